// printf is built into NVRTC (CUDA C++ Programming Guide, "Formatted Output"); there are no files on the device.
#pragma once
#include <stddef.h>
