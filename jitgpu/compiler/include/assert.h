// assert is built into NVRTC and obeys NDEBUG (CUDA C++ Programming Guide, "Assertion").
#pragma once
