"""Random kernels, broken PTX and wild pointers for the simulator."""
