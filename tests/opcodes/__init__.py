"""Every variant of PTX instructions that reach a kernel: texts, inputs, and references that share no code with jitgpu."""
