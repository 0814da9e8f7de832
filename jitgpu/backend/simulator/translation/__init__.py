"""PTX as LLVM IR. ``assembly.translate`` is the way in: a kernel with everything that it calls."""
