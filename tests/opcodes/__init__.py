"""Every variant of PTX instructions that reach a kernel: texts, inputs, references that share no code with jitgpu."""
