// As in the host libraries, <math.h> and <cmath> bring the same: the global names (built into NVRTC, see the CUDA Math
// API), the std:: names, and the constants.
#pragma once
#include <cmath>
