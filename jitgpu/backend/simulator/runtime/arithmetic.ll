; Compile the simulator's own runtime, CUDA C++ like the kernels it serves, to the LLVM IR that the package ships.

define internal i64 @_Z7fused64IL8Rounding0EEdddd(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd22" = alloca i64
  %"r.%fd23" = alloca i64
  %"r.%fd24" = alloca i64
  %"r.%fd25" = alloca i64
  %"r.%fd26" = alloca i64
  %"r.%fd27" = alloca i64
  %"r.%fd28" = alloca i64
  %"r.%fd29" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd30" = alloca i64
  %"r.%fd31" = alloca i64
  %"r.%fd32" = alloca i64
  %"r.%fd33" = alloca i64
  %"r.%fd34" = alloca i64
  %"r.%fd35" = alloca i64
  %"r.%fd36" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd40" = alloca i64
  %"r.%fd41" = alloca i64
  %"r.%fd42" = alloca i64
  %"r.%fd43" = alloca i64
  %"r.%fd44" = alloca i64
  %"r.%fd45" = alloca i64
  %"r.%fd46" = alloca i64
  %"r.%fd47" = alloca i64
  %"r.%fd48" = alloca i64
  %"r.%fd49" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd50" = alloca i64
  %"r.%fd51" = alloca i64
  %"r.%fd52" = alloca i64
  %"r.%fd53" = alloca i64
  %"r.%fd54" = alloca i64
  %"r.%fd55" = alloca i64
  %"r.%fd56" = alloca i64
  %"r.%fd57" = alloca i64
  %"r.%fd58" = alloca i64
  %"r.%fd59" = alloca i64
  %"r.%fd60" = alloca i64
  %"r.%fd61" = alloca i64
  %"r.%fd62" = alloca i64
  %"r.%fd63" = alloca i64
  %"r.%fd64" = alloca i64
  %"r.%fd65" = alloca i64
  %"r.%fd66" = alloca i64
  %"r.%fd67" = alloca i64
  %"r.%fd68" = alloca i64
  %"r.%fd69" = alloca i64
  %"r.%fd70" = alloca i64
  %"r.%fd71" = alloca i64
  %"r.%fd72" = alloca i64
  %"r.%fd73" = alloca i64
  %"r.%fd74" = alloca i64
  %"r.%fd75" = alloca i64
  %"r.%fd76" = alloca i64
  %"r.%fd77" = alloca i64
  %"r.%fd78" = alloca i64
  %"r.%fd79" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd82" = alloca i64
  %"r.%fd83" = alloca i64
  %"r.%fd86" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p17" = alloca i1
  %"r.%p18" = alloca i1
  %"r.%p19" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p20" = alloca i1
  %"r.%p21" = alloca i1
  %"r.%p22" = alloca i1
  %"r.%p23" = alloca i1
  %"r.%p24" = alloca i1
  %"r.%p25" = alloca i1
  %"r.%p26" = alloca i1
  %"r.%p27" = alloca i1
  %"r.%p28" = alloca i1
  %"r.%p29" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p30" = alloca i1
  %"r.%p31" = alloca i1
  %"r.%p32" = alloca i1
  %"r.%p33" = alloca i1
  %"r.%p34" = alloca i1
  %"r.%p35" = alloca i1
  %"r.%p36" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r56" = alloca i32
  %"r.%r57" = alloca i32
  %"r.%r58" = alloca i32
  %"r.%r59" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r60" = alloca i32
  %"r.%r61" = alloca i32
  %"r.%r62" = alloca i32
  %"r.%r63" = alloca i32
  %"r.%r64" = alloca i32
  %"r.%r65" = alloca i32
  %"r.%r66" = alloca i32
  %"r.%r67" = alloca i32
  %"r.%r68" = alloca i32
  %"r.%r69" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r70" = alloca i32
  %"r.%r71" = alloca i32
  %"r.%r72" = alloca i32
  %"r.%r73" = alloca i32
  %"r.%r74" = alloca i32
  %"r.%r75" = alloca i32
  %"r.%r76" = alloca i32
  %"r.%r77" = alloca i32
  %"r.%r78" = alloca i32
  %"r.%r79" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd29" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd36" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd38" = alloca i64
  %"r.%rd39" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd41" = alloca i64
  %"r.%rd42" = alloca i64
  %"r.%rd43" = alloca i64
  %"r.%rd44" = alloca i64
  %"r.%rd45" = alloca i64
  %"r.%rd46" = alloca i64
  %"r.%rd47" = alloca i64
  %"r.%rd48" = alloca i64
  %"r.%rd49" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd50" = alloca i64
  %"r.%rd51" = alloca i64
  %"r.%rd52" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param _Z7fused64IL8Rounding0EEdddd_param_0" = alloca i64
  %"r..param _Z7fused64IL8Rounding0EEdddd_param_1" = alloca i64
  %"r..param _Z7fused64IL8Rounding0EEdddd_param_2" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _Z7fused64IL8Rounding0EEdddd_param_0"
  store i64 %a1, ptr %"r..param _Z7fused64IL8Rounding0EEdddd_param_1"
  store i64 %a2, ptr %"r..param _Z7fused64IL8Rounding0EEdddd_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _Z7fused64IL8Rounding0EEdddd_param_0"
  store i64 %v.1, ptr %"r.%fd22"
  %v.2 = load i64, ptr %"r..param _Z7fused64IL8Rounding0EEdddd_param_1"
  store i64 %v.2, ptr %"r.%fd23"
  %v.3 = load i64, ptr %"r..param _Z7fused64IL8Rounding0EEdddd_param_2"
  store i64 %v.3, ptr %"r.%fd24"
  %v.4 = load i64, ptr %"r.%fd22"
  %v.5 = bitcast i64 %v.4 to double
  %v.6 = call double @llvm.fabs.f64(double %v.5)
  %v.7 = bitcast double %v.6 to i64
  store i64 %v.7, ptr %"r.%fd1"
  %v.8 = load i64, ptr %"r.%fd1"
  %v.9 = bitcast i64 %v.8 to double
  %v.10 = fcmp ugt double %v.9, bitcast (i64 9218868437227405311 to double)
  store i1 %v.10, ptr %"r.%p1"
  %v.11 = load i1, ptr %"r.%p1"
  br i1 %v.11, label %"L$L__BB38_19", label %"B1"
"B1":
  %v.12 = load i64, ptr %"r.%fd23"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = call double @llvm.fabs.f64(double %v.13)
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd2"
  %v.16 = load i64, ptr %"r.%fd2"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fcmp ugt double %v.17, bitcast (i64 9218868437227405311 to double)
  store i1 %v.18, ptr %"r.%p2"
  %v.19 = load i1, ptr %"r.%p2"
  br i1 %v.19, label %"L$L__BB38_19", label %"B2"
"B2":
  %v.20 = load i64, ptr %"r.%fd24"
  %v.21 = bitcast i64 %v.20 to double
  %v.22 = call double @llvm.fabs.f64(double %v.21)
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd3"
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fcmp ugt double %v.25, bitcast (i64 9218868437227405311 to double)
  store i1 %v.26, ptr %"r.%p3"
  %v.27 = load i1, ptr %"r.%p3"
  br i1 %v.27, label %"L$L__BB38_19", label %"B3"
"B3":
  br label %"L$L__BB38_3"
"L$L__BB38_19":
  %v.28 = load i64, ptr %"r.%fd22"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd23"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = load i64, ptr %"r.%fd24"
  %v.33 = bitcast i64 %v.32 to double
  %v.34 = call double @llvm.fma.f64(double %v.29, double %v.31, double %v.33)
  %v.35 = bitcast double %v.34 to i64
  store i64 %v.35, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_20":
  %v.36 = load i64, ptr %"r.%fd86"
  store i64 %v.36, ptr %"r..param func_retval0"
  br label %done
"L$L__BB38_3":
  %v.37 = load i64, ptr %"r.%fd22"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = fcmp oeq double %v.38, bitcast (i64 0 to double)
  store i1 %v.39, ptr %"r.%p4"
  %v.40 = load i64, ptr %"r.%fd23"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp oeq double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p5"
  %v.43 = load i1, ptr %"r.%p4"
  %v.44 = load i1, ptr %"r.%p5"
  %v.45 = or i1 %v.43, %v.44
  store i1 %v.45, ptr %"r.%p6"
  %v.46 = load i1, ptr %"r.%p6"
  br i1 %v.46, label %"L$L__BB38_18", label %"B4"
"B4":
  br label %"L$L__BB38_4"
"L$L__BB38_18":
  %v.47 = load i64, ptr %"r.%fd22"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = load i64, ptr %"r.%fd23"
  %v.50 = bitcast i64 %v.49 to double
  %v.51 = fmul double %v.48, %v.50
  %v.52 = bitcast double %v.51 to i64
  store i64 %v.52, ptr %"r.%fd73"
  %v.53 = load i64, ptr %"r.%fd73"
  %v.54 = bitcast i64 %v.53 to double
  %v.55 = load i64, ptr %"r.%fd24"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = fadd double %v.54, %v.56
  %v.58 = bitcast double %v.57 to i64
  store i64 %v.58, ptr %"r.%fd74"
  %v.59 = load i64, ptr %"r.%fd73"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = call double @llvm.fabs.f64(double %v.60)
  %v.62 = bitcast double %v.61 to i64
  store i64 %v.62, ptr %"r.%fd75"
  %v.63 = load i64, ptr %"r.%fd75"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = load i64, ptr %"r.%fd3"
  %v.66 = bitcast i64 %v.65 to double
  %v.67 = fcmp oge double %v.64, %v.66
  store i1 %v.67, ptr %"r.%p33"
  %v.68 = load i64, ptr %"r.%fd73"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd24"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = load i1, ptr %"r.%p33"
  %v.73 = select i1 %v.72, double %v.69, double %v.71
  %v.74 = bitcast double %v.73 to i64
  store i64 %v.74, ptr %"r.%fd76"
  %v.75 = load i64, ptr %"r.%fd24"
  %v.76 = bitcast i64 %v.75 to double
  %v.77 = load i64, ptr %"r.%fd73"
  %v.78 = bitcast i64 %v.77 to double
  %v.79 = load i1, ptr %"r.%p33"
  %v.80 = select i1 %v.79, double %v.76, double %v.78
  %v.81 = bitcast double %v.80 to i64
  store i64 %v.81, ptr %"r.%fd77"
  %v.82 = load i64, ptr %"r.%fd74"
  %v.83 = bitcast i64 %v.82 to double
  %v.84 = load i64, ptr %"r.%fd76"
  %v.85 = bitcast i64 %v.84 to double
  %v.86 = fsub double %v.83, %v.85
  %v.87 = bitcast double %v.86 to i64
  store i64 %v.87, ptr %"r.%fd78"
  %v.88 = load i64, ptr %"r.%fd77"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = load i64, ptr %"r.%fd78"
  %v.91 = bitcast i64 %v.90 to double
  %v.92 = fsub double %v.89, %v.91
  %v.93 = bitcast double %v.92 to i64
  store i64 %v.93, ptr %"r.%fd79"
  %v.94 = load i64, ptr %"r.%fd79"
  %v.95 = bitcast i64 %v.94 to double
  %v.96 = fcmp olt double %v.95, bitcast (i64 0 to double)
  store i1 %v.96, ptr %"r.%p34"
  %v.97 = load i64, ptr %"r.%fd79"
  %v.98 = bitcast i64 %v.97 to double
  %v.99 = fcmp ogt double %v.98, bitcast (i64 0 to double)
  store i1 %v.99, ptr %"r.%p35"
  %v.100 = load i64, ptr %"r.%fd74"
  store i64 %v.100, ptr %"r.%rd49"
  %v.101 = load i64, ptr %"r.%rd49"
  %v.102 = icmp sgt i64 %v.101, 18446744073709551615
  store i1 %v.102, ptr %"r.%p36"
  %v.103 = load i1, ptr %"r.%p35"
  %v.104 = select i1 %v.103, i32 4294967295, i32 0
  store i32 %v.104, ptr %"r.%r77"
  %v.105 = load i1, ptr %"r.%p34"
  %v.106 = select i1 %v.105, i32 4294967295, i32 0
  store i32 %v.106, ptr %"r.%r78"
  %v.107 = load i32, ptr %"r.%r78"
  %v.108 = load i32, ptr %"r.%r77"
  %v.109 = load i1, ptr %"r.%p36"
  %v.110 = select i1 %v.109, i32 %v.107, i32 %v.108
  store i32 %v.110, ptr %"r.%r79"
  %v.111 = load i32, ptr %"r.%r79"
  %v.112 = zext i32 %v.111 to i64
  store i64 %v.112, ptr %"r.%rd50"
  %v.113 = load i64, ptr %"r.%rd50"
  %v.114 = and i64 %v.113, 1
  store i64 %v.114, ptr %"r.%rd51"
  %v.115 = load i64, ptr %"r.%rd49"
  %v.116 = load i64, ptr %"r.%rd51"
  %v.117 = sub i64 %v.115, %v.116
  store i64 %v.117, ptr %"r.%rd52"
  %v.118 = load i64, ptr %"r.%rd52"
  store i64 %v.118, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_4":
  %v.119 = load i64, ptr %"r.%fd24"
  %v.120 = bitcast i64 %v.119 to double
  %v.121 = fcmp oeq double %v.120, bitcast (i64 0 to double)
  store i1 %v.121, ptr %"r.%p7"
  %v.122 = load i1, ptr %"r.%p7"
  br i1 %v.122, label %"L$L__BB38_13", label %"B5"
"B5":
  br label %"L$L__BB38_5"
"L$L__BB38_13":
  %v.123 = load i64, ptr %"r.%fd22"
  %v.124 = bitcast i64 %v.123 to double
  %v.125 = load i64, ptr %"r.%fd23"
  %v.126 = bitcast i64 %v.125 to double
  %v.127 = fmul double %v.124, %v.126
  %v.128 = bitcast double %v.127 to i64
  store i64 %v.128, ptr %"r.%fd11"
  %v.129 = load i64, ptr %"r.%fd11"
  %v.130 = bitcast i64 %v.129 to double
  %v.131 = call double @llvm.fabs.f64(double %v.130)
  %v.132 = bitcast double %v.131 to i64
  store i64 %v.132, ptr %"r.%fd69"
  %v.133 = load i64, ptr %"r.%fd69"
  %v.134 = bitcast i64 %v.133 to double
  %v.135 = fcmp uge double %v.134, bitcast (i64 567708407528440906 to double)
  store i1 %v.135, ptr %"r.%p24"
  %v.136 = load i64, ptr %"r.%fd11"
  store i64 %v.136, ptr %"r.%fd83"
  %v.137 = load i1, ptr %"r.%p24"
  br i1 %v.137, label %"L$L__BB38_16", label %"B6"
"B6":
  %v.138 = load i64, ptr %"r.%fd11"
  %v.139 = bitcast i64 %v.138 to double
  %v.140 = fcmp oeq double %v.139, bitcast (i64 0 to double)
  store i1 %v.140, ptr %"r.%p25"
  %v.141 = load i1, ptr %"r.%p25"
  br i1 %v.141, label %"L$L__BB38_17", label %"B7"
"B7":
  br label %"L$L__BB38_15"
"L$L__BB38_17":
  %v.142 = load i64, ptr %"r.%fd11"
  store i64 %v.142, ptr %"r.%rd45"
  %v.143 = load i64, ptr %"r.%rd45"
  %v.144 = icmp ult i32 63, 64
  %v.145 = select i1 %v.144, i32 63, i32 63
  %v.146 = zext i32 %v.145 to i64
  %v.147 = lshr i64 %v.143, %v.146
  %v.148 = select i1 %v.144, i64 %v.147, i64 0
  store i64 %v.148, ptr %"r.%rd46"
  %v.149 = load i64, ptr %"r.%rd46"
  %v.150 = trunc i64 %v.149 to i16
  store i16 %v.150, ptr %"r.%rs1"
  %v.151 = load i16, ptr %"r.%rs1"
  %v.152 = icmp ne i16 %v.151, 0
  store i1 %v.152, ptr %"r.%p30"
  %v.153 = load i16, ptr %"r.%rs1"
  %v.154 = icmp eq i16 %v.153, 0
  store i1 %v.154, ptr %"r.%p31"
  %v.155 = load i64, ptr %"r.%rd45"
  %v.156 = icmp sgt i64 %v.155, 18446744073709551615
  store i1 %v.156, ptr %"r.%p32"
  %v.157 = load i1, ptr %"r.%p31"
  %v.158 = select i1 %v.157, i32 4294967295, i32 0
  store i32 %v.158, ptr %"r.%r74"
  %v.159 = load i1, ptr %"r.%p30"
  %v.160 = select i1 %v.159, i32 4294967295, i32 0
  store i32 %v.160, ptr %"r.%r75"
  %v.161 = load i32, ptr %"r.%r75"
  %v.162 = load i32, ptr %"r.%r74"
  %v.163 = load i1, ptr %"r.%p32"
  %v.164 = select i1 %v.163, i32 %v.161, i32 %v.162
  store i32 %v.164, ptr %"r.%r76"
  %v.165 = load i32, ptr %"r.%r76"
  %v.166 = zext i32 %v.165 to i64
  store i64 %v.166, ptr %"r.%rd47"
  %v.167 = load i64, ptr %"r.%rd47"
  %v.168 = and i64 %v.167, 1
  store i64 %v.168, ptr %"r.%rd48"
  %v.169 = load i64, ptr %"r.%rd45"
  %v.170 = load i64, ptr %"r.%rd48"
  %v.171 = sub i64 %v.169, %v.170
  store i64 %v.171, ptr %"r.%rd3"
  %v.172 = load i64, ptr %"r.%rd3"
  store i64 %v.172, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_5":
  %v.173 = load i64, ptr %"r.%fd22"
  store i64 %v.173, ptr %"r.%rd5"
  %v.174 = load i64, ptr %"r.%rd5"
  %v.175 = icmp ult i32 52, 64
  %v.176 = select i1 %v.175, i32 52, i32 63
  %v.177 = zext i32 %v.176 to i64
  %v.178 = lshr i64 %v.174, %v.177
  %v.179 = select i1 %v.175, i64 %v.178, i64 0
  store i64 %v.179, ptr %"r.%rd6"
  %v.180 = load i64, ptr %"r.%rd6"
  %v.181 = trunc i64 %v.180 to i32
  store i32 %v.181, ptr %"r.%r3"
  %v.182 = load i32, ptr %"r.%r3"
  %v.183 = and i32 %v.182, 2047
  store i32 %v.183, ptr %"r.%r4"
  %v.184 = load i32, ptr %"r.%r4"
  %v.185 = icmp eq i32 %v.184, 0
  store i1 %v.185, ptr %"r.%p8"
  %v.186 = load i32, ptr %"r.%r4"
  %v.187 = add i32 %v.186, 4294966273
  store i32 %v.187, ptr %"r.%r5"
  %v.188 = load i64, ptr %"r.%fd22"
  %v.189 = bitcast i64 %v.188 to double
  %v.190 = fmul double %v.189, bitcast (i64 4850376798678024192 to double)
  %v.191 = bitcast double %v.190 to i64
  store i64 %v.191, ptr %"r.%fd25"
  %v.192 = load i64, ptr %"r.%fd25"
  store i64 %v.192, ptr %"r.%rd7"
  %v.193 = load i64, ptr %"r.%rd7"
  %v.194 = icmp ult i32 52, 64
  %v.195 = select i1 %v.194, i32 52, i32 63
  %v.196 = zext i32 %v.195 to i64
  %v.197 = lshr i64 %v.193, %v.196
  %v.198 = select i1 %v.194, i64 %v.197, i64 0
  store i64 %v.198, ptr %"r.%rd8"
  %v.199 = load i64, ptr %"r.%rd8"
  %v.200 = trunc i64 %v.199 to i32
  store i32 %v.200, ptr %"r.%r6"
  %v.201 = load i32, ptr %"r.%r6"
  %v.202 = and i32 %v.201, 2047
  store i32 %v.202, ptr %"r.%r7"
  %v.203 = load i32, ptr %"r.%r7"
  %v.204 = add i32 %v.203, 4294966219
  store i32 %v.204, ptr %"r.%r8"
  %v.205 = load i32, ptr %"r.%r8"
  %v.206 = load i32, ptr %"r.%r5"
  %v.207 = load i1, ptr %"r.%p8"
  %v.208 = select i1 %v.207, i32 %v.205, i32 %v.206
  store i32 %v.208, ptr %"r.%r9"
  %v.209 = load i64, ptr %"r.%fd23"
  store i64 %v.209, ptr %"r.%rd9"
  %v.210 = load i64, ptr %"r.%rd9"
  %v.211 = icmp ult i32 52, 64
  %v.212 = select i1 %v.211, i32 52, i32 63
  %v.213 = zext i32 %v.212 to i64
  %v.214 = lshr i64 %v.210, %v.213
  %v.215 = select i1 %v.211, i64 %v.214, i64 0
  store i64 %v.215, ptr %"r.%rd10"
  %v.216 = load i64, ptr %"r.%rd10"
  %v.217 = trunc i64 %v.216 to i32
  store i32 %v.217, ptr %"r.%r10"
  %v.218 = load i32, ptr %"r.%r10"
  %v.219 = and i32 %v.218, 2047
  store i32 %v.219, ptr %"r.%r11"
  %v.220 = load i32, ptr %"r.%r11"
  %v.221 = icmp eq i32 %v.220, 0
  store i1 %v.221, ptr %"r.%p9"
  %v.222 = load i32, ptr %"r.%r11"
  %v.223 = add i32 %v.222, 4294966273
  store i32 %v.223, ptr %"r.%r12"
  %v.224 = load i64, ptr %"r.%fd23"
  %v.225 = bitcast i64 %v.224 to double
  %v.226 = fmul double %v.225, bitcast (i64 4850376798678024192 to double)
  %v.227 = bitcast double %v.226 to i64
  store i64 %v.227, ptr %"r.%fd26"
  %v.228 = load i64, ptr %"r.%fd26"
  store i64 %v.228, ptr %"r.%rd11"
  %v.229 = load i64, ptr %"r.%rd11"
  %v.230 = icmp ult i32 52, 64
  %v.231 = select i1 %v.230, i32 52, i32 63
  %v.232 = zext i32 %v.231 to i64
  %v.233 = lshr i64 %v.229, %v.232
  %v.234 = select i1 %v.230, i64 %v.233, i64 0
  store i64 %v.234, ptr %"r.%rd12"
  %v.235 = load i64, ptr %"r.%rd12"
  %v.236 = trunc i64 %v.235 to i32
  store i32 %v.236, ptr %"r.%r13"
  %v.237 = load i32, ptr %"r.%r13"
  %v.238 = and i32 %v.237, 2047
  store i32 %v.238, ptr %"r.%r14"
  %v.239 = load i32, ptr %"r.%r14"
  %v.240 = add i32 %v.239, 4294966219
  store i32 %v.240, ptr %"r.%r15"
  %v.241 = load i32, ptr %"r.%r15"
  %v.242 = load i32, ptr %"r.%r12"
  %v.243 = load i1, ptr %"r.%p9"
  %v.244 = select i1 %v.243, i32 %v.241, i32 %v.242
  store i32 %v.244, ptr %"r.%r16"
  %v.245 = load i32, ptr %"r.%r16"
  %v.246 = load i32, ptr %"r.%r9"
  %v.247 = add i32 %v.245, %v.246
  store i32 %v.247, ptr %"r.%r1"
  %v.248 = load i64, ptr %"r.%fd24"
  store i64 %v.248, ptr %"r.%rd1"
  %v.249 = load i64, ptr %"r.%rd1"
  %v.250 = icmp ult i32 52, 64
  %v.251 = select i1 %v.250, i32 52, i32 63
  %v.252 = zext i32 %v.251 to i64
  %v.253 = lshr i64 %v.249, %v.252
  %v.254 = select i1 %v.250, i64 %v.253, i64 0
  store i64 %v.254, ptr %"r.%rd13"
  %v.255 = load i64, ptr %"r.%rd13"
  %v.256 = trunc i64 %v.255 to i32
  store i32 %v.256, ptr %"r.%r17"
  %v.257 = load i32, ptr %"r.%r17"
  %v.258 = and i32 %v.257, 2047
  store i32 %v.258, ptr %"r.%r18"
  %v.259 = load i32, ptr %"r.%r18"
  %v.260 = icmp eq i32 %v.259, 0
  store i1 %v.260, ptr %"r.%p10"
  %v.261 = load i32, ptr %"r.%r18"
  %v.262 = add i32 %v.261, 4294966273
  store i32 %v.262, ptr %"r.%r19"
  %v.263 = load i64, ptr %"r.%fd24"
  %v.264 = bitcast i64 %v.263 to double
  %v.265 = fmul double %v.264, bitcast (i64 4850376798678024192 to double)
  %v.266 = bitcast double %v.265 to i64
  store i64 %v.266, ptr %"r.%fd27"
  %v.267 = load i64, ptr %"r.%fd27"
  store i64 %v.267, ptr %"r.%rd14"
  %v.268 = load i64, ptr %"r.%rd14"
  %v.269 = icmp ult i32 52, 64
  %v.270 = select i1 %v.269, i32 52, i32 63
  %v.271 = zext i32 %v.270 to i64
  %v.272 = lshr i64 %v.268, %v.271
  %v.273 = select i1 %v.269, i64 %v.272, i64 0
  store i64 %v.273, ptr %"r.%rd15"
  %v.274 = load i64, ptr %"r.%rd15"
  %v.275 = trunc i64 %v.274 to i32
  store i32 %v.275, ptr %"r.%r20"
  %v.276 = load i32, ptr %"r.%r20"
  %v.277 = and i32 %v.276, 2047
  store i32 %v.277, ptr %"r.%r21"
  %v.278 = load i32, ptr %"r.%r21"
  %v.279 = add i32 %v.278, 4294966219
  store i32 %v.279, ptr %"r.%r22"
  %v.280 = load i32, ptr %"r.%r22"
  %v.281 = load i32, ptr %"r.%r19"
  %v.282 = load i1, ptr %"r.%p10"
  %v.283 = select i1 %v.282, i32 %v.280, i32 %v.281
  store i32 %v.283, ptr %"r.%r23"
  %v.284 = load i32, ptr %"r.%r23"
  %v.285 = load i32, ptr %"r.%r1"
  %v.286 = sub i32 %v.284, %v.285
  store i32 %v.286, ptr %"r.%r2"
  %v.287 = load i32, ptr %"r.%r9"
  %v.288 = sub i32 0, %v.287
  store i32 %v.288, ptr %"r.%r24"
  %v.289 = load i32, ptr %"r.%r24"
  %v.290 = call i32 @llvm.smax.i32(i32 %v.289, i32 4294965296)
  store i32 %v.290, ptr %"r.%r25"
  %v.291 = load i32, ptr %"r.%r25"
  %v.292 = call i32 @llvm.smin.i32(i32 %v.291, i32 2000)
  store i32 %v.292, ptr %"r.%r26"
  %v.293 = load i32, ptr %"r.%r26"
  %v.294 = icmp ult i32 31, 32
  %v.295 = select i1 %v.294, i32 31, i32 31
  %v.296 = lshr i32 %v.293, %v.295
  %v.297 = select i1 %v.294, i32 %v.296, i32 0
  store i32 %v.297, ptr %"r.%r27"
  %v.298 = load i32, ptr %"r.%r26"
  %v.299 = load i32, ptr %"r.%r27"
  %v.300 = add i32 %v.298, %v.299
  store i32 %v.300, ptr %"r.%r28"
  %v.301 = load i32, ptr %"r.%r28"
  %v.302 = icmp ult i32 1, 32
  %v.303 = select i1 %v.302, i32 1, i32 31
  %v.304 = ashr i32 %v.301, %v.303
  store i32 %v.304, ptr %"r.%r29"
  %v.305 = load i32, ptr %"r.%r29"
  %v.306 = add i32 %v.305, 1023
  store i32 %v.306, ptr %"r.%r30"
  %v.307 = load i32, ptr %"r.%r30"
  %v.308 = zext i32 %v.307 to i64
  store i64 %v.308, ptr %"r.%rd16"
  %v.309 = load i64, ptr %"r.%rd16"
  %v.310 = icmp ult i32 52, 64
  %v.311 = select i1 %v.310, i32 52, i32 63
  %v.312 = zext i32 %v.311 to i64
  %v.313 = shl i64 %v.309, %v.312
  %v.314 = select i1 %v.310, i64 %v.313, i64 0
  store i64 %v.314, ptr %"r.%rd17"
  %v.315 = load i64, ptr %"r.%rd17"
  store i64 %v.315, ptr %"r.%fd28"
  %v.316 = load i64, ptr %"r.%fd28"
  %v.317 = bitcast i64 %v.316 to double
  %v.318 = load i64, ptr %"r.%fd22"
  %v.319 = bitcast i64 %v.318 to double
  %v.320 = fmul double %v.317, %v.319
  %v.321 = bitcast double %v.320 to i64
  store i64 %v.321, ptr %"r.%fd29"
  %v.322 = load i32, ptr %"r.%r26"
  %v.323 = add i32 %v.322, 1023
  store i32 %v.323, ptr %"r.%r31"
  %v.324 = load i32, ptr %"r.%r31"
  %v.325 = load i32, ptr %"r.%r29"
  %v.326 = sub i32 %v.324, %v.325
  store i32 %v.326, ptr %"r.%r32"
  %v.327 = load i32, ptr %"r.%r32"
  %v.328 = zext i32 %v.327 to i64
  store i64 %v.328, ptr %"r.%rd18"
  %v.329 = load i64, ptr %"r.%rd18"
  %v.330 = icmp ult i32 52, 64
  %v.331 = select i1 %v.330, i32 52, i32 63
  %v.332 = zext i32 %v.331 to i64
  %v.333 = shl i64 %v.329, %v.332
  %v.334 = select i1 %v.330, i64 %v.333, i64 0
  store i64 %v.334, ptr %"r.%rd19"
  %v.335 = load i64, ptr %"r.%rd19"
  store i64 %v.335, ptr %"r.%fd30"
  %v.336 = load i64, ptr %"r.%fd29"
  %v.337 = bitcast i64 %v.336 to double
  %v.338 = load i64, ptr %"r.%fd30"
  %v.339 = bitcast i64 %v.338 to double
  %v.340 = fmul double %v.337, %v.339
  %v.341 = bitcast double %v.340 to i64
  store i64 %v.341, ptr %"r.%fd4"
  %v.342 = load i32, ptr %"r.%r16"
  %v.343 = sub i32 0, %v.342
  store i32 %v.343, ptr %"r.%r33"
  %v.344 = load i32, ptr %"r.%r33"
  %v.345 = call i32 @llvm.smax.i32(i32 %v.344, i32 4294965296)
  store i32 %v.345, ptr %"r.%r34"
  %v.346 = load i32, ptr %"r.%r34"
  %v.347 = call i32 @llvm.smin.i32(i32 %v.346, i32 2000)
  store i32 %v.347, ptr %"r.%r35"
  %v.348 = load i32, ptr %"r.%r35"
  %v.349 = icmp ult i32 31, 32
  %v.350 = select i1 %v.349, i32 31, i32 31
  %v.351 = lshr i32 %v.348, %v.350
  %v.352 = select i1 %v.349, i32 %v.351, i32 0
  store i32 %v.352, ptr %"r.%r36"
  %v.353 = load i32, ptr %"r.%r35"
  %v.354 = load i32, ptr %"r.%r36"
  %v.355 = add i32 %v.353, %v.354
  store i32 %v.355, ptr %"r.%r37"
  %v.356 = load i32, ptr %"r.%r37"
  %v.357 = icmp ult i32 1, 32
  %v.358 = select i1 %v.357, i32 1, i32 31
  %v.359 = ashr i32 %v.356, %v.358
  store i32 %v.359, ptr %"r.%r38"
  %v.360 = load i32, ptr %"r.%r38"
  %v.361 = add i32 %v.360, 1023
  store i32 %v.361, ptr %"r.%r39"
  %v.362 = load i32, ptr %"r.%r39"
  %v.363 = zext i32 %v.362 to i64
  store i64 %v.363, ptr %"r.%rd20"
  %v.364 = load i64, ptr %"r.%rd20"
  %v.365 = icmp ult i32 52, 64
  %v.366 = select i1 %v.365, i32 52, i32 63
  %v.367 = zext i32 %v.366 to i64
  %v.368 = shl i64 %v.364, %v.367
  %v.369 = select i1 %v.365, i64 %v.368, i64 0
  store i64 %v.369, ptr %"r.%rd21"
  %v.370 = load i64, ptr %"r.%rd21"
  store i64 %v.370, ptr %"r.%fd31"
  %v.371 = load i64, ptr %"r.%fd31"
  %v.372 = bitcast i64 %v.371 to double
  %v.373 = load i64, ptr %"r.%fd23"
  %v.374 = bitcast i64 %v.373 to double
  %v.375 = fmul double %v.372, %v.374
  %v.376 = bitcast double %v.375 to i64
  store i64 %v.376, ptr %"r.%fd32"
  %v.377 = load i32, ptr %"r.%r35"
  %v.378 = add i32 %v.377, 1023
  store i32 %v.378, ptr %"r.%r40"
  %v.379 = load i32, ptr %"r.%r40"
  %v.380 = load i32, ptr %"r.%r38"
  %v.381 = sub i32 %v.379, %v.380
  store i32 %v.381, ptr %"r.%r41"
  %v.382 = load i32, ptr %"r.%r41"
  %v.383 = zext i32 %v.382 to i64
  store i64 %v.383, ptr %"r.%rd22"
  %v.384 = load i64, ptr %"r.%rd22"
  %v.385 = icmp ult i32 52, 64
  %v.386 = select i1 %v.385, i32 52, i32 63
  %v.387 = zext i32 %v.386 to i64
  %v.388 = shl i64 %v.384, %v.387
  %v.389 = select i1 %v.385, i64 %v.388, i64 0
  store i64 %v.389, ptr %"r.%rd23"
  %v.390 = load i64, ptr %"r.%rd23"
  store i64 %v.390, ptr %"r.%fd33"
  %v.391 = load i64, ptr %"r.%fd32"
  %v.392 = bitcast i64 %v.391 to double
  %v.393 = load i64, ptr %"r.%fd33"
  %v.394 = bitcast i64 %v.393 to double
  %v.395 = fmul double %v.392, %v.394
  %v.396 = bitcast double %v.395 to i64
  store i64 %v.396, ptr %"r.%fd5"
  %v.397 = load i32, ptr %"r.%r2"
  %v.398 = icmp sgt i32 %v.397, 120
  store i1 %v.398, ptr %"r.%p11"
  %v.399 = load i1, ptr %"r.%p11"
  br i1 %v.399, label %"L$L__BB38_12", label %"B8"
"B8":
  br label %"L$L__BB38_6"
"L$L__BB38_12":
  %v.400 = load i64, ptr %"r.%fd4"
  %v.401 = bitcast i64 %v.400 to double
  %v.402 = fcmp olt double %v.401, bitcast (i64 0 to double)
  store i1 %v.402, ptr %"r.%p19"
  %v.403 = load i64, ptr %"r.%fd5"
  %v.404 = bitcast i64 %v.403 to double
  %v.405 = fcmp olt double %v.404, bitcast (i64 0 to double)
  store i1 %v.405, ptr %"r.%p20"
  %v.406 = load i1, ptr %"r.%p19"
  %v.407 = load i1, ptr %"r.%p20"
  %v.408 = xor i1 %v.406, %v.407
  store i1 %v.408, ptr %"r.%p21"
  %v.409 = load i64, ptr %"r.%rd1"
  %v.410 = icmp slt i64 %v.409, 0
  store i1 %v.410, ptr %"r.%p22"
  %v.411 = load i1, ptr %"r.%p21"
  %v.412 = load i1, ptr %"r.%p22"
  %v.413 = xor i1 %v.411, %v.412
  store i1 %v.413, ptr %"r.%p23"
  %v.414 = load i1, ptr %"r.%p23"
  %v.415 = select i1 %v.414, i64 1, i64 0
  store i64 %v.415, ptr %"r.%rd40"
  %v.416 = load i64, ptr %"r.%rd1"
  %v.417 = load i64, ptr %"r.%rd40"
  %v.418 = sub i64 %v.416, %v.417
  store i64 %v.418, ptr %"r.%rd41"
  %v.419 = load i64, ptr %"r.%rd41"
  store i64 %v.419, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_6":
  %v.420 = load i32, ptr %"r.%r2"
  %v.421 = icmp slt i32 %v.420, 4294967176
  store i1 %v.421, ptr %"r.%p12"
  %v.422 = load i1, ptr %"r.%p12"
  br i1 %v.422, label %"L$L__BB38_8", label %"B9"
"B9":
  br label %"L$L__BB38_7"
"L$L__BB38_8":
  %v.423 = load i64, ptr %"r.%fd24"
  %v.424 = bitcast i64 %v.423 to double
  %v.425 = fcmp uge double %v.424, bitcast (i64 0 to double)
  store i1 %v.425, ptr %"r.%p13"
  %v.426 = bitcast double bitcast (i64 4066750463515557888 to double) to i64
  store i64 %v.426, ptr %"r.%fd82"
  %v.427 = load i1, ptr %"r.%p13"
  br i1 %v.427, label %"L$L__BB38_10", label %"B10"
"B10":
  %v.428 = bitcast double bitcast (i64 13290122500370333696 to double) to i64
  store i64 %v.428, ptr %"r.%fd82"
  br label %"L$L__BB38_10"
"L$L__BB38_15":
  %v.429 = load i64, ptr %"r.%fd1"
  %v.430 = bitcast i64 %v.429 to double
  %v.431 = load i64, ptr %"r.%fd2"
  %v.432 = bitcast i64 %v.431 to double
  %v.433 = fcmp oge double %v.430, %v.432
  store i1 %v.433, ptr %"r.%p26"
  %v.434 = load i64, ptr %"r.%fd22"
  %v.435 = bitcast i64 %v.434 to double
  %v.436 = load i64, ptr %"r.%fd23"
  %v.437 = bitcast i64 %v.436 to double
  %v.438 = load i1, ptr %"r.%p26"
  %v.439 = select i1 %v.438, double %v.435, double %v.437
  %v.440 = bitcast double %v.439 to i64
  store i64 %v.440, ptr %"r.%fd12"
  %v.441 = load i64, ptr %"r.%fd23"
  %v.442 = bitcast i64 %v.441 to double
  %v.443 = load i64, ptr %"r.%fd22"
  %v.444 = bitcast i64 %v.443 to double
  %v.445 = load i1, ptr %"r.%p26"
  %v.446 = select i1 %v.445, double %v.442, double %v.444
  %v.447 = bitcast double %v.446 to i64
  store i64 %v.447, ptr %"r.%fd70"
  %v.448 = load i64, ptr %"r.%fd70"
  %v.449 = bitcast i64 %v.448 to double
  %v.450 = fmul double %v.449, bitcast (i64 7309342195222315008 to double)
  %v.451 = bitcast double %v.450 to i64
  store i64 %v.451, ptr %"r.%fd23"
  %v.452 = load i64, ptr %"r.%fd11"
  %v.453 = bitcast i64 %v.452 to double
  %v.454 = fmul double %v.453, bitcast (i64 7309342195222315008 to double)
  %v.455 = bitcast double %v.454 to i64
  store i64 %v.455, ptr %"r.%fd83"
  %v.456 = load i64, ptr %"r.%fd12"
  store i64 %v.456, ptr %"r.%fd22"
  br label %"L$L__BB38_16"
"L$L__BB38_16":
  %v.457 = load i64, ptr %"r.%fd83"
  %v.458 = bitcast i64 %v.457 to double
  %v.459 = fneg double %v.458
  %v.460 = bitcast double %v.459 to i64
  store i64 %v.460, ptr %"r.%fd71"
  %v.461 = load i64, ptr %"r.%fd22"
  %v.462 = bitcast i64 %v.461 to double
  %v.463 = load i64, ptr %"r.%fd23"
  %v.464 = bitcast i64 %v.463 to double
  %v.465 = load i64, ptr %"r.%fd71"
  %v.466 = bitcast i64 %v.465 to double
  %v.467 = call double @llvm.fma.f64(double %v.462, double %v.464, double %v.466)
  %v.468 = bitcast double %v.467 to i64
  store i64 %v.468, ptr %"r.%fd72"
  %v.469 = load i64, ptr %"r.%fd72"
  %v.470 = bitcast i64 %v.469 to double
  %v.471 = fcmp olt double %v.470, bitcast (i64 0 to double)
  store i1 %v.471, ptr %"r.%p27"
  %v.472 = load i64, ptr %"r.%fd72"
  %v.473 = bitcast i64 %v.472 to double
  %v.474 = fcmp ogt double %v.473, bitcast (i64 0 to double)
  store i1 %v.474, ptr %"r.%p28"
  %v.475 = load i64, ptr %"r.%fd11"
  store i64 %v.475, ptr %"r.%rd42"
  %v.476 = load i64, ptr %"r.%rd42"
  %v.477 = icmp sgt i64 %v.476, 18446744073709551615
  store i1 %v.477, ptr %"r.%p29"
  %v.478 = load i1, ptr %"r.%p28"
  %v.479 = select i1 %v.478, i32 4294967295, i32 0
  store i32 %v.479, ptr %"r.%r71"
  %v.480 = load i1, ptr %"r.%p27"
  %v.481 = select i1 %v.480, i32 4294967295, i32 0
  store i32 %v.481, ptr %"r.%r72"
  %v.482 = load i32, ptr %"r.%r72"
  %v.483 = load i32, ptr %"r.%r71"
  %v.484 = load i1, ptr %"r.%p29"
  %v.485 = select i1 %v.484, i32 %v.482, i32 %v.483
  store i32 %v.485, ptr %"r.%r73"
  %v.486 = load i32, ptr %"r.%r73"
  %v.487 = zext i32 %v.486 to i64
  store i64 %v.487, ptr %"r.%rd43"
  %v.488 = load i64, ptr %"r.%rd43"
  %v.489 = and i64 %v.488, 1
  store i64 %v.489, ptr %"r.%rd44"
  %v.490 = load i64, ptr %"r.%rd42"
  %v.491 = load i64, ptr %"r.%rd44"
  %v.492 = sub i64 %v.490, %v.491
  store i64 %v.492, ptr %"r.%rd2"
  %v.493 = load i64, ptr %"r.%rd2"
  store i64 %v.493, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_7":
  %v.494 = load i32, ptr %"r.%r1"
  %v.495 = sub i32 0, %v.494
  store i32 %v.495, ptr %"r.%r42"
  %v.496 = load i32, ptr %"r.%r42"
  %v.497 = call i32 @llvm.smax.i32(i32 %v.496, i32 4294965296)
  store i32 %v.497, ptr %"r.%r43"
  %v.498 = load i32, ptr %"r.%r43"
  %v.499 = call i32 @llvm.smin.i32(i32 %v.498, i32 2000)
  store i32 %v.499, ptr %"r.%r44"
  %v.500 = load i32, ptr %"r.%r44"
  %v.501 = icmp ult i32 31, 32
  %v.502 = select i1 %v.501, i32 31, i32 31
  %v.503 = lshr i32 %v.500, %v.502
  %v.504 = select i1 %v.501, i32 %v.503, i32 0
  store i32 %v.504, ptr %"r.%r45"
  %v.505 = load i32, ptr %"r.%r44"
  %v.506 = load i32, ptr %"r.%r45"
  %v.507 = add i32 %v.505, %v.506
  store i32 %v.507, ptr %"r.%r46"
  %v.508 = load i32, ptr %"r.%r46"
  %v.509 = icmp ult i32 1, 32
  %v.510 = select i1 %v.509, i32 1, i32 31
  %v.511 = ashr i32 %v.508, %v.510
  store i32 %v.511, ptr %"r.%r47"
  %v.512 = load i32, ptr %"r.%r47"
  %v.513 = add i32 %v.512, 1023
  store i32 %v.513, ptr %"r.%r48"
  %v.514 = load i32, ptr %"r.%r48"
  %v.515 = zext i32 %v.514 to i64
  store i64 %v.515, ptr %"r.%rd24"
  %v.516 = load i64, ptr %"r.%rd24"
  %v.517 = icmp ult i32 52, 64
  %v.518 = select i1 %v.517, i32 52, i32 63
  %v.519 = zext i32 %v.518 to i64
  %v.520 = shl i64 %v.516, %v.519
  %v.521 = select i1 %v.517, i64 %v.520, i64 0
  store i64 %v.521, ptr %"r.%rd25"
  %v.522 = load i64, ptr %"r.%rd25"
  store i64 %v.522, ptr %"r.%fd34"
  %v.523 = load i64, ptr %"r.%fd34"
  %v.524 = bitcast i64 %v.523 to double
  %v.525 = load i64, ptr %"r.%fd24"
  %v.526 = bitcast i64 %v.525 to double
  %v.527 = fmul double %v.524, %v.526
  %v.528 = bitcast double %v.527 to i64
  store i64 %v.528, ptr %"r.%fd35"
  %v.529 = load i32, ptr %"r.%r44"
  %v.530 = add i32 %v.529, 1023
  store i32 %v.530, ptr %"r.%r49"
  %v.531 = load i32, ptr %"r.%r49"
  %v.532 = load i32, ptr %"r.%r47"
  %v.533 = sub i32 %v.531, %v.532
  store i32 %v.533, ptr %"r.%r50"
  %v.534 = load i32, ptr %"r.%r50"
  %v.535 = zext i32 %v.534 to i64
  store i64 %v.535, ptr %"r.%rd26"
  %v.536 = load i64, ptr %"r.%rd26"
  %v.537 = icmp ult i32 52, 64
  %v.538 = select i1 %v.537, i32 52, i32 63
  %v.539 = zext i32 %v.538 to i64
  %v.540 = shl i64 %v.536, %v.539
  %v.541 = select i1 %v.537, i64 %v.540, i64 0
  store i64 %v.541, ptr %"r.%rd27"
  %v.542 = load i64, ptr %"r.%rd27"
  store i64 %v.542, ptr %"r.%fd36"
  %v.543 = load i64, ptr %"r.%fd35"
  %v.544 = bitcast i64 %v.543 to double
  %v.545 = load i64, ptr %"r.%fd36"
  %v.546 = bitcast i64 %v.545 to double
  %v.547 = fmul double %v.544, %v.546
  %v.548 = bitcast double %v.547 to i64
  store i64 %v.548, ptr %"r.%fd82"
  br label %"L$L__BB38_10"
"L$L__BB38_10":
  %v.549 = load i64, ptr %"r.%fd4"
  %v.550 = bitcast i64 %v.549 to double
  %v.551 = load i64, ptr %"r.%fd5"
  %v.552 = bitcast i64 %v.551 to double
  %v.553 = load i64, ptr %"r.%fd82"
  %v.554 = bitcast i64 %v.553 to double
  %v.555 = call double @llvm.fma.f64(double %v.550, double %v.552, double %v.554)
  %v.556 = bitcast double %v.555 to i64
  store i64 %v.556, ptr %"r.%fd8"
  %v.557 = load i64, ptr %"r.%fd8"
  %v.558 = bitcast i64 %v.557 to double
  %v.559 = fcmp oeq double %v.558, bitcast (i64 0 to double)
  store i1 %v.559, ptr %"r.%p14"
  %v.560 = bitcast double bitcast (i64 0 to double) to i64
  store i64 %v.560, ptr %"r.%fd86"
  %v.561 = load i1, ptr %"r.%p14"
  br i1 %v.561, label %"L$L__BB38_20", label %"B11"
"B11":
  %v.562 = load i64, ptr %"r.%fd4"
  %v.563 = bitcast i64 %v.562 to double
  %v.564 = load i64, ptr %"r.%fd5"
  %v.565 = bitcast i64 %v.564 to double
  %v.566 = fmul double %v.563, %v.565
  %v.567 = bitcast double %v.566 to i64
  store i64 %v.567, ptr %"r.%fd40"
  %v.568 = load i64, ptr %"r.%fd40"
  %v.569 = bitcast i64 %v.568 to double
  %v.570 = fneg double %v.569
  %v.571 = bitcast double %v.570 to i64
  store i64 %v.571, ptr %"r.%fd41"
  %v.572 = load i64, ptr %"r.%fd4"
  %v.573 = bitcast i64 %v.572 to double
  %v.574 = load i64, ptr %"r.%fd5"
  %v.575 = bitcast i64 %v.574 to double
  %v.576 = load i64, ptr %"r.%fd41"
  %v.577 = bitcast i64 %v.576 to double
  %v.578 = call double @llvm.fma.f64(double %v.573, double %v.575, double %v.577)
  %v.579 = bitcast double %v.578 to i64
  store i64 %v.579, ptr %"r.%fd42"
  %v.580 = load i64, ptr %"r.%fd82"
  %v.581 = bitcast i64 %v.580 to double
  %v.582 = load i64, ptr %"r.%fd42"
  %v.583 = bitcast i64 %v.582 to double
  %v.584 = fadd double %v.581, %v.583
  %v.585 = bitcast double %v.584 to i64
  store i64 %v.585, ptr %"r.%fd43"
  %v.586 = load i64, ptr %"r.%fd43"
  %v.587 = bitcast i64 %v.586 to double
  %v.588 = load i64, ptr %"r.%fd82"
  %v.589 = bitcast i64 %v.588 to double
  %v.590 = fsub double %v.587, %v.589
  %v.591 = bitcast double %v.590 to i64
  store i64 %v.591, ptr %"r.%fd44"
  %v.592 = load i64, ptr %"r.%fd43"
  %v.593 = bitcast i64 %v.592 to double
  %v.594 = load i64, ptr %"r.%fd44"
  %v.595 = bitcast i64 %v.594 to double
  %v.596 = fsub double %v.593, %v.595
  %v.597 = bitcast double %v.596 to i64
  store i64 %v.597, ptr %"r.%fd45"
  %v.598 = load i64, ptr %"r.%fd82"
  %v.599 = bitcast i64 %v.598 to double
  %v.600 = load i64, ptr %"r.%fd45"
  %v.601 = bitcast i64 %v.600 to double
  %v.602 = fsub double %v.599, %v.601
  %v.603 = bitcast double %v.602 to i64
  store i64 %v.603, ptr %"r.%fd46"
  %v.604 = load i64, ptr %"r.%fd42"
  %v.605 = bitcast i64 %v.604 to double
  %v.606 = load i64, ptr %"r.%fd44"
  %v.607 = bitcast i64 %v.606 to double
  %v.608 = fsub double %v.605, %v.607
  %v.609 = bitcast double %v.608 to i64
  store i64 %v.609, ptr %"r.%fd47"
  %v.610 = load i64, ptr %"r.%fd47"
  %v.611 = bitcast i64 %v.610 to double
  %v.612 = load i64, ptr %"r.%fd46"
  %v.613 = bitcast i64 %v.612 to double
  %v.614 = fadd double %v.611, %v.613
  %v.615 = bitcast double %v.614 to i64
  store i64 %v.615, ptr %"r.%fd48"
  %v.616 = load i64, ptr %"r.%fd40"
  %v.617 = bitcast i64 %v.616 to double
  %v.618 = load i64, ptr %"r.%fd43"
  %v.619 = bitcast i64 %v.618 to double
  %v.620 = fadd double %v.617, %v.619
  %v.621 = bitcast double %v.620 to i64
  store i64 %v.621, ptr %"r.%fd49"
  %v.622 = load i64, ptr %"r.%fd49"
  %v.623 = bitcast i64 %v.622 to double
  %v.624 = load i64, ptr %"r.%fd40"
  %v.625 = bitcast i64 %v.624 to double
  %v.626 = fsub double %v.623, %v.625
  %v.627 = bitcast double %v.626 to i64
  store i64 %v.627, ptr %"r.%fd50"
  %v.628 = load i64, ptr %"r.%fd49"
  %v.629 = bitcast i64 %v.628 to double
  %v.630 = load i64, ptr %"r.%fd50"
  %v.631 = bitcast i64 %v.630 to double
  %v.632 = fsub double %v.629, %v.631
  %v.633 = bitcast double %v.632 to i64
  store i64 %v.633, ptr %"r.%fd51"
  %v.634 = load i64, ptr %"r.%fd40"
  %v.635 = bitcast i64 %v.634 to double
  %v.636 = load i64, ptr %"r.%fd51"
  %v.637 = bitcast i64 %v.636 to double
  %v.638 = fsub double %v.635, %v.637
  %v.639 = bitcast double %v.638 to i64
  store i64 %v.639, ptr %"r.%fd52"
  %v.640 = load i64, ptr %"r.%fd43"
  %v.641 = bitcast i64 %v.640 to double
  %v.642 = load i64, ptr %"r.%fd50"
  %v.643 = bitcast i64 %v.642 to double
  %v.644 = fsub double %v.641, %v.643
  %v.645 = bitcast double %v.644 to i64
  store i64 %v.645, ptr %"r.%fd53"
  %v.646 = load i64, ptr %"r.%fd53"
  %v.647 = bitcast i64 %v.646 to double
  %v.648 = load i64, ptr %"r.%fd52"
  %v.649 = bitcast i64 %v.648 to double
  %v.650 = fadd double %v.647, %v.649
  %v.651 = bitcast double %v.650 to i64
  store i64 %v.651, ptr %"r.%fd54"
  %v.652 = load i64, ptr %"r.%fd49"
  %v.653 = bitcast i64 %v.652 to double
  %v.654 = load i64, ptr %"r.%fd8"
  %v.655 = bitcast i64 %v.654 to double
  %v.656 = fsub double %v.653, %v.655
  %v.657 = bitcast double %v.656 to i64
  store i64 %v.657, ptr %"r.%fd55"
  %v.658 = load i64, ptr %"r.%fd55"
  %v.659 = bitcast i64 %v.658 to double
  %v.660 = load i64, ptr %"r.%fd54"
  %v.661 = bitcast i64 %v.660 to double
  %v.662 = fadd double %v.659, %v.661
  %v.663 = bitcast double %v.662 to i64
  store i64 %v.663, ptr %"r.%fd56"
  %v.664 = load i64, ptr %"r.%fd48"
  %v.665 = bitcast i64 %v.664 to double
  %v.666 = load i64, ptr %"r.%fd56"
  %v.667 = bitcast i64 %v.666 to double
  %v.668 = fadd double %v.665, %v.667
  %v.669 = bitcast double %v.668 to i64
  store i64 %v.669, ptr %"r.%fd57"
  %v.670 = load i32, ptr %"r.%r1"
  %v.671 = call i32 @llvm.smax.i32(i32 %v.670, i32 4294965296)
  store i32 %v.671, ptr %"r.%r51"
  %v.672 = load i32, ptr %"r.%r51"
  %v.673 = call i32 @llvm.smin.i32(i32 %v.672, i32 2000)
  store i32 %v.673, ptr %"r.%r52"
  %v.674 = load i32, ptr %"r.%r52"
  %v.675 = icmp ult i32 31, 32
  %v.676 = select i1 %v.675, i32 31, i32 31
  %v.677 = lshr i32 %v.674, %v.676
  %v.678 = select i1 %v.675, i32 %v.677, i32 0
  store i32 %v.678, ptr %"r.%r53"
  %v.679 = load i32, ptr %"r.%r52"
  %v.680 = load i32, ptr %"r.%r53"
  %v.681 = add i32 %v.679, %v.680
  store i32 %v.681, ptr %"r.%r54"
  %v.682 = load i32, ptr %"r.%r54"
  %v.683 = icmp ult i32 1, 32
  %v.684 = select i1 %v.683, i32 1, i32 31
  %v.685 = ashr i32 %v.682, %v.684
  store i32 %v.685, ptr %"r.%r55"
  %v.686 = load i32, ptr %"r.%r55"
  %v.687 = add i32 %v.686, 1023
  store i32 %v.687, ptr %"r.%r56"
  %v.688 = load i32, ptr %"r.%r56"
  %v.689 = zext i32 %v.688 to i64
  store i64 %v.689, ptr %"r.%rd28"
  %v.690 = load i64, ptr %"r.%rd28"
  %v.691 = icmp ult i32 52, 64
  %v.692 = select i1 %v.691, i32 52, i32 63
  %v.693 = zext i32 %v.692 to i64
  %v.694 = shl i64 %v.690, %v.693
  %v.695 = select i1 %v.691, i64 %v.694, i64 0
  store i64 %v.695, ptr %"r.%rd29"
  %v.696 = load i64, ptr %"r.%rd29"
  store i64 %v.696, ptr %"r.%fd58"
  %v.697 = load i64, ptr %"r.%fd8"
  %v.698 = bitcast i64 %v.697 to double
  %v.699 = load i64, ptr %"r.%fd58"
  %v.700 = bitcast i64 %v.699 to double
  %v.701 = fmul double %v.698, %v.700
  %v.702 = bitcast double %v.701 to i64
  store i64 %v.702, ptr %"r.%fd59"
  %v.703 = load i32, ptr %"r.%r52"
  %v.704 = add i32 %v.703, 1023
  store i32 %v.704, ptr %"r.%r57"
  %v.705 = load i32, ptr %"r.%r57"
  %v.706 = load i32, ptr %"r.%r55"
  %v.707 = sub i32 %v.705, %v.706
  store i32 %v.707, ptr %"r.%r58"
  %v.708 = load i32, ptr %"r.%r58"
  %v.709 = zext i32 %v.708 to i64
  store i64 %v.709, ptr %"r.%rd30"
  %v.710 = load i64, ptr %"r.%rd30"
  %v.711 = icmp ult i32 52, 64
  %v.712 = select i1 %v.711, i32 52, i32 63
  %v.713 = zext i32 %v.712 to i64
  %v.714 = shl i64 %v.710, %v.713
  %v.715 = select i1 %v.711, i64 %v.714, i64 0
  store i64 %v.715, ptr %"r.%rd31"
  %v.716 = load i64, ptr %"r.%rd31"
  store i64 %v.716, ptr %"r.%fd60"
  %v.717 = load i64, ptr %"r.%fd59"
  %v.718 = bitcast i64 %v.717 to double
  %v.719 = load i64, ptr %"r.%fd60"
  %v.720 = bitcast i64 %v.719 to double
  %v.721 = fmul double %v.718, %v.720
  %v.722 = bitcast double %v.721 to i64
  store i64 %v.722, ptr %"r.%fd61"
  %v.723 = load i32, ptr %"r.%r1"
  %v.724 = sub i32 0, %v.723
  store i32 %v.724, ptr %"r.%r59"
  %v.725 = load i32, ptr %"r.%r59"
  %v.726 = call i32 @llvm.smax.i32(i32 %v.725, i32 4294965296)
  store i32 %v.726, ptr %"r.%r60"
  %v.727 = load i32, ptr %"r.%r60"
  %v.728 = call i32 @llvm.smin.i32(i32 %v.727, i32 2000)
  store i32 %v.728, ptr %"r.%r61"
  %v.729 = load i32, ptr %"r.%r61"
  %v.730 = icmp ult i32 31, 32
  %v.731 = select i1 %v.730, i32 31, i32 31
  %v.732 = lshr i32 %v.729, %v.731
  %v.733 = select i1 %v.730, i32 %v.732, i32 0
  store i32 %v.733, ptr %"r.%r62"
  %v.734 = load i32, ptr %"r.%r61"
  %v.735 = load i32, ptr %"r.%r62"
  %v.736 = add i32 %v.734, %v.735
  store i32 %v.736, ptr %"r.%r63"
  %v.737 = load i32, ptr %"r.%r63"
  %v.738 = icmp ult i32 1, 32
  %v.739 = select i1 %v.738, i32 1, i32 31
  %v.740 = ashr i32 %v.737, %v.739
  store i32 %v.740, ptr %"r.%r64"
  %v.741 = load i32, ptr %"r.%r64"
  %v.742 = add i32 %v.741, 1023
  store i32 %v.742, ptr %"r.%r65"
  %v.743 = load i32, ptr %"r.%r65"
  %v.744 = zext i32 %v.743 to i64
  store i64 %v.744, ptr %"r.%rd32"
  %v.745 = load i64, ptr %"r.%rd32"
  %v.746 = icmp ult i32 52, 64
  %v.747 = select i1 %v.746, i32 52, i32 63
  %v.748 = zext i32 %v.747 to i64
  %v.749 = shl i64 %v.745, %v.748
  %v.750 = select i1 %v.746, i64 %v.749, i64 0
  store i64 %v.750, ptr %"r.%rd33"
  %v.751 = load i64, ptr %"r.%rd33"
  store i64 %v.751, ptr %"r.%fd62"
  %v.752 = load i64, ptr %"r.%fd61"
  %v.753 = bitcast i64 %v.752 to double
  %v.754 = load i64, ptr %"r.%fd62"
  %v.755 = bitcast i64 %v.754 to double
  %v.756 = fmul double %v.753, %v.755
  %v.757 = bitcast double %v.756 to i64
  store i64 %v.757, ptr %"r.%fd63"
  %v.758 = load i32, ptr %"r.%r61"
  %v.759 = add i32 %v.758, 1023
  store i32 %v.759, ptr %"r.%r66"
  %v.760 = load i32, ptr %"r.%r66"
  %v.761 = load i32, ptr %"r.%r64"
  %v.762 = sub i32 %v.760, %v.761
  store i32 %v.762, ptr %"r.%r67"
  %v.763 = load i32, ptr %"r.%r67"
  %v.764 = zext i32 %v.763 to i64
  store i64 %v.764, ptr %"r.%rd34"
  %v.765 = load i64, ptr %"r.%rd34"
  %v.766 = icmp ult i32 52, 64
  %v.767 = select i1 %v.766, i32 52, i32 63
  %v.768 = zext i32 %v.767 to i64
  %v.769 = shl i64 %v.765, %v.768
  %v.770 = select i1 %v.766, i64 %v.769, i64 0
  store i64 %v.770, ptr %"r.%rd35"
  %v.771 = load i64, ptr %"r.%rd35"
  store i64 %v.771, ptr %"r.%fd64"
  %v.772 = load i64, ptr %"r.%fd63"
  %v.773 = bitcast i64 %v.772 to double
  %v.774 = load i64, ptr %"r.%fd64"
  %v.775 = bitcast i64 %v.774 to double
  %v.776 = fmul double %v.773, %v.775
  %v.777 = bitcast double %v.776 to i64
  store i64 %v.777, ptr %"r.%fd65"
  %v.778 = load i64, ptr %"r.%fd65"
  %v.779 = bitcast i64 %v.778 to double
  %v.780 = load i64, ptr %"r.%fd8"
  %v.781 = bitcast i64 %v.780 to double
  %v.782 = fsub double %v.779, %v.781
  %v.783 = bitcast double %v.782 to i64
  store i64 %v.783, ptr %"r.%fd66"
  %v.784 = load i64, ptr %"r.%fd66"
  %v.785 = bitcast i64 %v.784 to double
  %v.786 = fcmp une double %v.785, bitcast (i64 0 to double)
  store i1 %v.786, ptr %"r.%p15"
  %v.787 = load i64, ptr %"r.%fd57"
  %v.788 = bitcast i64 %v.787 to double
  %v.789 = fneg double %v.788
  %v.790 = bitcast double %v.789 to i64
  store i64 %v.790, ptr %"r.%fd67"
  %v.791 = load i64, ptr %"r.%fd66"
  %v.792 = bitcast i64 %v.791 to double
  %v.793 = load i64, ptr %"r.%fd67"
  %v.794 = bitcast i64 %v.793 to double
  %v.795 = load i1, ptr %"r.%p15"
  %v.796 = select i1 %v.795, double %v.792, double %v.794
  %v.797 = bitcast double %v.796 to i64
  store i64 %v.797, ptr %"r.%fd68"
  %v.798 = load i64, ptr %"r.%fd68"
  %v.799 = bitcast i64 %v.798 to double
  %v.800 = fcmp ogt double %v.799, bitcast (i64 0 to double)
  store i1 %v.800, ptr %"r.%p16"
  %v.801 = load i64, ptr %"r.%fd68"
  %v.802 = bitcast i64 %v.801 to double
  %v.803 = fcmp olt double %v.802, bitcast (i64 0 to double)
  store i1 %v.803, ptr %"r.%p17"
  %v.804 = load i64, ptr %"r.%fd61"
  store i64 %v.804, ptr %"r.%rd36"
  %v.805 = load i64, ptr %"r.%rd36"
  %v.806 = icmp sgt i64 %v.805, 18446744073709551615
  store i1 %v.806, ptr %"r.%p18"
  %v.807 = load i1, ptr %"r.%p17"
  %v.808 = select i1 %v.807, i32 4294967295, i32 0
  store i32 %v.808, ptr %"r.%r68"
  %v.809 = load i1, ptr %"r.%p16"
  %v.810 = select i1 %v.809, i32 4294967295, i32 0
  store i32 %v.810, ptr %"r.%r69"
  %v.811 = load i32, ptr %"r.%r69"
  %v.812 = load i32, ptr %"r.%r68"
  %v.813 = load i1, ptr %"r.%p18"
  %v.814 = select i1 %v.813, i32 %v.811, i32 %v.812
  store i32 %v.814, ptr %"r.%r70"
  %v.815 = load i32, ptr %"r.%r70"
  %v.816 = zext i32 %v.815 to i64
  store i64 %v.816, ptr %"r.%rd37"
  %v.817 = load i64, ptr %"r.%rd37"
  %v.818 = and i64 %v.817, 1
  store i64 %v.818, ptr %"r.%rd38"
  %v.819 = load i64, ptr %"r.%rd36"
  %v.820 = load i64, ptr %"r.%rd38"
  %v.821 = sub i64 %v.819, %v.820
  store i64 %v.821, ptr %"r.%rd39"
  %v.822 = load i64, ptr %"r.%rd39"
  store i64 %v.822, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
done:
  %v.823 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.823
}

define internal i64 @_Z7fused64IL8Rounding1EEdddd(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd19" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd20" = alloca i64
  %"r.%fd24" = alloca i64
  %"r.%fd25" = alloca i64
  %"r.%fd26" = alloca i64
  %"r.%fd27" = alloca i64
  %"r.%fd28" = alloca i64
  %"r.%fd29" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd30" = alloca i64
  %"r.%fd31" = alloca i64
  %"r.%fd32" = alloca i64
  %"r.%fd33" = alloca i64
  %"r.%fd34" = alloca i64
  %"r.%fd35" = alloca i64
  %"r.%fd36" = alloca i64
  %"r.%fd37" = alloca i64
  %"r.%fd38" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd42" = alloca i64
  %"r.%fd43" = alloca i64
  %"r.%fd44" = alloca i64
  %"r.%fd45" = alloca i64
  %"r.%fd46" = alloca i64
  %"r.%fd47" = alloca i64
  %"r.%fd48" = alloca i64
  %"r.%fd49" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd50" = alloca i64
  %"r.%fd51" = alloca i64
  %"r.%fd52" = alloca i64
  %"r.%fd53" = alloca i64
  %"r.%fd54" = alloca i64
  %"r.%fd55" = alloca i64
  %"r.%fd56" = alloca i64
  %"r.%fd57" = alloca i64
  %"r.%fd58" = alloca i64
  %"r.%fd59" = alloca i64
  %"r.%fd60" = alloca i64
  %"r.%fd61" = alloca i64
  %"r.%fd62" = alloca i64
  %"r.%fd63" = alloca i64
  %"r.%fd64" = alloca i64
  %"r.%fd65" = alloca i64
  %"r.%fd66" = alloca i64
  %"r.%fd67" = alloca i64
  %"r.%fd68" = alloca i64
  %"r.%fd69" = alloca i64
  %"r.%fd70" = alloca i64
  %"r.%fd71" = alloca i64
  %"r.%fd72" = alloca i64
  %"r.%fd73" = alloca i64
  %"r.%fd74" = alloca i64
  %"r.%fd75" = alloca i64
  %"r.%fd76" = alloca i64
  %"r.%fd77" = alloca i64
  %"r.%fd78" = alloca i64
  %"r.%fd79" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd80" = alloca i64
  %"r.%fd84" = alloca i64
  %"r.%fd85" = alloca i64
  %"r.%fd88" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p17" = alloca i1
  %"r.%p18" = alloca i1
  %"r.%p19" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p20" = alloca i1
  %"r.%p21" = alloca i1
  %"r.%p22" = alloca i1
  %"r.%p23" = alloca i1
  %"r.%p24" = alloca i1
  %"r.%p25" = alloca i1
  %"r.%p26" = alloca i1
  %"r.%p27" = alloca i1
  %"r.%p28" = alloca i1
  %"r.%p29" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p30" = alloca i1
  %"r.%p31" = alloca i1
  %"r.%p32" = alloca i1
  %"r.%p33" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r56" = alloca i32
  %"r.%r57" = alloca i32
  %"r.%r58" = alloca i32
  %"r.%r59" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r60" = alloca i32
  %"r.%r61" = alloca i32
  %"r.%r62" = alloca i32
  %"r.%r63" = alloca i32
  %"r.%r64" = alloca i32
  %"r.%r65" = alloca i32
  %"r.%r66" = alloca i32
  %"r.%r67" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd29" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd36" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd38" = alloca i64
  %"r.%rd39" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd41" = alloca i64
  %"r.%rd42" = alloca i64
  %"r.%rd43" = alloca i64
  %"r.%rd44" = alloca i64
  %"r.%rd45" = alloca i64
  %"r.%rd46" = alloca i64
  %"r.%rd47" = alloca i64
  %"r.%rd48" = alloca i64
  %"r.%rd49" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd50" = alloca i64
  %"r.%rd51" = alloca i64
  %"r.%rd52" = alloca i64
  %"r.%rd53" = alloca i64
  %"r.%rd54" = alloca i64
  %"r.%rd55" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _Z7fused64IL8Rounding1EEdddd_param_0" = alloca i64
  %"r..param _Z7fused64IL8Rounding1EEdddd_param_1" = alloca i64
  %"r..param _Z7fused64IL8Rounding1EEdddd_param_2" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _Z7fused64IL8Rounding1EEdddd_param_0"
  store i64 %a1, ptr %"r..param _Z7fused64IL8Rounding1EEdddd_param_1"
  store i64 %a2, ptr %"r..param _Z7fused64IL8Rounding1EEdddd_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _Z7fused64IL8Rounding1EEdddd_param_0"
  store i64 %v.1, ptr %"r.%fd24"
  %v.2 = load i64, ptr %"r..param _Z7fused64IL8Rounding1EEdddd_param_1"
  store i64 %v.2, ptr %"r.%fd25"
  %v.3 = load i64, ptr %"r..param _Z7fused64IL8Rounding1EEdddd_param_2"
  store i64 %v.3, ptr %"r.%fd26"
  %v.4 = load i64, ptr %"r.%fd24"
  %v.5 = bitcast i64 %v.4 to double
  %v.6 = call double @llvm.fabs.f64(double %v.5)
  %v.7 = bitcast double %v.6 to i64
  store i64 %v.7, ptr %"r.%fd1"
  %v.8 = load i64, ptr %"r.%fd1"
  %v.9 = bitcast i64 %v.8 to double
  %v.10 = fcmp ugt double %v.9, bitcast (i64 9218868437227405311 to double)
  store i1 %v.10, ptr %"r.%p1"
  %v.11 = load i1, ptr %"r.%p1"
  br i1 %v.11, label %"L$L__BB44_21", label %"B1"
"B1":
  %v.12 = load i64, ptr %"r.%fd25"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = call double @llvm.fabs.f64(double %v.13)
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd2"
  %v.16 = load i64, ptr %"r.%fd2"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fcmp ugt double %v.17, bitcast (i64 9218868437227405311 to double)
  store i1 %v.18, ptr %"r.%p2"
  %v.19 = load i1, ptr %"r.%p2"
  br i1 %v.19, label %"L$L__BB44_21", label %"B2"
"B2":
  %v.20 = load i64, ptr %"r.%fd26"
  %v.21 = bitcast i64 %v.20 to double
  %v.22 = call double @llvm.fabs.f64(double %v.21)
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd3"
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fcmp ugt double %v.25, bitcast (i64 9218868437227405311 to double)
  store i1 %v.26, ptr %"r.%p3"
  %v.27 = load i1, ptr %"r.%p3"
  br i1 %v.27, label %"L$L__BB44_21", label %"B3"
"B3":
  br label %"L$L__BB44_3"
"L$L__BB44_21":
  %v.28 = load i64, ptr %"r.%fd24"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd25"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = load i64, ptr %"r.%fd26"
  %v.33 = bitcast i64 %v.32 to double
  %v.34 = call double @llvm.fma.f64(double %v.29, double %v.31, double %v.33)
  %v.35 = bitcast double %v.34 to i64
  store i64 %v.35, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_22":
  %v.36 = load i64, ptr %"r.%fd88"
  store i64 %v.36, ptr %"r..param func_retval0"
  br label %done
"L$L__BB44_3":
  %v.37 = load i64, ptr %"r.%fd24"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = fcmp oeq double %v.38, bitcast (i64 0 to double)
  store i1 %v.39, ptr %"r.%p4"
  %v.40 = load i64, ptr %"r.%fd25"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp oeq double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p5"
  %v.43 = load i1, ptr %"r.%p4"
  %v.44 = load i1, ptr %"r.%p5"
  %v.45 = or i1 %v.43, %v.44
  store i1 %v.45, ptr %"r.%p6"
  %v.46 = load i1, ptr %"r.%p6"
  br i1 %v.46, label %"L$L__BB44_18", label %"B4"
"B4":
  br label %"L$L__BB44_4"
"L$L__BB44_18":
  %v.47 = load i64, ptr %"r.%fd24"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = load i64, ptr %"r.%fd25"
  %v.50 = bitcast i64 %v.49 to double
  %v.51 = fmul double %v.48, %v.50
  %v.52 = bitcast double %v.51 to i64
  store i64 %v.52, ptr %"r.%fd19"
  %v.53 = load i64, ptr %"r.%fd19"
  %v.54 = bitcast i64 %v.53 to double
  %v.55 = load i64, ptr %"r.%fd26"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = fadd double %v.54, %v.56
  %v.58 = bitcast double %v.57 to i64
  store i64 %v.58, ptr %"r.%fd75"
  %v.59 = load i64, ptr %"r.%fd19"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = call double @llvm.fabs.f64(double %v.60)
  %v.62 = bitcast double %v.61 to i64
  store i64 %v.62, ptr %"r.%fd76"
  %v.63 = load i64, ptr %"r.%fd76"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = load i64, ptr %"r.%fd3"
  %v.66 = bitcast i64 %v.65 to double
  %v.67 = fcmp oge double %v.64, %v.66
  store i1 %v.67, ptr %"r.%p28"
  %v.68 = load i64, ptr %"r.%fd19"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd26"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = load i1, ptr %"r.%p28"
  %v.73 = select i1 %v.72, double %v.69, double %v.71
  %v.74 = bitcast double %v.73 to i64
  store i64 %v.74, ptr %"r.%fd77"
  %v.75 = load i64, ptr %"r.%fd26"
  %v.76 = bitcast i64 %v.75 to double
  %v.77 = load i64, ptr %"r.%fd19"
  %v.78 = bitcast i64 %v.77 to double
  %v.79 = load i1, ptr %"r.%p28"
  %v.80 = select i1 %v.79, double %v.76, double %v.78
  %v.81 = bitcast double %v.80 to i64
  store i64 %v.81, ptr %"r.%fd78"
  %v.82 = load i64, ptr %"r.%fd75"
  %v.83 = bitcast i64 %v.82 to double
  %v.84 = load i64, ptr %"r.%fd77"
  %v.85 = bitcast i64 %v.84 to double
  %v.86 = fsub double %v.83, %v.85
  %v.87 = bitcast double %v.86 to i64
  store i64 %v.87, ptr %"r.%fd79"
  %v.88 = load i64, ptr %"r.%fd78"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = load i64, ptr %"r.%fd79"
  %v.91 = bitcast i64 %v.90 to double
  %v.92 = fsub double %v.89, %v.91
  %v.93 = bitcast double %v.92 to i64
  store i64 %v.93, ptr %"r.%fd80"
  %v.94 = load i64, ptr %"r.%fd80"
  %v.95 = bitcast i64 %v.94 to double
  %v.96 = fcmp uge double %v.95, bitcast (i64 0 to double)
  store i1 %v.96, ptr %"r.%p29"
  %v.97 = load i64, ptr %"r.%fd75"
  store i64 %v.97, ptr %"r.%rd50"
  %v.98 = load i64, ptr %"r.%rd50"
  %v.99 = icmp sgt i64 %v.98, 18446744073709551615
  store i1 %v.99, ptr %"r.%p30"
  %v.100 = load i1, ptr %"r.%p30"
  %v.101 = select i1 %v.100, i64 18446744073709551615, i64 1
  store i64 %v.101, ptr %"r.%rd51"
  %v.102 = load i64, ptr %"r.%rd51"
  %v.103 = load i1, ptr %"r.%p29"
  %v.104 = select i1 %v.103, i64 0, i64 %v.102
  store i64 %v.104, ptr %"r.%rd52"
  %v.105 = load i64, ptr %"r.%rd52"
  %v.106 = load i64, ptr %"r.%rd50"
  %v.107 = add i64 %v.105, %v.106
  store i64 %v.107, ptr %"r.%rd53"
  %v.108 = load i64, ptr %"r.%rd53"
  store i64 %v.108, ptr %"r.%fd20"
  %v.109 = load i64, ptr %"r.%fd75"
  %v.110 = bitcast i64 %v.109 to double
  %v.111 = fcmp une double %v.110, bitcast (i64 0 to double)
  store i1 %v.111, ptr %"r.%p31"
  %v.112 = load i64, ptr %"r.%fd20"
  store i64 %v.112, ptr %"r.%fd88"
  %v.113 = load i1, ptr %"r.%p31"
  br i1 %v.113, label %"L$L__BB44_22", label %"B5"
"B5":
  %v.114 = load i64, ptr %"r.%fd19"
  store i64 %v.114, ptr %"r.%rd54"
  %v.115 = load i64, ptr %"r.%rd54"
  %v.116 = icmp slt i64 %v.115, 0
  store i1 %v.116, ptr %"r.%p32"
  %v.117 = bitcast double bitcast (i64 9223372036854775808 to double) to i64
  store i64 %v.117, ptr %"r.%fd88"
  %v.118 = load i1, ptr %"r.%p32"
  br i1 %v.118, label %"L$L__BB44_22", label %"B6"
"B6":
  %v.119 = load i64, ptr %"r.%fd26"
  store i64 %v.119, ptr %"r.%rd55"
  %v.120 = load i64, ptr %"r.%rd55"
  %v.121 = icmp slt i64 %v.120, 0
  store i1 %v.121, ptr %"r.%p33"
  %v.122 = load i64, ptr %"r.%fd20"
  %v.123 = bitcast i64 %v.122 to double
  %v.124 = load i1, ptr %"r.%p33"
  %v.125 = select i1 %v.124, double bitcast (i64 9223372036854775808 to double), double %v.123
  %v.126 = bitcast double %v.125 to i64
  store i64 %v.126, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_4":
  %v.127 = load i64, ptr %"r.%fd26"
  %v.128 = bitcast i64 %v.127 to double
  %v.129 = fcmp oeq double %v.128, bitcast (i64 0 to double)
  store i1 %v.129, ptr %"r.%p7"
  %v.130 = load i1, ptr %"r.%p7"
  br i1 %v.130, label %"L$L__BB44_13", label %"B7"
"B7":
  br label %"L$L__BB44_5"
"L$L__BB44_13":
  %v.131 = load i64, ptr %"r.%fd24"
  %v.132 = bitcast i64 %v.131 to double
  %v.133 = load i64, ptr %"r.%fd25"
  %v.134 = bitcast i64 %v.133 to double
  %v.135 = fmul double %v.132, %v.134
  %v.136 = bitcast double %v.135 to i64
  store i64 %v.136, ptr %"r.%fd11"
  %v.137 = load i64, ptr %"r.%fd11"
  %v.138 = bitcast i64 %v.137 to double
  %v.139 = call double @llvm.fabs.f64(double %v.138)
  %v.140 = bitcast double %v.139 to i64
  store i64 %v.140, ptr %"r.%fd71"
  %v.141 = load i64, ptr %"r.%fd71"
  %v.142 = bitcast i64 %v.141 to double
  %v.143 = fcmp uge double %v.142, bitcast (i64 567708407528440906 to double)
  store i1 %v.143, ptr %"r.%p22"
  %v.144 = load i64, ptr %"r.%fd11"
  store i64 %v.144, ptr %"r.%fd85"
  %v.145 = load i1, ptr %"r.%p22"
  br i1 %v.145, label %"L$L__BB44_16", label %"B8"
"B8":
  %v.146 = load i64, ptr %"r.%fd11"
  %v.147 = bitcast i64 %v.146 to double
  %v.148 = fcmp oeq double %v.147, bitcast (i64 0 to double)
  store i1 %v.148, ptr %"r.%p23"
  %v.149 = load i1, ptr %"r.%p23"
  br i1 %v.149, label %"L$L__BB44_17", label %"B9"
"B9":
  br label %"L$L__BB44_15"
"L$L__BB44_17":
  %v.150 = load i64, ptr %"r.%fd11"
  store i64 %v.150, ptr %"r.%rd46"
  %v.151 = load i64, ptr %"r.%rd46"
  %v.152 = icmp sgt i64 %v.151, 18446744073709551615
  store i1 %v.152, ptr %"r.%p27"
  %v.153 = load i1, ptr %"r.%p27"
  %v.154 = select i1 %v.153, i64 18446744073709551615, i64 1
  store i64 %v.154, ptr %"r.%rd47"
  %v.155 = load i64, ptr %"r.%rd46"
  %v.156 = icmp ult i32 63, 64
  %v.157 = select i1 %v.156, i32 63, i32 63
  %v.158 = zext i32 %v.157 to i64
  %v.159 = ashr i64 %v.155, %v.158
  store i64 %v.159, ptr %"r.%rd48"
  %v.160 = load i64, ptr %"r.%rd48"
  %v.161 = load i64, ptr %"r.%rd47"
  %v.162 = and i64 %v.160, %v.161
  store i64 %v.162, ptr %"r.%rd49"
  %v.163 = load i64, ptr %"r.%rd49"
  %v.164 = load i64, ptr %"r.%rd46"
  %v.165 = add i64 %v.163, %v.164
  store i64 %v.165, ptr %"r.%rd3"
  %v.166 = load i64, ptr %"r.%rd3"
  store i64 %v.166, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_5":
  %v.167 = load i64, ptr %"r.%fd24"
  store i64 %v.167, ptr %"r.%rd5"
  %v.168 = load i64, ptr %"r.%rd5"
  %v.169 = icmp ult i32 52, 64
  %v.170 = select i1 %v.169, i32 52, i32 63
  %v.171 = zext i32 %v.170 to i64
  %v.172 = lshr i64 %v.168, %v.171
  %v.173 = select i1 %v.169, i64 %v.172, i64 0
  store i64 %v.173, ptr %"r.%rd6"
  %v.174 = load i64, ptr %"r.%rd6"
  %v.175 = trunc i64 %v.174 to i32
  store i32 %v.175, ptr %"r.%r3"
  %v.176 = load i32, ptr %"r.%r3"
  %v.177 = and i32 %v.176, 2047
  store i32 %v.177, ptr %"r.%r4"
  %v.178 = load i32, ptr %"r.%r4"
  %v.179 = icmp eq i32 %v.178, 0
  store i1 %v.179, ptr %"r.%p8"
  %v.180 = load i32, ptr %"r.%r4"
  %v.181 = add i32 %v.180, 4294966273
  store i32 %v.181, ptr %"r.%r5"
  %v.182 = load i64, ptr %"r.%fd24"
  %v.183 = bitcast i64 %v.182 to double
  %v.184 = fmul double %v.183, bitcast (i64 4850376798678024192 to double)
  %v.185 = bitcast double %v.184 to i64
  store i64 %v.185, ptr %"r.%fd27"
  %v.186 = load i64, ptr %"r.%fd27"
  store i64 %v.186, ptr %"r.%rd7"
  %v.187 = load i64, ptr %"r.%rd7"
  %v.188 = icmp ult i32 52, 64
  %v.189 = select i1 %v.188, i32 52, i32 63
  %v.190 = zext i32 %v.189 to i64
  %v.191 = lshr i64 %v.187, %v.190
  %v.192 = select i1 %v.188, i64 %v.191, i64 0
  store i64 %v.192, ptr %"r.%rd8"
  %v.193 = load i64, ptr %"r.%rd8"
  %v.194 = trunc i64 %v.193 to i32
  store i32 %v.194, ptr %"r.%r6"
  %v.195 = load i32, ptr %"r.%r6"
  %v.196 = and i32 %v.195, 2047
  store i32 %v.196, ptr %"r.%r7"
  %v.197 = load i32, ptr %"r.%r7"
  %v.198 = add i32 %v.197, 4294966219
  store i32 %v.198, ptr %"r.%r8"
  %v.199 = load i32, ptr %"r.%r8"
  %v.200 = load i32, ptr %"r.%r5"
  %v.201 = load i1, ptr %"r.%p8"
  %v.202 = select i1 %v.201, i32 %v.199, i32 %v.200
  store i32 %v.202, ptr %"r.%r9"
  %v.203 = load i64, ptr %"r.%fd25"
  store i64 %v.203, ptr %"r.%rd9"
  %v.204 = load i64, ptr %"r.%rd9"
  %v.205 = icmp ult i32 52, 64
  %v.206 = select i1 %v.205, i32 52, i32 63
  %v.207 = zext i32 %v.206 to i64
  %v.208 = lshr i64 %v.204, %v.207
  %v.209 = select i1 %v.205, i64 %v.208, i64 0
  store i64 %v.209, ptr %"r.%rd10"
  %v.210 = load i64, ptr %"r.%rd10"
  %v.211 = trunc i64 %v.210 to i32
  store i32 %v.211, ptr %"r.%r10"
  %v.212 = load i32, ptr %"r.%r10"
  %v.213 = and i32 %v.212, 2047
  store i32 %v.213, ptr %"r.%r11"
  %v.214 = load i32, ptr %"r.%r11"
  %v.215 = icmp eq i32 %v.214, 0
  store i1 %v.215, ptr %"r.%p9"
  %v.216 = load i32, ptr %"r.%r11"
  %v.217 = add i32 %v.216, 4294966273
  store i32 %v.217, ptr %"r.%r12"
  %v.218 = load i64, ptr %"r.%fd25"
  %v.219 = bitcast i64 %v.218 to double
  %v.220 = fmul double %v.219, bitcast (i64 4850376798678024192 to double)
  %v.221 = bitcast double %v.220 to i64
  store i64 %v.221, ptr %"r.%fd28"
  %v.222 = load i64, ptr %"r.%fd28"
  store i64 %v.222, ptr %"r.%rd11"
  %v.223 = load i64, ptr %"r.%rd11"
  %v.224 = icmp ult i32 52, 64
  %v.225 = select i1 %v.224, i32 52, i32 63
  %v.226 = zext i32 %v.225 to i64
  %v.227 = lshr i64 %v.223, %v.226
  %v.228 = select i1 %v.224, i64 %v.227, i64 0
  store i64 %v.228, ptr %"r.%rd12"
  %v.229 = load i64, ptr %"r.%rd12"
  %v.230 = trunc i64 %v.229 to i32
  store i32 %v.230, ptr %"r.%r13"
  %v.231 = load i32, ptr %"r.%r13"
  %v.232 = and i32 %v.231, 2047
  store i32 %v.232, ptr %"r.%r14"
  %v.233 = load i32, ptr %"r.%r14"
  %v.234 = add i32 %v.233, 4294966219
  store i32 %v.234, ptr %"r.%r15"
  %v.235 = load i32, ptr %"r.%r15"
  %v.236 = load i32, ptr %"r.%r12"
  %v.237 = load i1, ptr %"r.%p9"
  %v.238 = select i1 %v.237, i32 %v.235, i32 %v.236
  store i32 %v.238, ptr %"r.%r16"
  %v.239 = load i32, ptr %"r.%r16"
  %v.240 = load i32, ptr %"r.%r9"
  %v.241 = add i32 %v.239, %v.240
  store i32 %v.241, ptr %"r.%r1"
  %v.242 = load i64, ptr %"r.%fd26"
  store i64 %v.242, ptr %"r.%rd1"
  %v.243 = load i64, ptr %"r.%rd1"
  %v.244 = icmp ult i32 52, 64
  %v.245 = select i1 %v.244, i32 52, i32 63
  %v.246 = zext i32 %v.245 to i64
  %v.247 = lshr i64 %v.243, %v.246
  %v.248 = select i1 %v.244, i64 %v.247, i64 0
  store i64 %v.248, ptr %"r.%rd13"
  %v.249 = load i64, ptr %"r.%rd13"
  %v.250 = trunc i64 %v.249 to i32
  store i32 %v.250, ptr %"r.%r17"
  %v.251 = load i32, ptr %"r.%r17"
  %v.252 = and i32 %v.251, 2047
  store i32 %v.252, ptr %"r.%r18"
  %v.253 = load i32, ptr %"r.%r18"
  %v.254 = icmp eq i32 %v.253, 0
  store i1 %v.254, ptr %"r.%p10"
  %v.255 = load i32, ptr %"r.%r18"
  %v.256 = add i32 %v.255, 4294966273
  store i32 %v.256, ptr %"r.%r19"
  %v.257 = load i64, ptr %"r.%fd26"
  %v.258 = bitcast i64 %v.257 to double
  %v.259 = fmul double %v.258, bitcast (i64 4850376798678024192 to double)
  %v.260 = bitcast double %v.259 to i64
  store i64 %v.260, ptr %"r.%fd29"
  %v.261 = load i64, ptr %"r.%fd29"
  store i64 %v.261, ptr %"r.%rd14"
  %v.262 = load i64, ptr %"r.%rd14"
  %v.263 = icmp ult i32 52, 64
  %v.264 = select i1 %v.263, i32 52, i32 63
  %v.265 = zext i32 %v.264 to i64
  %v.266 = lshr i64 %v.262, %v.265
  %v.267 = select i1 %v.263, i64 %v.266, i64 0
  store i64 %v.267, ptr %"r.%rd15"
  %v.268 = load i64, ptr %"r.%rd15"
  %v.269 = trunc i64 %v.268 to i32
  store i32 %v.269, ptr %"r.%r20"
  %v.270 = load i32, ptr %"r.%r20"
  %v.271 = and i32 %v.270, 2047
  store i32 %v.271, ptr %"r.%r21"
  %v.272 = load i32, ptr %"r.%r21"
  %v.273 = add i32 %v.272, 4294966219
  store i32 %v.273, ptr %"r.%r22"
  %v.274 = load i32, ptr %"r.%r22"
  %v.275 = load i32, ptr %"r.%r19"
  %v.276 = load i1, ptr %"r.%p10"
  %v.277 = select i1 %v.276, i32 %v.274, i32 %v.275
  store i32 %v.277, ptr %"r.%r23"
  %v.278 = load i32, ptr %"r.%r23"
  %v.279 = load i32, ptr %"r.%r1"
  %v.280 = sub i32 %v.278, %v.279
  store i32 %v.280, ptr %"r.%r2"
  %v.281 = load i32, ptr %"r.%r9"
  %v.282 = sub i32 0, %v.281
  store i32 %v.282, ptr %"r.%r24"
  %v.283 = load i32, ptr %"r.%r24"
  %v.284 = call i32 @llvm.smax.i32(i32 %v.283, i32 4294965296)
  store i32 %v.284, ptr %"r.%r25"
  %v.285 = load i32, ptr %"r.%r25"
  %v.286 = call i32 @llvm.smin.i32(i32 %v.285, i32 2000)
  store i32 %v.286, ptr %"r.%r26"
  %v.287 = load i32, ptr %"r.%r26"
  %v.288 = icmp ult i32 31, 32
  %v.289 = select i1 %v.288, i32 31, i32 31
  %v.290 = lshr i32 %v.287, %v.289
  %v.291 = select i1 %v.288, i32 %v.290, i32 0
  store i32 %v.291, ptr %"r.%r27"
  %v.292 = load i32, ptr %"r.%r26"
  %v.293 = load i32, ptr %"r.%r27"
  %v.294 = add i32 %v.292, %v.293
  store i32 %v.294, ptr %"r.%r28"
  %v.295 = load i32, ptr %"r.%r28"
  %v.296 = icmp ult i32 1, 32
  %v.297 = select i1 %v.296, i32 1, i32 31
  %v.298 = ashr i32 %v.295, %v.297
  store i32 %v.298, ptr %"r.%r29"
  %v.299 = load i32, ptr %"r.%r29"
  %v.300 = add i32 %v.299, 1023
  store i32 %v.300, ptr %"r.%r30"
  %v.301 = load i32, ptr %"r.%r30"
  %v.302 = zext i32 %v.301 to i64
  store i64 %v.302, ptr %"r.%rd16"
  %v.303 = load i64, ptr %"r.%rd16"
  %v.304 = icmp ult i32 52, 64
  %v.305 = select i1 %v.304, i32 52, i32 63
  %v.306 = zext i32 %v.305 to i64
  %v.307 = shl i64 %v.303, %v.306
  %v.308 = select i1 %v.304, i64 %v.307, i64 0
  store i64 %v.308, ptr %"r.%rd17"
  %v.309 = load i64, ptr %"r.%rd17"
  store i64 %v.309, ptr %"r.%fd30"
  %v.310 = load i64, ptr %"r.%fd30"
  %v.311 = bitcast i64 %v.310 to double
  %v.312 = load i64, ptr %"r.%fd24"
  %v.313 = bitcast i64 %v.312 to double
  %v.314 = fmul double %v.311, %v.313
  %v.315 = bitcast double %v.314 to i64
  store i64 %v.315, ptr %"r.%fd31"
  %v.316 = load i32, ptr %"r.%r26"
  %v.317 = add i32 %v.316, 1023
  store i32 %v.317, ptr %"r.%r31"
  %v.318 = load i32, ptr %"r.%r31"
  %v.319 = load i32, ptr %"r.%r29"
  %v.320 = sub i32 %v.318, %v.319
  store i32 %v.320, ptr %"r.%r32"
  %v.321 = load i32, ptr %"r.%r32"
  %v.322 = zext i32 %v.321 to i64
  store i64 %v.322, ptr %"r.%rd18"
  %v.323 = load i64, ptr %"r.%rd18"
  %v.324 = icmp ult i32 52, 64
  %v.325 = select i1 %v.324, i32 52, i32 63
  %v.326 = zext i32 %v.325 to i64
  %v.327 = shl i64 %v.323, %v.326
  %v.328 = select i1 %v.324, i64 %v.327, i64 0
  store i64 %v.328, ptr %"r.%rd19"
  %v.329 = load i64, ptr %"r.%rd19"
  store i64 %v.329, ptr %"r.%fd32"
  %v.330 = load i64, ptr %"r.%fd31"
  %v.331 = bitcast i64 %v.330 to double
  %v.332 = load i64, ptr %"r.%fd32"
  %v.333 = bitcast i64 %v.332 to double
  %v.334 = fmul double %v.331, %v.333
  %v.335 = bitcast double %v.334 to i64
  store i64 %v.335, ptr %"r.%fd4"
  %v.336 = load i32, ptr %"r.%r16"
  %v.337 = sub i32 0, %v.336
  store i32 %v.337, ptr %"r.%r33"
  %v.338 = load i32, ptr %"r.%r33"
  %v.339 = call i32 @llvm.smax.i32(i32 %v.338, i32 4294965296)
  store i32 %v.339, ptr %"r.%r34"
  %v.340 = load i32, ptr %"r.%r34"
  %v.341 = call i32 @llvm.smin.i32(i32 %v.340, i32 2000)
  store i32 %v.341, ptr %"r.%r35"
  %v.342 = load i32, ptr %"r.%r35"
  %v.343 = icmp ult i32 31, 32
  %v.344 = select i1 %v.343, i32 31, i32 31
  %v.345 = lshr i32 %v.342, %v.344
  %v.346 = select i1 %v.343, i32 %v.345, i32 0
  store i32 %v.346, ptr %"r.%r36"
  %v.347 = load i32, ptr %"r.%r35"
  %v.348 = load i32, ptr %"r.%r36"
  %v.349 = add i32 %v.347, %v.348
  store i32 %v.349, ptr %"r.%r37"
  %v.350 = load i32, ptr %"r.%r37"
  %v.351 = icmp ult i32 1, 32
  %v.352 = select i1 %v.351, i32 1, i32 31
  %v.353 = ashr i32 %v.350, %v.352
  store i32 %v.353, ptr %"r.%r38"
  %v.354 = load i32, ptr %"r.%r38"
  %v.355 = add i32 %v.354, 1023
  store i32 %v.355, ptr %"r.%r39"
  %v.356 = load i32, ptr %"r.%r39"
  %v.357 = zext i32 %v.356 to i64
  store i64 %v.357, ptr %"r.%rd20"
  %v.358 = load i64, ptr %"r.%rd20"
  %v.359 = icmp ult i32 52, 64
  %v.360 = select i1 %v.359, i32 52, i32 63
  %v.361 = zext i32 %v.360 to i64
  %v.362 = shl i64 %v.358, %v.361
  %v.363 = select i1 %v.359, i64 %v.362, i64 0
  store i64 %v.363, ptr %"r.%rd21"
  %v.364 = load i64, ptr %"r.%rd21"
  store i64 %v.364, ptr %"r.%fd33"
  %v.365 = load i64, ptr %"r.%fd33"
  %v.366 = bitcast i64 %v.365 to double
  %v.367 = load i64, ptr %"r.%fd25"
  %v.368 = bitcast i64 %v.367 to double
  %v.369 = fmul double %v.366, %v.368
  %v.370 = bitcast double %v.369 to i64
  store i64 %v.370, ptr %"r.%fd34"
  %v.371 = load i32, ptr %"r.%r35"
  %v.372 = add i32 %v.371, 1023
  store i32 %v.372, ptr %"r.%r40"
  %v.373 = load i32, ptr %"r.%r40"
  %v.374 = load i32, ptr %"r.%r38"
  %v.375 = sub i32 %v.373, %v.374
  store i32 %v.375, ptr %"r.%r41"
  %v.376 = load i32, ptr %"r.%r41"
  %v.377 = zext i32 %v.376 to i64
  store i64 %v.377, ptr %"r.%rd22"
  %v.378 = load i64, ptr %"r.%rd22"
  %v.379 = icmp ult i32 52, 64
  %v.380 = select i1 %v.379, i32 52, i32 63
  %v.381 = zext i32 %v.380 to i64
  %v.382 = shl i64 %v.378, %v.381
  %v.383 = select i1 %v.379, i64 %v.382, i64 0
  store i64 %v.383, ptr %"r.%rd23"
  %v.384 = load i64, ptr %"r.%rd23"
  store i64 %v.384, ptr %"r.%fd35"
  %v.385 = load i64, ptr %"r.%fd34"
  %v.386 = bitcast i64 %v.385 to double
  %v.387 = load i64, ptr %"r.%fd35"
  %v.388 = bitcast i64 %v.387 to double
  %v.389 = fmul double %v.386, %v.388
  %v.390 = bitcast double %v.389 to i64
  store i64 %v.390, ptr %"r.%fd5"
  %v.391 = load i32, ptr %"r.%r2"
  %v.392 = icmp sgt i32 %v.391, 120
  store i1 %v.392, ptr %"r.%p11"
  %v.393 = load i1, ptr %"r.%p11"
  br i1 %v.393, label %"L$L__BB44_12", label %"B10"
"B10":
  br label %"L$L__BB44_6"
"L$L__BB44_12":
  %v.394 = load i64, ptr %"r.%fd4"
  %v.395 = bitcast i64 %v.394 to double
  %v.396 = fcmp olt double %v.395, bitcast (i64 0 to double)
  store i1 %v.396, ptr %"r.%p18"
  %v.397 = load i64, ptr %"r.%fd5"
  %v.398 = bitcast i64 %v.397 to double
  %v.399 = fcmp olt double %v.398, bitcast (i64 0 to double)
  store i1 %v.399, ptr %"r.%p19"
  %v.400 = load i1, ptr %"r.%p18"
  %v.401 = load i1, ptr %"r.%p19"
  %v.402 = xor i1 %v.400, %v.401
  store i1 %v.402, ptr %"r.%p20"
  %v.403 = load i64, ptr %"r.%rd1"
  %v.404 = icmp sgt i64 %v.403, 18446744073709551615
  store i1 %v.404, ptr %"r.%p21"
  %v.405 = load i1, ptr %"r.%p21"
  %v.406 = select i1 %v.405, i64 18446744073709551615, i64 1
  store i64 %v.406, ptr %"r.%rd40"
  %v.407 = load i64, ptr %"r.%rd40"
  %v.408 = load i1, ptr %"r.%p20"
  %v.409 = select i1 %v.408, i64 %v.407, i64 0
  store i64 %v.409, ptr %"r.%rd41"
  %v.410 = load i64, ptr %"r.%rd41"
  %v.411 = load i64, ptr %"r.%rd1"
  %v.412 = add i64 %v.410, %v.411
  store i64 %v.412, ptr %"r.%rd42"
  %v.413 = load i64, ptr %"r.%rd42"
  store i64 %v.413, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_6":
  %v.414 = load i32, ptr %"r.%r2"
  %v.415 = icmp slt i32 %v.414, 4294967176
  store i1 %v.415, ptr %"r.%p12"
  %v.416 = load i1, ptr %"r.%p12"
  br i1 %v.416, label %"L$L__BB44_8", label %"B11"
"B11":
  br label %"L$L__BB44_7"
"L$L__BB44_8":
  %v.417 = load i64, ptr %"r.%fd26"
  %v.418 = bitcast i64 %v.417 to double
  %v.419 = fcmp uge double %v.418, bitcast (i64 0 to double)
  store i1 %v.419, ptr %"r.%p13"
  %v.420 = bitcast double bitcast (i64 4066750463515557888 to double) to i64
  store i64 %v.420, ptr %"r.%fd84"
  %v.421 = load i1, ptr %"r.%p13"
  br i1 %v.421, label %"L$L__BB44_10", label %"B12"
"B12":
  %v.422 = bitcast double bitcast (i64 13290122500370333696 to double) to i64
  store i64 %v.422, ptr %"r.%fd84"
  br label %"L$L__BB44_10"
"L$L__BB44_15":
  %v.423 = load i64, ptr %"r.%fd1"
  %v.424 = bitcast i64 %v.423 to double
  %v.425 = load i64, ptr %"r.%fd2"
  %v.426 = bitcast i64 %v.425 to double
  %v.427 = fcmp oge double %v.424, %v.426
  store i1 %v.427, ptr %"r.%p24"
  %v.428 = load i64, ptr %"r.%fd24"
  %v.429 = bitcast i64 %v.428 to double
  %v.430 = load i64, ptr %"r.%fd25"
  %v.431 = bitcast i64 %v.430 to double
  %v.432 = load i1, ptr %"r.%p24"
  %v.433 = select i1 %v.432, double %v.429, double %v.431
  %v.434 = bitcast double %v.433 to i64
  store i64 %v.434, ptr %"r.%fd12"
  %v.435 = load i64, ptr %"r.%fd25"
  %v.436 = bitcast i64 %v.435 to double
  %v.437 = load i64, ptr %"r.%fd24"
  %v.438 = bitcast i64 %v.437 to double
  %v.439 = load i1, ptr %"r.%p24"
  %v.440 = select i1 %v.439, double %v.436, double %v.438
  %v.441 = bitcast double %v.440 to i64
  store i64 %v.441, ptr %"r.%fd72"
  %v.442 = load i64, ptr %"r.%fd72"
  %v.443 = bitcast i64 %v.442 to double
  %v.444 = fmul double %v.443, bitcast (i64 7309342195222315008 to double)
  %v.445 = bitcast double %v.444 to i64
  store i64 %v.445, ptr %"r.%fd25"
  %v.446 = load i64, ptr %"r.%fd11"
  %v.447 = bitcast i64 %v.446 to double
  %v.448 = fmul double %v.447, bitcast (i64 7309342195222315008 to double)
  %v.449 = bitcast double %v.448 to i64
  store i64 %v.449, ptr %"r.%fd85"
  %v.450 = load i64, ptr %"r.%fd12"
  store i64 %v.450, ptr %"r.%fd24"
  br label %"L$L__BB44_16"
"L$L__BB44_16":
  %v.451 = load i64, ptr %"r.%fd85"
  %v.452 = bitcast i64 %v.451 to double
  %v.453 = fneg double %v.452
  %v.454 = bitcast double %v.453 to i64
  store i64 %v.454, ptr %"r.%fd73"
  %v.455 = load i64, ptr %"r.%fd24"
  %v.456 = bitcast i64 %v.455 to double
  %v.457 = load i64, ptr %"r.%fd25"
  %v.458 = bitcast i64 %v.457 to double
  %v.459 = load i64, ptr %"r.%fd73"
  %v.460 = bitcast i64 %v.459 to double
  %v.461 = call double @llvm.fma.f64(double %v.456, double %v.458, double %v.460)
  %v.462 = bitcast double %v.461 to i64
  store i64 %v.462, ptr %"r.%fd74"
  %v.463 = load i64, ptr %"r.%fd74"
  %v.464 = bitcast i64 %v.463 to double
  %v.465 = fcmp uge double %v.464, bitcast (i64 0 to double)
  store i1 %v.465, ptr %"r.%p25"
  %v.466 = load i64, ptr %"r.%fd11"
  store i64 %v.466, ptr %"r.%rd43"
  %v.467 = load i64, ptr %"r.%rd43"
  %v.468 = icmp sgt i64 %v.467, 18446744073709551615
  store i1 %v.468, ptr %"r.%p26"
  %v.469 = load i1, ptr %"r.%p26"
  %v.470 = select i1 %v.469, i64 18446744073709551615, i64 1
  store i64 %v.470, ptr %"r.%rd44"
  %v.471 = load i64, ptr %"r.%rd44"
  %v.472 = load i1, ptr %"r.%p25"
  %v.473 = select i1 %v.472, i64 0, i64 %v.471
  store i64 %v.473, ptr %"r.%rd45"
  %v.474 = load i64, ptr %"r.%rd45"
  %v.475 = load i64, ptr %"r.%rd43"
  %v.476 = add i64 %v.474, %v.475
  store i64 %v.476, ptr %"r.%rd2"
  %v.477 = load i64, ptr %"r.%rd2"
  store i64 %v.477, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_7":
  %v.478 = load i32, ptr %"r.%r1"
  %v.479 = sub i32 0, %v.478
  store i32 %v.479, ptr %"r.%r42"
  %v.480 = load i32, ptr %"r.%r42"
  %v.481 = call i32 @llvm.smax.i32(i32 %v.480, i32 4294965296)
  store i32 %v.481, ptr %"r.%r43"
  %v.482 = load i32, ptr %"r.%r43"
  %v.483 = call i32 @llvm.smin.i32(i32 %v.482, i32 2000)
  store i32 %v.483, ptr %"r.%r44"
  %v.484 = load i32, ptr %"r.%r44"
  %v.485 = icmp ult i32 31, 32
  %v.486 = select i1 %v.485, i32 31, i32 31
  %v.487 = lshr i32 %v.484, %v.486
  %v.488 = select i1 %v.485, i32 %v.487, i32 0
  store i32 %v.488, ptr %"r.%r45"
  %v.489 = load i32, ptr %"r.%r44"
  %v.490 = load i32, ptr %"r.%r45"
  %v.491 = add i32 %v.489, %v.490
  store i32 %v.491, ptr %"r.%r46"
  %v.492 = load i32, ptr %"r.%r46"
  %v.493 = icmp ult i32 1, 32
  %v.494 = select i1 %v.493, i32 1, i32 31
  %v.495 = ashr i32 %v.492, %v.494
  store i32 %v.495, ptr %"r.%r47"
  %v.496 = load i32, ptr %"r.%r47"
  %v.497 = add i32 %v.496, 1023
  store i32 %v.497, ptr %"r.%r48"
  %v.498 = load i32, ptr %"r.%r48"
  %v.499 = zext i32 %v.498 to i64
  store i64 %v.499, ptr %"r.%rd24"
  %v.500 = load i64, ptr %"r.%rd24"
  %v.501 = icmp ult i32 52, 64
  %v.502 = select i1 %v.501, i32 52, i32 63
  %v.503 = zext i32 %v.502 to i64
  %v.504 = shl i64 %v.500, %v.503
  %v.505 = select i1 %v.501, i64 %v.504, i64 0
  store i64 %v.505, ptr %"r.%rd25"
  %v.506 = load i64, ptr %"r.%rd25"
  store i64 %v.506, ptr %"r.%fd36"
  %v.507 = load i64, ptr %"r.%fd36"
  %v.508 = bitcast i64 %v.507 to double
  %v.509 = load i64, ptr %"r.%fd26"
  %v.510 = bitcast i64 %v.509 to double
  %v.511 = fmul double %v.508, %v.510
  %v.512 = bitcast double %v.511 to i64
  store i64 %v.512, ptr %"r.%fd37"
  %v.513 = load i32, ptr %"r.%r44"
  %v.514 = add i32 %v.513, 1023
  store i32 %v.514, ptr %"r.%r49"
  %v.515 = load i32, ptr %"r.%r49"
  %v.516 = load i32, ptr %"r.%r47"
  %v.517 = sub i32 %v.515, %v.516
  store i32 %v.517, ptr %"r.%r50"
  %v.518 = load i32, ptr %"r.%r50"
  %v.519 = zext i32 %v.518 to i64
  store i64 %v.519, ptr %"r.%rd26"
  %v.520 = load i64, ptr %"r.%rd26"
  %v.521 = icmp ult i32 52, 64
  %v.522 = select i1 %v.521, i32 52, i32 63
  %v.523 = zext i32 %v.522 to i64
  %v.524 = shl i64 %v.520, %v.523
  %v.525 = select i1 %v.521, i64 %v.524, i64 0
  store i64 %v.525, ptr %"r.%rd27"
  %v.526 = load i64, ptr %"r.%rd27"
  store i64 %v.526, ptr %"r.%fd38"
  %v.527 = load i64, ptr %"r.%fd37"
  %v.528 = bitcast i64 %v.527 to double
  %v.529 = load i64, ptr %"r.%fd38"
  %v.530 = bitcast i64 %v.529 to double
  %v.531 = fmul double %v.528, %v.530
  %v.532 = bitcast double %v.531 to i64
  store i64 %v.532, ptr %"r.%fd84"
  br label %"L$L__BB44_10"
"L$L__BB44_10":
  %v.533 = load i64, ptr %"r.%fd4"
  %v.534 = bitcast i64 %v.533 to double
  %v.535 = load i64, ptr %"r.%fd5"
  %v.536 = bitcast i64 %v.535 to double
  %v.537 = load i64, ptr %"r.%fd84"
  %v.538 = bitcast i64 %v.537 to double
  %v.539 = call double @llvm.fma.f64(double %v.534, double %v.536, double %v.538)
  %v.540 = bitcast double %v.539 to i64
  store i64 %v.540, ptr %"r.%fd8"
  %v.541 = load i64, ptr %"r.%fd8"
  %v.542 = bitcast i64 %v.541 to double
  %v.543 = fcmp oeq double %v.542, bitcast (i64 0 to double)
  store i1 %v.543, ptr %"r.%p14"
  %v.544 = bitcast double bitcast (i64 9223372036854775808 to double) to i64
  store i64 %v.544, ptr %"r.%fd88"
  %v.545 = load i1, ptr %"r.%p14"
  br i1 %v.545, label %"L$L__BB44_22", label %"B13"
"B13":
  %v.546 = load i64, ptr %"r.%fd4"
  %v.547 = bitcast i64 %v.546 to double
  %v.548 = load i64, ptr %"r.%fd5"
  %v.549 = bitcast i64 %v.548 to double
  %v.550 = fmul double %v.547, %v.549
  %v.551 = bitcast double %v.550 to i64
  store i64 %v.551, ptr %"r.%fd42"
  %v.552 = load i64, ptr %"r.%fd42"
  %v.553 = bitcast i64 %v.552 to double
  %v.554 = fneg double %v.553
  %v.555 = bitcast double %v.554 to i64
  store i64 %v.555, ptr %"r.%fd43"
  %v.556 = load i64, ptr %"r.%fd4"
  %v.557 = bitcast i64 %v.556 to double
  %v.558 = load i64, ptr %"r.%fd5"
  %v.559 = bitcast i64 %v.558 to double
  %v.560 = load i64, ptr %"r.%fd43"
  %v.561 = bitcast i64 %v.560 to double
  %v.562 = call double @llvm.fma.f64(double %v.557, double %v.559, double %v.561)
  %v.563 = bitcast double %v.562 to i64
  store i64 %v.563, ptr %"r.%fd44"
  %v.564 = load i64, ptr %"r.%fd84"
  %v.565 = bitcast i64 %v.564 to double
  %v.566 = load i64, ptr %"r.%fd44"
  %v.567 = bitcast i64 %v.566 to double
  %v.568 = fadd double %v.565, %v.567
  %v.569 = bitcast double %v.568 to i64
  store i64 %v.569, ptr %"r.%fd45"
  %v.570 = load i64, ptr %"r.%fd45"
  %v.571 = bitcast i64 %v.570 to double
  %v.572 = load i64, ptr %"r.%fd84"
  %v.573 = bitcast i64 %v.572 to double
  %v.574 = fsub double %v.571, %v.573
  %v.575 = bitcast double %v.574 to i64
  store i64 %v.575, ptr %"r.%fd46"
  %v.576 = load i64, ptr %"r.%fd45"
  %v.577 = bitcast i64 %v.576 to double
  %v.578 = load i64, ptr %"r.%fd46"
  %v.579 = bitcast i64 %v.578 to double
  %v.580 = fsub double %v.577, %v.579
  %v.581 = bitcast double %v.580 to i64
  store i64 %v.581, ptr %"r.%fd47"
  %v.582 = load i64, ptr %"r.%fd84"
  %v.583 = bitcast i64 %v.582 to double
  %v.584 = load i64, ptr %"r.%fd47"
  %v.585 = bitcast i64 %v.584 to double
  %v.586 = fsub double %v.583, %v.585
  %v.587 = bitcast double %v.586 to i64
  store i64 %v.587, ptr %"r.%fd48"
  %v.588 = load i64, ptr %"r.%fd44"
  %v.589 = bitcast i64 %v.588 to double
  %v.590 = load i64, ptr %"r.%fd46"
  %v.591 = bitcast i64 %v.590 to double
  %v.592 = fsub double %v.589, %v.591
  %v.593 = bitcast double %v.592 to i64
  store i64 %v.593, ptr %"r.%fd49"
  %v.594 = load i64, ptr %"r.%fd49"
  %v.595 = bitcast i64 %v.594 to double
  %v.596 = load i64, ptr %"r.%fd48"
  %v.597 = bitcast i64 %v.596 to double
  %v.598 = fadd double %v.595, %v.597
  %v.599 = bitcast double %v.598 to i64
  store i64 %v.599, ptr %"r.%fd50"
  %v.600 = load i64, ptr %"r.%fd42"
  %v.601 = bitcast i64 %v.600 to double
  %v.602 = load i64, ptr %"r.%fd45"
  %v.603 = bitcast i64 %v.602 to double
  %v.604 = fadd double %v.601, %v.603
  %v.605 = bitcast double %v.604 to i64
  store i64 %v.605, ptr %"r.%fd51"
  %v.606 = load i64, ptr %"r.%fd51"
  %v.607 = bitcast i64 %v.606 to double
  %v.608 = load i64, ptr %"r.%fd42"
  %v.609 = bitcast i64 %v.608 to double
  %v.610 = fsub double %v.607, %v.609
  %v.611 = bitcast double %v.610 to i64
  store i64 %v.611, ptr %"r.%fd52"
  %v.612 = load i64, ptr %"r.%fd51"
  %v.613 = bitcast i64 %v.612 to double
  %v.614 = load i64, ptr %"r.%fd52"
  %v.615 = bitcast i64 %v.614 to double
  %v.616 = fsub double %v.613, %v.615
  %v.617 = bitcast double %v.616 to i64
  store i64 %v.617, ptr %"r.%fd53"
  %v.618 = load i64, ptr %"r.%fd42"
  %v.619 = bitcast i64 %v.618 to double
  %v.620 = load i64, ptr %"r.%fd53"
  %v.621 = bitcast i64 %v.620 to double
  %v.622 = fsub double %v.619, %v.621
  %v.623 = bitcast double %v.622 to i64
  store i64 %v.623, ptr %"r.%fd54"
  %v.624 = load i64, ptr %"r.%fd45"
  %v.625 = bitcast i64 %v.624 to double
  %v.626 = load i64, ptr %"r.%fd52"
  %v.627 = bitcast i64 %v.626 to double
  %v.628 = fsub double %v.625, %v.627
  %v.629 = bitcast double %v.628 to i64
  store i64 %v.629, ptr %"r.%fd55"
  %v.630 = load i64, ptr %"r.%fd55"
  %v.631 = bitcast i64 %v.630 to double
  %v.632 = load i64, ptr %"r.%fd54"
  %v.633 = bitcast i64 %v.632 to double
  %v.634 = fadd double %v.631, %v.633
  %v.635 = bitcast double %v.634 to i64
  store i64 %v.635, ptr %"r.%fd56"
  %v.636 = load i64, ptr %"r.%fd51"
  %v.637 = bitcast i64 %v.636 to double
  %v.638 = load i64, ptr %"r.%fd8"
  %v.639 = bitcast i64 %v.638 to double
  %v.640 = fsub double %v.637, %v.639
  %v.641 = bitcast double %v.640 to i64
  store i64 %v.641, ptr %"r.%fd57"
  %v.642 = load i64, ptr %"r.%fd57"
  %v.643 = bitcast i64 %v.642 to double
  %v.644 = load i64, ptr %"r.%fd56"
  %v.645 = bitcast i64 %v.644 to double
  %v.646 = fadd double %v.643, %v.645
  %v.647 = bitcast double %v.646 to i64
  store i64 %v.647, ptr %"r.%fd58"
  %v.648 = load i64, ptr %"r.%fd50"
  %v.649 = bitcast i64 %v.648 to double
  %v.650 = load i64, ptr %"r.%fd58"
  %v.651 = bitcast i64 %v.650 to double
  %v.652 = fadd double %v.649, %v.651
  %v.653 = bitcast double %v.652 to i64
  store i64 %v.653, ptr %"r.%fd59"
  %v.654 = load i32, ptr %"r.%r1"
  %v.655 = call i32 @llvm.smax.i32(i32 %v.654, i32 4294965296)
  store i32 %v.655, ptr %"r.%r51"
  %v.656 = load i32, ptr %"r.%r51"
  %v.657 = call i32 @llvm.smin.i32(i32 %v.656, i32 2000)
  store i32 %v.657, ptr %"r.%r52"
  %v.658 = load i32, ptr %"r.%r52"
  %v.659 = icmp ult i32 31, 32
  %v.660 = select i1 %v.659, i32 31, i32 31
  %v.661 = lshr i32 %v.658, %v.660
  %v.662 = select i1 %v.659, i32 %v.661, i32 0
  store i32 %v.662, ptr %"r.%r53"
  %v.663 = load i32, ptr %"r.%r52"
  %v.664 = load i32, ptr %"r.%r53"
  %v.665 = add i32 %v.663, %v.664
  store i32 %v.665, ptr %"r.%r54"
  %v.666 = load i32, ptr %"r.%r54"
  %v.667 = icmp ult i32 1, 32
  %v.668 = select i1 %v.667, i32 1, i32 31
  %v.669 = ashr i32 %v.666, %v.668
  store i32 %v.669, ptr %"r.%r55"
  %v.670 = load i32, ptr %"r.%r55"
  %v.671 = add i32 %v.670, 1023
  store i32 %v.671, ptr %"r.%r56"
  %v.672 = load i32, ptr %"r.%r56"
  %v.673 = zext i32 %v.672 to i64
  store i64 %v.673, ptr %"r.%rd28"
  %v.674 = load i64, ptr %"r.%rd28"
  %v.675 = icmp ult i32 52, 64
  %v.676 = select i1 %v.675, i32 52, i32 63
  %v.677 = zext i32 %v.676 to i64
  %v.678 = shl i64 %v.674, %v.677
  %v.679 = select i1 %v.675, i64 %v.678, i64 0
  store i64 %v.679, ptr %"r.%rd29"
  %v.680 = load i64, ptr %"r.%rd29"
  store i64 %v.680, ptr %"r.%fd60"
  %v.681 = load i64, ptr %"r.%fd8"
  %v.682 = bitcast i64 %v.681 to double
  %v.683 = load i64, ptr %"r.%fd60"
  %v.684 = bitcast i64 %v.683 to double
  %v.685 = fmul double %v.682, %v.684
  %v.686 = bitcast double %v.685 to i64
  store i64 %v.686, ptr %"r.%fd61"
  %v.687 = load i32, ptr %"r.%r52"
  %v.688 = add i32 %v.687, 1023
  store i32 %v.688, ptr %"r.%r57"
  %v.689 = load i32, ptr %"r.%r57"
  %v.690 = load i32, ptr %"r.%r55"
  %v.691 = sub i32 %v.689, %v.690
  store i32 %v.691, ptr %"r.%r58"
  %v.692 = load i32, ptr %"r.%r58"
  %v.693 = zext i32 %v.692 to i64
  store i64 %v.693, ptr %"r.%rd30"
  %v.694 = load i64, ptr %"r.%rd30"
  %v.695 = icmp ult i32 52, 64
  %v.696 = select i1 %v.695, i32 52, i32 63
  %v.697 = zext i32 %v.696 to i64
  %v.698 = shl i64 %v.694, %v.697
  %v.699 = select i1 %v.695, i64 %v.698, i64 0
  store i64 %v.699, ptr %"r.%rd31"
  %v.700 = load i64, ptr %"r.%rd31"
  store i64 %v.700, ptr %"r.%fd62"
  %v.701 = load i64, ptr %"r.%fd61"
  %v.702 = bitcast i64 %v.701 to double
  %v.703 = load i64, ptr %"r.%fd62"
  %v.704 = bitcast i64 %v.703 to double
  %v.705 = fmul double %v.702, %v.704
  %v.706 = bitcast double %v.705 to i64
  store i64 %v.706, ptr %"r.%fd63"
  %v.707 = load i32, ptr %"r.%r1"
  %v.708 = sub i32 0, %v.707
  store i32 %v.708, ptr %"r.%r59"
  %v.709 = load i32, ptr %"r.%r59"
  %v.710 = call i32 @llvm.smax.i32(i32 %v.709, i32 4294965296)
  store i32 %v.710, ptr %"r.%r60"
  %v.711 = load i32, ptr %"r.%r60"
  %v.712 = call i32 @llvm.smin.i32(i32 %v.711, i32 2000)
  store i32 %v.712, ptr %"r.%r61"
  %v.713 = load i32, ptr %"r.%r61"
  %v.714 = icmp ult i32 31, 32
  %v.715 = select i1 %v.714, i32 31, i32 31
  %v.716 = lshr i32 %v.713, %v.715
  %v.717 = select i1 %v.714, i32 %v.716, i32 0
  store i32 %v.717, ptr %"r.%r62"
  %v.718 = load i32, ptr %"r.%r61"
  %v.719 = load i32, ptr %"r.%r62"
  %v.720 = add i32 %v.718, %v.719
  store i32 %v.720, ptr %"r.%r63"
  %v.721 = load i32, ptr %"r.%r63"
  %v.722 = icmp ult i32 1, 32
  %v.723 = select i1 %v.722, i32 1, i32 31
  %v.724 = ashr i32 %v.721, %v.723
  store i32 %v.724, ptr %"r.%r64"
  %v.725 = load i32, ptr %"r.%r64"
  %v.726 = add i32 %v.725, 1023
  store i32 %v.726, ptr %"r.%r65"
  %v.727 = load i32, ptr %"r.%r65"
  %v.728 = zext i32 %v.727 to i64
  store i64 %v.728, ptr %"r.%rd32"
  %v.729 = load i64, ptr %"r.%rd32"
  %v.730 = icmp ult i32 52, 64
  %v.731 = select i1 %v.730, i32 52, i32 63
  %v.732 = zext i32 %v.731 to i64
  %v.733 = shl i64 %v.729, %v.732
  %v.734 = select i1 %v.730, i64 %v.733, i64 0
  store i64 %v.734, ptr %"r.%rd33"
  %v.735 = load i64, ptr %"r.%rd33"
  store i64 %v.735, ptr %"r.%fd64"
  %v.736 = load i64, ptr %"r.%fd63"
  %v.737 = bitcast i64 %v.736 to double
  %v.738 = load i64, ptr %"r.%fd64"
  %v.739 = bitcast i64 %v.738 to double
  %v.740 = fmul double %v.737, %v.739
  %v.741 = bitcast double %v.740 to i64
  store i64 %v.741, ptr %"r.%fd65"
  %v.742 = load i32, ptr %"r.%r61"
  %v.743 = add i32 %v.742, 1023
  store i32 %v.743, ptr %"r.%r66"
  %v.744 = load i32, ptr %"r.%r66"
  %v.745 = load i32, ptr %"r.%r64"
  %v.746 = sub i32 %v.744, %v.745
  store i32 %v.746, ptr %"r.%r67"
  %v.747 = load i32, ptr %"r.%r67"
  %v.748 = zext i32 %v.747 to i64
  store i64 %v.748, ptr %"r.%rd34"
  %v.749 = load i64, ptr %"r.%rd34"
  %v.750 = icmp ult i32 52, 64
  %v.751 = select i1 %v.750, i32 52, i32 63
  %v.752 = zext i32 %v.751 to i64
  %v.753 = shl i64 %v.749, %v.752
  %v.754 = select i1 %v.750, i64 %v.753, i64 0
  store i64 %v.754, ptr %"r.%rd35"
  %v.755 = load i64, ptr %"r.%rd35"
  store i64 %v.755, ptr %"r.%fd66"
  %v.756 = load i64, ptr %"r.%fd65"
  %v.757 = bitcast i64 %v.756 to double
  %v.758 = load i64, ptr %"r.%fd66"
  %v.759 = bitcast i64 %v.758 to double
  %v.760 = fmul double %v.757, %v.759
  %v.761 = bitcast double %v.760 to i64
  store i64 %v.761, ptr %"r.%fd67"
  %v.762 = load i64, ptr %"r.%fd67"
  %v.763 = bitcast i64 %v.762 to double
  %v.764 = load i64, ptr %"r.%fd8"
  %v.765 = bitcast i64 %v.764 to double
  %v.766 = fsub double %v.763, %v.765
  %v.767 = bitcast double %v.766 to i64
  store i64 %v.767, ptr %"r.%fd68"
  %v.768 = load i64, ptr %"r.%fd68"
  %v.769 = bitcast i64 %v.768 to double
  %v.770 = fcmp une double %v.769, bitcast (i64 0 to double)
  store i1 %v.770, ptr %"r.%p15"
  %v.771 = load i64, ptr %"r.%fd59"
  %v.772 = bitcast i64 %v.771 to double
  %v.773 = fneg double %v.772
  %v.774 = bitcast double %v.773 to i64
  store i64 %v.774, ptr %"r.%fd69"
  %v.775 = load i64, ptr %"r.%fd68"
  %v.776 = bitcast i64 %v.775 to double
  %v.777 = load i64, ptr %"r.%fd69"
  %v.778 = bitcast i64 %v.777 to double
  %v.779 = load i1, ptr %"r.%p15"
  %v.780 = select i1 %v.779, double %v.776, double %v.778
  %v.781 = bitcast double %v.780 to i64
  store i64 %v.781, ptr %"r.%fd70"
  %v.782 = load i64, ptr %"r.%fd70"
  %v.783 = bitcast i64 %v.782 to double
  %v.784 = fcmp ule double %v.783, bitcast (i64 0 to double)
  store i1 %v.784, ptr %"r.%p16"
  %v.785 = load i64, ptr %"r.%fd63"
  store i64 %v.785, ptr %"r.%rd36"
  %v.786 = load i64, ptr %"r.%rd36"
  %v.787 = icmp sgt i64 %v.786, 18446744073709551615
  store i1 %v.787, ptr %"r.%p17"
  %v.788 = load i1, ptr %"r.%p17"
  %v.789 = select i1 %v.788, i64 18446744073709551615, i64 1
  store i64 %v.789, ptr %"r.%rd37"
  %v.790 = load i64, ptr %"r.%rd37"
  %v.791 = load i1, ptr %"r.%p16"
  %v.792 = select i1 %v.791, i64 0, i64 %v.790
  store i64 %v.792, ptr %"r.%rd38"
  %v.793 = load i64, ptr %"r.%rd38"
  %v.794 = load i64, ptr %"r.%rd36"
  %v.795 = add i64 %v.793, %v.794
  store i64 %v.795, ptr %"r.%rd39"
  %v.796 = load i64, ptr %"r.%rd39"
  store i64 %v.796, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
done:
  %v.797 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.797
}

define internal i64 @_Z7fused64IL8Rounding2EEdddd(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd22" = alloca i64
  %"r.%fd23" = alloca i64
  %"r.%fd24" = alloca i64
  %"r.%fd25" = alloca i64
  %"r.%fd26" = alloca i64
  %"r.%fd27" = alloca i64
  %"r.%fd28" = alloca i64
  %"r.%fd29" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd30" = alloca i64
  %"r.%fd31" = alloca i64
  %"r.%fd32" = alloca i64
  %"r.%fd33" = alloca i64
  %"r.%fd34" = alloca i64
  %"r.%fd35" = alloca i64
  %"r.%fd36" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd40" = alloca i64
  %"r.%fd41" = alloca i64
  %"r.%fd42" = alloca i64
  %"r.%fd43" = alloca i64
  %"r.%fd44" = alloca i64
  %"r.%fd45" = alloca i64
  %"r.%fd46" = alloca i64
  %"r.%fd47" = alloca i64
  %"r.%fd48" = alloca i64
  %"r.%fd49" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd50" = alloca i64
  %"r.%fd51" = alloca i64
  %"r.%fd52" = alloca i64
  %"r.%fd53" = alloca i64
  %"r.%fd54" = alloca i64
  %"r.%fd55" = alloca i64
  %"r.%fd56" = alloca i64
  %"r.%fd57" = alloca i64
  %"r.%fd58" = alloca i64
  %"r.%fd59" = alloca i64
  %"r.%fd60" = alloca i64
  %"r.%fd61" = alloca i64
  %"r.%fd62" = alloca i64
  %"r.%fd63" = alloca i64
  %"r.%fd64" = alloca i64
  %"r.%fd65" = alloca i64
  %"r.%fd66" = alloca i64
  %"r.%fd67" = alloca i64
  %"r.%fd68" = alloca i64
  %"r.%fd69" = alloca i64
  %"r.%fd70" = alloca i64
  %"r.%fd71" = alloca i64
  %"r.%fd72" = alloca i64
  %"r.%fd73" = alloca i64
  %"r.%fd74" = alloca i64
  %"r.%fd75" = alloca i64
  %"r.%fd76" = alloca i64
  %"r.%fd77" = alloca i64
  %"r.%fd78" = alloca i64
  %"r.%fd79" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd82" = alloca i64
  %"r.%fd83" = alloca i64
  %"r.%fd86" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p17" = alloca i1
  %"r.%p18" = alloca i1
  %"r.%p19" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p20" = alloca i1
  %"r.%p21" = alloca i1
  %"r.%p22" = alloca i1
  %"r.%p23" = alloca i1
  %"r.%p24" = alloca i1
  %"r.%p25" = alloca i1
  %"r.%p26" = alloca i1
  %"r.%p27" = alloca i1
  %"r.%p28" = alloca i1
  %"r.%p29" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r56" = alloca i32
  %"r.%r57" = alloca i32
  %"r.%r58" = alloca i32
  %"r.%r59" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r60" = alloca i32
  %"r.%r61" = alloca i32
  %"r.%r62" = alloca i32
  %"r.%r63" = alloca i32
  %"r.%r64" = alloca i32
  %"r.%r65" = alloca i32
  %"r.%r66" = alloca i32
  %"r.%r67" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd29" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd36" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd38" = alloca i64
  %"r.%rd39" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd41" = alloca i64
  %"r.%rd42" = alloca i64
  %"r.%rd43" = alloca i64
  %"r.%rd44" = alloca i64
  %"r.%rd45" = alloca i64
  %"r.%rd46" = alloca i64
  %"r.%rd47" = alloca i64
  %"r.%rd48" = alloca i64
  %"r.%rd49" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd50" = alloca i64
  %"r.%rd51" = alloca i64
  %"r.%rd52" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _Z7fused64IL8Rounding2EEdddd_param_0" = alloca i64
  %"r..param _Z7fused64IL8Rounding2EEdddd_param_1" = alloca i64
  %"r..param _Z7fused64IL8Rounding2EEdddd_param_2" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _Z7fused64IL8Rounding2EEdddd_param_0"
  store i64 %a1, ptr %"r..param _Z7fused64IL8Rounding2EEdddd_param_1"
  store i64 %a2, ptr %"r..param _Z7fused64IL8Rounding2EEdddd_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _Z7fused64IL8Rounding2EEdddd_param_0"
  store i64 %v.1, ptr %"r.%fd22"
  %v.2 = load i64, ptr %"r..param _Z7fused64IL8Rounding2EEdddd_param_1"
  store i64 %v.2, ptr %"r.%fd23"
  %v.3 = load i64, ptr %"r..param _Z7fused64IL8Rounding2EEdddd_param_2"
  store i64 %v.3, ptr %"r.%fd24"
  %v.4 = load i64, ptr %"r.%fd22"
  %v.5 = bitcast i64 %v.4 to double
  %v.6 = call double @llvm.fabs.f64(double %v.5)
  %v.7 = bitcast double %v.6 to i64
  store i64 %v.7, ptr %"r.%fd1"
  %v.8 = load i64, ptr %"r.%fd1"
  %v.9 = bitcast i64 %v.8 to double
  %v.10 = fcmp ugt double %v.9, bitcast (i64 9218868437227405311 to double)
  store i1 %v.10, ptr %"r.%p1"
  %v.11 = load i1, ptr %"r.%p1"
  br i1 %v.11, label %"L$L__BB50_19", label %"B1"
"B1":
  %v.12 = load i64, ptr %"r.%fd23"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = call double @llvm.fabs.f64(double %v.13)
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd2"
  %v.16 = load i64, ptr %"r.%fd2"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fcmp ugt double %v.17, bitcast (i64 9218868437227405311 to double)
  store i1 %v.18, ptr %"r.%p2"
  %v.19 = load i1, ptr %"r.%p2"
  br i1 %v.19, label %"L$L__BB50_19", label %"B2"
"B2":
  %v.20 = load i64, ptr %"r.%fd24"
  %v.21 = bitcast i64 %v.20 to double
  %v.22 = call double @llvm.fabs.f64(double %v.21)
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd3"
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fcmp ugt double %v.25, bitcast (i64 9218868437227405311 to double)
  store i1 %v.26, ptr %"r.%p3"
  %v.27 = load i1, ptr %"r.%p3"
  br i1 %v.27, label %"L$L__BB50_19", label %"B3"
"B3":
  br label %"L$L__BB50_3"
"L$L__BB50_19":
  %v.28 = load i64, ptr %"r.%fd22"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd23"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = load i64, ptr %"r.%fd24"
  %v.33 = bitcast i64 %v.32 to double
  %v.34 = call double @llvm.fma.f64(double %v.29, double %v.31, double %v.33)
  %v.35 = bitcast double %v.34 to i64
  store i64 %v.35, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_20":
  %v.36 = load i64, ptr %"r.%fd86"
  store i64 %v.36, ptr %"r..param func_retval0"
  br label %done
"L$L__BB50_3":
  %v.37 = load i64, ptr %"r.%fd22"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = fcmp oeq double %v.38, bitcast (i64 0 to double)
  store i1 %v.39, ptr %"r.%p4"
  %v.40 = load i64, ptr %"r.%fd23"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp oeq double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p5"
  %v.43 = load i1, ptr %"r.%p4"
  %v.44 = load i1, ptr %"r.%p5"
  %v.45 = or i1 %v.43, %v.44
  store i1 %v.45, ptr %"r.%p6"
  %v.46 = load i1, ptr %"r.%p6"
  br i1 %v.46, label %"L$L__BB50_18", label %"B4"
"B4":
  br label %"L$L__BB50_4"
"L$L__BB50_18":
  %v.47 = load i64, ptr %"r.%fd22"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = load i64, ptr %"r.%fd23"
  %v.50 = bitcast i64 %v.49 to double
  %v.51 = fmul double %v.48, %v.50
  %v.52 = bitcast double %v.51 to i64
  store i64 %v.52, ptr %"r.%fd73"
  %v.53 = load i64, ptr %"r.%fd73"
  %v.54 = bitcast i64 %v.53 to double
  %v.55 = load i64, ptr %"r.%fd24"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = fadd double %v.54, %v.56
  %v.58 = bitcast double %v.57 to i64
  store i64 %v.58, ptr %"r.%fd74"
  %v.59 = load i64, ptr %"r.%fd73"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = call double @llvm.fabs.f64(double %v.60)
  %v.62 = bitcast double %v.61 to i64
  store i64 %v.62, ptr %"r.%fd75"
  %v.63 = load i64, ptr %"r.%fd75"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = load i64, ptr %"r.%fd3"
  %v.66 = bitcast i64 %v.65 to double
  %v.67 = fcmp oge double %v.64, %v.66
  store i1 %v.67, ptr %"r.%p27"
  %v.68 = load i64, ptr %"r.%fd73"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd24"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = load i1, ptr %"r.%p27"
  %v.73 = select i1 %v.72, double %v.69, double %v.71
  %v.74 = bitcast double %v.73 to i64
  store i64 %v.74, ptr %"r.%fd76"
  %v.75 = load i64, ptr %"r.%fd24"
  %v.76 = bitcast i64 %v.75 to double
  %v.77 = load i64, ptr %"r.%fd73"
  %v.78 = bitcast i64 %v.77 to double
  %v.79 = load i1, ptr %"r.%p27"
  %v.80 = select i1 %v.79, double %v.76, double %v.78
  %v.81 = bitcast double %v.80 to i64
  store i64 %v.81, ptr %"r.%fd77"
  %v.82 = load i64, ptr %"r.%fd74"
  %v.83 = bitcast i64 %v.82 to double
  %v.84 = load i64, ptr %"r.%fd76"
  %v.85 = bitcast i64 %v.84 to double
  %v.86 = fsub double %v.83, %v.85
  %v.87 = bitcast double %v.86 to i64
  store i64 %v.87, ptr %"r.%fd78"
  %v.88 = load i64, ptr %"r.%fd77"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = load i64, ptr %"r.%fd78"
  %v.91 = bitcast i64 %v.90 to double
  %v.92 = fsub double %v.89, %v.91
  %v.93 = bitcast double %v.92 to i64
  store i64 %v.93, ptr %"r.%fd79"
  %v.94 = load i64, ptr %"r.%fd79"
  %v.95 = bitcast i64 %v.94 to double
  %v.96 = fcmp ule double %v.95, bitcast (i64 0 to double)
  store i1 %v.96, ptr %"r.%p28"
  %v.97 = load i64, ptr %"r.%fd74"
  store i64 %v.97, ptr %"r.%rd49"
  %v.98 = load i64, ptr %"r.%rd49"
  %v.99 = icmp sgt i64 %v.98, 18446744073709551615
  store i1 %v.99, ptr %"r.%p29"
  %v.100 = load i1, ptr %"r.%p29"
  %v.101 = select i1 %v.100, i64 1, i64 18446744073709551615
  store i64 %v.101, ptr %"r.%rd50"
  %v.102 = load i64, ptr %"r.%rd50"
  %v.103 = load i1, ptr %"r.%p28"
  %v.104 = select i1 %v.103, i64 0, i64 %v.102
  store i64 %v.104, ptr %"r.%rd51"
  %v.105 = load i64, ptr %"r.%rd51"
  %v.106 = load i64, ptr %"r.%rd49"
  %v.107 = add i64 %v.105, %v.106
  store i64 %v.107, ptr %"r.%rd52"
  %v.108 = load i64, ptr %"r.%rd52"
  store i64 %v.108, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_4":
  %v.109 = load i64, ptr %"r.%fd24"
  %v.110 = bitcast i64 %v.109 to double
  %v.111 = fcmp oeq double %v.110, bitcast (i64 0 to double)
  store i1 %v.111, ptr %"r.%p7"
  %v.112 = load i1, ptr %"r.%p7"
  br i1 %v.112, label %"L$L__BB50_13", label %"B5"
"B5":
  br label %"L$L__BB50_5"
"L$L__BB50_13":
  %v.113 = load i64, ptr %"r.%fd22"
  %v.114 = bitcast i64 %v.113 to double
  %v.115 = load i64, ptr %"r.%fd23"
  %v.116 = bitcast i64 %v.115 to double
  %v.117 = fmul double %v.114, %v.116
  %v.118 = bitcast double %v.117 to i64
  store i64 %v.118, ptr %"r.%fd11"
  %v.119 = load i64, ptr %"r.%fd11"
  %v.120 = bitcast i64 %v.119 to double
  %v.121 = call double @llvm.fabs.f64(double %v.120)
  %v.122 = bitcast double %v.121 to i64
  store i64 %v.122, ptr %"r.%fd69"
  %v.123 = load i64, ptr %"r.%fd69"
  %v.124 = bitcast i64 %v.123 to double
  %v.125 = fcmp uge double %v.124, bitcast (i64 567708407528440906 to double)
  store i1 %v.125, ptr %"r.%p22"
  %v.126 = load i64, ptr %"r.%fd11"
  store i64 %v.126, ptr %"r.%fd83"
  %v.127 = load i1, ptr %"r.%p22"
  br i1 %v.127, label %"L$L__BB50_16", label %"B6"
"B6":
  %v.128 = load i64, ptr %"r.%fd11"
  %v.129 = bitcast i64 %v.128 to double
  %v.130 = fcmp oeq double %v.129, bitcast (i64 0 to double)
  store i1 %v.130, ptr %"r.%p23"
  %v.131 = load i1, ptr %"r.%p23"
  br i1 %v.131, label %"L$L__BB50_17", label %"B7"
"B7":
  br label %"L$L__BB50_15"
"L$L__BB50_17":
  %v.132 = load i64, ptr %"r.%fd11"
  store i64 %v.132, ptr %"r.%rd46"
  %v.133 = load i64, ptr %"r.%rd46"
  %v.134 = icmp ult i32 63, 64
  %v.135 = select i1 %v.134, i32 63, i32 63
  %v.136 = zext i32 %v.135 to i64
  %v.137 = lshr i64 %v.133, %v.136
  %v.138 = select i1 %v.134, i64 %v.137, i64 0
  store i64 %v.138, ptr %"r.%rd47"
  %v.139 = load i64, ptr %"r.%rd47"
  %v.140 = xor i64 %v.139, 1
  store i64 %v.140, ptr %"r.%rd48"
  %v.141 = load i64, ptr %"r.%rd48"
  %v.142 = load i64, ptr %"r.%rd46"
  %v.143 = add i64 %v.141, %v.142
  store i64 %v.143, ptr %"r.%rd3"
  %v.144 = load i64, ptr %"r.%rd3"
  store i64 %v.144, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_5":
  %v.145 = load i64, ptr %"r.%fd22"
  store i64 %v.145, ptr %"r.%rd5"
  %v.146 = load i64, ptr %"r.%rd5"
  %v.147 = icmp ult i32 52, 64
  %v.148 = select i1 %v.147, i32 52, i32 63
  %v.149 = zext i32 %v.148 to i64
  %v.150 = lshr i64 %v.146, %v.149
  %v.151 = select i1 %v.147, i64 %v.150, i64 0
  store i64 %v.151, ptr %"r.%rd6"
  %v.152 = load i64, ptr %"r.%rd6"
  %v.153 = trunc i64 %v.152 to i32
  store i32 %v.153, ptr %"r.%r3"
  %v.154 = load i32, ptr %"r.%r3"
  %v.155 = and i32 %v.154, 2047
  store i32 %v.155, ptr %"r.%r4"
  %v.156 = load i32, ptr %"r.%r4"
  %v.157 = icmp eq i32 %v.156, 0
  store i1 %v.157, ptr %"r.%p8"
  %v.158 = load i32, ptr %"r.%r4"
  %v.159 = add i32 %v.158, 4294966273
  store i32 %v.159, ptr %"r.%r5"
  %v.160 = load i64, ptr %"r.%fd22"
  %v.161 = bitcast i64 %v.160 to double
  %v.162 = fmul double %v.161, bitcast (i64 4850376798678024192 to double)
  %v.163 = bitcast double %v.162 to i64
  store i64 %v.163, ptr %"r.%fd25"
  %v.164 = load i64, ptr %"r.%fd25"
  store i64 %v.164, ptr %"r.%rd7"
  %v.165 = load i64, ptr %"r.%rd7"
  %v.166 = icmp ult i32 52, 64
  %v.167 = select i1 %v.166, i32 52, i32 63
  %v.168 = zext i32 %v.167 to i64
  %v.169 = lshr i64 %v.165, %v.168
  %v.170 = select i1 %v.166, i64 %v.169, i64 0
  store i64 %v.170, ptr %"r.%rd8"
  %v.171 = load i64, ptr %"r.%rd8"
  %v.172 = trunc i64 %v.171 to i32
  store i32 %v.172, ptr %"r.%r6"
  %v.173 = load i32, ptr %"r.%r6"
  %v.174 = and i32 %v.173, 2047
  store i32 %v.174, ptr %"r.%r7"
  %v.175 = load i32, ptr %"r.%r7"
  %v.176 = add i32 %v.175, 4294966219
  store i32 %v.176, ptr %"r.%r8"
  %v.177 = load i32, ptr %"r.%r8"
  %v.178 = load i32, ptr %"r.%r5"
  %v.179 = load i1, ptr %"r.%p8"
  %v.180 = select i1 %v.179, i32 %v.177, i32 %v.178
  store i32 %v.180, ptr %"r.%r9"
  %v.181 = load i64, ptr %"r.%fd23"
  store i64 %v.181, ptr %"r.%rd9"
  %v.182 = load i64, ptr %"r.%rd9"
  %v.183 = icmp ult i32 52, 64
  %v.184 = select i1 %v.183, i32 52, i32 63
  %v.185 = zext i32 %v.184 to i64
  %v.186 = lshr i64 %v.182, %v.185
  %v.187 = select i1 %v.183, i64 %v.186, i64 0
  store i64 %v.187, ptr %"r.%rd10"
  %v.188 = load i64, ptr %"r.%rd10"
  %v.189 = trunc i64 %v.188 to i32
  store i32 %v.189, ptr %"r.%r10"
  %v.190 = load i32, ptr %"r.%r10"
  %v.191 = and i32 %v.190, 2047
  store i32 %v.191, ptr %"r.%r11"
  %v.192 = load i32, ptr %"r.%r11"
  %v.193 = icmp eq i32 %v.192, 0
  store i1 %v.193, ptr %"r.%p9"
  %v.194 = load i32, ptr %"r.%r11"
  %v.195 = add i32 %v.194, 4294966273
  store i32 %v.195, ptr %"r.%r12"
  %v.196 = load i64, ptr %"r.%fd23"
  %v.197 = bitcast i64 %v.196 to double
  %v.198 = fmul double %v.197, bitcast (i64 4850376798678024192 to double)
  %v.199 = bitcast double %v.198 to i64
  store i64 %v.199, ptr %"r.%fd26"
  %v.200 = load i64, ptr %"r.%fd26"
  store i64 %v.200, ptr %"r.%rd11"
  %v.201 = load i64, ptr %"r.%rd11"
  %v.202 = icmp ult i32 52, 64
  %v.203 = select i1 %v.202, i32 52, i32 63
  %v.204 = zext i32 %v.203 to i64
  %v.205 = lshr i64 %v.201, %v.204
  %v.206 = select i1 %v.202, i64 %v.205, i64 0
  store i64 %v.206, ptr %"r.%rd12"
  %v.207 = load i64, ptr %"r.%rd12"
  %v.208 = trunc i64 %v.207 to i32
  store i32 %v.208, ptr %"r.%r13"
  %v.209 = load i32, ptr %"r.%r13"
  %v.210 = and i32 %v.209, 2047
  store i32 %v.210, ptr %"r.%r14"
  %v.211 = load i32, ptr %"r.%r14"
  %v.212 = add i32 %v.211, 4294966219
  store i32 %v.212, ptr %"r.%r15"
  %v.213 = load i32, ptr %"r.%r15"
  %v.214 = load i32, ptr %"r.%r12"
  %v.215 = load i1, ptr %"r.%p9"
  %v.216 = select i1 %v.215, i32 %v.213, i32 %v.214
  store i32 %v.216, ptr %"r.%r16"
  %v.217 = load i32, ptr %"r.%r16"
  %v.218 = load i32, ptr %"r.%r9"
  %v.219 = add i32 %v.217, %v.218
  store i32 %v.219, ptr %"r.%r1"
  %v.220 = load i64, ptr %"r.%fd24"
  store i64 %v.220, ptr %"r.%rd1"
  %v.221 = load i64, ptr %"r.%rd1"
  %v.222 = icmp ult i32 52, 64
  %v.223 = select i1 %v.222, i32 52, i32 63
  %v.224 = zext i32 %v.223 to i64
  %v.225 = lshr i64 %v.221, %v.224
  %v.226 = select i1 %v.222, i64 %v.225, i64 0
  store i64 %v.226, ptr %"r.%rd13"
  %v.227 = load i64, ptr %"r.%rd13"
  %v.228 = trunc i64 %v.227 to i32
  store i32 %v.228, ptr %"r.%r17"
  %v.229 = load i32, ptr %"r.%r17"
  %v.230 = and i32 %v.229, 2047
  store i32 %v.230, ptr %"r.%r18"
  %v.231 = load i32, ptr %"r.%r18"
  %v.232 = icmp eq i32 %v.231, 0
  store i1 %v.232, ptr %"r.%p10"
  %v.233 = load i32, ptr %"r.%r18"
  %v.234 = add i32 %v.233, 4294966273
  store i32 %v.234, ptr %"r.%r19"
  %v.235 = load i64, ptr %"r.%fd24"
  %v.236 = bitcast i64 %v.235 to double
  %v.237 = fmul double %v.236, bitcast (i64 4850376798678024192 to double)
  %v.238 = bitcast double %v.237 to i64
  store i64 %v.238, ptr %"r.%fd27"
  %v.239 = load i64, ptr %"r.%fd27"
  store i64 %v.239, ptr %"r.%rd14"
  %v.240 = load i64, ptr %"r.%rd14"
  %v.241 = icmp ult i32 52, 64
  %v.242 = select i1 %v.241, i32 52, i32 63
  %v.243 = zext i32 %v.242 to i64
  %v.244 = lshr i64 %v.240, %v.243
  %v.245 = select i1 %v.241, i64 %v.244, i64 0
  store i64 %v.245, ptr %"r.%rd15"
  %v.246 = load i64, ptr %"r.%rd15"
  %v.247 = trunc i64 %v.246 to i32
  store i32 %v.247, ptr %"r.%r20"
  %v.248 = load i32, ptr %"r.%r20"
  %v.249 = and i32 %v.248, 2047
  store i32 %v.249, ptr %"r.%r21"
  %v.250 = load i32, ptr %"r.%r21"
  %v.251 = add i32 %v.250, 4294966219
  store i32 %v.251, ptr %"r.%r22"
  %v.252 = load i32, ptr %"r.%r22"
  %v.253 = load i32, ptr %"r.%r19"
  %v.254 = load i1, ptr %"r.%p10"
  %v.255 = select i1 %v.254, i32 %v.252, i32 %v.253
  store i32 %v.255, ptr %"r.%r23"
  %v.256 = load i32, ptr %"r.%r23"
  %v.257 = load i32, ptr %"r.%r1"
  %v.258 = sub i32 %v.256, %v.257
  store i32 %v.258, ptr %"r.%r2"
  %v.259 = load i32, ptr %"r.%r9"
  %v.260 = sub i32 0, %v.259
  store i32 %v.260, ptr %"r.%r24"
  %v.261 = load i32, ptr %"r.%r24"
  %v.262 = call i32 @llvm.smax.i32(i32 %v.261, i32 4294965296)
  store i32 %v.262, ptr %"r.%r25"
  %v.263 = load i32, ptr %"r.%r25"
  %v.264 = call i32 @llvm.smin.i32(i32 %v.263, i32 2000)
  store i32 %v.264, ptr %"r.%r26"
  %v.265 = load i32, ptr %"r.%r26"
  %v.266 = icmp ult i32 31, 32
  %v.267 = select i1 %v.266, i32 31, i32 31
  %v.268 = lshr i32 %v.265, %v.267
  %v.269 = select i1 %v.266, i32 %v.268, i32 0
  store i32 %v.269, ptr %"r.%r27"
  %v.270 = load i32, ptr %"r.%r26"
  %v.271 = load i32, ptr %"r.%r27"
  %v.272 = add i32 %v.270, %v.271
  store i32 %v.272, ptr %"r.%r28"
  %v.273 = load i32, ptr %"r.%r28"
  %v.274 = icmp ult i32 1, 32
  %v.275 = select i1 %v.274, i32 1, i32 31
  %v.276 = ashr i32 %v.273, %v.275
  store i32 %v.276, ptr %"r.%r29"
  %v.277 = load i32, ptr %"r.%r29"
  %v.278 = add i32 %v.277, 1023
  store i32 %v.278, ptr %"r.%r30"
  %v.279 = load i32, ptr %"r.%r30"
  %v.280 = zext i32 %v.279 to i64
  store i64 %v.280, ptr %"r.%rd16"
  %v.281 = load i64, ptr %"r.%rd16"
  %v.282 = icmp ult i32 52, 64
  %v.283 = select i1 %v.282, i32 52, i32 63
  %v.284 = zext i32 %v.283 to i64
  %v.285 = shl i64 %v.281, %v.284
  %v.286 = select i1 %v.282, i64 %v.285, i64 0
  store i64 %v.286, ptr %"r.%rd17"
  %v.287 = load i64, ptr %"r.%rd17"
  store i64 %v.287, ptr %"r.%fd28"
  %v.288 = load i64, ptr %"r.%fd28"
  %v.289 = bitcast i64 %v.288 to double
  %v.290 = load i64, ptr %"r.%fd22"
  %v.291 = bitcast i64 %v.290 to double
  %v.292 = fmul double %v.289, %v.291
  %v.293 = bitcast double %v.292 to i64
  store i64 %v.293, ptr %"r.%fd29"
  %v.294 = load i32, ptr %"r.%r26"
  %v.295 = add i32 %v.294, 1023
  store i32 %v.295, ptr %"r.%r31"
  %v.296 = load i32, ptr %"r.%r31"
  %v.297 = load i32, ptr %"r.%r29"
  %v.298 = sub i32 %v.296, %v.297
  store i32 %v.298, ptr %"r.%r32"
  %v.299 = load i32, ptr %"r.%r32"
  %v.300 = zext i32 %v.299 to i64
  store i64 %v.300, ptr %"r.%rd18"
  %v.301 = load i64, ptr %"r.%rd18"
  %v.302 = icmp ult i32 52, 64
  %v.303 = select i1 %v.302, i32 52, i32 63
  %v.304 = zext i32 %v.303 to i64
  %v.305 = shl i64 %v.301, %v.304
  %v.306 = select i1 %v.302, i64 %v.305, i64 0
  store i64 %v.306, ptr %"r.%rd19"
  %v.307 = load i64, ptr %"r.%rd19"
  store i64 %v.307, ptr %"r.%fd30"
  %v.308 = load i64, ptr %"r.%fd29"
  %v.309 = bitcast i64 %v.308 to double
  %v.310 = load i64, ptr %"r.%fd30"
  %v.311 = bitcast i64 %v.310 to double
  %v.312 = fmul double %v.309, %v.311
  %v.313 = bitcast double %v.312 to i64
  store i64 %v.313, ptr %"r.%fd4"
  %v.314 = load i32, ptr %"r.%r16"
  %v.315 = sub i32 0, %v.314
  store i32 %v.315, ptr %"r.%r33"
  %v.316 = load i32, ptr %"r.%r33"
  %v.317 = call i32 @llvm.smax.i32(i32 %v.316, i32 4294965296)
  store i32 %v.317, ptr %"r.%r34"
  %v.318 = load i32, ptr %"r.%r34"
  %v.319 = call i32 @llvm.smin.i32(i32 %v.318, i32 2000)
  store i32 %v.319, ptr %"r.%r35"
  %v.320 = load i32, ptr %"r.%r35"
  %v.321 = icmp ult i32 31, 32
  %v.322 = select i1 %v.321, i32 31, i32 31
  %v.323 = lshr i32 %v.320, %v.322
  %v.324 = select i1 %v.321, i32 %v.323, i32 0
  store i32 %v.324, ptr %"r.%r36"
  %v.325 = load i32, ptr %"r.%r35"
  %v.326 = load i32, ptr %"r.%r36"
  %v.327 = add i32 %v.325, %v.326
  store i32 %v.327, ptr %"r.%r37"
  %v.328 = load i32, ptr %"r.%r37"
  %v.329 = icmp ult i32 1, 32
  %v.330 = select i1 %v.329, i32 1, i32 31
  %v.331 = ashr i32 %v.328, %v.330
  store i32 %v.331, ptr %"r.%r38"
  %v.332 = load i32, ptr %"r.%r38"
  %v.333 = add i32 %v.332, 1023
  store i32 %v.333, ptr %"r.%r39"
  %v.334 = load i32, ptr %"r.%r39"
  %v.335 = zext i32 %v.334 to i64
  store i64 %v.335, ptr %"r.%rd20"
  %v.336 = load i64, ptr %"r.%rd20"
  %v.337 = icmp ult i32 52, 64
  %v.338 = select i1 %v.337, i32 52, i32 63
  %v.339 = zext i32 %v.338 to i64
  %v.340 = shl i64 %v.336, %v.339
  %v.341 = select i1 %v.337, i64 %v.340, i64 0
  store i64 %v.341, ptr %"r.%rd21"
  %v.342 = load i64, ptr %"r.%rd21"
  store i64 %v.342, ptr %"r.%fd31"
  %v.343 = load i64, ptr %"r.%fd31"
  %v.344 = bitcast i64 %v.343 to double
  %v.345 = load i64, ptr %"r.%fd23"
  %v.346 = bitcast i64 %v.345 to double
  %v.347 = fmul double %v.344, %v.346
  %v.348 = bitcast double %v.347 to i64
  store i64 %v.348, ptr %"r.%fd32"
  %v.349 = load i32, ptr %"r.%r35"
  %v.350 = add i32 %v.349, 1023
  store i32 %v.350, ptr %"r.%r40"
  %v.351 = load i32, ptr %"r.%r40"
  %v.352 = load i32, ptr %"r.%r38"
  %v.353 = sub i32 %v.351, %v.352
  store i32 %v.353, ptr %"r.%r41"
  %v.354 = load i32, ptr %"r.%r41"
  %v.355 = zext i32 %v.354 to i64
  store i64 %v.355, ptr %"r.%rd22"
  %v.356 = load i64, ptr %"r.%rd22"
  %v.357 = icmp ult i32 52, 64
  %v.358 = select i1 %v.357, i32 52, i32 63
  %v.359 = zext i32 %v.358 to i64
  %v.360 = shl i64 %v.356, %v.359
  %v.361 = select i1 %v.357, i64 %v.360, i64 0
  store i64 %v.361, ptr %"r.%rd23"
  %v.362 = load i64, ptr %"r.%rd23"
  store i64 %v.362, ptr %"r.%fd33"
  %v.363 = load i64, ptr %"r.%fd32"
  %v.364 = bitcast i64 %v.363 to double
  %v.365 = load i64, ptr %"r.%fd33"
  %v.366 = bitcast i64 %v.365 to double
  %v.367 = fmul double %v.364, %v.366
  %v.368 = bitcast double %v.367 to i64
  store i64 %v.368, ptr %"r.%fd5"
  %v.369 = load i32, ptr %"r.%r2"
  %v.370 = icmp sgt i32 %v.369, 120
  store i1 %v.370, ptr %"r.%p11"
  %v.371 = load i1, ptr %"r.%p11"
  br i1 %v.371, label %"L$L__BB50_12", label %"B8"
"B8":
  br label %"L$L__BB50_6"
"L$L__BB50_12":
  %v.372 = load i64, ptr %"r.%fd4"
  %v.373 = bitcast i64 %v.372 to double
  %v.374 = fcmp olt double %v.373, bitcast (i64 0 to double)
  store i1 %v.374, ptr %"r.%p18"
  %v.375 = load i64, ptr %"r.%fd5"
  %v.376 = bitcast i64 %v.375 to double
  %v.377 = fcmp olt double %v.376, bitcast (i64 0 to double)
  store i1 %v.377, ptr %"r.%p19"
  %v.378 = load i1, ptr %"r.%p18"
  %v.379 = load i1, ptr %"r.%p19"
  %v.380 = xor i1 %v.378, %v.379
  store i1 %v.380, ptr %"r.%p20"
  %v.381 = load i64, ptr %"r.%rd1"
  %v.382 = icmp sgt i64 %v.381, 18446744073709551615
  store i1 %v.382, ptr %"r.%p21"
  %v.383 = load i1, ptr %"r.%p21"
  %v.384 = select i1 %v.383, i64 1, i64 18446744073709551615
  store i64 %v.384, ptr %"r.%rd40"
  %v.385 = load i64, ptr %"r.%rd40"
  %v.386 = load i1, ptr %"r.%p20"
  %v.387 = select i1 %v.386, i64 0, i64 %v.385
  store i64 %v.387, ptr %"r.%rd41"
  %v.388 = load i64, ptr %"r.%rd41"
  %v.389 = load i64, ptr %"r.%rd1"
  %v.390 = add i64 %v.388, %v.389
  store i64 %v.390, ptr %"r.%rd42"
  %v.391 = load i64, ptr %"r.%rd42"
  store i64 %v.391, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_6":
  %v.392 = load i32, ptr %"r.%r2"
  %v.393 = icmp slt i32 %v.392, 4294967176
  store i1 %v.393, ptr %"r.%p12"
  %v.394 = load i1, ptr %"r.%p12"
  br i1 %v.394, label %"L$L__BB50_8", label %"B9"
"B9":
  br label %"L$L__BB50_7"
"L$L__BB50_8":
  %v.395 = load i64, ptr %"r.%fd24"
  %v.396 = bitcast i64 %v.395 to double
  %v.397 = fcmp uge double %v.396, bitcast (i64 0 to double)
  store i1 %v.397, ptr %"r.%p13"
  %v.398 = bitcast double bitcast (i64 4066750463515557888 to double) to i64
  store i64 %v.398, ptr %"r.%fd82"
  %v.399 = load i1, ptr %"r.%p13"
  br i1 %v.399, label %"L$L__BB50_10", label %"B10"
"B10":
  %v.400 = bitcast double bitcast (i64 13290122500370333696 to double) to i64
  store i64 %v.400, ptr %"r.%fd82"
  br label %"L$L__BB50_10"
"L$L__BB50_15":
  %v.401 = load i64, ptr %"r.%fd1"
  %v.402 = bitcast i64 %v.401 to double
  %v.403 = load i64, ptr %"r.%fd2"
  %v.404 = bitcast i64 %v.403 to double
  %v.405 = fcmp oge double %v.402, %v.404
  store i1 %v.405, ptr %"r.%p24"
  %v.406 = load i64, ptr %"r.%fd22"
  %v.407 = bitcast i64 %v.406 to double
  %v.408 = load i64, ptr %"r.%fd23"
  %v.409 = bitcast i64 %v.408 to double
  %v.410 = load i1, ptr %"r.%p24"
  %v.411 = select i1 %v.410, double %v.407, double %v.409
  %v.412 = bitcast double %v.411 to i64
  store i64 %v.412, ptr %"r.%fd12"
  %v.413 = load i64, ptr %"r.%fd23"
  %v.414 = bitcast i64 %v.413 to double
  %v.415 = load i64, ptr %"r.%fd22"
  %v.416 = bitcast i64 %v.415 to double
  %v.417 = load i1, ptr %"r.%p24"
  %v.418 = select i1 %v.417, double %v.414, double %v.416
  %v.419 = bitcast double %v.418 to i64
  store i64 %v.419, ptr %"r.%fd70"
  %v.420 = load i64, ptr %"r.%fd70"
  %v.421 = bitcast i64 %v.420 to double
  %v.422 = fmul double %v.421, bitcast (i64 7309342195222315008 to double)
  %v.423 = bitcast double %v.422 to i64
  store i64 %v.423, ptr %"r.%fd23"
  %v.424 = load i64, ptr %"r.%fd11"
  %v.425 = bitcast i64 %v.424 to double
  %v.426 = fmul double %v.425, bitcast (i64 7309342195222315008 to double)
  %v.427 = bitcast double %v.426 to i64
  store i64 %v.427, ptr %"r.%fd83"
  %v.428 = load i64, ptr %"r.%fd12"
  store i64 %v.428, ptr %"r.%fd22"
  br label %"L$L__BB50_16"
"L$L__BB50_16":
  %v.429 = load i64, ptr %"r.%fd83"
  %v.430 = bitcast i64 %v.429 to double
  %v.431 = fneg double %v.430
  %v.432 = bitcast double %v.431 to i64
  store i64 %v.432, ptr %"r.%fd71"
  %v.433 = load i64, ptr %"r.%fd22"
  %v.434 = bitcast i64 %v.433 to double
  %v.435 = load i64, ptr %"r.%fd23"
  %v.436 = bitcast i64 %v.435 to double
  %v.437 = load i64, ptr %"r.%fd71"
  %v.438 = bitcast i64 %v.437 to double
  %v.439 = call double @llvm.fma.f64(double %v.434, double %v.436, double %v.438)
  %v.440 = bitcast double %v.439 to i64
  store i64 %v.440, ptr %"r.%fd72"
  %v.441 = load i64, ptr %"r.%fd72"
  %v.442 = bitcast i64 %v.441 to double
  %v.443 = fcmp ule double %v.442, bitcast (i64 0 to double)
  store i1 %v.443, ptr %"r.%p25"
  %v.444 = load i64, ptr %"r.%fd11"
  store i64 %v.444, ptr %"r.%rd43"
  %v.445 = load i64, ptr %"r.%rd43"
  %v.446 = icmp sgt i64 %v.445, 18446744073709551615
  store i1 %v.446, ptr %"r.%p26"
  %v.447 = load i1, ptr %"r.%p26"
  %v.448 = select i1 %v.447, i64 1, i64 18446744073709551615
  store i64 %v.448, ptr %"r.%rd44"
  %v.449 = load i64, ptr %"r.%rd44"
  %v.450 = load i1, ptr %"r.%p25"
  %v.451 = select i1 %v.450, i64 0, i64 %v.449
  store i64 %v.451, ptr %"r.%rd45"
  %v.452 = load i64, ptr %"r.%rd45"
  %v.453 = load i64, ptr %"r.%rd43"
  %v.454 = add i64 %v.452, %v.453
  store i64 %v.454, ptr %"r.%rd2"
  %v.455 = load i64, ptr %"r.%rd2"
  store i64 %v.455, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_7":
  %v.456 = load i32, ptr %"r.%r1"
  %v.457 = sub i32 0, %v.456
  store i32 %v.457, ptr %"r.%r42"
  %v.458 = load i32, ptr %"r.%r42"
  %v.459 = call i32 @llvm.smax.i32(i32 %v.458, i32 4294965296)
  store i32 %v.459, ptr %"r.%r43"
  %v.460 = load i32, ptr %"r.%r43"
  %v.461 = call i32 @llvm.smin.i32(i32 %v.460, i32 2000)
  store i32 %v.461, ptr %"r.%r44"
  %v.462 = load i32, ptr %"r.%r44"
  %v.463 = icmp ult i32 31, 32
  %v.464 = select i1 %v.463, i32 31, i32 31
  %v.465 = lshr i32 %v.462, %v.464
  %v.466 = select i1 %v.463, i32 %v.465, i32 0
  store i32 %v.466, ptr %"r.%r45"
  %v.467 = load i32, ptr %"r.%r44"
  %v.468 = load i32, ptr %"r.%r45"
  %v.469 = add i32 %v.467, %v.468
  store i32 %v.469, ptr %"r.%r46"
  %v.470 = load i32, ptr %"r.%r46"
  %v.471 = icmp ult i32 1, 32
  %v.472 = select i1 %v.471, i32 1, i32 31
  %v.473 = ashr i32 %v.470, %v.472
  store i32 %v.473, ptr %"r.%r47"
  %v.474 = load i32, ptr %"r.%r47"
  %v.475 = add i32 %v.474, 1023
  store i32 %v.475, ptr %"r.%r48"
  %v.476 = load i32, ptr %"r.%r48"
  %v.477 = zext i32 %v.476 to i64
  store i64 %v.477, ptr %"r.%rd24"
  %v.478 = load i64, ptr %"r.%rd24"
  %v.479 = icmp ult i32 52, 64
  %v.480 = select i1 %v.479, i32 52, i32 63
  %v.481 = zext i32 %v.480 to i64
  %v.482 = shl i64 %v.478, %v.481
  %v.483 = select i1 %v.479, i64 %v.482, i64 0
  store i64 %v.483, ptr %"r.%rd25"
  %v.484 = load i64, ptr %"r.%rd25"
  store i64 %v.484, ptr %"r.%fd34"
  %v.485 = load i64, ptr %"r.%fd34"
  %v.486 = bitcast i64 %v.485 to double
  %v.487 = load i64, ptr %"r.%fd24"
  %v.488 = bitcast i64 %v.487 to double
  %v.489 = fmul double %v.486, %v.488
  %v.490 = bitcast double %v.489 to i64
  store i64 %v.490, ptr %"r.%fd35"
  %v.491 = load i32, ptr %"r.%r44"
  %v.492 = add i32 %v.491, 1023
  store i32 %v.492, ptr %"r.%r49"
  %v.493 = load i32, ptr %"r.%r49"
  %v.494 = load i32, ptr %"r.%r47"
  %v.495 = sub i32 %v.493, %v.494
  store i32 %v.495, ptr %"r.%r50"
  %v.496 = load i32, ptr %"r.%r50"
  %v.497 = zext i32 %v.496 to i64
  store i64 %v.497, ptr %"r.%rd26"
  %v.498 = load i64, ptr %"r.%rd26"
  %v.499 = icmp ult i32 52, 64
  %v.500 = select i1 %v.499, i32 52, i32 63
  %v.501 = zext i32 %v.500 to i64
  %v.502 = shl i64 %v.498, %v.501
  %v.503 = select i1 %v.499, i64 %v.502, i64 0
  store i64 %v.503, ptr %"r.%rd27"
  %v.504 = load i64, ptr %"r.%rd27"
  store i64 %v.504, ptr %"r.%fd36"
  %v.505 = load i64, ptr %"r.%fd35"
  %v.506 = bitcast i64 %v.505 to double
  %v.507 = load i64, ptr %"r.%fd36"
  %v.508 = bitcast i64 %v.507 to double
  %v.509 = fmul double %v.506, %v.508
  %v.510 = bitcast double %v.509 to i64
  store i64 %v.510, ptr %"r.%fd82"
  br label %"L$L__BB50_10"
"L$L__BB50_10":
  %v.511 = load i64, ptr %"r.%fd4"
  %v.512 = bitcast i64 %v.511 to double
  %v.513 = load i64, ptr %"r.%fd5"
  %v.514 = bitcast i64 %v.513 to double
  %v.515 = load i64, ptr %"r.%fd82"
  %v.516 = bitcast i64 %v.515 to double
  %v.517 = call double @llvm.fma.f64(double %v.512, double %v.514, double %v.516)
  %v.518 = bitcast double %v.517 to i64
  store i64 %v.518, ptr %"r.%fd8"
  %v.519 = load i64, ptr %"r.%fd8"
  %v.520 = bitcast i64 %v.519 to double
  %v.521 = fcmp oeq double %v.520, bitcast (i64 0 to double)
  store i1 %v.521, ptr %"r.%p14"
  %v.522 = bitcast double bitcast (i64 0 to double) to i64
  store i64 %v.522, ptr %"r.%fd86"
  %v.523 = load i1, ptr %"r.%p14"
  br i1 %v.523, label %"L$L__BB50_20", label %"B11"
"B11":
  %v.524 = load i64, ptr %"r.%fd4"
  %v.525 = bitcast i64 %v.524 to double
  %v.526 = load i64, ptr %"r.%fd5"
  %v.527 = bitcast i64 %v.526 to double
  %v.528 = fmul double %v.525, %v.527
  %v.529 = bitcast double %v.528 to i64
  store i64 %v.529, ptr %"r.%fd40"
  %v.530 = load i64, ptr %"r.%fd40"
  %v.531 = bitcast i64 %v.530 to double
  %v.532 = fneg double %v.531
  %v.533 = bitcast double %v.532 to i64
  store i64 %v.533, ptr %"r.%fd41"
  %v.534 = load i64, ptr %"r.%fd4"
  %v.535 = bitcast i64 %v.534 to double
  %v.536 = load i64, ptr %"r.%fd5"
  %v.537 = bitcast i64 %v.536 to double
  %v.538 = load i64, ptr %"r.%fd41"
  %v.539 = bitcast i64 %v.538 to double
  %v.540 = call double @llvm.fma.f64(double %v.535, double %v.537, double %v.539)
  %v.541 = bitcast double %v.540 to i64
  store i64 %v.541, ptr %"r.%fd42"
  %v.542 = load i64, ptr %"r.%fd82"
  %v.543 = bitcast i64 %v.542 to double
  %v.544 = load i64, ptr %"r.%fd42"
  %v.545 = bitcast i64 %v.544 to double
  %v.546 = fadd double %v.543, %v.545
  %v.547 = bitcast double %v.546 to i64
  store i64 %v.547, ptr %"r.%fd43"
  %v.548 = load i64, ptr %"r.%fd43"
  %v.549 = bitcast i64 %v.548 to double
  %v.550 = load i64, ptr %"r.%fd82"
  %v.551 = bitcast i64 %v.550 to double
  %v.552 = fsub double %v.549, %v.551
  %v.553 = bitcast double %v.552 to i64
  store i64 %v.553, ptr %"r.%fd44"
  %v.554 = load i64, ptr %"r.%fd43"
  %v.555 = bitcast i64 %v.554 to double
  %v.556 = load i64, ptr %"r.%fd44"
  %v.557 = bitcast i64 %v.556 to double
  %v.558 = fsub double %v.555, %v.557
  %v.559 = bitcast double %v.558 to i64
  store i64 %v.559, ptr %"r.%fd45"
  %v.560 = load i64, ptr %"r.%fd82"
  %v.561 = bitcast i64 %v.560 to double
  %v.562 = load i64, ptr %"r.%fd45"
  %v.563 = bitcast i64 %v.562 to double
  %v.564 = fsub double %v.561, %v.563
  %v.565 = bitcast double %v.564 to i64
  store i64 %v.565, ptr %"r.%fd46"
  %v.566 = load i64, ptr %"r.%fd42"
  %v.567 = bitcast i64 %v.566 to double
  %v.568 = load i64, ptr %"r.%fd44"
  %v.569 = bitcast i64 %v.568 to double
  %v.570 = fsub double %v.567, %v.569
  %v.571 = bitcast double %v.570 to i64
  store i64 %v.571, ptr %"r.%fd47"
  %v.572 = load i64, ptr %"r.%fd47"
  %v.573 = bitcast i64 %v.572 to double
  %v.574 = load i64, ptr %"r.%fd46"
  %v.575 = bitcast i64 %v.574 to double
  %v.576 = fadd double %v.573, %v.575
  %v.577 = bitcast double %v.576 to i64
  store i64 %v.577, ptr %"r.%fd48"
  %v.578 = load i64, ptr %"r.%fd40"
  %v.579 = bitcast i64 %v.578 to double
  %v.580 = load i64, ptr %"r.%fd43"
  %v.581 = bitcast i64 %v.580 to double
  %v.582 = fadd double %v.579, %v.581
  %v.583 = bitcast double %v.582 to i64
  store i64 %v.583, ptr %"r.%fd49"
  %v.584 = load i64, ptr %"r.%fd49"
  %v.585 = bitcast i64 %v.584 to double
  %v.586 = load i64, ptr %"r.%fd40"
  %v.587 = bitcast i64 %v.586 to double
  %v.588 = fsub double %v.585, %v.587
  %v.589 = bitcast double %v.588 to i64
  store i64 %v.589, ptr %"r.%fd50"
  %v.590 = load i64, ptr %"r.%fd49"
  %v.591 = bitcast i64 %v.590 to double
  %v.592 = load i64, ptr %"r.%fd50"
  %v.593 = bitcast i64 %v.592 to double
  %v.594 = fsub double %v.591, %v.593
  %v.595 = bitcast double %v.594 to i64
  store i64 %v.595, ptr %"r.%fd51"
  %v.596 = load i64, ptr %"r.%fd40"
  %v.597 = bitcast i64 %v.596 to double
  %v.598 = load i64, ptr %"r.%fd51"
  %v.599 = bitcast i64 %v.598 to double
  %v.600 = fsub double %v.597, %v.599
  %v.601 = bitcast double %v.600 to i64
  store i64 %v.601, ptr %"r.%fd52"
  %v.602 = load i64, ptr %"r.%fd43"
  %v.603 = bitcast i64 %v.602 to double
  %v.604 = load i64, ptr %"r.%fd50"
  %v.605 = bitcast i64 %v.604 to double
  %v.606 = fsub double %v.603, %v.605
  %v.607 = bitcast double %v.606 to i64
  store i64 %v.607, ptr %"r.%fd53"
  %v.608 = load i64, ptr %"r.%fd53"
  %v.609 = bitcast i64 %v.608 to double
  %v.610 = load i64, ptr %"r.%fd52"
  %v.611 = bitcast i64 %v.610 to double
  %v.612 = fadd double %v.609, %v.611
  %v.613 = bitcast double %v.612 to i64
  store i64 %v.613, ptr %"r.%fd54"
  %v.614 = load i64, ptr %"r.%fd49"
  %v.615 = bitcast i64 %v.614 to double
  %v.616 = load i64, ptr %"r.%fd8"
  %v.617 = bitcast i64 %v.616 to double
  %v.618 = fsub double %v.615, %v.617
  %v.619 = bitcast double %v.618 to i64
  store i64 %v.619, ptr %"r.%fd55"
  %v.620 = load i64, ptr %"r.%fd55"
  %v.621 = bitcast i64 %v.620 to double
  %v.622 = load i64, ptr %"r.%fd54"
  %v.623 = bitcast i64 %v.622 to double
  %v.624 = fadd double %v.621, %v.623
  %v.625 = bitcast double %v.624 to i64
  store i64 %v.625, ptr %"r.%fd56"
  %v.626 = load i64, ptr %"r.%fd48"
  %v.627 = bitcast i64 %v.626 to double
  %v.628 = load i64, ptr %"r.%fd56"
  %v.629 = bitcast i64 %v.628 to double
  %v.630 = fadd double %v.627, %v.629
  %v.631 = bitcast double %v.630 to i64
  store i64 %v.631, ptr %"r.%fd57"
  %v.632 = load i32, ptr %"r.%r1"
  %v.633 = call i32 @llvm.smax.i32(i32 %v.632, i32 4294965296)
  store i32 %v.633, ptr %"r.%r51"
  %v.634 = load i32, ptr %"r.%r51"
  %v.635 = call i32 @llvm.smin.i32(i32 %v.634, i32 2000)
  store i32 %v.635, ptr %"r.%r52"
  %v.636 = load i32, ptr %"r.%r52"
  %v.637 = icmp ult i32 31, 32
  %v.638 = select i1 %v.637, i32 31, i32 31
  %v.639 = lshr i32 %v.636, %v.638
  %v.640 = select i1 %v.637, i32 %v.639, i32 0
  store i32 %v.640, ptr %"r.%r53"
  %v.641 = load i32, ptr %"r.%r52"
  %v.642 = load i32, ptr %"r.%r53"
  %v.643 = add i32 %v.641, %v.642
  store i32 %v.643, ptr %"r.%r54"
  %v.644 = load i32, ptr %"r.%r54"
  %v.645 = icmp ult i32 1, 32
  %v.646 = select i1 %v.645, i32 1, i32 31
  %v.647 = ashr i32 %v.644, %v.646
  store i32 %v.647, ptr %"r.%r55"
  %v.648 = load i32, ptr %"r.%r55"
  %v.649 = add i32 %v.648, 1023
  store i32 %v.649, ptr %"r.%r56"
  %v.650 = load i32, ptr %"r.%r56"
  %v.651 = zext i32 %v.650 to i64
  store i64 %v.651, ptr %"r.%rd28"
  %v.652 = load i64, ptr %"r.%rd28"
  %v.653 = icmp ult i32 52, 64
  %v.654 = select i1 %v.653, i32 52, i32 63
  %v.655 = zext i32 %v.654 to i64
  %v.656 = shl i64 %v.652, %v.655
  %v.657 = select i1 %v.653, i64 %v.656, i64 0
  store i64 %v.657, ptr %"r.%rd29"
  %v.658 = load i64, ptr %"r.%rd29"
  store i64 %v.658, ptr %"r.%fd58"
  %v.659 = load i64, ptr %"r.%fd8"
  %v.660 = bitcast i64 %v.659 to double
  %v.661 = load i64, ptr %"r.%fd58"
  %v.662 = bitcast i64 %v.661 to double
  %v.663 = fmul double %v.660, %v.662
  %v.664 = bitcast double %v.663 to i64
  store i64 %v.664, ptr %"r.%fd59"
  %v.665 = load i32, ptr %"r.%r52"
  %v.666 = add i32 %v.665, 1023
  store i32 %v.666, ptr %"r.%r57"
  %v.667 = load i32, ptr %"r.%r57"
  %v.668 = load i32, ptr %"r.%r55"
  %v.669 = sub i32 %v.667, %v.668
  store i32 %v.669, ptr %"r.%r58"
  %v.670 = load i32, ptr %"r.%r58"
  %v.671 = zext i32 %v.670 to i64
  store i64 %v.671, ptr %"r.%rd30"
  %v.672 = load i64, ptr %"r.%rd30"
  %v.673 = icmp ult i32 52, 64
  %v.674 = select i1 %v.673, i32 52, i32 63
  %v.675 = zext i32 %v.674 to i64
  %v.676 = shl i64 %v.672, %v.675
  %v.677 = select i1 %v.673, i64 %v.676, i64 0
  store i64 %v.677, ptr %"r.%rd31"
  %v.678 = load i64, ptr %"r.%rd31"
  store i64 %v.678, ptr %"r.%fd60"
  %v.679 = load i64, ptr %"r.%fd59"
  %v.680 = bitcast i64 %v.679 to double
  %v.681 = load i64, ptr %"r.%fd60"
  %v.682 = bitcast i64 %v.681 to double
  %v.683 = fmul double %v.680, %v.682
  %v.684 = bitcast double %v.683 to i64
  store i64 %v.684, ptr %"r.%fd61"
  %v.685 = load i32, ptr %"r.%r1"
  %v.686 = sub i32 0, %v.685
  store i32 %v.686, ptr %"r.%r59"
  %v.687 = load i32, ptr %"r.%r59"
  %v.688 = call i32 @llvm.smax.i32(i32 %v.687, i32 4294965296)
  store i32 %v.688, ptr %"r.%r60"
  %v.689 = load i32, ptr %"r.%r60"
  %v.690 = call i32 @llvm.smin.i32(i32 %v.689, i32 2000)
  store i32 %v.690, ptr %"r.%r61"
  %v.691 = load i32, ptr %"r.%r61"
  %v.692 = icmp ult i32 31, 32
  %v.693 = select i1 %v.692, i32 31, i32 31
  %v.694 = lshr i32 %v.691, %v.693
  %v.695 = select i1 %v.692, i32 %v.694, i32 0
  store i32 %v.695, ptr %"r.%r62"
  %v.696 = load i32, ptr %"r.%r61"
  %v.697 = load i32, ptr %"r.%r62"
  %v.698 = add i32 %v.696, %v.697
  store i32 %v.698, ptr %"r.%r63"
  %v.699 = load i32, ptr %"r.%r63"
  %v.700 = icmp ult i32 1, 32
  %v.701 = select i1 %v.700, i32 1, i32 31
  %v.702 = ashr i32 %v.699, %v.701
  store i32 %v.702, ptr %"r.%r64"
  %v.703 = load i32, ptr %"r.%r64"
  %v.704 = add i32 %v.703, 1023
  store i32 %v.704, ptr %"r.%r65"
  %v.705 = load i32, ptr %"r.%r65"
  %v.706 = zext i32 %v.705 to i64
  store i64 %v.706, ptr %"r.%rd32"
  %v.707 = load i64, ptr %"r.%rd32"
  %v.708 = icmp ult i32 52, 64
  %v.709 = select i1 %v.708, i32 52, i32 63
  %v.710 = zext i32 %v.709 to i64
  %v.711 = shl i64 %v.707, %v.710
  %v.712 = select i1 %v.708, i64 %v.711, i64 0
  store i64 %v.712, ptr %"r.%rd33"
  %v.713 = load i64, ptr %"r.%rd33"
  store i64 %v.713, ptr %"r.%fd62"
  %v.714 = load i64, ptr %"r.%fd61"
  %v.715 = bitcast i64 %v.714 to double
  %v.716 = load i64, ptr %"r.%fd62"
  %v.717 = bitcast i64 %v.716 to double
  %v.718 = fmul double %v.715, %v.717
  %v.719 = bitcast double %v.718 to i64
  store i64 %v.719, ptr %"r.%fd63"
  %v.720 = load i32, ptr %"r.%r61"
  %v.721 = add i32 %v.720, 1023
  store i32 %v.721, ptr %"r.%r66"
  %v.722 = load i32, ptr %"r.%r66"
  %v.723 = load i32, ptr %"r.%r64"
  %v.724 = sub i32 %v.722, %v.723
  store i32 %v.724, ptr %"r.%r67"
  %v.725 = load i32, ptr %"r.%r67"
  %v.726 = zext i32 %v.725 to i64
  store i64 %v.726, ptr %"r.%rd34"
  %v.727 = load i64, ptr %"r.%rd34"
  %v.728 = icmp ult i32 52, 64
  %v.729 = select i1 %v.728, i32 52, i32 63
  %v.730 = zext i32 %v.729 to i64
  %v.731 = shl i64 %v.727, %v.730
  %v.732 = select i1 %v.728, i64 %v.731, i64 0
  store i64 %v.732, ptr %"r.%rd35"
  %v.733 = load i64, ptr %"r.%rd35"
  store i64 %v.733, ptr %"r.%fd64"
  %v.734 = load i64, ptr %"r.%fd63"
  %v.735 = bitcast i64 %v.734 to double
  %v.736 = load i64, ptr %"r.%fd64"
  %v.737 = bitcast i64 %v.736 to double
  %v.738 = fmul double %v.735, %v.737
  %v.739 = bitcast double %v.738 to i64
  store i64 %v.739, ptr %"r.%fd65"
  %v.740 = load i64, ptr %"r.%fd65"
  %v.741 = bitcast i64 %v.740 to double
  %v.742 = load i64, ptr %"r.%fd8"
  %v.743 = bitcast i64 %v.742 to double
  %v.744 = fsub double %v.741, %v.743
  %v.745 = bitcast double %v.744 to i64
  store i64 %v.745, ptr %"r.%fd66"
  %v.746 = load i64, ptr %"r.%fd66"
  %v.747 = bitcast i64 %v.746 to double
  %v.748 = fcmp une double %v.747, bitcast (i64 0 to double)
  store i1 %v.748, ptr %"r.%p15"
  %v.749 = load i64, ptr %"r.%fd57"
  %v.750 = bitcast i64 %v.749 to double
  %v.751 = fneg double %v.750
  %v.752 = bitcast double %v.751 to i64
  store i64 %v.752, ptr %"r.%fd67"
  %v.753 = load i64, ptr %"r.%fd66"
  %v.754 = bitcast i64 %v.753 to double
  %v.755 = load i64, ptr %"r.%fd67"
  %v.756 = bitcast i64 %v.755 to double
  %v.757 = load i1, ptr %"r.%p15"
  %v.758 = select i1 %v.757, double %v.754, double %v.756
  %v.759 = bitcast double %v.758 to i64
  store i64 %v.759, ptr %"r.%fd68"
  %v.760 = load i64, ptr %"r.%fd68"
  %v.761 = bitcast i64 %v.760 to double
  %v.762 = fcmp uge double %v.761, bitcast (i64 0 to double)
  store i1 %v.762, ptr %"r.%p16"
  %v.763 = load i64, ptr %"r.%fd61"
  store i64 %v.763, ptr %"r.%rd36"
  %v.764 = load i64, ptr %"r.%rd36"
  %v.765 = icmp sgt i64 %v.764, 18446744073709551615
  store i1 %v.765, ptr %"r.%p17"
  %v.766 = load i1, ptr %"r.%p17"
  %v.767 = select i1 %v.766, i64 1, i64 18446744073709551615
  store i64 %v.767, ptr %"r.%rd37"
  %v.768 = load i64, ptr %"r.%rd37"
  %v.769 = load i1, ptr %"r.%p16"
  %v.770 = select i1 %v.769, i64 0, i64 %v.768
  store i64 %v.770, ptr %"r.%rd38"
  %v.771 = load i64, ptr %"r.%rd38"
  %v.772 = load i64, ptr %"r.%rd36"
  %v.773 = add i64 %v.771, %v.772
  store i64 %v.773, ptr %"r.%rd39"
  %v.774 = load i64, ptr %"r.%rd39"
  store i64 %v.774, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
done:
  %v.775 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.775
}

define internal i32 @jg_add_rz_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_add_rz_f32_param_0" = alloca i32
  %"r..param jg_add_rz_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_add_rz_f32_param_0"
  store i32 %a1, ptr %"r..param jg_add_rz_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_add_rz_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_add_rz_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = fpext float %v.4 to double
  %v.6 = bitcast double %v.5 to i64
  store i64 %v.6, ptr %"r.%fd1"
  %v.7 = load i32, ptr %"r.%f2"
  %v.8 = bitcast i32 %v.7 to float
  %v.9 = fpext float %v.8 to double
  %v.10 = bitcast double %v.9 to i64
  store i64 %v.10, ptr %"r.%fd2"
  %v.11 = load i64, ptr %"r.%fd1"
  %v.12 = bitcast i64 %v.11 to double
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fadd double %v.12, %v.14
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd3"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fsub double %v.18, %v.20
  %v.22 = bitcast double %v.21 to i64
  store i64 %v.22, ptr %"r.%fd4"
  %v.23 = load i64, ptr %"r.%fd3"
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = load i64, ptr %"r.%fd4"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = fsub double %v.24, %v.26
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd5"
  %v.29 = load i64, ptr %"r.%fd1"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd5"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fsub double %v.30, %v.32
  %v.34 = bitcast double %v.33 to i64
  store i64 %v.34, ptr %"r.%fd6"
  %v.35 = load i64, ptr %"r.%fd2"
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = load i64, ptr %"r.%fd4"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = fsub double %v.36, %v.38
  %v.40 = bitcast double %v.39 to i64
  store i64 %v.40, ptr %"r.%fd7"
  %v.41 = load i64, ptr %"r.%fd7"
  %v.42 = bitcast i64 %v.41 to double
  %v.43 = load i64, ptr %"r.%fd6"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fadd double %v.42, %v.44
  %v.46 = bitcast double %v.45 to i64
  store i64 %v.46, ptr %"r.%fd8"
  %v.47 = load i64, ptr %"r.%fd3"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = fptrunc double %v.48 to float
  %v.50 = fcmp uno float %v.49, 0.0
  %v.51 = select i1 %v.50, float bitcast (i32 2147483647 to float), float %v.49
  %v.52 = bitcast float %v.51 to i32
  store i32 %v.52, ptr %"r.%f3"
  %v.53 = load i32, ptr %"r.%f3"
  %v.54 = bitcast i32 %v.53 to float
  %v.55 = fpext float %v.54 to double
  %v.56 = bitcast double %v.55 to i64
  store i64 %v.56, ptr %"r.%fd9"
  %v.57 = load i64, ptr %"r.%fd9"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = load i64, ptr %"r.%fd3"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = fsub double %v.58, %v.60
  %v.62 = bitcast double %v.61 to i64
  store i64 %v.62, ptr %"r.%fd10"
  %v.63 = load i64, ptr %"r.%fd10"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = load i64, ptr %"r.%fd8"
  %v.66 = bitcast i64 %v.65 to double
  %v.67 = fcmp ogt double %v.64, %v.66
  store i1 %v.67, ptr %"r.%p1"
  %v.68 = load i64, ptr %"r.%fd10"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd8"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = fcmp olt double %v.69, %v.71
  store i1 %v.72, ptr %"r.%p2"
  %v.73 = load i32, ptr %"r.%f3"
  store i32 %v.73, ptr %"r.%r1"
  %v.74 = load i32, ptr %"r.%r1"
  %v.75 = icmp sgt i32 %v.74, 4294967295
  store i1 %v.75, ptr %"r.%p3"
  %v.76 = load i1, ptr %"r.%p2"
  %v.77 = select i1 %v.76, i32 4294967295, i32 0
  store i32 %v.77, ptr %"r.%r2"
  %v.78 = load i1, ptr %"r.%p1"
  %v.79 = select i1 %v.78, i32 4294967295, i32 0
  store i32 %v.79, ptr %"r.%r3"
  %v.80 = load i32, ptr %"r.%r3"
  %v.81 = load i32, ptr %"r.%r2"
  %v.82 = load i1, ptr %"r.%p3"
  %v.83 = select i1 %v.82, i32 %v.80, i32 %v.81
  store i32 %v.83, ptr %"r.%r4"
  %v.84 = load i32, ptr %"r.%r4"
  %v.85 = and i32 %v.84, 1
  store i32 %v.85, ptr %"r.%r5"
  %v.86 = load i32, ptr %"r.%r1"
  %v.87 = load i32, ptr %"r.%r5"
  %v.88 = sub i32 %v.86, %v.87
  store i32 %v.88, ptr %"r.%r6"
  %v.89 = load i32, ptr %"r.%r6"
  store i32 %v.89, ptr %"r.%f4"
  %v.90 = load i32, ptr %"r.%f4"
  store i32 %v.90, ptr %"r..param func_retval0"
  br label %done
done:
  %v.91 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.91
}

define internal i32 @jg_mul_rz_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_mul_rz_f32_param_0" = alloca i32
  %"r..param jg_mul_rz_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_mul_rz_f32_param_0"
  store i32 %a1, ptr %"r..param jg_mul_rz_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_mul_rz_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_mul_rz_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = fpext float %v.4 to double
  %v.6 = bitcast double %v.5 to i64
  store i64 %v.6, ptr %"r.%fd1"
  %v.7 = load i32, ptr %"r.%f2"
  %v.8 = bitcast i32 %v.7 to float
  %v.9 = fpext float %v.8 to double
  %v.10 = bitcast double %v.9 to i64
  store i64 %v.10, ptr %"r.%fd2"
  %v.11 = load i64, ptr %"r.%fd1"
  %v.12 = bitcast i64 %v.11 to double
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.12, %v.14
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd3"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = fptrunc double %v.18 to float
  %v.20 = fcmp uno float %v.19, 0.0
  %v.21 = select i1 %v.20, float bitcast (i32 2147483647 to float), float %v.19
  %v.22 = bitcast float %v.21 to i32
  store i32 %v.22, ptr %"r.%f3"
  %v.23 = load i32, ptr %"r.%f3"
  %v.24 = bitcast i32 %v.23 to float
  %v.25 = fpext float %v.24 to double
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd4"
  %v.27 = load i64, ptr %"r.%fd4"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd3"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fsub double %v.28, %v.30
  %v.32 = bitcast double %v.31 to i64
  store i64 %v.32, ptr %"r.%fd5"
  %v.33 = load i64, ptr %"r.%fd5"
  %v.34 = bitcast i64 %v.33 to double
  %v.35 = fcmp ogt double %v.34, bitcast (i64 0 to double)
  store i1 %v.35, ptr %"r.%p1"
  %v.36 = load i64, ptr %"r.%fd5"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fcmp olt double %v.37, bitcast (i64 0 to double)
  store i1 %v.38, ptr %"r.%p2"
  %v.39 = load i32, ptr %"r.%f3"
  store i32 %v.39, ptr %"r.%r1"
  %v.40 = load i32, ptr %"r.%r1"
  %v.41 = icmp sgt i32 %v.40, 4294967295
  store i1 %v.41, ptr %"r.%p3"
  %v.42 = load i1, ptr %"r.%p2"
  %v.43 = select i1 %v.42, i32 4294967295, i32 0
  store i32 %v.43, ptr %"r.%r2"
  %v.44 = load i1, ptr %"r.%p1"
  %v.45 = select i1 %v.44, i32 4294967295, i32 0
  store i32 %v.45, ptr %"r.%r3"
  %v.46 = load i32, ptr %"r.%r3"
  %v.47 = load i32, ptr %"r.%r2"
  %v.48 = load i1, ptr %"r.%p3"
  %v.49 = select i1 %v.48, i32 %v.46, i32 %v.47
  store i32 %v.49, ptr %"r.%r4"
  %v.50 = load i32, ptr %"r.%r4"
  %v.51 = and i32 %v.50, 1
  store i32 %v.51, ptr %"r.%r5"
  %v.52 = load i32, ptr %"r.%r1"
  %v.53 = load i32, ptr %"r.%r5"
  %v.54 = sub i32 %v.52, %v.53
  store i32 %v.54, ptr %"r.%r6"
  %v.55 = load i32, ptr %"r.%r6"
  store i32 %v.55, ptr %"r.%f4"
  %v.56 = load i32, ptr %"r.%f4"
  store i32 %v.56, ptr %"r..param func_retval0"
  br label %done
done:
  %v.57 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.57
}

define internal i32 @jg_fma_rz_f32(i32 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_fma_rz_f32_param_0" = alloca i32
  %"r..param jg_fma_rz_f32_param_1" = alloca i32
  %"r..param jg_fma_rz_f32_param_2" = alloca i32
  store i32 %a0, ptr %"r..param jg_fma_rz_f32_param_0"
  store i32 %a1, ptr %"r..param jg_fma_rz_f32_param_1"
  store i32 %a2, ptr %"r..param jg_fma_rz_f32_param_2"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_fma_rz_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_fma_rz_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r..param jg_fma_rz_f32_param_2"
  store i32 %v.3, ptr %"r.%f3"
  %v.4 = load i32, ptr %"r.%f1"
  %v.5 = bitcast i32 %v.4 to float
  %v.6 = fpext float %v.5 to double
  %v.7 = bitcast double %v.6 to i64
  store i64 %v.7, ptr %"r.%fd1"
  %v.8 = load i32, ptr %"r.%f2"
  %v.9 = bitcast i32 %v.8 to float
  %v.10 = fpext float %v.9 to double
  %v.11 = bitcast double %v.10 to i64
  store i64 %v.11, ptr %"r.%fd2"
  %v.12 = load i64, ptr %"r.%fd1"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = load i64, ptr %"r.%fd2"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = fmul double %v.13, %v.15
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd3"
  %v.18 = load i32, ptr %"r.%f3"
  %v.19 = bitcast i32 %v.18 to float
  %v.20 = fpext float %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd4"
  %v.22 = load i64, ptr %"r.%fd3"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd4"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd5"
  %v.28 = load i64, ptr %"r.%fd5"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd3"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd6"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd6"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fsub double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd7"
  %v.40 = load i64, ptr %"r.%fd3"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = load i64, ptr %"r.%fd7"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = fsub double %v.41, %v.43
  %v.45 = bitcast double %v.44 to i64
  store i64 %v.45, ptr %"r.%fd8"
  %v.46 = load i64, ptr %"r.%fd4"
  %v.47 = bitcast i64 %v.46 to double
  %v.48 = load i64, ptr %"r.%fd6"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fsub double %v.47, %v.49
  %v.51 = bitcast double %v.50 to i64
  store i64 %v.51, ptr %"r.%fd9"
  %v.52 = load i64, ptr %"r.%fd9"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = fadd double %v.53, %v.55
  %v.57 = bitcast double %v.56 to i64
  store i64 %v.57, ptr %"r.%fd10"
  %v.58 = load i64, ptr %"r.%fd5"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fptrunc double %v.59 to float
  %v.61 = fcmp uno float %v.60, 0.0
  %v.62 = select i1 %v.61, float bitcast (i32 2147483647 to float), float %v.60
  %v.63 = bitcast float %v.62 to i32
  store i32 %v.63, ptr %"r.%f4"
  %v.64 = load i32, ptr %"r.%f4"
  %v.65 = bitcast i32 %v.64 to float
  %v.66 = fpext float %v.65 to double
  %v.67 = bitcast double %v.66 to i64
  store i64 %v.67, ptr %"r.%fd11"
  %v.68 = load i64, ptr %"r.%fd11"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd5"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = fsub double %v.69, %v.71
  %v.73 = bitcast double %v.72 to i64
  store i64 %v.73, ptr %"r.%fd12"
  %v.74 = load i64, ptr %"r.%fd12"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = load i64, ptr %"r.%fd10"
  %v.77 = bitcast i64 %v.76 to double
  %v.78 = fcmp ogt double %v.75, %v.77
  store i1 %v.78, ptr %"r.%p1"
  %v.79 = load i64, ptr %"r.%fd12"
  %v.80 = bitcast i64 %v.79 to double
  %v.81 = load i64, ptr %"r.%fd10"
  %v.82 = bitcast i64 %v.81 to double
  %v.83 = fcmp olt double %v.80, %v.82
  store i1 %v.83, ptr %"r.%p2"
  %v.84 = load i32, ptr %"r.%f4"
  store i32 %v.84, ptr %"r.%r1"
  %v.85 = load i32, ptr %"r.%r1"
  %v.86 = icmp sgt i32 %v.85, 4294967295
  store i1 %v.86, ptr %"r.%p3"
  %v.87 = load i1, ptr %"r.%p2"
  %v.88 = select i1 %v.87, i32 4294967295, i32 0
  store i32 %v.88, ptr %"r.%r2"
  %v.89 = load i1, ptr %"r.%p1"
  %v.90 = select i1 %v.89, i32 4294967295, i32 0
  store i32 %v.90, ptr %"r.%r3"
  %v.91 = load i32, ptr %"r.%r3"
  %v.92 = load i32, ptr %"r.%r2"
  %v.93 = load i1, ptr %"r.%p3"
  %v.94 = select i1 %v.93, i32 %v.91, i32 %v.92
  store i32 %v.94, ptr %"r.%r4"
  %v.95 = load i32, ptr %"r.%r4"
  %v.96 = and i32 %v.95, 1
  store i32 %v.96, ptr %"r.%r5"
  %v.97 = load i32, ptr %"r.%r1"
  %v.98 = load i32, ptr %"r.%r5"
  %v.99 = sub i32 %v.97, %v.98
  store i32 %v.99, ptr %"r.%r6"
  %v.100 = load i32, ptr %"r.%r6"
  store i32 %v.100, ptr %"r.%f5"
  %v.101 = load i32, ptr %"r.%f5"
  store i32 %v.101, ptr %"r..param func_retval0"
  br label %done
done:
  %v.102 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.102
}

define internal i32 @jg_div_rz_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs4" = alloca i16
  %"r.%rs5" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_div_rz_f32_param_0" = alloca i32
  %"r..param jg_div_rz_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_div_rz_f32_param_0"
  store i32 %a1, ptr %"r..param jg_div_rz_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_div_rz_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_div_rz_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = load i32, ptr %"r.%f2"
  %v.6 = bitcast i32 %v.5 to float
  %v.7 = fdiv float %v.4, %v.6
  %v.8 = fcmp uno float %v.7, 0.0
  %v.9 = select i1 %v.8, float bitcast (i32 2147483647 to float), float %v.7
  %v.10 = bitcast float %v.9 to i32
  store i32 %v.10, ptr %"r.%f3"
  %v.11 = load i32, ptr %"r.%f3"
  %v.12 = bitcast i32 %v.11 to float
  %v.13 = fpext float %v.12 to double
  %v.14 = bitcast double %v.13 to i64
  store i64 %v.14, ptr %"r.%fd1"
  %v.15 = load i32, ptr %"r.%f2"
  %v.16 = bitcast i32 %v.15 to float
  %v.17 = fpext float %v.16 to double
  %v.18 = bitcast double %v.17 to i64
  store i64 %v.18, ptr %"r.%fd2"
  %v.19 = load i64, ptr %"r.%fd2"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = load i64, ptr %"r.%fd1"
  %v.22 = bitcast i64 %v.21 to double
  %v.23 = fmul double %v.20, %v.22
  %v.24 = bitcast double %v.23 to i64
  store i64 %v.24, ptr %"r.%fd3"
  %v.25 = load i32, ptr %"r.%f1"
  %v.26 = bitcast i32 %v.25 to float
  %v.27 = fpext float %v.26 to double
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd4"
  %v.29 = load i64, ptr %"r.%fd3"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd4"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp ogt double %v.30, %v.32
  store i1 %v.33, ptr %"r.%p1"
  %v.34 = load i1, ptr %"r.%p1"
  %v.35 = select i1 %v.34, i16 1, i16 0
  store i16 %v.35, ptr %"r.%rs1"
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = load i64, ptr %"r.%fd4"
  %v.39 = bitcast i64 %v.38 to double
  %v.40 = fcmp olt double %v.37, %v.39
  store i1 %v.40, ptr %"r.%p2"
  %v.41 = load i1, ptr %"r.%p2"
  %v.42 = select i1 %v.41, i16 1, i16 0
  store i16 %v.42, ptr %"r.%rs2"
  %v.43 = load i32, ptr %"r.%f2"
  %v.44 = bitcast i32 %v.43 to float
  %v.45 = fcmp olt float %v.44, bitcast (i32 0 to float)
  store i1 %v.45, ptr %"r.%p3"
  %v.46 = load i16, ptr %"r.%rs2"
  %v.47 = load i16, ptr %"r.%rs1"
  %v.48 = load i1, ptr %"r.%p3"
  %v.49 = select i1 %v.48, i16 %v.46, i16 %v.47
  store i16 %v.49, ptr %"r.%rs3"
  %v.50 = load i16, ptr %"r.%rs1"
  %v.51 = load i16, ptr %"r.%rs2"
  %v.52 = load i1, ptr %"r.%p3"
  %v.53 = select i1 %v.52, i16 %v.50, i16 %v.51
  store i16 %v.53, ptr %"r.%rs4"
  %v.54 = load i32, ptr %"r.%f3"
  store i32 %v.54, ptr %"r.%r1"
  %v.55 = load i32, ptr %"r.%r1"
  %v.56 = icmp sgt i32 %v.55, 4294967295
  store i1 %v.56, ptr %"r.%p4"
  %v.57 = load i16, ptr %"r.%rs3"
  %v.58 = load i16, ptr %"r.%rs4"
  %v.59 = load i1, ptr %"r.%p4"
  %v.60 = select i1 %v.59, i16 %v.57, i16 %v.58
  store i16 %v.60, ptr %"r.%rs5"
  %v.61 = load i16, ptr %"r.%rs5"
  %v.62 = zext i16 %v.61 to i32
  store i32 %v.62, ptr %"r.%r2"
  %v.63 = load i32, ptr %"r.%r1"
  %v.64 = load i32, ptr %"r.%r2"
  %v.65 = sub i32 %v.63, %v.64
  store i32 %v.65, ptr %"r.%r3"
  %v.66 = load i32, ptr %"r.%r3"
  store i32 %v.66, ptr %"r.%f4"
  %v.67 = load i32, ptr %"r.%f4"
  store i32 %v.67, ptr %"r..param func_retval0"
  br label %done
done:
  %v.68 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.68
}

define internal i32 @jg_sqrt_rz_f32(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_sqrt_rz_f32_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_sqrt_rz_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_sqrt_rz_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r.%f1"
  %v.3 = bitcast i32 %v.2 to float
  %v.4 = call float @llvm.sqrt.f32(float %v.3)
  %v.5 = bitcast float %v.4 to i32
  %v.6 = and i32 %v.5, 2147483647
  %v.7 = icmp ugt i32 %v.6, 2139095040
  %v.8 = select i1 %v.7, float bitcast (i32 2147483647 to float), float %v.4
  %v.9 = fcmp uno float %v.8, 0.0
  %v.10 = select i1 %v.9, float bitcast (i32 2147483647 to float), float %v.8
  %v.11 = bitcast float %v.10 to i32
  store i32 %v.11, ptr %"r.%f2"
  %v.12 = load i32, ptr %"r.%f2"
  %v.13 = bitcast i32 %v.12 to float
  %v.14 = fpext float %v.13 to double
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd1"
  %v.16 = load i64, ptr %"r.%fd1"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = load i64, ptr %"r.%fd1"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fmul double %v.17, %v.19
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd2"
  %v.22 = load i32, ptr %"r.%f1"
  %v.23 = bitcast i32 %v.22 to float
  %v.24 = fpext float %v.23 to double
  %v.25 = bitcast double %v.24 to i64
  store i64 %v.25, ptr %"r.%fd3"
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = load i64, ptr %"r.%fd3"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = fcmp ogt double %v.27, %v.29
  store i1 %v.30, ptr %"r.%p1"
  %v.31 = load i64, ptr %"r.%fd2"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = load i64, ptr %"r.%fd3"
  %v.34 = bitcast i64 %v.33 to double
  %v.35 = fcmp olt double %v.32, %v.34
  store i1 %v.35, ptr %"r.%p2"
  %v.36 = load i32, ptr %"r.%f2"
  store i32 %v.36, ptr %"r.%r1"
  %v.37 = load i32, ptr %"r.%r1"
  %v.38 = icmp sgt i32 %v.37, 4294967295
  store i1 %v.38, ptr %"r.%p3"
  %v.39 = load i1, ptr %"r.%p2"
  %v.40 = select i1 %v.39, i32 4294967295, i32 0
  store i32 %v.40, ptr %"r.%r2"
  %v.41 = load i1, ptr %"r.%p1"
  %v.42 = select i1 %v.41, i32 4294967295, i32 0
  store i32 %v.42, ptr %"r.%r3"
  %v.43 = load i32, ptr %"r.%r3"
  %v.44 = load i32, ptr %"r.%r2"
  %v.45 = load i1, ptr %"r.%p3"
  %v.46 = select i1 %v.45, i32 %v.43, i32 %v.44
  store i32 %v.46, ptr %"r.%r4"
  %v.47 = load i32, ptr %"r.%r4"
  %v.48 = and i32 %v.47, 1
  store i32 %v.48, ptr %"r.%r5"
  %v.49 = load i32, ptr %"r.%r1"
  %v.50 = load i32, ptr %"r.%r5"
  %v.51 = sub i32 %v.49, %v.50
  store i32 %v.51, ptr %"r.%r6"
  %v.52 = load i32, ptr %"r.%r6"
  store i32 %v.52, ptr %"r.%f3"
  %v.53 = load i32, ptr %"r.%f3"
  store i32 %v.53, ptr %"r..param func_retval0"
  br label %done
done:
  %v.54 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.54
}

define internal i32 @jg_add_rm_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%f6" = alloca i32
  %"r.%f8" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param jg_add_rm_f32_param_0" = alloca i32
  %"r..param jg_add_rm_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_add_rm_f32_param_0"
  store i32 %a1, ptr %"r..param jg_add_rm_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_add_rm_f32_param_0"
  store i32 %v.1, ptr %"r.%f4"
  %v.2 = load i32, ptr %"r..param jg_add_rm_f32_param_1"
  store i32 %v.2, ptr %"r.%f5"
  %v.3 = load i32, ptr %"r.%f4"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = fpext float %v.4 to double
  %v.6 = bitcast double %v.5 to i64
  store i64 %v.6, ptr %"r.%fd1"
  %v.7 = load i32, ptr %"r.%f5"
  %v.8 = bitcast i32 %v.7 to float
  %v.9 = fpext float %v.8 to double
  %v.10 = bitcast double %v.9 to i64
  store i64 %v.10, ptr %"r.%fd2"
  %v.11 = load i64, ptr %"r.%fd1"
  %v.12 = bitcast i64 %v.11 to double
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fadd double %v.12, %v.14
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd3"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fsub double %v.18, %v.20
  %v.22 = bitcast double %v.21 to i64
  store i64 %v.22, ptr %"r.%fd4"
  %v.23 = load i64, ptr %"r.%fd3"
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = load i64, ptr %"r.%fd4"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = fsub double %v.24, %v.26
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd5"
  %v.29 = load i64, ptr %"r.%fd1"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd5"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fsub double %v.30, %v.32
  %v.34 = bitcast double %v.33 to i64
  store i64 %v.34, ptr %"r.%fd6"
  %v.35 = load i64, ptr %"r.%fd2"
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = load i64, ptr %"r.%fd4"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = fsub double %v.36, %v.38
  %v.40 = bitcast double %v.39 to i64
  store i64 %v.40, ptr %"r.%fd7"
  %v.41 = load i64, ptr %"r.%fd7"
  %v.42 = bitcast i64 %v.41 to double
  %v.43 = load i64, ptr %"r.%fd6"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fadd double %v.42, %v.44
  %v.46 = bitcast double %v.45 to i64
  store i64 %v.46, ptr %"r.%fd8"
  %v.47 = load i64, ptr %"r.%fd3"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = fptrunc double %v.48 to float
  %v.50 = fcmp uno float %v.49, 0.0
  %v.51 = select i1 %v.50, float bitcast (i32 2147483647 to float), float %v.49
  %v.52 = bitcast float %v.51 to i32
  store i32 %v.52, ptr %"r.%f6"
  %v.53 = load i32, ptr %"r.%f6"
  %v.54 = bitcast i32 %v.53 to float
  %v.55 = fpext float %v.54 to double
  %v.56 = bitcast double %v.55 to i64
  store i64 %v.56, ptr %"r.%fd9"
  %v.57 = load i64, ptr %"r.%fd9"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = load i64, ptr %"r.%fd3"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = fsub double %v.58, %v.60
  %v.62 = bitcast double %v.61 to i64
  store i64 %v.62, ptr %"r.%fd10"
  %v.63 = load i64, ptr %"r.%fd10"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = load i64, ptr %"r.%fd8"
  %v.66 = bitcast i64 %v.65 to double
  %v.67 = fcmp ule double %v.64, %v.66
  store i1 %v.67, ptr %"r.%p1"
  %v.68 = load i32, ptr %"r.%f6"
  store i32 %v.68, ptr %"r.%r1"
  %v.69 = load i32, ptr %"r.%r1"
  %v.70 = icmp sgt i32 %v.69, 4294967295
  store i1 %v.70, ptr %"r.%p2"
  %v.71 = load i1, ptr %"r.%p2"
  %v.72 = select i1 %v.71, i32 4294967295, i32 1
  store i32 %v.72, ptr %"r.%r2"
  %v.73 = load i32, ptr %"r.%r2"
  %v.74 = load i1, ptr %"r.%p1"
  %v.75 = select i1 %v.74, i32 0, i32 %v.73
  store i32 %v.75, ptr %"r.%r3"
  %v.76 = load i32, ptr %"r.%r3"
  %v.77 = load i32, ptr %"r.%r1"
  %v.78 = add i32 %v.76, %v.77
  store i32 %v.78, ptr %"r.%r4"
  %v.79 = load i32, ptr %"r.%r4"
  store i32 %v.79, ptr %"r.%f1"
  %v.80 = load i64, ptr %"r.%fd3"
  %v.81 = bitcast i64 %v.80 to double
  %v.82 = fcmp une double %v.81, bitcast (i64 0 to double)
  store i1 %v.82, ptr %"r.%p3"
  %v.83 = load i32, ptr %"r.%f1"
  store i32 %v.83, ptr %"r.%f8"
  %v.84 = load i1, ptr %"r.%p3"
  br i1 %v.84, label %"L$L__BB5_3", label %"B1"
"B1":
  %v.85 = load i64, ptr %"r.%fd1"
  store i64 %v.85, ptr %"r.%rd1"
  %v.86 = load i64, ptr %"r.%rd1"
  %v.87 = icmp slt i64 %v.86, 0
  store i1 %v.87, ptr %"r.%p4"
  %v.88 = bitcast float bitcast (i32 2147483648 to float) to i32
  store i32 %v.88, ptr %"r.%f8"
  %v.89 = load i1, ptr %"r.%p4"
  br i1 %v.89, label %"L$L__BB5_3", label %"B2"
"B2":
  %v.90 = load i64, ptr %"r.%fd2"
  store i64 %v.90, ptr %"r.%rd2"
  %v.91 = load i64, ptr %"r.%rd2"
  %v.92 = icmp slt i64 %v.91, 0
  store i1 %v.92, ptr %"r.%p5"
  %v.93 = load i32, ptr %"r.%f1"
  %v.94 = bitcast i32 %v.93 to float
  %v.95 = load i1, ptr %"r.%p5"
  %v.96 = select i1 %v.95, float bitcast (i32 2147483648 to float), float %v.94
  %v.97 = bitcast float %v.96 to i32
  store i32 %v.97, ptr %"r.%f8"
  br label %"L$L__BB5_3"
"L$L__BB5_3":
  %v.98 = load i32, ptr %"r.%f8"
  store i32 %v.98, ptr %"r..param func_retval0"
  br label %done
done:
  %v.99 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.99
}

define internal i32 @jg_mul_rm_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_mul_rm_f32_param_0" = alloca i32
  %"r..param jg_mul_rm_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_mul_rm_f32_param_0"
  store i32 %a1, ptr %"r..param jg_mul_rm_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_mul_rm_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_mul_rm_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = fpext float %v.4 to double
  %v.6 = bitcast double %v.5 to i64
  store i64 %v.6, ptr %"r.%fd1"
  %v.7 = load i32, ptr %"r.%f2"
  %v.8 = bitcast i32 %v.7 to float
  %v.9 = fpext float %v.8 to double
  %v.10 = bitcast double %v.9 to i64
  store i64 %v.10, ptr %"r.%fd2"
  %v.11 = load i64, ptr %"r.%fd1"
  %v.12 = bitcast i64 %v.11 to double
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.12, %v.14
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd3"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = fptrunc double %v.18 to float
  %v.20 = fcmp uno float %v.19, 0.0
  %v.21 = select i1 %v.20, float bitcast (i32 2147483647 to float), float %v.19
  %v.22 = bitcast float %v.21 to i32
  store i32 %v.22, ptr %"r.%f3"
  %v.23 = load i32, ptr %"r.%f3"
  %v.24 = bitcast i32 %v.23 to float
  %v.25 = fpext float %v.24 to double
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd4"
  %v.27 = load i64, ptr %"r.%fd4"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd3"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fsub double %v.28, %v.30
  %v.32 = bitcast double %v.31 to i64
  store i64 %v.32, ptr %"r.%fd5"
  %v.33 = load i64, ptr %"r.%fd5"
  %v.34 = bitcast i64 %v.33 to double
  %v.35 = fcmp ule double %v.34, bitcast (i64 0 to double)
  store i1 %v.35, ptr %"r.%p1"
  %v.36 = load i32, ptr %"r.%f3"
  store i32 %v.36, ptr %"r.%r1"
  %v.37 = load i32, ptr %"r.%r1"
  %v.38 = icmp sgt i32 %v.37, 4294967295
  store i1 %v.38, ptr %"r.%p2"
  %v.39 = load i1, ptr %"r.%p2"
  %v.40 = select i1 %v.39, i32 4294967295, i32 1
  store i32 %v.40, ptr %"r.%r2"
  %v.41 = load i32, ptr %"r.%r2"
  %v.42 = load i1, ptr %"r.%p1"
  %v.43 = select i1 %v.42, i32 0, i32 %v.41
  store i32 %v.43, ptr %"r.%r3"
  %v.44 = load i32, ptr %"r.%r3"
  %v.45 = load i32, ptr %"r.%r1"
  %v.46 = add i32 %v.44, %v.45
  store i32 %v.46, ptr %"r.%r4"
  %v.47 = load i32, ptr %"r.%r4"
  store i32 %v.47, ptr %"r.%f4"
  %v.48 = load i32, ptr %"r.%f4"
  store i32 %v.48, ptr %"r..param func_retval0"
  br label %done
done:
  %v.49 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.49
}

define internal i32 @jg_fma_rm_f32(i32 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%f6" = alloca i32
  %"r.%f7" = alloca i32
  %"r.%f9" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param jg_fma_rm_f32_param_0" = alloca i32
  %"r..param jg_fma_rm_f32_param_1" = alloca i32
  %"r..param jg_fma_rm_f32_param_2" = alloca i32
  store i32 %a0, ptr %"r..param jg_fma_rm_f32_param_0"
  store i32 %a1, ptr %"r..param jg_fma_rm_f32_param_1"
  store i32 %a2, ptr %"r..param jg_fma_rm_f32_param_2"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_fma_rm_f32_param_0"
  store i32 %v.1, ptr %"r.%f4"
  %v.2 = load i32, ptr %"r..param jg_fma_rm_f32_param_1"
  store i32 %v.2, ptr %"r.%f5"
  %v.3 = load i32, ptr %"r..param jg_fma_rm_f32_param_2"
  store i32 %v.3, ptr %"r.%f6"
  %v.4 = load i32, ptr %"r.%f4"
  %v.5 = bitcast i32 %v.4 to float
  %v.6 = fpext float %v.5 to double
  %v.7 = bitcast double %v.6 to i64
  store i64 %v.7, ptr %"r.%fd3"
  %v.8 = load i32, ptr %"r.%f5"
  %v.9 = bitcast i32 %v.8 to float
  %v.10 = fpext float %v.9 to double
  %v.11 = bitcast double %v.10 to i64
  store i64 %v.11, ptr %"r.%fd4"
  %v.12 = load i64, ptr %"r.%fd3"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = load i64, ptr %"r.%fd4"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = fmul double %v.13, %v.15
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd1"
  %v.18 = load i32, ptr %"r.%f6"
  %v.19 = bitcast i32 %v.18 to float
  %v.20 = fpext float %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd2"
  %v.22 = load i64, ptr %"r.%fd1"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd2"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd5"
  %v.28 = load i64, ptr %"r.%fd5"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd1"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd6"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd6"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fsub double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd7"
  %v.40 = load i64, ptr %"r.%fd1"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = load i64, ptr %"r.%fd7"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = fsub double %v.41, %v.43
  %v.45 = bitcast double %v.44 to i64
  store i64 %v.45, ptr %"r.%fd8"
  %v.46 = load i64, ptr %"r.%fd2"
  %v.47 = bitcast i64 %v.46 to double
  %v.48 = load i64, ptr %"r.%fd6"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fsub double %v.47, %v.49
  %v.51 = bitcast double %v.50 to i64
  store i64 %v.51, ptr %"r.%fd9"
  %v.52 = load i64, ptr %"r.%fd9"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = fadd double %v.53, %v.55
  %v.57 = bitcast double %v.56 to i64
  store i64 %v.57, ptr %"r.%fd10"
  %v.58 = load i64, ptr %"r.%fd5"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fptrunc double %v.59 to float
  %v.61 = fcmp uno float %v.60, 0.0
  %v.62 = select i1 %v.61, float bitcast (i32 2147483647 to float), float %v.60
  %v.63 = bitcast float %v.62 to i32
  store i32 %v.63, ptr %"r.%f7"
  %v.64 = load i32, ptr %"r.%f7"
  %v.65 = bitcast i32 %v.64 to float
  %v.66 = fpext float %v.65 to double
  %v.67 = bitcast double %v.66 to i64
  store i64 %v.67, ptr %"r.%fd11"
  %v.68 = load i64, ptr %"r.%fd11"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd5"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = fsub double %v.69, %v.71
  %v.73 = bitcast double %v.72 to i64
  store i64 %v.73, ptr %"r.%fd12"
  %v.74 = load i64, ptr %"r.%fd12"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = load i64, ptr %"r.%fd10"
  %v.77 = bitcast i64 %v.76 to double
  %v.78 = fcmp ule double %v.75, %v.77
  store i1 %v.78, ptr %"r.%p1"
  %v.79 = load i32, ptr %"r.%f7"
  store i32 %v.79, ptr %"r.%r1"
  %v.80 = load i32, ptr %"r.%r1"
  %v.81 = icmp sgt i32 %v.80, 4294967295
  store i1 %v.81, ptr %"r.%p2"
  %v.82 = load i1, ptr %"r.%p2"
  %v.83 = select i1 %v.82, i32 4294967295, i32 1
  store i32 %v.83, ptr %"r.%r2"
  %v.84 = load i32, ptr %"r.%r2"
  %v.85 = load i1, ptr %"r.%p1"
  %v.86 = select i1 %v.85, i32 0, i32 %v.84
  store i32 %v.86, ptr %"r.%r3"
  %v.87 = load i32, ptr %"r.%r3"
  %v.88 = load i32, ptr %"r.%r1"
  %v.89 = add i32 %v.87, %v.88
  store i32 %v.89, ptr %"r.%r4"
  %v.90 = load i32, ptr %"r.%r4"
  store i32 %v.90, ptr %"r.%f1"
  %v.91 = load i64, ptr %"r.%fd5"
  %v.92 = bitcast i64 %v.91 to double
  %v.93 = fcmp une double %v.92, bitcast (i64 0 to double)
  store i1 %v.93, ptr %"r.%p3"
  %v.94 = load i32, ptr %"r.%f1"
  store i32 %v.94, ptr %"r.%f9"
  %v.95 = load i1, ptr %"r.%p3"
  br i1 %v.95, label %"L$L__BB7_3", label %"B1"
"B1":
  %v.96 = load i64, ptr %"r.%fd1"
  store i64 %v.96, ptr %"r.%rd1"
  %v.97 = load i64, ptr %"r.%rd1"
  %v.98 = icmp slt i64 %v.97, 0
  store i1 %v.98, ptr %"r.%p4"
  %v.99 = bitcast float bitcast (i32 2147483648 to float) to i32
  store i32 %v.99, ptr %"r.%f9"
  %v.100 = load i1, ptr %"r.%p4"
  br i1 %v.100, label %"L$L__BB7_3", label %"B2"
"B2":
  %v.101 = load i64, ptr %"r.%fd2"
  store i64 %v.101, ptr %"r.%rd2"
  %v.102 = load i64, ptr %"r.%rd2"
  %v.103 = icmp slt i64 %v.102, 0
  store i1 %v.103, ptr %"r.%p5"
  %v.104 = load i32, ptr %"r.%f1"
  %v.105 = bitcast i32 %v.104 to float
  %v.106 = load i1, ptr %"r.%p5"
  %v.107 = select i1 %v.106, float bitcast (i32 2147483648 to float), float %v.105
  %v.108 = bitcast float %v.107 to i32
  store i32 %v.108, ptr %"r.%f9"
  br label %"L$L__BB7_3"
"L$L__BB7_3":
  %v.109 = load i32, ptr %"r.%f9"
  store i32 %v.109, ptr %"r..param func_retval0"
  br label %done
done:
  %v.110 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.110
}

define internal i32 @jg_div_rm_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_div_rm_f32_param_0" = alloca i32
  %"r..param jg_div_rm_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_div_rm_f32_param_0"
  store i32 %a1, ptr %"r..param jg_div_rm_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_div_rm_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_div_rm_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = load i32, ptr %"r.%f2"
  %v.6 = bitcast i32 %v.5 to float
  %v.7 = fdiv float %v.4, %v.6
  %v.8 = fcmp uno float %v.7, 0.0
  %v.9 = select i1 %v.8, float bitcast (i32 2147483647 to float), float %v.7
  %v.10 = bitcast float %v.9 to i32
  store i32 %v.10, ptr %"r.%f3"
  %v.11 = load i32, ptr %"r.%f3"
  %v.12 = bitcast i32 %v.11 to float
  %v.13 = fpext float %v.12 to double
  %v.14 = bitcast double %v.13 to i64
  store i64 %v.14, ptr %"r.%fd1"
  %v.15 = load i32, ptr %"r.%f2"
  %v.16 = bitcast i32 %v.15 to float
  %v.17 = fpext float %v.16 to double
  %v.18 = bitcast double %v.17 to i64
  store i64 %v.18, ptr %"r.%fd2"
  %v.19 = load i64, ptr %"r.%fd2"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = load i64, ptr %"r.%fd1"
  %v.22 = bitcast i64 %v.21 to double
  %v.23 = fmul double %v.20, %v.22
  %v.24 = bitcast double %v.23 to i64
  store i64 %v.24, ptr %"r.%fd3"
  %v.25 = load i32, ptr %"r.%f1"
  %v.26 = bitcast i32 %v.25 to float
  %v.27 = fpext float %v.26 to double
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd4"
  %v.29 = load i64, ptr %"r.%fd3"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd4"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp ogt double %v.30, %v.32
  store i1 %v.33, ptr %"r.%p1"
  %v.34 = load i64, ptr %"r.%fd3"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd4"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fcmp olt double %v.35, %v.37
  store i1 %v.38, ptr %"r.%p2"
  %v.39 = load i32, ptr %"r.%f2"
  %v.40 = bitcast i32 %v.39 to float
  %v.41 = fcmp olt float %v.40, bitcast (i32 0 to float)
  store i1 %v.41, ptr %"r.%p3"
  %v.42 = load i1, ptr %"r.%p1"
  %v.43 = select i1 %v.42, i32 4294967295, i32 0
  store i32 %v.43, ptr %"r.%r1"
  %v.44 = load i1, ptr %"r.%p2"
  %v.45 = select i1 %v.44, i32 4294967295, i32 0
  store i32 %v.45, ptr %"r.%r2"
  %v.46 = load i32, ptr %"r.%r2"
  %v.47 = load i32, ptr %"r.%r1"
  %v.48 = load i1, ptr %"r.%p3"
  %v.49 = select i1 %v.48, i32 %v.46, i32 %v.47
  store i32 %v.49, ptr %"r.%r3"
  %v.50 = load i32, ptr %"r.%r3"
  %v.51 = and i32 %v.50, 1
  store i32 %v.51, ptr %"r.%r4"
  %v.52 = load i32, ptr %"r.%r4"
  %v.53 = icmp eq i32 %v.52, 1
  store i1 %v.53, ptr %"r.%p4"
  %v.54 = load i32, ptr %"r.%f3"
  store i32 %v.54, ptr %"r.%r5"
  %v.55 = load i32, ptr %"r.%r5"
  %v.56 = icmp sgt i32 %v.55, 4294967295
  store i1 %v.56, ptr %"r.%p5"
  %v.57 = load i1, ptr %"r.%p5"
  %v.58 = select i1 %v.57, i32 4294967295, i32 1
  store i32 %v.58, ptr %"r.%r6"
  %v.59 = load i32, ptr %"r.%r6"
  %v.60 = load i1, ptr %"r.%p4"
  %v.61 = select i1 %v.60, i32 %v.59, i32 0
  store i32 %v.61, ptr %"r.%r7"
  %v.62 = load i32, ptr %"r.%r7"
  %v.63 = load i32, ptr %"r.%r5"
  %v.64 = add i32 %v.62, %v.63
  store i32 %v.64, ptr %"r.%r8"
  %v.65 = load i32, ptr %"r.%r8"
  store i32 %v.65, ptr %"r.%f4"
  %v.66 = load i32, ptr %"r.%f4"
  store i32 %v.66, ptr %"r..param func_retval0"
  br label %done
done:
  %v.67 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.67
}

define internal i32 @jg_sqrt_rm_f32(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_sqrt_rm_f32_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_sqrt_rm_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_sqrt_rm_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r.%f1"
  %v.3 = bitcast i32 %v.2 to float
  %v.4 = call float @llvm.sqrt.f32(float %v.3)
  %v.5 = bitcast float %v.4 to i32
  %v.6 = and i32 %v.5, 2147483647
  %v.7 = icmp ugt i32 %v.6, 2139095040
  %v.8 = select i1 %v.7, float bitcast (i32 2147483647 to float), float %v.4
  %v.9 = fcmp uno float %v.8, 0.0
  %v.10 = select i1 %v.9, float bitcast (i32 2147483647 to float), float %v.8
  %v.11 = bitcast float %v.10 to i32
  store i32 %v.11, ptr %"r.%f2"
  %v.12 = load i32, ptr %"r.%f2"
  %v.13 = bitcast i32 %v.12 to float
  %v.14 = fpext float %v.13 to double
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd1"
  %v.16 = load i64, ptr %"r.%fd1"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = load i64, ptr %"r.%fd1"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fmul double %v.17, %v.19
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd2"
  %v.22 = load i32, ptr %"r.%f1"
  %v.23 = bitcast i32 %v.22 to float
  %v.24 = fpext float %v.23 to double
  %v.25 = bitcast double %v.24 to i64
  store i64 %v.25, ptr %"r.%fd3"
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = load i64, ptr %"r.%fd3"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = fcmp ule double %v.27, %v.29
  store i1 %v.30, ptr %"r.%p1"
  %v.31 = load i32, ptr %"r.%f2"
  store i32 %v.31, ptr %"r.%r1"
  %v.32 = load i32, ptr %"r.%r1"
  %v.33 = icmp sgt i32 %v.32, 4294967295
  store i1 %v.33, ptr %"r.%p2"
  %v.34 = load i1, ptr %"r.%p2"
  %v.35 = select i1 %v.34, i32 4294967295, i32 1
  store i32 %v.35, ptr %"r.%r2"
  %v.36 = load i32, ptr %"r.%r2"
  %v.37 = load i1, ptr %"r.%p1"
  %v.38 = select i1 %v.37, i32 0, i32 %v.36
  store i32 %v.38, ptr %"r.%r3"
  %v.39 = load i32, ptr %"r.%r3"
  %v.40 = load i32, ptr %"r.%r1"
  %v.41 = add i32 %v.39, %v.40
  store i32 %v.41, ptr %"r.%r4"
  %v.42 = load i32, ptr %"r.%r4"
  store i32 %v.42, ptr %"r.%f3"
  %v.43 = load i32, ptr %"r.%f3"
  store i32 %v.43, ptr %"r..param func_retval0"
  br label %done
done:
  %v.44 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.44
}

define internal i32 @jg_add_rp_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_add_rp_f32_param_0" = alloca i32
  %"r..param jg_add_rp_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_add_rp_f32_param_0"
  store i32 %a1, ptr %"r..param jg_add_rp_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_add_rp_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_add_rp_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = fpext float %v.4 to double
  %v.6 = bitcast double %v.5 to i64
  store i64 %v.6, ptr %"r.%fd1"
  %v.7 = load i32, ptr %"r.%f2"
  %v.8 = bitcast i32 %v.7 to float
  %v.9 = fpext float %v.8 to double
  %v.10 = bitcast double %v.9 to i64
  store i64 %v.10, ptr %"r.%fd2"
  %v.11 = load i64, ptr %"r.%fd1"
  %v.12 = bitcast i64 %v.11 to double
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fadd double %v.12, %v.14
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd3"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fsub double %v.18, %v.20
  %v.22 = bitcast double %v.21 to i64
  store i64 %v.22, ptr %"r.%fd4"
  %v.23 = load i64, ptr %"r.%fd3"
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = load i64, ptr %"r.%fd4"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = fsub double %v.24, %v.26
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd5"
  %v.29 = load i64, ptr %"r.%fd1"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd5"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fsub double %v.30, %v.32
  %v.34 = bitcast double %v.33 to i64
  store i64 %v.34, ptr %"r.%fd6"
  %v.35 = load i64, ptr %"r.%fd2"
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = load i64, ptr %"r.%fd4"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = fsub double %v.36, %v.38
  %v.40 = bitcast double %v.39 to i64
  store i64 %v.40, ptr %"r.%fd7"
  %v.41 = load i64, ptr %"r.%fd7"
  %v.42 = bitcast i64 %v.41 to double
  %v.43 = load i64, ptr %"r.%fd6"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fadd double %v.42, %v.44
  %v.46 = bitcast double %v.45 to i64
  store i64 %v.46, ptr %"r.%fd8"
  %v.47 = load i64, ptr %"r.%fd3"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = fptrunc double %v.48 to float
  %v.50 = fcmp uno float %v.49, 0.0
  %v.51 = select i1 %v.50, float bitcast (i32 2147483647 to float), float %v.49
  %v.52 = bitcast float %v.51 to i32
  store i32 %v.52, ptr %"r.%f3"
  %v.53 = load i32, ptr %"r.%f3"
  %v.54 = bitcast i32 %v.53 to float
  %v.55 = fpext float %v.54 to double
  %v.56 = bitcast double %v.55 to i64
  store i64 %v.56, ptr %"r.%fd9"
  %v.57 = load i64, ptr %"r.%fd9"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = load i64, ptr %"r.%fd3"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = fsub double %v.58, %v.60
  %v.62 = bitcast double %v.61 to i64
  store i64 %v.62, ptr %"r.%fd10"
  %v.63 = load i64, ptr %"r.%fd10"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = load i64, ptr %"r.%fd8"
  %v.66 = bitcast i64 %v.65 to double
  %v.67 = fcmp uge double %v.64, %v.66
  store i1 %v.67, ptr %"r.%p1"
  %v.68 = load i32, ptr %"r.%f3"
  store i32 %v.68, ptr %"r.%r1"
  %v.69 = load i32, ptr %"r.%r1"
  %v.70 = icmp sgt i32 %v.69, 4294967295
  store i1 %v.70, ptr %"r.%p2"
  %v.71 = load i1, ptr %"r.%p2"
  %v.72 = select i1 %v.71, i32 1, i32 4294967295
  store i32 %v.72, ptr %"r.%r2"
  %v.73 = load i32, ptr %"r.%r2"
  %v.74 = load i1, ptr %"r.%p1"
  %v.75 = select i1 %v.74, i32 0, i32 %v.73
  store i32 %v.75, ptr %"r.%r3"
  %v.76 = load i32, ptr %"r.%r3"
  %v.77 = load i32, ptr %"r.%r1"
  %v.78 = add i32 %v.76, %v.77
  store i32 %v.78, ptr %"r.%r4"
  %v.79 = load i32, ptr %"r.%r4"
  store i32 %v.79, ptr %"r.%f4"
  %v.80 = load i32, ptr %"r.%f4"
  store i32 %v.80, ptr %"r..param func_retval0"
  br label %done
done:
  %v.81 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.81
}

define internal i32 @jg_mul_rp_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_mul_rp_f32_param_0" = alloca i32
  %"r..param jg_mul_rp_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_mul_rp_f32_param_0"
  store i32 %a1, ptr %"r..param jg_mul_rp_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_mul_rp_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_mul_rp_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = fpext float %v.4 to double
  %v.6 = bitcast double %v.5 to i64
  store i64 %v.6, ptr %"r.%fd1"
  %v.7 = load i32, ptr %"r.%f2"
  %v.8 = bitcast i32 %v.7 to float
  %v.9 = fpext float %v.8 to double
  %v.10 = bitcast double %v.9 to i64
  store i64 %v.10, ptr %"r.%fd2"
  %v.11 = load i64, ptr %"r.%fd1"
  %v.12 = bitcast i64 %v.11 to double
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.12, %v.14
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd3"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = fptrunc double %v.18 to float
  %v.20 = fcmp uno float %v.19, 0.0
  %v.21 = select i1 %v.20, float bitcast (i32 2147483647 to float), float %v.19
  %v.22 = bitcast float %v.21 to i32
  store i32 %v.22, ptr %"r.%f3"
  %v.23 = load i32, ptr %"r.%f3"
  %v.24 = bitcast i32 %v.23 to float
  %v.25 = fpext float %v.24 to double
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd4"
  %v.27 = load i64, ptr %"r.%fd4"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd3"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fsub double %v.28, %v.30
  %v.32 = bitcast double %v.31 to i64
  store i64 %v.32, ptr %"r.%fd5"
  %v.33 = load i64, ptr %"r.%fd5"
  %v.34 = bitcast i64 %v.33 to double
  %v.35 = fcmp uge double %v.34, bitcast (i64 0 to double)
  store i1 %v.35, ptr %"r.%p1"
  %v.36 = load i32, ptr %"r.%f3"
  store i32 %v.36, ptr %"r.%r1"
  %v.37 = load i32, ptr %"r.%r1"
  %v.38 = icmp sgt i32 %v.37, 4294967295
  store i1 %v.38, ptr %"r.%p2"
  %v.39 = load i1, ptr %"r.%p2"
  %v.40 = select i1 %v.39, i32 1, i32 4294967295
  store i32 %v.40, ptr %"r.%r2"
  %v.41 = load i32, ptr %"r.%r2"
  %v.42 = load i1, ptr %"r.%p1"
  %v.43 = select i1 %v.42, i32 0, i32 %v.41
  store i32 %v.43, ptr %"r.%r3"
  %v.44 = load i32, ptr %"r.%r3"
  %v.45 = load i32, ptr %"r.%r1"
  %v.46 = add i32 %v.44, %v.45
  store i32 %v.46, ptr %"r.%r4"
  %v.47 = load i32, ptr %"r.%r4"
  store i32 %v.47, ptr %"r.%f4"
  %v.48 = load i32, ptr %"r.%f4"
  store i32 %v.48, ptr %"r..param func_retval0"
  br label %done
done:
  %v.49 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.49
}

define internal i32 @jg_fma_rp_f32(i32 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_fma_rp_f32_param_0" = alloca i32
  %"r..param jg_fma_rp_f32_param_1" = alloca i32
  %"r..param jg_fma_rp_f32_param_2" = alloca i32
  store i32 %a0, ptr %"r..param jg_fma_rp_f32_param_0"
  store i32 %a1, ptr %"r..param jg_fma_rp_f32_param_1"
  store i32 %a2, ptr %"r..param jg_fma_rp_f32_param_2"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_fma_rp_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_fma_rp_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r..param jg_fma_rp_f32_param_2"
  store i32 %v.3, ptr %"r.%f3"
  %v.4 = load i32, ptr %"r.%f1"
  %v.5 = bitcast i32 %v.4 to float
  %v.6 = fpext float %v.5 to double
  %v.7 = bitcast double %v.6 to i64
  store i64 %v.7, ptr %"r.%fd1"
  %v.8 = load i32, ptr %"r.%f2"
  %v.9 = bitcast i32 %v.8 to float
  %v.10 = fpext float %v.9 to double
  %v.11 = bitcast double %v.10 to i64
  store i64 %v.11, ptr %"r.%fd2"
  %v.12 = load i64, ptr %"r.%fd1"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = load i64, ptr %"r.%fd2"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = fmul double %v.13, %v.15
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd3"
  %v.18 = load i32, ptr %"r.%f3"
  %v.19 = bitcast i32 %v.18 to float
  %v.20 = fpext float %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd4"
  %v.22 = load i64, ptr %"r.%fd3"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd4"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd5"
  %v.28 = load i64, ptr %"r.%fd5"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd3"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd6"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd6"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fsub double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd7"
  %v.40 = load i64, ptr %"r.%fd3"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = load i64, ptr %"r.%fd7"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = fsub double %v.41, %v.43
  %v.45 = bitcast double %v.44 to i64
  store i64 %v.45, ptr %"r.%fd8"
  %v.46 = load i64, ptr %"r.%fd4"
  %v.47 = bitcast i64 %v.46 to double
  %v.48 = load i64, ptr %"r.%fd6"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fsub double %v.47, %v.49
  %v.51 = bitcast double %v.50 to i64
  store i64 %v.51, ptr %"r.%fd9"
  %v.52 = load i64, ptr %"r.%fd9"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = fadd double %v.53, %v.55
  %v.57 = bitcast double %v.56 to i64
  store i64 %v.57, ptr %"r.%fd10"
  %v.58 = load i64, ptr %"r.%fd5"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fptrunc double %v.59 to float
  %v.61 = fcmp uno float %v.60, 0.0
  %v.62 = select i1 %v.61, float bitcast (i32 2147483647 to float), float %v.60
  %v.63 = bitcast float %v.62 to i32
  store i32 %v.63, ptr %"r.%f4"
  %v.64 = load i32, ptr %"r.%f4"
  %v.65 = bitcast i32 %v.64 to float
  %v.66 = fpext float %v.65 to double
  %v.67 = bitcast double %v.66 to i64
  store i64 %v.67, ptr %"r.%fd11"
  %v.68 = load i64, ptr %"r.%fd11"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd5"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = fsub double %v.69, %v.71
  %v.73 = bitcast double %v.72 to i64
  store i64 %v.73, ptr %"r.%fd12"
  %v.74 = load i64, ptr %"r.%fd12"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = load i64, ptr %"r.%fd10"
  %v.77 = bitcast i64 %v.76 to double
  %v.78 = fcmp uge double %v.75, %v.77
  store i1 %v.78, ptr %"r.%p1"
  %v.79 = load i32, ptr %"r.%f4"
  store i32 %v.79, ptr %"r.%r1"
  %v.80 = load i32, ptr %"r.%r1"
  %v.81 = icmp sgt i32 %v.80, 4294967295
  store i1 %v.81, ptr %"r.%p2"
  %v.82 = load i1, ptr %"r.%p2"
  %v.83 = select i1 %v.82, i32 1, i32 4294967295
  store i32 %v.83, ptr %"r.%r2"
  %v.84 = load i32, ptr %"r.%r2"
  %v.85 = load i1, ptr %"r.%p1"
  %v.86 = select i1 %v.85, i32 0, i32 %v.84
  store i32 %v.86, ptr %"r.%r3"
  %v.87 = load i32, ptr %"r.%r3"
  %v.88 = load i32, ptr %"r.%r1"
  %v.89 = add i32 %v.87, %v.88
  store i32 %v.89, ptr %"r.%r4"
  %v.90 = load i32, ptr %"r.%r4"
  store i32 %v.90, ptr %"r.%f5"
  %v.91 = load i32, ptr %"r.%f5"
  store i32 %v.91, ptr %"r..param func_retval0"
  br label %done
done:
  %v.92 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.92
}

define internal i32 @jg_div_rp_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_div_rp_f32_param_0" = alloca i32
  %"r..param jg_div_rp_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_div_rp_f32_param_0"
  store i32 %a1, ptr %"r..param jg_div_rp_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_div_rp_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_div_rp_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = load i32, ptr %"r.%f2"
  %v.6 = bitcast i32 %v.5 to float
  %v.7 = fdiv float %v.4, %v.6
  %v.8 = fcmp uno float %v.7, 0.0
  %v.9 = select i1 %v.8, float bitcast (i32 2147483647 to float), float %v.7
  %v.10 = bitcast float %v.9 to i32
  store i32 %v.10, ptr %"r.%f3"
  %v.11 = load i32, ptr %"r.%f3"
  %v.12 = bitcast i32 %v.11 to float
  %v.13 = fpext float %v.12 to double
  %v.14 = bitcast double %v.13 to i64
  store i64 %v.14, ptr %"r.%fd1"
  %v.15 = load i32, ptr %"r.%f2"
  %v.16 = bitcast i32 %v.15 to float
  %v.17 = fpext float %v.16 to double
  %v.18 = bitcast double %v.17 to i64
  store i64 %v.18, ptr %"r.%fd2"
  %v.19 = load i64, ptr %"r.%fd2"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = load i64, ptr %"r.%fd1"
  %v.22 = bitcast i64 %v.21 to double
  %v.23 = fmul double %v.20, %v.22
  %v.24 = bitcast double %v.23 to i64
  store i64 %v.24, ptr %"r.%fd3"
  %v.25 = load i32, ptr %"r.%f1"
  %v.26 = bitcast i32 %v.25 to float
  %v.27 = fpext float %v.26 to double
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd4"
  %v.29 = load i64, ptr %"r.%fd3"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd4"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp ogt double %v.30, %v.32
  store i1 %v.33, ptr %"r.%p1"
  %v.34 = load i64, ptr %"r.%fd3"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd4"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fcmp olt double %v.35, %v.37
  store i1 %v.38, ptr %"r.%p2"
  %v.39 = load i32, ptr %"r.%f2"
  %v.40 = bitcast i32 %v.39 to float
  %v.41 = fcmp olt float %v.40, bitcast (i32 0 to float)
  store i1 %v.41, ptr %"r.%p3"
  %v.42 = load i1, ptr %"r.%p2"
  %v.43 = select i1 %v.42, i32 4294967295, i32 0
  store i32 %v.43, ptr %"r.%r1"
  %v.44 = load i1, ptr %"r.%p1"
  %v.45 = select i1 %v.44, i32 4294967295, i32 0
  store i32 %v.45, ptr %"r.%r2"
  %v.46 = load i32, ptr %"r.%r2"
  %v.47 = load i32, ptr %"r.%r1"
  %v.48 = load i1, ptr %"r.%p3"
  %v.49 = select i1 %v.48, i32 %v.46, i32 %v.47
  store i32 %v.49, ptr %"r.%r3"
  %v.50 = load i32, ptr %"r.%r3"
  %v.51 = and i32 %v.50, 1
  store i32 %v.51, ptr %"r.%r4"
  %v.52 = load i32, ptr %"r.%r4"
  %v.53 = icmp eq i32 %v.52, 1
  store i1 %v.53, ptr %"r.%p4"
  %v.54 = load i32, ptr %"r.%f3"
  store i32 %v.54, ptr %"r.%r5"
  %v.55 = load i32, ptr %"r.%r5"
  %v.56 = icmp sgt i32 %v.55, 4294967295
  store i1 %v.56, ptr %"r.%p5"
  %v.57 = load i1, ptr %"r.%p5"
  %v.58 = select i1 %v.57, i32 1, i32 4294967295
  store i32 %v.58, ptr %"r.%r6"
  %v.59 = load i32, ptr %"r.%r6"
  %v.60 = load i1, ptr %"r.%p4"
  %v.61 = select i1 %v.60, i32 %v.59, i32 0
  store i32 %v.61, ptr %"r.%r7"
  %v.62 = load i32, ptr %"r.%r7"
  %v.63 = load i32, ptr %"r.%r5"
  %v.64 = add i32 %v.62, %v.63
  store i32 %v.64, ptr %"r.%r8"
  %v.65 = load i32, ptr %"r.%r8"
  store i32 %v.65, ptr %"r.%f4"
  %v.66 = load i32, ptr %"r.%f4"
  store i32 %v.66, ptr %"r..param func_retval0"
  br label %done
done:
  %v.67 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.67
}

define internal i32 @jg_sqrt_rp_f32(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_sqrt_rp_f32_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_sqrt_rp_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_sqrt_rp_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r.%f1"
  %v.3 = bitcast i32 %v.2 to float
  %v.4 = call float @llvm.sqrt.f32(float %v.3)
  %v.5 = bitcast float %v.4 to i32
  %v.6 = and i32 %v.5, 2147483647
  %v.7 = icmp ugt i32 %v.6, 2139095040
  %v.8 = select i1 %v.7, float bitcast (i32 2147483647 to float), float %v.4
  %v.9 = fcmp uno float %v.8, 0.0
  %v.10 = select i1 %v.9, float bitcast (i32 2147483647 to float), float %v.8
  %v.11 = bitcast float %v.10 to i32
  store i32 %v.11, ptr %"r.%f2"
  %v.12 = load i32, ptr %"r.%f2"
  %v.13 = bitcast i32 %v.12 to float
  %v.14 = fpext float %v.13 to double
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd1"
  %v.16 = load i64, ptr %"r.%fd1"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = load i64, ptr %"r.%fd1"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fmul double %v.17, %v.19
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd2"
  %v.22 = load i32, ptr %"r.%f1"
  %v.23 = bitcast i32 %v.22 to float
  %v.24 = fpext float %v.23 to double
  %v.25 = bitcast double %v.24 to i64
  store i64 %v.25, ptr %"r.%fd3"
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = load i64, ptr %"r.%fd3"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = fcmp uge double %v.27, %v.29
  store i1 %v.30, ptr %"r.%p1"
  %v.31 = load i32, ptr %"r.%f2"
  store i32 %v.31, ptr %"r.%r1"
  %v.32 = load i32, ptr %"r.%r1"
  %v.33 = icmp sgt i32 %v.32, 4294967295
  store i1 %v.33, ptr %"r.%p2"
  %v.34 = load i1, ptr %"r.%p2"
  %v.35 = select i1 %v.34, i32 1, i32 4294967295
  store i32 %v.35, ptr %"r.%r2"
  %v.36 = load i32, ptr %"r.%r2"
  %v.37 = load i1, ptr %"r.%p1"
  %v.38 = select i1 %v.37, i32 0, i32 %v.36
  store i32 %v.38, ptr %"r.%r3"
  %v.39 = load i32, ptr %"r.%r3"
  %v.40 = load i32, ptr %"r.%r1"
  %v.41 = add i32 %v.39, %v.40
  store i32 %v.41, ptr %"r.%r4"
  %v.42 = load i32, ptr %"r.%r4"
  store i32 %v.42, ptr %"r.%f3"
  %v.43 = load i32, ptr %"r.%f3"
  store i32 %v.43, ptr %"r..param func_retval0"
  br label %done
done:
  %v.44 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.44
}

define internal i32 @jg_add_odd_f32(i32 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_add_odd_f32_param_0" = alloca i32
  %"r..param jg_add_odd_f32_param_1" = alloca i32
  store i32 %a0, ptr %"r..param jg_add_odd_f32_param_0"
  store i32 %a1, ptr %"r..param jg_add_odd_f32_param_1"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_add_odd_f32_param_0"
  store i32 %v.1, ptr %"r.%f1"
  %v.2 = load i32, ptr %"r..param jg_add_odd_f32_param_1"
  store i32 %v.2, ptr %"r.%f2"
  %v.3 = load i32, ptr %"r.%f1"
  %v.4 = bitcast i32 %v.3 to float
  %v.5 = fpext float %v.4 to double
  %v.6 = bitcast double %v.5 to i64
  store i64 %v.6, ptr %"r.%fd1"
  %v.7 = load i32, ptr %"r.%f2"
  %v.8 = bitcast i32 %v.7 to float
  %v.9 = fpext float %v.8 to double
  %v.10 = bitcast double %v.9 to i64
  store i64 %v.10, ptr %"r.%fd2"
  %v.11 = load i64, ptr %"r.%fd1"
  %v.12 = bitcast i64 %v.11 to double
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fadd double %v.12, %v.14
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd3"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fsub double %v.18, %v.20
  %v.22 = bitcast double %v.21 to i64
  store i64 %v.22, ptr %"r.%fd4"
  %v.23 = load i64, ptr %"r.%fd3"
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = load i64, ptr %"r.%fd4"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = fsub double %v.24, %v.26
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd5"
  %v.29 = load i64, ptr %"r.%fd1"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd5"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fsub double %v.30, %v.32
  %v.34 = bitcast double %v.33 to i64
  store i64 %v.34, ptr %"r.%fd6"
  %v.35 = load i64, ptr %"r.%fd2"
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = load i64, ptr %"r.%fd4"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = fsub double %v.36, %v.38
  %v.40 = bitcast double %v.39 to i64
  store i64 %v.40, ptr %"r.%fd7"
  %v.41 = load i64, ptr %"r.%fd7"
  %v.42 = bitcast i64 %v.41 to double
  %v.43 = load i64, ptr %"r.%fd6"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fadd double %v.42, %v.44
  %v.46 = bitcast double %v.45 to i64
  store i64 %v.46, ptr %"r.%fd8"
  %v.47 = load i64, ptr %"r.%fd3"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = fptrunc double %v.48 to float
  %v.50 = fcmp uno float %v.49, 0.0
  %v.51 = select i1 %v.50, float bitcast (i32 2147483647 to float), float %v.49
  %v.52 = bitcast float %v.51 to i32
  store i32 %v.52, ptr %"r.%f3"
  %v.53 = load i32, ptr %"r.%f3"
  %v.54 = bitcast i32 %v.53 to float
  %v.55 = fpext float %v.54 to double
  %v.56 = bitcast double %v.55 to i64
  store i64 %v.56, ptr %"r.%fd9"
  %v.57 = load i64, ptr %"r.%fd9"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = load i64, ptr %"r.%fd3"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = fsub double %v.58, %v.60
  %v.62 = bitcast double %v.61 to i64
  store i64 %v.62, ptr %"r.%fd10"
  %v.63 = load i64, ptr %"r.%fd10"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = load i64, ptr %"r.%fd8"
  %v.66 = bitcast i64 %v.65 to double
  %v.67 = fcmp ogt double %v.64, %v.66
  store i1 %v.67, ptr %"r.%p1"
  %v.68 = load i1, ptr %"r.%p1"
  %v.69 = select i1 %v.68, i16 1, i16 0
  store i16 %v.69, ptr %"r.%rs1"
  %v.70 = load i32, ptr %"r.%f3"
  store i32 %v.70, ptr %"r.%r1"
  %v.71 = load i32, ptr %"r.%r1"
  %v.72 = icmp ult i32 31, 32
  %v.73 = select i1 %v.72, i32 31, i32 31
  %v.74 = lshr i32 %v.71, %v.73
  %v.75 = select i1 %v.72, i32 %v.74, i32 0
  store i32 %v.75, ptr %"r.%r2"
  %v.76 = load i32, ptr %"r.%r2"
  %v.77 = trunc i32 %v.76 to i16
  store i16 %v.77, ptr %"r.%rs2"
  %v.78 = load i64, ptr %"r.%fd10"
  %v.79 = bitcast i64 %v.78 to double
  %v.80 = load i64, ptr %"r.%fd8"
  %v.81 = bitcast i64 %v.80 to double
  %v.82 = fcmp one double %v.79, %v.81
  store i1 %v.82, ptr %"r.%p2"
  %v.83 = load i32, ptr %"r.%r1"
  %v.84 = and i32 %v.83, 1
  store i32 %v.84, ptr %"r.%r3"
  %v.85 = load i32, ptr %"r.%r3"
  %v.86 = icmp eq i32 %v.85, 1
  store i1 %v.86, ptr %"r.%p3"
  %v.87 = load i1, ptr %"r.%p3"
  %v.88 = xor i1 %v.87, -1
  store i1 %v.88, ptr %"r.%p4"
  %v.89 = load i1, ptr %"r.%p4"
  %v.90 = load i1, ptr %"r.%p2"
  %v.91 = and i1 %v.89, %v.90
  store i1 %v.91, ptr %"r.%p5"
  %v.92 = load i16, ptr %"r.%rs2"
  %v.93 = load i16, ptr %"r.%rs1"
  %v.94 = icmp eq i16 %v.92, %v.93
  store i1 %v.94, ptr %"r.%p6"
  %v.95 = load i1, ptr %"r.%p6"
  %v.96 = select i1 %v.95, i32 1, i32 4294967295
  store i32 %v.96, ptr %"r.%r4"
  %v.97 = load i32, ptr %"r.%r4"
  %v.98 = load i1, ptr %"r.%p5"
  %v.99 = select i1 %v.98, i32 %v.97, i32 0
  store i32 %v.99, ptr %"r.%r5"
  %v.100 = load i32, ptr %"r.%r5"
  %v.101 = load i32, ptr %"r.%r1"
  %v.102 = add i32 %v.100, %v.101
  store i32 %v.102, ptr %"r.%r6"
  %v.103 = load i32, ptr %"r.%r6"
  store i32 %v.103, ptr %"r.%f4"
  %v.104 = load i32, ptr %"r.%f4"
  store i32 %v.104, ptr %"r..param func_retval0"
  br label %done
done:
  %v.105 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.105
}

define internal i32 @jg_fma_odd_f32(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_fma_odd_f32_param_0" = alloca i64
  %"r..param jg_fma_odd_f32_param_1" = alloca i64
  %"r..param jg_fma_odd_f32_param_2" = alloca i64
  store i64 %a0, ptr %"r..param jg_fma_odd_f32_param_0"
  store i64 %a1, ptr %"r..param jg_fma_odd_f32_param_1"
  store i64 %a2, ptr %"r..param jg_fma_odd_f32_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_fma_odd_f32_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r..param jg_fma_odd_f32_param_1"
  store i64 %v.2, ptr %"r.%fd2"
  %v.3 = load i64, ptr %"r..param jg_fma_odd_f32_param_2"
  store i64 %v.3, ptr %"r.%fd3"
  %v.4 = load i64, ptr %"r.%fd1"
  %v.5 = bitcast i64 %v.4 to double
  %v.6 = load i64, ptr %"r.%fd2"
  %v.7 = bitcast i64 %v.6 to double
  %v.8 = fmul double %v.5, %v.7
  %v.9 = bitcast double %v.8 to i64
  store i64 %v.9, ptr %"r.%fd4"
  %v.10 = load i64, ptr %"r.%fd4"
  %v.11 = bitcast i64 %v.10 to double
  %v.12 = load i64, ptr %"r.%fd3"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = fadd double %v.11, %v.13
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd5"
  %v.16 = load i64, ptr %"r.%fd5"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = load i64, ptr %"r.%fd4"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fsub double %v.17, %v.19
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd6"
  %v.22 = load i64, ptr %"r.%fd5"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd6"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fsub double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd7"
  %v.28 = load i64, ptr %"r.%fd4"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd7"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd8"
  %v.34 = load i64, ptr %"r.%fd3"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd6"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fsub double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd9"
  %v.40 = load i64, ptr %"r.%fd9"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = load i64, ptr %"r.%fd8"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = fadd double %v.41, %v.43
  %v.45 = bitcast double %v.44 to i64
  store i64 %v.45, ptr %"r.%fd10"
  %v.46 = load i64, ptr %"r.%fd5"
  %v.47 = bitcast i64 %v.46 to double
  %v.48 = fptrunc double %v.47 to float
  %v.49 = fcmp uno float %v.48, 0.0
  %v.50 = select i1 %v.49, float bitcast (i32 2147483647 to float), float %v.48
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f1"
  %v.52 = load i32, ptr %"r.%f1"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = fpext float %v.53 to double
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd11"
  %v.56 = load i64, ptr %"r.%fd11"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd5"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fsub double %v.57, %v.59
  %v.61 = bitcast double %v.60 to i64
  store i64 %v.61, ptr %"r.%fd12"
  %v.62 = load i64, ptr %"r.%fd12"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = load i64, ptr %"r.%fd10"
  %v.65 = bitcast i64 %v.64 to double
  %v.66 = fcmp ogt double %v.63, %v.65
  store i1 %v.66, ptr %"r.%p1"
  %v.67 = load i1, ptr %"r.%p1"
  %v.68 = select i1 %v.67, i16 1, i16 0
  store i16 %v.68, ptr %"r.%rs1"
  %v.69 = load i32, ptr %"r.%f1"
  store i32 %v.69, ptr %"r.%r1"
  %v.70 = load i32, ptr %"r.%r1"
  %v.71 = icmp ult i32 31, 32
  %v.72 = select i1 %v.71, i32 31, i32 31
  %v.73 = lshr i32 %v.70, %v.72
  %v.74 = select i1 %v.71, i32 %v.73, i32 0
  store i32 %v.74, ptr %"r.%r2"
  %v.75 = load i32, ptr %"r.%r2"
  %v.76 = trunc i32 %v.75 to i16
  store i16 %v.76, ptr %"r.%rs2"
  %v.77 = load i64, ptr %"r.%fd12"
  %v.78 = bitcast i64 %v.77 to double
  %v.79 = load i64, ptr %"r.%fd10"
  %v.80 = bitcast i64 %v.79 to double
  %v.81 = fcmp one double %v.78, %v.80
  store i1 %v.81, ptr %"r.%p2"
  %v.82 = load i32, ptr %"r.%r1"
  %v.83 = and i32 %v.82, 1
  store i32 %v.83, ptr %"r.%r3"
  %v.84 = load i32, ptr %"r.%r3"
  %v.85 = icmp eq i32 %v.84, 1
  store i1 %v.85, ptr %"r.%p3"
  %v.86 = load i1, ptr %"r.%p3"
  %v.87 = xor i1 %v.86, -1
  store i1 %v.87, ptr %"r.%p4"
  %v.88 = load i1, ptr %"r.%p4"
  %v.89 = load i1, ptr %"r.%p2"
  %v.90 = and i1 %v.88, %v.89
  store i1 %v.90, ptr %"r.%p5"
  %v.91 = load i16, ptr %"r.%rs2"
  %v.92 = load i16, ptr %"r.%rs1"
  %v.93 = icmp eq i16 %v.91, %v.92
  store i1 %v.93, ptr %"r.%p6"
  %v.94 = load i1, ptr %"r.%p6"
  %v.95 = select i1 %v.94, i32 1, i32 4294967295
  store i32 %v.95, ptr %"r.%r4"
  %v.96 = load i32, ptr %"r.%r4"
  %v.97 = load i1, ptr %"r.%p5"
  %v.98 = select i1 %v.97, i32 %v.96, i32 0
  store i32 %v.98, ptr %"r.%r5"
  %v.99 = load i32, ptr %"r.%r5"
  %v.100 = load i32, ptr %"r.%r1"
  %v.101 = add i32 %v.99, %v.100
  store i32 %v.101, ptr %"r.%r6"
  %v.102 = load i32, ptr %"r.%r6"
  store i32 %v.102, ptr %"r.%f2"
  %v.103 = load i32, ptr %"r.%f2"
  store i32 %v.103, ptr %"r..param func_retval0"
  br label %done
done:
  %v.104 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.104
}

define internal i32 @jg_narrow_rz_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_narrow_rz_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_narrow_rz_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_narrow_rz_f32_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r.%fd1"
  %v.3 = bitcast i64 %v.2 to double
  %v.4 = fptrunc double %v.3 to float
  %v.5 = fcmp uno float %v.4, 0.0
  %v.6 = select i1 %v.5, float bitcast (i32 2147483647 to float), float %v.4
  %v.7 = bitcast float %v.6 to i32
  store i32 %v.7, ptr %"r.%f1"
  %v.8 = load i32, ptr %"r.%f1"
  %v.9 = bitcast i32 %v.8 to float
  %v.10 = fpext float %v.9 to double
  %v.11 = bitcast double %v.10 to i64
  store i64 %v.11, ptr %"r.%fd2"
  %v.12 = load i64, ptr %"r.%fd2"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = load i64, ptr %"r.%fd1"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = fsub double %v.13, %v.15
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd3"
  %v.18 = load i64, ptr %"r.%fd3"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp ogt double %v.19, bitcast (i64 0 to double)
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i64, ptr %"r.%fd3"
  %v.22 = bitcast i64 %v.21 to double
  %v.23 = fcmp olt double %v.22, bitcast (i64 0 to double)
  store i1 %v.23, ptr %"r.%p2"
  %v.24 = load i32, ptr %"r.%f1"
  store i32 %v.24, ptr %"r.%r1"
  %v.25 = load i32, ptr %"r.%r1"
  %v.26 = icmp sgt i32 %v.25, 4294967295
  store i1 %v.26, ptr %"r.%p3"
  %v.27 = load i1, ptr %"r.%p2"
  %v.28 = select i1 %v.27, i32 4294967295, i32 0
  store i32 %v.28, ptr %"r.%r2"
  %v.29 = load i1, ptr %"r.%p1"
  %v.30 = select i1 %v.29, i32 4294967295, i32 0
  store i32 %v.30, ptr %"r.%r3"
  %v.31 = load i32, ptr %"r.%r3"
  %v.32 = load i32, ptr %"r.%r2"
  %v.33 = load i1, ptr %"r.%p3"
  %v.34 = select i1 %v.33, i32 %v.31, i32 %v.32
  store i32 %v.34, ptr %"r.%r4"
  %v.35 = load i32, ptr %"r.%r4"
  %v.36 = and i32 %v.35, 1
  store i32 %v.36, ptr %"r.%r5"
  %v.37 = load i32, ptr %"r.%r1"
  %v.38 = load i32, ptr %"r.%r5"
  %v.39 = sub i32 %v.37, %v.38
  store i32 %v.39, ptr %"r.%r6"
  %v.40 = load i32, ptr %"r.%r6"
  store i32 %v.40, ptr %"r.%f2"
  %v.41 = load i32, ptr %"r.%f2"
  store i32 %v.41, ptr %"r..param func_retval0"
  br label %done
done:
  %v.42 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.42
}

define internal i32 @jg_s64_rz_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param jg_s64_rz_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_s64_rz_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_s64_rz_f32_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = sitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd4"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fptrunc double %v.41 to float
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f1"
  %v.46 = load i32, ptr %"r.%f1"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fpext float %v.47 to double
  %v.49 = bitcast double %v.48 to i64
  store i64 %v.49, ptr %"r.%fd7"
  %v.50 = load i64, ptr %"r.%fd7"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fsub double %v.51, %v.53
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd6"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp ogt double %v.57, %v.59
  store i1 %v.60, ptr %"r.%p1"
  %v.61 = load i64, ptr %"r.%fd8"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = load i64, ptr %"r.%fd6"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = fcmp olt double %v.62, %v.64
  store i1 %v.65, ptr %"r.%p2"
  %v.66 = load i32, ptr %"r.%f1"
  store i32 %v.66, ptr %"r.%r3"
  %v.67 = load i32, ptr %"r.%r3"
  %v.68 = icmp sgt i32 %v.67, 4294967295
  store i1 %v.68, ptr %"r.%p3"
  %v.69 = load i1, ptr %"r.%p2"
  %v.70 = select i1 %v.69, i32 4294967295, i32 0
  store i32 %v.70, ptr %"r.%r4"
  %v.71 = load i1, ptr %"r.%p1"
  %v.72 = select i1 %v.71, i32 4294967295, i32 0
  store i32 %v.72, ptr %"r.%r5"
  %v.73 = load i32, ptr %"r.%r5"
  %v.74 = load i32, ptr %"r.%r4"
  %v.75 = load i1, ptr %"r.%p3"
  %v.76 = select i1 %v.75, i32 %v.73, i32 %v.74
  store i32 %v.76, ptr %"r.%r6"
  %v.77 = load i32, ptr %"r.%r6"
  %v.78 = and i32 %v.77, 1
  store i32 %v.78, ptr %"r.%r7"
  %v.79 = load i32, ptr %"r.%r3"
  %v.80 = load i32, ptr %"r.%r7"
  %v.81 = sub i32 %v.79, %v.80
  store i32 %v.81, ptr %"r.%r8"
  %v.82 = load i32, ptr %"r.%r8"
  store i32 %v.82, ptr %"r.%f2"
  %v.83 = load i32, ptr %"r.%f2"
  store i32 %v.83, ptr %"r..param func_retval0"
  br label %done
done:
  %v.84 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.84
}

define internal i32 @jg_u64_rz_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param jg_u64_rz_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_u64_rz_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_u64_rz_f32_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = uitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd4"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fptrunc double %v.41 to float
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f1"
  %v.46 = load i32, ptr %"r.%f1"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fpext float %v.47 to double
  %v.49 = bitcast double %v.48 to i64
  store i64 %v.49, ptr %"r.%fd7"
  %v.50 = load i64, ptr %"r.%fd7"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fsub double %v.51, %v.53
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd6"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp ogt double %v.57, %v.59
  store i1 %v.60, ptr %"r.%p1"
  %v.61 = load i64, ptr %"r.%fd8"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = load i64, ptr %"r.%fd6"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = fcmp olt double %v.62, %v.64
  store i1 %v.65, ptr %"r.%p2"
  %v.66 = load i32, ptr %"r.%f1"
  store i32 %v.66, ptr %"r.%r3"
  %v.67 = load i32, ptr %"r.%r3"
  %v.68 = icmp sgt i32 %v.67, 4294967295
  store i1 %v.68, ptr %"r.%p3"
  %v.69 = load i1, ptr %"r.%p2"
  %v.70 = select i1 %v.69, i32 4294967295, i32 0
  store i32 %v.70, ptr %"r.%r4"
  %v.71 = load i1, ptr %"r.%p1"
  %v.72 = select i1 %v.71, i32 4294967295, i32 0
  store i32 %v.72, ptr %"r.%r5"
  %v.73 = load i32, ptr %"r.%r5"
  %v.74 = load i32, ptr %"r.%r4"
  %v.75 = load i1, ptr %"r.%p3"
  %v.76 = select i1 %v.75, i32 %v.73, i32 %v.74
  store i32 %v.76, ptr %"r.%r6"
  %v.77 = load i32, ptr %"r.%r6"
  %v.78 = and i32 %v.77, 1
  store i32 %v.78, ptr %"r.%r7"
  %v.79 = load i32, ptr %"r.%r3"
  %v.80 = load i32, ptr %"r.%r7"
  %v.81 = sub i32 %v.79, %v.80
  store i32 %v.81, ptr %"r.%r8"
  %v.82 = load i32, ptr %"r.%r8"
  store i32 %v.82, ptr %"r.%f2"
  %v.83 = load i32, ptr %"r.%f2"
  store i32 %v.83, ptr %"r..param func_retval0"
  br label %done
done:
  %v.84 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.84
}

define internal i32 @jg_narrow_rm_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_narrow_rm_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_narrow_rm_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_narrow_rm_f32_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r.%fd1"
  %v.3 = bitcast i64 %v.2 to double
  %v.4 = fptrunc double %v.3 to float
  %v.5 = fcmp uno float %v.4, 0.0
  %v.6 = select i1 %v.5, float bitcast (i32 2147483647 to float), float %v.4
  %v.7 = bitcast float %v.6 to i32
  store i32 %v.7, ptr %"r.%f1"
  %v.8 = load i32, ptr %"r.%f1"
  %v.9 = bitcast i32 %v.8 to float
  %v.10 = fpext float %v.9 to double
  %v.11 = bitcast double %v.10 to i64
  store i64 %v.11, ptr %"r.%fd2"
  %v.12 = load i64, ptr %"r.%fd2"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = load i64, ptr %"r.%fd1"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = fsub double %v.13, %v.15
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd3"
  %v.18 = load i64, ptr %"r.%fd3"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp ule double %v.19, bitcast (i64 0 to double)
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i32, ptr %"r.%f1"
  store i32 %v.21, ptr %"r.%r1"
  %v.22 = load i32, ptr %"r.%r1"
  %v.23 = icmp sgt i32 %v.22, 4294967295
  store i1 %v.23, ptr %"r.%p2"
  %v.24 = load i1, ptr %"r.%p2"
  %v.25 = select i1 %v.24, i32 4294967295, i32 1
  store i32 %v.25, ptr %"r.%r2"
  %v.26 = load i32, ptr %"r.%r2"
  %v.27 = load i1, ptr %"r.%p1"
  %v.28 = select i1 %v.27, i32 0, i32 %v.26
  store i32 %v.28, ptr %"r.%r3"
  %v.29 = load i32, ptr %"r.%r3"
  %v.30 = load i32, ptr %"r.%r1"
  %v.31 = add i32 %v.29, %v.30
  store i32 %v.31, ptr %"r.%r4"
  %v.32 = load i32, ptr %"r.%r4"
  store i32 %v.32, ptr %"r.%f2"
  %v.33 = load i32, ptr %"r.%f2"
  store i32 %v.33, ptr %"r..param func_retval0"
  br label %done
done:
  %v.34 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.34
}

define internal i32 @jg_s64_rm_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param jg_s64_rm_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_s64_rm_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_s64_rm_f32_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = sitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd4"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fptrunc double %v.41 to float
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f1"
  %v.46 = load i32, ptr %"r.%f1"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fpext float %v.47 to double
  %v.49 = bitcast double %v.48 to i64
  store i64 %v.49, ptr %"r.%fd7"
  %v.50 = load i64, ptr %"r.%fd7"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fsub double %v.51, %v.53
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd6"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp ule double %v.57, %v.59
  store i1 %v.60, ptr %"r.%p1"
  %v.61 = load i32, ptr %"r.%f1"
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i32, ptr %"r.%r3"
  %v.63 = icmp sgt i32 %v.62, 4294967295
  store i1 %v.63, ptr %"r.%p2"
  %v.64 = load i1, ptr %"r.%p2"
  %v.65 = select i1 %v.64, i32 4294967295, i32 1
  store i32 %v.65, ptr %"r.%r4"
  %v.66 = load i32, ptr %"r.%r4"
  %v.67 = load i1, ptr %"r.%p1"
  %v.68 = select i1 %v.67, i32 0, i32 %v.66
  store i32 %v.68, ptr %"r.%r5"
  %v.69 = load i32, ptr %"r.%r5"
  %v.70 = load i32, ptr %"r.%r3"
  %v.71 = add i32 %v.69, %v.70
  store i32 %v.71, ptr %"r.%r6"
  %v.72 = load i32, ptr %"r.%r6"
  store i32 %v.72, ptr %"r.%f2"
  %v.73 = load i32, ptr %"r.%f2"
  store i32 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.74
}

define internal i32 @jg_u64_rm_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param jg_u64_rm_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_u64_rm_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_u64_rm_f32_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = uitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd4"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fptrunc double %v.41 to float
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f1"
  %v.46 = load i32, ptr %"r.%f1"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fpext float %v.47 to double
  %v.49 = bitcast double %v.48 to i64
  store i64 %v.49, ptr %"r.%fd7"
  %v.50 = load i64, ptr %"r.%fd7"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fsub double %v.51, %v.53
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd6"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp ule double %v.57, %v.59
  store i1 %v.60, ptr %"r.%p1"
  %v.61 = load i32, ptr %"r.%f1"
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i32, ptr %"r.%r3"
  %v.63 = icmp sgt i32 %v.62, 4294967295
  store i1 %v.63, ptr %"r.%p2"
  %v.64 = load i1, ptr %"r.%p2"
  %v.65 = select i1 %v.64, i32 4294967295, i32 1
  store i32 %v.65, ptr %"r.%r4"
  %v.66 = load i32, ptr %"r.%r4"
  %v.67 = load i1, ptr %"r.%p1"
  %v.68 = select i1 %v.67, i32 0, i32 %v.66
  store i32 %v.68, ptr %"r.%r5"
  %v.69 = load i32, ptr %"r.%r5"
  %v.70 = load i32, ptr %"r.%r3"
  %v.71 = add i32 %v.69, %v.70
  store i32 %v.71, ptr %"r.%r6"
  %v.72 = load i32, ptr %"r.%r6"
  store i32 %v.72, ptr %"r.%f2"
  %v.73 = load i32, ptr %"r.%f2"
  store i32 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.74
}

define internal i32 @jg_narrow_rp_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_narrow_rp_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_narrow_rp_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_narrow_rp_f32_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r.%fd1"
  %v.3 = bitcast i64 %v.2 to double
  %v.4 = fptrunc double %v.3 to float
  %v.5 = fcmp uno float %v.4, 0.0
  %v.6 = select i1 %v.5, float bitcast (i32 2147483647 to float), float %v.4
  %v.7 = bitcast float %v.6 to i32
  store i32 %v.7, ptr %"r.%f1"
  %v.8 = load i32, ptr %"r.%f1"
  %v.9 = bitcast i32 %v.8 to float
  %v.10 = fpext float %v.9 to double
  %v.11 = bitcast double %v.10 to i64
  store i64 %v.11, ptr %"r.%fd2"
  %v.12 = load i64, ptr %"r.%fd2"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = load i64, ptr %"r.%fd1"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = fsub double %v.13, %v.15
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd3"
  %v.18 = load i64, ptr %"r.%fd3"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp uge double %v.19, bitcast (i64 0 to double)
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i32, ptr %"r.%f1"
  store i32 %v.21, ptr %"r.%r1"
  %v.22 = load i32, ptr %"r.%r1"
  %v.23 = icmp sgt i32 %v.22, 4294967295
  store i1 %v.23, ptr %"r.%p2"
  %v.24 = load i1, ptr %"r.%p2"
  %v.25 = select i1 %v.24, i32 1, i32 4294967295
  store i32 %v.25, ptr %"r.%r2"
  %v.26 = load i32, ptr %"r.%r2"
  %v.27 = load i1, ptr %"r.%p1"
  %v.28 = select i1 %v.27, i32 0, i32 %v.26
  store i32 %v.28, ptr %"r.%r3"
  %v.29 = load i32, ptr %"r.%r3"
  %v.30 = load i32, ptr %"r.%r1"
  %v.31 = add i32 %v.29, %v.30
  store i32 %v.31, ptr %"r.%r4"
  %v.32 = load i32, ptr %"r.%r4"
  store i32 %v.32, ptr %"r.%f2"
  %v.33 = load i32, ptr %"r.%f2"
  store i32 %v.33, ptr %"r..param func_retval0"
  br label %done
done:
  %v.34 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.34
}

define internal i32 @jg_s64_rp_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param jg_s64_rp_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_s64_rp_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_s64_rp_f32_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = sitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd4"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fptrunc double %v.41 to float
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f1"
  %v.46 = load i32, ptr %"r.%f1"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fpext float %v.47 to double
  %v.49 = bitcast double %v.48 to i64
  store i64 %v.49, ptr %"r.%fd7"
  %v.50 = load i64, ptr %"r.%fd7"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fsub double %v.51, %v.53
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd6"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp uge double %v.57, %v.59
  store i1 %v.60, ptr %"r.%p1"
  %v.61 = load i32, ptr %"r.%f1"
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i32, ptr %"r.%r3"
  %v.63 = icmp sgt i32 %v.62, 4294967295
  store i1 %v.63, ptr %"r.%p2"
  %v.64 = load i1, ptr %"r.%p2"
  %v.65 = select i1 %v.64, i32 1, i32 4294967295
  store i32 %v.65, ptr %"r.%r4"
  %v.66 = load i32, ptr %"r.%r4"
  %v.67 = load i1, ptr %"r.%p1"
  %v.68 = select i1 %v.67, i32 0, i32 %v.66
  store i32 %v.68, ptr %"r.%r5"
  %v.69 = load i32, ptr %"r.%r5"
  %v.70 = load i32, ptr %"r.%r3"
  %v.71 = add i32 %v.69, %v.70
  store i32 %v.71, ptr %"r.%r6"
  %v.72 = load i32, ptr %"r.%r6"
  store i32 %v.72, ptr %"r.%f2"
  %v.73 = load i32, ptr %"r.%f2"
  store i32 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.74
}

define internal i32 @jg_u64_rp_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param jg_u64_rp_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_u64_rp_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_u64_rp_f32_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = uitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd4"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fptrunc double %v.41 to float
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f1"
  %v.46 = load i32, ptr %"r.%f1"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fpext float %v.47 to double
  %v.49 = bitcast double %v.48 to i64
  store i64 %v.49, ptr %"r.%fd7"
  %v.50 = load i64, ptr %"r.%fd7"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fsub double %v.51, %v.53
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd6"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp uge double %v.57, %v.59
  store i1 %v.60, ptr %"r.%p1"
  %v.61 = load i32, ptr %"r.%f1"
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i32, ptr %"r.%r3"
  %v.63 = icmp sgt i32 %v.62, 4294967295
  store i1 %v.63, ptr %"r.%p2"
  %v.64 = load i1, ptr %"r.%p2"
  %v.65 = select i1 %v.64, i32 1, i32 4294967295
  store i32 %v.65, ptr %"r.%r4"
  %v.66 = load i32, ptr %"r.%r4"
  %v.67 = load i1, ptr %"r.%p1"
  %v.68 = select i1 %v.67, i32 0, i32 %v.66
  store i32 %v.68, ptr %"r.%r5"
  %v.69 = load i32, ptr %"r.%r5"
  %v.70 = load i32, ptr %"r.%r3"
  %v.71 = add i32 %v.69, %v.70
  store i32 %v.71, ptr %"r.%r6"
  %v.72 = load i32, ptr %"r.%r6"
  store i32 %v.72, ptr %"r.%f2"
  %v.73 = load i32, ptr %"r.%f2"
  store i32 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.74
}

define internal i32 @jg_narrow_odd_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_narrow_odd_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_narrow_odd_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_narrow_odd_f32_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r.%fd1"
  %v.3 = bitcast i64 %v.2 to double
  %v.4 = fptrunc double %v.3 to float
  %v.5 = fcmp uno float %v.4, 0.0
  %v.6 = select i1 %v.5, float bitcast (i32 2147483647 to float), float %v.4
  %v.7 = bitcast float %v.6 to i32
  store i32 %v.7, ptr %"r.%f1"
  %v.8 = load i32, ptr %"r.%f1"
  %v.9 = bitcast i32 %v.8 to float
  %v.10 = fpext float %v.9 to double
  %v.11 = bitcast double %v.10 to i64
  store i64 %v.11, ptr %"r.%fd2"
  %v.12 = load i64, ptr %"r.%fd2"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = load i64, ptr %"r.%fd1"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = fsub double %v.13, %v.15
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd3"
  %v.18 = load i64, ptr %"r.%fd3"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp ogt double %v.19, bitcast (i64 0 to double)
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i1, ptr %"r.%p1"
  %v.22 = select i1 %v.21, i16 1, i16 0
  store i16 %v.22, ptr %"r.%rs1"
  %v.23 = load i32, ptr %"r.%f1"
  store i32 %v.23, ptr %"r.%r1"
  %v.24 = load i32, ptr %"r.%r1"
  %v.25 = icmp ult i32 31, 32
  %v.26 = select i1 %v.25, i32 31, i32 31
  %v.27 = lshr i32 %v.24, %v.26
  %v.28 = select i1 %v.25, i32 %v.27, i32 0
  store i32 %v.28, ptr %"r.%r2"
  %v.29 = load i32, ptr %"r.%r2"
  %v.30 = trunc i32 %v.29 to i16
  store i16 %v.30, ptr %"r.%rs2"
  %v.31 = load i64, ptr %"r.%fd3"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp one double %v.32, bitcast (i64 0 to double)
  store i1 %v.33, ptr %"r.%p2"
  %v.34 = load i32, ptr %"r.%r1"
  %v.35 = and i32 %v.34, 1
  store i32 %v.35, ptr %"r.%r3"
  %v.36 = load i32, ptr %"r.%r3"
  %v.37 = icmp eq i32 %v.36, 1
  store i1 %v.37, ptr %"r.%p3"
  %v.38 = load i1, ptr %"r.%p3"
  %v.39 = xor i1 %v.38, -1
  store i1 %v.39, ptr %"r.%p4"
  %v.40 = load i1, ptr %"r.%p4"
  %v.41 = load i1, ptr %"r.%p2"
  %v.42 = and i1 %v.40, %v.41
  store i1 %v.42, ptr %"r.%p5"
  %v.43 = load i16, ptr %"r.%rs2"
  %v.44 = load i16, ptr %"r.%rs1"
  %v.45 = icmp eq i16 %v.43, %v.44
  store i1 %v.45, ptr %"r.%p6"
  %v.46 = load i1, ptr %"r.%p6"
  %v.47 = select i1 %v.46, i32 1, i32 4294967295
  store i32 %v.47, ptr %"r.%r4"
  %v.48 = load i32, ptr %"r.%r4"
  %v.49 = load i1, ptr %"r.%p5"
  %v.50 = select i1 %v.49, i32 %v.48, i32 0
  store i32 %v.50, ptr %"r.%r5"
  %v.51 = load i32, ptr %"r.%r5"
  %v.52 = load i32, ptr %"r.%r1"
  %v.53 = add i32 %v.51, %v.52
  store i32 %v.53, ptr %"r.%r6"
  %v.54 = load i32, ptr %"r.%r6"
  store i32 %v.54, ptr %"r.%f2"
  %v.55 = load i32, ptr %"r.%f2"
  store i32 %v.55, ptr %"r..param func_retval0"
  br label %done
done:
  %v.56 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.56
}

define internal i32 @jg_s64_odd_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_s64_odd_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_s64_odd_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_s64_odd_f32_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = sitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd4"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fptrunc double %v.41 to float
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f1"
  %v.46 = load i32, ptr %"r.%f1"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fpext float %v.47 to double
  %v.49 = bitcast double %v.48 to i64
  store i64 %v.49, ptr %"r.%fd7"
  %v.50 = load i64, ptr %"r.%fd7"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fsub double %v.51, %v.53
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd6"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp ogt double %v.57, %v.59
  store i1 %v.60, ptr %"r.%p1"
  %v.61 = load i1, ptr %"r.%p1"
  %v.62 = select i1 %v.61, i16 1, i16 0
  store i16 %v.62, ptr %"r.%rs1"
  %v.63 = load i32, ptr %"r.%f1"
  store i32 %v.63, ptr %"r.%r3"
  %v.64 = load i32, ptr %"r.%r3"
  %v.65 = icmp ult i32 31, 32
  %v.66 = select i1 %v.65, i32 31, i32 31
  %v.67 = lshr i32 %v.64, %v.66
  %v.68 = select i1 %v.65, i32 %v.67, i32 0
  store i32 %v.68, ptr %"r.%r4"
  %v.69 = load i32, ptr %"r.%r4"
  %v.70 = trunc i32 %v.69 to i16
  store i16 %v.70, ptr %"r.%rs2"
  %v.71 = load i64, ptr %"r.%fd8"
  %v.72 = bitcast i64 %v.71 to double
  %v.73 = load i64, ptr %"r.%fd6"
  %v.74 = bitcast i64 %v.73 to double
  %v.75 = fcmp one double %v.72, %v.74
  store i1 %v.75, ptr %"r.%p2"
  %v.76 = load i32, ptr %"r.%r3"
  %v.77 = and i32 %v.76, 1
  store i32 %v.77, ptr %"r.%r5"
  %v.78 = load i32, ptr %"r.%r5"
  %v.79 = icmp eq i32 %v.78, 1
  store i1 %v.79, ptr %"r.%p3"
  %v.80 = load i1, ptr %"r.%p3"
  %v.81 = xor i1 %v.80, -1
  store i1 %v.81, ptr %"r.%p4"
  %v.82 = load i1, ptr %"r.%p4"
  %v.83 = load i1, ptr %"r.%p2"
  %v.84 = and i1 %v.82, %v.83
  store i1 %v.84, ptr %"r.%p5"
  %v.85 = load i16, ptr %"r.%rs2"
  %v.86 = load i16, ptr %"r.%rs1"
  %v.87 = icmp eq i16 %v.85, %v.86
  store i1 %v.87, ptr %"r.%p6"
  %v.88 = load i1, ptr %"r.%p6"
  %v.89 = select i1 %v.88, i32 1, i32 4294967295
  store i32 %v.89, ptr %"r.%r6"
  %v.90 = load i32, ptr %"r.%r6"
  %v.91 = load i1, ptr %"r.%p5"
  %v.92 = select i1 %v.91, i32 %v.90, i32 0
  store i32 %v.92, ptr %"r.%r7"
  %v.93 = load i32, ptr %"r.%r7"
  %v.94 = load i32, ptr %"r.%r3"
  %v.95 = add i32 %v.93, %v.94
  store i32 %v.95, ptr %"r.%r8"
  %v.96 = load i32, ptr %"r.%r8"
  store i32 %v.96, ptr %"r.%f2"
  %v.97 = load i32, ptr %"r.%f2"
  store i32 %v.97, ptr %"r..param func_retval0"
  br label %done
done:
  %v.98 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.98
}

define internal i32 @jg_u64_odd_f32(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_u64_odd_f32_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_u64_odd_f32_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_u64_odd_f32_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = uitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd4"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fptrunc double %v.41 to float
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f1"
  %v.46 = load i32, ptr %"r.%f1"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fpext float %v.47 to double
  %v.49 = bitcast double %v.48 to i64
  store i64 %v.49, ptr %"r.%fd7"
  %v.50 = load i64, ptr %"r.%fd7"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fsub double %v.51, %v.53
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = load i64, ptr %"r.%fd6"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp ogt double %v.57, %v.59
  store i1 %v.60, ptr %"r.%p1"
  %v.61 = load i1, ptr %"r.%p1"
  %v.62 = select i1 %v.61, i16 1, i16 0
  store i16 %v.62, ptr %"r.%rs1"
  %v.63 = load i32, ptr %"r.%f1"
  store i32 %v.63, ptr %"r.%r3"
  %v.64 = load i32, ptr %"r.%r3"
  %v.65 = icmp ult i32 31, 32
  %v.66 = select i1 %v.65, i32 31, i32 31
  %v.67 = lshr i32 %v.64, %v.66
  %v.68 = select i1 %v.65, i32 %v.67, i32 0
  store i32 %v.68, ptr %"r.%r4"
  %v.69 = load i32, ptr %"r.%r4"
  %v.70 = trunc i32 %v.69 to i16
  store i16 %v.70, ptr %"r.%rs2"
  %v.71 = load i64, ptr %"r.%fd8"
  %v.72 = bitcast i64 %v.71 to double
  %v.73 = load i64, ptr %"r.%fd6"
  %v.74 = bitcast i64 %v.73 to double
  %v.75 = fcmp one double %v.72, %v.74
  store i1 %v.75, ptr %"r.%p2"
  %v.76 = load i32, ptr %"r.%r3"
  %v.77 = and i32 %v.76, 1
  store i32 %v.77, ptr %"r.%r5"
  %v.78 = load i32, ptr %"r.%r5"
  %v.79 = icmp eq i32 %v.78, 1
  store i1 %v.79, ptr %"r.%p3"
  %v.80 = load i1, ptr %"r.%p3"
  %v.81 = xor i1 %v.80, -1
  store i1 %v.81, ptr %"r.%p4"
  %v.82 = load i1, ptr %"r.%p4"
  %v.83 = load i1, ptr %"r.%p2"
  %v.84 = and i1 %v.82, %v.83
  store i1 %v.84, ptr %"r.%p5"
  %v.85 = load i16, ptr %"r.%rs2"
  %v.86 = load i16, ptr %"r.%rs1"
  %v.87 = icmp eq i16 %v.85, %v.86
  store i1 %v.87, ptr %"r.%p6"
  %v.88 = load i1, ptr %"r.%p6"
  %v.89 = select i1 %v.88, i32 1, i32 4294967295
  store i32 %v.89, ptr %"r.%r6"
  %v.90 = load i32, ptr %"r.%r6"
  %v.91 = load i1, ptr %"r.%p5"
  %v.92 = select i1 %v.91, i32 %v.90, i32 0
  store i32 %v.92, ptr %"r.%r7"
  %v.93 = load i32, ptr %"r.%r7"
  %v.94 = load i32, ptr %"r.%r3"
  %v.95 = add i32 %v.93, %v.94
  store i32 %v.95, ptr %"r.%r8"
  %v.96 = load i32, ptr %"r.%r8"
  store i32 %v.96, ptr %"r.%f2"
  %v.97 = load i32, ptr %"r.%f2"
  store i32 %v.97, ptr %"r..param func_retval0"
  br label %done
done:
  %v.98 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.98
}

define internal i64 @jg_s64_rz_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_s64_rz_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_s64_rz_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_s64_rz_f64_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = sitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd6"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp olt double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p1"
  %v.43 = load i64, ptr %"r.%fd6"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fcmp ogt double %v.44, bitcast (i64 0 to double)
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i64, ptr %"r.%fd4"
  store i64 %v.46, ptr %"r.%rd3"
  %v.47 = load i64, ptr %"r.%rd3"
  %v.48 = icmp sgt i64 %v.47, 18446744073709551615
  store i1 %v.48, ptr %"r.%p3"
  %v.49 = load i1, ptr %"r.%p2"
  %v.50 = select i1 %v.49, i32 4294967295, i32 0
  store i32 %v.50, ptr %"r.%r3"
  %v.51 = load i1, ptr %"r.%p1"
  %v.52 = select i1 %v.51, i32 4294967295, i32 0
  store i32 %v.52, ptr %"r.%r4"
  %v.53 = load i32, ptr %"r.%r4"
  %v.54 = load i32, ptr %"r.%r3"
  %v.55 = load i1, ptr %"r.%p3"
  %v.56 = select i1 %v.55, i32 %v.53, i32 %v.54
  store i32 %v.56, ptr %"r.%r5"
  %v.57 = load i32, ptr %"r.%r5"
  %v.58 = zext i32 %v.57 to i64
  store i64 %v.58, ptr %"r.%rd4"
  %v.59 = load i64, ptr %"r.%rd4"
  %v.60 = and i64 %v.59, 1
  store i64 %v.60, ptr %"r.%rd5"
  %v.61 = load i64, ptr %"r.%rd3"
  %v.62 = load i64, ptr %"r.%rd5"
  %v.63 = sub i64 %v.61, %v.62
  store i64 %v.63, ptr %"r.%rd6"
  %v.64 = load i64, ptr %"r.%rd6"
  store i64 %v.64, ptr %"r.%fd7"
  %v.65 = load i64, ptr %"r.%fd7"
  store i64 %v.65, ptr %"r..param func_retval0"
  br label %done
done:
  %v.66 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.66
}

define internal i64 @jg_u64_rz_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_u64_rz_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_u64_rz_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_u64_rz_f64_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = uitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd6"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp olt double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p1"
  %v.43 = load i64, ptr %"r.%fd6"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fcmp ogt double %v.44, bitcast (i64 0 to double)
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i64, ptr %"r.%fd4"
  store i64 %v.46, ptr %"r.%rd3"
  %v.47 = load i64, ptr %"r.%rd3"
  %v.48 = icmp sgt i64 %v.47, 18446744073709551615
  store i1 %v.48, ptr %"r.%p3"
  %v.49 = load i1, ptr %"r.%p2"
  %v.50 = select i1 %v.49, i32 4294967295, i32 0
  store i32 %v.50, ptr %"r.%r3"
  %v.51 = load i1, ptr %"r.%p1"
  %v.52 = select i1 %v.51, i32 4294967295, i32 0
  store i32 %v.52, ptr %"r.%r4"
  %v.53 = load i32, ptr %"r.%r4"
  %v.54 = load i32, ptr %"r.%r3"
  %v.55 = load i1, ptr %"r.%p3"
  %v.56 = select i1 %v.55, i32 %v.53, i32 %v.54
  store i32 %v.56, ptr %"r.%r5"
  %v.57 = load i32, ptr %"r.%r5"
  %v.58 = zext i32 %v.57 to i64
  store i64 %v.58, ptr %"r.%rd4"
  %v.59 = load i64, ptr %"r.%rd4"
  %v.60 = and i64 %v.59, 1
  store i64 %v.60, ptr %"r.%rd5"
  %v.61 = load i64, ptr %"r.%rd3"
  %v.62 = load i64, ptr %"r.%rd5"
  %v.63 = sub i64 %v.61, %v.62
  store i64 %v.63, ptr %"r.%rd6"
  %v.64 = load i64, ptr %"r.%rd6"
  store i64 %v.64, ptr %"r.%fd7"
  %v.65 = load i64, ptr %"r.%fd7"
  store i64 %v.65, ptr %"r..param func_retval0"
  br label %done
done:
  %v.66 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.66
}

define internal i64 @jg_s64_rm_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_s64_rm_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_s64_rm_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_s64_rm_f64_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = sitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd6"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp uge double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p1"
  %v.43 = load i64, ptr %"r.%fd4"
  store i64 %v.43, ptr %"r.%rd3"
  %v.44 = load i64, ptr %"r.%rd3"
  %v.45 = icmp sgt i64 %v.44, 18446744073709551615
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i1, ptr %"r.%p2"
  %v.47 = select i1 %v.46, i64 18446744073709551615, i64 1
  store i64 %v.47, ptr %"r.%rd4"
  %v.48 = load i64, ptr %"r.%rd4"
  %v.49 = load i1, ptr %"r.%p1"
  %v.50 = select i1 %v.49, i64 0, i64 %v.48
  store i64 %v.50, ptr %"r.%rd5"
  %v.51 = load i64, ptr %"r.%rd5"
  %v.52 = load i64, ptr %"r.%rd3"
  %v.53 = add i64 %v.51, %v.52
  store i64 %v.53, ptr %"r.%rd6"
  %v.54 = load i64, ptr %"r.%rd6"
  store i64 %v.54, ptr %"r.%fd7"
  %v.55 = load i64, ptr %"r.%fd7"
  store i64 %v.55, ptr %"r..param func_retval0"
  br label %done
done:
  %v.56 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.56
}

define internal i64 @jg_u64_rm_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_u64_rm_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_u64_rm_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_u64_rm_f64_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = uitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd6"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp uge double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p1"
  %v.43 = load i64, ptr %"r.%fd4"
  store i64 %v.43, ptr %"r.%rd3"
  %v.44 = load i64, ptr %"r.%rd3"
  %v.45 = icmp sgt i64 %v.44, 18446744073709551615
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i1, ptr %"r.%p2"
  %v.47 = select i1 %v.46, i64 18446744073709551615, i64 1
  store i64 %v.47, ptr %"r.%rd4"
  %v.48 = load i64, ptr %"r.%rd4"
  %v.49 = load i1, ptr %"r.%p1"
  %v.50 = select i1 %v.49, i64 0, i64 %v.48
  store i64 %v.50, ptr %"r.%rd5"
  %v.51 = load i64, ptr %"r.%rd5"
  %v.52 = load i64, ptr %"r.%rd3"
  %v.53 = add i64 %v.51, %v.52
  store i64 %v.53, ptr %"r.%rd6"
  %v.54 = load i64, ptr %"r.%rd6"
  store i64 %v.54, ptr %"r.%fd7"
  %v.55 = load i64, ptr %"r.%fd7"
  store i64 %v.55, ptr %"r..param func_retval0"
  br label %done
done:
  %v.56 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.56
}

define internal i64 @jg_s64_rp_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_s64_rp_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_s64_rp_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_s64_rp_f64_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = sitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd6"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp ule double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p1"
  %v.43 = load i64, ptr %"r.%fd4"
  store i64 %v.43, ptr %"r.%rd3"
  %v.44 = load i64, ptr %"r.%rd3"
  %v.45 = icmp sgt i64 %v.44, 18446744073709551615
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i1, ptr %"r.%p2"
  %v.47 = select i1 %v.46, i64 1, i64 18446744073709551615
  store i64 %v.47, ptr %"r.%rd4"
  %v.48 = load i64, ptr %"r.%rd4"
  %v.49 = load i1, ptr %"r.%p1"
  %v.50 = select i1 %v.49, i64 0, i64 %v.48
  store i64 %v.50, ptr %"r.%rd5"
  %v.51 = load i64, ptr %"r.%rd5"
  %v.52 = load i64, ptr %"r.%rd3"
  %v.53 = add i64 %v.51, %v.52
  store i64 %v.53, ptr %"r.%rd6"
  %v.54 = load i64, ptr %"r.%rd6"
  store i64 %v.54, ptr %"r.%fd7"
  %v.55 = load i64, ptr %"r.%fd7"
  store i64 %v.55, ptr %"r..param func_retval0"
  br label %done
done:
  %v.56 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.56
}

define internal i64 @jg_u64_rp_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_u64_rp_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_u64_rp_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_u64_rp_f64_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = icmp ult i32 32, 64
  %v.4 = select i1 %v.3, i32 32, i32 63
  %v.5 = zext i32 %v.4 to i64
  %v.6 = lshr i64 %v.2, %v.5
  %v.7 = select i1 %v.3, i64 %v.6, i64 0
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = trunc i64 %v.8 to i32
  store i32 %v.9, ptr %"r.%r1"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = uitofp i32 %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 4751297606875873280 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = trunc i64 %v.17 to i32
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = uitofp i32 %v.19 to double
  %v.21 = bitcast double %v.20 to i64
  store i64 %v.21, ptr %"r.%fd3"
  %v.22 = load i64, ptr %"r.%fd2"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd3"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fadd double %v.23, %v.25
  %v.27 = bitcast double %v.26 to i64
  store i64 %v.27, ptr %"r.%fd4"
  %v.28 = load i64, ptr %"r.%fd2"
  %v.29 = bitcast i64 %v.28 to double
  %v.30 = load i64, ptr %"r.%fd4"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fsub double %v.29, %v.31
  %v.33 = bitcast double %v.32 to i64
  store i64 %v.33, ptr %"r.%fd5"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fadd double %v.35, %v.37
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd6"
  %v.40 = load i64, ptr %"r.%fd6"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp ule double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p1"
  %v.43 = load i64, ptr %"r.%fd4"
  store i64 %v.43, ptr %"r.%rd3"
  %v.44 = load i64, ptr %"r.%rd3"
  %v.45 = icmp sgt i64 %v.44, 18446744073709551615
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i1, ptr %"r.%p2"
  %v.47 = select i1 %v.46, i64 1, i64 18446744073709551615
  store i64 %v.47, ptr %"r.%rd4"
  %v.48 = load i64, ptr %"r.%rd4"
  %v.49 = load i1, ptr %"r.%p1"
  %v.50 = select i1 %v.49, i64 0, i64 %v.48
  store i64 %v.50, ptr %"r.%rd5"
  %v.51 = load i64, ptr %"r.%rd5"
  %v.52 = load i64, ptr %"r.%rd3"
  %v.53 = add i64 %v.51, %v.52
  store i64 %v.53, ptr %"r.%rd6"
  %v.54 = load i64, ptr %"r.%rd6"
  store i64 %v.54, ptr %"r.%fd7"
  %v.55 = load i64, ptr %"r.%fd7"
  store i64 %v.55, ptr %"r..param func_retval0"
  br label %done
done:
  %v.56 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.56
}

define internal i64 @jg_add_rz_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_add_rz_f64_param_0" = alloca i64
  %"r..param jg_add_rz_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_add_rz_f64_param_0"
  store i64 %a1, ptr %"r..param jg_add_rz_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_add_rz_f64_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r..param jg_add_rz_f64_param_1"
  store i64 %v.2, ptr %"r.%fd2"
  %v.3 = load i64, ptr %"r.%fd1"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd2"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fadd double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd3"
  %v.9 = load i64, ptr %"r.%fd1"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd4"
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = call double @llvm.fabs.f64(double %v.14)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd5"
  %v.17 = load i64, ptr %"r.%fd4"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd5"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fcmp oge double %v.18, %v.20
  store i1 %v.21, ptr %"r.%p1"
  %v.22 = load i64, ptr %"r.%fd1"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd2"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i1, ptr %"r.%p1"
  %v.27 = select i1 %v.26, double %v.23, double %v.25
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd6"
  %v.29 = load i64, ptr %"r.%fd2"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd1"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = load i1, ptr %"r.%p1"
  %v.34 = select i1 %v.33, double %v.30, double %v.32
  %v.35 = bitcast double %v.34 to i64
  store i64 %v.35, ptr %"r.%fd7"
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = load i64, ptr %"r.%fd6"
  %v.39 = bitcast i64 %v.38 to double
  %v.40 = fsub double %v.37, %v.39
  %v.41 = bitcast double %v.40 to i64
  store i64 %v.41, ptr %"r.%fd8"
  %v.42 = load i64, ptr %"r.%fd7"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = load i64, ptr %"r.%fd8"
  %v.45 = bitcast i64 %v.44 to double
  %v.46 = fsub double %v.43, %v.45
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd9"
  %v.48 = load i64, ptr %"r.%fd9"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fcmp olt double %v.49, bitcast (i64 0 to double)
  store i1 %v.50, ptr %"r.%p2"
  %v.51 = load i64, ptr %"r.%fd9"
  %v.52 = bitcast i64 %v.51 to double
  %v.53 = fcmp ogt double %v.52, bitcast (i64 0 to double)
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i64, ptr %"r.%fd3"
  store i64 %v.54, ptr %"r.%rd1"
  %v.55 = load i64, ptr %"r.%rd1"
  %v.56 = icmp sgt i64 %v.55, 18446744073709551615
  store i1 %v.56, ptr %"r.%p4"
  %v.57 = load i1, ptr %"r.%p3"
  %v.58 = select i1 %v.57, i32 4294967295, i32 0
  store i32 %v.58, ptr %"r.%r1"
  %v.59 = load i1, ptr %"r.%p2"
  %v.60 = select i1 %v.59, i32 4294967295, i32 0
  store i32 %v.60, ptr %"r.%r2"
  %v.61 = load i32, ptr %"r.%r2"
  %v.62 = load i32, ptr %"r.%r1"
  %v.63 = load i1, ptr %"r.%p4"
  %v.64 = select i1 %v.63, i32 %v.61, i32 %v.62
  store i32 %v.64, ptr %"r.%r3"
  %v.65 = load i32, ptr %"r.%r3"
  %v.66 = zext i32 %v.65 to i64
  store i64 %v.66, ptr %"r.%rd2"
  %v.67 = load i64, ptr %"r.%rd2"
  %v.68 = and i64 %v.67, 1
  store i64 %v.68, ptr %"r.%rd3"
  %v.69 = load i64, ptr %"r.%rd1"
  %v.70 = load i64, ptr %"r.%rd3"
  %v.71 = sub i64 %v.69, %v.70
  store i64 %v.71, ptr %"r.%rd4"
  %v.72 = load i64, ptr %"r.%rd4"
  store i64 %v.72, ptr %"r.%fd10"
  %v.73 = load i64, ptr %"r.%fd10"
  store i64 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.74
}

define internal i64 @jg_mul_rz_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd13" = alloca i64
  %"r.%fd14" = alloca i64
  %"r.%fd15" = alloca i64
  %"r.%fd16" = alloca i64
  %"r.%fd17" = alloca i64
  %"r.%fd18" = alloca i64
  %"r.%fd19" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%rd10" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param func_retval0" = alloca i64
  %"r..param jg_mul_rz_f64_param_0" = alloca i64
  %"r..param jg_mul_rz_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_mul_rz_f64_param_0"
  store i64 %a1, ptr %"r..param jg_mul_rz_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_mul_rz_f64_param_0"
  store i64 %v.1, ptr %"r.%fd19"
  %v.2 = load i64, ptr %"r..param jg_mul_rz_f64_param_1"
  store i64 %v.2, ptr %"r.%fd18"
  %v.3 = load i64, ptr %"r.%fd19"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd18"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fmul double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd1"
  %v.9 = load i64, ptr %"r.%fd1"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd10"
  %v.13 = load i64, ptr %"r.%fd10"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp uge double %v.14, bitcast (i64 567708407528440906 to double)
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i64, ptr %"r.%fd1"
  store i64 %v.16, ptr %"r.%fd17"
  %v.17 = load i1, ptr %"r.%p1"
  br i1 %v.17, label %"L$L__BB36_3", label %"B1"
"B1":
  %v.18 = load i64, ptr %"r.%fd1"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp oeq double %v.19, bitcast (i64 0 to double)
  store i1 %v.20, ptr %"r.%p2"
  %v.21 = load i1, ptr %"r.%p2"
  br i1 %v.21, label %"L$L__BB36_4", label %"B2"
"B2":
  br label %"L$L__BB36_2"
"L$L__BB36_4":
  %v.22 = load i64, ptr %"r.%fd19"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = fcmp une double %v.23, bitcast (i64 0 to double)
  store i1 %v.24, ptr %"r.%p7"
  %v.25 = load i64, ptr %"r.%fd18"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = fcmp une double %v.26, bitcast (i64 0 to double)
  store i1 %v.27, ptr %"r.%p8"
  %v.28 = load i1, ptr %"r.%p7"
  %v.29 = load i1, ptr %"r.%p8"
  %v.30 = and i1 %v.28, %v.29
  store i1 %v.30, ptr %"r.%p9"
  %v.31 = load i64, ptr %"r.%fd1"
  store i64 %v.31, ptr %"r.%rd7"
  %v.32 = load i64, ptr %"r.%rd7"
  %v.33 = icmp ult i32 63, 64
  %v.34 = select i1 %v.33, i32 63, i32 63
  %v.35 = zext i32 %v.34 to i64
  %v.36 = lshr i64 %v.32, %v.35
  %v.37 = select i1 %v.33, i64 %v.36, i64 0
  store i64 %v.37, ptr %"r.%rd8"
  %v.38 = load i64, ptr %"r.%rd8"
  %v.39 = trunc i64 %v.38 to i16
  store i16 %v.39, ptr %"r.%rs1"
  %v.40 = load i16, ptr %"r.%rs1"
  %v.41 = icmp ne i16 %v.40, 0
  store i1 %v.41, ptr %"r.%p10"
  %v.42 = load i16, ptr %"r.%rs1"
  %v.43 = icmp eq i16 %v.42, 0
  store i1 %v.43, ptr %"r.%p11"
  %v.44 = load i64, ptr %"r.%rd7"
  %v.45 = icmp sgt i64 %v.44, 18446744073709551615
  store i1 %v.45, ptr %"r.%p12"
  %v.46 = load i1, ptr %"r.%p11"
  %v.47 = select i1 %v.46, i32 4294967295, i32 0
  store i32 %v.47, ptr %"r.%r4"
  %v.48 = load i1, ptr %"r.%p10"
  %v.49 = select i1 %v.48, i32 4294967295, i32 0
  store i32 %v.49, ptr %"r.%r5"
  %v.50 = load i32, ptr %"r.%r5"
  %v.51 = load i32, ptr %"r.%r4"
  %v.52 = load i1, ptr %"r.%p12"
  %v.53 = select i1 %v.52, i32 %v.50, i32 %v.51
  store i32 %v.53, ptr %"r.%r6"
  %v.54 = load i32, ptr %"r.%r6"
  %v.55 = and i32 %v.54, 1
  store i32 %v.55, ptr %"r.%r7"
  %v.56 = load i32, ptr %"r.%r7"
  %v.57 = icmp eq i32 %v.56, 1
  store i1 %v.57, ptr %"r.%p13"
  %v.58 = load i1, ptr %"r.%p9"
  %v.59 = load i1, ptr %"r.%p13"
  %v.60 = and i1 %v.58, %v.59
  store i1 %v.60, ptr %"r.%p14"
  %v.61 = load i1, ptr %"r.%p14"
  %v.62 = select i1 %v.61, i64 1, i64 0
  store i64 %v.62, ptr %"r.%rd9"
  %v.63 = load i64, ptr %"r.%rd7"
  %v.64 = load i64, ptr %"r.%rd9"
  %v.65 = sub i64 %v.63, %v.64
  store i64 %v.65, ptr %"r.%rd10"
  br label %"L$L__BB36_5"
"L$L__BB36_2":
  %v.66 = load i64, ptr %"r.%fd19"
  %v.67 = bitcast i64 %v.66 to double
  %v.68 = call double @llvm.fabs.f64(double %v.67)
  %v.69 = bitcast double %v.68 to i64
  store i64 %v.69, ptr %"r.%fd11"
  %v.70 = load i64, ptr %"r.%fd18"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = call double @llvm.fabs.f64(double %v.71)
  %v.73 = bitcast double %v.72 to i64
  store i64 %v.73, ptr %"r.%fd12"
  %v.74 = load i64, ptr %"r.%fd11"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = load i64, ptr %"r.%fd12"
  %v.77 = bitcast i64 %v.76 to double
  %v.78 = fcmp oge double %v.75, %v.77
  store i1 %v.78, ptr %"r.%p3"
  %v.79 = load i64, ptr %"r.%fd19"
  %v.80 = bitcast i64 %v.79 to double
  %v.81 = load i64, ptr %"r.%fd18"
  %v.82 = bitcast i64 %v.81 to double
  %v.83 = load i1, ptr %"r.%p3"
  %v.84 = select i1 %v.83, double %v.80, double %v.82
  %v.85 = bitcast double %v.84 to i64
  store i64 %v.85, ptr %"r.%fd2"
  %v.86 = load i64, ptr %"r.%fd18"
  %v.87 = bitcast i64 %v.86 to double
  %v.88 = load i64, ptr %"r.%fd19"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = load i1, ptr %"r.%p3"
  %v.91 = select i1 %v.90, double %v.87, double %v.89
  %v.92 = bitcast double %v.91 to i64
  store i64 %v.92, ptr %"r.%fd13"
  %v.93 = load i64, ptr %"r.%fd13"
  %v.94 = bitcast i64 %v.93 to double
  %v.95 = fmul double %v.94, bitcast (i64 7309342195222315008 to double)
  %v.96 = bitcast double %v.95 to i64
  store i64 %v.96, ptr %"r.%fd18"
  %v.97 = load i64, ptr %"r.%fd1"
  %v.98 = bitcast i64 %v.97 to double
  %v.99 = fmul double %v.98, bitcast (i64 7309342195222315008 to double)
  %v.100 = bitcast double %v.99 to i64
  store i64 %v.100, ptr %"r.%fd17"
  %v.101 = load i64, ptr %"r.%fd2"
  store i64 %v.101, ptr %"r.%fd19"
  br label %"L$L__BB36_3"
"L$L__BB36_3":
  %v.102 = load i64, ptr %"r.%fd17"
  %v.103 = bitcast i64 %v.102 to double
  %v.104 = fneg double %v.103
  %v.105 = bitcast double %v.104 to i64
  store i64 %v.105, ptr %"r.%fd14"
  %v.106 = load i64, ptr %"r.%fd19"
  %v.107 = bitcast i64 %v.106 to double
  %v.108 = load i64, ptr %"r.%fd18"
  %v.109 = bitcast i64 %v.108 to double
  %v.110 = load i64, ptr %"r.%fd14"
  %v.111 = bitcast i64 %v.110 to double
  %v.112 = call double @llvm.fma.f64(double %v.107, double %v.109, double %v.111)
  %v.113 = bitcast double %v.112 to i64
  store i64 %v.113, ptr %"r.%fd15"
  %v.114 = load i64, ptr %"r.%fd15"
  %v.115 = bitcast i64 %v.114 to double
  %v.116 = fcmp olt double %v.115, bitcast (i64 0 to double)
  store i1 %v.116, ptr %"r.%p4"
  %v.117 = load i64, ptr %"r.%fd15"
  %v.118 = bitcast i64 %v.117 to double
  %v.119 = fcmp ogt double %v.118, bitcast (i64 0 to double)
  store i1 %v.119, ptr %"r.%p5"
  %v.120 = load i64, ptr %"r.%fd1"
  store i64 %v.120, ptr %"r.%rd4"
  %v.121 = load i64, ptr %"r.%rd4"
  %v.122 = icmp sgt i64 %v.121, 18446744073709551615
  store i1 %v.122, ptr %"r.%p6"
  %v.123 = load i1, ptr %"r.%p5"
  %v.124 = select i1 %v.123, i32 4294967295, i32 0
  store i32 %v.124, ptr %"r.%r1"
  %v.125 = load i1, ptr %"r.%p4"
  %v.126 = select i1 %v.125, i32 4294967295, i32 0
  store i32 %v.126, ptr %"r.%r2"
  %v.127 = load i32, ptr %"r.%r2"
  %v.128 = load i32, ptr %"r.%r1"
  %v.129 = load i1, ptr %"r.%p6"
  %v.130 = select i1 %v.129, i32 %v.127, i32 %v.128
  store i32 %v.130, ptr %"r.%r3"
  %v.131 = load i32, ptr %"r.%r3"
  %v.132 = zext i32 %v.131 to i64
  store i64 %v.132, ptr %"r.%rd5"
  %v.133 = load i64, ptr %"r.%rd5"
  %v.134 = and i64 %v.133, 1
  store i64 %v.134, ptr %"r.%rd6"
  %v.135 = load i64, ptr %"r.%rd4"
  %v.136 = load i64, ptr %"r.%rd6"
  %v.137 = sub i64 %v.135, %v.136
  store i64 %v.137, ptr %"r.%rd10"
  br label %"L$L__BB36_5"
"L$L__BB36_5":
  %v.138 = load i64, ptr %"r.%rd10"
  store i64 %v.138, ptr %"r.%fd16"
  %v.139 = load i64, ptr %"r.%fd16"
  store i64 %v.139, ptr %"r..param func_retval0"
  br label %done
done:
  %v.140 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.140
}

define internal i64 @jg_fma_rz_f64(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_fma_rz_f64_param_0" = alloca i64
  %"r..param jg_fma_rz_f64_param_1" = alloca i64
  %"r..param jg_fma_rz_f64_param_2" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param retval0" = alloca i64
  store i64 %a0, ptr %"r..param jg_fma_rz_f64_param_0"
  store i64 %a1, ptr %"r..param jg_fma_rz_f64_param_1"
  store i64 %a2, ptr %"r..param jg_fma_rz_f64_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_fma_rz_f64_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r..param jg_fma_rz_f64_param_1"
  store i64 %v.2, ptr %"r.%fd2"
  %v.3 = load i64, ptr %"r..param jg_fma_rz_f64_param_2"
  store i64 %v.3, ptr %"r.%fd3"
  %v.4 = load i64, ptr %"r.%fd1"
  store i64 %v.4, ptr %"r..param param0"
  %v.5 = load i64, ptr %"r.%fd2"
  store i64 %v.5, ptr %"r..param param1"
  %v.6 = load i64, ptr %"r.%fd3"
  store i64 %v.6, ptr %"r..param param2"
  %v.7 = load i64, ptr %"r..param param0"
  %v.8 = load i64, ptr %"r..param param1"
  %v.9 = load i64, ptr %"r..param param2"
  %v.10 = call i64 @_Z7fused64IL8Rounding0EEdddd(i64 %v.7, i64 %v.8, i64 %v.9)
  store i64 %v.10, ptr %"r..param retval0"
  %v.11 = load i64, ptr %"r..param retval0"
  store i64 %v.11, ptr %"r.%fd4"
  %v.12 = load i64, ptr %"r.%fd4"
  store i64 %v.12, ptr %"r..param func_retval0"
  br label %done
done:
  %v.13 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.13
}

define internal i64 @jg_div_rz_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd13" = alloca i64
  %"r.%fd14" = alloca i64
  %"r.%fd15" = alloca i64
  %"r.%fd16" = alloca i64
  %"r.%fd17" = alloca i64
  %"r.%fd18" = alloca i64
  %"r.%fd19" = alloca i64
  %"r.%fd20" = alloca i64
  %"r.%fd21" = alloca i64
  %"r.%fd22" = alloca i64
  %"r.%fd23" = alloca i64
  %"r.%fd24" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_div_rz_f64_param_0" = alloca i64
  %"r..param jg_div_rz_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_div_rz_f64_param_0"
  store i64 %a1, ptr %"r..param jg_div_rz_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_div_rz_f64_param_0"
  store i64 %v.1, ptr %"r.%fd4"
  %v.2 = load i64, ptr %"r..param jg_div_rz_f64_param_1"
  store i64 %v.2, ptr %"r.%fd5"
  %v.3 = load i64, ptr %"r.%fd4"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd5"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fdiv double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd24"
  %v.9 = load i64, ptr %"r.%fd4"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd6"
  %v.13 = load i64, ptr %"r.%fd6"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp ugt double %v.14, bitcast (i64 9218868437227405311 to double)
  store i1 %v.15, ptr %"r.%p4"
  store i1 true, ptr %"r.%p15"
  %v.16 = load i1, ptr %"r.%p4"
  br i1 %v.16, label %"L$L__BB39_2", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%fd5"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = call double @llvm.fabs.f64(double %v.18)
  %v.20 = bitcast double %v.19 to i64
  store i64 %v.20, ptr %"r.%fd7"
  %v.21 = load i64, ptr %"r.%fd7"
  %v.22 = bitcast i64 %v.21 to double
  %v.23 = fcmp ugt double %v.22, bitcast (i64 9218868437227405311 to double)
  store i1 %v.23, ptr %"r.%p15"
  br label %"L$L__BB39_2"
"L$L__BB39_2":
  %v.24 = load i64, ptr %"r.%fd4"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fcmp oeq double %v.25, bitcast (i64 0 to double)
  store i1 %v.26, ptr %"r.%p5"
  %v.27 = load i1, ptr %"r.%p5"
  %v.28 = load i1, ptr %"r.%p15"
  %v.29 = or i1 %v.27, %v.28
  store i1 %v.29, ptr %"r.%p6"
  %v.30 = load i64, ptr %"r.%fd5"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fcmp oeq double %v.31, bitcast (i64 0 to double)
  store i1 %v.32, ptr %"r.%p7"
  %v.33 = load i1, ptr %"r.%p7"
  %v.34 = load i1, ptr %"r.%p6"
  %v.35 = or i1 %v.33, %v.34
  store i1 %v.35, ptr %"r.%p8"
  %v.36 = load i1, ptr %"r.%p8"
  br i1 %v.36, label %"L$L__BB39_4", label %"B2"
"B2":
  %v.37 = load i64, ptr %"r.%fd4"
  store i64 %v.37, ptr %"r.%rd1"
  %v.38 = load i64, ptr %"r.%rd1"
  %v.39 = icmp ult i32 52, 64
  %v.40 = select i1 %v.39, i32 52, i32 63
  %v.41 = zext i32 %v.40 to i64
  %v.42 = lshr i64 %v.38, %v.41
  %v.43 = select i1 %v.39, i64 %v.42, i64 0
  store i64 %v.43, ptr %"r.%rd2"
  %v.44 = load i64, ptr %"r.%rd2"
  %v.45 = trunc i64 %v.44 to i32
  store i32 %v.45, ptr %"r.%r1"
  %v.46 = load i32, ptr %"r.%r1"
  %v.47 = and i32 %v.46, 2047
  store i32 %v.47, ptr %"r.%r2"
  %v.48 = load i32, ptr %"r.%r2"
  %v.49 = icmp eq i32 %v.48, 0
  store i1 %v.49, ptr %"r.%p9"
  %v.50 = load i32, ptr %"r.%r2"
  %v.51 = add i32 %v.50, 4294966273
  store i32 %v.51, ptr %"r.%r3"
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fmul double %v.53, bitcast (i64 4850376798678024192 to double)
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  store i64 %v.56, ptr %"r.%rd3"
  %v.57 = load i64, ptr %"r.%rd3"
  %v.58 = icmp ult i32 52, 64
  %v.59 = select i1 %v.58, i32 52, i32 63
  %v.60 = zext i32 %v.59 to i64
  %v.61 = lshr i64 %v.57, %v.60
  %v.62 = select i1 %v.58, i64 %v.61, i64 0
  store i64 %v.62, ptr %"r.%rd4"
  %v.63 = load i64, ptr %"r.%rd4"
  %v.64 = trunc i64 %v.63 to i32
  store i32 %v.64, ptr %"r.%r4"
  %v.65 = load i32, ptr %"r.%r4"
  %v.66 = and i32 %v.65, 2047
  store i32 %v.66, ptr %"r.%r5"
  %v.67 = load i32, ptr %"r.%r5"
  %v.68 = add i32 %v.67, 4294966219
  store i32 %v.68, ptr %"r.%r6"
  %v.69 = load i32, ptr %"r.%r6"
  %v.70 = load i32, ptr %"r.%r3"
  %v.71 = load i1, ptr %"r.%p9"
  %v.72 = select i1 %v.71, i32 %v.69, i32 %v.70
  store i32 %v.72, ptr %"r.%r7"
  %v.73 = load i64, ptr %"r.%fd5"
  store i64 %v.73, ptr %"r.%rd5"
  %v.74 = load i64, ptr %"r.%rd5"
  %v.75 = icmp ult i32 52, 64
  %v.76 = select i1 %v.75, i32 52, i32 63
  %v.77 = zext i32 %v.76 to i64
  %v.78 = lshr i64 %v.74, %v.77
  %v.79 = select i1 %v.75, i64 %v.78, i64 0
  store i64 %v.79, ptr %"r.%rd6"
  %v.80 = load i64, ptr %"r.%rd6"
  %v.81 = trunc i64 %v.80 to i32
  store i32 %v.81, ptr %"r.%r8"
  %v.82 = load i32, ptr %"r.%r8"
  %v.83 = and i32 %v.82, 2047
  store i32 %v.83, ptr %"r.%r9"
  %v.84 = load i32, ptr %"r.%r9"
  %v.85 = icmp eq i32 %v.84, 0
  store i1 %v.85, ptr %"r.%p10"
  %v.86 = load i32, ptr %"r.%r9"
  %v.87 = add i32 %v.86, 4294966273
  store i32 %v.87, ptr %"r.%r10"
  %v.88 = load i64, ptr %"r.%fd5"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = fmul double %v.89, bitcast (i64 4850376798678024192 to double)
  %v.91 = bitcast double %v.90 to i64
  store i64 %v.91, ptr %"r.%fd9"
  %v.92 = load i64, ptr %"r.%fd9"
  store i64 %v.92, ptr %"r.%rd7"
  %v.93 = load i64, ptr %"r.%rd7"
  %v.94 = icmp ult i32 52, 64
  %v.95 = select i1 %v.94, i32 52, i32 63
  %v.96 = zext i32 %v.95 to i64
  %v.97 = lshr i64 %v.93, %v.96
  %v.98 = select i1 %v.94, i64 %v.97, i64 0
  store i64 %v.98, ptr %"r.%rd8"
  %v.99 = load i64, ptr %"r.%rd8"
  %v.100 = trunc i64 %v.99 to i32
  store i32 %v.100, ptr %"r.%r11"
  %v.101 = load i32, ptr %"r.%r11"
  %v.102 = and i32 %v.101, 2047
  store i32 %v.102, ptr %"r.%r12"
  %v.103 = load i32, ptr %"r.%r12"
  %v.104 = add i32 %v.103, 4294966219
  store i32 %v.104, ptr %"r.%r13"
  %v.105 = load i32, ptr %"r.%r13"
  %v.106 = load i32, ptr %"r.%r10"
  %v.107 = load i1, ptr %"r.%p10"
  %v.108 = select i1 %v.107, i32 %v.105, i32 %v.106
  store i32 %v.108, ptr %"r.%r14"
  %v.109 = load i32, ptr %"r.%r14"
  %v.110 = load i32, ptr %"r.%r7"
  %v.111 = sub i32 %v.109, %v.110
  store i32 %v.111, ptr %"r.%r15"
  %v.112 = load i32, ptr %"r.%r15"
  %v.113 = call i32 @llvm.smax.i32(i32 %v.112, i32 4294965296)
  store i32 %v.113, ptr %"r.%r16"
  %v.114 = load i32, ptr %"r.%r16"
  %v.115 = call i32 @llvm.smin.i32(i32 %v.114, i32 2000)
  store i32 %v.115, ptr %"r.%r17"
  %v.116 = load i32, ptr %"r.%r17"
  %v.117 = icmp ult i32 31, 32
  %v.118 = select i1 %v.117, i32 31, i32 31
  %v.119 = lshr i32 %v.116, %v.118
  %v.120 = select i1 %v.117, i32 %v.119, i32 0
  store i32 %v.120, ptr %"r.%r18"
  %v.121 = load i32, ptr %"r.%r17"
  %v.122 = load i32, ptr %"r.%r18"
  %v.123 = add i32 %v.121, %v.122
  store i32 %v.123, ptr %"r.%r19"
  %v.124 = load i32, ptr %"r.%r19"
  %v.125 = icmp ult i32 1, 32
  %v.126 = select i1 %v.125, i32 1, i32 31
  %v.127 = ashr i32 %v.124, %v.126
  store i32 %v.127, ptr %"r.%r20"
  %v.128 = load i32, ptr %"r.%r20"
  %v.129 = add i32 %v.128, 1023
  store i32 %v.129, ptr %"r.%r21"
  %v.130 = load i32, ptr %"r.%r21"
  %v.131 = zext i32 %v.130 to i64
  store i64 %v.131, ptr %"r.%rd9"
  %v.132 = load i64, ptr %"r.%rd9"
  %v.133 = icmp ult i32 52, 64
  %v.134 = select i1 %v.133, i32 52, i32 63
  %v.135 = zext i32 %v.134 to i64
  %v.136 = shl i64 %v.132, %v.135
  %v.137 = select i1 %v.133, i64 %v.136, i64 0
  store i64 %v.137, ptr %"r.%rd10"
  %v.138 = load i64, ptr %"r.%rd10"
  store i64 %v.138, ptr %"r.%fd10"
  %v.139 = load i64, ptr %"r.%fd24"
  %v.140 = bitcast i64 %v.139 to double
  %v.141 = load i64, ptr %"r.%fd10"
  %v.142 = bitcast i64 %v.141 to double
  %v.143 = fmul double %v.140, %v.142
  %v.144 = bitcast double %v.143 to i64
  store i64 %v.144, ptr %"r.%fd11"
  %v.145 = load i32, ptr %"r.%r17"
  %v.146 = add i32 %v.145, 1023
  store i32 %v.146, ptr %"r.%r22"
  %v.147 = load i32, ptr %"r.%r22"
  %v.148 = load i32, ptr %"r.%r20"
  %v.149 = sub i32 %v.147, %v.148
  store i32 %v.149, ptr %"r.%r23"
  %v.150 = load i32, ptr %"r.%r23"
  %v.151 = zext i32 %v.150 to i64
  store i64 %v.151, ptr %"r.%rd11"
  %v.152 = load i64, ptr %"r.%rd11"
  %v.153 = icmp ult i32 52, 64
  %v.154 = select i1 %v.153, i32 52, i32 63
  %v.155 = zext i32 %v.154 to i64
  %v.156 = shl i64 %v.152, %v.155
  %v.157 = select i1 %v.153, i64 %v.156, i64 0
  store i64 %v.157, ptr %"r.%rd12"
  %v.158 = load i64, ptr %"r.%rd12"
  store i64 %v.158, ptr %"r.%fd12"
  %v.159 = load i64, ptr %"r.%fd11"
  %v.160 = bitcast i64 %v.159 to double
  %v.161 = load i64, ptr %"r.%fd12"
  %v.162 = bitcast i64 %v.161 to double
  %v.163 = fmul double %v.160, %v.162
  %v.164 = bitcast double %v.163 to i64
  store i64 %v.164, ptr %"r.%fd13"
  %v.165 = load i64, ptr %"r.%fd13"
  %v.166 = bitcast i64 %v.165 to double
  %v.167 = fneg double %v.166
  %v.168 = bitcast double %v.167 to i64
  store i64 %v.168, ptr %"r.%fd14"
  %v.169 = load i32, ptr %"r.%r14"
  %v.170 = sub i32 0, %v.169
  store i32 %v.170, ptr %"r.%r24"
  %v.171 = load i32, ptr %"r.%r24"
  %v.172 = call i32 @llvm.smax.i32(i32 %v.171, i32 4294965296)
  store i32 %v.172, ptr %"r.%r25"
  %v.173 = load i32, ptr %"r.%r25"
  %v.174 = call i32 @llvm.smin.i32(i32 %v.173, i32 2000)
  store i32 %v.174, ptr %"r.%r26"
  %v.175 = load i32, ptr %"r.%r26"
  %v.176 = icmp ult i32 31, 32
  %v.177 = select i1 %v.176, i32 31, i32 31
  %v.178 = lshr i32 %v.175, %v.177
  %v.179 = select i1 %v.176, i32 %v.178, i32 0
  store i32 %v.179, ptr %"r.%r27"
  %v.180 = load i32, ptr %"r.%r26"
  %v.181 = load i32, ptr %"r.%r27"
  %v.182 = add i32 %v.180, %v.181
  store i32 %v.182, ptr %"r.%r28"
  %v.183 = load i32, ptr %"r.%r28"
  %v.184 = icmp ult i32 1, 32
  %v.185 = select i1 %v.184, i32 1, i32 31
  %v.186 = ashr i32 %v.183, %v.185
  store i32 %v.186, ptr %"r.%r29"
  %v.187 = load i32, ptr %"r.%r29"
  %v.188 = add i32 %v.187, 1023
  store i32 %v.188, ptr %"r.%r30"
  %v.189 = load i32, ptr %"r.%r30"
  %v.190 = zext i32 %v.189 to i64
  store i64 %v.190, ptr %"r.%rd13"
  %v.191 = load i64, ptr %"r.%rd13"
  %v.192 = icmp ult i32 52, 64
  %v.193 = select i1 %v.192, i32 52, i32 63
  %v.194 = zext i32 %v.193 to i64
  %v.195 = shl i64 %v.191, %v.194
  %v.196 = select i1 %v.192, i64 %v.195, i64 0
  store i64 %v.196, ptr %"r.%rd14"
  %v.197 = load i64, ptr %"r.%rd14"
  store i64 %v.197, ptr %"r.%fd15"
  %v.198 = load i64, ptr %"r.%fd15"
  %v.199 = bitcast i64 %v.198 to double
  %v.200 = load i64, ptr %"r.%fd5"
  %v.201 = bitcast i64 %v.200 to double
  %v.202 = fmul double %v.199, %v.201
  %v.203 = bitcast double %v.202 to i64
  store i64 %v.203, ptr %"r.%fd16"
  %v.204 = load i32, ptr %"r.%r26"
  %v.205 = add i32 %v.204, 1023
  store i32 %v.205, ptr %"r.%r31"
  %v.206 = load i32, ptr %"r.%r31"
  %v.207 = load i32, ptr %"r.%r29"
  %v.208 = sub i32 %v.206, %v.207
  store i32 %v.208, ptr %"r.%r32"
  %v.209 = load i32, ptr %"r.%r32"
  %v.210 = zext i32 %v.209 to i64
  store i64 %v.210, ptr %"r.%rd15"
  %v.211 = load i64, ptr %"r.%rd15"
  %v.212 = icmp ult i32 52, 64
  %v.213 = select i1 %v.212, i32 52, i32 63
  %v.214 = zext i32 %v.213 to i64
  %v.215 = shl i64 %v.211, %v.214
  %v.216 = select i1 %v.212, i64 %v.215, i64 0
  store i64 %v.216, ptr %"r.%rd16"
  %v.217 = load i64, ptr %"r.%rd16"
  store i64 %v.217, ptr %"r.%fd17"
  %v.218 = load i64, ptr %"r.%fd16"
  %v.219 = bitcast i64 %v.218 to double
  %v.220 = load i64, ptr %"r.%fd17"
  %v.221 = bitcast i64 %v.220 to double
  %v.222 = fmul double %v.219, %v.221
  %v.223 = bitcast double %v.222 to i64
  store i64 %v.223, ptr %"r.%fd18"
  %v.224 = load i32, ptr %"r.%r7"
  %v.225 = sub i32 0, %v.224
  store i32 %v.225, ptr %"r.%r33"
  %v.226 = load i32, ptr %"r.%r33"
  %v.227 = call i32 @llvm.smax.i32(i32 %v.226, i32 4294965296)
  store i32 %v.227, ptr %"r.%r34"
  %v.228 = load i32, ptr %"r.%r34"
  %v.229 = call i32 @llvm.smin.i32(i32 %v.228, i32 2000)
  store i32 %v.229, ptr %"r.%r35"
  %v.230 = load i32, ptr %"r.%r35"
  %v.231 = icmp ult i32 31, 32
  %v.232 = select i1 %v.231, i32 31, i32 31
  %v.233 = lshr i32 %v.230, %v.232
  %v.234 = select i1 %v.231, i32 %v.233, i32 0
  store i32 %v.234, ptr %"r.%r36"
  %v.235 = load i32, ptr %"r.%r35"
  %v.236 = load i32, ptr %"r.%r36"
  %v.237 = add i32 %v.235, %v.236
  store i32 %v.237, ptr %"r.%r37"
  %v.238 = load i32, ptr %"r.%r37"
  %v.239 = icmp ult i32 1, 32
  %v.240 = select i1 %v.239, i32 1, i32 31
  %v.241 = ashr i32 %v.238, %v.240
  store i32 %v.241, ptr %"r.%r38"
  %v.242 = load i32, ptr %"r.%r38"
  %v.243 = add i32 %v.242, 1023
  store i32 %v.243, ptr %"r.%r39"
  %v.244 = load i32, ptr %"r.%r39"
  %v.245 = zext i32 %v.244 to i64
  store i64 %v.245, ptr %"r.%rd17"
  %v.246 = load i64, ptr %"r.%rd17"
  %v.247 = icmp ult i32 52, 64
  %v.248 = select i1 %v.247, i32 52, i32 63
  %v.249 = zext i32 %v.248 to i64
  %v.250 = shl i64 %v.246, %v.249
  %v.251 = select i1 %v.247, i64 %v.250, i64 0
  store i64 %v.251, ptr %"r.%rd18"
  %v.252 = load i64, ptr %"r.%rd18"
  store i64 %v.252, ptr %"r.%fd19"
  %v.253 = load i64, ptr %"r.%fd19"
  %v.254 = bitcast i64 %v.253 to double
  %v.255 = load i64, ptr %"r.%fd4"
  %v.256 = bitcast i64 %v.255 to double
  %v.257 = fmul double %v.254, %v.256
  %v.258 = bitcast double %v.257 to i64
  store i64 %v.258, ptr %"r.%fd20"
  %v.259 = load i32, ptr %"r.%r35"
  %v.260 = add i32 %v.259, 1023
  store i32 %v.260, ptr %"r.%r40"
  %v.261 = load i32, ptr %"r.%r40"
  %v.262 = load i32, ptr %"r.%r38"
  %v.263 = sub i32 %v.261, %v.262
  store i32 %v.263, ptr %"r.%r41"
  %v.264 = load i32, ptr %"r.%r41"
  %v.265 = zext i32 %v.264 to i64
  store i64 %v.265, ptr %"r.%rd19"
  %v.266 = load i64, ptr %"r.%rd19"
  %v.267 = icmp ult i32 52, 64
  %v.268 = select i1 %v.267, i32 52, i32 63
  %v.269 = zext i32 %v.268 to i64
  %v.270 = shl i64 %v.266, %v.269
  %v.271 = select i1 %v.267, i64 %v.270, i64 0
  store i64 %v.271, ptr %"r.%rd20"
  %v.272 = load i64, ptr %"r.%rd20"
  store i64 %v.272, ptr %"r.%fd21"
  %v.273 = load i64, ptr %"r.%fd20"
  %v.274 = bitcast i64 %v.273 to double
  %v.275 = load i64, ptr %"r.%fd21"
  %v.276 = bitcast i64 %v.275 to double
  %v.277 = fmul double %v.274, %v.276
  %v.278 = bitcast double %v.277 to i64
  store i64 %v.278, ptr %"r.%fd22"
  %v.279 = load i64, ptr %"r.%fd14"
  %v.280 = bitcast i64 %v.279 to double
  %v.281 = load i64, ptr %"r.%fd18"
  %v.282 = bitcast i64 %v.281 to double
  %v.283 = load i64, ptr %"r.%fd22"
  %v.284 = bitcast i64 %v.283 to double
  %v.285 = call double @llvm.fma.f64(double %v.280, double %v.282, double %v.284)
  %v.286 = bitcast double %v.285 to i64
  store i64 %v.286, ptr %"r.%fd23"
  %v.287 = load i64, ptr %"r.%fd23"
  %v.288 = bitcast i64 %v.287 to double
  %v.289 = fcmp ogt double %v.288, bitcast (i64 0 to double)
  store i1 %v.289, ptr %"r.%p11"
  %v.290 = load i64, ptr %"r.%fd23"
  %v.291 = bitcast i64 %v.290 to double
  %v.292 = fcmp olt double %v.291, bitcast (i64 0 to double)
  store i1 %v.292, ptr %"r.%p12"
  %v.293 = load i64, ptr %"r.%fd5"
  %v.294 = bitcast i64 %v.293 to double
  %v.295 = fcmp olt double %v.294, bitcast (i64 0 to double)
  store i1 %v.295, ptr %"r.%p13"
  %v.296 = load i1, ptr %"r.%p11"
  %v.297 = select i1 %v.296, i32 4294967295, i32 0
  store i32 %v.297, ptr %"r.%r42"
  %v.298 = load i1, ptr %"r.%p12"
  %v.299 = select i1 %v.298, i32 4294967295, i32 0
  store i32 %v.299, ptr %"r.%r43"
  %v.300 = load i64, ptr %"r.%fd24"
  store i64 %v.300, ptr %"r.%rd21"
  %v.301 = load i64, ptr %"r.%rd21"
  %v.302 = icmp sgt i64 %v.301, 18446744073709551615
  store i1 %v.302, ptr %"r.%p14"
  %v.303 = load i32, ptr %"r.%r43"
  %v.304 = load i32, ptr %"r.%r42"
  %v.305 = load i1, ptr %"r.%p13"
  %v.306 = select i1 %v.305, i32 %v.303, i32 %v.304
  store i32 %v.306, ptr %"r.%r44"
  %v.307 = load i32, ptr %"r.%r42"
  %v.308 = load i32, ptr %"r.%r43"
  %v.309 = load i1, ptr %"r.%p13"
  %v.310 = select i1 %v.309, i32 %v.307, i32 %v.308
  store i32 %v.310, ptr %"r.%r45"
  %v.311 = load i32, ptr %"r.%r45"
  %v.312 = load i32, ptr %"r.%r44"
  %v.313 = load i1, ptr %"r.%p14"
  %v.314 = select i1 %v.313, i32 %v.311, i32 %v.312
  store i32 %v.314, ptr %"r.%r46"
  %v.315 = load i32, ptr %"r.%r46"
  %v.316 = zext i32 %v.315 to i64
  store i64 %v.316, ptr %"r.%rd22"
  %v.317 = load i64, ptr %"r.%rd22"
  %v.318 = and i64 %v.317, 1
  store i64 %v.318, ptr %"r.%rd23"
  %v.319 = load i64, ptr %"r.%rd21"
  %v.320 = load i64, ptr %"r.%rd23"
  %v.321 = sub i64 %v.319, %v.320
  store i64 %v.321, ptr %"r.%rd24"
  %v.322 = load i64, ptr %"r.%rd24"
  store i64 %v.322, ptr %"r.%fd24"
  br label %"L$L__BB39_4"
"L$L__BB39_4":
  %v.323 = load i64, ptr %"r.%fd24"
  store i64 %v.323, ptr %"r..param func_retval0"
  br label %done
done:
  %v.324 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.324
}

define internal i64 @jg_sqrt_rz_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_sqrt_rz_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_sqrt_rz_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_sqrt_rz_f64_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r.%fd1"
  %v.3 = bitcast i64 %v.2 to double
  %v.4 = call double @llvm.sqrt.f64(double %v.3)
  %v.5 = bitcast double %v.4 to i64
  store i64 %v.5, ptr %"r.%fd2"
  %v.6 = load i64, ptr %"r.%fd1"
  %v.7 = bitcast i64 %v.6 to double
  %v.8 = fcmp olt double %v.7, bitcast (i64 567708407528440906 to double)
  store i1 %v.8, ptr %"r.%p1"
  %v.9 = load i64, ptr %"r.%fd1"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = fmul double %v.10, bitcast (i64 5507902344274116608 to double)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd3"
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 5057542381537067008 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd4"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = load i1, ptr %"r.%p1"
  %v.22 = select i1 %v.21, double %v.18, double %v.20
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd5"
  %v.24 = load i64, ptr %"r.%fd4"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = load i1, ptr %"r.%p1"
  %v.29 = select i1 %v.28, double %v.25, double %v.27
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd6"
  %v.31 = load i64, ptr %"r.%fd6"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fneg double %v.32
  %v.34 = bitcast double %v.33 to i64
  store i64 %v.34, ptr %"r.%fd7"
  %v.35 = load i64, ptr %"r.%fd7"
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = load i64, ptr %"r.%fd6"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = load i64, ptr %"r.%fd5"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = call double @llvm.fma.f64(double %v.36, double %v.38, double %v.40)
  %v.42 = bitcast double %v.41 to i64
  store i64 %v.42, ptr %"r.%fd8"
  %v.43 = load i64, ptr %"r.%fd8"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fcmp olt double %v.44, bitcast (i64 0 to double)
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i64, ptr %"r.%fd8"
  %v.47 = bitcast i64 %v.46 to double
  %v.48 = fcmp ogt double %v.47, bitcast (i64 0 to double)
  store i1 %v.48, ptr %"r.%p3"
  %v.49 = load i64, ptr %"r.%fd2"
  store i64 %v.49, ptr %"r.%rd1"
  %v.50 = load i64, ptr %"r.%rd1"
  %v.51 = icmp sgt i64 %v.50, 18446744073709551615
  store i1 %v.51, ptr %"r.%p4"
  %v.52 = load i1, ptr %"r.%p3"
  %v.53 = select i1 %v.52, i32 4294967295, i32 0
  store i32 %v.53, ptr %"r.%r1"
  %v.54 = load i1, ptr %"r.%p2"
  %v.55 = select i1 %v.54, i32 4294967295, i32 0
  store i32 %v.55, ptr %"r.%r2"
  %v.56 = load i32, ptr %"r.%r2"
  %v.57 = load i32, ptr %"r.%r1"
  %v.58 = load i1, ptr %"r.%p4"
  %v.59 = select i1 %v.58, i32 %v.56, i32 %v.57
  store i32 %v.59, ptr %"r.%r3"
  %v.60 = load i32, ptr %"r.%r3"
  %v.61 = zext i32 %v.60 to i64
  store i64 %v.61, ptr %"r.%rd2"
  %v.62 = load i64, ptr %"r.%rd2"
  %v.63 = and i64 %v.62, 1
  store i64 %v.63, ptr %"r.%rd3"
  %v.64 = load i64, ptr %"r.%rd1"
  %v.65 = load i64, ptr %"r.%rd3"
  %v.66 = sub i64 %v.64, %v.65
  store i64 %v.66, ptr %"r.%rd4"
  %v.67 = load i64, ptr %"r.%rd4"
  store i64 %v.67, ptr %"r.%fd9"
  %v.68 = load i64, ptr %"r.%fd9"
  store i64 %v.68, ptr %"r..param func_retval0"
  br label %done
done:
  %v.69 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.69
}

define internal i64 @jg_add_rm_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd14" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_add_rm_f64_param_0" = alloca i64
  %"r..param jg_add_rm_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_add_rm_f64_param_0"
  store i64 %a1, ptr %"r..param jg_add_rm_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_add_rm_f64_param_0"
  store i64 %v.1, ptr %"r.%fd4"
  %v.2 = load i64, ptr %"r..param jg_add_rm_f64_param_1"
  store i64 %v.2, ptr %"r.%fd5"
  %v.3 = load i64, ptr %"r.%fd4"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd5"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fadd double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd6"
  %v.9 = load i64, ptr %"r.%fd5"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd7"
  %v.13 = load i64, ptr %"r.%fd4"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = call double @llvm.fabs.f64(double %v.14)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd8"
  %v.17 = load i64, ptr %"r.%fd8"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd7"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fcmp oge double %v.18, %v.20
  store i1 %v.21, ptr %"r.%p1"
  %v.22 = load i64, ptr %"r.%fd4"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd5"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i1, ptr %"r.%p1"
  %v.27 = select i1 %v.26, double %v.23, double %v.25
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd9"
  %v.29 = load i64, ptr %"r.%fd5"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd4"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = load i1, ptr %"r.%p1"
  %v.34 = select i1 %v.33, double %v.30, double %v.32
  %v.35 = bitcast double %v.34 to i64
  store i64 %v.35, ptr %"r.%fd10"
  %v.36 = load i64, ptr %"r.%fd6"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = load i64, ptr %"r.%fd9"
  %v.39 = bitcast i64 %v.38 to double
  %v.40 = fsub double %v.37, %v.39
  %v.41 = bitcast double %v.40 to i64
  store i64 %v.41, ptr %"r.%fd11"
  %v.42 = load i64, ptr %"r.%fd10"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = load i64, ptr %"r.%fd11"
  %v.45 = bitcast i64 %v.44 to double
  %v.46 = fsub double %v.43, %v.45
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd12"
  %v.48 = load i64, ptr %"r.%fd12"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fcmp uge double %v.49, bitcast (i64 0 to double)
  store i1 %v.50, ptr %"r.%p2"
  %v.51 = load i64, ptr %"r.%fd6"
  store i64 %v.51, ptr %"r.%rd1"
  %v.52 = load i64, ptr %"r.%rd1"
  %v.53 = icmp sgt i64 %v.52, 18446744073709551615
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i1, ptr %"r.%p3"
  %v.55 = select i1 %v.54, i64 18446744073709551615, i64 1
  store i64 %v.55, ptr %"r.%rd2"
  %v.56 = load i64, ptr %"r.%rd2"
  %v.57 = load i1, ptr %"r.%p2"
  %v.58 = select i1 %v.57, i64 0, i64 %v.56
  store i64 %v.58, ptr %"r.%rd3"
  %v.59 = load i64, ptr %"r.%rd3"
  %v.60 = load i64, ptr %"r.%rd1"
  %v.61 = add i64 %v.59, %v.60
  store i64 %v.61, ptr %"r.%rd4"
  %v.62 = load i64, ptr %"r.%rd4"
  store i64 %v.62, ptr %"r.%fd1"
  %v.63 = load i64, ptr %"r.%fd6"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = fcmp une double %v.64, bitcast (i64 0 to double)
  store i1 %v.65, ptr %"r.%p4"
  %v.66 = load i64, ptr %"r.%fd1"
  store i64 %v.66, ptr %"r.%fd14"
  %v.67 = load i1, ptr %"r.%p4"
  br i1 %v.67, label %"L$L__BB41_3", label %"B1"
"B1":
  %v.68 = load i64, ptr %"r.%fd4"
  store i64 %v.68, ptr %"r.%rd5"
  %v.69 = load i64, ptr %"r.%rd5"
  %v.70 = icmp slt i64 %v.69, 0
  store i1 %v.70, ptr %"r.%p5"
  %v.71 = bitcast double bitcast (i64 9223372036854775808 to double) to i64
  store i64 %v.71, ptr %"r.%fd14"
  %v.72 = load i1, ptr %"r.%p5"
  br i1 %v.72, label %"L$L__BB41_3", label %"B2"
"B2":
  %v.73 = load i64, ptr %"r.%fd5"
  store i64 %v.73, ptr %"r.%rd6"
  %v.74 = load i64, ptr %"r.%rd6"
  %v.75 = icmp slt i64 %v.74, 0
  store i1 %v.75, ptr %"r.%p6"
  %v.76 = load i64, ptr %"r.%fd1"
  %v.77 = bitcast i64 %v.76 to double
  %v.78 = load i1, ptr %"r.%p6"
  %v.79 = select i1 %v.78, double bitcast (i64 9223372036854775808 to double), double %v.77
  %v.80 = bitcast double %v.79 to i64
  store i64 %v.80, ptr %"r.%fd14"
  br label %"L$L__BB41_3"
"L$L__BB41_3":
  %v.81 = load i64, ptr %"r.%fd14"
  store i64 %v.81, ptr %"r..param func_retval0"
  br label %done
done:
  %v.82 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.82
}

define internal i64 @jg_mul_rm_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd13" = alloca i64
  %"r.%fd14" = alloca i64
  %"r.%fd15" = alloca i64
  %"r.%fd16" = alloca i64
  %"r.%fd17" = alloca i64
  %"r.%fd18" = alloca i64
  %"r.%fd19" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%rd10" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_mul_rm_f64_param_0" = alloca i64
  %"r..param jg_mul_rm_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_mul_rm_f64_param_0"
  store i64 %a1, ptr %"r..param jg_mul_rm_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_mul_rm_f64_param_0"
  store i64 %v.1, ptr %"r.%fd19"
  %v.2 = load i64, ptr %"r..param jg_mul_rm_f64_param_1"
  store i64 %v.2, ptr %"r.%fd18"
  %v.3 = load i64, ptr %"r.%fd19"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd18"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fmul double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd1"
  %v.9 = load i64, ptr %"r.%fd1"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd10"
  %v.13 = load i64, ptr %"r.%fd10"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp uge double %v.14, bitcast (i64 567708407528440906 to double)
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i64, ptr %"r.%fd1"
  store i64 %v.16, ptr %"r.%fd17"
  %v.17 = load i1, ptr %"r.%p1"
  br i1 %v.17, label %"L$L__BB42_3", label %"B1"
"B1":
  %v.18 = load i64, ptr %"r.%fd1"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp oeq double %v.19, bitcast (i64 0 to double)
  store i1 %v.20, ptr %"r.%p2"
  %v.21 = load i1, ptr %"r.%p2"
  br i1 %v.21, label %"L$L__BB42_4", label %"B2"
"B2":
  br label %"L$L__BB42_2"
"L$L__BB42_4":
  %v.22 = load i64, ptr %"r.%fd19"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = fcmp une double %v.23, bitcast (i64 0 to double)
  store i1 %v.24, ptr %"r.%p6"
  %v.25 = load i64, ptr %"r.%fd18"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = fcmp une double %v.26, bitcast (i64 0 to double)
  store i1 %v.27, ptr %"r.%p7"
  %v.28 = load i1, ptr %"r.%p6"
  %v.29 = load i1, ptr %"r.%p7"
  %v.30 = and i1 %v.28, %v.29
  store i1 %v.30, ptr %"r.%p8"
  %v.31 = load i64, ptr %"r.%fd1"
  store i64 %v.31, ptr %"r.%rd7"
  %v.32 = load i64, ptr %"r.%rd7"
  %v.33 = icmp slt i64 %v.32, 0
  store i1 %v.33, ptr %"r.%p9"
  %v.34 = load i1, ptr %"r.%p8"
  %v.35 = load i1, ptr %"r.%p9"
  %v.36 = and i1 %v.34, %v.35
  store i1 %v.36, ptr %"r.%p10"
  %v.37 = load i64, ptr %"r.%rd7"
  %v.38 = icmp sgt i64 %v.37, 18446744073709551615
  store i1 %v.38, ptr %"r.%p11"
  %v.39 = load i1, ptr %"r.%p11"
  %v.40 = select i1 %v.39, i64 18446744073709551615, i64 1
  store i64 %v.40, ptr %"r.%rd8"
  %v.41 = load i64, ptr %"r.%rd8"
  %v.42 = load i1, ptr %"r.%p10"
  %v.43 = select i1 %v.42, i64 %v.41, i64 0
  store i64 %v.43, ptr %"r.%rd9"
  %v.44 = load i64, ptr %"r.%rd9"
  %v.45 = load i64, ptr %"r.%rd7"
  %v.46 = add i64 %v.44, %v.45
  store i64 %v.46, ptr %"r.%rd10"
  br label %"L$L__BB42_5"
"L$L__BB42_2":
  %v.47 = load i64, ptr %"r.%fd19"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = call double @llvm.fabs.f64(double %v.48)
  %v.50 = bitcast double %v.49 to i64
  store i64 %v.50, ptr %"r.%fd11"
  %v.51 = load i64, ptr %"r.%fd18"
  %v.52 = bitcast i64 %v.51 to double
  %v.53 = call double @llvm.fabs.f64(double %v.52)
  %v.54 = bitcast double %v.53 to i64
  store i64 %v.54, ptr %"r.%fd12"
  %v.55 = load i64, ptr %"r.%fd11"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = load i64, ptr %"r.%fd12"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = fcmp oge double %v.56, %v.58
  store i1 %v.59, ptr %"r.%p3"
  %v.60 = load i64, ptr %"r.%fd19"
  %v.61 = bitcast i64 %v.60 to double
  %v.62 = load i64, ptr %"r.%fd18"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = load i1, ptr %"r.%p3"
  %v.65 = select i1 %v.64, double %v.61, double %v.63
  %v.66 = bitcast double %v.65 to i64
  store i64 %v.66, ptr %"r.%fd2"
  %v.67 = load i64, ptr %"r.%fd18"
  %v.68 = bitcast i64 %v.67 to double
  %v.69 = load i64, ptr %"r.%fd19"
  %v.70 = bitcast i64 %v.69 to double
  %v.71 = load i1, ptr %"r.%p3"
  %v.72 = select i1 %v.71, double %v.68, double %v.70
  %v.73 = bitcast double %v.72 to i64
  store i64 %v.73, ptr %"r.%fd13"
  %v.74 = load i64, ptr %"r.%fd13"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = fmul double %v.75, bitcast (i64 7309342195222315008 to double)
  %v.77 = bitcast double %v.76 to i64
  store i64 %v.77, ptr %"r.%fd18"
  %v.78 = load i64, ptr %"r.%fd1"
  %v.79 = bitcast i64 %v.78 to double
  %v.80 = fmul double %v.79, bitcast (i64 7309342195222315008 to double)
  %v.81 = bitcast double %v.80 to i64
  store i64 %v.81, ptr %"r.%fd17"
  %v.82 = load i64, ptr %"r.%fd2"
  store i64 %v.82, ptr %"r.%fd19"
  br label %"L$L__BB42_3"
"L$L__BB42_3":
  %v.83 = load i64, ptr %"r.%fd17"
  %v.84 = bitcast i64 %v.83 to double
  %v.85 = fneg double %v.84
  %v.86 = bitcast double %v.85 to i64
  store i64 %v.86, ptr %"r.%fd14"
  %v.87 = load i64, ptr %"r.%fd19"
  %v.88 = bitcast i64 %v.87 to double
  %v.89 = load i64, ptr %"r.%fd18"
  %v.90 = bitcast i64 %v.89 to double
  %v.91 = load i64, ptr %"r.%fd14"
  %v.92 = bitcast i64 %v.91 to double
  %v.93 = call double @llvm.fma.f64(double %v.88, double %v.90, double %v.92)
  %v.94 = bitcast double %v.93 to i64
  store i64 %v.94, ptr %"r.%fd15"
  %v.95 = load i64, ptr %"r.%fd15"
  %v.96 = bitcast i64 %v.95 to double
  %v.97 = fcmp uge double %v.96, bitcast (i64 0 to double)
  store i1 %v.97, ptr %"r.%p4"
  %v.98 = load i64, ptr %"r.%fd1"
  store i64 %v.98, ptr %"r.%rd4"
  %v.99 = load i64, ptr %"r.%rd4"
  %v.100 = icmp sgt i64 %v.99, 18446744073709551615
  store i1 %v.100, ptr %"r.%p5"
  %v.101 = load i1, ptr %"r.%p5"
  %v.102 = select i1 %v.101, i64 18446744073709551615, i64 1
  store i64 %v.102, ptr %"r.%rd5"
  %v.103 = load i64, ptr %"r.%rd5"
  %v.104 = load i1, ptr %"r.%p4"
  %v.105 = select i1 %v.104, i64 0, i64 %v.103
  store i64 %v.105, ptr %"r.%rd6"
  %v.106 = load i64, ptr %"r.%rd6"
  %v.107 = load i64, ptr %"r.%rd4"
  %v.108 = add i64 %v.106, %v.107
  store i64 %v.108, ptr %"r.%rd10"
  br label %"L$L__BB42_5"
"L$L__BB42_5":
  %v.109 = load i64, ptr %"r.%rd10"
  store i64 %v.109, ptr %"r.%fd16"
  %v.110 = load i64, ptr %"r.%fd16"
  store i64 %v.110, ptr %"r..param func_retval0"
  br label %done
done:
  %v.111 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.111
}

define internal i64 @jg_fma_rm_f64(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_fma_rm_f64_param_0" = alloca i64
  %"r..param jg_fma_rm_f64_param_1" = alloca i64
  %"r..param jg_fma_rm_f64_param_2" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param retval0" = alloca i64
  store i64 %a0, ptr %"r..param jg_fma_rm_f64_param_0"
  store i64 %a1, ptr %"r..param jg_fma_rm_f64_param_1"
  store i64 %a2, ptr %"r..param jg_fma_rm_f64_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_fma_rm_f64_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r..param jg_fma_rm_f64_param_1"
  store i64 %v.2, ptr %"r.%fd2"
  %v.3 = load i64, ptr %"r..param jg_fma_rm_f64_param_2"
  store i64 %v.3, ptr %"r.%fd3"
  %v.4 = load i64, ptr %"r.%fd1"
  store i64 %v.4, ptr %"r..param param0"
  %v.5 = load i64, ptr %"r.%fd2"
  store i64 %v.5, ptr %"r..param param1"
  %v.6 = load i64, ptr %"r.%fd3"
  store i64 %v.6, ptr %"r..param param2"
  %v.7 = load i64, ptr %"r..param param0"
  %v.8 = load i64, ptr %"r..param param1"
  %v.9 = load i64, ptr %"r..param param2"
  %v.10 = call i64 @_Z7fused64IL8Rounding1EEdddd(i64 %v.7, i64 %v.8, i64 %v.9)
  store i64 %v.10, ptr %"r..param retval0"
  %v.11 = load i64, ptr %"r..param retval0"
  store i64 %v.11, ptr %"r.%fd4"
  %v.12 = load i64, ptr %"r.%fd4"
  store i64 %v.12, ptr %"r..param func_retval0"
  br label %done
done:
  %v.13 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.13
}

define internal i64 @jg_div_rm_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd13" = alloca i64
  %"r.%fd14" = alloca i64
  %"r.%fd15" = alloca i64
  %"r.%fd16" = alloca i64
  %"r.%fd17" = alloca i64
  %"r.%fd18" = alloca i64
  %"r.%fd19" = alloca i64
  %"r.%fd20" = alloca i64
  %"r.%fd21" = alloca i64
  %"r.%fd22" = alloca i64
  %"r.%fd23" = alloca i64
  %"r.%fd24" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_div_rm_f64_param_0" = alloca i64
  %"r..param jg_div_rm_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_div_rm_f64_param_0"
  store i64 %a1, ptr %"r..param jg_div_rm_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_div_rm_f64_param_0"
  store i64 %v.1, ptr %"r.%fd4"
  %v.2 = load i64, ptr %"r..param jg_div_rm_f64_param_1"
  store i64 %v.2, ptr %"r.%fd5"
  %v.3 = load i64, ptr %"r.%fd4"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd5"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fdiv double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd24"
  %v.9 = load i64, ptr %"r.%fd4"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd6"
  %v.13 = load i64, ptr %"r.%fd6"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp ugt double %v.14, bitcast (i64 9218868437227405311 to double)
  store i1 %v.15, ptr %"r.%p4"
  store i1 true, ptr %"r.%p16"
  %v.16 = load i1, ptr %"r.%p4"
  br i1 %v.16, label %"L$L__BB45_2", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%fd5"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = call double @llvm.fabs.f64(double %v.18)
  %v.20 = bitcast double %v.19 to i64
  store i64 %v.20, ptr %"r.%fd7"
  %v.21 = load i64, ptr %"r.%fd7"
  %v.22 = bitcast i64 %v.21 to double
  %v.23 = fcmp ugt double %v.22, bitcast (i64 9218868437227405311 to double)
  store i1 %v.23, ptr %"r.%p16"
  br label %"L$L__BB45_2"
"L$L__BB45_2":
  %v.24 = load i64, ptr %"r.%fd4"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fcmp oeq double %v.25, bitcast (i64 0 to double)
  store i1 %v.26, ptr %"r.%p5"
  %v.27 = load i1, ptr %"r.%p5"
  %v.28 = load i1, ptr %"r.%p16"
  %v.29 = or i1 %v.27, %v.28
  store i1 %v.29, ptr %"r.%p6"
  %v.30 = load i64, ptr %"r.%fd5"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fcmp oeq double %v.31, bitcast (i64 0 to double)
  store i1 %v.32, ptr %"r.%p7"
  %v.33 = load i1, ptr %"r.%p7"
  %v.34 = load i1, ptr %"r.%p6"
  %v.35 = or i1 %v.33, %v.34
  store i1 %v.35, ptr %"r.%p8"
  %v.36 = load i1, ptr %"r.%p8"
  br i1 %v.36, label %"L$L__BB45_4", label %"B2"
"B2":
  %v.37 = load i64, ptr %"r.%fd4"
  store i64 %v.37, ptr %"r.%rd1"
  %v.38 = load i64, ptr %"r.%rd1"
  %v.39 = icmp ult i32 52, 64
  %v.40 = select i1 %v.39, i32 52, i32 63
  %v.41 = zext i32 %v.40 to i64
  %v.42 = lshr i64 %v.38, %v.41
  %v.43 = select i1 %v.39, i64 %v.42, i64 0
  store i64 %v.43, ptr %"r.%rd2"
  %v.44 = load i64, ptr %"r.%rd2"
  %v.45 = trunc i64 %v.44 to i32
  store i32 %v.45, ptr %"r.%r1"
  %v.46 = load i32, ptr %"r.%r1"
  %v.47 = and i32 %v.46, 2047
  store i32 %v.47, ptr %"r.%r2"
  %v.48 = load i32, ptr %"r.%r2"
  %v.49 = icmp eq i32 %v.48, 0
  store i1 %v.49, ptr %"r.%p9"
  %v.50 = load i32, ptr %"r.%r2"
  %v.51 = add i32 %v.50, 4294966273
  store i32 %v.51, ptr %"r.%r3"
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fmul double %v.53, bitcast (i64 4850376798678024192 to double)
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  store i64 %v.56, ptr %"r.%rd3"
  %v.57 = load i64, ptr %"r.%rd3"
  %v.58 = icmp ult i32 52, 64
  %v.59 = select i1 %v.58, i32 52, i32 63
  %v.60 = zext i32 %v.59 to i64
  %v.61 = lshr i64 %v.57, %v.60
  %v.62 = select i1 %v.58, i64 %v.61, i64 0
  store i64 %v.62, ptr %"r.%rd4"
  %v.63 = load i64, ptr %"r.%rd4"
  %v.64 = trunc i64 %v.63 to i32
  store i32 %v.64, ptr %"r.%r4"
  %v.65 = load i32, ptr %"r.%r4"
  %v.66 = and i32 %v.65, 2047
  store i32 %v.66, ptr %"r.%r5"
  %v.67 = load i32, ptr %"r.%r5"
  %v.68 = add i32 %v.67, 4294966219
  store i32 %v.68, ptr %"r.%r6"
  %v.69 = load i32, ptr %"r.%r6"
  %v.70 = load i32, ptr %"r.%r3"
  %v.71 = load i1, ptr %"r.%p9"
  %v.72 = select i1 %v.71, i32 %v.69, i32 %v.70
  store i32 %v.72, ptr %"r.%r7"
  %v.73 = load i64, ptr %"r.%fd5"
  store i64 %v.73, ptr %"r.%rd5"
  %v.74 = load i64, ptr %"r.%rd5"
  %v.75 = icmp ult i32 52, 64
  %v.76 = select i1 %v.75, i32 52, i32 63
  %v.77 = zext i32 %v.76 to i64
  %v.78 = lshr i64 %v.74, %v.77
  %v.79 = select i1 %v.75, i64 %v.78, i64 0
  store i64 %v.79, ptr %"r.%rd6"
  %v.80 = load i64, ptr %"r.%rd6"
  %v.81 = trunc i64 %v.80 to i32
  store i32 %v.81, ptr %"r.%r8"
  %v.82 = load i32, ptr %"r.%r8"
  %v.83 = and i32 %v.82, 2047
  store i32 %v.83, ptr %"r.%r9"
  %v.84 = load i32, ptr %"r.%r9"
  %v.85 = icmp eq i32 %v.84, 0
  store i1 %v.85, ptr %"r.%p10"
  %v.86 = load i32, ptr %"r.%r9"
  %v.87 = add i32 %v.86, 4294966273
  store i32 %v.87, ptr %"r.%r10"
  %v.88 = load i64, ptr %"r.%fd5"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = fmul double %v.89, bitcast (i64 4850376798678024192 to double)
  %v.91 = bitcast double %v.90 to i64
  store i64 %v.91, ptr %"r.%fd9"
  %v.92 = load i64, ptr %"r.%fd9"
  store i64 %v.92, ptr %"r.%rd7"
  %v.93 = load i64, ptr %"r.%rd7"
  %v.94 = icmp ult i32 52, 64
  %v.95 = select i1 %v.94, i32 52, i32 63
  %v.96 = zext i32 %v.95 to i64
  %v.97 = lshr i64 %v.93, %v.96
  %v.98 = select i1 %v.94, i64 %v.97, i64 0
  store i64 %v.98, ptr %"r.%rd8"
  %v.99 = load i64, ptr %"r.%rd8"
  %v.100 = trunc i64 %v.99 to i32
  store i32 %v.100, ptr %"r.%r11"
  %v.101 = load i32, ptr %"r.%r11"
  %v.102 = and i32 %v.101, 2047
  store i32 %v.102, ptr %"r.%r12"
  %v.103 = load i32, ptr %"r.%r12"
  %v.104 = add i32 %v.103, 4294966219
  store i32 %v.104, ptr %"r.%r13"
  %v.105 = load i32, ptr %"r.%r13"
  %v.106 = load i32, ptr %"r.%r10"
  %v.107 = load i1, ptr %"r.%p10"
  %v.108 = select i1 %v.107, i32 %v.105, i32 %v.106
  store i32 %v.108, ptr %"r.%r14"
  %v.109 = load i32, ptr %"r.%r14"
  %v.110 = load i32, ptr %"r.%r7"
  %v.111 = sub i32 %v.109, %v.110
  store i32 %v.111, ptr %"r.%r15"
  %v.112 = load i32, ptr %"r.%r15"
  %v.113 = call i32 @llvm.smax.i32(i32 %v.112, i32 4294965296)
  store i32 %v.113, ptr %"r.%r16"
  %v.114 = load i32, ptr %"r.%r16"
  %v.115 = call i32 @llvm.smin.i32(i32 %v.114, i32 2000)
  store i32 %v.115, ptr %"r.%r17"
  %v.116 = load i32, ptr %"r.%r17"
  %v.117 = icmp ult i32 31, 32
  %v.118 = select i1 %v.117, i32 31, i32 31
  %v.119 = lshr i32 %v.116, %v.118
  %v.120 = select i1 %v.117, i32 %v.119, i32 0
  store i32 %v.120, ptr %"r.%r18"
  %v.121 = load i32, ptr %"r.%r17"
  %v.122 = load i32, ptr %"r.%r18"
  %v.123 = add i32 %v.121, %v.122
  store i32 %v.123, ptr %"r.%r19"
  %v.124 = load i32, ptr %"r.%r19"
  %v.125 = icmp ult i32 1, 32
  %v.126 = select i1 %v.125, i32 1, i32 31
  %v.127 = ashr i32 %v.124, %v.126
  store i32 %v.127, ptr %"r.%r20"
  %v.128 = load i32, ptr %"r.%r20"
  %v.129 = add i32 %v.128, 1023
  store i32 %v.129, ptr %"r.%r21"
  %v.130 = load i32, ptr %"r.%r21"
  %v.131 = zext i32 %v.130 to i64
  store i64 %v.131, ptr %"r.%rd9"
  %v.132 = load i64, ptr %"r.%rd9"
  %v.133 = icmp ult i32 52, 64
  %v.134 = select i1 %v.133, i32 52, i32 63
  %v.135 = zext i32 %v.134 to i64
  %v.136 = shl i64 %v.132, %v.135
  %v.137 = select i1 %v.133, i64 %v.136, i64 0
  store i64 %v.137, ptr %"r.%rd10"
  %v.138 = load i64, ptr %"r.%rd10"
  store i64 %v.138, ptr %"r.%fd10"
  %v.139 = load i64, ptr %"r.%fd24"
  %v.140 = bitcast i64 %v.139 to double
  %v.141 = load i64, ptr %"r.%fd10"
  %v.142 = bitcast i64 %v.141 to double
  %v.143 = fmul double %v.140, %v.142
  %v.144 = bitcast double %v.143 to i64
  store i64 %v.144, ptr %"r.%fd11"
  %v.145 = load i32, ptr %"r.%r17"
  %v.146 = add i32 %v.145, 1023
  store i32 %v.146, ptr %"r.%r22"
  %v.147 = load i32, ptr %"r.%r22"
  %v.148 = load i32, ptr %"r.%r20"
  %v.149 = sub i32 %v.147, %v.148
  store i32 %v.149, ptr %"r.%r23"
  %v.150 = load i32, ptr %"r.%r23"
  %v.151 = zext i32 %v.150 to i64
  store i64 %v.151, ptr %"r.%rd11"
  %v.152 = load i64, ptr %"r.%rd11"
  %v.153 = icmp ult i32 52, 64
  %v.154 = select i1 %v.153, i32 52, i32 63
  %v.155 = zext i32 %v.154 to i64
  %v.156 = shl i64 %v.152, %v.155
  %v.157 = select i1 %v.153, i64 %v.156, i64 0
  store i64 %v.157, ptr %"r.%rd12"
  %v.158 = load i64, ptr %"r.%rd12"
  store i64 %v.158, ptr %"r.%fd12"
  %v.159 = load i64, ptr %"r.%fd11"
  %v.160 = bitcast i64 %v.159 to double
  %v.161 = load i64, ptr %"r.%fd12"
  %v.162 = bitcast i64 %v.161 to double
  %v.163 = fmul double %v.160, %v.162
  %v.164 = bitcast double %v.163 to i64
  store i64 %v.164, ptr %"r.%fd13"
  %v.165 = load i64, ptr %"r.%fd13"
  %v.166 = bitcast i64 %v.165 to double
  %v.167 = fneg double %v.166
  %v.168 = bitcast double %v.167 to i64
  store i64 %v.168, ptr %"r.%fd14"
  %v.169 = load i32, ptr %"r.%r14"
  %v.170 = sub i32 0, %v.169
  store i32 %v.170, ptr %"r.%r24"
  %v.171 = load i32, ptr %"r.%r24"
  %v.172 = call i32 @llvm.smax.i32(i32 %v.171, i32 4294965296)
  store i32 %v.172, ptr %"r.%r25"
  %v.173 = load i32, ptr %"r.%r25"
  %v.174 = call i32 @llvm.smin.i32(i32 %v.173, i32 2000)
  store i32 %v.174, ptr %"r.%r26"
  %v.175 = load i32, ptr %"r.%r26"
  %v.176 = icmp ult i32 31, 32
  %v.177 = select i1 %v.176, i32 31, i32 31
  %v.178 = lshr i32 %v.175, %v.177
  %v.179 = select i1 %v.176, i32 %v.178, i32 0
  store i32 %v.179, ptr %"r.%r27"
  %v.180 = load i32, ptr %"r.%r26"
  %v.181 = load i32, ptr %"r.%r27"
  %v.182 = add i32 %v.180, %v.181
  store i32 %v.182, ptr %"r.%r28"
  %v.183 = load i32, ptr %"r.%r28"
  %v.184 = icmp ult i32 1, 32
  %v.185 = select i1 %v.184, i32 1, i32 31
  %v.186 = ashr i32 %v.183, %v.185
  store i32 %v.186, ptr %"r.%r29"
  %v.187 = load i32, ptr %"r.%r29"
  %v.188 = add i32 %v.187, 1023
  store i32 %v.188, ptr %"r.%r30"
  %v.189 = load i32, ptr %"r.%r30"
  %v.190 = zext i32 %v.189 to i64
  store i64 %v.190, ptr %"r.%rd13"
  %v.191 = load i64, ptr %"r.%rd13"
  %v.192 = icmp ult i32 52, 64
  %v.193 = select i1 %v.192, i32 52, i32 63
  %v.194 = zext i32 %v.193 to i64
  %v.195 = shl i64 %v.191, %v.194
  %v.196 = select i1 %v.192, i64 %v.195, i64 0
  store i64 %v.196, ptr %"r.%rd14"
  %v.197 = load i64, ptr %"r.%rd14"
  store i64 %v.197, ptr %"r.%fd15"
  %v.198 = load i64, ptr %"r.%fd15"
  %v.199 = bitcast i64 %v.198 to double
  %v.200 = load i64, ptr %"r.%fd5"
  %v.201 = bitcast i64 %v.200 to double
  %v.202 = fmul double %v.199, %v.201
  %v.203 = bitcast double %v.202 to i64
  store i64 %v.203, ptr %"r.%fd16"
  %v.204 = load i32, ptr %"r.%r26"
  %v.205 = add i32 %v.204, 1023
  store i32 %v.205, ptr %"r.%r31"
  %v.206 = load i32, ptr %"r.%r31"
  %v.207 = load i32, ptr %"r.%r29"
  %v.208 = sub i32 %v.206, %v.207
  store i32 %v.208, ptr %"r.%r32"
  %v.209 = load i32, ptr %"r.%r32"
  %v.210 = zext i32 %v.209 to i64
  store i64 %v.210, ptr %"r.%rd15"
  %v.211 = load i64, ptr %"r.%rd15"
  %v.212 = icmp ult i32 52, 64
  %v.213 = select i1 %v.212, i32 52, i32 63
  %v.214 = zext i32 %v.213 to i64
  %v.215 = shl i64 %v.211, %v.214
  %v.216 = select i1 %v.212, i64 %v.215, i64 0
  store i64 %v.216, ptr %"r.%rd16"
  %v.217 = load i64, ptr %"r.%rd16"
  store i64 %v.217, ptr %"r.%fd17"
  %v.218 = load i64, ptr %"r.%fd16"
  %v.219 = bitcast i64 %v.218 to double
  %v.220 = load i64, ptr %"r.%fd17"
  %v.221 = bitcast i64 %v.220 to double
  %v.222 = fmul double %v.219, %v.221
  %v.223 = bitcast double %v.222 to i64
  store i64 %v.223, ptr %"r.%fd18"
  %v.224 = load i32, ptr %"r.%r7"
  %v.225 = sub i32 0, %v.224
  store i32 %v.225, ptr %"r.%r33"
  %v.226 = load i32, ptr %"r.%r33"
  %v.227 = call i32 @llvm.smax.i32(i32 %v.226, i32 4294965296)
  store i32 %v.227, ptr %"r.%r34"
  %v.228 = load i32, ptr %"r.%r34"
  %v.229 = call i32 @llvm.smin.i32(i32 %v.228, i32 2000)
  store i32 %v.229, ptr %"r.%r35"
  %v.230 = load i32, ptr %"r.%r35"
  %v.231 = icmp ult i32 31, 32
  %v.232 = select i1 %v.231, i32 31, i32 31
  %v.233 = lshr i32 %v.230, %v.232
  %v.234 = select i1 %v.231, i32 %v.233, i32 0
  store i32 %v.234, ptr %"r.%r36"
  %v.235 = load i32, ptr %"r.%r35"
  %v.236 = load i32, ptr %"r.%r36"
  %v.237 = add i32 %v.235, %v.236
  store i32 %v.237, ptr %"r.%r37"
  %v.238 = load i32, ptr %"r.%r37"
  %v.239 = icmp ult i32 1, 32
  %v.240 = select i1 %v.239, i32 1, i32 31
  %v.241 = ashr i32 %v.238, %v.240
  store i32 %v.241, ptr %"r.%r38"
  %v.242 = load i32, ptr %"r.%r38"
  %v.243 = add i32 %v.242, 1023
  store i32 %v.243, ptr %"r.%r39"
  %v.244 = load i32, ptr %"r.%r39"
  %v.245 = zext i32 %v.244 to i64
  store i64 %v.245, ptr %"r.%rd17"
  %v.246 = load i64, ptr %"r.%rd17"
  %v.247 = icmp ult i32 52, 64
  %v.248 = select i1 %v.247, i32 52, i32 63
  %v.249 = zext i32 %v.248 to i64
  %v.250 = shl i64 %v.246, %v.249
  %v.251 = select i1 %v.247, i64 %v.250, i64 0
  store i64 %v.251, ptr %"r.%rd18"
  %v.252 = load i64, ptr %"r.%rd18"
  store i64 %v.252, ptr %"r.%fd19"
  %v.253 = load i64, ptr %"r.%fd19"
  %v.254 = bitcast i64 %v.253 to double
  %v.255 = load i64, ptr %"r.%fd4"
  %v.256 = bitcast i64 %v.255 to double
  %v.257 = fmul double %v.254, %v.256
  %v.258 = bitcast double %v.257 to i64
  store i64 %v.258, ptr %"r.%fd20"
  %v.259 = load i32, ptr %"r.%r35"
  %v.260 = add i32 %v.259, 1023
  store i32 %v.260, ptr %"r.%r40"
  %v.261 = load i32, ptr %"r.%r40"
  %v.262 = load i32, ptr %"r.%r38"
  %v.263 = sub i32 %v.261, %v.262
  store i32 %v.263, ptr %"r.%r41"
  %v.264 = load i32, ptr %"r.%r41"
  %v.265 = zext i32 %v.264 to i64
  store i64 %v.265, ptr %"r.%rd19"
  %v.266 = load i64, ptr %"r.%rd19"
  %v.267 = icmp ult i32 52, 64
  %v.268 = select i1 %v.267, i32 52, i32 63
  %v.269 = zext i32 %v.268 to i64
  %v.270 = shl i64 %v.266, %v.269
  %v.271 = select i1 %v.267, i64 %v.270, i64 0
  store i64 %v.271, ptr %"r.%rd20"
  %v.272 = load i64, ptr %"r.%rd20"
  store i64 %v.272, ptr %"r.%fd21"
  %v.273 = load i64, ptr %"r.%fd20"
  %v.274 = bitcast i64 %v.273 to double
  %v.275 = load i64, ptr %"r.%fd21"
  %v.276 = bitcast i64 %v.275 to double
  %v.277 = fmul double %v.274, %v.276
  %v.278 = bitcast double %v.277 to i64
  store i64 %v.278, ptr %"r.%fd22"
  %v.279 = load i64, ptr %"r.%fd14"
  %v.280 = bitcast i64 %v.279 to double
  %v.281 = load i64, ptr %"r.%fd18"
  %v.282 = bitcast i64 %v.281 to double
  %v.283 = load i64, ptr %"r.%fd22"
  %v.284 = bitcast i64 %v.283 to double
  %v.285 = call double @llvm.fma.f64(double %v.280, double %v.282, double %v.284)
  %v.286 = bitcast double %v.285 to i64
  store i64 %v.286, ptr %"r.%fd23"
  %v.287 = load i64, ptr %"r.%fd23"
  %v.288 = bitcast i64 %v.287 to double
  %v.289 = fcmp ogt double %v.288, bitcast (i64 0 to double)
  store i1 %v.289, ptr %"r.%p11"
  %v.290 = load i64, ptr %"r.%fd23"
  %v.291 = bitcast i64 %v.290 to double
  %v.292 = fcmp olt double %v.291, bitcast (i64 0 to double)
  store i1 %v.292, ptr %"r.%p12"
  %v.293 = load i64, ptr %"r.%fd5"
  %v.294 = bitcast i64 %v.293 to double
  %v.295 = fcmp olt double %v.294, bitcast (i64 0 to double)
  store i1 %v.295, ptr %"r.%p13"
  %v.296 = load i1, ptr %"r.%p12"
  %v.297 = select i1 %v.296, i32 4294967295, i32 0
  store i32 %v.297, ptr %"r.%r42"
  %v.298 = load i1, ptr %"r.%p11"
  %v.299 = select i1 %v.298, i32 4294967295, i32 0
  store i32 %v.299, ptr %"r.%r43"
  %v.300 = load i32, ptr %"r.%r43"
  %v.301 = load i32, ptr %"r.%r42"
  %v.302 = load i1, ptr %"r.%p13"
  %v.303 = select i1 %v.302, i32 %v.300, i32 %v.301
  store i32 %v.303, ptr %"r.%r44"
  %v.304 = load i32, ptr %"r.%r44"
  %v.305 = and i32 %v.304, 1
  store i32 %v.305, ptr %"r.%r45"
  %v.306 = load i32, ptr %"r.%r45"
  %v.307 = icmp eq i32 %v.306, 1
  store i1 %v.307, ptr %"r.%p14"
  %v.308 = load i64, ptr %"r.%fd24"
  store i64 %v.308, ptr %"r.%rd21"
  %v.309 = load i64, ptr %"r.%rd21"
  %v.310 = icmp sgt i64 %v.309, 18446744073709551615
  store i1 %v.310, ptr %"r.%p15"
  %v.311 = load i1, ptr %"r.%p15"
  %v.312 = select i1 %v.311, i64 18446744073709551615, i64 1
  store i64 %v.312, ptr %"r.%rd22"
  %v.313 = load i64, ptr %"r.%rd22"
  %v.314 = load i1, ptr %"r.%p14"
  %v.315 = select i1 %v.314, i64 %v.313, i64 0
  store i64 %v.315, ptr %"r.%rd23"
  %v.316 = load i64, ptr %"r.%rd23"
  %v.317 = load i64, ptr %"r.%rd21"
  %v.318 = add i64 %v.316, %v.317
  store i64 %v.318, ptr %"r.%rd24"
  %v.319 = load i64, ptr %"r.%rd24"
  store i64 %v.319, ptr %"r.%fd24"
  br label %"L$L__BB45_4"
"L$L__BB45_4":
  %v.320 = load i64, ptr %"r.%fd24"
  store i64 %v.320, ptr %"r..param func_retval0"
  br label %done
done:
  %v.321 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.321
}

define internal i64 @jg_sqrt_rm_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_sqrt_rm_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_sqrt_rm_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_sqrt_rm_f64_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r.%fd1"
  %v.3 = bitcast i64 %v.2 to double
  %v.4 = call double @llvm.sqrt.f64(double %v.3)
  %v.5 = bitcast double %v.4 to i64
  store i64 %v.5, ptr %"r.%fd2"
  %v.6 = load i64, ptr %"r.%fd1"
  %v.7 = bitcast i64 %v.6 to double
  %v.8 = fcmp olt double %v.7, bitcast (i64 567708407528440906 to double)
  store i1 %v.8, ptr %"r.%p1"
  %v.9 = load i64, ptr %"r.%fd1"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = fmul double %v.10, bitcast (i64 5507902344274116608 to double)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd3"
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 5057542381537067008 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd4"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = load i1, ptr %"r.%p1"
  %v.22 = select i1 %v.21, double %v.18, double %v.20
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd5"
  %v.24 = load i64, ptr %"r.%fd4"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = load i1, ptr %"r.%p1"
  %v.29 = select i1 %v.28, double %v.25, double %v.27
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd6"
  %v.31 = load i64, ptr %"r.%fd6"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fneg double %v.32
  %v.34 = bitcast double %v.33 to i64
  store i64 %v.34, ptr %"r.%fd7"
  %v.35 = load i64, ptr %"r.%fd7"
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = load i64, ptr %"r.%fd6"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = load i64, ptr %"r.%fd5"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = call double @llvm.fma.f64(double %v.36, double %v.38, double %v.40)
  %v.42 = bitcast double %v.41 to i64
  store i64 %v.42, ptr %"r.%fd8"
  %v.43 = load i64, ptr %"r.%fd8"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fcmp uge double %v.44, bitcast (i64 0 to double)
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i64, ptr %"r.%fd2"
  store i64 %v.46, ptr %"r.%rd1"
  %v.47 = load i64, ptr %"r.%rd1"
  %v.48 = icmp sgt i64 %v.47, 18446744073709551615
  store i1 %v.48, ptr %"r.%p3"
  %v.49 = load i1, ptr %"r.%p3"
  %v.50 = select i1 %v.49, i64 18446744073709551615, i64 1
  store i64 %v.50, ptr %"r.%rd2"
  %v.51 = load i64, ptr %"r.%rd2"
  %v.52 = load i1, ptr %"r.%p2"
  %v.53 = select i1 %v.52, i64 0, i64 %v.51
  store i64 %v.53, ptr %"r.%rd3"
  %v.54 = load i64, ptr %"r.%rd3"
  %v.55 = load i64, ptr %"r.%rd1"
  %v.56 = add i64 %v.54, %v.55
  store i64 %v.56, ptr %"r.%rd4"
  %v.57 = load i64, ptr %"r.%rd4"
  store i64 %v.57, ptr %"r.%fd9"
  %v.58 = load i64, ptr %"r.%fd9"
  store i64 %v.58, ptr %"r..param func_retval0"
  br label %done
done:
  %v.59 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.59
}

define internal i64 @jg_add_rp_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_add_rp_f64_param_0" = alloca i64
  %"r..param jg_add_rp_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_add_rp_f64_param_0"
  store i64 %a1, ptr %"r..param jg_add_rp_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_add_rp_f64_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r..param jg_add_rp_f64_param_1"
  store i64 %v.2, ptr %"r.%fd2"
  %v.3 = load i64, ptr %"r.%fd1"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd2"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fadd double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd3"
  %v.9 = load i64, ptr %"r.%fd1"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd4"
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = call double @llvm.fabs.f64(double %v.14)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd5"
  %v.17 = load i64, ptr %"r.%fd4"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd5"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fcmp oge double %v.18, %v.20
  store i1 %v.21, ptr %"r.%p1"
  %v.22 = load i64, ptr %"r.%fd1"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = load i64, ptr %"r.%fd2"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i1, ptr %"r.%p1"
  %v.27 = select i1 %v.26, double %v.23, double %v.25
  %v.28 = bitcast double %v.27 to i64
  store i64 %v.28, ptr %"r.%fd6"
  %v.29 = load i64, ptr %"r.%fd2"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd1"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = load i1, ptr %"r.%p1"
  %v.34 = select i1 %v.33, double %v.30, double %v.32
  %v.35 = bitcast double %v.34 to i64
  store i64 %v.35, ptr %"r.%fd7"
  %v.36 = load i64, ptr %"r.%fd3"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = load i64, ptr %"r.%fd6"
  %v.39 = bitcast i64 %v.38 to double
  %v.40 = fsub double %v.37, %v.39
  %v.41 = bitcast double %v.40 to i64
  store i64 %v.41, ptr %"r.%fd8"
  %v.42 = load i64, ptr %"r.%fd7"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = load i64, ptr %"r.%fd8"
  %v.45 = bitcast i64 %v.44 to double
  %v.46 = fsub double %v.43, %v.45
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd9"
  %v.48 = load i64, ptr %"r.%fd9"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fcmp ule double %v.49, bitcast (i64 0 to double)
  store i1 %v.50, ptr %"r.%p2"
  %v.51 = load i64, ptr %"r.%fd3"
  store i64 %v.51, ptr %"r.%rd1"
  %v.52 = load i64, ptr %"r.%rd1"
  %v.53 = icmp sgt i64 %v.52, 18446744073709551615
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i1, ptr %"r.%p3"
  %v.55 = select i1 %v.54, i64 1, i64 18446744073709551615
  store i64 %v.55, ptr %"r.%rd2"
  %v.56 = load i64, ptr %"r.%rd2"
  %v.57 = load i1, ptr %"r.%p2"
  %v.58 = select i1 %v.57, i64 0, i64 %v.56
  store i64 %v.58, ptr %"r.%rd3"
  %v.59 = load i64, ptr %"r.%rd3"
  %v.60 = load i64, ptr %"r.%rd1"
  %v.61 = add i64 %v.59, %v.60
  store i64 %v.61, ptr %"r.%rd4"
  %v.62 = load i64, ptr %"r.%rd4"
  store i64 %v.62, ptr %"r.%fd10"
  %v.63 = load i64, ptr %"r.%fd10"
  store i64 %v.63, ptr %"r..param func_retval0"
  br label %done
done:
  %v.64 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.64
}

define internal i64 @jg_mul_rp_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd13" = alloca i64
  %"r.%fd14" = alloca i64
  %"r.%fd15" = alloca i64
  %"r.%fd16" = alloca i64
  %"r.%fd17" = alloca i64
  %"r.%fd18" = alloca i64
  %"r.%fd19" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%rd10" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_mul_rp_f64_param_0" = alloca i64
  %"r..param jg_mul_rp_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_mul_rp_f64_param_0"
  store i64 %a1, ptr %"r..param jg_mul_rp_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_mul_rp_f64_param_0"
  store i64 %v.1, ptr %"r.%fd19"
  %v.2 = load i64, ptr %"r..param jg_mul_rp_f64_param_1"
  store i64 %v.2, ptr %"r.%fd18"
  %v.3 = load i64, ptr %"r.%fd19"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd18"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fmul double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd1"
  %v.9 = load i64, ptr %"r.%fd1"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd10"
  %v.13 = load i64, ptr %"r.%fd10"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp uge double %v.14, bitcast (i64 567708407528440906 to double)
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i64, ptr %"r.%fd1"
  store i64 %v.16, ptr %"r.%fd17"
  %v.17 = load i1, ptr %"r.%p1"
  br i1 %v.17, label %"L$L__BB48_3", label %"B1"
"B1":
  %v.18 = load i64, ptr %"r.%fd1"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp oeq double %v.19, bitcast (i64 0 to double)
  store i1 %v.20, ptr %"r.%p2"
  %v.21 = load i1, ptr %"r.%p2"
  br i1 %v.21, label %"L$L__BB48_4", label %"B2"
"B2":
  br label %"L$L__BB48_2"
"L$L__BB48_4":
  %v.22 = load i64, ptr %"r.%fd19"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = fcmp une double %v.23, bitcast (i64 0 to double)
  store i1 %v.24, ptr %"r.%p6"
  %v.25 = load i64, ptr %"r.%fd18"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = fcmp une double %v.26, bitcast (i64 0 to double)
  store i1 %v.27, ptr %"r.%p7"
  %v.28 = load i1, ptr %"r.%p6"
  %v.29 = load i1, ptr %"r.%p7"
  %v.30 = and i1 %v.28, %v.29
  store i1 %v.30, ptr %"r.%p8"
  %v.31 = load i64, ptr %"r.%fd1"
  store i64 %v.31, ptr %"r.%rd7"
  %v.32 = load i64, ptr %"r.%rd7"
  %v.33 = icmp sgt i64 %v.32, 18446744073709551615
  store i1 %v.33, ptr %"r.%p9"
  %v.34 = load i1, ptr %"r.%p8"
  %v.35 = load i1, ptr %"r.%p9"
  %v.36 = and i1 %v.34, %v.35
  store i1 %v.36, ptr %"r.%p10"
  %v.37 = load i1, ptr %"r.%p9"
  %v.38 = select i1 %v.37, i64 1, i64 18446744073709551615
  store i64 %v.38, ptr %"r.%rd8"
  %v.39 = load i64, ptr %"r.%rd8"
  %v.40 = load i1, ptr %"r.%p10"
  %v.41 = select i1 %v.40, i64 %v.39, i64 0
  store i64 %v.41, ptr %"r.%rd9"
  %v.42 = load i64, ptr %"r.%rd9"
  %v.43 = load i64, ptr %"r.%rd7"
  %v.44 = add i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd10"
  br label %"L$L__BB48_5"
"L$L__BB48_2":
  %v.45 = load i64, ptr %"r.%fd19"
  %v.46 = bitcast i64 %v.45 to double
  %v.47 = call double @llvm.fabs.f64(double %v.46)
  %v.48 = bitcast double %v.47 to i64
  store i64 %v.48, ptr %"r.%fd11"
  %v.49 = load i64, ptr %"r.%fd18"
  %v.50 = bitcast i64 %v.49 to double
  %v.51 = call double @llvm.fabs.f64(double %v.50)
  %v.52 = bitcast double %v.51 to i64
  store i64 %v.52, ptr %"r.%fd12"
  %v.53 = load i64, ptr %"r.%fd11"
  %v.54 = bitcast i64 %v.53 to double
  %v.55 = load i64, ptr %"r.%fd12"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = fcmp oge double %v.54, %v.56
  store i1 %v.57, ptr %"r.%p3"
  %v.58 = load i64, ptr %"r.%fd19"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = load i64, ptr %"r.%fd18"
  %v.61 = bitcast i64 %v.60 to double
  %v.62 = load i1, ptr %"r.%p3"
  %v.63 = select i1 %v.62, double %v.59, double %v.61
  %v.64 = bitcast double %v.63 to i64
  store i64 %v.64, ptr %"r.%fd2"
  %v.65 = load i64, ptr %"r.%fd18"
  %v.66 = bitcast i64 %v.65 to double
  %v.67 = load i64, ptr %"r.%fd19"
  %v.68 = bitcast i64 %v.67 to double
  %v.69 = load i1, ptr %"r.%p3"
  %v.70 = select i1 %v.69, double %v.66, double %v.68
  %v.71 = bitcast double %v.70 to i64
  store i64 %v.71, ptr %"r.%fd13"
  %v.72 = load i64, ptr %"r.%fd13"
  %v.73 = bitcast i64 %v.72 to double
  %v.74 = fmul double %v.73, bitcast (i64 7309342195222315008 to double)
  %v.75 = bitcast double %v.74 to i64
  store i64 %v.75, ptr %"r.%fd18"
  %v.76 = load i64, ptr %"r.%fd1"
  %v.77 = bitcast i64 %v.76 to double
  %v.78 = fmul double %v.77, bitcast (i64 7309342195222315008 to double)
  %v.79 = bitcast double %v.78 to i64
  store i64 %v.79, ptr %"r.%fd17"
  %v.80 = load i64, ptr %"r.%fd2"
  store i64 %v.80, ptr %"r.%fd19"
  br label %"L$L__BB48_3"
"L$L__BB48_3":
  %v.81 = load i64, ptr %"r.%fd17"
  %v.82 = bitcast i64 %v.81 to double
  %v.83 = fneg double %v.82
  %v.84 = bitcast double %v.83 to i64
  store i64 %v.84, ptr %"r.%fd14"
  %v.85 = load i64, ptr %"r.%fd19"
  %v.86 = bitcast i64 %v.85 to double
  %v.87 = load i64, ptr %"r.%fd18"
  %v.88 = bitcast i64 %v.87 to double
  %v.89 = load i64, ptr %"r.%fd14"
  %v.90 = bitcast i64 %v.89 to double
  %v.91 = call double @llvm.fma.f64(double %v.86, double %v.88, double %v.90)
  %v.92 = bitcast double %v.91 to i64
  store i64 %v.92, ptr %"r.%fd15"
  %v.93 = load i64, ptr %"r.%fd15"
  %v.94 = bitcast i64 %v.93 to double
  %v.95 = fcmp ule double %v.94, bitcast (i64 0 to double)
  store i1 %v.95, ptr %"r.%p4"
  %v.96 = load i64, ptr %"r.%fd1"
  store i64 %v.96, ptr %"r.%rd4"
  %v.97 = load i64, ptr %"r.%rd4"
  %v.98 = icmp sgt i64 %v.97, 18446744073709551615
  store i1 %v.98, ptr %"r.%p5"
  %v.99 = load i1, ptr %"r.%p5"
  %v.100 = select i1 %v.99, i64 1, i64 18446744073709551615
  store i64 %v.100, ptr %"r.%rd5"
  %v.101 = load i64, ptr %"r.%rd5"
  %v.102 = load i1, ptr %"r.%p4"
  %v.103 = select i1 %v.102, i64 0, i64 %v.101
  store i64 %v.103, ptr %"r.%rd6"
  %v.104 = load i64, ptr %"r.%rd6"
  %v.105 = load i64, ptr %"r.%rd4"
  %v.106 = add i64 %v.104, %v.105
  store i64 %v.106, ptr %"r.%rd10"
  br label %"L$L__BB48_5"
"L$L__BB48_5":
  %v.107 = load i64, ptr %"r.%rd10"
  store i64 %v.107, ptr %"r.%fd16"
  %v.108 = load i64, ptr %"r.%fd16"
  store i64 %v.108, ptr %"r..param func_retval0"
  br label %done
done:
  %v.109 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.109
}

define internal i64 @jg_fma_rp_f64(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_fma_rp_f64_param_0" = alloca i64
  %"r..param jg_fma_rp_f64_param_1" = alloca i64
  %"r..param jg_fma_rp_f64_param_2" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param retval0" = alloca i64
  store i64 %a0, ptr %"r..param jg_fma_rp_f64_param_0"
  store i64 %a1, ptr %"r..param jg_fma_rp_f64_param_1"
  store i64 %a2, ptr %"r..param jg_fma_rp_f64_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_fma_rp_f64_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r..param jg_fma_rp_f64_param_1"
  store i64 %v.2, ptr %"r.%fd2"
  %v.3 = load i64, ptr %"r..param jg_fma_rp_f64_param_2"
  store i64 %v.3, ptr %"r.%fd3"
  %v.4 = load i64, ptr %"r.%fd1"
  store i64 %v.4, ptr %"r..param param0"
  %v.5 = load i64, ptr %"r.%fd2"
  store i64 %v.5, ptr %"r..param param1"
  %v.6 = load i64, ptr %"r.%fd3"
  store i64 %v.6, ptr %"r..param param2"
  %v.7 = load i64, ptr %"r..param param0"
  %v.8 = load i64, ptr %"r..param param1"
  %v.9 = load i64, ptr %"r..param param2"
  %v.10 = call i64 @_Z7fused64IL8Rounding2EEdddd(i64 %v.7, i64 %v.8, i64 %v.9)
  store i64 %v.10, ptr %"r..param retval0"
  %v.11 = load i64, ptr %"r..param retval0"
  store i64 %v.11, ptr %"r.%fd4"
  %v.12 = load i64, ptr %"r.%fd4"
  store i64 %v.12, ptr %"r..param func_retval0"
  br label %done
done:
  %v.13 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.13
}

define internal i64 @jg_div_rp_f64(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd10" = alloca i64
  %"r.%fd11" = alloca i64
  %"r.%fd12" = alloca i64
  %"r.%fd13" = alloca i64
  %"r.%fd14" = alloca i64
  %"r.%fd15" = alloca i64
  %"r.%fd16" = alloca i64
  %"r.%fd17" = alloca i64
  %"r.%fd18" = alloca i64
  %"r.%fd19" = alloca i64
  %"r.%fd20" = alloca i64
  %"r.%fd21" = alloca i64
  %"r.%fd22" = alloca i64
  %"r.%fd23" = alloca i64
  %"r.%fd24" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_div_rp_f64_param_0" = alloca i64
  %"r..param jg_div_rp_f64_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_div_rp_f64_param_0"
  store i64 %a1, ptr %"r..param jg_div_rp_f64_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_div_rp_f64_param_0"
  store i64 %v.1, ptr %"r.%fd4"
  %v.2 = load i64, ptr %"r..param jg_div_rp_f64_param_1"
  store i64 %v.2, ptr %"r.%fd5"
  %v.3 = load i64, ptr %"r.%fd4"
  %v.4 = bitcast i64 %v.3 to double
  %v.5 = load i64, ptr %"r.%fd5"
  %v.6 = bitcast i64 %v.5 to double
  %v.7 = fdiv double %v.4, %v.6
  %v.8 = bitcast double %v.7 to i64
  store i64 %v.8, ptr %"r.%fd24"
  %v.9 = load i64, ptr %"r.%fd4"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = call double @llvm.fabs.f64(double %v.10)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd6"
  %v.13 = load i64, ptr %"r.%fd6"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp ugt double %v.14, bitcast (i64 9218868437227405311 to double)
  store i1 %v.15, ptr %"r.%p4"
  store i1 true, ptr %"r.%p16"
  %v.16 = load i1, ptr %"r.%p4"
  br i1 %v.16, label %"L$L__BB51_2", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%fd5"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = call double @llvm.fabs.f64(double %v.18)
  %v.20 = bitcast double %v.19 to i64
  store i64 %v.20, ptr %"r.%fd7"
  %v.21 = load i64, ptr %"r.%fd7"
  %v.22 = bitcast i64 %v.21 to double
  %v.23 = fcmp ugt double %v.22, bitcast (i64 9218868437227405311 to double)
  store i1 %v.23, ptr %"r.%p16"
  br label %"L$L__BB51_2"
"L$L__BB51_2":
  %v.24 = load i64, ptr %"r.%fd4"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = fcmp oeq double %v.25, bitcast (i64 0 to double)
  store i1 %v.26, ptr %"r.%p5"
  %v.27 = load i1, ptr %"r.%p5"
  %v.28 = load i1, ptr %"r.%p16"
  %v.29 = or i1 %v.27, %v.28
  store i1 %v.29, ptr %"r.%p6"
  %v.30 = load i64, ptr %"r.%fd5"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fcmp oeq double %v.31, bitcast (i64 0 to double)
  store i1 %v.32, ptr %"r.%p7"
  %v.33 = load i1, ptr %"r.%p7"
  %v.34 = load i1, ptr %"r.%p6"
  %v.35 = or i1 %v.33, %v.34
  store i1 %v.35, ptr %"r.%p8"
  %v.36 = load i1, ptr %"r.%p8"
  br i1 %v.36, label %"L$L__BB51_4", label %"B2"
"B2":
  %v.37 = load i64, ptr %"r.%fd4"
  store i64 %v.37, ptr %"r.%rd1"
  %v.38 = load i64, ptr %"r.%rd1"
  %v.39 = icmp ult i32 52, 64
  %v.40 = select i1 %v.39, i32 52, i32 63
  %v.41 = zext i32 %v.40 to i64
  %v.42 = lshr i64 %v.38, %v.41
  %v.43 = select i1 %v.39, i64 %v.42, i64 0
  store i64 %v.43, ptr %"r.%rd2"
  %v.44 = load i64, ptr %"r.%rd2"
  %v.45 = trunc i64 %v.44 to i32
  store i32 %v.45, ptr %"r.%r1"
  %v.46 = load i32, ptr %"r.%r1"
  %v.47 = and i32 %v.46, 2047
  store i32 %v.47, ptr %"r.%r2"
  %v.48 = load i32, ptr %"r.%r2"
  %v.49 = icmp eq i32 %v.48, 0
  store i1 %v.49, ptr %"r.%p9"
  %v.50 = load i32, ptr %"r.%r2"
  %v.51 = add i32 %v.50, 4294966273
  store i32 %v.51, ptr %"r.%r3"
  %v.52 = load i64, ptr %"r.%fd4"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fmul double %v.53, bitcast (i64 4850376798678024192 to double)
  %v.55 = bitcast double %v.54 to i64
  store i64 %v.55, ptr %"r.%fd8"
  %v.56 = load i64, ptr %"r.%fd8"
  store i64 %v.56, ptr %"r.%rd3"
  %v.57 = load i64, ptr %"r.%rd3"
  %v.58 = icmp ult i32 52, 64
  %v.59 = select i1 %v.58, i32 52, i32 63
  %v.60 = zext i32 %v.59 to i64
  %v.61 = lshr i64 %v.57, %v.60
  %v.62 = select i1 %v.58, i64 %v.61, i64 0
  store i64 %v.62, ptr %"r.%rd4"
  %v.63 = load i64, ptr %"r.%rd4"
  %v.64 = trunc i64 %v.63 to i32
  store i32 %v.64, ptr %"r.%r4"
  %v.65 = load i32, ptr %"r.%r4"
  %v.66 = and i32 %v.65, 2047
  store i32 %v.66, ptr %"r.%r5"
  %v.67 = load i32, ptr %"r.%r5"
  %v.68 = add i32 %v.67, 4294966219
  store i32 %v.68, ptr %"r.%r6"
  %v.69 = load i32, ptr %"r.%r6"
  %v.70 = load i32, ptr %"r.%r3"
  %v.71 = load i1, ptr %"r.%p9"
  %v.72 = select i1 %v.71, i32 %v.69, i32 %v.70
  store i32 %v.72, ptr %"r.%r7"
  %v.73 = load i64, ptr %"r.%fd5"
  store i64 %v.73, ptr %"r.%rd5"
  %v.74 = load i64, ptr %"r.%rd5"
  %v.75 = icmp ult i32 52, 64
  %v.76 = select i1 %v.75, i32 52, i32 63
  %v.77 = zext i32 %v.76 to i64
  %v.78 = lshr i64 %v.74, %v.77
  %v.79 = select i1 %v.75, i64 %v.78, i64 0
  store i64 %v.79, ptr %"r.%rd6"
  %v.80 = load i64, ptr %"r.%rd6"
  %v.81 = trunc i64 %v.80 to i32
  store i32 %v.81, ptr %"r.%r8"
  %v.82 = load i32, ptr %"r.%r8"
  %v.83 = and i32 %v.82, 2047
  store i32 %v.83, ptr %"r.%r9"
  %v.84 = load i32, ptr %"r.%r9"
  %v.85 = icmp eq i32 %v.84, 0
  store i1 %v.85, ptr %"r.%p10"
  %v.86 = load i32, ptr %"r.%r9"
  %v.87 = add i32 %v.86, 4294966273
  store i32 %v.87, ptr %"r.%r10"
  %v.88 = load i64, ptr %"r.%fd5"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = fmul double %v.89, bitcast (i64 4850376798678024192 to double)
  %v.91 = bitcast double %v.90 to i64
  store i64 %v.91, ptr %"r.%fd9"
  %v.92 = load i64, ptr %"r.%fd9"
  store i64 %v.92, ptr %"r.%rd7"
  %v.93 = load i64, ptr %"r.%rd7"
  %v.94 = icmp ult i32 52, 64
  %v.95 = select i1 %v.94, i32 52, i32 63
  %v.96 = zext i32 %v.95 to i64
  %v.97 = lshr i64 %v.93, %v.96
  %v.98 = select i1 %v.94, i64 %v.97, i64 0
  store i64 %v.98, ptr %"r.%rd8"
  %v.99 = load i64, ptr %"r.%rd8"
  %v.100 = trunc i64 %v.99 to i32
  store i32 %v.100, ptr %"r.%r11"
  %v.101 = load i32, ptr %"r.%r11"
  %v.102 = and i32 %v.101, 2047
  store i32 %v.102, ptr %"r.%r12"
  %v.103 = load i32, ptr %"r.%r12"
  %v.104 = add i32 %v.103, 4294966219
  store i32 %v.104, ptr %"r.%r13"
  %v.105 = load i32, ptr %"r.%r13"
  %v.106 = load i32, ptr %"r.%r10"
  %v.107 = load i1, ptr %"r.%p10"
  %v.108 = select i1 %v.107, i32 %v.105, i32 %v.106
  store i32 %v.108, ptr %"r.%r14"
  %v.109 = load i32, ptr %"r.%r14"
  %v.110 = load i32, ptr %"r.%r7"
  %v.111 = sub i32 %v.109, %v.110
  store i32 %v.111, ptr %"r.%r15"
  %v.112 = load i32, ptr %"r.%r15"
  %v.113 = call i32 @llvm.smax.i32(i32 %v.112, i32 4294965296)
  store i32 %v.113, ptr %"r.%r16"
  %v.114 = load i32, ptr %"r.%r16"
  %v.115 = call i32 @llvm.smin.i32(i32 %v.114, i32 2000)
  store i32 %v.115, ptr %"r.%r17"
  %v.116 = load i32, ptr %"r.%r17"
  %v.117 = icmp ult i32 31, 32
  %v.118 = select i1 %v.117, i32 31, i32 31
  %v.119 = lshr i32 %v.116, %v.118
  %v.120 = select i1 %v.117, i32 %v.119, i32 0
  store i32 %v.120, ptr %"r.%r18"
  %v.121 = load i32, ptr %"r.%r17"
  %v.122 = load i32, ptr %"r.%r18"
  %v.123 = add i32 %v.121, %v.122
  store i32 %v.123, ptr %"r.%r19"
  %v.124 = load i32, ptr %"r.%r19"
  %v.125 = icmp ult i32 1, 32
  %v.126 = select i1 %v.125, i32 1, i32 31
  %v.127 = ashr i32 %v.124, %v.126
  store i32 %v.127, ptr %"r.%r20"
  %v.128 = load i32, ptr %"r.%r20"
  %v.129 = add i32 %v.128, 1023
  store i32 %v.129, ptr %"r.%r21"
  %v.130 = load i32, ptr %"r.%r21"
  %v.131 = zext i32 %v.130 to i64
  store i64 %v.131, ptr %"r.%rd9"
  %v.132 = load i64, ptr %"r.%rd9"
  %v.133 = icmp ult i32 52, 64
  %v.134 = select i1 %v.133, i32 52, i32 63
  %v.135 = zext i32 %v.134 to i64
  %v.136 = shl i64 %v.132, %v.135
  %v.137 = select i1 %v.133, i64 %v.136, i64 0
  store i64 %v.137, ptr %"r.%rd10"
  %v.138 = load i64, ptr %"r.%rd10"
  store i64 %v.138, ptr %"r.%fd10"
  %v.139 = load i64, ptr %"r.%fd24"
  %v.140 = bitcast i64 %v.139 to double
  %v.141 = load i64, ptr %"r.%fd10"
  %v.142 = bitcast i64 %v.141 to double
  %v.143 = fmul double %v.140, %v.142
  %v.144 = bitcast double %v.143 to i64
  store i64 %v.144, ptr %"r.%fd11"
  %v.145 = load i32, ptr %"r.%r17"
  %v.146 = add i32 %v.145, 1023
  store i32 %v.146, ptr %"r.%r22"
  %v.147 = load i32, ptr %"r.%r22"
  %v.148 = load i32, ptr %"r.%r20"
  %v.149 = sub i32 %v.147, %v.148
  store i32 %v.149, ptr %"r.%r23"
  %v.150 = load i32, ptr %"r.%r23"
  %v.151 = zext i32 %v.150 to i64
  store i64 %v.151, ptr %"r.%rd11"
  %v.152 = load i64, ptr %"r.%rd11"
  %v.153 = icmp ult i32 52, 64
  %v.154 = select i1 %v.153, i32 52, i32 63
  %v.155 = zext i32 %v.154 to i64
  %v.156 = shl i64 %v.152, %v.155
  %v.157 = select i1 %v.153, i64 %v.156, i64 0
  store i64 %v.157, ptr %"r.%rd12"
  %v.158 = load i64, ptr %"r.%rd12"
  store i64 %v.158, ptr %"r.%fd12"
  %v.159 = load i64, ptr %"r.%fd11"
  %v.160 = bitcast i64 %v.159 to double
  %v.161 = load i64, ptr %"r.%fd12"
  %v.162 = bitcast i64 %v.161 to double
  %v.163 = fmul double %v.160, %v.162
  %v.164 = bitcast double %v.163 to i64
  store i64 %v.164, ptr %"r.%fd13"
  %v.165 = load i64, ptr %"r.%fd13"
  %v.166 = bitcast i64 %v.165 to double
  %v.167 = fneg double %v.166
  %v.168 = bitcast double %v.167 to i64
  store i64 %v.168, ptr %"r.%fd14"
  %v.169 = load i32, ptr %"r.%r14"
  %v.170 = sub i32 0, %v.169
  store i32 %v.170, ptr %"r.%r24"
  %v.171 = load i32, ptr %"r.%r24"
  %v.172 = call i32 @llvm.smax.i32(i32 %v.171, i32 4294965296)
  store i32 %v.172, ptr %"r.%r25"
  %v.173 = load i32, ptr %"r.%r25"
  %v.174 = call i32 @llvm.smin.i32(i32 %v.173, i32 2000)
  store i32 %v.174, ptr %"r.%r26"
  %v.175 = load i32, ptr %"r.%r26"
  %v.176 = icmp ult i32 31, 32
  %v.177 = select i1 %v.176, i32 31, i32 31
  %v.178 = lshr i32 %v.175, %v.177
  %v.179 = select i1 %v.176, i32 %v.178, i32 0
  store i32 %v.179, ptr %"r.%r27"
  %v.180 = load i32, ptr %"r.%r26"
  %v.181 = load i32, ptr %"r.%r27"
  %v.182 = add i32 %v.180, %v.181
  store i32 %v.182, ptr %"r.%r28"
  %v.183 = load i32, ptr %"r.%r28"
  %v.184 = icmp ult i32 1, 32
  %v.185 = select i1 %v.184, i32 1, i32 31
  %v.186 = ashr i32 %v.183, %v.185
  store i32 %v.186, ptr %"r.%r29"
  %v.187 = load i32, ptr %"r.%r29"
  %v.188 = add i32 %v.187, 1023
  store i32 %v.188, ptr %"r.%r30"
  %v.189 = load i32, ptr %"r.%r30"
  %v.190 = zext i32 %v.189 to i64
  store i64 %v.190, ptr %"r.%rd13"
  %v.191 = load i64, ptr %"r.%rd13"
  %v.192 = icmp ult i32 52, 64
  %v.193 = select i1 %v.192, i32 52, i32 63
  %v.194 = zext i32 %v.193 to i64
  %v.195 = shl i64 %v.191, %v.194
  %v.196 = select i1 %v.192, i64 %v.195, i64 0
  store i64 %v.196, ptr %"r.%rd14"
  %v.197 = load i64, ptr %"r.%rd14"
  store i64 %v.197, ptr %"r.%fd15"
  %v.198 = load i64, ptr %"r.%fd15"
  %v.199 = bitcast i64 %v.198 to double
  %v.200 = load i64, ptr %"r.%fd5"
  %v.201 = bitcast i64 %v.200 to double
  %v.202 = fmul double %v.199, %v.201
  %v.203 = bitcast double %v.202 to i64
  store i64 %v.203, ptr %"r.%fd16"
  %v.204 = load i32, ptr %"r.%r26"
  %v.205 = add i32 %v.204, 1023
  store i32 %v.205, ptr %"r.%r31"
  %v.206 = load i32, ptr %"r.%r31"
  %v.207 = load i32, ptr %"r.%r29"
  %v.208 = sub i32 %v.206, %v.207
  store i32 %v.208, ptr %"r.%r32"
  %v.209 = load i32, ptr %"r.%r32"
  %v.210 = zext i32 %v.209 to i64
  store i64 %v.210, ptr %"r.%rd15"
  %v.211 = load i64, ptr %"r.%rd15"
  %v.212 = icmp ult i32 52, 64
  %v.213 = select i1 %v.212, i32 52, i32 63
  %v.214 = zext i32 %v.213 to i64
  %v.215 = shl i64 %v.211, %v.214
  %v.216 = select i1 %v.212, i64 %v.215, i64 0
  store i64 %v.216, ptr %"r.%rd16"
  %v.217 = load i64, ptr %"r.%rd16"
  store i64 %v.217, ptr %"r.%fd17"
  %v.218 = load i64, ptr %"r.%fd16"
  %v.219 = bitcast i64 %v.218 to double
  %v.220 = load i64, ptr %"r.%fd17"
  %v.221 = bitcast i64 %v.220 to double
  %v.222 = fmul double %v.219, %v.221
  %v.223 = bitcast double %v.222 to i64
  store i64 %v.223, ptr %"r.%fd18"
  %v.224 = load i32, ptr %"r.%r7"
  %v.225 = sub i32 0, %v.224
  store i32 %v.225, ptr %"r.%r33"
  %v.226 = load i32, ptr %"r.%r33"
  %v.227 = call i32 @llvm.smax.i32(i32 %v.226, i32 4294965296)
  store i32 %v.227, ptr %"r.%r34"
  %v.228 = load i32, ptr %"r.%r34"
  %v.229 = call i32 @llvm.smin.i32(i32 %v.228, i32 2000)
  store i32 %v.229, ptr %"r.%r35"
  %v.230 = load i32, ptr %"r.%r35"
  %v.231 = icmp ult i32 31, 32
  %v.232 = select i1 %v.231, i32 31, i32 31
  %v.233 = lshr i32 %v.230, %v.232
  %v.234 = select i1 %v.231, i32 %v.233, i32 0
  store i32 %v.234, ptr %"r.%r36"
  %v.235 = load i32, ptr %"r.%r35"
  %v.236 = load i32, ptr %"r.%r36"
  %v.237 = add i32 %v.235, %v.236
  store i32 %v.237, ptr %"r.%r37"
  %v.238 = load i32, ptr %"r.%r37"
  %v.239 = icmp ult i32 1, 32
  %v.240 = select i1 %v.239, i32 1, i32 31
  %v.241 = ashr i32 %v.238, %v.240
  store i32 %v.241, ptr %"r.%r38"
  %v.242 = load i32, ptr %"r.%r38"
  %v.243 = add i32 %v.242, 1023
  store i32 %v.243, ptr %"r.%r39"
  %v.244 = load i32, ptr %"r.%r39"
  %v.245 = zext i32 %v.244 to i64
  store i64 %v.245, ptr %"r.%rd17"
  %v.246 = load i64, ptr %"r.%rd17"
  %v.247 = icmp ult i32 52, 64
  %v.248 = select i1 %v.247, i32 52, i32 63
  %v.249 = zext i32 %v.248 to i64
  %v.250 = shl i64 %v.246, %v.249
  %v.251 = select i1 %v.247, i64 %v.250, i64 0
  store i64 %v.251, ptr %"r.%rd18"
  %v.252 = load i64, ptr %"r.%rd18"
  store i64 %v.252, ptr %"r.%fd19"
  %v.253 = load i64, ptr %"r.%fd19"
  %v.254 = bitcast i64 %v.253 to double
  %v.255 = load i64, ptr %"r.%fd4"
  %v.256 = bitcast i64 %v.255 to double
  %v.257 = fmul double %v.254, %v.256
  %v.258 = bitcast double %v.257 to i64
  store i64 %v.258, ptr %"r.%fd20"
  %v.259 = load i32, ptr %"r.%r35"
  %v.260 = add i32 %v.259, 1023
  store i32 %v.260, ptr %"r.%r40"
  %v.261 = load i32, ptr %"r.%r40"
  %v.262 = load i32, ptr %"r.%r38"
  %v.263 = sub i32 %v.261, %v.262
  store i32 %v.263, ptr %"r.%r41"
  %v.264 = load i32, ptr %"r.%r41"
  %v.265 = zext i32 %v.264 to i64
  store i64 %v.265, ptr %"r.%rd19"
  %v.266 = load i64, ptr %"r.%rd19"
  %v.267 = icmp ult i32 52, 64
  %v.268 = select i1 %v.267, i32 52, i32 63
  %v.269 = zext i32 %v.268 to i64
  %v.270 = shl i64 %v.266, %v.269
  %v.271 = select i1 %v.267, i64 %v.270, i64 0
  store i64 %v.271, ptr %"r.%rd20"
  %v.272 = load i64, ptr %"r.%rd20"
  store i64 %v.272, ptr %"r.%fd21"
  %v.273 = load i64, ptr %"r.%fd20"
  %v.274 = bitcast i64 %v.273 to double
  %v.275 = load i64, ptr %"r.%fd21"
  %v.276 = bitcast i64 %v.275 to double
  %v.277 = fmul double %v.274, %v.276
  %v.278 = bitcast double %v.277 to i64
  store i64 %v.278, ptr %"r.%fd22"
  %v.279 = load i64, ptr %"r.%fd14"
  %v.280 = bitcast i64 %v.279 to double
  %v.281 = load i64, ptr %"r.%fd18"
  %v.282 = bitcast i64 %v.281 to double
  %v.283 = load i64, ptr %"r.%fd22"
  %v.284 = bitcast i64 %v.283 to double
  %v.285 = call double @llvm.fma.f64(double %v.280, double %v.282, double %v.284)
  %v.286 = bitcast double %v.285 to i64
  store i64 %v.286, ptr %"r.%fd23"
  %v.287 = load i64, ptr %"r.%fd23"
  %v.288 = bitcast i64 %v.287 to double
  %v.289 = fcmp ogt double %v.288, bitcast (i64 0 to double)
  store i1 %v.289, ptr %"r.%p11"
  %v.290 = load i64, ptr %"r.%fd23"
  %v.291 = bitcast i64 %v.290 to double
  %v.292 = fcmp olt double %v.291, bitcast (i64 0 to double)
  store i1 %v.292, ptr %"r.%p12"
  %v.293 = load i64, ptr %"r.%fd5"
  %v.294 = bitcast i64 %v.293 to double
  %v.295 = fcmp olt double %v.294, bitcast (i64 0 to double)
  store i1 %v.295, ptr %"r.%p13"
  %v.296 = load i1, ptr %"r.%p11"
  %v.297 = select i1 %v.296, i32 4294967295, i32 0
  store i32 %v.297, ptr %"r.%r42"
  %v.298 = load i1, ptr %"r.%p12"
  %v.299 = select i1 %v.298, i32 4294967295, i32 0
  store i32 %v.299, ptr %"r.%r43"
  %v.300 = load i32, ptr %"r.%r43"
  %v.301 = load i32, ptr %"r.%r42"
  %v.302 = load i1, ptr %"r.%p13"
  %v.303 = select i1 %v.302, i32 %v.300, i32 %v.301
  store i32 %v.303, ptr %"r.%r44"
  %v.304 = load i32, ptr %"r.%r44"
  %v.305 = and i32 %v.304, 1
  store i32 %v.305, ptr %"r.%r45"
  %v.306 = load i32, ptr %"r.%r45"
  %v.307 = icmp eq i32 %v.306, 1
  store i1 %v.307, ptr %"r.%p14"
  %v.308 = load i64, ptr %"r.%fd24"
  store i64 %v.308, ptr %"r.%rd21"
  %v.309 = load i64, ptr %"r.%rd21"
  %v.310 = icmp sgt i64 %v.309, 18446744073709551615
  store i1 %v.310, ptr %"r.%p15"
  %v.311 = load i1, ptr %"r.%p15"
  %v.312 = select i1 %v.311, i64 1, i64 18446744073709551615
  store i64 %v.312, ptr %"r.%rd22"
  %v.313 = load i64, ptr %"r.%rd22"
  %v.314 = load i1, ptr %"r.%p14"
  %v.315 = select i1 %v.314, i64 %v.313, i64 0
  store i64 %v.315, ptr %"r.%rd23"
  %v.316 = load i64, ptr %"r.%rd23"
  %v.317 = load i64, ptr %"r.%rd21"
  %v.318 = add i64 %v.316, %v.317
  store i64 %v.318, ptr %"r.%rd24"
  %v.319 = load i64, ptr %"r.%rd24"
  store i64 %v.319, ptr %"r.%fd24"
  br label %"L$L__BB51_4"
"L$L__BB51_4":
  %v.320 = load i64, ptr %"r.%fd24"
  store i64 %v.320, ptr %"r..param func_retval0"
  br label %done
done:
  %v.321 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.321
}

define internal i64 @jg_sqrt_rp_f64(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%fd1" = alloca i64
  %"r.%fd2" = alloca i64
  %"r.%fd3" = alloca i64
  %"r.%fd4" = alloca i64
  %"r.%fd5" = alloca i64
  %"r.%fd6" = alloca i64
  %"r.%fd7" = alloca i64
  %"r.%fd8" = alloca i64
  %"r.%fd9" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_sqrt_rp_f64_param_0" = alloca i64
  store i64 %a0, ptr %"r..param jg_sqrt_rp_f64_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_sqrt_rp_f64_param_0"
  store i64 %v.1, ptr %"r.%fd1"
  %v.2 = load i64, ptr %"r.%fd1"
  %v.3 = bitcast i64 %v.2 to double
  %v.4 = call double @llvm.sqrt.f64(double %v.3)
  %v.5 = bitcast double %v.4 to i64
  store i64 %v.5, ptr %"r.%fd2"
  %v.6 = load i64, ptr %"r.%fd1"
  %v.7 = bitcast i64 %v.6 to double
  %v.8 = fcmp olt double %v.7, bitcast (i64 567708407528440906 to double)
  store i1 %v.8, ptr %"r.%p1"
  %v.9 = load i64, ptr %"r.%fd1"
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = fmul double %v.10, bitcast (i64 5507902344274116608 to double)
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd3"
  %v.13 = load i64, ptr %"r.%fd2"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fmul double %v.14, bitcast (i64 5057542381537067008 to double)
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd4"
  %v.17 = load i64, ptr %"r.%fd3"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = load i1, ptr %"r.%p1"
  %v.22 = select i1 %v.21, double %v.18, double %v.20
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd5"
  %v.24 = load i64, ptr %"r.%fd4"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = load i1, ptr %"r.%p1"
  %v.29 = select i1 %v.28, double %v.25, double %v.27
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd6"
  %v.31 = load i64, ptr %"r.%fd6"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fneg double %v.32
  %v.34 = bitcast double %v.33 to i64
  store i64 %v.34, ptr %"r.%fd7"
  %v.35 = load i64, ptr %"r.%fd7"
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = load i64, ptr %"r.%fd6"
  %v.38 = bitcast i64 %v.37 to double
  %v.39 = load i64, ptr %"r.%fd5"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = call double @llvm.fma.f64(double %v.36, double %v.38, double %v.40)
  %v.42 = bitcast double %v.41 to i64
  store i64 %v.42, ptr %"r.%fd8"
  %v.43 = load i64, ptr %"r.%fd8"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = fcmp ule double %v.44, bitcast (i64 0 to double)
  store i1 %v.45, ptr %"r.%p2"
  %v.46 = load i64, ptr %"r.%fd2"
  store i64 %v.46, ptr %"r.%rd1"
  %v.47 = load i64, ptr %"r.%rd1"
  %v.48 = icmp sgt i64 %v.47, 18446744073709551615
  store i1 %v.48, ptr %"r.%p3"
  %v.49 = load i1, ptr %"r.%p3"
  %v.50 = select i1 %v.49, i64 1, i64 18446744073709551615
  store i64 %v.50, ptr %"r.%rd2"
  %v.51 = load i64, ptr %"r.%rd2"
  %v.52 = load i1, ptr %"r.%p2"
  %v.53 = select i1 %v.52, i64 0, i64 %v.51
  store i64 %v.53, ptr %"r.%rd3"
  %v.54 = load i64, ptr %"r.%rd3"
  %v.55 = load i64, ptr %"r.%rd1"
  %v.56 = add i64 %v.54, %v.55
  store i64 %v.56, ptr %"r.%rd4"
  %v.57 = load i64, ptr %"r.%rd4"
  store i64 %v.57, ptr %"r.%fd9"
  %v.58 = load i64, ptr %"r.%fd9"
  store i64 %v.58, ptr %"r..param func_retval0"
  br label %done
done:
  %v.59 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.59
}

define internal i32 @jg_to_e4m3(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_to_e4m3_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_to_e4m3_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_to_e4m3_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 2147483647
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r2"
  %v.5 = icmp ugt i32 %v.4, 2139095040
  store i1 %v.5, ptr %"r.%p1"
  store i32 127, ptr %"r.%r20"
  %v.6 = load i1, ptr %"r.%p1"
  br i1 %v.6, label %"L$L__BB53_4", label %"B1"
"B1":
  %v.7 = load i32, ptr %"r.%r1"
  %v.8 = icmp ult i32 24, 32
  %v.9 = select i1 %v.8, i32 24, i32 31
  %v.10 = lshr i32 %v.7, %v.9
  %v.11 = select i1 %v.8, i32 %v.10, i32 0
  store i32 %v.11, ptr %"r.%r8"
  %v.12 = load i32, ptr %"r.%r8"
  %v.13 = and i32 %v.12, 128
  store i32 %v.13, ptr %"r.%r3"
  %v.14 = load i32, ptr %"r.%r2"
  %v.15 = icmp ugt i32 %v.14, 1140850687
  store i1 %v.15, ptr %"r.%p2"
  %v.16 = load i1, ptr %"r.%p2"
  br i1 %v.16, label %"L$L__BB53_3", label %"B2"
"B2":
  br label %"L$L__BB53_2"
"L$L__BB53_3":
  %v.17 = load i32, ptr %"r.%r3"
  %v.18 = or i32 %v.17, 126
  store i32 %v.18, ptr %"r.%r20"
  br label %"L$L__BB53_4"
"L$L__BB53_2":
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = icmp ult i32 23, 32
  %v.21 = select i1 %v.20, i32 23, i32 31
  %v.22 = lshr i32 %v.19, %v.21
  %v.23 = select i1 %v.20, i32 %v.22, i32 0
  store i32 %v.23, ptr %"r.%r9"
  %v.24 = load i32, ptr %"r.%r9"
  %v.25 = add i32 %v.24, 4294967169
  store i32 %v.25, ptr %"r.%r10"
  %v.26 = load i32, ptr %"r.%r10"
  %v.27 = call i32 @llvm.smax.i32(i32 %v.26, i32 4294967290)
  store i32 %v.27, ptr %"r.%r11"
  %v.28 = load i32, ptr %"r.%r11"
  %v.29 = icmp ult i32 23, 32
  %v.30 = select i1 %v.29, i32 23, i32 31
  %v.31 = shl i32 %v.28, %v.30
  %v.32 = select i1 %v.29, i32 %v.31, i32 0
  store i32 %v.32, ptr %"r.%r12"
  store i32 1090519040, ptr %"r.%r13"
  %v.33 = load i32, ptr %"r.%r13"
  %v.34 = load i32, ptr %"r.%r12"
  %v.35 = sub i32 %v.33, %v.34
  store i32 %v.35, ptr %"r.%r14"
  %v.36 = load i32, ptr %"r.%r14"
  store i32 %v.36, ptr %"r.%f1"
  %v.37 = load i32, ptr %"r.%r2"
  store i32 %v.37, ptr %"r.%f2"
  %v.38 = load i32, ptr %"r.%f2"
  %v.39 = bitcast i32 %v.38 to float
  %v.40 = load i32, ptr %"r.%f1"
  %v.41 = bitcast i32 %v.40 to float
  %v.42 = fmul float %v.39, %v.41
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f3"
  %v.46 = load i32, ptr %"r.%f3"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fadd float %v.47, bitcast (i32 1258291200 to float)
  %v.49 = fcmp uno float %v.48, 0.0
  %v.50 = select i1 %v.49, float bitcast (i32 2147483647 to float), float %v.48
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f4"
  %v.52 = load i32, ptr %"r.%f4"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = fadd float %v.53, bitcast (i32 3405774848 to float)
  %v.55 = fcmp uno float %v.54, 0.0
  %v.56 = select i1 %v.55, float bitcast (i32 2147483647 to float), float %v.54
  %v.57 = bitcast float %v.56 to i32
  store i32 %v.57, ptr %"r.%f5"
  %v.58 = load i32, ptr %"r.%f5"
  %v.59 = bitcast i32 %v.58 to float
  %v.60 = call i32 @llvm.fptoui.sat.i32.f32(float %v.59)
  store i32 %v.60, ptr %"r.%r15"
  %v.61 = load i32, ptr %"r.%r11"
  %v.62 = icmp ult i32 3, 32
  %v.63 = select i1 %v.62, i32 3, i32 31
  %v.64 = shl i32 %v.61, %v.63
  %v.65 = select i1 %v.62, i32 %v.64, i32 0
  store i32 %v.65, ptr %"r.%r16"
  %v.66 = load i32, ptr %"r.%r16"
  %v.67 = load i32, ptr %"r.%r15"
  %v.68 = add i32 %v.66, %v.67
  store i32 %v.68, ptr %"r.%r17"
  %v.69 = load i32, ptr %"r.%r17"
  %v.70 = add i32 %v.69, 48
  store i32 %v.70, ptr %"r.%r18"
  %v.71 = load i32, ptr %"r.%r18"
  %v.72 = call i32 @llvm.umin.i32(i32 %v.71, i32 126)
  store i32 %v.72, ptr %"r.%r19"
  %v.73 = load i32, ptr %"r.%r19"
  %v.74 = load i32, ptr %"r.%r3"
  %v.75 = or i32 %v.73, %v.74
  store i32 %v.75, ptr %"r.%r20"
  br label %"L$L__BB53_4"
"L$L__BB53_4":
  %v.76 = load i32, ptr %"r.%r20"
  store i32 %v.76, ptr %"r..param func_retval0"
  br label %done
done:
  %v.77 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.77
}

define internal i32 @jg_to_e5m2(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_to_e5m2_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_to_e5m2_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_to_e5m2_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 2147483647
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r2"
  %v.5 = icmp ugt i32 %v.4, 2139095040
  store i1 %v.5, ptr %"r.%p1"
  store i32 127, ptr %"r.%r20"
  %v.6 = load i1, ptr %"r.%p1"
  br i1 %v.6, label %"L$L__BB54_4", label %"B1"
"B1":
  %v.7 = load i32, ptr %"r.%r1"
  %v.8 = icmp ult i32 24, 32
  %v.9 = select i1 %v.8, i32 24, i32 31
  %v.10 = lshr i32 %v.7, %v.9
  %v.11 = select i1 %v.8, i32 %v.10, i32 0
  store i32 %v.11, ptr %"r.%r8"
  %v.12 = load i32, ptr %"r.%r8"
  %v.13 = and i32 %v.12, 128
  store i32 %v.13, ptr %"r.%r3"
  %v.14 = load i32, ptr %"r.%r2"
  %v.15 = icmp ugt i32 %v.14, 1207959551
  store i1 %v.15, ptr %"r.%p2"
  %v.16 = load i1, ptr %"r.%p2"
  br i1 %v.16, label %"L$L__BB54_3", label %"B2"
"B2":
  br label %"L$L__BB54_2"
"L$L__BB54_3":
  %v.17 = load i32, ptr %"r.%r3"
  %v.18 = or i32 %v.17, 123
  store i32 %v.18, ptr %"r.%r20"
  br label %"L$L__BB54_4"
"L$L__BB54_2":
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = icmp ult i32 23, 32
  %v.21 = select i1 %v.20, i32 23, i32 31
  %v.22 = lshr i32 %v.19, %v.21
  %v.23 = select i1 %v.20, i32 %v.22, i32 0
  store i32 %v.23, ptr %"r.%r9"
  %v.24 = load i32, ptr %"r.%r9"
  %v.25 = add i32 %v.24, 4294967169
  store i32 %v.25, ptr %"r.%r10"
  %v.26 = load i32, ptr %"r.%r10"
  %v.27 = call i32 @llvm.smax.i32(i32 %v.26, i32 4294967282)
  store i32 %v.27, ptr %"r.%r11"
  %v.28 = load i32, ptr %"r.%r11"
  %v.29 = icmp ult i32 23, 32
  %v.30 = select i1 %v.29, i32 23, i32 31
  %v.31 = shl i32 %v.28, %v.30
  %v.32 = select i1 %v.29, i32 %v.31, i32 0
  store i32 %v.32, ptr %"r.%r12"
  store i32 1082130432, ptr %"r.%r13"
  %v.33 = load i32, ptr %"r.%r13"
  %v.34 = load i32, ptr %"r.%r12"
  %v.35 = sub i32 %v.33, %v.34
  store i32 %v.35, ptr %"r.%r14"
  %v.36 = load i32, ptr %"r.%r14"
  store i32 %v.36, ptr %"r.%f1"
  %v.37 = load i32, ptr %"r.%r2"
  store i32 %v.37, ptr %"r.%f2"
  %v.38 = load i32, ptr %"r.%f2"
  %v.39 = bitcast i32 %v.38 to float
  %v.40 = load i32, ptr %"r.%f1"
  %v.41 = bitcast i32 %v.40 to float
  %v.42 = fmul float %v.39, %v.41
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f3"
  %v.46 = load i32, ptr %"r.%f3"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fadd float %v.47, bitcast (i32 1258291200 to float)
  %v.49 = fcmp uno float %v.48, 0.0
  %v.50 = select i1 %v.49, float bitcast (i32 2147483647 to float), float %v.48
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f4"
  %v.52 = load i32, ptr %"r.%f4"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = fadd float %v.53, bitcast (i32 3405774848 to float)
  %v.55 = fcmp uno float %v.54, 0.0
  %v.56 = select i1 %v.55, float bitcast (i32 2147483647 to float), float %v.54
  %v.57 = bitcast float %v.56 to i32
  store i32 %v.57, ptr %"r.%f5"
  %v.58 = load i32, ptr %"r.%f5"
  %v.59 = bitcast i32 %v.58 to float
  %v.60 = call i32 @llvm.fptoui.sat.i32.f32(float %v.59)
  store i32 %v.60, ptr %"r.%r15"
  %v.61 = load i32, ptr %"r.%r11"
  %v.62 = icmp ult i32 2, 32
  %v.63 = select i1 %v.62, i32 2, i32 31
  %v.64 = shl i32 %v.61, %v.63
  %v.65 = select i1 %v.62, i32 %v.64, i32 0
  store i32 %v.65, ptr %"r.%r16"
  %v.66 = load i32, ptr %"r.%r16"
  %v.67 = load i32, ptr %"r.%r15"
  %v.68 = add i32 %v.66, %v.67
  store i32 %v.68, ptr %"r.%r17"
  %v.69 = load i32, ptr %"r.%r17"
  %v.70 = add i32 %v.69, 56
  store i32 %v.70, ptr %"r.%r18"
  %v.71 = load i32, ptr %"r.%r18"
  %v.72 = call i32 @llvm.umin.i32(i32 %v.71, i32 123)
  store i32 %v.72, ptr %"r.%r19"
  %v.73 = load i32, ptr %"r.%r19"
  %v.74 = load i32, ptr %"r.%r3"
  %v.75 = or i32 %v.73, %v.74
  store i32 %v.75, ptr %"r.%r20"
  br label %"L$L__BB54_4"
"L$L__BB54_4":
  %v.76 = load i32, ptr %"r.%r20"
  store i32 %v.76, ptr %"r..param func_retval0"
  br label %done
done:
  %v.77 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.77
}

define internal i32 @jg_to_e2m3(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_to_e2m3_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_to_e2m3_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_to_e2m3_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 2147483647
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r2"
  %v.5 = icmp ugt i32 %v.4, 2139095040
  store i1 %v.5, ptr %"r.%p1"
  store i32 31, ptr %"r.%r19"
  %v.6 = load i1, ptr %"r.%p1"
  br i1 %v.6, label %"L$L__BB55_4", label %"B1"
"B1":
  %v.7 = load i32, ptr %"r.%r1"
  %v.8 = icmp ult i32 26, 32
  %v.9 = select i1 %v.8, i32 26, i32 31
  %v.10 = lshr i32 %v.7, %v.9
  %v.11 = select i1 %v.8, i32 %v.10, i32 0
  store i32 %v.11, ptr %"r.%r8"
  %v.12 = load i32, ptr %"r.%r8"
  %v.13 = and i32 %v.12, 32
  store i32 %v.13, ptr %"r.%r3"
  %v.14 = load i32, ptr %"r.%r2"
  %v.15 = icmp ugt i32 %v.14, 1090519039
  store i1 %v.15, ptr %"r.%p2"
  %v.16 = load i1, ptr %"r.%p2"
  br i1 %v.16, label %"L$L__BB55_3", label %"B2"
"B2":
  br label %"L$L__BB55_2"
"L$L__BB55_3":
  %v.17 = load i32, ptr %"r.%r3"
  %v.18 = or i32 %v.17, 31
  store i32 %v.18, ptr %"r.%r19"
  br label %"L$L__BB55_4"
"L$L__BB55_2":
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = icmp ult i32 23, 32
  %v.21 = select i1 %v.20, i32 23, i32 31
  %v.22 = lshr i32 %v.19, %v.21
  %v.23 = select i1 %v.20, i32 %v.22, i32 0
  store i32 %v.23, ptr %"r.%r9"
  %v.24 = load i32, ptr %"r.%r9"
  %v.25 = add i32 %v.24, 4294967169
  store i32 %v.25, ptr %"r.%r10"
  %v.26 = load i32, ptr %"r.%r10"
  %v.27 = call i32 @llvm.smax.i32(i32 %v.26, i32 0)
  store i32 %v.27, ptr %"r.%r11"
  %v.28 = load i32, ptr %"r.%r11"
  %v.29 = icmp ult i32 23, 32
  %v.30 = select i1 %v.29, i32 23, i32 31
  %v.31 = shl i32 %v.28, %v.30
  %v.32 = select i1 %v.29, i32 %v.31, i32 0
  store i32 %v.32, ptr %"r.%r12"
  store i32 1090519040, ptr %"r.%r13"
  %v.33 = load i32, ptr %"r.%r13"
  %v.34 = load i32, ptr %"r.%r12"
  %v.35 = sub i32 %v.33, %v.34
  store i32 %v.35, ptr %"r.%r14"
  %v.36 = load i32, ptr %"r.%r14"
  store i32 %v.36, ptr %"r.%f1"
  %v.37 = load i32, ptr %"r.%r2"
  store i32 %v.37, ptr %"r.%f2"
  %v.38 = load i32, ptr %"r.%f2"
  %v.39 = bitcast i32 %v.38 to float
  %v.40 = load i32, ptr %"r.%f1"
  %v.41 = bitcast i32 %v.40 to float
  %v.42 = fmul float %v.39, %v.41
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f3"
  %v.46 = load i32, ptr %"r.%f3"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fadd float %v.47, bitcast (i32 1258291200 to float)
  %v.49 = fcmp uno float %v.48, 0.0
  %v.50 = select i1 %v.49, float bitcast (i32 2147483647 to float), float %v.48
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f4"
  %v.52 = load i32, ptr %"r.%f4"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = fadd float %v.53, bitcast (i32 3405774848 to float)
  %v.55 = fcmp uno float %v.54, 0.0
  %v.56 = select i1 %v.55, float bitcast (i32 2147483647 to float), float %v.54
  %v.57 = bitcast float %v.56 to i32
  store i32 %v.57, ptr %"r.%f5"
  %v.58 = load i32, ptr %"r.%f5"
  %v.59 = bitcast i32 %v.58 to float
  %v.60 = call i32 @llvm.fptoui.sat.i32.f32(float %v.59)
  store i32 %v.60, ptr %"r.%r15"
  %v.61 = load i32, ptr %"r.%r11"
  %v.62 = icmp ult i32 3, 32
  %v.63 = select i1 %v.62, i32 3, i32 31
  %v.64 = shl i32 %v.61, %v.63
  %v.65 = select i1 %v.62, i32 %v.64, i32 0
  store i32 %v.65, ptr %"r.%r16"
  %v.66 = load i32, ptr %"r.%r15"
  %v.67 = load i32, ptr %"r.%r16"
  %v.68 = add i32 %v.66, %v.67
  store i32 %v.68, ptr %"r.%r17"
  %v.69 = load i32, ptr %"r.%r17"
  %v.70 = call i32 @llvm.umin.i32(i32 %v.69, i32 31)
  store i32 %v.70, ptr %"r.%r18"
  %v.71 = load i32, ptr %"r.%r18"
  %v.72 = load i32, ptr %"r.%r3"
  %v.73 = or i32 %v.71, %v.72
  store i32 %v.73, ptr %"r.%r19"
  br label %"L$L__BB55_4"
"L$L__BB55_4":
  %v.74 = load i32, ptr %"r.%r19"
  store i32 %v.74, ptr %"r..param func_retval0"
  br label %done
done:
  %v.75 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.75
}

define internal i32 @jg_to_e3m2(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_to_e3m2_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_to_e3m2_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_to_e3m2_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 2147483647
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r2"
  %v.5 = icmp ugt i32 %v.4, 2139095040
  store i1 %v.5, ptr %"r.%p1"
  store i32 31, ptr %"r.%r20"
  %v.6 = load i1, ptr %"r.%p1"
  br i1 %v.6, label %"L$L__BB56_4", label %"B1"
"B1":
  %v.7 = load i32, ptr %"r.%r1"
  %v.8 = icmp ult i32 26, 32
  %v.9 = select i1 %v.8, i32 26, i32 31
  %v.10 = lshr i32 %v.7, %v.9
  %v.11 = select i1 %v.8, i32 %v.10, i32 0
  store i32 %v.11, ptr %"r.%r8"
  %v.12 = load i32, ptr %"r.%r8"
  %v.13 = and i32 %v.12, 32
  store i32 %v.13, ptr %"r.%r3"
  %v.14 = load i32, ptr %"r.%r2"
  %v.15 = icmp ugt i32 %v.14, 1107296255
  store i1 %v.15, ptr %"r.%p2"
  %v.16 = load i1, ptr %"r.%p2"
  br i1 %v.16, label %"L$L__BB56_3", label %"B2"
"B2":
  br label %"L$L__BB56_2"
"L$L__BB56_3":
  %v.17 = load i32, ptr %"r.%r3"
  %v.18 = or i32 %v.17, 31
  store i32 %v.18, ptr %"r.%r20"
  br label %"L$L__BB56_4"
"L$L__BB56_2":
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = icmp ult i32 23, 32
  %v.21 = select i1 %v.20, i32 23, i32 31
  %v.22 = lshr i32 %v.19, %v.21
  %v.23 = select i1 %v.20, i32 %v.22, i32 0
  store i32 %v.23, ptr %"r.%r9"
  %v.24 = load i32, ptr %"r.%r9"
  %v.25 = add i32 %v.24, 4294967169
  store i32 %v.25, ptr %"r.%r10"
  %v.26 = load i32, ptr %"r.%r10"
  %v.27 = call i32 @llvm.smax.i32(i32 %v.26, i32 4294967294)
  store i32 %v.27, ptr %"r.%r11"
  %v.28 = load i32, ptr %"r.%r11"
  %v.29 = icmp ult i32 23, 32
  %v.30 = select i1 %v.29, i32 23, i32 31
  %v.31 = shl i32 %v.28, %v.30
  %v.32 = select i1 %v.29, i32 %v.31, i32 0
  store i32 %v.32, ptr %"r.%r12"
  store i32 1082130432, ptr %"r.%r13"
  %v.33 = load i32, ptr %"r.%r13"
  %v.34 = load i32, ptr %"r.%r12"
  %v.35 = sub i32 %v.33, %v.34
  store i32 %v.35, ptr %"r.%r14"
  %v.36 = load i32, ptr %"r.%r14"
  store i32 %v.36, ptr %"r.%f1"
  %v.37 = load i32, ptr %"r.%r2"
  store i32 %v.37, ptr %"r.%f2"
  %v.38 = load i32, ptr %"r.%f2"
  %v.39 = bitcast i32 %v.38 to float
  %v.40 = load i32, ptr %"r.%f1"
  %v.41 = bitcast i32 %v.40 to float
  %v.42 = fmul float %v.39, %v.41
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f3"
  %v.46 = load i32, ptr %"r.%f3"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fadd float %v.47, bitcast (i32 1258291200 to float)
  %v.49 = fcmp uno float %v.48, 0.0
  %v.50 = select i1 %v.49, float bitcast (i32 2147483647 to float), float %v.48
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f4"
  %v.52 = load i32, ptr %"r.%f4"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = fadd float %v.53, bitcast (i32 3405774848 to float)
  %v.55 = fcmp uno float %v.54, 0.0
  %v.56 = select i1 %v.55, float bitcast (i32 2147483647 to float), float %v.54
  %v.57 = bitcast float %v.56 to i32
  store i32 %v.57, ptr %"r.%f5"
  %v.58 = load i32, ptr %"r.%f5"
  %v.59 = bitcast i32 %v.58 to float
  %v.60 = call i32 @llvm.fptoui.sat.i32.f32(float %v.59)
  store i32 %v.60, ptr %"r.%r15"
  %v.61 = load i32, ptr %"r.%r11"
  %v.62 = icmp ult i32 2, 32
  %v.63 = select i1 %v.62, i32 2, i32 31
  %v.64 = shl i32 %v.61, %v.63
  %v.65 = select i1 %v.62, i32 %v.64, i32 0
  store i32 %v.65, ptr %"r.%r16"
  %v.66 = load i32, ptr %"r.%r16"
  %v.67 = load i32, ptr %"r.%r15"
  %v.68 = add i32 %v.66, %v.67
  store i32 %v.68, ptr %"r.%r17"
  %v.69 = load i32, ptr %"r.%r17"
  %v.70 = add i32 %v.69, 8
  store i32 %v.70, ptr %"r.%r18"
  %v.71 = load i32, ptr %"r.%r18"
  %v.72 = call i32 @llvm.umin.i32(i32 %v.71, i32 31)
  store i32 %v.72, ptr %"r.%r19"
  %v.73 = load i32, ptr %"r.%r19"
  %v.74 = load i32, ptr %"r.%r3"
  %v.75 = or i32 %v.73, %v.74
  store i32 %v.75, ptr %"r.%r20"
  br label %"L$L__BB56_4"
"L$L__BB56_4":
  %v.76 = load i32, ptr %"r.%r20"
  store i32 %v.76, ptr %"r..param func_retval0"
  br label %done
done:
  %v.77 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.77
}

define internal i32 @jg_to_e2m1(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_to_e2m1_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_to_e2m1_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_to_e2m1_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 2147483647
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r2"
  %v.5 = icmp ugt i32 %v.4, 2139095040
  store i1 %v.5, ptr %"r.%p1"
  store i32 7, ptr %"r.%r19"
  %v.6 = load i1, ptr %"r.%p1"
  br i1 %v.6, label %"L$L__BB57_4", label %"B1"
"B1":
  %v.7 = load i32, ptr %"r.%r1"
  %v.8 = icmp ult i32 28, 32
  %v.9 = select i1 %v.8, i32 28, i32 31
  %v.10 = lshr i32 %v.7, %v.9
  %v.11 = select i1 %v.8, i32 %v.10, i32 0
  store i32 %v.11, ptr %"r.%r8"
  %v.12 = load i32, ptr %"r.%r8"
  %v.13 = and i32 %v.12, 8
  store i32 %v.13, ptr %"r.%r3"
  %v.14 = load i32, ptr %"r.%r2"
  %v.15 = icmp ugt i32 %v.14, 1090519039
  store i1 %v.15, ptr %"r.%p2"
  %v.16 = load i1, ptr %"r.%p2"
  br i1 %v.16, label %"L$L__BB57_3", label %"B2"
"B2":
  br label %"L$L__BB57_2"
"L$L__BB57_3":
  %v.17 = load i32, ptr %"r.%r3"
  %v.18 = or i32 %v.17, 7
  store i32 %v.18, ptr %"r.%r19"
  br label %"L$L__BB57_4"
"L$L__BB57_2":
  %v.19 = load i32, ptr %"r.%r2"
  %v.20 = icmp ult i32 23, 32
  %v.21 = select i1 %v.20, i32 23, i32 31
  %v.22 = lshr i32 %v.19, %v.21
  %v.23 = select i1 %v.20, i32 %v.22, i32 0
  store i32 %v.23, ptr %"r.%r9"
  %v.24 = load i32, ptr %"r.%r9"
  %v.25 = add i32 %v.24, 4294967169
  store i32 %v.25, ptr %"r.%r10"
  %v.26 = load i32, ptr %"r.%r10"
  %v.27 = call i32 @llvm.smax.i32(i32 %v.26, i32 0)
  store i32 %v.27, ptr %"r.%r11"
  %v.28 = load i32, ptr %"r.%r11"
  %v.29 = icmp ult i32 23, 32
  %v.30 = select i1 %v.29, i32 23, i32 31
  %v.31 = shl i32 %v.28, %v.30
  %v.32 = select i1 %v.29, i32 %v.31, i32 0
  store i32 %v.32, ptr %"r.%r12"
  store i32 1073741824, ptr %"r.%r13"
  %v.33 = load i32, ptr %"r.%r13"
  %v.34 = load i32, ptr %"r.%r12"
  %v.35 = sub i32 %v.33, %v.34
  store i32 %v.35, ptr %"r.%r14"
  %v.36 = load i32, ptr %"r.%r14"
  store i32 %v.36, ptr %"r.%f1"
  %v.37 = load i32, ptr %"r.%r2"
  store i32 %v.37, ptr %"r.%f2"
  %v.38 = load i32, ptr %"r.%f2"
  %v.39 = bitcast i32 %v.38 to float
  %v.40 = load i32, ptr %"r.%f1"
  %v.41 = bitcast i32 %v.40 to float
  %v.42 = fmul float %v.39, %v.41
  %v.43 = fcmp uno float %v.42, 0.0
  %v.44 = select i1 %v.43, float bitcast (i32 2147483647 to float), float %v.42
  %v.45 = bitcast float %v.44 to i32
  store i32 %v.45, ptr %"r.%f3"
  %v.46 = load i32, ptr %"r.%f3"
  %v.47 = bitcast i32 %v.46 to float
  %v.48 = fadd float %v.47, bitcast (i32 1258291200 to float)
  %v.49 = fcmp uno float %v.48, 0.0
  %v.50 = select i1 %v.49, float bitcast (i32 2147483647 to float), float %v.48
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f4"
  %v.52 = load i32, ptr %"r.%f4"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = fadd float %v.53, bitcast (i32 3405774848 to float)
  %v.55 = fcmp uno float %v.54, 0.0
  %v.56 = select i1 %v.55, float bitcast (i32 2147483647 to float), float %v.54
  %v.57 = bitcast float %v.56 to i32
  store i32 %v.57, ptr %"r.%f5"
  %v.58 = load i32, ptr %"r.%f5"
  %v.59 = bitcast i32 %v.58 to float
  %v.60 = call i32 @llvm.fptoui.sat.i32.f32(float %v.59)
  store i32 %v.60, ptr %"r.%r15"
  %v.61 = load i32, ptr %"r.%r11"
  %v.62 = icmp ult i32 1, 32
  %v.63 = select i1 %v.62, i32 1, i32 31
  %v.64 = shl i32 %v.61, %v.63
  %v.65 = select i1 %v.62, i32 %v.64, i32 0
  store i32 %v.65, ptr %"r.%r16"
  %v.66 = load i32, ptr %"r.%r15"
  %v.67 = load i32, ptr %"r.%r16"
  %v.68 = add i32 %v.66, %v.67
  store i32 %v.68, ptr %"r.%r17"
  %v.69 = load i32, ptr %"r.%r17"
  %v.70 = call i32 @llvm.umin.i32(i32 %v.69, i32 7)
  store i32 %v.70, ptr %"r.%r18"
  %v.71 = load i32, ptr %"r.%r18"
  %v.72 = load i32, ptr %"r.%r3"
  %v.73 = or i32 %v.71, %v.72
  store i32 %v.73, ptr %"r.%r19"
  br label %"L$L__BB57_4"
"L$L__BB57_4":
  %v.74 = load i32, ptr %"r.%r19"
  store i32 %v.74, ptr %"r..param func_retval0"
  br label %done
done:
  %v.75 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.75
}

define internal i32 @jg_from_e4m3(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%f6" = alloca i32
  %"r.%f7" = alloca i32
  %"r.%f8" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_from_e4m3_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_from_e4m3_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_from_e4m3_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 127
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r2"
  %v.5 = icmp eq i32 %v.4, 127
  store i1 %v.5, ptr %"r.%p1"
  %v.6 = bitcast float bitcast (i32 2147483647 to float) to i32
  store i32 %v.6, ptr %"r.%f8"
  %v.7 = load i1, ptr %"r.%p1"
  br i1 %v.7, label %"L$L__BB58_2", label %"B1"
"B1":
  %v.8 = load i32, ptr %"r.%r1"
  %v.9 = and i32 %v.8, 7
  store i32 %v.9, ptr %"r.%r3"
  %v.10 = load i32, ptr %"r.%r1"
  %v.11 = icmp ult i32 3, 32
  %v.12 = select i1 %v.11, i32 3, i32 31
  %v.13 = lshr i32 %v.10, %v.12
  %v.14 = select i1 %v.11, i32 %v.13, i32 0
  store i32 %v.14, ptr %"r.%r4"
  %v.15 = load i32, ptr %"r.%r4"
  %v.16 = and i32 %v.15, 15
  store i32 %v.16, ptr %"r.%r5"
  %v.17 = load i32, ptr %"r.%r5"
  %v.18 = icmp eq i32 %v.17, 0
  store i1 %v.18, ptr %"r.%p2"
  %v.19 = load i32, ptr %"r.%r3"
  %v.20 = or i32 %v.19, 8
  store i32 %v.20, ptr %"r.%r6"
  %v.21 = load i32, ptr %"r.%r3"
  %v.22 = load i32, ptr %"r.%r6"
  %v.23 = load i1, ptr %"r.%p2"
  %v.24 = select i1 %v.23, i32 %v.21, i32 %v.22
  store i32 %v.24, ptr %"r.%r7"
  %v.25 = load i32, ptr %"r.%r7"
  %v.26 = uitofp i32 %v.25 to float
  %v.27 = bitcast float %v.26 to i32
  store i32 %v.27, ptr %"r.%f4"
  %v.28 = load i32, ptr %"r.%r1"
  %v.29 = icmp ult i32 20, 32
  %v.30 = select i1 %v.29, i32 20, i32 31
  %v.31 = shl i32 %v.28, %v.30
  %v.32 = select i1 %v.29, i32 %v.31, i32 0
  store i32 %v.32, ptr %"r.%r8"
  %v.33 = load i32, ptr %"r.%r8"
  %v.34 = and i32 %v.33, 125829120
  store i32 %v.34, ptr %"r.%r9"
  %v.35 = load i32, ptr %"r.%r9"
  %v.36 = add i32 %v.35, 981467136
  store i32 %v.36, ptr %"r.%r10"
  %v.37 = load i32, ptr %"r.%r10"
  %v.38 = load i1, ptr %"r.%p2"
  %v.39 = select i1 %v.38, i32 989855744, i32 %v.37
  store i32 %v.39, ptr %"r.%r11"
  %v.40 = load i32, ptr %"r.%r11"
  store i32 %v.40, ptr %"r.%f5"
  %v.41 = load i32, ptr %"r.%f4"
  %v.42 = bitcast i32 %v.41 to float
  %v.43 = load i32, ptr %"r.%f5"
  %v.44 = bitcast i32 %v.43 to float
  %v.45 = fmul float %v.42, %v.44
  %v.46 = fcmp uno float %v.45, 0.0
  %v.47 = select i1 %v.46, float bitcast (i32 2147483647 to float), float %v.45
  %v.48 = bitcast float %v.47 to i32
  store i32 %v.48, ptr %"r.%f6"
  %v.49 = load i32, ptr %"r.%r1"
  %v.50 = and i32 %v.49, 128
  store i32 %v.50, ptr %"r.%r12"
  %v.51 = load i32, ptr %"r.%r12"
  %v.52 = icmp eq i32 %v.51, 0
  store i1 %v.52, ptr %"r.%p3"
  %v.53 = load i32, ptr %"r.%f6"
  %v.54 = bitcast i32 %v.53 to float
  %v.55 = fneg float %v.54
  %v.56 = fcmp uno float %v.55, 0.0
  %v.57 = select i1 %v.56, float bitcast (i32 2147483647 to float), float %v.55
  %v.58 = bitcast float %v.57 to i32
  store i32 %v.58, ptr %"r.%f7"
  %v.59 = load i32, ptr %"r.%f6"
  %v.60 = bitcast i32 %v.59 to float
  %v.61 = load i32, ptr %"r.%f7"
  %v.62 = bitcast i32 %v.61 to float
  %v.63 = load i1, ptr %"r.%p3"
  %v.64 = select i1 %v.63, float %v.60, float %v.62
  %v.65 = bitcast float %v.64 to i32
  store i32 %v.65, ptr %"r.%f8"
  br label %"L$L__BB58_2"
"L$L__BB58_2":
  %v.66 = load i32, ptr %"r.%f8"
  store i32 %v.66, ptr %"r..param func_retval0"
  br label %done
done:
  %v.67 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.67
}

define internal i32 @jg_from_e5m2(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f5" = alloca i32
  %"r.%f6" = alloca i32
  %"r.%f7" = alloca i32
  %"r.%f8" = alloca i32
  %"r.%f9" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_from_e5m2_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_from_e5m2_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_from_e5m2_param_0"
  store i32 %v.1, ptr %"r.%r3"
  %v.2 = load i32, ptr %"r.%r3"
  %v.3 = and i32 %v.2, 128
  store i32 %v.3, ptr %"r.%r1"
  %v.4 = load i32, ptr %"r.%r3"
  %v.5 = and i32 %v.4, 127
  store i32 %v.5, ptr %"r.%r2"
  %v.6 = load i32, ptr %"r.%r2"
  %v.7 = icmp ugt i32 %v.6, 124
  store i1 %v.7, ptr %"r.%p1"
  %v.8 = bitcast float bitcast (i32 2147483647 to float) to i32
  store i32 %v.8, ptr %"r.%f9"
  %v.9 = load i1, ptr %"r.%p1"
  br i1 %v.9, label %"L$L__BB59_4", label %"B1"
"B1":
  %v.10 = load i32, ptr %"r.%r2"
  %v.11 = icmp eq i32 %v.10, 124
  store i1 %v.11, ptr %"r.%p2"
  %v.12 = load i1, ptr %"r.%p2"
  br i1 %v.12, label %"L$L__BB59_3", label %"B2"
"B2":
  br label %"L$L__BB59_2"
"L$L__BB59_3":
  %v.13 = load i32, ptr %"r.%r1"
  %v.14 = icmp ult i32 24, 32
  %v.15 = select i1 %v.14, i32 24, i32 31
  %v.16 = shl i32 %v.13, %v.15
  %v.17 = select i1 %v.14, i32 %v.16, i32 0
  store i32 %v.17, ptr %"r.%r13"
  %v.18 = load i32, ptr %"r.%r13"
  %v.19 = or i32 %v.18, 2139095040
  store i32 %v.19, ptr %"r.%r14"
  %v.20 = load i32, ptr %"r.%r14"
  store i32 %v.20, ptr %"r.%f9"
  br label %"L$L__BB59_4"
"L$L__BB59_2":
  %v.21 = load i32, ptr %"r.%r3"
  %v.22 = and i32 %v.21, 3
  store i32 %v.22, ptr %"r.%r4"
  %v.23 = load i32, ptr %"r.%r3"
  %v.24 = icmp ult i32 2, 32
  %v.25 = select i1 %v.24, i32 2, i32 31
  %v.26 = lshr i32 %v.23, %v.25
  %v.27 = select i1 %v.24, i32 %v.26, i32 0
  store i32 %v.27, ptr %"r.%r5"
  %v.28 = load i32, ptr %"r.%r5"
  %v.29 = and i32 %v.28, 31
  store i32 %v.29, ptr %"r.%r6"
  %v.30 = load i32, ptr %"r.%r6"
  %v.31 = icmp eq i32 %v.30, 0
  store i1 %v.31, ptr %"r.%p3"
  %v.32 = load i32, ptr %"r.%r4"
  %v.33 = or i32 %v.32, 4
  store i32 %v.33, ptr %"r.%r7"
  %v.34 = load i32, ptr %"r.%r4"
  %v.35 = load i32, ptr %"r.%r7"
  %v.36 = load i1, ptr %"r.%p3"
  %v.37 = select i1 %v.36, i32 %v.34, i32 %v.35
  store i32 %v.37, ptr %"r.%r8"
  %v.38 = load i32, ptr %"r.%r8"
  %v.39 = uitofp i32 %v.38 to float
  %v.40 = bitcast float %v.39 to i32
  store i32 %v.40, ptr %"r.%f5"
  %v.41 = load i32, ptr %"r.%r3"
  %v.42 = icmp ult i32 21, 32
  %v.43 = select i1 %v.42, i32 21, i32 31
  %v.44 = shl i32 %v.41, %v.43
  %v.45 = select i1 %v.42, i32 %v.44, i32 0
  store i32 %v.45, ptr %"r.%r9"
  %v.46 = load i32, ptr %"r.%r9"
  %v.47 = and i32 %v.46, 260046848
  store i32 %v.47, ptr %"r.%r10"
  %v.48 = load i32, ptr %"r.%r10"
  %v.49 = add i32 %v.48, 922746880
  store i32 %v.49, ptr %"r.%r11"
  %v.50 = load i32, ptr %"r.%r11"
  %v.51 = load i1, ptr %"r.%p3"
  %v.52 = select i1 %v.51, i32 931135488, i32 %v.50
  store i32 %v.52, ptr %"r.%r12"
  %v.53 = load i32, ptr %"r.%r12"
  store i32 %v.53, ptr %"r.%f6"
  %v.54 = load i32, ptr %"r.%f5"
  %v.55 = bitcast i32 %v.54 to float
  %v.56 = load i32, ptr %"r.%f6"
  %v.57 = bitcast i32 %v.56 to float
  %v.58 = fmul float %v.55, %v.57
  %v.59 = fcmp uno float %v.58, 0.0
  %v.60 = select i1 %v.59, float bitcast (i32 2147483647 to float), float %v.58
  %v.61 = bitcast float %v.60 to i32
  store i32 %v.61, ptr %"r.%f7"
  %v.62 = load i32, ptr %"r.%f7"
  %v.63 = bitcast i32 %v.62 to float
  %v.64 = fneg float %v.63
  %v.65 = fcmp uno float %v.64, 0.0
  %v.66 = select i1 %v.65, float bitcast (i32 2147483647 to float), float %v.64
  %v.67 = bitcast float %v.66 to i32
  store i32 %v.67, ptr %"r.%f8"
  %v.68 = load i32, ptr %"r.%r1"
  %v.69 = icmp eq i32 %v.68, 0
  store i1 %v.69, ptr %"r.%p4"
  %v.70 = load i32, ptr %"r.%f7"
  %v.71 = bitcast i32 %v.70 to float
  %v.72 = load i32, ptr %"r.%f8"
  %v.73 = bitcast i32 %v.72 to float
  %v.74 = load i1, ptr %"r.%p4"
  %v.75 = select i1 %v.74, float %v.71, float %v.73
  %v.76 = bitcast float %v.75 to i32
  store i32 %v.76, ptr %"r.%f9"
  br label %"L$L__BB59_4"
"L$L__BB59_4":
  %v.77 = load i32, ptr %"r.%f9"
  store i32 %v.77, ptr %"r..param func_retval0"
  br label %done
done:
  %v.78 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.78
}

define internal i32 @jg_from_e2m3(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_from_e2m3_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_from_e2m3_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_from_e2m3_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 7
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r1"
  %v.5 = icmp ult i32 3, 32
  %v.6 = select i1 %v.5, i32 3, i32 31
  %v.7 = lshr i32 %v.4, %v.6
  %v.8 = select i1 %v.5, i32 %v.7, i32 0
  store i32 %v.8, ptr %"r.%r3"
  %v.9 = load i32, ptr %"r.%r3"
  %v.10 = and i32 %v.9, 3
  store i32 %v.10, ptr %"r.%r4"
  %v.11 = load i32, ptr %"r.%r4"
  %v.12 = icmp eq i32 %v.11, 0
  store i1 %v.12, ptr %"r.%p1"
  %v.13 = load i32, ptr %"r.%r2"
  %v.14 = or i32 %v.13, 8
  store i32 %v.14, ptr %"r.%r5"
  %v.15 = load i32, ptr %"r.%r2"
  %v.16 = load i32, ptr %"r.%r5"
  %v.17 = load i1, ptr %"r.%p1"
  %v.18 = select i1 %v.17, i32 %v.15, i32 %v.16
  store i32 %v.18, ptr %"r.%r6"
  %v.19 = load i32, ptr %"r.%r6"
  %v.20 = uitofp i32 %v.19 to float
  %v.21 = bitcast float %v.20 to i32
  store i32 %v.21, ptr %"r.%f1"
  %v.22 = load i32, ptr %"r.%r1"
  %v.23 = icmp ult i32 20, 32
  %v.24 = select i1 %v.23, i32 20, i32 31
  %v.25 = shl i32 %v.22, %v.24
  %v.26 = select i1 %v.23, i32 %v.25, i32 0
  store i32 %v.26, ptr %"r.%r7"
  %v.27 = load i32, ptr %"r.%r7"
  %v.28 = and i32 %v.27, 25165824
  store i32 %v.28, ptr %"r.%r8"
  %v.29 = load i32, ptr %"r.%r8"
  %v.30 = add i32 %v.29, 1031798784
  store i32 %v.30, ptr %"r.%r9"
  %v.31 = load i32, ptr %"r.%r9"
  %v.32 = load i1, ptr %"r.%p1"
  %v.33 = select i1 %v.32, i32 1040187392, i32 %v.31
  store i32 %v.33, ptr %"r.%r10"
  %v.34 = load i32, ptr %"r.%r10"
  store i32 %v.34, ptr %"r.%f2"
  %v.35 = load i32, ptr %"r.%f1"
  %v.36 = bitcast i32 %v.35 to float
  %v.37 = load i32, ptr %"r.%f2"
  %v.38 = bitcast i32 %v.37 to float
  %v.39 = fmul float %v.36, %v.38
  %v.40 = fcmp uno float %v.39, 0.0
  %v.41 = select i1 %v.40, float bitcast (i32 2147483647 to float), float %v.39
  %v.42 = bitcast float %v.41 to i32
  store i32 %v.42, ptr %"r.%f3"
  %v.43 = load i32, ptr %"r.%r1"
  %v.44 = and i32 %v.43, 32
  store i32 %v.44, ptr %"r.%r11"
  %v.45 = load i32, ptr %"r.%r11"
  %v.46 = icmp eq i32 %v.45, 0
  store i1 %v.46, ptr %"r.%p2"
  %v.47 = load i32, ptr %"r.%f3"
  %v.48 = bitcast i32 %v.47 to float
  %v.49 = fneg float %v.48
  %v.50 = fcmp uno float %v.49, 0.0
  %v.51 = select i1 %v.50, float bitcast (i32 2147483647 to float), float %v.49
  %v.52 = bitcast float %v.51 to i32
  store i32 %v.52, ptr %"r.%f4"
  %v.53 = load i32, ptr %"r.%f3"
  %v.54 = bitcast i32 %v.53 to float
  %v.55 = load i32, ptr %"r.%f4"
  %v.56 = bitcast i32 %v.55 to float
  %v.57 = load i1, ptr %"r.%p2"
  %v.58 = select i1 %v.57, float %v.54, float %v.56
  %v.59 = bitcast float %v.58 to i32
  store i32 %v.59, ptr %"r.%f5"
  %v.60 = load i32, ptr %"r.%f5"
  store i32 %v.60, ptr %"r..param func_retval0"
  br label %done
done:
  %v.61 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.61
}

define internal i32 @jg_from_e3m2(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_from_e3m2_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_from_e3m2_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_from_e3m2_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 3
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r1"
  %v.5 = icmp ult i32 2, 32
  %v.6 = select i1 %v.5, i32 2, i32 31
  %v.7 = lshr i32 %v.4, %v.6
  %v.8 = select i1 %v.5, i32 %v.7, i32 0
  store i32 %v.8, ptr %"r.%r3"
  %v.9 = load i32, ptr %"r.%r3"
  %v.10 = and i32 %v.9, 7
  store i32 %v.10, ptr %"r.%r4"
  %v.11 = load i32, ptr %"r.%r4"
  %v.12 = icmp eq i32 %v.11, 0
  store i1 %v.12, ptr %"r.%p1"
  %v.13 = load i32, ptr %"r.%r2"
  %v.14 = or i32 %v.13, 4
  store i32 %v.14, ptr %"r.%r5"
  %v.15 = load i32, ptr %"r.%r2"
  %v.16 = load i32, ptr %"r.%r5"
  %v.17 = load i1, ptr %"r.%p1"
  %v.18 = select i1 %v.17, i32 %v.15, i32 %v.16
  store i32 %v.18, ptr %"r.%r6"
  %v.19 = load i32, ptr %"r.%r6"
  %v.20 = uitofp i32 %v.19 to float
  %v.21 = bitcast float %v.20 to i32
  store i32 %v.21, ptr %"r.%f1"
  %v.22 = load i32, ptr %"r.%r1"
  %v.23 = icmp ult i32 21, 32
  %v.24 = select i1 %v.23, i32 21, i32 31
  %v.25 = shl i32 %v.22, %v.24
  %v.26 = select i1 %v.23, i32 %v.25, i32 0
  store i32 %v.26, ptr %"r.%r7"
  %v.27 = load i32, ptr %"r.%r7"
  %v.28 = and i32 %v.27, 58720256
  store i32 %v.28, ptr %"r.%r8"
  %v.29 = load i32, ptr %"r.%r8"
  %v.30 = add i32 %v.29, 1023410176
  store i32 %v.30, ptr %"r.%r9"
  %v.31 = load i32, ptr %"r.%r9"
  %v.32 = load i1, ptr %"r.%p1"
  %v.33 = select i1 %v.32, i32 1031798784, i32 %v.31
  store i32 %v.33, ptr %"r.%r10"
  %v.34 = load i32, ptr %"r.%r10"
  store i32 %v.34, ptr %"r.%f2"
  %v.35 = load i32, ptr %"r.%f1"
  %v.36 = bitcast i32 %v.35 to float
  %v.37 = load i32, ptr %"r.%f2"
  %v.38 = bitcast i32 %v.37 to float
  %v.39 = fmul float %v.36, %v.38
  %v.40 = fcmp uno float %v.39, 0.0
  %v.41 = select i1 %v.40, float bitcast (i32 2147483647 to float), float %v.39
  %v.42 = bitcast float %v.41 to i32
  store i32 %v.42, ptr %"r.%f3"
  %v.43 = load i32, ptr %"r.%r1"
  %v.44 = and i32 %v.43, 32
  store i32 %v.44, ptr %"r.%r11"
  %v.45 = load i32, ptr %"r.%r11"
  %v.46 = icmp eq i32 %v.45, 0
  store i1 %v.46, ptr %"r.%p2"
  %v.47 = load i32, ptr %"r.%f3"
  %v.48 = bitcast i32 %v.47 to float
  %v.49 = fneg float %v.48
  %v.50 = fcmp uno float %v.49, 0.0
  %v.51 = select i1 %v.50, float bitcast (i32 2147483647 to float), float %v.49
  %v.52 = bitcast float %v.51 to i32
  store i32 %v.52, ptr %"r.%f4"
  %v.53 = load i32, ptr %"r.%f3"
  %v.54 = bitcast i32 %v.53 to float
  %v.55 = load i32, ptr %"r.%f4"
  %v.56 = bitcast i32 %v.55 to float
  %v.57 = load i1, ptr %"r.%p2"
  %v.58 = select i1 %v.57, float %v.54, float %v.56
  %v.59 = bitcast float %v.58 to i32
  store i32 %v.59, ptr %"r.%f5"
  %v.60 = load i32, ptr %"r.%f5"
  store i32 %v.60, ptr %"r..param func_retval0"
  br label %done
done:
  %v.61 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.61
}

define internal i32 @jg_from_e2m1(i32 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%f1" = alloca i32
  %"r.%f2" = alloca i32
  %"r.%f3" = alloca i32
  %"r.%f4" = alloca i32
  %"r.%f5" = alloca i32
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param jg_from_e2m1_param_0" = alloca i32
  store i32 %a0, ptr %"r..param jg_from_e2m1_param_0"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param jg_from_e2m1_param_0"
  store i32 %v.1, ptr %"r.%r1"
  %v.2 = load i32, ptr %"r.%r1"
  %v.3 = and i32 %v.2, 1
  store i32 %v.3, ptr %"r.%r2"
  %v.4 = load i32, ptr %"r.%r1"
  %v.5 = icmp ult i32 1, 32
  %v.6 = select i1 %v.5, i32 1, i32 31
  %v.7 = lshr i32 %v.4, %v.6
  %v.8 = select i1 %v.5, i32 %v.7, i32 0
  store i32 %v.8, ptr %"r.%r3"
  %v.9 = load i32, ptr %"r.%r3"
  %v.10 = and i32 %v.9, 3
  store i32 %v.10, ptr %"r.%r4"
  %v.11 = load i32, ptr %"r.%r4"
  %v.12 = icmp eq i32 %v.11, 0
  store i1 %v.12, ptr %"r.%p1"
  %v.13 = load i32, ptr %"r.%r2"
  %v.14 = or i32 %v.13, 2
  store i32 %v.14, ptr %"r.%r5"
  %v.15 = load i32, ptr %"r.%r2"
  %v.16 = load i32, ptr %"r.%r5"
  %v.17 = load i1, ptr %"r.%p1"
  %v.18 = select i1 %v.17, i32 %v.15, i32 %v.16
  store i32 %v.18, ptr %"r.%r6"
  %v.19 = load i32, ptr %"r.%r6"
  %v.20 = uitofp i32 %v.19 to float
  %v.21 = bitcast float %v.20 to i32
  store i32 %v.21, ptr %"r.%f1"
  %v.22 = load i32, ptr %"r.%r1"
  %v.23 = icmp ult i32 22, 32
  %v.24 = select i1 %v.23, i32 22, i32 31
  %v.25 = shl i32 %v.22, %v.24
  %v.26 = select i1 %v.23, i32 %v.25, i32 0
  store i32 %v.26, ptr %"r.%r7"
  %v.27 = load i32, ptr %"r.%r7"
  %v.28 = and i32 %v.27, 25165824
  store i32 %v.28, ptr %"r.%r8"
  %v.29 = load i32, ptr %"r.%r8"
  %v.30 = add i32 %v.29, 1048576000
  store i32 %v.30, ptr %"r.%r9"
  %v.31 = load i32, ptr %"r.%r9"
  %v.32 = load i1, ptr %"r.%p1"
  %v.33 = select i1 %v.32, i32 1056964608, i32 %v.31
  store i32 %v.33, ptr %"r.%r10"
  %v.34 = load i32, ptr %"r.%r10"
  store i32 %v.34, ptr %"r.%f2"
  %v.35 = load i32, ptr %"r.%f1"
  %v.36 = bitcast i32 %v.35 to float
  %v.37 = load i32, ptr %"r.%f2"
  %v.38 = bitcast i32 %v.37 to float
  %v.39 = fmul float %v.36, %v.38
  %v.40 = fcmp uno float %v.39, 0.0
  %v.41 = select i1 %v.40, float bitcast (i32 2147483647 to float), float %v.39
  %v.42 = bitcast float %v.41 to i32
  store i32 %v.42, ptr %"r.%f3"
  %v.43 = load i32, ptr %"r.%r1"
  %v.44 = and i32 %v.43, 8
  store i32 %v.44, ptr %"r.%r11"
  %v.45 = load i32, ptr %"r.%r11"
  %v.46 = icmp eq i32 %v.45, 0
  store i1 %v.46, ptr %"r.%p2"
  %v.47 = load i32, ptr %"r.%f3"
  %v.48 = bitcast i32 %v.47 to float
  %v.49 = fneg float %v.48
  %v.50 = fcmp uno float %v.49, 0.0
  %v.51 = select i1 %v.50, float bitcast (i32 2147483647 to float), float %v.49
  %v.52 = bitcast float %v.51 to i32
  store i32 %v.52, ptr %"r.%f4"
  %v.53 = load i32, ptr %"r.%f3"
  %v.54 = bitcast i32 %v.53 to float
  %v.55 = load i32, ptr %"r.%f4"
  %v.56 = bitcast i32 %v.55 to float
  %v.57 = load i1, ptr %"r.%p2"
  %v.58 = select i1 %v.57, float %v.54, float %v.56
  %v.59 = bitcast float %v.58 to i32
  store i32 %v.59, ptr %"r.%f5"
  %v.60 = load i32, ptr %"r.%f5"
  store i32 %v.60, ptr %"r..param func_retval0"
  br label %done
done:
  %v.61 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.61
}

declare double @llvm.fabs.f64(double)

declare double @llvm.fma.f64(double, double, double)

declare i32 @llvm.fptoui.sat.i32.f32(float)

declare i32 @llvm.smax.i32(i32, i32)

declare i32 @llvm.smin.i32(i32, i32)

declare float @llvm.sqrt.f32(float)

declare double @llvm.sqrt.f64(double)

declare i32 @llvm.umin.i32(i32, i32)
