"""What a compilation made: an image, the kernels in it, and their parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Artifact", "Entry", "Image", "Parameter", "Variable", "dtype_of"]


class Parameter(NamedTuple):
    """One parameter of a compiled kernel.

    Attributes
    ----------
    name : str
        As in the text; ``arg0``, ``arg1`` ... where the text shows none.
    ctype : str
        The compiler's type, ``"const float*"``.
    kind : {"scalar", "pointer", "struct"}
        ``scalar``: bool, integers, enums, floats, complex; ``struct``: passed by value as bytes.
    nbytes, align : int
        Size and alignment in the kernel's parameter space, bytes.
    dtype_name : str
        NumPy (or ml_dtypes) name of a scalar's type, of a pointer's pointee; empty where there is none.
    writable : bool
        A pointer to something not const.
    pointee_nbytes : int
        Size of what a pointer points to, bytes; 0 when unknown (``void``, incomplete types).
    accepts : tuple of str
        dtype names that an array given for this pointer may have; empty: any dtype (``void*``), or, with a known
        ``pointee_nbytes``, any dtype of that item size.

    Examples
    --------
    >>> import jitgpu as jg
    >>> scale = jg.Kernel('extern "C" __global__ void scale(int n, const float* x, float* y) { y[n] = x[n]; }')
    >>> for p in scale.compile(arch="sm_80").parameters:
    ...     print(p.name, p.ctype, p.dtype, p.nbytes, p.writable)
    n int int32 4 False
    x const float* float32 8 False
    y float* float32 8 True
    """

    name: str
    ctype: str
    kind: Literal["scalar", "pointer", "struct"]
    nbytes: int
    align: int
    dtype_name: str = ""
    writable: bool = False
    pointee_nbytes: int = 0
    accepts: tuple[str, ...] = ()

    @property
    def is_pointer(self) -> bool:
        """Whether an array is expected (bool)."""
        return self.kind == "pointer"

    @property
    def dtype(self) -> np.dtype | None:
        """The NumPy dtype of the scalar, or of what the pointer points to; None where NumPy has none."""
        return dtype_of(self.dtype_name) if self.dtype_name else None


def dtype_of(name: str) -> np.dtype:
    """The dtype of that name; bfloat16 and the 8-bit floats come from ml_dtypes.

    >>> dtype_of("float32").itemsize
    4
    """
    import numpy as np

    if name in ("bfloat16", "float8_e4m3fn", "float8_e5m2"):
        import ml_dtypes

        extended: np.dtype = np.dtype(getattr(ml_dtypes, name))
        return extended
    return np.dtype(name)


class Entry(NamedTuple):
    """One kernel inside an image.

    ``registers`` a thread, ``shared_bytes`` a block, ``local_bytes`` and ``spill_bytes`` a thread; ``max_threads`` a
    block (``.maxntid``), ``required_block`` in threads (``.reqntid``) and ``required_cluster`` in blocks
    (``.reqnctapercluster``) are what the text fixed, or None (PTX ISA, "Performance-Tuning Directives").
    """

    name: str
    symbol: str
    parameters: tuple[Parameter, ...]
    registers: int = 0
    shared_bytes: int = 0
    local_bytes: int = 0
    spill_bytes: int = 0
    max_threads: int | None = None
    required_block: tuple[int, int, int] | None = None
    required_cluster: tuple[int, int, int] | None = None


class Variable(NamedTuple):
    """A ``__constant__`` or ``__device__`` variable of an image. ``shape`` is () for a scalar; ``dtype_name`` is empty
    for structs, then ``itemsize`` bytes each."""

    name: str
    symbol: str
    space: Literal["constant", "device"]
    nbytes: int
    ctype: str
    dtype_name: str
    itemsize: int
    shape: tuple[int, ...]


class Image(NamedTuple):
    """What one compilation made: the binary of a module and all that launching or inspecting it needs.

    Attributes
    ----------
    key : str
        The store's key, 64 hexadecimal digits.
    arch : str
        What it was compiled for, ``"sm_90"``.
    cubin, ptx : bytes
        The ELF image, empty where the target is ``compute_*``, and the PTX text.
    entries : tuple of Entry
        The kernels in it: ``name``, ``symbol``, ``parameters`` and resources of each.
    variables : tuple of Variable
        Its ``__constant__`` and ``__device__`` variables.
    log : str
        The compiler's log.
    compile_ms : float
        How long the compilation took when it was made, ms.
    fields : tuple of pairs of str
        Digests of the key's fields, by which a miss is explained.
    """

    key: str
    arch: str
    cubin: bytes
    ptx: bytes
    entries: tuple[Entry, ...]
    variables: tuple[Variable, ...]
    log: str
    compile_ms: float
    fields: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        names = ", ".join(entry.name for entry in self.entries) or "no kernels"
        return f"<jitgpu image of {names} for {self.arch}, {len(self.cubin)} bytes>"


class Artifact(NamedTuple):
    """One compiled kernel: what :meth:`Kernel.compile` gives. No device is needed to make or to read one.

    Attributes
    ----------
    image : Image
        The binary, which may hold other kernels too.
    entry : Entry
        This kernel's part of it.
    origin : {"compiled", "disk", "memory"}
        Where it came from this time.

    Examples
    --------
    >>> import jitgpu as jg
    >>> kernel = jg.Kernel('''extern "C" __global__ void turn(float* x) {
    ...     __shared__ float tile[32];
    ...     tile[threadIdx.x] = x[threadIdx.x];
    ...     __syncthreads();
    ...     x[threadIdx.x] = tile[31 - threadIdx.x];
    ... }''')
    >>> artifact = kernel.compile(arch="sm_80")
    >>> artifact.symbol, artifact.arch, artifact.shared_bytes, artifact.spill_bytes
    ('turn', 'sm_80', 128, 0)
    >>> artifact.cubin[1:4], ".entry turn" in artifact.ptx
    (b'ELF', True)
    """

    image: Image
    entry: Entry
    origin: Literal["compiled", "disk", "memory"]

    def __repr__(self) -> str:
        return f"<jitgpu artifact {self.entry.name} for {self.arch}, {self.registers} registers, {self.origin}>"

    @property
    def key(self) -> str:
        """The store's key, 64 hexadecimal digits."""
        return self.image.key

    @property
    def arch(self) -> str:
        """What it was compiled for, ``"sm_90"``."""
        return self.image.arch

    @property
    def symbol(self) -> str:
        """The lowered (mangled) name of the kernel in the binary."""
        return self.entry.symbol

    @property
    def cubin(self) -> bytes:
        """The ELF image (bytes); empty for ``compute_*``."""
        return self.image.cubin

    @property
    def ptx(self) -> str:
        """The PTX text."""
        return self.image.ptx.decode("utf-8", "replace").rstrip("\0")

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The kernel's parameters, as the compiler sees them."""
        return self.entry.parameters

    @property
    def registers(self) -> int:
        """Registers a thread."""
        return self.entry.registers

    @property
    def shared_bytes(self) -> int:
        """Static shared memory a block, bytes."""
        return self.entry.shared_bytes

    @property
    def local_bytes(self) -> int:
        """Stack frame a thread, bytes."""
        return self.entry.local_bytes

    @property
    def spill_bytes(self) -> int:
        """Register spill stores a thread, bytes."""
        return self.entry.spill_bytes

    @property
    def log(self) -> str:
        """The compiler's log, with its warnings and what ptxas reports."""
        return self.image.log

    @property
    def compile_ms(self) -> float:
        """How long the compilation took when it was made, ms."""
        return self.image.compile_ms
