; made by scripts/make_simulator_runtime.py with NVRTC 12.9, sha256 394a1fbc805782056877aa6fc21114d3930a285490455cb5c5654295642e7f3d

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
  %v.7 = fcmp uno double %v.5, 0.0
  %v.8 = bitcast double %v.5 to i64
  %v.9 = or i64 %v.8, 2251799813685248
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = select i1 %v.7, double %v.10, double %v.6
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp ugt double %v.14, bitcast (i64 9218868437227405311 to double)
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB38_19", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%fd23"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = call double @llvm.fabs.f64(double %v.18)
  %v.20 = fcmp uno double %v.18, 0.0
  %v.21 = bitcast double %v.18 to i64
  %v.22 = or i64 %v.21, 2251799813685248
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = select i1 %v.20, double %v.23, double %v.19
  %v.25 = bitcast double %v.24 to i64
  store i64 %v.25, ptr %"r.%fd2"
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = fcmp ugt double %v.27, bitcast (i64 9218868437227405311 to double)
  store i1 %v.28, ptr %"r.%p2"
  %v.29 = load i1, ptr %"r.%p2"
  br i1 %v.29, label %"L$L__BB38_19", label %"B2"
"B2":
  %v.30 = load i64, ptr %"r.%fd24"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = call double @llvm.fabs.f64(double %v.31)
  %v.33 = fcmp uno double %v.31, 0.0
  %v.34 = bitcast double %v.31 to i64
  %v.35 = or i64 %v.34, 2251799813685248
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = select i1 %v.33, double %v.36, double %v.32
  %v.38 = bitcast double %v.37 to i64
  store i64 %v.38, ptr %"r.%fd3"
  %v.39 = load i64, ptr %"r.%fd3"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = fcmp ugt double %v.40, bitcast (i64 9218868437227405311 to double)
  store i1 %v.41, ptr %"r.%p3"
  %v.42 = load i1, ptr %"r.%p3"
  br i1 %v.42, label %"L$L__BB38_19", label %"B3"
"B3":
  br label %"L$L__BB38_3"
"L$L__BB38_19":
  %v.43 = load i64, ptr %"r.%fd22"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = load i64, ptr %"r.%fd23"
  %v.46 = bitcast i64 %v.45 to double
  %v.47 = load i64, ptr %"r.%fd24"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = call double @llvm.fma.f64(double %v.44, double %v.46, double %v.48)
  %v.50 = bitcast double %v.49 to i64
  store i64 %v.50, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_20":
  %v.51 = load i64, ptr %"r.%fd86"
  store i64 %v.51, ptr %"r..param func_retval0"
  br label %done
"L$L__BB38_3":
  %v.52 = load i64, ptr %"r.%fd22"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fcmp oeq double %v.53, bitcast (i64 0 to double)
  store i1 %v.54, ptr %"r.%p4"
  %v.55 = load i64, ptr %"r.%fd23"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = fcmp oeq double %v.56, bitcast (i64 0 to double)
  store i1 %v.57, ptr %"r.%p5"
  %v.58 = load i1, ptr %"r.%p4"
  %v.59 = load i1, ptr %"r.%p5"
  %v.60 = or i1 %v.58, %v.59
  store i1 %v.60, ptr %"r.%p6"
  %v.61 = load i1, ptr %"r.%p6"
  br i1 %v.61, label %"L$L__BB38_18", label %"B4"
"B4":
  br label %"L$L__BB38_4"
"L$L__BB38_18":
  %v.62 = load i64, ptr %"r.%fd22"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = load i64, ptr %"r.%fd23"
  %v.65 = bitcast i64 %v.64 to double
  %v.66 = fmul double %v.63, %v.65
  %v.67 = bitcast double %v.66 to i64
  store i64 %v.67, ptr %"r.%fd73"
  %v.68 = load i64, ptr %"r.%fd73"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd24"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = fadd double %v.69, %v.71
  %v.73 = bitcast double %v.72 to i64
  store i64 %v.73, ptr %"r.%fd74"
  %v.74 = load i64, ptr %"r.%fd73"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = call double @llvm.fabs.f64(double %v.75)
  %v.77 = fcmp uno double %v.75, 0.0
  %v.78 = bitcast double %v.75 to i64
  %v.79 = or i64 %v.78, 2251799813685248
  %v.80 = bitcast i64 %v.79 to double
  %v.81 = select i1 %v.77, double %v.80, double %v.76
  %v.82 = bitcast double %v.81 to i64
  store i64 %v.82, ptr %"r.%fd75"
  %v.83 = load i64, ptr %"r.%fd75"
  %v.84 = bitcast i64 %v.83 to double
  %v.85 = load i64, ptr %"r.%fd3"
  %v.86 = bitcast i64 %v.85 to double
  %v.87 = fcmp oge double %v.84, %v.86
  store i1 %v.87, ptr %"r.%p33"
  %v.88 = load i64, ptr %"r.%fd73"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = load i64, ptr %"r.%fd24"
  %v.91 = bitcast i64 %v.90 to double
  %v.92 = load i1, ptr %"r.%p33"
  %v.93 = select i1 %v.92, double %v.89, double %v.91
  %v.94 = bitcast double %v.93 to i64
  store i64 %v.94, ptr %"r.%fd76"
  %v.95 = load i64, ptr %"r.%fd24"
  %v.96 = bitcast i64 %v.95 to double
  %v.97 = load i64, ptr %"r.%fd73"
  %v.98 = bitcast i64 %v.97 to double
  %v.99 = load i1, ptr %"r.%p33"
  %v.100 = select i1 %v.99, double %v.96, double %v.98
  %v.101 = bitcast double %v.100 to i64
  store i64 %v.101, ptr %"r.%fd77"
  %v.102 = load i64, ptr %"r.%fd74"
  %v.103 = bitcast i64 %v.102 to double
  %v.104 = load i64, ptr %"r.%fd76"
  %v.105 = bitcast i64 %v.104 to double
  %v.106 = fsub double %v.103, %v.105
  %v.107 = bitcast double %v.106 to i64
  store i64 %v.107, ptr %"r.%fd78"
  %v.108 = load i64, ptr %"r.%fd77"
  %v.109 = bitcast i64 %v.108 to double
  %v.110 = load i64, ptr %"r.%fd78"
  %v.111 = bitcast i64 %v.110 to double
  %v.112 = fsub double %v.109, %v.111
  %v.113 = bitcast double %v.112 to i64
  store i64 %v.113, ptr %"r.%fd79"
  %v.114 = load i64, ptr %"r.%fd79"
  %v.115 = bitcast i64 %v.114 to double
  %v.116 = fcmp olt double %v.115, bitcast (i64 0 to double)
  store i1 %v.116, ptr %"r.%p34"
  %v.117 = load i64, ptr %"r.%fd79"
  %v.118 = bitcast i64 %v.117 to double
  %v.119 = fcmp ogt double %v.118, bitcast (i64 0 to double)
  store i1 %v.119, ptr %"r.%p35"
  %v.120 = load i64, ptr %"r.%fd74"
  store i64 %v.120, ptr %"r.%rd49"
  %v.121 = load i64, ptr %"r.%rd49"
  %v.122 = icmp sgt i64 %v.121, 18446744073709551615
  store i1 %v.122, ptr %"r.%p36"
  %v.123 = load i1, ptr %"r.%p35"
  %v.124 = select i1 %v.123, i32 4294967295, i32 0
  store i32 %v.124, ptr %"r.%r77"
  %v.125 = load i1, ptr %"r.%p34"
  %v.126 = select i1 %v.125, i32 4294967295, i32 0
  store i32 %v.126, ptr %"r.%r78"
  %v.127 = load i32, ptr %"r.%r78"
  %v.128 = load i32, ptr %"r.%r77"
  %v.129 = load i1, ptr %"r.%p36"
  %v.130 = select i1 %v.129, i32 %v.127, i32 %v.128
  store i32 %v.130, ptr %"r.%r79"
  %v.131 = load i32, ptr %"r.%r79"
  %v.132 = zext i32 %v.131 to i64
  store i64 %v.132, ptr %"r.%rd50"
  %v.133 = load i64, ptr %"r.%rd50"
  %v.134 = and i64 %v.133, 1
  store i64 %v.134, ptr %"r.%rd51"
  %v.135 = load i64, ptr %"r.%rd49"
  %v.136 = load i64, ptr %"r.%rd51"
  %v.137 = sub i64 %v.135, %v.136
  store i64 %v.137, ptr %"r.%rd52"
  %v.138 = load i64, ptr %"r.%rd52"
  store i64 %v.138, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_4":
  %v.139 = load i64, ptr %"r.%fd24"
  %v.140 = bitcast i64 %v.139 to double
  %v.141 = fcmp oeq double %v.140, bitcast (i64 0 to double)
  store i1 %v.141, ptr %"r.%p7"
  %v.142 = load i1, ptr %"r.%p7"
  br i1 %v.142, label %"L$L__BB38_13", label %"B5"
"B5":
  br label %"L$L__BB38_5"
"L$L__BB38_13":
  %v.143 = load i64, ptr %"r.%fd22"
  %v.144 = bitcast i64 %v.143 to double
  %v.145 = load i64, ptr %"r.%fd23"
  %v.146 = bitcast i64 %v.145 to double
  %v.147 = fmul double %v.144, %v.146
  %v.148 = bitcast double %v.147 to i64
  store i64 %v.148, ptr %"r.%fd11"
  %v.149 = load i64, ptr %"r.%fd11"
  %v.150 = bitcast i64 %v.149 to double
  %v.151 = call double @llvm.fabs.f64(double %v.150)
  %v.152 = fcmp uno double %v.150, 0.0
  %v.153 = bitcast double %v.150 to i64
  %v.154 = or i64 %v.153, 2251799813685248
  %v.155 = bitcast i64 %v.154 to double
  %v.156 = select i1 %v.152, double %v.155, double %v.151
  %v.157 = bitcast double %v.156 to i64
  store i64 %v.157, ptr %"r.%fd69"
  %v.158 = load i64, ptr %"r.%fd69"
  %v.159 = bitcast i64 %v.158 to double
  %v.160 = fcmp uge double %v.159, bitcast (i64 567708407528440906 to double)
  store i1 %v.160, ptr %"r.%p24"
  %v.161 = load i64, ptr %"r.%fd11"
  store i64 %v.161, ptr %"r.%fd83"
  %v.162 = load i1, ptr %"r.%p24"
  br i1 %v.162, label %"L$L__BB38_16", label %"B6"
"B6":
  %v.163 = load i64, ptr %"r.%fd11"
  %v.164 = bitcast i64 %v.163 to double
  %v.165 = fcmp oeq double %v.164, bitcast (i64 0 to double)
  store i1 %v.165, ptr %"r.%p25"
  %v.166 = load i1, ptr %"r.%p25"
  br i1 %v.166, label %"L$L__BB38_17", label %"B7"
"B7":
  br label %"L$L__BB38_15"
"L$L__BB38_17":
  %v.167 = load i64, ptr %"r.%fd11"
  store i64 %v.167, ptr %"r.%rd45"
  %v.168 = load i64, ptr %"r.%rd45"
  %v.169 = icmp ult i32 63, 64
  %v.170 = select i1 %v.169, i32 63, i32 63
  %v.171 = zext i32 %v.170 to i64
  %v.172 = lshr i64 %v.168, %v.171
  %v.173 = select i1 %v.169, i64 %v.172, i64 0
  store i64 %v.173, ptr %"r.%rd46"
  %v.174 = load i64, ptr %"r.%rd46"
  %v.175 = trunc i64 %v.174 to i16
  store i16 %v.175, ptr %"r.%rs1"
  %v.176 = load i16, ptr %"r.%rs1"
  %v.177 = icmp ne i16 %v.176, 0
  store i1 %v.177, ptr %"r.%p30"
  %v.178 = load i16, ptr %"r.%rs1"
  %v.179 = icmp eq i16 %v.178, 0
  store i1 %v.179, ptr %"r.%p31"
  %v.180 = load i64, ptr %"r.%rd45"
  %v.181 = icmp sgt i64 %v.180, 18446744073709551615
  store i1 %v.181, ptr %"r.%p32"
  %v.182 = load i1, ptr %"r.%p31"
  %v.183 = select i1 %v.182, i32 4294967295, i32 0
  store i32 %v.183, ptr %"r.%r74"
  %v.184 = load i1, ptr %"r.%p30"
  %v.185 = select i1 %v.184, i32 4294967295, i32 0
  store i32 %v.185, ptr %"r.%r75"
  %v.186 = load i32, ptr %"r.%r75"
  %v.187 = load i32, ptr %"r.%r74"
  %v.188 = load i1, ptr %"r.%p32"
  %v.189 = select i1 %v.188, i32 %v.186, i32 %v.187
  store i32 %v.189, ptr %"r.%r76"
  %v.190 = load i32, ptr %"r.%r76"
  %v.191 = zext i32 %v.190 to i64
  store i64 %v.191, ptr %"r.%rd47"
  %v.192 = load i64, ptr %"r.%rd47"
  %v.193 = and i64 %v.192, 1
  store i64 %v.193, ptr %"r.%rd48"
  %v.194 = load i64, ptr %"r.%rd45"
  %v.195 = load i64, ptr %"r.%rd48"
  %v.196 = sub i64 %v.194, %v.195
  store i64 %v.196, ptr %"r.%rd3"
  %v.197 = load i64, ptr %"r.%rd3"
  store i64 %v.197, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_5":
  %v.198 = load i64, ptr %"r.%fd22"
  store i64 %v.198, ptr %"r.%rd5"
  %v.199 = load i64, ptr %"r.%rd5"
  %v.200 = icmp ult i32 52, 64
  %v.201 = select i1 %v.200, i32 52, i32 63
  %v.202 = zext i32 %v.201 to i64
  %v.203 = lshr i64 %v.199, %v.202
  %v.204 = select i1 %v.200, i64 %v.203, i64 0
  store i64 %v.204, ptr %"r.%rd6"
  %v.205 = load i64, ptr %"r.%rd6"
  %v.206 = trunc i64 %v.205 to i32
  store i32 %v.206, ptr %"r.%r3"
  %v.207 = load i32, ptr %"r.%r3"
  %v.208 = and i32 %v.207, 2047
  store i32 %v.208, ptr %"r.%r4"
  %v.209 = load i32, ptr %"r.%r4"
  %v.210 = icmp eq i32 %v.209, 0
  store i1 %v.210, ptr %"r.%p8"
  %v.211 = load i32, ptr %"r.%r4"
  %v.212 = add i32 %v.211, 4294966273
  store i32 %v.212, ptr %"r.%r5"
  %v.213 = load i64, ptr %"r.%fd22"
  %v.214 = bitcast i64 %v.213 to double
  %v.215 = fmul double %v.214, bitcast (i64 4850376798678024192 to double)
  %v.216 = bitcast double %v.215 to i64
  store i64 %v.216, ptr %"r.%fd25"
  %v.217 = load i64, ptr %"r.%fd25"
  store i64 %v.217, ptr %"r.%rd7"
  %v.218 = load i64, ptr %"r.%rd7"
  %v.219 = icmp ult i32 52, 64
  %v.220 = select i1 %v.219, i32 52, i32 63
  %v.221 = zext i32 %v.220 to i64
  %v.222 = lshr i64 %v.218, %v.221
  %v.223 = select i1 %v.219, i64 %v.222, i64 0
  store i64 %v.223, ptr %"r.%rd8"
  %v.224 = load i64, ptr %"r.%rd8"
  %v.225 = trunc i64 %v.224 to i32
  store i32 %v.225, ptr %"r.%r6"
  %v.226 = load i32, ptr %"r.%r6"
  %v.227 = and i32 %v.226, 2047
  store i32 %v.227, ptr %"r.%r7"
  %v.228 = load i32, ptr %"r.%r7"
  %v.229 = add i32 %v.228, 4294966219
  store i32 %v.229, ptr %"r.%r8"
  %v.230 = load i32, ptr %"r.%r8"
  %v.231 = load i32, ptr %"r.%r5"
  %v.232 = load i1, ptr %"r.%p8"
  %v.233 = select i1 %v.232, i32 %v.230, i32 %v.231
  store i32 %v.233, ptr %"r.%r9"
  %v.234 = load i64, ptr %"r.%fd23"
  store i64 %v.234, ptr %"r.%rd9"
  %v.235 = load i64, ptr %"r.%rd9"
  %v.236 = icmp ult i32 52, 64
  %v.237 = select i1 %v.236, i32 52, i32 63
  %v.238 = zext i32 %v.237 to i64
  %v.239 = lshr i64 %v.235, %v.238
  %v.240 = select i1 %v.236, i64 %v.239, i64 0
  store i64 %v.240, ptr %"r.%rd10"
  %v.241 = load i64, ptr %"r.%rd10"
  %v.242 = trunc i64 %v.241 to i32
  store i32 %v.242, ptr %"r.%r10"
  %v.243 = load i32, ptr %"r.%r10"
  %v.244 = and i32 %v.243, 2047
  store i32 %v.244, ptr %"r.%r11"
  %v.245 = load i32, ptr %"r.%r11"
  %v.246 = icmp eq i32 %v.245, 0
  store i1 %v.246, ptr %"r.%p9"
  %v.247 = load i32, ptr %"r.%r11"
  %v.248 = add i32 %v.247, 4294966273
  store i32 %v.248, ptr %"r.%r12"
  %v.249 = load i64, ptr %"r.%fd23"
  %v.250 = bitcast i64 %v.249 to double
  %v.251 = fmul double %v.250, bitcast (i64 4850376798678024192 to double)
  %v.252 = bitcast double %v.251 to i64
  store i64 %v.252, ptr %"r.%fd26"
  %v.253 = load i64, ptr %"r.%fd26"
  store i64 %v.253, ptr %"r.%rd11"
  %v.254 = load i64, ptr %"r.%rd11"
  %v.255 = icmp ult i32 52, 64
  %v.256 = select i1 %v.255, i32 52, i32 63
  %v.257 = zext i32 %v.256 to i64
  %v.258 = lshr i64 %v.254, %v.257
  %v.259 = select i1 %v.255, i64 %v.258, i64 0
  store i64 %v.259, ptr %"r.%rd12"
  %v.260 = load i64, ptr %"r.%rd12"
  %v.261 = trunc i64 %v.260 to i32
  store i32 %v.261, ptr %"r.%r13"
  %v.262 = load i32, ptr %"r.%r13"
  %v.263 = and i32 %v.262, 2047
  store i32 %v.263, ptr %"r.%r14"
  %v.264 = load i32, ptr %"r.%r14"
  %v.265 = add i32 %v.264, 4294966219
  store i32 %v.265, ptr %"r.%r15"
  %v.266 = load i32, ptr %"r.%r15"
  %v.267 = load i32, ptr %"r.%r12"
  %v.268 = load i1, ptr %"r.%p9"
  %v.269 = select i1 %v.268, i32 %v.266, i32 %v.267
  store i32 %v.269, ptr %"r.%r16"
  %v.270 = load i32, ptr %"r.%r16"
  %v.271 = load i32, ptr %"r.%r9"
  %v.272 = add i32 %v.270, %v.271
  store i32 %v.272, ptr %"r.%r1"
  %v.273 = load i64, ptr %"r.%fd24"
  store i64 %v.273, ptr %"r.%rd1"
  %v.274 = load i64, ptr %"r.%rd1"
  %v.275 = icmp ult i32 52, 64
  %v.276 = select i1 %v.275, i32 52, i32 63
  %v.277 = zext i32 %v.276 to i64
  %v.278 = lshr i64 %v.274, %v.277
  %v.279 = select i1 %v.275, i64 %v.278, i64 0
  store i64 %v.279, ptr %"r.%rd13"
  %v.280 = load i64, ptr %"r.%rd13"
  %v.281 = trunc i64 %v.280 to i32
  store i32 %v.281, ptr %"r.%r17"
  %v.282 = load i32, ptr %"r.%r17"
  %v.283 = and i32 %v.282, 2047
  store i32 %v.283, ptr %"r.%r18"
  %v.284 = load i32, ptr %"r.%r18"
  %v.285 = icmp eq i32 %v.284, 0
  store i1 %v.285, ptr %"r.%p10"
  %v.286 = load i32, ptr %"r.%r18"
  %v.287 = add i32 %v.286, 4294966273
  store i32 %v.287, ptr %"r.%r19"
  %v.288 = load i64, ptr %"r.%fd24"
  %v.289 = bitcast i64 %v.288 to double
  %v.290 = fmul double %v.289, bitcast (i64 4850376798678024192 to double)
  %v.291 = bitcast double %v.290 to i64
  store i64 %v.291, ptr %"r.%fd27"
  %v.292 = load i64, ptr %"r.%fd27"
  store i64 %v.292, ptr %"r.%rd14"
  %v.293 = load i64, ptr %"r.%rd14"
  %v.294 = icmp ult i32 52, 64
  %v.295 = select i1 %v.294, i32 52, i32 63
  %v.296 = zext i32 %v.295 to i64
  %v.297 = lshr i64 %v.293, %v.296
  %v.298 = select i1 %v.294, i64 %v.297, i64 0
  store i64 %v.298, ptr %"r.%rd15"
  %v.299 = load i64, ptr %"r.%rd15"
  %v.300 = trunc i64 %v.299 to i32
  store i32 %v.300, ptr %"r.%r20"
  %v.301 = load i32, ptr %"r.%r20"
  %v.302 = and i32 %v.301, 2047
  store i32 %v.302, ptr %"r.%r21"
  %v.303 = load i32, ptr %"r.%r21"
  %v.304 = add i32 %v.303, 4294966219
  store i32 %v.304, ptr %"r.%r22"
  %v.305 = load i32, ptr %"r.%r22"
  %v.306 = load i32, ptr %"r.%r19"
  %v.307 = load i1, ptr %"r.%p10"
  %v.308 = select i1 %v.307, i32 %v.305, i32 %v.306
  store i32 %v.308, ptr %"r.%r23"
  %v.309 = load i32, ptr %"r.%r23"
  %v.310 = load i32, ptr %"r.%r1"
  %v.311 = sub i32 %v.309, %v.310
  store i32 %v.311, ptr %"r.%r2"
  %v.312 = load i32, ptr %"r.%r9"
  %v.313 = sub i32 0, %v.312
  store i32 %v.313, ptr %"r.%r24"
  %v.314 = load i32, ptr %"r.%r24"
  %v.315 = call i32 @llvm.smax.i32(i32 %v.314, i32 4294965296)
  store i32 %v.315, ptr %"r.%r25"
  %v.316 = load i32, ptr %"r.%r25"
  %v.317 = call i32 @llvm.smin.i32(i32 %v.316, i32 2000)
  store i32 %v.317, ptr %"r.%r26"
  %v.318 = load i32, ptr %"r.%r26"
  %v.319 = icmp ult i32 31, 32
  %v.320 = select i1 %v.319, i32 31, i32 31
  %v.321 = lshr i32 %v.318, %v.320
  %v.322 = select i1 %v.319, i32 %v.321, i32 0
  store i32 %v.322, ptr %"r.%r27"
  %v.323 = load i32, ptr %"r.%r26"
  %v.324 = load i32, ptr %"r.%r27"
  %v.325 = add i32 %v.323, %v.324
  store i32 %v.325, ptr %"r.%r28"
  %v.326 = load i32, ptr %"r.%r28"
  %v.327 = icmp ult i32 1, 32
  %v.328 = select i1 %v.327, i32 1, i32 31
  %v.329 = ashr i32 %v.326, %v.328
  store i32 %v.329, ptr %"r.%r29"
  %v.330 = load i32, ptr %"r.%r29"
  %v.331 = add i32 %v.330, 1023
  store i32 %v.331, ptr %"r.%r30"
  %v.332 = load i32, ptr %"r.%r30"
  %v.333 = zext i32 %v.332 to i64
  store i64 %v.333, ptr %"r.%rd16"
  %v.334 = load i64, ptr %"r.%rd16"
  %v.335 = icmp ult i32 52, 64
  %v.336 = select i1 %v.335, i32 52, i32 63
  %v.337 = zext i32 %v.336 to i64
  %v.338 = shl i64 %v.334, %v.337
  %v.339 = select i1 %v.335, i64 %v.338, i64 0
  store i64 %v.339, ptr %"r.%rd17"
  %v.340 = load i64, ptr %"r.%rd17"
  store i64 %v.340, ptr %"r.%fd28"
  %v.341 = load i64, ptr %"r.%fd28"
  %v.342 = bitcast i64 %v.341 to double
  %v.343 = load i64, ptr %"r.%fd22"
  %v.344 = bitcast i64 %v.343 to double
  %v.345 = fmul double %v.342, %v.344
  %v.346 = bitcast double %v.345 to i64
  store i64 %v.346, ptr %"r.%fd29"
  %v.347 = load i32, ptr %"r.%r26"
  %v.348 = add i32 %v.347, 1023
  store i32 %v.348, ptr %"r.%r31"
  %v.349 = load i32, ptr %"r.%r31"
  %v.350 = load i32, ptr %"r.%r29"
  %v.351 = sub i32 %v.349, %v.350
  store i32 %v.351, ptr %"r.%r32"
  %v.352 = load i32, ptr %"r.%r32"
  %v.353 = zext i32 %v.352 to i64
  store i64 %v.353, ptr %"r.%rd18"
  %v.354 = load i64, ptr %"r.%rd18"
  %v.355 = icmp ult i32 52, 64
  %v.356 = select i1 %v.355, i32 52, i32 63
  %v.357 = zext i32 %v.356 to i64
  %v.358 = shl i64 %v.354, %v.357
  %v.359 = select i1 %v.355, i64 %v.358, i64 0
  store i64 %v.359, ptr %"r.%rd19"
  %v.360 = load i64, ptr %"r.%rd19"
  store i64 %v.360, ptr %"r.%fd30"
  %v.361 = load i64, ptr %"r.%fd29"
  %v.362 = bitcast i64 %v.361 to double
  %v.363 = load i64, ptr %"r.%fd30"
  %v.364 = bitcast i64 %v.363 to double
  %v.365 = fmul double %v.362, %v.364
  %v.366 = bitcast double %v.365 to i64
  store i64 %v.366, ptr %"r.%fd4"
  %v.367 = load i32, ptr %"r.%r16"
  %v.368 = sub i32 0, %v.367
  store i32 %v.368, ptr %"r.%r33"
  %v.369 = load i32, ptr %"r.%r33"
  %v.370 = call i32 @llvm.smax.i32(i32 %v.369, i32 4294965296)
  store i32 %v.370, ptr %"r.%r34"
  %v.371 = load i32, ptr %"r.%r34"
  %v.372 = call i32 @llvm.smin.i32(i32 %v.371, i32 2000)
  store i32 %v.372, ptr %"r.%r35"
  %v.373 = load i32, ptr %"r.%r35"
  %v.374 = icmp ult i32 31, 32
  %v.375 = select i1 %v.374, i32 31, i32 31
  %v.376 = lshr i32 %v.373, %v.375
  %v.377 = select i1 %v.374, i32 %v.376, i32 0
  store i32 %v.377, ptr %"r.%r36"
  %v.378 = load i32, ptr %"r.%r35"
  %v.379 = load i32, ptr %"r.%r36"
  %v.380 = add i32 %v.378, %v.379
  store i32 %v.380, ptr %"r.%r37"
  %v.381 = load i32, ptr %"r.%r37"
  %v.382 = icmp ult i32 1, 32
  %v.383 = select i1 %v.382, i32 1, i32 31
  %v.384 = ashr i32 %v.381, %v.383
  store i32 %v.384, ptr %"r.%r38"
  %v.385 = load i32, ptr %"r.%r38"
  %v.386 = add i32 %v.385, 1023
  store i32 %v.386, ptr %"r.%r39"
  %v.387 = load i32, ptr %"r.%r39"
  %v.388 = zext i32 %v.387 to i64
  store i64 %v.388, ptr %"r.%rd20"
  %v.389 = load i64, ptr %"r.%rd20"
  %v.390 = icmp ult i32 52, 64
  %v.391 = select i1 %v.390, i32 52, i32 63
  %v.392 = zext i32 %v.391 to i64
  %v.393 = shl i64 %v.389, %v.392
  %v.394 = select i1 %v.390, i64 %v.393, i64 0
  store i64 %v.394, ptr %"r.%rd21"
  %v.395 = load i64, ptr %"r.%rd21"
  store i64 %v.395, ptr %"r.%fd31"
  %v.396 = load i64, ptr %"r.%fd31"
  %v.397 = bitcast i64 %v.396 to double
  %v.398 = load i64, ptr %"r.%fd23"
  %v.399 = bitcast i64 %v.398 to double
  %v.400 = fmul double %v.397, %v.399
  %v.401 = bitcast double %v.400 to i64
  store i64 %v.401, ptr %"r.%fd32"
  %v.402 = load i32, ptr %"r.%r35"
  %v.403 = add i32 %v.402, 1023
  store i32 %v.403, ptr %"r.%r40"
  %v.404 = load i32, ptr %"r.%r40"
  %v.405 = load i32, ptr %"r.%r38"
  %v.406 = sub i32 %v.404, %v.405
  store i32 %v.406, ptr %"r.%r41"
  %v.407 = load i32, ptr %"r.%r41"
  %v.408 = zext i32 %v.407 to i64
  store i64 %v.408, ptr %"r.%rd22"
  %v.409 = load i64, ptr %"r.%rd22"
  %v.410 = icmp ult i32 52, 64
  %v.411 = select i1 %v.410, i32 52, i32 63
  %v.412 = zext i32 %v.411 to i64
  %v.413 = shl i64 %v.409, %v.412
  %v.414 = select i1 %v.410, i64 %v.413, i64 0
  store i64 %v.414, ptr %"r.%rd23"
  %v.415 = load i64, ptr %"r.%rd23"
  store i64 %v.415, ptr %"r.%fd33"
  %v.416 = load i64, ptr %"r.%fd32"
  %v.417 = bitcast i64 %v.416 to double
  %v.418 = load i64, ptr %"r.%fd33"
  %v.419 = bitcast i64 %v.418 to double
  %v.420 = fmul double %v.417, %v.419
  %v.421 = bitcast double %v.420 to i64
  store i64 %v.421, ptr %"r.%fd5"
  %v.422 = load i32, ptr %"r.%r2"
  %v.423 = icmp sgt i32 %v.422, 120
  store i1 %v.423, ptr %"r.%p11"
  %v.424 = load i1, ptr %"r.%p11"
  br i1 %v.424, label %"L$L__BB38_12", label %"B8"
"B8":
  br label %"L$L__BB38_6"
"L$L__BB38_12":
  %v.425 = load i64, ptr %"r.%fd4"
  %v.426 = bitcast i64 %v.425 to double
  %v.427 = fcmp olt double %v.426, bitcast (i64 0 to double)
  store i1 %v.427, ptr %"r.%p19"
  %v.428 = load i64, ptr %"r.%fd5"
  %v.429 = bitcast i64 %v.428 to double
  %v.430 = fcmp olt double %v.429, bitcast (i64 0 to double)
  store i1 %v.430, ptr %"r.%p20"
  %v.431 = load i1, ptr %"r.%p19"
  %v.432 = load i1, ptr %"r.%p20"
  %v.433 = xor i1 %v.431, %v.432
  store i1 %v.433, ptr %"r.%p21"
  %v.434 = load i64, ptr %"r.%rd1"
  %v.435 = icmp slt i64 %v.434, 0
  store i1 %v.435, ptr %"r.%p22"
  %v.436 = load i1, ptr %"r.%p21"
  %v.437 = load i1, ptr %"r.%p22"
  %v.438 = xor i1 %v.436, %v.437
  store i1 %v.438, ptr %"r.%p23"
  %v.439 = load i1, ptr %"r.%p23"
  %v.440 = select i1 %v.439, i64 1, i64 0
  store i64 %v.440, ptr %"r.%rd40"
  %v.441 = load i64, ptr %"r.%rd1"
  %v.442 = load i64, ptr %"r.%rd40"
  %v.443 = sub i64 %v.441, %v.442
  store i64 %v.443, ptr %"r.%rd41"
  %v.444 = load i64, ptr %"r.%rd41"
  store i64 %v.444, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_6":
  %v.445 = load i32, ptr %"r.%r2"
  %v.446 = icmp slt i32 %v.445, 4294967176
  store i1 %v.446, ptr %"r.%p12"
  %v.447 = load i1, ptr %"r.%p12"
  br i1 %v.447, label %"L$L__BB38_8", label %"B9"
"B9":
  br label %"L$L__BB38_7"
"L$L__BB38_8":
  %v.448 = load i64, ptr %"r.%fd24"
  %v.449 = bitcast i64 %v.448 to double
  %v.450 = fcmp uge double %v.449, bitcast (i64 0 to double)
  store i1 %v.450, ptr %"r.%p13"
  %v.451 = bitcast double bitcast (i64 4066750463515557888 to double) to i64
  store i64 %v.451, ptr %"r.%fd82"
  %v.452 = load i1, ptr %"r.%p13"
  br i1 %v.452, label %"L$L__BB38_10", label %"B10"
"B10":
  %v.453 = bitcast double bitcast (i64 13290122500370333696 to double) to i64
  store i64 %v.453, ptr %"r.%fd82"
  br label %"L$L__BB38_10"
"L$L__BB38_15":
  %v.454 = load i64, ptr %"r.%fd1"
  %v.455 = bitcast i64 %v.454 to double
  %v.456 = load i64, ptr %"r.%fd2"
  %v.457 = bitcast i64 %v.456 to double
  %v.458 = fcmp oge double %v.455, %v.457
  store i1 %v.458, ptr %"r.%p26"
  %v.459 = load i64, ptr %"r.%fd22"
  %v.460 = bitcast i64 %v.459 to double
  %v.461 = load i64, ptr %"r.%fd23"
  %v.462 = bitcast i64 %v.461 to double
  %v.463 = load i1, ptr %"r.%p26"
  %v.464 = select i1 %v.463, double %v.460, double %v.462
  %v.465 = bitcast double %v.464 to i64
  store i64 %v.465, ptr %"r.%fd12"
  %v.466 = load i64, ptr %"r.%fd23"
  %v.467 = bitcast i64 %v.466 to double
  %v.468 = load i64, ptr %"r.%fd22"
  %v.469 = bitcast i64 %v.468 to double
  %v.470 = load i1, ptr %"r.%p26"
  %v.471 = select i1 %v.470, double %v.467, double %v.469
  %v.472 = bitcast double %v.471 to i64
  store i64 %v.472, ptr %"r.%fd70"
  %v.473 = load i64, ptr %"r.%fd70"
  %v.474 = bitcast i64 %v.473 to double
  %v.475 = fmul double %v.474, bitcast (i64 7309342195222315008 to double)
  %v.476 = bitcast double %v.475 to i64
  store i64 %v.476, ptr %"r.%fd23"
  %v.477 = load i64, ptr %"r.%fd11"
  %v.478 = bitcast i64 %v.477 to double
  %v.479 = fmul double %v.478, bitcast (i64 7309342195222315008 to double)
  %v.480 = bitcast double %v.479 to i64
  store i64 %v.480, ptr %"r.%fd83"
  %v.481 = load i64, ptr %"r.%fd12"
  store i64 %v.481, ptr %"r.%fd22"
  br label %"L$L__BB38_16"
"L$L__BB38_16":
  %v.482 = load i64, ptr %"r.%fd83"
  %v.483 = bitcast i64 %v.482 to double
  %v.484 = fneg double %v.483
  %v.485 = fcmp uno double %v.483, 0.0
  %v.486 = bitcast double %v.483 to i64
  %v.487 = or i64 %v.486, 2251799813685248
  %v.488 = bitcast i64 %v.487 to double
  %v.489 = select i1 %v.485, double %v.488, double %v.484
  %v.490 = bitcast double %v.489 to i64
  store i64 %v.490, ptr %"r.%fd71"
  %v.491 = load i64, ptr %"r.%fd22"
  %v.492 = bitcast i64 %v.491 to double
  %v.493 = load i64, ptr %"r.%fd23"
  %v.494 = bitcast i64 %v.493 to double
  %v.495 = load i64, ptr %"r.%fd71"
  %v.496 = bitcast i64 %v.495 to double
  %v.497 = call double @llvm.fma.f64(double %v.492, double %v.494, double %v.496)
  %v.498 = bitcast double %v.497 to i64
  store i64 %v.498, ptr %"r.%fd72"
  %v.499 = load i64, ptr %"r.%fd72"
  %v.500 = bitcast i64 %v.499 to double
  %v.501 = fcmp olt double %v.500, bitcast (i64 0 to double)
  store i1 %v.501, ptr %"r.%p27"
  %v.502 = load i64, ptr %"r.%fd72"
  %v.503 = bitcast i64 %v.502 to double
  %v.504 = fcmp ogt double %v.503, bitcast (i64 0 to double)
  store i1 %v.504, ptr %"r.%p28"
  %v.505 = load i64, ptr %"r.%fd11"
  store i64 %v.505, ptr %"r.%rd42"
  %v.506 = load i64, ptr %"r.%rd42"
  %v.507 = icmp sgt i64 %v.506, 18446744073709551615
  store i1 %v.507, ptr %"r.%p29"
  %v.508 = load i1, ptr %"r.%p28"
  %v.509 = select i1 %v.508, i32 4294967295, i32 0
  store i32 %v.509, ptr %"r.%r71"
  %v.510 = load i1, ptr %"r.%p27"
  %v.511 = select i1 %v.510, i32 4294967295, i32 0
  store i32 %v.511, ptr %"r.%r72"
  %v.512 = load i32, ptr %"r.%r72"
  %v.513 = load i32, ptr %"r.%r71"
  %v.514 = load i1, ptr %"r.%p29"
  %v.515 = select i1 %v.514, i32 %v.512, i32 %v.513
  store i32 %v.515, ptr %"r.%r73"
  %v.516 = load i32, ptr %"r.%r73"
  %v.517 = zext i32 %v.516 to i64
  store i64 %v.517, ptr %"r.%rd43"
  %v.518 = load i64, ptr %"r.%rd43"
  %v.519 = and i64 %v.518, 1
  store i64 %v.519, ptr %"r.%rd44"
  %v.520 = load i64, ptr %"r.%rd42"
  %v.521 = load i64, ptr %"r.%rd44"
  %v.522 = sub i64 %v.520, %v.521
  store i64 %v.522, ptr %"r.%rd2"
  %v.523 = load i64, ptr %"r.%rd2"
  store i64 %v.523, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
"L$L__BB38_7":
  %v.524 = load i32, ptr %"r.%r1"
  %v.525 = sub i32 0, %v.524
  store i32 %v.525, ptr %"r.%r42"
  %v.526 = load i32, ptr %"r.%r42"
  %v.527 = call i32 @llvm.smax.i32(i32 %v.526, i32 4294965296)
  store i32 %v.527, ptr %"r.%r43"
  %v.528 = load i32, ptr %"r.%r43"
  %v.529 = call i32 @llvm.smin.i32(i32 %v.528, i32 2000)
  store i32 %v.529, ptr %"r.%r44"
  %v.530 = load i32, ptr %"r.%r44"
  %v.531 = icmp ult i32 31, 32
  %v.532 = select i1 %v.531, i32 31, i32 31
  %v.533 = lshr i32 %v.530, %v.532
  %v.534 = select i1 %v.531, i32 %v.533, i32 0
  store i32 %v.534, ptr %"r.%r45"
  %v.535 = load i32, ptr %"r.%r44"
  %v.536 = load i32, ptr %"r.%r45"
  %v.537 = add i32 %v.535, %v.536
  store i32 %v.537, ptr %"r.%r46"
  %v.538 = load i32, ptr %"r.%r46"
  %v.539 = icmp ult i32 1, 32
  %v.540 = select i1 %v.539, i32 1, i32 31
  %v.541 = ashr i32 %v.538, %v.540
  store i32 %v.541, ptr %"r.%r47"
  %v.542 = load i32, ptr %"r.%r47"
  %v.543 = add i32 %v.542, 1023
  store i32 %v.543, ptr %"r.%r48"
  %v.544 = load i32, ptr %"r.%r48"
  %v.545 = zext i32 %v.544 to i64
  store i64 %v.545, ptr %"r.%rd24"
  %v.546 = load i64, ptr %"r.%rd24"
  %v.547 = icmp ult i32 52, 64
  %v.548 = select i1 %v.547, i32 52, i32 63
  %v.549 = zext i32 %v.548 to i64
  %v.550 = shl i64 %v.546, %v.549
  %v.551 = select i1 %v.547, i64 %v.550, i64 0
  store i64 %v.551, ptr %"r.%rd25"
  %v.552 = load i64, ptr %"r.%rd25"
  store i64 %v.552, ptr %"r.%fd34"
  %v.553 = load i64, ptr %"r.%fd34"
  %v.554 = bitcast i64 %v.553 to double
  %v.555 = load i64, ptr %"r.%fd24"
  %v.556 = bitcast i64 %v.555 to double
  %v.557 = fmul double %v.554, %v.556
  %v.558 = bitcast double %v.557 to i64
  store i64 %v.558, ptr %"r.%fd35"
  %v.559 = load i32, ptr %"r.%r44"
  %v.560 = add i32 %v.559, 1023
  store i32 %v.560, ptr %"r.%r49"
  %v.561 = load i32, ptr %"r.%r49"
  %v.562 = load i32, ptr %"r.%r47"
  %v.563 = sub i32 %v.561, %v.562
  store i32 %v.563, ptr %"r.%r50"
  %v.564 = load i32, ptr %"r.%r50"
  %v.565 = zext i32 %v.564 to i64
  store i64 %v.565, ptr %"r.%rd26"
  %v.566 = load i64, ptr %"r.%rd26"
  %v.567 = icmp ult i32 52, 64
  %v.568 = select i1 %v.567, i32 52, i32 63
  %v.569 = zext i32 %v.568 to i64
  %v.570 = shl i64 %v.566, %v.569
  %v.571 = select i1 %v.567, i64 %v.570, i64 0
  store i64 %v.571, ptr %"r.%rd27"
  %v.572 = load i64, ptr %"r.%rd27"
  store i64 %v.572, ptr %"r.%fd36"
  %v.573 = load i64, ptr %"r.%fd35"
  %v.574 = bitcast i64 %v.573 to double
  %v.575 = load i64, ptr %"r.%fd36"
  %v.576 = bitcast i64 %v.575 to double
  %v.577 = fmul double %v.574, %v.576
  %v.578 = bitcast double %v.577 to i64
  store i64 %v.578, ptr %"r.%fd82"
  br label %"L$L__BB38_10"
"L$L__BB38_10":
  %v.579 = load i64, ptr %"r.%fd4"
  %v.580 = bitcast i64 %v.579 to double
  %v.581 = load i64, ptr %"r.%fd5"
  %v.582 = bitcast i64 %v.581 to double
  %v.583 = load i64, ptr %"r.%fd82"
  %v.584 = bitcast i64 %v.583 to double
  %v.585 = call double @llvm.fma.f64(double %v.580, double %v.582, double %v.584)
  %v.586 = bitcast double %v.585 to i64
  store i64 %v.586, ptr %"r.%fd8"
  %v.587 = load i64, ptr %"r.%fd8"
  %v.588 = bitcast i64 %v.587 to double
  %v.589 = fcmp oeq double %v.588, bitcast (i64 0 to double)
  store i1 %v.589, ptr %"r.%p14"
  %v.590 = bitcast double bitcast (i64 0 to double) to i64
  store i64 %v.590, ptr %"r.%fd86"
  %v.591 = load i1, ptr %"r.%p14"
  br i1 %v.591, label %"L$L__BB38_20", label %"B11"
"B11":
  %v.592 = load i64, ptr %"r.%fd4"
  %v.593 = bitcast i64 %v.592 to double
  %v.594 = load i64, ptr %"r.%fd5"
  %v.595 = bitcast i64 %v.594 to double
  %v.596 = fmul double %v.593, %v.595
  %v.597 = bitcast double %v.596 to i64
  store i64 %v.597, ptr %"r.%fd40"
  %v.598 = load i64, ptr %"r.%fd40"
  %v.599 = bitcast i64 %v.598 to double
  %v.600 = fneg double %v.599
  %v.601 = fcmp uno double %v.599, 0.0
  %v.602 = bitcast double %v.599 to i64
  %v.603 = or i64 %v.602, 2251799813685248
  %v.604 = bitcast i64 %v.603 to double
  %v.605 = select i1 %v.601, double %v.604, double %v.600
  %v.606 = bitcast double %v.605 to i64
  store i64 %v.606, ptr %"r.%fd41"
  %v.607 = load i64, ptr %"r.%fd4"
  %v.608 = bitcast i64 %v.607 to double
  %v.609 = load i64, ptr %"r.%fd5"
  %v.610 = bitcast i64 %v.609 to double
  %v.611 = load i64, ptr %"r.%fd41"
  %v.612 = bitcast i64 %v.611 to double
  %v.613 = call double @llvm.fma.f64(double %v.608, double %v.610, double %v.612)
  %v.614 = bitcast double %v.613 to i64
  store i64 %v.614, ptr %"r.%fd42"
  %v.615 = load i64, ptr %"r.%fd82"
  %v.616 = bitcast i64 %v.615 to double
  %v.617 = load i64, ptr %"r.%fd42"
  %v.618 = bitcast i64 %v.617 to double
  %v.619 = fadd double %v.616, %v.618
  %v.620 = bitcast double %v.619 to i64
  store i64 %v.620, ptr %"r.%fd43"
  %v.621 = load i64, ptr %"r.%fd43"
  %v.622 = bitcast i64 %v.621 to double
  %v.623 = load i64, ptr %"r.%fd82"
  %v.624 = bitcast i64 %v.623 to double
  %v.625 = fsub double %v.622, %v.624
  %v.626 = bitcast double %v.625 to i64
  store i64 %v.626, ptr %"r.%fd44"
  %v.627 = load i64, ptr %"r.%fd43"
  %v.628 = bitcast i64 %v.627 to double
  %v.629 = load i64, ptr %"r.%fd44"
  %v.630 = bitcast i64 %v.629 to double
  %v.631 = fsub double %v.628, %v.630
  %v.632 = bitcast double %v.631 to i64
  store i64 %v.632, ptr %"r.%fd45"
  %v.633 = load i64, ptr %"r.%fd82"
  %v.634 = bitcast i64 %v.633 to double
  %v.635 = load i64, ptr %"r.%fd45"
  %v.636 = bitcast i64 %v.635 to double
  %v.637 = fsub double %v.634, %v.636
  %v.638 = bitcast double %v.637 to i64
  store i64 %v.638, ptr %"r.%fd46"
  %v.639 = load i64, ptr %"r.%fd42"
  %v.640 = bitcast i64 %v.639 to double
  %v.641 = load i64, ptr %"r.%fd44"
  %v.642 = bitcast i64 %v.641 to double
  %v.643 = fsub double %v.640, %v.642
  %v.644 = bitcast double %v.643 to i64
  store i64 %v.644, ptr %"r.%fd47"
  %v.645 = load i64, ptr %"r.%fd47"
  %v.646 = bitcast i64 %v.645 to double
  %v.647 = load i64, ptr %"r.%fd46"
  %v.648 = bitcast i64 %v.647 to double
  %v.649 = fadd double %v.646, %v.648
  %v.650 = bitcast double %v.649 to i64
  store i64 %v.650, ptr %"r.%fd48"
  %v.651 = load i64, ptr %"r.%fd40"
  %v.652 = bitcast i64 %v.651 to double
  %v.653 = load i64, ptr %"r.%fd43"
  %v.654 = bitcast i64 %v.653 to double
  %v.655 = fadd double %v.652, %v.654
  %v.656 = bitcast double %v.655 to i64
  store i64 %v.656, ptr %"r.%fd49"
  %v.657 = load i64, ptr %"r.%fd49"
  %v.658 = bitcast i64 %v.657 to double
  %v.659 = load i64, ptr %"r.%fd40"
  %v.660 = bitcast i64 %v.659 to double
  %v.661 = fsub double %v.658, %v.660
  %v.662 = bitcast double %v.661 to i64
  store i64 %v.662, ptr %"r.%fd50"
  %v.663 = load i64, ptr %"r.%fd49"
  %v.664 = bitcast i64 %v.663 to double
  %v.665 = load i64, ptr %"r.%fd50"
  %v.666 = bitcast i64 %v.665 to double
  %v.667 = fsub double %v.664, %v.666
  %v.668 = bitcast double %v.667 to i64
  store i64 %v.668, ptr %"r.%fd51"
  %v.669 = load i64, ptr %"r.%fd40"
  %v.670 = bitcast i64 %v.669 to double
  %v.671 = load i64, ptr %"r.%fd51"
  %v.672 = bitcast i64 %v.671 to double
  %v.673 = fsub double %v.670, %v.672
  %v.674 = bitcast double %v.673 to i64
  store i64 %v.674, ptr %"r.%fd52"
  %v.675 = load i64, ptr %"r.%fd43"
  %v.676 = bitcast i64 %v.675 to double
  %v.677 = load i64, ptr %"r.%fd50"
  %v.678 = bitcast i64 %v.677 to double
  %v.679 = fsub double %v.676, %v.678
  %v.680 = bitcast double %v.679 to i64
  store i64 %v.680, ptr %"r.%fd53"
  %v.681 = load i64, ptr %"r.%fd53"
  %v.682 = bitcast i64 %v.681 to double
  %v.683 = load i64, ptr %"r.%fd52"
  %v.684 = bitcast i64 %v.683 to double
  %v.685 = fadd double %v.682, %v.684
  %v.686 = bitcast double %v.685 to i64
  store i64 %v.686, ptr %"r.%fd54"
  %v.687 = load i64, ptr %"r.%fd49"
  %v.688 = bitcast i64 %v.687 to double
  %v.689 = load i64, ptr %"r.%fd8"
  %v.690 = bitcast i64 %v.689 to double
  %v.691 = fsub double %v.688, %v.690
  %v.692 = bitcast double %v.691 to i64
  store i64 %v.692, ptr %"r.%fd55"
  %v.693 = load i64, ptr %"r.%fd55"
  %v.694 = bitcast i64 %v.693 to double
  %v.695 = load i64, ptr %"r.%fd54"
  %v.696 = bitcast i64 %v.695 to double
  %v.697 = fadd double %v.694, %v.696
  %v.698 = bitcast double %v.697 to i64
  store i64 %v.698, ptr %"r.%fd56"
  %v.699 = load i64, ptr %"r.%fd48"
  %v.700 = bitcast i64 %v.699 to double
  %v.701 = load i64, ptr %"r.%fd56"
  %v.702 = bitcast i64 %v.701 to double
  %v.703 = fadd double %v.700, %v.702
  %v.704 = bitcast double %v.703 to i64
  store i64 %v.704, ptr %"r.%fd57"
  %v.705 = load i32, ptr %"r.%r1"
  %v.706 = call i32 @llvm.smax.i32(i32 %v.705, i32 4294965296)
  store i32 %v.706, ptr %"r.%r51"
  %v.707 = load i32, ptr %"r.%r51"
  %v.708 = call i32 @llvm.smin.i32(i32 %v.707, i32 2000)
  store i32 %v.708, ptr %"r.%r52"
  %v.709 = load i32, ptr %"r.%r52"
  %v.710 = icmp ult i32 31, 32
  %v.711 = select i1 %v.710, i32 31, i32 31
  %v.712 = lshr i32 %v.709, %v.711
  %v.713 = select i1 %v.710, i32 %v.712, i32 0
  store i32 %v.713, ptr %"r.%r53"
  %v.714 = load i32, ptr %"r.%r52"
  %v.715 = load i32, ptr %"r.%r53"
  %v.716 = add i32 %v.714, %v.715
  store i32 %v.716, ptr %"r.%r54"
  %v.717 = load i32, ptr %"r.%r54"
  %v.718 = icmp ult i32 1, 32
  %v.719 = select i1 %v.718, i32 1, i32 31
  %v.720 = ashr i32 %v.717, %v.719
  store i32 %v.720, ptr %"r.%r55"
  %v.721 = load i32, ptr %"r.%r55"
  %v.722 = add i32 %v.721, 1023
  store i32 %v.722, ptr %"r.%r56"
  %v.723 = load i32, ptr %"r.%r56"
  %v.724 = zext i32 %v.723 to i64
  store i64 %v.724, ptr %"r.%rd28"
  %v.725 = load i64, ptr %"r.%rd28"
  %v.726 = icmp ult i32 52, 64
  %v.727 = select i1 %v.726, i32 52, i32 63
  %v.728 = zext i32 %v.727 to i64
  %v.729 = shl i64 %v.725, %v.728
  %v.730 = select i1 %v.726, i64 %v.729, i64 0
  store i64 %v.730, ptr %"r.%rd29"
  %v.731 = load i64, ptr %"r.%rd29"
  store i64 %v.731, ptr %"r.%fd58"
  %v.732 = load i64, ptr %"r.%fd8"
  %v.733 = bitcast i64 %v.732 to double
  %v.734 = load i64, ptr %"r.%fd58"
  %v.735 = bitcast i64 %v.734 to double
  %v.736 = fmul double %v.733, %v.735
  %v.737 = bitcast double %v.736 to i64
  store i64 %v.737, ptr %"r.%fd59"
  %v.738 = load i32, ptr %"r.%r52"
  %v.739 = add i32 %v.738, 1023
  store i32 %v.739, ptr %"r.%r57"
  %v.740 = load i32, ptr %"r.%r57"
  %v.741 = load i32, ptr %"r.%r55"
  %v.742 = sub i32 %v.740, %v.741
  store i32 %v.742, ptr %"r.%r58"
  %v.743 = load i32, ptr %"r.%r58"
  %v.744 = zext i32 %v.743 to i64
  store i64 %v.744, ptr %"r.%rd30"
  %v.745 = load i64, ptr %"r.%rd30"
  %v.746 = icmp ult i32 52, 64
  %v.747 = select i1 %v.746, i32 52, i32 63
  %v.748 = zext i32 %v.747 to i64
  %v.749 = shl i64 %v.745, %v.748
  %v.750 = select i1 %v.746, i64 %v.749, i64 0
  store i64 %v.750, ptr %"r.%rd31"
  %v.751 = load i64, ptr %"r.%rd31"
  store i64 %v.751, ptr %"r.%fd60"
  %v.752 = load i64, ptr %"r.%fd59"
  %v.753 = bitcast i64 %v.752 to double
  %v.754 = load i64, ptr %"r.%fd60"
  %v.755 = bitcast i64 %v.754 to double
  %v.756 = fmul double %v.753, %v.755
  %v.757 = bitcast double %v.756 to i64
  store i64 %v.757, ptr %"r.%fd61"
  %v.758 = load i32, ptr %"r.%r1"
  %v.759 = sub i32 0, %v.758
  store i32 %v.759, ptr %"r.%r59"
  %v.760 = load i32, ptr %"r.%r59"
  %v.761 = call i32 @llvm.smax.i32(i32 %v.760, i32 4294965296)
  store i32 %v.761, ptr %"r.%r60"
  %v.762 = load i32, ptr %"r.%r60"
  %v.763 = call i32 @llvm.smin.i32(i32 %v.762, i32 2000)
  store i32 %v.763, ptr %"r.%r61"
  %v.764 = load i32, ptr %"r.%r61"
  %v.765 = icmp ult i32 31, 32
  %v.766 = select i1 %v.765, i32 31, i32 31
  %v.767 = lshr i32 %v.764, %v.766
  %v.768 = select i1 %v.765, i32 %v.767, i32 0
  store i32 %v.768, ptr %"r.%r62"
  %v.769 = load i32, ptr %"r.%r61"
  %v.770 = load i32, ptr %"r.%r62"
  %v.771 = add i32 %v.769, %v.770
  store i32 %v.771, ptr %"r.%r63"
  %v.772 = load i32, ptr %"r.%r63"
  %v.773 = icmp ult i32 1, 32
  %v.774 = select i1 %v.773, i32 1, i32 31
  %v.775 = ashr i32 %v.772, %v.774
  store i32 %v.775, ptr %"r.%r64"
  %v.776 = load i32, ptr %"r.%r64"
  %v.777 = add i32 %v.776, 1023
  store i32 %v.777, ptr %"r.%r65"
  %v.778 = load i32, ptr %"r.%r65"
  %v.779 = zext i32 %v.778 to i64
  store i64 %v.779, ptr %"r.%rd32"
  %v.780 = load i64, ptr %"r.%rd32"
  %v.781 = icmp ult i32 52, 64
  %v.782 = select i1 %v.781, i32 52, i32 63
  %v.783 = zext i32 %v.782 to i64
  %v.784 = shl i64 %v.780, %v.783
  %v.785 = select i1 %v.781, i64 %v.784, i64 0
  store i64 %v.785, ptr %"r.%rd33"
  %v.786 = load i64, ptr %"r.%rd33"
  store i64 %v.786, ptr %"r.%fd62"
  %v.787 = load i64, ptr %"r.%fd61"
  %v.788 = bitcast i64 %v.787 to double
  %v.789 = load i64, ptr %"r.%fd62"
  %v.790 = bitcast i64 %v.789 to double
  %v.791 = fmul double %v.788, %v.790
  %v.792 = bitcast double %v.791 to i64
  store i64 %v.792, ptr %"r.%fd63"
  %v.793 = load i32, ptr %"r.%r61"
  %v.794 = add i32 %v.793, 1023
  store i32 %v.794, ptr %"r.%r66"
  %v.795 = load i32, ptr %"r.%r66"
  %v.796 = load i32, ptr %"r.%r64"
  %v.797 = sub i32 %v.795, %v.796
  store i32 %v.797, ptr %"r.%r67"
  %v.798 = load i32, ptr %"r.%r67"
  %v.799 = zext i32 %v.798 to i64
  store i64 %v.799, ptr %"r.%rd34"
  %v.800 = load i64, ptr %"r.%rd34"
  %v.801 = icmp ult i32 52, 64
  %v.802 = select i1 %v.801, i32 52, i32 63
  %v.803 = zext i32 %v.802 to i64
  %v.804 = shl i64 %v.800, %v.803
  %v.805 = select i1 %v.801, i64 %v.804, i64 0
  store i64 %v.805, ptr %"r.%rd35"
  %v.806 = load i64, ptr %"r.%rd35"
  store i64 %v.806, ptr %"r.%fd64"
  %v.807 = load i64, ptr %"r.%fd63"
  %v.808 = bitcast i64 %v.807 to double
  %v.809 = load i64, ptr %"r.%fd64"
  %v.810 = bitcast i64 %v.809 to double
  %v.811 = fmul double %v.808, %v.810
  %v.812 = bitcast double %v.811 to i64
  store i64 %v.812, ptr %"r.%fd65"
  %v.813 = load i64, ptr %"r.%fd65"
  %v.814 = bitcast i64 %v.813 to double
  %v.815 = load i64, ptr %"r.%fd8"
  %v.816 = bitcast i64 %v.815 to double
  %v.817 = fsub double %v.814, %v.816
  %v.818 = bitcast double %v.817 to i64
  store i64 %v.818, ptr %"r.%fd66"
  %v.819 = load i64, ptr %"r.%fd66"
  %v.820 = bitcast i64 %v.819 to double
  %v.821 = fcmp une double %v.820, bitcast (i64 0 to double)
  store i1 %v.821, ptr %"r.%p15"
  %v.822 = load i64, ptr %"r.%fd57"
  %v.823 = bitcast i64 %v.822 to double
  %v.824 = fneg double %v.823
  %v.825 = fcmp uno double %v.823, 0.0
  %v.826 = bitcast double %v.823 to i64
  %v.827 = or i64 %v.826, 2251799813685248
  %v.828 = bitcast i64 %v.827 to double
  %v.829 = select i1 %v.825, double %v.828, double %v.824
  %v.830 = bitcast double %v.829 to i64
  store i64 %v.830, ptr %"r.%fd67"
  %v.831 = load i64, ptr %"r.%fd66"
  %v.832 = bitcast i64 %v.831 to double
  %v.833 = load i64, ptr %"r.%fd67"
  %v.834 = bitcast i64 %v.833 to double
  %v.835 = load i1, ptr %"r.%p15"
  %v.836 = select i1 %v.835, double %v.832, double %v.834
  %v.837 = bitcast double %v.836 to i64
  store i64 %v.837, ptr %"r.%fd68"
  %v.838 = load i64, ptr %"r.%fd68"
  %v.839 = bitcast i64 %v.838 to double
  %v.840 = fcmp ogt double %v.839, bitcast (i64 0 to double)
  store i1 %v.840, ptr %"r.%p16"
  %v.841 = load i64, ptr %"r.%fd68"
  %v.842 = bitcast i64 %v.841 to double
  %v.843 = fcmp olt double %v.842, bitcast (i64 0 to double)
  store i1 %v.843, ptr %"r.%p17"
  %v.844 = load i64, ptr %"r.%fd61"
  store i64 %v.844, ptr %"r.%rd36"
  %v.845 = load i64, ptr %"r.%rd36"
  %v.846 = icmp sgt i64 %v.845, 18446744073709551615
  store i1 %v.846, ptr %"r.%p18"
  %v.847 = load i1, ptr %"r.%p17"
  %v.848 = select i1 %v.847, i32 4294967295, i32 0
  store i32 %v.848, ptr %"r.%r68"
  %v.849 = load i1, ptr %"r.%p16"
  %v.850 = select i1 %v.849, i32 4294967295, i32 0
  store i32 %v.850, ptr %"r.%r69"
  %v.851 = load i32, ptr %"r.%r69"
  %v.852 = load i32, ptr %"r.%r68"
  %v.853 = load i1, ptr %"r.%p18"
  %v.854 = select i1 %v.853, i32 %v.851, i32 %v.852
  store i32 %v.854, ptr %"r.%r70"
  %v.855 = load i32, ptr %"r.%r70"
  %v.856 = zext i32 %v.855 to i64
  store i64 %v.856, ptr %"r.%rd37"
  %v.857 = load i64, ptr %"r.%rd37"
  %v.858 = and i64 %v.857, 1
  store i64 %v.858, ptr %"r.%rd38"
  %v.859 = load i64, ptr %"r.%rd36"
  %v.860 = load i64, ptr %"r.%rd38"
  %v.861 = sub i64 %v.859, %v.860
  store i64 %v.861, ptr %"r.%rd39"
  %v.862 = load i64, ptr %"r.%rd39"
  store i64 %v.862, ptr %"r.%fd86"
  br label %"L$L__BB38_20"
done:
  %v.863 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.863
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
  %v.7 = fcmp uno double %v.5, 0.0
  %v.8 = bitcast double %v.5 to i64
  %v.9 = or i64 %v.8, 2251799813685248
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = select i1 %v.7, double %v.10, double %v.6
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp ugt double %v.14, bitcast (i64 9218868437227405311 to double)
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB44_21", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%fd25"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = call double @llvm.fabs.f64(double %v.18)
  %v.20 = fcmp uno double %v.18, 0.0
  %v.21 = bitcast double %v.18 to i64
  %v.22 = or i64 %v.21, 2251799813685248
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = select i1 %v.20, double %v.23, double %v.19
  %v.25 = bitcast double %v.24 to i64
  store i64 %v.25, ptr %"r.%fd2"
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = fcmp ugt double %v.27, bitcast (i64 9218868437227405311 to double)
  store i1 %v.28, ptr %"r.%p2"
  %v.29 = load i1, ptr %"r.%p2"
  br i1 %v.29, label %"L$L__BB44_21", label %"B2"
"B2":
  %v.30 = load i64, ptr %"r.%fd26"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = call double @llvm.fabs.f64(double %v.31)
  %v.33 = fcmp uno double %v.31, 0.0
  %v.34 = bitcast double %v.31 to i64
  %v.35 = or i64 %v.34, 2251799813685248
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = select i1 %v.33, double %v.36, double %v.32
  %v.38 = bitcast double %v.37 to i64
  store i64 %v.38, ptr %"r.%fd3"
  %v.39 = load i64, ptr %"r.%fd3"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = fcmp ugt double %v.40, bitcast (i64 9218868437227405311 to double)
  store i1 %v.41, ptr %"r.%p3"
  %v.42 = load i1, ptr %"r.%p3"
  br i1 %v.42, label %"L$L__BB44_21", label %"B3"
"B3":
  br label %"L$L__BB44_3"
"L$L__BB44_21":
  %v.43 = load i64, ptr %"r.%fd24"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = load i64, ptr %"r.%fd25"
  %v.46 = bitcast i64 %v.45 to double
  %v.47 = load i64, ptr %"r.%fd26"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = call double @llvm.fma.f64(double %v.44, double %v.46, double %v.48)
  %v.50 = bitcast double %v.49 to i64
  store i64 %v.50, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_22":
  %v.51 = load i64, ptr %"r.%fd88"
  store i64 %v.51, ptr %"r..param func_retval0"
  br label %done
"L$L__BB44_3":
  %v.52 = load i64, ptr %"r.%fd24"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fcmp oeq double %v.53, bitcast (i64 0 to double)
  store i1 %v.54, ptr %"r.%p4"
  %v.55 = load i64, ptr %"r.%fd25"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = fcmp oeq double %v.56, bitcast (i64 0 to double)
  store i1 %v.57, ptr %"r.%p5"
  %v.58 = load i1, ptr %"r.%p4"
  %v.59 = load i1, ptr %"r.%p5"
  %v.60 = or i1 %v.58, %v.59
  store i1 %v.60, ptr %"r.%p6"
  %v.61 = load i1, ptr %"r.%p6"
  br i1 %v.61, label %"L$L__BB44_18", label %"B4"
"B4":
  br label %"L$L__BB44_4"
"L$L__BB44_18":
  %v.62 = load i64, ptr %"r.%fd24"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = load i64, ptr %"r.%fd25"
  %v.65 = bitcast i64 %v.64 to double
  %v.66 = fmul double %v.63, %v.65
  %v.67 = bitcast double %v.66 to i64
  store i64 %v.67, ptr %"r.%fd19"
  %v.68 = load i64, ptr %"r.%fd19"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd26"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = fadd double %v.69, %v.71
  %v.73 = bitcast double %v.72 to i64
  store i64 %v.73, ptr %"r.%fd75"
  %v.74 = load i64, ptr %"r.%fd19"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = call double @llvm.fabs.f64(double %v.75)
  %v.77 = fcmp uno double %v.75, 0.0
  %v.78 = bitcast double %v.75 to i64
  %v.79 = or i64 %v.78, 2251799813685248
  %v.80 = bitcast i64 %v.79 to double
  %v.81 = select i1 %v.77, double %v.80, double %v.76
  %v.82 = bitcast double %v.81 to i64
  store i64 %v.82, ptr %"r.%fd76"
  %v.83 = load i64, ptr %"r.%fd76"
  %v.84 = bitcast i64 %v.83 to double
  %v.85 = load i64, ptr %"r.%fd3"
  %v.86 = bitcast i64 %v.85 to double
  %v.87 = fcmp oge double %v.84, %v.86
  store i1 %v.87, ptr %"r.%p28"
  %v.88 = load i64, ptr %"r.%fd19"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = load i64, ptr %"r.%fd26"
  %v.91 = bitcast i64 %v.90 to double
  %v.92 = load i1, ptr %"r.%p28"
  %v.93 = select i1 %v.92, double %v.89, double %v.91
  %v.94 = bitcast double %v.93 to i64
  store i64 %v.94, ptr %"r.%fd77"
  %v.95 = load i64, ptr %"r.%fd26"
  %v.96 = bitcast i64 %v.95 to double
  %v.97 = load i64, ptr %"r.%fd19"
  %v.98 = bitcast i64 %v.97 to double
  %v.99 = load i1, ptr %"r.%p28"
  %v.100 = select i1 %v.99, double %v.96, double %v.98
  %v.101 = bitcast double %v.100 to i64
  store i64 %v.101, ptr %"r.%fd78"
  %v.102 = load i64, ptr %"r.%fd75"
  %v.103 = bitcast i64 %v.102 to double
  %v.104 = load i64, ptr %"r.%fd77"
  %v.105 = bitcast i64 %v.104 to double
  %v.106 = fsub double %v.103, %v.105
  %v.107 = bitcast double %v.106 to i64
  store i64 %v.107, ptr %"r.%fd79"
  %v.108 = load i64, ptr %"r.%fd78"
  %v.109 = bitcast i64 %v.108 to double
  %v.110 = load i64, ptr %"r.%fd79"
  %v.111 = bitcast i64 %v.110 to double
  %v.112 = fsub double %v.109, %v.111
  %v.113 = bitcast double %v.112 to i64
  store i64 %v.113, ptr %"r.%fd80"
  %v.114 = load i64, ptr %"r.%fd80"
  %v.115 = bitcast i64 %v.114 to double
  %v.116 = fcmp uge double %v.115, bitcast (i64 0 to double)
  store i1 %v.116, ptr %"r.%p29"
  %v.117 = load i64, ptr %"r.%fd75"
  store i64 %v.117, ptr %"r.%rd50"
  %v.118 = load i64, ptr %"r.%rd50"
  %v.119 = icmp sgt i64 %v.118, 18446744073709551615
  store i1 %v.119, ptr %"r.%p30"
  %v.120 = load i1, ptr %"r.%p30"
  %v.121 = select i1 %v.120, i64 18446744073709551615, i64 1
  store i64 %v.121, ptr %"r.%rd51"
  %v.122 = load i64, ptr %"r.%rd51"
  %v.123 = load i1, ptr %"r.%p29"
  %v.124 = select i1 %v.123, i64 0, i64 %v.122
  store i64 %v.124, ptr %"r.%rd52"
  %v.125 = load i64, ptr %"r.%rd52"
  %v.126 = load i64, ptr %"r.%rd50"
  %v.127 = add i64 %v.125, %v.126
  store i64 %v.127, ptr %"r.%rd53"
  %v.128 = load i64, ptr %"r.%rd53"
  store i64 %v.128, ptr %"r.%fd20"
  %v.129 = load i64, ptr %"r.%fd75"
  %v.130 = bitcast i64 %v.129 to double
  %v.131 = fcmp une double %v.130, bitcast (i64 0 to double)
  store i1 %v.131, ptr %"r.%p31"
  %v.132 = load i64, ptr %"r.%fd20"
  store i64 %v.132, ptr %"r.%fd88"
  %v.133 = load i1, ptr %"r.%p31"
  br i1 %v.133, label %"L$L__BB44_22", label %"B5"
"B5":
  %v.134 = load i64, ptr %"r.%fd19"
  store i64 %v.134, ptr %"r.%rd54"
  %v.135 = load i64, ptr %"r.%rd54"
  %v.136 = icmp slt i64 %v.135, 0
  store i1 %v.136, ptr %"r.%p32"
  %v.137 = bitcast double bitcast (i64 9223372036854775808 to double) to i64
  store i64 %v.137, ptr %"r.%fd88"
  %v.138 = load i1, ptr %"r.%p32"
  br i1 %v.138, label %"L$L__BB44_22", label %"B6"
"B6":
  %v.139 = load i64, ptr %"r.%fd26"
  store i64 %v.139, ptr %"r.%rd55"
  %v.140 = load i64, ptr %"r.%rd55"
  %v.141 = icmp slt i64 %v.140, 0
  store i1 %v.141, ptr %"r.%p33"
  %v.142 = load i64, ptr %"r.%fd20"
  %v.143 = bitcast i64 %v.142 to double
  %v.144 = load i1, ptr %"r.%p33"
  %v.145 = select i1 %v.144, double bitcast (i64 9223372036854775808 to double), double %v.143
  %v.146 = bitcast double %v.145 to i64
  store i64 %v.146, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_4":
  %v.147 = load i64, ptr %"r.%fd26"
  %v.148 = bitcast i64 %v.147 to double
  %v.149 = fcmp oeq double %v.148, bitcast (i64 0 to double)
  store i1 %v.149, ptr %"r.%p7"
  %v.150 = load i1, ptr %"r.%p7"
  br i1 %v.150, label %"L$L__BB44_13", label %"B7"
"B7":
  br label %"L$L__BB44_5"
"L$L__BB44_13":
  %v.151 = load i64, ptr %"r.%fd24"
  %v.152 = bitcast i64 %v.151 to double
  %v.153 = load i64, ptr %"r.%fd25"
  %v.154 = bitcast i64 %v.153 to double
  %v.155 = fmul double %v.152, %v.154
  %v.156 = bitcast double %v.155 to i64
  store i64 %v.156, ptr %"r.%fd11"
  %v.157 = load i64, ptr %"r.%fd11"
  %v.158 = bitcast i64 %v.157 to double
  %v.159 = call double @llvm.fabs.f64(double %v.158)
  %v.160 = fcmp uno double %v.158, 0.0
  %v.161 = bitcast double %v.158 to i64
  %v.162 = or i64 %v.161, 2251799813685248
  %v.163 = bitcast i64 %v.162 to double
  %v.164 = select i1 %v.160, double %v.163, double %v.159
  %v.165 = bitcast double %v.164 to i64
  store i64 %v.165, ptr %"r.%fd71"
  %v.166 = load i64, ptr %"r.%fd71"
  %v.167 = bitcast i64 %v.166 to double
  %v.168 = fcmp uge double %v.167, bitcast (i64 567708407528440906 to double)
  store i1 %v.168, ptr %"r.%p22"
  %v.169 = load i64, ptr %"r.%fd11"
  store i64 %v.169, ptr %"r.%fd85"
  %v.170 = load i1, ptr %"r.%p22"
  br i1 %v.170, label %"L$L__BB44_16", label %"B8"
"B8":
  %v.171 = load i64, ptr %"r.%fd11"
  %v.172 = bitcast i64 %v.171 to double
  %v.173 = fcmp oeq double %v.172, bitcast (i64 0 to double)
  store i1 %v.173, ptr %"r.%p23"
  %v.174 = load i1, ptr %"r.%p23"
  br i1 %v.174, label %"L$L__BB44_17", label %"B9"
"B9":
  br label %"L$L__BB44_15"
"L$L__BB44_17":
  %v.175 = load i64, ptr %"r.%fd11"
  store i64 %v.175, ptr %"r.%rd46"
  %v.176 = load i64, ptr %"r.%rd46"
  %v.177 = icmp sgt i64 %v.176, 18446744073709551615
  store i1 %v.177, ptr %"r.%p27"
  %v.178 = load i1, ptr %"r.%p27"
  %v.179 = select i1 %v.178, i64 18446744073709551615, i64 1
  store i64 %v.179, ptr %"r.%rd47"
  %v.180 = load i64, ptr %"r.%rd46"
  %v.181 = icmp ult i32 63, 64
  %v.182 = select i1 %v.181, i32 63, i32 63
  %v.183 = zext i32 %v.182 to i64
  %v.184 = ashr i64 %v.180, %v.183
  store i64 %v.184, ptr %"r.%rd48"
  %v.185 = load i64, ptr %"r.%rd48"
  %v.186 = load i64, ptr %"r.%rd47"
  %v.187 = and i64 %v.185, %v.186
  store i64 %v.187, ptr %"r.%rd49"
  %v.188 = load i64, ptr %"r.%rd49"
  %v.189 = load i64, ptr %"r.%rd46"
  %v.190 = add i64 %v.188, %v.189
  store i64 %v.190, ptr %"r.%rd3"
  %v.191 = load i64, ptr %"r.%rd3"
  store i64 %v.191, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_5":
  %v.192 = load i64, ptr %"r.%fd24"
  store i64 %v.192, ptr %"r.%rd5"
  %v.193 = load i64, ptr %"r.%rd5"
  %v.194 = icmp ult i32 52, 64
  %v.195 = select i1 %v.194, i32 52, i32 63
  %v.196 = zext i32 %v.195 to i64
  %v.197 = lshr i64 %v.193, %v.196
  %v.198 = select i1 %v.194, i64 %v.197, i64 0
  store i64 %v.198, ptr %"r.%rd6"
  %v.199 = load i64, ptr %"r.%rd6"
  %v.200 = trunc i64 %v.199 to i32
  store i32 %v.200, ptr %"r.%r3"
  %v.201 = load i32, ptr %"r.%r3"
  %v.202 = and i32 %v.201, 2047
  store i32 %v.202, ptr %"r.%r4"
  %v.203 = load i32, ptr %"r.%r4"
  %v.204 = icmp eq i32 %v.203, 0
  store i1 %v.204, ptr %"r.%p8"
  %v.205 = load i32, ptr %"r.%r4"
  %v.206 = add i32 %v.205, 4294966273
  store i32 %v.206, ptr %"r.%r5"
  %v.207 = load i64, ptr %"r.%fd24"
  %v.208 = bitcast i64 %v.207 to double
  %v.209 = fmul double %v.208, bitcast (i64 4850376798678024192 to double)
  %v.210 = bitcast double %v.209 to i64
  store i64 %v.210, ptr %"r.%fd27"
  %v.211 = load i64, ptr %"r.%fd27"
  store i64 %v.211, ptr %"r.%rd7"
  %v.212 = load i64, ptr %"r.%rd7"
  %v.213 = icmp ult i32 52, 64
  %v.214 = select i1 %v.213, i32 52, i32 63
  %v.215 = zext i32 %v.214 to i64
  %v.216 = lshr i64 %v.212, %v.215
  %v.217 = select i1 %v.213, i64 %v.216, i64 0
  store i64 %v.217, ptr %"r.%rd8"
  %v.218 = load i64, ptr %"r.%rd8"
  %v.219 = trunc i64 %v.218 to i32
  store i32 %v.219, ptr %"r.%r6"
  %v.220 = load i32, ptr %"r.%r6"
  %v.221 = and i32 %v.220, 2047
  store i32 %v.221, ptr %"r.%r7"
  %v.222 = load i32, ptr %"r.%r7"
  %v.223 = add i32 %v.222, 4294966219
  store i32 %v.223, ptr %"r.%r8"
  %v.224 = load i32, ptr %"r.%r8"
  %v.225 = load i32, ptr %"r.%r5"
  %v.226 = load i1, ptr %"r.%p8"
  %v.227 = select i1 %v.226, i32 %v.224, i32 %v.225
  store i32 %v.227, ptr %"r.%r9"
  %v.228 = load i64, ptr %"r.%fd25"
  store i64 %v.228, ptr %"r.%rd9"
  %v.229 = load i64, ptr %"r.%rd9"
  %v.230 = icmp ult i32 52, 64
  %v.231 = select i1 %v.230, i32 52, i32 63
  %v.232 = zext i32 %v.231 to i64
  %v.233 = lshr i64 %v.229, %v.232
  %v.234 = select i1 %v.230, i64 %v.233, i64 0
  store i64 %v.234, ptr %"r.%rd10"
  %v.235 = load i64, ptr %"r.%rd10"
  %v.236 = trunc i64 %v.235 to i32
  store i32 %v.236, ptr %"r.%r10"
  %v.237 = load i32, ptr %"r.%r10"
  %v.238 = and i32 %v.237, 2047
  store i32 %v.238, ptr %"r.%r11"
  %v.239 = load i32, ptr %"r.%r11"
  %v.240 = icmp eq i32 %v.239, 0
  store i1 %v.240, ptr %"r.%p9"
  %v.241 = load i32, ptr %"r.%r11"
  %v.242 = add i32 %v.241, 4294966273
  store i32 %v.242, ptr %"r.%r12"
  %v.243 = load i64, ptr %"r.%fd25"
  %v.244 = bitcast i64 %v.243 to double
  %v.245 = fmul double %v.244, bitcast (i64 4850376798678024192 to double)
  %v.246 = bitcast double %v.245 to i64
  store i64 %v.246, ptr %"r.%fd28"
  %v.247 = load i64, ptr %"r.%fd28"
  store i64 %v.247, ptr %"r.%rd11"
  %v.248 = load i64, ptr %"r.%rd11"
  %v.249 = icmp ult i32 52, 64
  %v.250 = select i1 %v.249, i32 52, i32 63
  %v.251 = zext i32 %v.250 to i64
  %v.252 = lshr i64 %v.248, %v.251
  %v.253 = select i1 %v.249, i64 %v.252, i64 0
  store i64 %v.253, ptr %"r.%rd12"
  %v.254 = load i64, ptr %"r.%rd12"
  %v.255 = trunc i64 %v.254 to i32
  store i32 %v.255, ptr %"r.%r13"
  %v.256 = load i32, ptr %"r.%r13"
  %v.257 = and i32 %v.256, 2047
  store i32 %v.257, ptr %"r.%r14"
  %v.258 = load i32, ptr %"r.%r14"
  %v.259 = add i32 %v.258, 4294966219
  store i32 %v.259, ptr %"r.%r15"
  %v.260 = load i32, ptr %"r.%r15"
  %v.261 = load i32, ptr %"r.%r12"
  %v.262 = load i1, ptr %"r.%p9"
  %v.263 = select i1 %v.262, i32 %v.260, i32 %v.261
  store i32 %v.263, ptr %"r.%r16"
  %v.264 = load i32, ptr %"r.%r16"
  %v.265 = load i32, ptr %"r.%r9"
  %v.266 = add i32 %v.264, %v.265
  store i32 %v.266, ptr %"r.%r1"
  %v.267 = load i64, ptr %"r.%fd26"
  store i64 %v.267, ptr %"r.%rd1"
  %v.268 = load i64, ptr %"r.%rd1"
  %v.269 = icmp ult i32 52, 64
  %v.270 = select i1 %v.269, i32 52, i32 63
  %v.271 = zext i32 %v.270 to i64
  %v.272 = lshr i64 %v.268, %v.271
  %v.273 = select i1 %v.269, i64 %v.272, i64 0
  store i64 %v.273, ptr %"r.%rd13"
  %v.274 = load i64, ptr %"r.%rd13"
  %v.275 = trunc i64 %v.274 to i32
  store i32 %v.275, ptr %"r.%r17"
  %v.276 = load i32, ptr %"r.%r17"
  %v.277 = and i32 %v.276, 2047
  store i32 %v.277, ptr %"r.%r18"
  %v.278 = load i32, ptr %"r.%r18"
  %v.279 = icmp eq i32 %v.278, 0
  store i1 %v.279, ptr %"r.%p10"
  %v.280 = load i32, ptr %"r.%r18"
  %v.281 = add i32 %v.280, 4294966273
  store i32 %v.281, ptr %"r.%r19"
  %v.282 = load i64, ptr %"r.%fd26"
  %v.283 = bitcast i64 %v.282 to double
  %v.284 = fmul double %v.283, bitcast (i64 4850376798678024192 to double)
  %v.285 = bitcast double %v.284 to i64
  store i64 %v.285, ptr %"r.%fd29"
  %v.286 = load i64, ptr %"r.%fd29"
  store i64 %v.286, ptr %"r.%rd14"
  %v.287 = load i64, ptr %"r.%rd14"
  %v.288 = icmp ult i32 52, 64
  %v.289 = select i1 %v.288, i32 52, i32 63
  %v.290 = zext i32 %v.289 to i64
  %v.291 = lshr i64 %v.287, %v.290
  %v.292 = select i1 %v.288, i64 %v.291, i64 0
  store i64 %v.292, ptr %"r.%rd15"
  %v.293 = load i64, ptr %"r.%rd15"
  %v.294 = trunc i64 %v.293 to i32
  store i32 %v.294, ptr %"r.%r20"
  %v.295 = load i32, ptr %"r.%r20"
  %v.296 = and i32 %v.295, 2047
  store i32 %v.296, ptr %"r.%r21"
  %v.297 = load i32, ptr %"r.%r21"
  %v.298 = add i32 %v.297, 4294966219
  store i32 %v.298, ptr %"r.%r22"
  %v.299 = load i32, ptr %"r.%r22"
  %v.300 = load i32, ptr %"r.%r19"
  %v.301 = load i1, ptr %"r.%p10"
  %v.302 = select i1 %v.301, i32 %v.299, i32 %v.300
  store i32 %v.302, ptr %"r.%r23"
  %v.303 = load i32, ptr %"r.%r23"
  %v.304 = load i32, ptr %"r.%r1"
  %v.305 = sub i32 %v.303, %v.304
  store i32 %v.305, ptr %"r.%r2"
  %v.306 = load i32, ptr %"r.%r9"
  %v.307 = sub i32 0, %v.306
  store i32 %v.307, ptr %"r.%r24"
  %v.308 = load i32, ptr %"r.%r24"
  %v.309 = call i32 @llvm.smax.i32(i32 %v.308, i32 4294965296)
  store i32 %v.309, ptr %"r.%r25"
  %v.310 = load i32, ptr %"r.%r25"
  %v.311 = call i32 @llvm.smin.i32(i32 %v.310, i32 2000)
  store i32 %v.311, ptr %"r.%r26"
  %v.312 = load i32, ptr %"r.%r26"
  %v.313 = icmp ult i32 31, 32
  %v.314 = select i1 %v.313, i32 31, i32 31
  %v.315 = lshr i32 %v.312, %v.314
  %v.316 = select i1 %v.313, i32 %v.315, i32 0
  store i32 %v.316, ptr %"r.%r27"
  %v.317 = load i32, ptr %"r.%r26"
  %v.318 = load i32, ptr %"r.%r27"
  %v.319 = add i32 %v.317, %v.318
  store i32 %v.319, ptr %"r.%r28"
  %v.320 = load i32, ptr %"r.%r28"
  %v.321 = icmp ult i32 1, 32
  %v.322 = select i1 %v.321, i32 1, i32 31
  %v.323 = ashr i32 %v.320, %v.322
  store i32 %v.323, ptr %"r.%r29"
  %v.324 = load i32, ptr %"r.%r29"
  %v.325 = add i32 %v.324, 1023
  store i32 %v.325, ptr %"r.%r30"
  %v.326 = load i32, ptr %"r.%r30"
  %v.327 = zext i32 %v.326 to i64
  store i64 %v.327, ptr %"r.%rd16"
  %v.328 = load i64, ptr %"r.%rd16"
  %v.329 = icmp ult i32 52, 64
  %v.330 = select i1 %v.329, i32 52, i32 63
  %v.331 = zext i32 %v.330 to i64
  %v.332 = shl i64 %v.328, %v.331
  %v.333 = select i1 %v.329, i64 %v.332, i64 0
  store i64 %v.333, ptr %"r.%rd17"
  %v.334 = load i64, ptr %"r.%rd17"
  store i64 %v.334, ptr %"r.%fd30"
  %v.335 = load i64, ptr %"r.%fd30"
  %v.336 = bitcast i64 %v.335 to double
  %v.337 = load i64, ptr %"r.%fd24"
  %v.338 = bitcast i64 %v.337 to double
  %v.339 = fmul double %v.336, %v.338
  %v.340 = bitcast double %v.339 to i64
  store i64 %v.340, ptr %"r.%fd31"
  %v.341 = load i32, ptr %"r.%r26"
  %v.342 = add i32 %v.341, 1023
  store i32 %v.342, ptr %"r.%r31"
  %v.343 = load i32, ptr %"r.%r31"
  %v.344 = load i32, ptr %"r.%r29"
  %v.345 = sub i32 %v.343, %v.344
  store i32 %v.345, ptr %"r.%r32"
  %v.346 = load i32, ptr %"r.%r32"
  %v.347 = zext i32 %v.346 to i64
  store i64 %v.347, ptr %"r.%rd18"
  %v.348 = load i64, ptr %"r.%rd18"
  %v.349 = icmp ult i32 52, 64
  %v.350 = select i1 %v.349, i32 52, i32 63
  %v.351 = zext i32 %v.350 to i64
  %v.352 = shl i64 %v.348, %v.351
  %v.353 = select i1 %v.349, i64 %v.352, i64 0
  store i64 %v.353, ptr %"r.%rd19"
  %v.354 = load i64, ptr %"r.%rd19"
  store i64 %v.354, ptr %"r.%fd32"
  %v.355 = load i64, ptr %"r.%fd31"
  %v.356 = bitcast i64 %v.355 to double
  %v.357 = load i64, ptr %"r.%fd32"
  %v.358 = bitcast i64 %v.357 to double
  %v.359 = fmul double %v.356, %v.358
  %v.360 = bitcast double %v.359 to i64
  store i64 %v.360, ptr %"r.%fd4"
  %v.361 = load i32, ptr %"r.%r16"
  %v.362 = sub i32 0, %v.361
  store i32 %v.362, ptr %"r.%r33"
  %v.363 = load i32, ptr %"r.%r33"
  %v.364 = call i32 @llvm.smax.i32(i32 %v.363, i32 4294965296)
  store i32 %v.364, ptr %"r.%r34"
  %v.365 = load i32, ptr %"r.%r34"
  %v.366 = call i32 @llvm.smin.i32(i32 %v.365, i32 2000)
  store i32 %v.366, ptr %"r.%r35"
  %v.367 = load i32, ptr %"r.%r35"
  %v.368 = icmp ult i32 31, 32
  %v.369 = select i1 %v.368, i32 31, i32 31
  %v.370 = lshr i32 %v.367, %v.369
  %v.371 = select i1 %v.368, i32 %v.370, i32 0
  store i32 %v.371, ptr %"r.%r36"
  %v.372 = load i32, ptr %"r.%r35"
  %v.373 = load i32, ptr %"r.%r36"
  %v.374 = add i32 %v.372, %v.373
  store i32 %v.374, ptr %"r.%r37"
  %v.375 = load i32, ptr %"r.%r37"
  %v.376 = icmp ult i32 1, 32
  %v.377 = select i1 %v.376, i32 1, i32 31
  %v.378 = ashr i32 %v.375, %v.377
  store i32 %v.378, ptr %"r.%r38"
  %v.379 = load i32, ptr %"r.%r38"
  %v.380 = add i32 %v.379, 1023
  store i32 %v.380, ptr %"r.%r39"
  %v.381 = load i32, ptr %"r.%r39"
  %v.382 = zext i32 %v.381 to i64
  store i64 %v.382, ptr %"r.%rd20"
  %v.383 = load i64, ptr %"r.%rd20"
  %v.384 = icmp ult i32 52, 64
  %v.385 = select i1 %v.384, i32 52, i32 63
  %v.386 = zext i32 %v.385 to i64
  %v.387 = shl i64 %v.383, %v.386
  %v.388 = select i1 %v.384, i64 %v.387, i64 0
  store i64 %v.388, ptr %"r.%rd21"
  %v.389 = load i64, ptr %"r.%rd21"
  store i64 %v.389, ptr %"r.%fd33"
  %v.390 = load i64, ptr %"r.%fd33"
  %v.391 = bitcast i64 %v.390 to double
  %v.392 = load i64, ptr %"r.%fd25"
  %v.393 = bitcast i64 %v.392 to double
  %v.394 = fmul double %v.391, %v.393
  %v.395 = bitcast double %v.394 to i64
  store i64 %v.395, ptr %"r.%fd34"
  %v.396 = load i32, ptr %"r.%r35"
  %v.397 = add i32 %v.396, 1023
  store i32 %v.397, ptr %"r.%r40"
  %v.398 = load i32, ptr %"r.%r40"
  %v.399 = load i32, ptr %"r.%r38"
  %v.400 = sub i32 %v.398, %v.399
  store i32 %v.400, ptr %"r.%r41"
  %v.401 = load i32, ptr %"r.%r41"
  %v.402 = zext i32 %v.401 to i64
  store i64 %v.402, ptr %"r.%rd22"
  %v.403 = load i64, ptr %"r.%rd22"
  %v.404 = icmp ult i32 52, 64
  %v.405 = select i1 %v.404, i32 52, i32 63
  %v.406 = zext i32 %v.405 to i64
  %v.407 = shl i64 %v.403, %v.406
  %v.408 = select i1 %v.404, i64 %v.407, i64 0
  store i64 %v.408, ptr %"r.%rd23"
  %v.409 = load i64, ptr %"r.%rd23"
  store i64 %v.409, ptr %"r.%fd35"
  %v.410 = load i64, ptr %"r.%fd34"
  %v.411 = bitcast i64 %v.410 to double
  %v.412 = load i64, ptr %"r.%fd35"
  %v.413 = bitcast i64 %v.412 to double
  %v.414 = fmul double %v.411, %v.413
  %v.415 = bitcast double %v.414 to i64
  store i64 %v.415, ptr %"r.%fd5"
  %v.416 = load i32, ptr %"r.%r2"
  %v.417 = icmp sgt i32 %v.416, 120
  store i1 %v.417, ptr %"r.%p11"
  %v.418 = load i1, ptr %"r.%p11"
  br i1 %v.418, label %"L$L__BB44_12", label %"B10"
"B10":
  br label %"L$L__BB44_6"
"L$L__BB44_12":
  %v.419 = load i64, ptr %"r.%fd4"
  %v.420 = bitcast i64 %v.419 to double
  %v.421 = fcmp olt double %v.420, bitcast (i64 0 to double)
  store i1 %v.421, ptr %"r.%p18"
  %v.422 = load i64, ptr %"r.%fd5"
  %v.423 = bitcast i64 %v.422 to double
  %v.424 = fcmp olt double %v.423, bitcast (i64 0 to double)
  store i1 %v.424, ptr %"r.%p19"
  %v.425 = load i1, ptr %"r.%p18"
  %v.426 = load i1, ptr %"r.%p19"
  %v.427 = xor i1 %v.425, %v.426
  store i1 %v.427, ptr %"r.%p20"
  %v.428 = load i64, ptr %"r.%rd1"
  %v.429 = icmp sgt i64 %v.428, 18446744073709551615
  store i1 %v.429, ptr %"r.%p21"
  %v.430 = load i1, ptr %"r.%p21"
  %v.431 = select i1 %v.430, i64 18446744073709551615, i64 1
  store i64 %v.431, ptr %"r.%rd40"
  %v.432 = load i64, ptr %"r.%rd40"
  %v.433 = load i1, ptr %"r.%p20"
  %v.434 = select i1 %v.433, i64 %v.432, i64 0
  store i64 %v.434, ptr %"r.%rd41"
  %v.435 = load i64, ptr %"r.%rd41"
  %v.436 = load i64, ptr %"r.%rd1"
  %v.437 = add i64 %v.435, %v.436
  store i64 %v.437, ptr %"r.%rd42"
  %v.438 = load i64, ptr %"r.%rd42"
  store i64 %v.438, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_6":
  %v.439 = load i32, ptr %"r.%r2"
  %v.440 = icmp slt i32 %v.439, 4294967176
  store i1 %v.440, ptr %"r.%p12"
  %v.441 = load i1, ptr %"r.%p12"
  br i1 %v.441, label %"L$L__BB44_8", label %"B11"
"B11":
  br label %"L$L__BB44_7"
"L$L__BB44_8":
  %v.442 = load i64, ptr %"r.%fd26"
  %v.443 = bitcast i64 %v.442 to double
  %v.444 = fcmp uge double %v.443, bitcast (i64 0 to double)
  store i1 %v.444, ptr %"r.%p13"
  %v.445 = bitcast double bitcast (i64 4066750463515557888 to double) to i64
  store i64 %v.445, ptr %"r.%fd84"
  %v.446 = load i1, ptr %"r.%p13"
  br i1 %v.446, label %"L$L__BB44_10", label %"B12"
"B12":
  %v.447 = bitcast double bitcast (i64 13290122500370333696 to double) to i64
  store i64 %v.447, ptr %"r.%fd84"
  br label %"L$L__BB44_10"
"L$L__BB44_15":
  %v.448 = load i64, ptr %"r.%fd1"
  %v.449 = bitcast i64 %v.448 to double
  %v.450 = load i64, ptr %"r.%fd2"
  %v.451 = bitcast i64 %v.450 to double
  %v.452 = fcmp oge double %v.449, %v.451
  store i1 %v.452, ptr %"r.%p24"
  %v.453 = load i64, ptr %"r.%fd24"
  %v.454 = bitcast i64 %v.453 to double
  %v.455 = load i64, ptr %"r.%fd25"
  %v.456 = bitcast i64 %v.455 to double
  %v.457 = load i1, ptr %"r.%p24"
  %v.458 = select i1 %v.457, double %v.454, double %v.456
  %v.459 = bitcast double %v.458 to i64
  store i64 %v.459, ptr %"r.%fd12"
  %v.460 = load i64, ptr %"r.%fd25"
  %v.461 = bitcast i64 %v.460 to double
  %v.462 = load i64, ptr %"r.%fd24"
  %v.463 = bitcast i64 %v.462 to double
  %v.464 = load i1, ptr %"r.%p24"
  %v.465 = select i1 %v.464, double %v.461, double %v.463
  %v.466 = bitcast double %v.465 to i64
  store i64 %v.466, ptr %"r.%fd72"
  %v.467 = load i64, ptr %"r.%fd72"
  %v.468 = bitcast i64 %v.467 to double
  %v.469 = fmul double %v.468, bitcast (i64 7309342195222315008 to double)
  %v.470 = bitcast double %v.469 to i64
  store i64 %v.470, ptr %"r.%fd25"
  %v.471 = load i64, ptr %"r.%fd11"
  %v.472 = bitcast i64 %v.471 to double
  %v.473 = fmul double %v.472, bitcast (i64 7309342195222315008 to double)
  %v.474 = bitcast double %v.473 to i64
  store i64 %v.474, ptr %"r.%fd85"
  %v.475 = load i64, ptr %"r.%fd12"
  store i64 %v.475, ptr %"r.%fd24"
  br label %"L$L__BB44_16"
"L$L__BB44_16":
  %v.476 = load i64, ptr %"r.%fd85"
  %v.477 = bitcast i64 %v.476 to double
  %v.478 = fneg double %v.477
  %v.479 = fcmp uno double %v.477, 0.0
  %v.480 = bitcast double %v.477 to i64
  %v.481 = or i64 %v.480, 2251799813685248
  %v.482 = bitcast i64 %v.481 to double
  %v.483 = select i1 %v.479, double %v.482, double %v.478
  %v.484 = bitcast double %v.483 to i64
  store i64 %v.484, ptr %"r.%fd73"
  %v.485 = load i64, ptr %"r.%fd24"
  %v.486 = bitcast i64 %v.485 to double
  %v.487 = load i64, ptr %"r.%fd25"
  %v.488 = bitcast i64 %v.487 to double
  %v.489 = load i64, ptr %"r.%fd73"
  %v.490 = bitcast i64 %v.489 to double
  %v.491 = call double @llvm.fma.f64(double %v.486, double %v.488, double %v.490)
  %v.492 = bitcast double %v.491 to i64
  store i64 %v.492, ptr %"r.%fd74"
  %v.493 = load i64, ptr %"r.%fd74"
  %v.494 = bitcast i64 %v.493 to double
  %v.495 = fcmp uge double %v.494, bitcast (i64 0 to double)
  store i1 %v.495, ptr %"r.%p25"
  %v.496 = load i64, ptr %"r.%fd11"
  store i64 %v.496, ptr %"r.%rd43"
  %v.497 = load i64, ptr %"r.%rd43"
  %v.498 = icmp sgt i64 %v.497, 18446744073709551615
  store i1 %v.498, ptr %"r.%p26"
  %v.499 = load i1, ptr %"r.%p26"
  %v.500 = select i1 %v.499, i64 18446744073709551615, i64 1
  store i64 %v.500, ptr %"r.%rd44"
  %v.501 = load i64, ptr %"r.%rd44"
  %v.502 = load i1, ptr %"r.%p25"
  %v.503 = select i1 %v.502, i64 0, i64 %v.501
  store i64 %v.503, ptr %"r.%rd45"
  %v.504 = load i64, ptr %"r.%rd45"
  %v.505 = load i64, ptr %"r.%rd43"
  %v.506 = add i64 %v.504, %v.505
  store i64 %v.506, ptr %"r.%rd2"
  %v.507 = load i64, ptr %"r.%rd2"
  store i64 %v.507, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
"L$L__BB44_7":
  %v.508 = load i32, ptr %"r.%r1"
  %v.509 = sub i32 0, %v.508
  store i32 %v.509, ptr %"r.%r42"
  %v.510 = load i32, ptr %"r.%r42"
  %v.511 = call i32 @llvm.smax.i32(i32 %v.510, i32 4294965296)
  store i32 %v.511, ptr %"r.%r43"
  %v.512 = load i32, ptr %"r.%r43"
  %v.513 = call i32 @llvm.smin.i32(i32 %v.512, i32 2000)
  store i32 %v.513, ptr %"r.%r44"
  %v.514 = load i32, ptr %"r.%r44"
  %v.515 = icmp ult i32 31, 32
  %v.516 = select i1 %v.515, i32 31, i32 31
  %v.517 = lshr i32 %v.514, %v.516
  %v.518 = select i1 %v.515, i32 %v.517, i32 0
  store i32 %v.518, ptr %"r.%r45"
  %v.519 = load i32, ptr %"r.%r44"
  %v.520 = load i32, ptr %"r.%r45"
  %v.521 = add i32 %v.519, %v.520
  store i32 %v.521, ptr %"r.%r46"
  %v.522 = load i32, ptr %"r.%r46"
  %v.523 = icmp ult i32 1, 32
  %v.524 = select i1 %v.523, i32 1, i32 31
  %v.525 = ashr i32 %v.522, %v.524
  store i32 %v.525, ptr %"r.%r47"
  %v.526 = load i32, ptr %"r.%r47"
  %v.527 = add i32 %v.526, 1023
  store i32 %v.527, ptr %"r.%r48"
  %v.528 = load i32, ptr %"r.%r48"
  %v.529 = zext i32 %v.528 to i64
  store i64 %v.529, ptr %"r.%rd24"
  %v.530 = load i64, ptr %"r.%rd24"
  %v.531 = icmp ult i32 52, 64
  %v.532 = select i1 %v.531, i32 52, i32 63
  %v.533 = zext i32 %v.532 to i64
  %v.534 = shl i64 %v.530, %v.533
  %v.535 = select i1 %v.531, i64 %v.534, i64 0
  store i64 %v.535, ptr %"r.%rd25"
  %v.536 = load i64, ptr %"r.%rd25"
  store i64 %v.536, ptr %"r.%fd36"
  %v.537 = load i64, ptr %"r.%fd36"
  %v.538 = bitcast i64 %v.537 to double
  %v.539 = load i64, ptr %"r.%fd26"
  %v.540 = bitcast i64 %v.539 to double
  %v.541 = fmul double %v.538, %v.540
  %v.542 = bitcast double %v.541 to i64
  store i64 %v.542, ptr %"r.%fd37"
  %v.543 = load i32, ptr %"r.%r44"
  %v.544 = add i32 %v.543, 1023
  store i32 %v.544, ptr %"r.%r49"
  %v.545 = load i32, ptr %"r.%r49"
  %v.546 = load i32, ptr %"r.%r47"
  %v.547 = sub i32 %v.545, %v.546
  store i32 %v.547, ptr %"r.%r50"
  %v.548 = load i32, ptr %"r.%r50"
  %v.549 = zext i32 %v.548 to i64
  store i64 %v.549, ptr %"r.%rd26"
  %v.550 = load i64, ptr %"r.%rd26"
  %v.551 = icmp ult i32 52, 64
  %v.552 = select i1 %v.551, i32 52, i32 63
  %v.553 = zext i32 %v.552 to i64
  %v.554 = shl i64 %v.550, %v.553
  %v.555 = select i1 %v.551, i64 %v.554, i64 0
  store i64 %v.555, ptr %"r.%rd27"
  %v.556 = load i64, ptr %"r.%rd27"
  store i64 %v.556, ptr %"r.%fd38"
  %v.557 = load i64, ptr %"r.%fd37"
  %v.558 = bitcast i64 %v.557 to double
  %v.559 = load i64, ptr %"r.%fd38"
  %v.560 = bitcast i64 %v.559 to double
  %v.561 = fmul double %v.558, %v.560
  %v.562 = bitcast double %v.561 to i64
  store i64 %v.562, ptr %"r.%fd84"
  br label %"L$L__BB44_10"
"L$L__BB44_10":
  %v.563 = load i64, ptr %"r.%fd4"
  %v.564 = bitcast i64 %v.563 to double
  %v.565 = load i64, ptr %"r.%fd5"
  %v.566 = bitcast i64 %v.565 to double
  %v.567 = load i64, ptr %"r.%fd84"
  %v.568 = bitcast i64 %v.567 to double
  %v.569 = call double @llvm.fma.f64(double %v.564, double %v.566, double %v.568)
  %v.570 = bitcast double %v.569 to i64
  store i64 %v.570, ptr %"r.%fd8"
  %v.571 = load i64, ptr %"r.%fd8"
  %v.572 = bitcast i64 %v.571 to double
  %v.573 = fcmp oeq double %v.572, bitcast (i64 0 to double)
  store i1 %v.573, ptr %"r.%p14"
  %v.574 = bitcast double bitcast (i64 9223372036854775808 to double) to i64
  store i64 %v.574, ptr %"r.%fd88"
  %v.575 = load i1, ptr %"r.%p14"
  br i1 %v.575, label %"L$L__BB44_22", label %"B13"
"B13":
  %v.576 = load i64, ptr %"r.%fd4"
  %v.577 = bitcast i64 %v.576 to double
  %v.578 = load i64, ptr %"r.%fd5"
  %v.579 = bitcast i64 %v.578 to double
  %v.580 = fmul double %v.577, %v.579
  %v.581 = bitcast double %v.580 to i64
  store i64 %v.581, ptr %"r.%fd42"
  %v.582 = load i64, ptr %"r.%fd42"
  %v.583 = bitcast i64 %v.582 to double
  %v.584 = fneg double %v.583
  %v.585 = fcmp uno double %v.583, 0.0
  %v.586 = bitcast double %v.583 to i64
  %v.587 = or i64 %v.586, 2251799813685248
  %v.588 = bitcast i64 %v.587 to double
  %v.589 = select i1 %v.585, double %v.588, double %v.584
  %v.590 = bitcast double %v.589 to i64
  store i64 %v.590, ptr %"r.%fd43"
  %v.591 = load i64, ptr %"r.%fd4"
  %v.592 = bitcast i64 %v.591 to double
  %v.593 = load i64, ptr %"r.%fd5"
  %v.594 = bitcast i64 %v.593 to double
  %v.595 = load i64, ptr %"r.%fd43"
  %v.596 = bitcast i64 %v.595 to double
  %v.597 = call double @llvm.fma.f64(double %v.592, double %v.594, double %v.596)
  %v.598 = bitcast double %v.597 to i64
  store i64 %v.598, ptr %"r.%fd44"
  %v.599 = load i64, ptr %"r.%fd84"
  %v.600 = bitcast i64 %v.599 to double
  %v.601 = load i64, ptr %"r.%fd44"
  %v.602 = bitcast i64 %v.601 to double
  %v.603 = fadd double %v.600, %v.602
  %v.604 = bitcast double %v.603 to i64
  store i64 %v.604, ptr %"r.%fd45"
  %v.605 = load i64, ptr %"r.%fd45"
  %v.606 = bitcast i64 %v.605 to double
  %v.607 = load i64, ptr %"r.%fd84"
  %v.608 = bitcast i64 %v.607 to double
  %v.609 = fsub double %v.606, %v.608
  %v.610 = bitcast double %v.609 to i64
  store i64 %v.610, ptr %"r.%fd46"
  %v.611 = load i64, ptr %"r.%fd45"
  %v.612 = bitcast i64 %v.611 to double
  %v.613 = load i64, ptr %"r.%fd46"
  %v.614 = bitcast i64 %v.613 to double
  %v.615 = fsub double %v.612, %v.614
  %v.616 = bitcast double %v.615 to i64
  store i64 %v.616, ptr %"r.%fd47"
  %v.617 = load i64, ptr %"r.%fd84"
  %v.618 = bitcast i64 %v.617 to double
  %v.619 = load i64, ptr %"r.%fd47"
  %v.620 = bitcast i64 %v.619 to double
  %v.621 = fsub double %v.618, %v.620
  %v.622 = bitcast double %v.621 to i64
  store i64 %v.622, ptr %"r.%fd48"
  %v.623 = load i64, ptr %"r.%fd44"
  %v.624 = bitcast i64 %v.623 to double
  %v.625 = load i64, ptr %"r.%fd46"
  %v.626 = bitcast i64 %v.625 to double
  %v.627 = fsub double %v.624, %v.626
  %v.628 = bitcast double %v.627 to i64
  store i64 %v.628, ptr %"r.%fd49"
  %v.629 = load i64, ptr %"r.%fd49"
  %v.630 = bitcast i64 %v.629 to double
  %v.631 = load i64, ptr %"r.%fd48"
  %v.632 = bitcast i64 %v.631 to double
  %v.633 = fadd double %v.630, %v.632
  %v.634 = bitcast double %v.633 to i64
  store i64 %v.634, ptr %"r.%fd50"
  %v.635 = load i64, ptr %"r.%fd42"
  %v.636 = bitcast i64 %v.635 to double
  %v.637 = load i64, ptr %"r.%fd45"
  %v.638 = bitcast i64 %v.637 to double
  %v.639 = fadd double %v.636, %v.638
  %v.640 = bitcast double %v.639 to i64
  store i64 %v.640, ptr %"r.%fd51"
  %v.641 = load i64, ptr %"r.%fd51"
  %v.642 = bitcast i64 %v.641 to double
  %v.643 = load i64, ptr %"r.%fd42"
  %v.644 = bitcast i64 %v.643 to double
  %v.645 = fsub double %v.642, %v.644
  %v.646 = bitcast double %v.645 to i64
  store i64 %v.646, ptr %"r.%fd52"
  %v.647 = load i64, ptr %"r.%fd51"
  %v.648 = bitcast i64 %v.647 to double
  %v.649 = load i64, ptr %"r.%fd52"
  %v.650 = bitcast i64 %v.649 to double
  %v.651 = fsub double %v.648, %v.650
  %v.652 = bitcast double %v.651 to i64
  store i64 %v.652, ptr %"r.%fd53"
  %v.653 = load i64, ptr %"r.%fd42"
  %v.654 = bitcast i64 %v.653 to double
  %v.655 = load i64, ptr %"r.%fd53"
  %v.656 = bitcast i64 %v.655 to double
  %v.657 = fsub double %v.654, %v.656
  %v.658 = bitcast double %v.657 to i64
  store i64 %v.658, ptr %"r.%fd54"
  %v.659 = load i64, ptr %"r.%fd45"
  %v.660 = bitcast i64 %v.659 to double
  %v.661 = load i64, ptr %"r.%fd52"
  %v.662 = bitcast i64 %v.661 to double
  %v.663 = fsub double %v.660, %v.662
  %v.664 = bitcast double %v.663 to i64
  store i64 %v.664, ptr %"r.%fd55"
  %v.665 = load i64, ptr %"r.%fd55"
  %v.666 = bitcast i64 %v.665 to double
  %v.667 = load i64, ptr %"r.%fd54"
  %v.668 = bitcast i64 %v.667 to double
  %v.669 = fadd double %v.666, %v.668
  %v.670 = bitcast double %v.669 to i64
  store i64 %v.670, ptr %"r.%fd56"
  %v.671 = load i64, ptr %"r.%fd51"
  %v.672 = bitcast i64 %v.671 to double
  %v.673 = load i64, ptr %"r.%fd8"
  %v.674 = bitcast i64 %v.673 to double
  %v.675 = fsub double %v.672, %v.674
  %v.676 = bitcast double %v.675 to i64
  store i64 %v.676, ptr %"r.%fd57"
  %v.677 = load i64, ptr %"r.%fd57"
  %v.678 = bitcast i64 %v.677 to double
  %v.679 = load i64, ptr %"r.%fd56"
  %v.680 = bitcast i64 %v.679 to double
  %v.681 = fadd double %v.678, %v.680
  %v.682 = bitcast double %v.681 to i64
  store i64 %v.682, ptr %"r.%fd58"
  %v.683 = load i64, ptr %"r.%fd50"
  %v.684 = bitcast i64 %v.683 to double
  %v.685 = load i64, ptr %"r.%fd58"
  %v.686 = bitcast i64 %v.685 to double
  %v.687 = fadd double %v.684, %v.686
  %v.688 = bitcast double %v.687 to i64
  store i64 %v.688, ptr %"r.%fd59"
  %v.689 = load i32, ptr %"r.%r1"
  %v.690 = call i32 @llvm.smax.i32(i32 %v.689, i32 4294965296)
  store i32 %v.690, ptr %"r.%r51"
  %v.691 = load i32, ptr %"r.%r51"
  %v.692 = call i32 @llvm.smin.i32(i32 %v.691, i32 2000)
  store i32 %v.692, ptr %"r.%r52"
  %v.693 = load i32, ptr %"r.%r52"
  %v.694 = icmp ult i32 31, 32
  %v.695 = select i1 %v.694, i32 31, i32 31
  %v.696 = lshr i32 %v.693, %v.695
  %v.697 = select i1 %v.694, i32 %v.696, i32 0
  store i32 %v.697, ptr %"r.%r53"
  %v.698 = load i32, ptr %"r.%r52"
  %v.699 = load i32, ptr %"r.%r53"
  %v.700 = add i32 %v.698, %v.699
  store i32 %v.700, ptr %"r.%r54"
  %v.701 = load i32, ptr %"r.%r54"
  %v.702 = icmp ult i32 1, 32
  %v.703 = select i1 %v.702, i32 1, i32 31
  %v.704 = ashr i32 %v.701, %v.703
  store i32 %v.704, ptr %"r.%r55"
  %v.705 = load i32, ptr %"r.%r55"
  %v.706 = add i32 %v.705, 1023
  store i32 %v.706, ptr %"r.%r56"
  %v.707 = load i32, ptr %"r.%r56"
  %v.708 = zext i32 %v.707 to i64
  store i64 %v.708, ptr %"r.%rd28"
  %v.709 = load i64, ptr %"r.%rd28"
  %v.710 = icmp ult i32 52, 64
  %v.711 = select i1 %v.710, i32 52, i32 63
  %v.712 = zext i32 %v.711 to i64
  %v.713 = shl i64 %v.709, %v.712
  %v.714 = select i1 %v.710, i64 %v.713, i64 0
  store i64 %v.714, ptr %"r.%rd29"
  %v.715 = load i64, ptr %"r.%rd29"
  store i64 %v.715, ptr %"r.%fd60"
  %v.716 = load i64, ptr %"r.%fd8"
  %v.717 = bitcast i64 %v.716 to double
  %v.718 = load i64, ptr %"r.%fd60"
  %v.719 = bitcast i64 %v.718 to double
  %v.720 = fmul double %v.717, %v.719
  %v.721 = bitcast double %v.720 to i64
  store i64 %v.721, ptr %"r.%fd61"
  %v.722 = load i32, ptr %"r.%r52"
  %v.723 = add i32 %v.722, 1023
  store i32 %v.723, ptr %"r.%r57"
  %v.724 = load i32, ptr %"r.%r57"
  %v.725 = load i32, ptr %"r.%r55"
  %v.726 = sub i32 %v.724, %v.725
  store i32 %v.726, ptr %"r.%r58"
  %v.727 = load i32, ptr %"r.%r58"
  %v.728 = zext i32 %v.727 to i64
  store i64 %v.728, ptr %"r.%rd30"
  %v.729 = load i64, ptr %"r.%rd30"
  %v.730 = icmp ult i32 52, 64
  %v.731 = select i1 %v.730, i32 52, i32 63
  %v.732 = zext i32 %v.731 to i64
  %v.733 = shl i64 %v.729, %v.732
  %v.734 = select i1 %v.730, i64 %v.733, i64 0
  store i64 %v.734, ptr %"r.%rd31"
  %v.735 = load i64, ptr %"r.%rd31"
  store i64 %v.735, ptr %"r.%fd62"
  %v.736 = load i64, ptr %"r.%fd61"
  %v.737 = bitcast i64 %v.736 to double
  %v.738 = load i64, ptr %"r.%fd62"
  %v.739 = bitcast i64 %v.738 to double
  %v.740 = fmul double %v.737, %v.739
  %v.741 = bitcast double %v.740 to i64
  store i64 %v.741, ptr %"r.%fd63"
  %v.742 = load i32, ptr %"r.%r1"
  %v.743 = sub i32 0, %v.742
  store i32 %v.743, ptr %"r.%r59"
  %v.744 = load i32, ptr %"r.%r59"
  %v.745 = call i32 @llvm.smax.i32(i32 %v.744, i32 4294965296)
  store i32 %v.745, ptr %"r.%r60"
  %v.746 = load i32, ptr %"r.%r60"
  %v.747 = call i32 @llvm.smin.i32(i32 %v.746, i32 2000)
  store i32 %v.747, ptr %"r.%r61"
  %v.748 = load i32, ptr %"r.%r61"
  %v.749 = icmp ult i32 31, 32
  %v.750 = select i1 %v.749, i32 31, i32 31
  %v.751 = lshr i32 %v.748, %v.750
  %v.752 = select i1 %v.749, i32 %v.751, i32 0
  store i32 %v.752, ptr %"r.%r62"
  %v.753 = load i32, ptr %"r.%r61"
  %v.754 = load i32, ptr %"r.%r62"
  %v.755 = add i32 %v.753, %v.754
  store i32 %v.755, ptr %"r.%r63"
  %v.756 = load i32, ptr %"r.%r63"
  %v.757 = icmp ult i32 1, 32
  %v.758 = select i1 %v.757, i32 1, i32 31
  %v.759 = ashr i32 %v.756, %v.758
  store i32 %v.759, ptr %"r.%r64"
  %v.760 = load i32, ptr %"r.%r64"
  %v.761 = add i32 %v.760, 1023
  store i32 %v.761, ptr %"r.%r65"
  %v.762 = load i32, ptr %"r.%r65"
  %v.763 = zext i32 %v.762 to i64
  store i64 %v.763, ptr %"r.%rd32"
  %v.764 = load i64, ptr %"r.%rd32"
  %v.765 = icmp ult i32 52, 64
  %v.766 = select i1 %v.765, i32 52, i32 63
  %v.767 = zext i32 %v.766 to i64
  %v.768 = shl i64 %v.764, %v.767
  %v.769 = select i1 %v.765, i64 %v.768, i64 0
  store i64 %v.769, ptr %"r.%rd33"
  %v.770 = load i64, ptr %"r.%rd33"
  store i64 %v.770, ptr %"r.%fd64"
  %v.771 = load i64, ptr %"r.%fd63"
  %v.772 = bitcast i64 %v.771 to double
  %v.773 = load i64, ptr %"r.%fd64"
  %v.774 = bitcast i64 %v.773 to double
  %v.775 = fmul double %v.772, %v.774
  %v.776 = bitcast double %v.775 to i64
  store i64 %v.776, ptr %"r.%fd65"
  %v.777 = load i32, ptr %"r.%r61"
  %v.778 = add i32 %v.777, 1023
  store i32 %v.778, ptr %"r.%r66"
  %v.779 = load i32, ptr %"r.%r66"
  %v.780 = load i32, ptr %"r.%r64"
  %v.781 = sub i32 %v.779, %v.780
  store i32 %v.781, ptr %"r.%r67"
  %v.782 = load i32, ptr %"r.%r67"
  %v.783 = zext i32 %v.782 to i64
  store i64 %v.783, ptr %"r.%rd34"
  %v.784 = load i64, ptr %"r.%rd34"
  %v.785 = icmp ult i32 52, 64
  %v.786 = select i1 %v.785, i32 52, i32 63
  %v.787 = zext i32 %v.786 to i64
  %v.788 = shl i64 %v.784, %v.787
  %v.789 = select i1 %v.785, i64 %v.788, i64 0
  store i64 %v.789, ptr %"r.%rd35"
  %v.790 = load i64, ptr %"r.%rd35"
  store i64 %v.790, ptr %"r.%fd66"
  %v.791 = load i64, ptr %"r.%fd65"
  %v.792 = bitcast i64 %v.791 to double
  %v.793 = load i64, ptr %"r.%fd66"
  %v.794 = bitcast i64 %v.793 to double
  %v.795 = fmul double %v.792, %v.794
  %v.796 = bitcast double %v.795 to i64
  store i64 %v.796, ptr %"r.%fd67"
  %v.797 = load i64, ptr %"r.%fd67"
  %v.798 = bitcast i64 %v.797 to double
  %v.799 = load i64, ptr %"r.%fd8"
  %v.800 = bitcast i64 %v.799 to double
  %v.801 = fsub double %v.798, %v.800
  %v.802 = bitcast double %v.801 to i64
  store i64 %v.802, ptr %"r.%fd68"
  %v.803 = load i64, ptr %"r.%fd68"
  %v.804 = bitcast i64 %v.803 to double
  %v.805 = fcmp une double %v.804, bitcast (i64 0 to double)
  store i1 %v.805, ptr %"r.%p15"
  %v.806 = load i64, ptr %"r.%fd59"
  %v.807 = bitcast i64 %v.806 to double
  %v.808 = fneg double %v.807
  %v.809 = fcmp uno double %v.807, 0.0
  %v.810 = bitcast double %v.807 to i64
  %v.811 = or i64 %v.810, 2251799813685248
  %v.812 = bitcast i64 %v.811 to double
  %v.813 = select i1 %v.809, double %v.812, double %v.808
  %v.814 = bitcast double %v.813 to i64
  store i64 %v.814, ptr %"r.%fd69"
  %v.815 = load i64, ptr %"r.%fd68"
  %v.816 = bitcast i64 %v.815 to double
  %v.817 = load i64, ptr %"r.%fd69"
  %v.818 = bitcast i64 %v.817 to double
  %v.819 = load i1, ptr %"r.%p15"
  %v.820 = select i1 %v.819, double %v.816, double %v.818
  %v.821 = bitcast double %v.820 to i64
  store i64 %v.821, ptr %"r.%fd70"
  %v.822 = load i64, ptr %"r.%fd70"
  %v.823 = bitcast i64 %v.822 to double
  %v.824 = fcmp ule double %v.823, bitcast (i64 0 to double)
  store i1 %v.824, ptr %"r.%p16"
  %v.825 = load i64, ptr %"r.%fd63"
  store i64 %v.825, ptr %"r.%rd36"
  %v.826 = load i64, ptr %"r.%rd36"
  %v.827 = icmp sgt i64 %v.826, 18446744073709551615
  store i1 %v.827, ptr %"r.%p17"
  %v.828 = load i1, ptr %"r.%p17"
  %v.829 = select i1 %v.828, i64 18446744073709551615, i64 1
  store i64 %v.829, ptr %"r.%rd37"
  %v.830 = load i64, ptr %"r.%rd37"
  %v.831 = load i1, ptr %"r.%p16"
  %v.832 = select i1 %v.831, i64 0, i64 %v.830
  store i64 %v.832, ptr %"r.%rd38"
  %v.833 = load i64, ptr %"r.%rd38"
  %v.834 = load i64, ptr %"r.%rd36"
  %v.835 = add i64 %v.833, %v.834
  store i64 %v.835, ptr %"r.%rd39"
  %v.836 = load i64, ptr %"r.%rd39"
  store i64 %v.836, ptr %"r.%fd88"
  br label %"L$L__BB44_22"
done:
  %v.837 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.837
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
  %v.7 = fcmp uno double %v.5, 0.0
  %v.8 = bitcast double %v.5 to i64
  %v.9 = or i64 %v.8, 2251799813685248
  %v.10 = bitcast i64 %v.9 to double
  %v.11 = select i1 %v.7, double %v.10, double %v.6
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i64, ptr %"r.%fd1"
  %v.14 = bitcast i64 %v.13 to double
  %v.15 = fcmp ugt double %v.14, bitcast (i64 9218868437227405311 to double)
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB50_19", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%fd23"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = call double @llvm.fabs.f64(double %v.18)
  %v.20 = fcmp uno double %v.18, 0.0
  %v.21 = bitcast double %v.18 to i64
  %v.22 = or i64 %v.21, 2251799813685248
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = select i1 %v.20, double %v.23, double %v.19
  %v.25 = bitcast double %v.24 to i64
  store i64 %v.25, ptr %"r.%fd2"
  %v.26 = load i64, ptr %"r.%fd2"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = fcmp ugt double %v.27, bitcast (i64 9218868437227405311 to double)
  store i1 %v.28, ptr %"r.%p2"
  %v.29 = load i1, ptr %"r.%p2"
  br i1 %v.29, label %"L$L__BB50_19", label %"B2"
"B2":
  %v.30 = load i64, ptr %"r.%fd24"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = call double @llvm.fabs.f64(double %v.31)
  %v.33 = fcmp uno double %v.31, 0.0
  %v.34 = bitcast double %v.31 to i64
  %v.35 = or i64 %v.34, 2251799813685248
  %v.36 = bitcast i64 %v.35 to double
  %v.37 = select i1 %v.33, double %v.36, double %v.32
  %v.38 = bitcast double %v.37 to i64
  store i64 %v.38, ptr %"r.%fd3"
  %v.39 = load i64, ptr %"r.%fd3"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = fcmp ugt double %v.40, bitcast (i64 9218868437227405311 to double)
  store i1 %v.41, ptr %"r.%p3"
  %v.42 = load i1, ptr %"r.%p3"
  br i1 %v.42, label %"L$L__BB50_19", label %"B3"
"B3":
  br label %"L$L__BB50_3"
"L$L__BB50_19":
  %v.43 = load i64, ptr %"r.%fd22"
  %v.44 = bitcast i64 %v.43 to double
  %v.45 = load i64, ptr %"r.%fd23"
  %v.46 = bitcast i64 %v.45 to double
  %v.47 = load i64, ptr %"r.%fd24"
  %v.48 = bitcast i64 %v.47 to double
  %v.49 = call double @llvm.fma.f64(double %v.44, double %v.46, double %v.48)
  %v.50 = bitcast double %v.49 to i64
  store i64 %v.50, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_20":
  %v.51 = load i64, ptr %"r.%fd86"
  store i64 %v.51, ptr %"r..param func_retval0"
  br label %done
"L$L__BB50_3":
  %v.52 = load i64, ptr %"r.%fd22"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = fcmp oeq double %v.53, bitcast (i64 0 to double)
  store i1 %v.54, ptr %"r.%p4"
  %v.55 = load i64, ptr %"r.%fd23"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = fcmp oeq double %v.56, bitcast (i64 0 to double)
  store i1 %v.57, ptr %"r.%p5"
  %v.58 = load i1, ptr %"r.%p4"
  %v.59 = load i1, ptr %"r.%p5"
  %v.60 = or i1 %v.58, %v.59
  store i1 %v.60, ptr %"r.%p6"
  %v.61 = load i1, ptr %"r.%p6"
  br i1 %v.61, label %"L$L__BB50_18", label %"B4"
"B4":
  br label %"L$L__BB50_4"
"L$L__BB50_18":
  %v.62 = load i64, ptr %"r.%fd22"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = load i64, ptr %"r.%fd23"
  %v.65 = bitcast i64 %v.64 to double
  %v.66 = fmul double %v.63, %v.65
  %v.67 = bitcast double %v.66 to i64
  store i64 %v.67, ptr %"r.%fd73"
  %v.68 = load i64, ptr %"r.%fd73"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd24"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = fadd double %v.69, %v.71
  %v.73 = bitcast double %v.72 to i64
  store i64 %v.73, ptr %"r.%fd74"
  %v.74 = load i64, ptr %"r.%fd73"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = call double @llvm.fabs.f64(double %v.75)
  %v.77 = fcmp uno double %v.75, 0.0
  %v.78 = bitcast double %v.75 to i64
  %v.79 = or i64 %v.78, 2251799813685248
  %v.80 = bitcast i64 %v.79 to double
  %v.81 = select i1 %v.77, double %v.80, double %v.76
  %v.82 = bitcast double %v.81 to i64
  store i64 %v.82, ptr %"r.%fd75"
  %v.83 = load i64, ptr %"r.%fd75"
  %v.84 = bitcast i64 %v.83 to double
  %v.85 = load i64, ptr %"r.%fd3"
  %v.86 = bitcast i64 %v.85 to double
  %v.87 = fcmp oge double %v.84, %v.86
  store i1 %v.87, ptr %"r.%p27"
  %v.88 = load i64, ptr %"r.%fd73"
  %v.89 = bitcast i64 %v.88 to double
  %v.90 = load i64, ptr %"r.%fd24"
  %v.91 = bitcast i64 %v.90 to double
  %v.92 = load i1, ptr %"r.%p27"
  %v.93 = select i1 %v.92, double %v.89, double %v.91
  %v.94 = bitcast double %v.93 to i64
  store i64 %v.94, ptr %"r.%fd76"
  %v.95 = load i64, ptr %"r.%fd24"
  %v.96 = bitcast i64 %v.95 to double
  %v.97 = load i64, ptr %"r.%fd73"
  %v.98 = bitcast i64 %v.97 to double
  %v.99 = load i1, ptr %"r.%p27"
  %v.100 = select i1 %v.99, double %v.96, double %v.98
  %v.101 = bitcast double %v.100 to i64
  store i64 %v.101, ptr %"r.%fd77"
  %v.102 = load i64, ptr %"r.%fd74"
  %v.103 = bitcast i64 %v.102 to double
  %v.104 = load i64, ptr %"r.%fd76"
  %v.105 = bitcast i64 %v.104 to double
  %v.106 = fsub double %v.103, %v.105
  %v.107 = bitcast double %v.106 to i64
  store i64 %v.107, ptr %"r.%fd78"
  %v.108 = load i64, ptr %"r.%fd77"
  %v.109 = bitcast i64 %v.108 to double
  %v.110 = load i64, ptr %"r.%fd78"
  %v.111 = bitcast i64 %v.110 to double
  %v.112 = fsub double %v.109, %v.111
  %v.113 = bitcast double %v.112 to i64
  store i64 %v.113, ptr %"r.%fd79"
  %v.114 = load i64, ptr %"r.%fd79"
  %v.115 = bitcast i64 %v.114 to double
  %v.116 = fcmp ule double %v.115, bitcast (i64 0 to double)
  store i1 %v.116, ptr %"r.%p28"
  %v.117 = load i64, ptr %"r.%fd74"
  store i64 %v.117, ptr %"r.%rd49"
  %v.118 = load i64, ptr %"r.%rd49"
  %v.119 = icmp sgt i64 %v.118, 18446744073709551615
  store i1 %v.119, ptr %"r.%p29"
  %v.120 = load i1, ptr %"r.%p29"
  %v.121 = select i1 %v.120, i64 1, i64 18446744073709551615
  store i64 %v.121, ptr %"r.%rd50"
  %v.122 = load i64, ptr %"r.%rd50"
  %v.123 = load i1, ptr %"r.%p28"
  %v.124 = select i1 %v.123, i64 0, i64 %v.122
  store i64 %v.124, ptr %"r.%rd51"
  %v.125 = load i64, ptr %"r.%rd51"
  %v.126 = load i64, ptr %"r.%rd49"
  %v.127 = add i64 %v.125, %v.126
  store i64 %v.127, ptr %"r.%rd52"
  %v.128 = load i64, ptr %"r.%rd52"
  store i64 %v.128, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_4":
  %v.129 = load i64, ptr %"r.%fd24"
  %v.130 = bitcast i64 %v.129 to double
  %v.131 = fcmp oeq double %v.130, bitcast (i64 0 to double)
  store i1 %v.131, ptr %"r.%p7"
  %v.132 = load i1, ptr %"r.%p7"
  br i1 %v.132, label %"L$L__BB50_13", label %"B5"
"B5":
  br label %"L$L__BB50_5"
"L$L__BB50_13":
  %v.133 = load i64, ptr %"r.%fd22"
  %v.134 = bitcast i64 %v.133 to double
  %v.135 = load i64, ptr %"r.%fd23"
  %v.136 = bitcast i64 %v.135 to double
  %v.137 = fmul double %v.134, %v.136
  %v.138 = bitcast double %v.137 to i64
  store i64 %v.138, ptr %"r.%fd11"
  %v.139 = load i64, ptr %"r.%fd11"
  %v.140 = bitcast i64 %v.139 to double
  %v.141 = call double @llvm.fabs.f64(double %v.140)
  %v.142 = fcmp uno double %v.140, 0.0
  %v.143 = bitcast double %v.140 to i64
  %v.144 = or i64 %v.143, 2251799813685248
  %v.145 = bitcast i64 %v.144 to double
  %v.146 = select i1 %v.142, double %v.145, double %v.141
  %v.147 = bitcast double %v.146 to i64
  store i64 %v.147, ptr %"r.%fd69"
  %v.148 = load i64, ptr %"r.%fd69"
  %v.149 = bitcast i64 %v.148 to double
  %v.150 = fcmp uge double %v.149, bitcast (i64 567708407528440906 to double)
  store i1 %v.150, ptr %"r.%p22"
  %v.151 = load i64, ptr %"r.%fd11"
  store i64 %v.151, ptr %"r.%fd83"
  %v.152 = load i1, ptr %"r.%p22"
  br i1 %v.152, label %"L$L__BB50_16", label %"B6"
"B6":
  %v.153 = load i64, ptr %"r.%fd11"
  %v.154 = bitcast i64 %v.153 to double
  %v.155 = fcmp oeq double %v.154, bitcast (i64 0 to double)
  store i1 %v.155, ptr %"r.%p23"
  %v.156 = load i1, ptr %"r.%p23"
  br i1 %v.156, label %"L$L__BB50_17", label %"B7"
"B7":
  br label %"L$L__BB50_15"
"L$L__BB50_17":
  %v.157 = load i64, ptr %"r.%fd11"
  store i64 %v.157, ptr %"r.%rd46"
  %v.158 = load i64, ptr %"r.%rd46"
  %v.159 = icmp ult i32 63, 64
  %v.160 = select i1 %v.159, i32 63, i32 63
  %v.161 = zext i32 %v.160 to i64
  %v.162 = lshr i64 %v.158, %v.161
  %v.163 = select i1 %v.159, i64 %v.162, i64 0
  store i64 %v.163, ptr %"r.%rd47"
  %v.164 = load i64, ptr %"r.%rd47"
  %v.165 = xor i64 %v.164, 1
  store i64 %v.165, ptr %"r.%rd48"
  %v.166 = load i64, ptr %"r.%rd48"
  %v.167 = load i64, ptr %"r.%rd46"
  %v.168 = add i64 %v.166, %v.167
  store i64 %v.168, ptr %"r.%rd3"
  %v.169 = load i64, ptr %"r.%rd3"
  store i64 %v.169, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_5":
  %v.170 = load i64, ptr %"r.%fd22"
  store i64 %v.170, ptr %"r.%rd5"
  %v.171 = load i64, ptr %"r.%rd5"
  %v.172 = icmp ult i32 52, 64
  %v.173 = select i1 %v.172, i32 52, i32 63
  %v.174 = zext i32 %v.173 to i64
  %v.175 = lshr i64 %v.171, %v.174
  %v.176 = select i1 %v.172, i64 %v.175, i64 0
  store i64 %v.176, ptr %"r.%rd6"
  %v.177 = load i64, ptr %"r.%rd6"
  %v.178 = trunc i64 %v.177 to i32
  store i32 %v.178, ptr %"r.%r3"
  %v.179 = load i32, ptr %"r.%r3"
  %v.180 = and i32 %v.179, 2047
  store i32 %v.180, ptr %"r.%r4"
  %v.181 = load i32, ptr %"r.%r4"
  %v.182 = icmp eq i32 %v.181, 0
  store i1 %v.182, ptr %"r.%p8"
  %v.183 = load i32, ptr %"r.%r4"
  %v.184 = add i32 %v.183, 4294966273
  store i32 %v.184, ptr %"r.%r5"
  %v.185 = load i64, ptr %"r.%fd22"
  %v.186 = bitcast i64 %v.185 to double
  %v.187 = fmul double %v.186, bitcast (i64 4850376798678024192 to double)
  %v.188 = bitcast double %v.187 to i64
  store i64 %v.188, ptr %"r.%fd25"
  %v.189 = load i64, ptr %"r.%fd25"
  store i64 %v.189, ptr %"r.%rd7"
  %v.190 = load i64, ptr %"r.%rd7"
  %v.191 = icmp ult i32 52, 64
  %v.192 = select i1 %v.191, i32 52, i32 63
  %v.193 = zext i32 %v.192 to i64
  %v.194 = lshr i64 %v.190, %v.193
  %v.195 = select i1 %v.191, i64 %v.194, i64 0
  store i64 %v.195, ptr %"r.%rd8"
  %v.196 = load i64, ptr %"r.%rd8"
  %v.197 = trunc i64 %v.196 to i32
  store i32 %v.197, ptr %"r.%r6"
  %v.198 = load i32, ptr %"r.%r6"
  %v.199 = and i32 %v.198, 2047
  store i32 %v.199, ptr %"r.%r7"
  %v.200 = load i32, ptr %"r.%r7"
  %v.201 = add i32 %v.200, 4294966219
  store i32 %v.201, ptr %"r.%r8"
  %v.202 = load i32, ptr %"r.%r8"
  %v.203 = load i32, ptr %"r.%r5"
  %v.204 = load i1, ptr %"r.%p8"
  %v.205 = select i1 %v.204, i32 %v.202, i32 %v.203
  store i32 %v.205, ptr %"r.%r9"
  %v.206 = load i64, ptr %"r.%fd23"
  store i64 %v.206, ptr %"r.%rd9"
  %v.207 = load i64, ptr %"r.%rd9"
  %v.208 = icmp ult i32 52, 64
  %v.209 = select i1 %v.208, i32 52, i32 63
  %v.210 = zext i32 %v.209 to i64
  %v.211 = lshr i64 %v.207, %v.210
  %v.212 = select i1 %v.208, i64 %v.211, i64 0
  store i64 %v.212, ptr %"r.%rd10"
  %v.213 = load i64, ptr %"r.%rd10"
  %v.214 = trunc i64 %v.213 to i32
  store i32 %v.214, ptr %"r.%r10"
  %v.215 = load i32, ptr %"r.%r10"
  %v.216 = and i32 %v.215, 2047
  store i32 %v.216, ptr %"r.%r11"
  %v.217 = load i32, ptr %"r.%r11"
  %v.218 = icmp eq i32 %v.217, 0
  store i1 %v.218, ptr %"r.%p9"
  %v.219 = load i32, ptr %"r.%r11"
  %v.220 = add i32 %v.219, 4294966273
  store i32 %v.220, ptr %"r.%r12"
  %v.221 = load i64, ptr %"r.%fd23"
  %v.222 = bitcast i64 %v.221 to double
  %v.223 = fmul double %v.222, bitcast (i64 4850376798678024192 to double)
  %v.224 = bitcast double %v.223 to i64
  store i64 %v.224, ptr %"r.%fd26"
  %v.225 = load i64, ptr %"r.%fd26"
  store i64 %v.225, ptr %"r.%rd11"
  %v.226 = load i64, ptr %"r.%rd11"
  %v.227 = icmp ult i32 52, 64
  %v.228 = select i1 %v.227, i32 52, i32 63
  %v.229 = zext i32 %v.228 to i64
  %v.230 = lshr i64 %v.226, %v.229
  %v.231 = select i1 %v.227, i64 %v.230, i64 0
  store i64 %v.231, ptr %"r.%rd12"
  %v.232 = load i64, ptr %"r.%rd12"
  %v.233 = trunc i64 %v.232 to i32
  store i32 %v.233, ptr %"r.%r13"
  %v.234 = load i32, ptr %"r.%r13"
  %v.235 = and i32 %v.234, 2047
  store i32 %v.235, ptr %"r.%r14"
  %v.236 = load i32, ptr %"r.%r14"
  %v.237 = add i32 %v.236, 4294966219
  store i32 %v.237, ptr %"r.%r15"
  %v.238 = load i32, ptr %"r.%r15"
  %v.239 = load i32, ptr %"r.%r12"
  %v.240 = load i1, ptr %"r.%p9"
  %v.241 = select i1 %v.240, i32 %v.238, i32 %v.239
  store i32 %v.241, ptr %"r.%r16"
  %v.242 = load i32, ptr %"r.%r16"
  %v.243 = load i32, ptr %"r.%r9"
  %v.244 = add i32 %v.242, %v.243
  store i32 %v.244, ptr %"r.%r1"
  %v.245 = load i64, ptr %"r.%fd24"
  store i64 %v.245, ptr %"r.%rd1"
  %v.246 = load i64, ptr %"r.%rd1"
  %v.247 = icmp ult i32 52, 64
  %v.248 = select i1 %v.247, i32 52, i32 63
  %v.249 = zext i32 %v.248 to i64
  %v.250 = lshr i64 %v.246, %v.249
  %v.251 = select i1 %v.247, i64 %v.250, i64 0
  store i64 %v.251, ptr %"r.%rd13"
  %v.252 = load i64, ptr %"r.%rd13"
  %v.253 = trunc i64 %v.252 to i32
  store i32 %v.253, ptr %"r.%r17"
  %v.254 = load i32, ptr %"r.%r17"
  %v.255 = and i32 %v.254, 2047
  store i32 %v.255, ptr %"r.%r18"
  %v.256 = load i32, ptr %"r.%r18"
  %v.257 = icmp eq i32 %v.256, 0
  store i1 %v.257, ptr %"r.%p10"
  %v.258 = load i32, ptr %"r.%r18"
  %v.259 = add i32 %v.258, 4294966273
  store i32 %v.259, ptr %"r.%r19"
  %v.260 = load i64, ptr %"r.%fd24"
  %v.261 = bitcast i64 %v.260 to double
  %v.262 = fmul double %v.261, bitcast (i64 4850376798678024192 to double)
  %v.263 = bitcast double %v.262 to i64
  store i64 %v.263, ptr %"r.%fd27"
  %v.264 = load i64, ptr %"r.%fd27"
  store i64 %v.264, ptr %"r.%rd14"
  %v.265 = load i64, ptr %"r.%rd14"
  %v.266 = icmp ult i32 52, 64
  %v.267 = select i1 %v.266, i32 52, i32 63
  %v.268 = zext i32 %v.267 to i64
  %v.269 = lshr i64 %v.265, %v.268
  %v.270 = select i1 %v.266, i64 %v.269, i64 0
  store i64 %v.270, ptr %"r.%rd15"
  %v.271 = load i64, ptr %"r.%rd15"
  %v.272 = trunc i64 %v.271 to i32
  store i32 %v.272, ptr %"r.%r20"
  %v.273 = load i32, ptr %"r.%r20"
  %v.274 = and i32 %v.273, 2047
  store i32 %v.274, ptr %"r.%r21"
  %v.275 = load i32, ptr %"r.%r21"
  %v.276 = add i32 %v.275, 4294966219
  store i32 %v.276, ptr %"r.%r22"
  %v.277 = load i32, ptr %"r.%r22"
  %v.278 = load i32, ptr %"r.%r19"
  %v.279 = load i1, ptr %"r.%p10"
  %v.280 = select i1 %v.279, i32 %v.277, i32 %v.278
  store i32 %v.280, ptr %"r.%r23"
  %v.281 = load i32, ptr %"r.%r23"
  %v.282 = load i32, ptr %"r.%r1"
  %v.283 = sub i32 %v.281, %v.282
  store i32 %v.283, ptr %"r.%r2"
  %v.284 = load i32, ptr %"r.%r9"
  %v.285 = sub i32 0, %v.284
  store i32 %v.285, ptr %"r.%r24"
  %v.286 = load i32, ptr %"r.%r24"
  %v.287 = call i32 @llvm.smax.i32(i32 %v.286, i32 4294965296)
  store i32 %v.287, ptr %"r.%r25"
  %v.288 = load i32, ptr %"r.%r25"
  %v.289 = call i32 @llvm.smin.i32(i32 %v.288, i32 2000)
  store i32 %v.289, ptr %"r.%r26"
  %v.290 = load i32, ptr %"r.%r26"
  %v.291 = icmp ult i32 31, 32
  %v.292 = select i1 %v.291, i32 31, i32 31
  %v.293 = lshr i32 %v.290, %v.292
  %v.294 = select i1 %v.291, i32 %v.293, i32 0
  store i32 %v.294, ptr %"r.%r27"
  %v.295 = load i32, ptr %"r.%r26"
  %v.296 = load i32, ptr %"r.%r27"
  %v.297 = add i32 %v.295, %v.296
  store i32 %v.297, ptr %"r.%r28"
  %v.298 = load i32, ptr %"r.%r28"
  %v.299 = icmp ult i32 1, 32
  %v.300 = select i1 %v.299, i32 1, i32 31
  %v.301 = ashr i32 %v.298, %v.300
  store i32 %v.301, ptr %"r.%r29"
  %v.302 = load i32, ptr %"r.%r29"
  %v.303 = add i32 %v.302, 1023
  store i32 %v.303, ptr %"r.%r30"
  %v.304 = load i32, ptr %"r.%r30"
  %v.305 = zext i32 %v.304 to i64
  store i64 %v.305, ptr %"r.%rd16"
  %v.306 = load i64, ptr %"r.%rd16"
  %v.307 = icmp ult i32 52, 64
  %v.308 = select i1 %v.307, i32 52, i32 63
  %v.309 = zext i32 %v.308 to i64
  %v.310 = shl i64 %v.306, %v.309
  %v.311 = select i1 %v.307, i64 %v.310, i64 0
  store i64 %v.311, ptr %"r.%rd17"
  %v.312 = load i64, ptr %"r.%rd17"
  store i64 %v.312, ptr %"r.%fd28"
  %v.313 = load i64, ptr %"r.%fd28"
  %v.314 = bitcast i64 %v.313 to double
  %v.315 = load i64, ptr %"r.%fd22"
  %v.316 = bitcast i64 %v.315 to double
  %v.317 = fmul double %v.314, %v.316
  %v.318 = bitcast double %v.317 to i64
  store i64 %v.318, ptr %"r.%fd29"
  %v.319 = load i32, ptr %"r.%r26"
  %v.320 = add i32 %v.319, 1023
  store i32 %v.320, ptr %"r.%r31"
  %v.321 = load i32, ptr %"r.%r31"
  %v.322 = load i32, ptr %"r.%r29"
  %v.323 = sub i32 %v.321, %v.322
  store i32 %v.323, ptr %"r.%r32"
  %v.324 = load i32, ptr %"r.%r32"
  %v.325 = zext i32 %v.324 to i64
  store i64 %v.325, ptr %"r.%rd18"
  %v.326 = load i64, ptr %"r.%rd18"
  %v.327 = icmp ult i32 52, 64
  %v.328 = select i1 %v.327, i32 52, i32 63
  %v.329 = zext i32 %v.328 to i64
  %v.330 = shl i64 %v.326, %v.329
  %v.331 = select i1 %v.327, i64 %v.330, i64 0
  store i64 %v.331, ptr %"r.%rd19"
  %v.332 = load i64, ptr %"r.%rd19"
  store i64 %v.332, ptr %"r.%fd30"
  %v.333 = load i64, ptr %"r.%fd29"
  %v.334 = bitcast i64 %v.333 to double
  %v.335 = load i64, ptr %"r.%fd30"
  %v.336 = bitcast i64 %v.335 to double
  %v.337 = fmul double %v.334, %v.336
  %v.338 = bitcast double %v.337 to i64
  store i64 %v.338, ptr %"r.%fd4"
  %v.339 = load i32, ptr %"r.%r16"
  %v.340 = sub i32 0, %v.339
  store i32 %v.340, ptr %"r.%r33"
  %v.341 = load i32, ptr %"r.%r33"
  %v.342 = call i32 @llvm.smax.i32(i32 %v.341, i32 4294965296)
  store i32 %v.342, ptr %"r.%r34"
  %v.343 = load i32, ptr %"r.%r34"
  %v.344 = call i32 @llvm.smin.i32(i32 %v.343, i32 2000)
  store i32 %v.344, ptr %"r.%r35"
  %v.345 = load i32, ptr %"r.%r35"
  %v.346 = icmp ult i32 31, 32
  %v.347 = select i1 %v.346, i32 31, i32 31
  %v.348 = lshr i32 %v.345, %v.347
  %v.349 = select i1 %v.346, i32 %v.348, i32 0
  store i32 %v.349, ptr %"r.%r36"
  %v.350 = load i32, ptr %"r.%r35"
  %v.351 = load i32, ptr %"r.%r36"
  %v.352 = add i32 %v.350, %v.351
  store i32 %v.352, ptr %"r.%r37"
  %v.353 = load i32, ptr %"r.%r37"
  %v.354 = icmp ult i32 1, 32
  %v.355 = select i1 %v.354, i32 1, i32 31
  %v.356 = ashr i32 %v.353, %v.355
  store i32 %v.356, ptr %"r.%r38"
  %v.357 = load i32, ptr %"r.%r38"
  %v.358 = add i32 %v.357, 1023
  store i32 %v.358, ptr %"r.%r39"
  %v.359 = load i32, ptr %"r.%r39"
  %v.360 = zext i32 %v.359 to i64
  store i64 %v.360, ptr %"r.%rd20"
  %v.361 = load i64, ptr %"r.%rd20"
  %v.362 = icmp ult i32 52, 64
  %v.363 = select i1 %v.362, i32 52, i32 63
  %v.364 = zext i32 %v.363 to i64
  %v.365 = shl i64 %v.361, %v.364
  %v.366 = select i1 %v.362, i64 %v.365, i64 0
  store i64 %v.366, ptr %"r.%rd21"
  %v.367 = load i64, ptr %"r.%rd21"
  store i64 %v.367, ptr %"r.%fd31"
  %v.368 = load i64, ptr %"r.%fd31"
  %v.369 = bitcast i64 %v.368 to double
  %v.370 = load i64, ptr %"r.%fd23"
  %v.371 = bitcast i64 %v.370 to double
  %v.372 = fmul double %v.369, %v.371
  %v.373 = bitcast double %v.372 to i64
  store i64 %v.373, ptr %"r.%fd32"
  %v.374 = load i32, ptr %"r.%r35"
  %v.375 = add i32 %v.374, 1023
  store i32 %v.375, ptr %"r.%r40"
  %v.376 = load i32, ptr %"r.%r40"
  %v.377 = load i32, ptr %"r.%r38"
  %v.378 = sub i32 %v.376, %v.377
  store i32 %v.378, ptr %"r.%r41"
  %v.379 = load i32, ptr %"r.%r41"
  %v.380 = zext i32 %v.379 to i64
  store i64 %v.380, ptr %"r.%rd22"
  %v.381 = load i64, ptr %"r.%rd22"
  %v.382 = icmp ult i32 52, 64
  %v.383 = select i1 %v.382, i32 52, i32 63
  %v.384 = zext i32 %v.383 to i64
  %v.385 = shl i64 %v.381, %v.384
  %v.386 = select i1 %v.382, i64 %v.385, i64 0
  store i64 %v.386, ptr %"r.%rd23"
  %v.387 = load i64, ptr %"r.%rd23"
  store i64 %v.387, ptr %"r.%fd33"
  %v.388 = load i64, ptr %"r.%fd32"
  %v.389 = bitcast i64 %v.388 to double
  %v.390 = load i64, ptr %"r.%fd33"
  %v.391 = bitcast i64 %v.390 to double
  %v.392 = fmul double %v.389, %v.391
  %v.393 = bitcast double %v.392 to i64
  store i64 %v.393, ptr %"r.%fd5"
  %v.394 = load i32, ptr %"r.%r2"
  %v.395 = icmp sgt i32 %v.394, 120
  store i1 %v.395, ptr %"r.%p11"
  %v.396 = load i1, ptr %"r.%p11"
  br i1 %v.396, label %"L$L__BB50_12", label %"B8"
"B8":
  br label %"L$L__BB50_6"
"L$L__BB50_12":
  %v.397 = load i64, ptr %"r.%fd4"
  %v.398 = bitcast i64 %v.397 to double
  %v.399 = fcmp olt double %v.398, bitcast (i64 0 to double)
  store i1 %v.399, ptr %"r.%p18"
  %v.400 = load i64, ptr %"r.%fd5"
  %v.401 = bitcast i64 %v.400 to double
  %v.402 = fcmp olt double %v.401, bitcast (i64 0 to double)
  store i1 %v.402, ptr %"r.%p19"
  %v.403 = load i1, ptr %"r.%p18"
  %v.404 = load i1, ptr %"r.%p19"
  %v.405 = xor i1 %v.403, %v.404
  store i1 %v.405, ptr %"r.%p20"
  %v.406 = load i64, ptr %"r.%rd1"
  %v.407 = icmp sgt i64 %v.406, 18446744073709551615
  store i1 %v.407, ptr %"r.%p21"
  %v.408 = load i1, ptr %"r.%p21"
  %v.409 = select i1 %v.408, i64 1, i64 18446744073709551615
  store i64 %v.409, ptr %"r.%rd40"
  %v.410 = load i64, ptr %"r.%rd40"
  %v.411 = load i1, ptr %"r.%p20"
  %v.412 = select i1 %v.411, i64 0, i64 %v.410
  store i64 %v.412, ptr %"r.%rd41"
  %v.413 = load i64, ptr %"r.%rd41"
  %v.414 = load i64, ptr %"r.%rd1"
  %v.415 = add i64 %v.413, %v.414
  store i64 %v.415, ptr %"r.%rd42"
  %v.416 = load i64, ptr %"r.%rd42"
  store i64 %v.416, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_6":
  %v.417 = load i32, ptr %"r.%r2"
  %v.418 = icmp slt i32 %v.417, 4294967176
  store i1 %v.418, ptr %"r.%p12"
  %v.419 = load i1, ptr %"r.%p12"
  br i1 %v.419, label %"L$L__BB50_8", label %"B9"
"B9":
  br label %"L$L__BB50_7"
"L$L__BB50_8":
  %v.420 = load i64, ptr %"r.%fd24"
  %v.421 = bitcast i64 %v.420 to double
  %v.422 = fcmp uge double %v.421, bitcast (i64 0 to double)
  store i1 %v.422, ptr %"r.%p13"
  %v.423 = bitcast double bitcast (i64 4066750463515557888 to double) to i64
  store i64 %v.423, ptr %"r.%fd82"
  %v.424 = load i1, ptr %"r.%p13"
  br i1 %v.424, label %"L$L__BB50_10", label %"B10"
"B10":
  %v.425 = bitcast double bitcast (i64 13290122500370333696 to double) to i64
  store i64 %v.425, ptr %"r.%fd82"
  br label %"L$L__BB50_10"
"L$L__BB50_15":
  %v.426 = load i64, ptr %"r.%fd1"
  %v.427 = bitcast i64 %v.426 to double
  %v.428 = load i64, ptr %"r.%fd2"
  %v.429 = bitcast i64 %v.428 to double
  %v.430 = fcmp oge double %v.427, %v.429
  store i1 %v.430, ptr %"r.%p24"
  %v.431 = load i64, ptr %"r.%fd22"
  %v.432 = bitcast i64 %v.431 to double
  %v.433 = load i64, ptr %"r.%fd23"
  %v.434 = bitcast i64 %v.433 to double
  %v.435 = load i1, ptr %"r.%p24"
  %v.436 = select i1 %v.435, double %v.432, double %v.434
  %v.437 = bitcast double %v.436 to i64
  store i64 %v.437, ptr %"r.%fd12"
  %v.438 = load i64, ptr %"r.%fd23"
  %v.439 = bitcast i64 %v.438 to double
  %v.440 = load i64, ptr %"r.%fd22"
  %v.441 = bitcast i64 %v.440 to double
  %v.442 = load i1, ptr %"r.%p24"
  %v.443 = select i1 %v.442, double %v.439, double %v.441
  %v.444 = bitcast double %v.443 to i64
  store i64 %v.444, ptr %"r.%fd70"
  %v.445 = load i64, ptr %"r.%fd70"
  %v.446 = bitcast i64 %v.445 to double
  %v.447 = fmul double %v.446, bitcast (i64 7309342195222315008 to double)
  %v.448 = bitcast double %v.447 to i64
  store i64 %v.448, ptr %"r.%fd23"
  %v.449 = load i64, ptr %"r.%fd11"
  %v.450 = bitcast i64 %v.449 to double
  %v.451 = fmul double %v.450, bitcast (i64 7309342195222315008 to double)
  %v.452 = bitcast double %v.451 to i64
  store i64 %v.452, ptr %"r.%fd83"
  %v.453 = load i64, ptr %"r.%fd12"
  store i64 %v.453, ptr %"r.%fd22"
  br label %"L$L__BB50_16"
"L$L__BB50_16":
  %v.454 = load i64, ptr %"r.%fd83"
  %v.455 = bitcast i64 %v.454 to double
  %v.456 = fneg double %v.455
  %v.457 = fcmp uno double %v.455, 0.0
  %v.458 = bitcast double %v.455 to i64
  %v.459 = or i64 %v.458, 2251799813685248
  %v.460 = bitcast i64 %v.459 to double
  %v.461 = select i1 %v.457, double %v.460, double %v.456
  %v.462 = bitcast double %v.461 to i64
  store i64 %v.462, ptr %"r.%fd71"
  %v.463 = load i64, ptr %"r.%fd22"
  %v.464 = bitcast i64 %v.463 to double
  %v.465 = load i64, ptr %"r.%fd23"
  %v.466 = bitcast i64 %v.465 to double
  %v.467 = load i64, ptr %"r.%fd71"
  %v.468 = bitcast i64 %v.467 to double
  %v.469 = call double @llvm.fma.f64(double %v.464, double %v.466, double %v.468)
  %v.470 = bitcast double %v.469 to i64
  store i64 %v.470, ptr %"r.%fd72"
  %v.471 = load i64, ptr %"r.%fd72"
  %v.472 = bitcast i64 %v.471 to double
  %v.473 = fcmp ule double %v.472, bitcast (i64 0 to double)
  store i1 %v.473, ptr %"r.%p25"
  %v.474 = load i64, ptr %"r.%fd11"
  store i64 %v.474, ptr %"r.%rd43"
  %v.475 = load i64, ptr %"r.%rd43"
  %v.476 = icmp sgt i64 %v.475, 18446744073709551615
  store i1 %v.476, ptr %"r.%p26"
  %v.477 = load i1, ptr %"r.%p26"
  %v.478 = select i1 %v.477, i64 1, i64 18446744073709551615
  store i64 %v.478, ptr %"r.%rd44"
  %v.479 = load i64, ptr %"r.%rd44"
  %v.480 = load i1, ptr %"r.%p25"
  %v.481 = select i1 %v.480, i64 0, i64 %v.479
  store i64 %v.481, ptr %"r.%rd45"
  %v.482 = load i64, ptr %"r.%rd45"
  %v.483 = load i64, ptr %"r.%rd43"
  %v.484 = add i64 %v.482, %v.483
  store i64 %v.484, ptr %"r.%rd2"
  %v.485 = load i64, ptr %"r.%rd2"
  store i64 %v.485, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
"L$L__BB50_7":
  %v.486 = load i32, ptr %"r.%r1"
  %v.487 = sub i32 0, %v.486
  store i32 %v.487, ptr %"r.%r42"
  %v.488 = load i32, ptr %"r.%r42"
  %v.489 = call i32 @llvm.smax.i32(i32 %v.488, i32 4294965296)
  store i32 %v.489, ptr %"r.%r43"
  %v.490 = load i32, ptr %"r.%r43"
  %v.491 = call i32 @llvm.smin.i32(i32 %v.490, i32 2000)
  store i32 %v.491, ptr %"r.%r44"
  %v.492 = load i32, ptr %"r.%r44"
  %v.493 = icmp ult i32 31, 32
  %v.494 = select i1 %v.493, i32 31, i32 31
  %v.495 = lshr i32 %v.492, %v.494
  %v.496 = select i1 %v.493, i32 %v.495, i32 0
  store i32 %v.496, ptr %"r.%r45"
  %v.497 = load i32, ptr %"r.%r44"
  %v.498 = load i32, ptr %"r.%r45"
  %v.499 = add i32 %v.497, %v.498
  store i32 %v.499, ptr %"r.%r46"
  %v.500 = load i32, ptr %"r.%r46"
  %v.501 = icmp ult i32 1, 32
  %v.502 = select i1 %v.501, i32 1, i32 31
  %v.503 = ashr i32 %v.500, %v.502
  store i32 %v.503, ptr %"r.%r47"
  %v.504 = load i32, ptr %"r.%r47"
  %v.505 = add i32 %v.504, 1023
  store i32 %v.505, ptr %"r.%r48"
  %v.506 = load i32, ptr %"r.%r48"
  %v.507 = zext i32 %v.506 to i64
  store i64 %v.507, ptr %"r.%rd24"
  %v.508 = load i64, ptr %"r.%rd24"
  %v.509 = icmp ult i32 52, 64
  %v.510 = select i1 %v.509, i32 52, i32 63
  %v.511 = zext i32 %v.510 to i64
  %v.512 = shl i64 %v.508, %v.511
  %v.513 = select i1 %v.509, i64 %v.512, i64 0
  store i64 %v.513, ptr %"r.%rd25"
  %v.514 = load i64, ptr %"r.%rd25"
  store i64 %v.514, ptr %"r.%fd34"
  %v.515 = load i64, ptr %"r.%fd34"
  %v.516 = bitcast i64 %v.515 to double
  %v.517 = load i64, ptr %"r.%fd24"
  %v.518 = bitcast i64 %v.517 to double
  %v.519 = fmul double %v.516, %v.518
  %v.520 = bitcast double %v.519 to i64
  store i64 %v.520, ptr %"r.%fd35"
  %v.521 = load i32, ptr %"r.%r44"
  %v.522 = add i32 %v.521, 1023
  store i32 %v.522, ptr %"r.%r49"
  %v.523 = load i32, ptr %"r.%r49"
  %v.524 = load i32, ptr %"r.%r47"
  %v.525 = sub i32 %v.523, %v.524
  store i32 %v.525, ptr %"r.%r50"
  %v.526 = load i32, ptr %"r.%r50"
  %v.527 = zext i32 %v.526 to i64
  store i64 %v.527, ptr %"r.%rd26"
  %v.528 = load i64, ptr %"r.%rd26"
  %v.529 = icmp ult i32 52, 64
  %v.530 = select i1 %v.529, i32 52, i32 63
  %v.531 = zext i32 %v.530 to i64
  %v.532 = shl i64 %v.528, %v.531
  %v.533 = select i1 %v.529, i64 %v.532, i64 0
  store i64 %v.533, ptr %"r.%rd27"
  %v.534 = load i64, ptr %"r.%rd27"
  store i64 %v.534, ptr %"r.%fd36"
  %v.535 = load i64, ptr %"r.%fd35"
  %v.536 = bitcast i64 %v.535 to double
  %v.537 = load i64, ptr %"r.%fd36"
  %v.538 = bitcast i64 %v.537 to double
  %v.539 = fmul double %v.536, %v.538
  %v.540 = bitcast double %v.539 to i64
  store i64 %v.540, ptr %"r.%fd82"
  br label %"L$L__BB50_10"
"L$L__BB50_10":
  %v.541 = load i64, ptr %"r.%fd4"
  %v.542 = bitcast i64 %v.541 to double
  %v.543 = load i64, ptr %"r.%fd5"
  %v.544 = bitcast i64 %v.543 to double
  %v.545 = load i64, ptr %"r.%fd82"
  %v.546 = bitcast i64 %v.545 to double
  %v.547 = call double @llvm.fma.f64(double %v.542, double %v.544, double %v.546)
  %v.548 = bitcast double %v.547 to i64
  store i64 %v.548, ptr %"r.%fd8"
  %v.549 = load i64, ptr %"r.%fd8"
  %v.550 = bitcast i64 %v.549 to double
  %v.551 = fcmp oeq double %v.550, bitcast (i64 0 to double)
  store i1 %v.551, ptr %"r.%p14"
  %v.552 = bitcast double bitcast (i64 0 to double) to i64
  store i64 %v.552, ptr %"r.%fd86"
  %v.553 = load i1, ptr %"r.%p14"
  br i1 %v.553, label %"L$L__BB50_20", label %"B11"
"B11":
  %v.554 = load i64, ptr %"r.%fd4"
  %v.555 = bitcast i64 %v.554 to double
  %v.556 = load i64, ptr %"r.%fd5"
  %v.557 = bitcast i64 %v.556 to double
  %v.558 = fmul double %v.555, %v.557
  %v.559 = bitcast double %v.558 to i64
  store i64 %v.559, ptr %"r.%fd40"
  %v.560 = load i64, ptr %"r.%fd40"
  %v.561 = bitcast i64 %v.560 to double
  %v.562 = fneg double %v.561
  %v.563 = fcmp uno double %v.561, 0.0
  %v.564 = bitcast double %v.561 to i64
  %v.565 = or i64 %v.564, 2251799813685248
  %v.566 = bitcast i64 %v.565 to double
  %v.567 = select i1 %v.563, double %v.566, double %v.562
  %v.568 = bitcast double %v.567 to i64
  store i64 %v.568, ptr %"r.%fd41"
  %v.569 = load i64, ptr %"r.%fd4"
  %v.570 = bitcast i64 %v.569 to double
  %v.571 = load i64, ptr %"r.%fd5"
  %v.572 = bitcast i64 %v.571 to double
  %v.573 = load i64, ptr %"r.%fd41"
  %v.574 = bitcast i64 %v.573 to double
  %v.575 = call double @llvm.fma.f64(double %v.570, double %v.572, double %v.574)
  %v.576 = bitcast double %v.575 to i64
  store i64 %v.576, ptr %"r.%fd42"
  %v.577 = load i64, ptr %"r.%fd82"
  %v.578 = bitcast i64 %v.577 to double
  %v.579 = load i64, ptr %"r.%fd42"
  %v.580 = bitcast i64 %v.579 to double
  %v.581 = fadd double %v.578, %v.580
  %v.582 = bitcast double %v.581 to i64
  store i64 %v.582, ptr %"r.%fd43"
  %v.583 = load i64, ptr %"r.%fd43"
  %v.584 = bitcast i64 %v.583 to double
  %v.585 = load i64, ptr %"r.%fd82"
  %v.586 = bitcast i64 %v.585 to double
  %v.587 = fsub double %v.584, %v.586
  %v.588 = bitcast double %v.587 to i64
  store i64 %v.588, ptr %"r.%fd44"
  %v.589 = load i64, ptr %"r.%fd43"
  %v.590 = bitcast i64 %v.589 to double
  %v.591 = load i64, ptr %"r.%fd44"
  %v.592 = bitcast i64 %v.591 to double
  %v.593 = fsub double %v.590, %v.592
  %v.594 = bitcast double %v.593 to i64
  store i64 %v.594, ptr %"r.%fd45"
  %v.595 = load i64, ptr %"r.%fd82"
  %v.596 = bitcast i64 %v.595 to double
  %v.597 = load i64, ptr %"r.%fd45"
  %v.598 = bitcast i64 %v.597 to double
  %v.599 = fsub double %v.596, %v.598
  %v.600 = bitcast double %v.599 to i64
  store i64 %v.600, ptr %"r.%fd46"
  %v.601 = load i64, ptr %"r.%fd42"
  %v.602 = bitcast i64 %v.601 to double
  %v.603 = load i64, ptr %"r.%fd44"
  %v.604 = bitcast i64 %v.603 to double
  %v.605 = fsub double %v.602, %v.604
  %v.606 = bitcast double %v.605 to i64
  store i64 %v.606, ptr %"r.%fd47"
  %v.607 = load i64, ptr %"r.%fd47"
  %v.608 = bitcast i64 %v.607 to double
  %v.609 = load i64, ptr %"r.%fd46"
  %v.610 = bitcast i64 %v.609 to double
  %v.611 = fadd double %v.608, %v.610
  %v.612 = bitcast double %v.611 to i64
  store i64 %v.612, ptr %"r.%fd48"
  %v.613 = load i64, ptr %"r.%fd40"
  %v.614 = bitcast i64 %v.613 to double
  %v.615 = load i64, ptr %"r.%fd43"
  %v.616 = bitcast i64 %v.615 to double
  %v.617 = fadd double %v.614, %v.616
  %v.618 = bitcast double %v.617 to i64
  store i64 %v.618, ptr %"r.%fd49"
  %v.619 = load i64, ptr %"r.%fd49"
  %v.620 = bitcast i64 %v.619 to double
  %v.621 = load i64, ptr %"r.%fd40"
  %v.622 = bitcast i64 %v.621 to double
  %v.623 = fsub double %v.620, %v.622
  %v.624 = bitcast double %v.623 to i64
  store i64 %v.624, ptr %"r.%fd50"
  %v.625 = load i64, ptr %"r.%fd49"
  %v.626 = bitcast i64 %v.625 to double
  %v.627 = load i64, ptr %"r.%fd50"
  %v.628 = bitcast i64 %v.627 to double
  %v.629 = fsub double %v.626, %v.628
  %v.630 = bitcast double %v.629 to i64
  store i64 %v.630, ptr %"r.%fd51"
  %v.631 = load i64, ptr %"r.%fd40"
  %v.632 = bitcast i64 %v.631 to double
  %v.633 = load i64, ptr %"r.%fd51"
  %v.634 = bitcast i64 %v.633 to double
  %v.635 = fsub double %v.632, %v.634
  %v.636 = bitcast double %v.635 to i64
  store i64 %v.636, ptr %"r.%fd52"
  %v.637 = load i64, ptr %"r.%fd43"
  %v.638 = bitcast i64 %v.637 to double
  %v.639 = load i64, ptr %"r.%fd50"
  %v.640 = bitcast i64 %v.639 to double
  %v.641 = fsub double %v.638, %v.640
  %v.642 = bitcast double %v.641 to i64
  store i64 %v.642, ptr %"r.%fd53"
  %v.643 = load i64, ptr %"r.%fd53"
  %v.644 = bitcast i64 %v.643 to double
  %v.645 = load i64, ptr %"r.%fd52"
  %v.646 = bitcast i64 %v.645 to double
  %v.647 = fadd double %v.644, %v.646
  %v.648 = bitcast double %v.647 to i64
  store i64 %v.648, ptr %"r.%fd54"
  %v.649 = load i64, ptr %"r.%fd49"
  %v.650 = bitcast i64 %v.649 to double
  %v.651 = load i64, ptr %"r.%fd8"
  %v.652 = bitcast i64 %v.651 to double
  %v.653 = fsub double %v.650, %v.652
  %v.654 = bitcast double %v.653 to i64
  store i64 %v.654, ptr %"r.%fd55"
  %v.655 = load i64, ptr %"r.%fd55"
  %v.656 = bitcast i64 %v.655 to double
  %v.657 = load i64, ptr %"r.%fd54"
  %v.658 = bitcast i64 %v.657 to double
  %v.659 = fadd double %v.656, %v.658
  %v.660 = bitcast double %v.659 to i64
  store i64 %v.660, ptr %"r.%fd56"
  %v.661 = load i64, ptr %"r.%fd48"
  %v.662 = bitcast i64 %v.661 to double
  %v.663 = load i64, ptr %"r.%fd56"
  %v.664 = bitcast i64 %v.663 to double
  %v.665 = fadd double %v.662, %v.664
  %v.666 = bitcast double %v.665 to i64
  store i64 %v.666, ptr %"r.%fd57"
  %v.667 = load i32, ptr %"r.%r1"
  %v.668 = call i32 @llvm.smax.i32(i32 %v.667, i32 4294965296)
  store i32 %v.668, ptr %"r.%r51"
  %v.669 = load i32, ptr %"r.%r51"
  %v.670 = call i32 @llvm.smin.i32(i32 %v.669, i32 2000)
  store i32 %v.670, ptr %"r.%r52"
  %v.671 = load i32, ptr %"r.%r52"
  %v.672 = icmp ult i32 31, 32
  %v.673 = select i1 %v.672, i32 31, i32 31
  %v.674 = lshr i32 %v.671, %v.673
  %v.675 = select i1 %v.672, i32 %v.674, i32 0
  store i32 %v.675, ptr %"r.%r53"
  %v.676 = load i32, ptr %"r.%r52"
  %v.677 = load i32, ptr %"r.%r53"
  %v.678 = add i32 %v.676, %v.677
  store i32 %v.678, ptr %"r.%r54"
  %v.679 = load i32, ptr %"r.%r54"
  %v.680 = icmp ult i32 1, 32
  %v.681 = select i1 %v.680, i32 1, i32 31
  %v.682 = ashr i32 %v.679, %v.681
  store i32 %v.682, ptr %"r.%r55"
  %v.683 = load i32, ptr %"r.%r55"
  %v.684 = add i32 %v.683, 1023
  store i32 %v.684, ptr %"r.%r56"
  %v.685 = load i32, ptr %"r.%r56"
  %v.686 = zext i32 %v.685 to i64
  store i64 %v.686, ptr %"r.%rd28"
  %v.687 = load i64, ptr %"r.%rd28"
  %v.688 = icmp ult i32 52, 64
  %v.689 = select i1 %v.688, i32 52, i32 63
  %v.690 = zext i32 %v.689 to i64
  %v.691 = shl i64 %v.687, %v.690
  %v.692 = select i1 %v.688, i64 %v.691, i64 0
  store i64 %v.692, ptr %"r.%rd29"
  %v.693 = load i64, ptr %"r.%rd29"
  store i64 %v.693, ptr %"r.%fd58"
  %v.694 = load i64, ptr %"r.%fd8"
  %v.695 = bitcast i64 %v.694 to double
  %v.696 = load i64, ptr %"r.%fd58"
  %v.697 = bitcast i64 %v.696 to double
  %v.698 = fmul double %v.695, %v.697
  %v.699 = bitcast double %v.698 to i64
  store i64 %v.699, ptr %"r.%fd59"
  %v.700 = load i32, ptr %"r.%r52"
  %v.701 = add i32 %v.700, 1023
  store i32 %v.701, ptr %"r.%r57"
  %v.702 = load i32, ptr %"r.%r57"
  %v.703 = load i32, ptr %"r.%r55"
  %v.704 = sub i32 %v.702, %v.703
  store i32 %v.704, ptr %"r.%r58"
  %v.705 = load i32, ptr %"r.%r58"
  %v.706 = zext i32 %v.705 to i64
  store i64 %v.706, ptr %"r.%rd30"
  %v.707 = load i64, ptr %"r.%rd30"
  %v.708 = icmp ult i32 52, 64
  %v.709 = select i1 %v.708, i32 52, i32 63
  %v.710 = zext i32 %v.709 to i64
  %v.711 = shl i64 %v.707, %v.710
  %v.712 = select i1 %v.708, i64 %v.711, i64 0
  store i64 %v.712, ptr %"r.%rd31"
  %v.713 = load i64, ptr %"r.%rd31"
  store i64 %v.713, ptr %"r.%fd60"
  %v.714 = load i64, ptr %"r.%fd59"
  %v.715 = bitcast i64 %v.714 to double
  %v.716 = load i64, ptr %"r.%fd60"
  %v.717 = bitcast i64 %v.716 to double
  %v.718 = fmul double %v.715, %v.717
  %v.719 = bitcast double %v.718 to i64
  store i64 %v.719, ptr %"r.%fd61"
  %v.720 = load i32, ptr %"r.%r1"
  %v.721 = sub i32 0, %v.720
  store i32 %v.721, ptr %"r.%r59"
  %v.722 = load i32, ptr %"r.%r59"
  %v.723 = call i32 @llvm.smax.i32(i32 %v.722, i32 4294965296)
  store i32 %v.723, ptr %"r.%r60"
  %v.724 = load i32, ptr %"r.%r60"
  %v.725 = call i32 @llvm.smin.i32(i32 %v.724, i32 2000)
  store i32 %v.725, ptr %"r.%r61"
  %v.726 = load i32, ptr %"r.%r61"
  %v.727 = icmp ult i32 31, 32
  %v.728 = select i1 %v.727, i32 31, i32 31
  %v.729 = lshr i32 %v.726, %v.728
  %v.730 = select i1 %v.727, i32 %v.729, i32 0
  store i32 %v.730, ptr %"r.%r62"
  %v.731 = load i32, ptr %"r.%r61"
  %v.732 = load i32, ptr %"r.%r62"
  %v.733 = add i32 %v.731, %v.732
  store i32 %v.733, ptr %"r.%r63"
  %v.734 = load i32, ptr %"r.%r63"
  %v.735 = icmp ult i32 1, 32
  %v.736 = select i1 %v.735, i32 1, i32 31
  %v.737 = ashr i32 %v.734, %v.736
  store i32 %v.737, ptr %"r.%r64"
  %v.738 = load i32, ptr %"r.%r64"
  %v.739 = add i32 %v.738, 1023
  store i32 %v.739, ptr %"r.%r65"
  %v.740 = load i32, ptr %"r.%r65"
  %v.741 = zext i32 %v.740 to i64
  store i64 %v.741, ptr %"r.%rd32"
  %v.742 = load i64, ptr %"r.%rd32"
  %v.743 = icmp ult i32 52, 64
  %v.744 = select i1 %v.743, i32 52, i32 63
  %v.745 = zext i32 %v.744 to i64
  %v.746 = shl i64 %v.742, %v.745
  %v.747 = select i1 %v.743, i64 %v.746, i64 0
  store i64 %v.747, ptr %"r.%rd33"
  %v.748 = load i64, ptr %"r.%rd33"
  store i64 %v.748, ptr %"r.%fd62"
  %v.749 = load i64, ptr %"r.%fd61"
  %v.750 = bitcast i64 %v.749 to double
  %v.751 = load i64, ptr %"r.%fd62"
  %v.752 = bitcast i64 %v.751 to double
  %v.753 = fmul double %v.750, %v.752
  %v.754 = bitcast double %v.753 to i64
  store i64 %v.754, ptr %"r.%fd63"
  %v.755 = load i32, ptr %"r.%r61"
  %v.756 = add i32 %v.755, 1023
  store i32 %v.756, ptr %"r.%r66"
  %v.757 = load i32, ptr %"r.%r66"
  %v.758 = load i32, ptr %"r.%r64"
  %v.759 = sub i32 %v.757, %v.758
  store i32 %v.759, ptr %"r.%r67"
  %v.760 = load i32, ptr %"r.%r67"
  %v.761 = zext i32 %v.760 to i64
  store i64 %v.761, ptr %"r.%rd34"
  %v.762 = load i64, ptr %"r.%rd34"
  %v.763 = icmp ult i32 52, 64
  %v.764 = select i1 %v.763, i32 52, i32 63
  %v.765 = zext i32 %v.764 to i64
  %v.766 = shl i64 %v.762, %v.765
  %v.767 = select i1 %v.763, i64 %v.766, i64 0
  store i64 %v.767, ptr %"r.%rd35"
  %v.768 = load i64, ptr %"r.%rd35"
  store i64 %v.768, ptr %"r.%fd64"
  %v.769 = load i64, ptr %"r.%fd63"
  %v.770 = bitcast i64 %v.769 to double
  %v.771 = load i64, ptr %"r.%fd64"
  %v.772 = bitcast i64 %v.771 to double
  %v.773 = fmul double %v.770, %v.772
  %v.774 = bitcast double %v.773 to i64
  store i64 %v.774, ptr %"r.%fd65"
  %v.775 = load i64, ptr %"r.%fd65"
  %v.776 = bitcast i64 %v.775 to double
  %v.777 = load i64, ptr %"r.%fd8"
  %v.778 = bitcast i64 %v.777 to double
  %v.779 = fsub double %v.776, %v.778
  %v.780 = bitcast double %v.779 to i64
  store i64 %v.780, ptr %"r.%fd66"
  %v.781 = load i64, ptr %"r.%fd66"
  %v.782 = bitcast i64 %v.781 to double
  %v.783 = fcmp une double %v.782, bitcast (i64 0 to double)
  store i1 %v.783, ptr %"r.%p15"
  %v.784 = load i64, ptr %"r.%fd57"
  %v.785 = bitcast i64 %v.784 to double
  %v.786 = fneg double %v.785
  %v.787 = fcmp uno double %v.785, 0.0
  %v.788 = bitcast double %v.785 to i64
  %v.789 = or i64 %v.788, 2251799813685248
  %v.790 = bitcast i64 %v.789 to double
  %v.791 = select i1 %v.787, double %v.790, double %v.786
  %v.792 = bitcast double %v.791 to i64
  store i64 %v.792, ptr %"r.%fd67"
  %v.793 = load i64, ptr %"r.%fd66"
  %v.794 = bitcast i64 %v.793 to double
  %v.795 = load i64, ptr %"r.%fd67"
  %v.796 = bitcast i64 %v.795 to double
  %v.797 = load i1, ptr %"r.%p15"
  %v.798 = select i1 %v.797, double %v.794, double %v.796
  %v.799 = bitcast double %v.798 to i64
  store i64 %v.799, ptr %"r.%fd68"
  %v.800 = load i64, ptr %"r.%fd68"
  %v.801 = bitcast i64 %v.800 to double
  %v.802 = fcmp uge double %v.801, bitcast (i64 0 to double)
  store i1 %v.802, ptr %"r.%p16"
  %v.803 = load i64, ptr %"r.%fd61"
  store i64 %v.803, ptr %"r.%rd36"
  %v.804 = load i64, ptr %"r.%rd36"
  %v.805 = icmp sgt i64 %v.804, 18446744073709551615
  store i1 %v.805, ptr %"r.%p17"
  %v.806 = load i1, ptr %"r.%p17"
  %v.807 = select i1 %v.806, i64 1, i64 18446744073709551615
  store i64 %v.807, ptr %"r.%rd37"
  %v.808 = load i64, ptr %"r.%rd37"
  %v.809 = load i1, ptr %"r.%p16"
  %v.810 = select i1 %v.809, i64 0, i64 %v.808
  store i64 %v.810, ptr %"r.%rd38"
  %v.811 = load i64, ptr %"r.%rd38"
  %v.812 = load i64, ptr %"r.%rd36"
  %v.813 = add i64 %v.811, %v.812
  store i64 %v.813, ptr %"r.%rd39"
  %v.814 = load i64, ptr %"r.%rd39"
  store i64 %v.814, ptr %"r.%fd86"
  br label %"L$L__BB50_20"
done:
  %v.815 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.815
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
  %v.50 = bitcast float %v.49 to i32
  store i32 %v.50, ptr %"r.%f3"
  %v.51 = load i32, ptr %"r.%f3"
  %v.52 = bitcast i32 %v.51 to float
  %v.53 = fpext float %v.52 to double
  %v.54 = bitcast double %v.53 to i64
  store i64 %v.54, ptr %"r.%fd9"
  %v.55 = load i64, ptr %"r.%fd9"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = load i64, ptr %"r.%fd3"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = fsub double %v.56, %v.58
  %v.60 = bitcast double %v.59 to i64
  store i64 %v.60, ptr %"r.%fd10"
  %v.61 = load i64, ptr %"r.%fd10"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = load i64, ptr %"r.%fd8"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = fcmp ogt double %v.62, %v.64
  store i1 %v.65, ptr %"r.%p1"
  %v.66 = load i64, ptr %"r.%fd10"
  %v.67 = bitcast i64 %v.66 to double
  %v.68 = load i64, ptr %"r.%fd8"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = fcmp olt double %v.67, %v.69
  store i1 %v.70, ptr %"r.%p2"
  %v.71 = load i32, ptr %"r.%f3"
  store i32 %v.71, ptr %"r.%r1"
  %v.72 = load i32, ptr %"r.%r1"
  %v.73 = icmp sgt i32 %v.72, 4294967295
  store i1 %v.73, ptr %"r.%p3"
  %v.74 = load i1, ptr %"r.%p2"
  %v.75 = select i1 %v.74, i32 4294967295, i32 0
  store i32 %v.75, ptr %"r.%r2"
  %v.76 = load i1, ptr %"r.%p1"
  %v.77 = select i1 %v.76, i32 4294967295, i32 0
  store i32 %v.77, ptr %"r.%r3"
  %v.78 = load i32, ptr %"r.%r3"
  %v.79 = load i32, ptr %"r.%r2"
  %v.80 = load i1, ptr %"r.%p3"
  %v.81 = select i1 %v.80, i32 %v.78, i32 %v.79
  store i32 %v.81, ptr %"r.%r4"
  %v.82 = load i32, ptr %"r.%r4"
  %v.83 = and i32 %v.82, 1
  store i32 %v.83, ptr %"r.%r5"
  %v.84 = load i32, ptr %"r.%r1"
  %v.85 = load i32, ptr %"r.%r5"
  %v.86 = sub i32 %v.84, %v.85
  store i32 %v.86, ptr %"r.%r6"
  %v.87 = load i32, ptr %"r.%r6"
  store i32 %v.87, ptr %"r.%f4"
  %v.88 = load i32, ptr %"r.%f4"
  store i32 %v.88, ptr %"r..param func_retval0"
  br label %done
done:
  %v.89 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.89
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
  %v.20 = bitcast float %v.19 to i32
  store i32 %v.20, ptr %"r.%f3"
  %v.21 = load i32, ptr %"r.%f3"
  %v.22 = bitcast i32 %v.21 to float
  %v.23 = fpext float %v.22 to double
  %v.24 = bitcast double %v.23 to i64
  store i64 %v.24, ptr %"r.%fd4"
  %v.25 = load i64, ptr %"r.%fd4"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = load i64, ptr %"r.%fd3"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = fsub double %v.26, %v.28
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd5"
  %v.31 = load i64, ptr %"r.%fd5"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp ogt double %v.32, bitcast (i64 0 to double)
  store i1 %v.33, ptr %"r.%p1"
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = fcmp olt double %v.35, bitcast (i64 0 to double)
  store i1 %v.36, ptr %"r.%p2"
  %v.37 = load i32, ptr %"r.%f3"
  store i32 %v.37, ptr %"r.%r1"
  %v.38 = load i32, ptr %"r.%r1"
  %v.39 = icmp sgt i32 %v.38, 4294967295
  store i1 %v.39, ptr %"r.%p3"
  %v.40 = load i1, ptr %"r.%p2"
  %v.41 = select i1 %v.40, i32 4294967295, i32 0
  store i32 %v.41, ptr %"r.%r2"
  %v.42 = load i1, ptr %"r.%p1"
  %v.43 = select i1 %v.42, i32 4294967295, i32 0
  store i32 %v.43, ptr %"r.%r3"
  %v.44 = load i32, ptr %"r.%r3"
  %v.45 = load i32, ptr %"r.%r2"
  %v.46 = load i1, ptr %"r.%p3"
  %v.47 = select i1 %v.46, i32 %v.44, i32 %v.45
  store i32 %v.47, ptr %"r.%r4"
  %v.48 = load i32, ptr %"r.%r4"
  %v.49 = and i32 %v.48, 1
  store i32 %v.49, ptr %"r.%r5"
  %v.50 = load i32, ptr %"r.%r1"
  %v.51 = load i32, ptr %"r.%r5"
  %v.52 = sub i32 %v.50, %v.51
  store i32 %v.52, ptr %"r.%r6"
  %v.53 = load i32, ptr %"r.%r6"
  store i32 %v.53, ptr %"r.%f4"
  %v.54 = load i32, ptr %"r.%f4"
  store i32 %v.54, ptr %"r..param func_retval0"
  br label %done
done:
  %v.55 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.55
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
  %v.61 = bitcast float %v.60 to i32
  store i32 %v.61, ptr %"r.%f4"
  %v.62 = load i32, ptr %"r.%f4"
  %v.63 = bitcast i32 %v.62 to float
  %v.64 = fpext float %v.63 to double
  %v.65 = bitcast double %v.64 to i64
  store i64 %v.65, ptr %"r.%fd11"
  %v.66 = load i64, ptr %"r.%fd11"
  %v.67 = bitcast i64 %v.66 to double
  %v.68 = load i64, ptr %"r.%fd5"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = fsub double %v.67, %v.69
  %v.71 = bitcast double %v.70 to i64
  store i64 %v.71, ptr %"r.%fd12"
  %v.72 = load i64, ptr %"r.%fd12"
  %v.73 = bitcast i64 %v.72 to double
  %v.74 = load i64, ptr %"r.%fd10"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = fcmp ogt double %v.73, %v.75
  store i1 %v.76, ptr %"r.%p1"
  %v.77 = load i64, ptr %"r.%fd12"
  %v.78 = bitcast i64 %v.77 to double
  %v.79 = load i64, ptr %"r.%fd10"
  %v.80 = bitcast i64 %v.79 to double
  %v.81 = fcmp olt double %v.78, %v.80
  store i1 %v.81, ptr %"r.%p2"
  %v.82 = load i32, ptr %"r.%f4"
  store i32 %v.82, ptr %"r.%r1"
  %v.83 = load i32, ptr %"r.%r1"
  %v.84 = icmp sgt i32 %v.83, 4294967295
  store i1 %v.84, ptr %"r.%p3"
  %v.85 = load i1, ptr %"r.%p2"
  %v.86 = select i1 %v.85, i32 4294967295, i32 0
  store i32 %v.86, ptr %"r.%r2"
  %v.87 = load i1, ptr %"r.%p1"
  %v.88 = select i1 %v.87, i32 4294967295, i32 0
  store i32 %v.88, ptr %"r.%r3"
  %v.89 = load i32, ptr %"r.%r3"
  %v.90 = load i32, ptr %"r.%r2"
  %v.91 = load i1, ptr %"r.%p3"
  %v.92 = select i1 %v.91, i32 %v.89, i32 %v.90
  store i32 %v.92, ptr %"r.%r4"
  %v.93 = load i32, ptr %"r.%r4"
  %v.94 = and i32 %v.93, 1
  store i32 %v.94, ptr %"r.%r5"
  %v.95 = load i32, ptr %"r.%r1"
  %v.96 = load i32, ptr %"r.%r5"
  %v.97 = sub i32 %v.95, %v.96
  store i32 %v.97, ptr %"r.%r6"
  %v.98 = load i32, ptr %"r.%r6"
  store i32 %v.98, ptr %"r.%f5"
  %v.99 = load i32, ptr %"r.%f5"
  store i32 %v.99, ptr %"r..param func_retval0"
  br label %done
done:
  %v.100 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.100
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
  %v.8 = bitcast float %v.7 to i32
  store i32 %v.8, ptr %"r.%f3"
  %v.9 = load i32, ptr %"r.%f3"
  %v.10 = bitcast i32 %v.9 to float
  %v.11 = fpext float %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i32, ptr %"r.%f2"
  %v.14 = bitcast i32 %v.13 to float
  %v.15 = fpext float %v.14 to double
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%fd2"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fmul double %v.18, %v.20
  %v.22 = bitcast double %v.21 to i64
  store i64 %v.22, ptr %"r.%fd3"
  %v.23 = load i32, ptr %"r.%f1"
  %v.24 = bitcast i32 %v.23 to float
  %v.25 = fpext float %v.24 to double
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd4"
  %v.27 = load i64, ptr %"r.%fd3"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd4"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fcmp ogt double %v.28, %v.30
  store i1 %v.31, ptr %"r.%p1"
  %v.32 = load i1, ptr %"r.%p1"
  %v.33 = select i1 %v.32, i16 1, i16 0
  store i16 %v.33, ptr %"r.%rs1"
  %v.34 = load i64, ptr %"r.%fd3"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i64, ptr %"r.%fd4"
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = fcmp olt double %v.35, %v.37
  store i1 %v.38, ptr %"r.%p2"
  %v.39 = load i1, ptr %"r.%p2"
  %v.40 = select i1 %v.39, i16 1, i16 0
  store i16 %v.40, ptr %"r.%rs2"
  %v.41 = load i32, ptr %"r.%f2"
  %v.42 = bitcast i32 %v.41 to float
  %v.43 = fcmp olt float %v.42, bitcast (i32 0 to float)
  store i1 %v.43, ptr %"r.%p3"
  %v.44 = load i16, ptr %"r.%rs2"
  %v.45 = load i16, ptr %"r.%rs1"
  %v.46 = load i1, ptr %"r.%p3"
  %v.47 = select i1 %v.46, i16 %v.44, i16 %v.45
  store i16 %v.47, ptr %"r.%rs3"
  %v.48 = load i16, ptr %"r.%rs1"
  %v.49 = load i16, ptr %"r.%rs2"
  %v.50 = load i1, ptr %"r.%p3"
  %v.51 = select i1 %v.50, i16 %v.48, i16 %v.49
  store i16 %v.51, ptr %"r.%rs4"
  %v.52 = load i32, ptr %"r.%f3"
  store i32 %v.52, ptr %"r.%r1"
  %v.53 = load i32, ptr %"r.%r1"
  %v.54 = icmp sgt i32 %v.53, 4294967295
  store i1 %v.54, ptr %"r.%p4"
  %v.55 = load i16, ptr %"r.%rs3"
  %v.56 = load i16, ptr %"r.%rs4"
  %v.57 = load i1, ptr %"r.%p4"
  %v.58 = select i1 %v.57, i16 %v.55, i16 %v.56
  store i16 %v.58, ptr %"r.%rs5"
  %v.59 = load i16, ptr %"r.%rs5"
  %v.60 = zext i16 %v.59 to i32
  store i32 %v.60, ptr %"r.%r2"
  %v.61 = load i32, ptr %"r.%r1"
  %v.62 = load i32, ptr %"r.%r2"
  %v.63 = sub i32 %v.61, %v.62
  store i32 %v.63, ptr %"r.%r3"
  %v.64 = load i32, ptr %"r.%r3"
  store i32 %v.64, ptr %"r.%f4"
  %v.65 = load i32, ptr %"r.%f4"
  store i32 %v.65, ptr %"r..param func_retval0"
  br label %done
done:
  %v.66 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.66
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
  %v.9 = bitcast float %v.8 to i32
  store i32 %v.9, ptr %"r.%f2"
  %v.10 = load i32, ptr %"r.%f2"
  %v.11 = bitcast i32 %v.10 to float
  %v.12 = fpext float %v.11 to double
  %v.13 = bitcast double %v.12 to i64
  store i64 %v.13, ptr %"r.%fd1"
  %v.14 = load i64, ptr %"r.%fd1"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = load i64, ptr %"r.%fd1"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fmul double %v.15, %v.17
  %v.19 = bitcast double %v.18 to i64
  store i64 %v.19, ptr %"r.%fd2"
  %v.20 = load i32, ptr %"r.%f1"
  %v.21 = bitcast i32 %v.20 to float
  %v.22 = fpext float %v.21 to double
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd3"
  %v.24 = load i64, ptr %"r.%fd2"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i64, ptr %"r.%fd3"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = fcmp ogt double %v.25, %v.27
  store i1 %v.28, ptr %"r.%p1"
  %v.29 = load i64, ptr %"r.%fd2"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = load i64, ptr %"r.%fd3"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp olt double %v.30, %v.32
  store i1 %v.33, ptr %"r.%p2"
  %v.34 = load i32, ptr %"r.%f2"
  store i32 %v.34, ptr %"r.%r1"
  %v.35 = load i32, ptr %"r.%r1"
  %v.36 = icmp sgt i32 %v.35, 4294967295
  store i1 %v.36, ptr %"r.%p3"
  %v.37 = load i1, ptr %"r.%p2"
  %v.38 = select i1 %v.37, i32 4294967295, i32 0
  store i32 %v.38, ptr %"r.%r2"
  %v.39 = load i1, ptr %"r.%p1"
  %v.40 = select i1 %v.39, i32 4294967295, i32 0
  store i32 %v.40, ptr %"r.%r3"
  %v.41 = load i32, ptr %"r.%r3"
  %v.42 = load i32, ptr %"r.%r2"
  %v.43 = load i1, ptr %"r.%p3"
  %v.44 = select i1 %v.43, i32 %v.41, i32 %v.42
  store i32 %v.44, ptr %"r.%r4"
  %v.45 = load i32, ptr %"r.%r4"
  %v.46 = and i32 %v.45, 1
  store i32 %v.46, ptr %"r.%r5"
  %v.47 = load i32, ptr %"r.%r1"
  %v.48 = load i32, ptr %"r.%r5"
  %v.49 = sub i32 %v.47, %v.48
  store i32 %v.49, ptr %"r.%r6"
  %v.50 = load i32, ptr %"r.%r6"
  store i32 %v.50, ptr %"r.%f3"
  %v.51 = load i32, ptr %"r.%f3"
  store i32 %v.51, ptr %"r..param func_retval0"
  br label %done
done:
  %v.52 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.52
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
  %v.50 = bitcast float %v.49 to i32
  store i32 %v.50, ptr %"r.%f6"
  %v.51 = load i32, ptr %"r.%f6"
  %v.52 = bitcast i32 %v.51 to float
  %v.53 = fpext float %v.52 to double
  %v.54 = bitcast double %v.53 to i64
  store i64 %v.54, ptr %"r.%fd9"
  %v.55 = load i64, ptr %"r.%fd9"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = load i64, ptr %"r.%fd3"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = fsub double %v.56, %v.58
  %v.60 = bitcast double %v.59 to i64
  store i64 %v.60, ptr %"r.%fd10"
  %v.61 = load i64, ptr %"r.%fd10"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = load i64, ptr %"r.%fd8"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = fcmp ule double %v.62, %v.64
  store i1 %v.65, ptr %"r.%p1"
  %v.66 = load i32, ptr %"r.%f6"
  store i32 %v.66, ptr %"r.%r1"
  %v.67 = load i32, ptr %"r.%r1"
  %v.68 = icmp sgt i32 %v.67, 4294967295
  store i1 %v.68, ptr %"r.%p2"
  %v.69 = load i1, ptr %"r.%p2"
  %v.70 = select i1 %v.69, i32 4294967295, i32 1
  store i32 %v.70, ptr %"r.%r2"
  %v.71 = load i32, ptr %"r.%r2"
  %v.72 = load i1, ptr %"r.%p1"
  %v.73 = select i1 %v.72, i32 0, i32 %v.71
  store i32 %v.73, ptr %"r.%r3"
  %v.74 = load i32, ptr %"r.%r3"
  %v.75 = load i32, ptr %"r.%r1"
  %v.76 = add i32 %v.74, %v.75
  store i32 %v.76, ptr %"r.%r4"
  %v.77 = load i32, ptr %"r.%r4"
  store i32 %v.77, ptr %"r.%f1"
  %v.78 = load i64, ptr %"r.%fd3"
  %v.79 = bitcast i64 %v.78 to double
  %v.80 = fcmp une double %v.79, bitcast (i64 0 to double)
  store i1 %v.80, ptr %"r.%p3"
  %v.81 = load i32, ptr %"r.%f1"
  store i32 %v.81, ptr %"r.%f8"
  %v.82 = load i1, ptr %"r.%p3"
  br i1 %v.82, label %"L$L__BB5_3", label %"B1"
"B1":
  %v.83 = load i64, ptr %"r.%fd1"
  store i64 %v.83, ptr %"r.%rd1"
  %v.84 = load i64, ptr %"r.%rd1"
  %v.85 = icmp slt i64 %v.84, 0
  store i1 %v.85, ptr %"r.%p4"
  %v.86 = bitcast float bitcast (i32 2147483648 to float) to i32
  store i32 %v.86, ptr %"r.%f8"
  %v.87 = load i1, ptr %"r.%p4"
  br i1 %v.87, label %"L$L__BB5_3", label %"B2"
"B2":
  %v.88 = load i64, ptr %"r.%fd2"
  store i64 %v.88, ptr %"r.%rd2"
  %v.89 = load i64, ptr %"r.%rd2"
  %v.90 = icmp slt i64 %v.89, 0
  store i1 %v.90, ptr %"r.%p5"
  %v.91 = load i32, ptr %"r.%f1"
  %v.92 = bitcast i32 %v.91 to float
  %v.93 = load i1, ptr %"r.%p5"
  %v.94 = select i1 %v.93, float bitcast (i32 2147483648 to float), float %v.92
  %v.95 = bitcast float %v.94 to i32
  store i32 %v.95, ptr %"r.%f8"
  br label %"L$L__BB5_3"
"L$L__BB5_3":
  %v.96 = load i32, ptr %"r.%f8"
  store i32 %v.96, ptr %"r..param func_retval0"
  br label %done
done:
  %v.97 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.97
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
  %v.20 = bitcast float %v.19 to i32
  store i32 %v.20, ptr %"r.%f3"
  %v.21 = load i32, ptr %"r.%f3"
  %v.22 = bitcast i32 %v.21 to float
  %v.23 = fpext float %v.22 to double
  %v.24 = bitcast double %v.23 to i64
  store i64 %v.24, ptr %"r.%fd4"
  %v.25 = load i64, ptr %"r.%fd4"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = load i64, ptr %"r.%fd3"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = fsub double %v.26, %v.28
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd5"
  %v.31 = load i64, ptr %"r.%fd5"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp ule double %v.32, bitcast (i64 0 to double)
  store i1 %v.33, ptr %"r.%p1"
  %v.34 = load i32, ptr %"r.%f3"
  store i32 %v.34, ptr %"r.%r1"
  %v.35 = load i32, ptr %"r.%r1"
  %v.36 = icmp sgt i32 %v.35, 4294967295
  store i1 %v.36, ptr %"r.%p2"
  %v.37 = load i1, ptr %"r.%p2"
  %v.38 = select i1 %v.37, i32 4294967295, i32 1
  store i32 %v.38, ptr %"r.%r2"
  %v.39 = load i32, ptr %"r.%r2"
  %v.40 = load i1, ptr %"r.%p1"
  %v.41 = select i1 %v.40, i32 0, i32 %v.39
  store i32 %v.41, ptr %"r.%r3"
  %v.42 = load i32, ptr %"r.%r3"
  %v.43 = load i32, ptr %"r.%r1"
  %v.44 = add i32 %v.42, %v.43
  store i32 %v.44, ptr %"r.%r4"
  %v.45 = load i32, ptr %"r.%r4"
  store i32 %v.45, ptr %"r.%f4"
  %v.46 = load i32, ptr %"r.%f4"
  store i32 %v.46, ptr %"r..param func_retval0"
  br label %done
done:
  %v.47 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.47
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
  %v.61 = bitcast float %v.60 to i32
  store i32 %v.61, ptr %"r.%f7"
  %v.62 = load i32, ptr %"r.%f7"
  %v.63 = bitcast i32 %v.62 to float
  %v.64 = fpext float %v.63 to double
  %v.65 = bitcast double %v.64 to i64
  store i64 %v.65, ptr %"r.%fd11"
  %v.66 = load i64, ptr %"r.%fd11"
  %v.67 = bitcast i64 %v.66 to double
  %v.68 = load i64, ptr %"r.%fd5"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = fsub double %v.67, %v.69
  %v.71 = bitcast double %v.70 to i64
  store i64 %v.71, ptr %"r.%fd12"
  %v.72 = load i64, ptr %"r.%fd12"
  %v.73 = bitcast i64 %v.72 to double
  %v.74 = load i64, ptr %"r.%fd10"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = fcmp ule double %v.73, %v.75
  store i1 %v.76, ptr %"r.%p1"
  %v.77 = load i32, ptr %"r.%f7"
  store i32 %v.77, ptr %"r.%r1"
  %v.78 = load i32, ptr %"r.%r1"
  %v.79 = icmp sgt i32 %v.78, 4294967295
  store i1 %v.79, ptr %"r.%p2"
  %v.80 = load i1, ptr %"r.%p2"
  %v.81 = select i1 %v.80, i32 4294967295, i32 1
  store i32 %v.81, ptr %"r.%r2"
  %v.82 = load i32, ptr %"r.%r2"
  %v.83 = load i1, ptr %"r.%p1"
  %v.84 = select i1 %v.83, i32 0, i32 %v.82
  store i32 %v.84, ptr %"r.%r3"
  %v.85 = load i32, ptr %"r.%r3"
  %v.86 = load i32, ptr %"r.%r1"
  %v.87 = add i32 %v.85, %v.86
  store i32 %v.87, ptr %"r.%r4"
  %v.88 = load i32, ptr %"r.%r4"
  store i32 %v.88, ptr %"r.%f1"
  %v.89 = load i64, ptr %"r.%fd5"
  %v.90 = bitcast i64 %v.89 to double
  %v.91 = fcmp une double %v.90, bitcast (i64 0 to double)
  store i1 %v.91, ptr %"r.%p3"
  %v.92 = load i32, ptr %"r.%f1"
  store i32 %v.92, ptr %"r.%f9"
  %v.93 = load i1, ptr %"r.%p3"
  br i1 %v.93, label %"L$L__BB7_3", label %"B1"
"B1":
  %v.94 = load i64, ptr %"r.%fd1"
  store i64 %v.94, ptr %"r.%rd1"
  %v.95 = load i64, ptr %"r.%rd1"
  %v.96 = icmp slt i64 %v.95, 0
  store i1 %v.96, ptr %"r.%p4"
  %v.97 = bitcast float bitcast (i32 2147483648 to float) to i32
  store i32 %v.97, ptr %"r.%f9"
  %v.98 = load i1, ptr %"r.%p4"
  br i1 %v.98, label %"L$L__BB7_3", label %"B2"
"B2":
  %v.99 = load i64, ptr %"r.%fd2"
  store i64 %v.99, ptr %"r.%rd2"
  %v.100 = load i64, ptr %"r.%rd2"
  %v.101 = icmp slt i64 %v.100, 0
  store i1 %v.101, ptr %"r.%p5"
  %v.102 = load i32, ptr %"r.%f1"
  %v.103 = bitcast i32 %v.102 to float
  %v.104 = load i1, ptr %"r.%p5"
  %v.105 = select i1 %v.104, float bitcast (i32 2147483648 to float), float %v.103
  %v.106 = bitcast float %v.105 to i32
  store i32 %v.106, ptr %"r.%f9"
  br label %"L$L__BB7_3"
"L$L__BB7_3":
  %v.107 = load i32, ptr %"r.%f9"
  store i32 %v.107, ptr %"r..param func_retval0"
  br label %done
done:
  %v.108 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.108
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
  %v.8 = bitcast float %v.7 to i32
  store i32 %v.8, ptr %"r.%f3"
  %v.9 = load i32, ptr %"r.%f3"
  %v.10 = bitcast i32 %v.9 to float
  %v.11 = fpext float %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i32, ptr %"r.%f2"
  %v.14 = bitcast i32 %v.13 to float
  %v.15 = fpext float %v.14 to double
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%fd2"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fmul double %v.18, %v.20
  %v.22 = bitcast double %v.21 to i64
  store i64 %v.22, ptr %"r.%fd3"
  %v.23 = load i32, ptr %"r.%f1"
  %v.24 = bitcast i32 %v.23 to float
  %v.25 = fpext float %v.24 to double
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd4"
  %v.27 = load i64, ptr %"r.%fd3"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd4"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fcmp ogt double %v.28, %v.30
  store i1 %v.31, ptr %"r.%p1"
  %v.32 = load i64, ptr %"r.%fd3"
  %v.33 = bitcast i64 %v.32 to double
  %v.34 = load i64, ptr %"r.%fd4"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = fcmp olt double %v.33, %v.35
  store i1 %v.36, ptr %"r.%p2"
  %v.37 = load i32, ptr %"r.%f2"
  %v.38 = bitcast i32 %v.37 to float
  %v.39 = fcmp olt float %v.38, bitcast (i32 0 to float)
  store i1 %v.39, ptr %"r.%p3"
  %v.40 = load i1, ptr %"r.%p1"
  %v.41 = select i1 %v.40, i32 4294967295, i32 0
  store i32 %v.41, ptr %"r.%r1"
  %v.42 = load i1, ptr %"r.%p2"
  %v.43 = select i1 %v.42, i32 4294967295, i32 0
  store i32 %v.43, ptr %"r.%r2"
  %v.44 = load i32, ptr %"r.%r2"
  %v.45 = load i32, ptr %"r.%r1"
  %v.46 = load i1, ptr %"r.%p3"
  %v.47 = select i1 %v.46, i32 %v.44, i32 %v.45
  store i32 %v.47, ptr %"r.%r3"
  %v.48 = load i32, ptr %"r.%r3"
  %v.49 = and i32 %v.48, 1
  store i32 %v.49, ptr %"r.%r4"
  %v.50 = load i32, ptr %"r.%r4"
  %v.51 = icmp eq i32 %v.50, 1
  store i1 %v.51, ptr %"r.%p4"
  %v.52 = load i32, ptr %"r.%f3"
  store i32 %v.52, ptr %"r.%r5"
  %v.53 = load i32, ptr %"r.%r5"
  %v.54 = icmp sgt i32 %v.53, 4294967295
  store i1 %v.54, ptr %"r.%p5"
  %v.55 = load i1, ptr %"r.%p5"
  %v.56 = select i1 %v.55, i32 4294967295, i32 1
  store i32 %v.56, ptr %"r.%r6"
  %v.57 = load i32, ptr %"r.%r6"
  %v.58 = load i1, ptr %"r.%p4"
  %v.59 = select i1 %v.58, i32 %v.57, i32 0
  store i32 %v.59, ptr %"r.%r7"
  %v.60 = load i32, ptr %"r.%r7"
  %v.61 = load i32, ptr %"r.%r5"
  %v.62 = add i32 %v.60, %v.61
  store i32 %v.62, ptr %"r.%r8"
  %v.63 = load i32, ptr %"r.%r8"
  store i32 %v.63, ptr %"r.%f4"
  %v.64 = load i32, ptr %"r.%f4"
  store i32 %v.64, ptr %"r..param func_retval0"
  br label %done
done:
  %v.65 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.65
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
  %v.9 = bitcast float %v.8 to i32
  store i32 %v.9, ptr %"r.%f2"
  %v.10 = load i32, ptr %"r.%f2"
  %v.11 = bitcast i32 %v.10 to float
  %v.12 = fpext float %v.11 to double
  %v.13 = bitcast double %v.12 to i64
  store i64 %v.13, ptr %"r.%fd1"
  %v.14 = load i64, ptr %"r.%fd1"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = load i64, ptr %"r.%fd1"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fmul double %v.15, %v.17
  %v.19 = bitcast double %v.18 to i64
  store i64 %v.19, ptr %"r.%fd2"
  %v.20 = load i32, ptr %"r.%f1"
  %v.21 = bitcast i32 %v.20 to float
  %v.22 = fpext float %v.21 to double
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd3"
  %v.24 = load i64, ptr %"r.%fd2"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i64, ptr %"r.%fd3"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = fcmp ule double %v.25, %v.27
  store i1 %v.28, ptr %"r.%p1"
  %v.29 = load i32, ptr %"r.%f2"
  store i32 %v.29, ptr %"r.%r1"
  %v.30 = load i32, ptr %"r.%r1"
  %v.31 = icmp sgt i32 %v.30, 4294967295
  store i1 %v.31, ptr %"r.%p2"
  %v.32 = load i1, ptr %"r.%p2"
  %v.33 = select i1 %v.32, i32 4294967295, i32 1
  store i32 %v.33, ptr %"r.%r2"
  %v.34 = load i32, ptr %"r.%r2"
  %v.35 = load i1, ptr %"r.%p1"
  %v.36 = select i1 %v.35, i32 0, i32 %v.34
  store i32 %v.36, ptr %"r.%r3"
  %v.37 = load i32, ptr %"r.%r3"
  %v.38 = load i32, ptr %"r.%r1"
  %v.39 = add i32 %v.37, %v.38
  store i32 %v.39, ptr %"r.%r4"
  %v.40 = load i32, ptr %"r.%r4"
  store i32 %v.40, ptr %"r.%f3"
  %v.41 = load i32, ptr %"r.%f3"
  store i32 %v.41, ptr %"r..param func_retval0"
  br label %done
done:
  %v.42 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.42
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
  %v.50 = bitcast float %v.49 to i32
  store i32 %v.50, ptr %"r.%f3"
  %v.51 = load i32, ptr %"r.%f3"
  %v.52 = bitcast i32 %v.51 to float
  %v.53 = fpext float %v.52 to double
  %v.54 = bitcast double %v.53 to i64
  store i64 %v.54, ptr %"r.%fd9"
  %v.55 = load i64, ptr %"r.%fd9"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = load i64, ptr %"r.%fd3"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = fsub double %v.56, %v.58
  %v.60 = bitcast double %v.59 to i64
  store i64 %v.60, ptr %"r.%fd10"
  %v.61 = load i64, ptr %"r.%fd10"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = load i64, ptr %"r.%fd8"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = fcmp uge double %v.62, %v.64
  store i1 %v.65, ptr %"r.%p1"
  %v.66 = load i32, ptr %"r.%f3"
  store i32 %v.66, ptr %"r.%r1"
  %v.67 = load i32, ptr %"r.%r1"
  %v.68 = icmp sgt i32 %v.67, 4294967295
  store i1 %v.68, ptr %"r.%p2"
  %v.69 = load i1, ptr %"r.%p2"
  %v.70 = select i1 %v.69, i32 1, i32 4294967295
  store i32 %v.70, ptr %"r.%r2"
  %v.71 = load i32, ptr %"r.%r2"
  %v.72 = load i1, ptr %"r.%p1"
  %v.73 = select i1 %v.72, i32 0, i32 %v.71
  store i32 %v.73, ptr %"r.%r3"
  %v.74 = load i32, ptr %"r.%r3"
  %v.75 = load i32, ptr %"r.%r1"
  %v.76 = add i32 %v.74, %v.75
  store i32 %v.76, ptr %"r.%r4"
  %v.77 = load i32, ptr %"r.%r4"
  store i32 %v.77, ptr %"r.%f4"
  %v.78 = load i32, ptr %"r.%f4"
  store i32 %v.78, ptr %"r..param func_retval0"
  br label %done
done:
  %v.79 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.79
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
  %v.20 = bitcast float %v.19 to i32
  store i32 %v.20, ptr %"r.%f3"
  %v.21 = load i32, ptr %"r.%f3"
  %v.22 = bitcast i32 %v.21 to float
  %v.23 = fpext float %v.22 to double
  %v.24 = bitcast double %v.23 to i64
  store i64 %v.24, ptr %"r.%fd4"
  %v.25 = load i64, ptr %"r.%fd4"
  %v.26 = bitcast i64 %v.25 to double
  %v.27 = load i64, ptr %"r.%fd3"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = fsub double %v.26, %v.28
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd5"
  %v.31 = load i64, ptr %"r.%fd5"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp uge double %v.32, bitcast (i64 0 to double)
  store i1 %v.33, ptr %"r.%p1"
  %v.34 = load i32, ptr %"r.%f3"
  store i32 %v.34, ptr %"r.%r1"
  %v.35 = load i32, ptr %"r.%r1"
  %v.36 = icmp sgt i32 %v.35, 4294967295
  store i1 %v.36, ptr %"r.%p2"
  %v.37 = load i1, ptr %"r.%p2"
  %v.38 = select i1 %v.37, i32 1, i32 4294967295
  store i32 %v.38, ptr %"r.%r2"
  %v.39 = load i32, ptr %"r.%r2"
  %v.40 = load i1, ptr %"r.%p1"
  %v.41 = select i1 %v.40, i32 0, i32 %v.39
  store i32 %v.41, ptr %"r.%r3"
  %v.42 = load i32, ptr %"r.%r3"
  %v.43 = load i32, ptr %"r.%r1"
  %v.44 = add i32 %v.42, %v.43
  store i32 %v.44, ptr %"r.%r4"
  %v.45 = load i32, ptr %"r.%r4"
  store i32 %v.45, ptr %"r.%f4"
  %v.46 = load i32, ptr %"r.%f4"
  store i32 %v.46, ptr %"r..param func_retval0"
  br label %done
done:
  %v.47 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.47
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
  %v.61 = bitcast float %v.60 to i32
  store i32 %v.61, ptr %"r.%f4"
  %v.62 = load i32, ptr %"r.%f4"
  %v.63 = bitcast i32 %v.62 to float
  %v.64 = fpext float %v.63 to double
  %v.65 = bitcast double %v.64 to i64
  store i64 %v.65, ptr %"r.%fd11"
  %v.66 = load i64, ptr %"r.%fd11"
  %v.67 = bitcast i64 %v.66 to double
  %v.68 = load i64, ptr %"r.%fd5"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = fsub double %v.67, %v.69
  %v.71 = bitcast double %v.70 to i64
  store i64 %v.71, ptr %"r.%fd12"
  %v.72 = load i64, ptr %"r.%fd12"
  %v.73 = bitcast i64 %v.72 to double
  %v.74 = load i64, ptr %"r.%fd10"
  %v.75 = bitcast i64 %v.74 to double
  %v.76 = fcmp uge double %v.73, %v.75
  store i1 %v.76, ptr %"r.%p1"
  %v.77 = load i32, ptr %"r.%f4"
  store i32 %v.77, ptr %"r.%r1"
  %v.78 = load i32, ptr %"r.%r1"
  %v.79 = icmp sgt i32 %v.78, 4294967295
  store i1 %v.79, ptr %"r.%p2"
  %v.80 = load i1, ptr %"r.%p2"
  %v.81 = select i1 %v.80, i32 1, i32 4294967295
  store i32 %v.81, ptr %"r.%r2"
  %v.82 = load i32, ptr %"r.%r2"
  %v.83 = load i1, ptr %"r.%p1"
  %v.84 = select i1 %v.83, i32 0, i32 %v.82
  store i32 %v.84, ptr %"r.%r3"
  %v.85 = load i32, ptr %"r.%r3"
  %v.86 = load i32, ptr %"r.%r1"
  %v.87 = add i32 %v.85, %v.86
  store i32 %v.87, ptr %"r.%r4"
  %v.88 = load i32, ptr %"r.%r4"
  store i32 %v.88, ptr %"r.%f5"
  %v.89 = load i32, ptr %"r.%f5"
  store i32 %v.89, ptr %"r..param func_retval0"
  br label %done
done:
  %v.90 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.90
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
  %v.8 = bitcast float %v.7 to i32
  store i32 %v.8, ptr %"r.%f3"
  %v.9 = load i32, ptr %"r.%f3"
  %v.10 = bitcast i32 %v.9 to float
  %v.11 = fpext float %v.10 to double
  %v.12 = bitcast double %v.11 to i64
  store i64 %v.12, ptr %"r.%fd1"
  %v.13 = load i32, ptr %"r.%f2"
  %v.14 = bitcast i32 %v.13 to float
  %v.15 = fpext float %v.14 to double
  %v.16 = bitcast double %v.15 to i64
  store i64 %v.16, ptr %"r.%fd2"
  %v.17 = load i64, ptr %"r.%fd2"
  %v.18 = bitcast i64 %v.17 to double
  %v.19 = load i64, ptr %"r.%fd1"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fmul double %v.18, %v.20
  %v.22 = bitcast double %v.21 to i64
  store i64 %v.22, ptr %"r.%fd3"
  %v.23 = load i32, ptr %"r.%f1"
  %v.24 = bitcast i32 %v.23 to float
  %v.25 = fpext float %v.24 to double
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd4"
  %v.27 = load i64, ptr %"r.%fd3"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd4"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fcmp ogt double %v.28, %v.30
  store i1 %v.31, ptr %"r.%p1"
  %v.32 = load i64, ptr %"r.%fd3"
  %v.33 = bitcast i64 %v.32 to double
  %v.34 = load i64, ptr %"r.%fd4"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = fcmp olt double %v.33, %v.35
  store i1 %v.36, ptr %"r.%p2"
  %v.37 = load i32, ptr %"r.%f2"
  %v.38 = bitcast i32 %v.37 to float
  %v.39 = fcmp olt float %v.38, bitcast (i32 0 to float)
  store i1 %v.39, ptr %"r.%p3"
  %v.40 = load i1, ptr %"r.%p2"
  %v.41 = select i1 %v.40, i32 4294967295, i32 0
  store i32 %v.41, ptr %"r.%r1"
  %v.42 = load i1, ptr %"r.%p1"
  %v.43 = select i1 %v.42, i32 4294967295, i32 0
  store i32 %v.43, ptr %"r.%r2"
  %v.44 = load i32, ptr %"r.%r2"
  %v.45 = load i32, ptr %"r.%r1"
  %v.46 = load i1, ptr %"r.%p3"
  %v.47 = select i1 %v.46, i32 %v.44, i32 %v.45
  store i32 %v.47, ptr %"r.%r3"
  %v.48 = load i32, ptr %"r.%r3"
  %v.49 = and i32 %v.48, 1
  store i32 %v.49, ptr %"r.%r4"
  %v.50 = load i32, ptr %"r.%r4"
  %v.51 = icmp eq i32 %v.50, 1
  store i1 %v.51, ptr %"r.%p4"
  %v.52 = load i32, ptr %"r.%f3"
  store i32 %v.52, ptr %"r.%r5"
  %v.53 = load i32, ptr %"r.%r5"
  %v.54 = icmp sgt i32 %v.53, 4294967295
  store i1 %v.54, ptr %"r.%p5"
  %v.55 = load i1, ptr %"r.%p5"
  %v.56 = select i1 %v.55, i32 1, i32 4294967295
  store i32 %v.56, ptr %"r.%r6"
  %v.57 = load i32, ptr %"r.%r6"
  %v.58 = load i1, ptr %"r.%p4"
  %v.59 = select i1 %v.58, i32 %v.57, i32 0
  store i32 %v.59, ptr %"r.%r7"
  %v.60 = load i32, ptr %"r.%r7"
  %v.61 = load i32, ptr %"r.%r5"
  %v.62 = add i32 %v.60, %v.61
  store i32 %v.62, ptr %"r.%r8"
  %v.63 = load i32, ptr %"r.%r8"
  store i32 %v.63, ptr %"r.%f4"
  %v.64 = load i32, ptr %"r.%f4"
  store i32 %v.64, ptr %"r..param func_retval0"
  br label %done
done:
  %v.65 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.65
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
  %v.9 = bitcast float %v.8 to i32
  store i32 %v.9, ptr %"r.%f2"
  %v.10 = load i32, ptr %"r.%f2"
  %v.11 = bitcast i32 %v.10 to float
  %v.12 = fpext float %v.11 to double
  %v.13 = bitcast double %v.12 to i64
  store i64 %v.13, ptr %"r.%fd1"
  %v.14 = load i64, ptr %"r.%fd1"
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = load i64, ptr %"r.%fd1"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fmul double %v.15, %v.17
  %v.19 = bitcast double %v.18 to i64
  store i64 %v.19, ptr %"r.%fd2"
  %v.20 = load i32, ptr %"r.%f1"
  %v.21 = bitcast i32 %v.20 to float
  %v.22 = fpext float %v.21 to double
  %v.23 = bitcast double %v.22 to i64
  store i64 %v.23, ptr %"r.%fd3"
  %v.24 = load i64, ptr %"r.%fd2"
  %v.25 = bitcast i64 %v.24 to double
  %v.26 = load i64, ptr %"r.%fd3"
  %v.27 = bitcast i64 %v.26 to double
  %v.28 = fcmp uge double %v.25, %v.27
  store i1 %v.28, ptr %"r.%p1"
  %v.29 = load i32, ptr %"r.%f2"
  store i32 %v.29, ptr %"r.%r1"
  %v.30 = load i32, ptr %"r.%r1"
  %v.31 = icmp sgt i32 %v.30, 4294967295
  store i1 %v.31, ptr %"r.%p2"
  %v.32 = load i1, ptr %"r.%p2"
  %v.33 = select i1 %v.32, i32 1, i32 4294967295
  store i32 %v.33, ptr %"r.%r2"
  %v.34 = load i32, ptr %"r.%r2"
  %v.35 = load i1, ptr %"r.%p1"
  %v.36 = select i1 %v.35, i32 0, i32 %v.34
  store i32 %v.36, ptr %"r.%r3"
  %v.37 = load i32, ptr %"r.%r3"
  %v.38 = load i32, ptr %"r.%r1"
  %v.39 = add i32 %v.37, %v.38
  store i32 %v.39, ptr %"r.%r4"
  %v.40 = load i32, ptr %"r.%r4"
  store i32 %v.40, ptr %"r.%f3"
  %v.41 = load i32, ptr %"r.%f3"
  store i32 %v.41, ptr %"r..param func_retval0"
  br label %done
done:
  %v.42 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.42
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
  %v.50 = bitcast float %v.49 to i32
  store i32 %v.50, ptr %"r.%f3"
  %v.51 = load i32, ptr %"r.%f3"
  %v.52 = bitcast i32 %v.51 to float
  %v.53 = fpext float %v.52 to double
  %v.54 = bitcast double %v.53 to i64
  store i64 %v.54, ptr %"r.%fd9"
  %v.55 = load i64, ptr %"r.%fd9"
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = load i64, ptr %"r.%fd3"
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = fsub double %v.56, %v.58
  %v.60 = bitcast double %v.59 to i64
  store i64 %v.60, ptr %"r.%fd10"
  %v.61 = load i64, ptr %"r.%fd10"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = load i64, ptr %"r.%fd8"
  %v.64 = bitcast i64 %v.63 to double
  %v.65 = fcmp ogt double %v.62, %v.64
  store i1 %v.65, ptr %"r.%p1"
  %v.66 = load i1, ptr %"r.%p1"
  %v.67 = select i1 %v.66, i16 1, i16 0
  store i16 %v.67, ptr %"r.%rs1"
  %v.68 = load i32, ptr %"r.%f3"
  store i32 %v.68, ptr %"r.%r1"
  %v.69 = load i32, ptr %"r.%r1"
  %v.70 = icmp ult i32 31, 32
  %v.71 = select i1 %v.70, i32 31, i32 31
  %v.72 = lshr i32 %v.69, %v.71
  %v.73 = select i1 %v.70, i32 %v.72, i32 0
  store i32 %v.73, ptr %"r.%r2"
  %v.74 = load i32, ptr %"r.%r2"
  %v.75 = trunc i32 %v.74 to i16
  store i16 %v.75, ptr %"r.%rs2"
  %v.76 = load i64, ptr %"r.%fd10"
  %v.77 = bitcast i64 %v.76 to double
  %v.78 = load i64, ptr %"r.%fd8"
  %v.79 = bitcast i64 %v.78 to double
  %v.80 = fcmp one double %v.77, %v.79
  store i1 %v.80, ptr %"r.%p2"
  %v.81 = load i32, ptr %"r.%r1"
  %v.82 = and i32 %v.81, 1
  store i32 %v.82, ptr %"r.%r3"
  %v.83 = load i32, ptr %"r.%r3"
  %v.84 = icmp eq i32 %v.83, 1
  store i1 %v.84, ptr %"r.%p3"
  %v.85 = load i1, ptr %"r.%p3"
  %v.86 = xor i1 %v.85, -1
  store i1 %v.86, ptr %"r.%p4"
  %v.87 = load i1, ptr %"r.%p4"
  %v.88 = load i1, ptr %"r.%p2"
  %v.89 = and i1 %v.87, %v.88
  store i1 %v.89, ptr %"r.%p5"
  %v.90 = load i16, ptr %"r.%rs2"
  %v.91 = load i16, ptr %"r.%rs1"
  %v.92 = icmp eq i16 %v.90, %v.91
  store i1 %v.92, ptr %"r.%p6"
  %v.93 = load i1, ptr %"r.%p6"
  %v.94 = select i1 %v.93, i32 1, i32 4294967295
  store i32 %v.94, ptr %"r.%r4"
  %v.95 = load i32, ptr %"r.%r4"
  %v.96 = load i1, ptr %"r.%p5"
  %v.97 = select i1 %v.96, i32 %v.95, i32 0
  store i32 %v.97, ptr %"r.%r5"
  %v.98 = load i32, ptr %"r.%r5"
  %v.99 = load i32, ptr %"r.%r1"
  %v.100 = add i32 %v.98, %v.99
  store i32 %v.100, ptr %"r.%r6"
  %v.101 = load i32, ptr %"r.%r6"
  store i32 %v.101, ptr %"r.%f4"
  %v.102 = load i32, ptr %"r.%f4"
  store i32 %v.102, ptr %"r..param func_retval0"
  br label %done
done:
  %v.103 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.103
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
  %v.49 = bitcast float %v.48 to i32
  store i32 %v.49, ptr %"r.%f1"
  %v.50 = load i32, ptr %"r.%f1"
  %v.51 = bitcast i32 %v.50 to float
  %v.52 = fpext float %v.51 to double
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd11"
  %v.54 = load i64, ptr %"r.%fd11"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd5"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fsub double %v.55, %v.57
  %v.59 = bitcast double %v.58 to i64
  store i64 %v.59, ptr %"r.%fd12"
  %v.60 = load i64, ptr %"r.%fd12"
  %v.61 = bitcast i64 %v.60 to double
  %v.62 = load i64, ptr %"r.%fd10"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = fcmp ogt double %v.61, %v.63
  store i1 %v.64, ptr %"r.%p1"
  %v.65 = load i1, ptr %"r.%p1"
  %v.66 = select i1 %v.65, i16 1, i16 0
  store i16 %v.66, ptr %"r.%rs1"
  %v.67 = load i32, ptr %"r.%f1"
  store i32 %v.67, ptr %"r.%r1"
  %v.68 = load i32, ptr %"r.%r1"
  %v.69 = icmp ult i32 31, 32
  %v.70 = select i1 %v.69, i32 31, i32 31
  %v.71 = lshr i32 %v.68, %v.70
  %v.72 = select i1 %v.69, i32 %v.71, i32 0
  store i32 %v.72, ptr %"r.%r2"
  %v.73 = load i32, ptr %"r.%r2"
  %v.74 = trunc i32 %v.73 to i16
  store i16 %v.74, ptr %"r.%rs2"
  %v.75 = load i64, ptr %"r.%fd12"
  %v.76 = bitcast i64 %v.75 to double
  %v.77 = load i64, ptr %"r.%fd10"
  %v.78 = bitcast i64 %v.77 to double
  %v.79 = fcmp one double %v.76, %v.78
  store i1 %v.79, ptr %"r.%p2"
  %v.80 = load i32, ptr %"r.%r1"
  %v.81 = and i32 %v.80, 1
  store i32 %v.81, ptr %"r.%r3"
  %v.82 = load i32, ptr %"r.%r3"
  %v.83 = icmp eq i32 %v.82, 1
  store i1 %v.83, ptr %"r.%p3"
  %v.84 = load i1, ptr %"r.%p3"
  %v.85 = xor i1 %v.84, -1
  store i1 %v.85, ptr %"r.%p4"
  %v.86 = load i1, ptr %"r.%p4"
  %v.87 = load i1, ptr %"r.%p2"
  %v.88 = and i1 %v.86, %v.87
  store i1 %v.88, ptr %"r.%p5"
  %v.89 = load i16, ptr %"r.%rs2"
  %v.90 = load i16, ptr %"r.%rs1"
  %v.91 = icmp eq i16 %v.89, %v.90
  store i1 %v.91, ptr %"r.%p6"
  %v.92 = load i1, ptr %"r.%p6"
  %v.93 = select i1 %v.92, i32 1, i32 4294967295
  store i32 %v.93, ptr %"r.%r4"
  %v.94 = load i32, ptr %"r.%r4"
  %v.95 = load i1, ptr %"r.%p5"
  %v.96 = select i1 %v.95, i32 %v.94, i32 0
  store i32 %v.96, ptr %"r.%r5"
  %v.97 = load i32, ptr %"r.%r5"
  %v.98 = load i32, ptr %"r.%r1"
  %v.99 = add i32 %v.97, %v.98
  store i32 %v.99, ptr %"r.%r6"
  %v.100 = load i32, ptr %"r.%r6"
  store i32 %v.100, ptr %"r.%f2"
  %v.101 = load i32, ptr %"r.%f2"
  store i32 %v.101, ptr %"r..param func_retval0"
  br label %done
done:
  %v.102 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.102
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
  %v.5 = bitcast float %v.4 to i32
  store i32 %v.5, ptr %"r.%f1"
  %v.6 = load i32, ptr %"r.%f1"
  %v.7 = bitcast i32 %v.6 to float
  %v.8 = fpext float %v.7 to double
  %v.9 = bitcast double %v.8 to i64
  store i64 %v.9, ptr %"r.%fd2"
  %v.10 = load i64, ptr %"r.%fd2"
  %v.11 = bitcast i64 %v.10 to double
  %v.12 = load i64, ptr %"r.%fd1"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = fsub double %v.11, %v.13
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd3"
  %v.16 = load i64, ptr %"r.%fd3"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fcmp ogt double %v.17, bitcast (i64 0 to double)
  store i1 %v.18, ptr %"r.%p1"
  %v.19 = load i64, ptr %"r.%fd3"
  %v.20 = bitcast i64 %v.19 to double
  %v.21 = fcmp olt double %v.20, bitcast (i64 0 to double)
  store i1 %v.21, ptr %"r.%p2"
  %v.22 = load i32, ptr %"r.%f1"
  store i32 %v.22, ptr %"r.%r1"
  %v.23 = load i32, ptr %"r.%r1"
  %v.24 = icmp sgt i32 %v.23, 4294967295
  store i1 %v.24, ptr %"r.%p3"
  %v.25 = load i1, ptr %"r.%p2"
  %v.26 = select i1 %v.25, i32 4294967295, i32 0
  store i32 %v.26, ptr %"r.%r2"
  %v.27 = load i1, ptr %"r.%p1"
  %v.28 = select i1 %v.27, i32 4294967295, i32 0
  store i32 %v.28, ptr %"r.%r3"
  %v.29 = load i32, ptr %"r.%r3"
  %v.30 = load i32, ptr %"r.%r2"
  %v.31 = load i1, ptr %"r.%p3"
  %v.32 = select i1 %v.31, i32 %v.29, i32 %v.30
  store i32 %v.32, ptr %"r.%r4"
  %v.33 = load i32, ptr %"r.%r4"
  %v.34 = and i32 %v.33, 1
  store i32 %v.34, ptr %"r.%r5"
  %v.35 = load i32, ptr %"r.%r1"
  %v.36 = load i32, ptr %"r.%r5"
  %v.37 = sub i32 %v.35, %v.36
  store i32 %v.37, ptr %"r.%r6"
  %v.38 = load i32, ptr %"r.%r6"
  store i32 %v.38, ptr %"r.%f2"
  %v.39 = load i32, ptr %"r.%f2"
  store i32 %v.39, ptr %"r..param func_retval0"
  br label %done
done:
  %v.40 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.40
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f1"
  %v.44 = load i32, ptr %"r.%f1"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fpext float %v.45 to double
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd7"
  %v.48 = load i64, ptr %"r.%fd7"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = load i64, ptr %"r.%fd4"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = fsub double %v.49, %v.51
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd8"
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd6"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fcmp ogt double %v.55, %v.57
  store i1 %v.58, ptr %"r.%p1"
  %v.59 = load i64, ptr %"r.%fd8"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = load i64, ptr %"r.%fd6"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = fcmp olt double %v.60, %v.62
  store i1 %v.63, ptr %"r.%p2"
  %v.64 = load i32, ptr %"r.%f1"
  store i32 %v.64, ptr %"r.%r3"
  %v.65 = load i32, ptr %"r.%r3"
  %v.66 = icmp sgt i32 %v.65, 4294967295
  store i1 %v.66, ptr %"r.%p3"
  %v.67 = load i1, ptr %"r.%p2"
  %v.68 = select i1 %v.67, i32 4294967295, i32 0
  store i32 %v.68, ptr %"r.%r4"
  %v.69 = load i1, ptr %"r.%p1"
  %v.70 = select i1 %v.69, i32 4294967295, i32 0
  store i32 %v.70, ptr %"r.%r5"
  %v.71 = load i32, ptr %"r.%r5"
  %v.72 = load i32, ptr %"r.%r4"
  %v.73 = load i1, ptr %"r.%p3"
  %v.74 = select i1 %v.73, i32 %v.71, i32 %v.72
  store i32 %v.74, ptr %"r.%r6"
  %v.75 = load i32, ptr %"r.%r6"
  %v.76 = and i32 %v.75, 1
  store i32 %v.76, ptr %"r.%r7"
  %v.77 = load i32, ptr %"r.%r3"
  %v.78 = load i32, ptr %"r.%r7"
  %v.79 = sub i32 %v.77, %v.78
  store i32 %v.79, ptr %"r.%r8"
  %v.80 = load i32, ptr %"r.%r8"
  store i32 %v.80, ptr %"r.%f2"
  %v.81 = load i32, ptr %"r.%f2"
  store i32 %v.81, ptr %"r..param func_retval0"
  br label %done
done:
  %v.82 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.82
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f1"
  %v.44 = load i32, ptr %"r.%f1"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fpext float %v.45 to double
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd7"
  %v.48 = load i64, ptr %"r.%fd7"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = load i64, ptr %"r.%fd4"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = fsub double %v.49, %v.51
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd8"
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd6"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fcmp ogt double %v.55, %v.57
  store i1 %v.58, ptr %"r.%p1"
  %v.59 = load i64, ptr %"r.%fd8"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = load i64, ptr %"r.%fd6"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = fcmp olt double %v.60, %v.62
  store i1 %v.63, ptr %"r.%p2"
  %v.64 = load i32, ptr %"r.%f1"
  store i32 %v.64, ptr %"r.%r3"
  %v.65 = load i32, ptr %"r.%r3"
  %v.66 = icmp sgt i32 %v.65, 4294967295
  store i1 %v.66, ptr %"r.%p3"
  %v.67 = load i1, ptr %"r.%p2"
  %v.68 = select i1 %v.67, i32 4294967295, i32 0
  store i32 %v.68, ptr %"r.%r4"
  %v.69 = load i1, ptr %"r.%p1"
  %v.70 = select i1 %v.69, i32 4294967295, i32 0
  store i32 %v.70, ptr %"r.%r5"
  %v.71 = load i32, ptr %"r.%r5"
  %v.72 = load i32, ptr %"r.%r4"
  %v.73 = load i1, ptr %"r.%p3"
  %v.74 = select i1 %v.73, i32 %v.71, i32 %v.72
  store i32 %v.74, ptr %"r.%r6"
  %v.75 = load i32, ptr %"r.%r6"
  %v.76 = and i32 %v.75, 1
  store i32 %v.76, ptr %"r.%r7"
  %v.77 = load i32, ptr %"r.%r3"
  %v.78 = load i32, ptr %"r.%r7"
  %v.79 = sub i32 %v.77, %v.78
  store i32 %v.79, ptr %"r.%r8"
  %v.80 = load i32, ptr %"r.%r8"
  store i32 %v.80, ptr %"r.%f2"
  %v.81 = load i32, ptr %"r.%f2"
  store i32 %v.81, ptr %"r..param func_retval0"
  br label %done
done:
  %v.82 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.82
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
  %v.5 = bitcast float %v.4 to i32
  store i32 %v.5, ptr %"r.%f1"
  %v.6 = load i32, ptr %"r.%f1"
  %v.7 = bitcast i32 %v.6 to float
  %v.8 = fpext float %v.7 to double
  %v.9 = bitcast double %v.8 to i64
  store i64 %v.9, ptr %"r.%fd2"
  %v.10 = load i64, ptr %"r.%fd2"
  %v.11 = bitcast i64 %v.10 to double
  %v.12 = load i64, ptr %"r.%fd1"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = fsub double %v.11, %v.13
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd3"
  %v.16 = load i64, ptr %"r.%fd3"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fcmp ule double %v.17, bitcast (i64 0 to double)
  store i1 %v.18, ptr %"r.%p1"
  %v.19 = load i32, ptr %"r.%f1"
  store i32 %v.19, ptr %"r.%r1"
  %v.20 = load i32, ptr %"r.%r1"
  %v.21 = icmp sgt i32 %v.20, 4294967295
  store i1 %v.21, ptr %"r.%p2"
  %v.22 = load i1, ptr %"r.%p2"
  %v.23 = select i1 %v.22, i32 4294967295, i32 1
  store i32 %v.23, ptr %"r.%r2"
  %v.24 = load i32, ptr %"r.%r2"
  %v.25 = load i1, ptr %"r.%p1"
  %v.26 = select i1 %v.25, i32 0, i32 %v.24
  store i32 %v.26, ptr %"r.%r3"
  %v.27 = load i32, ptr %"r.%r3"
  %v.28 = load i32, ptr %"r.%r1"
  %v.29 = add i32 %v.27, %v.28
  store i32 %v.29, ptr %"r.%r4"
  %v.30 = load i32, ptr %"r.%r4"
  store i32 %v.30, ptr %"r.%f2"
  %v.31 = load i32, ptr %"r.%f2"
  store i32 %v.31, ptr %"r..param func_retval0"
  br label %done
done:
  %v.32 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.32
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f1"
  %v.44 = load i32, ptr %"r.%f1"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fpext float %v.45 to double
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd7"
  %v.48 = load i64, ptr %"r.%fd7"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = load i64, ptr %"r.%fd4"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = fsub double %v.49, %v.51
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd8"
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd6"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fcmp ule double %v.55, %v.57
  store i1 %v.58, ptr %"r.%p1"
  %v.59 = load i32, ptr %"r.%f1"
  store i32 %v.59, ptr %"r.%r3"
  %v.60 = load i32, ptr %"r.%r3"
  %v.61 = icmp sgt i32 %v.60, 4294967295
  store i1 %v.61, ptr %"r.%p2"
  %v.62 = load i1, ptr %"r.%p2"
  %v.63 = select i1 %v.62, i32 4294967295, i32 1
  store i32 %v.63, ptr %"r.%r4"
  %v.64 = load i32, ptr %"r.%r4"
  %v.65 = load i1, ptr %"r.%p1"
  %v.66 = select i1 %v.65, i32 0, i32 %v.64
  store i32 %v.66, ptr %"r.%r5"
  %v.67 = load i32, ptr %"r.%r5"
  %v.68 = load i32, ptr %"r.%r3"
  %v.69 = add i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r6"
  %v.70 = load i32, ptr %"r.%r6"
  store i32 %v.70, ptr %"r.%f2"
  %v.71 = load i32, ptr %"r.%f2"
  store i32 %v.71, ptr %"r..param func_retval0"
  br label %done
done:
  %v.72 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.72
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f1"
  %v.44 = load i32, ptr %"r.%f1"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fpext float %v.45 to double
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd7"
  %v.48 = load i64, ptr %"r.%fd7"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = load i64, ptr %"r.%fd4"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = fsub double %v.49, %v.51
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd8"
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd6"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fcmp ule double %v.55, %v.57
  store i1 %v.58, ptr %"r.%p1"
  %v.59 = load i32, ptr %"r.%f1"
  store i32 %v.59, ptr %"r.%r3"
  %v.60 = load i32, ptr %"r.%r3"
  %v.61 = icmp sgt i32 %v.60, 4294967295
  store i1 %v.61, ptr %"r.%p2"
  %v.62 = load i1, ptr %"r.%p2"
  %v.63 = select i1 %v.62, i32 4294967295, i32 1
  store i32 %v.63, ptr %"r.%r4"
  %v.64 = load i32, ptr %"r.%r4"
  %v.65 = load i1, ptr %"r.%p1"
  %v.66 = select i1 %v.65, i32 0, i32 %v.64
  store i32 %v.66, ptr %"r.%r5"
  %v.67 = load i32, ptr %"r.%r5"
  %v.68 = load i32, ptr %"r.%r3"
  %v.69 = add i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r6"
  %v.70 = load i32, ptr %"r.%r6"
  store i32 %v.70, ptr %"r.%f2"
  %v.71 = load i32, ptr %"r.%f2"
  store i32 %v.71, ptr %"r..param func_retval0"
  br label %done
done:
  %v.72 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.72
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
  %v.5 = bitcast float %v.4 to i32
  store i32 %v.5, ptr %"r.%f1"
  %v.6 = load i32, ptr %"r.%f1"
  %v.7 = bitcast i32 %v.6 to float
  %v.8 = fpext float %v.7 to double
  %v.9 = bitcast double %v.8 to i64
  store i64 %v.9, ptr %"r.%fd2"
  %v.10 = load i64, ptr %"r.%fd2"
  %v.11 = bitcast i64 %v.10 to double
  %v.12 = load i64, ptr %"r.%fd1"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = fsub double %v.11, %v.13
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd3"
  %v.16 = load i64, ptr %"r.%fd3"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fcmp uge double %v.17, bitcast (i64 0 to double)
  store i1 %v.18, ptr %"r.%p1"
  %v.19 = load i32, ptr %"r.%f1"
  store i32 %v.19, ptr %"r.%r1"
  %v.20 = load i32, ptr %"r.%r1"
  %v.21 = icmp sgt i32 %v.20, 4294967295
  store i1 %v.21, ptr %"r.%p2"
  %v.22 = load i1, ptr %"r.%p2"
  %v.23 = select i1 %v.22, i32 1, i32 4294967295
  store i32 %v.23, ptr %"r.%r2"
  %v.24 = load i32, ptr %"r.%r2"
  %v.25 = load i1, ptr %"r.%p1"
  %v.26 = select i1 %v.25, i32 0, i32 %v.24
  store i32 %v.26, ptr %"r.%r3"
  %v.27 = load i32, ptr %"r.%r3"
  %v.28 = load i32, ptr %"r.%r1"
  %v.29 = add i32 %v.27, %v.28
  store i32 %v.29, ptr %"r.%r4"
  %v.30 = load i32, ptr %"r.%r4"
  store i32 %v.30, ptr %"r.%f2"
  %v.31 = load i32, ptr %"r.%f2"
  store i32 %v.31, ptr %"r..param func_retval0"
  br label %done
done:
  %v.32 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.32
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f1"
  %v.44 = load i32, ptr %"r.%f1"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fpext float %v.45 to double
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd7"
  %v.48 = load i64, ptr %"r.%fd7"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = load i64, ptr %"r.%fd4"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = fsub double %v.49, %v.51
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd8"
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd6"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fcmp uge double %v.55, %v.57
  store i1 %v.58, ptr %"r.%p1"
  %v.59 = load i32, ptr %"r.%f1"
  store i32 %v.59, ptr %"r.%r3"
  %v.60 = load i32, ptr %"r.%r3"
  %v.61 = icmp sgt i32 %v.60, 4294967295
  store i1 %v.61, ptr %"r.%p2"
  %v.62 = load i1, ptr %"r.%p2"
  %v.63 = select i1 %v.62, i32 1, i32 4294967295
  store i32 %v.63, ptr %"r.%r4"
  %v.64 = load i32, ptr %"r.%r4"
  %v.65 = load i1, ptr %"r.%p1"
  %v.66 = select i1 %v.65, i32 0, i32 %v.64
  store i32 %v.66, ptr %"r.%r5"
  %v.67 = load i32, ptr %"r.%r5"
  %v.68 = load i32, ptr %"r.%r3"
  %v.69 = add i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r6"
  %v.70 = load i32, ptr %"r.%r6"
  store i32 %v.70, ptr %"r.%f2"
  %v.71 = load i32, ptr %"r.%f2"
  store i32 %v.71, ptr %"r..param func_retval0"
  br label %done
done:
  %v.72 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.72
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f1"
  %v.44 = load i32, ptr %"r.%f1"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fpext float %v.45 to double
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd7"
  %v.48 = load i64, ptr %"r.%fd7"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = load i64, ptr %"r.%fd4"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = fsub double %v.49, %v.51
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd8"
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd6"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fcmp uge double %v.55, %v.57
  store i1 %v.58, ptr %"r.%p1"
  %v.59 = load i32, ptr %"r.%f1"
  store i32 %v.59, ptr %"r.%r3"
  %v.60 = load i32, ptr %"r.%r3"
  %v.61 = icmp sgt i32 %v.60, 4294967295
  store i1 %v.61, ptr %"r.%p2"
  %v.62 = load i1, ptr %"r.%p2"
  %v.63 = select i1 %v.62, i32 1, i32 4294967295
  store i32 %v.63, ptr %"r.%r4"
  %v.64 = load i32, ptr %"r.%r4"
  %v.65 = load i1, ptr %"r.%p1"
  %v.66 = select i1 %v.65, i32 0, i32 %v.64
  store i32 %v.66, ptr %"r.%r5"
  %v.67 = load i32, ptr %"r.%r5"
  %v.68 = load i32, ptr %"r.%r3"
  %v.69 = add i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r6"
  %v.70 = load i32, ptr %"r.%r6"
  store i32 %v.70, ptr %"r.%f2"
  %v.71 = load i32, ptr %"r.%f2"
  store i32 %v.71, ptr %"r..param func_retval0"
  br label %done
done:
  %v.72 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.72
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
  %v.5 = bitcast float %v.4 to i32
  store i32 %v.5, ptr %"r.%f1"
  %v.6 = load i32, ptr %"r.%f1"
  %v.7 = bitcast i32 %v.6 to float
  %v.8 = fpext float %v.7 to double
  %v.9 = bitcast double %v.8 to i64
  store i64 %v.9, ptr %"r.%fd2"
  %v.10 = load i64, ptr %"r.%fd2"
  %v.11 = bitcast i64 %v.10 to double
  %v.12 = load i64, ptr %"r.%fd1"
  %v.13 = bitcast i64 %v.12 to double
  %v.14 = fsub double %v.11, %v.13
  %v.15 = bitcast double %v.14 to i64
  store i64 %v.15, ptr %"r.%fd3"
  %v.16 = load i64, ptr %"r.%fd3"
  %v.17 = bitcast i64 %v.16 to double
  %v.18 = fcmp ogt double %v.17, bitcast (i64 0 to double)
  store i1 %v.18, ptr %"r.%p1"
  %v.19 = load i1, ptr %"r.%p1"
  %v.20 = select i1 %v.19, i16 1, i16 0
  store i16 %v.20, ptr %"r.%rs1"
  %v.21 = load i32, ptr %"r.%f1"
  store i32 %v.21, ptr %"r.%r1"
  %v.22 = load i32, ptr %"r.%r1"
  %v.23 = icmp ult i32 31, 32
  %v.24 = select i1 %v.23, i32 31, i32 31
  %v.25 = lshr i32 %v.22, %v.24
  %v.26 = select i1 %v.23, i32 %v.25, i32 0
  store i32 %v.26, ptr %"r.%r2"
  %v.27 = load i32, ptr %"r.%r2"
  %v.28 = trunc i32 %v.27 to i16
  store i16 %v.28, ptr %"r.%rs2"
  %v.29 = load i64, ptr %"r.%fd3"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fcmp one double %v.30, bitcast (i64 0 to double)
  store i1 %v.31, ptr %"r.%p2"
  %v.32 = load i32, ptr %"r.%r1"
  %v.33 = and i32 %v.32, 1
  store i32 %v.33, ptr %"r.%r3"
  %v.34 = load i32, ptr %"r.%r3"
  %v.35 = icmp eq i32 %v.34, 1
  store i1 %v.35, ptr %"r.%p3"
  %v.36 = load i1, ptr %"r.%p3"
  %v.37 = xor i1 %v.36, -1
  store i1 %v.37, ptr %"r.%p4"
  %v.38 = load i1, ptr %"r.%p4"
  %v.39 = load i1, ptr %"r.%p2"
  %v.40 = and i1 %v.38, %v.39
  store i1 %v.40, ptr %"r.%p5"
  %v.41 = load i16, ptr %"r.%rs2"
  %v.42 = load i16, ptr %"r.%rs1"
  %v.43 = icmp eq i16 %v.41, %v.42
  store i1 %v.43, ptr %"r.%p6"
  %v.44 = load i1, ptr %"r.%p6"
  %v.45 = select i1 %v.44, i32 1, i32 4294967295
  store i32 %v.45, ptr %"r.%r4"
  %v.46 = load i32, ptr %"r.%r4"
  %v.47 = load i1, ptr %"r.%p5"
  %v.48 = select i1 %v.47, i32 %v.46, i32 0
  store i32 %v.48, ptr %"r.%r5"
  %v.49 = load i32, ptr %"r.%r5"
  %v.50 = load i32, ptr %"r.%r1"
  %v.51 = add i32 %v.49, %v.50
  store i32 %v.51, ptr %"r.%r6"
  %v.52 = load i32, ptr %"r.%r6"
  store i32 %v.52, ptr %"r.%f2"
  %v.53 = load i32, ptr %"r.%f2"
  store i32 %v.53, ptr %"r..param func_retval0"
  br label %done
done:
  %v.54 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.54
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f1"
  %v.44 = load i32, ptr %"r.%f1"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fpext float %v.45 to double
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd7"
  %v.48 = load i64, ptr %"r.%fd7"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = load i64, ptr %"r.%fd4"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = fsub double %v.49, %v.51
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd8"
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd6"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fcmp ogt double %v.55, %v.57
  store i1 %v.58, ptr %"r.%p1"
  %v.59 = load i1, ptr %"r.%p1"
  %v.60 = select i1 %v.59, i16 1, i16 0
  store i16 %v.60, ptr %"r.%rs1"
  %v.61 = load i32, ptr %"r.%f1"
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i32, ptr %"r.%r3"
  %v.63 = icmp ult i32 31, 32
  %v.64 = select i1 %v.63, i32 31, i32 31
  %v.65 = lshr i32 %v.62, %v.64
  %v.66 = select i1 %v.63, i32 %v.65, i32 0
  store i32 %v.66, ptr %"r.%r4"
  %v.67 = load i32, ptr %"r.%r4"
  %v.68 = trunc i32 %v.67 to i16
  store i16 %v.68, ptr %"r.%rs2"
  %v.69 = load i64, ptr %"r.%fd8"
  %v.70 = bitcast i64 %v.69 to double
  %v.71 = load i64, ptr %"r.%fd6"
  %v.72 = bitcast i64 %v.71 to double
  %v.73 = fcmp one double %v.70, %v.72
  store i1 %v.73, ptr %"r.%p2"
  %v.74 = load i32, ptr %"r.%r3"
  %v.75 = and i32 %v.74, 1
  store i32 %v.75, ptr %"r.%r5"
  %v.76 = load i32, ptr %"r.%r5"
  %v.77 = icmp eq i32 %v.76, 1
  store i1 %v.77, ptr %"r.%p3"
  %v.78 = load i1, ptr %"r.%p3"
  %v.79 = xor i1 %v.78, -1
  store i1 %v.79, ptr %"r.%p4"
  %v.80 = load i1, ptr %"r.%p4"
  %v.81 = load i1, ptr %"r.%p2"
  %v.82 = and i1 %v.80, %v.81
  store i1 %v.82, ptr %"r.%p5"
  %v.83 = load i16, ptr %"r.%rs2"
  %v.84 = load i16, ptr %"r.%rs1"
  %v.85 = icmp eq i16 %v.83, %v.84
  store i1 %v.85, ptr %"r.%p6"
  %v.86 = load i1, ptr %"r.%p6"
  %v.87 = select i1 %v.86, i32 1, i32 4294967295
  store i32 %v.87, ptr %"r.%r6"
  %v.88 = load i32, ptr %"r.%r6"
  %v.89 = load i1, ptr %"r.%p5"
  %v.90 = select i1 %v.89, i32 %v.88, i32 0
  store i32 %v.90, ptr %"r.%r7"
  %v.91 = load i32, ptr %"r.%r7"
  %v.92 = load i32, ptr %"r.%r3"
  %v.93 = add i32 %v.91, %v.92
  store i32 %v.93, ptr %"r.%r8"
  %v.94 = load i32, ptr %"r.%r8"
  store i32 %v.94, ptr %"r.%f2"
  %v.95 = load i32, ptr %"r.%f2"
  store i32 %v.95, ptr %"r..param func_retval0"
  br label %done
done:
  %v.96 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.96
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f1"
  %v.44 = load i32, ptr %"r.%f1"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fpext float %v.45 to double
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd7"
  %v.48 = load i64, ptr %"r.%fd7"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = load i64, ptr %"r.%fd4"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = fsub double %v.49, %v.51
  %v.53 = bitcast double %v.52 to i64
  store i64 %v.53, ptr %"r.%fd8"
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = load i64, ptr %"r.%fd6"
  %v.57 = bitcast i64 %v.56 to double
  %v.58 = fcmp ogt double %v.55, %v.57
  store i1 %v.58, ptr %"r.%p1"
  %v.59 = load i1, ptr %"r.%p1"
  %v.60 = select i1 %v.59, i16 1, i16 0
  store i16 %v.60, ptr %"r.%rs1"
  %v.61 = load i32, ptr %"r.%f1"
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i32, ptr %"r.%r3"
  %v.63 = icmp ult i32 31, 32
  %v.64 = select i1 %v.63, i32 31, i32 31
  %v.65 = lshr i32 %v.62, %v.64
  %v.66 = select i1 %v.63, i32 %v.65, i32 0
  store i32 %v.66, ptr %"r.%r4"
  %v.67 = load i32, ptr %"r.%r4"
  %v.68 = trunc i32 %v.67 to i16
  store i16 %v.68, ptr %"r.%rs2"
  %v.69 = load i64, ptr %"r.%fd8"
  %v.70 = bitcast i64 %v.69 to double
  %v.71 = load i64, ptr %"r.%fd6"
  %v.72 = bitcast i64 %v.71 to double
  %v.73 = fcmp one double %v.70, %v.72
  store i1 %v.73, ptr %"r.%p2"
  %v.74 = load i32, ptr %"r.%r3"
  %v.75 = and i32 %v.74, 1
  store i32 %v.75, ptr %"r.%r5"
  %v.76 = load i32, ptr %"r.%r5"
  %v.77 = icmp eq i32 %v.76, 1
  store i1 %v.77, ptr %"r.%p3"
  %v.78 = load i1, ptr %"r.%p3"
  %v.79 = xor i1 %v.78, -1
  store i1 %v.79, ptr %"r.%p4"
  %v.80 = load i1, ptr %"r.%p4"
  %v.81 = load i1, ptr %"r.%p2"
  %v.82 = and i1 %v.80, %v.81
  store i1 %v.82, ptr %"r.%p5"
  %v.83 = load i16, ptr %"r.%rs2"
  %v.84 = load i16, ptr %"r.%rs1"
  %v.85 = icmp eq i16 %v.83, %v.84
  store i1 %v.85, ptr %"r.%p6"
  %v.86 = load i1, ptr %"r.%p6"
  %v.87 = select i1 %v.86, i32 1, i32 4294967295
  store i32 %v.87, ptr %"r.%r6"
  %v.88 = load i32, ptr %"r.%r6"
  %v.89 = load i1, ptr %"r.%p5"
  %v.90 = select i1 %v.89, i32 %v.88, i32 0
  store i32 %v.90, ptr %"r.%r7"
  %v.91 = load i32, ptr %"r.%r7"
  %v.92 = load i32, ptr %"r.%r3"
  %v.93 = add i32 %v.91, %v.92
  store i32 %v.93, ptr %"r.%r8"
  %v.94 = load i32, ptr %"r.%r8"
  store i32 %v.94, ptr %"r.%f2"
  %v.95 = load i32, ptr %"r.%f2"
  store i32 %v.95, ptr %"r..param func_retval0"
  br label %done
done:
  %v.96 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.96
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd4"
  %v.18 = load i64, ptr %"r.%fd2"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = call double @llvm.fabs.f64(double %v.19)
  %v.21 = fcmp uno double %v.19, 0.0
  %v.22 = bitcast double %v.19 to i64
  %v.23 = or i64 %v.22, 2251799813685248
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = select i1 %v.21, double %v.24, double %v.20
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd5"
  %v.27 = load i64, ptr %"r.%fd4"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd5"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fcmp oge double %v.28, %v.30
  store i1 %v.31, ptr %"r.%p1"
  %v.32 = load i64, ptr %"r.%fd1"
  %v.33 = bitcast i64 %v.32 to double
  %v.34 = load i64, ptr %"r.%fd2"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i1, ptr %"r.%p1"
  %v.37 = select i1 %v.36, double %v.33, double %v.35
  %v.38 = bitcast double %v.37 to i64
  store i64 %v.38, ptr %"r.%fd6"
  %v.39 = load i64, ptr %"r.%fd2"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = load i64, ptr %"r.%fd1"
  %v.42 = bitcast i64 %v.41 to double
  %v.43 = load i1, ptr %"r.%p1"
  %v.44 = select i1 %v.43, double %v.40, double %v.42
  %v.45 = bitcast double %v.44 to i64
  store i64 %v.45, ptr %"r.%fd7"
  %v.46 = load i64, ptr %"r.%fd3"
  %v.47 = bitcast i64 %v.46 to double
  %v.48 = load i64, ptr %"r.%fd6"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fsub double %v.47, %v.49
  %v.51 = bitcast double %v.50 to i64
  store i64 %v.51, ptr %"r.%fd8"
  %v.52 = load i64, ptr %"r.%fd7"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = fsub double %v.53, %v.55
  %v.57 = bitcast double %v.56 to i64
  store i64 %v.57, ptr %"r.%fd9"
  %v.58 = load i64, ptr %"r.%fd9"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp olt double %v.59, bitcast (i64 0 to double)
  store i1 %v.60, ptr %"r.%p2"
  %v.61 = load i64, ptr %"r.%fd9"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = fcmp ogt double %v.62, bitcast (i64 0 to double)
  store i1 %v.63, ptr %"r.%p3"
  %v.64 = load i64, ptr %"r.%fd3"
  store i64 %v.64, ptr %"r.%rd1"
  %v.65 = load i64, ptr %"r.%rd1"
  %v.66 = icmp sgt i64 %v.65, 18446744073709551615
  store i1 %v.66, ptr %"r.%p4"
  %v.67 = load i1, ptr %"r.%p3"
  %v.68 = select i1 %v.67, i32 4294967295, i32 0
  store i32 %v.68, ptr %"r.%r1"
  %v.69 = load i1, ptr %"r.%p2"
  %v.70 = select i1 %v.69, i32 4294967295, i32 0
  store i32 %v.70, ptr %"r.%r2"
  %v.71 = load i32, ptr %"r.%r2"
  %v.72 = load i32, ptr %"r.%r1"
  %v.73 = load i1, ptr %"r.%p4"
  %v.74 = select i1 %v.73, i32 %v.71, i32 %v.72
  store i32 %v.74, ptr %"r.%r3"
  %v.75 = load i32, ptr %"r.%r3"
  %v.76 = zext i32 %v.75 to i64
  store i64 %v.76, ptr %"r.%rd2"
  %v.77 = load i64, ptr %"r.%rd2"
  %v.78 = and i64 %v.77, 1
  store i64 %v.78, ptr %"r.%rd3"
  %v.79 = load i64, ptr %"r.%rd1"
  %v.80 = load i64, ptr %"r.%rd3"
  %v.81 = sub i64 %v.79, %v.80
  store i64 %v.81, ptr %"r.%rd4"
  %v.82 = load i64, ptr %"r.%rd4"
  store i64 %v.82, ptr %"r.%fd10"
  %v.83 = load i64, ptr %"r.%fd10"
  store i64 %v.83, ptr %"r..param func_retval0"
  br label %done
done:
  %v.84 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.84
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd10"
  %v.18 = load i64, ptr %"r.%fd10"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp uge double %v.19, bitcast (i64 567708407528440906 to double)
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i64, ptr %"r.%fd1"
  store i64 %v.21, ptr %"r.%fd17"
  %v.22 = load i1, ptr %"r.%p1"
  br i1 %v.22, label %"L$L__BB36_3", label %"B1"
"B1":
  %v.23 = load i64, ptr %"r.%fd1"
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = fcmp oeq double %v.24, bitcast (i64 0 to double)
  store i1 %v.25, ptr %"r.%p2"
  %v.26 = load i1, ptr %"r.%p2"
  br i1 %v.26, label %"L$L__BB36_4", label %"B2"
"B2":
  br label %"L$L__BB36_2"
"L$L__BB36_4":
  %v.27 = load i64, ptr %"r.%fd19"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = fcmp une double %v.28, bitcast (i64 0 to double)
  store i1 %v.29, ptr %"r.%p7"
  %v.30 = load i64, ptr %"r.%fd18"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fcmp une double %v.31, bitcast (i64 0 to double)
  store i1 %v.32, ptr %"r.%p8"
  %v.33 = load i1, ptr %"r.%p7"
  %v.34 = load i1, ptr %"r.%p8"
  %v.35 = and i1 %v.33, %v.34
  store i1 %v.35, ptr %"r.%p9"
  %v.36 = load i64, ptr %"r.%fd1"
  store i64 %v.36, ptr %"r.%rd7"
  %v.37 = load i64, ptr %"r.%rd7"
  %v.38 = icmp ult i32 63, 64
  %v.39 = select i1 %v.38, i32 63, i32 63
  %v.40 = zext i32 %v.39 to i64
  %v.41 = lshr i64 %v.37, %v.40
  %v.42 = select i1 %v.38, i64 %v.41, i64 0
  store i64 %v.42, ptr %"r.%rd8"
  %v.43 = load i64, ptr %"r.%rd8"
  %v.44 = trunc i64 %v.43 to i16
  store i16 %v.44, ptr %"r.%rs1"
  %v.45 = load i16, ptr %"r.%rs1"
  %v.46 = icmp ne i16 %v.45, 0
  store i1 %v.46, ptr %"r.%p10"
  %v.47 = load i16, ptr %"r.%rs1"
  %v.48 = icmp eq i16 %v.47, 0
  store i1 %v.48, ptr %"r.%p11"
  %v.49 = load i64, ptr %"r.%rd7"
  %v.50 = icmp sgt i64 %v.49, 18446744073709551615
  store i1 %v.50, ptr %"r.%p12"
  %v.51 = load i1, ptr %"r.%p11"
  %v.52 = select i1 %v.51, i32 4294967295, i32 0
  store i32 %v.52, ptr %"r.%r4"
  %v.53 = load i1, ptr %"r.%p10"
  %v.54 = select i1 %v.53, i32 4294967295, i32 0
  store i32 %v.54, ptr %"r.%r5"
  %v.55 = load i32, ptr %"r.%r5"
  %v.56 = load i32, ptr %"r.%r4"
  %v.57 = load i1, ptr %"r.%p12"
  %v.58 = select i1 %v.57, i32 %v.55, i32 %v.56
  store i32 %v.58, ptr %"r.%r6"
  %v.59 = load i32, ptr %"r.%r6"
  %v.60 = and i32 %v.59, 1
  store i32 %v.60, ptr %"r.%r7"
  %v.61 = load i32, ptr %"r.%r7"
  %v.62 = icmp eq i32 %v.61, 1
  store i1 %v.62, ptr %"r.%p13"
  %v.63 = load i1, ptr %"r.%p9"
  %v.64 = load i1, ptr %"r.%p13"
  %v.65 = and i1 %v.63, %v.64
  store i1 %v.65, ptr %"r.%p14"
  %v.66 = load i1, ptr %"r.%p14"
  %v.67 = select i1 %v.66, i64 1, i64 0
  store i64 %v.67, ptr %"r.%rd9"
  %v.68 = load i64, ptr %"r.%rd7"
  %v.69 = load i64, ptr %"r.%rd9"
  %v.70 = sub i64 %v.68, %v.69
  store i64 %v.70, ptr %"r.%rd10"
  br label %"L$L__BB36_5"
"L$L__BB36_2":
  %v.71 = load i64, ptr %"r.%fd19"
  %v.72 = bitcast i64 %v.71 to double
  %v.73 = call double @llvm.fabs.f64(double %v.72)
  %v.74 = fcmp uno double %v.72, 0.0
  %v.75 = bitcast double %v.72 to i64
  %v.76 = or i64 %v.75, 2251799813685248
  %v.77 = bitcast i64 %v.76 to double
  %v.78 = select i1 %v.74, double %v.77, double %v.73
  %v.79 = bitcast double %v.78 to i64
  store i64 %v.79, ptr %"r.%fd11"
  %v.80 = load i64, ptr %"r.%fd18"
  %v.81 = bitcast i64 %v.80 to double
  %v.82 = call double @llvm.fabs.f64(double %v.81)
  %v.83 = fcmp uno double %v.81, 0.0
  %v.84 = bitcast double %v.81 to i64
  %v.85 = or i64 %v.84, 2251799813685248
  %v.86 = bitcast i64 %v.85 to double
  %v.87 = select i1 %v.83, double %v.86, double %v.82
  %v.88 = bitcast double %v.87 to i64
  store i64 %v.88, ptr %"r.%fd12"
  %v.89 = load i64, ptr %"r.%fd11"
  %v.90 = bitcast i64 %v.89 to double
  %v.91 = load i64, ptr %"r.%fd12"
  %v.92 = bitcast i64 %v.91 to double
  %v.93 = fcmp oge double %v.90, %v.92
  store i1 %v.93, ptr %"r.%p3"
  %v.94 = load i64, ptr %"r.%fd19"
  %v.95 = bitcast i64 %v.94 to double
  %v.96 = load i64, ptr %"r.%fd18"
  %v.97 = bitcast i64 %v.96 to double
  %v.98 = load i1, ptr %"r.%p3"
  %v.99 = select i1 %v.98, double %v.95, double %v.97
  %v.100 = bitcast double %v.99 to i64
  store i64 %v.100, ptr %"r.%fd2"
  %v.101 = load i64, ptr %"r.%fd18"
  %v.102 = bitcast i64 %v.101 to double
  %v.103 = load i64, ptr %"r.%fd19"
  %v.104 = bitcast i64 %v.103 to double
  %v.105 = load i1, ptr %"r.%p3"
  %v.106 = select i1 %v.105, double %v.102, double %v.104
  %v.107 = bitcast double %v.106 to i64
  store i64 %v.107, ptr %"r.%fd13"
  %v.108 = load i64, ptr %"r.%fd13"
  %v.109 = bitcast i64 %v.108 to double
  %v.110 = fmul double %v.109, bitcast (i64 7309342195222315008 to double)
  %v.111 = bitcast double %v.110 to i64
  store i64 %v.111, ptr %"r.%fd18"
  %v.112 = load i64, ptr %"r.%fd1"
  %v.113 = bitcast i64 %v.112 to double
  %v.114 = fmul double %v.113, bitcast (i64 7309342195222315008 to double)
  %v.115 = bitcast double %v.114 to i64
  store i64 %v.115, ptr %"r.%fd17"
  %v.116 = load i64, ptr %"r.%fd2"
  store i64 %v.116, ptr %"r.%fd19"
  br label %"L$L__BB36_3"
"L$L__BB36_3":
  %v.117 = load i64, ptr %"r.%fd17"
  %v.118 = bitcast i64 %v.117 to double
  %v.119 = fneg double %v.118
  %v.120 = fcmp uno double %v.118, 0.0
  %v.121 = bitcast double %v.118 to i64
  %v.122 = or i64 %v.121, 2251799813685248
  %v.123 = bitcast i64 %v.122 to double
  %v.124 = select i1 %v.120, double %v.123, double %v.119
  %v.125 = bitcast double %v.124 to i64
  store i64 %v.125, ptr %"r.%fd14"
  %v.126 = load i64, ptr %"r.%fd19"
  %v.127 = bitcast i64 %v.126 to double
  %v.128 = load i64, ptr %"r.%fd18"
  %v.129 = bitcast i64 %v.128 to double
  %v.130 = load i64, ptr %"r.%fd14"
  %v.131 = bitcast i64 %v.130 to double
  %v.132 = call double @llvm.fma.f64(double %v.127, double %v.129, double %v.131)
  %v.133 = bitcast double %v.132 to i64
  store i64 %v.133, ptr %"r.%fd15"
  %v.134 = load i64, ptr %"r.%fd15"
  %v.135 = bitcast i64 %v.134 to double
  %v.136 = fcmp olt double %v.135, bitcast (i64 0 to double)
  store i1 %v.136, ptr %"r.%p4"
  %v.137 = load i64, ptr %"r.%fd15"
  %v.138 = bitcast i64 %v.137 to double
  %v.139 = fcmp ogt double %v.138, bitcast (i64 0 to double)
  store i1 %v.139, ptr %"r.%p5"
  %v.140 = load i64, ptr %"r.%fd1"
  store i64 %v.140, ptr %"r.%rd4"
  %v.141 = load i64, ptr %"r.%rd4"
  %v.142 = icmp sgt i64 %v.141, 18446744073709551615
  store i1 %v.142, ptr %"r.%p6"
  %v.143 = load i1, ptr %"r.%p5"
  %v.144 = select i1 %v.143, i32 4294967295, i32 0
  store i32 %v.144, ptr %"r.%r1"
  %v.145 = load i1, ptr %"r.%p4"
  %v.146 = select i1 %v.145, i32 4294967295, i32 0
  store i32 %v.146, ptr %"r.%r2"
  %v.147 = load i32, ptr %"r.%r2"
  %v.148 = load i32, ptr %"r.%r1"
  %v.149 = load i1, ptr %"r.%p6"
  %v.150 = select i1 %v.149, i32 %v.147, i32 %v.148
  store i32 %v.150, ptr %"r.%r3"
  %v.151 = load i32, ptr %"r.%r3"
  %v.152 = zext i32 %v.151 to i64
  store i64 %v.152, ptr %"r.%rd5"
  %v.153 = load i64, ptr %"r.%rd5"
  %v.154 = and i64 %v.153, 1
  store i64 %v.154, ptr %"r.%rd6"
  %v.155 = load i64, ptr %"r.%rd4"
  %v.156 = load i64, ptr %"r.%rd6"
  %v.157 = sub i64 %v.155, %v.156
  store i64 %v.157, ptr %"r.%rd10"
  br label %"L$L__BB36_5"
"L$L__BB36_5":
  %v.158 = load i64, ptr %"r.%rd10"
  store i64 %v.158, ptr %"r.%fd16"
  %v.159 = load i64, ptr %"r.%fd16"
  store i64 %v.159, ptr %"r..param func_retval0"
  br label %done
done:
  %v.160 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.160
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd6"
  %v.18 = load i64, ptr %"r.%fd6"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp ugt double %v.19, bitcast (i64 9218868437227405311 to double)
  store i1 %v.20, ptr %"r.%p4"
  store i1 true, ptr %"r.%p15"
  %v.21 = load i1, ptr %"r.%p4"
  br i1 %v.21, label %"L$L__BB39_2", label %"B1"
"B1":
  %v.22 = load i64, ptr %"r.%fd5"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = call double @llvm.fabs.f64(double %v.23)
  %v.25 = fcmp uno double %v.23, 0.0
  %v.26 = bitcast double %v.23 to i64
  %v.27 = or i64 %v.26, 2251799813685248
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = select i1 %v.25, double %v.28, double %v.24
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd7"
  %v.31 = load i64, ptr %"r.%fd7"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp ugt double %v.32, bitcast (i64 9218868437227405311 to double)
  store i1 %v.33, ptr %"r.%p15"
  br label %"L$L__BB39_2"
"L$L__BB39_2":
  %v.34 = load i64, ptr %"r.%fd4"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = fcmp oeq double %v.35, bitcast (i64 0 to double)
  store i1 %v.36, ptr %"r.%p5"
  %v.37 = load i1, ptr %"r.%p5"
  %v.38 = load i1, ptr %"r.%p15"
  %v.39 = or i1 %v.37, %v.38
  store i1 %v.39, ptr %"r.%p6"
  %v.40 = load i64, ptr %"r.%fd5"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp oeq double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p7"
  %v.43 = load i1, ptr %"r.%p7"
  %v.44 = load i1, ptr %"r.%p6"
  %v.45 = or i1 %v.43, %v.44
  store i1 %v.45, ptr %"r.%p8"
  %v.46 = load i1, ptr %"r.%p8"
  br i1 %v.46, label %"L$L__BB39_4", label %"B2"
"B2":
  %v.47 = load i64, ptr %"r.%fd4"
  store i64 %v.47, ptr %"r.%rd1"
  %v.48 = load i64, ptr %"r.%rd1"
  %v.49 = icmp ult i32 52, 64
  %v.50 = select i1 %v.49, i32 52, i32 63
  %v.51 = zext i32 %v.50 to i64
  %v.52 = lshr i64 %v.48, %v.51
  %v.53 = select i1 %v.49, i64 %v.52, i64 0
  store i64 %v.53, ptr %"r.%rd2"
  %v.54 = load i64, ptr %"r.%rd2"
  %v.55 = trunc i64 %v.54 to i32
  store i32 %v.55, ptr %"r.%r1"
  %v.56 = load i32, ptr %"r.%r1"
  %v.57 = and i32 %v.56, 2047
  store i32 %v.57, ptr %"r.%r2"
  %v.58 = load i32, ptr %"r.%r2"
  %v.59 = icmp eq i32 %v.58, 0
  store i1 %v.59, ptr %"r.%p9"
  %v.60 = load i32, ptr %"r.%r2"
  %v.61 = add i32 %v.60, 4294966273
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i64, ptr %"r.%fd4"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = fmul double %v.63, bitcast (i64 4850376798678024192 to double)
  %v.65 = bitcast double %v.64 to i64
  store i64 %v.65, ptr %"r.%fd8"
  %v.66 = load i64, ptr %"r.%fd8"
  store i64 %v.66, ptr %"r.%rd3"
  %v.67 = load i64, ptr %"r.%rd3"
  %v.68 = icmp ult i32 52, 64
  %v.69 = select i1 %v.68, i32 52, i32 63
  %v.70 = zext i32 %v.69 to i64
  %v.71 = lshr i64 %v.67, %v.70
  %v.72 = select i1 %v.68, i64 %v.71, i64 0
  store i64 %v.72, ptr %"r.%rd4"
  %v.73 = load i64, ptr %"r.%rd4"
  %v.74 = trunc i64 %v.73 to i32
  store i32 %v.74, ptr %"r.%r4"
  %v.75 = load i32, ptr %"r.%r4"
  %v.76 = and i32 %v.75, 2047
  store i32 %v.76, ptr %"r.%r5"
  %v.77 = load i32, ptr %"r.%r5"
  %v.78 = add i32 %v.77, 4294966219
  store i32 %v.78, ptr %"r.%r6"
  %v.79 = load i32, ptr %"r.%r6"
  %v.80 = load i32, ptr %"r.%r3"
  %v.81 = load i1, ptr %"r.%p9"
  %v.82 = select i1 %v.81, i32 %v.79, i32 %v.80
  store i32 %v.82, ptr %"r.%r7"
  %v.83 = load i64, ptr %"r.%fd5"
  store i64 %v.83, ptr %"r.%rd5"
  %v.84 = load i64, ptr %"r.%rd5"
  %v.85 = icmp ult i32 52, 64
  %v.86 = select i1 %v.85, i32 52, i32 63
  %v.87 = zext i32 %v.86 to i64
  %v.88 = lshr i64 %v.84, %v.87
  %v.89 = select i1 %v.85, i64 %v.88, i64 0
  store i64 %v.89, ptr %"r.%rd6"
  %v.90 = load i64, ptr %"r.%rd6"
  %v.91 = trunc i64 %v.90 to i32
  store i32 %v.91, ptr %"r.%r8"
  %v.92 = load i32, ptr %"r.%r8"
  %v.93 = and i32 %v.92, 2047
  store i32 %v.93, ptr %"r.%r9"
  %v.94 = load i32, ptr %"r.%r9"
  %v.95 = icmp eq i32 %v.94, 0
  store i1 %v.95, ptr %"r.%p10"
  %v.96 = load i32, ptr %"r.%r9"
  %v.97 = add i32 %v.96, 4294966273
  store i32 %v.97, ptr %"r.%r10"
  %v.98 = load i64, ptr %"r.%fd5"
  %v.99 = bitcast i64 %v.98 to double
  %v.100 = fmul double %v.99, bitcast (i64 4850376798678024192 to double)
  %v.101 = bitcast double %v.100 to i64
  store i64 %v.101, ptr %"r.%fd9"
  %v.102 = load i64, ptr %"r.%fd9"
  store i64 %v.102, ptr %"r.%rd7"
  %v.103 = load i64, ptr %"r.%rd7"
  %v.104 = icmp ult i32 52, 64
  %v.105 = select i1 %v.104, i32 52, i32 63
  %v.106 = zext i32 %v.105 to i64
  %v.107 = lshr i64 %v.103, %v.106
  %v.108 = select i1 %v.104, i64 %v.107, i64 0
  store i64 %v.108, ptr %"r.%rd8"
  %v.109 = load i64, ptr %"r.%rd8"
  %v.110 = trunc i64 %v.109 to i32
  store i32 %v.110, ptr %"r.%r11"
  %v.111 = load i32, ptr %"r.%r11"
  %v.112 = and i32 %v.111, 2047
  store i32 %v.112, ptr %"r.%r12"
  %v.113 = load i32, ptr %"r.%r12"
  %v.114 = add i32 %v.113, 4294966219
  store i32 %v.114, ptr %"r.%r13"
  %v.115 = load i32, ptr %"r.%r13"
  %v.116 = load i32, ptr %"r.%r10"
  %v.117 = load i1, ptr %"r.%p10"
  %v.118 = select i1 %v.117, i32 %v.115, i32 %v.116
  store i32 %v.118, ptr %"r.%r14"
  %v.119 = load i32, ptr %"r.%r14"
  %v.120 = load i32, ptr %"r.%r7"
  %v.121 = sub i32 %v.119, %v.120
  store i32 %v.121, ptr %"r.%r15"
  %v.122 = load i32, ptr %"r.%r15"
  %v.123 = call i32 @llvm.smax.i32(i32 %v.122, i32 4294965296)
  store i32 %v.123, ptr %"r.%r16"
  %v.124 = load i32, ptr %"r.%r16"
  %v.125 = call i32 @llvm.smin.i32(i32 %v.124, i32 2000)
  store i32 %v.125, ptr %"r.%r17"
  %v.126 = load i32, ptr %"r.%r17"
  %v.127 = icmp ult i32 31, 32
  %v.128 = select i1 %v.127, i32 31, i32 31
  %v.129 = lshr i32 %v.126, %v.128
  %v.130 = select i1 %v.127, i32 %v.129, i32 0
  store i32 %v.130, ptr %"r.%r18"
  %v.131 = load i32, ptr %"r.%r17"
  %v.132 = load i32, ptr %"r.%r18"
  %v.133 = add i32 %v.131, %v.132
  store i32 %v.133, ptr %"r.%r19"
  %v.134 = load i32, ptr %"r.%r19"
  %v.135 = icmp ult i32 1, 32
  %v.136 = select i1 %v.135, i32 1, i32 31
  %v.137 = ashr i32 %v.134, %v.136
  store i32 %v.137, ptr %"r.%r20"
  %v.138 = load i32, ptr %"r.%r20"
  %v.139 = add i32 %v.138, 1023
  store i32 %v.139, ptr %"r.%r21"
  %v.140 = load i32, ptr %"r.%r21"
  %v.141 = zext i32 %v.140 to i64
  store i64 %v.141, ptr %"r.%rd9"
  %v.142 = load i64, ptr %"r.%rd9"
  %v.143 = icmp ult i32 52, 64
  %v.144 = select i1 %v.143, i32 52, i32 63
  %v.145 = zext i32 %v.144 to i64
  %v.146 = shl i64 %v.142, %v.145
  %v.147 = select i1 %v.143, i64 %v.146, i64 0
  store i64 %v.147, ptr %"r.%rd10"
  %v.148 = load i64, ptr %"r.%rd10"
  store i64 %v.148, ptr %"r.%fd10"
  %v.149 = load i64, ptr %"r.%fd24"
  %v.150 = bitcast i64 %v.149 to double
  %v.151 = load i64, ptr %"r.%fd10"
  %v.152 = bitcast i64 %v.151 to double
  %v.153 = fmul double %v.150, %v.152
  %v.154 = bitcast double %v.153 to i64
  store i64 %v.154, ptr %"r.%fd11"
  %v.155 = load i32, ptr %"r.%r17"
  %v.156 = add i32 %v.155, 1023
  store i32 %v.156, ptr %"r.%r22"
  %v.157 = load i32, ptr %"r.%r22"
  %v.158 = load i32, ptr %"r.%r20"
  %v.159 = sub i32 %v.157, %v.158
  store i32 %v.159, ptr %"r.%r23"
  %v.160 = load i32, ptr %"r.%r23"
  %v.161 = zext i32 %v.160 to i64
  store i64 %v.161, ptr %"r.%rd11"
  %v.162 = load i64, ptr %"r.%rd11"
  %v.163 = icmp ult i32 52, 64
  %v.164 = select i1 %v.163, i32 52, i32 63
  %v.165 = zext i32 %v.164 to i64
  %v.166 = shl i64 %v.162, %v.165
  %v.167 = select i1 %v.163, i64 %v.166, i64 0
  store i64 %v.167, ptr %"r.%rd12"
  %v.168 = load i64, ptr %"r.%rd12"
  store i64 %v.168, ptr %"r.%fd12"
  %v.169 = load i64, ptr %"r.%fd11"
  %v.170 = bitcast i64 %v.169 to double
  %v.171 = load i64, ptr %"r.%fd12"
  %v.172 = bitcast i64 %v.171 to double
  %v.173 = fmul double %v.170, %v.172
  %v.174 = bitcast double %v.173 to i64
  store i64 %v.174, ptr %"r.%fd13"
  %v.175 = load i64, ptr %"r.%fd13"
  %v.176 = bitcast i64 %v.175 to double
  %v.177 = fneg double %v.176
  %v.178 = fcmp uno double %v.176, 0.0
  %v.179 = bitcast double %v.176 to i64
  %v.180 = or i64 %v.179, 2251799813685248
  %v.181 = bitcast i64 %v.180 to double
  %v.182 = select i1 %v.178, double %v.181, double %v.177
  %v.183 = bitcast double %v.182 to i64
  store i64 %v.183, ptr %"r.%fd14"
  %v.184 = load i32, ptr %"r.%r14"
  %v.185 = sub i32 0, %v.184
  store i32 %v.185, ptr %"r.%r24"
  %v.186 = load i32, ptr %"r.%r24"
  %v.187 = call i32 @llvm.smax.i32(i32 %v.186, i32 4294965296)
  store i32 %v.187, ptr %"r.%r25"
  %v.188 = load i32, ptr %"r.%r25"
  %v.189 = call i32 @llvm.smin.i32(i32 %v.188, i32 2000)
  store i32 %v.189, ptr %"r.%r26"
  %v.190 = load i32, ptr %"r.%r26"
  %v.191 = icmp ult i32 31, 32
  %v.192 = select i1 %v.191, i32 31, i32 31
  %v.193 = lshr i32 %v.190, %v.192
  %v.194 = select i1 %v.191, i32 %v.193, i32 0
  store i32 %v.194, ptr %"r.%r27"
  %v.195 = load i32, ptr %"r.%r26"
  %v.196 = load i32, ptr %"r.%r27"
  %v.197 = add i32 %v.195, %v.196
  store i32 %v.197, ptr %"r.%r28"
  %v.198 = load i32, ptr %"r.%r28"
  %v.199 = icmp ult i32 1, 32
  %v.200 = select i1 %v.199, i32 1, i32 31
  %v.201 = ashr i32 %v.198, %v.200
  store i32 %v.201, ptr %"r.%r29"
  %v.202 = load i32, ptr %"r.%r29"
  %v.203 = add i32 %v.202, 1023
  store i32 %v.203, ptr %"r.%r30"
  %v.204 = load i32, ptr %"r.%r30"
  %v.205 = zext i32 %v.204 to i64
  store i64 %v.205, ptr %"r.%rd13"
  %v.206 = load i64, ptr %"r.%rd13"
  %v.207 = icmp ult i32 52, 64
  %v.208 = select i1 %v.207, i32 52, i32 63
  %v.209 = zext i32 %v.208 to i64
  %v.210 = shl i64 %v.206, %v.209
  %v.211 = select i1 %v.207, i64 %v.210, i64 0
  store i64 %v.211, ptr %"r.%rd14"
  %v.212 = load i64, ptr %"r.%rd14"
  store i64 %v.212, ptr %"r.%fd15"
  %v.213 = load i64, ptr %"r.%fd15"
  %v.214 = bitcast i64 %v.213 to double
  %v.215 = load i64, ptr %"r.%fd5"
  %v.216 = bitcast i64 %v.215 to double
  %v.217 = fmul double %v.214, %v.216
  %v.218 = bitcast double %v.217 to i64
  store i64 %v.218, ptr %"r.%fd16"
  %v.219 = load i32, ptr %"r.%r26"
  %v.220 = add i32 %v.219, 1023
  store i32 %v.220, ptr %"r.%r31"
  %v.221 = load i32, ptr %"r.%r31"
  %v.222 = load i32, ptr %"r.%r29"
  %v.223 = sub i32 %v.221, %v.222
  store i32 %v.223, ptr %"r.%r32"
  %v.224 = load i32, ptr %"r.%r32"
  %v.225 = zext i32 %v.224 to i64
  store i64 %v.225, ptr %"r.%rd15"
  %v.226 = load i64, ptr %"r.%rd15"
  %v.227 = icmp ult i32 52, 64
  %v.228 = select i1 %v.227, i32 52, i32 63
  %v.229 = zext i32 %v.228 to i64
  %v.230 = shl i64 %v.226, %v.229
  %v.231 = select i1 %v.227, i64 %v.230, i64 0
  store i64 %v.231, ptr %"r.%rd16"
  %v.232 = load i64, ptr %"r.%rd16"
  store i64 %v.232, ptr %"r.%fd17"
  %v.233 = load i64, ptr %"r.%fd16"
  %v.234 = bitcast i64 %v.233 to double
  %v.235 = load i64, ptr %"r.%fd17"
  %v.236 = bitcast i64 %v.235 to double
  %v.237 = fmul double %v.234, %v.236
  %v.238 = bitcast double %v.237 to i64
  store i64 %v.238, ptr %"r.%fd18"
  %v.239 = load i32, ptr %"r.%r7"
  %v.240 = sub i32 0, %v.239
  store i32 %v.240, ptr %"r.%r33"
  %v.241 = load i32, ptr %"r.%r33"
  %v.242 = call i32 @llvm.smax.i32(i32 %v.241, i32 4294965296)
  store i32 %v.242, ptr %"r.%r34"
  %v.243 = load i32, ptr %"r.%r34"
  %v.244 = call i32 @llvm.smin.i32(i32 %v.243, i32 2000)
  store i32 %v.244, ptr %"r.%r35"
  %v.245 = load i32, ptr %"r.%r35"
  %v.246 = icmp ult i32 31, 32
  %v.247 = select i1 %v.246, i32 31, i32 31
  %v.248 = lshr i32 %v.245, %v.247
  %v.249 = select i1 %v.246, i32 %v.248, i32 0
  store i32 %v.249, ptr %"r.%r36"
  %v.250 = load i32, ptr %"r.%r35"
  %v.251 = load i32, ptr %"r.%r36"
  %v.252 = add i32 %v.250, %v.251
  store i32 %v.252, ptr %"r.%r37"
  %v.253 = load i32, ptr %"r.%r37"
  %v.254 = icmp ult i32 1, 32
  %v.255 = select i1 %v.254, i32 1, i32 31
  %v.256 = ashr i32 %v.253, %v.255
  store i32 %v.256, ptr %"r.%r38"
  %v.257 = load i32, ptr %"r.%r38"
  %v.258 = add i32 %v.257, 1023
  store i32 %v.258, ptr %"r.%r39"
  %v.259 = load i32, ptr %"r.%r39"
  %v.260 = zext i32 %v.259 to i64
  store i64 %v.260, ptr %"r.%rd17"
  %v.261 = load i64, ptr %"r.%rd17"
  %v.262 = icmp ult i32 52, 64
  %v.263 = select i1 %v.262, i32 52, i32 63
  %v.264 = zext i32 %v.263 to i64
  %v.265 = shl i64 %v.261, %v.264
  %v.266 = select i1 %v.262, i64 %v.265, i64 0
  store i64 %v.266, ptr %"r.%rd18"
  %v.267 = load i64, ptr %"r.%rd18"
  store i64 %v.267, ptr %"r.%fd19"
  %v.268 = load i64, ptr %"r.%fd19"
  %v.269 = bitcast i64 %v.268 to double
  %v.270 = load i64, ptr %"r.%fd4"
  %v.271 = bitcast i64 %v.270 to double
  %v.272 = fmul double %v.269, %v.271
  %v.273 = bitcast double %v.272 to i64
  store i64 %v.273, ptr %"r.%fd20"
  %v.274 = load i32, ptr %"r.%r35"
  %v.275 = add i32 %v.274, 1023
  store i32 %v.275, ptr %"r.%r40"
  %v.276 = load i32, ptr %"r.%r40"
  %v.277 = load i32, ptr %"r.%r38"
  %v.278 = sub i32 %v.276, %v.277
  store i32 %v.278, ptr %"r.%r41"
  %v.279 = load i32, ptr %"r.%r41"
  %v.280 = zext i32 %v.279 to i64
  store i64 %v.280, ptr %"r.%rd19"
  %v.281 = load i64, ptr %"r.%rd19"
  %v.282 = icmp ult i32 52, 64
  %v.283 = select i1 %v.282, i32 52, i32 63
  %v.284 = zext i32 %v.283 to i64
  %v.285 = shl i64 %v.281, %v.284
  %v.286 = select i1 %v.282, i64 %v.285, i64 0
  store i64 %v.286, ptr %"r.%rd20"
  %v.287 = load i64, ptr %"r.%rd20"
  store i64 %v.287, ptr %"r.%fd21"
  %v.288 = load i64, ptr %"r.%fd20"
  %v.289 = bitcast i64 %v.288 to double
  %v.290 = load i64, ptr %"r.%fd21"
  %v.291 = bitcast i64 %v.290 to double
  %v.292 = fmul double %v.289, %v.291
  %v.293 = bitcast double %v.292 to i64
  store i64 %v.293, ptr %"r.%fd22"
  %v.294 = load i64, ptr %"r.%fd14"
  %v.295 = bitcast i64 %v.294 to double
  %v.296 = load i64, ptr %"r.%fd18"
  %v.297 = bitcast i64 %v.296 to double
  %v.298 = load i64, ptr %"r.%fd22"
  %v.299 = bitcast i64 %v.298 to double
  %v.300 = call double @llvm.fma.f64(double %v.295, double %v.297, double %v.299)
  %v.301 = bitcast double %v.300 to i64
  store i64 %v.301, ptr %"r.%fd23"
  %v.302 = load i64, ptr %"r.%fd23"
  %v.303 = bitcast i64 %v.302 to double
  %v.304 = fcmp ogt double %v.303, bitcast (i64 0 to double)
  store i1 %v.304, ptr %"r.%p11"
  %v.305 = load i64, ptr %"r.%fd23"
  %v.306 = bitcast i64 %v.305 to double
  %v.307 = fcmp olt double %v.306, bitcast (i64 0 to double)
  store i1 %v.307, ptr %"r.%p12"
  %v.308 = load i64, ptr %"r.%fd5"
  %v.309 = bitcast i64 %v.308 to double
  %v.310 = fcmp olt double %v.309, bitcast (i64 0 to double)
  store i1 %v.310, ptr %"r.%p13"
  %v.311 = load i1, ptr %"r.%p11"
  %v.312 = select i1 %v.311, i32 4294967295, i32 0
  store i32 %v.312, ptr %"r.%r42"
  %v.313 = load i1, ptr %"r.%p12"
  %v.314 = select i1 %v.313, i32 4294967295, i32 0
  store i32 %v.314, ptr %"r.%r43"
  %v.315 = load i64, ptr %"r.%fd24"
  store i64 %v.315, ptr %"r.%rd21"
  %v.316 = load i64, ptr %"r.%rd21"
  %v.317 = icmp sgt i64 %v.316, 18446744073709551615
  store i1 %v.317, ptr %"r.%p14"
  %v.318 = load i32, ptr %"r.%r43"
  %v.319 = load i32, ptr %"r.%r42"
  %v.320 = load i1, ptr %"r.%p13"
  %v.321 = select i1 %v.320, i32 %v.318, i32 %v.319
  store i32 %v.321, ptr %"r.%r44"
  %v.322 = load i32, ptr %"r.%r42"
  %v.323 = load i32, ptr %"r.%r43"
  %v.324 = load i1, ptr %"r.%p13"
  %v.325 = select i1 %v.324, i32 %v.322, i32 %v.323
  store i32 %v.325, ptr %"r.%r45"
  %v.326 = load i32, ptr %"r.%r45"
  %v.327 = load i32, ptr %"r.%r44"
  %v.328 = load i1, ptr %"r.%p14"
  %v.329 = select i1 %v.328, i32 %v.326, i32 %v.327
  store i32 %v.329, ptr %"r.%r46"
  %v.330 = load i32, ptr %"r.%r46"
  %v.331 = zext i32 %v.330 to i64
  store i64 %v.331, ptr %"r.%rd22"
  %v.332 = load i64, ptr %"r.%rd22"
  %v.333 = and i64 %v.332, 1
  store i64 %v.333, ptr %"r.%rd23"
  %v.334 = load i64, ptr %"r.%rd21"
  %v.335 = load i64, ptr %"r.%rd23"
  %v.336 = sub i64 %v.334, %v.335
  store i64 %v.336, ptr %"r.%rd24"
  %v.337 = load i64, ptr %"r.%rd24"
  store i64 %v.337, ptr %"r.%fd24"
  br label %"L$L__BB39_4"
"L$L__BB39_4":
  %v.338 = load i64, ptr %"r.%fd24"
  store i64 %v.338, ptr %"r..param func_retval0"
  br label %done
done:
  %v.339 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.339
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
  %v.34 = fcmp uno double %v.32, 0.0
  %v.35 = bitcast double %v.32 to i64
  %v.36 = or i64 %v.35, 2251799813685248
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = select i1 %v.34, double %v.37, double %v.33
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd7"
  %v.40 = load i64, ptr %"r.%fd7"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = load i64, ptr %"r.%fd6"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = load i64, ptr %"r.%fd5"
  %v.45 = bitcast i64 %v.44 to double
  %v.46 = call double @llvm.fma.f64(double %v.41, double %v.43, double %v.45)
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd8"
  %v.48 = load i64, ptr %"r.%fd8"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fcmp olt double %v.49, bitcast (i64 0 to double)
  store i1 %v.50, ptr %"r.%p2"
  %v.51 = load i64, ptr %"r.%fd8"
  %v.52 = bitcast i64 %v.51 to double
  %v.53 = fcmp ogt double %v.52, bitcast (i64 0 to double)
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i64, ptr %"r.%fd2"
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
  store i64 %v.72, ptr %"r.%fd9"
  %v.73 = load i64, ptr %"r.%fd9"
  store i64 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.74
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd7"
  %v.18 = load i64, ptr %"r.%fd4"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = call double @llvm.fabs.f64(double %v.19)
  %v.21 = fcmp uno double %v.19, 0.0
  %v.22 = bitcast double %v.19 to i64
  %v.23 = or i64 %v.22, 2251799813685248
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = select i1 %v.21, double %v.24, double %v.20
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd8"
  %v.27 = load i64, ptr %"r.%fd8"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd7"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fcmp oge double %v.28, %v.30
  store i1 %v.31, ptr %"r.%p1"
  %v.32 = load i64, ptr %"r.%fd4"
  %v.33 = bitcast i64 %v.32 to double
  %v.34 = load i64, ptr %"r.%fd5"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i1, ptr %"r.%p1"
  %v.37 = select i1 %v.36, double %v.33, double %v.35
  %v.38 = bitcast double %v.37 to i64
  store i64 %v.38, ptr %"r.%fd9"
  %v.39 = load i64, ptr %"r.%fd5"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = load i64, ptr %"r.%fd4"
  %v.42 = bitcast i64 %v.41 to double
  %v.43 = load i1, ptr %"r.%p1"
  %v.44 = select i1 %v.43, double %v.40, double %v.42
  %v.45 = bitcast double %v.44 to i64
  store i64 %v.45, ptr %"r.%fd10"
  %v.46 = load i64, ptr %"r.%fd6"
  %v.47 = bitcast i64 %v.46 to double
  %v.48 = load i64, ptr %"r.%fd9"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fsub double %v.47, %v.49
  %v.51 = bitcast double %v.50 to i64
  store i64 %v.51, ptr %"r.%fd11"
  %v.52 = load i64, ptr %"r.%fd10"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = load i64, ptr %"r.%fd11"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = fsub double %v.53, %v.55
  %v.57 = bitcast double %v.56 to i64
  store i64 %v.57, ptr %"r.%fd12"
  %v.58 = load i64, ptr %"r.%fd12"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp uge double %v.59, bitcast (i64 0 to double)
  store i1 %v.60, ptr %"r.%p2"
  %v.61 = load i64, ptr %"r.%fd6"
  store i64 %v.61, ptr %"r.%rd1"
  %v.62 = load i64, ptr %"r.%rd1"
  %v.63 = icmp sgt i64 %v.62, 18446744073709551615
  store i1 %v.63, ptr %"r.%p3"
  %v.64 = load i1, ptr %"r.%p3"
  %v.65 = select i1 %v.64, i64 18446744073709551615, i64 1
  store i64 %v.65, ptr %"r.%rd2"
  %v.66 = load i64, ptr %"r.%rd2"
  %v.67 = load i1, ptr %"r.%p2"
  %v.68 = select i1 %v.67, i64 0, i64 %v.66
  store i64 %v.68, ptr %"r.%rd3"
  %v.69 = load i64, ptr %"r.%rd3"
  %v.70 = load i64, ptr %"r.%rd1"
  %v.71 = add i64 %v.69, %v.70
  store i64 %v.71, ptr %"r.%rd4"
  %v.72 = load i64, ptr %"r.%rd4"
  store i64 %v.72, ptr %"r.%fd1"
  %v.73 = load i64, ptr %"r.%fd6"
  %v.74 = bitcast i64 %v.73 to double
  %v.75 = fcmp une double %v.74, bitcast (i64 0 to double)
  store i1 %v.75, ptr %"r.%p4"
  %v.76 = load i64, ptr %"r.%fd1"
  store i64 %v.76, ptr %"r.%fd14"
  %v.77 = load i1, ptr %"r.%p4"
  br i1 %v.77, label %"L$L__BB41_3", label %"B1"
"B1":
  %v.78 = load i64, ptr %"r.%fd4"
  store i64 %v.78, ptr %"r.%rd5"
  %v.79 = load i64, ptr %"r.%rd5"
  %v.80 = icmp slt i64 %v.79, 0
  store i1 %v.80, ptr %"r.%p5"
  %v.81 = bitcast double bitcast (i64 9223372036854775808 to double) to i64
  store i64 %v.81, ptr %"r.%fd14"
  %v.82 = load i1, ptr %"r.%p5"
  br i1 %v.82, label %"L$L__BB41_3", label %"B2"
"B2":
  %v.83 = load i64, ptr %"r.%fd5"
  store i64 %v.83, ptr %"r.%rd6"
  %v.84 = load i64, ptr %"r.%rd6"
  %v.85 = icmp slt i64 %v.84, 0
  store i1 %v.85, ptr %"r.%p6"
  %v.86 = load i64, ptr %"r.%fd1"
  %v.87 = bitcast i64 %v.86 to double
  %v.88 = load i1, ptr %"r.%p6"
  %v.89 = select i1 %v.88, double bitcast (i64 9223372036854775808 to double), double %v.87
  %v.90 = bitcast double %v.89 to i64
  store i64 %v.90, ptr %"r.%fd14"
  br label %"L$L__BB41_3"
"L$L__BB41_3":
  %v.91 = load i64, ptr %"r.%fd14"
  store i64 %v.91, ptr %"r..param func_retval0"
  br label %done
done:
  %v.92 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.92
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd10"
  %v.18 = load i64, ptr %"r.%fd10"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp uge double %v.19, bitcast (i64 567708407528440906 to double)
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i64, ptr %"r.%fd1"
  store i64 %v.21, ptr %"r.%fd17"
  %v.22 = load i1, ptr %"r.%p1"
  br i1 %v.22, label %"L$L__BB42_3", label %"B1"
"B1":
  %v.23 = load i64, ptr %"r.%fd1"
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = fcmp oeq double %v.24, bitcast (i64 0 to double)
  store i1 %v.25, ptr %"r.%p2"
  %v.26 = load i1, ptr %"r.%p2"
  br i1 %v.26, label %"L$L__BB42_4", label %"B2"
"B2":
  br label %"L$L__BB42_2"
"L$L__BB42_4":
  %v.27 = load i64, ptr %"r.%fd19"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = fcmp une double %v.28, bitcast (i64 0 to double)
  store i1 %v.29, ptr %"r.%p6"
  %v.30 = load i64, ptr %"r.%fd18"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fcmp une double %v.31, bitcast (i64 0 to double)
  store i1 %v.32, ptr %"r.%p7"
  %v.33 = load i1, ptr %"r.%p6"
  %v.34 = load i1, ptr %"r.%p7"
  %v.35 = and i1 %v.33, %v.34
  store i1 %v.35, ptr %"r.%p8"
  %v.36 = load i64, ptr %"r.%fd1"
  store i64 %v.36, ptr %"r.%rd7"
  %v.37 = load i64, ptr %"r.%rd7"
  %v.38 = icmp slt i64 %v.37, 0
  store i1 %v.38, ptr %"r.%p9"
  %v.39 = load i1, ptr %"r.%p8"
  %v.40 = load i1, ptr %"r.%p9"
  %v.41 = and i1 %v.39, %v.40
  store i1 %v.41, ptr %"r.%p10"
  %v.42 = load i64, ptr %"r.%rd7"
  %v.43 = icmp sgt i64 %v.42, 18446744073709551615
  store i1 %v.43, ptr %"r.%p11"
  %v.44 = load i1, ptr %"r.%p11"
  %v.45 = select i1 %v.44, i64 18446744073709551615, i64 1
  store i64 %v.45, ptr %"r.%rd8"
  %v.46 = load i64, ptr %"r.%rd8"
  %v.47 = load i1, ptr %"r.%p10"
  %v.48 = select i1 %v.47, i64 %v.46, i64 0
  store i64 %v.48, ptr %"r.%rd9"
  %v.49 = load i64, ptr %"r.%rd9"
  %v.50 = load i64, ptr %"r.%rd7"
  %v.51 = add i64 %v.49, %v.50
  store i64 %v.51, ptr %"r.%rd10"
  br label %"L$L__BB42_5"
"L$L__BB42_2":
  %v.52 = load i64, ptr %"r.%fd19"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = call double @llvm.fabs.f64(double %v.53)
  %v.55 = fcmp uno double %v.53, 0.0
  %v.56 = bitcast double %v.53 to i64
  %v.57 = or i64 %v.56, 2251799813685248
  %v.58 = bitcast i64 %v.57 to double
  %v.59 = select i1 %v.55, double %v.58, double %v.54
  %v.60 = bitcast double %v.59 to i64
  store i64 %v.60, ptr %"r.%fd11"
  %v.61 = load i64, ptr %"r.%fd18"
  %v.62 = bitcast i64 %v.61 to double
  %v.63 = call double @llvm.fabs.f64(double %v.62)
  %v.64 = fcmp uno double %v.62, 0.0
  %v.65 = bitcast double %v.62 to i64
  %v.66 = or i64 %v.65, 2251799813685248
  %v.67 = bitcast i64 %v.66 to double
  %v.68 = select i1 %v.64, double %v.67, double %v.63
  %v.69 = bitcast double %v.68 to i64
  store i64 %v.69, ptr %"r.%fd12"
  %v.70 = load i64, ptr %"r.%fd11"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = load i64, ptr %"r.%fd12"
  %v.73 = bitcast i64 %v.72 to double
  %v.74 = fcmp oge double %v.71, %v.73
  store i1 %v.74, ptr %"r.%p3"
  %v.75 = load i64, ptr %"r.%fd19"
  %v.76 = bitcast i64 %v.75 to double
  %v.77 = load i64, ptr %"r.%fd18"
  %v.78 = bitcast i64 %v.77 to double
  %v.79 = load i1, ptr %"r.%p3"
  %v.80 = select i1 %v.79, double %v.76, double %v.78
  %v.81 = bitcast double %v.80 to i64
  store i64 %v.81, ptr %"r.%fd2"
  %v.82 = load i64, ptr %"r.%fd18"
  %v.83 = bitcast i64 %v.82 to double
  %v.84 = load i64, ptr %"r.%fd19"
  %v.85 = bitcast i64 %v.84 to double
  %v.86 = load i1, ptr %"r.%p3"
  %v.87 = select i1 %v.86, double %v.83, double %v.85
  %v.88 = bitcast double %v.87 to i64
  store i64 %v.88, ptr %"r.%fd13"
  %v.89 = load i64, ptr %"r.%fd13"
  %v.90 = bitcast i64 %v.89 to double
  %v.91 = fmul double %v.90, bitcast (i64 7309342195222315008 to double)
  %v.92 = bitcast double %v.91 to i64
  store i64 %v.92, ptr %"r.%fd18"
  %v.93 = load i64, ptr %"r.%fd1"
  %v.94 = bitcast i64 %v.93 to double
  %v.95 = fmul double %v.94, bitcast (i64 7309342195222315008 to double)
  %v.96 = bitcast double %v.95 to i64
  store i64 %v.96, ptr %"r.%fd17"
  %v.97 = load i64, ptr %"r.%fd2"
  store i64 %v.97, ptr %"r.%fd19"
  br label %"L$L__BB42_3"
"L$L__BB42_3":
  %v.98 = load i64, ptr %"r.%fd17"
  %v.99 = bitcast i64 %v.98 to double
  %v.100 = fneg double %v.99
  %v.101 = fcmp uno double %v.99, 0.0
  %v.102 = bitcast double %v.99 to i64
  %v.103 = or i64 %v.102, 2251799813685248
  %v.104 = bitcast i64 %v.103 to double
  %v.105 = select i1 %v.101, double %v.104, double %v.100
  %v.106 = bitcast double %v.105 to i64
  store i64 %v.106, ptr %"r.%fd14"
  %v.107 = load i64, ptr %"r.%fd19"
  %v.108 = bitcast i64 %v.107 to double
  %v.109 = load i64, ptr %"r.%fd18"
  %v.110 = bitcast i64 %v.109 to double
  %v.111 = load i64, ptr %"r.%fd14"
  %v.112 = bitcast i64 %v.111 to double
  %v.113 = call double @llvm.fma.f64(double %v.108, double %v.110, double %v.112)
  %v.114 = bitcast double %v.113 to i64
  store i64 %v.114, ptr %"r.%fd15"
  %v.115 = load i64, ptr %"r.%fd15"
  %v.116 = bitcast i64 %v.115 to double
  %v.117 = fcmp uge double %v.116, bitcast (i64 0 to double)
  store i1 %v.117, ptr %"r.%p4"
  %v.118 = load i64, ptr %"r.%fd1"
  store i64 %v.118, ptr %"r.%rd4"
  %v.119 = load i64, ptr %"r.%rd4"
  %v.120 = icmp sgt i64 %v.119, 18446744073709551615
  store i1 %v.120, ptr %"r.%p5"
  %v.121 = load i1, ptr %"r.%p5"
  %v.122 = select i1 %v.121, i64 18446744073709551615, i64 1
  store i64 %v.122, ptr %"r.%rd5"
  %v.123 = load i64, ptr %"r.%rd5"
  %v.124 = load i1, ptr %"r.%p4"
  %v.125 = select i1 %v.124, i64 0, i64 %v.123
  store i64 %v.125, ptr %"r.%rd6"
  %v.126 = load i64, ptr %"r.%rd6"
  %v.127 = load i64, ptr %"r.%rd4"
  %v.128 = add i64 %v.126, %v.127
  store i64 %v.128, ptr %"r.%rd10"
  br label %"L$L__BB42_5"
"L$L__BB42_5":
  %v.129 = load i64, ptr %"r.%rd10"
  store i64 %v.129, ptr %"r.%fd16"
  %v.130 = load i64, ptr %"r.%fd16"
  store i64 %v.130, ptr %"r..param func_retval0"
  br label %done
done:
  %v.131 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.131
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd6"
  %v.18 = load i64, ptr %"r.%fd6"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp ugt double %v.19, bitcast (i64 9218868437227405311 to double)
  store i1 %v.20, ptr %"r.%p4"
  store i1 true, ptr %"r.%p16"
  %v.21 = load i1, ptr %"r.%p4"
  br i1 %v.21, label %"L$L__BB45_2", label %"B1"
"B1":
  %v.22 = load i64, ptr %"r.%fd5"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = call double @llvm.fabs.f64(double %v.23)
  %v.25 = fcmp uno double %v.23, 0.0
  %v.26 = bitcast double %v.23 to i64
  %v.27 = or i64 %v.26, 2251799813685248
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = select i1 %v.25, double %v.28, double %v.24
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd7"
  %v.31 = load i64, ptr %"r.%fd7"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp ugt double %v.32, bitcast (i64 9218868437227405311 to double)
  store i1 %v.33, ptr %"r.%p16"
  br label %"L$L__BB45_2"
"L$L__BB45_2":
  %v.34 = load i64, ptr %"r.%fd4"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = fcmp oeq double %v.35, bitcast (i64 0 to double)
  store i1 %v.36, ptr %"r.%p5"
  %v.37 = load i1, ptr %"r.%p5"
  %v.38 = load i1, ptr %"r.%p16"
  %v.39 = or i1 %v.37, %v.38
  store i1 %v.39, ptr %"r.%p6"
  %v.40 = load i64, ptr %"r.%fd5"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp oeq double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p7"
  %v.43 = load i1, ptr %"r.%p7"
  %v.44 = load i1, ptr %"r.%p6"
  %v.45 = or i1 %v.43, %v.44
  store i1 %v.45, ptr %"r.%p8"
  %v.46 = load i1, ptr %"r.%p8"
  br i1 %v.46, label %"L$L__BB45_4", label %"B2"
"B2":
  %v.47 = load i64, ptr %"r.%fd4"
  store i64 %v.47, ptr %"r.%rd1"
  %v.48 = load i64, ptr %"r.%rd1"
  %v.49 = icmp ult i32 52, 64
  %v.50 = select i1 %v.49, i32 52, i32 63
  %v.51 = zext i32 %v.50 to i64
  %v.52 = lshr i64 %v.48, %v.51
  %v.53 = select i1 %v.49, i64 %v.52, i64 0
  store i64 %v.53, ptr %"r.%rd2"
  %v.54 = load i64, ptr %"r.%rd2"
  %v.55 = trunc i64 %v.54 to i32
  store i32 %v.55, ptr %"r.%r1"
  %v.56 = load i32, ptr %"r.%r1"
  %v.57 = and i32 %v.56, 2047
  store i32 %v.57, ptr %"r.%r2"
  %v.58 = load i32, ptr %"r.%r2"
  %v.59 = icmp eq i32 %v.58, 0
  store i1 %v.59, ptr %"r.%p9"
  %v.60 = load i32, ptr %"r.%r2"
  %v.61 = add i32 %v.60, 4294966273
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i64, ptr %"r.%fd4"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = fmul double %v.63, bitcast (i64 4850376798678024192 to double)
  %v.65 = bitcast double %v.64 to i64
  store i64 %v.65, ptr %"r.%fd8"
  %v.66 = load i64, ptr %"r.%fd8"
  store i64 %v.66, ptr %"r.%rd3"
  %v.67 = load i64, ptr %"r.%rd3"
  %v.68 = icmp ult i32 52, 64
  %v.69 = select i1 %v.68, i32 52, i32 63
  %v.70 = zext i32 %v.69 to i64
  %v.71 = lshr i64 %v.67, %v.70
  %v.72 = select i1 %v.68, i64 %v.71, i64 0
  store i64 %v.72, ptr %"r.%rd4"
  %v.73 = load i64, ptr %"r.%rd4"
  %v.74 = trunc i64 %v.73 to i32
  store i32 %v.74, ptr %"r.%r4"
  %v.75 = load i32, ptr %"r.%r4"
  %v.76 = and i32 %v.75, 2047
  store i32 %v.76, ptr %"r.%r5"
  %v.77 = load i32, ptr %"r.%r5"
  %v.78 = add i32 %v.77, 4294966219
  store i32 %v.78, ptr %"r.%r6"
  %v.79 = load i32, ptr %"r.%r6"
  %v.80 = load i32, ptr %"r.%r3"
  %v.81 = load i1, ptr %"r.%p9"
  %v.82 = select i1 %v.81, i32 %v.79, i32 %v.80
  store i32 %v.82, ptr %"r.%r7"
  %v.83 = load i64, ptr %"r.%fd5"
  store i64 %v.83, ptr %"r.%rd5"
  %v.84 = load i64, ptr %"r.%rd5"
  %v.85 = icmp ult i32 52, 64
  %v.86 = select i1 %v.85, i32 52, i32 63
  %v.87 = zext i32 %v.86 to i64
  %v.88 = lshr i64 %v.84, %v.87
  %v.89 = select i1 %v.85, i64 %v.88, i64 0
  store i64 %v.89, ptr %"r.%rd6"
  %v.90 = load i64, ptr %"r.%rd6"
  %v.91 = trunc i64 %v.90 to i32
  store i32 %v.91, ptr %"r.%r8"
  %v.92 = load i32, ptr %"r.%r8"
  %v.93 = and i32 %v.92, 2047
  store i32 %v.93, ptr %"r.%r9"
  %v.94 = load i32, ptr %"r.%r9"
  %v.95 = icmp eq i32 %v.94, 0
  store i1 %v.95, ptr %"r.%p10"
  %v.96 = load i32, ptr %"r.%r9"
  %v.97 = add i32 %v.96, 4294966273
  store i32 %v.97, ptr %"r.%r10"
  %v.98 = load i64, ptr %"r.%fd5"
  %v.99 = bitcast i64 %v.98 to double
  %v.100 = fmul double %v.99, bitcast (i64 4850376798678024192 to double)
  %v.101 = bitcast double %v.100 to i64
  store i64 %v.101, ptr %"r.%fd9"
  %v.102 = load i64, ptr %"r.%fd9"
  store i64 %v.102, ptr %"r.%rd7"
  %v.103 = load i64, ptr %"r.%rd7"
  %v.104 = icmp ult i32 52, 64
  %v.105 = select i1 %v.104, i32 52, i32 63
  %v.106 = zext i32 %v.105 to i64
  %v.107 = lshr i64 %v.103, %v.106
  %v.108 = select i1 %v.104, i64 %v.107, i64 0
  store i64 %v.108, ptr %"r.%rd8"
  %v.109 = load i64, ptr %"r.%rd8"
  %v.110 = trunc i64 %v.109 to i32
  store i32 %v.110, ptr %"r.%r11"
  %v.111 = load i32, ptr %"r.%r11"
  %v.112 = and i32 %v.111, 2047
  store i32 %v.112, ptr %"r.%r12"
  %v.113 = load i32, ptr %"r.%r12"
  %v.114 = add i32 %v.113, 4294966219
  store i32 %v.114, ptr %"r.%r13"
  %v.115 = load i32, ptr %"r.%r13"
  %v.116 = load i32, ptr %"r.%r10"
  %v.117 = load i1, ptr %"r.%p10"
  %v.118 = select i1 %v.117, i32 %v.115, i32 %v.116
  store i32 %v.118, ptr %"r.%r14"
  %v.119 = load i32, ptr %"r.%r14"
  %v.120 = load i32, ptr %"r.%r7"
  %v.121 = sub i32 %v.119, %v.120
  store i32 %v.121, ptr %"r.%r15"
  %v.122 = load i32, ptr %"r.%r15"
  %v.123 = call i32 @llvm.smax.i32(i32 %v.122, i32 4294965296)
  store i32 %v.123, ptr %"r.%r16"
  %v.124 = load i32, ptr %"r.%r16"
  %v.125 = call i32 @llvm.smin.i32(i32 %v.124, i32 2000)
  store i32 %v.125, ptr %"r.%r17"
  %v.126 = load i32, ptr %"r.%r17"
  %v.127 = icmp ult i32 31, 32
  %v.128 = select i1 %v.127, i32 31, i32 31
  %v.129 = lshr i32 %v.126, %v.128
  %v.130 = select i1 %v.127, i32 %v.129, i32 0
  store i32 %v.130, ptr %"r.%r18"
  %v.131 = load i32, ptr %"r.%r17"
  %v.132 = load i32, ptr %"r.%r18"
  %v.133 = add i32 %v.131, %v.132
  store i32 %v.133, ptr %"r.%r19"
  %v.134 = load i32, ptr %"r.%r19"
  %v.135 = icmp ult i32 1, 32
  %v.136 = select i1 %v.135, i32 1, i32 31
  %v.137 = ashr i32 %v.134, %v.136
  store i32 %v.137, ptr %"r.%r20"
  %v.138 = load i32, ptr %"r.%r20"
  %v.139 = add i32 %v.138, 1023
  store i32 %v.139, ptr %"r.%r21"
  %v.140 = load i32, ptr %"r.%r21"
  %v.141 = zext i32 %v.140 to i64
  store i64 %v.141, ptr %"r.%rd9"
  %v.142 = load i64, ptr %"r.%rd9"
  %v.143 = icmp ult i32 52, 64
  %v.144 = select i1 %v.143, i32 52, i32 63
  %v.145 = zext i32 %v.144 to i64
  %v.146 = shl i64 %v.142, %v.145
  %v.147 = select i1 %v.143, i64 %v.146, i64 0
  store i64 %v.147, ptr %"r.%rd10"
  %v.148 = load i64, ptr %"r.%rd10"
  store i64 %v.148, ptr %"r.%fd10"
  %v.149 = load i64, ptr %"r.%fd24"
  %v.150 = bitcast i64 %v.149 to double
  %v.151 = load i64, ptr %"r.%fd10"
  %v.152 = bitcast i64 %v.151 to double
  %v.153 = fmul double %v.150, %v.152
  %v.154 = bitcast double %v.153 to i64
  store i64 %v.154, ptr %"r.%fd11"
  %v.155 = load i32, ptr %"r.%r17"
  %v.156 = add i32 %v.155, 1023
  store i32 %v.156, ptr %"r.%r22"
  %v.157 = load i32, ptr %"r.%r22"
  %v.158 = load i32, ptr %"r.%r20"
  %v.159 = sub i32 %v.157, %v.158
  store i32 %v.159, ptr %"r.%r23"
  %v.160 = load i32, ptr %"r.%r23"
  %v.161 = zext i32 %v.160 to i64
  store i64 %v.161, ptr %"r.%rd11"
  %v.162 = load i64, ptr %"r.%rd11"
  %v.163 = icmp ult i32 52, 64
  %v.164 = select i1 %v.163, i32 52, i32 63
  %v.165 = zext i32 %v.164 to i64
  %v.166 = shl i64 %v.162, %v.165
  %v.167 = select i1 %v.163, i64 %v.166, i64 0
  store i64 %v.167, ptr %"r.%rd12"
  %v.168 = load i64, ptr %"r.%rd12"
  store i64 %v.168, ptr %"r.%fd12"
  %v.169 = load i64, ptr %"r.%fd11"
  %v.170 = bitcast i64 %v.169 to double
  %v.171 = load i64, ptr %"r.%fd12"
  %v.172 = bitcast i64 %v.171 to double
  %v.173 = fmul double %v.170, %v.172
  %v.174 = bitcast double %v.173 to i64
  store i64 %v.174, ptr %"r.%fd13"
  %v.175 = load i64, ptr %"r.%fd13"
  %v.176 = bitcast i64 %v.175 to double
  %v.177 = fneg double %v.176
  %v.178 = fcmp uno double %v.176, 0.0
  %v.179 = bitcast double %v.176 to i64
  %v.180 = or i64 %v.179, 2251799813685248
  %v.181 = bitcast i64 %v.180 to double
  %v.182 = select i1 %v.178, double %v.181, double %v.177
  %v.183 = bitcast double %v.182 to i64
  store i64 %v.183, ptr %"r.%fd14"
  %v.184 = load i32, ptr %"r.%r14"
  %v.185 = sub i32 0, %v.184
  store i32 %v.185, ptr %"r.%r24"
  %v.186 = load i32, ptr %"r.%r24"
  %v.187 = call i32 @llvm.smax.i32(i32 %v.186, i32 4294965296)
  store i32 %v.187, ptr %"r.%r25"
  %v.188 = load i32, ptr %"r.%r25"
  %v.189 = call i32 @llvm.smin.i32(i32 %v.188, i32 2000)
  store i32 %v.189, ptr %"r.%r26"
  %v.190 = load i32, ptr %"r.%r26"
  %v.191 = icmp ult i32 31, 32
  %v.192 = select i1 %v.191, i32 31, i32 31
  %v.193 = lshr i32 %v.190, %v.192
  %v.194 = select i1 %v.191, i32 %v.193, i32 0
  store i32 %v.194, ptr %"r.%r27"
  %v.195 = load i32, ptr %"r.%r26"
  %v.196 = load i32, ptr %"r.%r27"
  %v.197 = add i32 %v.195, %v.196
  store i32 %v.197, ptr %"r.%r28"
  %v.198 = load i32, ptr %"r.%r28"
  %v.199 = icmp ult i32 1, 32
  %v.200 = select i1 %v.199, i32 1, i32 31
  %v.201 = ashr i32 %v.198, %v.200
  store i32 %v.201, ptr %"r.%r29"
  %v.202 = load i32, ptr %"r.%r29"
  %v.203 = add i32 %v.202, 1023
  store i32 %v.203, ptr %"r.%r30"
  %v.204 = load i32, ptr %"r.%r30"
  %v.205 = zext i32 %v.204 to i64
  store i64 %v.205, ptr %"r.%rd13"
  %v.206 = load i64, ptr %"r.%rd13"
  %v.207 = icmp ult i32 52, 64
  %v.208 = select i1 %v.207, i32 52, i32 63
  %v.209 = zext i32 %v.208 to i64
  %v.210 = shl i64 %v.206, %v.209
  %v.211 = select i1 %v.207, i64 %v.210, i64 0
  store i64 %v.211, ptr %"r.%rd14"
  %v.212 = load i64, ptr %"r.%rd14"
  store i64 %v.212, ptr %"r.%fd15"
  %v.213 = load i64, ptr %"r.%fd15"
  %v.214 = bitcast i64 %v.213 to double
  %v.215 = load i64, ptr %"r.%fd5"
  %v.216 = bitcast i64 %v.215 to double
  %v.217 = fmul double %v.214, %v.216
  %v.218 = bitcast double %v.217 to i64
  store i64 %v.218, ptr %"r.%fd16"
  %v.219 = load i32, ptr %"r.%r26"
  %v.220 = add i32 %v.219, 1023
  store i32 %v.220, ptr %"r.%r31"
  %v.221 = load i32, ptr %"r.%r31"
  %v.222 = load i32, ptr %"r.%r29"
  %v.223 = sub i32 %v.221, %v.222
  store i32 %v.223, ptr %"r.%r32"
  %v.224 = load i32, ptr %"r.%r32"
  %v.225 = zext i32 %v.224 to i64
  store i64 %v.225, ptr %"r.%rd15"
  %v.226 = load i64, ptr %"r.%rd15"
  %v.227 = icmp ult i32 52, 64
  %v.228 = select i1 %v.227, i32 52, i32 63
  %v.229 = zext i32 %v.228 to i64
  %v.230 = shl i64 %v.226, %v.229
  %v.231 = select i1 %v.227, i64 %v.230, i64 0
  store i64 %v.231, ptr %"r.%rd16"
  %v.232 = load i64, ptr %"r.%rd16"
  store i64 %v.232, ptr %"r.%fd17"
  %v.233 = load i64, ptr %"r.%fd16"
  %v.234 = bitcast i64 %v.233 to double
  %v.235 = load i64, ptr %"r.%fd17"
  %v.236 = bitcast i64 %v.235 to double
  %v.237 = fmul double %v.234, %v.236
  %v.238 = bitcast double %v.237 to i64
  store i64 %v.238, ptr %"r.%fd18"
  %v.239 = load i32, ptr %"r.%r7"
  %v.240 = sub i32 0, %v.239
  store i32 %v.240, ptr %"r.%r33"
  %v.241 = load i32, ptr %"r.%r33"
  %v.242 = call i32 @llvm.smax.i32(i32 %v.241, i32 4294965296)
  store i32 %v.242, ptr %"r.%r34"
  %v.243 = load i32, ptr %"r.%r34"
  %v.244 = call i32 @llvm.smin.i32(i32 %v.243, i32 2000)
  store i32 %v.244, ptr %"r.%r35"
  %v.245 = load i32, ptr %"r.%r35"
  %v.246 = icmp ult i32 31, 32
  %v.247 = select i1 %v.246, i32 31, i32 31
  %v.248 = lshr i32 %v.245, %v.247
  %v.249 = select i1 %v.246, i32 %v.248, i32 0
  store i32 %v.249, ptr %"r.%r36"
  %v.250 = load i32, ptr %"r.%r35"
  %v.251 = load i32, ptr %"r.%r36"
  %v.252 = add i32 %v.250, %v.251
  store i32 %v.252, ptr %"r.%r37"
  %v.253 = load i32, ptr %"r.%r37"
  %v.254 = icmp ult i32 1, 32
  %v.255 = select i1 %v.254, i32 1, i32 31
  %v.256 = ashr i32 %v.253, %v.255
  store i32 %v.256, ptr %"r.%r38"
  %v.257 = load i32, ptr %"r.%r38"
  %v.258 = add i32 %v.257, 1023
  store i32 %v.258, ptr %"r.%r39"
  %v.259 = load i32, ptr %"r.%r39"
  %v.260 = zext i32 %v.259 to i64
  store i64 %v.260, ptr %"r.%rd17"
  %v.261 = load i64, ptr %"r.%rd17"
  %v.262 = icmp ult i32 52, 64
  %v.263 = select i1 %v.262, i32 52, i32 63
  %v.264 = zext i32 %v.263 to i64
  %v.265 = shl i64 %v.261, %v.264
  %v.266 = select i1 %v.262, i64 %v.265, i64 0
  store i64 %v.266, ptr %"r.%rd18"
  %v.267 = load i64, ptr %"r.%rd18"
  store i64 %v.267, ptr %"r.%fd19"
  %v.268 = load i64, ptr %"r.%fd19"
  %v.269 = bitcast i64 %v.268 to double
  %v.270 = load i64, ptr %"r.%fd4"
  %v.271 = bitcast i64 %v.270 to double
  %v.272 = fmul double %v.269, %v.271
  %v.273 = bitcast double %v.272 to i64
  store i64 %v.273, ptr %"r.%fd20"
  %v.274 = load i32, ptr %"r.%r35"
  %v.275 = add i32 %v.274, 1023
  store i32 %v.275, ptr %"r.%r40"
  %v.276 = load i32, ptr %"r.%r40"
  %v.277 = load i32, ptr %"r.%r38"
  %v.278 = sub i32 %v.276, %v.277
  store i32 %v.278, ptr %"r.%r41"
  %v.279 = load i32, ptr %"r.%r41"
  %v.280 = zext i32 %v.279 to i64
  store i64 %v.280, ptr %"r.%rd19"
  %v.281 = load i64, ptr %"r.%rd19"
  %v.282 = icmp ult i32 52, 64
  %v.283 = select i1 %v.282, i32 52, i32 63
  %v.284 = zext i32 %v.283 to i64
  %v.285 = shl i64 %v.281, %v.284
  %v.286 = select i1 %v.282, i64 %v.285, i64 0
  store i64 %v.286, ptr %"r.%rd20"
  %v.287 = load i64, ptr %"r.%rd20"
  store i64 %v.287, ptr %"r.%fd21"
  %v.288 = load i64, ptr %"r.%fd20"
  %v.289 = bitcast i64 %v.288 to double
  %v.290 = load i64, ptr %"r.%fd21"
  %v.291 = bitcast i64 %v.290 to double
  %v.292 = fmul double %v.289, %v.291
  %v.293 = bitcast double %v.292 to i64
  store i64 %v.293, ptr %"r.%fd22"
  %v.294 = load i64, ptr %"r.%fd14"
  %v.295 = bitcast i64 %v.294 to double
  %v.296 = load i64, ptr %"r.%fd18"
  %v.297 = bitcast i64 %v.296 to double
  %v.298 = load i64, ptr %"r.%fd22"
  %v.299 = bitcast i64 %v.298 to double
  %v.300 = call double @llvm.fma.f64(double %v.295, double %v.297, double %v.299)
  %v.301 = bitcast double %v.300 to i64
  store i64 %v.301, ptr %"r.%fd23"
  %v.302 = load i64, ptr %"r.%fd23"
  %v.303 = bitcast i64 %v.302 to double
  %v.304 = fcmp ogt double %v.303, bitcast (i64 0 to double)
  store i1 %v.304, ptr %"r.%p11"
  %v.305 = load i64, ptr %"r.%fd23"
  %v.306 = bitcast i64 %v.305 to double
  %v.307 = fcmp olt double %v.306, bitcast (i64 0 to double)
  store i1 %v.307, ptr %"r.%p12"
  %v.308 = load i64, ptr %"r.%fd5"
  %v.309 = bitcast i64 %v.308 to double
  %v.310 = fcmp olt double %v.309, bitcast (i64 0 to double)
  store i1 %v.310, ptr %"r.%p13"
  %v.311 = load i1, ptr %"r.%p12"
  %v.312 = select i1 %v.311, i32 4294967295, i32 0
  store i32 %v.312, ptr %"r.%r42"
  %v.313 = load i1, ptr %"r.%p11"
  %v.314 = select i1 %v.313, i32 4294967295, i32 0
  store i32 %v.314, ptr %"r.%r43"
  %v.315 = load i32, ptr %"r.%r43"
  %v.316 = load i32, ptr %"r.%r42"
  %v.317 = load i1, ptr %"r.%p13"
  %v.318 = select i1 %v.317, i32 %v.315, i32 %v.316
  store i32 %v.318, ptr %"r.%r44"
  %v.319 = load i32, ptr %"r.%r44"
  %v.320 = and i32 %v.319, 1
  store i32 %v.320, ptr %"r.%r45"
  %v.321 = load i32, ptr %"r.%r45"
  %v.322 = icmp eq i32 %v.321, 1
  store i1 %v.322, ptr %"r.%p14"
  %v.323 = load i64, ptr %"r.%fd24"
  store i64 %v.323, ptr %"r.%rd21"
  %v.324 = load i64, ptr %"r.%rd21"
  %v.325 = icmp sgt i64 %v.324, 18446744073709551615
  store i1 %v.325, ptr %"r.%p15"
  %v.326 = load i1, ptr %"r.%p15"
  %v.327 = select i1 %v.326, i64 18446744073709551615, i64 1
  store i64 %v.327, ptr %"r.%rd22"
  %v.328 = load i64, ptr %"r.%rd22"
  %v.329 = load i1, ptr %"r.%p14"
  %v.330 = select i1 %v.329, i64 %v.328, i64 0
  store i64 %v.330, ptr %"r.%rd23"
  %v.331 = load i64, ptr %"r.%rd23"
  %v.332 = load i64, ptr %"r.%rd21"
  %v.333 = add i64 %v.331, %v.332
  store i64 %v.333, ptr %"r.%rd24"
  %v.334 = load i64, ptr %"r.%rd24"
  store i64 %v.334, ptr %"r.%fd24"
  br label %"L$L__BB45_4"
"L$L__BB45_4":
  %v.335 = load i64, ptr %"r.%fd24"
  store i64 %v.335, ptr %"r..param func_retval0"
  br label %done
done:
  %v.336 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.336
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
  %v.34 = fcmp uno double %v.32, 0.0
  %v.35 = bitcast double %v.32 to i64
  %v.36 = or i64 %v.35, 2251799813685248
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = select i1 %v.34, double %v.37, double %v.33
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd7"
  %v.40 = load i64, ptr %"r.%fd7"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = load i64, ptr %"r.%fd6"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = load i64, ptr %"r.%fd5"
  %v.45 = bitcast i64 %v.44 to double
  %v.46 = call double @llvm.fma.f64(double %v.41, double %v.43, double %v.45)
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd8"
  %v.48 = load i64, ptr %"r.%fd8"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fcmp uge double %v.49, bitcast (i64 0 to double)
  store i1 %v.50, ptr %"r.%p2"
  %v.51 = load i64, ptr %"r.%fd2"
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
  store i64 %v.62, ptr %"r.%fd9"
  %v.63 = load i64, ptr %"r.%fd9"
  store i64 %v.63, ptr %"r..param func_retval0"
  br label %done
done:
  %v.64 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.64
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd4"
  %v.18 = load i64, ptr %"r.%fd2"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = call double @llvm.fabs.f64(double %v.19)
  %v.21 = fcmp uno double %v.19, 0.0
  %v.22 = bitcast double %v.19 to i64
  %v.23 = or i64 %v.22, 2251799813685248
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = select i1 %v.21, double %v.24, double %v.20
  %v.26 = bitcast double %v.25 to i64
  store i64 %v.26, ptr %"r.%fd5"
  %v.27 = load i64, ptr %"r.%fd4"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = load i64, ptr %"r.%fd5"
  %v.30 = bitcast i64 %v.29 to double
  %v.31 = fcmp oge double %v.28, %v.30
  store i1 %v.31, ptr %"r.%p1"
  %v.32 = load i64, ptr %"r.%fd1"
  %v.33 = bitcast i64 %v.32 to double
  %v.34 = load i64, ptr %"r.%fd2"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = load i1, ptr %"r.%p1"
  %v.37 = select i1 %v.36, double %v.33, double %v.35
  %v.38 = bitcast double %v.37 to i64
  store i64 %v.38, ptr %"r.%fd6"
  %v.39 = load i64, ptr %"r.%fd2"
  %v.40 = bitcast i64 %v.39 to double
  %v.41 = load i64, ptr %"r.%fd1"
  %v.42 = bitcast i64 %v.41 to double
  %v.43 = load i1, ptr %"r.%p1"
  %v.44 = select i1 %v.43, double %v.40, double %v.42
  %v.45 = bitcast double %v.44 to i64
  store i64 %v.45, ptr %"r.%fd7"
  %v.46 = load i64, ptr %"r.%fd3"
  %v.47 = bitcast i64 %v.46 to double
  %v.48 = load i64, ptr %"r.%fd6"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fsub double %v.47, %v.49
  %v.51 = bitcast double %v.50 to i64
  store i64 %v.51, ptr %"r.%fd8"
  %v.52 = load i64, ptr %"r.%fd7"
  %v.53 = bitcast i64 %v.52 to double
  %v.54 = load i64, ptr %"r.%fd8"
  %v.55 = bitcast i64 %v.54 to double
  %v.56 = fsub double %v.53, %v.55
  %v.57 = bitcast double %v.56 to i64
  store i64 %v.57, ptr %"r.%fd9"
  %v.58 = load i64, ptr %"r.%fd9"
  %v.59 = bitcast i64 %v.58 to double
  %v.60 = fcmp ule double %v.59, bitcast (i64 0 to double)
  store i1 %v.60, ptr %"r.%p2"
  %v.61 = load i64, ptr %"r.%fd3"
  store i64 %v.61, ptr %"r.%rd1"
  %v.62 = load i64, ptr %"r.%rd1"
  %v.63 = icmp sgt i64 %v.62, 18446744073709551615
  store i1 %v.63, ptr %"r.%p3"
  %v.64 = load i1, ptr %"r.%p3"
  %v.65 = select i1 %v.64, i64 1, i64 18446744073709551615
  store i64 %v.65, ptr %"r.%rd2"
  %v.66 = load i64, ptr %"r.%rd2"
  %v.67 = load i1, ptr %"r.%p2"
  %v.68 = select i1 %v.67, i64 0, i64 %v.66
  store i64 %v.68, ptr %"r.%rd3"
  %v.69 = load i64, ptr %"r.%rd3"
  %v.70 = load i64, ptr %"r.%rd1"
  %v.71 = add i64 %v.69, %v.70
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd10"
  %v.18 = load i64, ptr %"r.%fd10"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp uge double %v.19, bitcast (i64 567708407528440906 to double)
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i64, ptr %"r.%fd1"
  store i64 %v.21, ptr %"r.%fd17"
  %v.22 = load i1, ptr %"r.%p1"
  br i1 %v.22, label %"L$L__BB48_3", label %"B1"
"B1":
  %v.23 = load i64, ptr %"r.%fd1"
  %v.24 = bitcast i64 %v.23 to double
  %v.25 = fcmp oeq double %v.24, bitcast (i64 0 to double)
  store i1 %v.25, ptr %"r.%p2"
  %v.26 = load i1, ptr %"r.%p2"
  br i1 %v.26, label %"L$L__BB48_4", label %"B2"
"B2":
  br label %"L$L__BB48_2"
"L$L__BB48_4":
  %v.27 = load i64, ptr %"r.%fd19"
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = fcmp une double %v.28, bitcast (i64 0 to double)
  store i1 %v.29, ptr %"r.%p6"
  %v.30 = load i64, ptr %"r.%fd18"
  %v.31 = bitcast i64 %v.30 to double
  %v.32 = fcmp une double %v.31, bitcast (i64 0 to double)
  store i1 %v.32, ptr %"r.%p7"
  %v.33 = load i1, ptr %"r.%p6"
  %v.34 = load i1, ptr %"r.%p7"
  %v.35 = and i1 %v.33, %v.34
  store i1 %v.35, ptr %"r.%p8"
  %v.36 = load i64, ptr %"r.%fd1"
  store i64 %v.36, ptr %"r.%rd7"
  %v.37 = load i64, ptr %"r.%rd7"
  %v.38 = icmp sgt i64 %v.37, 18446744073709551615
  store i1 %v.38, ptr %"r.%p9"
  %v.39 = load i1, ptr %"r.%p8"
  %v.40 = load i1, ptr %"r.%p9"
  %v.41 = and i1 %v.39, %v.40
  store i1 %v.41, ptr %"r.%p10"
  %v.42 = load i1, ptr %"r.%p9"
  %v.43 = select i1 %v.42, i64 1, i64 18446744073709551615
  store i64 %v.43, ptr %"r.%rd8"
  %v.44 = load i64, ptr %"r.%rd8"
  %v.45 = load i1, ptr %"r.%p10"
  %v.46 = select i1 %v.45, i64 %v.44, i64 0
  store i64 %v.46, ptr %"r.%rd9"
  %v.47 = load i64, ptr %"r.%rd9"
  %v.48 = load i64, ptr %"r.%rd7"
  %v.49 = add i64 %v.47, %v.48
  store i64 %v.49, ptr %"r.%rd10"
  br label %"L$L__BB48_5"
"L$L__BB48_2":
  %v.50 = load i64, ptr %"r.%fd19"
  %v.51 = bitcast i64 %v.50 to double
  %v.52 = call double @llvm.fabs.f64(double %v.51)
  %v.53 = fcmp uno double %v.51, 0.0
  %v.54 = bitcast double %v.51 to i64
  %v.55 = or i64 %v.54, 2251799813685248
  %v.56 = bitcast i64 %v.55 to double
  %v.57 = select i1 %v.53, double %v.56, double %v.52
  %v.58 = bitcast double %v.57 to i64
  store i64 %v.58, ptr %"r.%fd11"
  %v.59 = load i64, ptr %"r.%fd18"
  %v.60 = bitcast i64 %v.59 to double
  %v.61 = call double @llvm.fabs.f64(double %v.60)
  %v.62 = fcmp uno double %v.60, 0.0
  %v.63 = bitcast double %v.60 to i64
  %v.64 = or i64 %v.63, 2251799813685248
  %v.65 = bitcast i64 %v.64 to double
  %v.66 = select i1 %v.62, double %v.65, double %v.61
  %v.67 = bitcast double %v.66 to i64
  store i64 %v.67, ptr %"r.%fd12"
  %v.68 = load i64, ptr %"r.%fd11"
  %v.69 = bitcast i64 %v.68 to double
  %v.70 = load i64, ptr %"r.%fd12"
  %v.71 = bitcast i64 %v.70 to double
  %v.72 = fcmp oge double %v.69, %v.71
  store i1 %v.72, ptr %"r.%p3"
  %v.73 = load i64, ptr %"r.%fd19"
  %v.74 = bitcast i64 %v.73 to double
  %v.75 = load i64, ptr %"r.%fd18"
  %v.76 = bitcast i64 %v.75 to double
  %v.77 = load i1, ptr %"r.%p3"
  %v.78 = select i1 %v.77, double %v.74, double %v.76
  %v.79 = bitcast double %v.78 to i64
  store i64 %v.79, ptr %"r.%fd2"
  %v.80 = load i64, ptr %"r.%fd18"
  %v.81 = bitcast i64 %v.80 to double
  %v.82 = load i64, ptr %"r.%fd19"
  %v.83 = bitcast i64 %v.82 to double
  %v.84 = load i1, ptr %"r.%p3"
  %v.85 = select i1 %v.84, double %v.81, double %v.83
  %v.86 = bitcast double %v.85 to i64
  store i64 %v.86, ptr %"r.%fd13"
  %v.87 = load i64, ptr %"r.%fd13"
  %v.88 = bitcast i64 %v.87 to double
  %v.89 = fmul double %v.88, bitcast (i64 7309342195222315008 to double)
  %v.90 = bitcast double %v.89 to i64
  store i64 %v.90, ptr %"r.%fd18"
  %v.91 = load i64, ptr %"r.%fd1"
  %v.92 = bitcast i64 %v.91 to double
  %v.93 = fmul double %v.92, bitcast (i64 7309342195222315008 to double)
  %v.94 = bitcast double %v.93 to i64
  store i64 %v.94, ptr %"r.%fd17"
  %v.95 = load i64, ptr %"r.%fd2"
  store i64 %v.95, ptr %"r.%fd19"
  br label %"L$L__BB48_3"
"L$L__BB48_3":
  %v.96 = load i64, ptr %"r.%fd17"
  %v.97 = bitcast i64 %v.96 to double
  %v.98 = fneg double %v.97
  %v.99 = fcmp uno double %v.97, 0.0
  %v.100 = bitcast double %v.97 to i64
  %v.101 = or i64 %v.100, 2251799813685248
  %v.102 = bitcast i64 %v.101 to double
  %v.103 = select i1 %v.99, double %v.102, double %v.98
  %v.104 = bitcast double %v.103 to i64
  store i64 %v.104, ptr %"r.%fd14"
  %v.105 = load i64, ptr %"r.%fd19"
  %v.106 = bitcast i64 %v.105 to double
  %v.107 = load i64, ptr %"r.%fd18"
  %v.108 = bitcast i64 %v.107 to double
  %v.109 = load i64, ptr %"r.%fd14"
  %v.110 = bitcast i64 %v.109 to double
  %v.111 = call double @llvm.fma.f64(double %v.106, double %v.108, double %v.110)
  %v.112 = bitcast double %v.111 to i64
  store i64 %v.112, ptr %"r.%fd15"
  %v.113 = load i64, ptr %"r.%fd15"
  %v.114 = bitcast i64 %v.113 to double
  %v.115 = fcmp ule double %v.114, bitcast (i64 0 to double)
  store i1 %v.115, ptr %"r.%p4"
  %v.116 = load i64, ptr %"r.%fd1"
  store i64 %v.116, ptr %"r.%rd4"
  %v.117 = load i64, ptr %"r.%rd4"
  %v.118 = icmp sgt i64 %v.117, 18446744073709551615
  store i1 %v.118, ptr %"r.%p5"
  %v.119 = load i1, ptr %"r.%p5"
  %v.120 = select i1 %v.119, i64 1, i64 18446744073709551615
  store i64 %v.120, ptr %"r.%rd5"
  %v.121 = load i64, ptr %"r.%rd5"
  %v.122 = load i1, ptr %"r.%p4"
  %v.123 = select i1 %v.122, i64 0, i64 %v.121
  store i64 %v.123, ptr %"r.%rd6"
  %v.124 = load i64, ptr %"r.%rd6"
  %v.125 = load i64, ptr %"r.%rd4"
  %v.126 = add i64 %v.124, %v.125
  store i64 %v.126, ptr %"r.%rd10"
  br label %"L$L__BB48_5"
"L$L__BB48_5":
  %v.127 = load i64, ptr %"r.%rd10"
  store i64 %v.127, ptr %"r.%fd16"
  %v.128 = load i64, ptr %"r.%fd16"
  store i64 %v.128, ptr %"r..param func_retval0"
  br label %done
done:
  %v.129 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.129
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
  %v.12 = fcmp uno double %v.10, 0.0
  %v.13 = bitcast double %v.10 to i64
  %v.14 = or i64 %v.13, 2251799813685248
  %v.15 = bitcast i64 %v.14 to double
  %v.16 = select i1 %v.12, double %v.15, double %v.11
  %v.17 = bitcast double %v.16 to i64
  store i64 %v.17, ptr %"r.%fd6"
  %v.18 = load i64, ptr %"r.%fd6"
  %v.19 = bitcast i64 %v.18 to double
  %v.20 = fcmp ugt double %v.19, bitcast (i64 9218868437227405311 to double)
  store i1 %v.20, ptr %"r.%p4"
  store i1 true, ptr %"r.%p16"
  %v.21 = load i1, ptr %"r.%p4"
  br i1 %v.21, label %"L$L__BB51_2", label %"B1"
"B1":
  %v.22 = load i64, ptr %"r.%fd5"
  %v.23 = bitcast i64 %v.22 to double
  %v.24 = call double @llvm.fabs.f64(double %v.23)
  %v.25 = fcmp uno double %v.23, 0.0
  %v.26 = bitcast double %v.23 to i64
  %v.27 = or i64 %v.26, 2251799813685248
  %v.28 = bitcast i64 %v.27 to double
  %v.29 = select i1 %v.25, double %v.28, double %v.24
  %v.30 = bitcast double %v.29 to i64
  store i64 %v.30, ptr %"r.%fd7"
  %v.31 = load i64, ptr %"r.%fd7"
  %v.32 = bitcast i64 %v.31 to double
  %v.33 = fcmp ugt double %v.32, bitcast (i64 9218868437227405311 to double)
  store i1 %v.33, ptr %"r.%p16"
  br label %"L$L__BB51_2"
"L$L__BB51_2":
  %v.34 = load i64, ptr %"r.%fd4"
  %v.35 = bitcast i64 %v.34 to double
  %v.36 = fcmp oeq double %v.35, bitcast (i64 0 to double)
  store i1 %v.36, ptr %"r.%p5"
  %v.37 = load i1, ptr %"r.%p5"
  %v.38 = load i1, ptr %"r.%p16"
  %v.39 = or i1 %v.37, %v.38
  store i1 %v.39, ptr %"r.%p6"
  %v.40 = load i64, ptr %"r.%fd5"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = fcmp oeq double %v.41, bitcast (i64 0 to double)
  store i1 %v.42, ptr %"r.%p7"
  %v.43 = load i1, ptr %"r.%p7"
  %v.44 = load i1, ptr %"r.%p6"
  %v.45 = or i1 %v.43, %v.44
  store i1 %v.45, ptr %"r.%p8"
  %v.46 = load i1, ptr %"r.%p8"
  br i1 %v.46, label %"L$L__BB51_4", label %"B2"
"B2":
  %v.47 = load i64, ptr %"r.%fd4"
  store i64 %v.47, ptr %"r.%rd1"
  %v.48 = load i64, ptr %"r.%rd1"
  %v.49 = icmp ult i32 52, 64
  %v.50 = select i1 %v.49, i32 52, i32 63
  %v.51 = zext i32 %v.50 to i64
  %v.52 = lshr i64 %v.48, %v.51
  %v.53 = select i1 %v.49, i64 %v.52, i64 0
  store i64 %v.53, ptr %"r.%rd2"
  %v.54 = load i64, ptr %"r.%rd2"
  %v.55 = trunc i64 %v.54 to i32
  store i32 %v.55, ptr %"r.%r1"
  %v.56 = load i32, ptr %"r.%r1"
  %v.57 = and i32 %v.56, 2047
  store i32 %v.57, ptr %"r.%r2"
  %v.58 = load i32, ptr %"r.%r2"
  %v.59 = icmp eq i32 %v.58, 0
  store i1 %v.59, ptr %"r.%p9"
  %v.60 = load i32, ptr %"r.%r2"
  %v.61 = add i32 %v.60, 4294966273
  store i32 %v.61, ptr %"r.%r3"
  %v.62 = load i64, ptr %"r.%fd4"
  %v.63 = bitcast i64 %v.62 to double
  %v.64 = fmul double %v.63, bitcast (i64 4850376798678024192 to double)
  %v.65 = bitcast double %v.64 to i64
  store i64 %v.65, ptr %"r.%fd8"
  %v.66 = load i64, ptr %"r.%fd8"
  store i64 %v.66, ptr %"r.%rd3"
  %v.67 = load i64, ptr %"r.%rd3"
  %v.68 = icmp ult i32 52, 64
  %v.69 = select i1 %v.68, i32 52, i32 63
  %v.70 = zext i32 %v.69 to i64
  %v.71 = lshr i64 %v.67, %v.70
  %v.72 = select i1 %v.68, i64 %v.71, i64 0
  store i64 %v.72, ptr %"r.%rd4"
  %v.73 = load i64, ptr %"r.%rd4"
  %v.74 = trunc i64 %v.73 to i32
  store i32 %v.74, ptr %"r.%r4"
  %v.75 = load i32, ptr %"r.%r4"
  %v.76 = and i32 %v.75, 2047
  store i32 %v.76, ptr %"r.%r5"
  %v.77 = load i32, ptr %"r.%r5"
  %v.78 = add i32 %v.77, 4294966219
  store i32 %v.78, ptr %"r.%r6"
  %v.79 = load i32, ptr %"r.%r6"
  %v.80 = load i32, ptr %"r.%r3"
  %v.81 = load i1, ptr %"r.%p9"
  %v.82 = select i1 %v.81, i32 %v.79, i32 %v.80
  store i32 %v.82, ptr %"r.%r7"
  %v.83 = load i64, ptr %"r.%fd5"
  store i64 %v.83, ptr %"r.%rd5"
  %v.84 = load i64, ptr %"r.%rd5"
  %v.85 = icmp ult i32 52, 64
  %v.86 = select i1 %v.85, i32 52, i32 63
  %v.87 = zext i32 %v.86 to i64
  %v.88 = lshr i64 %v.84, %v.87
  %v.89 = select i1 %v.85, i64 %v.88, i64 0
  store i64 %v.89, ptr %"r.%rd6"
  %v.90 = load i64, ptr %"r.%rd6"
  %v.91 = trunc i64 %v.90 to i32
  store i32 %v.91, ptr %"r.%r8"
  %v.92 = load i32, ptr %"r.%r8"
  %v.93 = and i32 %v.92, 2047
  store i32 %v.93, ptr %"r.%r9"
  %v.94 = load i32, ptr %"r.%r9"
  %v.95 = icmp eq i32 %v.94, 0
  store i1 %v.95, ptr %"r.%p10"
  %v.96 = load i32, ptr %"r.%r9"
  %v.97 = add i32 %v.96, 4294966273
  store i32 %v.97, ptr %"r.%r10"
  %v.98 = load i64, ptr %"r.%fd5"
  %v.99 = bitcast i64 %v.98 to double
  %v.100 = fmul double %v.99, bitcast (i64 4850376798678024192 to double)
  %v.101 = bitcast double %v.100 to i64
  store i64 %v.101, ptr %"r.%fd9"
  %v.102 = load i64, ptr %"r.%fd9"
  store i64 %v.102, ptr %"r.%rd7"
  %v.103 = load i64, ptr %"r.%rd7"
  %v.104 = icmp ult i32 52, 64
  %v.105 = select i1 %v.104, i32 52, i32 63
  %v.106 = zext i32 %v.105 to i64
  %v.107 = lshr i64 %v.103, %v.106
  %v.108 = select i1 %v.104, i64 %v.107, i64 0
  store i64 %v.108, ptr %"r.%rd8"
  %v.109 = load i64, ptr %"r.%rd8"
  %v.110 = trunc i64 %v.109 to i32
  store i32 %v.110, ptr %"r.%r11"
  %v.111 = load i32, ptr %"r.%r11"
  %v.112 = and i32 %v.111, 2047
  store i32 %v.112, ptr %"r.%r12"
  %v.113 = load i32, ptr %"r.%r12"
  %v.114 = add i32 %v.113, 4294966219
  store i32 %v.114, ptr %"r.%r13"
  %v.115 = load i32, ptr %"r.%r13"
  %v.116 = load i32, ptr %"r.%r10"
  %v.117 = load i1, ptr %"r.%p10"
  %v.118 = select i1 %v.117, i32 %v.115, i32 %v.116
  store i32 %v.118, ptr %"r.%r14"
  %v.119 = load i32, ptr %"r.%r14"
  %v.120 = load i32, ptr %"r.%r7"
  %v.121 = sub i32 %v.119, %v.120
  store i32 %v.121, ptr %"r.%r15"
  %v.122 = load i32, ptr %"r.%r15"
  %v.123 = call i32 @llvm.smax.i32(i32 %v.122, i32 4294965296)
  store i32 %v.123, ptr %"r.%r16"
  %v.124 = load i32, ptr %"r.%r16"
  %v.125 = call i32 @llvm.smin.i32(i32 %v.124, i32 2000)
  store i32 %v.125, ptr %"r.%r17"
  %v.126 = load i32, ptr %"r.%r17"
  %v.127 = icmp ult i32 31, 32
  %v.128 = select i1 %v.127, i32 31, i32 31
  %v.129 = lshr i32 %v.126, %v.128
  %v.130 = select i1 %v.127, i32 %v.129, i32 0
  store i32 %v.130, ptr %"r.%r18"
  %v.131 = load i32, ptr %"r.%r17"
  %v.132 = load i32, ptr %"r.%r18"
  %v.133 = add i32 %v.131, %v.132
  store i32 %v.133, ptr %"r.%r19"
  %v.134 = load i32, ptr %"r.%r19"
  %v.135 = icmp ult i32 1, 32
  %v.136 = select i1 %v.135, i32 1, i32 31
  %v.137 = ashr i32 %v.134, %v.136
  store i32 %v.137, ptr %"r.%r20"
  %v.138 = load i32, ptr %"r.%r20"
  %v.139 = add i32 %v.138, 1023
  store i32 %v.139, ptr %"r.%r21"
  %v.140 = load i32, ptr %"r.%r21"
  %v.141 = zext i32 %v.140 to i64
  store i64 %v.141, ptr %"r.%rd9"
  %v.142 = load i64, ptr %"r.%rd9"
  %v.143 = icmp ult i32 52, 64
  %v.144 = select i1 %v.143, i32 52, i32 63
  %v.145 = zext i32 %v.144 to i64
  %v.146 = shl i64 %v.142, %v.145
  %v.147 = select i1 %v.143, i64 %v.146, i64 0
  store i64 %v.147, ptr %"r.%rd10"
  %v.148 = load i64, ptr %"r.%rd10"
  store i64 %v.148, ptr %"r.%fd10"
  %v.149 = load i64, ptr %"r.%fd24"
  %v.150 = bitcast i64 %v.149 to double
  %v.151 = load i64, ptr %"r.%fd10"
  %v.152 = bitcast i64 %v.151 to double
  %v.153 = fmul double %v.150, %v.152
  %v.154 = bitcast double %v.153 to i64
  store i64 %v.154, ptr %"r.%fd11"
  %v.155 = load i32, ptr %"r.%r17"
  %v.156 = add i32 %v.155, 1023
  store i32 %v.156, ptr %"r.%r22"
  %v.157 = load i32, ptr %"r.%r22"
  %v.158 = load i32, ptr %"r.%r20"
  %v.159 = sub i32 %v.157, %v.158
  store i32 %v.159, ptr %"r.%r23"
  %v.160 = load i32, ptr %"r.%r23"
  %v.161 = zext i32 %v.160 to i64
  store i64 %v.161, ptr %"r.%rd11"
  %v.162 = load i64, ptr %"r.%rd11"
  %v.163 = icmp ult i32 52, 64
  %v.164 = select i1 %v.163, i32 52, i32 63
  %v.165 = zext i32 %v.164 to i64
  %v.166 = shl i64 %v.162, %v.165
  %v.167 = select i1 %v.163, i64 %v.166, i64 0
  store i64 %v.167, ptr %"r.%rd12"
  %v.168 = load i64, ptr %"r.%rd12"
  store i64 %v.168, ptr %"r.%fd12"
  %v.169 = load i64, ptr %"r.%fd11"
  %v.170 = bitcast i64 %v.169 to double
  %v.171 = load i64, ptr %"r.%fd12"
  %v.172 = bitcast i64 %v.171 to double
  %v.173 = fmul double %v.170, %v.172
  %v.174 = bitcast double %v.173 to i64
  store i64 %v.174, ptr %"r.%fd13"
  %v.175 = load i64, ptr %"r.%fd13"
  %v.176 = bitcast i64 %v.175 to double
  %v.177 = fneg double %v.176
  %v.178 = fcmp uno double %v.176, 0.0
  %v.179 = bitcast double %v.176 to i64
  %v.180 = or i64 %v.179, 2251799813685248
  %v.181 = bitcast i64 %v.180 to double
  %v.182 = select i1 %v.178, double %v.181, double %v.177
  %v.183 = bitcast double %v.182 to i64
  store i64 %v.183, ptr %"r.%fd14"
  %v.184 = load i32, ptr %"r.%r14"
  %v.185 = sub i32 0, %v.184
  store i32 %v.185, ptr %"r.%r24"
  %v.186 = load i32, ptr %"r.%r24"
  %v.187 = call i32 @llvm.smax.i32(i32 %v.186, i32 4294965296)
  store i32 %v.187, ptr %"r.%r25"
  %v.188 = load i32, ptr %"r.%r25"
  %v.189 = call i32 @llvm.smin.i32(i32 %v.188, i32 2000)
  store i32 %v.189, ptr %"r.%r26"
  %v.190 = load i32, ptr %"r.%r26"
  %v.191 = icmp ult i32 31, 32
  %v.192 = select i1 %v.191, i32 31, i32 31
  %v.193 = lshr i32 %v.190, %v.192
  %v.194 = select i1 %v.191, i32 %v.193, i32 0
  store i32 %v.194, ptr %"r.%r27"
  %v.195 = load i32, ptr %"r.%r26"
  %v.196 = load i32, ptr %"r.%r27"
  %v.197 = add i32 %v.195, %v.196
  store i32 %v.197, ptr %"r.%r28"
  %v.198 = load i32, ptr %"r.%r28"
  %v.199 = icmp ult i32 1, 32
  %v.200 = select i1 %v.199, i32 1, i32 31
  %v.201 = ashr i32 %v.198, %v.200
  store i32 %v.201, ptr %"r.%r29"
  %v.202 = load i32, ptr %"r.%r29"
  %v.203 = add i32 %v.202, 1023
  store i32 %v.203, ptr %"r.%r30"
  %v.204 = load i32, ptr %"r.%r30"
  %v.205 = zext i32 %v.204 to i64
  store i64 %v.205, ptr %"r.%rd13"
  %v.206 = load i64, ptr %"r.%rd13"
  %v.207 = icmp ult i32 52, 64
  %v.208 = select i1 %v.207, i32 52, i32 63
  %v.209 = zext i32 %v.208 to i64
  %v.210 = shl i64 %v.206, %v.209
  %v.211 = select i1 %v.207, i64 %v.210, i64 0
  store i64 %v.211, ptr %"r.%rd14"
  %v.212 = load i64, ptr %"r.%rd14"
  store i64 %v.212, ptr %"r.%fd15"
  %v.213 = load i64, ptr %"r.%fd15"
  %v.214 = bitcast i64 %v.213 to double
  %v.215 = load i64, ptr %"r.%fd5"
  %v.216 = bitcast i64 %v.215 to double
  %v.217 = fmul double %v.214, %v.216
  %v.218 = bitcast double %v.217 to i64
  store i64 %v.218, ptr %"r.%fd16"
  %v.219 = load i32, ptr %"r.%r26"
  %v.220 = add i32 %v.219, 1023
  store i32 %v.220, ptr %"r.%r31"
  %v.221 = load i32, ptr %"r.%r31"
  %v.222 = load i32, ptr %"r.%r29"
  %v.223 = sub i32 %v.221, %v.222
  store i32 %v.223, ptr %"r.%r32"
  %v.224 = load i32, ptr %"r.%r32"
  %v.225 = zext i32 %v.224 to i64
  store i64 %v.225, ptr %"r.%rd15"
  %v.226 = load i64, ptr %"r.%rd15"
  %v.227 = icmp ult i32 52, 64
  %v.228 = select i1 %v.227, i32 52, i32 63
  %v.229 = zext i32 %v.228 to i64
  %v.230 = shl i64 %v.226, %v.229
  %v.231 = select i1 %v.227, i64 %v.230, i64 0
  store i64 %v.231, ptr %"r.%rd16"
  %v.232 = load i64, ptr %"r.%rd16"
  store i64 %v.232, ptr %"r.%fd17"
  %v.233 = load i64, ptr %"r.%fd16"
  %v.234 = bitcast i64 %v.233 to double
  %v.235 = load i64, ptr %"r.%fd17"
  %v.236 = bitcast i64 %v.235 to double
  %v.237 = fmul double %v.234, %v.236
  %v.238 = bitcast double %v.237 to i64
  store i64 %v.238, ptr %"r.%fd18"
  %v.239 = load i32, ptr %"r.%r7"
  %v.240 = sub i32 0, %v.239
  store i32 %v.240, ptr %"r.%r33"
  %v.241 = load i32, ptr %"r.%r33"
  %v.242 = call i32 @llvm.smax.i32(i32 %v.241, i32 4294965296)
  store i32 %v.242, ptr %"r.%r34"
  %v.243 = load i32, ptr %"r.%r34"
  %v.244 = call i32 @llvm.smin.i32(i32 %v.243, i32 2000)
  store i32 %v.244, ptr %"r.%r35"
  %v.245 = load i32, ptr %"r.%r35"
  %v.246 = icmp ult i32 31, 32
  %v.247 = select i1 %v.246, i32 31, i32 31
  %v.248 = lshr i32 %v.245, %v.247
  %v.249 = select i1 %v.246, i32 %v.248, i32 0
  store i32 %v.249, ptr %"r.%r36"
  %v.250 = load i32, ptr %"r.%r35"
  %v.251 = load i32, ptr %"r.%r36"
  %v.252 = add i32 %v.250, %v.251
  store i32 %v.252, ptr %"r.%r37"
  %v.253 = load i32, ptr %"r.%r37"
  %v.254 = icmp ult i32 1, 32
  %v.255 = select i1 %v.254, i32 1, i32 31
  %v.256 = ashr i32 %v.253, %v.255
  store i32 %v.256, ptr %"r.%r38"
  %v.257 = load i32, ptr %"r.%r38"
  %v.258 = add i32 %v.257, 1023
  store i32 %v.258, ptr %"r.%r39"
  %v.259 = load i32, ptr %"r.%r39"
  %v.260 = zext i32 %v.259 to i64
  store i64 %v.260, ptr %"r.%rd17"
  %v.261 = load i64, ptr %"r.%rd17"
  %v.262 = icmp ult i32 52, 64
  %v.263 = select i1 %v.262, i32 52, i32 63
  %v.264 = zext i32 %v.263 to i64
  %v.265 = shl i64 %v.261, %v.264
  %v.266 = select i1 %v.262, i64 %v.265, i64 0
  store i64 %v.266, ptr %"r.%rd18"
  %v.267 = load i64, ptr %"r.%rd18"
  store i64 %v.267, ptr %"r.%fd19"
  %v.268 = load i64, ptr %"r.%fd19"
  %v.269 = bitcast i64 %v.268 to double
  %v.270 = load i64, ptr %"r.%fd4"
  %v.271 = bitcast i64 %v.270 to double
  %v.272 = fmul double %v.269, %v.271
  %v.273 = bitcast double %v.272 to i64
  store i64 %v.273, ptr %"r.%fd20"
  %v.274 = load i32, ptr %"r.%r35"
  %v.275 = add i32 %v.274, 1023
  store i32 %v.275, ptr %"r.%r40"
  %v.276 = load i32, ptr %"r.%r40"
  %v.277 = load i32, ptr %"r.%r38"
  %v.278 = sub i32 %v.276, %v.277
  store i32 %v.278, ptr %"r.%r41"
  %v.279 = load i32, ptr %"r.%r41"
  %v.280 = zext i32 %v.279 to i64
  store i64 %v.280, ptr %"r.%rd19"
  %v.281 = load i64, ptr %"r.%rd19"
  %v.282 = icmp ult i32 52, 64
  %v.283 = select i1 %v.282, i32 52, i32 63
  %v.284 = zext i32 %v.283 to i64
  %v.285 = shl i64 %v.281, %v.284
  %v.286 = select i1 %v.282, i64 %v.285, i64 0
  store i64 %v.286, ptr %"r.%rd20"
  %v.287 = load i64, ptr %"r.%rd20"
  store i64 %v.287, ptr %"r.%fd21"
  %v.288 = load i64, ptr %"r.%fd20"
  %v.289 = bitcast i64 %v.288 to double
  %v.290 = load i64, ptr %"r.%fd21"
  %v.291 = bitcast i64 %v.290 to double
  %v.292 = fmul double %v.289, %v.291
  %v.293 = bitcast double %v.292 to i64
  store i64 %v.293, ptr %"r.%fd22"
  %v.294 = load i64, ptr %"r.%fd14"
  %v.295 = bitcast i64 %v.294 to double
  %v.296 = load i64, ptr %"r.%fd18"
  %v.297 = bitcast i64 %v.296 to double
  %v.298 = load i64, ptr %"r.%fd22"
  %v.299 = bitcast i64 %v.298 to double
  %v.300 = call double @llvm.fma.f64(double %v.295, double %v.297, double %v.299)
  %v.301 = bitcast double %v.300 to i64
  store i64 %v.301, ptr %"r.%fd23"
  %v.302 = load i64, ptr %"r.%fd23"
  %v.303 = bitcast i64 %v.302 to double
  %v.304 = fcmp ogt double %v.303, bitcast (i64 0 to double)
  store i1 %v.304, ptr %"r.%p11"
  %v.305 = load i64, ptr %"r.%fd23"
  %v.306 = bitcast i64 %v.305 to double
  %v.307 = fcmp olt double %v.306, bitcast (i64 0 to double)
  store i1 %v.307, ptr %"r.%p12"
  %v.308 = load i64, ptr %"r.%fd5"
  %v.309 = bitcast i64 %v.308 to double
  %v.310 = fcmp olt double %v.309, bitcast (i64 0 to double)
  store i1 %v.310, ptr %"r.%p13"
  %v.311 = load i1, ptr %"r.%p11"
  %v.312 = select i1 %v.311, i32 4294967295, i32 0
  store i32 %v.312, ptr %"r.%r42"
  %v.313 = load i1, ptr %"r.%p12"
  %v.314 = select i1 %v.313, i32 4294967295, i32 0
  store i32 %v.314, ptr %"r.%r43"
  %v.315 = load i32, ptr %"r.%r43"
  %v.316 = load i32, ptr %"r.%r42"
  %v.317 = load i1, ptr %"r.%p13"
  %v.318 = select i1 %v.317, i32 %v.315, i32 %v.316
  store i32 %v.318, ptr %"r.%r44"
  %v.319 = load i32, ptr %"r.%r44"
  %v.320 = and i32 %v.319, 1
  store i32 %v.320, ptr %"r.%r45"
  %v.321 = load i32, ptr %"r.%r45"
  %v.322 = icmp eq i32 %v.321, 1
  store i1 %v.322, ptr %"r.%p14"
  %v.323 = load i64, ptr %"r.%fd24"
  store i64 %v.323, ptr %"r.%rd21"
  %v.324 = load i64, ptr %"r.%rd21"
  %v.325 = icmp sgt i64 %v.324, 18446744073709551615
  store i1 %v.325, ptr %"r.%p15"
  %v.326 = load i1, ptr %"r.%p15"
  %v.327 = select i1 %v.326, i64 1, i64 18446744073709551615
  store i64 %v.327, ptr %"r.%rd22"
  %v.328 = load i64, ptr %"r.%rd22"
  %v.329 = load i1, ptr %"r.%p14"
  %v.330 = select i1 %v.329, i64 %v.328, i64 0
  store i64 %v.330, ptr %"r.%rd23"
  %v.331 = load i64, ptr %"r.%rd23"
  %v.332 = load i64, ptr %"r.%rd21"
  %v.333 = add i64 %v.331, %v.332
  store i64 %v.333, ptr %"r.%rd24"
  %v.334 = load i64, ptr %"r.%rd24"
  store i64 %v.334, ptr %"r.%fd24"
  br label %"L$L__BB51_4"
"L$L__BB51_4":
  %v.335 = load i64, ptr %"r.%fd24"
  store i64 %v.335, ptr %"r..param func_retval0"
  br label %done
done:
  %v.336 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.336
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
  %v.34 = fcmp uno double %v.32, 0.0
  %v.35 = bitcast double %v.32 to i64
  %v.36 = or i64 %v.35, 2251799813685248
  %v.37 = bitcast i64 %v.36 to double
  %v.38 = select i1 %v.34, double %v.37, double %v.33
  %v.39 = bitcast double %v.38 to i64
  store i64 %v.39, ptr %"r.%fd7"
  %v.40 = load i64, ptr %"r.%fd7"
  %v.41 = bitcast i64 %v.40 to double
  %v.42 = load i64, ptr %"r.%fd6"
  %v.43 = bitcast i64 %v.42 to double
  %v.44 = load i64, ptr %"r.%fd5"
  %v.45 = bitcast i64 %v.44 to double
  %v.46 = call double @llvm.fma.f64(double %v.41, double %v.43, double %v.45)
  %v.47 = bitcast double %v.46 to i64
  store i64 %v.47, ptr %"r.%fd8"
  %v.48 = load i64, ptr %"r.%fd8"
  %v.49 = bitcast i64 %v.48 to double
  %v.50 = fcmp ule double %v.49, bitcast (i64 0 to double)
  store i1 %v.50, ptr %"r.%p2"
  %v.51 = load i64, ptr %"r.%fd2"
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
  store i64 %v.62, ptr %"r.%fd9"
  %v.63 = load i64, ptr %"r.%fd9"
  store i64 %v.63, ptr %"r..param func_retval0"
  br label %done
done:
  %v.64 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.64
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f3"
  %v.44 = load i32, ptr %"r.%f3"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fadd float %v.45, bitcast (i32 1258291200 to float)
  %v.47 = bitcast float %v.46 to i32
  store i32 %v.47, ptr %"r.%f4"
  %v.48 = load i32, ptr %"r.%f4"
  %v.49 = bitcast i32 %v.48 to float
  %v.50 = fadd float %v.49, bitcast (i32 3405774848 to float)
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f5"
  %v.52 = load i32, ptr %"r.%f5"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = call i32 @llvm.fptoui.sat.i32.f32(float %v.53)
  store i32 %v.54, ptr %"r.%r15"
  %v.55 = load i32, ptr %"r.%r11"
  %v.56 = icmp ult i32 3, 32
  %v.57 = select i1 %v.56, i32 3, i32 31
  %v.58 = shl i32 %v.55, %v.57
  %v.59 = select i1 %v.56, i32 %v.58, i32 0
  store i32 %v.59, ptr %"r.%r16"
  %v.60 = load i32, ptr %"r.%r16"
  %v.61 = load i32, ptr %"r.%r15"
  %v.62 = add i32 %v.60, %v.61
  store i32 %v.62, ptr %"r.%r17"
  %v.63 = load i32, ptr %"r.%r17"
  %v.64 = add i32 %v.63, 48
  store i32 %v.64, ptr %"r.%r18"
  %v.65 = load i32, ptr %"r.%r18"
  %v.66 = call i32 @llvm.umin.i32(i32 %v.65, i32 126)
  store i32 %v.66, ptr %"r.%r19"
  %v.67 = load i32, ptr %"r.%r19"
  %v.68 = load i32, ptr %"r.%r3"
  %v.69 = or i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r20"
  br label %"L$L__BB53_4"
"L$L__BB53_4":
  %v.70 = load i32, ptr %"r.%r20"
  store i32 %v.70, ptr %"r..param func_retval0"
  br label %done
done:
  %v.71 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.71
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f3"
  %v.44 = load i32, ptr %"r.%f3"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fadd float %v.45, bitcast (i32 1258291200 to float)
  %v.47 = bitcast float %v.46 to i32
  store i32 %v.47, ptr %"r.%f4"
  %v.48 = load i32, ptr %"r.%f4"
  %v.49 = bitcast i32 %v.48 to float
  %v.50 = fadd float %v.49, bitcast (i32 3405774848 to float)
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f5"
  %v.52 = load i32, ptr %"r.%f5"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = call i32 @llvm.fptoui.sat.i32.f32(float %v.53)
  store i32 %v.54, ptr %"r.%r15"
  %v.55 = load i32, ptr %"r.%r11"
  %v.56 = icmp ult i32 2, 32
  %v.57 = select i1 %v.56, i32 2, i32 31
  %v.58 = shl i32 %v.55, %v.57
  %v.59 = select i1 %v.56, i32 %v.58, i32 0
  store i32 %v.59, ptr %"r.%r16"
  %v.60 = load i32, ptr %"r.%r16"
  %v.61 = load i32, ptr %"r.%r15"
  %v.62 = add i32 %v.60, %v.61
  store i32 %v.62, ptr %"r.%r17"
  %v.63 = load i32, ptr %"r.%r17"
  %v.64 = add i32 %v.63, 56
  store i32 %v.64, ptr %"r.%r18"
  %v.65 = load i32, ptr %"r.%r18"
  %v.66 = call i32 @llvm.umin.i32(i32 %v.65, i32 123)
  store i32 %v.66, ptr %"r.%r19"
  %v.67 = load i32, ptr %"r.%r19"
  %v.68 = load i32, ptr %"r.%r3"
  %v.69 = or i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r20"
  br label %"L$L__BB54_4"
"L$L__BB54_4":
  %v.70 = load i32, ptr %"r.%r20"
  store i32 %v.70, ptr %"r..param func_retval0"
  br label %done
done:
  %v.71 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.71
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f3"
  %v.44 = load i32, ptr %"r.%f3"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fadd float %v.45, bitcast (i32 1258291200 to float)
  %v.47 = bitcast float %v.46 to i32
  store i32 %v.47, ptr %"r.%f4"
  %v.48 = load i32, ptr %"r.%f4"
  %v.49 = bitcast i32 %v.48 to float
  %v.50 = fadd float %v.49, bitcast (i32 3405774848 to float)
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f5"
  %v.52 = load i32, ptr %"r.%f5"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = call i32 @llvm.fptoui.sat.i32.f32(float %v.53)
  store i32 %v.54, ptr %"r.%r15"
  %v.55 = load i32, ptr %"r.%r11"
  %v.56 = icmp ult i32 3, 32
  %v.57 = select i1 %v.56, i32 3, i32 31
  %v.58 = shl i32 %v.55, %v.57
  %v.59 = select i1 %v.56, i32 %v.58, i32 0
  store i32 %v.59, ptr %"r.%r16"
  %v.60 = load i32, ptr %"r.%r15"
  %v.61 = load i32, ptr %"r.%r16"
  %v.62 = add i32 %v.60, %v.61
  store i32 %v.62, ptr %"r.%r17"
  %v.63 = load i32, ptr %"r.%r17"
  %v.64 = call i32 @llvm.umin.i32(i32 %v.63, i32 31)
  store i32 %v.64, ptr %"r.%r18"
  %v.65 = load i32, ptr %"r.%r18"
  %v.66 = load i32, ptr %"r.%r3"
  %v.67 = or i32 %v.65, %v.66
  store i32 %v.67, ptr %"r.%r19"
  br label %"L$L__BB55_4"
"L$L__BB55_4":
  %v.68 = load i32, ptr %"r.%r19"
  store i32 %v.68, ptr %"r..param func_retval0"
  br label %done
done:
  %v.69 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.69
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f3"
  %v.44 = load i32, ptr %"r.%f3"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fadd float %v.45, bitcast (i32 1258291200 to float)
  %v.47 = bitcast float %v.46 to i32
  store i32 %v.47, ptr %"r.%f4"
  %v.48 = load i32, ptr %"r.%f4"
  %v.49 = bitcast i32 %v.48 to float
  %v.50 = fadd float %v.49, bitcast (i32 3405774848 to float)
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f5"
  %v.52 = load i32, ptr %"r.%f5"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = call i32 @llvm.fptoui.sat.i32.f32(float %v.53)
  store i32 %v.54, ptr %"r.%r15"
  %v.55 = load i32, ptr %"r.%r11"
  %v.56 = icmp ult i32 2, 32
  %v.57 = select i1 %v.56, i32 2, i32 31
  %v.58 = shl i32 %v.55, %v.57
  %v.59 = select i1 %v.56, i32 %v.58, i32 0
  store i32 %v.59, ptr %"r.%r16"
  %v.60 = load i32, ptr %"r.%r16"
  %v.61 = load i32, ptr %"r.%r15"
  %v.62 = add i32 %v.60, %v.61
  store i32 %v.62, ptr %"r.%r17"
  %v.63 = load i32, ptr %"r.%r17"
  %v.64 = add i32 %v.63, 8
  store i32 %v.64, ptr %"r.%r18"
  %v.65 = load i32, ptr %"r.%r18"
  %v.66 = call i32 @llvm.umin.i32(i32 %v.65, i32 31)
  store i32 %v.66, ptr %"r.%r19"
  %v.67 = load i32, ptr %"r.%r19"
  %v.68 = load i32, ptr %"r.%r3"
  %v.69 = or i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r20"
  br label %"L$L__BB56_4"
"L$L__BB56_4":
  %v.70 = load i32, ptr %"r.%r20"
  store i32 %v.70, ptr %"r..param func_retval0"
  br label %done
done:
  %v.71 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.71
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
  %v.43 = bitcast float %v.42 to i32
  store i32 %v.43, ptr %"r.%f3"
  %v.44 = load i32, ptr %"r.%f3"
  %v.45 = bitcast i32 %v.44 to float
  %v.46 = fadd float %v.45, bitcast (i32 1258291200 to float)
  %v.47 = bitcast float %v.46 to i32
  store i32 %v.47, ptr %"r.%f4"
  %v.48 = load i32, ptr %"r.%f4"
  %v.49 = bitcast i32 %v.48 to float
  %v.50 = fadd float %v.49, bitcast (i32 3405774848 to float)
  %v.51 = bitcast float %v.50 to i32
  store i32 %v.51, ptr %"r.%f5"
  %v.52 = load i32, ptr %"r.%f5"
  %v.53 = bitcast i32 %v.52 to float
  %v.54 = call i32 @llvm.fptoui.sat.i32.f32(float %v.53)
  store i32 %v.54, ptr %"r.%r15"
  %v.55 = load i32, ptr %"r.%r11"
  %v.56 = icmp ult i32 1, 32
  %v.57 = select i1 %v.56, i32 1, i32 31
  %v.58 = shl i32 %v.55, %v.57
  %v.59 = select i1 %v.56, i32 %v.58, i32 0
  store i32 %v.59, ptr %"r.%r16"
  %v.60 = load i32, ptr %"r.%r15"
  %v.61 = load i32, ptr %"r.%r16"
  %v.62 = add i32 %v.60, %v.61
  store i32 %v.62, ptr %"r.%r17"
  %v.63 = load i32, ptr %"r.%r17"
  %v.64 = call i32 @llvm.umin.i32(i32 %v.63, i32 7)
  store i32 %v.64, ptr %"r.%r18"
  %v.65 = load i32, ptr %"r.%r18"
  %v.66 = load i32, ptr %"r.%r3"
  %v.67 = or i32 %v.65, %v.66
  store i32 %v.67, ptr %"r.%r19"
  br label %"L$L__BB57_4"
"L$L__BB57_4":
  %v.68 = load i32, ptr %"r.%r19"
  store i32 %v.68, ptr %"r..param func_retval0"
  br label %done
done:
  %v.69 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.69
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
  %v.46 = bitcast float %v.45 to i32
  store i32 %v.46, ptr %"r.%f6"
  %v.47 = load i32, ptr %"r.%r1"
  %v.48 = and i32 %v.47, 128
  store i32 %v.48, ptr %"r.%r12"
  %v.49 = load i32, ptr %"r.%r12"
  %v.50 = icmp eq i32 %v.49, 0
  store i1 %v.50, ptr %"r.%p3"
  %v.51 = load i32, ptr %"r.%f6"
  %v.52 = bitcast i32 %v.51 to float
  %v.53 = fneg float %v.52
  %v.54 = bitcast float %v.53 to i32
  store i32 %v.54, ptr %"r.%f7"
  %v.55 = load i32, ptr %"r.%f6"
  %v.56 = bitcast i32 %v.55 to float
  %v.57 = load i32, ptr %"r.%f7"
  %v.58 = bitcast i32 %v.57 to float
  %v.59 = load i1, ptr %"r.%p3"
  %v.60 = select i1 %v.59, float %v.56, float %v.58
  %v.61 = bitcast float %v.60 to i32
  store i32 %v.61, ptr %"r.%f8"
  br label %"L$L__BB58_2"
"L$L__BB58_2":
  %v.62 = load i32, ptr %"r.%f8"
  store i32 %v.62, ptr %"r..param func_retval0"
  br label %done
done:
  %v.63 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.63
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
  %v.59 = bitcast float %v.58 to i32
  store i32 %v.59, ptr %"r.%f7"
  %v.60 = load i32, ptr %"r.%f7"
  %v.61 = bitcast i32 %v.60 to float
  %v.62 = fneg float %v.61
  %v.63 = bitcast float %v.62 to i32
  store i32 %v.63, ptr %"r.%f8"
  %v.64 = load i32, ptr %"r.%r1"
  %v.65 = icmp eq i32 %v.64, 0
  store i1 %v.65, ptr %"r.%p4"
  %v.66 = load i32, ptr %"r.%f7"
  %v.67 = bitcast i32 %v.66 to float
  %v.68 = load i32, ptr %"r.%f8"
  %v.69 = bitcast i32 %v.68 to float
  %v.70 = load i1, ptr %"r.%p4"
  %v.71 = select i1 %v.70, float %v.67, float %v.69
  %v.72 = bitcast float %v.71 to i32
  store i32 %v.72, ptr %"r.%f9"
  br label %"L$L__BB59_4"
"L$L__BB59_4":
  %v.73 = load i32, ptr %"r.%f9"
  store i32 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.74
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
  %v.40 = bitcast float %v.39 to i32
  store i32 %v.40, ptr %"r.%f3"
  %v.41 = load i32, ptr %"r.%r1"
  %v.42 = and i32 %v.41, 32
  store i32 %v.42, ptr %"r.%r11"
  %v.43 = load i32, ptr %"r.%r11"
  %v.44 = icmp eq i32 %v.43, 0
  store i1 %v.44, ptr %"r.%p2"
  %v.45 = load i32, ptr %"r.%f3"
  %v.46 = bitcast i32 %v.45 to float
  %v.47 = fneg float %v.46
  %v.48 = bitcast float %v.47 to i32
  store i32 %v.48, ptr %"r.%f4"
  %v.49 = load i32, ptr %"r.%f3"
  %v.50 = bitcast i32 %v.49 to float
  %v.51 = load i32, ptr %"r.%f4"
  %v.52 = bitcast i32 %v.51 to float
  %v.53 = load i1, ptr %"r.%p2"
  %v.54 = select i1 %v.53, float %v.50, float %v.52
  %v.55 = bitcast float %v.54 to i32
  store i32 %v.55, ptr %"r.%f5"
  %v.56 = load i32, ptr %"r.%f5"
  store i32 %v.56, ptr %"r..param func_retval0"
  br label %done
done:
  %v.57 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.57
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
  %v.40 = bitcast float %v.39 to i32
  store i32 %v.40, ptr %"r.%f3"
  %v.41 = load i32, ptr %"r.%r1"
  %v.42 = and i32 %v.41, 32
  store i32 %v.42, ptr %"r.%r11"
  %v.43 = load i32, ptr %"r.%r11"
  %v.44 = icmp eq i32 %v.43, 0
  store i1 %v.44, ptr %"r.%p2"
  %v.45 = load i32, ptr %"r.%f3"
  %v.46 = bitcast i32 %v.45 to float
  %v.47 = fneg float %v.46
  %v.48 = bitcast float %v.47 to i32
  store i32 %v.48, ptr %"r.%f4"
  %v.49 = load i32, ptr %"r.%f3"
  %v.50 = bitcast i32 %v.49 to float
  %v.51 = load i32, ptr %"r.%f4"
  %v.52 = bitcast i32 %v.51 to float
  %v.53 = load i1, ptr %"r.%p2"
  %v.54 = select i1 %v.53, float %v.50, float %v.52
  %v.55 = bitcast float %v.54 to i32
  store i32 %v.55, ptr %"r.%f5"
  %v.56 = load i32, ptr %"r.%f5"
  store i32 %v.56, ptr %"r..param func_retval0"
  br label %done
done:
  %v.57 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.57
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
  %v.40 = bitcast float %v.39 to i32
  store i32 %v.40, ptr %"r.%f3"
  %v.41 = load i32, ptr %"r.%r1"
  %v.42 = and i32 %v.41, 8
  store i32 %v.42, ptr %"r.%r11"
  %v.43 = load i32, ptr %"r.%r11"
  %v.44 = icmp eq i32 %v.43, 0
  store i1 %v.44, ptr %"r.%p2"
  %v.45 = load i32, ptr %"r.%f3"
  %v.46 = bitcast i32 %v.45 to float
  %v.47 = fneg float %v.46
  %v.48 = bitcast float %v.47 to i32
  store i32 %v.48, ptr %"r.%f4"
  %v.49 = load i32, ptr %"r.%f3"
  %v.50 = bitcast i32 %v.49 to float
  %v.51 = load i32, ptr %"r.%f4"
  %v.52 = bitcast i32 %v.51 to float
  %v.53 = load i1, ptr %"r.%p2"
  %v.54 = select i1 %v.53, float %v.50, float %v.52
  %v.55 = bitcast float %v.54 to i32
  store i32 %v.55, ptr %"r.%f5"
  %v.56 = load i32, ptr %"r.%f5"
  store i32 %v.56, ptr %"r..param func_retval0"
  br label %done
done:
  %v.57 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.57
}

declare double @llvm.fabs.f64(double)

declare double @llvm.fma.f64(double, double, double)

declare i32 @llvm.fptoui.sat.i32.f32(float)

declare i32 @llvm.smax.i32(i32, i32)

declare i32 @llvm.smin.i32(i32, i32)

declare float @llvm.sqrt.f32(float)

declare double @llvm.sqrt.f64(double)

declare i32 @llvm.umin.i32(i32, i32)
