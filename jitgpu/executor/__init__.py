"""The executor: asynchronous streams, futures, graphs, copies, several devices."""

from jitgpu.executor.executor import Executor
from jitgpu.executor.graph import Graph, Node
from jitgpu.executor.launch import Launch, Result

__all__ = ["Executor", "Graph", "Launch", "Node", "Result"]
