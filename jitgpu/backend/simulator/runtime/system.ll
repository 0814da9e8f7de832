; made by scripts/make_simulator_runtime.py with NVRTC 12.9, sha256 4ff927b611ddd7fe870db4eebe8f0441b51253161e4e192de9fe26dee625cb80

define internal void @_runtime_forgetEP6Launchyy(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_forgetEP6Launchyy_param_0" = alloca i64
  %"r..param _runtime_forgetEP6Launchyy_param_1" = alloca i64
  %"r..param _runtime_forgetEP6Launchyy_param_2" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_forgetEP6Launchyy_param_0"
  store i64 %a1, ptr %"r..param _runtime_forgetEP6Launchyy_param_1"
  store i64 %a2, ptr %"r..param _runtime_forgetEP6Launchyy_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_forgetEP6Launchyy_param_0"
  store i64 %v.1, ptr %"r.%rd9"
  %v.2 = load i64, ptr %"r..param _runtime_forgetEP6Launchyy_param_1"
  store i64 %v.2, ptr %"r.%rd10"
  %v.3 = load i64, ptr %"r..param _runtime_forgetEP6Launchyy_param_2"
  store i64 %v.3, ptr %"r.%rd11"
  %v.4 = load i64, ptr %"r.%rd9"
  %v.5 = add i64 %v.4, 264
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd1"
  store i64 0, ptr %"r.%rd19"
  %v.8 = load i64, ptr %"r.%rd1"
  %v.9 = add i64 %v.8, 4
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd1"
  %v.11 = add i64 %v.10, 4
  %v.12 = inttoptr i64 %v.11 to ptr
  %v.13 = load i32, ptr %v.12, align 1
  store i32 %v.13, ptr %"r.%r1"
  %v.14 = load i32, ptr %"r.%r1"
  %v.15 = icmp eq i32 %v.14, 0
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB9_2", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%rd9"
  store i64 %v.17, ptr %"r..param param0"
  %v.18 = load i64, ptr %"r.%rd1"
  store i64 %v.18, ptr %"r..param param1"
  %v.19 = load i64, ptr %"r.%rd10"
  store i64 %v.19, ptr %"r..param param2"
  %v.20 = load i64, ptr %"r..param param0"
  %v.21 = load i64, ptr %"r..param param1"
  %v.22 = load i64, ptr %"r..param param2"
  %v.23 = call i64 @_runtime_granules_ofEP6LaunchPK6Checksy(i64 %v.20, i64 %v.21, i64 %v.22)
  store i64 %v.23, ptr %"r..param retval0"
  %v.24 = load i64, ptr %"r..param retval0"
  store i64 %v.24, ptr %"r.%rd19"
  br label %"L$L__BB9_2"
"L$L__BB9_2":
  %v.25 = load i64, ptr %"r.%rd19"
  %v.26 = icmp eq i64 %v.25, 0
  store i1 %v.26, ptr %"r.%p2"
  %v.27 = load i1, ptr %"r.%p2"
  br i1 %v.27, label %"L$L__BB9_6", label %"B2"
"B2":
  %v.28 = load i64, ptr %"r.%rd2"
  %v.29 = add i64 %v.28, 4
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i32, ptr %v.30, align 1
  store i32 %v.31, ptr %"r.%r2"
  %v.32 = load i64, ptr %"r.%rd11"
  %v.33 = load i32, ptr %"r.%r2"
  %v.34 = icmp ult i32 %v.33, 64
  %v.35 = select i1 %v.34, i32 %v.33, i32 63
  %v.36 = zext i32 %v.35 to i64
  %v.37 = lshr i64 %v.32, %v.36
  %v.38 = select i1 %v.34, i64 %v.37, i64 0
  store i64 %v.38, ptr %"r.%rd13"
  %v.39 = load i64, ptr %"r.%rd13"
  %v.40 = mul i64 %v.39, 13
  store i64 %v.40, ptr %"r.%rd14"
  %v.41 = load i64, ptr %"r.%rd14"
  %v.42 = icmp eq i64 %v.41, 0
  store i1 %v.42, ptr %"r.%p3"
  %v.43 = load i1, ptr %"r.%p3"
  br i1 %v.43, label %"L$L__BB9_6", label %"B3"
"B3":
  store i64 0, ptr %"r.%rd20"
  br label %"L$L__BB9_5"
"L$L__BB9_5":
  store i32 0, ptr %"r.%r3"
  %v.44 = load i32, ptr %"r.%r3"
  %v.45 = load i64, ptr %"r.%rd19"
  %v.46 = inttoptr i64 %v.45 to ptr
  store i32 %v.44, ptr %v.46, align 1
  %v.47 = load i64, ptr %"r.%rd2"
  %v.48 = add i64 %v.47, 4
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i32, ptr %v.49, align 1
  store i32 %v.50, ptr %"r.%r4"
  %v.51 = load i64, ptr %"r.%rd11"
  %v.52 = load i32, ptr %"r.%r4"
  %v.53 = icmp ult i32 %v.52, 64
  %v.54 = select i1 %v.53, i32 %v.52, i32 63
  %v.55 = zext i32 %v.54 to i64
  %v.56 = lshr i64 %v.51, %v.55
  %v.57 = select i1 %v.53, i64 %v.56, i64 0
  store i64 %v.57, ptr %"r.%rd16"
  %v.58 = load i64, ptr %"r.%rd16"
  %v.59 = mul i64 %v.58, 13
  store i64 %v.59, ptr %"r.%rd17"
  %v.60 = load i64, ptr %"r.%rd19"
  %v.61 = add i64 %v.60, 4
  store i64 %v.61, ptr %"r.%rd19"
  %v.62 = load i64, ptr %"r.%rd20"
  %v.63 = add i64 %v.62, 1
  store i64 %v.63, ptr %"r.%rd20"
  %v.64 = load i64, ptr %"r.%rd20"
  %v.65 = load i64, ptr %"r.%rd17"
  %v.66 = icmp ult i64 %v.64, %v.65
  store i1 %v.66, ptr %"r.%p4"
  %v.67 = load i1, ptr %"r.%p4"
  br i1 %v.67, label %"L$L__BB9_5", label %"B4"
"B4":
  br label %"L$L__BB9_6"
"L$L__BB9_6":
  br label %done
done:
  ret void
}

define internal void @_runtime_meetEP5Blockiiji(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r50" = alloca i32
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
  %"r.%rd3" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param _runtime_meetEP5Blockiiji_param_0" = alloca i64
  %"r..param _runtime_meetEP5Blockiiji_param_1" = alloca i32
  %"r..param _runtime_meetEP5Blockiiji_param_2" = alloca i32
  %"r..param _runtime_meetEP5Blockiiji_param_3" = alloca i32
  %"r..param _runtime_meetEP5Blockiiji_param_4" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i32
  %"r..param param4" = alloca i32
  %"r..param param4.1" = alloca i32
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_meetEP5Blockiiji_param_0"
  store i32 %a1, ptr %"r..param _runtime_meetEP5Blockiiji_param_1"
  store i32 %a2, ptr %"r..param _runtime_meetEP5Blockiiji_param_2"
  store i32 %a3, ptr %"r..param _runtime_meetEP5Blockiiji_param_3"
  store i32 %a4, ptr %"r..param _runtime_meetEP5Blockiiji_param_4"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_meetEP5Blockiiji_param_0"
  store i64 %v.1, ptr %"r.%rd11"
  %v.2 = load i32, ptr %"r..param _runtime_meetEP5Blockiiji_param_1"
  store i32 %v.2, ptr %"r.%r19"
  %v.3 = load i32, ptr %"r..param _runtime_meetEP5Blockiiji_param_2"
  store i32 %v.3, ptr %"r.%r20"
  %v.4 = load i32, ptr %"r..param _runtime_meetEP5Blockiiji_param_3"
  store i32 %v.4, ptr %"r.%r21"
  %v.5 = load i32, ptr %"r..param _runtime_meetEP5Blockiiji_param_4"
  store i32 %v.5, ptr %"r.%r22"
  %v.6 = load i64, ptr %"r.%rd11"
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd12"
  %v.9 = load i64, ptr %"r.%rd12"
  %v.10 = add i64 %v.9, 264
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd13"
  %v.13 = load i64, ptr %"r.%rd13"
  %v.14 = add i64 %v.13, 4
  store i64 %v.14, ptr %"r.%rd2"
  %v.15 = load i64, ptr %"r.%rd13"
  %v.16 = add i64 %v.15, 4
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i32, ptr %v.17, align 1
  store i32 %v.18, ptr %"r.%r23"
  %v.19 = load i32, ptr %"r.%r23"
  %v.20 = icmp eq i32 %v.19, 0
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i1, ptr %"r.%p1"
  br i1 %v.21, label %"L$L__BB24_12", label %"B1"
"B1":
  %v.22 = load i64, ptr %"r.%rd11"
  %v.23 = add i64 %v.22, 320
  %v.24 = inttoptr i64 %v.23 to ptr
  %v.25 = load i64, ptr %v.24, align 1
  store i64 %v.25, ptr %"r.%rd3"
  %v.26 = load i64, ptr %"r.%rd2"
  %v.27 = add i64 %v.26, 8
  %v.28 = inttoptr i64 %v.27 to ptr
  %v.29 = load i32, ptr %v.28, align 1
  store i32 %v.29, ptr %"r.%r27"
  %v.30 = load i32, ptr %"r.%r27"
  %v.31 = add i32 %v.30, 1
  store i32 %v.31, ptr %"r.%r1"
  %v.32 = load i32, ptr %"r.%r1"
  %v.33 = load i64, ptr %"r.%rd2"
  %v.34 = add i64 %v.33, 8
  %v.35 = inttoptr i64 %v.34 to ptr
  store i32 %v.32, ptr %v.35, align 1
  %v.36 = load i32, ptr %"r.%r19"
  %v.37 = load i32, ptr %"r.%r20"
  %v.38 = icmp sge i32 %v.36, %v.37
  store i1 %v.38, ptr %"r.%p2"
  store i32 0, ptr %"r.%r44"
  %v.39 = load i32, ptr %"r.%r44"
  store i32 %v.39, ptr %"r.%r45"
  %v.40 = load i32, ptr %"r.%r44"
  store i32 %v.40, ptr %"r.%r46"
  %v.41 = load i1, ptr %"r.%p2"
  br i1 %v.41, label %"L$L__BB24_6", label %"B2"
"B2":
  %v.42 = load i32, ptr %"r.%r19"
  %v.43 = sext i32 %v.42 to i64
  %v.44 = sext i32 16 to i64
  %v.45 = mul i64 %v.43, %v.44
  store i64 %v.45, ptr %"r.%rd14"
  %v.46 = load i64, ptr %"r.%rd3"
  %v.47 = load i64, ptr %"r.%rd14"
  %v.48 = add i64 %v.46, %v.47
  store i64 %v.48, ptr %"r.%rd15"
  %v.49 = load i64, ptr %"r.%rd15"
  %v.50 = add i64 %v.49, 8
  store i64 %v.50, ptr %"r.%rd18"
  store i32 0, ptr %"r.%r46"
  %v.51 = load i32, ptr %"r.%r19"
  store i32 %v.51, ptr %"r.%r40"
  %v.52 = load i32, ptr %"r.%r46"
  store i32 %v.52, ptr %"r.%r45"
  %v.53 = load i32, ptr %"r.%r46"
  store i32 %v.53, ptr %"r.%r44"
  br label %"L$L__BB24_3"
"L$L__BB24_3":
  %v.54 = load i64, ptr %"r.%rd11"
  store i64 %v.54, ptr %"r..param param0"
  %v.55 = load i32, ptr %"r.%r40"
  store i32 %v.55, ptr %"r..param param1"
  %v.56 = load i32, ptr %"r.%r19"
  store i32 %v.56, ptr %"r..param param2"
  %v.57 = load i32, ptr %"r.%r21"
  store i32 %v.57, ptr %"r..param param3"
  %v.58 = load i32, ptr %"r.%r22"
  store i32 %v.58, ptr %"r..param param4"
  %v.59 = load i64, ptr %"r..param param0"
  %v.60 = load i32, ptr %"r..param param1"
  %v.61 = load i32, ptr %"r..param param2"
  %v.62 = load i32, ptr %"r..param param3"
  %v.63 = load i32, ptr %"r..param param4"
  %v.64 = call i32 @_runtime_has_metEP5Blockiiji(i64 %v.59, i32 %v.60, i32 %v.61, i32 %v.62, i32 %v.63)
  store i32 %v.64, ptr %"r..param retval0"
  %v.65 = load i32, ptr %"r..param retval0"
  store i32 %v.65, ptr %"r.%r31"
  %v.66 = load i32, ptr %"r.%r31"
  %v.67 = trunc i32 %v.66 to i16
  store i16 %v.67, ptr %"r.%rs1"
  %v.68 = load i16, ptr %"r.%rs1"
  %v.69 = icmp eq i16 %v.68, 0
  store i1 %v.69, ptr %"r.%p3"
  %v.70 = load i1, ptr %"r.%p3"
  br i1 %v.70, label %"L$L__BB24_5", label %"B3"
"B3":
  %v.71 = load i64, ptr %"r.%rd18"
  %v.72 = inttoptr i64 %v.71 to ptr
  %v.73 = load i32, ptr %v.72, align 1
  store i32 %v.73, ptr %"r.%r32"
  %v.74 = load i32, ptr %"r.%r44"
  %v.75 = load i32, ptr %"r.%r32"
  %v.76 = call i32 @llvm.umax.i32(i32 %v.74, i32 %v.75)
  store i32 %v.76, ptr %"r.%r44"
  %v.77 = load i64, ptr %"r.%rd18"
  %v.78 = add i64 %v.77, -8
  %v.79 = inttoptr i64 %v.78 to ptr
  %v.80 = load i32, ptr %v.79, align 1
  store i32 %v.80, ptr %"r.%r33"
  %v.81 = load i32, ptr %"r.%r45"
  %v.82 = load i32, ptr %"r.%r33"
  %v.83 = call i32 @llvm.umax.i32(i32 %v.81, i32 %v.82)
  store i32 %v.83, ptr %"r.%r45"
  %v.84 = load i64, ptr %"r.%rd18"
  %v.85 = add i64 %v.84, -4
  %v.86 = inttoptr i64 %v.85 to ptr
  %v.87 = load i32, ptr %v.86, align 1
  store i32 %v.87, ptr %"r.%r34"
  %v.88 = load i64, ptr %"r.%rd18"
  %v.89 = add i64 %v.88, 4
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load i32, ptr %v.90, align 1
  store i32 %v.91, ptr %"r.%r35"
  %v.92 = load i32, ptr %"r.%r35"
  %v.93 = load i32, ptr %"r.%r34"
  %v.94 = icmp ugt i32 %v.92, %v.93
  store i1 %v.94, ptr %"r.%p4"
  %v.95 = load i1, ptr %"r.%p4"
  %v.96 = select i1 %v.95, i32 1, i32 0
  store i32 %v.96, ptr %"r.%r36"
  %v.97 = load i32, ptr %"r.%r46"
  %v.98 = load i32, ptr %"r.%r36"
  %v.99 = or i32 %v.97, %v.98
  store i32 %v.99, ptr %"r.%r46"
  br label %"L$L__BB24_5"
"L$L__BB24_5":
  %v.100 = load i64, ptr %"r.%rd18"
  %v.101 = add i64 %v.100, 16
  store i64 %v.101, ptr %"r.%rd18"
  %v.102 = load i32, ptr %"r.%r40"
  %v.103 = add i32 %v.102, 1
  store i32 %v.103, ptr %"r.%r40"
  %v.104 = load i32, ptr %"r.%r40"
  %v.105 = load i32, ptr %"r.%r20"
  %v.106 = icmp slt i32 %v.104, %v.105
  store i1 %v.106, ptr %"r.%p5"
  %v.107 = load i1, ptr %"r.%p5"
  br i1 %v.107, label %"L$L__BB24_3", label %"B4"
"B4":
  br label %"L$L__BB24_6"
"L$L__BB24_6":
  %v.108 = load i1, ptr %"r.%p2"
  br i1 %v.108, label %"L$L__BB24_12", label %"B5"
"B5":
  %v.109 = load i32, ptr %"r.%r22"
  %v.110 = icmp eq i32 %v.109, 4294967294
  store i1 %v.110, ptr %"r.%p7"
  %v.111 = load i32, ptr %"r.%r45"
  %v.112 = load i32, ptr %"r.%r1"
  %v.113 = load i1, ptr %"r.%p7"
  %v.114 = select i1 %v.113, i32 %v.111, i32 %v.112
  store i32 %v.114, ptr %"r.%r16"
  %v.115 = load i32, ptr %"r.%r19"
  %v.116 = sext i32 %v.115 to i64
  %v.117 = sext i32 16 to i64
  %v.118 = mul i64 %v.116, %v.117
  store i64 %v.118, ptr %"r.%rd16"
  %v.119 = load i64, ptr %"r.%rd3"
  %v.120 = load i64, ptr %"r.%rd16"
  %v.121 = add i64 %v.119, %v.120
  store i64 %v.121, ptr %"r.%rd17"
  %v.122 = load i64, ptr %"r.%rd17"
  %v.123 = add i64 %v.122, 8
  store i64 %v.123, ptr %"r.%rd19"
  %v.124 = load i32, ptr %"r.%r19"
  store i32 %v.124, ptr %"r.%r50"
  br label %"L$L__BB24_8"
"L$L__BB24_8":
  %v.125 = load i64, ptr %"r.%rd11"
  store i64 %v.125, ptr %"r..param param0.1"
  %v.126 = load i32, ptr %"r.%r50"
  store i32 %v.126, ptr %"r..param param1.1"
  %v.127 = load i32, ptr %"r.%r19"
  store i32 %v.127, ptr %"r..param param2.1"
  %v.128 = load i32, ptr %"r.%r21"
  store i32 %v.128, ptr %"r..param param3.1"
  %v.129 = load i32, ptr %"r.%r22"
  store i32 %v.129, ptr %"r..param param4.1"
  %v.130 = load i64, ptr %"r..param param0.1"
  %v.131 = load i32, ptr %"r..param param1.1"
  %v.132 = load i32, ptr %"r..param param2.1"
  %v.133 = load i32, ptr %"r..param param3.1"
  %v.134 = load i32, ptr %"r..param param4.1"
  %v.135 = call i32 @_runtime_has_metEP5Blockiiji(i64 %v.130, i32 %v.131, i32 %v.132, i32 %v.133, i32 %v.134)
  store i32 %v.135, ptr %"r..param retval0.1"
  %v.136 = load i32, ptr %"r..param retval0.1"
  store i32 %v.136, ptr %"r.%r37"
  %v.137 = load i32, ptr %"r.%r37"
  %v.138 = trunc i32 %v.137 to i16
  store i16 %v.138, ptr %"r.%rs2"
  %v.139 = load i16, ptr %"r.%rs2"
  %v.140 = icmp eq i16 %v.139, 0
  store i1 %v.140, ptr %"r.%p8"
  %v.141 = load i1, ptr %"r.%p8"
  br i1 %v.141, label %"L$L__BB24_11", label %"B6"
"B6":
  %v.142 = load i32, ptr %"r.%r44"
  %v.143 = load i64, ptr %"r.%rd19"
  %v.144 = inttoptr i64 %v.143 to ptr
  store i32 %v.142, ptr %v.144, align 1
  %v.145 = load i32, ptr %"r.%r16"
  %v.146 = load i64, ptr %"r.%rd19"
  %v.147 = add i64 %v.146, -8
  %v.148 = inttoptr i64 %v.147 to ptr
  store i32 %v.145, ptr %v.148, align 1
  %v.149 = load i32, ptr %"r.%r27"
  %v.150 = add i32 %v.149, 1
  store i32 %v.150, ptr %"r.%r38"
  %v.151 = load i32, ptr %"r.%r38"
  %v.152 = load i64, ptr %"r.%rd19"
  %v.153 = add i64 %v.152, -4
  %v.154 = inttoptr i64 %v.153 to ptr
  store i32 %v.151, ptr %v.154, align 1
  %v.155 = load i32, ptr %"r.%r46"
  %v.156 = icmp eq i32 %v.155, 0
  store i1 %v.156, ptr %"r.%p9"
  %v.157 = load i1, ptr %"r.%p9"
  br i1 %v.157, label %"L$L__BB24_11", label %"B7"
"B7":
  %v.158 = load i32, ptr %"r.%r27"
  %v.159 = add i32 %v.158, 1
  store i32 %v.159, ptr %"r.%r39"
  %v.160 = load i32, ptr %"r.%r39"
  %v.161 = load i64, ptr %"r.%rd19"
  %v.162 = add i64 %v.161, 4
  %v.163 = inttoptr i64 %v.162 to ptr
  store i32 %v.160, ptr %v.163, align 1
  br label %"L$L__BB24_11"
"L$L__BB24_11":
  %v.164 = load i32, ptr %"r.%r50"
  %v.165 = add i32 %v.164, 1
  store i32 %v.165, ptr %"r.%r50"
  %v.166 = load i64, ptr %"r.%rd19"
  %v.167 = add i64 %v.166, 16
  store i64 %v.167, ptr %"r.%rd19"
  %v.168 = load i32, ptr %"r.%r50"
  %v.169 = load i32, ptr %"r.%r20"
  %v.170 = icmp slt i32 %v.168, %v.169
  store i1 %v.170, ptr %"r.%p10"
  %v.171 = load i1, ptr %"r.%p10"
  br i1 %v.171, label %"L$L__BB24_8", label %"B8"
"B8":
  br label %"L$L__BB24_12"
"L$L__BB24_12":
  br label %done
done:
  ret void
}

define internal void @_runtime_begin_checksEP5Block(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param _runtime_begin_checksEP5Block_param_0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_begin_checksEP5Block_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_begin_checksEP5Block_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = inttoptr i64 %v.2 to ptr
  %v.4 = load i64, ptr %v.3, align 1
  store i64 %v.4, ptr %"r.%rd18"
  %v.5 = load i64, ptr %"r.%rd18"
  %v.6 = add i64 %v.5, 264
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd18"
  %v.8 = add i64 %v.7, 264
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i64, ptr %v.9, align 1
  store i64 %v.10, ptr %"r.%rd19"
  %v.11 = load i64, ptr %"r.%rd19"
  %v.12 = add i64 %v.11, 12
  store i64 %v.12, ptr %"r.%rd3"
  %v.13 = load i64, ptr %"r.%rd19"
  %v.14 = add i64 %v.13, 12
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i32, ptr %v.15, align 1
  store i32 %v.16, ptr %"r.%r5"
  %v.17 = load i32, ptr %"r.%r5"
  %v.18 = add i32 %v.17, 1
  store i32 %v.18, ptr %"r.%r6"
  %v.19 = load i32, ptr %"r.%r6"
  %v.20 = load i64, ptr %"r.%rd19"
  %v.21 = add i64 %v.20, 12
  %v.22 = inttoptr i64 %v.21 to ptr
  store i32 %v.19, ptr %v.22, align 1
  %v.23 = load i32, ptr %"r.%r6"
  %v.24 = load i64, ptr %"r.%rd1"
  %v.25 = add i64 %v.24, 328
  %v.26 = inttoptr i64 %v.25 to ptr
  store i32 %v.23, ptr %v.26, align 1
  %v.27 = load i64, ptr %"r.%rd19"
  %v.28 = inttoptr i64 %v.27 to ptr
  %v.29 = load i32, ptr %v.28, align 1
  store i32 %v.29, ptr %"r.%r7"
  %v.30 = load i32, ptr %"r.%r7"
  %v.31 = icmp eq i32 %v.30, 0
  store i1 %v.31, ptr %"r.%p1"
  %v.32 = load i1, ptr %"r.%p1"
  br i1 %v.32, label %"L$L__BB39_7", label %"B1"
"B1":
  %v.33 = load i64, ptr %"r.%rd1"
  %v.34 = add i64 %v.33, 296
  store i64 %v.34, ptr %"r.%rd5"
  %v.35 = load i64, ptr %"r.%rd2"
  %v.36 = add i64 %v.35, -224
  %v.37 = inttoptr i64 %v.36 to ptr
  %v.38 = load i32, ptr %v.37, align 1
  store i32 %v.38, ptr %"r.%r8"
  %v.39 = load i32, ptr %"r.%r8"
  %v.40 = icmp eq i32 %v.39, 0
  store i1 %v.40, ptr %"r.%p2"
  %v.41 = load i1, ptr %"r.%p2"
  br i1 %v.41, label %"L$L__BB39_4", label %"B2"
"B2":
  %v.42 = load i64, ptr %"r.%rd5"
  %v.43 = inttoptr i64 %v.42 to ptr
  %v.44 = load i64, ptr %v.43, align 1
  store i64 %v.44, ptr %"r.%rd24"
  store i32 0, ptr %"r.%r21"
  br label %"L$L__BB39_3"
"L$L__BB39_3":
  store i16 0, ptr %"r.%rs1"
  %v.45 = load i16, ptr %"r.%rs1"
  %v.46 = trunc i16 %v.45 to i8
  %v.47 = load i64, ptr %"r.%rd24"
  %v.48 = inttoptr i64 %v.47 to ptr
  store i8 %v.46, ptr %v.48, align 1
  %v.49 = load i64, ptr %"r.%rd24"
  %v.50 = add i64 %v.49, 1
  store i64 %v.50, ptr %"r.%rd24"
  %v.51 = load i64, ptr %"r.%rd2"
  %v.52 = add i64 %v.51, -224
  %v.53 = inttoptr i64 %v.52 to ptr
  %v.54 = load i32, ptr %v.53, align 1
  store i32 %v.54, ptr %"r.%r10"
  %v.55 = load i32, ptr %"r.%r21"
  %v.56 = add i32 %v.55, 1
  store i32 %v.56, ptr %"r.%r21"
  %v.57 = load i32, ptr %"r.%r21"
  %v.58 = load i32, ptr %"r.%r10"
  %v.59 = icmp ult i32 %v.57, %v.58
  store i1 %v.59, ptr %"r.%p3"
  %v.60 = load i1, ptr %"r.%p3"
  br i1 %v.60, label %"L$L__BB39_3", label %"B3"
"B3":
  br label %"L$L__BB39_4"
"L$L__BB39_4":
  %v.61 = load i64, ptr %"r.%rd1"
  %v.62 = add i64 %v.61, 304
  store i64 %v.62, ptr %"r.%rd9"
  %v.63 = load i64, ptr %"r.%rd2"
  %v.64 = add i64 %v.63, -96
  %v.65 = inttoptr i64 %v.64 to ptr
  %v.66 = load i32, ptr %v.65, align 1
  store i32 %v.66, ptr %"r.%r11"
  %v.67 = load i64, ptr %"r.%rd2"
  %v.68 = add i64 %v.67, -228
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i32, ptr %v.69, align 1
  store i32 %v.70, ptr %"r.%r12"
  %v.71 = load i32, ptr %"r.%r12"
  %v.72 = load i32, ptr %"r.%r11"
  %v.73 = zext i32 %v.71 to i64
  %v.74 = zext i32 %v.72 to i64
  %v.75 = mul i64 %v.73, %v.74
  store i64 %v.75, ptr %"r.%rd20"
  %v.76 = load i64, ptr %"r.%rd20"
  %v.77 = icmp eq i64 %v.76, 0
  store i1 %v.77, ptr %"r.%p4"
  %v.78 = load i1, ptr %"r.%p4"
  br i1 %v.78, label %"L$L__BB39_7", label %"B4"
"B4":
  %v.79 = load i64, ptr %"r.%rd9"
  %v.80 = inttoptr i64 %v.79 to ptr
  %v.81 = load i64, ptr %v.80, align 1
  store i64 %v.81, ptr %"r.%rd10"
  store i64 0, ptr %"r.%rd25"
  br label %"L$L__BB39_6"
"L$L__BB39_6":
  %v.82 = load i64, ptr %"r.%rd10"
  %v.83 = load i64, ptr %"r.%rd25"
  %v.84 = add i64 %v.82, %v.83
  store i64 %v.84, ptr %"r.%rd22"
  store i16 0, ptr %"r.%rs2"
  %v.85 = load i16, ptr %"r.%rs2"
  %v.86 = trunc i16 %v.85 to i8
  %v.87 = load i64, ptr %"r.%rd22"
  %v.88 = inttoptr i64 %v.87 to ptr
  store i8 %v.86, ptr %v.88, align 1
  %v.89 = load i64, ptr %"r.%rd2"
  %v.90 = add i64 %v.89, -96
  %v.91 = inttoptr i64 %v.90 to ptr
  %v.92 = load i32, ptr %v.91, align 1
  store i32 %v.92, ptr %"r.%r13"
  %v.93 = load i64, ptr %"r.%rd2"
  %v.94 = add i64 %v.93, -228
  %v.95 = inttoptr i64 %v.94 to ptr
  %v.96 = load i32, ptr %v.95, align 1
  store i32 %v.96, ptr %"r.%r14"
  %v.97 = load i32, ptr %"r.%r14"
  %v.98 = load i32, ptr %"r.%r13"
  %v.99 = zext i32 %v.97 to i64
  %v.100 = zext i32 %v.98 to i64
  %v.101 = mul i64 %v.99, %v.100
  store i64 %v.101, ptr %"r.%rd23"
  %v.102 = load i64, ptr %"r.%rd25"
  %v.103 = add i64 %v.102, 1
  store i64 %v.103, ptr %"r.%rd25"
  %v.104 = load i64, ptr %"r.%rd25"
  %v.105 = load i64, ptr %"r.%rd23"
  %v.106 = icmp ult i64 %v.104, %v.105
  store i1 %v.106, ptr %"r.%p5"
  %v.107 = load i1, ptr %"r.%p5"
  br i1 %v.107, label %"L$L__BB39_6", label %"B5"
"B5":
  br label %"L$L__BB39_7"
"L$L__BB39_7":
  %v.108 = load i64, ptr %"r.%rd3"
  %v.109 = add i64 %v.108, -8
  %v.110 = inttoptr i64 %v.109 to ptr
  %v.111 = load i32, ptr %v.110, align 1
  store i32 %v.111, ptr %"r.%r15"
  %v.112 = load i32, ptr %"r.%r15"
  %v.113 = icmp eq i32 %v.112, 0
  store i1 %v.113, ptr %"r.%p6"
  %v.114 = load i1, ptr %"r.%p6"
  br i1 %v.114, label %"L$L__BB39_11", label %"B6"
"B6":
  %v.115 = load i64, ptr %"r.%rd2"
  %v.116 = add i64 %v.115, -228
  %v.117 = inttoptr i64 %v.116 to ptr
  %v.118 = load i32, ptr %v.117, align 1
  store i32 %v.118, ptr %"r.%r16"
  %v.119 = load i32, ptr %"r.%r16"
  %v.120 = icmp eq i32 %v.119, 0
  store i1 %v.120, ptr %"r.%p7"
  %v.121 = load i1, ptr %"r.%p7"
  br i1 %v.121, label %"L$L__BB39_11", label %"B7"
"B7":
  %v.122 = load i64, ptr %"r.%rd1"
  %v.123 = add i64 %v.122, 320
  %v.124 = inttoptr i64 %v.123 to ptr
  %v.125 = load i64, ptr %v.124, align 1
  store i64 %v.125, ptr %"r.%rd26"
  %v.126 = load i64, ptr %"r.%rd2"
  %v.127 = add i64 %v.126, 18446744073709551392
  store i64 %v.127, ptr %"r.%rd15"
  store i32 0, ptr %"r.%r17"
  %v.128 = load i32, ptr %"r.%r17"
  store i32 %v.128, ptr %"r.%r22"
  br label %"L$L__BB39_10"
"L$L__BB39_10":
  %v.129 = load i64, ptr %"r.%rd1"
  %v.130 = add i64 %v.129, 328
  %v.131 = inttoptr i64 %v.130 to ptr
  %v.132 = load i32, ptr %v.131, align 1
  store i32 %v.132, ptr %"r.%r18"
  %v.133 = load i32, ptr %"r.%r18"
  %v.134 = load i64, ptr %"r.%rd26"
  %v.135 = add i64 %v.134, 4
  %v.136 = inttoptr i64 %v.135 to ptr
  store i32 %v.133, ptr %v.136, align 1
  %v.137 = load i32, ptr %"r.%r18"
  %v.138 = load i64, ptr %"r.%rd26"
  %v.139 = inttoptr i64 %v.138 to ptr
  store i32 %v.137, ptr %v.139, align 1
  %v.140 = load i32, ptr %"r.%r17"
  %v.141 = load i64, ptr %"r.%rd26"
  %v.142 = add i64 %v.141, 12
  %v.143 = inttoptr i64 %v.142 to ptr
  store i32 %v.140, ptr %v.143, align 1
  %v.144 = load i32, ptr %"r.%r17"
  %v.145 = load i64, ptr %"r.%rd26"
  %v.146 = add i64 %v.145, 8
  %v.147 = inttoptr i64 %v.146 to ptr
  store i32 %v.144, ptr %v.147, align 1
  %v.148 = load i64, ptr %"r.%rd26"
  %v.149 = add i64 %v.148, 16
  store i64 %v.149, ptr %"r.%rd26"
  %v.150 = load i64, ptr %"r.%rd15"
  %v.151 = add i64 %v.150, -4
  %v.152 = inttoptr i64 %v.151 to ptr
  %v.153 = load i32, ptr %v.152, align 1
  store i32 %v.153, ptr %"r.%r20"
  %v.154 = load i32, ptr %"r.%r22"
  %v.155 = add i32 %v.154, 1
  store i32 %v.155, ptr %"r.%r22"
  %v.156 = load i32, ptr %"r.%r22"
  %v.157 = load i32, ptr %"r.%r20"
  %v.158 = icmp ult i32 %v.156, %v.157
  store i1 %v.158, ptr %"r.%p8"
  %v.159 = load i1, ptr %"r.%p8"
  br i1 %v.159, label %"L$L__BB39_10", label %"B8"
"B8":
  br label %"L$L__BB39_11"
"L$L__BB39_11":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_has_metEP5Blockiiji(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4) {
head:
  %frame = alloca [16 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%SP" = alloca i64
  %"r.%SPL" = alloca i64
  %"r.%p4" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
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
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param _runtime_has_metEP5Blockiiji_param_0" = alloca i64
  %"r..param _runtime_has_metEP5Blockiiji_param_1" = alloca i32
  %"r..param _runtime_has_metEP5Blockiiji_param_2" = alloca i32
  %"r..param _runtime_has_metEP5Blockiiji_param_3" = alloca i32
  %"r..param _runtime_has_metEP5Blockiiji_param_4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_has_metEP5Blockiiji_param_0"
  store i32 %a1, ptr %"r..param _runtime_has_metEP5Blockiiji_param_1"
  store i32 %a2, ptr %"r..param _runtime_has_metEP5Blockiiji_param_2"
  store i32 %a3, ptr %"r..param _runtime_has_metEP5Blockiiji_param_3"
  store i32 %a4, ptr %"r..param _runtime_has_metEP5Blockiiji_param_4"
  br label %"entry"
"entry":
  %v.1 = add i64 %sp, 0
  store i64 %v.1, ptr %"r.%SPL"
  %v.2 = load i64, ptr %"r.%SPL"
  store i64 %v.2, ptr %"r.%SP"
  %v.3 = load i64, ptr %"r..param _runtime_has_metEP5Blockiiji_param_0"
  store i64 %v.3, ptr %"r.%rd2"
  %v.4 = load i32, ptr %"r..param _runtime_has_metEP5Blockiiji_param_1"
  store i32 %v.4, ptr %"r.%r2"
  %v.5 = load i32, ptr %"r..param _runtime_has_metEP5Blockiiji_param_2"
  store i32 %v.5, ptr %"r.%r3"
  %v.6 = load i32, ptr %"r..param _runtime_has_metEP5Blockiiji_param_3"
  store i32 %v.6, ptr %"r.%r4"
  %v.7 = load i32, ptr %"r..param _runtime_has_metEP5Blockiiji_param_4"
  store i32 %v.7, ptr %"r.%r5"
  %v.8 = load i32, ptr %"r.%r5"
  %v.9 = icmp eq i32 %v.8, 4294967294
  store i1 %v.9, ptr %"r.%p4"
  %v.10 = load i1, ptr %"r.%p4"
  br i1 %v.10, label %"L$L__BB43_4", label %"B1"
"B1":
  br label %"L$L__BB43_1"
"L$L__BB43_4":
  %v.11 = load i32, ptr %"r.%r2"
  %v.12 = load i32, ptr %"r.%r3"
  %v.13 = sub i32 %v.11, %v.12
  store i32 %v.13, ptr %"r.%r8"
  store i32 1, ptr %"r.%r9"
  %v.14 = load i32, ptr %"r.%r9"
  %v.15 = load i32, ptr %"r.%r8"
  %v.16 = icmp ult i32 %v.15, 32
  %v.17 = select i1 %v.16, i32 %v.15, i32 31
  %v.18 = shl i32 %v.14, %v.17
  %v.19 = select i1 %v.16, i32 %v.18, i32 0
  store i32 %v.19, ptr %"r.%r10"
  %v.20 = load i32, ptr %"r.%r10"
  %v.21 = load i32, ptr %"r.%r4"
  %v.22 = and i32 %v.20, %v.21
  store i32 %v.22, ptr %"r.%r11"
  %v.23 = load i32, ptr %"r.%r11"
  %v.24 = icmp ne i32 %v.23, 0
  store i1 %v.24, ptr %"r.%p9"
  br label %"L$L__BB43_5"
"L$L__BB43_1":
  %v.25 = load i64, ptr %"r.%rd2"
  %v.26 = add i64 %v.25, 56
  store i64 %v.26, ptr %"r.%rd1"
  %v.27 = load i64, ptr %"r.%rd2"
  %v.28 = add i64 %v.27, 56
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = load i64, ptr %v.29, align 1
  store i64 %v.30, ptr %"r.%rd3"
  %v.31 = load i32, ptr %"r.%r2"
  %v.32 = sext i32 %v.31 to i64
  %v.33 = sext i32 2 to i64
  %v.34 = mul i64 %v.32, %v.33
  store i64 %v.34, ptr %"r.%rd4"
  %v.35 = load i64, ptr %"r.%rd3"
  %v.36 = load i64, ptr %"r.%rd4"
  %v.37 = add i64 %v.35, %v.36
  store i64 %v.37, ptr %"r.%rd5"
  %v.38 = load i64, ptr %"r.%rd5"
  %v.39 = inttoptr i64 %v.38 to ptr
  %v.40 = load i16, ptr %v.39, align 1
  %v.41 = zext i16 %v.40 to i32
  store i32 %v.41, ptr %"r.%r1"
  %v.42 = load i32, ptr %"r.%r5"
  %v.43 = icmp eq i32 %v.42, 4294967295
  store i1 %v.43, ptr %"r.%p6"
  store i1 true, ptr %"r.%p9"
  %v.44 = load i1, ptr %"r.%p6"
  br i1 %v.44, label %"L$L__BB43_5", label %"B2"
"B2":
  %v.45 = load i64, ptr %"r.%rd1"
  %v.46 = add i64 %v.45, -56
  %v.47 = inttoptr i64 %v.46 to ptr
  %v.48 = load i64, ptr %v.47, align 1
  store i64 %v.48, ptr %"r.%rd6"
  %v.49 = load i64, ptr %"r.%rd6"
  store i64 %v.49, ptr %"r..param param0"
  %v.50 = load i32, ptr %"r.%r1"
  store i32 %v.50, ptr %"r..param param1"
  %v.51 = load i64, ptr %"r..param param0"
  %v.52 = load i32, ptr %"r..param param1"
  %v.53 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.51, i32 %v.52)
  store i32 %v.53, ptr %"r..param retval0"
  %v.54 = load i32, ptr %"r..param retval0"
  store i32 %v.54, ptr %"r.%r6"
  %v.55 = load i32, ptr %"r.%r6"
  %v.56 = trunc i32 %v.55 to i16
  store i16 %v.56, ptr %"r.%rs1"
  %v.57 = load i16, ptr %"r.%rs1"
  %v.58 = icmp eq i16 %v.57, 0
  store i1 %v.58, ptr %"r.%p8"
  store i1 false, ptr %"r.%p9"
  %v.59 = load i1, ptr %"r.%p8"
  br i1 %v.59, label %"L$L__BB43_5", label %"B3"
"B3":
  %v.60 = load i64, ptr %"r.%SP"
  %v.61 = add i64 %v.60, 0
  store i64 %v.61, ptr %"r.%rd7"
  %v.62 = load i64, ptr %"r.%rd2"
  store i64 %v.62, ptr %"r..param param0.1"
  %v.63 = load i32, ptr %"r.%r1"
  store i32 %v.63, ptr %"r..param param1.1"
  %v.64 = load i32, ptr %"r.%r2"
  store i32 %v.64, ptr %"r..param param2"
  %v.65 = load i64, ptr %"r.%rd7"
  store i64 %v.65, ptr %"r..param param3"
  %v.66 = load i64, ptr %"r..param param0.1"
  %v.67 = load i32, ptr %"r..param param1.1"
  %v.68 = load i32, ptr %"r..param param2"
  %v.69 = load i64, ptr %"r..param param3"
  %v.70 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.66, i32 %v.67, i32 %v.68, i64 %v.69)
  store i32 %v.70, ptr %"r..param retval0.1"
  %v.71 = load i32, ptr %"r..param retval0.1"
  store i32 %v.71, ptr %"r.%r7"
  %v.72 = load i32, ptr %"r.%r7"
  %v.73 = load i32, ptr %"r.%r5"
  %v.74 = icmp eq i32 %v.72, %v.73
  store i1 %v.74, ptr %"r.%p9"
  br label %"L$L__BB43_5"
"L$L__BB43_5":
  %v.75 = load i1, ptr %"r.%p9"
  %v.76 = select i1 %v.75, i32 1, i32 0
  store i32 %v.76, ptr %"r.%r12"
  %v.77 = load i32, ptr %"r.%r12"
  store i32 %v.77, ptr %"r..param func_retval0"
  br label %done
done:
  %v.78 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.78
}

define internal i64 @_runtime_granules_ofEP6LaunchPK6Checksy(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_0" = alloca i64
  %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_1" = alloca i64
  %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_2" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_0"
  store i64 %a1, ptr %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_1"
  store i64 %a2, ptr %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_0"
  store i64 %v.1, ptr %"r.%rd7"
  %v.2 = load i64, ptr %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_1"
  store i64 %v.2, ptr %"r.%rd8"
  %v.3 = load i64, ptr %"r..param _runtime_granules_ofEP6LaunchPK6Checksy_param_2"
  store i64 %v.3, ptr %"r.%rd9"
  %v.4 = load i64, ptr %"r.%rd7"
  store i64 %v.4, ptr %"r..param param0"
  %v.5 = load i64, ptr %"r.%rd9"
  store i64 %v.5, ptr %"r..param param1"
  %v.6 = load i64, ptr %"r..param param0"
  %v.7 = load i64, ptr %"r..param param1"
  %v.8 = call i64 @_runtime_region_ofEP6Launchy(i64 %v.6, i64 %v.7)
  store i64 %v.8, ptr %"r..param retval0"
  %v.9 = load i64, ptr %"r..param retval0"
  store i64 %v.9, ptr %"r.%rd1"
  %v.10 = load i64, ptr %"r.%rd1"
  %v.11 = icmp slt i64 %v.10, 0
  store i1 %v.11, ptr %"r.%p1"
  store i64 0, ptr %"r.%rd21"
  %v.12 = load i1, ptr %"r.%p1"
  br i1 %v.12, label %"L$L__BB51_4", label %"B1"
"B1":
  %v.13 = load i64, ptr %"r.%rd7"
  %v.14 = add i64 %v.13, 128
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd12"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = icmp ult i32 5, 64
  %v.19 = select i1 %v.18, i32 5, i32 63
  %v.20 = zext i32 %v.19 to i64
  %v.21 = shl i64 %v.17, %v.20
  %v.22 = select i1 %v.18, i64 %v.21, i64 0
  store i64 %v.22, ptr %"r.%rd13"
  %v.23 = load i64, ptr %"r.%rd12"
  %v.24 = load i64, ptr %"r.%rd13"
  %v.25 = add i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd2"
  %v.26 = load i64, ptr %"r.%rd2"
  %v.27 = inttoptr i64 %v.26 to ptr
  %v.28 = load i64, ptr %v.27, align 1
  store i64 %v.28, ptr %"r.%rd3"
  %v.29 = load i64, ptr %"r.%rd9"
  %v.30 = load i64, ptr %"r.%rd3"
  %v.31 = sub i64 %v.29, %v.30
  store i64 %v.31, ptr %"r.%rd14"
  %v.32 = load i64, ptr %"r.%rd2"
  %v.33 = add i64 %v.32, 8
  %v.34 = inttoptr i64 %v.33 to ptr
  %v.35 = load i64, ptr %v.34, align 1
  store i64 %v.35, ptr %"r.%rd15"
  %v.36 = load i64, ptr %"r.%rd14"
  %v.37 = load i64, ptr %"r.%rd15"
  %v.38 = icmp uge i64 %v.36, %v.37
  store i1 %v.38, ptr %"r.%p2"
  %v.39 = load i1, ptr %"r.%p2"
  br i1 %v.39, label %"L$L__BB51_4", label %"B2"
"B2":
  %v.40 = load i64, ptr %"r.%rd2"
  %v.41 = add i64 %v.40, 24
  %v.42 = inttoptr i64 %v.41 to ptr
  %v.43 = load i64, ptr %v.42, align 1
  store i64 %v.43, ptr %"r.%rd4"
  %v.44 = load i64, ptr %"r.%rd4"
  %v.45 = icmp eq i64 %v.44, 0
  store i1 %v.45, ptr %"r.%p3"
  %v.46 = load i1, ptr %"r.%p3"
  br i1 %v.46, label %"L$L__BB51_4", label %"B3"
"B3":
  %v.47 = load i64, ptr %"r.%rd8"
  %v.48 = add i64 %v.47, 8
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i32, ptr %v.49, align 1
  store i32 %v.50, ptr %"r.%r1"
  %v.51 = load i64, ptr %"r.%rd9"
  %v.52 = load i32, ptr %"r.%r1"
  %v.53 = icmp ult i32 %v.52, 64
  %v.54 = select i1 %v.53, i32 %v.52, i32 63
  %v.55 = zext i32 %v.54 to i64
  %v.56 = lshr i64 %v.51, %v.55
  %v.57 = select i1 %v.53, i64 %v.56, i64 0
  store i64 %v.57, ptr %"r.%rd17"
  %v.58 = load i64, ptr %"r.%rd3"
  %v.59 = load i32, ptr %"r.%r1"
  %v.60 = icmp ult i32 %v.59, 64
  %v.61 = select i1 %v.60, i32 %v.59, i32 63
  %v.62 = zext i32 %v.61 to i64
  %v.63 = lshr i64 %v.58, %v.62
  %v.64 = select i1 %v.60, i64 %v.63, i64 0
  store i64 %v.64, ptr %"r.%rd18"
  %v.65 = load i64, ptr %"r.%rd17"
  %v.66 = load i64, ptr %"r.%rd18"
  %v.67 = sub i64 %v.65, %v.66
  store i64 %v.67, ptr %"r.%rd19"
  %v.68 = load i64, ptr %"r.%rd19"
  %v.69 = mul i64 %v.68, 52
  store i64 %v.69, ptr %"r.%rd20"
  %v.70 = load i64, ptr %"r.%rd4"
  %v.71 = load i64, ptr %"r.%rd20"
  %v.72 = add i64 %v.70, %v.71
  store i64 %v.72, ptr %"r.%rd21"
  br label %"L$L__BB51_4"
"L$L__BB51_4":
  %v.73 = load i64, ptr %"r.%rd21"
  store i64 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.74
}

define internal i32 @_runtime_foldedEP6Launchjjjy(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
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
  %"r.%rd4" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd41" = alloca i64
  %"r.%rd42" = alloca i64
  %"r.%rd44" = alloca i64
  %"r.%rs5" = alloca i16
  %"r..param _runtime_foldedEP6Launchjjjy_param_0" = alloca i64
  %"r..param _runtime_foldedEP6Launchjjjy_param_1" = alloca i32
  %"r..param _runtime_foldedEP6Launchjjjy_param_2" = alloca i32
  %"r..param _runtime_foldedEP6Launchjjjy_param_3" = alloca i32
  %"r..param _runtime_foldedEP6Launchjjjy_param_4" = alloca i64
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_0"
  store i32 %a1, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_1"
  store i32 %a2, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_2"
  store i32 %a3, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_3"
  store i64 %a4, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_4"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_0"
  store i64 %v.1, ptr %"r.%rd14"
  %v.2 = load i32, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_1"
  store i32 %v.2, ptr %"r.%r5"
  %v.3 = load i32, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_2"
  store i32 %v.3, ptr %"r.%r6"
  %v.4 = load i32, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_3"
  %v.5 = zext i32 %v.4 to i64
  store i64 %v.5, ptr %"r.%rd15"
  %v.6 = load i64, ptr %"r..param _runtime_foldedEP6Launchjjjy_param_4"
  store i64 %v.6, ptr %"r.%rd16"
  %v.7 = load i64, ptr %"r.%rd14"
  %v.8 = add i64 %v.7, 264
  store i64 %v.8, ptr %"r.%rd1"
  %v.9 = load i64, ptr %"r.%rd16"
  %v.10 = icmp ult i32 12, 64
  %v.11 = select i1 %v.10, i32 12, i32 63
  %v.12 = zext i32 %v.11 to i64
  %v.13 = shl i64 %v.9, %v.12
  %v.14 = select i1 %v.10, i64 %v.13, i64 0
  store i64 %v.14, ptr %"r.%rd17"
  %v.15 = load i64, ptr %"r.%rd17"
  %v.16 = and i64 %v.15, 72040001851883520
  store i64 %v.16, ptr %"r.%rd18"
  %v.17 = load i32, ptr %"r.%r5"
  %v.18 = zext i32 %v.17 to i64
  store i64 %v.18, ptr %"r.%rd19"
  %v.19 = load i64, ptr %"r.%rd19"
  %v.20 = icmp ult i32 56, 64
  %v.21 = select i1 %v.20, i32 56, i32 63
  %v.22 = zext i32 %v.21 to i64
  %v.23 = shl i64 %v.19, %v.22
  %v.24 = select i1 %v.20, i64 %v.23, i64 0
  store i64 %v.24, ptr %"r.%rd20"
  %v.25 = load i64, ptr %"r.%rd18"
  %v.26 = add i64 %v.25, 17592186044416
  store i64 %v.26, ptr %"r.%rd21"
  %v.27 = load i64, ptr %"r.%rd21"
  %v.28 = and i64 %v.27, 72040001851883520
  store i64 %v.28, ptr %"r.%rd22"
  %v.29 = load i32, ptr %"r.%r5"
  %v.30 = icmp ult i32 %v.29, 8
  store i1 %v.30, ptr %"r.%p1"
  %v.31 = load i64, ptr %"r.%rd22"
  %v.32 = load i1, ptr %"r.%p1"
  %v.33 = select i1 %v.32, i64 %v.31, i64 0
  store i64 %v.33, ptr %"r.%rd23"
  %v.34 = load i64, ptr %"r.%rd23"
  %v.35 = load i64, ptr %"r.%rd20"
  %v.36 = or i64 %v.34, %v.35
  store i64 %v.36, ptr %"r.%rd24"
  %v.37 = load i32, ptr %"r.%r6"
  %v.38 = zext i32 %v.37 to i64
  %v.39 = zext i32 4194304 to i64
  %v.40 = mul i64 %v.38, %v.39
  store i64 %v.40, ptr %"r.%rd25"
  %v.41 = load i64, ptr %"r.%rd25"
  %v.42 = load i64, ptr %"r.%rd15"
  %v.43 = xor i64 %v.41, %v.42
  store i64 %v.43, ptr %"r.%rd26"
  %v.44 = load i64, ptr %"r.%rd26"
  %v.45 = load i64, ptr %"r.%rd24"
  %v.46 = xor i64 %v.44, %v.45
  store i64 %v.46, ptr %"r.%rd2"
  %v.47 = load i64, ptr %"r.%rd14"
  %v.48 = add i64 %v.47, 264
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i64, ptr %v.49, align 1
  store i64 %v.50, ptr %"r.%rd27"
  %v.51 = load i64, ptr %"r.%rd27"
  %v.52 = add i64 %v.51, 76
  %v.53 = inttoptr i64 %v.52 to ptr
  %v.54 = load i32, ptr %v.53, align 1
  store i32 %v.54, ptr %"r.%r7"
  store i32 4294967295, ptr %"r.%r8"
  %v.55 = load i32, ptr %"r.%r8"
  %v.56 = load i32, ptr %"r.%r7"
  %v.57 = icmp ult i32 %v.56, 32
  %v.58 = select i1 %v.57, i32 %v.56, i32 31
  %v.59 = shl i32 %v.55, %v.58
  %v.60 = select i1 %v.57, i32 %v.59, i32 0
  store i32 %v.60, ptr %"r.%r9"
  %v.61 = load i32, ptr %"r.%r9"
  %v.62 = xor i32 %v.61, -1
  store i32 %v.62, ptr %"r.%r1"
  %v.63 = load i64, ptr %"r.%rd2"
  %v.64 = mul i64 %v.63, 11400714819323198485
  store i64 %v.64, ptr %"r.%rd28"
  %v.65 = load i64, ptr %"r.%rd28"
  %v.66 = icmp ult i32 40, 64
  %v.67 = select i1 %v.66, i32 40, i32 63
  %v.68 = zext i32 %v.67 to i64
  %v.69 = lshr i64 %v.65, %v.68
  %v.70 = select i1 %v.66, i64 %v.69, i64 0
  store i64 %v.70, ptr %"r.%rd29"
  %v.71 = load i64, ptr %"r.%rd29"
  %v.72 = trunc i64 %v.71 to i32
  store i32 %v.72, ptr %"r.%r10"
  %v.73 = load i32, ptr %"r.%r10"
  %v.74 = load i32, ptr %"r.%r1"
  %v.75 = and i32 %v.73, %v.74
  store i32 %v.75, ptr %"r.%r19"
  %v.76 = load i32, ptr %"r.%r19"
  %v.77 = zext i32 %v.76 to i64
  store i64 %v.77, ptr %"r.%rd42"
  %v.78 = load i64, ptr %"r.%rd27"
  %v.79 = add i64 %v.78, 80
  %v.80 = inttoptr i64 %v.79 to ptr
  %v.81 = load i64, ptr %v.80, align 1
  store i64 %v.81, ptr %"r.%rd4"
  %v.82 = load i32, ptr %"r.%r19"
  %v.83 = zext i32 %v.82 to i64
  %v.84 = zext i32 16 to i64
  %v.85 = mul i64 %v.83, %v.84
  store i64 %v.85, ptr %"r.%rd30"
  %v.86 = load i64, ptr %"r.%rd4"
  %v.87 = load i64, ptr %"r.%rd30"
  %v.88 = add i64 %v.86, %v.87
  store i64 %v.88, ptr %"r.%rd44"
  %v.89 = load i64, ptr %"r.%rd44"
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load i64, ptr %v.90, align 1
  store i64 %v.91, ptr %"r.%rd41"
  %v.92 = load i64, ptr %"r.%rd41"
  %v.93 = icmp eq i64 %v.92, 0
  store i1 %v.93, ptr %"r.%p2"
  %v.94 = load i1, ptr %"r.%p2"
  br i1 %v.94, label %"L$L__BB0_3", label %"B1"
"B1":
  br label %"L$L__BB0_1"
"L$L__BB0_1":
  %v.95 = load i64, ptr %"r.%rd41"
  %v.96 = load i64, ptr %"r.%rd2"
  %v.97 = icmp eq i64 %v.95, %v.96
  store i1 %v.97, ptr %"r.%p3"
  %v.98 = load i1, ptr %"r.%p3"
  br i1 %v.98, label %"L$L__BB0_6", label %"B2"
"B2":
  %v.99 = load i32, ptr %"r.%r19"
  %v.100 = add i32 %v.99, 1
  store i32 %v.100, ptr %"r.%r11"
  %v.101 = load i32, ptr %"r.%r11"
  %v.102 = load i32, ptr %"r.%r1"
  %v.103 = and i32 %v.101, %v.102
  store i32 %v.103, ptr %"r.%r19"
  %v.104 = load i32, ptr %"r.%r19"
  %v.105 = zext i32 %v.104 to i64
  store i64 %v.105, ptr %"r.%rd42"
  %v.106 = load i32, ptr %"r.%r19"
  %v.107 = zext i32 %v.106 to i64
  %v.108 = zext i32 16 to i64
  %v.109 = mul i64 %v.107, %v.108
  store i64 %v.109, ptr %"r.%rd31"
  %v.110 = load i64, ptr %"r.%rd4"
  %v.111 = load i64, ptr %"r.%rd31"
  %v.112 = add i64 %v.110, %v.111
  store i64 %v.112, ptr %"r.%rd44"
  %v.113 = load i64, ptr %"r.%rd44"
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = load i64, ptr %v.114, align 1
  store i64 %v.115, ptr %"r.%rd41"
  %v.116 = load i64, ptr %"r.%rd41"
  %v.117 = icmp eq i64 %v.116, 0
  store i1 %v.117, ptr %"r.%p4"
  %v.118 = load i1, ptr %"r.%p4"
  br i1 %v.118, label %"L$L__BB0_3", label %"B3"
"B3":
  br label %"L$L__BB0_1"
"L$L__BB0_3":
  %v.119 = load i64, ptr %"r.%rd1"
  %v.120 = add i64 %v.119, -56
  %v.121 = inttoptr i64 %v.120 to ptr
  %v.122 = load <2 x i32>, ptr %v.121, align 1
  %v.123 = extractelement <2 x i32> %v.122, i32 0
  store i32 %v.123, ptr %"r.%r14"
  %v.124 = extractelement <2 x i32> %v.122, i32 1
  store i32 %v.124, ptr %"r.%r15"
  %v.125 = load i32, ptr %"r.%r15"
  %v.126 = load i32, ptr %"r.%r14"
  %v.127 = icmp uge i32 %v.125, %v.126
  store i1 %v.127, ptr %"r.%p5"
  store i16 0, ptr %"r.%rs5"
  %v.128 = load i1, ptr %"r.%p5"
  br i1 %v.128, label %"L$L__BB0_5", label %"B4"
"B4":
  %v.129 = load i64, ptr %"r.%rd2"
  %v.130 = load i64, ptr %"r.%rd44"
  %v.131 = inttoptr i64 %v.130 to ptr
  store i64 %v.129, ptr %v.131, align 1
  %v.132 = load i64, ptr %"r.%rd1"
  %v.133 = add i64 %v.132, -52
  %v.134 = inttoptr i64 %v.133 to ptr
  %v.135 = load i32, ptr %v.134, align 1
  %v.136 = zext i32 %v.135 to i64
  store i64 %v.136, ptr %"r.%rd38"
  %v.137 = load i64, ptr %"r.%rd42"
  %v.138 = icmp ult i32 4, 64
  %v.139 = select i1 %v.138, i32 4, i32 63
  %v.140 = zext i32 %v.139 to i64
  %v.141 = shl i64 %v.137, %v.140
  %v.142 = select i1 %v.138, i64 %v.141, i64 0
  store i64 %v.142, ptr %"r.%rd39"
  %v.143 = load i64, ptr %"r.%rd4"
  %v.144 = load i64, ptr %"r.%rd39"
  %v.145 = add i64 %v.143, %v.144
  store i64 %v.145, ptr %"r.%rd40"
  %v.146 = load i64, ptr %"r.%rd38"
  %v.147 = load i64, ptr %"r.%rd40"
  %v.148 = add i64 %v.147, 8
  %v.149 = inttoptr i64 %v.148 to ptr
  store i64 %v.146, ptr %v.149, align 1
  br label %"L$L__BB0_5"
"L$L__BB0_6":
  %v.150 = load i64, ptr %"r.%rd42"
  %v.151 = icmp ult i32 4, 64
  %v.152 = select i1 %v.151, i32 4, i32 63
  %v.153 = zext i32 %v.152 to i64
  %v.154 = shl i64 %v.150, %v.153
  %v.155 = select i1 %v.151, i64 %v.154, i64 0
  store i64 %v.155, ptr %"r.%rd32"
  %v.156 = load i64, ptr %"r.%rd4"
  %v.157 = load i64, ptr %"r.%rd32"
  %v.158 = add i64 %v.156, %v.157
  store i64 %v.158, ptr %"r.%rd33"
  %v.159 = load i64, ptr %"r.%rd33"
  %v.160 = add i64 %v.159, 8
  %v.161 = inttoptr i64 %v.160 to ptr
  %v.162 = load i64, ptr %v.161, align 1
  store i64 %v.162, ptr %"r.%rd34"
  %v.163 = load i64, ptr %"r.%rd1"
  %v.164 = add i64 %v.163, -64
  %v.165 = inttoptr i64 %v.164 to ptr
  %v.166 = load i64, ptr %v.165, align 1
  store i64 %v.166, ptr %"r.%rd35"
  %v.167 = load i64, ptr %"r.%rd34"
  %v.168 = mul i64 %v.167, 88
  store i64 %v.168, ptr %"r.%rd36"
  %v.169 = load i64, ptr %"r.%rd35"
  %v.170 = load i64, ptr %"r.%rd36"
  %v.171 = add i64 %v.169, %v.170
  store i64 %v.171, ptr %"r.%rd37"
  %v.172 = load i64, ptr %"r.%rd37"
  %v.173 = add i64 %v.172, 80
  %v.174 = inttoptr i64 %v.173 to ptr
  %v.175 = load i32, ptr %v.174, align 1
  store i32 %v.175, ptr %"r.%r12"
  %v.176 = load i32, ptr %"r.%r12"
  %v.177 = add i32 %v.176, 1
  store i32 %v.177, ptr %"r.%r13"
  %v.178 = load i32, ptr %"r.%r13"
  %v.179 = load i64, ptr %"r.%rd37"
  %v.180 = add i64 %v.179, 80
  %v.181 = inttoptr i64 %v.180 to ptr
  store i32 %v.178, ptr %v.181, align 1
  store i16 1, ptr %"r.%rs5"
  br label %"L$L__BB0_5"
"L$L__BB0_5":
  %v.182 = load i16, ptr %"r.%rs5"
  %v.183 = zext i16 %v.182 to i32
  store i32 %v.183, ptr %"r.%r18"
  %v.184 = load i32, ptr %"r.%r18"
  store i32 %v.184, ptr %"r..param func_retval0"
  br label %done
done:
  %v.185 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.185
}

define i32 @jg_record(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i32 %a9, i64 %a10, i32 %a11) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_record_param_0" = alloca i64
  %"r..param jg_record_param_1" = alloca i32
  %"r..param jg_record_param_10" = alloca i64
  %"r..param jg_record_param_11" = alloca i32
  %"r..param jg_record_param_2" = alloca i32
  %"r..param jg_record_param_3" = alloca i32
  %"r..param jg_record_param_4" = alloca i64
  %"r..param jg_record_param_5" = alloca i64
  %"r..param jg_record_param_6" = alloca i64
  %"r..param jg_record_param_7" = alloca i64
  %"r..param jg_record_param_8" = alloca i64
  %"r..param jg_record_param_9" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param jg_record_param_0"
  store i32 %a1, ptr %"r..param jg_record_param_1"
  store i32 %a2, ptr %"r..param jg_record_param_2"
  store i32 %a3, ptr %"r..param jg_record_param_3"
  store i64 %a4, ptr %"r..param jg_record_param_4"
  store i64 %a5, ptr %"r..param jg_record_param_5"
  store i64 %a6, ptr %"r..param jg_record_param_6"
  store i64 %a7, ptr %"r..param jg_record_param_7"
  store i64 %a8, ptr %"r..param jg_record_param_8"
  store i32 %a9, ptr %"r..param jg_record_param_9"
  store i64 %a10, ptr %"r..param jg_record_param_10"
  store i32 %a11, ptr %"r..param jg_record_param_11"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_record_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_record_param_1"
  store i32 %v.2, ptr %"r.%r3"
  %v.3 = load i32, ptr %"r..param jg_record_param_2"
  store i32 %v.3, ptr %"r.%r4"
  %v.4 = load i32, ptr %"r..param jg_record_param_3"
  store i32 %v.4, ptr %"r.%r5"
  %v.5 = load i64, ptr %"r..param jg_record_param_4"
  store i64 %v.5, ptr %"r.%rd4"
  %v.6 = load i64, ptr %"r..param jg_record_param_5"
  store i64 %v.6, ptr %"r.%rd5"
  %v.7 = load i64, ptr %"r..param jg_record_param_6"
  store i64 %v.7, ptr %"r.%rd6"
  %v.8 = load i64, ptr %"r..param jg_record_param_7"
  store i64 %v.8, ptr %"r.%rd7"
  %v.9 = load i64, ptr %"r..param jg_record_param_8"
  store i64 %v.9, ptr %"r.%rd8"
  %v.10 = load i32, ptr %"r..param jg_record_param_9"
  store i32 %v.10, ptr %"r.%r6"
  %v.11 = load i64, ptr %"r..param jg_record_param_10"
  store i64 %v.11, ptr %"r.%rd9"
  %v.12 = load i32, ptr %"r..param jg_record_param_11"
  store i32 %v.12, ptr %"r.%r7"
  %v.13 = load i64, ptr %"r.%rd1"
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd2"
  %v.16 = load i64, ptr %"r.%rd2"
  %v.17 = add i64 %v.16, 172
  store i64 %v.17, ptr %"r.%rd3"
  %v.18 = load i64, ptr %"r.%rd2"
  %v.19 = add i64 %v.18, 172
  %v.20 = inttoptr i64 %v.19 to ptr
  %v.21 = load i32, ptr %v.20, align 1
  store i32 %v.21, ptr %"r.%r8"
  %v.22 = load i32, ptr %"r.%r8"
  %v.23 = icmp eq i32 %v.22, 0
  store i1 %v.23, ptr %"r.%p1"
  %v.24 = load i1, ptr %"r.%p1"
  br i1 %v.24, label %"L$L__BB1_2", label %"B1"
"B1":
  %v.25 = load i64, ptr %"r.%rd2"
  store i64 %v.25, ptr %"r..param param0"
  %v.26 = load i32, ptr %"r.%r4"
  store i32 %v.26, ptr %"r..param param1"
  %v.27 = load i32, ptr %"r.%r5"
  store i32 %v.27, ptr %"r..param param2"
  %v.28 = load i32, ptr %"r.%r6"
  store i32 %v.28, ptr %"r..param param3"
  %v.29 = load i64, ptr %"r.%rd5"
  store i64 %v.29, ptr %"r..param param4"
  %v.30 = load i64, ptr %"r..param param0"
  %v.31 = load i32, ptr %"r..param param1"
  %v.32 = load i32, ptr %"r..param param2"
  %v.33 = load i32, ptr %"r..param param3"
  %v.34 = load i64, ptr %"r..param param4"
  %v.35 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.30, i32 %v.31, i32 %v.32, i32 %v.33, i64 %v.34)
  store i32 %v.35, ptr %"r..param retval0"
  %v.36 = load i32, ptr %"r..param retval0"
  store i32 %v.36, ptr %"r.%r10"
  %v.37 = load i32, ptr %"r.%r10"
  %v.38 = trunc i32 %v.37 to i16
  store i16 %v.38, ptr %"r.%rs1"
  store i32 1, ptr %"r.%r19"
  %v.39 = load i16, ptr %"r.%rs1"
  %v.40 = icmp ne i16 %v.39, 0
  store i1 %v.40, ptr %"r.%p2"
  %v.41 = load i1, ptr %"r.%p2"
  br i1 %v.41, label %"L$L__BB1_7", label %"B2"
"B2":
  br label %"L$L__BB1_2"
"L$L__BB1_2":
  %v.42 = load i64, ptr %"r.%rd2"
  %v.43 = add i64 %v.42, 212
  store i64 %v.43, ptr %"r.%rd10"
  %v.44 = load i64, ptr %"r.%rd10"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = atomicrmw add ptr %v.45, i32 1 seq_cst, align 4
  store i32 %v.46, ptr %"r.%r1"
  %v.47 = load i64, ptr %"r.%rd3"
  %v.48 = add i64 %v.47, 36
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i32, ptr %v.49, align 1
  store i32 %v.50, ptr %"r.%r11"
  %v.51 = load i32, ptr %"r.%r1"
  %v.52 = load i32, ptr %"r.%r11"
  %v.53 = icmp uge i32 %v.51, %v.52
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i1, ptr %"r.%p3"
  br i1 %v.54, label %"L$L__BB1_4", label %"B3"
"B3":
  %v.55 = load i64, ptr %"r.%rd3"
  %v.56 = add i64 %v.55, 28
  %v.57 = inttoptr i64 %v.56 to ptr
  %v.58 = load i64, ptr %v.57, align 1
  store i64 %v.58, ptr %"r.%rd11"
  %v.59 = load i32, ptr %"r.%r1"
  %v.60 = zext i32 %v.59 to i64
  %v.61 = zext i32 88 to i64
  %v.62 = mul i64 %v.60, %v.61
  store i64 %v.62, ptr %"r.%rd12"
  %v.63 = load i64, ptr %"r.%rd11"
  %v.64 = load i64, ptr %"r.%rd12"
  %v.65 = add i64 %v.63, %v.64
  store i64 %v.65, ptr %"r.%rd13"
  store i32 1, ptr %"r.%r12"
  %v.66 = load i32, ptr %"r.%r4"
  %v.67 = load i32, ptr %"r.%r5"
  %v.68 = load i64, ptr %"r.%rd13"
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = insertelement <2 x i32> poison, i32 %v.66, i32 0
  %v.71 = insertelement <2 x i32> %v.70, i32 %v.67, i32 1
  store <2 x i32> %v.71, ptr %v.69, align 1
  %v.72 = load i64, ptr %"r.%rd1"
  %v.73 = add i64 %v.72, 24
  %v.74 = inttoptr i64 %v.73 to ptr
  %v.75 = load i64, ptr %v.74, align 1
  store i64 %v.75, ptr %"r.%rd14"
  %v.76 = load i64, ptr %"r.%rd14"
  %v.77 = load i64, ptr %"r.%rd13"
  %v.78 = add i64 %v.77, 8
  %v.79 = inttoptr i64 %v.78 to ptr
  store i64 %v.76, ptr %v.79, align 1
  %v.80 = load i64, ptr %"r.%rd4"
  %v.81 = load i64, ptr %"r.%rd13"
  %v.82 = add i64 %v.81, 24
  %v.83 = inttoptr i64 %v.82 to ptr
  store i64 %v.80, ptr %v.83, align 1
  %v.84 = load i64, ptr %"r.%rd5"
  %v.85 = load i64, ptr %"r.%rd13"
  %v.86 = add i64 %v.85, 32
  %v.87 = inttoptr i64 %v.86 to ptr
  store i64 %v.84, ptr %v.87, align 1
  %v.88 = load i64, ptr %"r.%rd6"
  %v.89 = load i64, ptr %"r.%rd13"
  %v.90 = add i64 %v.89, 40
  %v.91 = inttoptr i64 %v.90 to ptr
  store i64 %v.88, ptr %v.91, align 1
  %v.92 = load i64, ptr %"r.%rd7"
  %v.93 = load i64, ptr %"r.%rd13"
  %v.94 = add i64 %v.93, 48
  %v.95 = inttoptr i64 %v.94 to ptr
  store i64 %v.92, ptr %v.95, align 1
  %v.96 = load i64, ptr %"r.%rd8"
  %v.97 = load i64, ptr %"r.%rd13"
  %v.98 = add i64 %v.97, 56
  %v.99 = inttoptr i64 %v.98 to ptr
  store i64 %v.96, ptr %v.99, align 1
  %v.100 = load i32, ptr %"r.%r3"
  %v.101 = load i32, ptr %"r.%r6"
  %v.102 = load i64, ptr %"r.%rd13"
  %v.103 = add i64 %v.102, 16
  %v.104 = inttoptr i64 %v.103 to ptr
  %v.105 = insertelement <2 x i32> poison, i32 %v.100, i32 0
  %v.106 = insertelement <2 x i32> %v.105, i32 %v.101, i32 1
  store <2 x i32> %v.106, ptr %v.104, align 1
  %v.107 = load i64, ptr %"r.%rd9"
  %v.108 = load i64, ptr %"r.%rd13"
  %v.109 = add i64 %v.108, 64
  %v.110 = inttoptr i64 %v.109 to ptr
  store i64 %v.107, ptr %v.110, align 1
  %v.111 = load i32, ptr %"r.%r7"
  %v.112 = load i64, ptr %"r.%rd13"
  %v.113 = add i64 %v.112, 72
  %v.114 = inttoptr i64 %v.113 to ptr
  store i32 %v.111, ptr %v.114, align 1
  %v.115 = load i32, ptr %"r.%r12"
  %v.116 = load i64, ptr %"r.%rd13"
  %v.117 = add i64 %v.116, 80
  %v.118 = inttoptr i64 %v.117 to ptr
  store i32 %v.115, ptr %v.118, align 1
  fence seq_cst
  %v.119 = load i32, ptr %"r.%r12"
  %v.120 = load i64, ptr %"r.%rd13"
  %v.121 = add i64 %v.120, 76
  %v.122 = inttoptr i64 %v.121 to ptr
  store atomic i32 %v.119, ptr %v.122 monotonic, align 4
  br label %"L$L__BB1_4"
"L$L__BB1_4":
  %v.123 = load i64, ptr %"r.%rd3"
  %v.124 = inttoptr i64 %v.123 to ptr
  %v.125 = load i32, ptr %v.124, align 1
  store i32 %v.125, ptr %"r.%r13"
  %v.126 = load i32, ptr %"r.%r13"
  %v.127 = icmp eq i32 %v.126, 0
  store i1 %v.127, ptr %"r.%p4"
  %v.128 = load i1, ptr %"r.%p4"
  br i1 %v.128, label %"L$L__BB1_6", label %"B4"
"B4":
  %v.129 = load i64, ptr %"r.%rd3"
  %v.130 = add i64 %v.129, 36
  %v.131 = inttoptr i64 %v.130 to ptr
  %v.132 = load i32, ptr %v.131, align 1
  store i32 %v.132, ptr %"r.%r15"
  %v.133 = load i32, ptr %"r.%r1"
  %v.134 = load i32, ptr %"r.%r15"
  %v.135 = icmp ult i32 %v.133, %v.134
  store i1 %v.135, ptr %"r.%p5"
  store i32 1, ptr %"r.%r19"
  %v.136 = load i1, ptr %"r.%p5"
  br i1 %v.136, label %"L$L__BB1_7", label %"B5"
"B5":
  br label %"L$L__BB1_6"
"L$L__BB1_6":
  %v.137 = load i64, ptr %"r.%rd2"
  %v.138 = add i64 %v.137, 196
  store i64 %v.138, ptr %"r.%rd15"
  store i32 1, ptr %"r.%r17"
  store i32 0, ptr %"r.%r19"
  %v.139 = load i32, ptr %"r.%r19"
  %v.140 = load i32, ptr %"r.%r17"
  %v.141 = load i64, ptr %"r.%rd15"
  %v.142 = inttoptr i64 %v.141 to ptr
  %v.143 = cmpxchg ptr %v.142, i32 %v.139, i32 %v.140 seq_cst seq_cst, align 4
  %v.144 = extractvalue { i32, i1 } %v.143, 0
  store i32 %v.144, ptr %"r.%r18"
  br label %"L$L__BB1_7"
"L$L__BB1_7":
  %v.145 = load i32, ptr %"r.%r19"
  store i32 %v.145, ptr %"r..param func_retval0"
  br label %done
done:
  %v.146 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.146
}

define void @jg_end_thread(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
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
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param jg_end_thread_param_0" = alloca i64
  %"r..param jg_end_thread_param_1" = alloca i32
  %"r..param jg_end_thread_param_2" = alloca i32
  %"r..param jg_end_thread_param_3" = alloca i32
  %"r..param jg_end_thread_param_4" = alloca i64
  %"r..param jg_end_thread_param_5" = alloca i64
  %"r..param jg_end_thread_param_6" = alloca i64
  %"r..param jg_end_thread_param_7" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param jg_end_thread_param_0"
  store i32 %a1, ptr %"r..param jg_end_thread_param_1"
  store i32 %a2, ptr %"r..param jg_end_thread_param_2"
  store i32 %a3, ptr %"r..param jg_end_thread_param_3"
  store i64 %a4, ptr %"r..param jg_end_thread_param_4"
  store i64 %a5, ptr %"r..param jg_end_thread_param_5"
  store i64 %a6, ptr %"r..param jg_end_thread_param_6"
  store i64 %a7, ptr %"r..param jg_end_thread_param_7"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_end_thread_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_end_thread_param_1"
  store i32 %v.2, ptr %"r.%r2"
  %v.3 = load i32, ptr %"r..param jg_end_thread_param_2"
  store i32 %v.3, ptr %"r.%r3"
  %v.4 = load i32, ptr %"r..param jg_end_thread_param_3"
  store i32 %v.4, ptr %"r.%r4"
  %v.5 = load i64, ptr %"r..param jg_end_thread_param_4"
  store i64 %v.5, ptr %"r.%rd4"
  %v.6 = load i64, ptr %"r..param jg_end_thread_param_5"
  store i64 %v.6, ptr %"r.%rd5"
  %v.7 = load i64, ptr %"r..param jg_end_thread_param_6"
  store i64 %v.7, ptr %"r.%rd6"
  %v.8 = load i64, ptr %"r..param jg_end_thread_param_7"
  store i64 %v.8, ptr %"r.%rd7"
  %v.9 = load i64, ptr %"r.%rd1"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd2"
  %v.12 = load i64, ptr %"r.%rd2"
  %v.13 = add i64 %v.12, 172
  store i64 %v.13, ptr %"r.%rd3"
  %v.14 = load i64, ptr %"r.%rd2"
  %v.15 = add i64 %v.14, 172
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i32, ptr %v.16, align 1
  store i32 %v.17, ptr %"r.%r5"
  %v.18 = load i32, ptr %"r.%r5"
  %v.19 = icmp eq i32 %v.18, 0
  store i1 %v.19, ptr %"r.%p1"
  %v.20 = load i1, ptr %"r.%p1"
  br i1 %v.20, label %"L$L__BB2_2", label %"B1"
"B1":
  %v.21 = load i64, ptr %"r.%rd2"
  store i64 %v.21, ptr %"r..param param0"
  %v.22 = load i32, ptr %"r.%r3"
  store i32 %v.22, ptr %"r..param param1"
  %v.23 = load i32, ptr %"r.%r4"
  store i32 %v.23, ptr %"r..param param2"
  store i32 0, ptr %"r..param param3"
  %v.24 = load i64, ptr %"r.%rd4"
  store i64 %v.24, ptr %"r..param param4"
  %v.25 = load i64, ptr %"r..param param0"
  %v.26 = load i32, ptr %"r..param param1"
  %v.27 = load i32, ptr %"r..param param2"
  %v.28 = load i32, ptr %"r..param param3"
  %v.29 = load i64, ptr %"r..param param4"
  %v.30 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.25, i32 %v.26, i32 %v.27, i32 %v.28, i64 %v.29)
  store i32 %v.30, ptr %"r..param retval0"
  %v.31 = load i32, ptr %"r..param retval0"
  store i32 %v.31, ptr %"r.%r6"
  %v.32 = load i32, ptr %"r.%r6"
  %v.33 = trunc i32 %v.32 to i16
  store i16 %v.33, ptr %"r.%rs1"
  %v.34 = load i16, ptr %"r.%rs1"
  %v.35 = icmp ne i16 %v.34, 0
  store i1 %v.35, ptr %"r.%p2"
  %v.36 = load i1, ptr %"r.%p2"
  br i1 %v.36, label %"L$L__BB2_7", label %"B2"
"B2":
  br label %"L$L__BB2_2"
"L$L__BB2_2":
  %v.37 = load i64, ptr %"r.%rd2"
  %v.38 = add i64 %v.37, 212
  store i64 %v.38, ptr %"r.%rd8"
  %v.39 = load i64, ptr %"r.%rd8"
  %v.40 = inttoptr i64 %v.39 to ptr
  %v.41 = atomicrmw add ptr %v.40, i32 1 seq_cst, align 4
  store i32 %v.41, ptr %"r.%r1"
  %v.42 = load i64, ptr %"r.%rd3"
  %v.43 = add i64 %v.42, 36
  %v.44 = inttoptr i64 %v.43 to ptr
  %v.45 = load i32, ptr %v.44, align 1
  store i32 %v.45, ptr %"r.%r7"
  %v.46 = load i32, ptr %"r.%r1"
  %v.47 = load i32, ptr %"r.%r7"
  %v.48 = icmp uge i32 %v.46, %v.47
  store i1 %v.48, ptr %"r.%p3"
  %v.49 = load i1, ptr %"r.%p3"
  br i1 %v.49, label %"L$L__BB2_4", label %"B3"
"B3":
  %v.50 = load i64, ptr %"r.%rd3"
  %v.51 = add i64 %v.50, 28
  %v.52 = inttoptr i64 %v.51 to ptr
  %v.53 = load i64, ptr %v.52, align 1
  store i64 %v.53, ptr %"r.%rd9"
  store i64 0, ptr %"r.%rd10"
  %v.54 = load i32, ptr %"r.%r1"
  %v.55 = zext i32 %v.54 to i64
  %v.56 = zext i32 88 to i64
  %v.57 = mul i64 %v.55, %v.56
  store i64 %v.57, ptr %"r.%rd11"
  %v.58 = load i64, ptr %"r.%rd9"
  %v.59 = load i64, ptr %"r.%rd11"
  %v.60 = add i64 %v.58, %v.59
  store i64 %v.60, ptr %"r.%rd12"
  store i32 1, ptr %"r.%r8"
  %v.61 = load i32, ptr %"r.%r3"
  %v.62 = load i32, ptr %"r.%r4"
  %v.63 = load i64, ptr %"r.%rd12"
  %v.64 = inttoptr i64 %v.63 to ptr
  %v.65 = insertelement <2 x i32> poison, i32 %v.61, i32 0
  %v.66 = insertelement <2 x i32> %v.65, i32 %v.62, i32 1
  store <2 x i32> %v.66, ptr %v.64, align 1
  %v.67 = load i64, ptr %"r.%rd1"
  %v.68 = add i64 %v.67, 24
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i64, ptr %v.69, align 1
  store i64 %v.70, ptr %"r.%rd13"
  %v.71 = load i64, ptr %"r.%rd13"
  %v.72 = load i64, ptr %"r.%rd12"
  %v.73 = add i64 %v.72, 8
  %v.74 = inttoptr i64 %v.73 to ptr
  store i64 %v.71, ptr %v.74, align 1
  %v.75 = load i64, ptr %"r.%rd4"
  %v.76 = load i64, ptr %"r.%rd12"
  %v.77 = add i64 %v.76, 24
  %v.78 = inttoptr i64 %v.77 to ptr
  store i64 %v.75, ptr %v.78, align 1
  %v.79 = load i64, ptr %"r.%rd4"
  %v.80 = load i64, ptr %"r.%rd12"
  %v.81 = add i64 %v.80, 32
  %v.82 = inttoptr i64 %v.81 to ptr
  store i64 %v.79, ptr %v.82, align 1
  %v.83 = load i64, ptr %"r.%rd5"
  %v.84 = load i64, ptr %"r.%rd12"
  %v.85 = add i64 %v.84, 40
  %v.86 = inttoptr i64 %v.85 to ptr
  store i64 %v.83, ptr %v.86, align 1
  %v.87 = load i64, ptr %"r.%rd6"
  %v.88 = load i64, ptr %"r.%rd12"
  %v.89 = add i64 %v.88, 48
  %v.90 = inttoptr i64 %v.89 to ptr
  store i64 %v.87, ptr %v.90, align 1
  %v.91 = load i64, ptr %"r.%rd7"
  %v.92 = load i64, ptr %"r.%rd12"
  %v.93 = add i64 %v.92, 56
  %v.94 = inttoptr i64 %v.93 to ptr
  store i64 %v.91, ptr %v.94, align 1
  store i32 0, ptr %"r.%r9"
  %v.95 = load i32, ptr %"r.%r2"
  %v.96 = load i32, ptr %"r.%r9"
  %v.97 = load i64, ptr %"r.%rd12"
  %v.98 = add i64 %v.97, 16
  %v.99 = inttoptr i64 %v.98 to ptr
  %v.100 = insertelement <2 x i32> poison, i32 %v.95, i32 0
  %v.101 = insertelement <2 x i32> %v.100, i32 %v.96, i32 1
  store <2 x i32> %v.101, ptr %v.99, align 1
  %v.102 = load i64, ptr %"r.%rd10"
  %v.103 = load i64, ptr %"r.%rd12"
  %v.104 = add i64 %v.103, 64
  %v.105 = inttoptr i64 %v.104 to ptr
  store i64 %v.102, ptr %v.105, align 1
  %v.106 = load i32, ptr %"r.%r9"
  %v.107 = load i64, ptr %"r.%rd12"
  %v.108 = add i64 %v.107, 72
  %v.109 = inttoptr i64 %v.108 to ptr
  store i32 %v.106, ptr %v.109, align 1
  %v.110 = load i32, ptr %"r.%r8"
  %v.111 = load i64, ptr %"r.%rd12"
  %v.112 = add i64 %v.111, 80
  %v.113 = inttoptr i64 %v.112 to ptr
  store i32 %v.110, ptr %v.113, align 1
  fence seq_cst
  %v.114 = load i32, ptr %"r.%r8"
  %v.115 = load i64, ptr %"r.%rd12"
  %v.116 = add i64 %v.115, 76
  %v.117 = inttoptr i64 %v.116 to ptr
  store atomic i32 %v.114, ptr %v.117 monotonic, align 4
  br label %"L$L__BB2_4"
"L$L__BB2_4":
  %v.118 = load i64, ptr %"r.%rd3"
  %v.119 = inttoptr i64 %v.118 to ptr
  %v.120 = load i32, ptr %v.119, align 1
  store i32 %v.120, ptr %"r.%r10"
  %v.121 = load i32, ptr %"r.%r10"
  %v.122 = icmp eq i32 %v.121, 0
  store i1 %v.122, ptr %"r.%p4"
  %v.123 = load i1, ptr %"r.%p4"
  br i1 %v.123, label %"L$L__BB2_6", label %"B4"
"B4":
  %v.124 = load i64, ptr %"r.%rd3"
  %v.125 = add i64 %v.124, 36
  %v.126 = inttoptr i64 %v.125 to ptr
  %v.127 = load i32, ptr %v.126, align 1
  store i32 %v.127, ptr %"r.%r11"
  %v.128 = load i32, ptr %"r.%r1"
  %v.129 = load i32, ptr %"r.%r11"
  %v.130 = icmp ult i32 %v.128, %v.129
  store i1 %v.130, ptr %"r.%p5"
  %v.131 = load i1, ptr %"r.%p5"
  br i1 %v.131, label %"L$L__BB2_7", label %"B5"
"B5":
  br label %"L$L__BB2_6"
"L$L__BB2_6":
  %v.132 = load i64, ptr %"r.%rd2"
  %v.133 = add i64 %v.132, 196
  store i64 %v.133, ptr %"r.%rd14"
  store i32 1, ptr %"r.%r12"
  store i32 0, ptr %"r.%r13"
  %v.134 = load i32, ptr %"r.%r13"
  %v.135 = load i32, ptr %"r.%r12"
  %v.136 = load i64, ptr %"r.%rd14"
  %v.137 = inttoptr i64 %v.136 to ptr
  %v.138 = cmpxchg ptr %v.137, i32 %v.134, i32 %v.135 seq_cst seq_cst, align 4
  %v.139 = extractvalue { i32, i1 } %v.138, 0
  store i32 %v.139, ptr %"r.%r14"
  br label %"L$L__BB2_7"
"L$L__BB2_7":
  br label %done
done:
  ret void
}

define void @jg_stopped(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param jg_stopped_param_0" = alloca i64
  %"r..param jg_stopped_param_1" = alloca i32
  %"r..param jg_stopped_param_2" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param jg_stopped_param_0"
  store i32 %a1, ptr %"r..param jg_stopped_param_1"
  store i32 %a2, ptr %"r..param jg_stopped_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_stopped_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_stopped_param_1"
  store i32 %v.2, ptr %"r.%r4"
  %v.3 = load i32, ptr %"r..param jg_stopped_param_2"
  store i32 %v.3, ptr %"r.%r5"
  %v.4 = load i64, ptr %"r.%rd1"
  %v.5 = inttoptr i64 %v.4 to ptr
  %v.6 = load i64, ptr %v.5, align 1
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd2"
  %v.8 = add i64 %v.7, 196
  store i64 %v.8, ptr %"r.%rd3"
  %v.9 = load i64, ptr %"r.%rd2"
  %v.10 = add i64 %v.9, 196
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load atomic i32, ptr %v.11 monotonic, align 4
  store i32 %v.12, ptr %"r.%r1"
  %v.13 = load i32, ptr %"r.%r1"
  %v.14 = add i32 %v.13, 4294967293
  store i32 %v.14, ptr %"r.%r6"
  %v.15 = load i32, ptr %"r.%r6"
  %v.16 = icmp ugt i32 %v.15, 1
  store i1 %v.16, ptr %"r.%p1"
  %v.17 = load i1, ptr %"r.%p1"
  br i1 %v.17, label %"L$L__BB3_8", label %"B1"
"B1":
  %v.18 = load i32, ptr %"r.%r1"
  %v.19 = icmp eq i32 %v.18, 3
  store i1 %v.19, ptr %"r.%p2"
  %v.20 = load i1, ptr %"r.%p2"
  %v.21 = select i1 %v.20, i32 10, i32 9
  store i32 %v.21, ptr %"r.%r2"
  %v.22 = load i64, ptr %"r.%rd3"
  %v.23 = add i64 %v.22, -24
  %v.24 = inttoptr i64 %v.23 to ptr
  %v.25 = load i32, ptr %v.24, align 1
  store i32 %v.25, ptr %"r.%r7"
  %v.26 = load i32, ptr %"r.%r7"
  %v.27 = icmp eq i32 %v.26, 0
  store i1 %v.27, ptr %"r.%p3"
  %v.28 = load i1, ptr %"r.%p3"
  br i1 %v.28, label %"L$L__BB3_3", label %"B2"
"B2":
  %v.29 = load i64, ptr %"r.%rd2"
  store i64 %v.29, ptr %"r..param param0"
  %v.30 = load i32, ptr %"r.%r2"
  store i32 %v.30, ptr %"r..param param1"
  %v.31 = load i32, ptr %"r.%r5"
  store i32 %v.31, ptr %"r..param param2"
  store i32 0, ptr %"r..param param3"
  store i64 0, ptr %"r..param param4"
  %v.32 = load i64, ptr %"r..param param0"
  %v.33 = load i32, ptr %"r..param param1"
  %v.34 = load i32, ptr %"r..param param2"
  %v.35 = load i32, ptr %"r..param param3"
  %v.36 = load i64, ptr %"r..param param4"
  %v.37 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.32, i32 %v.33, i32 %v.34, i32 %v.35, i64 %v.36)
  store i32 %v.37, ptr %"r..param retval0"
  %v.38 = load i32, ptr %"r..param retval0"
  store i32 %v.38, ptr %"r.%r8"
  %v.39 = load i32, ptr %"r.%r8"
  %v.40 = trunc i32 %v.39 to i16
  store i16 %v.40, ptr %"r.%rs1"
  %v.41 = load i16, ptr %"r.%rs1"
  %v.42 = icmp ne i16 %v.41, 0
  store i1 %v.42, ptr %"r.%p4"
  %v.43 = load i1, ptr %"r.%p4"
  br i1 %v.43, label %"L$L__BB3_8", label %"B3"
"B3":
  br label %"L$L__BB3_3"
"L$L__BB3_3":
  %v.44 = load i64, ptr %"r.%rd2"
  %v.45 = add i64 %v.44, 212
  store i64 %v.45, ptr %"r.%rd4"
  %v.46 = load i64, ptr %"r.%rd4"
  %v.47 = inttoptr i64 %v.46 to ptr
  %v.48 = atomicrmw add ptr %v.47, i32 1 seq_cst, align 4
  store i32 %v.48, ptr %"r.%r3"
  %v.49 = load i64, ptr %"r.%rd3"
  %v.50 = add i64 %v.49, 12
  %v.51 = inttoptr i64 %v.50 to ptr
  %v.52 = load i32, ptr %v.51, align 1
  store i32 %v.52, ptr %"r.%r9"
  %v.53 = load i32, ptr %"r.%r3"
  %v.54 = load i32, ptr %"r.%r9"
  %v.55 = icmp uge i32 %v.53, %v.54
  store i1 %v.55, ptr %"r.%p5"
  %v.56 = load i1, ptr %"r.%p5"
  br i1 %v.56, label %"L$L__BB3_5", label %"B4"
"B4":
  %v.57 = load i64, ptr %"r.%rd3"
  %v.58 = add i64 %v.57, 4
  %v.59 = inttoptr i64 %v.58 to ptr
  %v.60 = load i64, ptr %v.59, align 1
  store i64 %v.60, ptr %"r.%rd5"
  store i64 0, ptr %"r.%rd6"
  %v.61 = load i32, ptr %"r.%r3"
  %v.62 = zext i32 %v.61 to i64
  %v.63 = zext i32 88 to i64
  %v.64 = mul i64 %v.62, %v.63
  store i64 %v.64, ptr %"r.%rd7"
  %v.65 = load i64, ptr %"r.%rd5"
  %v.66 = load i64, ptr %"r.%rd7"
  %v.67 = add i64 %v.65, %v.66
  store i64 %v.67, ptr %"r.%rd8"
  store i32 1, ptr %"r.%r10"
  %v.68 = load i32, ptr %"r.%r2"
  %v.69 = load i32, ptr %"r.%r5"
  %v.70 = load i64, ptr %"r.%rd8"
  %v.71 = inttoptr i64 %v.70 to ptr
  %v.72 = insertelement <2 x i32> poison, i32 %v.68, i32 0
  %v.73 = insertelement <2 x i32> %v.72, i32 %v.69, i32 1
  store <2 x i32> %v.73, ptr %v.71, align 1
  %v.74 = load i64, ptr %"r.%rd1"
  %v.75 = add i64 %v.74, 24
  %v.76 = inttoptr i64 %v.75 to ptr
  %v.77 = load i64, ptr %v.76, align 1
  store i64 %v.77, ptr %"r.%rd9"
  %v.78 = load i64, ptr %"r.%rd9"
  %v.79 = load i64, ptr %"r.%rd8"
  %v.80 = add i64 %v.79, 8
  %v.81 = inttoptr i64 %v.80 to ptr
  store i64 %v.78, ptr %v.81, align 1
  %v.82 = load i64, ptr %"r.%rd6"
  %v.83 = load i64, ptr %"r.%rd8"
  %v.84 = add i64 %v.83, 24
  %v.85 = inttoptr i64 %v.84 to ptr
  store i64 %v.82, ptr %v.85, align 1
  %v.86 = load i64, ptr %"r.%rd6"
  %v.87 = load i64, ptr %"r.%rd8"
  %v.88 = add i64 %v.87, 32
  %v.89 = inttoptr i64 %v.88 to ptr
  store i64 %v.86, ptr %v.89, align 1
  %v.90 = load i64, ptr %"r.%rd6"
  %v.91 = load i64, ptr %"r.%rd8"
  %v.92 = add i64 %v.91, 40
  %v.93 = inttoptr i64 %v.92 to ptr
  store i64 %v.90, ptr %v.93, align 1
  %v.94 = load i64, ptr %"r.%rd6"
  %v.95 = load i64, ptr %"r.%rd8"
  %v.96 = add i64 %v.95, 48
  %v.97 = inttoptr i64 %v.96 to ptr
  store i64 %v.94, ptr %v.97, align 1
  %v.98 = load i64, ptr %"r.%rd6"
  %v.99 = load i64, ptr %"r.%rd8"
  %v.100 = add i64 %v.99, 56
  %v.101 = inttoptr i64 %v.100 to ptr
  store i64 %v.98, ptr %v.101, align 1
  store i32 0, ptr %"r.%r11"
  %v.102 = load i32, ptr %"r.%r4"
  %v.103 = load i32, ptr %"r.%r11"
  %v.104 = load i64, ptr %"r.%rd8"
  %v.105 = add i64 %v.104, 16
  %v.106 = inttoptr i64 %v.105 to ptr
  %v.107 = insertelement <2 x i32> poison, i32 %v.102, i32 0
  %v.108 = insertelement <2 x i32> %v.107, i32 %v.103, i32 1
  store <2 x i32> %v.108, ptr %v.106, align 1
  %v.109 = load i64, ptr %"r.%rd6"
  %v.110 = load i64, ptr %"r.%rd8"
  %v.111 = add i64 %v.110, 64
  %v.112 = inttoptr i64 %v.111 to ptr
  store i64 %v.109, ptr %v.112, align 1
  %v.113 = load i32, ptr %"r.%r11"
  %v.114 = load i64, ptr %"r.%rd8"
  %v.115 = add i64 %v.114, 72
  %v.116 = inttoptr i64 %v.115 to ptr
  store i32 %v.113, ptr %v.116, align 1
  %v.117 = load i32, ptr %"r.%r10"
  %v.118 = load i64, ptr %"r.%rd8"
  %v.119 = add i64 %v.118, 80
  %v.120 = inttoptr i64 %v.119 to ptr
  store i32 %v.117, ptr %v.120, align 1
  fence seq_cst
  %v.121 = load i32, ptr %"r.%r10"
  %v.122 = load i64, ptr %"r.%rd8"
  %v.123 = add i64 %v.122, 76
  %v.124 = inttoptr i64 %v.123 to ptr
  store atomic i32 %v.121, ptr %v.124 monotonic, align 4
  br label %"L$L__BB3_5"
"L$L__BB3_5":
  %v.125 = load i64, ptr %"r.%rd3"
  %v.126 = add i64 %v.125, -24
  %v.127 = inttoptr i64 %v.126 to ptr
  %v.128 = load i32, ptr %v.127, align 1
  store i32 %v.128, ptr %"r.%r12"
  %v.129 = load i32, ptr %"r.%r12"
  %v.130 = icmp eq i32 %v.129, 0
  store i1 %v.130, ptr %"r.%p6"
  %v.131 = load i1, ptr %"r.%p6"
  br i1 %v.131, label %"L$L__BB3_7", label %"B5"
"B5":
  %v.132 = load i64, ptr %"r.%rd3"
  %v.133 = add i64 %v.132, 12
  %v.134 = inttoptr i64 %v.133 to ptr
  %v.135 = load i32, ptr %v.134, align 1
  store i32 %v.135, ptr %"r.%r13"
  %v.136 = load i32, ptr %"r.%r3"
  %v.137 = load i32, ptr %"r.%r13"
  %v.138 = icmp ult i32 %v.136, %v.137
  store i1 %v.138, ptr %"r.%p7"
  %v.139 = load i1, ptr %"r.%p7"
  br i1 %v.139, label %"L$L__BB3_8", label %"B6"
"B6":
  br label %"L$L__BB3_7"
"L$L__BB3_7":
  store i32 1, ptr %"r.%r14"
  store i32 0, ptr %"r.%r15"
  %v.140 = load i32, ptr %"r.%r15"
  %v.141 = load i32, ptr %"r.%r14"
  %v.142 = load i64, ptr %"r.%rd3"
  %v.143 = inttoptr i64 %v.142 to ptr
  %v.144 = cmpxchg ptr %v.143, i32 %v.140, i32 %v.141 seq_cst seq_cst, align 4
  %v.145 = extractvalue { i32, i1 } %v.144, 0
  store i32 %v.145, ptr %"r.%r16"
  br label %"L$L__BB3_8"
"L$L__BB3_8":
  br label %done
done:
  ret void
}

define internal i64 @_runtime_region_ofEP6Launchy(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd3" = alloca i64
  %"r..param _runtime_region_ofEP6Launchy_param_0" = alloca i64
  %"r..param _runtime_region_ofEP6Launchy_param_1" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_region_ofEP6Launchy_param_0"
  store i64 %a1, ptr %"r..param _runtime_region_ofEP6Launchy_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_region_ofEP6Launchy_param_0"
  store i64 %v.1, ptr %"r.%rd12"
  %v.2 = load i64, ptr %"r..param _runtime_region_ofEP6Launchy_param_1"
  store i64 %v.2, ptr %"r.%rd10"
  %v.3 = load i64, ptr %"r.%rd12"
  %v.4 = add i64 %v.3, 128
  store i64 %v.4, ptr %"r.%rd1"
  %v.5 = load i64, ptr %"r.%rd12"
  %v.6 = add i64 %v.5, 136
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd22"
  %v.9 = load i64, ptr %"r.%rd22"
  %v.10 = icmp slt i64 %v.9, 1
  store i1 %v.10, ptr %"r.%p1"
  store i64 18446744073709551615, ptr %"r.%rd24"
  %v.11 = load i1, ptr %"r.%p1"
  br i1 %v.11, label %"L$L__BB4_4", label %"B1"
"B1":
  %v.12 = load i64, ptr %"r.%rd1"
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = load i64, ptr %v.13, align 1
  store i64 %v.14, ptr %"r.%rd3"
  store i64 0, ptr %"r.%rd23"
  br label %"L$L__BB4_2"
"L$L__BB4_2":
  %v.15 = load i64, ptr %"r.%rd22"
  %v.16 = load i64, ptr %"r.%rd23"
  %v.17 = add i64 %v.15, %v.16
  store i64 %v.17, ptr %"r.%rd14"
  %v.18 = load i64, ptr %"r.%rd14"
  %v.19 = icmp ult i32 63, 64
  %v.20 = select i1 %v.19, i32 63, i32 63
  %v.21 = zext i32 %v.20 to i64
  %v.22 = lshr i64 %v.18, %v.21
  %v.23 = select i1 %v.19, i64 %v.22, i64 0
  store i64 %v.23, ptr %"r.%rd15"
  %v.24 = load i64, ptr %"r.%rd14"
  %v.25 = load i64, ptr %"r.%rd15"
  %v.26 = add i64 %v.24, %v.25
  store i64 %v.26, ptr %"r.%rd16"
  %v.27 = load i64, ptr %"r.%rd16"
  %v.28 = icmp ult i32 1, 64
  %v.29 = select i1 %v.28, i32 1, i32 63
  %v.30 = zext i32 %v.29 to i64
  %v.31 = ashr i64 %v.27, %v.30
  store i64 %v.31, ptr %"r.%rd17"
  %v.32 = load i64, ptr %"r.%rd17"
  %v.33 = icmp ult i32 5, 64
  %v.34 = select i1 %v.33, i32 5, i32 63
  %v.35 = zext i32 %v.34 to i64
  %v.36 = shl i64 %v.32, %v.35
  %v.37 = select i1 %v.33, i64 %v.36, i64 0
  store i64 %v.37, ptr %"r.%rd18"
  %v.38 = load i64, ptr %"r.%rd3"
  %v.39 = load i64, ptr %"r.%rd18"
  %v.40 = add i64 %v.38, %v.39
  store i64 %v.40, ptr %"r.%rd19"
  %v.41 = load i64, ptr %"r.%rd19"
  %v.42 = inttoptr i64 %v.41 to ptr
  %v.43 = load i64, ptr %v.42, align 1
  store i64 %v.43, ptr %"r.%rd20"
  %v.44 = load i64, ptr %"r.%rd20"
  %v.45 = load i64, ptr %"r.%rd10"
  %v.46 = icmp ule i64 %v.44, %v.45
  store i1 %v.46, ptr %"r.%p2"
  %v.47 = load i64, ptr %"r.%rd17"
  %v.48 = add i64 %v.47, 1
  store i64 %v.48, ptr %"r.%rd21"
  %v.49 = load i64, ptr %"r.%rd21"
  %v.50 = load i64, ptr %"r.%rd23"
  %v.51 = load i1, ptr %"r.%p2"
  %v.52 = select i1 %v.51, i64 %v.49, i64 %v.50
  store i64 %v.52, ptr %"r.%rd23"
  %v.53 = load i64, ptr %"r.%rd22"
  %v.54 = load i64, ptr %"r.%rd17"
  %v.55 = load i1, ptr %"r.%p2"
  %v.56 = select i1 %v.55, i64 %v.53, i64 %v.54
  store i64 %v.56, ptr %"r.%rd22"
  %v.57 = load i64, ptr %"r.%rd23"
  %v.58 = load i64, ptr %"r.%rd22"
  %v.59 = icmp slt i64 %v.57, %v.58
  store i1 %v.59, ptr %"r.%p3"
  %v.60 = load i1, ptr %"r.%p3"
  br i1 %v.60, label %"L$L__BB4_2", label %"B2"
"B2":
  %v.61 = load i64, ptr %"r.%rd23"
  %v.62 = add i64 %v.61, 18446744073709551615
  store i64 %v.62, ptr %"r.%rd24"
  br label %"L$L__BB4_4"
"L$L__BB4_4":
  %v.63 = load i64, ptr %"r.%rd24"
  store i64 %v.63, ptr %"r..param func_retval0"
  br label %done
done:
  %v.64 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.64
}

define internal i64 @_runtime_refuseEP5Blockjjjyy(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4, i64 %a5) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
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
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param _runtime_refuseEP5Blockjjjyy_param_0" = alloca i64
  %"r..param _runtime_refuseEP5Blockjjjyy_param_1" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyy_param_2" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyy_param_3" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyy_param_4" = alloca i64
  %"r..param _runtime_refuseEP5Blockjjjyy_param_5" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_0"
  store i32 %a1, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_1"
  store i32 %a2, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_2"
  store i32 %a3, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_3"
  store i64 %a4, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_4"
  store i64 %a5, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_5"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_1"
  store i32 %v.2, ptr %"r.%r2"
  %v.3 = load i32, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_2"
  store i32 %v.3, ptr %"r.%r3"
  %v.4 = load i32, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_3"
  store i32 %v.4, ptr %"r.%r4"
  %v.5 = load i64, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_4"
  store i64 %v.5, ptr %"r.%rd6"
  %v.6 = load i64, ptr %"r..param _runtime_refuseEP5Blockjjjyy_param_5"
  store i64 %v.6, ptr %"r.%rd7"
  %v.7 = load i64, ptr %"r.%rd1"
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd2"
  %v.11 = add i64 %v.10, 172
  store i64 %v.11, ptr %"r.%rd3"
  %v.12 = load i64, ptr %"r.%rd2"
  %v.13 = add i64 %v.12, 172
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i32, ptr %v.14, align 1
  store i32 %v.15, ptr %"r.%r5"
  %v.16 = load i32, ptr %"r.%r5"
  %v.17 = icmp eq i32 %v.16, 0
  store i1 %v.17, ptr %"r.%p1"
  %v.18 = load i1, ptr %"r.%p1"
  br i1 %v.18, label %"L$L__BB5_2", label %"B1"
"B1":
  %v.19 = load i64, ptr %"r.%rd2"
  store i64 %v.19, ptr %"r..param param0"
  %v.20 = load i32, ptr %"r.%r3"
  store i32 %v.20, ptr %"r..param param1"
  %v.21 = load i32, ptr %"r.%r4"
  store i32 %v.21, ptr %"r..param param2"
  store i32 0, ptr %"r..param param3"
  %v.22 = load i64, ptr %"r.%rd7"
  store i64 %v.22, ptr %"r..param param4"
  %v.23 = load i64, ptr %"r..param param0"
  %v.24 = load i32, ptr %"r..param param1"
  %v.25 = load i32, ptr %"r..param param2"
  %v.26 = load i32, ptr %"r..param param3"
  %v.27 = load i64, ptr %"r..param param4"
  %v.28 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.23, i32 %v.24, i32 %v.25, i32 %v.26, i64 %v.27)
  store i32 %v.28, ptr %"r..param retval0"
  %v.29 = load i32, ptr %"r..param retval0"
  store i32 %v.29, ptr %"r.%r6"
  %v.30 = load i32, ptr %"r.%r6"
  %v.31 = trunc i32 %v.30 to i16
  store i16 %v.31, ptr %"r.%rs1"
  %v.32 = load i16, ptr %"r.%rs1"
  %v.33 = icmp ne i16 %v.32, 0
  store i1 %v.33, ptr %"r.%p2"
  %v.34 = load i1, ptr %"r.%p2"
  br i1 %v.34, label %"L$L__BB5_6", label %"B2"
"B2":
  br label %"L$L__BB5_2"
"L$L__BB5_2":
  %v.35 = load i64, ptr %"r.%rd2"
  %v.36 = add i64 %v.35, 212
  store i64 %v.36, ptr %"r.%rd8"
  %v.37 = load i64, ptr %"r.%rd8"
  %v.38 = inttoptr i64 %v.37 to ptr
  %v.39 = atomicrmw add ptr %v.38, i32 1 seq_cst, align 4
  store i32 %v.39, ptr %"r.%r1"
  %v.40 = load i64, ptr %"r.%rd3"
  %v.41 = add i64 %v.40, 36
  %v.42 = inttoptr i64 %v.41 to ptr
  %v.43 = load i32, ptr %v.42, align 1
  store i32 %v.43, ptr %"r.%r7"
  %v.44 = load i32, ptr %"r.%r1"
  %v.45 = load i32, ptr %"r.%r7"
  %v.46 = icmp uge i32 %v.44, %v.45
  store i1 %v.46, ptr %"r.%p3"
  %v.47 = load i1, ptr %"r.%p3"
  br i1 %v.47, label %"L$L__BB5_4", label %"B3"
"B3":
  %v.48 = load i64, ptr %"r.%rd3"
  %v.49 = add i64 %v.48, 28
  %v.50 = inttoptr i64 %v.49 to ptr
  %v.51 = load i64, ptr %v.50, align 1
  store i64 %v.51, ptr %"r.%rd9"
  store i64 0, ptr %"r.%rd10"
  %v.52 = load i32, ptr %"r.%r1"
  %v.53 = zext i32 %v.52 to i64
  %v.54 = zext i32 88 to i64
  %v.55 = mul i64 %v.53, %v.54
  store i64 %v.55, ptr %"r.%rd11"
  %v.56 = load i64, ptr %"r.%rd9"
  %v.57 = load i64, ptr %"r.%rd11"
  %v.58 = add i64 %v.56, %v.57
  store i64 %v.58, ptr %"r.%rd12"
  store i32 1, ptr %"r.%r8"
  %v.59 = load i32, ptr %"r.%r3"
  %v.60 = load i32, ptr %"r.%r4"
  %v.61 = load i64, ptr %"r.%rd12"
  %v.62 = inttoptr i64 %v.61 to ptr
  %v.63 = insertelement <2 x i32> poison, i32 %v.59, i32 0
  %v.64 = insertelement <2 x i32> %v.63, i32 %v.60, i32 1
  store <2 x i32> %v.64, ptr %v.62, align 1
  %v.65 = load i64, ptr %"r.%rd1"
  %v.66 = add i64 %v.65, 24
  %v.67 = inttoptr i64 %v.66 to ptr
  %v.68 = load i64, ptr %v.67, align 1
  store i64 %v.68, ptr %"r.%rd13"
  %v.69 = load i64, ptr %"r.%rd13"
  %v.70 = load i64, ptr %"r.%rd12"
  %v.71 = add i64 %v.70, 8
  %v.72 = inttoptr i64 %v.71 to ptr
  store i64 %v.69, ptr %v.72, align 1
  %v.73 = load i64, ptr %"r.%rd6"
  %v.74 = load i64, ptr %"r.%rd12"
  %v.75 = add i64 %v.74, 24
  %v.76 = inttoptr i64 %v.75 to ptr
  store i64 %v.73, ptr %v.76, align 1
  %v.77 = load i64, ptr %"r.%rd7"
  %v.78 = load i64, ptr %"r.%rd12"
  %v.79 = add i64 %v.78, 32
  %v.80 = inttoptr i64 %v.79 to ptr
  store i64 %v.77, ptr %v.80, align 1
  %v.81 = load i64, ptr %"r.%rd10"
  %v.82 = load i64, ptr %"r.%rd12"
  %v.83 = add i64 %v.82, 40
  %v.84 = inttoptr i64 %v.83 to ptr
  store i64 %v.81, ptr %v.84, align 1
  %v.85 = load i64, ptr %"r.%rd10"
  %v.86 = load i64, ptr %"r.%rd12"
  %v.87 = add i64 %v.86, 48
  %v.88 = inttoptr i64 %v.87 to ptr
  store i64 %v.85, ptr %v.88, align 1
  %v.89 = load i64, ptr %"r.%rd10"
  %v.90 = load i64, ptr %"r.%rd12"
  %v.91 = add i64 %v.90, 56
  %v.92 = inttoptr i64 %v.91 to ptr
  store i64 %v.89, ptr %v.92, align 1
  store i32 0, ptr %"r.%r9"
  %v.93 = load i32, ptr %"r.%r2"
  %v.94 = load i32, ptr %"r.%r9"
  %v.95 = load i64, ptr %"r.%rd12"
  %v.96 = add i64 %v.95, 16
  %v.97 = inttoptr i64 %v.96 to ptr
  %v.98 = insertelement <2 x i32> poison, i32 %v.93, i32 0
  %v.99 = insertelement <2 x i32> %v.98, i32 %v.94, i32 1
  store <2 x i32> %v.99, ptr %v.97, align 1
  %v.100 = load i64, ptr %"r.%rd10"
  %v.101 = load i64, ptr %"r.%rd12"
  %v.102 = add i64 %v.101, 64
  %v.103 = inttoptr i64 %v.102 to ptr
  store i64 %v.100, ptr %v.103, align 1
  %v.104 = load i32, ptr %"r.%r9"
  %v.105 = load i64, ptr %"r.%rd12"
  %v.106 = add i64 %v.105, 72
  %v.107 = inttoptr i64 %v.106 to ptr
  store i32 %v.104, ptr %v.107, align 1
  %v.108 = load i32, ptr %"r.%r8"
  %v.109 = load i64, ptr %"r.%rd12"
  %v.110 = add i64 %v.109, 80
  %v.111 = inttoptr i64 %v.110 to ptr
  store i32 %v.108, ptr %v.111, align 1
  fence seq_cst
  %v.112 = load i32, ptr %"r.%r8"
  %v.113 = load i64, ptr %"r.%rd12"
  %v.114 = add i64 %v.113, 76
  %v.115 = inttoptr i64 %v.114 to ptr
  store atomic i32 %v.112, ptr %v.115 monotonic, align 4
  br label %"L$L__BB5_4"
"L$L__BB5_4":
  %v.116 = load i64, ptr %"r.%rd3"
  %v.117 = inttoptr i64 %v.116 to ptr
  %v.118 = load i32, ptr %v.117, align 1
  store i32 %v.118, ptr %"r.%r10"
  %v.119 = load i32, ptr %"r.%r10"
  %v.120 = icmp eq i32 %v.119, 0
  store i1 %v.120, ptr %"r.%p4"
  %v.121 = load i1, ptr %"r.%p4"
  br i1 %v.121, label %"L$L__BB5_7", label %"B4"
"B4":
  %v.122 = load i64, ptr %"r.%rd3"
  %v.123 = add i64 %v.122, 36
  %v.124 = inttoptr i64 %v.123 to ptr
  %v.125 = load i32, ptr %v.124, align 1
  store i32 %v.125, ptr %"r.%r11"
  %v.126 = load i32, ptr %"r.%r1"
  %v.127 = load i32, ptr %"r.%r11"
  %v.128 = icmp uge i32 %v.126, %v.127
  store i1 %v.128, ptr %"r.%p5"
  %v.129 = load i1, ptr %"r.%p5"
  br i1 %v.129, label %"L$L__BB5_7", label %"B5"
"B5":
  br label %"L$L__BB5_6"
"L$L__BB5_6":
  %v.130 = load i64, ptr %"r.%rd1"
  %v.131 = add i64 %v.130, 200
  %v.132 = inttoptr i64 %v.131 to ptr
  %v.133 = load i64, ptr %v.132, align 1
  store i64 %v.133, ptr %"r.%rd16"
  br label %"L$L__BB5_8"
"L$L__BB5_7":
  %v.134 = load i64, ptr %"r.%rd2"
  %v.135 = add i64 %v.134, 196
  store i64 %v.135, ptr %"r.%rd15"
  store i32 1, ptr %"r.%r12"
  store i32 0, ptr %"r.%r13"
  %v.136 = load i32, ptr %"r.%r13"
  %v.137 = load i32, ptr %"r.%r12"
  %v.138 = load i64, ptr %"r.%rd15"
  %v.139 = inttoptr i64 %v.138 to ptr
  %v.140 = cmpxchg ptr %v.139, i32 %v.136, i32 %v.137 seq_cst seq_cst, align 4
  %v.141 = extractvalue { i32, i1 } %v.140, 0
  store i32 %v.141, ptr %"r.%r14"
  store i64 0, ptr %"r.%rd16"
  br label %"L$L__BB5_8"
"L$L__BB5_8":
  %v.142 = load i64, ptr %"r.%rd16"
  store i64 %v.142, ptr %"r..param func_retval0"
  br label %done
done:
  %v.143 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.143
}

define internal i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %a0, i32 %a1, i64 %a2, i64 %a3, i32 %a4, i32 %a5, i64 %a6, i32 %a7) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
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
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_0" = alloca i64
  %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_1" = alloca i32
  %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_2" = alloca i64
  %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_3" = alloca i64
  %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_4" = alloca i32
  %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_5" = alloca i32
  %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_6" = alloca i64
  %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_7" = alloca i32
  %"r..param func_retval0" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param param4.1" = alloca i64
  %"r..param param5" = alloca i64
  %"r..param param5.1" = alloca i64
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_0"
  store i32 %a1, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_1"
  store i64 %a2, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_2"
  store i64 %a3, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_3"
  store i32 %a4, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_4"
  store i32 %a5, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_5"
  store i64 %a6, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_6"
  store i32 %a7, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_7"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_0"
  store i64 %v.1, ptr %"r.%rd8"
  %v.2 = load i32, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_1"
  store i32 %v.2, ptr %"r.%r4"
  %v.3 = load i64, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_2"
  store i64 %v.3, ptr %"r.%rd9"
  %v.4 = load i64, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_3"
  store i64 %v.4, ptr %"r.%rd10"
  %v.5 = load i32, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_4"
  store i32 %v.5, ptr %"r.%r5"
  %v.6 = load i32, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_5"
  store i32 %v.6, ptr %"r.%r6"
  %v.7 = load i64, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_6"
  store i64 %v.7, ptr %"r.%rd11"
  %v.8 = load i32, ptr %"r..param _runtime_window_accessEP5Blockjyyjjyj_param_7"
  store i32 %v.8, ptr %"r.%r7"
  %v.9 = load i64, ptr %"r.%rd8"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd12"
  %v.12 = load i64, ptr %"r.%rd12"
  %v.13 = add i64 %v.12, 40
  store i64 %v.13, ptr %"r.%rd2"
  %v.14 = load i32, ptr %"r.%r6"
  %v.15 = icmp eq i32 %v.14, 2
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB6_2", label %"B1"
"B1":
  br label %"L$L__BB6_1"
"L$L__BB6_2":
  %v.17 = load i64, ptr %"r.%rd2"
  %v.18 = inttoptr i64 %v.17 to ptr
  %v.19 = load i32, ptr %v.18, align 1
  store i32 %v.19, ptr %"r.%r10"
  br label %"L$L__BB6_3"
"L$L__BB6_1":
  %v.20 = load i64, ptr %"r.%rd2"
  %v.21 = add i64 %v.20, 124
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i32, ptr %v.22, align 1
  store i32 %v.23, ptr %"r.%r10"
  br label %"L$L__BB6_3"
"L$L__BB6_3":
  %v.24 = load i32, ptr %"r.%r10"
  %v.25 = zext i32 %v.24 to i64
  store i64 %v.25, ptr %"r.%rd13"
  %v.26 = load i64, ptr %"r.%rd13"
  %v.27 = load i64, ptr %"r.%rd11"
  %v.28 = icmp ule i64 %v.26, %v.27
  store i1 %v.28, ptr %"r.%p2"
  %v.29 = load i64, ptr %"r.%rd13"
  %v.30 = load i64, ptr %"r.%rd11"
  %v.31 = sub i64 %v.29, %v.30
  store i64 %v.31, ptr %"r.%rd14"
  %v.32 = load i32, ptr %"r.%r7"
  %v.33 = zext i32 %v.32 to i64
  store i64 %v.33, ptr %"r.%rd15"
  %v.34 = load i64, ptr %"r.%rd14"
  %v.35 = load i64, ptr %"r.%rd15"
  %v.36 = icmp ult i64 %v.34, %v.35
  store i1 %v.36, ptr %"r.%p3"
  %v.37 = load i1, ptr %"r.%p2"
  %v.38 = load i1, ptr %"r.%p3"
  %v.39 = or i1 %v.37, %v.38
  store i1 %v.39, ptr %"r.%p4"
  %v.40 = load i1, ptr %"r.%p4"
  br i1 %v.40, label %"L$L__BB6_9", label %"B2"
"B2":
  br label %"L$L__BB6_4"
"L$L__BB6_9":
  %v.41 = load i64, ptr %"r.%rd8"
  store i64 %v.41, ptr %"r..param param0"
  %v.42 = load i32, ptr %"r.%r4"
  store i32 %v.42, ptr %"r..param param1"
  store i32 1, ptr %"r..param param2"
  %v.43 = load i32, ptr %"r.%r5"
  store i32 %v.43, ptr %"r..param param3"
  %v.44 = load i64, ptr %"r.%rd9"
  store i64 %v.44, ptr %"r..param param4"
  %v.45 = load i64, ptr %"r.%rd10"
  store i64 %v.45, ptr %"r..param param5"
  %v.46 = load i64, ptr %"r..param param0"
  %v.47 = load i32, ptr %"r..param param1"
  %v.48 = load i32, ptr %"r..param param2"
  %v.49 = load i32, ptr %"r..param param3"
  %v.50 = load i64, ptr %"r..param param4"
  %v.51 = load i64, ptr %"r..param param5"
  %v.52 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.46, i32 %v.47, i32 %v.48, i32 %v.49, i64 %v.50, i64 %v.51)
  store i64 %v.52, ptr %"r..param retval0"
  %v.53 = load i64, ptr %"r..param retval0"
  store i64 %v.53, ptr %"r.%rd22"
  br label %"L$L__BB6_10"
"L$L__BB6_4":
  %v.54 = load i32, ptr %"r.%r7"
  %v.55 = add i32 %v.54, 4294967295
  store i32 %v.55, ptr %"r.%r8"
  %v.56 = load i32, ptr %"r.%r8"
  %v.57 = zext i32 %v.56 to i64
  store i64 %v.57, ptr %"r.%rd16"
  %v.58 = load i64, ptr %"r.%rd16"
  %v.59 = load i64, ptr %"r.%rd11"
  %v.60 = and i64 %v.58, %v.59
  store i64 %v.60, ptr %"r.%rd17"
  %v.61 = load i64, ptr %"r.%rd17"
  %v.62 = icmp eq i64 %v.61, 0
  store i1 %v.62, ptr %"r.%p5"
  %v.63 = load i1, ptr %"r.%p5"
  br i1 %v.63, label %"L$L__BB6_6", label %"B3"
"B3":
  %v.64 = load i64, ptr %"r.%rd8"
  store i64 %v.64, ptr %"r..param param0.1"
  %v.65 = load i32, ptr %"r.%r4"
  store i32 %v.65, ptr %"r..param param1.1"
  store i32 2, ptr %"r..param param2.1"
  %v.66 = load i32, ptr %"r.%r5"
  store i32 %v.66, ptr %"r..param param3.1"
  %v.67 = load i64, ptr %"r.%rd9"
  store i64 %v.67, ptr %"r..param param4.1"
  %v.68 = load i64, ptr %"r.%rd10"
  store i64 %v.68, ptr %"r..param param5.1"
  %v.69 = load i64, ptr %"r..param param0.1"
  %v.70 = load i32, ptr %"r..param param1.1"
  %v.71 = load i32, ptr %"r..param param2.1"
  %v.72 = load i32, ptr %"r..param param3.1"
  %v.73 = load i64, ptr %"r..param param4.1"
  %v.74 = load i64, ptr %"r..param param5.1"
  %v.75 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.69, i32 %v.70, i32 %v.71, i32 %v.72, i64 %v.73, i64 %v.74)
  store i64 %v.75, ptr %"r..param retval0.1"
  %v.76 = load i64, ptr %"r..param retval0.1"
  store i64 %v.76, ptr %"r.%rd22"
  br label %"L$L__BB6_10"
"L$L__BB6_6":
  %v.77 = load i1, ptr %"r.%p1"
  br i1 %v.77, label %"L$L__BB6_8", label %"B4"
"B4":
  br label %"L$L__BB6_7"
"L$L__BB6_8":
  %v.78 = load i64, ptr %"r.%rd8"
  %v.79 = add i64 %v.78, 48
  %v.80 = inttoptr i64 %v.79 to ptr
  %v.81 = load i64, ptr %v.80, align 1
  store i64 %v.81, ptr %"r.%rd21"
  %v.82 = load i64, ptr %"r.%rd21"
  %v.83 = load i64, ptr %"r.%rd11"
  %v.84 = add i64 %v.82, %v.83
  store i64 %v.84, ptr %"r.%rd22"
  br label %"L$L__BB6_10"
"L$L__BB6_7":
  %v.85 = load i64, ptr %"r.%rd2"
  %v.86 = add i64 %v.85, 128
  %v.87 = inttoptr i64 %v.86 to ptr
  %v.88 = load i32, ptr %v.87, align 1
  store i32 %v.88, ptr %"r.%r9"
  %v.89 = load i32, ptr %"r.%r9"
  %v.90 = load i32, ptr %"r.%r4"
  %v.91 = zext i32 %v.89 to i64
  %v.92 = zext i32 %v.90 to i64
  %v.93 = mul i64 %v.91, %v.92
  store i64 %v.93, ptr %"r.%rd18"
  %v.94 = load i64, ptr %"r.%rd8"
  %v.95 = add i64 %v.94, 40
  %v.96 = inttoptr i64 %v.95 to ptr
  %v.97 = load i64, ptr %v.96, align 1
  store i64 %v.97, ptr %"r.%rd19"
  %v.98 = load i64, ptr %"r.%rd19"
  %v.99 = load i64, ptr %"r.%rd11"
  %v.100 = add i64 %v.98, %v.99
  store i64 %v.100, ptr %"r.%rd20"
  %v.101 = load i64, ptr %"r.%rd20"
  %v.102 = load i64, ptr %"r.%rd18"
  %v.103 = add i64 %v.101, %v.102
  store i64 %v.103, ptr %"r.%rd22"
  br label %"L$L__BB6_10"
"L$L__BB6_10":
  %v.104 = load i64, ptr %"r.%rd22"
  store i64 %v.104, ptr %"r..param func_retval0"
  br label %done
done:
  %v.105 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.105
}

define i64 @jg_access(i64 %a0, i32 %a1, i64 %a2, i64 %a3, i32 %a4) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r.%p22" = alloca i1
  %"r.%p23" = alloca i1
  %"r.%p24" = alloca i1
  %"r.%p25" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd36" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd38" = alloca i64
  %"r.%rd39" = alloca i64
  %"r.%rd4" = alloca i64
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
  %"r.%rd56" = alloca i64
  %"r.%rd57" = alloca i64
  %"r.%rd58" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd61" = alloca i64
  %"r.%rd62" = alloca i64
  %"r.%rd63" = alloca i64
  %"r.%rd64" = alloca i64
  %"r.%rd65" = alloca i64
  %"r.%rd67" = alloca i64
  %"r.%rd68" = alloca i64
  %"r.%rd69" = alloca i64
  %"r.%rd70" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param func_retval0" = alloca i64
  %"r..param jg_access_param_0" = alloca i64
  %"r..param jg_access_param_1" = alloca i32
  %"r..param jg_access_param_2" = alloca i64
  %"r..param jg_access_param_3" = alloca i64
  %"r..param jg_access_param_4" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.10" = alloca i64
  %"r..param param0.11" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param0.5" = alloca i64
  %"r..param param0.6" = alloca i64
  %"r..param param0.7" = alloca i64
  %"r..param param0.8" = alloca i64
  %"r..param param0.9" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.10" = alloca i32
  %"r..param param1.11" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i32
  %"r..param param1.5" = alloca i32
  %"r..param param1.6" = alloca i32
  %"r..param param1.7" = alloca i64
  %"r..param param1.8" = alloca i32
  %"r..param param1.9" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i64
  %"r..param param2.10" = alloca i32
  %"r..param param2.2" = alloca i64
  %"r..param param2.3" = alloca i32
  %"r..param param2.4" = alloca i32
  %"r..param param2.5" = alloca i64
  %"r..param param2.6" = alloca i32
  %"r..param param2.7" = alloca i32
  %"r..param param2.8" = alloca i32
  %"r..param param2.9" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i64
  %"r..param param3.10" = alloca i32
  %"r..param param3.2" = alloca i64
  %"r..param param3.3" = alloca i32
  %"r..param param3.4" = alloca i32
  %"r..param param3.5" = alloca i64
  %"r..param param3.6" = alloca i32
  %"r..param param3.7" = alloca i32
  %"r..param param3.8" = alloca i32
  %"r..param param3.9" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param param4.1" = alloca i32
  %"r..param param4.10" = alloca i64
  %"r..param param4.2" = alloca i32
  %"r..param param4.3" = alloca i64
  %"r..param param4.4" = alloca i64
  %"r..param param4.5" = alloca i32
  %"r..param param4.6" = alloca i64
  %"r..param param4.7" = alloca i64
  %"r..param param4.8" = alloca i64
  %"r..param param4.9" = alloca i64
  %"r..param param5" = alloca i64
  %"r..param param5.1" = alloca i32
  %"r..param param5.10" = alloca i64
  %"r..param param5.2" = alloca i32
  %"r..param param5.3" = alloca i64
  %"r..param param5.4" = alloca i64
  %"r..param param5.5" = alloca i32
  %"r..param param5.6" = alloca i64
  %"r..param param5.7" = alloca i64
  %"r..param param5.8" = alloca i64
  %"r..param param5.9" = alloca i64
  %"r..param param6" = alloca i64
  %"r..param param6.1" = alloca i64
  %"r..param param6.2" = alloca i64
  %"r..param param7" = alloca i32
  %"r..param param7.1" = alloca i32
  %"r..param param7.2" = alloca i32
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i64
  %"r..param retval0.10" = alloca i64
  %"r..param retval0.11" = alloca i64
  %"r..param retval0.2" = alloca i64
  %"r..param retval0.3" = alloca i64
  %"r..param retval0.4" = alloca i64
  %"r..param retval0.5" = alloca i64
  %"r..param retval0.6" = alloca i64
  %"r..param retval0.7" = alloca i64
  %"r..param retval0.8" = alloca i64
  %"r..param retval0.9" = alloca i64
  store i64 %a0, ptr %"r..param jg_access_param_0"
  store i32 %a1, ptr %"r..param jg_access_param_1"
  store i64 %a2, ptr %"r..param jg_access_param_2"
  store i64 %a3, ptr %"r..param jg_access_param_3"
  store i32 %a4, ptr %"r..param jg_access_param_4"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_access_param_0"
  store i64 %v.1, ptr %"r.%rd33"
  %v.2 = load i32, ptr %"r..param jg_access_param_1"
  store i32 %v.2, ptr %"r.%r5"
  %v.3 = load i64, ptr %"r..param jg_access_param_2"
  store i64 %v.3, ptr %"r.%rd70"
  %v.4 = load i64, ptr %"r..param jg_access_param_3"
  store i64 %v.4, ptr %"r.%rd35"
  %v.5 = load i32, ptr %"r..param jg_access_param_4"
  store i32 %v.5, ptr %"r.%r6"
  %v.6 = load i64, ptr %"r.%rd33"
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd2"
  %v.9 = load i64, ptr %"r.%rd35"
  %v.10 = trunc i64 %v.9 to i32
  store i32 %v.10, ptr %"r.%r7"
  %v.11 = load i32, ptr %"r.%r7"
  %v.12 = and i32 %v.11, 65535
  store i32 %v.12, ptr %"r.%r1"
  %v.13 = load i32, ptr %"r.%r7"
  %v.14 = icmp ult i32 16, 32
  %v.15 = select i1 %v.14, i32 16, i32 31
  %v.16 = lshr i32 %v.13, %v.15
  %v.17 = select i1 %v.14, i32 %v.16, i32 0
  store i32 %v.17, ptr %"r.%r8"
  %v.18 = load i32, ptr %"r.%r8"
  %v.19 = and i32 %v.18, 255
  store i32 %v.19, ptr %"r.%r2"
  %v.20 = load i64, ptr %"r.%rd35"
  %v.21 = icmp ult i32 63, 64
  %v.22 = select i1 %v.21, i32 63, i32 63
  %v.23 = zext i32 %v.22 to i64
  %v.24 = lshr i64 %v.20, %v.23
  %v.25 = select i1 %v.21, i64 %v.24, i64 0
  store i64 %v.25, ptr %"r.%rd36"
  %v.26 = load i64, ptr %"r.%rd36"
  %v.27 = trunc i64 %v.26 to i16
  store i16 %v.27, ptr %"r.%rs2"
  %v.28 = load i16, ptr %"r.%rs2"
  %v.29 = xor i16 %v.28, 1
  store i16 %v.29, ptr %"r.%rs1"
  %v.30 = load i32, ptr %"r.%r2"
  %v.31 = or i32 %v.30, 1
  store i32 %v.31, ptr %"r.%r9"
  %v.32 = load i32, ptr %"r.%r9"
  %v.33 = icmp eq i32 %v.32, 3
  store i1 %v.33, ptr %"r.%p1"
  %v.34 = load i1, ptr %"r.%p1"
  br i1 %v.34, label %"L$L__BB7_30", label %"B1"
"B1":
  br label %"L$L__BB7_1"
"L$L__BB7_30":
  %v.35 = load i32, ptr %"r.%r1"
  %v.36 = add i32 %v.35, 4294967295
  store i32 %v.36, ptr %"r.%r20"
  %v.37 = load i32, ptr %"r.%r20"
  %v.38 = zext i32 %v.37 to i64
  store i64 %v.38, ptr %"r.%rd64"
  %v.39 = load i64, ptr %"r.%rd64"
  %v.40 = load i64, ptr %"r.%rd70"
  %v.41 = and i64 %v.39, %v.40
  store i64 %v.41, ptr %"r.%rd65"
  %v.42 = load i64, ptr %"r.%rd65"
  %v.43 = icmp eq i64 %v.42, 0
  store i1 %v.43, ptr %"r.%p24"
  %v.44 = load i1, ptr %"r.%p24"
  br i1 %v.44, label %"L$L__BB7_32", label %"B2"
"B2":
  %v.45 = load i64, ptr %"r.%rd33"
  store i64 %v.45, ptr %"r..param param0"
  %v.46 = load i32, ptr %"r.%r5"
  store i32 %v.46, ptr %"r..param param1"
  store i32 2, ptr %"r..param param2"
  %v.47 = load i32, ptr %"r.%r6"
  store i32 %v.47, ptr %"r..param param3"
  %v.48 = load i64, ptr %"r.%rd70"
  store i64 %v.48, ptr %"r..param param4"
  %v.49 = load i64, ptr %"r.%rd35"
  store i64 %v.49, ptr %"r..param param5"
  %v.50 = load i64, ptr %"r..param param0"
  %v.51 = load i32, ptr %"r..param param1"
  %v.52 = load i32, ptr %"r..param param2"
  %v.53 = load i32, ptr %"r..param param3"
  %v.54 = load i64, ptr %"r..param param4"
  %v.55 = load i64, ptr %"r..param param5"
  %v.56 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.50, i32 %v.51, i32 %v.52, i32 %v.53, i64 %v.54, i64 %v.55)
  store i64 %v.56, ptr %"r..param retval0"
  %v.57 = load i64, ptr %"r..param retval0"
  store i64 %v.57, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_1":
  %v.58 = load i16, ptr %"r.%rs1"
  %v.59 = icmp eq i16 %v.58, 0
  store i1 %v.59, ptr %"r.%p2"
  %v.60 = load i64, ptr %"r.%rd70"
  %v.61 = and i64 %v.60, 18374686479671623680
  store i64 %v.61, ptr %"r.%rd3"
  %v.62 = load i64, ptr %"r.%rd3"
  %v.63 = icmp eq i64 %v.62, 8070450532247928832
  store i1 %v.63, ptr %"r.%p3"
  %v.64 = load i1, ptr %"r.%p3"
  %v.65 = load i1, ptr %"r.%p2"
  %v.66 = and i1 %v.64, %v.65
  store i1 %v.66, ptr %"r.%p4"
  %v.67 = load i1, ptr %"r.%p4"
  br i1 %v.67, label %"L$L__BB7_29", label %"B3"
"B3":
  br label %"L$L__BB7_2"
"L$L__BB7_29":
  %v.68 = load i64, ptr %"r.%rd70"
  %v.69 = add i64 %v.68, 10376293541461622784
  store i64 %v.69, ptr %"r.%rd63"
  %v.70 = load i64, ptr %"r.%rd33"
  store i64 %v.70, ptr %"r..param param0.1"
  %v.71 = load i32, ptr %"r.%r5"
  store i32 %v.71, ptr %"r..param param1.1"
  %v.72 = load i64, ptr %"r.%rd70"
  store i64 %v.72, ptr %"r..param param2.1"
  %v.73 = load i64, ptr %"r.%rd35"
  store i64 %v.73, ptr %"r..param param3.1"
  %v.74 = load i32, ptr %"r.%r6"
  store i32 %v.74, ptr %"r..param param4.1"
  store i32 2, ptr %"r..param param5.1"
  %v.75 = load i64, ptr %"r.%rd63"
  store i64 %v.75, ptr %"r..param param6"
  %v.76 = load i32, ptr %"r.%r1"
  store i32 %v.76, ptr %"r..param param7"
  %v.77 = load i64, ptr %"r..param param0.1"
  %v.78 = load i32, ptr %"r..param param1.1"
  %v.79 = load i64, ptr %"r..param param2.1"
  %v.80 = load i64, ptr %"r..param param3.1"
  %v.81 = load i32, ptr %"r..param param4.1"
  %v.82 = load i32, ptr %"r..param param5.1"
  %v.83 = load i64, ptr %"r..param param6"
  %v.84 = load i32, ptr %"r..param param7"
  %v.85 = call i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %v.77, i32 %v.78, i64 %v.79, i64 %v.80, i32 %v.81, i32 %v.82, i64 %v.83, i32 %v.84)
  store i64 %v.85, ptr %"r..param retval0.1"
  %v.86 = load i64, ptr %"r..param retval0.1"
  store i64 %v.86, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_2":
  %v.87 = load i64, ptr %"r.%rd3"
  %v.88 = icmp eq i64 %v.87, 8142508126285856768
  store i1 %v.88, ptr %"r.%p6"
  %v.89 = load i1, ptr %"r.%p6"
  %v.90 = load i1, ptr %"r.%p2"
  %v.91 = and i1 %v.89, %v.90
  store i1 %v.91, ptr %"r.%p7"
  %v.92 = load i1, ptr %"r.%p7"
  br i1 %v.92, label %"L$L__BB7_28", label %"B4"
"B4":
  br label %"L$L__BB7_3"
"L$L__BB7_28":
  %v.93 = load i64, ptr %"r.%rd70"
  %v.94 = add i64 %v.93, 10304235947423694848
  store i64 %v.94, ptr %"r.%rd62"
  %v.95 = load i64, ptr %"r.%rd33"
  store i64 %v.95, ptr %"r..param param0.2"
  %v.96 = load i32, ptr %"r.%r5"
  store i32 %v.96, ptr %"r..param param1.2"
  %v.97 = load i64, ptr %"r.%rd70"
  store i64 %v.97, ptr %"r..param param2.2"
  %v.98 = load i64, ptr %"r.%rd35"
  store i64 %v.98, ptr %"r..param param3.2"
  %v.99 = load i32, ptr %"r.%r6"
  store i32 %v.99, ptr %"r..param param4.2"
  store i32 3, ptr %"r..param param5.2"
  %v.100 = load i64, ptr %"r.%rd62"
  store i64 %v.100, ptr %"r..param param6.1"
  %v.101 = load i32, ptr %"r.%r1"
  store i32 %v.101, ptr %"r..param param7.1"
  %v.102 = load i64, ptr %"r..param param0.2"
  %v.103 = load i32, ptr %"r..param param1.2"
  %v.104 = load i64, ptr %"r..param param2.2"
  %v.105 = load i64, ptr %"r..param param3.2"
  %v.106 = load i32, ptr %"r..param param4.2"
  %v.107 = load i32, ptr %"r..param param5.2"
  %v.108 = load i64, ptr %"r..param param6.1"
  %v.109 = load i32, ptr %"r..param param7.1"
  %v.110 = call i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %v.102, i32 %v.103, i64 %v.104, i64 %v.105, i32 %v.106, i32 %v.107, i64 %v.108, i32 %v.109)
  store i64 %v.110, ptr %"r..param retval0.2"
  %v.111 = load i64, ptr %"r..param retval0.2"
  store i64 %v.111, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_32":
  %v.112 = load i16, ptr %"r.%rs1"
  %v.113 = icmp eq i16 %v.112, 0
  store i1 %v.113, ptr %"r.%p25"
  %v.114 = load i1, ptr %"r.%p25"
  br i1 %v.114, label %"L$L__BB7_34", label %"B5"
"B5":
  %v.115 = load i64, ptr %"r.%rd33"
  store i64 %v.115, ptr %"r..param param0.3"
  %v.116 = load i32, ptr %"r.%r5"
  store i32 %v.116, ptr %"r..param param1.3"
  store i32 1, ptr %"r..param param2.3"
  %v.117 = load i32, ptr %"r.%r6"
  store i32 %v.117, ptr %"r..param param3.3"
  %v.118 = load i64, ptr %"r.%rd70"
  store i64 %v.118, ptr %"r..param param4.3"
  %v.119 = load i64, ptr %"r.%rd35"
  store i64 %v.119, ptr %"r..param param5.3"
  %v.120 = load i64, ptr %"r..param param0.3"
  %v.121 = load i32, ptr %"r..param param1.3"
  %v.122 = load i32, ptr %"r..param param2.3"
  %v.123 = load i32, ptr %"r..param param3.3"
  %v.124 = load i64, ptr %"r..param param4.3"
  %v.125 = load i64, ptr %"r..param param5.3"
  %v.126 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.120, i32 %v.121, i32 %v.122, i32 %v.123, i64 %v.124, i64 %v.125)
  store i64 %v.126, ptr %"r..param retval0.3"
  %v.127 = load i64, ptr %"r..param retval0.3"
  store i64 %v.127, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_3":
  %v.128 = load i64, ptr %"r.%rd70"
  %v.129 = icmp ult i64 %v.128, 4096
  store i1 %v.129, ptr %"r.%p8"
  %v.130 = load i1, ptr %"r.%p8"
  br i1 %v.130, label %"L$L__BB7_27", label %"B6"
"B6":
  br label %"L$L__BB7_4"
"L$L__BB7_27":
  %v.131 = load i64, ptr %"r.%rd33"
  store i64 %v.131, ptr %"r..param param0.4"
  %v.132 = load i32, ptr %"r.%r5"
  store i32 %v.132, ptr %"r..param param1.4"
  store i32 3, ptr %"r..param param2.4"
  %v.133 = load i32, ptr %"r.%r6"
  store i32 %v.133, ptr %"r..param param3.4"
  %v.134 = load i64, ptr %"r.%rd70"
  store i64 %v.134, ptr %"r..param param4.4"
  %v.135 = load i64, ptr %"r.%rd35"
  store i64 %v.135, ptr %"r..param param5.4"
  %v.136 = load i64, ptr %"r..param param0.4"
  %v.137 = load i32, ptr %"r..param param1.4"
  %v.138 = load i32, ptr %"r..param param2.4"
  %v.139 = load i32, ptr %"r..param param3.4"
  %v.140 = load i64, ptr %"r..param param4.4"
  %v.141 = load i64, ptr %"r..param param5.4"
  %v.142 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.136, i32 %v.137, i32 %v.138, i32 %v.139, i64 %v.140, i64 %v.141)
  store i64 %v.142, ptr %"r..param retval0.4"
  %v.143 = load i64, ptr %"r..param retval0.4"
  store i64 %v.143, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_34":
  %v.144 = load i64, ptr %"r.%rd33"
  store i64 %v.144, ptr %"r..param param0.5"
  %v.145 = load i32, ptr %"r.%r5"
  store i32 %v.145, ptr %"r..param param1.5"
  %v.146 = load i64, ptr %"r.%rd70"
  store i64 %v.146, ptr %"r..param param2.5"
  %v.147 = load i64, ptr %"r.%rd35"
  store i64 %v.147, ptr %"r..param param3.5"
  %v.148 = load i32, ptr %"r.%r6"
  store i32 %v.148, ptr %"r..param param4.5"
  %v.149 = load i32, ptr %"r.%r2"
  store i32 %v.149, ptr %"r..param param5.5"
  %v.150 = load i64, ptr %"r.%rd70"
  store i64 %v.150, ptr %"r..param param6.2"
  %v.151 = load i32, ptr %"r.%r1"
  store i32 %v.151, ptr %"r..param param7.2"
  %v.152 = load i64, ptr %"r..param param0.5"
  %v.153 = load i32, ptr %"r..param param1.5"
  %v.154 = load i64, ptr %"r..param param2.5"
  %v.155 = load i64, ptr %"r..param param3.5"
  %v.156 = load i32, ptr %"r..param param4.5"
  %v.157 = load i32, ptr %"r..param param5.5"
  %v.158 = load i64, ptr %"r..param param6.2"
  %v.159 = load i32, ptr %"r..param param7.2"
  %v.160 = call i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %v.152, i32 %v.153, i64 %v.154, i64 %v.155, i32 %v.156, i32 %v.157, i64 %v.158, i32 %v.159)
  store i64 %v.160, ptr %"r..param retval0.5"
  %v.161 = load i64, ptr %"r..param retval0.5"
  store i64 %v.161, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_4":
  %v.162 = load i64, ptr %"r.%rd2"
  %v.163 = add i64 %v.162, 104
  store i64 %v.163, ptr %"r.%rd4"
  %v.164 = load i1, ptr %"r.%p2"
  br i1 %v.164, label %"L$L__BB7_9", label %"B7"
"B7":
  %v.165 = load i64, ptr %"r.%rd4"
  %v.166 = inttoptr i64 %v.165 to ptr
  %v.167 = load i64, ptr %v.166, align 1
  store i64 %v.167, ptr %"r.%rd37"
  %v.168 = load i64, ptr %"r.%rd35"
  %v.169 = icmp ult i32 32, 64
  %v.170 = select i1 %v.169, i32 32, i32 63
  %v.171 = zext i32 %v.170 to i64
  %v.172 = lshr i64 %v.168, %v.171
  %v.173 = select i1 %v.169, i64 %v.172, i64 0
  store i64 %v.173, ptr %"r.%rd38"
  %v.174 = load i64, ptr %"r.%rd38"
  %v.175 = mul i64 %v.174, 120
  store i64 %v.175, ptr %"r.%rd39"
  %v.176 = load i64, ptr %"r.%rd37"
  %v.177 = load i64, ptr %"r.%rd39"
  %v.178 = add i64 %v.176, %v.177
  store i64 %v.178, ptr %"r.%rd40"
  %v.179 = load i64, ptr %"r.%rd40"
  %v.180 = inttoptr i64 %v.179 to ptr
  %v.181 = load i64, ptr %v.180, align 1
  store i64 %v.181, ptr %"r.%rd41"
  %v.182 = load i64, ptr %"r.%rd70"
  %v.183 = load i64, ptr %"r.%rd41"
  %v.184 = sub i64 %v.182, %v.183
  store i64 %v.184, ptr %"r.%rd5"
  %v.185 = load i64, ptr %"r.%rd40"
  %v.186 = add i64 %v.185, 8
  %v.187 = inttoptr i64 %v.186 to ptr
  %v.188 = load i64, ptr %v.187, align 1
  store i64 %v.188, ptr %"r.%rd6"
  %v.189 = load i64, ptr %"r.%rd6"
  %v.190 = icmp eq i64 %v.189, 0
  store i1 %v.190, ptr %"r.%p10"
  %v.191 = load i1, ptr %"r.%p10"
  br i1 %v.191, label %"L$L__BB7_9", label %"B8"
"B8":
  %v.192 = load i64, ptr %"r.%rd6"
  %v.193 = load i64, ptr %"r.%rd5"
  %v.194 = icmp ule i64 %v.192, %v.193
  store i1 %v.194, ptr %"r.%p11"
  %v.195 = load i1, ptr %"r.%p11"
  br i1 %v.195, label %"L$L__BB7_8", label %"B9"
"B9":
  %v.196 = load i64, ptr %"r.%rd6"
  %v.197 = load i64, ptr %"r.%rd5"
  %v.198 = sub i64 %v.196, %v.197
  store i64 %v.198, ptr %"r.%rd42"
  %v.199 = load i32, ptr %"r.%r1"
  %v.200 = zext i32 %v.199 to i64
  store i64 %v.200, ptr %"r.%rd43"
  %v.201 = load i64, ptr %"r.%rd42"
  %v.202 = load i64, ptr %"r.%rd43"
  %v.203 = icmp uge i64 %v.201, %v.202
  store i1 %v.203, ptr %"r.%p12"
  %v.204 = load i1, ptr %"r.%p12"
  br i1 %v.204, label %"L$L__BB7_9", label %"B10"
"B10":
  br label %"L$L__BB7_8"
"L$L__BB7_8":
  %v.205 = load i64, ptr %"r.%rd33"
  store i64 %v.205, ptr %"r..param param0.6"
  %v.206 = load i32, ptr %"r.%r5"
  store i32 %v.206, ptr %"r..param param1.6"
  store i32 1, ptr %"r..param param2.6"
  %v.207 = load i32, ptr %"r.%r6"
  store i32 %v.207, ptr %"r..param param3.6"
  %v.208 = load i64, ptr %"r.%rd70"
  store i64 %v.208, ptr %"r..param param4.6"
  %v.209 = load i64, ptr %"r.%rd35"
  store i64 %v.209, ptr %"r..param param5.6"
  %v.210 = load i64, ptr %"r..param param0.6"
  %v.211 = load i32, ptr %"r..param param1.6"
  %v.212 = load i32, ptr %"r..param param2.6"
  %v.213 = load i32, ptr %"r..param param3.6"
  %v.214 = load i64, ptr %"r..param param4.6"
  %v.215 = load i64, ptr %"r..param param5.6"
  %v.216 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.210, i32 %v.211, i32 %v.212, i32 %v.213, i64 %v.214, i64 %v.215)
  store i64 %v.216, ptr %"r..param retval0.6"
  %v.217 = load i64, ptr %"r..param retval0.6"
  store i64 %v.217, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_9":
  %v.218 = load i64, ptr %"r.%rd2"
  store i64 %v.218, ptr %"r..param param0.7"
  %v.219 = load i64, ptr %"r.%rd70"
  store i64 %v.219, ptr %"r..param param1.7"
  %v.220 = load i64, ptr %"r..param param0.7"
  %v.221 = load i64, ptr %"r..param param1.7"
  %v.222 = call i64 @_runtime_region_ofEP6Launchy(i64 %v.220, i64 %v.221)
  store i64 %v.222, ptr %"r..param retval0.7"
  %v.223 = load i64, ptr %"r..param retval0.7"
  store i64 %v.223, ptr %"r.%rd8"
  %v.224 = load i64, ptr %"r.%rd8"
  %v.225 = icmp slt i64 %v.224, 0
  store i1 %v.225, ptr %"r.%p13"
  %v.226 = load i1, ptr %"r.%p13"
  br i1 %v.226, label %"L$L__BB7_26", label %"B11"
"B11":
  %v.227 = load i64, ptr %"r.%rd4"
  %v.228 = add i64 %v.227, 24
  %v.229 = inttoptr i64 %v.228 to ptr
  %v.230 = load i64, ptr %v.229, align 1
  store i64 %v.230, ptr %"r.%rd44"
  %v.231 = load i64, ptr %"r.%rd8"
  %v.232 = icmp ult i32 5, 64
  %v.233 = select i1 %v.232, i32 5, i32 63
  %v.234 = zext i32 %v.233 to i64
  %v.235 = shl i64 %v.231, %v.234
  %v.236 = select i1 %v.232, i64 %v.235, i64 0
  store i64 %v.236, ptr %"r.%rd45"
  %v.237 = load i64, ptr %"r.%rd44"
  %v.238 = load i64, ptr %"r.%rd45"
  %v.239 = add i64 %v.237, %v.238
  store i64 %v.239, ptr %"r.%rd9"
  %v.240 = load i64, ptr %"r.%rd9"
  %v.241 = inttoptr i64 %v.240 to ptr
  %v.242 = load i64, ptr %v.241, align 1
  store i64 %v.242, ptr %"r.%rd10"
  %v.243 = load i64, ptr %"r.%rd70"
  %v.244 = load i64, ptr %"r.%rd10"
  %v.245 = sub i64 %v.243, %v.244
  store i64 %v.245, ptr %"r.%rd46"
  %v.246 = load i64, ptr %"r.%rd9"
  %v.247 = add i64 %v.246, 8
  %v.248 = inttoptr i64 %v.247 to ptr
  %v.249 = load i64, ptr %v.248, align 1
  store i64 %v.249, ptr %"r.%rd11"
  %v.250 = load i64, ptr %"r.%rd46"
  %v.251 = load i64, ptr %"r.%rd11"
  %v.252 = icmp uge i64 %v.250, %v.251
  store i1 %v.252, ptr %"r.%p14"
  %v.253 = load i1, ptr %"r.%p14"
  br i1 %v.253, label %"L$L__BB7_26", label %"B12"
"B12":
  %v.254 = load i64, ptr %"r.%rd11"
  %v.255 = load i64, ptr %"r.%rd70"
  %v.256 = sub i64 %v.254, %v.255
  store i64 %v.256, ptr %"r.%rd47"
  %v.257 = load i64, ptr %"r.%rd47"
  %v.258 = load i64, ptr %"r.%rd10"
  %v.259 = add i64 %v.257, %v.258
  store i64 %v.259, ptr %"r.%rd48"
  %v.260 = load i32, ptr %"r.%r1"
  %v.261 = zext i32 %v.260 to i64
  store i64 %v.261, ptr %"r.%rd49"
  %v.262 = load i64, ptr %"r.%rd48"
  %v.263 = load i64, ptr %"r.%rd49"
  %v.264 = icmp ult i64 %v.262, %v.263
  store i1 %v.264, ptr %"r.%p15"
  %v.265 = load i1, ptr %"r.%p15"
  br i1 %v.265, label %"L$L__BB7_25", label %"B13"
"B13":
  br label %"L$L__BB7_12"
"L$L__BB7_25":
  %v.266 = load i64, ptr %"r.%rd33"
  store i64 %v.266, ptr %"r..param param0.8"
  %v.267 = load i32, ptr %"r.%r5"
  store i32 %v.267, ptr %"r..param param1.8"
  store i32 1, ptr %"r..param param2.7"
  %v.268 = load i32, ptr %"r.%r6"
  store i32 %v.268, ptr %"r..param param3.7"
  %v.269 = load i64, ptr %"r.%rd70"
  store i64 %v.269, ptr %"r..param param4.7"
  %v.270 = load i64, ptr %"r.%rd35"
  store i64 %v.270, ptr %"r..param param5.7"
  %v.271 = load i64, ptr %"r..param param0.8"
  %v.272 = load i32, ptr %"r..param param1.8"
  %v.273 = load i32, ptr %"r..param param2.7"
  %v.274 = load i32, ptr %"r..param param3.7"
  %v.275 = load i64, ptr %"r..param param4.7"
  %v.276 = load i64, ptr %"r..param param5.7"
  %v.277 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.271, i32 %v.272, i32 %v.273, i32 %v.274, i64 %v.275, i64 %v.276)
  store i64 %v.277, ptr %"r..param retval0.8"
  %v.278 = load i64, ptr %"r..param retval0.8"
  store i64 %v.278, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_26":
  %v.279 = load i64, ptr %"r.%rd33"
  store i64 %v.279, ptr %"r..param param0.9"
  %v.280 = load i32, ptr %"r.%r5"
  store i32 %v.280, ptr %"r..param param1.9"
  store i32 5, ptr %"r..param param2.8"
  %v.281 = load i32, ptr %"r.%r6"
  store i32 %v.281, ptr %"r..param param3.8"
  %v.282 = load i64, ptr %"r.%rd70"
  store i64 %v.282, ptr %"r..param param4.8"
  %v.283 = load i64, ptr %"r.%rd35"
  store i64 %v.283, ptr %"r..param param5.8"
  %v.284 = load i64, ptr %"r..param param0.9"
  %v.285 = load i32, ptr %"r..param param1.9"
  %v.286 = load i32, ptr %"r..param param2.8"
  %v.287 = load i32, ptr %"r..param param3.8"
  %v.288 = load i64, ptr %"r..param param4.8"
  %v.289 = load i64, ptr %"r..param param5.8"
  %v.290 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.284, i32 %v.285, i32 %v.286, i32 %v.287, i64 %v.288, i64 %v.289)
  store i64 %v.290, ptr %"r..param retval0.9"
  %v.291 = load i64, ptr %"r..param retval0.9"
  store i64 %v.291, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_35":
  %v.292 = load i64, ptr %"r.%rd70"
  store i64 %v.292, ptr %"r..param func_retval0"
  br label %done
"L$L__BB7_12":
  %v.293 = load i32, ptr %"r.%r1"
  %v.294 = add i32 %v.293, 4294967295
  store i32 %v.294, ptr %"r.%r10"
  %v.295 = load i32, ptr %"r.%r10"
  %v.296 = zext i32 %v.295 to i64
  store i64 %v.296, ptr %"r.%rd50"
  %v.297 = load i64, ptr %"r.%rd50"
  %v.298 = load i64, ptr %"r.%rd70"
  %v.299 = and i64 %v.297, %v.298
  store i64 %v.299, ptr %"r.%rd51"
  %v.300 = load i64, ptr %"r.%rd51"
  %v.301 = icmp eq i64 %v.300, 0
  store i1 %v.301, ptr %"r.%p16"
  %v.302 = load i1, ptr %"r.%p16"
  br i1 %v.302, label %"L$L__BB7_14", label %"B14"
"B14":
  %v.303 = load i64, ptr %"r.%rd33"
  store i64 %v.303, ptr %"r..param param0.10"
  %v.304 = load i32, ptr %"r.%r5"
  store i32 %v.304, ptr %"r..param param1.10"
  store i32 2, ptr %"r..param param2.9"
  %v.305 = load i32, ptr %"r.%r6"
  store i32 %v.305, ptr %"r..param param3.9"
  %v.306 = load i64, ptr %"r.%rd70"
  store i64 %v.306, ptr %"r..param param4.9"
  %v.307 = load i64, ptr %"r.%rd35"
  store i64 %v.307, ptr %"r..param param5.9"
  %v.308 = load i64, ptr %"r..param param0.10"
  %v.309 = load i32, ptr %"r..param param1.10"
  %v.310 = load i32, ptr %"r..param param2.9"
  %v.311 = load i32, ptr %"r..param param3.9"
  %v.312 = load i64, ptr %"r..param param4.9"
  %v.313 = load i64, ptr %"r..param param5.9"
  %v.314 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.308, i32 %v.309, i32 %v.310, i32 %v.311, i64 %v.312, i64 %v.313)
  store i64 %v.314, ptr %"r..param retval0.10"
  %v.315 = load i64, ptr %"r..param retval0.10"
  store i64 %v.315, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
"L$L__BB7_14":
  %v.316 = load i64, ptr %"r.%rd35"
  %v.317 = and i64 %v.316, 4278190080
  store i64 %v.317, ptr %"r.%rd52"
  %v.318 = load i64, ptr %"r.%rd52"
  %v.319 = icmp eq i64 %v.318, 16777216
  store i1 %v.319, ptr %"r.%p17"
  %v.320 = load i1, ptr %"r.%p17"
  br i1 %v.320, label %"L$L__BB7_17", label %"B15"
"B15":
  %v.321 = load i64, ptr %"r.%rd9"
  %v.322 = add i64 %v.321, 16
  %v.323 = inttoptr i64 %v.322 to ptr
  %v.324 = load i32, ptr %v.323, align 1
  store i32 %v.324, ptr %"r.%r11"
  %v.325 = load i32, ptr %"r.%r11"
  %v.326 = icmp ne i32 %v.325, 0
  store i1 %v.326, ptr %"r.%p18"
  %v.327 = load i1, ptr %"r.%p18"
  br i1 %v.327, label %"L$L__BB7_17", label %"B16"
"B16":
  br label %"L$L__BB7_16"
"L$L__BB7_17":
  %v.328 = load i16, ptr %"r.%rs1"
  %v.329 = icmp ne i16 %v.328, 0
  store i1 %v.329, ptr %"r.%p19"
  %v.330 = load i1, ptr %"r.%p19"
  br i1 %v.330, label %"L$L__BB7_35", label %"B17"
"B17":
  store i64 0, ptr %"r.%rd53"
  %v.331 = load i64, ptr %"r.%rd10"
  %v.332 = load i64, ptr %"r.%rd33"
  %v.333 = add i64 %v.332, 80
  %v.334 = inttoptr i64 %v.333 to ptr
  store i64 %v.331, ptr %v.334, align 1
  %v.335 = load i64, ptr %"r.%rd9"
  %v.336 = add i64 %v.335, 8
  %v.337 = inttoptr i64 %v.336 to ptr
  %v.338 = load i64, ptr %v.337, align 1
  store i64 %v.338, ptr %"r.%rd54"
  %v.339 = load i64, ptr %"r.%rd54"
  %v.340 = load i64, ptr %"r.%rd33"
  %v.341 = add i64 %v.340, 88
  %v.342 = inttoptr i64 %v.341 to ptr
  store i64 %v.339, ptr %v.342, align 1
  %v.343 = load i64, ptr %"r.%rd53"
  %v.344 = load i64, ptr %"r.%rd33"
  %v.345 = add i64 %v.344, 96
  %v.346 = inttoptr i64 %v.345 to ptr
  store i64 %v.343, ptr %v.346, align 1
  store i32 0, ptr %"r.%r21"
  %v.347 = load i64, ptr %"r.%rd53"
  store i64 %v.347, ptr %"r.%rd67"
  br label %"L$L__BB7_19"
"L$L__BB7_19":
  %v.348 = load i64, ptr %"r.%rd67"
  %v.349 = trunc i64 %v.348 to i32
  store i32 %v.349, ptr %"r.%r13"
  store i32 4294967295, ptr %"r.%r14"
  %v.350 = load i32, ptr %"r.%r14"
  %v.351 = load i32, ptr %"r.%r13"
  %v.352 = icmp ult i32 %v.351, 32
  %v.353 = select i1 %v.352, i32 %v.351, i32 31
  %v.354 = shl i32 %v.350, %v.353
  %v.355 = select i1 %v.352, i32 %v.354, i32 0
  store i32 %v.355, ptr %"r.%r15"
  %v.356 = load i32, ptr %"r.%r15"
  %v.357 = xor i32 %v.356, -1
  store i32 %v.357, ptr %"r.%r16"
  %v.358 = load i32, ptr %"r.%r16"
  %v.359 = zext i32 %v.358 to i64
  store i64 %v.359, ptr %"r.%rd56"
  %v.360 = load i64, ptr %"r.%rd9"
  %v.361 = inttoptr i64 %v.360 to ptr
  %v.362 = load i64, ptr %v.361, align 1
  store i64 %v.362, ptr %"r.%rd57"
  %v.363 = load i64, ptr %"r.%rd57"
  %v.364 = load i64, ptr %"r.%rd56"
  %v.365 = and i64 %v.363, %v.364
  store i64 %v.365, ptr %"r.%rd16"
  %v.366 = load i64, ptr %"r.%rd16"
  %v.367 = icmp ne i64 %v.366, 0
  store i1 %v.367, ptr %"r.%p20"
  %v.368 = load i64, ptr %"r.%rd53"
  store i64 %v.368, ptr %"r.%rd68"
  %v.369 = load i1, ptr %"r.%p20"
  br i1 %v.369, label %"L$L__BB7_21", label %"B18"
"B18":
  %v.370 = load i64, ptr %"r.%rd9"
  %v.371 = add i64 %v.370, 8
  %v.372 = inttoptr i64 %v.371 to ptr
  %v.373 = load i64, ptr %v.372, align 1
  store i64 %v.373, ptr %"r.%rd58"
  %v.374 = load i64, ptr %"r.%rd58"
  %v.375 = load i32, ptr %"r.%r13"
  %v.376 = icmp ult i32 %v.375, 64
  %v.377 = select i1 %v.376, i32 %v.375, i32 63
  %v.378 = zext i32 %v.377 to i64
  %v.379 = lshr i64 %v.374, %v.378
  %v.380 = select i1 %v.376, i64 %v.379, i64 0
  store i64 %v.380, ptr %"r.%rd68"
  br label %"L$L__BB7_21"
"L$L__BB7_21":
  store i64 0, ptr %"r.%rd69"
  %v.381 = load i64, ptr %"r.%rd68"
  %v.382 = load i64, ptr %"r.%rd33"
  %v.383 = add i64 %v.382, 104
  %v.384 = inttoptr i64 %v.383 to ptr
  store i64 %v.381, ptr %v.384, align 1
  %v.385 = load i1, ptr %"r.%p20"
  br i1 %v.385, label %"L$L__BB7_24", label %"B19"
"B19":
  %v.386 = load i64, ptr %"r.%rd9"
  %v.387 = add i64 %v.386, 16
  %v.388 = inttoptr i64 %v.387 to ptr
  %v.389 = load i32, ptr %v.388, align 1
  store i32 %v.389, ptr %"r.%r18"
  %v.390 = load i32, ptr %"r.%r18"
  %v.391 = icmp eq i32 %v.390, 0
  store i1 %v.391, ptr %"r.%p22"
  %v.392 = load i1, ptr %"r.%p22"
  br i1 %v.392, label %"L$L__BB7_24", label %"B20"
"B20":
  %v.393 = load i64, ptr %"r.%rd9"
  %v.394 = add i64 %v.393, 8
  %v.395 = inttoptr i64 %v.394 to ptr
  %v.396 = load i64, ptr %v.395, align 1
  store i64 %v.396, ptr %"r.%rd61"
  %v.397 = load i64, ptr %"r.%rd61"
  %v.398 = load i32, ptr %"r.%r13"
  %v.399 = icmp ult i32 %v.398, 64
  %v.400 = select i1 %v.399, i32 %v.398, i32 63
  %v.401 = zext i32 %v.400 to i64
  %v.402 = lshr i64 %v.397, %v.401
  %v.403 = select i1 %v.399, i64 %v.402, i64 0
  store i64 %v.403, ptr %"r.%rd69"
  br label %"L$L__BB7_24"
"L$L__BB7_24":
  %v.404 = load i64, ptr %"r.%rd69"
  %v.405 = load i64, ptr %"r.%rd33"
  %v.406 = add i64 %v.405, 152
  %v.407 = inttoptr i64 %v.406 to ptr
  store i64 %v.404, ptr %v.407, align 1
  %v.408 = load i64, ptr %"r.%rd67"
  %v.409 = add i64 %v.408, 1
  store i64 %v.409, ptr %"r.%rd67"
  %v.410 = load i64, ptr %"r.%rd33"
  %v.411 = add i64 %v.410, 8
  store i64 %v.411, ptr %"r.%rd33"
  %v.412 = load i32, ptr %"r.%r21"
  %v.413 = add i32 %v.412, 8
  store i32 %v.413, ptr %"r.%r21"
  %v.414 = load i32, ptr %"r.%r21"
  %v.415 = icmp eq i32 %v.414, 48
  store i1 %v.415, ptr %"r.%p23"
  %v.416 = load i1, ptr %"r.%p23"
  br i1 %v.416, label %"L$L__BB7_35", label %"B21"
"B21":
  br label %"L$L__BB7_19"
"L$L__BB7_16":
  %v.417 = load i64, ptr %"r.%rd33"
  store i64 %v.417, ptr %"r..param param0.11"
  %v.418 = load i32, ptr %"r.%r5"
  store i32 %v.418, ptr %"r..param param1.11"
  store i32 4, ptr %"r..param param2.10"
  %v.419 = load i32, ptr %"r.%r6"
  store i32 %v.419, ptr %"r..param param3.10"
  %v.420 = load i64, ptr %"r.%rd70"
  store i64 %v.420, ptr %"r..param param4.10"
  %v.421 = load i64, ptr %"r.%rd35"
  store i64 %v.421, ptr %"r..param param5.10"
  %v.422 = load i64, ptr %"r..param param0.11"
  %v.423 = load i32, ptr %"r..param param1.11"
  %v.424 = load i32, ptr %"r..param param2.10"
  %v.425 = load i32, ptr %"r..param param3.10"
  %v.426 = load i64, ptr %"r..param param4.10"
  %v.427 = load i64, ptr %"r..param param5.10"
  %v.428 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.422, i32 %v.423, i32 %v.424, i32 %v.425, i64 %v.426, i64 %v.427)
  store i64 %v.428, ptr %"r..param retval0.11"
  %v.429 = load i64, ptr %"r..param retval0.11"
  store i64 %v.429, ptr %"r.%rd70"
  br label %"L$L__BB7_35"
done:
  %v.430 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.430
}

define i64 @jg_malloc(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r.%rd1" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd36" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd38" = alloca i64
  %"r.%rd39" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd43" = alloca i64
  %"r.%rd45" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_malloc_param_0" = alloca i64
  %"r..param jg_malloc_param_1" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param2" = alloca i64
  store i64 %a0, ptr %"r..param jg_malloc_param_0"
  store i64 %a1, ptr %"r..param jg_malloc_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_malloc_param_0"
  store i64 %v.1, ptr %"r.%rd24"
  %v.2 = load i64, ptr %"r..param jg_malloc_param_1"
  store i64 %v.2, ptr %"r.%rd25"
  %v.3 = load i64, ptr %"r.%rd25"
  %v.4 = add i64 %v.3, 31
  store i64 %v.4, ptr %"r.%rd26"
  %v.5 = load i64, ptr %"r.%rd26"
  %v.6 = and i64 %v.5, 18446744073709551600
  store i64 %v.6, ptr %"r.%rd1"
  %v.7 = load i64, ptr %"r.%rd24"
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd2"
  store i64 0, ptr %"r.%rd45"
  %v.10 = load i64, ptr %"r.%rd2"
  %v.11 = add i64 %v.10, 248
  store i64 %v.11, ptr %"r.%rd3"
  %v.12 = load i64, ptr %"r.%rd2"
  %v.13 = add i64 %v.12, 248
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd27"
  %v.16 = load i64, ptr %"r.%rd27"
  %v.17 = load i64, ptr %"r.%rd25"
  %v.18 = icmp ult i64 %v.16, %v.17
  store i1 %v.18, ptr %"r.%p1"
  %v.19 = load i1, ptr %"r.%p1"
  br i1 %v.19, label %"L$L__BB8_18", label %"B1"
"B1":
  %v.20 = load i64, ptr %"r.%rd3"
  %v.21 = add i64 %v.20, -8
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i64, ptr %v.22, align 1
  store i64 %v.23, ptr %"r.%rd4"
  %v.24 = load i64, ptr %"r.%rd4"
  %v.25 = add i64 %v.24, 18446744073709551552
  store i64 %v.25, ptr %"r.%rd28"
  br label %"L$L__BB8_2"
"L$L__BB8_2":
  store i32 1, ptr %"r.%r1"
  store i32 0, ptr %"r.%r2"
  %v.26 = load i32, ptr %"r.%r2"
  %v.27 = load i32, ptr %"r.%r1"
  %v.28 = load i64, ptr %"r.%rd28"
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = cmpxchg ptr %v.29, i32 %v.26, i32 %v.27 seq_cst seq_cst, align 4
  %v.31 = extractvalue { i32, i1 } %v.30, 0
  store i32 %v.31, ptr %"r.%r3"
  %v.32 = load i32, ptr %"r.%r3"
  %v.33 = icmp ne i32 %v.32, 0
  store i1 %v.33, ptr %"r.%p2"
  %v.34 = load i1, ptr %"r.%p2"
  br i1 %v.34, label %"L$L__BB8_2", label %"B2"
"B2":
  fence seq_cst
  %v.35 = load i64, ptr %"r.%rd3"
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i64, ptr %v.36, align 1
  store i64 %v.37, ptr %"r.%rd30"
  store i64 0, ptr %"r.%rd45"
  %v.38 = load i64, ptr %"r.%rd3"
  %v.39 = add i64 %v.38, -8
  %v.40 = inttoptr i64 %v.39 to ptr
  %v.41 = load i64, ptr %v.40, align 1
  store i64 %v.41, ptr %"r.%rd40"
  %v.42 = load i64, ptr %"r.%rd30"
  %v.43 = load i64, ptr %"r.%rd40"
  %v.44 = add i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd6"
  %v.45 = load i64, ptr %"r.%rd6"
  %v.46 = load i64, ptr %"r.%rd40"
  %v.47 = icmp ule i64 %v.45, %v.46
  store i1 %v.47, ptr %"r.%p3"
  %v.48 = load i1, ptr %"r.%p3"
  br i1 %v.48, label %"L$L__BB8_17", label %"B3"
"B3":
  br label %"L$L__BB8_4"
"L$L__BB8_4":
  %v.49 = load i64, ptr %"r.%rd40"
  %v.50 = inttoptr i64 %v.49 to ptr
  %v.51 = load i64, ptr %v.50, align 1
  store i64 %v.51, ptr %"r.%rd43"
  %v.52 = load i64, ptr %"r.%rd43"
  %v.53 = icmp ne i64 %v.52, 0
  store i1 %v.53, ptr %"r.%p4"
  %v.54 = load i1, ptr %"r.%p4"
  br i1 %v.54, label %"L$L__BB8_6", label %"B4"
"B4":
  %v.55 = load i64, ptr %"r.%rd6"
  %v.56 = load i64, ptr %"r.%rd40"
  %v.57 = sub i64 %v.55, %v.56
  store i64 %v.57, ptr %"r.%rd43"
  %v.58 = load i64, ptr %"r.%rd43"
  %v.59 = load i64, ptr %"r.%rd40"
  %v.60 = inttoptr i64 %v.59 to ptr
  store i64 %v.58, ptr %v.60, align 1
  br label %"L$L__BB8_6"
"L$L__BB8_6":
  %v.61 = load i64, ptr %"r.%rd40"
  %v.62 = add i64 %v.61, 8
  %v.63 = inttoptr i64 %v.62 to ptr
  %v.64 = load i64, ptr %v.63, align 1
  store i64 %v.64, ptr %"r.%rd11"
  %v.65 = load i64, ptr %"r.%rd11"
  %v.66 = icmp ne i64 %v.65, 0
  store i1 %v.66, ptr %"r.%p5"
  %v.67 = load i1, ptr %"r.%p5"
  br i1 %v.67, label %"L$L__BB8_11", label %"B5"
"B5":
  br label %"L$L__BB8_7"
"L$L__BB8_11":
  %v.68 = load i64, ptr %"r.%rd43"
  %v.69 = load i64, ptr %"r.%rd1"
  %v.70 = icmp uge i64 %v.68, %v.69
  store i1 %v.70, ptr %"r.%p9"
  %v.71 = load i64, ptr %"r.%rd11"
  %v.72 = icmp eq i64 %v.71, 0
  store i1 %v.72, ptr %"r.%p10"
  %v.73 = load i1, ptr %"r.%p10"
  %v.74 = load i1, ptr %"r.%p9"
  %v.75 = and i1 %v.73, %v.74
  store i1 %v.75, ptr %"r.%p11"
  %v.76 = load i1, ptr %"r.%p11"
  br i1 %v.76, label %"L$L__BB8_13", label %"B6"
"B6":
  %v.77 = load i64, ptr %"r.%rd43"
  %v.78 = load i64, ptr %"r.%rd40"
  %v.79 = add i64 %v.77, %v.78
  store i64 %v.79, ptr %"r.%rd40"
  %v.80 = load i64, ptr %"r.%rd6"
  %v.81 = load i64, ptr %"r.%rd40"
  %v.82 = icmp ugt i64 %v.80, %v.81
  store i1 %v.82, ptr %"r.%p12"
  %v.83 = load i1, ptr %"r.%p12"
  br i1 %v.83, label %"L$L__BB8_4", label %"B7"
"B7":
  br label %"L$L__BB8_17"
"L$L__BB8_10":
  %v.84 = load i64, ptr %"r.%rd43"
  %v.85 = load i64, ptr %"r.%rd14"
  %v.86 = add i64 %v.84, %v.85
  store i64 %v.86, ptr %"r.%rd43"
  %v.87 = load i64, ptr %"r.%rd43"
  %v.88 = load i64, ptr %"r.%rd40"
  %v.89 = inttoptr i64 %v.88 to ptr
  store i64 %v.87, ptr %v.89, align 1
  br label %"L$L__BB8_7"
"L$L__BB8_7":
  %v.90 = load i64, ptr %"r.%rd43"
  %v.91 = load i64, ptr %"r.%rd40"
  %v.92 = add i64 %v.90, %v.91
  store i64 %v.92, ptr %"r.%rd13"
  %v.93 = load i64, ptr %"r.%rd13"
  %v.94 = load i64, ptr %"r.%rd6"
  %v.95 = icmp uge i64 %v.93, %v.94
  store i1 %v.95, ptr %"r.%p6"
  %v.96 = load i1, ptr %"r.%p6"
  br i1 %v.96, label %"L$L__BB8_11", label %"B8"
"B8":
  %v.97 = load i64, ptr %"r.%rd13"
  %v.98 = inttoptr i64 %v.97 to ptr
  %v.99 = load i64, ptr %v.98, align 1
  store i64 %v.99, ptr %"r.%rd14"
  %v.100 = load i64, ptr %"r.%rd14"
  %v.101 = icmp eq i64 %v.100, 0
  store i1 %v.101, ptr %"r.%p7"
  %v.102 = load i1, ptr %"r.%p7"
  br i1 %v.102, label %"L$L__BB8_11", label %"B9"
"B9":
  %v.103 = load i64, ptr %"r.%rd13"
  %v.104 = add i64 %v.103, 8
  %v.105 = inttoptr i64 %v.104 to ptr
  %v.106 = load i64, ptr %v.105, align 1
  store i64 %v.106, ptr %"r.%rd31"
  %v.107 = load i64, ptr %"r.%rd31"
  %v.108 = icmp ne i64 %v.107, 0
  store i1 %v.108, ptr %"r.%p8"
  %v.109 = load i1, ptr %"r.%p8"
  br i1 %v.109, label %"L$L__BB8_11", label %"B10"
"B10":
  br label %"L$L__BB8_10"
"L$L__BB8_13":
  %v.110 = load i64, ptr %"r.%rd43"
  %v.111 = load i64, ptr %"r.%rd1"
  %v.112 = sub i64 %v.110, %v.111
  store i64 %v.112, ptr %"r.%rd18"
  %v.113 = load i64, ptr %"r.%rd18"
  %v.114 = icmp ult i64 %v.113, 32
  store i1 %v.114, ptr %"r.%p13"
  %v.115 = load i1, ptr %"r.%p13"
  br i1 %v.115, label %"L$L__BB8_15", label %"B11"
"B11":
  %v.116 = load i64, ptr %"r.%rd40"
  %v.117 = load i64, ptr %"r.%rd1"
  %v.118 = add i64 %v.116, %v.117
  store i64 %v.118, ptr %"r.%rd33"
  store i64 0, ptr %"r.%rd34"
  %v.119 = load i64, ptr %"r.%rd18"
  %v.120 = load i64, ptr %"r.%rd33"
  %v.121 = inttoptr i64 %v.120 to ptr
  store i64 %v.119, ptr %v.121, align 1
  %v.122 = load i64, ptr %"r.%rd34"
  %v.123 = load i64, ptr %"r.%rd33"
  %v.124 = add i64 %v.123, 8
  %v.125 = inttoptr i64 %v.124 to ptr
  store i64 %v.122, ptr %v.125, align 1
  %v.126 = load i64, ptr %"r.%rd1"
  %v.127 = load i64, ptr %"r.%rd40"
  %v.128 = inttoptr i64 %v.127 to ptr
  store i64 %v.126, ptr %v.128, align 1
  %v.129 = load i64, ptr %"r.%rd1"
  store i64 %v.129, ptr %"r.%rd43"
  br label %"L$L__BB8_15"
"L$L__BB8_15":
  store i64 1, ptr %"r.%rd35"
  %v.130 = load i64, ptr %"r.%rd35"
  %v.131 = load i64, ptr %"r.%rd40"
  %v.132 = add i64 %v.131, 8
  %v.133 = inttoptr i64 %v.132 to ptr
  store i64 %v.130, ptr %v.133, align 1
  %v.134 = load i64, ptr %"r.%rd40"
  %v.135 = add i64 %v.134, 16
  store i64 %v.135, ptr %"r.%rd45"
  %v.136 = load i64, ptr %"r.%rd3"
  %v.137 = add i64 %v.136, 16
  %v.138 = inttoptr i64 %v.137 to ptr
  %v.139 = load i64, ptr %v.138, align 1
  store i64 %v.139, ptr %"r.%rd36"
  %v.140 = load i64, ptr %"r.%rd36"
  %v.141 = icmp eq i64 %v.140, 0
  store i1 %v.141, ptr %"r.%p14"
  %v.142 = load i1, ptr %"r.%p14"
  br i1 %v.142, label %"L$L__BB8_17", label %"B12"
"B12":
  %v.143 = load i64, ptr %"r.%rd43"
  %v.144 = add i64 %v.143, 18446744073709551600
  store i64 %v.144, ptr %"r.%rd37"
  %v.145 = load i64, ptr %"r.%rd2"
  store i64 %v.145, ptr %"r..param param0"
  %v.146 = load i64, ptr %"r.%rd45"
  store i64 %v.146, ptr %"r..param param1"
  %v.147 = load i64, ptr %"r.%rd37"
  store i64 %v.147, ptr %"r..param param2"
  %v.148 = load i64, ptr %"r..param param0"
  %v.149 = load i64, ptr %"r..param param1"
  %v.150 = load i64, ptr %"r..param param2"
  call void @_runtime_forgetEP6Launchyy(i64 %v.148, i64 %v.149, i64 %v.150)
  br label %"L$L__BB8_17"
"L$L__BB8_17":
  %v.151 = load i64, ptr %"r.%rd3"
  %v.152 = add i64 %v.151, -8
  %v.153 = inttoptr i64 %v.152 to ptr
  %v.154 = load i64, ptr %v.153, align 1
  store i64 %v.154, ptr %"r.%rd38"
  %v.155 = load i64, ptr %"r.%rd38"
  %v.156 = add i64 %v.155, 18446744073709551552
  store i64 %v.156, ptr %"r.%rd39"
  fence seq_cst
  %v.157 = load i64, ptr %"r.%rd39"
  %v.158 = inttoptr i64 %v.157 to ptr
  %v.159 = atomicrmw xchg ptr %v.158, i32 0 seq_cst, align 4
  store i32 %v.159, ptr %"r.%r4"
  br label %"L$L__BB8_18"
"L$L__BB8_18":
  %v.160 = load i64, ptr %"r.%rd45"
  store i64 %v.160, ptr %"r..param func_retval0"
  br label %done
done:
  %v.161 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.161
}

define void @jg_free(i64 %a0, i32 %a1, i64 %a2, i32 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p17" = alloca i1
  %"r.%p18" = alloca i1
  %"r.%p19" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p5" = alloca i1
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
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
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
  %"r.%rd30" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param jg_free_param_0" = alloca i64
  %"r..param jg_free_param_1" = alloca i32
  %"r..param jg_free_param_2" = alloca i64
  %"r..param jg_free_param_3" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param jg_free_param_0"
  store i32 %a1, ptr %"r..param jg_free_param_1"
  store i64 %a2, ptr %"r..param jg_free_param_2"
  store i32 %a3, ptr %"r..param jg_free_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_free_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_free_param_1"
  store i32 %v.2, ptr %"r.%r2"
  %v.3 = load i64, ptr %"r..param jg_free_param_2"
  store i64 %v.3, ptr %"r.%rd16"
  %v.4 = load i32, ptr %"r..param jg_free_param_3"
  store i32 %v.4, ptr %"r.%r3"
  %v.5 = load i64, ptr %"r.%rd16"
  %v.6 = icmp eq i64 %v.5, 0
  store i1 %v.6, ptr %"r.%p2"
  %v.7 = load i1, ptr %"r.%p2"
  br i1 %v.7, label %"L$L__BB10_17", label %"B1"
"B1":
  %v.8 = load i64, ptr %"r.%rd1"
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i64, ptr %v.9, align 1
  store i64 %v.10, ptr %"r.%rd17"
  %v.11 = load i64, ptr %"r.%rd17"
  %v.12 = add i64 %v.11, 240
  store i64 %v.12, ptr %"r.%rd2"
  %v.13 = load i64, ptr %"r.%rd17"
  %v.14 = add i64 %v.13, 240
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd32"
  br label %"L$L__BB10_2"
"L$L__BB10_2":
  %v.17 = load i64, ptr %"r.%rd32"
  %v.18 = add i64 %v.17, 18446744073709551552
  store i64 %v.18, ptr %"r.%rd18"
  store i32 1, ptr %"r.%r4"
  store i32 0, ptr %"r.%r5"
  %v.19 = load i32, ptr %"r.%r5"
  %v.20 = load i32, ptr %"r.%r4"
  %v.21 = load i64, ptr %"r.%rd18"
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = cmpxchg ptr %v.22, i32 %v.19, i32 %v.20 seq_cst seq_cst, align 4
  %v.24 = extractvalue { i32, i1 } %v.23, 0
  store i32 %v.24, ptr %"r.%r6"
  %v.25 = load i32, ptr %"r.%r6"
  %v.26 = icmp ne i32 %v.25, 0
  store i1 %v.26, ptr %"r.%p3"
  %v.27 = load i1, ptr %"r.%p3"
  br i1 %v.27, label %"L$L__BB10_2", label %"B2"
"B2":
  fence seq_cst
  %v.28 = load i64, ptr %"r.%rd2"
  %v.29 = add i64 %v.28, 8
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i64, ptr %v.30, align 1
  store i64 %v.31, ptr %"r.%rd19"
  %v.32 = load i64, ptr %"r.%rd2"
  %v.33 = inttoptr i64 %v.32 to ptr
  %v.34 = load i64, ptr %v.33, align 1
  store i64 %v.34, ptr %"r.%rd33"
  %v.35 = load i64, ptr %"r.%rd19"
  %v.36 = load i64, ptr %"r.%rd33"
  %v.37 = add i64 %v.35, %v.36
  store i64 %v.37, ptr %"r.%rd5"
  %v.38 = load i64, ptr %"r.%rd32"
  %v.39 = load i64, ptr %"r.%rd5"
  %v.40 = icmp uge i64 %v.38, %v.39
  store i1 %v.40, ptr %"r.%p5"
  store i1 true, ptr %"r.%p19"
  %v.41 = load i1, ptr %"r.%p5"
  br i1 %v.41, label %"L$L__BB10_9", label %"B3"
"B3":
  br label %"L$L__BB10_4"
"L$L__BB10_4":
  %v.42 = load i64, ptr %"r.%rd32"
  %v.43 = inttoptr i64 %v.42 to ptr
  %v.44 = load i64, ptr %v.43, align 1
  store i64 %v.44, ptr %"r.%rd9"
  %v.45 = load i64, ptr %"r.%rd9"
  %v.46 = icmp eq i64 %v.45, 0
  store i1 %v.46, ptr %"r.%p7"
  %v.47 = load i1, ptr %"r.%p7"
  br i1 %v.47, label %"L$L__BB10_9", label %"B4"
"B4":
  %v.48 = load i64, ptr %"r.%rd32"
  %v.49 = add i64 %v.48, 16
  store i64 %v.49, ptr %"r.%rd20"
  %v.50 = load i64, ptr %"r.%rd20"
  %v.51 = load i64, ptr %"r.%rd16"
  %v.52 = icmp ne i64 %v.50, %v.51
  store i1 %v.52, ptr %"r.%p8"
  %v.53 = load i1, ptr %"r.%p8"
  br i1 %v.53, label %"L$L__BB10_8", label %"B5"
"B5":
  %v.54 = load i64, ptr %"r.%rd32"
  %v.55 = add i64 %v.54, 8
  %v.56 = inttoptr i64 %v.55 to ptr
  %v.57 = load i64, ptr %v.56, align 1
  store i64 %v.57, ptr %"r.%rd21"
  %v.58 = load i64, ptr %"r.%rd21"
  %v.59 = icmp eq i64 %v.58, 0
  store i1 %v.59, ptr %"r.%p9"
  %v.60 = load i1, ptr %"r.%p9"
  br i1 %v.60, label %"L$L__BB10_8", label %"B6"
"B6":
  br label %"L$L__BB10_7"
"L$L__BB10_8":
  %v.61 = load i64, ptr %"r.%rd9"
  %v.62 = load i64, ptr %"r.%rd32"
  %v.63 = add i64 %v.61, %v.62
  store i64 %v.63, ptr %"r.%rd32"
  %v.64 = load i64, ptr %"r.%rd32"
  %v.65 = load i64, ptr %"r.%rd5"
  %v.66 = icmp ult i64 %v.64, %v.65
  store i1 %v.66, ptr %"r.%p12"
  %v.67 = load i1, ptr %"r.%p12"
  br i1 %v.67, label %"L$L__BB10_4", label %"B7"
"B7":
  br label %"L$L__BB10_9"
"L$L__BB10_7":
  store i64 0, ptr %"r.%rd22"
  %v.68 = load i64, ptr %"r.%rd22"
  %v.69 = load i64, ptr %"r.%rd32"
  %v.70 = add i64 %v.69, 8
  %v.71 = inttoptr i64 %v.70 to ptr
  store i64 %v.68, ptr %v.71, align 1
  %v.72 = load i64, ptr %"r.%rd2"
  %v.73 = inttoptr i64 %v.72 to ptr
  %v.74 = load i64, ptr %v.73, align 1
  store i64 %v.74, ptr %"r.%rd33"
  store i1 false, ptr %"r.%p19"
  br label %"L$L__BB10_9"
"L$L__BB10_9":
  fence seq_cst
  %v.75 = load i64, ptr %"r.%rd33"
  %v.76 = add i64 %v.75, 18446744073709551552
  store i64 %v.76, ptr %"r.%rd23"
  %v.77 = load i64, ptr %"r.%rd23"
  %v.78 = inttoptr i64 %v.77 to ptr
  %v.79 = atomicrmw xchg ptr %v.78, i32 0 seq_cst, align 4
  store i32 %v.79, ptr %"r.%r7"
  %v.80 = load i1, ptr %"r.%p19"
  %v.81 = xor i1 %v.80, -1
  store i1 %v.81, ptr %"r.%p13"
  %v.82 = load i1, ptr %"r.%p13"
  br i1 %v.82, label %"L$L__BB10_17", label %"B8"
"B8":
  %v.83 = load i64, ptr %"r.%rd1"
  %v.84 = inttoptr i64 %v.83 to ptr
  %v.85 = load i64, ptr %v.84, align 1
  store i64 %v.85, ptr %"r.%rd14"
  %v.86 = load i64, ptr %"r.%rd14"
  %v.87 = add i64 %v.86, 172
  store i64 %v.87, ptr %"r.%rd15"
  %v.88 = load i64, ptr %"r.%rd14"
  %v.89 = add i64 %v.88, 172
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load i32, ptr %v.90, align 1
  store i32 %v.91, ptr %"r.%r8"
  %v.92 = load i32, ptr %"r.%r8"
  %v.93 = icmp eq i32 %v.92, 0
  store i1 %v.93, ptr %"r.%p14"
  %v.94 = load i1, ptr %"r.%p14"
  br i1 %v.94, label %"L$L__BB10_12", label %"B9"
"B9":
  %v.95 = load i64, ptr %"r.%rd14"
  store i64 %v.95, ptr %"r..param param0"
  store i32 5, ptr %"r..param param1"
  %v.96 = load i32, ptr %"r.%r3"
  store i32 %v.96, ptr %"r..param param2"
  store i32 0, ptr %"r..param param3"
  store i64 18446744069448138760, ptr %"r..param param4"
  %v.97 = load i64, ptr %"r..param param0"
  %v.98 = load i32, ptr %"r..param param1"
  %v.99 = load i32, ptr %"r..param param2"
  %v.100 = load i32, ptr %"r..param param3"
  %v.101 = load i64, ptr %"r..param param4"
  %v.102 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.97, i32 %v.98, i32 %v.99, i32 %v.100, i64 %v.101)
  store i32 %v.102, ptr %"r..param retval0"
  %v.103 = load i32, ptr %"r..param retval0"
  store i32 %v.103, ptr %"r.%r9"
  %v.104 = load i32, ptr %"r.%r9"
  %v.105 = trunc i32 %v.104 to i16
  store i16 %v.105, ptr %"r.%rs1"
  %v.106 = load i16, ptr %"r.%rs1"
  %v.107 = icmp ne i16 %v.106, 0
  store i1 %v.107, ptr %"r.%p15"
  %v.108 = load i1, ptr %"r.%p15"
  br i1 %v.108, label %"L$L__BB10_17", label %"B10"
"B10":
  br label %"L$L__BB10_12"
"L$L__BB10_12":
  %v.109 = load i64, ptr %"r.%rd14"
  %v.110 = add i64 %v.109, 212
  store i64 %v.110, ptr %"r.%rd24"
  %v.111 = load i64, ptr %"r.%rd24"
  %v.112 = inttoptr i64 %v.111 to ptr
  %v.113 = atomicrmw add ptr %v.112, i32 1 seq_cst, align 4
  store i32 %v.113, ptr %"r.%r1"
  %v.114 = load i64, ptr %"r.%rd15"
  %v.115 = add i64 %v.114, 36
  %v.116 = inttoptr i64 %v.115 to ptr
  %v.117 = load i32, ptr %v.116, align 1
  store i32 %v.117, ptr %"r.%r10"
  %v.118 = load i32, ptr %"r.%r1"
  %v.119 = load i32, ptr %"r.%r10"
  %v.120 = icmp uge i32 %v.118, %v.119
  store i1 %v.120, ptr %"r.%p16"
  %v.121 = load i1, ptr %"r.%p16"
  br i1 %v.121, label %"L$L__BB10_14", label %"B11"
"B11":
  %v.122 = load i64, ptr %"r.%rd15"
  %v.123 = add i64 %v.122, 28
  %v.124 = inttoptr i64 %v.123 to ptr
  %v.125 = load i64, ptr %v.124, align 1
  store i64 %v.125, ptr %"r.%rd25"
  store i64 0, ptr %"r.%rd26"
  %v.126 = load i32, ptr %"r.%r1"
  %v.127 = zext i32 %v.126 to i64
  %v.128 = zext i32 88 to i64
  %v.129 = mul i64 %v.127, %v.128
  store i64 %v.129, ptr %"r.%rd27"
  %v.130 = load i64, ptr %"r.%rd25"
  %v.131 = load i64, ptr %"r.%rd27"
  %v.132 = add i64 %v.130, %v.131
  store i64 %v.132, ptr %"r.%rd28"
  store i32 1, ptr %"r.%r11"
  store i32 5, ptr %"r.%r12"
  %v.133 = load i32, ptr %"r.%r12"
  %v.134 = load i32, ptr %"r.%r3"
  %v.135 = load i64, ptr %"r.%rd28"
  %v.136 = inttoptr i64 %v.135 to ptr
  %v.137 = insertelement <2 x i32> poison, i32 %v.133, i32 0
  %v.138 = insertelement <2 x i32> %v.137, i32 %v.134, i32 1
  store <2 x i32> %v.138, ptr %v.136, align 1
  %v.139 = load i64, ptr %"r.%rd1"
  %v.140 = add i64 %v.139, 24
  %v.141 = inttoptr i64 %v.140 to ptr
  %v.142 = load i64, ptr %v.141, align 1
  store i64 %v.142, ptr %"r.%rd29"
  %v.143 = load i64, ptr %"r.%rd29"
  %v.144 = load i64, ptr %"r.%rd28"
  %v.145 = add i64 %v.144, 8
  %v.146 = inttoptr i64 %v.145 to ptr
  store i64 %v.143, ptr %v.146, align 1
  %v.147 = load i64, ptr %"r.%rd16"
  %v.148 = load i64, ptr %"r.%rd28"
  %v.149 = add i64 %v.148, 24
  %v.150 = inttoptr i64 %v.149 to ptr
  store i64 %v.147, ptr %v.150, align 1
  store i64 18446744069448138760, ptr %"r.%rd30"
  %v.151 = load i64, ptr %"r.%rd30"
  %v.152 = load i64, ptr %"r.%rd28"
  %v.153 = add i64 %v.152, 32
  %v.154 = inttoptr i64 %v.153 to ptr
  store i64 %v.151, ptr %v.154, align 1
  %v.155 = load i64, ptr %"r.%rd26"
  %v.156 = load i64, ptr %"r.%rd28"
  %v.157 = add i64 %v.156, 40
  %v.158 = inttoptr i64 %v.157 to ptr
  store i64 %v.155, ptr %v.158, align 1
  %v.159 = load i64, ptr %"r.%rd26"
  %v.160 = load i64, ptr %"r.%rd28"
  %v.161 = add i64 %v.160, 48
  %v.162 = inttoptr i64 %v.161 to ptr
  store i64 %v.159, ptr %v.162, align 1
  %v.163 = load i64, ptr %"r.%rd26"
  %v.164 = load i64, ptr %"r.%rd28"
  %v.165 = add i64 %v.164, 56
  %v.166 = inttoptr i64 %v.165 to ptr
  store i64 %v.163, ptr %v.166, align 1
  store i32 0, ptr %"r.%r13"
  %v.167 = load i32, ptr %"r.%r2"
  %v.168 = load i32, ptr %"r.%r13"
  %v.169 = load i64, ptr %"r.%rd28"
  %v.170 = add i64 %v.169, 16
  %v.171 = inttoptr i64 %v.170 to ptr
  %v.172 = insertelement <2 x i32> poison, i32 %v.167, i32 0
  %v.173 = insertelement <2 x i32> %v.172, i32 %v.168, i32 1
  store <2 x i32> %v.173, ptr %v.171, align 1
  %v.174 = load i64, ptr %"r.%rd26"
  %v.175 = load i64, ptr %"r.%rd28"
  %v.176 = add i64 %v.175, 64
  %v.177 = inttoptr i64 %v.176 to ptr
  store i64 %v.174, ptr %v.177, align 1
  %v.178 = load i32, ptr %"r.%r13"
  %v.179 = load i64, ptr %"r.%rd28"
  %v.180 = add i64 %v.179, 72
  %v.181 = inttoptr i64 %v.180 to ptr
  store i32 %v.178, ptr %v.181, align 1
  %v.182 = load i32, ptr %"r.%r11"
  %v.183 = load i64, ptr %"r.%rd28"
  %v.184 = add i64 %v.183, 80
  %v.185 = inttoptr i64 %v.184 to ptr
  store i32 %v.182, ptr %v.185, align 1
  fence seq_cst
  %v.186 = load i32, ptr %"r.%r11"
  %v.187 = load i64, ptr %"r.%rd28"
  %v.188 = add i64 %v.187, 76
  %v.189 = inttoptr i64 %v.188 to ptr
  store atomic i32 %v.186, ptr %v.189 monotonic, align 4
  br label %"L$L__BB10_14"
"L$L__BB10_14":
  %v.190 = load i64, ptr %"r.%rd15"
  %v.191 = inttoptr i64 %v.190 to ptr
  %v.192 = load i32, ptr %v.191, align 1
  store i32 %v.192, ptr %"r.%r14"
  %v.193 = load i32, ptr %"r.%r14"
  %v.194 = icmp eq i32 %v.193, 0
  store i1 %v.194, ptr %"r.%p17"
  %v.195 = load i1, ptr %"r.%p17"
  br i1 %v.195, label %"L$L__BB10_16", label %"B12"
"B12":
  %v.196 = load i64, ptr %"r.%rd15"
  %v.197 = add i64 %v.196, 36
  %v.198 = inttoptr i64 %v.197 to ptr
  %v.199 = load i32, ptr %v.198, align 1
  store i32 %v.199, ptr %"r.%r15"
  %v.200 = load i32, ptr %"r.%r1"
  %v.201 = load i32, ptr %"r.%r15"
  %v.202 = icmp ult i32 %v.200, %v.201
  store i1 %v.202, ptr %"r.%p18"
  %v.203 = load i1, ptr %"r.%p18"
  br i1 %v.203, label %"L$L__BB10_17", label %"B13"
"B13":
  br label %"L$L__BB10_16"
"L$L__BB10_16":
  %v.204 = load i64, ptr %"r.%rd14"
  %v.205 = add i64 %v.204, 196
  store i64 %v.205, ptr %"r.%rd31"
  store i32 1, ptr %"r.%r16"
  store i32 0, ptr %"r.%r17"
  %v.206 = load i32, ptr %"r.%r17"
  %v.207 = load i32, ptr %"r.%r16"
  %v.208 = load i64, ptr %"r.%rd31"
  %v.209 = inttoptr i64 %v.208 to ptr
  %v.210 = cmpxchg ptr %v.209, i32 %v.206, i32 %v.207 seq_cst seq_cst, align 4
  %v.211 = extractvalue { i32, i1 } %v.210, 0
  store i32 %v.211, ptr %"r.%r18"
  br label %"L$L__BB10_17"
"L$L__BB10_17":
  br label %done
done:
  ret void
}

define i32 @jg_printf(i64 %a0, i32 %a1, i64 %a2, i64 %a3, i32 %a4) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r2" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
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
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd36" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd38" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_printf_param_0" = alloca i64
  %"r..param jg_printf_param_1" = alloca i32
  %"r..param jg_printf_param_2" = alloca i64
  %"r..param jg_printf_param_3" = alloca i64
  %"r..param jg_printf_param_4" = alloca i32
  store i64 %a0, ptr %"r..param jg_printf_param_0"
  store i32 %a1, ptr %"r..param jg_printf_param_1"
  store i64 %a2, ptr %"r..param jg_printf_param_2"
  store i64 %a3, ptr %"r..param jg_printf_param_3"
  store i32 %a4, ptr %"r..param jg_printf_param_4"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_printf_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_printf_param_1"
  store i32 %v.2, ptr %"r.%r2"
  %v.3 = load i64, ptr %"r..param jg_printf_param_2"
  store i64 %v.3, ptr %"r.%rd15"
  %v.4 = load i64, ptr %"r..param jg_printf_param_3"
  store i64 %v.4, ptr %"r.%rd17"
  %v.5 = load i64, ptr %"r.%rd17"
  %v.6 = add i64 %v.5, 10304235947423694848
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd17"
  %v.8 = and i64 %v.7, 18374686479671623680
  store i64 %v.8, ptr %"r.%rd18"
  %v.9 = load i64, ptr %"r.%rd18"
  %v.10 = icmp ne i64 %v.9, 8142508126285856768
  store i1 %v.10, ptr %"r.%p1"
  %v.11 = load i64, ptr %"r.%rd1"
  %v.12 = inttoptr i64 %v.11 to ptr
  %v.13 = load i64, ptr %v.12, align 1
  store i64 %v.13, ptr %"r.%rd3"
  store i64 0, ptr %"r.%rd37"
  %v.14 = load i64, ptr %"r.%rd3"
  %v.15 = add i64 %v.14, 164
  store i64 %v.15, ptr %"r.%rd4"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB11_3", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%rd4"
  %v.18 = inttoptr i64 %v.17 to ptr
  %v.19 = load i32, ptr %v.18, align 1
  %v.20 = zext i32 %v.19 to i64
  store i64 %v.20, ptr %"r.%rd5"
  %v.21 = load i64, ptr %"r.%rd2"
  %v.22 = load i64, ptr %"r.%rd5"
  %v.23 = icmp uge i64 %v.21, %v.22
  store i1 %v.23, ptr %"r.%p2"
  %v.24 = load i1, ptr %"r.%p2"
  br i1 %v.24, label %"L$L__BB11_3", label %"B2"
"B2":
  %v.25 = load i64, ptr %"r.%rd5"
  %v.26 = load i64, ptr %"r.%rd2"
  %v.27 = sub i64 %v.25, %v.26
  store i64 %v.27, ptr %"r.%rd20"
  %v.28 = load i64, ptr %"r.%rd20"
  %v.29 = call i64 @llvm.umin.i64(i64 %v.28, i64 512)
  store i64 %v.29, ptr %"r.%rd37"
  br label %"L$L__BB11_3"
"L$L__BB11_3":
  %v.30 = load i64, ptr %"r.%rd37"
  %v.31 = add i64 %v.30, 7
  store i64 %v.31, ptr %"r.%rd21"
  %v.32 = load i64, ptr %"r.%rd21"
  %v.33 = and i64 %v.32, 2040
  store i64 %v.33, ptr %"r.%rd22"
  %v.34 = load i64, ptr %"r.%rd22"
  %v.35 = add i64 %v.34, 32
  store i64 %v.35, ptr %"r.%rd8"
  %v.36 = load i64, ptr %"r.%rd3"
  %v.37 = add i64 %v.36, 232
  store i64 %v.37, ptr %"r.%rd23"
  %v.38 = load i64, ptr %"r.%rd8"
  %v.39 = load i64, ptr %"r.%rd23"
  %v.40 = inttoptr i64 %v.39 to ptr
  %v.41 = atomicrmw add ptr %v.40, i64 %v.38 seq_cst, align 8
  store i64 %v.41, ptr %"r.%rd9"
  %v.42 = load i64, ptr %"r.%rd8"
  %v.43 = load i64, ptr %"r.%rd9"
  %v.44 = add i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd24"
  %v.45 = load i64, ptr %"r.%rd4"
  %v.46 = add i64 %v.45, 60
  %v.47 = inttoptr i64 %v.46 to ptr
  %v.48 = load i64, ptr %v.47, align 1
  store i64 %v.48, ptr %"r.%rd25"
  %v.49 = load i64, ptr %"r.%rd24"
  %v.50 = load i64, ptr %"r.%rd25"
  %v.51 = icmp ugt i64 %v.49, %v.50
  store i1 %v.51, ptr %"r.%p3"
  %v.52 = load i1, ptr %"r.%p3"
  br i1 %v.52, label %"L$L__BB11_7", label %"B3"
"B3":
  br label %"L$L__BB11_4"
"L$L__BB11_7":
  %v.53 = load i64, ptr %"r.%rd3"
  %v.54 = add i64 %v.53, 256
  store i64 %v.54, ptr %"r.%rd36"
  %v.55 = load i64, ptr %"r.%rd36"
  %v.56 = inttoptr i64 %v.55 to ptr
  %v.57 = atomicrmw add ptr %v.56, i32 1 seq_cst, align 4
  store i32 %v.57, ptr %"r.%r7"
  store i32 4294967295, ptr %"r.%r8"
  br label %"L$L__BB11_8"
"L$L__BB11_4":
  %v.58 = load i64, ptr %"r.%rd4"
  %v.59 = add i64 %v.58, 52
  %v.60 = inttoptr i64 %v.59 to ptr
  %v.61 = load i64, ptr %v.60, align 1
  store i64 %v.61, ptr %"r.%rd26"
  %v.62 = load i64, ptr %"r.%rd26"
  %v.63 = load i64, ptr %"r.%rd9"
  %v.64 = add i64 %v.62, %v.63
  store i64 %v.64, ptr %"r.%rd10"
  %v.65 = load i64, ptr %"r.%rd8"
  %v.66 = load i64, ptr %"r.%rd10"
  %v.67 = inttoptr i64 %v.66 to ptr
  store i64 %v.65, ptr %v.67, align 1
  %v.68 = load i64, ptr %"r.%rd15"
  %v.69 = load i64, ptr %"r.%rd10"
  %v.70 = add i64 %v.69, 8
  %v.71 = inttoptr i64 %v.70 to ptr
  store i64 %v.68, ptr %v.71, align 1
  %v.72 = load i64, ptr %"r.%rd1"
  %v.73 = add i64 %v.72, 24
  %v.74 = inttoptr i64 %v.73 to ptr
  %v.75 = load i64, ptr %v.74, align 1
  store i64 %v.75, ptr %"r.%rd27"
  %v.76 = load i64, ptr %"r.%rd27"
  %v.77 = load i64, ptr %"r.%rd10"
  %v.78 = add i64 %v.77, 16
  %v.79 = inttoptr i64 %v.78 to ptr
  store i64 %v.76, ptr %v.79, align 1
  %v.80 = load i32, ptr %"r.%r2"
  %v.81 = zext i32 %v.80 to i64
  store i64 %v.81, ptr %"r.%rd28"
  %v.82 = load i64, ptr %"r.%rd37"
  %v.83 = load i64, ptr %"r.%rd28"
  %v.84 = call i32 @llvm.umin.i32(i32 32, i32 64)
  %v.85 = call i32 @llvm.umin.i32(i32 32, i32 64)
  %v.86 = zext i32 %v.85 to i128
  %v.87 = shl i128 -1, %v.86
  %v.88 = xor i128 %v.87, -1
  %v.89 = zext i32 %v.84 to i128
  %v.90 = shl i128 %v.88, %v.89
  %v.91 = trunc i128 %v.90 to i64
  %v.92 = zext i64 %v.82 to i128
  %v.93 = shl i128 %v.92, %v.89
  %v.94 = trunc i128 %v.93 to i64
  %v.95 = and i64 %v.94, %v.91
  %v.96 = xor i64 %v.91, -1
  %v.97 = and i64 %v.83, %v.96
  %v.98 = or i64 %v.95, %v.97
  store i64 %v.98, ptr %"r.%rd29"
  %v.99 = load i64, ptr %"r.%rd29"
  %v.100 = load i64, ptr %"r.%rd10"
  %v.101 = add i64 %v.100, 24
  %v.102 = inttoptr i64 %v.101 to ptr
  store i64 %v.99, ptr %v.102, align 1
  %v.103 = load i64, ptr %"r.%rd4"
  %v.104 = add i64 %v.103, 4
  %v.105 = inttoptr i64 %v.104 to ptr
  %v.106 = load i32, ptr %v.105, align 1
  store i32 %v.106, ptr %"r.%r4"
  %v.107 = load i32, ptr %"r.%r4"
  %v.108 = load i32, ptr %"r.%r2"
  %v.109 = zext i32 %v.107 to i64
  %v.110 = zext i32 %v.108 to i64
  %v.111 = mul i64 %v.109, %v.110
  store i64 %v.111, ptr %"r.%rd30"
  %v.112 = load i64, ptr %"r.%rd1"
  %v.113 = add i64 %v.112, 40
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = load i64, ptr %v.114, align 1
  store i64 %v.115, ptr %"r.%rd31"
  %v.116 = load i64, ptr %"r.%rd31"
  %v.117 = load i64, ptr %"r.%rd2"
  %v.118 = add i64 %v.116, %v.117
  store i64 %v.118, ptr %"r.%rd32"
  %v.119 = load i64, ptr %"r.%rd32"
  %v.120 = load i64, ptr %"r.%rd30"
  %v.121 = add i64 %v.119, %v.120
  store i64 %v.121, ptr %"r.%rd11"
  %v.122 = load i64, ptr %"r.%rd37"
  %v.123 = icmp eq i64 %v.122, 0
  store i1 %v.123, ptr %"r.%p4"
  store i32 1, ptr %"r.%r8"
  %v.124 = load i1, ptr %"r.%p4"
  br i1 %v.124, label %"L$L__BB11_8", label %"B4"
"B4":
  %v.125 = load i64, ptr %"r.%rd10"
  %v.126 = add i64 %v.125, 32
  store i64 %v.126, ptr %"r.%rd12"
  store i64 0, ptr %"r.%rd38"
  br label %"L$L__BB11_6"
"L$L__BB11_6":
  %v.127 = load i64, ptr %"r.%rd11"
  %v.128 = load i64, ptr %"r.%rd38"
  %v.129 = add i64 %v.127, %v.128
  store i64 %v.129, ptr %"r.%rd34"
  %v.130 = load i64, ptr %"r.%rd34"
  %v.131 = inttoptr i64 %v.130 to ptr
  %v.132 = load i8, ptr %v.131, align 1
  %v.133 = zext i8 %v.132 to i16
  store i16 %v.133, ptr %"r.%rs1"
  %v.134 = load i64, ptr %"r.%rd12"
  %v.135 = load i64, ptr %"r.%rd38"
  %v.136 = add i64 %v.134, %v.135
  store i64 %v.136, ptr %"r.%rd35"
  %v.137 = load i16, ptr %"r.%rs1"
  %v.138 = trunc i16 %v.137 to i8
  %v.139 = load i64, ptr %"r.%rd35"
  %v.140 = inttoptr i64 %v.139 to ptr
  store i8 %v.138, ptr %v.140, align 1
  %v.141 = load i64, ptr %"r.%rd38"
  %v.142 = add i64 %v.141, 1
  store i64 %v.142, ptr %"r.%rd38"
  %v.143 = load i64, ptr %"r.%rd38"
  %v.144 = load i64, ptr %"r.%rd37"
  %v.145 = icmp ult i64 %v.143, %v.144
  store i1 %v.145, ptr %"r.%p5"
  %v.146 = load i1, ptr %"r.%p5"
  br i1 %v.146, label %"L$L__BB11_6", label %"B5"
"B5":
  br label %"L$L__BB11_8"
"L$L__BB11_8":
  %v.147 = load i32, ptr %"r.%r8"
  store i32 %v.147, ptr %"r..param func_retval0"
  br label %done
done:
  %v.148 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.148
}

define i64 @jg_nanoseconds() {
head:
  %frame = alloca [16 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%SP" = alloca i64
  %"r.%SPL" = alloca i64
  %"r.%r1" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param param0" = alloca i32
  %"r..param param1" = alloca i64
  %"r..param retval0" = alloca i32
  br label %"entry"
"entry":
  %v.1 = add i64 %sp, 0
  store i64 %v.1, ptr %"r.%SPL"
  %v.2 = load i64, ptr %"r.%SPL"
  store i64 %v.2, ptr %"r.%SP"
  %v.3 = load i64, ptr %"r.%SP"
  %v.4 = add i64 %v.3, 0
  store i64 %v.4, ptr %"r.%rd1"
  %v.5 = load i64, ptr %"r.%SPL"
  %v.6 = add i64 %v.5, 0
  store i64 %v.6, ptr %"r.%rd2"
  store i64 0, ptr %"r.%rd3"
  %v.7 = load i64, ptr %"r.%rd3"
  %v.8 = load i64, ptr %"r.%rd3"
  %v.9 = load i64, ptr %"r.%rd2"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = insertelement <2 x i64> poison, i64 %v.7, i32 0
  %v.12 = insertelement <2 x i64> %v.11, i64 %v.8, i32 1
  store <2 x i64> %v.12, ptr %v.10, align 1
  store i32 1, ptr %"r..param param0"
  %v.13 = load i64, ptr %"r.%rd1"
  store i64 %v.13, ptr %"r..param param1"
  %v.14 = load i32, ptr %"r..param param0"
  %v.15 = load i64, ptr %"r..param param1"
  %v.16 = call i32 @clock_gettime(i32 %v.14, i64 %v.15)
  store i32 %v.16, ptr %"r..param retval0"
  %v.17 = load i32, ptr %"r..param retval0"
  store i32 %v.17, ptr %"r.%r1"
  %v.18 = load i64, ptr %"r.%rd2"
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load <2 x i64>, ptr %v.19, align 1
  %v.21 = extractelement <2 x i64> %v.20, i32 0
  store i64 %v.21, ptr %"r.%rd4"
  %v.22 = extractelement <2 x i64> %v.20, i32 1
  store i64 %v.22, ptr %"r.%rd5"
  %v.23 = load i64, ptr %"r.%rd4"
  %v.24 = mul i64 %v.23, 1000000000
  store i64 %v.24, ptr %"r.%rd8"
  %v.25 = load i64, ptr %"r.%rd8"
  %v.26 = load i64, ptr %"r.%rd5"
  %v.27 = add i64 %v.25, %v.26
  store i64 %v.27, ptr %"r.%rd9"
  %v.28 = load i64, ptr %"r.%rd9"
  store i64 %v.28, ptr %"r..param func_retval0"
  br label %done
done:
  %v.29 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.29
}

define internal void @_runtime_shuffleEP8Exchangeji(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
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
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_shuffleEP8Exchangeji_param_0" = alloca i64
  %"r..param _runtime_shuffleEP8Exchangeji_param_1" = alloca i32
  %"r..param _runtime_shuffleEP8Exchangeji_param_2" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_shuffleEP8Exchangeji_param_0"
  store i32 %a1, ptr %"r..param _runtime_shuffleEP8Exchangeji_param_1"
  store i32 %a2, ptr %"r..param _runtime_shuffleEP8Exchangeji_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_shuffleEP8Exchangeji_param_0"
  store i64 %v.1, ptr %"r.%rd4"
  %v.2 = load i32, ptr %"r..param _runtime_shuffleEP8Exchangeji_param_1"
  store i32 %v.2, ptr %"r.%r12"
  %v.3 = load i32, ptr %"r..param _runtime_shuffleEP8Exchangeji_param_2"
  store i32 %v.3, ptr %"r.%r13"
  store i32 0, ptr %"r.%r30"
  %v.4 = load i64, ptr %"r.%rd4"
  store i64 %v.4, ptr %"r.%rd9"
  br label %"L$L__BB13_1"
"L$L__BB13_1":
  store i32 1, ptr %"r.%r15"
  %v.5 = load i32, ptr %"r.%r15"
  %v.6 = load i32, ptr %"r.%r30"
  %v.7 = icmp ult i32 %v.6, 32
  %v.8 = select i1 %v.7, i32 %v.6, i32 31
  %v.9 = shl i32 %v.5, %v.8
  %v.10 = select i1 %v.7, i32 %v.9, i32 0
  store i32 %v.10, ptr %"r.%r16"
  %v.11 = load i32, ptr %"r.%r16"
  %v.12 = load i32, ptr %"r.%r12"
  %v.13 = and i32 %v.11, %v.12
  store i32 %v.13, ptr %"r.%r17"
  %v.14 = load i32, ptr %"r.%r17"
  %v.15 = icmp eq i32 %v.14, 0
  store i1 %v.15, ptr %"r.%p6"
  %v.16 = load i1, ptr %"r.%p6"
  br i1 %v.16, label %"L$L__BB13_10", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%rd9"
  %v.18 = add i64 %v.17, 8
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load <2 x i32>, ptr %v.19, align 1
  %v.21 = extractelement <2 x i32> %v.20, i32 0
  store i32 %v.21, ptr %"r.%r18"
  %v.22 = extractelement <2 x i32> %v.20, i32 1
  store i32 %v.22, ptr %"r.%r19"
  %v.23 = load i32, ptr %"r.%r18"
  %v.24 = and i32 %v.23, 31
  store i32 %v.24, ptr %"r.%r2"
  %v.25 = load i32, ptr %"r.%r19"
  %v.26 = icmp ult i32 8, 32
  %v.27 = select i1 %v.26, i32 8, i32 31
  %v.28 = lshr i32 %v.25, %v.27
  %v.29 = select i1 %v.26, i32 %v.28, i32 0
  store i32 %v.29, ptr %"r.%r22"
  %v.30 = load i32, ptr %"r.%r22"
  %v.31 = and i32 %v.30, 31
  store i32 %v.31, ptr %"r.%r23"
  %v.32 = load i32, ptr %"r.%r23"
  %v.33 = xor i32 %v.32, -1
  store i32 %v.33, ptr %"r.%r4"
  %v.34 = load i32, ptr %"r.%r19"
  %v.35 = load i32, ptr %"r.%r4"
  %v.36 = and i32 %v.34, %v.35
  store i32 %v.36, ptr %"r.%r24"
  %v.37 = load i32, ptr %"r.%r23"
  %v.38 = load i32, ptr %"r.%r30"
  %v.39 = and i32 %v.37, %v.38
  store i32 %v.39, ptr %"r.%r3"
  %v.40 = load i32, ptr %"r.%r24"
  %v.41 = and i32 %v.40, 31
  store i32 %v.41, ptr %"r.%r25"
  %v.42 = load i32, ptr %"r.%r3"
  %v.43 = load i32, ptr %"r.%r25"
  %v.44 = or i32 %v.42, %v.43
  store i32 %v.44, ptr %"r.%r5"
  %v.45 = load i32, ptr %"r.%r13"
  %v.46 = icmp eq i32 %v.45, 1
  store i1 %v.46, ptr %"r.%p7"
  %v.47 = load i1, ptr %"r.%p7"
  br i1 %v.47, label %"L$L__BB13_8", label %"B2"
"B2":
  br label %"L$L__BB13_3"
"L$L__BB13_8":
  %v.48 = load i32, ptr %"r.%r2"
  %v.49 = mul i32 %v.48, 4294967295
  %v.50 = load i32, ptr %"r.%r30"
  %v.51 = add i32 %v.49, %v.50
  store i32 %v.51, ptr %"r.%r31"
  %v.52 = load i32, ptr %"r.%r31"
  %v.53 = load i32, ptr %"r.%r5"
  %v.54 = icmp sge i32 %v.52, %v.53
  store i1 %v.54, ptr %"r.%p11"
  br label %"L$L__BB13_9"
"L$L__BB13_3":
  %v.55 = load i32, ptr %"r.%r13"
  %v.56 = icmp eq i32 %v.55, 2
  store i1 %v.56, ptr %"r.%p8"
  %v.57 = load i1, ptr %"r.%p8"
  br i1 %v.57, label %"L$L__BB13_7", label %"B3"
"B3":
  br label %"L$L__BB13_4"
"L$L__BB13_7":
  %v.58 = load i32, ptr %"r.%r2"
  %v.59 = load i32, ptr %"r.%r30"
  %v.60 = add i32 %v.58, %v.59
  store i32 %v.60, ptr %"r.%r31"
  %v.61 = load i32, ptr %"r.%r31"
  %v.62 = load i32, ptr %"r.%r5"
  %v.63 = icmp ule i32 %v.61, %v.62
  store i1 %v.63, ptr %"r.%p11"
  br label %"L$L__BB13_9"
"L$L__BB13_4":
  %v.64 = load i32, ptr %"r.%r13"
  %v.65 = icmp eq i32 %v.64, 3
  store i1 %v.65, ptr %"r.%p9"
  %v.66 = load i1, ptr %"r.%p9"
  br i1 %v.66, label %"L$L__BB13_6", label %"B4"
"B4":
  br label %"L$L__BB13_5"
"L$L__BB13_6":
  %v.67 = load i32, ptr %"r.%r2"
  %v.68 = load i32, ptr %"r.%r30"
  %v.69 = xor i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r31"
  %v.70 = load i32, ptr %"r.%r31"
  %v.71 = load i32, ptr %"r.%r5"
  %v.72 = icmp ule i32 %v.70, %v.71
  store i1 %v.72, ptr %"r.%p11"
  br label %"L$L__BB13_9"
"L$L__BB13_5":
  %v.73 = load i32, ptr %"r.%r2"
  %v.74 = load i32, ptr %"r.%r4"
  %v.75 = and i32 %v.73, %v.74
  store i32 %v.75, ptr %"r.%r26"
  %v.76 = load i32, ptr %"r.%r3"
  %v.77 = load i32, ptr %"r.%r26"
  %v.78 = or i32 %v.76, %v.77
  store i32 %v.78, ptr %"r.%r31"
  %v.79 = load i32, ptr %"r.%r31"
  %v.80 = load i32, ptr %"r.%r5"
  %v.81 = icmp ule i32 %v.79, %v.80
  store i1 %v.81, ptr %"r.%p11"
  br label %"L$L__BB13_9"
"L$L__BB13_9":
  %v.82 = load i32, ptr %"r.%r31"
  %v.83 = load i32, ptr %"r.%r30"
  %v.84 = load i1, ptr %"r.%p11"
  %v.85 = select i1 %v.84, i32 %v.82, i32 %v.83
  store i32 %v.85, ptr %"r.%r27"
  %v.86 = load i32, ptr %"r.%r27"
  %v.87 = icmp ult i32 5, 32
  %v.88 = select i1 %v.87, i32 5, i32 31
  %v.89 = shl i32 %v.86, %v.88
  %v.90 = select i1 %v.87, i32 %v.89, i32 0
  store i32 %v.90, ptr %"r.%r28"
  %v.91 = load i32, ptr %"r.%r28"
  %v.92 = zext i32 %v.91 to i64
  store i64 %v.92, ptr %"r.%rd5"
  %v.93 = load i64, ptr %"r.%rd5"
  %v.94 = and i64 %v.93, 992
  store i64 %v.94, ptr %"r.%rd6"
  %v.95 = load i64, ptr %"r.%rd4"
  %v.96 = load i64, ptr %"r.%rd6"
  %v.97 = add i64 %v.95, %v.96
  store i64 %v.97, ptr %"r.%rd7"
  %v.98 = load i64, ptr %"r.%rd7"
  %v.99 = inttoptr i64 %v.98 to ptr
  %v.100 = load i32, ptr %v.99, align 1
  %v.101 = zext i32 %v.100 to i64
  store i64 %v.101, ptr %"r.%rd8"
  %v.102 = load i64, ptr %"r.%rd8"
  %v.103 = load i64, ptr %"r.%rd9"
  %v.104 = add i64 %v.103, 24
  %v.105 = inttoptr i64 %v.104 to ptr
  store i64 %v.102, ptr %v.105, align 1
  %v.106 = load i1, ptr %"r.%p11"
  %v.107 = select i1 %v.106, i32 1, i32 0
  store i32 %v.107, ptr %"r.%r29"
  %v.108 = load i32, ptr %"r.%r29"
  %v.109 = load i64, ptr %"r.%rd9"
  %v.110 = add i64 %v.109, 20
  %v.111 = inttoptr i64 %v.110 to ptr
  store i32 %v.108, ptr %v.111, align 1
  br label %"L$L__BB13_10"
"L$L__BB13_10":
  %v.112 = load i32, ptr %"r.%r30"
  %v.113 = add i32 %v.112, 1
  store i32 %v.113, ptr %"r.%r30"
  %v.114 = load i64, ptr %"r.%rd9"
  %v.115 = add i64 %v.114, 32
  store i64 %v.115, ptr %"r.%rd9"
  %v.116 = load i32, ptr %"r.%r30"
  %v.117 = icmp ne i32 %v.116, 32
  store i1 %v.117, ptr %"r.%p10"
  %v.118 = load i1, ptr %"r.%p10"
  br i1 %v.118, label %"L$L__BB13_1", label %"B5"
"B5":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_ballotEP8Exchangej(i64 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%rd4" = alloca i64
  %"r..param _runtime_ballotEP8Exchangej_param_0" = alloca i64
  %"r..param _runtime_ballotEP8Exchangej_param_1" = alloca i32
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_ballotEP8Exchangej_param_0"
  store i32 %a1, ptr %"r..param _runtime_ballotEP8Exchangej_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_ballotEP8Exchangej_param_0"
  store i64 %v.1, ptr %"r.%rd4"
  %v.2 = load i32, ptr %"r..param _runtime_ballotEP8Exchangej_param_1"
  store i32 %v.2, ptr %"r.%r7"
  store i32 0, ptr %"r.%r14"
  %v.3 = load i32, ptr %"r.%r14"
  store i32 %v.3, ptr %"r.%r16"
  br label %"L$L__BB14_1"
"L$L__BB14_1":
  store i32 1, ptr %"r.%r10"
  %v.4 = load i32, ptr %"r.%r10"
  %v.5 = load i32, ptr %"r.%r14"
  %v.6 = icmp ult i32 %v.5, 32
  %v.7 = select i1 %v.6, i32 %v.5, i32 31
  %v.8 = shl i32 %v.4, %v.7
  %v.9 = select i1 %v.6, i32 %v.8, i32 0
  store i32 %v.9, ptr %"r.%r3"
  %v.10 = load i32, ptr %"r.%r3"
  %v.11 = load i32, ptr %"r.%r7"
  %v.12 = and i32 %v.10, %v.11
  store i32 %v.12, ptr %"r.%r11"
  %v.13 = load i32, ptr %"r.%r11"
  %v.14 = icmp eq i32 %v.13, 0
  store i1 %v.14, ptr %"r.%p1"
  %v.15 = load i1, ptr %"r.%p1"
  br i1 %v.15, label %"L$L__BB14_3", label %"B1"
"B1":
  %v.16 = load i64, ptr %"r.%rd4"
  %v.17 = add i64 %v.16, 20
  %v.18 = inttoptr i64 %v.17 to ptr
  %v.19 = load i32, ptr %v.18, align 1
  store i32 %v.19, ptr %"r.%r12"
  %v.20 = load i32, ptr %"r.%r12"
  %v.21 = icmp eq i32 %v.20, 0
  store i1 %v.21, ptr %"r.%p2"
  %v.22 = load i32, ptr %"r.%r3"
  %v.23 = load i1, ptr %"r.%p2"
  %v.24 = select i1 %v.23, i32 0, i32 %v.22
  store i32 %v.24, ptr %"r.%r13"
  %v.25 = load i32, ptr %"r.%r13"
  %v.26 = load i32, ptr %"r.%r16"
  %v.27 = or i32 %v.25, %v.26
  store i32 %v.27, ptr %"r.%r16"
  br label %"L$L__BB14_3"
"L$L__BB14_3":
  %v.28 = load i64, ptr %"r.%rd4"
  %v.29 = add i64 %v.28, 32
  store i64 %v.29, ptr %"r.%rd4"
  %v.30 = load i32, ptr %"r.%r14"
  %v.31 = add i32 %v.30, 1
  store i32 %v.31, ptr %"r.%r14"
  %v.32 = load i32, ptr %"r.%r14"
  %v.33 = icmp ne i32 %v.32, 32
  store i1 %v.33, ptr %"r.%p3"
  %v.34 = load i1, ptr %"r.%p3"
  br i1 %v.34, label %"L$L__BB14_1", label %"B2"
"B2":
  %v.35 = load i32, ptr %"r.%r16"
  store i32 %v.35, ptr %"r..param func_retval0"
  br label %done
done:
  %v.36 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.36
}

define internal void @_runtime_give_allEP8Exchangejyj(i64 %a0, i32 %a1, i64 %a2, i32 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r..param _runtime_give_allEP8Exchangejyj_param_0" = alloca i64
  %"r..param _runtime_give_allEP8Exchangejyj_param_1" = alloca i32
  %"r..param _runtime_give_allEP8Exchangejyj_param_2" = alloca i64
  %"r..param _runtime_give_allEP8Exchangejyj_param_3" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_give_allEP8Exchangejyj_param_0"
  store i32 %a1, ptr %"r..param _runtime_give_allEP8Exchangejyj_param_1"
  store i64 %a2, ptr %"r..param _runtime_give_allEP8Exchangejyj_param_2"
  store i32 %a3, ptr %"r..param _runtime_give_allEP8Exchangejyj_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_give_allEP8Exchangejyj_param_0"
  store i64 %v.1, ptr %"r.%rd5"
  %v.2 = load i32, ptr %"r..param _runtime_give_allEP8Exchangejyj_param_1"
  store i32 %v.2, ptr %"r.%r3"
  %v.3 = load i64, ptr %"r..param _runtime_give_allEP8Exchangejyj_param_2"
  store i64 %v.3, ptr %"r.%rd4"
  %v.4 = load i32, ptr %"r..param _runtime_give_allEP8Exchangejyj_param_3"
  store i32 %v.4, ptr %"r.%r4"
  store i32 0, ptr %"r.%r9"
  br label %"L$L__BB15_1"
"L$L__BB15_1":
  store i32 1, ptr %"r.%r6"
  %v.5 = load i32, ptr %"r.%r6"
  %v.6 = load i32, ptr %"r.%r9"
  %v.7 = icmp ult i32 %v.6, 32
  %v.8 = select i1 %v.7, i32 %v.6, i32 31
  %v.9 = shl i32 %v.5, %v.8
  %v.10 = select i1 %v.7, i32 %v.9, i32 0
  store i32 %v.10, ptr %"r.%r7"
  %v.11 = load i32, ptr %"r.%r7"
  %v.12 = load i32, ptr %"r.%r3"
  %v.13 = and i32 %v.11, %v.12
  store i32 %v.13, ptr %"r.%r8"
  %v.14 = load i32, ptr %"r.%r8"
  %v.15 = icmp eq i32 %v.14, 0
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB15_3", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%rd4"
  %v.18 = load i64, ptr %"r.%rd5"
  %v.19 = add i64 %v.18, 24
  %v.20 = inttoptr i64 %v.19 to ptr
  store i64 %v.17, ptr %v.20, align 1
  %v.21 = load i32, ptr %"r.%r4"
  %v.22 = load i64, ptr %"r.%rd5"
  %v.23 = add i64 %v.22, 20
  %v.24 = inttoptr i64 %v.23 to ptr
  store i32 %v.21, ptr %v.24, align 1
  br label %"L$L__BB15_3"
"L$L__BB15_3":
  %v.25 = load i32, ptr %"r.%r9"
  %v.26 = add i32 %v.25, 1
  store i32 %v.26, ptr %"r.%r9"
  %v.27 = load i64, ptr %"r.%rd5"
  %v.28 = add i64 %v.27, 32
  store i64 %v.28, ptr %"r.%rd5"
  %v.29 = load i32, ptr %"r.%r9"
  %v.30 = icmp ne i32 %v.29, 32
  store i1 %v.30, ptr %"r.%p2"
  %v.31 = load i1, ptr %"r.%p2"
  br i1 %v.31, label %"L$L__BB15_1", label %"B2"
"B2":
  br label %done
done:
  ret void
}

define internal void @_runtime_matchEP8Exchangejb(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs4" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param _runtime_matchEP8Exchangejb_param_0" = alloca i64
  %"r..param _runtime_matchEP8Exchangejb_param_1" = alloca i32
  %"r..param _runtime_matchEP8Exchangejb_param_2" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i64
  %"r..param param3" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_matchEP8Exchangejb_param_0"
  store i32 %a1, ptr %"r..param _runtime_matchEP8Exchangejb_param_1"
  store i32 %a2, ptr %"r..param _runtime_matchEP8Exchangejb_param_2"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param _runtime_matchEP8Exchangejb_param_2"
  %v.2 = trunc i32 %v.1 to i8
  %v.3 = sext i8 %v.2 to i16
  store i16 %v.3, ptr %"r.%rs4"
  %v.4 = load i64, ptr %"r..param _runtime_matchEP8Exchangejb_param_0"
  store i64 %v.4, ptr %"r.%rd4"
  %v.5 = load i32, ptr %"r..param _runtime_matchEP8Exchangejb_param_1"
  store i32 %v.5, ptr %"r.%r11"
  %v.6 = load i32, ptr %"r.%r11"
  %v.7 = sub i32 0, %v.6
  store i32 %v.7, ptr %"r.%r13"
  store i32 0, ptr %"r.%r23"
  %v.8 = load i32, ptr %"r.%r13"
  %v.9 = load i32, ptr %"r.%r11"
  %v.10 = and i32 %v.8, %v.9
  store i32 %v.10, ptr %"r.%r1"
  store i16 1, ptr %"r.%rs9"
  br label %"L$L__BB16_1"
"L$L__BB16_1":
  store i32 1, ptr %"r.%r14"
  %v.11 = load i32, ptr %"r.%r14"
  %v.12 = load i32, ptr %"r.%r23"
  %v.13 = icmp ult i32 %v.12, 32
  %v.14 = select i1 %v.13, i32 %v.12, i32 31
  %v.15 = shl i32 %v.11, %v.14
  %v.16 = select i1 %v.13, i32 %v.15, i32 0
  store i32 %v.16, ptr %"r.%r3"
  %v.17 = load i32, ptr %"r.%r3"
  %v.18 = load i32, ptr %"r.%r11"
  %v.19 = and i32 %v.17, %v.18
  store i32 %v.19, ptr %"r.%r15"
  %v.20 = load i32, ptr %"r.%r15"
  %v.21 = icmp eq i32 %v.20, 0
  store i1 %v.21, ptr %"r.%p1"
  %v.22 = load i1, ptr %"r.%p1"
  br i1 %v.22, label %"L$L__BB16_7", label %"B1"
"B1":
  %v.23 = load i32, ptr %"r.%r23"
  %v.24 = sext i32 %v.23 to i64
  %v.25 = sext i32 32 to i64
  %v.26 = mul i64 %v.24, %v.25
  store i64 %v.26, ptr %"r.%rd5"
  %v.27 = load i64, ptr %"r.%rd4"
  %v.28 = load i64, ptr %"r.%rd5"
  %v.29 = add i64 %v.27, %v.28
  store i64 %v.29, ptr %"r.%rd1"
  store i32 0, ptr %"r.%r24"
  %v.30 = load i64, ptr %"r.%rd4"
  store i64 %v.30, ptr %"r.%rd11"
  %v.31 = load i32, ptr %"r.%r24"
  store i32 %v.31, ptr %"r.%r26"
  br label %"L$L__BB16_3"
"L$L__BB16_3":
  store i32 1, ptr %"r.%r18"
  %v.32 = load i32, ptr %"r.%r18"
  %v.33 = load i32, ptr %"r.%r24"
  %v.34 = icmp ult i32 %v.33, 32
  %v.35 = select i1 %v.34, i32 %v.33, i32 31
  %v.36 = shl i32 %v.32, %v.35
  %v.37 = select i1 %v.34, i32 %v.36, i32 0
  store i32 %v.37, ptr %"r.%r6"
  %v.38 = load i32, ptr %"r.%r6"
  %v.39 = load i32, ptr %"r.%r11"
  %v.40 = and i32 %v.38, %v.39
  store i32 %v.40, ptr %"r.%r19"
  %v.41 = load i32, ptr %"r.%r19"
  %v.42 = icmp eq i32 %v.41, 0
  store i1 %v.42, ptr %"r.%p2"
  %v.43 = load i1, ptr %"r.%p2"
  br i1 %v.43, label %"L$L__BB16_5", label %"B2"
"B2":
  %v.44 = load i64, ptr %"r.%rd1"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = load i64, ptr %v.45, align 1
  store i64 %v.46, ptr %"r.%rd6"
  %v.47 = load i64, ptr %"r.%rd11"
  %v.48 = inttoptr i64 %v.47 to ptr
  %v.49 = load i64, ptr %v.48, align 1
  store i64 %v.49, ptr %"r.%rd7"
  %v.50 = load i64, ptr %"r.%rd7"
  %v.51 = load i64, ptr %"r.%rd6"
  %v.52 = icmp eq i64 %v.50, %v.51
  store i1 %v.52, ptr %"r.%p3"
  %v.53 = load i32, ptr %"r.%r6"
  %v.54 = load i1, ptr %"r.%p3"
  %v.55 = select i1 %v.54, i32 %v.53, i32 0
  store i32 %v.55, ptr %"r.%r20"
  %v.56 = load i32, ptr %"r.%r20"
  %v.57 = load i32, ptr %"r.%r26"
  %v.58 = or i32 %v.56, %v.57
  store i32 %v.58, ptr %"r.%r26"
  br label %"L$L__BB16_5"
"L$L__BB16_5":
  %v.59 = load i64, ptr %"r.%rd11"
  %v.60 = add i64 %v.59, 32
  store i64 %v.60, ptr %"r.%rd11"
  %v.61 = load i32, ptr %"r.%r24"
  %v.62 = add i32 %v.61, 1
  store i32 %v.62, ptr %"r.%r24"
  %v.63 = load i32, ptr %"r.%r24"
  %v.64 = icmp ne i32 %v.63, 32
  store i1 %v.64, ptr %"r.%p4"
  %v.65 = load i1, ptr %"r.%p4"
  br i1 %v.65, label %"L$L__BB16_3", label %"B3"
"B3":
  %v.66 = load i32, ptr %"r.%r26"
  %v.67 = zext i32 %v.66 to i64
  store i64 %v.67, ptr %"r.%rd8"
  %v.68 = load i64, ptr %"r.%rd8"
  %v.69 = load i64, ptr %"r.%rd1"
  %v.70 = add i64 %v.69, 24
  %v.71 = inttoptr i64 %v.70 to ptr
  store i64 %v.68, ptr %v.71, align 1
  %v.72 = load i32, ptr %"r.%r26"
  %v.73 = load i32, ptr %"r.%r11"
  %v.74 = icmp eq i32 %v.72, %v.73
  store i1 %v.74, ptr %"r.%p5"
  %v.75 = load i1, ptr %"r.%p5"
  %v.76 = select i1 %v.75, i16 1, i16 0
  store i16 %v.76, ptr %"r.%rs6"
  %v.77 = load i32, ptr %"r.%r1"
  %v.78 = load i32, ptr %"r.%r3"
  %v.79 = icmp eq i32 %v.77, %v.78
  store i1 %v.79, ptr %"r.%p6"
  %v.80 = load i16, ptr %"r.%rs6"
  %v.81 = load i16, ptr %"r.%rs9"
  %v.82 = load i1, ptr %"r.%p6"
  %v.83 = select i1 %v.82, i16 %v.80, i16 %v.81
  store i16 %v.83, ptr %"r.%rs9"
  br label %"L$L__BB16_7"
"L$L__BB16_7":
  %v.84 = load i32, ptr %"r.%r23"
  %v.85 = add i32 %v.84, 1
  store i32 %v.85, ptr %"r.%r23"
  %v.86 = load i32, ptr %"r.%r23"
  %v.87 = icmp ult i32 %v.86, 32
  store i1 %v.87, ptr %"r.%p7"
  %v.88 = load i1, ptr %"r.%p7"
  br i1 %v.88, label %"L$L__BB16_1", label %"B4"
"B4":
  %v.89 = load i16, ptr %"r.%rs4"
  %v.90 = icmp eq i16 %v.89, 0
  store i1 %v.90, ptr %"r.%p8"
  %v.91 = load i1, ptr %"r.%p8"
  br i1 %v.91, label %"L$L__BB16_10", label %"B5"
"B5":
  %v.92 = load i16, ptr %"r.%rs9"
  %v.93 = zext i16 %v.92 to i32
  store i32 %v.93, ptr %"r.%r21"
  %v.94 = load i16, ptr %"r.%rs9"
  %v.95 = and i16 %v.94, 255
  store i16 %v.95, ptr %"r.%rs7"
  %v.96 = load i16, ptr %"r.%rs7"
  %v.97 = icmp eq i16 %v.96, 0
  store i1 %v.97, ptr %"r.%p9"
  %v.98 = load i32, ptr %"r.%r11"
  %v.99 = zext i32 %v.98 to i64
  store i64 %v.99, ptr %"r.%rd9"
  %v.100 = load i64, ptr %"r.%rd9"
  %v.101 = load i1, ptr %"r.%p9"
  %v.102 = select i1 %v.101, i64 0, i64 %v.100
  store i64 %v.102, ptr %"r.%rd10"
  %v.103 = load i32, ptr %"r.%r21"
  %v.104 = trunc i32 %v.103 to i8
  %v.105 = sext i8 %v.104 to i32
  store i32 %v.105, ptr %"r.%r22"
  %v.106 = load i64, ptr %"r.%rd4"
  store i64 %v.106, ptr %"r..param param0"
  %v.107 = load i32, ptr %"r.%r11"
  store i32 %v.107, ptr %"r..param param1"
  %v.108 = load i64, ptr %"r.%rd10"
  store i64 %v.108, ptr %"r..param param2"
  %v.109 = load i32, ptr %"r.%r22"
  store i32 %v.109, ptr %"r..param param3"
  %v.110 = load i64, ptr %"r..param param0"
  %v.111 = load i32, ptr %"r..param param1"
  %v.112 = load i64, ptr %"r..param param2"
  %v.113 = load i32, ptr %"r..param param3"
  call void @_runtime_give_allEP8Exchangejyj(i64 %v.110, i32 %v.111, i64 %v.112, i32 %v.113)
  br label %"L$L__BB16_10"
"L$L__BB16_10":
  br label %done
done:
  ret void
}

define internal void @_runtime_reduceEP8Exchangeji(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%rd3" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rs14" = alloca i16
  %"r.%rs5" = alloca i16
  %"r..param _runtime_reduceEP8Exchangeji_param_0" = alloca i64
  %"r..param _runtime_reduceEP8Exchangeji_param_1" = alloca i32
  %"r..param _runtime_reduceEP8Exchangeji_param_2" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i64
  %"r..param param3" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_reduceEP8Exchangeji_param_0"
  store i32 %a1, ptr %"r..param _runtime_reduceEP8Exchangeji_param_1"
  store i32 %a2, ptr %"r..param _runtime_reduceEP8Exchangeji_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_reduceEP8Exchangeji_param_0"
  store i64 %v.1, ptr %"r.%rd3"
  %v.2 = load i32, ptr %"r..param _runtime_reduceEP8Exchangeji_param_1"
  store i32 %v.2, ptr %"r.%r13"
  %v.3 = load i32, ptr %"r..param _runtime_reduceEP8Exchangeji_param_2"
  store i32 %v.3, ptr %"r.%r14"
  store i32 0, ptr %"r.%r22"
  store i16 1, ptr %"r.%rs14"
  store i64 0, ptr %"r.%rd7"
  %v.4 = load i32, ptr %"r.%r22"
  store i32 %v.4, ptr %"r.%r24"
  br label %"L$L__BB17_1"
"L$L__BB17_1":
  %v.5 = load i32, ptr %"r.%r24"
  store i32 %v.5, ptr %"r.%r2"
  store i32 1, ptr %"r.%r17"
  %v.6 = load i32, ptr %"r.%r17"
  %v.7 = load i32, ptr %"r.%r22"
  %v.8 = icmp ult i32 %v.7, 32
  %v.9 = select i1 %v.8, i32 %v.7, i32 31
  %v.10 = shl i32 %v.6, %v.9
  %v.11 = select i1 %v.8, i32 %v.10, i32 0
  store i32 %v.11, ptr %"r.%r18"
  %v.12 = load i32, ptr %"r.%r18"
  %v.13 = load i32, ptr %"r.%r13"
  %v.14 = and i32 %v.12, %v.13
  store i32 %v.14, ptr %"r.%r19"
  %v.15 = load i32, ptr %"r.%r19"
  %v.16 = icmp eq i32 %v.15, 0
  store i1 %v.16, ptr %"r.%p1"
  %v.17 = load i1, ptr %"r.%p1"
  br i1 %v.17, label %"L$L__BB17_16", label %"B1"
"B1":
  %v.18 = load i64, ptr %"r.%rd3"
  %v.19 = load i64, ptr %"r.%rd7"
  %v.20 = add i64 %v.18, %v.19
  store i64 %v.20, ptr %"r.%rd5"
  %v.21 = load i64, ptr %"r.%rd5"
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i32, ptr %v.22, align 1
  store i32 %v.23, ptr %"r.%r24"
  %v.24 = load i16, ptr %"r.%rs14"
  %v.25 = and i16 %v.24, 255
  store i16 %v.25, ptr %"r.%rs5"
  %v.26 = load i16, ptr %"r.%rs5"
  %v.27 = icmp ne i16 %v.26, 0
  store i1 %v.27, ptr %"r.%p2"
  store i16 0, ptr %"r.%rs14"
  %v.28 = load i1, ptr %"r.%p2"
  br i1 %v.28, label %"L$L__BB17_16", label %"B2"
"B2":
  %v.29 = load i32, ptr %"r.%r14"
  %v.30 = icmp eq i32 %v.29, 11
  store i1 %v.30, ptr %"r.%p3"
  %v.31 = load i1, ptr %"r.%p3"
  br i1 %v.31, label %"L$L__BB17_15", label %"B3"
"B3":
  br label %"L$L__BB17_4"
"L$L__BB17_15":
  %v.32 = load i32, ptr %"r.%r2"
  %v.33 = load i32, ptr %"r.%r24"
  %v.34 = add i32 %v.32, %v.33
  store i32 %v.34, ptr %"r.%r24"
  br label %"L$L__BB17_16"
"L$L__BB17_4":
  %v.35 = load i32, ptr %"r.%r14"
  %v.36 = icmp eq i32 %v.35, 16
  store i1 %v.36, ptr %"r.%p4"
  %v.37 = load i1, ptr %"r.%p4"
  br i1 %v.37, label %"L$L__BB17_14", label %"B4"
"B4":
  br label %"L$L__BB17_5"
"L$L__BB17_14":
  %v.38 = load i32, ptr %"r.%r2"
  %v.39 = load i32, ptr %"r.%r24"
  %v.40 = and i32 %v.38, %v.39
  store i32 %v.40, ptr %"r.%r24"
  br label %"L$L__BB17_16"
"L$L__BB17_5":
  %v.41 = load i32, ptr %"r.%r14"
  %v.42 = icmp eq i32 %v.41, 17
  store i1 %v.42, ptr %"r.%p5"
  %v.43 = load i1, ptr %"r.%p5"
  br i1 %v.43, label %"L$L__BB17_13", label %"B5"
"B5":
  br label %"L$L__BB17_6"
"L$L__BB17_13":
  %v.44 = load i32, ptr %"r.%r2"
  %v.45 = load i32, ptr %"r.%r24"
  %v.46 = or i32 %v.44, %v.45
  store i32 %v.46, ptr %"r.%r24"
  br label %"L$L__BB17_16"
"L$L__BB17_6":
  %v.47 = load i32, ptr %"r.%r14"
  %v.48 = icmp eq i32 %v.47, 18
  store i1 %v.48, ptr %"r.%p6"
  %v.49 = load i1, ptr %"r.%p6"
  br i1 %v.49, label %"L$L__BB17_12", label %"B6"
"B6":
  br label %"L$L__BB17_7"
"L$L__BB17_12":
  %v.50 = load i32, ptr %"r.%r2"
  %v.51 = load i32, ptr %"r.%r24"
  %v.52 = xor i32 %v.50, %v.51
  store i32 %v.52, ptr %"r.%r24"
  br label %"L$L__BB17_16"
"L$L__BB17_7":
  %v.53 = load i32, ptr %"r.%r14"
  %v.54 = icmp eq i32 %v.53, 14
  store i1 %v.54, ptr %"r.%p7"
  %v.55 = load i1, ptr %"r.%p7"
  br i1 %v.55, label %"L$L__BB17_11", label %"B7"
"B7":
  br label %"L$L__BB17_8"
"L$L__BB17_11":
  %v.56 = load i32, ptr %"r.%r2"
  %v.57 = load i32, ptr %"r.%r24"
  %v.58 = call i32 @llvm.umin.i32(i32 %v.56, i32 %v.57)
  store i32 %v.58, ptr %"r.%r24"
  br label %"L$L__BB17_16"
"L$L__BB17_8":
  %v.59 = load i32, ptr %"r.%r14"
  %v.60 = icmp eq i32 %v.59, 15
  store i1 %v.60, ptr %"r.%p8"
  %v.61 = load i1, ptr %"r.%p8"
  br i1 %v.61, label %"L$L__BB17_10", label %"B8"
"B8":
  br label %"L$L__BB17_9"
"L$L__BB17_10":
  %v.62 = load i32, ptr %"r.%r2"
  %v.63 = load i32, ptr %"r.%r24"
  %v.64 = call i32 @llvm.umax.i32(i32 %v.62, i32 %v.63)
  store i32 %v.64, ptr %"r.%r24"
  br label %"L$L__BB17_16"
"L$L__BB17_9":
  %v.65 = load i32, ptr %"r.%r14"
  %v.66 = icmp eq i32 %v.65, 12
  store i1 %v.66, ptr %"r.%p9"
  %v.67 = load i32, ptr %"r.%r2"
  %v.68 = load i32, ptr %"r.%r24"
  %v.69 = call i32 @llvm.smin.i32(i32 %v.67, i32 %v.68)
  store i32 %v.69, ptr %"r.%r20"
  %v.70 = load i32, ptr %"r.%r2"
  %v.71 = load i32, ptr %"r.%r24"
  %v.72 = call i32 @llvm.smax.i32(i32 %v.70, i32 %v.71)
  store i32 %v.72, ptr %"r.%r21"
  %v.73 = load i32, ptr %"r.%r20"
  %v.74 = load i32, ptr %"r.%r21"
  %v.75 = load i1, ptr %"r.%p9"
  %v.76 = select i1 %v.75, i32 %v.73, i32 %v.74
  store i32 %v.76, ptr %"r.%r24"
  br label %"L$L__BB17_16"
"L$L__BB17_16":
  %v.77 = load i64, ptr %"r.%rd7"
  %v.78 = add i64 %v.77, 32
  store i64 %v.78, ptr %"r.%rd7"
  %v.79 = load i32, ptr %"r.%r22"
  %v.80 = add i32 %v.79, 1
  store i32 %v.80, ptr %"r.%r22"
  %v.81 = load i32, ptr %"r.%r22"
  %v.82 = icmp ne i32 %v.81, 32
  store i1 %v.82, ptr %"r.%p10"
  %v.83 = load i1, ptr %"r.%p10"
  br i1 %v.83, label %"L$L__BB17_1", label %"B9"
"B9":
  %v.84 = load i32, ptr %"r.%r24"
  %v.85 = zext i32 %v.84 to i64
  store i64 %v.85, ptr %"r.%rd6"
  %v.86 = load i64, ptr %"r.%rd3"
  store i64 %v.86, ptr %"r..param param0"
  %v.87 = load i32, ptr %"r.%r13"
  store i32 %v.87, ptr %"r..param param1"
  %v.88 = load i64, ptr %"r.%rd6"
  store i64 %v.88, ptr %"r..param param2"
  store i32 1, ptr %"r..param param3"
  %v.89 = load i64, ptr %"r..param param0"
  %v.90 = load i32, ptr %"r..param param1"
  %v.91 = load i64, ptr %"r..param param2"
  %v.92 = load i32, ptr %"r..param param3"
  call void @_runtime_give_allEP8Exchangejyj(i64 %v.89, i32 %v.90, i64 %v.91, i32 %v.92)
  br label %done
done:
  ret void
}

define internal void @_runtime_warp_operationEP8Exchangeji(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
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
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_warp_operationEP8Exchangeji_param_0" = alloca i64
  %"r..param _runtime_warp_operationEP8Exchangeji_param_1" = alloca i32
  %"r..param _runtime_warp_operationEP8Exchangeji_param_2" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param0.5" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i32
  %"r..param param1.5" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param2.3" = alloca i64
  %"r..param param2.4" = alloca i64
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i32
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_warp_operationEP8Exchangeji_param_0"
  store i32 %a1, ptr %"r..param _runtime_warp_operationEP8Exchangeji_param_1"
  store i32 %a2, ptr %"r..param _runtime_warp_operationEP8Exchangeji_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_warp_operationEP8Exchangeji_param_0"
  store i64 %v.1, ptr %"r.%rd9"
  %v.2 = load i32, ptr %"r..param _runtime_warp_operationEP8Exchangeji_param_1"
  store i32 %v.2, ptr %"r.%r6"
  %v.3 = load i32, ptr %"r..param _runtime_warp_operationEP8Exchangeji_param_2"
  store i32 %v.3, ptr %"r.%r7"
  %v.4 = load i32, ptr %"r.%r7"
  %v.5 = icmp eq i32 %v.4, 0
  store i1 %v.5, ptr %"r.%p1"
  %v.6 = load i1, ptr %"r.%p1"
  br i1 %v.6, label %"L$L__BB18_21", label %"B1"
"B1":
  %v.7 = load i32, ptr %"r.%r7"
  %v.8 = icmp slt i32 %v.7, 5
  store i1 %v.8, ptr %"r.%p2"
  %v.9 = load i1, ptr %"r.%p2"
  br i1 %v.9, label %"L$L__BB18_20", label %"B2"
"B2":
  br label %"L$L__BB18_2"
"L$L__BB18_20":
  %v.10 = load i64, ptr %"r.%rd9"
  store i64 %v.10, ptr %"r..param param0"
  %v.11 = load i32, ptr %"r.%r6"
  store i32 %v.11, ptr %"r..param param1"
  %v.12 = load i32, ptr %"r.%r7"
  store i32 %v.12, ptr %"r..param param2"
  %v.13 = load i64, ptr %"r..param param0"
  %v.14 = load i32, ptr %"r..param param1"
  %v.15 = load i32, ptr %"r..param param2"
  call void @_runtime_shuffleEP8Exchangeji(i64 %v.13, i32 %v.14, i32 %v.15)
  br label %"L$L__BB18_21"
"L$L__BB18_2":
  %v.16 = load i32, ptr %"r.%r7"
  %v.17 = icmp slt i32 %v.16, 9
  store i1 %v.17, ptr %"r.%p3"
  %v.18 = load i1, ptr %"r.%p3"
  br i1 %v.18, label %"L$L__BB18_14", label %"B3"
"B3":
  br label %"L$L__BB18_3"
"L$L__BB18_14":
  %v.19 = load i64, ptr %"r.%rd9"
  store i64 %v.19, ptr %"r..param param0.1"
  %v.20 = load i32, ptr %"r.%r6"
  store i32 %v.20, ptr %"r..param param1.1"
  %v.21 = load i64, ptr %"r..param param0.1"
  %v.22 = load i32, ptr %"r..param param1.1"
  %v.23 = call i32 @_runtime_ballotEP8Exchangej(i64 %v.21, i32 %v.22)
  store i32 %v.23, ptr %"r..param retval0"
  %v.24 = load i32, ptr %"r..param retval0"
  store i32 %v.24, ptr %"r.%r16"
  %v.25 = load i32, ptr %"r.%r16"
  %v.26 = zext i32 %v.25 to i64
  store i64 %v.26, ptr %"r.%rd4"
  %v.27 = load i32, ptr %"r.%r7"
  %v.28 = icmp eq i32 %v.27, 5
  store i1 %v.28, ptr %"r.%p12"
  %v.29 = load i1, ptr %"r.%p12"
  br i1 %v.29, label %"L$L__BB18_18", label %"B4"
"B4":
  br label %"L$L__BB18_15"
"L$L__BB18_18":
  %v.30 = load i64, ptr %"r.%rd4"
  %v.31 = trunc i64 %v.30 to i32
  store i32 %v.31, ptr %"r.%r19"
  %v.32 = load i32, ptr %"r.%r19"
  %v.33 = load i32, ptr %"r.%r6"
  %v.34 = icmp eq i32 %v.32, %v.33
  store i1 %v.34, ptr %"r.%p19"
  %v.35 = load i1, ptr %"r.%p19"
  %v.36 = select i1 %v.35, i64 1, i64 0
  store i64 %v.36, ptr %"r.%rd13"
  br label %"L$L__BB18_19"
"L$L__BB18_3":
  %v.37 = load i32, ptr %"r.%r7"
  %v.38 = icmp slt i32 %v.37, 11
  store i1 %v.38, ptr %"r.%p4"
  %v.39 = load i1, ptr %"r.%p4"
  br i1 %v.39, label %"L$L__BB18_13", label %"B5"
"B5":
  br label %"L$L__BB18_4"
"L$L__BB18_13":
  %v.40 = load i32, ptr %"r.%r7"
  %v.41 = icmp eq i32 %v.40, 10
  store i1 %v.41, ptr %"r.%p11"
  %v.42 = load i1, ptr %"r.%p11"
  %v.43 = select i1 %v.42, i32 1, i32 0
  store i32 %v.43, ptr %"r.%r15"
  %v.44 = load i64, ptr %"r.%rd9"
  store i64 %v.44, ptr %"r..param param0.2"
  %v.45 = load i32, ptr %"r.%r6"
  store i32 %v.45, ptr %"r..param param1.2"
  %v.46 = load i32, ptr %"r.%r15"
  store i32 %v.46, ptr %"r..param param2.1"
  %v.47 = load i64, ptr %"r..param param0.2"
  %v.48 = load i32, ptr %"r..param param1.2"
  %v.49 = load i32, ptr %"r..param param2.1"
  call void @_runtime_matchEP8Exchangejb(i64 %v.47, i32 %v.48, i32 %v.49)
  br label %"L$L__BB18_21"
"L$L__BB18_15":
  %v.50 = load i32, ptr %"r.%r7"
  %v.51 = icmp eq i32 %v.50, 6
  store i1 %v.51, ptr %"r.%p13"
  %v.52 = load i1, ptr %"r.%p13"
  br i1 %v.52, label %"L$L__BB18_17", label %"B6"
"B6":
  br label %"L$L__BB18_16"
"L$L__BB18_17":
  %v.53 = load i64, ptr %"r.%rd4"
  %v.54 = trunc i64 %v.53 to i32
  store i32 %v.54, ptr %"r.%r18"
  %v.55 = load i32, ptr %"r.%r18"
  %v.56 = icmp ne i32 %v.55, 0
  store i1 %v.56, ptr %"r.%p18"
  %v.57 = load i1, ptr %"r.%p18"
  %v.58 = select i1 %v.57, i64 1, i64 0
  store i64 %v.58, ptr %"r.%rd13"
  br label %"L$L__BB18_19"
"L$L__BB18_4":
  %v.59 = load i32, ptr %"r.%r7"
  %v.60 = icmp slt i32 %v.59, 19
  store i1 %v.60, ptr %"r.%p5"
  %v.61 = load i1, ptr %"r.%p5"
  br i1 %v.61, label %"L$L__BB18_12", label %"B7"
"B7":
  br label %"L$L__BB18_5"
"L$L__BB18_12":
  %v.62 = load i64, ptr %"r.%rd9"
  store i64 %v.62, ptr %"r..param param0.3"
  %v.63 = load i32, ptr %"r.%r6"
  store i32 %v.63, ptr %"r..param param1.3"
  %v.64 = load i32, ptr %"r.%r7"
  store i32 %v.64, ptr %"r..param param2.2"
  %v.65 = load i64, ptr %"r..param param0.3"
  %v.66 = load i32, ptr %"r..param param1.3"
  %v.67 = load i32, ptr %"r..param param2.2"
  call void @_runtime_reduceEP8Exchangeji(i64 %v.65, i32 %v.66, i32 %v.67)
  br label %"L$L__BB18_21"
"L$L__BB18_16":
  %v.68 = load i64, ptr %"r.%rd4"
  %v.69 = trunc i64 %v.68 to i32
  store i32 %v.69, ptr %"r.%r17"
  %v.70 = load i32, ptr %"r.%r17"
  %v.71 = load i32, ptr %"r.%r6"
  %v.72 = icmp eq i32 %v.70, %v.71
  store i1 %v.72, ptr %"r.%p14"
  %v.73 = load i32, ptr %"r.%r17"
  %v.74 = icmp eq i32 %v.73, 0
  store i1 %v.74, ptr %"r.%p15"
  %v.75 = load i1, ptr %"r.%p14"
  %v.76 = load i1, ptr %"r.%p15"
  %v.77 = or i1 %v.75, %v.76
  store i1 %v.77, ptr %"r.%p16"
  %v.78 = load i1, ptr %"r.%p16"
  %v.79 = select i1 %v.78, i64 1, i64 0
  store i64 %v.79, ptr %"r.%rd11"
  %v.80 = load i32, ptr %"r.%r7"
  %v.81 = icmp eq i32 %v.80, 7
  store i1 %v.81, ptr %"r.%p17"
  %v.82 = load i64, ptr %"r.%rd11"
  %v.83 = load i64, ptr %"r.%rd4"
  %v.84 = load i1, ptr %"r.%p17"
  %v.85 = select i1 %v.84, i64 %v.82, i64 %v.83
  store i64 %v.85, ptr %"r.%rd13"
  br label %"L$L__BB18_19"
"L$L__BB18_19":
  %v.86 = load i64, ptr %"r.%rd9"
  store i64 %v.86, ptr %"r..param param0.4"
  %v.87 = load i32, ptr %"r.%r6"
  store i32 %v.87, ptr %"r..param param1.4"
  %v.88 = load i64, ptr %"r.%rd13"
  store i64 %v.88, ptr %"r..param param2.3"
  store i32 0, ptr %"r..param param3"
  %v.89 = load i64, ptr %"r..param param0.4"
  %v.90 = load i32, ptr %"r..param param1.4"
  %v.91 = load i64, ptr %"r..param param2.3"
  %v.92 = load i32, ptr %"r..param param3"
  call void @_runtime_give_allEP8Exchangejyj(i64 %v.89, i32 %v.90, i64 %v.91, i32 %v.92)
  br label %"L$L__BB18_21"
"L$L__BB18_21":
  br label %done
"L$L__BB18_5":
  %v.93 = load i32, ptr %"r.%r7"
  %v.94 = icmp eq i32 %v.93, 19
  store i1 %v.94, ptr %"r.%p6"
  %v.95 = load i1, ptr %"r.%p6"
  br i1 %v.95, label %"L$L__BB18_11", label %"B8"
"B8":
  br label %"L$L__BB18_6"
"L$L__BB18_11":
  %v.96 = load i32, ptr %"r.%r6"
  %v.97 = zext i32 %v.96 to i64
  store i64 %v.97, ptr %"r.%rd10"
  %v.98 = load i64, ptr %"r.%rd9"
  store i64 %v.98, ptr %"r..param param0.5"
  %v.99 = load i32, ptr %"r.%r6"
  store i32 %v.99, ptr %"r..param param1.5"
  %v.100 = load i64, ptr %"r.%rd10"
  store i64 %v.100, ptr %"r..param param2.4"
  store i32 0, ptr %"r..param param3.1"
  %v.101 = load i64, ptr %"r..param param0.5"
  %v.102 = load i32, ptr %"r..param param1.5"
  %v.103 = load i64, ptr %"r..param param2.4"
  %v.104 = load i32, ptr %"r..param param3.1"
  call void @_runtime_give_allEP8Exchangejyj(i64 %v.101, i32 %v.102, i64 %v.103, i32 %v.104)
  br label %"L$L__BB18_21"
"L$L__BB18_6":
  %v.105 = load i32, ptr %"r.%r7"
  %v.106 = icmp ne i32 %v.105, 20
  store i1 %v.106, ptr %"r.%p7"
  %v.107 = load i1, ptr %"r.%p7"
  br i1 %v.107, label %"L$L__BB18_21", label %"B9"
"B9":
  %v.108 = load i32, ptr %"r.%r6"
  %v.109 = call i32 @llvm.bitreverse.i32(i32 %v.108)
  store i32 %v.109, ptr %"r.%r9"
  %v.110 = load i32, ptr %"r.%r9"
  %v.111 = call i32 @llvm.ctlz.i32(i32 %v.110, i1 false)
  %v.112 = icmp eq i32 %v.110, 0
  %v.113 = select i1 %v.112, i32 -1, i32 %v.111
  store i32 %v.113, ptr %"r.%r10"
  %v.114 = load i32, ptr %"r.%r10"
  %v.115 = sext i32 %v.114 to i64
  store i64 %v.115, ptr %"r.%rd1"
  %v.116 = load i32, ptr %"r.%r10"
  %v.117 = sub i32 0, %v.116
  store i32 %v.117, ptr %"r.%r20"
  store i32 0, ptr %"r.%r21"
  br label %"L$L__BB18_8"
"L$L__BB18_8":
  store i32 1, ptr %"r.%r11"
  %v.118 = load i32, ptr %"r.%r11"
  %v.119 = load i32, ptr %"r.%r21"
  %v.120 = icmp ult i32 %v.119, 32
  %v.121 = select i1 %v.120, i32 %v.119, i32 31
  %v.122 = shl i32 %v.118, %v.121
  %v.123 = select i1 %v.120, i32 %v.122, i32 0
  store i32 %v.123, ptr %"r.%r12"
  %v.124 = load i32, ptr %"r.%r12"
  %v.125 = load i32, ptr %"r.%r6"
  %v.126 = and i32 %v.124, %v.125
  store i32 %v.126, ptr %"r.%r13"
  %v.127 = load i32, ptr %"r.%r13"
  %v.128 = icmp eq i32 %v.127, 0
  store i1 %v.128, ptr %"r.%p8"
  %v.129 = load i1, ptr %"r.%p8"
  br i1 %v.129, label %"L$L__BB18_10", label %"B10"
"B10":
  %v.130 = load i64, ptr %"r.%rd1"
  %v.131 = load i64, ptr %"r.%rd9"
  %v.132 = add i64 %v.131, 24
  %v.133 = inttoptr i64 %v.132 to ptr
  store i64 %v.130, ptr %v.133, align 1
  %v.134 = load i32, ptr %"r.%r20"
  %v.135 = icmp eq i32 %v.134, 0
  store i1 %v.135, ptr %"r.%p9"
  %v.136 = load i1, ptr %"r.%p9"
  %v.137 = select i1 %v.136, i32 1, i32 0
  store i32 %v.137, ptr %"r.%r14"
  %v.138 = load i32, ptr %"r.%r14"
  %v.139 = load i64, ptr %"r.%rd9"
  %v.140 = add i64 %v.139, 20
  %v.141 = inttoptr i64 %v.140 to ptr
  store i32 %v.138, ptr %v.141, align 1
  br label %"L$L__BB18_10"
"L$L__BB18_10":
  %v.142 = load i32, ptr %"r.%r21"
  %v.143 = add i32 %v.142, 1
  store i32 %v.143, ptr %"r.%r21"
  %v.144 = load i32, ptr %"r.%r20"
  %v.145 = add i32 %v.144, 1
  store i32 %v.145, ptr %"r.%r20"
  %v.146 = load i64, ptr %"r.%rd9"
  %v.147 = add i64 %v.146, 32
  store i64 %v.147, ptr %"r.%rd9"
  %v.148 = load i32, ptr %"r.%r21"
  %v.149 = icmp eq i32 %v.148, 32
  store i1 %v.149, ptr %"r.%p10"
  %v.150 = load i1, ptr %"r.%p10"
  br i1 %v.150, label %"L$L__BB18_21", label %"B11"
"B11":
  br label %"L$L__BB18_8"
done:
  ret void
}

define void @jg_fill_states(i64 %a0, i32 %a1, i32 %a2, i32 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param jg_fill_states_param_0" = alloca i64
  %"r..param jg_fill_states_param_1" = alloca i32
  %"r..param jg_fill_states_param_2" = alloca i32
  %"r..param jg_fill_states_param_3" = alloca i32
  store i64 %a0, ptr %"r..param jg_fill_states_param_0"
  store i32 %a1, ptr %"r..param jg_fill_states_param_1"
  store i32 %a2, ptr %"r..param jg_fill_states_param_2"
  store i32 %a3, ptr %"r..param jg_fill_states_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_fill_states_param_0"
  store i64 %v.1, ptr %"r.%rd4"
  %v.2 = load i32, ptr %"r..param jg_fill_states_param_1"
  store i32 %v.2, ptr %"r.%r6"
  %v.3 = load i32, ptr %"r..param jg_fill_states_param_2"
  store i32 %v.3, ptr %"r.%r4"
  %v.4 = load i32, ptr %"r..param jg_fill_states_param_3"
  store i32 %v.4, ptr %"r.%r5"
  %v.5 = load i32, ptr %"r.%r6"
  %v.6 = load i32, ptr %"r.%r4"
  %v.7 = icmp sge i32 %v.5, %v.6
  store i1 %v.7, ptr %"r.%p1"
  %v.8 = load i1, ptr %"r.%p1"
  br i1 %v.8, label %"L$L__BB19_3", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd4"
  %v.10 = add i64 %v.9, 56
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd5"
  %v.13 = load i32, ptr %"r.%r5"
  %v.14 = trunc i32 %v.13 to i16
  store i16 %v.14, ptr %"r.%rs1"
  %v.15 = load i32, ptr %"r.%r6"
  %v.16 = sext i32 %v.15 to i64
  %v.17 = sext i32 2 to i64
  %v.18 = mul i64 %v.16, %v.17
  store i64 %v.18, ptr %"r.%rd6"
  %v.19 = load i64, ptr %"r.%rd5"
  %v.20 = load i64, ptr %"r.%rd6"
  %v.21 = add i64 %v.19, %v.20
  store i64 %v.21, ptr %"r.%rd7"
  br label %"L$L__BB19_2"
"L$L__BB19_2":
  %v.22 = load i16, ptr %"r.%rs1"
  %v.23 = load i64, ptr %"r.%rd7"
  %v.24 = inttoptr i64 %v.23 to ptr
  store i16 %v.22, ptr %v.24, align 1
  %v.25 = load i64, ptr %"r.%rd7"
  %v.26 = add i64 %v.25, 2
  store i64 %v.26, ptr %"r.%rd7"
  %v.27 = load i32, ptr %"r.%r6"
  %v.28 = add i32 %v.27, 1
  store i32 %v.28, ptr %"r.%r6"
  %v.29 = load i32, ptr %"r.%r6"
  %v.30 = load i32, ptr %"r.%r4"
  %v.31 = icmp slt i32 %v.29, %v.30
  store i1 %v.31, ptr %"r.%p2"
  %v.32 = load i1, ptr %"r.%p2"
  br i1 %v.32, label %"L$L__BB19_2", label %"B2"
"B2":
  br label %"L$L__BB19_3"
"L$L__BB19_3":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_any_beyond_yieldEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param _runtime_any_beyond_yieldEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_any_beyond_yieldEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_any_beyond_yieldEP5Blockii_param_2" = alloca i32
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_any_beyond_yieldEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_any_beyond_yieldEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_any_beyond_yieldEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_any_beyond_yieldEP5Blockii_param_0"
  store i64 %v.1, ptr %"r.%rd3"
  %v.2 = load i32, ptr %"r..param _runtime_any_beyond_yieldEP5Blockii_param_1"
  store i32 %v.2, ptr %"r.%r7"
  %v.3 = load i32, ptr %"r..param _runtime_any_beyond_yieldEP5Blockii_param_2"
  store i32 %v.3, ptr %"r.%r4"
  %v.4 = load i32, ptr %"r.%r7"
  %v.5 = load i32, ptr %"r.%r4"
  %v.6 = icmp sge i32 %v.4, %v.5
  store i1 %v.6, ptr %"r.%p1"
  store i16 0, ptr %"r.%rs3"
  %v.7 = load i16, ptr %"r.%rs3"
  store i16 %v.7, ptr %"r.%rs9"
  %v.8 = load i1, ptr %"r.%p1"
  br i1 %v.8, label %"L$L__BB20_5", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd3"
  %v.10 = add i64 %v.9, 56
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd1"
  %v.13 = load i64, ptr %"r.%rd3"
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd2"
  br label %"L$L__BB20_2"
"L$L__BB20_2":
  %v.16 = load i32, ptr %"r.%r7"
  %v.17 = sext i32 %v.16 to i64
  %v.18 = sext i32 2 to i64
  %v.19 = mul i64 %v.17, %v.18
  store i64 %v.19, ptr %"r.%rd4"
  %v.20 = load i64, ptr %"r.%rd1"
  %v.21 = load i64, ptr %"r.%rd4"
  %v.22 = add i64 %v.20, %v.21
  store i64 %v.22, ptr %"r.%rd5"
  %v.23 = load i64, ptr %"r.%rd5"
  %v.24 = inttoptr i64 %v.23 to ptr
  %v.25 = load i16, ptr %v.24, align 1
  store i16 %v.25, ptr %"r.%rs1"
  %v.26 = load i16, ptr %"r.%rs1"
  %v.27 = icmp eq i16 %v.26, 0
  store i1 %v.27, ptr %"r.%p2"
  store i16 1, ptr %"r.%rs9"
  %v.28 = load i1, ptr %"r.%p2"
  br i1 %v.28, label %"L$L__BB20_5", label %"B2"
"B2":
  %v.29 = load i16, ptr %"r.%rs1"
  %v.30 = icmp ult i32 1, 16
  %v.31 = select i1 %v.30, i32 1, i32 15
  %v.32 = trunc i32 %v.31 to i16
  %v.33 = lshr i16 %v.29, %v.32
  %v.34 = select i1 %v.30, i16 %v.33, i16 0
  store i16 %v.34, ptr %"r.%rs6"
  %v.35 = load i64, ptr %"r.%rd2"
  %v.36 = add i64 %v.35, 144
  %v.37 = inttoptr i64 %v.36 to ptr
  %v.38 = load i64, ptr %v.37, align 1
  store i64 %v.38, ptr %"r.%rd6"
  %v.39 = load i16, ptr %"r.%rs6"
  %v.40 = zext i16 %v.39 to i32
  store i32 %v.40, ptr %"r.%r5"
  %v.41 = load i32, ptr %"r.%r5"
  %v.42 = zext i32 %v.41 to i64
  %v.43 = zext i32 12 to i64
  %v.44 = mul i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd7"
  %v.45 = load i64, ptr %"r.%rd6"
  %v.46 = load i64, ptr %"r.%rd7"
  %v.47 = add i64 %v.45, %v.46
  store i64 %v.47, ptr %"r.%rd8"
  %v.48 = load i64, ptr %"r.%rd8"
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i8, ptr %v.49, align 1
  %v.51 = zext i8 %v.50 to i16
  store i16 %v.51, ptr %"r.%rs7"
  %v.52 = load i16, ptr %"r.%rs7"
  %v.53 = icmp ne i16 %v.52, 3
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i32, ptr %"r.%r7"
  %v.55 = add i32 %v.54, 1
  store i32 %v.55, ptr %"r.%r7"
  %v.56 = load i1, ptr %"r.%p3"
  br i1 %v.56, label %"L$L__BB20_5", label %"B3"
"B3":
  %v.57 = load i32, ptr %"r.%r7"
  %v.58 = load i32, ptr %"r.%r4"
  %v.59 = icmp slt i32 %v.57, %v.58
  store i1 %v.59, ptr %"r.%p4"
  %v.60 = load i16, ptr %"r.%rs3"
  store i16 %v.60, ptr %"r.%rs9"
  %v.61 = load i1, ptr %"r.%p4"
  br i1 %v.61, label %"L$L__BB20_2", label %"B4"
"B4":
  br label %"L$L__BB20_5"
"L$L__BB20_5":
  %v.62 = load i16, ptr %"r.%rs9"
  %v.63 = zext i16 %v.62 to i32
  store i32 %v.63, ptr %"r.%r6"
  %v.64 = load i32, ptr %"r.%r6"
  store i32 %v.64, ptr %"r..param func_retval0"
  br label %done
done:
  %v.65 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.65
}

define internal i32 @_runtime_common_stateEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r6" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param _runtime_common_stateEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_common_stateEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_common_stateEP5Blockii_param_2" = alloca i32
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_common_stateEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_common_stateEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_common_stateEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_common_stateEP5Blockii_param_0"
  store i64 %v.1, ptr %"r.%rd3"
  %v.2 = load i32, ptr %"r..param _runtime_common_stateEP5Blockii_param_1"
  store i32 %v.2, ptr %"r.%r8"
  %v.3 = load i32, ptr %"r..param _runtime_common_stateEP5Blockii_param_2"
  store i32 %v.3, ptr %"r.%r6"
  %v.4 = load i64, ptr %"r.%rd3"
  %v.5 = add i64 %v.4, 56
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd1"
  %v.8 = load i32, ptr %"r.%r8"
  %v.9 = sext i32 %v.8 to i64
  %v.10 = sext i32 2 to i64
  %v.11 = mul i64 %v.9, %v.10
  store i64 %v.11, ptr %"r.%rd4"
  %v.12 = load i64, ptr %"r.%rd1"
  %v.13 = load i64, ptr %"r.%rd4"
  %v.14 = add i64 %v.12, %v.13
  store i64 %v.14, ptr %"r.%rd2"
  br label %"L$L__BB21_1"
"L$L__BB21_1":
  %v.15 = load i32, ptr %"r.%r8"
  %v.16 = add i32 %v.15, 1
  store i32 %v.16, ptr %"r.%r8"
  %v.17 = load i32, ptr %"r.%r8"
  %v.18 = load i32, ptr %"r.%r6"
  %v.19 = icmp slt i32 %v.17, %v.18
  store i1 %v.19, ptr %"r.%p1"
  %v.20 = load i1, ptr %"r.%p1"
  br i1 %v.20, label %"L$L__BB21_3", label %"B1"
"B1":
  br label %"L$L__BB21_2"
"L$L__BB21_3":
  %v.21 = load i32, ptr %"r.%r8"
  %v.22 = sext i32 %v.21 to i64
  %v.23 = sext i32 2 to i64
  %v.24 = mul i64 %v.22, %v.23
  store i64 %v.24, ptr %"r.%rd5"
  %v.25 = load i64, ptr %"r.%rd1"
  %v.26 = load i64, ptr %"r.%rd5"
  %v.27 = add i64 %v.25, %v.26
  store i64 %v.27, ptr %"r.%rd6"
  %v.28 = load i64, ptr %"r.%rd2"
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = load i16, ptr %v.29, align 1
  store i16 %v.30, ptr %"r.%rs1"
  %v.31 = load i64, ptr %"r.%rd6"
  %v.32 = inttoptr i64 %v.31 to ptr
  %v.33 = load i16, ptr %v.32, align 1
  store i16 %v.33, ptr %"r.%rs2"
  %v.34 = load i16, ptr %"r.%rs2"
  %v.35 = load i16, ptr %"r.%rs1"
  %v.36 = icmp eq i16 %v.34, %v.35
  store i1 %v.36, ptr %"r.%p2"
  store i32 4294967295, ptr %"r.%r9"
  %v.37 = load i1, ptr %"r.%p2"
  br i1 %v.37, label %"L$L__BB21_1", label %"B2"
"B2":
  br label %"L$L__BB21_4"
"L$L__BB21_2":
  %v.38 = load i64, ptr %"r.%rd2"
  %v.39 = inttoptr i64 %v.38 to ptr
  %v.40 = load i16, ptr %v.39, align 1
  %v.41 = zext i16 %v.40 to i32
  store i32 %v.41, ptr %"r.%r9"
  br label %"L$L__BB21_4"
"L$L__BB21_4":
  %v.42 = load i32, ptr %"r.%r9"
  store i32 %v.42, ptr %"r..param func_retval0"
  br label %done
done:
  %v.43 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.43
}

define internal i32 @_runtime_run_rangeEP5BlockiiiPi(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
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
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r..param _runtime_run_rangeEP5BlockiiiPi_param_0" = alloca i64
  %"r..param _runtime_run_rangeEP5BlockiiiPi_param_1" = alloca i32
  %"r..param _runtime_run_rangeEP5BlockiiiPi_param_2" = alloca i32
  %"r..param _runtime_run_rangeEP5BlockiiiPi_param_3" = alloca i32
  %"r..param _runtime_run_rangeEP5BlockiiiPi_param_4" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_0"
  store i32 %a1, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_1"
  store i32 %a2, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_2"
  store i32 %a3, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_3"
  store i64 %a4, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_4"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_0"
  store i64 %v.1, ptr %"r.%rd5"
  %v.2 = load i32, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_1"
  store i32 %v.2, ptr %"r.%r6"
  %v.3 = load i32, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_2"
  store i32 %v.3, ptr %"r.%r4"
  %v.4 = load i32, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_3"
  store i32 %v.4, ptr %"r.%r5"
  %v.5 = load i64, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_4"
  store i64 %v.5, ptr %"r.%rd6"
  %v.6 = load i64, ptr %"r.%rd6"
  store i64 %v.6, ptr %"r.%rd1"
  %v.7 = load i64, ptr %"r.%rd5"
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd7"
  %v.10 = load i64, ptr %"r.%rd7"
  %v.11 = add i64 %v.10, 280
  store i64 %v.11, ptr %"r.%rd2"
  %v.12 = load i64, ptr %"r.%rd7"
  %v.13 = add i64 %v.12, 280
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd8"
  %v.16 = load i32, ptr %"r.%r6"
  %v.17 = icmp ult i32 1, 32
  %v.18 = select i1 %v.17, i32 1, i32 31
  %v.19 = ashr i32 %v.16, %v.18
  store i32 %v.19, ptr %"r.%r1"
  %v.20 = load i64, ptr %"r.%rd5"
  store i64 %v.20, ptr %"r..param param0"
  %v.21 = load i32, ptr %"r.%r1"
  store i32 %v.21, ptr %"r..param param1"
  %v.22 = load i32, ptr %"r.%r4"
  store i32 %v.22, ptr %"r..param param2"
  %v.23 = load i32, ptr %"r.%r5"
  store i32 %v.23, ptr %"r..param param3"
  %v.24 = load i64, ptr %"r..param param0"
  %v.25 = load i32, ptr %"r..param param1"
  %v.26 = load i32, ptr %"r..param param2"
  %v.27 = load i32, ptr %"r..param param3"
  %v.28 = load i64, ptr %"r.%rd8"
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = call i32 %v.29(i64 %v.24, i32 %v.25, i32 %v.26, i32 %v.27)
  store i32 %v.30, ptr %"r..param retval0"
  %v.31 = load i32, ptr %"r..param retval0"
  store i32 %v.31, ptr %"r.%r2"
  %v.32 = load i32, ptr %"r.%r2"
  %v.33 = icmp eq i32 %v.32, 4294967294
  store i1 %v.33, ptr %"r.%p4"
  %v.34 = load i1, ptr %"r.%p4"
  br i1 %v.34, label %"L$L__BB22_7", label %"B1"
"B1":
  br label %"L$L__BB22_1"
"L$L__BB22_7":
  %v.35 = load i64, ptr %"r.%rd1"
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i32, ptr %v.36, align 1
  store i32 %v.37, ptr %"r.%r12"
  %v.38 = load i32, ptr %"r.%r12"
  %v.39 = or i32 %v.38, 4
  store i32 %v.39, ptr %"r.%r13"
  %v.40 = load i32, ptr %"r.%r13"
  %v.41 = load i64, ptr %"r.%rd1"
  %v.42 = inttoptr i64 %v.41 to ptr
  store i32 %v.40, ptr %v.42, align 1
  br label %"L$L__BB22_8"
"L$L__BB22_1":
  %v.43 = load i32, ptr %"r.%r1"
  %v.44 = sext i32 %v.43 to i64
  store i64 %v.44, ptr %"r.%rd3"
  %v.45 = load i64, ptr %"r.%rd2"
  %v.46 = add i64 %v.45, -136
  %v.47 = inttoptr i64 %v.46 to ptr
  %v.48 = load i64, ptr %v.47, align 1
  store i64 %v.48, ptr %"r.%rd4"
  %v.49 = load i32, ptr %"r.%r1"
  %v.50 = sext i32 %v.49 to i64
  %v.51 = sext i32 12 to i64
  %v.52 = mul i64 %v.50, %v.51
  store i64 %v.52, ptr %"r.%rd9"
  %v.53 = load i64, ptr %"r.%rd4"
  %v.54 = load i64, ptr %"r.%rd9"
  %v.55 = add i64 %v.53, %v.54
  store i64 %v.55, ptr %"r.%rd10"
  %v.56 = load i64, ptr %"r.%rd10"
  %v.57 = inttoptr i64 %v.56 to ptr
  %v.58 = load i8, ptr %v.57, align 1
  %v.59 = zext i8 %v.58 to i16
  store i16 %v.59, ptr %"r.%rs1"
  %v.60 = load i32, ptr %"r.%r2"
  %v.61 = icmp eq i32 %v.60, 4294967295
  store i1 %v.61, ptr %"r.%p5"
  %v.62 = load i1, ptr %"r.%p5"
  br i1 %v.62, label %"L$L__BB22_4", label %"B2"
"B2":
  %v.63 = load i32, ptr %"r.%r2"
  %v.64 = icmp eq i32 %v.63, 0
  store i1 %v.64, ptr %"r.%p7"
  store i1 false, ptr %"r.%p11"
  %v.65 = load i1, ptr %"r.%p7"
  br i1 %v.65, label %"L$L__BB22_5", label %"B3"
"B3":
  %v.66 = load i32, ptr %"r.%r2"
  %v.67 = icmp ult i32 1, 32
  %v.68 = select i1 %v.67, i32 1, i32 31
  %v.69 = ashr i32 %v.66, %v.68
  store i32 %v.69, ptr %"r.%r7"
  %v.70 = load i32, ptr %"r.%r7"
  %v.71 = sext i32 %v.70 to i64
  %v.72 = sext i32 12 to i64
  %v.73 = mul i64 %v.71, %v.72
  store i64 %v.73, ptr %"r.%rd11"
  %v.74 = load i64, ptr %"r.%rd4"
  %v.75 = load i64, ptr %"r.%rd11"
  %v.76 = add i64 %v.74, %v.75
  store i64 %v.76, ptr %"r.%rd12"
  %v.77 = load i64, ptr %"r.%rd12"
  %v.78 = inttoptr i64 %v.77 to ptr
  %v.79 = load i8, ptr %v.78, align 1
  %v.80 = zext i8 %v.79 to i16
  store i16 %v.80, ptr %"r.%rs2"
  %v.81 = load i16, ptr %"r.%rs2"
  %v.82 = icmp eq i16 %v.81, 3
  store i1 %v.82, ptr %"r.%p11"
  br label %"L$L__BB22_5"
"L$L__BB22_4":
  %v.83 = load i64, ptr %"r.%rd5"
  store i64 %v.83, ptr %"r..param param0.1"
  %v.84 = load i32, ptr %"r.%r4"
  store i32 %v.84, ptr %"r..param param1.1"
  %v.85 = load i32, ptr %"r.%r5"
  store i32 %v.85, ptr %"r..param param2.1"
  %v.86 = load i64, ptr %"r..param param0.1"
  %v.87 = load i32, ptr %"r..param param1.1"
  %v.88 = load i32, ptr %"r..param param2.1"
  %v.89 = call i32 @_runtime_any_beyond_yieldEP5Blockii(i64 %v.86, i32 %v.87, i32 %v.88)
  store i32 %v.89, ptr %"r..param retval0.1"
  %v.90 = load i32, ptr %"r..param retval0.1"
  store i32 %v.90, ptr %"r.%r8"
  %v.91 = load i32, ptr %"r.%r8"
  %v.92 = trunc i32 %v.91 to i16
  store i16 %v.92, ptr %"r.%rs3"
  %v.93 = load i16, ptr %"r.%rs3"
  %v.94 = icmp eq i16 %v.93, 0
  store i1 %v.94, ptr %"r.%p11"
  br label %"L$L__BB22_5"
"L$L__BB22_5":
  %v.95 = load i16, ptr %"r.%rs1"
  %v.96 = icmp eq i16 %v.95, 3
  store i1 %v.96, ptr %"r.%p8"
  %v.97 = load i1, ptr %"r.%p8"
  %v.98 = load i1, ptr %"r.%p11"
  %v.99 = and i1 %v.97, %v.98
  store i1 %v.99, ptr %"r.%p9"
  %v.100 = load i1, ptr %"r.%p9"
  %v.101 = select i1 %v.100, i32 1, i32 3
  store i32 %v.101, ptr %"r.%r9"
  %v.102 = load i64, ptr %"r.%rd1"
  %v.103 = inttoptr i64 %v.102 to ptr
  %v.104 = load i32, ptr %v.103, align 1
  store i32 %v.104, ptr %"r.%r10"
  %v.105 = load i32, ptr %"r.%r9"
  %v.106 = load i32, ptr %"r.%r10"
  %v.107 = or i32 %v.105, %v.106
  store i32 %v.107, ptr %"r.%r3"
  %v.108 = load i32, ptr %"r.%r3"
  %v.109 = load i64, ptr %"r.%rd1"
  %v.110 = inttoptr i64 %v.109 to ptr
  store i32 %v.108, ptr %v.110, align 1
  %v.111 = load i64, ptr %"r.%rd2"
  %v.112 = add i64 %v.111, -136
  %v.113 = inttoptr i64 %v.112 to ptr
  %v.114 = load i64, ptr %v.113, align 1
  store i64 %v.114, ptr %"r.%rd13"
  %v.115 = load i64, ptr %"r.%rd3"
  %v.116 = mul i64 %v.115, 12
  store i64 %v.116, ptr %"r.%rd14"
  %v.117 = load i64, ptr %"r.%rd13"
  %v.118 = load i64, ptr %"r.%rd14"
  %v.119 = add i64 %v.117, %v.118
  store i64 %v.119, ptr %"r.%rd15"
  %v.120 = load i64, ptr %"r.%rd15"
  %v.121 = add i64 %v.120, 3
  %v.122 = inttoptr i64 %v.121 to ptr
  %v.123 = load i8, ptr %v.122, align 1
  %v.124 = zext i8 %v.123 to i16
  store i16 %v.124, ptr %"r.%rs5"
  %v.125 = load i16, ptr %"r.%rs5"
  %v.126 = and i16 %v.125, 4
  store i16 %v.126, ptr %"r.%rs6"
  %v.127 = load i16, ptr %"r.%rs6"
  %v.128 = icmp eq i16 %v.127, 0
  store i1 %v.128, ptr %"r.%p10"
  %v.129 = load i1, ptr %"r.%p10"
  br i1 %v.129, label %"L$L__BB22_8", label %"B4"
"B4":
  %v.130 = load i32, ptr %"r.%r3"
  %v.131 = or i32 %v.130, 8
  store i32 %v.131, ptr %"r.%r11"
  %v.132 = load i32, ptr %"r.%r11"
  %v.133 = load i64, ptr %"r.%rd1"
  %v.134 = inttoptr i64 %v.133 to ptr
  store i32 %v.132, ptr %v.134, align 1
  br label %"L$L__BB22_8"
"L$L__BB22_8":
  %v.135 = load i32, ptr %"r.%r2"
  store i32 %v.135, ptr %"r..param func_retval0"
  br label %done
done:
  %v.136 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.136
}

define internal i32 @_runtime_resolve_mixedEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r56" = alloca i32
  %"r.%r59" = alloca i32
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
  %"r.%r74" = alloca i32
  %"r.%r75" = alloca i32
  %"r.%r76" = alloca i32
  %"r.%r78" = alloca i32
  %"r.%r79" = alloca i32
  %"r.%r80" = alloca i32
  %"r.%r81" = alloca i32
  %"r.%r82" = alloca i32
  %"r.%r83" = alloca i32
  %"r.%r84" = alloca i32
  %"r.%r85" = alloca i32
  %"r.%r87" = alloca i32
  %"r.%r88" = alloca i32
  %"r.%r89" = alloca i32
  %"r.%r91" = alloca i32
  %"r.%r92" = alloca i32
  %"r.%r93" = alloca i32
  %"r.%r94" = alloca i32
  %"r.%r95" = alloca i32
  %"r.%r96" = alloca i32
  %"r.%r97" = alloca i32
  %"r.%r98" = alloca i32
  %"r.%r99" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
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
  %"r.%rd4" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd41" = alloca i64
  %"r.%rd42" = alloca i64
  %"r.%rd43" = alloca i64
  %"r.%rd44" = alloca i64
  %"r.%rd45" = alloca i64
  %"r.%rd46" = alloca i64
  %"r.%rd47" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs10" = alloca i16
  %"r.%rs13" = alloca i16
  %"r.%rs14" = alloca i16
  %"r.%rs16" = alloca i16
  %"r.%rs17" = alloca i16
  %"r.%rs18" = alloca i16
  %"r.%rs19" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs23" = alloca i16
  %"r.%rs25" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs8" = alloca i16
  %"r..param _runtime_resolve_mixedEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_resolve_mixedEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_resolve_mixedEP5Blockii_param_2" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_resolve_mixedEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_resolve_mixedEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_resolve_mixedEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_resolve_mixedEP5Blockii_param_0"
  store i64 %v.1, ptr %"r.%rd21"
  %v.2 = load i32, ptr %"r..param _runtime_resolve_mixedEP5Blockii_param_1"
  store i32 %v.2, ptr %"r.%r99"
  %v.3 = load i32, ptr %"r..param _runtime_resolve_mixedEP5Blockii_param_2"
  store i32 %v.3, ptr %"r.%r40"
  %v.4 = load i64, ptr %"r.%rd21"
  %v.5 = inttoptr i64 %v.4 to ptr
  %v.6 = load i64, ptr %v.5, align 1
  store i64 %v.6, ptr %"r.%rd1"
  %v.7 = load i64, ptr %"r.%rd21"
  %v.8 = add i64 %v.7, 56
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i64, ptr %v.9, align 1
  store i64 %v.10, ptr %"r.%rd2"
  %v.11 = load i32, ptr %"r.%r99"
  %v.12 = sext i32 %v.11 to i64
  store i64 %v.12, ptr %"r.%rd3"
  %v.13 = load i64, ptr %"r.%rd21"
  %v.14 = add i64 %v.13, 64
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd4"
  %v.17 = load i32, ptr %"r.%r40"
  %v.18 = load i32, ptr %"r.%r99"
  %v.19 = icmp sle i32 %v.17, %v.18
  store i1 %v.19, ptr %"r.%p1"
  store i32 4294967295, ptr %"r.%r85"
  %v.20 = load i1, ptr %"r.%p1"
  br i1 %v.20, label %"L$L__BB23_4", label %"B1"
"B1":
  store i32 0, ptr %"r.%r83"
  %v.21 = load i32, ptr %"r.%r99"
  store i32 %v.21, ptr %"r.%r84"
  br label %"L$L__BB23_2"
"L$L__BB23_2":
  %v.22 = load i32, ptr %"r.%r84"
  %v.23 = sext i32 %v.22 to i64
  %v.24 = sext i32 2 to i64
  %v.25 = mul i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd22"
  %v.26 = load i64, ptr %"r.%rd2"
  %v.27 = load i64, ptr %"r.%rd22"
  %v.28 = add i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd23"
  %v.29 = load i64, ptr %"r.%rd23"
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i16, ptr %v.30, align 1
  store i16 %v.31, ptr %"r.%rs10"
  %v.32 = load i16, ptr %"r.%rs10"
  %v.33 = icmp eq i16 %v.32, 0
  store i1 %v.33, ptr %"r.%p2"
  %v.34 = load i32, ptr %"r.%r84"
  %v.35 = load i32, ptr %"r.%r99"
  %v.36 = sub i32 %v.34, %v.35
  store i32 %v.36, ptr %"r.%r43"
  store i32 1, ptr %"r.%r44"
  %v.37 = load i32, ptr %"r.%r44"
  %v.38 = load i32, ptr %"r.%r43"
  %v.39 = icmp ult i32 %v.38, 32
  %v.40 = select i1 %v.39, i32 %v.38, i32 31
  %v.41 = shl i32 %v.37, %v.40
  %v.42 = select i1 %v.39, i32 %v.41, i32 0
  store i32 %v.42, ptr %"r.%r45"
  %v.43 = load i32, ptr %"r.%r45"
  %v.44 = load i1, ptr %"r.%p2"
  %v.45 = select i1 %v.44, i32 %v.43, i32 0
  store i32 %v.45, ptr %"r.%r46"
  %v.46 = load i32, ptr %"r.%r46"
  %v.47 = load i32, ptr %"r.%r83"
  %v.48 = or i32 %v.46, %v.47
  store i32 %v.48, ptr %"r.%r83"
  %v.49 = load i32, ptr %"r.%r84"
  %v.50 = add i32 %v.49, 1
  store i32 %v.50, ptr %"r.%r84"
  %v.51 = load i32, ptr %"r.%r84"
  %v.52 = load i32, ptr %"r.%r40"
  %v.53 = icmp slt i32 %v.51, %v.52
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i1, ptr %"r.%p3"
  br i1 %v.54, label %"L$L__BB23_2", label %"B2"
"B2":
  %v.55 = load i32, ptr %"r.%r83"
  %v.56 = xor i32 %v.55, -1
  store i32 %v.56, ptr %"r.%r85"
  br label %"L$L__BB23_4"
"L$L__BB23_4":
  %v.57 = load i64, ptr %"r.%rd3"
  %v.58 = icmp ult i32 5, 64
  %v.59 = select i1 %v.58, i32 5, i32 63
  %v.60 = zext i32 %v.59 to i64
  %v.61 = shl i64 %v.57, %v.60
  %v.62 = select i1 %v.58, i64 %v.61, i64 0
  store i64 %v.62, ptr %"r.%rd24"
  %v.63 = load i64, ptr %"r.%rd4"
  %v.64 = load i64, ptr %"r.%rd24"
  %v.65 = add i64 %v.63, %v.64
  store i64 %v.65, ptr %"r.%rd5"
  %v.66 = load i64, ptr %"r.%rd1"
  %v.67 = add i64 %v.66, 144
  store i64 %v.67, ptr %"r.%rd6"
  store i16 0, ptr %"r.%rs23"
  %v.68 = load i1, ptr %"r.%p1"
  br i1 %v.68, label %"L$L__BB23_22", label %"B3"
"B3":
  %v.69 = load i32, ptr %"r.%r40"
  %v.70 = load i32, ptr %"r.%r99"
  %v.71 = sub i32 %v.69, %v.70
  store i32 %v.71, ptr %"r.%r48"
  %v.72 = load i32, ptr %"r.%r48"
  %v.73 = icmp eq i32 %v.72, 32
  store i1 %v.73, ptr %"r.%p5"
  store i32 4294967295, ptr %"r.%r49"
  %v.74 = load i32, ptr %"r.%r49"
  %v.75 = load i32, ptr %"r.%r48"
  %v.76 = icmp ult i32 %v.75, 32
  %v.77 = select i1 %v.76, i32 %v.75, i32 31
  %v.78 = shl i32 %v.74, %v.77
  %v.79 = select i1 %v.76, i32 %v.78, i32 0
  store i32 %v.79, ptr %"r.%r50"
  %v.80 = load i32, ptr %"r.%r50"
  %v.81 = xor i32 %v.80, -1
  store i32 %v.81, ptr %"r.%r51"
  %v.82 = load i32, ptr %"r.%r51"
  %v.83 = load i1, ptr %"r.%p5"
  %v.84 = select i1 %v.83, i32 4294967295, i32 %v.82
  store i32 %v.84, ptr %"r.%r52"
  %v.85 = load i32, ptr %"r.%r52"
  %v.86 = load i32, ptr %"r.%r85"
  %v.87 = and i32 %v.85, %v.86
  store i32 %v.87, ptr %"r.%r7"
  %v.88 = load i64, ptr %"r.%rd5"
  %v.89 = add i64 %v.88, 16
  store i64 %v.89, ptr %"r.%rd7"
  %v.90 = load i64, ptr %"r.%rd3"
  %v.91 = icmp ult i32 1, 64
  %v.92 = select i1 %v.91, i32 1, i32 63
  %v.93 = zext i32 %v.92 to i64
  %v.94 = shl i64 %v.90, %v.93
  %v.95 = select i1 %v.91, i64 %v.94, i64 0
  store i64 %v.95, ptr %"r.%rd27"
  %v.96 = load i64, ptr %"r.%rd2"
  %v.97 = load i64, ptr %"r.%rd27"
  %v.98 = add i64 %v.96, %v.97
  store i64 %v.98, ptr %"r.%rd8"
  store i16 0, ptr %"r.%rs23"
  store i32 0, ptr %"r.%r93"
  %v.99 = load i32, ptr %"r.%r99"
  store i32 %v.99, ptr %"r.%r87"
  br label %"L$L__BB23_6"
"L$L__BB23_6":
  %v.100 = load i32, ptr %"r.%r87"
  %v.101 = sext i32 %v.100 to i64
  %v.102 = sext i32 2 to i64
  %v.103 = mul i64 %v.101, %v.102
  store i64 %v.103, ptr %"r.%rd28"
  %v.104 = load i64, ptr %"r.%rd2"
  %v.105 = load i64, ptr %"r.%rd28"
  %v.106 = add i64 %v.104, %v.105
  store i64 %v.106, ptr %"r.%rd29"
  %v.107 = load i64, ptr %"r.%rd29"
  %v.108 = inttoptr i64 %v.107 to ptr
  %v.109 = load i16, ptr %v.108, align 1
  store i16 %v.109, ptr %"r.%rs2"
  %v.110 = load i16, ptr %"r.%rs2"
  %v.111 = zext i16 %v.110 to i32
  store i32 %v.111, ptr %"r.%r10"
  %v.112 = load i32, ptr %"r.%r87"
  %v.113 = load i32, ptr %"r.%r99"
  %v.114 = sub i32 %v.112, %v.113
  store i32 %v.114, ptr %"r.%r11"
  store i32 1, ptr %"r.%r53"
  %v.115 = load i32, ptr %"r.%r53"
  %v.116 = load i32, ptr %"r.%r11"
  %v.117 = icmp ult i32 %v.116, 32
  %v.118 = select i1 %v.117, i32 %v.116, i32 31
  %v.119 = shl i32 %v.115, %v.118
  %v.120 = select i1 %v.117, i32 %v.119, i32 0
  store i32 %v.120, ptr %"r.%r12"
  %v.121 = load i32, ptr %"r.%r93"
  %v.122 = load i32, ptr %"r.%r12"
  %v.123 = and i32 %v.121, %v.122
  store i32 %v.123, ptr %"r.%r54"
  %v.124 = load i32, ptr %"r.%r54"
  %v.125 = icmp ne i32 %v.124, 0
  store i1 %v.125, ptr %"r.%p6"
  %v.126 = load i1, ptr %"r.%p6"
  br i1 %v.126, label %"L$L__BB23_21", label %"B4"
"B4":
  %v.127 = load i16, ptr %"r.%rs2"
  %v.128 = icmp eq i16 %v.127, 0
  store i1 %v.128, ptr %"r.%p7"
  %v.129 = load i32, ptr %"r.%r10"
  %v.130 = and i32 %v.129, 1
  store i32 %v.130, ptr %"r.%r55"
  %v.131 = load i32, ptr %"r.%r55"
  %v.132 = icmp eq i32 %v.131, 1
  store i1 %v.132, ptr %"r.%p8"
  %v.133 = load i1, ptr %"r.%p8"
  %v.134 = load i1, ptr %"r.%p7"
  %v.135 = or i1 %v.133, %v.134
  store i1 %v.135, ptr %"r.%p9"
  %v.136 = load i1, ptr %"r.%p9"
  br i1 %v.136, label %"L$L__BB23_21", label %"B5"
"B5":
  %v.137 = load i64, ptr %"r.%rd6"
  %v.138 = inttoptr i64 %v.137 to ptr
  %v.139 = load i64, ptr %v.138, align 1
  store i64 %v.139, ptr %"r.%rd30"
  %v.140 = load i32, ptr %"r.%r10"
  %v.141 = icmp ult i32 1, 32
  %v.142 = select i1 %v.141, i32 1, i32 31
  %v.143 = lshr i32 %v.140, %v.142
  %v.144 = select i1 %v.141, i32 %v.143, i32 0
  store i32 %v.144, ptr %"r.%r56"
  %v.145 = load i32, ptr %"r.%r56"
  %v.146 = zext i32 %v.145 to i64
  %v.147 = zext i32 12 to i64
  %v.148 = mul i64 %v.146, %v.147
  store i64 %v.148, ptr %"r.%rd31"
  %v.149 = load i64, ptr %"r.%rd30"
  %v.150 = load i64, ptr %"r.%rd31"
  %v.151 = add i64 %v.149, %v.150
  store i64 %v.151, ptr %"r.%rd9"
  %v.152 = load i64, ptr %"r.%rd9"
  %v.153 = inttoptr i64 %v.152 to ptr
  %v.154 = load i8, ptr %v.153, align 1
  %v.155 = zext i8 %v.154 to i16
  store i16 %v.155, ptr %"r.%rs13"
  %v.156 = load i16, ptr %"r.%rs13"
  %v.157 = icmp ne i16 %v.156, 2
  store i1 %v.157, ptr %"r.%p10"
  %v.158 = load i1, ptr %"r.%p10"
  br i1 %v.158, label %"L$L__BB23_21", label %"B6"
"B6":
  %v.159 = load i32, ptr %"r.%r11"
  %v.160 = sext i32 %v.159 to i64
  store i64 %v.160, ptr %"r.%rd32"
  %v.161 = load i64, ptr %"r.%rd32"
  %v.162 = load i64, ptr %"r.%rd3"
  %v.163 = add i64 %v.161, %v.162
  store i64 %v.163, ptr %"r.%rd33"
  %v.164 = load i64, ptr %"r.%rd33"
  %v.165 = icmp ult i32 5, 64
  %v.166 = select i1 %v.165, i32 5, i32 63
  %v.167 = zext i32 %v.166 to i64
  %v.168 = shl i64 %v.164, %v.167
  %v.169 = select i1 %v.165, i64 %v.168, i64 0
  store i64 %v.169, ptr %"r.%rd34"
  %v.170 = load i64, ptr %"r.%rd4"
  %v.171 = load i64, ptr %"r.%rd34"
  %v.172 = add i64 %v.170, %v.171
  store i64 %v.172, ptr %"r.%rd35"
  %v.173 = load i64, ptr %"r.%rd35"
  %v.174 = add i64 %v.173, 16
  %v.175 = inttoptr i64 %v.174 to ptr
  %v.176 = load i32, ptr %v.175, align 1
  store i32 %v.176, ptr %"r.%r13"
  store i32 0, ptr %"r.%r88"
  %v.177 = load i64, ptr %"r.%rd8"
  store i64 %v.177, ptr %"r.%rd44"
  %v.178 = load i64, ptr %"r.%rd7"
  store i64 %v.178, ptr %"r.%rd45"
  %v.179 = load i32, ptr %"r.%r99"
  store i32 %v.179, ptr %"r.%r89"
  %v.180 = load i32, ptr %"r.%r88"
  store i32 %v.180, ptr %"r.%r91"
  br label %"L$L__BB23_10"
"L$L__BB23_10":
  %v.181 = load i64, ptr %"r.%rd44"
  %v.182 = inttoptr i64 %v.181 to ptr
  %v.183 = load i16, ptr %v.182, align 1
  store i16 %v.183, ptr %"r.%rs14"
  %v.184 = load i16, ptr %"r.%rs14"
  %v.185 = load i16, ptr %"r.%rs2"
  %v.186 = icmp ne i16 %v.184, %v.185
  store i1 %v.186, ptr %"r.%p11"
  %v.187 = load i1, ptr %"r.%p11"
  br i1 %v.187, label %"L$L__BB23_13", label %"B7"
"B7":
  %v.188 = load i64, ptr %"r.%rd45"
  %v.189 = inttoptr i64 %v.188 to ptr
  %v.190 = load i32, ptr %v.189, align 1
  store i32 %v.190, ptr %"r.%r59"
  %v.191 = load i32, ptr %"r.%r59"
  %v.192 = load i32, ptr %"r.%r13"
  %v.193 = icmp ne i32 %v.191, %v.192
  store i1 %v.193, ptr %"r.%p12"
  %v.194 = load i1, ptr %"r.%p12"
  br i1 %v.194, label %"L$L__BB23_13", label %"B8"
"B8":
  store i32 1, ptr %"r.%r60"
  %v.195 = load i32, ptr %"r.%r60"
  %v.196 = load i32, ptr %"r.%r88"
  %v.197 = icmp ult i32 %v.196, 32
  %v.198 = select i1 %v.197, i32 %v.196, i32 31
  %v.199 = shl i32 %v.195, %v.198
  %v.200 = select i1 %v.197, i32 %v.199, i32 0
  store i32 %v.200, ptr %"r.%r61"
  %v.201 = load i32, ptr %"r.%r61"
  %v.202 = load i32, ptr %"r.%r91"
  %v.203 = or i32 %v.201, %v.202
  store i32 %v.203, ptr %"r.%r91"
  br label %"L$L__BB23_13"
"L$L__BB23_13":
  %v.204 = load i64, ptr %"r.%rd45"
  %v.205 = add i64 %v.204, 32
  store i64 %v.205, ptr %"r.%rd45"
  %v.206 = load i32, ptr %"r.%r88"
  %v.207 = add i32 %v.206, 1
  store i32 %v.207, ptr %"r.%r88"
  %v.208 = load i64, ptr %"r.%rd44"
  %v.209 = add i64 %v.208, 2
  store i64 %v.209, ptr %"r.%rd44"
  %v.210 = load i32, ptr %"r.%r89"
  %v.211 = add i32 %v.210, 1
  store i32 %v.211, ptr %"r.%r89"
  %v.212 = load i32, ptr %"r.%r89"
  %v.213 = load i32, ptr %"r.%r40"
  %v.214 = icmp slt i32 %v.212, %v.213
  store i1 %v.214, ptr %"r.%p13"
  %v.215 = load i1, ptr %"r.%p13"
  br i1 %v.215, label %"L$L__BB23_10", label %"B9"
"B9":
  %v.216 = load i32, ptr %"r.%r91"
  %v.217 = load i32, ptr %"r.%r93"
  %v.218 = or i32 %v.216, %v.217
  store i32 %v.218, ptr %"r.%r93"
  %v.219 = load i32, ptr %"r.%r7"
  %v.220 = load i32, ptr %"r.%r13"
  %v.221 = and i32 %v.219, %v.220
  store i32 %v.221, ptr %"r.%r62"
  %v.222 = load i32, ptr %"r.%r91"
  %v.223 = xor i32 %v.222, -1
  store i32 %v.223, ptr %"r.%r63"
  %v.224 = load i32, ptr %"r.%r62"
  %v.225 = load i32, ptr %"r.%r63"
  %v.226 = and i32 %v.224, %v.225
  store i32 %v.226, ptr %"r.%r64"
  %v.227 = load i32, ptr %"r.%r64"
  %v.228 = icmp ne i32 %v.227, 0
  store i1 %v.228, ptr %"r.%p14"
  %v.229 = load i32, ptr %"r.%r13"
  %v.230 = load i32, ptr %"r.%r12"
  %v.231 = and i32 %v.229, %v.230
  store i32 %v.231, ptr %"r.%r65"
  %v.232 = load i32, ptr %"r.%r65"
  %v.233 = icmp eq i32 %v.232, 0
  store i1 %v.233, ptr %"r.%p15"
  %v.234 = load i1, ptr %"r.%p15"
  %v.235 = load i1, ptr %"r.%p14"
  %v.236 = or i1 %v.234, %v.235
  store i1 %v.236, ptr %"r.%p16"
  %v.237 = load i1, ptr %"r.%p16"
  br i1 %v.237, label %"L$L__BB23_21", label %"B10"
"B10":
  %v.238 = load i64, ptr %"r.%rd9"
  %v.239 = add i64 %v.238, 1
  %v.240 = inttoptr i64 %v.239 to ptr
  %v.241 = load i8, ptr %v.240, align 1
  %v.242 = zext i8 %v.241 to i32
  store i32 %v.242, ptr %"r.%r66"
  %v.243 = load i64, ptr %"r.%rd5"
  store i64 %v.243, ptr %"r..param param0"
  %v.244 = load i32, ptr %"r.%r91"
  store i32 %v.244, ptr %"r..param param1"
  %v.245 = load i32, ptr %"r.%r66"
  store i32 %v.245, ptr %"r..param param2"
  %v.246 = load i64, ptr %"r..param param0"
  %v.247 = load i32, ptr %"r..param param1"
  %v.248 = load i32, ptr %"r..param param2"
  call void @_runtime_warp_operationEP8Exchangeji(i64 %v.246, i32 %v.247, i32 %v.248)
  %v.249 = load i64, ptr %"r.%rd6"
  %v.250 = add i64 %v.249, 120
  %v.251 = inttoptr i64 %v.250 to ptr
  %v.252 = load i64, ptr %v.251, align 1
  store i64 %v.252, ptr %"r.%rd36"
  %v.253 = load i64, ptr %"r.%rd36"
  %v.254 = icmp eq i64 %v.253, 0
  store i1 %v.254, ptr %"r.%p17"
  %v.255 = load i1, ptr %"r.%p17"
  br i1 %v.255, label %"L$L__BB23_17", label %"B11"
"B11":
  %v.256 = load i64, ptr %"r.%rd21"
  store i64 %v.256, ptr %"r..param param0.1"
  %v.257 = load i32, ptr %"r.%r99"
  store i32 %v.257, ptr %"r..param param1.1"
  %v.258 = load i32, ptr %"r.%r40"
  store i32 %v.258, ptr %"r..param param2.1"
  %v.259 = load i32, ptr %"r.%r91"
  store i32 %v.259, ptr %"r..param param3"
  store i32 4294967294, ptr %"r..param param4"
  %v.260 = load i64, ptr %"r..param param0.1"
  %v.261 = load i32, ptr %"r..param param1.1"
  %v.262 = load i32, ptr %"r..param param2.1"
  %v.263 = load i32, ptr %"r..param param3"
  %v.264 = load i32, ptr %"r..param param4"
  call void @_runtime_meetEP5Blockiiji(i64 %v.260, i32 %v.261, i32 %v.262, i32 %v.263, i32 %v.264)
  br label %"L$L__BB23_17"
"L$L__BB23_17":
  %v.265 = load i16, ptr %"r.%rs2"
  %v.266 = or i16 %v.265, 1
  store i16 %v.266, ptr %"r.%rs3"
  %v.267 = load i32, ptr %"r.%r99"
  store i32 %v.267, ptr %"r.%r92"
  br label %"L$L__BB23_18"
"L$L__BB23_18":
  %v.268 = load i32, ptr %"r.%r92"
  %v.269 = load i32, ptr %"r.%r99"
  %v.270 = sub i32 %v.268, %v.269
  store i32 %v.270, ptr %"r.%r67"
  store i32 1, ptr %"r.%r68"
  %v.271 = load i32, ptr %"r.%r68"
  %v.272 = load i32, ptr %"r.%r67"
  %v.273 = icmp ult i32 %v.272, 32
  %v.274 = select i1 %v.273, i32 %v.272, i32 31
  %v.275 = shl i32 %v.271, %v.274
  %v.276 = select i1 %v.273, i32 %v.275, i32 0
  store i32 %v.276, ptr %"r.%r69"
  %v.277 = load i32, ptr %"r.%r69"
  %v.278 = load i32, ptr %"r.%r91"
  %v.279 = and i32 %v.277, %v.278
  store i32 %v.279, ptr %"r.%r70"
  %v.280 = load i32, ptr %"r.%r70"
  %v.281 = icmp eq i32 %v.280, 0
  store i1 %v.281, ptr %"r.%p18"
  %v.282 = load i1, ptr %"r.%p18"
  br i1 %v.282, label %"L$L__BB23_20", label %"B12"
"B12":
  %v.283 = load i32, ptr %"r.%r92"
  %v.284 = sext i32 %v.283 to i64
  %v.285 = sext i32 2 to i64
  %v.286 = mul i64 %v.284, %v.285
  store i64 %v.286, ptr %"r.%rd37"
  %v.287 = load i64, ptr %"r.%rd2"
  %v.288 = load i64, ptr %"r.%rd37"
  %v.289 = add i64 %v.287, %v.288
  store i64 %v.289, ptr %"r.%rd38"
  %v.290 = load i16, ptr %"r.%rs3"
  %v.291 = load i64, ptr %"r.%rd38"
  %v.292 = inttoptr i64 %v.291 to ptr
  store i16 %v.290, ptr %v.292, align 1
  br label %"L$L__BB23_20"
"L$L__BB23_20":
  %v.293 = load i32, ptr %"r.%r92"
  %v.294 = add i32 %v.293, 1
  store i32 %v.294, ptr %"r.%r92"
  %v.295 = load i32, ptr %"r.%r92"
  %v.296 = load i32, ptr %"r.%r40"
  %v.297 = icmp slt i32 %v.295, %v.296
  store i1 %v.297, ptr %"r.%p19"
  store i16 1, ptr %"r.%rs23"
  %v.298 = load i1, ptr %"r.%p19"
  br i1 %v.298, label %"L$L__BB23_18", label %"B13"
"B13":
  br label %"L$L__BB23_21"
"L$L__BB23_21":
  %v.299 = load i32, ptr %"r.%r87"
  %v.300 = add i32 %v.299, 1
  store i32 %v.300, ptr %"r.%r87"
  %v.301 = load i32, ptr %"r.%r87"
  %v.302 = load i32, ptr %"r.%r40"
  %v.303 = icmp slt i32 %v.301, %v.302
  store i1 %v.303, ptr %"r.%p20"
  %v.304 = load i1, ptr %"r.%p20"
  br i1 %v.304, label %"L$L__BB23_6", label %"B14"
"B14":
  br label %"L$L__BB23_22"
"L$L__BB23_22":
  %v.305 = load i16, ptr %"r.%rs23"
  %v.306 = and i16 %v.305, 255
  store i16 %v.306, ptr %"r.%rs16"
  %v.307 = load i16, ptr %"r.%rs16"
  %v.308 = icmp ne i16 %v.307, 0
  store i1 %v.308, ptr %"r.%p22"
  %v.309 = load i1, ptr %"r.%p22"
  %v.310 = load i1, ptr %"r.%p1"
  %v.311 = or i1 %v.309, %v.310
  store i1 %v.311, ptr %"r.%p23"
  %v.312 = load i1, ptr %"r.%p22"
  %v.313 = select i1 %v.312, i16 1, i16 0
  store i16 %v.313, ptr %"r.%rs25"
  %v.314 = load i1, ptr %"r.%p23"
  br i1 %v.314, label %"L$L__BB23_33", label %"B15"
"B15":
  %v.315 = load i32, ptr %"r.%r99"
  store i32 %v.315, ptr %"r.%r94"
  br label %"L$L__BB23_24"
"L$L__BB23_24":
  %v.316 = load i32, ptr %"r.%r94"
  %v.317 = sext i32 %v.316 to i64
  %v.318 = sext i32 2 to i64
  %v.319 = mul i64 %v.317, %v.318
  store i64 %v.319, ptr %"r.%rd39"
  %v.320 = load i64, ptr %"r.%rd2"
  %v.321 = load i64, ptr %"r.%rd39"
  %v.322 = add i64 %v.320, %v.321
  store i64 %v.322, ptr %"r.%rd40"
  %v.323 = load i64, ptr %"r.%rd40"
  %v.324 = inttoptr i64 %v.323 to ptr
  %v.325 = load i16, ptr %v.324, align 1
  store i16 %v.325, ptr %"r.%rs7"
  %v.326 = load i16, ptr %"r.%rs7"
  %v.327 = zext i16 %v.326 to i32
  store i32 %v.327, ptr %"r.%r27"
  %v.328 = load i16, ptr %"r.%rs7"
  %v.329 = icmp eq i16 %v.328, 0
  store i1 %v.329, ptr %"r.%p24"
  %v.330 = load i16, ptr %"r.%rs7"
  %v.331 = and i16 %v.330, 1
  store i16 %v.331, ptr %"r.%rs17"
  %v.332 = load i16, ptr %"r.%rs17"
  %v.333 = icmp eq i16 %v.332, 1
  store i1 %v.333, ptr %"r.%p25"
  %v.334 = load i1, ptr %"r.%p25"
  %v.335 = load i1, ptr %"r.%p24"
  %v.336 = or i1 %v.334, %v.335
  store i1 %v.336, ptr %"r.%p26"
  %v.337 = load i1, ptr %"r.%p26"
  br i1 %v.337, label %"L$L__BB23_32", label %"B16"
"B16":
  %v.338 = load i64, ptr %"r.%rd6"
  %v.339 = inttoptr i64 %v.338 to ptr
  %v.340 = load i64, ptr %v.339, align 1
  store i64 %v.340, ptr %"r.%rd41"
  %v.341 = load i32, ptr %"r.%r27"
  %v.342 = icmp ult i32 1, 32
  %v.343 = select i1 %v.342, i32 1, i32 31
  %v.344 = lshr i32 %v.341, %v.343
  %v.345 = select i1 %v.342, i32 %v.344, i32 0
  store i32 %v.345, ptr %"r.%r71"
  %v.346 = load i32, ptr %"r.%r71"
  %v.347 = zext i32 %v.346 to i64
  %v.348 = zext i32 12 to i64
  %v.349 = mul i64 %v.347, %v.348
  store i64 %v.349, ptr %"r.%rd42"
  %v.350 = load i64, ptr %"r.%rd41"
  %v.351 = load i64, ptr %"r.%rd42"
  %v.352 = add i64 %v.350, %v.351
  store i64 %v.352, ptr %"r.%rd15"
  %v.353 = load i64, ptr %"r.%rd15"
  %v.354 = inttoptr i64 %v.353 to ptr
  %v.355 = load i8, ptr %v.354, align 1
  %v.356 = zext i8 %v.355 to i16
  store i16 %v.356, ptr %"r.%rs18"
  %v.357 = load i16, ptr %"r.%rs18"
  %v.358 = icmp ne i16 %v.357, 4
  store i1 %v.358, ptr %"r.%p27"
  %v.359 = load i1, ptr %"r.%p27"
  br i1 %v.359, label %"L$L__BB23_32", label %"B17"
"B17":
  br label %"L$L__BB23_26"
"L$L__BB23_32":
  %v.360 = load i32, ptr %"r.%r94"
  %v.361 = add i32 %v.360, 1
  store i32 %v.361, ptr %"r.%r94"
  %v.362 = load i32, ptr %"r.%r94"
  %v.363 = load i32, ptr %"r.%r40"
  %v.364 = icmp slt i32 %v.362, %v.363
  store i1 %v.364, ptr %"r.%p32"
  store i16 0, ptr %"r.%rs25"
  %v.365 = load i1, ptr %"r.%p32"
  br i1 %v.365, label %"L$L__BB23_24", label %"B18"
"B18":
  br label %"L$L__BB23_33"
"L$L__BB23_26":
  %v.366 = load i64, ptr %"r.%rd3"
  %v.367 = icmp ult i32 1, 64
  %v.368 = select i1 %v.367, i32 1, i32 63
  %v.369 = zext i32 %v.368 to i64
  %v.370 = shl i64 %v.366, %v.369
  %v.371 = select i1 %v.367, i64 %v.370, i64 0
  store i64 %v.371, ptr %"r.%rd43"
  %v.372 = load i64, ptr %"r.%rd2"
  %v.373 = load i64, ptr %"r.%rd43"
  %v.374 = add i64 %v.372, %v.373
  store i64 %v.374, ptr %"r.%rd47"
  store i32 0, ptr %"r.%r95"
  %v.375 = load i64, ptr %"r.%rd47"
  store i64 %v.375, ptr %"r.%rd46"
  %v.376 = load i32, ptr %"r.%r99"
  store i32 %v.376, ptr %"r.%r96"
  %v.377 = load i32, ptr %"r.%r95"
  store i32 %v.377, ptr %"r.%r97"
  br label %"L$L__BB23_27"
"L$L__BB23_27":
  %v.378 = load i64, ptr %"r.%rd46"
  %v.379 = inttoptr i64 %v.378 to ptr
  %v.380 = load i16, ptr %v.379, align 1
  store i16 %v.380, ptr %"r.%rs19"
  %v.381 = load i16, ptr %"r.%rs19"
  %v.382 = load i16, ptr %"r.%rs7"
  %v.383 = icmp eq i16 %v.381, %v.382
  store i1 %v.383, ptr %"r.%p28"
  store i32 1, ptr %"r.%r74"
  %v.384 = load i32, ptr %"r.%r74"
  %v.385 = load i32, ptr %"r.%r95"
  %v.386 = icmp ult i32 %v.385, 32
  %v.387 = select i1 %v.386, i32 %v.385, i32 31
  %v.388 = shl i32 %v.384, %v.387
  %v.389 = select i1 %v.386, i32 %v.388, i32 0
  store i32 %v.389, ptr %"r.%r75"
  %v.390 = load i32, ptr %"r.%r75"
  %v.391 = load i1, ptr %"r.%p28"
  %v.392 = select i1 %v.391, i32 %v.390, i32 0
  store i32 %v.392, ptr %"r.%r76"
  %v.393 = load i32, ptr %"r.%r76"
  %v.394 = load i32, ptr %"r.%r97"
  %v.395 = or i32 %v.393, %v.394
  store i32 %v.395, ptr %"r.%r97"
  %v.396 = load i32, ptr %"r.%r95"
  %v.397 = add i32 %v.396, 1
  store i32 %v.397, ptr %"r.%r95"
  %v.398 = load i64, ptr %"r.%rd46"
  %v.399 = add i64 %v.398, 2
  store i64 %v.399, ptr %"r.%rd46"
  %v.400 = load i32, ptr %"r.%r96"
  %v.401 = add i32 %v.400, 1
  store i32 %v.401, ptr %"r.%r96"
  %v.402 = load i32, ptr %"r.%r96"
  %v.403 = load i32, ptr %"r.%r40"
  %v.404 = icmp slt i32 %v.402, %v.403
  store i1 %v.404, ptr %"r.%p29"
  %v.405 = load i1, ptr %"r.%p29"
  br i1 %v.405, label %"L$L__BB23_27", label %"B19"
"B19":
  %v.406 = load i64, ptr %"r.%rd15"
  %v.407 = add i64 %v.406, 1
  %v.408 = inttoptr i64 %v.407 to ptr
  %v.409 = load i8, ptr %v.408, align 1
  %v.410 = zext i8 %v.409 to i32
  store i32 %v.410, ptr %"r.%r78"
  store i32 0, ptr %"r.%r98"
  %v.411 = load i64, ptr %"r.%rd5"
  store i64 %v.411, ptr %"r..param param0.2"
  %v.412 = load i32, ptr %"r.%r97"
  store i32 %v.412, ptr %"r..param param1.2"
  %v.413 = load i32, ptr %"r.%r78"
  store i32 %v.413, ptr %"r..param param2.2"
  %v.414 = load i64, ptr %"r..param param0.2"
  %v.415 = load i32, ptr %"r..param param1.2"
  %v.416 = load i32, ptr %"r..param param2.2"
  call void @_runtime_warp_operationEP8Exchangeji(i64 %v.414, i32 %v.415, i32 %v.416)
  %v.417 = load i16, ptr %"r.%rs7"
  %v.418 = or i16 %v.417, 1
  store i16 %v.418, ptr %"r.%rs8"
  br label %"L$L__BB23_29"
"L$L__BB23_29":
  store i32 1, ptr %"r.%r79"
  %v.419 = load i32, ptr %"r.%r79"
  %v.420 = load i32, ptr %"r.%r98"
  %v.421 = icmp ult i32 %v.420, 32
  %v.422 = select i1 %v.421, i32 %v.420, i32 31
  %v.423 = shl i32 %v.419, %v.422
  %v.424 = select i1 %v.421, i32 %v.423, i32 0
  store i32 %v.424, ptr %"r.%r80"
  %v.425 = load i32, ptr %"r.%r80"
  %v.426 = load i32, ptr %"r.%r97"
  %v.427 = and i32 %v.425, %v.426
  store i32 %v.427, ptr %"r.%r81"
  %v.428 = load i32, ptr %"r.%r81"
  %v.429 = icmp eq i32 %v.428, 0
  store i1 %v.429, ptr %"r.%p30"
  %v.430 = load i1, ptr %"r.%p30"
  br i1 %v.430, label %"L$L__BB23_31", label %"B20"
"B20":
  %v.431 = load i16, ptr %"r.%rs8"
  %v.432 = load i64, ptr %"r.%rd47"
  %v.433 = inttoptr i64 %v.432 to ptr
  store i16 %v.431, ptr %v.433, align 1
  br label %"L$L__BB23_31"
"L$L__BB23_31":
  %v.434 = load i32, ptr %"r.%r99"
  %v.435 = add i32 %v.434, 1
  store i32 %v.435, ptr %"r.%r99"
  %v.436 = load i32, ptr %"r.%r98"
  %v.437 = add i32 %v.436, 1
  store i32 %v.437, ptr %"r.%r98"
  %v.438 = load i64, ptr %"r.%rd47"
  %v.439 = add i64 %v.438, 2
  store i64 %v.439, ptr %"r.%rd47"
  %v.440 = load i32, ptr %"r.%r99"
  %v.441 = load i32, ptr %"r.%r40"
  %v.442 = icmp slt i32 %v.440, %v.441
  store i1 %v.442, ptr %"r.%p31"
  store i16 1, ptr %"r.%rs25"
  %v.443 = load i1, ptr %"r.%p31"
  br i1 %v.443, label %"L$L__BB23_29", label %"B21"
"B21":
  br label %"L$L__BB23_33"
"L$L__BB23_33":
  %v.444 = load i16, ptr %"r.%rs25"
  %v.445 = zext i16 %v.444 to i32
  store i32 %v.445, ptr %"r.%r82"
  %v.446 = load i32, ptr %"r.%r82"
  store i32 %v.446, ptr %"r..param func_retval0"
  br label %done
done:
  %v.447 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.447
}

define internal i32 @_runtime_resolve_uniformEP5Blockiii(i64 %a0, i32 %a1, i32 %a2, i32 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r24" = alloca i32
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
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs2" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs8" = alloca i16
  %"r..param _runtime_resolve_uniformEP5Blockiii_param_0" = alloca i64
  %"r..param _runtime_resolve_uniformEP5Blockiii_param_1" = alloca i32
  %"r..param _runtime_resolve_uniformEP5Blockiii_param_2" = alloca i32
  %"r..param _runtime_resolve_uniformEP5Blockiii_param_3" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_0"
  store i32 %a1, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_1"
  store i32 %a2, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_2"
  store i32 %a3, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_0"
  store i64 %v.1, ptr %"r.%rd8"
  %v.2 = load i32, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_1"
  store i32 %v.2, ptr %"r.%r10"
  %v.3 = load i32, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_2"
  store i32 %v.3, ptr %"r.%r8"
  %v.4 = load i32, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_3"
  store i32 %v.4, ptr %"r.%r9"
  %v.5 = load i64, ptr %"r.%rd8"
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd9"
  %v.8 = load i64, ptr %"r.%rd9"
  %v.9 = add i64 %v.8, 144
  store i64 %v.9, ptr %"r.%rd1"
  %v.10 = load i32, ptr %"r.%r10"
  %v.11 = icmp ult i32 1, 32
  %v.12 = select i1 %v.11, i32 1, i32 31
  %v.13 = ashr i32 %v.10, %v.12
  store i32 %v.13, ptr %"r.%r11"
  %v.14 = load i32, ptr %"r.%r8"
  %v.15 = sext i32 %v.14 to i64
  store i64 %v.15, ptr %"r.%rd2"
  %v.16 = load i64, ptr %"r.%rd8"
  %v.17 = add i64 %v.16, 64
  %v.18 = inttoptr i64 %v.17 to ptr
  %v.19 = load i64, ptr %v.18, align 1
  store i64 %v.19, ptr %"r.%rd3"
  %v.20 = load i32, ptr %"r.%r9"
  %v.21 = load i32, ptr %"r.%r8"
  %v.22 = sub i32 %v.20, %v.21
  store i32 %v.22, ptr %"r.%r1"
  %v.23 = load i32, ptr %"r.%r1"
  %v.24 = icmp eq i32 %v.23, 32
  store i1 %v.24, ptr %"r.%p1"
  store i32 4294967295, ptr %"r.%r24"
  %v.25 = load i32, ptr %"r.%r24"
  %v.26 = load i32, ptr %"r.%r1"
  %v.27 = icmp ult i32 %v.26, 32
  %v.28 = select i1 %v.27, i32 %v.26, i32 31
  %v.29 = shl i32 %v.25, %v.28
  %v.30 = select i1 %v.27, i32 %v.29, i32 0
  store i32 %v.30, ptr %"r.%r13"
  %v.31 = load i32, ptr %"r.%r13"
  %v.32 = xor i32 %v.31, -1
  store i32 %v.32, ptr %"r.%r14"
  %v.33 = load i32, ptr %"r.%r14"
  %v.34 = load i1, ptr %"r.%p1"
  %v.35 = select i1 %v.34, i32 4294967295, i32 %v.33
  store i32 %v.35, ptr %"r.%r2"
  %v.36 = load i64, ptr %"r.%rd9"
  %v.37 = add i64 %v.36, 144
  %v.38 = inttoptr i64 %v.37 to ptr
  %v.39 = load i64, ptr %v.38, align 1
  store i64 %v.39, ptr %"r.%rd10"
  %v.40 = load i32, ptr %"r.%r11"
  %v.41 = sext i32 %v.40 to i64
  %v.42 = sext i32 12 to i64
  %v.43 = mul i64 %v.41, %v.42
  store i64 %v.43, ptr %"r.%rd11"
  %v.44 = load i64, ptr %"r.%rd10"
  %v.45 = load i64, ptr %"r.%rd11"
  %v.46 = add i64 %v.44, %v.45
  store i64 %v.46, ptr %"r.%rd4"
  %v.47 = load i64, ptr %"r.%rd4"
  %v.48 = inttoptr i64 %v.47 to ptr
  %v.49 = load i8, ptr %v.48, align 1
  %v.50 = zext i8 %v.49 to i16
  store i16 %v.50, ptr %"r.%rs2"
  %v.51 = load i16, ptr %"r.%rs2"
  %v.52 = icmp ne i16 %v.51, 2
  store i1 %v.52, ptr %"r.%p2"
  %v.53 = load i1, ptr %"r.%p2"
  br i1 %v.53, label %"L$L__BB25_5", label %"B1"
"B1":
  %v.54 = load i32, ptr %"r.%r1"
  %v.55 = icmp slt i32 %v.54, 1
  store i1 %v.55, ptr %"r.%p3"
  %v.56 = load i1, ptr %"r.%p3"
  br i1 %v.56, label %"L$L__BB25_4", label %"B2"
"B2":
  %v.57 = load i64, ptr %"r.%rd2"
  %v.58 = icmp ult i32 5, 64
  %v.59 = select i1 %v.58, i32 5, i32 63
  %v.60 = zext i32 %v.59 to i64
  %v.61 = shl i64 %v.57, %v.60
  %v.62 = select i1 %v.58, i64 %v.61, i64 0
  store i64 %v.62, ptr %"r.%rd12"
  %v.63 = load i64, ptr %"r.%rd3"
  %v.64 = load i64, ptr %"r.%rd12"
  %v.65 = add i64 %v.63, %v.64
  store i64 %v.65, ptr %"r.%rd13"
  %v.66 = load i64, ptr %"r.%rd13"
  %v.67 = add i64 %v.66, 16
  store i64 %v.67, ptr %"r.%rd17"
  store i32 4294967295, ptr %"r.%r24"
  store i32 0, ptr %"r.%r22"
  br label %"L$L__BB25_3"
"L$L__BB25_3":
  %v.68 = load i64, ptr %"r.%rd17"
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i32, ptr %v.69, align 1
  store i32 %v.70, ptr %"r.%r18"
  %v.71 = load i32, ptr %"r.%r18"
  %v.72 = load i32, ptr %"r.%r24"
  %v.73 = and i32 %v.71, %v.72
  store i32 %v.73, ptr %"r.%r24"
  %v.74 = load i64, ptr %"r.%rd17"
  %v.75 = add i64 %v.74, 32
  store i64 %v.75, ptr %"r.%rd17"
  %v.76 = load i32, ptr %"r.%r22"
  %v.77 = add i32 %v.76, 1
  store i32 %v.77, ptr %"r.%r22"
  %v.78 = load i32, ptr %"r.%r22"
  %v.79 = load i32, ptr %"r.%r1"
  %v.80 = icmp slt i32 %v.78, %v.79
  store i1 %v.80, ptr %"r.%p4"
  %v.81 = load i1, ptr %"r.%p4"
  br i1 %v.81, label %"L$L__BB25_3", label %"B3"
"B3":
  br label %"L$L__BB25_4"
"L$L__BB25_4":
  %v.82 = load i32, ptr %"r.%r24"
  %v.83 = load i32, ptr %"r.%r2"
  %v.84 = and i32 %v.82, %v.83
  store i32 %v.84, ptr %"r.%r19"
  %v.85 = load i32, ptr %"r.%r19"
  %v.86 = load i32, ptr %"r.%r2"
  %v.87 = icmp ne i32 %v.85, %v.86
  store i1 %v.87, ptr %"r.%p5"
  store i16 0, ptr %"r.%rs8"
  %v.88 = load i1, ptr %"r.%p5"
  br i1 %v.88, label %"L$L__BB25_8", label %"B4"
"B4":
  br label %"L$L__BB25_5"
"L$L__BB25_5":
  %v.89 = load i64, ptr %"r.%rd4"
  %v.90 = add i64 %v.89, 1
  %v.91 = inttoptr i64 %v.90 to ptr
  %v.92 = load i8, ptr %v.91, align 1
  %v.93 = zext i8 %v.92 to i32
  store i32 %v.93, ptr %"r.%r20"
  %v.94 = load i64, ptr %"r.%rd2"
  %v.95 = icmp ult i32 5, 64
  %v.96 = select i1 %v.95, i32 5, i32 63
  %v.97 = zext i32 %v.96 to i64
  %v.98 = shl i64 %v.94, %v.97
  %v.99 = select i1 %v.95, i64 %v.98, i64 0
  store i64 %v.99, ptr %"r.%rd14"
  %v.100 = load i64, ptr %"r.%rd3"
  %v.101 = load i64, ptr %"r.%rd14"
  %v.102 = add i64 %v.100, %v.101
  store i64 %v.102, ptr %"r.%rd15"
  %v.103 = load i64, ptr %"r.%rd15"
  store i64 %v.103, ptr %"r..param param0"
  %v.104 = load i32, ptr %"r.%r2"
  store i32 %v.104, ptr %"r..param param1"
  %v.105 = load i32, ptr %"r.%r20"
  store i32 %v.105, ptr %"r..param param2"
  %v.106 = load i64, ptr %"r..param param0"
  %v.107 = load i32, ptr %"r..param param1"
  %v.108 = load i32, ptr %"r..param param2"
  call void @_runtime_warp_operationEP8Exchangeji(i64 %v.106, i32 %v.107, i32 %v.108)
  %v.109 = load i64, ptr %"r.%rd1"
  %v.110 = add i64 %v.109, 120
  %v.111 = inttoptr i64 %v.110 to ptr
  %v.112 = load i64, ptr %v.111, align 1
  store i64 %v.112, ptr %"r.%rd16"
  %v.113 = load i64, ptr %"r.%rd16"
  %v.114 = icmp eq i64 %v.113, 0
  store i1 %v.114, ptr %"r.%p6"
  store i16 1, ptr %"r.%rs8"
  %v.115 = load i1, ptr %"r.%p6"
  br i1 %v.115, label %"L$L__BB25_8", label %"B5"
"B5":
  %v.116 = load i64, ptr %"r.%rd4"
  %v.117 = inttoptr i64 %v.116 to ptr
  %v.118 = load i8, ptr %v.117, align 1
  %v.119 = zext i8 %v.118 to i16
  store i16 %v.119, ptr %"r.%rs6"
  %v.120 = load i16, ptr %"r.%rs6"
  %v.121 = icmp ne i16 %v.120, 2
  store i1 %v.121, ptr %"r.%p7"
  %v.122 = load i1, ptr %"r.%p7"
  br i1 %v.122, label %"L$L__BB25_8", label %"B6"
"B6":
  %v.123 = load i64, ptr %"r.%rd8"
  store i64 %v.123, ptr %"r..param param0.1"
  %v.124 = load i32, ptr %"r.%r8"
  store i32 %v.124, ptr %"r..param param1.1"
  %v.125 = load i32, ptr %"r.%r9"
  store i32 %v.125, ptr %"r..param param2.1"
  %v.126 = load i32, ptr %"r.%r2"
  store i32 %v.126, ptr %"r..param param3"
  store i32 4294967294, ptr %"r..param param4"
  %v.127 = load i64, ptr %"r..param param0.1"
  %v.128 = load i32, ptr %"r..param param1.1"
  %v.129 = load i32, ptr %"r..param param2.1"
  %v.130 = load i32, ptr %"r..param param3"
  %v.131 = load i32, ptr %"r..param param4"
  call void @_runtime_meetEP5Blockiiji(i64 %v.127, i32 %v.128, i32 %v.129, i32 %v.130, i32 %v.131)
  br label %"L$L__BB25_8"
"L$L__BB25_8":
  %v.132 = load i16, ptr %"r.%rs8"
  %v.133 = zext i16 %v.132 to i32
  store i32 %v.133, ptr %"r.%r21"
  %v.134 = load i32, ptr %"r.%r21"
  store i32 %v.134, ptr %"r..param func_retval0"
  br label %done
done:
  %v.135 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.135
}

define internal i32 @_runtime_run_groupEP5Blockiii(i64 %a0, i32 %a1, i32 %a2, i32 %a3) {
head:
  %frame = alloca [16 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%SP" = alloca i64
  %"r.%SPL" = alloca i64
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
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r57" = alloca i32
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
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs12" = alloca i16
  %"r.%rs13" = alloca i16
  %"r.%rs15" = alloca i16
  %"r.%rs16" = alloca i16
  %"r.%rs17" = alloca i16
  %"r.%rs18" = alloca i16
  %"r.%rs19" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs22" = alloca i16
  %"r.%rs26" = alloca i16
  %"r.%rs29" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs30" = alloca i16
  %"r.%rs31" = alloca i16
  %"r.%rs4" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r..param _runtime_run_groupEP5Blockiii_param_0" = alloca i64
  %"r..param _runtime_run_groupEP5Blockiii_param_1" = alloca i32
  %"r..param _runtime_run_groupEP5Blockiii_param_2" = alloca i32
  %"r..param _runtime_run_groupEP5Blockiii_param_3" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param0.5" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i32
  %"r..param param1.5" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param2.3" = alloca i32
  %"r..param param2.4" = alloca i32
  %"r..param param2.5" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i32
  %"r..param param3.2" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param param4.1" = alloca i64
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i32
  %"r..param retval0.3" = alloca i32
  %"r..param retval0.4" = alloca i32
  %"r..param retval0.5" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_run_groupEP5Blockiii_param_0"
  store i32 %a1, ptr %"r..param _runtime_run_groupEP5Blockiii_param_1"
  store i32 %a2, ptr %"r..param _runtime_run_groupEP5Blockiii_param_2"
  store i32 %a3, ptr %"r..param _runtime_run_groupEP5Blockiii_param_3"
  br label %"entry"
"entry":
  %v.1 = add i64 %sp, 0
  store i64 %v.1, ptr %"r.%SPL"
  %v.2 = load i64, ptr %"r.%SPL"
  store i64 %v.2, ptr %"r.%SP"
  %v.3 = load i64, ptr %"r..param _runtime_run_groupEP5Blockiii_param_0"
  store i64 %v.3, ptr %"r.%rd11"
  %v.4 = load i32, ptr %"r..param _runtime_run_groupEP5Blockiii_param_1"
  store i32 %v.4, ptr %"r.%r31"
  %v.5 = load i32, ptr %"r..param _runtime_run_groupEP5Blockiii_param_2"
  store i32 %v.5, ptr %"r.%r28"
  %v.6 = load i32, ptr %"r..param _runtime_run_groupEP5Blockiii_param_3"
  store i32 %v.6, ptr %"r.%r29"
  %v.7 = load i64, ptr %"r.%SP"
  %v.8 = add i64 %v.7, 0
  store i64 %v.8, ptr %"r.%rd12"
  %v.9 = load i64, ptr %"r.%SPL"
  %v.10 = add i64 %v.9, 0
  store i64 %v.10, ptr %"r.%rd1"
  %v.11 = load i64, ptr %"r.%rd11"
  %v.12 = inttoptr i64 %v.11 to ptr
  %v.13 = load i64, ptr %v.12, align 1
  store i64 %v.13, ptr %"r.%rd2"
  %v.14 = load i64, ptr %"r.%rd11"
  %v.15 = add i64 %v.14, 56
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i64, ptr %v.16, align 1
  store i64 %v.17, ptr %"r.%rd3"
  %v.18 = load i64, ptr %"r.%rd11"
  %v.19 = add i64 %v.18, 72
  %v.20 = inttoptr i64 %v.19 to ptr
  %v.21 = load i64, ptr %v.20, align 1
  store i64 %v.21, ptr %"r.%rd13"
  %v.22 = load i32, ptr %"r.%r31"
  %v.23 = sext i32 %v.22 to i64
  %v.24 = sext i32 4 to i64
  %v.25 = mul i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd14"
  %v.26 = load i64, ptr %"r.%rd13"
  %v.27 = load i64, ptr %"r.%rd14"
  %v.28 = add i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd4"
  %v.29 = load i64, ptr %"r.%rd4"
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i32, ptr %v.30, align 1
  store i32 %v.31, ptr %"r.%r45"
  store i32 0, ptr %"r.%r50"
  %v.32 = load i32, ptr %"r.%r50"
  %v.33 = load i64, ptr %"r.%rd1"
  %v.34 = inttoptr i64 %v.33 to ptr
  store i32 %v.32, ptr %v.34, align 1
  store i16 1, ptr %"r.%rs30"
  %v.35 = load i64, ptr %"r.%rd2"
  %v.36 = add i64 %v.35, 144
  store i64 %v.36, ptr %"r.%rd5"
  br label %"L$L__BB26_1"
"L$L__BB26_33":
  %v.37 = load i64, ptr %"r.%rd11"
  store i64 %v.37, ptr %"r..param param0"
  %v.38 = load i32, ptr %"r.%r28"
  store i32 %v.38, ptr %"r..param param1"
  %v.39 = load i32, ptr %"r.%r29"
  store i32 %v.39, ptr %"r..param param2"
  %v.40 = load i64, ptr %"r..param param0"
  %v.41 = load i32, ptr %"r..param param1"
  %v.42 = load i32, ptr %"r..param param2"
  %v.43 = call i32 @_runtime_common_stateEP5Blockii(i64 %v.40, i32 %v.41, i32 %v.42)
  store i32 %v.43, ptr %"r..param retval0"
  %v.44 = load i32, ptr %"r..param retval0"
  store i32 %v.44, ptr %"r.%r45"
  store i16 0, ptr %"r.%rs30"
  br label %"L$L__BB26_1"
"L$L__BB26_1":
  %v.45 = load i32, ptr %"r.%r45"
  store i32 %v.45, ptr %"r.%r48"
  %v.46 = load i32, ptr %"r.%r48"
  %v.47 = icmp eq i32 %v.46, 4294967295
  store i1 %v.47, ptr %"r.%p1"
  %v.48 = load i1, ptr %"r.%p1"
  br i1 %v.48, label %"L$L__BB26_14", label %"B1"
"B1":
  %v.49 = load i32, ptr %"r.%r48"
  %v.50 = icmp eq i32 %v.49, 0
  store i1 %v.50, ptr %"r.%p2"
  store i32 0, ptr %"r.%r57"
  %v.51 = load i1, ptr %"r.%p2"
  br i1 %v.51, label %"L$L__BB26_36", label %"B2"
"B2":
  %v.52 = load i32, ptr %"r.%r48"
  %v.53 = and i32 %v.52, 1
  store i32 %v.53, ptr %"r.%r33"
  %v.54 = load i32, ptr %"r.%r33"
  %v.55 = icmp eq i32 %v.54, 1
  store i1 %v.55, ptr %"r.%p3"
  store i1 false, ptr %"r.%p4"
  %v.56 = load i1, ptr %"r.%p3"
  %v.57 = load i1, ptr %"r.%p4"
  %v.58 = xor i1 %v.56, %v.57
  store i1 %v.58, ptr %"r.%p5"
  %v.59 = load i1, ptr %"r.%p5"
  br i1 %v.59, label %"L$L__BB26_13", label %"B3"
"B3":
  %v.60 = load i64, ptr %"r.%rd5"
  %v.61 = inttoptr i64 %v.60 to ptr
  %v.62 = load i64, ptr %v.61, align 1
  store i64 %v.62, ptr %"r.%rd15"
  %v.63 = load i32, ptr %"r.%r48"
  %v.64 = icmp ult i32 1, 32
  %v.65 = select i1 %v.64, i32 1, i32 31
  %v.66 = ashr i32 %v.63, %v.65
  store i32 %v.66, ptr %"r.%r34"
  %v.67 = load i32, ptr %"r.%r34"
  %v.68 = sext i32 %v.67 to i64
  %v.69 = sext i32 12 to i64
  %v.70 = mul i64 %v.68, %v.69
  store i64 %v.70, ptr %"r.%rd16"
  %v.71 = load i64, ptr %"r.%rd15"
  %v.72 = load i64, ptr %"r.%rd16"
  %v.73 = add i64 %v.71, %v.72
  store i64 %v.73, ptr %"r.%rd17"
  %v.74 = load i64, ptr %"r.%rd17"
  %v.75 = inttoptr i64 %v.74 to ptr
  %v.76 = load i8, ptr %v.75, align 1
  %v.77 = zext i8 %v.76 to i16
  store i16 %v.77, ptr %"r.%rs2"
  %v.78 = load i16, ptr %"r.%rs2"
  %v.79 = icmp eq i16 %v.78, 3
  store i1 %v.79, ptr %"r.%p6"
  %v.80 = load i1, ptr %"r.%p6"
  br i1 %v.80, label %"L$L__BB26_11", label %"B4"
"B4":
  br label %"L$L__BB26_5"
"L$L__BB26_11":
  %v.81 = load i16, ptr %"r.%rs30"
  %v.82 = and i16 %v.81, 255
  store i16 %v.82, ptr %"r.%rs13"
  %v.83 = load i16, ptr %"r.%rs13"
  %v.84 = icmp eq i16 %v.83, 0
  store i1 %v.84, ptr %"r.%p12"
  %v.85 = load i32, ptr %"r.%r48"
  store i32 %v.85, ptr %"r.%r57"
  %v.86 = load i1, ptr %"r.%p12"
  br i1 %v.86, label %"L$L__BB26_36", label %"B5"
"B5":
  br label %"L$L__BB26_12"
"L$L__BB26_14":
  %v.87 = load i32, ptr %"r.%r28"
  %v.88 = load i32, ptr %"r.%r29"
  %v.89 = icmp sge i32 %v.87, %v.88
  store i1 %v.89, ptr %"r.%p14"
  %v.90 = load i16, ptr %"r.%rs30"
  %v.91 = and i16 %v.90, 255
  store i16 %v.91, ptr %"r.%rs15"
  %v.92 = load i16, ptr %"r.%rs15"
  %v.93 = icmp eq i16 %v.92, 0
  store i1 %v.93, ptr %"r.%p15"
  %v.94 = load i1, ptr %"r.%p15"
  %v.95 = load i1, ptr %"r.%p14"
  %v.96 = or i1 %v.94, %v.95
  store i1 %v.96, ptr %"r.%p16"
  %v.97 = load i1, ptr %"r.%p16"
  br i1 %v.97, label %"L$L__BB26_20", label %"B6"
"B6":
  %v.98 = load i32, ptr %"r.%r28"
  store i32 %v.98, ptr %"r.%r49"
  br label %"L$L__BB26_16"
"L$L__BB26_16":
  %v.99 = load i32, ptr %"r.%r49"
  %v.100 = sext i32 %v.99 to i64
  %v.101 = sext i32 2 to i64
  %v.102 = mul i64 %v.100, %v.101
  store i64 %v.102, ptr %"r.%rd21"
  %v.103 = load i64, ptr %"r.%rd3"
  %v.104 = load i64, ptr %"r.%rd21"
  %v.105 = add i64 %v.103, %v.104
  store i64 %v.105, ptr %"r.%rd9"
  %v.106 = load i64, ptr %"r.%rd9"
  %v.107 = inttoptr i64 %v.106 to ptr
  %v.108 = load i16, ptr %v.107, align 1
  store i16 %v.108, ptr %"r.%rs4"
  %v.109 = load i16, ptr %"r.%rs4"
  %v.110 = icmp eq i16 %v.109, 0
  store i1 %v.110, ptr %"r.%p17"
  %v.111 = load i16, ptr %"r.%rs4"
  %v.112 = and i16 %v.111, 1
  store i16 %v.112, ptr %"r.%rs16"
  %v.113 = load i16, ptr %"r.%rs16"
  %v.114 = icmp eq i16 %v.113, 1
  store i1 %v.114, ptr %"r.%p18"
  %v.115 = load i1, ptr %"r.%p17"
  %v.116 = load i1, ptr %"r.%p18"
  %v.117 = or i1 %v.115, %v.116
  store i1 %v.117, ptr %"r.%p19"
  %v.118 = load i1, ptr %"r.%p19"
  br i1 %v.118, label %"L$L__BB26_19", label %"B7"
"B7":
  %v.119 = load i64, ptr %"r.%rd5"
  %v.120 = inttoptr i64 %v.119 to ptr
  %v.121 = load i64, ptr %v.120, align 1
  store i64 %v.121, ptr %"r.%rd22"
  %v.122 = load i16, ptr %"r.%rs4"
  %v.123 = icmp ult i32 1, 16
  %v.124 = select i1 %v.123, i32 1, i32 15
  %v.125 = trunc i32 %v.124 to i16
  %v.126 = lshr i16 %v.122, %v.125
  %v.127 = select i1 %v.123, i16 %v.126, i16 0
  store i16 %v.127, ptr %"r.%rs17"
  %v.128 = load i16, ptr %"r.%rs17"
  %v.129 = zext i16 %v.128 to i32
  store i32 %v.129, ptr %"r.%r39"
  %v.130 = load i32, ptr %"r.%r39"
  %v.131 = zext i32 %v.130 to i64
  %v.132 = zext i32 12 to i64
  %v.133 = mul i64 %v.131, %v.132
  store i64 %v.133, ptr %"r.%rd23"
  %v.134 = load i64, ptr %"r.%rd22"
  %v.135 = load i64, ptr %"r.%rd23"
  %v.136 = add i64 %v.134, %v.135
  store i64 %v.136, ptr %"r.%rd24"
  %v.137 = load i64, ptr %"r.%rd24"
  %v.138 = inttoptr i64 %v.137 to ptr
  %v.139 = load i8, ptr %v.138, align 1
  %v.140 = zext i8 %v.139 to i16
  store i16 %v.140, ptr %"r.%rs18"
  %v.141 = load i16, ptr %"r.%rs18"
  %v.142 = icmp ne i16 %v.141, 3
  store i1 %v.142, ptr %"r.%p20"
  %v.143 = load i1, ptr %"r.%p20"
  br i1 %v.143, label %"L$L__BB26_19", label %"B8"
"B8":
  %v.144 = load i16, ptr %"r.%rs4"
  %v.145 = or i16 %v.144, 1
  store i16 %v.145, ptr %"r.%rs19"
  %v.146 = load i16, ptr %"r.%rs19"
  %v.147 = load i64, ptr %"r.%rd9"
  %v.148 = inttoptr i64 %v.147 to ptr
  store i16 %v.146, ptr %v.148, align 1
  br label %"L$L__BB26_19"
"L$L__BB26_19":
  %v.149 = load i32, ptr %"r.%r49"
  %v.150 = add i32 %v.149, 1
  store i32 %v.150, ptr %"r.%r49"
  %v.151 = load i32, ptr %"r.%r49"
  %v.152 = load i32, ptr %"r.%r29"
  %v.153 = icmp slt i32 %v.151, %v.152
  store i1 %v.153, ptr %"r.%p21"
  %v.154 = load i1, ptr %"r.%p21"
  br i1 %v.154, label %"L$L__BB26_16", label %"B9"
"B9":
  br label %"L$L__BB26_20"
"L$L__BB26_20":
  store i16 0, ptr %"r.%rs31"
  %v.155 = load i1, ptr %"r.%p14"
  br i1 %v.155, label %"L$L__BB26_32", label %"B10"
"B10":
  store i16 0, ptr %"r.%rs31"
  %v.156 = load i32, ptr %"r.%r28"
  store i32 %v.156, ptr %"r.%r51"
  br label %"L$L__BB26_22"
"L$L__BB26_22":
  %v.157 = load i32, ptr %"r.%r51"
  store i32 %v.157, ptr %"r.%r53"
  %v.158 = load i32, ptr %"r.%r53"
  %v.159 = sext i32 %v.158 to i64
  %v.160 = sext i32 2 to i64
  %v.161 = mul i64 %v.159, %v.160
  store i64 %v.161, ptr %"r.%rd25"
  %v.162 = load i64, ptr %"r.%rd3"
  %v.163 = load i64, ptr %"r.%rd25"
  %v.164 = add i64 %v.162, %v.163
  store i64 %v.164, ptr %"r.%rd26"
  %v.165 = load i64, ptr %"r.%rd26"
  %v.166 = inttoptr i64 %v.165 to ptr
  %v.167 = load i16, ptr %v.166, align 1
  store i16 %v.167, ptr %"r.%rs6"
  %v.168 = load i16, ptr %"r.%rs6"
  %v.169 = zext i16 %v.168 to i32
  store i32 %v.169, ptr %"r.%r14"
  br label %"L$L__BB26_23"
"L$L__BB26_23":
  %v.170 = load i32, ptr %"r.%r51"
  store i32 %v.170, ptr %"r.%r15"
  %v.171 = load i32, ptr %"r.%r15"
  %v.172 = add i32 %v.171, 1
  store i32 %v.172, ptr %"r.%r51"
  %v.173 = load i32, ptr %"r.%r51"
  %v.174 = load i32, ptr %"r.%r29"
  %v.175 = icmp sge i32 %v.173, %v.174
  store i1 %v.175, ptr %"r.%p23"
  %v.176 = load i1, ptr %"r.%p23"
  br i1 %v.176, label %"L$L__BB26_25", label %"B11"
"B11":
  %v.177 = load i32, ptr %"r.%r51"
  %v.178 = sext i32 %v.177 to i64
  %v.179 = sext i32 2 to i64
  %v.180 = mul i64 %v.178, %v.179
  store i64 %v.180, ptr %"r.%rd27"
  %v.181 = load i64, ptr %"r.%rd3"
  %v.182 = load i64, ptr %"r.%rd27"
  %v.183 = add i64 %v.181, %v.182
  store i64 %v.183, ptr %"r.%rd28"
  %v.184 = load i64, ptr %"r.%rd28"
  %v.185 = inttoptr i64 %v.184 to ptr
  %v.186 = load i16, ptr %v.185, align 1
  store i16 %v.186, ptr %"r.%rs22"
  %v.187 = load i16, ptr %"r.%rs22"
  %v.188 = load i16, ptr %"r.%rs6"
  %v.189 = icmp eq i16 %v.187, %v.188
  store i1 %v.189, ptr %"r.%p24"
  %v.190 = load i1, ptr %"r.%p24"
  br i1 %v.190, label %"L$L__BB26_23", label %"B12"
"B12":
  br label %"L$L__BB26_25"
"L$L__BB26_25":
  %v.191 = load i32, ptr %"r.%r14"
  %v.192 = and i32 %v.191, 1
  store i32 %v.192, ptr %"r.%r40"
  %v.193 = load i32, ptr %"r.%r40"
  %v.194 = icmp eq i32 %v.193, 1
  store i1 %v.194, ptr %"r.%p25"
  store i1 false, ptr %"r.%p26"
  %v.195 = load i1, ptr %"r.%p25"
  %v.196 = load i1, ptr %"r.%p26"
  %v.197 = xor i1 %v.195, %v.196
  store i1 %v.197, ptr %"r.%p27"
  %v.198 = load i1, ptr %"r.%p27"
  %v.199 = xor i1 %v.198, -1
  store i1 %v.199, ptr %"r.%p28"
  %v.200 = load i1, ptr %"r.%p28"
  br i1 %v.200, label %"L$L__BB26_31", label %"B13"
"B13":
  %v.201 = load i64, ptr %"r.%rd11"
  store i64 %v.201, ptr %"r..param param0.1"
  %v.202 = load i32, ptr %"r.%r14"
  store i32 %v.202, ptr %"r..param param1.1"
  %v.203 = load i32, ptr %"r.%r53"
  store i32 %v.203, ptr %"r..param param2.1"
  %v.204 = load i32, ptr %"r.%r15"
  %v.205 = add i32 %v.204, 1
  store i32 %v.205, ptr %"r.%r44"
  %v.206 = load i32, ptr %"r.%r44"
  store i32 %v.206, ptr %"r..param param3"
  %v.207 = load i64, ptr %"r.%rd12"
  store i64 %v.207, ptr %"r..param param4"
  %v.208 = load i64, ptr %"r..param param0.1"
  %v.209 = load i32, ptr %"r..param param1.1"
  %v.210 = load i32, ptr %"r..param param2.1"
  %v.211 = load i32, ptr %"r..param param3"
  %v.212 = load i64, ptr %"r..param param4"
  %v.213 = call i32 @_runtime_run_rangeEP5BlockiiiPi(i64 %v.208, i32 %v.209, i32 %v.210, i32 %v.211, i64 %v.212)
  store i32 %v.213, ptr %"r..param retval0.1"
  %v.214 = load i32, ptr %"r..param retval0.1"
  store i32 %v.214, ptr %"r.%r17"
  %v.215 = load i64, ptr %"r.%rd1"
  %v.216 = inttoptr i64 %v.215 to ptr
  %v.217 = load i32, ptr %v.216, align 1
  store i32 %v.217, ptr %"r.%r50"
  %v.218 = load i32, ptr %"r.%r50"
  %v.219 = and i32 %v.218, 4
  store i32 %v.219, ptr %"r.%r41"
  %v.220 = load i32, ptr %"r.%r41"
  %v.221 = icmp ne i32 %v.220, 0
  store i1 %v.221, ptr %"r.%p29"
  %v.222 = load i1, ptr %"r.%p29"
  br i1 %v.222, label %"L$L__BB26_37", label %"B14"
"B14":
  %v.223 = load i32, ptr %"r.%r17"
  %v.224 = icmp eq i32 %v.223, 4294967295
  store i1 %v.224, ptr %"r.%p30"
  store i16 1, ptr %"r.%rs31"
  %v.225 = load i1, ptr %"r.%p30"
  br i1 %v.225, label %"L$L__BB26_31", label %"B15"
"B15":
  %v.226 = load i32, ptr %"r.%r53"
  %v.227 = load i32, ptr %"r.%r15"
  %v.228 = icmp sgt i32 %v.226, %v.227
  store i1 %v.228, ptr %"r.%p31"
  %v.229 = load i1, ptr %"r.%p31"
  br i1 %v.229, label %"L$L__BB26_31", label %"B16"
"B16":
  %v.230 = load i64, ptr %"r.%rd11"
  %v.231 = add i64 %v.230, 56
  %v.232 = inttoptr i64 %v.231 to ptr
  %v.233 = load i64, ptr %v.232, align 1
  store i64 %v.233, ptr %"r.%rd10"
  %v.234 = load i32, ptr %"r.%r17"
  %v.235 = trunc i32 %v.234 to i16
  store i16 %v.235, ptr %"r.%rs7"
  br label %"L$L__BB26_30"
"L$L__BB26_30":
  %v.236 = load i32, ptr %"r.%r53"
  %v.237 = sext i32 %v.236 to i64
  %v.238 = sext i32 2 to i64
  %v.239 = mul i64 %v.237, %v.238
  store i64 %v.239, ptr %"r.%rd30"
  %v.240 = load i64, ptr %"r.%rd10"
  %v.241 = load i64, ptr %"r.%rd30"
  %v.242 = add i64 %v.240, %v.241
  store i64 %v.242, ptr %"r.%rd31"
  %v.243 = load i16, ptr %"r.%rs7"
  %v.244 = load i64, ptr %"r.%rd31"
  %v.245 = inttoptr i64 %v.244 to ptr
  store i16 %v.243, ptr %v.245, align 1
  %v.246 = load i32, ptr %"r.%r53"
  %v.247 = add i32 %v.246, 1
  store i32 %v.247, ptr %"r.%r20"
  %v.248 = load i32, ptr %"r.%r53"
  %v.249 = load i32, ptr %"r.%r15"
  %v.250 = icmp slt i32 %v.248, %v.249
  store i1 %v.250, ptr %"r.%p32"
  %v.251 = load i32, ptr %"r.%r20"
  store i32 %v.251, ptr %"r.%r53"
  %v.252 = load i1, ptr %"r.%p32"
  br i1 %v.252, label %"L$L__BB26_30", label %"B17"
"B17":
  br label %"L$L__BB26_31"
"L$L__BB26_31":
  %v.253 = load i32, ptr %"r.%r51"
  %v.254 = load i32, ptr %"r.%r29"
  %v.255 = icmp slt i32 %v.253, %v.254
  store i1 %v.255, ptr %"r.%p33"
  %v.256 = load i1, ptr %"r.%p33"
  br i1 %v.256, label %"L$L__BB26_22", label %"B18"
"B18":
  br label %"L$L__BB26_32"
"L$L__BB26_32":
  %v.257 = load i16, ptr %"r.%rs31"
  %v.258 = and i16 %v.257, 255
  store i16 %v.258, ptr %"r.%rs26"
  %v.259 = load i16, ptr %"r.%rs26"
  %v.260 = icmp eq i16 %v.259, 0
  store i1 %v.260, ptr %"r.%p34"
  %v.261 = load i1, ptr %"r.%p34"
  br i1 %v.261, label %"L$L__BB26_34", label %"B19"
"B19":
  br label %"L$L__BB26_33"
"L$L__BB26_34":
  %v.262 = load i64, ptr %"r.%rd11"
  store i64 %v.262, ptr %"r..param param0.2"
  %v.263 = load i32, ptr %"r.%r28"
  store i32 %v.263, ptr %"r..param param1.2"
  %v.264 = load i32, ptr %"r.%r29"
  store i32 %v.264, ptr %"r..param param2.2"
  %v.265 = load i64, ptr %"r..param param0.2"
  %v.266 = load i32, ptr %"r..param param1.2"
  %v.267 = load i32, ptr %"r..param param2.2"
  %v.268 = call i32 @_runtime_resolve_mixedEP5Blockii(i64 %v.265, i32 %v.266, i32 %v.267)
  store i32 %v.268, ptr %"r..param retval0.2"
  %v.269 = load i32, ptr %"r..param retval0.2"
  store i32 %v.269, ptr %"r.%r43"
  %v.270 = load i32, ptr %"r.%r43"
  %v.271 = trunc i32 %v.270 to i16
  store i16 %v.271, ptr %"r.%rs29"
  %v.272 = load i16, ptr %"r.%rs29"
  %v.273 = icmp ne i16 %v.272, 0
  store i1 %v.273, ptr %"r.%p35"
  store i16 0, ptr %"r.%rs30"
  store i32 4294967295, ptr %"r.%r45"
  %v.274 = load i1, ptr %"r.%p35"
  br i1 %v.274, label %"L$L__BB26_1", label %"B20"
"B20":
  br label %"L$L__BB26_35"
"L$L__BB26_5":
  %v.275 = load i16, ptr %"r.%rs2"
  %v.276 = icmp eq i16 %v.275, 4
  store i1 %v.276, ptr %"r.%p7"
  %v.277 = load i1, ptr %"r.%p7"
  br i1 %v.277, label %"L$L__BB26_7", label %"B21"
"B21":
  %v.278 = load i16, ptr %"r.%rs2"
  %v.279 = icmp ne i16 %v.278, 2
  store i1 %v.279, ptr %"r.%p8"
  %v.280 = load i32, ptr %"r.%r48"
  store i32 %v.280, ptr %"r.%r57"
  %v.281 = load i1, ptr %"r.%p8"
  br i1 %v.281, label %"L$L__BB26_36", label %"B22"
"B22":
  br label %"L$L__BB26_7"
"L$L__BB26_7":
  %v.282 = load i64, ptr %"r.%rd11"
  store i64 %v.282, ptr %"r..param param0.3"
  %v.283 = load i32, ptr %"r.%r48"
  store i32 %v.283, ptr %"r..param param1.3"
  %v.284 = load i32, ptr %"r.%r28"
  store i32 %v.284, ptr %"r..param param2.3"
  %v.285 = load i32, ptr %"r.%r29"
  store i32 %v.285, ptr %"r..param param3.1"
  %v.286 = load i64, ptr %"r..param param0.3"
  %v.287 = load i32, ptr %"r..param param1.3"
  %v.288 = load i32, ptr %"r..param param2.3"
  %v.289 = load i32, ptr %"r..param param3.1"
  %v.290 = call i32 @_runtime_resolve_uniformEP5Blockiii(i64 %v.286, i32 %v.287, i32 %v.288, i32 %v.289)
  store i32 %v.290, ptr %"r..param retval0.3"
  %v.291 = load i32, ptr %"r..param retval0.3"
  store i32 %v.291, ptr %"r.%r35"
  %v.292 = load i32, ptr %"r.%r35"
  %v.293 = trunc i32 %v.292 to i16
  store i16 %v.293, ptr %"r.%rs12"
  %v.294 = load i16, ptr %"r.%rs12"
  %v.295 = icmp ne i16 %v.294, 0
  store i1 %v.295, ptr %"r.%p9"
  %v.296 = load i1, ptr %"r.%p9"
  br i1 %v.296, label %"L$L__BB26_12", label %"B23"
"B23":
  br label %"L$L__BB26_8"
"L$L__BB26_12":
  %v.297 = load i32, ptr %"r.%r48"
  %v.298 = or i32 %v.297, 1
  store i32 %v.298, ptr %"r.%r48"
  br label %"L$L__BB26_13"
"L$L__BB26_13":
  %v.299 = load i64, ptr %"r.%rd11"
  store i64 %v.299, ptr %"r..param param0.4"
  %v.300 = load i32, ptr %"r.%r48"
  store i32 %v.300, ptr %"r..param param1.4"
  %v.301 = load i32, ptr %"r.%r28"
  store i32 %v.301, ptr %"r..param param2.4"
  %v.302 = load i32, ptr %"r.%r29"
  store i32 %v.302, ptr %"r..param param3.2"
  %v.303 = load i64, ptr %"r.%rd12"
  store i64 %v.303, ptr %"r..param param4.1"
  %v.304 = load i64, ptr %"r..param param0.4"
  %v.305 = load i32, ptr %"r..param param1.4"
  %v.306 = load i32, ptr %"r..param param2.4"
  %v.307 = load i32, ptr %"r..param param3.2"
  %v.308 = load i64, ptr %"r..param param4.1"
  %v.309 = call i32 @_runtime_run_rangeEP5BlockiiiPi(i64 %v.304, i32 %v.305, i32 %v.306, i32 %v.307, i64 %v.308)
  store i32 %v.309, ptr %"r..param retval0.4"
  %v.310 = load i32, ptr %"r..param retval0.4"
  store i32 %v.310, ptr %"r.%r45"
  %v.311 = load i64, ptr %"r.%rd1"
  %v.312 = inttoptr i64 %v.311 to ptr
  %v.313 = load i32, ptr %v.312, align 1
  store i32 %v.313, ptr %"r.%r50"
  %v.314 = load i32, ptr %"r.%r50"
  %v.315 = and i32 %v.314, 4
  store i32 %v.315, ptr %"r.%r38"
  %v.316 = load i32, ptr %"r.%r38"
  %v.317 = icmp eq i32 %v.316, 0
  store i1 %v.317, ptr %"r.%p13"
  store i16 0, ptr %"r.%rs30"
  %v.318 = load i1, ptr %"r.%p13"
  br i1 %v.318, label %"L$L__BB26_1", label %"B24"
"B24":
  br label %"L$L__BB26_37"
"L$L__BB26_8":
  %v.319 = load i32, ptr %"r.%r28"
  %v.320 = load i32, ptr %"r.%r29"
  %v.321 = icmp sge i32 %v.319, %v.320
  store i1 %v.321, ptr %"r.%p10"
  store i32 4294967295, ptr %"r.%r45"
  %v.322 = load i1, ptr %"r.%p10"
  br i1 %v.322, label %"L$L__BB26_1", label %"B25"
"B25":
  %v.323 = load i64, ptr %"r.%rd11"
  %v.324 = add i64 %v.323, 56
  %v.325 = inttoptr i64 %v.324 to ptr
  %v.326 = load i64, ptr %v.325, align 1
  store i64 %v.326, ptr %"r.%rd18"
  %v.327 = load i32, ptr %"r.%r48"
  %v.328 = trunc i32 %v.327 to i16
  store i16 %v.328, ptr %"r.%rs3"
  %v.329 = load i32, ptr %"r.%r28"
  %v.330 = sext i32 %v.329 to i64
  %v.331 = sext i32 2 to i64
  %v.332 = mul i64 %v.330, %v.331
  store i64 %v.332, ptr %"r.%rd19"
  %v.333 = load i64, ptr %"r.%rd18"
  %v.334 = load i64, ptr %"r.%rd19"
  %v.335 = add i64 %v.333, %v.334
  store i64 %v.335, ptr %"r.%rd32"
  %v.336 = load i32, ptr %"r.%r28"
  store i32 %v.336, ptr %"r.%r47"
  br label %"L$L__BB26_10"
"L$L__BB26_10":
  %v.337 = load i16, ptr %"r.%rs3"
  %v.338 = load i64, ptr %"r.%rd32"
  %v.339 = inttoptr i64 %v.338 to ptr
  store i16 %v.337, ptr %v.339, align 1
  %v.340 = load i64, ptr %"r.%rd32"
  %v.341 = add i64 %v.340, 2
  store i64 %v.341, ptr %"r.%rd32"
  %v.342 = load i32, ptr %"r.%r47"
  %v.343 = add i32 %v.342, 1
  store i32 %v.343, ptr %"r.%r47"
  %v.344 = load i32, ptr %"r.%r47"
  %v.345 = load i32, ptr %"r.%r29"
  %v.346 = icmp slt i32 %v.344, %v.345
  store i1 %v.346, ptr %"r.%p11"
  %v.347 = load i1, ptr %"r.%p11"
  br i1 %v.347, label %"L$L__BB26_10", label %"B26"
"B26":
  br label %"L$L__BB26_1"
"L$L__BB26_35":
  %v.348 = load i64, ptr %"r.%rd11"
  store i64 %v.348, ptr %"r..param param0.5"
  %v.349 = load i32, ptr %"r.%r28"
  store i32 %v.349, ptr %"r..param param1.5"
  %v.350 = load i32, ptr %"r.%r29"
  store i32 %v.350, ptr %"r..param param2.5"
  %v.351 = load i64, ptr %"r..param param0.5"
  %v.352 = load i32, ptr %"r..param param1.5"
  %v.353 = load i32, ptr %"r..param param2.5"
  %v.354 = call i32 @_runtime_common_stateEP5Blockii(i64 %v.351, i32 %v.352, i32 %v.353)
  store i32 %v.354, ptr %"r..param retval0.5"
  %v.355 = load i32, ptr %"r..param retval0.5"
  store i32 %v.355, ptr %"r.%r57"
  br label %"L$L__BB26_36"
"L$L__BB26_36":
  %v.356 = load i32, ptr %"r.%r57"
  %v.357 = load i64, ptr %"r.%rd4"
  %v.358 = inttoptr i64 %v.357 to ptr
  store i32 %v.356, ptr %v.358, align 1
  br label %"L$L__BB26_37"
"L$L__BB26_37":
  %v.359 = load i32, ptr %"r.%r50"
  store i32 %v.359, ptr %"r..param func_retval0"
  br label %done
done:
  %v.360 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.360
}

define internal void @_runtime_spread_statesEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param _runtime_spread_statesEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_spread_statesEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_spread_statesEP5Blockii_param_2" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_spread_statesEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_spread_statesEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_spread_statesEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_spread_statesEP5Blockii_param_0"
  store i64 %v.1, ptr %"r.%rd6"
  %v.2 = load i32, ptr %"r..param _runtime_spread_statesEP5Blockii_param_1"
  store i32 %v.2, ptr %"r.%r9"
  %v.3 = load i32, ptr %"r..param _runtime_spread_statesEP5Blockii_param_2"
  store i32 %v.3, ptr %"r.%r10"
  %v.4 = load i64, ptr %"r.%rd6"
  %v.5 = add i64 %v.4, 72
  store i64 %v.5, ptr %"r.%rd1"
  %v.6 = load i32, ptr %"r.%r10"
  %v.7 = icmp slt i32 %v.6, 1
  store i1 %v.7, ptr %"r.%p1"
  %v.8 = load i1, ptr %"r.%p1"
  br i1 %v.8, label %"L$L__BB27_7", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd1"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd2"
  store i32 0, ptr %"r.%r17"
  %v.12 = load i32, ptr %"r.%r17"
  store i32 %v.12, ptr %"r.%r16"
  br label %"L$L__BB27_2"
"L$L__BB27_2":
  %v.13 = load i32, ptr %"r.%r16"
  %v.14 = sext i32 %v.13 to i64
  %v.15 = sext i32 4 to i64
  %v.16 = mul i64 %v.14, %v.15
  store i64 %v.16, ptr %"r.%rd7"
  %v.17 = load i64, ptr %"r.%rd2"
  %v.18 = load i64, ptr %"r.%rd7"
  %v.19 = add i64 %v.17, %v.18
  store i64 %v.19, ptr %"r.%rd8"
  %v.20 = load i64, ptr %"r.%rd8"
  %v.21 = inttoptr i64 %v.20 to ptr
  %v.22 = load i32, ptr %v.21, align 1
  store i32 %v.22, ptr %"r.%r3"
  %v.23 = load i32, ptr %"r.%r3"
  %v.24 = icmp eq i32 %v.23, 4294967295
  store i1 %v.24, ptr %"r.%p2"
  %v.25 = load i1, ptr %"r.%p2"
  br i1 %v.25, label %"L$L__BB27_6", label %"B2"
"B2":
  %v.26 = load i32, ptr %"r.%r16"
  %v.27 = add i32 %v.26, 1
  store i32 %v.27, ptr %"r.%r13"
  %v.28 = load i32, ptr %"r.%r13"
  %v.29 = load i32, ptr %"r.%r9"
  %v.30 = mul i32 %v.28, %v.29
  store i32 %v.30, ptr %"r.%r14"
  %v.31 = load i32, ptr %"r.%r14"
  %v.32 = load i32, ptr %"r.%r10"
  %v.33 = call i32 @llvm.smin.i32(i32 %v.31, i32 %v.32)
  store i32 %v.33, ptr %"r.%r4"
  %v.34 = load i32, ptr %"r.%r17"
  %v.35 = load i32, ptr %"r.%r4"
  %v.36 = icmp sge i32 %v.34, %v.35
  store i1 %v.36, ptr %"r.%p3"
  %v.37 = load i1, ptr %"r.%p3"
  br i1 %v.37, label %"L$L__BB27_6", label %"B3"
"B3":
  %v.38 = load i64, ptr %"r.%rd1"
  %v.39 = add i64 %v.38, -16
  %v.40 = inttoptr i64 %v.39 to ptr
  %v.41 = load i64, ptr %v.40, align 1
  store i64 %v.41, ptr %"r.%rd9"
  %v.42 = load i32, ptr %"r.%r3"
  %v.43 = trunc i32 %v.42 to i16
  store i16 %v.43, ptr %"r.%rs1"
  %v.44 = load i32, ptr %"r.%r17"
  %v.45 = sext i32 %v.44 to i64
  %v.46 = sext i32 2 to i64
  %v.47 = mul i64 %v.45, %v.46
  store i64 %v.47, ptr %"r.%rd10"
  %v.48 = load i64, ptr %"r.%rd9"
  %v.49 = load i64, ptr %"r.%rd10"
  %v.50 = add i64 %v.48, %v.49
  store i64 %v.50, ptr %"r.%rd11"
  br label %"L$L__BB27_5"
"L$L__BB27_5":
  %v.51 = load i16, ptr %"r.%rs1"
  %v.52 = load i64, ptr %"r.%rd11"
  %v.53 = inttoptr i64 %v.52 to ptr
  store i16 %v.51, ptr %v.53, align 1
  %v.54 = load i64, ptr %"r.%rd11"
  %v.55 = add i64 %v.54, 2
  store i64 %v.55, ptr %"r.%rd11"
  %v.56 = load i32, ptr %"r.%r17"
  %v.57 = add i32 %v.56, 1
  store i32 %v.57, ptr %"r.%r17"
  %v.58 = load i32, ptr %"r.%r17"
  %v.59 = load i32, ptr %"r.%r4"
  %v.60 = icmp slt i32 %v.58, %v.59
  store i1 %v.60, ptr %"r.%p4"
  %v.61 = load i1, ptr %"r.%p4"
  br i1 %v.61, label %"L$L__BB27_5", label %"B4"
"B4":
  br label %"L$L__BB27_6"
"L$L__BB27_6":
  %v.62 = load i32, ptr %"r.%r16"
  %v.63 = add i32 %v.62, 1
  store i32 %v.63, ptr %"r.%r16"
  %v.64 = load i32, ptr %"r.%r16"
  %v.65 = load i32, ptr %"r.%r9"
  %v.66 = mul i32 %v.64, %v.65
  store i32 %v.66, ptr %"r.%r17"
  %v.67 = load i32, ptr %"r.%r17"
  %v.68 = load i32, ptr %"r.%r10"
  %v.69 = icmp slt i32 %v.67, %v.68
  store i1 %v.69, ptr %"r.%p5"
  %v.70 = load i1, ptr %"r.%p5"
  br i1 %v.70, label %"L$L__BB27_2", label %"B5"
"B5":
  br label %"L$L__BB27_7"
"L$L__BB27_7":
  br label %done
done:
  ret void
}

define internal void @_runtime_gather_statesEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r..param _runtime_gather_statesEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_gather_statesEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_gather_statesEP5Blockii_param_2" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_gather_statesEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_gather_statesEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_gather_statesEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_gather_statesEP5Blockii_param_0"
  store i64 %v.1, ptr %"r.%rd3"
  %v.2 = load i32, ptr %"r..param _runtime_gather_statesEP5Blockii_param_1"
  store i32 %v.2, ptr %"r.%r5"
  %v.3 = load i32, ptr %"r..param _runtime_gather_statesEP5Blockii_param_2"
  store i32 %v.3, ptr %"r.%r6"
  %v.4 = load i64, ptr %"r.%rd3"
  %v.5 = add i64 %v.4, 72
  store i64 %v.5, ptr %"r.%rd1"
  %v.6 = load i32, ptr %"r.%r6"
  %v.7 = icmp slt i32 %v.6, 1
  store i1 %v.7, ptr %"r.%p1"
  %v.8 = load i1, ptr %"r.%p1"
  br i1 %v.8, label %"L$L__BB28_3", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd1"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd2"
  store i32 0, ptr %"r.%r11"
  %v.12 = load i32, ptr %"r.%r11"
  store i32 %v.12, ptr %"r.%r12"
  br label %"L$L__BB28_2"
"L$L__BB28_2":
  %v.13 = load i32, ptr %"r.%r12"
  %v.14 = add i32 %v.13, 1
  store i32 %v.14, ptr %"r.%r3"
  %v.15 = load i32, ptr %"r.%r3"
  %v.16 = load i32, ptr %"r.%r5"
  %v.17 = mul i32 %v.15, %v.16
  store i32 %v.17, ptr %"r.%r4"
  %v.18 = load i32, ptr %"r.%r4"
  %v.19 = load i32, ptr %"r.%r6"
  %v.20 = icmp slt i32 %v.18, %v.19
  store i1 %v.20, ptr %"r.%p2"
  %v.21 = load i32, ptr %"r.%r4"
  %v.22 = load i32, ptr %"r.%r6"
  %v.23 = load i1, ptr %"r.%p2"
  %v.24 = select i1 %v.23, i32 %v.21, i32 %v.22
  store i32 %v.24, ptr %"r.%r9"
  %v.25 = load i64, ptr %"r.%rd3"
  store i64 %v.25, ptr %"r..param param0"
  %v.26 = load i32, ptr %"r.%r11"
  store i32 %v.26, ptr %"r..param param1"
  %v.27 = load i32, ptr %"r.%r9"
  store i32 %v.27, ptr %"r..param param2"
  %v.28 = load i64, ptr %"r..param param0"
  %v.29 = load i32, ptr %"r..param param1"
  %v.30 = load i32, ptr %"r..param param2"
  %v.31 = call i32 @_runtime_common_stateEP5Blockii(i64 %v.28, i32 %v.29, i32 %v.30)
  store i32 %v.31, ptr %"r..param retval0"
  %v.32 = load i32, ptr %"r..param retval0"
  store i32 %v.32, ptr %"r.%r10"
  %v.33 = load i32, ptr %"r.%r12"
  %v.34 = sext i32 %v.33 to i64
  %v.35 = sext i32 4 to i64
  %v.36 = mul i64 %v.34, %v.35
  store i64 %v.36, ptr %"r.%rd4"
  %v.37 = load i64, ptr %"r.%rd2"
  %v.38 = load i64, ptr %"r.%rd4"
  %v.39 = add i64 %v.37, %v.38
  store i64 %v.39, ptr %"r.%rd5"
  %v.40 = load i32, ptr %"r.%r10"
  %v.41 = load i64, ptr %"r.%rd5"
  %v.42 = inttoptr i64 %v.41 to ptr
  store i32 %v.40, ptr %v.42, align 1
  %v.43 = load i32, ptr %"r.%r4"
  store i32 %v.43, ptr %"r.%r11"
  %v.44 = load i32, ptr %"r.%r3"
  store i32 %v.44, ptr %"r.%r12"
  %v.45 = load i1, ptr %"r.%p2"
  br i1 %v.45, label %"L$L__BB28_2", label %"B2"
"B2":
  br label %"L$L__BB28_3"
"L$L__BB28_3":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_at_barrierEP6Launchi(i64 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rs4" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r..param _runtime_at_barrierEP6Launchi_param_0" = alloca i64
  %"r..param _runtime_at_barrierEP6Launchi_param_1" = alloca i32
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_at_barrierEP6Launchi_param_0"
  store i32 %a1, ptr %"r..param _runtime_at_barrierEP6Launchi_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_at_barrierEP6Launchi_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param _runtime_at_barrierEP6Launchi_param_1"
  store i32 %v.2, ptr %"r.%r1"
  %v.3 = load i32, ptr %"r.%r1"
  %v.4 = icmp eq i32 %v.3, 0
  store i1 %v.4, ptr %"r.%p1"
  %v.5 = load i32, ptr %"r.%r1"
  %v.6 = and i32 %v.5, 1
  store i32 %v.6, ptr %"r.%r2"
  %v.7 = load i32, ptr %"r.%r2"
  %v.8 = icmp eq i32 %v.7, 1
  store i1 %v.8, ptr %"r.%p2"
  %v.9 = load i1, ptr %"r.%p2"
  %v.10 = load i1, ptr %"r.%p1"
  %v.11 = or i1 %v.9, %v.10
  store i1 %v.11, ptr %"r.%p3"
  store i16 0, ptr %"r.%rs7"
  %v.12 = load i1, ptr %"r.%p3"
  br i1 %v.12, label %"L$L__BB29_2", label %"B1"
"B1":
  %v.13 = load i32, ptr %"r.%r1"
  %v.14 = icmp ult i32 1, 32
  %v.15 = select i1 %v.14, i32 1, i32 31
  %v.16 = ashr i32 %v.13, %v.15
  store i32 %v.16, ptr %"r.%r3"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = add i64 %v.17, 144
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load i64, ptr %v.19, align 1
  store i64 %v.20, ptr %"r.%rd2"
  %v.21 = load i32, ptr %"r.%r3"
  %v.22 = sext i32 %v.21 to i64
  %v.23 = sext i32 12 to i64
  %v.24 = mul i64 %v.22, %v.23
  store i64 %v.24, ptr %"r.%rd3"
  %v.25 = load i64, ptr %"r.%rd2"
  %v.26 = load i64, ptr %"r.%rd3"
  %v.27 = add i64 %v.25, %v.26
  store i64 %v.27, ptr %"r.%rd4"
  %v.28 = load i64, ptr %"r.%rd4"
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = load i8, ptr %v.29, align 1
  %v.31 = zext i8 %v.30 to i16
  store i16 %v.31, ptr %"r.%rs4"
  %v.32 = load i16, ptr %"r.%rs4"
  %v.33 = or i16 %v.32, 4
  store i16 %v.33, ptr %"r.%rs5"
  %v.34 = load i16, ptr %"r.%rs5"
  %v.35 = and i16 %v.34, 255
  store i16 %v.35, ptr %"r.%rs6"
  %v.36 = load i16, ptr %"r.%rs6"
  %v.37 = icmp eq i16 %v.36, 5
  store i1 %v.37, ptr %"r.%p4"
  %v.38 = load i1, ptr %"r.%p4"
  %v.39 = select i1 %v.38, i16 1, i16 0
  store i16 %v.39, ptr %"r.%rs7"
  br label %"L$L__BB29_2"
"L$L__BB29_2":
  %v.40 = load i16, ptr %"r.%rs7"
  %v.41 = zext i16 %v.40 to i32
  store i32 %v.41, ptr %"r.%r4"
  %v.42 = load i32, ptr %"r.%r4"
  store i32 %v.42, ptr %"r..param func_retval0"
  br label %done
done:
  %v.43 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.43
}

define internal i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %a0, i32 %a1, i32 %a2, i64 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs4" = alloca i16
  %"r..param _runtime_barrier_ofEP5BlockiiPj_param_0" = alloca i64
  %"r..param _runtime_barrier_ofEP5BlockiiPj_param_1" = alloca i32
  %"r..param _runtime_barrier_ofEP5BlockiiPj_param_2" = alloca i32
  %"r..param _runtime_barrier_ofEP5BlockiiPj_param_3" = alloca i64
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_barrier_ofEP5BlockiiPj_param_0"
  store i32 %a1, ptr %"r..param _runtime_barrier_ofEP5BlockiiPj_param_1"
  store i32 %a2, ptr %"r..param _runtime_barrier_ofEP5BlockiiPj_param_2"
  store i64 %a3, ptr %"r..param _runtime_barrier_ofEP5BlockiiPj_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_barrier_ofEP5BlockiiPj_param_0"
  store i64 %v.1, ptr %"r.%rd4"
  %v.2 = load i32, ptr %"r..param _runtime_barrier_ofEP5BlockiiPj_param_1"
  store i32 %v.2, ptr %"r.%r7"
  %v.3 = load i32, ptr %"r..param _runtime_barrier_ofEP5BlockiiPj_param_2"
  store i32 %v.3, ptr %"r.%r8"
  %v.4 = load i64, ptr %"r..param _runtime_barrier_ofEP5BlockiiPj_param_3"
  store i64 %v.4, ptr %"r.%rd3"
  %v.5 = load i64, ptr %"r.%rd4"
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd5"
  %v.8 = load i32, ptr %"r.%r7"
  %v.9 = icmp ult i32 1, 32
  %v.10 = select i1 %v.9, i32 1, i32 31
  %v.11 = ashr i32 %v.8, %v.10
  store i32 %v.11, ptr %"r.%r9"
  %v.12 = load i64, ptr %"r.%rd5"
  %v.13 = add i64 %v.12, 144
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd6"
  %v.16 = load i32, ptr %"r.%r9"
  %v.17 = sext i32 %v.16 to i64
  %v.18 = sext i32 12 to i64
  %v.19 = mul i64 %v.17, %v.18
  store i64 %v.19, ptr %"r.%rd7"
  %v.20 = load i64, ptr %"r.%rd6"
  %v.21 = load i64, ptr %"r.%rd7"
  %v.22 = add i64 %v.20, %v.21
  store i64 %v.22, ptr %"r.%rd8"
  %v.23 = load i64, ptr %"r.%rd8"
  %v.24 = add i64 %v.23, 3
  store i64 %v.24, ptr %"r.%rd1"
  %v.25 = load i64, ptr %"r.%rd8"
  %v.26 = add i64 %v.25, 3
  %v.27 = inttoptr i64 %v.26 to ptr
  %v.28 = load i8, ptr %v.27, align 1
  %v.29 = zext i8 %v.28 to i16
  store i16 %v.29, ptr %"r.%rs1"
  %v.30 = load i16, ptr %"r.%rs1"
  %v.31 = and i16 %v.30, 1
  store i16 %v.31, ptr %"r.%rs2"
  %v.32 = load i16, ptr %"r.%rs2"
  %v.33 = icmp eq i16 %v.32, 1
  store i1 %v.33, ptr %"r.%p1"
  store i1 false, ptr %"r.%p2"
  %v.34 = load i1, ptr %"r.%p1"
  %v.35 = load i1, ptr %"r.%p2"
  %v.36 = xor i1 %v.34, %v.35
  store i1 %v.36, ptr %"r.%p3"
  %v.37 = load i1, ptr %"r.%p3"
  %v.38 = xor i1 %v.37, -1
  store i1 %v.38, ptr %"r.%p4"
  %v.39 = load i64, ptr %"r.%rd4"
  %v.40 = add i64 %v.39, 64
  %v.41 = inttoptr i64 %v.40 to ptr
  %v.42 = load i64, ptr %v.41, align 1
  store i64 %v.42, ptr %"r.%rd9"
  %v.43 = load i32, ptr %"r.%r8"
  %v.44 = sext i32 %v.43 to i64
  %v.45 = sext i32 32 to i64
  %v.46 = mul i64 %v.44, %v.45
  store i64 %v.46, ptr %"r.%rd10"
  %v.47 = load i64, ptr %"r.%rd9"
  %v.48 = load i64, ptr %"r.%rd10"
  %v.49 = add i64 %v.47, %v.48
  store i64 %v.49, ptr %"r.%rd11"
  %v.50 = load i64, ptr %"r.%rd11"
  %v.51 = add i64 %v.50, 8
  store i64 %v.51, ptr %"r.%rd2"
  %v.52 = load i1, ptr %"r.%p4"
  br i1 %v.52, label %"L$L__BB30_2", label %"B1"
"B1":
  br label %"L$L__BB30_1"
"L$L__BB30_2":
  %v.53 = load i64, ptr %"r.%rd1"
  %v.54 = add i64 %v.53, 1
  %v.55 = inttoptr i64 %v.54 to ptr
  %v.56 = load i32, ptr %v.55, align 1
  store i32 %v.56, ptr %"r.%r11"
  br label %"L$L__BB30_3"
"L$L__BB30_1":
  %v.57 = load i64, ptr %"r.%rd2"
  %v.58 = add i64 %v.57, 4
  %v.59 = inttoptr i64 %v.58 to ptr
  %v.60 = load i32, ptr %v.59, align 1
  store i32 %v.60, ptr %"r.%r11"
  br label %"L$L__BB30_3"
"L$L__BB30_3":
  %v.61 = load i64, ptr %"r.%rd3"
  store i64 %v.61, ptr %"r.%rd12"
  %v.62 = load i32, ptr %"r.%r11"
  %v.63 = load i64, ptr %"r.%rd12"
  %v.64 = inttoptr i64 %v.63 to ptr
  store i32 %v.62, ptr %v.64, align 1
  %v.65 = load i64, ptr %"r.%rd1"
  %v.66 = inttoptr i64 %v.65 to ptr
  %v.67 = load i8, ptr %v.66, align 1
  %v.68 = zext i8 %v.67 to i16
  store i16 %v.68, ptr %"r.%rs3"
  %v.69 = load i16, ptr %"r.%rs3"
  %v.70 = and i16 %v.69, 1
  store i16 %v.70, ptr %"r.%rs4"
  %v.71 = load i16, ptr %"r.%rs4"
  %v.72 = icmp eq i16 %v.71, 1
  store i1 %v.72, ptr %"r.%p5"
  store i1 false, ptr %"r.%p6"
  %v.73 = load i1, ptr %"r.%p5"
  %v.74 = load i1, ptr %"r.%p6"
  %v.75 = xor i1 %v.73, %v.74
  store i1 %v.75, ptr %"r.%p7"
  %v.76 = load i1, ptr %"r.%p7"
  %v.77 = xor i1 %v.76, -1
  store i1 %v.77, ptr %"r.%p8"
  %v.78 = load i1, ptr %"r.%p8"
  br i1 %v.78, label %"L$L__BB30_5", label %"B2"
"B2":
  br label %"L$L__BB30_4"
"L$L__BB30_5":
  %v.79 = load i64, ptr %"r.%rd1"
  %v.80 = add i64 %v.79, -1
  %v.81 = inttoptr i64 %v.80 to ptr
  %v.82 = load i8, ptr %v.81, align 1
  %v.83 = zext i8 %v.82 to i32
  store i32 %v.83, ptr %"r.%r12"
  br label %"L$L__BB30_6"
"L$L__BB30_4":
  %v.84 = load i64, ptr %"r.%rd2"
  %v.85 = inttoptr i64 %v.84 to ptr
  %v.86 = load i32, ptr %v.85, align 1
  store i32 %v.86, ptr %"r.%r10"
  %v.87 = load i32, ptr %"r.%r10"
  %v.88 = and i32 %v.87, 15
  store i32 %v.88, ptr %"r.%r12"
  br label %"L$L__BB30_6"
"L$L__BB30_6":
  %v.89 = load i32, ptr %"r.%r12"
  store i32 %v.89, ptr %"r..param func_retval0"
  br label %done
done:
  %v.90 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.90
}

define internal void @_runtime_reduce_blockEP5Blockiii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [16 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%SP" = alloca i64
  %"r.%SPL" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r12" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r6" = alloca i32
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
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs4" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs8" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param _runtime_reduce_blockEP5Blockiii_param_0" = alloca i64
  %"r..param _runtime_reduce_blockEP5Blockiii_param_1" = alloca i32
  %"r..param _runtime_reduce_blockEP5Blockiii_param_2" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param param3.1" = alloca i64
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i32
  %"r..param retval0.3" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_reduce_blockEP5Blockiii_param_0"
  store i32 %a1, ptr %"r..param _runtime_reduce_blockEP5Blockiii_param_1"
  store i32 %a2, ptr %"r..param _runtime_reduce_blockEP5Blockiii_param_2"
  br label %"entry"
"entry":
  %v.1 = add i64 %sp, 0
  store i64 %v.1, ptr %"r.%SPL"
  %v.2 = load i64, ptr %"r.%SPL"
  store i64 %v.2, ptr %"r.%SP"
  %v.3 = load i64, ptr %"r..param _runtime_reduce_blockEP5Blockiii_param_0"
  store i64 %v.3, ptr %"r.%rd12"
  %v.4 = load i32, ptr %"r..param _runtime_reduce_blockEP5Blockiii_param_1"
  store i32 %v.4, ptr %"r.%r24"
  %v.5 = load i32, ptr %"r..param _runtime_reduce_blockEP5Blockiii_param_2"
  store i32 %v.5, ptr %"r.%r25"
  %v.6 = load i64, ptr %"r.%rd12"
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd1"
  %v.9 = load i64, ptr %"r.%rd12"
  %v.10 = add i64 %v.9, 56
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd2"
  %v.13 = load i64, ptr %"r.%rd12"
  %v.14 = add i64 %v.13, 64
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd3"
  store i32 0, ptr %"r.%r43"
  store i32 1, ptr %"r.%r53"
  %v.17 = load i32, ptr %"r.%r43"
  store i32 %v.17, ptr %"r.%r54"
  %v.18 = load i32, ptr %"r.%r43"
  store i32 %v.18, ptr %"r.%r52"
  br label %"L$L__BB31_1"
"L$L__BB31_1":
  %v.19 = load i32, ptr %"r.%r24"
  %v.20 = icmp slt i32 %v.19, 1
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i1, ptr %"r.%p1"
  br i1 %v.21, label %"L$L__BB31_15", label %"B1"
"B1":
  %v.22 = load i32, ptr %"r.%r43"
  %v.23 = icmp eq i32 %v.22, 0
  store i1 %v.23, ptr %"r.%p2"
  %v.24 = load i64, ptr %"r.%rd1"
  %v.25 = add i64 %v.24, 144
  store i64 %v.25, ptr %"r.%rd4"
  %v.26 = load i1, ptr %"r.%p2"
  br i1 %v.26, label %"L$L__BB31_9", label %"B2"
"B2":
  store i32 0, ptr %"r.%r47"
  %v.27 = load i64, ptr %"r.%rd2"
  store i64 %v.27, ptr %"r.%rd24"
  %v.28 = load i64, ptr %"r.%rd3"
  store i64 %v.28, ptr %"r.%rd25"
  br label %"L$L__BB31_4"
"L$L__BB31_4":
  %v.29 = load i64, ptr %"r.%rd24"
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i16, ptr %v.30, align 1
  %v.32 = zext i16 %v.31 to i32
  store i32 %v.32, ptr %"r.%r6"
  %v.33 = load i64, ptr %"r.%rd1"
  store i64 %v.33, ptr %"r..param param0"
  %v.34 = load i32, ptr %"r.%r6"
  store i32 %v.34, ptr %"r..param param1"
  %v.35 = load i64, ptr %"r..param param0"
  %v.36 = load i32, ptr %"r..param param1"
  %v.37 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.35, i32 %v.36)
  store i32 %v.37, ptr %"r..param retval0"
  %v.38 = load i32, ptr %"r..param retval0"
  store i32 %v.38, ptr %"r.%r31"
  %v.39 = load i32, ptr %"r.%r31"
  %v.40 = trunc i32 %v.39 to i16
  store i16 %v.40, ptr %"r.%rs1"
  %v.41 = load i16, ptr %"r.%rs1"
  %v.42 = icmp eq i16 %v.41, 0
  store i1 %v.42, ptr %"r.%p3"
  %v.43 = load i1, ptr %"r.%p3"
  br i1 %v.43, label %"L$L__BB31_8", label %"B3"
"B3":
  %v.44 = load i64, ptr %"r.%SP"
  %v.45 = add i64 %v.44, 0
  store i64 %v.45, ptr %"r.%rd13"
  %v.46 = load i64, ptr %"r.%rd12"
  store i64 %v.46, ptr %"r..param param0.1"
  %v.47 = load i32, ptr %"r.%r6"
  store i32 %v.47, ptr %"r..param param1.1"
  %v.48 = load i32, ptr %"r.%r47"
  store i32 %v.48, ptr %"r..param param2"
  %v.49 = load i64, ptr %"r.%rd13"
  store i64 %v.49, ptr %"r..param param3"
  %v.50 = load i64, ptr %"r..param param0.1"
  %v.51 = load i32, ptr %"r..param param1.1"
  %v.52 = load i32, ptr %"r..param param2"
  %v.53 = load i64, ptr %"r..param param3"
  %v.54 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.50, i32 %v.51, i32 %v.52, i64 %v.53)
  store i32 %v.54, ptr %"r..param retval0.1"
  %v.55 = load i32, ptr %"r..param retval0.1"
  store i32 %v.55, ptr %"r.%r32"
  %v.56 = load i32, ptr %"r.%r32"
  %v.57 = load i32, ptr %"r.%r25"
  %v.58 = icmp ne i32 %v.56, %v.57
  store i1 %v.58, ptr %"r.%p4"
  %v.59 = load i1, ptr %"r.%p4"
  br i1 %v.59, label %"L$L__BB31_8", label %"B4"
"B4":
  %v.60 = load i64, ptr %"r.%rd24"
  %v.61 = inttoptr i64 %v.60 to ptr
  %v.62 = load i16, ptr %v.61, align 1
  store i16 %v.62, ptr %"r.%rs2"
  %v.63 = load i16, ptr %"r.%rs2"
  %v.64 = icmp ult i32 1, 16
  %v.65 = select i1 %v.64, i32 1, i32 15
  %v.66 = trunc i32 %v.65 to i16
  %v.67 = lshr i16 %v.63, %v.66
  %v.68 = select i1 %v.64, i16 %v.67, i16 0
  store i16 %v.68, ptr %"r.%rs3"
  %v.69 = load i64, ptr %"r.%rd4"
  %v.70 = inttoptr i64 %v.69 to ptr
  %v.71 = load i64, ptr %v.70, align 1
  store i64 %v.71, ptr %"r.%rd14"
  %v.72 = load i16, ptr %"r.%rs3"
  %v.73 = zext i16 %v.72 to i32
  store i32 %v.73, ptr %"r.%r33"
  %v.74 = load i32, ptr %"r.%r33"
  %v.75 = zext i32 %v.74 to i64
  %v.76 = zext i32 12 to i64
  %v.77 = mul i64 %v.75, %v.76
  store i64 %v.77, ptr %"r.%rd15"
  %v.78 = load i64, ptr %"r.%rd14"
  %v.79 = load i64, ptr %"r.%rd15"
  %v.80 = add i64 %v.78, %v.79
  store i64 %v.80, ptr %"r.%rd7"
  %v.81 = load i64, ptr %"r.%rd7"
  %v.82 = inttoptr i64 %v.81 to ptr
  %v.83 = load i8, ptr %v.82, align 1
  %v.84 = zext i8 %v.83 to i16
  store i16 %v.84, ptr %"r.%rs4"
  %v.85 = load i16, ptr %"r.%rs4"
  %v.86 = icmp ne i16 %v.85, 5
  store i1 %v.86, ptr %"r.%p5"
  %v.87 = load i1, ptr %"r.%p5"
  br i1 %v.87, label %"L$L__BB31_8", label %"B5"
"B5":
  %v.88 = load i64, ptr %"r.%rd7"
  %v.89 = add i64 %v.88, 1
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load i8, ptr %v.90, align 1
  %v.92 = zext i8 %v.91 to i16
  store i16 %v.92, ptr %"r.%rs5"
  %v.93 = load i16, ptr %"r.%rs5"
  %v.94 = icmp eq i16 %v.93, 21
  store i1 %v.94, ptr %"r.%p6"
  %v.95 = load i16, ptr %"r.%rs5"
  %v.96 = icmp eq i16 %v.95, 22
  store i1 %v.96, ptr %"r.%p7"
  %v.97 = load i32, ptr %"r.%r53"
  %v.98 = load i32, ptr %"r.%r54"
  %v.99 = load i1, ptr %"r.%p7"
  %v.100 = select i1 %v.99, i32 %v.97, i32 %v.98
  store i32 %v.100, ptr %"r.%r34"
  %v.101 = load i32, ptr %"r.%r52"
  %v.102 = load i32, ptr %"r.%r34"
  %v.103 = load i1, ptr %"r.%p6"
  %v.104 = select i1 %v.103, i32 %v.101, i32 %v.102
  store i32 %v.104, ptr %"r.%r35"
  %v.105 = load i32, ptr %"r.%r35"
  %v.106 = zext i32 %v.105 to i64
  store i64 %v.106, ptr %"r.%rd16"
  %v.107 = load i64, ptr %"r.%rd16"
  %v.108 = load i64, ptr %"r.%rd25"
  %v.109 = add i64 %v.108, 24
  %v.110 = inttoptr i64 %v.109 to ptr
  store i64 %v.107, ptr %v.110, align 1
  br label %"L$L__BB31_8"
"L$L__BB31_8":
  %v.111 = load i32, ptr %"r.%r47"
  %v.112 = add i32 %v.111, 1
  store i32 %v.112, ptr %"r.%r47"
  %v.113 = load i64, ptr %"r.%rd25"
  %v.114 = add i64 %v.113, 32
  store i64 %v.114, ptr %"r.%rd25"
  %v.115 = load i64, ptr %"r.%rd24"
  %v.116 = add i64 %v.115, 2
  store i64 %v.116, ptr %"r.%rd24"
  %v.117 = load i32, ptr %"r.%r47"
  %v.118 = load i32, ptr %"r.%r24"
  %v.119 = icmp slt i32 %v.117, %v.118
  store i1 %v.119, ptr %"r.%p8"
  %v.120 = load i1, ptr %"r.%p8"
  br i1 %v.120, label %"L$L__BB31_4", label %"B6"
"B6":
  br label %"L$L__BB31_15"
"L$L__BB31_9":
  store i32 0, ptr %"r.%r48"
  br label %"L$L__BB31_10"
"L$L__BB31_10":
  %v.121 = load i32, ptr %"r.%r48"
  %v.122 = sext i32 %v.121 to i64
  store i64 %v.122, ptr %"r.%rd10"
  %v.123 = load i32, ptr %"r.%r48"
  %v.124 = sext i32 %v.123 to i64
  %v.125 = sext i32 2 to i64
  %v.126 = mul i64 %v.124, %v.125
  store i64 %v.126, ptr %"r.%rd17"
  %v.127 = load i64, ptr %"r.%rd2"
  %v.128 = load i64, ptr %"r.%rd17"
  %v.129 = add i64 %v.127, %v.128
  store i64 %v.129, ptr %"r.%rd11"
  %v.130 = load i64, ptr %"r.%rd11"
  %v.131 = inttoptr i64 %v.130 to ptr
  %v.132 = load i16, ptr %v.131, align 1
  %v.133 = zext i16 %v.132 to i32
  store i32 %v.133, ptr %"r.%r12"
  %v.134 = load i64, ptr %"r.%rd1"
  store i64 %v.134, ptr %"r..param param0.2"
  %v.135 = load i32, ptr %"r.%r12"
  store i32 %v.135, ptr %"r..param param1.2"
  %v.136 = load i64, ptr %"r..param param0.2"
  %v.137 = load i32, ptr %"r..param param1.2"
  %v.138 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.136, i32 %v.137)
  store i32 %v.138, ptr %"r..param retval0.2"
  %v.139 = load i32, ptr %"r..param retval0.2"
  store i32 %v.139, ptr %"r.%r37"
  %v.140 = load i32, ptr %"r.%r37"
  %v.141 = trunc i32 %v.140 to i16
  store i16 %v.141, ptr %"r.%rs6"
  %v.142 = load i16, ptr %"r.%rs6"
  %v.143 = icmp eq i16 %v.142, 0
  store i1 %v.143, ptr %"r.%p9"
  %v.144 = load i1, ptr %"r.%p9"
  br i1 %v.144, label %"L$L__BB31_14", label %"B7"
"B7":
  %v.145 = load i64, ptr %"r.%rd10"
  %v.146 = trunc i64 %v.145 to i32
  store i32 %v.146, ptr %"r.%r38"
  %v.147 = load i64, ptr %"r.%SP"
  %v.148 = add i64 %v.147, 0
  store i64 %v.148, ptr %"r.%rd18"
  %v.149 = load i64, ptr %"r.%rd12"
  store i64 %v.149, ptr %"r..param param0.3"
  %v.150 = load i32, ptr %"r.%r12"
  store i32 %v.150, ptr %"r..param param1.3"
  %v.151 = load i32, ptr %"r.%r38"
  store i32 %v.151, ptr %"r..param param2.1"
  %v.152 = load i64, ptr %"r.%rd18"
  store i64 %v.152, ptr %"r..param param3.1"
  %v.153 = load i64, ptr %"r..param param0.3"
  %v.154 = load i32, ptr %"r..param param1.3"
  %v.155 = load i32, ptr %"r..param param2.1"
  %v.156 = load i64, ptr %"r..param param3.1"
  %v.157 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.153, i32 %v.154, i32 %v.155, i64 %v.156)
  store i32 %v.157, ptr %"r..param retval0.3"
  %v.158 = load i32, ptr %"r..param retval0.3"
  store i32 %v.158, ptr %"r.%r39"
  %v.159 = load i32, ptr %"r.%r39"
  %v.160 = load i32, ptr %"r.%r25"
  %v.161 = icmp ne i32 %v.159, %v.160
  store i1 %v.161, ptr %"r.%p10"
  %v.162 = load i1, ptr %"r.%p10"
  br i1 %v.162, label %"L$L__BB31_14", label %"B8"
"B8":
  %v.163 = load i64, ptr %"r.%rd11"
  %v.164 = inttoptr i64 %v.163 to ptr
  %v.165 = load i16, ptr %v.164, align 1
  store i16 %v.165, ptr %"r.%rs7"
  %v.166 = load i16, ptr %"r.%rs7"
  %v.167 = icmp ult i32 1, 16
  %v.168 = select i1 %v.167, i32 1, i32 15
  %v.169 = trunc i32 %v.168 to i16
  %v.170 = lshr i16 %v.166, %v.169
  %v.171 = select i1 %v.167, i16 %v.170, i16 0
  store i16 %v.171, ptr %"r.%rs8"
  %v.172 = load i64, ptr %"r.%rd4"
  %v.173 = inttoptr i64 %v.172 to ptr
  %v.174 = load i64, ptr %v.173, align 1
  store i64 %v.174, ptr %"r.%rd19"
  %v.175 = load i16, ptr %"r.%rs8"
  %v.176 = zext i16 %v.175 to i32
  store i32 %v.176, ptr %"r.%r40"
  %v.177 = load i32, ptr %"r.%r40"
  %v.178 = zext i32 %v.177 to i64
  %v.179 = zext i32 12 to i64
  %v.180 = mul i64 %v.178, %v.179
  store i64 %v.180, ptr %"r.%rd20"
  %v.181 = load i64, ptr %"r.%rd19"
  %v.182 = load i64, ptr %"r.%rd20"
  %v.183 = add i64 %v.181, %v.182
  store i64 %v.183, ptr %"r.%rd21"
  %v.184 = load i64, ptr %"r.%rd21"
  %v.185 = inttoptr i64 %v.184 to ptr
  %v.186 = load i8, ptr %v.185, align 1
  %v.187 = zext i8 %v.186 to i16
  store i16 %v.187, ptr %"r.%rs9"
  %v.188 = load i16, ptr %"r.%rs9"
  %v.189 = icmp ne i16 %v.188, 5
  store i1 %v.189, ptr %"r.%p11"
  %v.190 = load i1, ptr %"r.%p11"
  br i1 %v.190, label %"L$L__BB31_14", label %"B9"
"B9":
  %v.191 = load i64, ptr %"r.%rd10"
  %v.192 = icmp ult i32 5, 64
  %v.193 = select i1 %v.192, i32 5, i32 63
  %v.194 = zext i32 %v.193 to i64
  %v.195 = shl i64 %v.191, %v.194
  %v.196 = select i1 %v.192, i64 %v.195, i64 0
  store i64 %v.196, ptr %"r.%rd22"
  %v.197 = load i64, ptr %"r.%rd3"
  %v.198 = load i64, ptr %"r.%rd22"
  %v.199 = add i64 %v.197, %v.198
  store i64 %v.199, ptr %"r.%rd23"
  %v.200 = load i64, ptr %"r.%rd23"
  %v.201 = add i64 %v.200, 20
  %v.202 = inttoptr i64 %v.201 to ptr
  %v.203 = load i32, ptr %v.202, align 1
  store i32 %v.203, ptr %"r.%r41"
  %v.204 = load i32, ptr %"r.%r41"
  %v.205 = load i32, ptr %"r.%r52"
  %v.206 = add i32 %v.204, %v.205
  store i32 %v.206, ptr %"r.%r52"
  %v.207 = load i32, ptr %"r.%r41"
  %v.208 = load i32, ptr %"r.%r53"
  %v.209 = and i32 %v.207, %v.208
  store i32 %v.209, ptr %"r.%r53"
  %v.210 = load i32, ptr %"r.%r41"
  %v.211 = load i32, ptr %"r.%r54"
  %v.212 = or i32 %v.210, %v.211
  store i32 %v.212, ptr %"r.%r54"
  br label %"L$L__BB31_14"
"L$L__BB31_14":
  %v.213 = load i64, ptr %"r.%rd10"
  %v.214 = trunc i64 %v.213 to i32
  store i32 %v.214, ptr %"r.%r42"
  %v.215 = load i32, ptr %"r.%r42"
  %v.216 = add i32 %v.215, 1
  store i32 %v.216, ptr %"r.%r48"
  %v.217 = load i32, ptr %"r.%r48"
  %v.218 = load i32, ptr %"r.%r24"
  %v.219 = icmp slt i32 %v.217, %v.218
  store i1 %v.219, ptr %"r.%p12"
  %v.220 = load i1, ptr %"r.%p12"
  br i1 %v.220, label %"L$L__BB31_10", label %"B10"
"B10":
  br label %"L$L__BB31_15"
"L$L__BB31_15":
  %v.221 = load i32, ptr %"r.%r43"
  %v.222 = add i32 %v.221, 1
  store i32 %v.222, ptr %"r.%r43"
  %v.223 = load i32, ptr %"r.%r43"
  %v.224 = icmp ult i32 %v.223, 2
  store i1 %v.224, ptr %"r.%p13"
  %v.225 = load i1, ptr %"r.%p13"
  br i1 %v.225, label %"L$L__BB31_1", label %"B11"
"B11":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_alignedEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [16 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%SP" = alloca i64
  %"r.%SPL" = alloca i64
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p17" = alloca i1
  %"r.%p18" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r19" = alloca i32
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
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
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
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs11" = alloca i16
  %"r.%rs15" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs8" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param _runtime_alignedEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_alignedEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_alignedEP5Blockii_param_2" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param param3.1" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_alignedEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_alignedEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_alignedEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = add i64 %sp, 0
  store i64 %v.1, ptr %"r.%SPL"
  %v.2 = load i64, ptr %"r.%SPL"
  store i64 %v.2, ptr %"r.%SP"
  %v.3 = load i64, ptr %"r..param _runtime_alignedEP5Blockii_param_0"
  store i64 %v.3, ptr %"r.%rd14"
  %v.4 = load i32, ptr %"r..param _runtime_alignedEP5Blockii_param_1"
  store i32 %v.4, ptr %"r.%r11"
  %v.5 = load i32, ptr %"r..param _runtime_alignedEP5Blockii_param_2"
  store i32 %v.5, ptr %"r.%r12"
  %v.6 = load i64, ptr %"r.%rd14"
  %v.7 = add i64 %v.6, 56
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd14"
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd3"
  %v.13 = load i64, ptr %"r.%rd3"
  %v.14 = add i64 %v.13, 144
  store i64 %v.14, ptr %"r.%rd4"
  %v.15 = load i64, ptr %"r.%rd3"
  %v.16 = add i64 %v.15, 144
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i64, ptr %v.17, align 1
  store i64 %v.18, ptr %"r.%rd5"
  %v.19 = load i32, ptr %"r.%r11"
  %v.20 = icmp slt i32 %v.19, 1
  store i1 %v.20, ptr %"r.%p3"
  store i16 1, ptr %"r.%rs15"
  %v.21 = load i1, ptr %"r.%p3"
  br i1 %v.21, label %"L$L__BB32_18", label %"B1"
"B1":
  %v.22 = load i64, ptr %"r.%rd4"
  %v.23 = add i64 %v.22, 24
  store i64 %v.23, ptr %"r.%rd6"
  store i32 4294967295, ptr %"r.%r34"
  store i32 0, ptr %"r.%r32"
  br label %"L$L__BB32_2"
"L$L__BB32_2":
  %v.24 = load i32, ptr %"r.%r32"
  %v.25 = and i32 %v.24, 31
  store i32 %v.25, ptr %"r.%r15"
  %v.26 = load i32, ptr %"r.%r15"
  %v.27 = icmp ne i32 %v.26, 0
  store i1 %v.27, ptr %"r.%p5"
  store i1 false, ptr %"r.%p18"
  %v.28 = load i1, ptr %"r.%p5"
  br i1 %v.28, label %"L$L__BB32_4", label %"B2"
"B2":
  %v.29 = load i64, ptr %"r.%rd6"
  %v.30 = add i64 %v.29, 4
  %v.31 = inttoptr i64 %v.30 to ptr
  %v.32 = load i32, ptr %v.31, align 1
  store i32 %v.32, ptr %"r.%r16"
  %v.33 = load i32, ptr %"r.%r16"
  %v.34 = icmp eq i32 %v.33, 0
  store i1 %v.34, ptr %"r.%p18"
  br label %"L$L__BB32_4"
"L$L__BB32_4":
  %v.35 = load i32, ptr %"r.%r34"
  %v.36 = load i1, ptr %"r.%p18"
  %v.37 = select i1 %v.36, i32 4294967295, i32 %v.35
  store i32 %v.37, ptr %"r.%r34"
  %v.38 = load i32, ptr %"r.%r32"
  %v.39 = sext i32 %v.38 to i64
  %v.40 = sext i32 2 to i64
  %v.41 = mul i64 %v.39, %v.40
  store i64 %v.41, ptr %"r.%rd15"
  %v.42 = load i64, ptr %"r.%rd2"
  %v.43 = load i64, ptr %"r.%rd15"
  %v.44 = add i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd7"
  %v.45 = load i64, ptr %"r.%rd7"
  %v.46 = inttoptr i64 %v.45 to ptr
  %v.47 = load i16, ptr %v.46, align 1
  %v.48 = zext i16 %v.47 to i32
  store i32 %v.48, ptr %"r.%r4"
  %v.49 = load i64, ptr %"r.%rd3"
  store i64 %v.49, ptr %"r..param param0"
  %v.50 = load i32, ptr %"r.%r4"
  store i32 %v.50, ptr %"r..param param1"
  %v.51 = load i64, ptr %"r..param param0"
  %v.52 = load i32, ptr %"r..param param1"
  %v.53 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.51, i32 %v.52)
  store i32 %v.53, ptr %"r..param retval0"
  %v.54 = load i32, ptr %"r..param retval0"
  store i32 %v.54, ptr %"r.%r17"
  %v.55 = load i32, ptr %"r.%r17"
  %v.56 = trunc i32 %v.55 to i16
  store i16 %v.56, ptr %"r.%rs5"
  %v.57 = load i16, ptr %"r.%rs5"
  %v.58 = icmp eq i16 %v.57, 0
  store i1 %v.58, ptr %"r.%p6"
  %v.59 = load i1, ptr %"r.%p6"
  br i1 %v.59, label %"L$L__BB32_17", label %"B3"
"B3":
  %v.60 = load i64, ptr %"r.%SP"
  %v.61 = add i64 %v.60, 0
  store i64 %v.61, ptr %"r.%rd16"
  %v.62 = load i64, ptr %"r.%rd14"
  store i64 %v.62, ptr %"r..param param0.1"
  %v.63 = load i32, ptr %"r.%r4"
  store i32 %v.63, ptr %"r..param param1.1"
  %v.64 = load i32, ptr %"r.%r32"
  store i32 %v.64, ptr %"r..param param2"
  %v.65 = load i64, ptr %"r.%rd16"
  store i64 %v.65, ptr %"r..param param3"
  %v.66 = load i64, ptr %"r..param param0.1"
  %v.67 = load i32, ptr %"r..param param1.1"
  %v.68 = load i32, ptr %"r..param param2"
  %v.69 = load i64, ptr %"r..param param3"
  %v.70 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.66, i32 %v.67, i32 %v.68, i64 %v.69)
  store i32 %v.70, ptr %"r..param retval0.1"
  %v.71 = load i32, ptr %"r..param retval0.1"
  store i32 %v.71, ptr %"r.%r18"
  %v.72 = load i32, ptr %"r.%r18"
  %v.73 = load i32, ptr %"r.%r12"
  %v.74 = icmp ne i32 %v.72, %v.73
  store i1 %v.74, ptr %"r.%p7"
  %v.75 = load i1, ptr %"r.%p7"
  br i1 %v.75, label %"L$L__BB32_17", label %"B4"
"B4":
  %v.76 = load i32, ptr %"r.%r34"
  %v.77 = icmp slt i32 %v.76, 0
  store i1 %v.77, ptr %"r.%p8"
  %v.78 = load i1, ptr %"r.%p8"
  br i1 %v.78, label %"L$L__BB32_16", label %"B5"
"B5":
  %v.79 = load i32, ptr %"r.%r34"
  %v.80 = sext i32 %v.79 to i64
  %v.81 = sext i32 2 to i64
  %v.82 = mul i64 %v.80, %v.81
  store i64 %v.82, ptr %"r.%rd17"
  %v.83 = load i64, ptr %"r.%rd2"
  %v.84 = load i64, ptr %"r.%rd17"
  %v.85 = add i64 %v.83, %v.84
  store i64 %v.85, ptr %"r.%rd18"
  %v.86 = load i64, ptr %"r.%rd7"
  %v.87 = inttoptr i64 %v.86 to ptr
  %v.88 = load i16, ptr %v.87, align 1
  store i16 %v.88, ptr %"r.%rs1"
  %v.89 = load i64, ptr %"r.%rd18"
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load i16, ptr %v.90, align 1
  store i16 %v.91, ptr %"r.%rs2"
  %v.92 = load i16, ptr %"r.%rs2"
  %v.93 = load i16, ptr %"r.%rs1"
  %v.94 = icmp eq i16 %v.92, %v.93
  store i1 %v.94, ptr %"r.%p9"
  %v.95 = load i1, ptr %"r.%p9"
  br i1 %v.95, label %"L$L__BB32_16", label %"B6"
"B6":
  %v.96 = load i16, ptr %"r.%rs1"
  %v.97 = icmp ult i32 1, 16
  %v.98 = select i1 %v.97, i32 1, i32 15
  %v.99 = trunc i32 %v.98 to i16
  %v.100 = lshr i16 %v.96, %v.99
  %v.101 = select i1 %v.97, i16 %v.100, i16 0
  store i16 %v.101, ptr %"r.%rs6"
  %v.102 = load i16, ptr %"r.%rs6"
  %v.103 = zext i16 %v.102 to i32
  store i32 %v.103, ptr %"r.%r19"
  %v.104 = load i32, ptr %"r.%r19"
  %v.105 = zext i32 %v.104 to i64
  %v.106 = zext i32 12 to i64
  %v.107 = mul i64 %v.105, %v.106
  store i64 %v.107, ptr %"r.%rd19"
  %v.108 = load i64, ptr %"r.%rd5"
  %v.109 = load i64, ptr %"r.%rd19"
  %v.110 = add i64 %v.108, %v.109
  store i64 %v.110, ptr %"r.%rd20"
  %v.111 = load i64, ptr %"r.%rd20"
  %v.112 = add i64 %v.111, 3
  store i64 %v.112, ptr %"r.%rd8"
  %v.113 = load i64, ptr %"r.%rd20"
  %v.114 = add i64 %v.113, 3
  %v.115 = inttoptr i64 %v.114 to ptr
  %v.116 = load i8, ptr %v.115, align 1
  %v.117 = zext i8 %v.116 to i16
  store i16 %v.117, ptr %"r.%rs7"
  %v.118 = load i16, ptr %"r.%rs7"
  %v.119 = and i16 %v.118, 2
  store i16 %v.119, ptr %"r.%rs8"
  %v.120 = load i16, ptr %"r.%rs8"
  %v.121 = icmp eq i16 %v.120, 0
  store i1 %v.121, ptr %"r.%p10"
  %v.122 = load i1, ptr %"r.%p10"
  br i1 %v.122, label %"L$L__BB32_16", label %"B7"
"B7":
  br label %"L$L__BB32_9"
"L$L__BB32_16":
  %v.123 = load i32, ptr %"r.%r32"
  %v.124 = load i32, ptr %"r.%r34"
  %v.125 = load i1, ptr %"r.%p8"
  %v.126 = select i1 %v.125, i32 %v.123, i32 %v.124
  store i32 %v.126, ptr %"r.%r34"
  br label %"L$L__BB32_17"
"L$L__BB32_17":
  %v.127 = load i32, ptr %"r.%r32"
  %v.128 = add i32 %v.127, 1
  store i32 %v.128, ptr %"r.%r32"
  %v.129 = load i32, ptr %"r.%r32"
  %v.130 = load i32, ptr %"r.%r11"
  %v.131 = icmp slt i32 %v.129, %v.130
  store i1 %v.131, ptr %"r.%p17"
  %v.132 = load i1, ptr %"r.%p17"
  br i1 %v.132, label %"L$L__BB32_2", label %"B8"
"B8":
  br label %"L$L__BB32_18"
"L$L__BB32_18":
  %v.133 = load i16, ptr %"r.%rs15"
  %v.134 = zext i16 %v.133 to i32
  store i32 %v.134, ptr %"r.%r31"
  %v.135 = load i32, ptr %"r.%r31"
  store i32 %v.135, ptr %"r..param func_retval0"
  br label %done
"L$L__BB32_9":
  %v.136 = load i16, ptr %"r.%rs2"
  %v.137 = icmp ult i32 1, 16
  %v.138 = select i1 %v.137, i32 1, i32 15
  %v.139 = trunc i32 %v.138 to i16
  %v.140 = lshr i16 %v.136, %v.139
  %v.141 = select i1 %v.137, i16 %v.140, i16 0
  store i16 %v.141, ptr %"r.%rs9"
  %v.142 = load i16, ptr %"r.%rs9"
  %v.143 = zext i16 %v.142 to i32
  store i32 %v.143, ptr %"r.%r20"
  %v.144 = load i32, ptr %"r.%r20"
  %v.145 = zext i32 %v.144 to i64
  %v.146 = zext i32 12 to i64
  %v.147 = mul i64 %v.145, %v.146
  store i64 %v.147, ptr %"r.%rd21"
  %v.148 = load i64, ptr %"r.%rd5"
  %v.149 = load i64, ptr %"r.%rd21"
  %v.150 = add i64 %v.148, %v.149
  store i64 %v.150, ptr %"r.%rd22"
  %v.151 = load i64, ptr %"r.%rd22"
  %v.152 = add i64 %v.151, 8
  %v.153 = inttoptr i64 %v.152 to ptr
  %v.154 = load i32, ptr %v.153, align 1
  store i32 %v.154, ptr %"r.%r5"
  %v.155 = load i32, ptr %"r.%r12"
  %v.156 = sext i32 %v.155 to i64
  store i64 %v.156, ptr %"r.%rd9"
  %v.157 = load i64, ptr %"r.%rd8"
  %v.158 = add i64 %v.157, 5
  %v.159 = inttoptr i64 %v.158 to ptr
  %v.160 = load i32, ptr %v.159, align 1
  store i32 %v.160, ptr %"r.%r6"
  %v.161 = load i64, ptr %"r.%rd14"
  %v.162 = add i64 %v.161, 24
  %v.163 = inttoptr i64 %v.162 to ptr
  %v.164 = load i64, ptr %v.163, align 1
  store i64 %v.164, ptr %"r.%rd11"
  %v.165 = load i64, ptr %"r.%rd14"
  %v.166 = inttoptr i64 %v.165 to ptr
  %v.167 = load i64, ptr %v.166, align 1
  store i64 %v.167, ptr %"r.%rd12"
  %v.168 = load i64, ptr %"r.%rd12"
  %v.169 = add i64 %v.168, 172
  store i64 %v.169, ptr %"r.%rd13"
  %v.170 = load i64, ptr %"r.%rd12"
  %v.171 = add i64 %v.170, 172
  %v.172 = inttoptr i64 %v.171 to ptr
  %v.173 = load i32, ptr %v.172, align 1
  store i32 %v.173, ptr %"r.%r21"
  %v.174 = load i32, ptr %"r.%r21"
  %v.175 = icmp eq i32 %v.174, 0
  store i1 %v.175, ptr %"r.%p11"
  %v.176 = load i1, ptr %"r.%p11"
  br i1 %v.176, label %"L$L__BB32_11", label %"B9"
"B9":
  %v.177 = load i64, ptr %"r.%rd12"
  store i64 %v.177, ptr %"r..param param0.2"
  store i32 8, ptr %"r..param param1.2"
  %v.178 = load i32, ptr %"r.%r5"
  store i32 %v.178, ptr %"r..param param2.1"
  %v.179 = load i32, ptr %"r.%r6"
  store i32 %v.179, ptr %"r..param param3.1"
  %v.180 = load i64, ptr %"r.%rd9"
  store i64 %v.180, ptr %"r..param param4"
  %v.181 = load i64, ptr %"r..param param0.2"
  %v.182 = load i32, ptr %"r..param param1.2"
  %v.183 = load i32, ptr %"r..param param2.1"
  %v.184 = load i32, ptr %"r..param param3.1"
  %v.185 = load i64, ptr %"r..param param4"
  %v.186 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.181, i32 %v.182, i32 %v.183, i32 %v.184, i64 %v.185)
  store i32 %v.186, ptr %"r..param retval0.2"
  %v.187 = load i32, ptr %"r..param retval0.2"
  store i32 %v.187, ptr %"r.%r22"
  %v.188 = load i32, ptr %"r.%r22"
  %v.189 = trunc i32 %v.188 to i16
  store i16 %v.189, ptr %"r.%rs11"
  %v.190 = load i16, ptr %"r.%rs11"
  %v.191 = icmp ne i16 %v.190, 0
  store i1 %v.191, ptr %"r.%p12"
  %v.192 = load i1, ptr %"r.%p12"
  br i1 %v.192, label %"L$L__BB32_18", label %"B10"
"B10":
  br label %"L$L__BB32_11"
"L$L__BB32_11":
  %v.193 = load i64, ptr %"r.%rd12"
  %v.194 = add i64 %v.193, 212
  store i64 %v.194, ptr %"r.%rd23"
  %v.195 = load i64, ptr %"r.%rd23"
  %v.196 = inttoptr i64 %v.195 to ptr
  %v.197 = atomicrmw add ptr %v.196, i32 1 seq_cst, align 4
  store i32 %v.197, ptr %"r.%r7"
  %v.198 = load i64, ptr %"r.%rd13"
  %v.199 = add i64 %v.198, 36
  %v.200 = inttoptr i64 %v.199 to ptr
  %v.201 = load i32, ptr %v.200, align 1
  store i32 %v.201, ptr %"r.%r23"
  %v.202 = load i32, ptr %"r.%r7"
  %v.203 = load i32, ptr %"r.%r23"
  %v.204 = icmp uge i32 %v.202, %v.203
  store i1 %v.204, ptr %"r.%p13"
  %v.205 = load i1, ptr %"r.%p13"
  br i1 %v.205, label %"L$L__BB32_13", label %"B11"
"B11":
  %v.206 = load i64, ptr %"r.%rd13"
  %v.207 = add i64 %v.206, 28
  %v.208 = inttoptr i64 %v.207 to ptr
  %v.209 = load i64, ptr %v.208, align 1
  store i64 %v.209, ptr %"r.%rd24"
  store i64 0, ptr %"r.%rd25"
  %v.210 = load i32, ptr %"r.%r7"
  %v.211 = zext i32 %v.210 to i64
  %v.212 = zext i32 88 to i64
  %v.213 = mul i64 %v.211, %v.212
  store i64 %v.213, ptr %"r.%rd26"
  %v.214 = load i64, ptr %"r.%rd24"
  %v.215 = load i64, ptr %"r.%rd26"
  %v.216 = add i64 %v.214, %v.215
  store i64 %v.216, ptr %"r.%rd27"
  store i32 1, ptr %"r.%r24"
  store i64 1, ptr %"r.%rd28"
  store i32 8, ptr %"r.%r25"
  %v.217 = load i32, ptr %"r.%r25"
  %v.218 = load i32, ptr %"r.%r5"
  %v.219 = load i64, ptr %"r.%rd27"
  %v.220 = inttoptr i64 %v.219 to ptr
  %v.221 = insertelement <2 x i32> poison, i32 %v.217, i32 0
  %v.222 = insertelement <2 x i32> %v.221, i32 %v.218, i32 1
  store <2 x i32> %v.222, ptr %v.220, align 1
  %v.223 = load i64, ptr %"r.%rd14"
  %v.224 = add i64 %v.223, 24
  %v.225 = inttoptr i64 %v.224 to ptr
  %v.226 = load i64, ptr %v.225, align 1
  store i64 %v.226, ptr %"r.%rd29"
  %v.227 = load i64, ptr %"r.%rd29"
  %v.228 = load i64, ptr %"r.%rd27"
  %v.229 = add i64 %v.228, 8
  %v.230 = inttoptr i64 %v.229 to ptr
  store i64 %v.227, ptr %v.230, align 1
  %v.231 = load i64, ptr %"r.%rd25"
  %v.232 = load i64, ptr %"r.%rd27"
  %v.233 = add i64 %v.232, 24
  %v.234 = inttoptr i64 %v.233 to ptr
  store i64 %v.231, ptr %v.234, align 1
  %v.235 = load i64, ptr %"r.%rd9"
  %v.236 = load i64, ptr %"r.%rd27"
  %v.237 = add i64 %v.236, 32
  %v.238 = inttoptr i64 %v.237 to ptr
  store i64 %v.235, ptr %v.238, align 1
  %v.239 = load i64, ptr %"r.%rd28"
  %v.240 = load i64, ptr %"r.%rd27"
  %v.241 = add i64 %v.240, 40
  %v.242 = inttoptr i64 %v.241 to ptr
  store i64 %v.239, ptr %v.242, align 1
  %v.243 = load i64, ptr %"r.%rd25"
  %v.244 = load i64, ptr %"r.%rd27"
  %v.245 = add i64 %v.244, 48
  %v.246 = inttoptr i64 %v.245 to ptr
  store i64 %v.243, ptr %v.246, align 1
  %v.247 = load i64, ptr %"r.%rd25"
  %v.248 = load i64, ptr %"r.%rd27"
  %v.249 = add i64 %v.248, 56
  %v.250 = inttoptr i64 %v.249 to ptr
  store i64 %v.247, ptr %v.250, align 1
  %v.251 = load i32, ptr %"r.%r34"
  %v.252 = load i32, ptr %"r.%r6"
  %v.253 = load i64, ptr %"r.%rd27"
  %v.254 = add i64 %v.253, 16
  %v.255 = inttoptr i64 %v.254 to ptr
  %v.256 = insertelement <2 x i32> poison, i32 %v.251, i32 0
  %v.257 = insertelement <2 x i32> %v.256, i32 %v.252, i32 1
  store <2 x i32> %v.257, ptr %v.255, align 1
  %v.258 = load i64, ptr %"r.%rd11"
  %v.259 = load i64, ptr %"r.%rd27"
  %v.260 = add i64 %v.259, 64
  %v.261 = inttoptr i64 %v.260 to ptr
  store i64 %v.258, ptr %v.261, align 1
  %v.262 = load i32, ptr %"r.%r32"
  %v.263 = load i64, ptr %"r.%rd27"
  %v.264 = add i64 %v.263, 72
  %v.265 = inttoptr i64 %v.264 to ptr
  store i32 %v.262, ptr %v.265, align 1
  %v.266 = load i32, ptr %"r.%r24"
  %v.267 = load i64, ptr %"r.%rd27"
  %v.268 = add i64 %v.267, 80
  %v.269 = inttoptr i64 %v.268 to ptr
  store i32 %v.266, ptr %v.269, align 1
  fence seq_cst
  %v.270 = load i32, ptr %"r.%r24"
  %v.271 = load i64, ptr %"r.%rd27"
  %v.272 = add i64 %v.271, 76
  %v.273 = inttoptr i64 %v.272 to ptr
  store atomic i32 %v.270, ptr %v.273 monotonic, align 4
  br label %"L$L__BB32_13"
"L$L__BB32_13":
  %v.274 = load i64, ptr %"r.%rd13"
  %v.275 = inttoptr i64 %v.274 to ptr
  %v.276 = load i32, ptr %v.275, align 1
  store i32 %v.276, ptr %"r.%r26"
  %v.277 = load i32, ptr %"r.%r26"
  %v.278 = icmp eq i32 %v.277, 0
  store i1 %v.278, ptr %"r.%p14"
  %v.279 = load i1, ptr %"r.%p14"
  br i1 %v.279, label %"L$L__BB32_15", label %"B12"
"B12":
  %v.280 = load i64, ptr %"r.%rd13"
  %v.281 = add i64 %v.280, 36
  %v.282 = inttoptr i64 %v.281 to ptr
  %v.283 = load i32, ptr %v.282, align 1
  store i32 %v.283, ptr %"r.%r27"
  %v.284 = load i32, ptr %"r.%r7"
  %v.285 = load i32, ptr %"r.%r27"
  %v.286 = icmp ult i32 %v.284, %v.285
  store i1 %v.286, ptr %"r.%p15"
  %v.287 = load i1, ptr %"r.%p15"
  br i1 %v.287, label %"L$L__BB32_18", label %"B13"
"B13":
  br label %"L$L__BB32_15"
"L$L__BB32_15":
  %v.288 = load i64, ptr %"r.%rd12"
  %v.289 = add i64 %v.288, 196
  store i64 %v.289, ptr %"r.%rd30"
  store i32 1, ptr %"r.%r28"
  store i32 0, ptr %"r.%r29"
  %v.290 = load i32, ptr %"r.%r29"
  %v.291 = load i32, ptr %"r.%r28"
  %v.292 = load i64, ptr %"r.%rd30"
  %v.293 = inttoptr i64 %v.292 to ptr
  %v.294 = cmpxchg ptr %v.293, i32 %v.290, i32 %v.291 seq_cst seq_cst, align 4
  %v.295 = extractvalue { i32, i1 } %v.294, 0
  store i32 %v.295, ptr %"r.%r30"
  store i16 0, ptr %"r.%rs15"
  br label %"L$L__BB32_18"
done:
  %v.296 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.296
}

define internal i32 @_runtime_release_barriersEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [144 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%SP" = alloca i64
  %"r.%SPL" = alloca i64
  %"r.%p10" = alloca i1
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
  %"r.%p23" = alloca i1
  %"r.%p24" = alloca i1
  %"r.%p25" = alloca i1
  %"r.%p26" = alloca i1
  %"r.%p27" = alloca i1
  %"r.%p28" = alloca i1
  %"r.%p29" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p30" = alloca i1
  %"r.%p32" = alloca i1
  %"r.%p33" = alloca i1
  %"r.%p34" = alloca i1
  %"r.%p35" = alloca i1
  %"r.%p37" = alloca i1
  %"r.%p38" = alloca i1
  %"r.%p39" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p40" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r12" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r57" = alloca i32
  %"r.%r61" = alloca i32
  %"r.%r63" = alloca i32
  %"r.%r65" = alloca i32
  %"r.%r67" = alloca i32
  %"r.%r68" = alloca i32
  %"r.%r71" = alloca i32
  %"r.%r73" = alloca i32
  %"r.%r74" = alloca i32
  %"r.%r75" = alloca i32
  %"r.%r76" = alloca i32
  %"r.%r78" = alloca i32
  %"r.%r79" = alloca i32
  %"r.%r81" = alloca i32
  %"r.%r83" = alloca i32
  %"r.%r84" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
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
  %"r.%rd29" = alloca i64
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
  %"r.%rd4" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd41" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs4" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r..param _runtime_release_barriersEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_release_barriersEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_release_barriersEP5Blockii_param_2" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param0.5" = alloca i64
  %"r..param param0.6" = alloca i64
  %"r..param param0.7" = alloca i64
  %"r..param param0.8" = alloca i64
  %"r..param param0.9" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i32
  %"r..param param1.5" = alloca i32
  %"r..param param1.6" = alloca i32
  %"r..param param1.7" = alloca i32
  %"r..param param1.8" = alloca i32
  %"r..param param1.9" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param2.3" = alloca i32
  %"r..param param2.4" = alloca i32
  %"r..param param2.5" = alloca i32
  %"r..param param2.6" = alloca i32
  %"r..param param2.7" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param param3.1" = alloca i32
  %"r..param param3.2" = alloca i64
  %"r..param param3.3" = alloca i32
  %"r..param param4" = alloca i32
  %"r..param param4.1" = alloca i32
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i32
  %"r..param retval0.3" = alloca i32
  %"r..param retval0.4" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_release_barriersEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_release_barriersEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_release_barriersEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = add i64 %sp, 0
  store i64 %v.1, ptr %"r.%SPL"
  %v.2 = load i64, ptr %"r.%SPL"
  store i64 %v.2, ptr %"r.%SP"
  %v.3 = load i64, ptr %"r..param _runtime_release_barriersEP5Blockii_param_0"
  store i64 %v.3, ptr %"r.%rd15"
  %v.4 = load i32, ptr %"r..param _runtime_release_barriersEP5Blockii_param_1"
  store i32 %v.4, ptr %"r.%r27"
  %v.5 = load i32, ptr %"r..param _runtime_release_barriersEP5Blockii_param_2"
  store i32 %v.5, ptr %"r.%r28"
  %v.6 = load i64, ptr %"r.%SPL"
  %v.7 = add i64 %v.6, 0
  store i64 %v.7, ptr %"r.%rd1"
  %v.8 = load i64, ptr %"r.%SPL"
  %v.9 = add i64 %v.8, 64
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd15"
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd4"
  %v.13 = load i64, ptr %"r.%rd15"
  %v.14 = add i64 %v.13, 72
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd5"
  %v.17 = load i32, ptr %"r.%r28"
  %v.18 = icmp slt i32 %v.17, 1
  store i1 %v.18, ptr %"r.%p3"
  store i1 true, ptr %"r.%p2"
  store i32 4294967295, ptr %"r.%r74"
  %v.19 = load i1, ptr %"r.%p2"
  store i1 %v.19, ptr %"r.%p40"
  %v.20 = load i1, ptr %"r.%p3"
  br i1 %v.20, label %"L$L__BB33_5", label %"B1"
"B1":
  store i32 4294967295, ptr %"r.%r74"
  store i32 0, ptr %"r.%r71"
  %v.21 = load i32, ptr %"r.%r74"
  store i32 %v.21, ptr %"r.%r73"
  br label %"L$L__BB33_2"
"L$L__BB33_2":
  %v.22 = load i32, ptr %"r.%r71"
  %v.23 = sext i32 %v.22 to i64
  %v.24 = sext i32 4 to i64
  %v.25 = mul i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd18"
  %v.26 = load i64, ptr %"r.%rd5"
  %v.27 = load i64, ptr %"r.%rd18"
  %v.28 = add i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd19"
  %v.29 = load i64, ptr %"r.%rd19"
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i32, ptr %v.30, align 1
  store i32 %v.31, ptr %"r.%r3"
  %v.32 = load i32, ptr %"r.%r3"
  %v.33 = icmp eq i32 %v.32, 0
  store i1 %v.33, ptr %"r.%p4"
  %v.34 = load i1, ptr %"r.%p4"
  br i1 %v.34, label %"L$L__BB33_4", label %"B2"
"B2":
  %v.35 = load i32, ptr %"r.%r3"
  %v.36 = icmp eq i32 %v.35, 4294967295
  store i1 %v.36, ptr %"r.%p6"
  %v.37 = load i32, ptr %"r.%r3"
  %v.38 = load i32, ptr %"r.%r74"
  %v.39 = icmp ne i32 %v.37, %v.38
  store i1 %v.39, ptr %"r.%p7"
  %v.40 = load i32, ptr %"r.%r74"
  %v.41 = icmp ne i32 %v.40, 4294967295
  store i1 %v.41, ptr %"r.%p8"
  %v.42 = load i1, ptr %"r.%p8"
  %v.43 = load i1, ptr %"r.%p7"
  %v.44 = and i1 %v.42, %v.43
  store i1 %v.44, ptr %"r.%p9"
  %v.45 = load i1, ptr %"r.%p6"
  %v.46 = load i1, ptr %"r.%p9"
  %v.47 = or i1 %v.45, %v.46
  store i1 %v.47, ptr %"r.%p10"
  store i1 false, ptr %"r.%p40"
  %v.48 = load i32, ptr %"r.%r3"
  store i32 %v.48, ptr %"r.%r73"
  %v.49 = load i1, ptr %"r.%p10"
  br i1 %v.49, label %"L$L__BB33_5", label %"B3"
"B3":
  br label %"L$L__BB33_4"
"L$L__BB33_4":
  %v.50 = load i32, ptr %"r.%r71"
  %v.51 = add i32 %v.50, 1
  store i32 %v.51, ptr %"r.%r71"
  %v.52 = load i32, ptr %"r.%r71"
  %v.53 = load i32, ptr %"r.%r27"
  %v.54 = mul i32 %v.52, %v.53
  store i32 %v.54, ptr %"r.%r32"
  %v.55 = load i32, ptr %"r.%r32"
  %v.56 = load i32, ptr %"r.%r28"
  %v.57 = icmp slt i32 %v.55, %v.56
  store i1 %v.57, ptr %"r.%p12"
  %v.58 = load i32, ptr %"r.%r73"
  store i32 %v.58, ptr %"r.%r74"
  %v.59 = load i1, ptr %"r.%p2"
  store i1 %v.59, ptr %"r.%p40"
  %v.60 = load i1, ptr %"r.%p12"
  br i1 %v.60, label %"L$L__BB33_2", label %"B4"
"B4":
  br label %"L$L__BB33_5"
"L$L__BB33_5":
  %v.61 = load i64, ptr %"r.%rd4"
  %v.62 = add i64 %v.61, 144
  store i64 %v.62, ptr %"r.%rd6"
  %v.63 = load i32, ptr %"r.%r74"
  %v.64 = icmp eq i32 %v.63, 4294967295
  store i1 %v.64, ptr %"r.%p13"
  %v.65 = load i1, ptr %"r.%p40"
  %v.66 = xor i1 %v.65, -1
  store i1 %v.66, ptr %"r.%p14"
  %v.67 = load i1, ptr %"r.%p13"
  %v.68 = load i1, ptr %"r.%p14"
  %v.69 = or i1 %v.67, %v.68
  store i1 %v.69, ptr %"r.%p15"
  %v.70 = load i1, ptr %"r.%p15"
  br i1 %v.70, label %"L$L__BB33_9", label %"B5"
"B5":
  %v.71 = load i64, ptr %"r.%rd6"
  %v.72 = inttoptr i64 %v.71 to ptr
  %v.73 = load i64, ptr %v.72, align 1
  store i64 %v.73, ptr %"r.%rd20"
  %v.74 = load i32, ptr %"r.%r74"
  %v.75 = icmp ult i32 1, 32
  %v.76 = select i1 %v.75, i32 1, i32 31
  %v.77 = ashr i32 %v.74, %v.76
  store i32 %v.77, ptr %"r.%r33"
  %v.78 = load i32, ptr %"r.%r33"
  %v.79 = sext i32 %v.78 to i64
  %v.80 = sext i32 12 to i64
  %v.81 = mul i64 %v.79, %v.80
  store i64 %v.81, ptr %"r.%rd21"
  %v.82 = load i64, ptr %"r.%rd20"
  %v.83 = load i64, ptr %"r.%rd21"
  %v.84 = add i64 %v.82, %v.83
  store i64 %v.84, ptr %"r.%rd7"
  %v.85 = load i64, ptr %"r.%rd7"
  %v.86 = inttoptr i64 %v.85 to ptr
  %v.87 = load i8, ptr %v.86, align 1
  %v.88 = zext i8 %v.87 to i16
  store i16 %v.88, ptr %"r.%rs1"
  %v.89 = load i16, ptr %"r.%rs1"
  %v.90 = icmp ne i16 %v.89, 1
  store i1 %v.90, ptr %"r.%p16"
  %v.91 = load i32, ptr %"r.%r74"
  %v.92 = and i32 %v.91, 1
  store i32 %v.92, ptr %"r.%r34"
  %v.93 = load i32, ptr %"r.%r34"
  %v.94 = icmp eq i32 %v.93, 1
  store i1 %v.94, ptr %"r.%p17"
  %v.95 = load i1, ptr %"r.%p17"
  %v.96 = load i1, ptr %"r.%p16"
  %v.97 = or i1 %v.95, %v.96
  store i1 %v.97, ptr %"r.%p18"
  %v.98 = load i1, ptr %"r.%p18"
  br i1 %v.98, label %"L$L__BB33_9", label %"B6"
"B6":
  %v.99 = load i64, ptr %"r.%rd7"
  %v.100 = add i64 %v.99, 3
  %v.101 = inttoptr i64 %v.100 to ptr
  %v.102 = load i8, ptr %v.101, align 1
  %v.103 = zext i8 %v.102 to i16
  store i16 %v.103, ptr %"r.%rs2"
  %v.104 = load i16, ptr %"r.%rs2"
  %v.105 = icmp ne i16 %v.104, 2
  store i1 %v.105, ptr %"r.%p19"
  %v.106 = load i1, ptr %"r.%p19"
  br i1 %v.106, label %"L$L__BB33_9", label %"B7"
"B7":
  %v.107 = load i64, ptr %"r.%rd7"
  %v.108 = add i64 %v.107, 4
  %v.109 = inttoptr i64 %v.108 to ptr
  %v.110 = load i32, ptr %v.109, align 1
  store i32 %v.110, ptr %"r.%r35"
  %v.111 = load i32, ptr %"r.%r35"
  %v.112 = icmp eq i32 %v.111, 0
  store i1 %v.112, ptr %"r.%p20"
  %v.113 = load i1, ptr %"r.%p20"
  br i1 %v.113, label %"L$L__BB33_30", label %"B8"
"B8":
  br label %"L$L__BB33_9"
"L$L__BB33_9":
  store i32 0, ptr %"r.%r36"
  %v.114 = load i64, ptr %"r.%rd15"
  store i64 %v.114, ptr %"r..param param0"
  %v.115 = load i32, ptr %"r.%r27"
  store i32 %v.115, ptr %"r..param param1"
  %v.116 = load i32, ptr %"r.%r28"
  store i32 %v.116, ptr %"r..param param2"
  %v.117 = load i64, ptr %"r..param param0"
  %v.118 = load i32, ptr %"r..param param1"
  %v.119 = load i32, ptr %"r..param param2"
  call void @_runtime_spread_statesEP5Blockii(i64 %v.117, i32 %v.118, i32 %v.119)
  %v.120 = load i64, ptr %"r.%rd15"
  %v.121 = add i64 %v.120, 56
  %v.122 = inttoptr i64 %v.121 to ptr
  %v.123 = load i64, ptr %v.122, align 1
  store i64 %v.123, ptr %"r.%rd8"
  %v.124 = load i64, ptr %"r.%SP"
  %v.125 = add i64 %v.124, 128
  store i64 %v.125, ptr %"r.%rd22"
  %v.126 = load i64, ptr %"r.%SPL"
  %v.127 = add i64 %v.126, 128
  store i64 %v.127, ptr %"r.%rd9"
  %v.128 = load i32, ptr %"r.%r36"
  store i32 %v.128, ptr %"r.%r75"
  br label %"L$L__BB33_10"
"L$L__BB33_10":
  %v.129 = load i32, ptr %"r.%r75"
  %v.130 = sext i32 %v.129 to i64
  %v.131 = sext i32 4 to i64
  %v.132 = mul i64 %v.130, %v.131
  store i64 %v.132, ptr %"r.%rd23"
  %v.133 = load i64, ptr %"r.%rd2"
  %v.134 = load i64, ptr %"r.%rd23"
  %v.135 = add i64 %v.133, %v.134
  store i64 %v.135, ptr %"r.%rd24"
  %v.136 = load i32, ptr %"r.%r36"
  %v.137 = load i64, ptr %"r.%rd24"
  %v.138 = inttoptr i64 %v.137 to ptr
  store i32 %v.136, ptr %v.138, align 1
  %v.139 = load i64, ptr %"r.%rd1"
  %v.140 = load i64, ptr %"r.%rd23"
  %v.141 = add i64 %v.139, %v.140
  store i64 %v.141, ptr %"r.%rd25"
  %v.142 = load i32, ptr %"r.%r36"
  %v.143 = load i64, ptr %"r.%rd25"
  %v.144 = inttoptr i64 %v.143 to ptr
  store i32 %v.142, ptr %v.144, align 1
  %v.145 = load i32, ptr %"r.%r75"
  %v.146 = add i32 %v.145, 1
  store i32 %v.146, ptr %"r.%r75"
  %v.147 = load i32, ptr %"r.%r75"
  %v.148 = icmp ne i32 %v.147, 16
  store i1 %v.148, ptr %"r.%p21"
  %v.149 = load i1, ptr %"r.%p21"
  br i1 %v.149, label %"L$L__BB33_10", label %"B9"
"B9":
  store i32 0, ptr %"r.%r79"
  %v.150 = load i32, ptr %"r.%r79"
  store i32 %v.150, ptr %"r.%r78"
  %v.151 = load i1, ptr %"r.%p3"
  br i1 %v.151, label %"L$L__BB33_16", label %"B10"
"B10":
  store i32 0, ptr %"r.%r76"
  %v.152 = load i32, ptr %"r.%r76"
  store i32 %v.152, ptr %"r.%r78"
  br label %"L$L__BB33_13"
"L$L__BB33_13":
  %v.153 = load i32, ptr %"r.%r76"
  %v.154 = sext i32 %v.153 to i64
  %v.155 = sext i32 2 to i64
  %v.156 = mul i64 %v.154, %v.155
  store i64 %v.156, ptr %"r.%rd26"
  %v.157 = load i64, ptr %"r.%rd8"
  %v.158 = load i64, ptr %"r.%rd26"
  %v.159 = add i64 %v.157, %v.158
  store i64 %v.159, ptr %"r.%rd27"
  %v.160 = load i64, ptr %"r.%rd27"
  %v.161 = inttoptr i64 %v.160 to ptr
  %v.162 = load i16, ptr %v.161, align 1
  %v.163 = zext i16 %v.162 to i32
  store i32 %v.163, ptr %"r.%r12"
  %v.164 = load i32, ptr %"r.%r12"
  %v.165 = icmp ne i32 %v.164, 0
  store i1 %v.165, ptr %"r.%p23"
  %v.166 = load i1, ptr %"r.%p23"
  %v.167 = select i1 %v.166, i32 1, i32 0
  store i32 %v.167, ptr %"r.%r41"
  %v.168 = load i32, ptr %"r.%r78"
  %v.169 = load i32, ptr %"r.%r41"
  %v.170 = add i32 %v.168, %v.169
  store i32 %v.170, ptr %"r.%r78"
  %v.171 = load i64, ptr %"r.%rd4"
  store i64 %v.171, ptr %"r..param param0.1"
  %v.172 = load i32, ptr %"r.%r12"
  store i32 %v.172, ptr %"r..param param1.1"
  %v.173 = load i64, ptr %"r..param param0.1"
  %v.174 = load i32, ptr %"r..param param1.1"
  %v.175 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.173, i32 %v.174)
  store i32 %v.175, ptr %"r..param retval0"
  %v.176 = load i32, ptr %"r..param retval0"
  store i32 %v.176, ptr %"r.%r42"
  %v.177 = load i32, ptr %"r.%r42"
  %v.178 = trunc i32 %v.177 to i16
  store i16 %v.178, ptr %"r.%rs3"
  %v.179 = load i16, ptr %"r.%rs3"
  %v.180 = icmp eq i16 %v.179, 0
  store i1 %v.180, ptr %"r.%p24"
  %v.181 = load i1, ptr %"r.%p24"
  br i1 %v.181, label %"L$L__BB33_15", label %"B11"
"B11":
  %v.182 = load i64, ptr %"r.%rd15"
  store i64 %v.182, ptr %"r..param param0.2"
  %v.183 = load i32, ptr %"r.%r12"
  store i32 %v.183, ptr %"r..param param1.2"
  %v.184 = load i32, ptr %"r.%r76"
  store i32 %v.184, ptr %"r..param param2.1"
  %v.185 = load i64, ptr %"r.%rd22"
  store i64 %v.185, ptr %"r..param param3"
  %v.186 = load i64, ptr %"r..param param0.2"
  %v.187 = load i32, ptr %"r..param param1.2"
  %v.188 = load i32, ptr %"r..param param2.1"
  %v.189 = load i64, ptr %"r..param param3"
  %v.190 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.186, i32 %v.187, i32 %v.188, i64 %v.189)
  store i32 %v.190, ptr %"r..param retval0.1"
  %v.191 = load i32, ptr %"r..param retval0.1"
  store i32 %v.191, ptr %"r.%r43"
  %v.192 = load i32, ptr %"r.%r43"
  %v.193 = sext i32 %v.192 to i64
  %v.194 = sext i32 4 to i64
  %v.195 = mul i64 %v.193, %v.194
  store i64 %v.195, ptr %"r.%rd29"
  %v.196 = load i64, ptr %"r.%rd1"
  %v.197 = load i64, ptr %"r.%rd29"
  %v.198 = add i64 %v.196, %v.197
  store i64 %v.198, ptr %"r.%rd30"
  %v.199 = load i64, ptr %"r.%rd30"
  %v.200 = inttoptr i64 %v.199 to ptr
  %v.201 = load i32, ptr %v.200, align 1
  store i32 %v.201, ptr %"r.%r44"
  %v.202 = load i32, ptr %"r.%r44"
  %v.203 = add i32 %v.202, 1
  store i32 %v.203, ptr %"r.%r45"
  %v.204 = load i32, ptr %"r.%r45"
  %v.205 = load i64, ptr %"r.%rd30"
  %v.206 = inttoptr i64 %v.205 to ptr
  store i32 %v.204, ptr %v.206, align 1
  %v.207 = load i64, ptr %"r.%rd9"
  %v.208 = inttoptr i64 %v.207 to ptr
  %v.209 = load i32, ptr %v.208, align 1
  store i32 %v.209, ptr %"r.%r46"
  %v.210 = load i64, ptr %"r.%rd2"
  %v.211 = load i64, ptr %"r.%rd29"
  %v.212 = add i64 %v.210, %v.211
  store i64 %v.212, ptr %"r.%rd31"
  %v.213 = load i32, ptr %"r.%r46"
  %v.214 = load i64, ptr %"r.%rd31"
  %v.215 = inttoptr i64 %v.214 to ptr
  store i32 %v.213, ptr %v.215, align 1
  br label %"L$L__BB33_15"
"L$L__BB33_15":
  %v.216 = load i32, ptr %"r.%r76"
  %v.217 = add i32 %v.216, 1
  store i32 %v.217, ptr %"r.%r76"
  %v.218 = load i32, ptr %"r.%r76"
  %v.219 = load i32, ptr %"r.%r28"
  %v.220 = icmp slt i32 %v.218, %v.219
  store i1 %v.220, ptr %"r.%p25"
  %v.221 = load i1, ptr %"r.%p25"
  br i1 %v.221, label %"L$L__BB33_13", label %"B12"
"B12":
  br label %"L$L__BB33_16"
"L$L__BB33_16":
  %v.222 = load i32, ptr %"r.%r79"
  store i32 %v.222, ptr %"r.%r84"
  br label %"L$L__BB33_17"
"L$L__BB33_17":
  %v.223 = load i32, ptr %"r.%r79"
  %v.224 = sext i32 %v.223 to i64
  store i64 %v.224, ptr %"r.%rd10"
  %v.225 = load i32, ptr %"r.%r79"
  %v.226 = sext i32 %v.225 to i64
  %v.227 = sext i32 4 to i64
  %v.228 = mul i64 %v.226, %v.227
  store i64 %v.228, ptr %"r.%rd32"
  %v.229 = load i64, ptr %"r.%rd1"
  %v.230 = load i64, ptr %"r.%rd32"
  %v.231 = add i64 %v.229, %v.230
  store i64 %v.231, ptr %"r.%rd33"
  %v.232 = load i64, ptr %"r.%rd33"
  %v.233 = inttoptr i64 %v.232 to ptr
  %v.234 = load i32, ptr %v.233, align 1
  store i32 %v.234, ptr %"r.%r17"
  %v.235 = load i32, ptr %"r.%r17"
  %v.236 = icmp eq i32 %v.235, 0
  store i1 %v.236, ptr %"r.%p26"
  %v.237 = load i1, ptr %"r.%p26"
  br i1 %v.237, label %"L$L__BB33_28", label %"B13"
"B13":
  %v.238 = load i64, ptr %"r.%rd10"
  %v.239 = icmp ult i32 2, 64
  %v.240 = select i1 %v.239, i32 2, i32 63
  %v.241 = zext i32 %v.240 to i64
  %v.242 = shl i64 %v.238, %v.241
  %v.243 = select i1 %v.239, i64 %v.242, i64 0
  store i64 %v.243, ptr %"r.%rd34"
  %v.244 = load i64, ptr %"r.%rd2"
  %v.245 = load i64, ptr %"r.%rd34"
  %v.246 = add i64 %v.244, %v.245
  store i64 %v.246, ptr %"r.%rd35"
  %v.247 = load i64, ptr %"r.%rd35"
  %v.248 = inttoptr i64 %v.247 to ptr
  %v.249 = load i32, ptr %v.248, align 1
  store i32 %v.249, ptr %"r.%r49"
  %v.250 = load i32, ptr %"r.%r49"
  %v.251 = icmp eq i32 %v.250, 0
  store i1 %v.251, ptr %"r.%p27"
  %v.252 = load i32, ptr %"r.%r78"
  %v.253 = load i32, ptr %"r.%r49"
  %v.254 = load i1, ptr %"r.%p27"
  %v.255 = select i1 %v.254, i32 %v.252, i32 %v.253
  store i32 %v.255, ptr %"r.%r50"
  %v.256 = load i64, ptr %"r.%rd15"
  %v.257 = load i64, ptr %"r.%rd34"
  %v.258 = add i64 %v.256, %v.257
  store i64 %v.258, ptr %"r.%rd36"
  %v.259 = load i64, ptr %"r.%rd36"
  %v.260 = add i64 %v.259, 232
  store i64 %v.260, ptr %"r.%rd11"
  %v.261 = load i64, ptr %"r.%rd36"
  %v.262 = add i64 %v.261, 232
  %v.263 = inttoptr i64 %v.262 to ptr
  %v.264 = load i32, ptr %v.263, align 1
  store i32 %v.264, ptr %"r.%r51"
  %v.265 = load i32, ptr %"r.%r51"
  %v.266 = load i32, ptr %"r.%r17"
  %v.267 = add i32 %v.265, %v.266
  store i32 %v.267, ptr %"r.%r52"
  %v.268 = load i32, ptr %"r.%r52"
  %v.269 = load i32, ptr %"r.%r50"
  %v.270 = icmp ult i32 %v.268, %v.269
  store i1 %v.270, ptr %"r.%p28"
  %v.271 = load i1, ptr %"r.%p28"
  br i1 %v.271, label %"L$L__BB33_28", label %"B14"
"B14":
  %v.272 = load i64, ptr %"r.%rd10"
  %v.273 = trunc i64 %v.272 to i32
  store i32 %v.273, ptr %"r.%r54"
  %v.274 = load i64, ptr %"r.%rd15"
  store i64 %v.274, ptr %"r..param param0.3"
  %v.275 = load i32, ptr %"r.%r28"
  store i32 %v.275, ptr %"r..param param1.3"
  %v.276 = load i32, ptr %"r.%r54"
  store i32 %v.276, ptr %"r..param param2.2"
  %v.277 = load i64, ptr %"r..param param0.3"
  %v.278 = load i32, ptr %"r..param param1.3"
  %v.279 = load i32, ptr %"r..param param2.2"
  %v.280 = call i32 @_runtime_alignedEP5Blockii(i64 %v.277, i32 %v.278, i32 %v.279)
  store i32 %v.280, ptr %"r..param retval0.2"
  %v.281 = load i32, ptr %"r..param retval0.2"
  store i32 %v.281, ptr %"r.%r55"
  %v.282 = load i32, ptr %"r.%r55"
  %v.283 = trunc i32 %v.282 to i16
  store i16 %v.283, ptr %"r.%rs4"
  %v.284 = load i16, ptr %"r.%rs4"
  %v.285 = icmp eq i16 %v.284, 0
  store i1 %v.285, ptr %"r.%p29"
  store i32 4, ptr %"r.%r84"
  %v.286 = load i1, ptr %"r.%p29"
  br i1 %v.286, label %"L$L__BB33_37", label %"B15"
"B15":
  store i32 0, ptr %"r.%r57"
  %v.287 = load i64, ptr %"r.%rd15"
  store i64 %v.287, ptr %"r..param param0.4"
  %v.288 = load i32, ptr %"r.%r28"
  store i32 %v.288, ptr %"r..param param1.4"
  %v.289 = load i32, ptr %"r.%r54"
  store i32 %v.289, ptr %"r..param param2.3"
  %v.290 = load i64, ptr %"r..param param0.4"
  %v.291 = load i32, ptr %"r..param param1.4"
  %v.292 = load i32, ptr %"r..param param2.3"
  call void @_runtime_reduce_blockEP5Blockiii(i64 %v.290, i32 %v.291, i32 %v.292)
  %v.293 = load i32, ptr %"r.%r57"
  %v.294 = load i64, ptr %"r.%rd11"
  %v.295 = inttoptr i64 %v.294 to ptr
  store i32 %v.293, ptr %v.295, align 1
  %v.296 = load i64, ptr %"r.%rd6"
  %v.297 = add i64 %v.296, 120
  %v.298 = inttoptr i64 %v.297 to ptr
  %v.299 = load i64, ptr %v.298, align 1
  store i64 %v.299, ptr %"r.%rd37"
  %v.300 = load i64, ptr %"r.%rd37"
  %v.301 = icmp eq i64 %v.300, 0
  store i1 %v.301, ptr %"r.%p30"
  %v.302 = load i1, ptr %"r.%p30"
  br i1 %v.302, label %"L$L__BB33_22", label %"B16"
"B16":
  %v.303 = load i64, ptr %"r.%rd15"
  store i64 %v.303, ptr %"r..param param0.5"
  store i32 0, ptr %"r..param param1.5"
  %v.304 = load i32, ptr %"r.%r28"
  store i32 %v.304, ptr %"r..param param2.4"
  store i32 0, ptr %"r..param param3.1"
  %v.305 = load i32, ptr %"r.%r54"
  store i32 %v.305, ptr %"r..param param4"
  %v.306 = load i64, ptr %"r..param param0.5"
  %v.307 = load i32, ptr %"r..param param1.5"
  %v.308 = load i32, ptr %"r..param param2.4"
  %v.309 = load i32, ptr %"r..param param3.1"
  %v.310 = load i32, ptr %"r..param param4"
  call void @_runtime_meetEP5Blockiiji(i64 %v.306, i32 %v.307, i32 %v.308, i32 %v.309, i32 %v.310)
  br label %"L$L__BB33_22"
"L$L__BB33_22":
  store i32 1, ptr %"r.%r84"
  %v.311 = load i1, ptr %"r.%p3"
  br i1 %v.311, label %"L$L__BB33_28", label %"B17"
"B17":
  store i32 0, ptr %"r.%r81"
  %v.312 = load i64, ptr %"r.%rd8"
  store i64 %v.312, ptr %"r.%rd41"
  br label %"L$L__BB33_24"
"L$L__BB33_24":
  %v.313 = load i64, ptr %"r.%rd41"
  %v.314 = inttoptr i64 %v.313 to ptr
  %v.315 = load i16, ptr %v.314, align 1
  %v.316 = zext i16 %v.315 to i32
  store i32 %v.316, ptr %"r.%r19"
  %v.317 = load i64, ptr %"r.%rd4"
  store i64 %v.317, ptr %"r..param param0.6"
  %v.318 = load i32, ptr %"r.%r19"
  store i32 %v.318, ptr %"r..param param1.6"
  %v.319 = load i64, ptr %"r..param param0.6"
  %v.320 = load i32, ptr %"r..param param1.6"
  %v.321 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.319, i32 %v.320)
  store i32 %v.321, ptr %"r..param retval0.3"
  %v.322 = load i32, ptr %"r..param retval0.3"
  store i32 %v.322, ptr %"r.%r61"
  %v.323 = load i32, ptr %"r.%r61"
  %v.324 = trunc i32 %v.323 to i16
  store i16 %v.324, ptr %"r.%rs5"
  %v.325 = load i16, ptr %"r.%rs5"
  %v.326 = icmp eq i16 %v.325, 0
  store i1 %v.326, ptr %"r.%p32"
  %v.327 = load i1, ptr %"r.%p32"
  br i1 %v.327, label %"L$L__BB33_27", label %"B18"
"B18":
  %v.328 = load i64, ptr %"r.%SP"
  %v.329 = add i64 %v.328, 132
  store i64 %v.329, ptr %"r.%rd38"
  %v.330 = load i64, ptr %"r.%rd15"
  store i64 %v.330, ptr %"r..param param0.7"
  %v.331 = load i32, ptr %"r.%r19"
  store i32 %v.331, ptr %"r..param param1.7"
  %v.332 = load i32, ptr %"r.%r81"
  store i32 %v.332, ptr %"r..param param2.5"
  %v.333 = load i64, ptr %"r.%rd38"
  store i64 %v.333, ptr %"r..param param3.2"
  %v.334 = load i64, ptr %"r..param param0.7"
  %v.335 = load i32, ptr %"r..param param1.7"
  %v.336 = load i32, ptr %"r..param param2.5"
  %v.337 = load i64, ptr %"r..param param3.2"
  %v.338 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.334, i32 %v.335, i32 %v.336, i64 %v.337)
  store i32 %v.338, ptr %"r..param retval0.4"
  %v.339 = load i32, ptr %"r..param retval0.4"
  store i32 %v.339, ptr %"r.%r63"
  %v.340 = load i32, ptr %"r.%r63"
  %v.341 = load i32, ptr %"r.%r54"
  %v.342 = icmp ne i32 %v.340, %v.341
  store i1 %v.342, ptr %"r.%p33"
  %v.343 = load i1, ptr %"r.%p33"
  br i1 %v.343, label %"L$L__BB33_27", label %"B19"
"B19":
  %v.344 = load i64, ptr %"r.%rd41"
  %v.345 = inttoptr i64 %v.344 to ptr
  %v.346 = load i16, ptr %v.345, align 1
  store i16 %v.346, ptr %"r.%rs6"
  %v.347 = load i16, ptr %"r.%rs6"
  %v.348 = or i16 %v.347, 1
  store i16 %v.348, ptr %"r.%rs7"
  %v.349 = load i16, ptr %"r.%rs7"
  %v.350 = load i64, ptr %"r.%rd41"
  %v.351 = inttoptr i64 %v.350 to ptr
  store i16 %v.349, ptr %v.351, align 1
  br label %"L$L__BB33_27"
"L$L__BB33_27":
  %v.352 = load i32, ptr %"r.%r81"
  %v.353 = add i32 %v.352, 1
  store i32 %v.353, ptr %"r.%r81"
  %v.354 = load i64, ptr %"r.%rd41"
  %v.355 = add i64 %v.354, 2
  store i64 %v.355, ptr %"r.%rd41"
  %v.356 = load i32, ptr %"r.%r81"
  %v.357 = load i32, ptr %"r.%r28"
  %v.358 = icmp slt i32 %v.356, %v.357
  store i1 %v.358, ptr %"r.%p34"
  %v.359 = load i1, ptr %"r.%p34"
  br i1 %v.359, label %"L$L__BB33_24", label %"B20"
"B20":
  br label %"L$L__BB33_28"
"L$L__BB33_28":
  %v.360 = load i64, ptr %"r.%rd10"
  %v.361 = trunc i64 %v.360 to i32
  store i32 %v.361, ptr %"r.%r65"
  %v.362 = load i32, ptr %"r.%r65"
  %v.363 = add i32 %v.362, 1
  store i32 %v.363, ptr %"r.%r79"
  %v.364 = load i32, ptr %"r.%r79"
  %v.365 = icmp ult i32 %v.364, 16
  store i1 %v.365, ptr %"r.%p35"
  %v.366 = load i1, ptr %"r.%p35"
  br i1 %v.366, label %"L$L__BB33_17", label %"B21"
"B21":
  %v.367 = load i64, ptr %"r.%rd15"
  store i64 %v.367, ptr %"r..param param0.8"
  %v.368 = load i32, ptr %"r.%r27"
  store i32 %v.368, ptr %"r..param param1.8"
  %v.369 = load i32, ptr %"r.%r28"
  store i32 %v.369, ptr %"r..param param2.6"
  %v.370 = load i64, ptr %"r..param param0.8"
  %v.371 = load i32, ptr %"r..param param1.8"
  %v.372 = load i32, ptr %"r..param param2.6"
  call void @_runtime_gather_statesEP5Blockii(i64 %v.370, i32 %v.371, i32 %v.372)
  br label %"L$L__BB33_37"
"L$L__BB33_37":
  %v.373 = load i32, ptr %"r.%r84"
  store i32 %v.373, ptr %"r..param func_retval0"
  br label %done
"L$L__BB33_30":
  %v.374 = load i1, ptr %"r.%p3"
  br i1 %v.374, label %"L$L__BB33_35", label %"B22"
"B22":
  store i32 0, ptr %"r.%r83"
  br label %"L$L__BB33_32"
"L$L__BB33_32":
  %v.375 = load i32, ptr %"r.%r83"
  %v.376 = sext i32 %v.375 to i64
  %v.377 = sext i32 4 to i64
  %v.378 = mul i64 %v.376, %v.377
  store i64 %v.378, ptr %"r.%rd39"
  %v.379 = load i64, ptr %"r.%rd5"
  %v.380 = load i64, ptr %"r.%rd39"
  %v.381 = add i64 %v.379, %v.380
  store i64 %v.381, ptr %"r.%rd14"
  %v.382 = load i64, ptr %"r.%rd14"
  %v.383 = inttoptr i64 %v.382 to ptr
  %v.384 = load i32, ptr %v.383, align 1
  store i32 %v.384, ptr %"r.%r24"
  %v.385 = load i32, ptr %"r.%r24"
  %v.386 = icmp eq i32 %v.385, 0
  store i1 %v.386, ptr %"r.%p37"
  %v.387 = load i1, ptr %"r.%p37"
  br i1 %v.387, label %"L$L__BB33_34", label %"B23"
"B23":
  %v.388 = load i32, ptr %"r.%r24"
  %v.389 = or i32 %v.388, 1
  store i32 %v.389, ptr %"r.%r67"
  %v.390 = load i32, ptr %"r.%r67"
  %v.391 = load i64, ptr %"r.%rd14"
  %v.392 = inttoptr i64 %v.391 to ptr
  store i32 %v.390, ptr %v.392, align 1
  br label %"L$L__BB33_34"
"L$L__BB33_34":
  %v.393 = load i32, ptr %"r.%r83"
  %v.394 = add i32 %v.393, 1
  store i32 %v.394, ptr %"r.%r83"
  %v.395 = load i32, ptr %"r.%r83"
  %v.396 = load i32, ptr %"r.%r27"
  %v.397 = mul i32 %v.395, %v.396
  store i32 %v.397, ptr %"r.%r68"
  %v.398 = load i32, ptr %"r.%r68"
  %v.399 = load i32, ptr %"r.%r28"
  %v.400 = icmp slt i32 %v.398, %v.399
  store i1 %v.400, ptr %"r.%p38"
  %v.401 = load i1, ptr %"r.%p38"
  br i1 %v.401, label %"L$L__BB33_32", label %"B24"
"B24":
  br label %"L$L__BB33_35"
"L$L__BB33_35":
  %v.402 = load i64, ptr %"r.%rd6"
  %v.403 = add i64 %v.402, 120
  %v.404 = inttoptr i64 %v.403 to ptr
  %v.405 = load i64, ptr %v.404, align 1
  store i64 %v.405, ptr %"r.%rd40"
  %v.406 = load i64, ptr %"r.%rd40"
  %v.407 = icmp eq i64 %v.406, 0
  store i1 %v.407, ptr %"r.%p39"
  store i32 1, ptr %"r.%r84"
  %v.408 = load i1, ptr %"r.%p39"
  br i1 %v.408, label %"L$L__BB33_37", label %"B25"
"B25":
  %v.409 = load i64, ptr %"r.%rd15"
  store i64 %v.409, ptr %"r..param param0.9"
  store i32 0, ptr %"r..param param1.9"
  %v.410 = load i32, ptr %"r.%r28"
  store i32 %v.410, ptr %"r..param param2.7"
  store i32 0, ptr %"r..param param3.3"
  store i32 4294967295, ptr %"r..param param4.1"
  %v.411 = load i64, ptr %"r..param param0.9"
  %v.412 = load i32, ptr %"r..param param1.9"
  %v.413 = load i32, ptr %"r..param param2.7"
  %v.414 = load i32, ptr %"r..param param3.3"
  %v.415 = load i32, ptr %"r..param param4.1"
  call void @_runtime_meetEP5Blockiiji(i64 %v.411, i32 %v.412, i32 %v.413, i32 %v.414, i32 %v.415)
  br label %"L$L__BB33_37"
done:
  %v.416 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.416
}

define void @jg_arrive(i64 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r..param jg_arrive_param_0" = alloca i64
  %"r..param jg_arrive_param_1" = alloca i32
  store i64 %a0, ptr %"r..param jg_arrive_param_0"
  store i32 %a1, ptr %"r..param jg_arrive_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_arrive_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_arrive_param_1"
  store i32 %v.2, ptr %"r.%r1"
  %v.3 = load i32, ptr %"r.%r1"
  %v.4 = icmp ult i32 2, 32
  %v.5 = select i1 %v.4, i32 2, i32 31
  %v.6 = shl i32 %v.3, %v.5
  %v.7 = select i1 %v.4, i32 %v.6, i32 0
  store i32 %v.7, ptr %"r.%r2"
  %v.8 = load i32, ptr %"r.%r2"
  %v.9 = zext i32 %v.8 to i64
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd2"
  %v.11 = and i64 %v.10, 60
  store i64 %v.11, ptr %"r.%rd3"
  %v.12 = load i64, ptr %"r.%rd1"
  %v.13 = load i64, ptr %"r.%rd3"
  %v.14 = add i64 %v.12, %v.13
  store i64 %v.14, ptr %"r.%rd4"
  %v.15 = load i64, ptr %"r.%rd4"
  %v.16 = add i64 %v.15, 232
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i32, ptr %v.17, align 1
  store i32 %v.18, ptr %"r.%r3"
  %v.19 = load i32, ptr %"r.%r3"
  %v.20 = add i32 %v.19, 1
  store i32 %v.20, ptr %"r.%r4"
  %v.21 = load i32, ptr %"r.%r4"
  %v.22 = load i64, ptr %"r.%rd4"
  %v.23 = add i64 %v.22, 232
  %v.24 = inttoptr i64 %v.23 to ptr
  store i32 %v.21, ptr %v.24, align 1
  br label %done
done:
  ret void
}

define internal void @_runtime_report_deadlockEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p17" = alloca i1
  %"r.%p18" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r12" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
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
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r52" = alloca i32
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
  %"r.%rd4" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs4" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs8" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param _runtime_report_deadlockEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_report_deadlockEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_report_deadlockEP5Blockii_param_2" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_report_deadlockEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_report_deadlockEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_report_deadlockEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_report_deadlockEP5Blockii_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param _runtime_report_deadlockEP5Blockii_param_1"
  store i32 %v.2, ptr %"r.%r19"
  %v.3 = load i32, ptr %"r..param _runtime_report_deadlockEP5Blockii_param_2"
  store i32 %v.3, ptr %"r.%r16"
  %v.4 = load i64, ptr %"r.%rd1"
  %v.5 = inttoptr i64 %v.4 to ptr
  %v.6 = load i64, ptr %v.5, align 1
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd1"
  store i64 %v.7, ptr %"r..param param0"
  %v.8 = load i32, ptr %"r.%r19"
  store i32 %v.8, ptr %"r..param param1"
  %v.9 = load i32, ptr %"r.%r16"
  store i32 %v.9, ptr %"r..param param2"
  %v.10 = load i64, ptr %"r..param param0"
  %v.11 = load i32, ptr %"r..param param1"
  %v.12 = load i32, ptr %"r..param param2"
  call void @_runtime_spread_statesEP5Blockii(i64 %v.10, i32 %v.11, i32 %v.12)
  %v.13 = load i64, ptr %"r.%rd1"
  %v.14 = add i64 %v.13, 56
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd3"
  %v.17 = load i64, ptr %"r.%rd2"
  %v.18 = add i64 %v.17, 144
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load i64, ptr %v.19, align 1
  store i64 %v.20, ptr %"r.%rd4"
  %v.21 = load i32, ptr %"r.%r16"
  %v.22 = icmp slt i32 %v.21, 1
  store i1 %v.22, ptr %"r.%p3"
  store i32 4294967295, ptr %"r.%r47"
  %v.23 = load i32, ptr %"r.%r47"
  store i32 %v.23, ptr %"r.%r48"
  %v.24 = load i1, ptr %"r.%p3"
  br i1 %v.24, label %"L$L__BB35_8", label %"B1"
"B1":
  store i32 4294967295, ptr %"r.%r48"
  store i32 0, ptr %"r.%r44"
  %v.25 = load i64, ptr %"r.%rd3"
  store i64 %v.25, ptr %"r.%rd29"
  %v.26 = load i32, ptr %"r.%r48"
  store i32 %v.26, ptr %"r.%r47"
  br label %"L$L__BB35_2"
"L$L__BB35_2":
  %v.27 = load i32, ptr %"r.%r47"
  store i32 %v.27, ptr %"r.%r3"
  %v.28 = load i64, ptr %"r.%rd29"
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = load i16, ptr %v.29, align 1
  store i16 %v.30, ptr %"r.%rs1"
  %v.31 = load i16, ptr %"r.%rs1"
  %v.32 = icmp eq i16 %v.31, 0
  store i1 %v.32, ptr %"r.%p4"
  %v.33 = load i1, ptr %"r.%p4"
  br i1 %v.33, label %"L$L__BB35_7", label %"B2"
"B2":
  %v.34 = load i32, ptr %"r.%r3"
  %v.35 = icmp slt i32 %v.34, 0
  store i1 %v.35, ptr %"r.%p5"
  %v.36 = load i32, ptr %"r.%r44"
  store i32 %v.36, ptr %"r.%r47"
  %v.37 = load i1, ptr %"r.%p5"
  br i1 %v.37, label %"L$L__BB35_7", label %"B3"
"B3":
  %v.38 = load i32, ptr %"r.%r48"
  %v.39 = icmp sgt i32 %v.38, 4294967295
  store i1 %v.39, ptr %"r.%p7"
  store i1 false, ptr %"r.%p18"
  %v.40 = load i1, ptr %"r.%p7"
  br i1 %v.40, label %"L$L__BB35_6", label %"B4"
"B4":
  %v.41 = load i32, ptr %"r.%r3"
  %v.42 = sext i32 %v.41 to i64
  %v.43 = sext i32 2 to i64
  %v.44 = mul i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd12"
  %v.45 = load i64, ptr %"r.%rd3"
  %v.46 = load i64, ptr %"r.%rd12"
  %v.47 = add i64 %v.45, %v.46
  store i64 %v.47, ptr %"r.%rd13"
  %v.48 = load i64, ptr %"r.%rd13"
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i16, ptr %v.49, align 1
  store i16 %v.50, ptr %"r.%rs3"
  %v.51 = load i16, ptr %"r.%rs1"
  %v.52 = load i16, ptr %"r.%rs3"
  %v.53 = icmp ne i16 %v.51, %v.52
  store i1 %v.53, ptr %"r.%p18"
  br label %"L$L__BB35_6"
"L$L__BB35_6":
  %v.54 = load i32, ptr %"r.%r44"
  %v.55 = load i32, ptr %"r.%r48"
  %v.56 = load i1, ptr %"r.%p18"
  %v.57 = select i1 %v.56, i32 %v.54, i32 %v.55
  store i32 %v.57, ptr %"r.%r48"
  %v.58 = load i32, ptr %"r.%r3"
  store i32 %v.58, ptr %"r.%r47"
  br label %"L$L__BB35_7"
"L$L__BB35_7":
  %v.59 = load i64, ptr %"r.%rd29"
  %v.60 = add i64 %v.59, 2
  store i64 %v.60, ptr %"r.%rd29"
  %v.61 = load i32, ptr %"r.%r44"
  %v.62 = add i32 %v.61, 1
  store i32 %v.62, ptr %"r.%r44"
  %v.63 = load i32, ptr %"r.%r44"
  %v.64 = load i32, ptr %"r.%r16"
  %v.65 = icmp slt i32 %v.63, %v.64
  store i1 %v.65, ptr %"r.%p8"
  %v.66 = load i1, ptr %"r.%p8"
  br i1 %v.66, label %"L$L__BB35_2", label %"B5"
"B5":
  br label %"L$L__BB35_8"
"L$L__BB35_8":
  %v.67 = load i32, ptr %"r.%r47"
  %v.68 = sext i32 %v.67 to i64
  %v.69 = sext i32 2 to i64
  %v.70 = mul i64 %v.68, %v.69
  store i64 %v.70, ptr %"r.%rd14"
  %v.71 = load i64, ptr %"r.%rd3"
  %v.72 = load i64, ptr %"r.%rd14"
  %v.73 = add i64 %v.71, %v.72
  store i64 %v.73, ptr %"r.%rd15"
  %v.74 = load i64, ptr %"r.%rd15"
  %v.75 = inttoptr i64 %v.74 to ptr
  %v.76 = load i16, ptr %v.75, align 1
  store i16 %v.76, ptr %"r.%rs2"
  %v.77 = load i16, ptr %"r.%rs2"
  %v.78 = zext i16 %v.77 to i32
  store i32 %v.78, ptr %"r.%r24"
  %v.79 = load i64, ptr %"r.%rd2"
  store i64 %v.79, ptr %"r..param param0.1"
  %v.80 = load i32, ptr %"r.%r24"
  store i32 %v.80, ptr %"r..param param1.1"
  %v.81 = load i64, ptr %"r..param param0.1"
  %v.82 = load i32, ptr %"r..param param1.1"
  %v.83 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.81, i32 %v.82)
  store i32 %v.83, ptr %"r..param retval0"
  %v.84 = load i32, ptr %"r..param retval0"
  store i32 %v.84, ptr %"r.%r25"
  %v.85 = load i32, ptr %"r.%r25"
  %v.86 = trunc i32 %v.85 to i16
  store i16 %v.86, ptr %"r.%rs4"
  %v.87 = load i16, ptr %"r.%rs4"
  %v.88 = icmp ne i16 %v.87, 0
  store i1 %v.88, ptr %"r.%p9"
  %v.89 = load i32, ptr %"r.%r48"
  %v.90 = sext i32 %v.89 to i64
  %v.91 = sext i32 2 to i64
  %v.92 = mul i64 %v.90, %v.91
  store i64 %v.92, ptr %"r.%rd16"
  %v.93 = load i64, ptr %"r.%rd3"
  %v.94 = load i64, ptr %"r.%rd16"
  %v.95 = add i64 %v.93, %v.94
  store i64 %v.95, ptr %"r.%rd7"
  store i32 8, ptr %"r.%r51"
  %v.96 = load i1, ptr %"r.%p9"
  br i1 %v.96, label %"L$L__BB35_11", label %"B6"
"B6":
  %v.97 = load i32, ptr %"r.%r48"
  %v.98 = icmp slt i32 %v.97, 0
  store i1 %v.98, ptr %"r.%p10"
  store i32 9, ptr %"r.%r51"
  %v.99 = load i1, ptr %"r.%p10"
  br i1 %v.99, label %"L$L__BB35_11", label %"B7"
"B7":
  %v.100 = load i64, ptr %"r.%rd7"
  %v.101 = inttoptr i64 %v.100 to ptr
  %v.102 = load i16, ptr %v.101, align 1
  %v.103 = zext i16 %v.102 to i32
  store i32 %v.103, ptr %"r.%r27"
  %v.104 = load i64, ptr %"r.%rd2"
  store i64 %v.104, ptr %"r..param param0.2"
  %v.105 = load i32, ptr %"r.%r27"
  store i32 %v.105, ptr %"r..param param1.2"
  %v.106 = load i64, ptr %"r..param param0.2"
  %v.107 = load i32, ptr %"r..param param1.2"
  %v.108 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.106, i32 %v.107)
  store i32 %v.108, ptr %"r..param retval0.1"
  %v.109 = load i32, ptr %"r..param retval0.1"
  store i32 %v.109, ptr %"r.%r28"
  %v.110 = load i32, ptr %"r.%r28"
  %v.111 = trunc i32 %v.110 to i16
  store i16 %v.111, ptr %"r.%rs5"
  %v.112 = load i16, ptr %"r.%rs5"
  %v.113 = icmp eq i16 %v.112, 0
  store i1 %v.113, ptr %"r.%p11"
  %v.114 = load i1, ptr %"r.%p11"
  %v.115 = select i1 %v.114, i32 9, i32 8
  store i32 %v.115, ptr %"r.%r51"
  br label %"L$L__BB35_11"
"L$L__BB35_11":
  %v.116 = load i16, ptr %"r.%rs2"
  %v.117 = icmp ult i32 1, 16
  %v.118 = select i1 %v.117, i32 1, i32 15
  %v.119 = trunc i32 %v.118 to i16
  %v.120 = lshr i16 %v.116, %v.119
  %v.121 = select i1 %v.117, i16 %v.120, i16 0
  store i16 %v.121, ptr %"r.%rs6"
  %v.122 = load i16, ptr %"r.%rs6"
  %v.123 = zext i16 %v.122 to i32
  store i32 %v.123, ptr %"r.%r30"
  %v.124 = load i32, ptr %"r.%r30"
  %v.125 = zext i32 %v.124 to i64
  %v.126 = zext i32 12 to i64
  %v.127 = mul i64 %v.125, %v.126
  store i64 %v.127, ptr %"r.%rd17"
  %v.128 = load i64, ptr %"r.%rd4"
  %v.129 = load i64, ptr %"r.%rd17"
  %v.130 = add i64 %v.128, %v.129
  store i64 %v.130, ptr %"r.%rd18"
  %v.131 = load i64, ptr %"r.%rd18"
  %v.132 = add i64 %v.131, 8
  %v.133 = inttoptr i64 %v.132 to ptr
  %v.134 = load i32, ptr %v.133, align 1
  store i32 %v.134, ptr %"r.%r12"
  %v.135 = load i32, ptr %"r.%r48"
  %v.136 = icmp slt i32 %v.135, 0
  store i1 %v.136, ptr %"r.%p12"
  store i32 0, ptr %"r.%r52"
  %v.137 = load i1, ptr %"r.%p12"
  br i1 %v.137, label %"L$L__BB35_13", label %"B8"
"B8":
  %v.138 = load i64, ptr %"r.%rd7"
  %v.139 = inttoptr i64 %v.138 to ptr
  %v.140 = load i16, ptr %v.139, align 1
  store i16 %v.140, ptr %"r.%rs7"
  %v.141 = load i16, ptr %"r.%rs7"
  %v.142 = icmp ult i32 1, 16
  %v.143 = select i1 %v.142, i32 1, i32 15
  %v.144 = trunc i32 %v.143 to i16
  %v.145 = lshr i16 %v.141, %v.144
  %v.146 = select i1 %v.142, i16 %v.145, i16 0
  store i16 %v.146, ptr %"r.%rs8"
  %v.147 = load i16, ptr %"r.%rs8"
  %v.148 = zext i16 %v.147 to i32
  store i32 %v.148, ptr %"r.%r31"
  %v.149 = load i32, ptr %"r.%r31"
  %v.150 = zext i32 %v.149 to i64
  %v.151 = zext i32 12 to i64
  %v.152 = mul i64 %v.150, %v.151
  store i64 %v.152, ptr %"r.%rd19"
  %v.153 = load i64, ptr %"r.%rd4"
  %v.154 = load i64, ptr %"r.%rd19"
  %v.155 = add i64 %v.153, %v.154
  store i64 %v.155, ptr %"r.%rd20"
  %v.156 = load i64, ptr %"r.%rd20"
  %v.157 = add i64 %v.156, 8
  %v.158 = inttoptr i64 %v.157 to ptr
  %v.159 = load i32, ptr %v.158, align 1
  store i32 %v.159, ptr %"r.%r52"
  br label %"L$L__BB35_13"
"L$L__BB35_13":
  %v.160 = load i64, ptr %"r.%rd1"
  %v.161 = add i64 %v.160, 24
  %v.162 = inttoptr i64 %v.161 to ptr
  %v.163 = load i64, ptr %v.162, align 1
  store i64 %v.163, ptr %"r.%rd9"
  %v.164 = load i64, ptr %"r.%rd1"
  %v.165 = inttoptr i64 %v.164 to ptr
  %v.166 = load i64, ptr %v.165, align 1
  store i64 %v.166, ptr %"r.%rd10"
  %v.167 = load i64, ptr %"r.%rd10"
  %v.168 = add i64 %v.167, 172
  store i64 %v.168, ptr %"r.%rd11"
  %v.169 = load i64, ptr %"r.%rd10"
  %v.170 = add i64 %v.169, 172
  %v.171 = inttoptr i64 %v.170 to ptr
  %v.172 = load i32, ptr %v.171, align 1
  store i32 %v.172, ptr %"r.%r32"
  %v.173 = load i32, ptr %"r.%r32"
  %v.174 = icmp eq i32 %v.173, 0
  store i1 %v.174, ptr %"r.%p13"
  %v.175 = load i1, ptr %"r.%p13"
  br i1 %v.175, label %"L$L__BB35_15", label %"B9"
"B9":
  %v.176 = load i64, ptr %"r.%rd10"
  store i64 %v.176, ptr %"r..param param0.3"
  %v.177 = load i32, ptr %"r.%r51"
  store i32 %v.177, ptr %"r..param param1.3"
  %v.178 = load i32, ptr %"r.%r12"
  store i32 %v.178, ptr %"r..param param2.1"
  %v.179 = load i32, ptr %"r.%r52"
  store i32 %v.179, ptr %"r..param param3"
  store i64 0, ptr %"r..param param4"
  %v.180 = load i64, ptr %"r..param param0.3"
  %v.181 = load i32, ptr %"r..param param1.3"
  %v.182 = load i32, ptr %"r..param param2.1"
  %v.183 = load i32, ptr %"r..param param3"
  %v.184 = load i64, ptr %"r..param param4"
  %v.185 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.180, i32 %v.181, i32 %v.182, i32 %v.183, i64 %v.184)
  store i32 %v.185, ptr %"r..param retval0.2"
  %v.186 = load i32, ptr %"r..param retval0.2"
  store i32 %v.186, ptr %"r.%r33"
  %v.187 = load i32, ptr %"r.%r33"
  %v.188 = trunc i32 %v.187 to i16
  store i16 %v.188, ptr %"r.%rs9"
  %v.189 = load i16, ptr %"r.%rs9"
  %v.190 = icmp ne i16 %v.189, 0
  store i1 %v.190, ptr %"r.%p14"
  %v.191 = load i1, ptr %"r.%p14"
  br i1 %v.191, label %"L$L__BB35_20", label %"B10"
"B10":
  br label %"L$L__BB35_15"
"L$L__BB35_15":
  %v.192 = load i64, ptr %"r.%rd10"
  %v.193 = add i64 %v.192, 212
  store i64 %v.193, ptr %"r.%rd21"
  %v.194 = load i64, ptr %"r.%rd21"
  %v.195 = inttoptr i64 %v.194 to ptr
  %v.196 = atomicrmw add ptr %v.195, i32 1 seq_cst, align 4
  store i32 %v.196, ptr %"r.%r15"
  %v.197 = load i64, ptr %"r.%rd11"
  %v.198 = add i64 %v.197, 36
  %v.199 = inttoptr i64 %v.198 to ptr
  %v.200 = load i32, ptr %v.199, align 1
  store i32 %v.200, ptr %"r.%r34"
  %v.201 = load i32, ptr %"r.%r15"
  %v.202 = load i32, ptr %"r.%r34"
  %v.203 = icmp uge i32 %v.201, %v.202
  store i1 %v.203, ptr %"r.%p15"
  %v.204 = load i1, ptr %"r.%p15"
  br i1 %v.204, label %"L$L__BB35_17", label %"B11"
"B11":
  %v.205 = load i64, ptr %"r.%rd11"
  %v.206 = add i64 %v.205, 28
  %v.207 = inttoptr i64 %v.206 to ptr
  %v.208 = load i64, ptr %v.207, align 1
  store i64 %v.208, ptr %"r.%rd22"
  store i64 0, ptr %"r.%rd23"
  %v.209 = load i32, ptr %"r.%r15"
  %v.210 = zext i32 %v.209 to i64
  %v.211 = zext i32 88 to i64
  %v.212 = mul i64 %v.210, %v.211
  store i64 %v.212, ptr %"r.%rd24"
  %v.213 = load i64, ptr %"r.%rd22"
  %v.214 = load i64, ptr %"r.%rd24"
  %v.215 = add i64 %v.213, %v.214
  store i64 %v.215, ptr %"r.%rd25"
  store i32 1, ptr %"r.%r35"
  %v.216 = load i32, ptr %"r.%r51"
  %v.217 = load i32, ptr %"r.%r12"
  %v.218 = load i64, ptr %"r.%rd25"
  %v.219 = inttoptr i64 %v.218 to ptr
  %v.220 = insertelement <2 x i32> poison, i32 %v.216, i32 0
  %v.221 = insertelement <2 x i32> %v.220, i32 %v.217, i32 1
  store <2 x i32> %v.221, ptr %v.219, align 1
  %v.222 = load i64, ptr %"r.%rd1"
  %v.223 = add i64 %v.222, 24
  %v.224 = inttoptr i64 %v.223 to ptr
  %v.225 = load i64, ptr %v.224, align 1
  store i64 %v.225, ptr %"r.%rd26"
  %v.226 = load i64, ptr %"r.%rd26"
  %v.227 = load i64, ptr %"r.%rd25"
  %v.228 = add i64 %v.227, 8
  %v.229 = inttoptr i64 %v.228 to ptr
  store i64 %v.226, ptr %v.229, align 1
  %v.230 = load i64, ptr %"r.%rd23"
  %v.231 = load i64, ptr %"r.%rd25"
  %v.232 = add i64 %v.231, 24
  %v.233 = inttoptr i64 %v.232 to ptr
  store i64 %v.230, ptr %v.233, align 1
  %v.234 = load i64, ptr %"r.%rd23"
  %v.235 = load i64, ptr %"r.%rd25"
  %v.236 = add i64 %v.235, 32
  %v.237 = inttoptr i64 %v.236 to ptr
  store i64 %v.234, ptr %v.237, align 1
  %v.238 = load i32, ptr %"r.%r48"
  %v.239 = icmp ult i32 31, 32
  %v.240 = select i1 %v.239, i32 31, i32 31
  %v.241 = lshr i32 %v.238, %v.240
  %v.242 = select i1 %v.239, i32 %v.241, i32 0
  store i32 %v.242, ptr %"r.%r36"
  %v.243 = load i32, ptr %"r.%r36"
  %v.244 = xor i32 %v.243, 1
  store i32 %v.244, ptr %"r.%r37"
  %v.245 = load i32, ptr %"r.%r37"
  %v.246 = zext i32 %v.245 to i64
  store i64 %v.246, ptr %"r.%rd27"
  %v.247 = load i64, ptr %"r.%rd27"
  %v.248 = load i64, ptr %"r.%rd25"
  %v.249 = add i64 %v.248, 40
  %v.250 = inttoptr i64 %v.249 to ptr
  store i64 %v.247, ptr %v.250, align 1
  %v.251 = load i64, ptr %"r.%rd23"
  %v.252 = load i64, ptr %"r.%rd25"
  %v.253 = add i64 %v.252, 48
  %v.254 = inttoptr i64 %v.253 to ptr
  store i64 %v.251, ptr %v.254, align 1
  %v.255 = load i64, ptr %"r.%rd23"
  %v.256 = load i64, ptr %"r.%rd25"
  %v.257 = add i64 %v.256, 56
  %v.258 = inttoptr i64 %v.257 to ptr
  store i64 %v.255, ptr %v.258, align 1
  %v.259 = load i32, ptr %"r.%r47"
  %v.260 = load i32, ptr %"r.%r52"
  %v.261 = load i64, ptr %"r.%rd25"
  %v.262 = add i64 %v.261, 16
  %v.263 = inttoptr i64 %v.262 to ptr
  %v.264 = insertelement <2 x i32> poison, i32 %v.259, i32 0
  %v.265 = insertelement <2 x i32> %v.264, i32 %v.260, i32 1
  store <2 x i32> %v.265, ptr %v.263, align 1
  %v.266 = load i64, ptr %"r.%rd9"
  %v.267 = load i64, ptr %"r.%rd25"
  %v.268 = add i64 %v.267, 64
  %v.269 = inttoptr i64 %v.268 to ptr
  store i64 %v.266, ptr %v.269, align 1
  %v.270 = load i32, ptr %"r.%r48"
  %v.271 = call i32 @llvm.smax.i32(i32 %v.270, i32 0)
  store i32 %v.271, ptr %"r.%r38"
  %v.272 = load i32, ptr %"r.%r38"
  %v.273 = load i64, ptr %"r.%rd25"
  %v.274 = add i64 %v.273, 72
  %v.275 = inttoptr i64 %v.274 to ptr
  store i32 %v.272, ptr %v.275, align 1
  %v.276 = load i32, ptr %"r.%r35"
  %v.277 = load i64, ptr %"r.%rd25"
  %v.278 = add i64 %v.277, 80
  %v.279 = inttoptr i64 %v.278 to ptr
  store i32 %v.276, ptr %v.279, align 1
  fence seq_cst
  %v.280 = load i32, ptr %"r.%r35"
  %v.281 = load i64, ptr %"r.%rd25"
  %v.282 = add i64 %v.281, 76
  %v.283 = inttoptr i64 %v.282 to ptr
  store atomic i32 %v.280, ptr %v.283 monotonic, align 4
  br label %"L$L__BB35_17"
"L$L__BB35_17":
  %v.284 = load i64, ptr %"r.%rd11"
  %v.285 = inttoptr i64 %v.284 to ptr
  %v.286 = load i32, ptr %v.285, align 1
  store i32 %v.286, ptr %"r.%r39"
  %v.287 = load i32, ptr %"r.%r39"
  %v.288 = icmp eq i32 %v.287, 0
  store i1 %v.288, ptr %"r.%p16"
  %v.289 = load i1, ptr %"r.%p16"
  br i1 %v.289, label %"L$L__BB35_19", label %"B12"
"B12":
  %v.290 = load i64, ptr %"r.%rd11"
  %v.291 = add i64 %v.290, 36
  %v.292 = inttoptr i64 %v.291 to ptr
  %v.293 = load i32, ptr %v.292, align 1
  store i32 %v.293, ptr %"r.%r40"
  %v.294 = load i32, ptr %"r.%r15"
  %v.295 = load i32, ptr %"r.%r40"
  %v.296 = icmp ult i32 %v.294, %v.295
  store i1 %v.296, ptr %"r.%p17"
  %v.297 = load i1, ptr %"r.%p17"
  br i1 %v.297, label %"L$L__BB35_20", label %"B13"
"B13":
  br label %"L$L__BB35_19"
"L$L__BB35_19":
  %v.298 = load i64, ptr %"r.%rd10"
  %v.299 = add i64 %v.298, 196
  store i64 %v.299, ptr %"r.%rd28"
  store i32 1, ptr %"r.%r41"
  store i32 0, ptr %"r.%r42"
  %v.300 = load i32, ptr %"r.%r42"
  %v.301 = load i32, ptr %"r.%r41"
  %v.302 = load i64, ptr %"r.%rd28"
  %v.303 = inttoptr i64 %v.302 to ptr
  %v.304 = cmpxchg ptr %v.303, i32 %v.300, i32 %v.301 seq_cst seq_cst, align 4
  %v.305 = extractvalue { i32, i1 } %v.304, 0
  store i32 %v.305, ptr %"r.%r43"
  br label %"L$L__BB35_20"
"L$L__BB35_20":
  br label %done
done:
  ret void
}

define internal void @_runtime_stopped_atEP5Block(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r.%r1" = alloca i32
  %"r.%r11" = alloca i32
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
  %"r.%r26" = alloca i32
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
  %"r.%rd22" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs4" = alloca i16
  %"r..param _runtime_stopped_atEP5Block_param_0" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_stopped_atEP5Block_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_stopped_atEP5Block_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r.%rd1"
  %v.3 = inttoptr i64 %v.2 to ptr
  %v.4 = load i64, ptr %v.3, align 1
  store i64 %v.4, ptr %"r.%rd8"
  %v.5 = load i64, ptr %"r.%rd8"
  %v.6 = add i64 %v.5, 36
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd8"
  %v.8 = add i64 %v.7, 36
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i32, ptr %v.9, align 1
  store i32 %v.10, ptr %"r.%r1"
  %v.11 = load i64, ptr %"r.%rd8"
  %v.12 = add i64 %v.11, 156
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = load i32, ptr %v.13, align 1
  store i32 %v.14, ptr %"r.%r11"
  store i32 0, ptr %"r.%r26"
  %v.15 = load i64, ptr %"r.%rd1"
  store i64 %v.15, ptr %"r..param param0"
  %v.16 = load i32, ptr %"r.%r11"
  store i32 %v.16, ptr %"r..param param1"
  %v.17 = load i32, ptr %"r.%r1"
  store i32 %v.17, ptr %"r..param param2"
  %v.18 = load i64, ptr %"r..param param0"
  %v.19 = load i32, ptr %"r..param param1"
  %v.20 = load i32, ptr %"r..param param2"
  call void @_runtime_spread_statesEP5Blockii(i64 %v.18, i32 %v.19, i32 %v.20)
  %v.21 = load i64, ptr %"r.%rd1"
  %v.22 = add i64 %v.21, 56
  %v.23 = inttoptr i64 %v.22 to ptr
  %v.24 = load i64, ptr %v.23, align 1
  store i64 %v.24, ptr %"r.%rd3"
  %v.25 = load i32, ptr %"r.%r1"
  %v.26 = icmp slt i32 %v.25, 2
  store i1 %v.26, ptr %"r.%p1"
  %v.27 = load i1, ptr %"r.%p1"
  br i1 %v.27, label %"L$L__BB36_4", label %"B1"
"B1":
  %v.28 = load i32, ptr %"r.%r1"
  %v.29 = add i32 %v.28, 4294967295
  store i32 %v.29, ptr %"r.%r2"
  store i32 0, ptr %"r.%r26"
  %v.30 = load i64, ptr %"r.%rd3"
  store i64 %v.30, ptr %"r.%rd22"
  br label %"L$L__BB36_2"
"L$L__BB36_2":
  %v.31 = load i64, ptr %"r.%rd22"
  %v.32 = inttoptr i64 %v.31 to ptr
  %v.33 = load i16, ptr %v.32, align 1
  store i16 %v.33, ptr %"r.%rs1"
  %v.34 = load i16, ptr %"r.%rs1"
  %v.35 = icmp ne i16 %v.34, 0
  store i1 %v.35, ptr %"r.%p2"
  %v.36 = load i1, ptr %"r.%p2"
  br i1 %v.36, label %"L$L__BB36_4", label %"B2"
"B2":
  %v.37 = load i32, ptr %"r.%r26"
  %v.38 = add i32 %v.37, 1
  store i32 %v.38, ptr %"r.%r26"
  %v.39 = load i32, ptr %"r.%r26"
  %v.40 = load i32, ptr %"r.%r2"
  %v.41 = icmp slt i32 %v.39, %v.40
  store i1 %v.41, ptr %"r.%p3"
  %v.42 = load i32, ptr %"r.%r26"
  %v.43 = sext i32 %v.42 to i64
  %v.44 = sext i32 2 to i64
  %v.45 = mul i64 %v.43, %v.44
  store i64 %v.45, ptr %"r.%rd9"
  %v.46 = load i64, ptr %"r.%rd3"
  %v.47 = load i64, ptr %"r.%rd9"
  %v.48 = add i64 %v.46, %v.47
  store i64 %v.48, ptr %"r.%rd22"
  %v.49 = load i1, ptr %"r.%p3"
  br i1 %v.49, label %"L$L__BB36_2", label %"B3"
"B3":
  br label %"L$L__BB36_4"
"L$L__BB36_4":
  %v.50 = load i32, ptr %"r.%r26"
  %v.51 = sext i32 %v.50 to i64
  %v.52 = sext i32 2 to i64
  %v.53 = mul i64 %v.51, %v.52
  store i64 %v.53, ptr %"r.%rd10"
  %v.54 = load i64, ptr %"r.%rd3"
  %v.55 = load i64, ptr %"r.%rd10"
  %v.56 = add i64 %v.54, %v.55
  store i64 %v.56, ptr %"r.%rd11"
  %v.57 = load i64, ptr %"r.%rd11"
  %v.58 = inttoptr i64 %v.57 to ptr
  %v.59 = load i16, ptr %v.58, align 1
  store i16 %v.59, ptr %"r.%rs2"
  %v.60 = load i16, ptr %"r.%rs2"
  %v.61 = icmp ult i32 1, 16
  %v.62 = select i1 %v.61, i32 1, i32 15
  %v.63 = trunc i32 %v.62 to i16
  %v.64 = lshr i16 %v.60, %v.63
  %v.65 = select i1 %v.61, i16 %v.64, i16 0
  store i16 %v.65, ptr %"r.%rs3"
  %v.66 = load i64, ptr %"r.%rd2"
  %v.67 = add i64 %v.66, 108
  %v.68 = inttoptr i64 %v.67 to ptr
  %v.69 = load i64, ptr %v.68, align 1
  store i64 %v.69, ptr %"r.%rd12"
  %v.70 = load i16, ptr %"r.%rs3"
  %v.71 = zext i16 %v.70 to i32
  store i32 %v.71, ptr %"r.%r13"
  %v.72 = load i32, ptr %"r.%r13"
  %v.73 = zext i32 %v.72 to i64
  %v.74 = zext i32 12 to i64
  %v.75 = mul i64 %v.73, %v.74
  store i64 %v.75, ptr %"r.%rd13"
  %v.76 = load i64, ptr %"r.%rd12"
  %v.77 = load i64, ptr %"r.%rd13"
  %v.78 = add i64 %v.76, %v.77
  store i64 %v.78, ptr %"r.%rd14"
  %v.79 = load i64, ptr %"r.%rd14"
  %v.80 = add i64 %v.79, 8
  %v.81 = inttoptr i64 %v.80 to ptr
  %v.82 = load i32, ptr %v.81, align 1
  store i32 %v.82, ptr %"r.%r6"
  %v.83 = load i64, ptr %"r.%rd1"
  %v.84 = inttoptr i64 %v.83 to ptr
  %v.85 = load i64, ptr %v.84, align 1
  store i64 %v.85, ptr %"r.%rd6"
  %v.86 = load i64, ptr %"r.%rd6"
  %v.87 = add i64 %v.86, 196
  store i64 %v.87, ptr %"r.%rd7"
  %v.88 = load i64, ptr %"r.%rd6"
  %v.89 = add i64 %v.88, 196
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load atomic i32, ptr %v.90 monotonic, align 4
  store i32 %v.91, ptr %"r.%r7"
  %v.92 = load i32, ptr %"r.%r7"
  %v.93 = add i32 %v.92, 4294967293
  store i32 %v.93, ptr %"r.%r14"
  %v.94 = load i32, ptr %"r.%r14"
  %v.95 = icmp ugt i32 %v.94, 1
  store i1 %v.95, ptr %"r.%p4"
  %v.96 = load i1, ptr %"r.%p4"
  br i1 %v.96, label %"L$L__BB36_12", label %"B4"
"B4":
  %v.97 = load i32, ptr %"r.%r7"
  %v.98 = icmp eq i32 %v.97, 3
  store i1 %v.98, ptr %"r.%p5"
  %v.99 = load i1, ptr %"r.%p5"
  %v.100 = select i1 %v.99, i32 10, i32 9
  store i32 %v.100, ptr %"r.%r8"
  %v.101 = load i64, ptr %"r.%rd7"
  %v.102 = add i64 %v.101, -24
  %v.103 = inttoptr i64 %v.102 to ptr
  %v.104 = load i32, ptr %v.103, align 1
  store i32 %v.104, ptr %"r.%r15"
  %v.105 = load i32, ptr %"r.%r15"
  %v.106 = icmp eq i32 %v.105, 0
  store i1 %v.106, ptr %"r.%p6"
  %v.107 = load i1, ptr %"r.%p6"
  br i1 %v.107, label %"L$L__BB36_7", label %"B5"
"B5":
  %v.108 = load i64, ptr %"r.%rd6"
  store i64 %v.108, ptr %"r..param param0.1"
  %v.109 = load i32, ptr %"r.%r8"
  store i32 %v.109, ptr %"r..param param1.1"
  %v.110 = load i32, ptr %"r.%r6"
  store i32 %v.110, ptr %"r..param param2.1"
  store i32 0, ptr %"r..param param3"
  store i64 0, ptr %"r..param param4"
  %v.111 = load i64, ptr %"r..param param0.1"
  %v.112 = load i32, ptr %"r..param param1.1"
  %v.113 = load i32, ptr %"r..param param2.1"
  %v.114 = load i32, ptr %"r..param param3"
  %v.115 = load i64, ptr %"r..param param4"
  %v.116 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.111, i32 %v.112, i32 %v.113, i32 %v.114, i64 %v.115)
  store i32 %v.116, ptr %"r..param retval0"
  %v.117 = load i32, ptr %"r..param retval0"
  store i32 %v.117, ptr %"r.%r16"
  %v.118 = load i32, ptr %"r.%r16"
  %v.119 = trunc i32 %v.118 to i16
  store i16 %v.119, ptr %"r.%rs4"
  %v.120 = load i16, ptr %"r.%rs4"
  %v.121 = icmp ne i16 %v.120, 0
  store i1 %v.121, ptr %"r.%p7"
  %v.122 = load i1, ptr %"r.%p7"
  br i1 %v.122, label %"L$L__BB36_12", label %"B6"
"B6":
  br label %"L$L__BB36_7"
"L$L__BB36_7":
  %v.123 = load i64, ptr %"r.%rd6"
  %v.124 = add i64 %v.123, 212
  store i64 %v.124, ptr %"r.%rd15"
  %v.125 = load i64, ptr %"r.%rd15"
  %v.126 = inttoptr i64 %v.125 to ptr
  %v.127 = atomicrmw add ptr %v.126, i32 1 seq_cst, align 4
  store i32 %v.127, ptr %"r.%r9"
  %v.128 = load i64, ptr %"r.%rd7"
  %v.129 = add i64 %v.128, 12
  %v.130 = inttoptr i64 %v.129 to ptr
  %v.131 = load i32, ptr %v.130, align 1
  store i32 %v.131, ptr %"r.%r17"
  %v.132 = load i32, ptr %"r.%r9"
  %v.133 = load i32, ptr %"r.%r17"
  %v.134 = icmp uge i32 %v.132, %v.133
  store i1 %v.134, ptr %"r.%p8"
  %v.135 = load i1, ptr %"r.%p8"
  br i1 %v.135, label %"L$L__BB36_9", label %"B7"
"B7":
  %v.136 = load i64, ptr %"r.%rd7"
  %v.137 = add i64 %v.136, 4
  %v.138 = inttoptr i64 %v.137 to ptr
  %v.139 = load i64, ptr %v.138, align 1
  store i64 %v.139, ptr %"r.%rd16"
  store i64 0, ptr %"r.%rd17"
  %v.140 = load i32, ptr %"r.%r9"
  %v.141 = zext i32 %v.140 to i64
  %v.142 = zext i32 88 to i64
  %v.143 = mul i64 %v.141, %v.142
  store i64 %v.143, ptr %"r.%rd18"
  %v.144 = load i64, ptr %"r.%rd16"
  %v.145 = load i64, ptr %"r.%rd18"
  %v.146 = add i64 %v.144, %v.145
  store i64 %v.146, ptr %"r.%rd19"
  store i32 1, ptr %"r.%r18"
  %v.147 = load i32, ptr %"r.%r8"
  %v.148 = load i32, ptr %"r.%r6"
  %v.149 = load i64, ptr %"r.%rd19"
  %v.150 = inttoptr i64 %v.149 to ptr
  %v.151 = insertelement <2 x i32> poison, i32 %v.147, i32 0
  %v.152 = insertelement <2 x i32> %v.151, i32 %v.148, i32 1
  store <2 x i32> %v.152, ptr %v.150, align 1
  %v.153 = load i64, ptr %"r.%rd1"
  %v.154 = add i64 %v.153, 24
  %v.155 = inttoptr i64 %v.154 to ptr
  %v.156 = load i64, ptr %v.155, align 1
  store i64 %v.156, ptr %"r.%rd20"
  %v.157 = load i64, ptr %"r.%rd20"
  %v.158 = load i64, ptr %"r.%rd19"
  %v.159 = add i64 %v.158, 8
  %v.160 = inttoptr i64 %v.159 to ptr
  store i64 %v.157, ptr %v.160, align 1
  %v.161 = load i64, ptr %"r.%rd17"
  %v.162 = load i64, ptr %"r.%rd19"
  %v.163 = add i64 %v.162, 24
  %v.164 = inttoptr i64 %v.163 to ptr
  store i64 %v.161, ptr %v.164, align 1
  %v.165 = load i64, ptr %"r.%rd17"
  %v.166 = load i64, ptr %"r.%rd19"
  %v.167 = add i64 %v.166, 32
  %v.168 = inttoptr i64 %v.167 to ptr
  store i64 %v.165, ptr %v.168, align 1
  %v.169 = load i64, ptr %"r.%rd17"
  %v.170 = load i64, ptr %"r.%rd19"
  %v.171 = add i64 %v.170, 40
  %v.172 = inttoptr i64 %v.171 to ptr
  store i64 %v.169, ptr %v.172, align 1
  %v.173 = load i64, ptr %"r.%rd17"
  %v.174 = load i64, ptr %"r.%rd19"
  %v.175 = add i64 %v.174, 48
  %v.176 = inttoptr i64 %v.175 to ptr
  store i64 %v.173, ptr %v.176, align 1
  %v.177 = load i64, ptr %"r.%rd17"
  %v.178 = load i64, ptr %"r.%rd19"
  %v.179 = add i64 %v.178, 56
  %v.180 = inttoptr i64 %v.179 to ptr
  store i64 %v.177, ptr %v.180, align 1
  store i32 0, ptr %"r.%r19"
  %v.181 = load i32, ptr %"r.%r26"
  %v.182 = load i32, ptr %"r.%r19"
  %v.183 = load i64, ptr %"r.%rd19"
  %v.184 = add i64 %v.183, 16
  %v.185 = inttoptr i64 %v.184 to ptr
  %v.186 = insertelement <2 x i32> poison, i32 %v.181, i32 0
  %v.187 = insertelement <2 x i32> %v.186, i32 %v.182, i32 1
  store <2 x i32> %v.187, ptr %v.185, align 1
  %v.188 = load i64, ptr %"r.%rd17"
  %v.189 = load i64, ptr %"r.%rd19"
  %v.190 = add i64 %v.189, 64
  %v.191 = inttoptr i64 %v.190 to ptr
  store i64 %v.188, ptr %v.191, align 1
  %v.192 = load i32, ptr %"r.%r19"
  %v.193 = load i64, ptr %"r.%rd19"
  %v.194 = add i64 %v.193, 72
  %v.195 = inttoptr i64 %v.194 to ptr
  store i32 %v.192, ptr %v.195, align 1
  %v.196 = load i32, ptr %"r.%r18"
  %v.197 = load i64, ptr %"r.%rd19"
  %v.198 = add i64 %v.197, 80
  %v.199 = inttoptr i64 %v.198 to ptr
  store i32 %v.196, ptr %v.199, align 1
  fence seq_cst
  %v.200 = load i32, ptr %"r.%r18"
  %v.201 = load i64, ptr %"r.%rd19"
  %v.202 = add i64 %v.201, 76
  %v.203 = inttoptr i64 %v.202 to ptr
  store atomic i32 %v.200, ptr %v.203 monotonic, align 4
  br label %"L$L__BB36_9"
"L$L__BB36_9":
  %v.204 = load i64, ptr %"r.%rd7"
  %v.205 = add i64 %v.204, -24
  %v.206 = inttoptr i64 %v.205 to ptr
  %v.207 = load i32, ptr %v.206, align 1
  store i32 %v.207, ptr %"r.%r20"
  %v.208 = load i32, ptr %"r.%r20"
  %v.209 = icmp eq i32 %v.208, 0
  store i1 %v.209, ptr %"r.%p9"
  %v.210 = load i1, ptr %"r.%p9"
  br i1 %v.210, label %"L$L__BB36_11", label %"B8"
"B8":
  %v.211 = load i64, ptr %"r.%rd7"
  %v.212 = add i64 %v.211, 12
  %v.213 = inttoptr i64 %v.212 to ptr
  %v.214 = load i32, ptr %v.213, align 1
  store i32 %v.214, ptr %"r.%r21"
  %v.215 = load i32, ptr %"r.%r9"
  %v.216 = load i32, ptr %"r.%r21"
  %v.217 = icmp ult i32 %v.215, %v.216
  store i1 %v.217, ptr %"r.%p10"
  %v.218 = load i1, ptr %"r.%p10"
  br i1 %v.218, label %"L$L__BB36_12", label %"B9"
"B9":
  br label %"L$L__BB36_11"
"L$L__BB36_11":
  store i32 1, ptr %"r.%r22"
  store i32 0, ptr %"r.%r23"
  %v.219 = load i32, ptr %"r.%r23"
  %v.220 = load i32, ptr %"r.%r22"
  %v.221 = load i64, ptr %"r.%rd7"
  %v.222 = inttoptr i64 %v.221 to ptr
  %v.223 = cmpxchg ptr %v.222, i32 %v.219, i32 %v.220 seq_cst seq_cst, align 4
  %v.224 = extractvalue { i32, i1 } %v.223, 0
  store i32 %v.224, ptr %"r.%r24"
  br label %"L$L__BB36_12"
"L$L__BB36_12":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_run_blockEP5Block(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs4" = alloca i16
  %"r..param _runtime_run_blockEP5Block_param_0" = alloca i64
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_run_blockEP5Block_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_run_blockEP5Block_param_0"
  store i64 %v.1, ptr %"r.%rd4"
  %v.2 = load i64, ptr %"r.%rd4"
  %v.3 = inttoptr i64 %v.2 to ptr
  %v.4 = load i64, ptr %v.3, align 1
  store i64 %v.4, ptr %"r.%rd5"
  %v.5 = load i64, ptr %"r.%rd5"
  %v.6 = add i64 %v.5, 36
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd5"
  %v.8 = add i64 %v.7, 36
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i32, ptr %v.9, align 1
  store i32 %v.10, ptr %"r.%r1"
  %v.11 = load i64, ptr %"r.%rd5"
  %v.12 = add i64 %v.11, 156
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = load i32, ptr %v.13, align 1
  store i32 %v.14, ptr %"r.%r2"
  %v.15 = load i64, ptr %"r.%rd4"
  %v.16 = add i64 %v.15, 72
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i64, ptr %v.17, align 1
  store i64 %v.18, ptr %"r.%rd3"
  br label %"L$L__BB37_1"
"L$L__BB37_1":
  %v.19 = load i64, ptr %"r.%rd2"
  %v.20 = add i64 %v.19, 160
  %v.21 = inttoptr i64 %v.20 to ptr
  %v.22 = load atomic i32, ptr %v.21 monotonic, align 4
  store i32 %v.22, ptr %"r.%r16"
  %v.23 = load i32, ptr %"r.%r16"
  %v.24 = icmp eq i32 %v.23, 0
  store i1 %v.24, ptr %"r.%p1"
  %v.25 = load i1, ptr %"r.%p1"
  br i1 %v.25, label %"L$L__BB37_3", label %"B1"
"B1":
  br label %"L$L__BB37_2"
"L$L__BB37_3":
  %v.26 = load i32, ptr %"r.%r1"
  %v.27 = icmp slt i32 %v.26, 1
  store i1 %v.27, ptr %"r.%p2"
  store i16 0, ptr %"r.%rs4"
  store i32 0, ptr %"r.%r42"
  %v.28 = load i1, ptr %"r.%p2"
  br i1 %v.28, label %"L$L__BB37_8", label %"B2"
"B2":
  store i32 0, ptr %"r.%r38"
  %v.29 = load i32, ptr %"r.%r38"
  store i32 %v.29, ptr %"r.%r39"
  %v.30 = load i32, ptr %"r.%r38"
  store i32 %v.30, ptr %"r.%r40"
  %v.31 = load i32, ptr %"r.%r38"
  store i32 %v.31, ptr %"r.%r42"
  br label %"L$L__BB37_5"
"L$L__BB37_5":
  %v.32 = load i32, ptr %"r.%r38"
  %v.33 = load i32, ptr %"r.%r2"
  %v.34 = add i32 %v.32, %v.33
  store i32 %v.34, ptr %"r.%r24"
  %v.35 = load i32, ptr %"r.%r1"
  %v.36 = load i32, ptr %"r.%r24"
  %v.37 = call i32 @llvm.smin.i32(i32 %v.35, i32 %v.36)
  store i32 %v.37, ptr %"r.%r25"
  store i32 2, ptr %"r.%r43"
  %v.38 = load i64, ptr %"r.%rd4"
  store i64 %v.38, ptr %"r..param param0"
  %v.39 = load i32, ptr %"r.%r39"
  store i32 %v.39, ptr %"r..param param1"
  %v.40 = load i32, ptr %"r.%r38"
  store i32 %v.40, ptr %"r..param param2"
  %v.41 = load i32, ptr %"r.%r25"
  store i32 %v.41, ptr %"r..param param3"
  %v.42 = load i64, ptr %"r..param param0"
  %v.43 = load i32, ptr %"r..param param1"
  %v.44 = load i32, ptr %"r..param param2"
  %v.45 = load i32, ptr %"r..param param3"
  %v.46 = call i32 @_runtime_run_groupEP5Blockiii(i64 %v.42, i32 %v.43, i32 %v.44, i32 %v.45)
  store i32 %v.46, ptr %"r..param retval0"
  %v.47 = load i32, ptr %"r..param retval0"
  store i32 %v.47, ptr %"r.%r26"
  %v.48 = load i32, ptr %"r.%r26"
  %v.49 = load i32, ptr %"r.%r42"
  %v.50 = or i32 %v.48, %v.49
  store i32 %v.50, ptr %"r.%r42"
  %v.51 = load i32, ptr %"r.%r42"
  %v.52 = and i32 %v.51, 4
  store i32 %v.52, ptr %"r.%r27"
  %v.53 = load i32, ptr %"r.%r27"
  %v.54 = icmp ne i32 %v.53, 0
  store i1 %v.54, ptr %"r.%p3"
  %v.55 = load i1, ptr %"r.%p3"
  br i1 %v.55, label %"L$L__BB37_19", label %"B3"
"B3":
  %v.56 = load i32, ptr %"r.%r39"
  %v.57 = sext i32 %v.56 to i64
  %v.58 = sext i32 4 to i64
  %v.59 = mul i64 %v.57, %v.58
  store i64 %v.59, ptr %"r.%rd6"
  %v.60 = load i64, ptr %"r.%rd3"
  %v.61 = load i64, ptr %"r.%rd6"
  %v.62 = add i64 %v.60, %v.61
  store i64 %v.62, ptr %"r.%rd7"
  %v.63 = load i64, ptr %"r.%rd7"
  %v.64 = inttoptr i64 %v.63 to ptr
  %v.65 = load i32, ptr %v.64, align 1
  store i32 %v.65, ptr %"r.%r28"
  %v.66 = load i32, ptr %"r.%r28"
  %v.67 = icmp ne i32 %v.66, 0
  store i1 %v.67, ptr %"r.%p4"
  %v.68 = load i1, ptr %"r.%p4"
  %v.69 = select i1 %v.68, i32 1, i32 0
  store i32 %v.69, ptr %"r.%r29"
  %v.70 = load i32, ptr %"r.%r40"
  %v.71 = load i32, ptr %"r.%r29"
  %v.72 = or i32 %v.70, %v.71
  store i32 %v.72, ptr %"r.%r8"
  %v.73 = load i32, ptr %"r.%r8"
  %v.74 = icmp ne i32 %v.73, 0
  store i1 %v.74, ptr %"r.%p5"
  %v.75 = load i1, ptr %"r.%p5"
  %v.76 = select i1 %v.75, i32 1, i32 0
  store i32 %v.76, ptr %"r.%r40"
  %v.77 = load i32, ptr %"r.%r39"
  %v.78 = add i32 %v.77, 1
  store i32 %v.78, ptr %"r.%r39"
  %v.79 = load i32, ptr %"r.%r39"
  %v.80 = load i32, ptr %"r.%r2"
  %v.81 = mul i32 %v.79, %v.80
  store i32 %v.81, ptr %"r.%r38"
  %v.82 = load i32, ptr %"r.%r38"
  %v.83 = load i32, ptr %"r.%r1"
  %v.84 = icmp slt i32 %v.82, %v.83
  store i1 %v.84, ptr %"r.%p6"
  %v.85 = load i1, ptr %"r.%p6"
  br i1 %v.85, label %"L$L__BB37_5", label %"B4"
"B4":
  %v.86 = load i1, ptr %"r.%p5"
  %v.87 = select i1 %v.86, i16 1, i16 0
  store i16 %v.87, ptr %"r.%rs4"
  br label %"L$L__BB37_8"
"L$L__BB37_8":
  %v.88 = load i32, ptr %"r.%r42"
  %v.89 = and i32 %v.88, 2
  store i32 %v.89, ptr %"r.%r13"
  %v.90 = load i32, ptr %"r.%r13"
  %v.91 = icmp eq i32 %v.90, 0
  store i1 %v.91, ptr %"r.%p8"
  %v.92 = load i1, ptr %"r.%p8"
  br i1 %v.92, label %"L$L__BB37_10", label %"B5"
"B5":
  %v.93 = load i64, ptr %"r.%rd4"
  %v.94 = add i64 %v.93, 208
  %v.95 = inttoptr i64 %v.94 to ptr
  %v.96 = load i64, ptr %v.95, align 1
  store i64 %v.96, ptr %"r.%rd8"
  %v.97 = load i64, ptr %"r.%rd8"
  %v.98 = add i64 %v.97, 1
  store i64 %v.98, ptr %"r.%rd9"
  %v.99 = load i64, ptr %"r.%rd9"
  %v.100 = load i64, ptr %"r.%rd4"
  %v.101 = add i64 %v.100, 208
  %v.102 = inttoptr i64 %v.101 to ptr
  store i64 %v.99, ptr %v.102, align 1
  br label %"L$L__BB37_10"
"L$L__BB37_10":
  %v.103 = load i32, ptr %"r.%r42"
  %v.104 = and i32 %v.103, 8
  store i32 %v.104, ptr %"r.%r30"
  %v.105 = load i32, ptr %"r.%r30"
  %v.106 = icmp eq i32 %v.105, 0
  store i1 %v.106, ptr %"r.%p9"
  %v.107 = load i1, ptr %"r.%p9"
  br i1 %v.107, label %"L$L__BB37_12", label %"B6"
"B6":
  %v.108 = load i64, ptr %"r.%rd4"
  %v.109 = add i64 %v.108, 336
  %v.110 = inttoptr i64 %v.109 to ptr
  %v.111 = load i64, ptr %v.110, align 1
  store i64 %v.111, ptr %"r.%rd10"
  %v.112 = load i64, ptr %"r.%rd10"
  %v.113 = add i64 %v.112, 24
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = load i64, ptr %v.114, align 1
  store i64 %v.115, ptr %"r.%rd11"
  %v.116 = load i64, ptr %"r.%rd11"
  %v.117 = add i64 %v.116, 1
  store i64 %v.117, ptr %"r.%rd12"
  %v.118 = load i64, ptr %"r.%rd12"
  %v.119 = load i64, ptr %"r.%rd10"
  %v.120 = add i64 %v.119, 24
  %v.121 = inttoptr i64 %v.120 to ptr
  store i64 %v.118, ptr %v.121, align 1
  br label %"L$L__BB37_12"
"L$L__BB37_12":
  %v.122 = load i16, ptr %"r.%rs4"
  %v.123 = icmp eq i16 %v.122, 0
  store i1 %v.123, ptr %"r.%p10"
  store i32 0, ptr %"r.%r43"
  %v.124 = load i1, ptr %"r.%p10"
  br i1 %v.124, label %"L$L__BB37_19", label %"B7"
"B7":
  %v.125 = load i64, ptr %"r.%rd4"
  store i64 %v.125, ptr %"r..param param0.1"
  %v.126 = load i32, ptr %"r.%r2"
  store i32 %v.126, ptr %"r..param param1.1"
  %v.127 = load i32, ptr %"r.%r1"
  store i32 %v.127, ptr %"r..param param2.1"
  %v.128 = load i64, ptr %"r..param param0.1"
  %v.129 = load i32, ptr %"r..param param1.1"
  %v.130 = load i32, ptr %"r..param param2.1"
  %v.131 = call i32 @_runtime_release_barriersEP5Blockii(i64 %v.128, i32 %v.129, i32 %v.130)
  store i32 %v.131, ptr %"r..param retval0.1"
  %v.132 = load i32, ptr %"r..param retval0.1"
  store i32 %v.132, ptr %"r.%r14"
  store i32 2, ptr %"r.%r32"
  %v.133 = load i32, ptr %"r.%r14"
  %v.134 = and i32 %v.133, 4
  store i32 %v.134, ptr %"r.%r33"
  %v.135 = load i32, ptr %"r.%r33"
  %v.136 = icmp ne i32 %v.135, 0
  store i1 %v.136, ptr %"r.%p11"
  %v.137 = load i32, ptr %"r.%r32"
  store i32 %v.137, ptr %"r.%r43"
  %v.138 = load i1, ptr %"r.%p11"
  br i1 %v.138, label %"L$L__BB37_19", label %"B8"
"B8":
  %v.139 = load i32, ptr %"r.%r14"
  %v.140 = icmp eq i32 %v.139, 0
  store i1 %v.140, ptr %"r.%p12"
  %v.141 = load i1, ptr %"r.%p12"
  br i1 %v.141, label %"L$L__BB37_16", label %"B9"
"B9":
  %v.142 = load i64, ptr %"r.%rd4"
  %v.143 = add i64 %v.142, 208
  %v.144 = inttoptr i64 %v.143 to ptr
  %v.145 = load i64, ptr %v.144, align 1
  store i64 %v.145, ptr %"r.%rd13"
  %v.146 = load i64, ptr %"r.%rd13"
  %v.147 = add i64 %v.146, 1
  store i64 %v.147, ptr %"r.%rd14"
  %v.148 = load i64, ptr %"r.%rd14"
  %v.149 = load i64, ptr %"r.%rd4"
  %v.150 = add i64 %v.149, 208
  %v.151 = inttoptr i64 %v.150 to ptr
  store i64 %v.148, ptr %v.151, align 1
  br label %"L$L__BB37_16"
"L$L__BB37_16":
  %v.152 = load i32, ptr %"r.%r14"
  %v.153 = load i32, ptr %"r.%r13"
  %v.154 = or i32 %v.152, %v.153
  store i32 %v.154, ptr %"r.%r34"
  %v.155 = load i32, ptr %"r.%r34"
  %v.156 = icmp ne i32 %v.155, 0
  store i1 %v.156, ptr %"r.%p13"
  %v.157 = load i1, ptr %"r.%p13"
  br i1 %v.157, label %"L$L__BB37_1", label %"B10"
"B10":
  store i32 1, ptr %"r.%r43"
  %v.158 = load i32, ptr %"r.%r42"
  %v.159 = and i32 %v.158, 1
  store i32 %v.159, ptr %"r.%r36"
  %v.160 = load i32, ptr %"r.%r36"
  %v.161 = icmp eq i32 %v.160, 1
  store i1 %v.161, ptr %"r.%p14"
  store i1 false, ptr %"r.%p15"
  %v.162 = load i1, ptr %"r.%p14"
  %v.163 = load i1, ptr %"r.%p15"
  %v.164 = xor i1 %v.162, %v.163
  store i1 %v.164, ptr %"r.%p16"
  %v.165 = load i1, ptr %"r.%p16"
  br i1 %v.165, label %"L$L__BB37_19", label %"B11"
"B11":
  %v.166 = load i64, ptr %"r.%rd4"
  store i64 %v.166, ptr %"r..param param0.2"
  %v.167 = load i32, ptr %"r.%r2"
  store i32 %v.167, ptr %"r..param param1.2"
  %v.168 = load i32, ptr %"r.%r1"
  store i32 %v.168, ptr %"r..param param2.2"
  %v.169 = load i64, ptr %"r..param param0.2"
  %v.170 = load i32, ptr %"r..param param1.2"
  %v.171 = load i32, ptr %"r..param param2.2"
  call void @_runtime_report_deadlockEP5Blockii(i64 %v.169, i32 %v.170, i32 %v.171)
  %v.172 = load i32, ptr %"r.%r32"
  store i32 %v.172, ptr %"r.%r43"
  br label %"L$L__BB37_19"
"L$L__BB37_2":
  %v.173 = load i64, ptr %"r.%rd4"
  store i64 %v.173, ptr %"r..param param0.3"
  %v.174 = load i64, ptr %"r..param param0.3"
  call void @_runtime_stopped_atEP5Block(i64 %v.174)
  store i32 2, ptr %"r.%r43"
  br label %"L$L__BB37_19"
"L$L__BB37_19":
  %v.175 = load i32, ptr %"r.%r43"
  store i32 %v.175, ptr %"r..param func_retval0"
  br label %done
done:
  %v.176 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.176
}

define internal void @_runtime_begin_blockEP5Blocky(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
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
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd18" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd29" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd36" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd4" = alloca i64
  %"r..param _runtime_begin_blockEP5Blocky_param_0" = alloca i64
  %"r..param _runtime_begin_blockEP5Blocky_param_1" = alloca i64
  %"r..param param0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_begin_blockEP5Blocky_param_0"
  store i64 %a1, ptr %"r..param _runtime_begin_blockEP5Blocky_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_begin_blockEP5Blocky_param_0"
  store i64 %v.1, ptr %"r.%rd22"
  %v.2 = load i64, ptr %"r..param _runtime_begin_blockEP5Blocky_param_1"
  store i64 %v.2, ptr %"r.%rd23"
  %v.3 = load i64, ptr %"r.%rd22"
  %v.4 = inttoptr i64 %v.3 to ptr
  %v.5 = load i64, ptr %v.4, align 1
  store i64 %v.5, ptr %"r.%rd2"
  %v.6 = load i64, ptr %"r.%rd2"
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load <2 x i32>, ptr %v.7, align 1
  %v.9 = extractelement <2 x i32> %v.8, i32 0
  store i32 %v.9, ptr %"r.%r5"
  %v.10 = extractelement <2 x i32> %v.8, i32 1
  store i32 %v.10, ptr %"r.%r6"
  %v.11 = load i32, ptr %"r.%r5"
  %v.12 = zext i32 %v.11 to i64
  store i64 %v.12, ptr %"r.%rd3"
  %v.13 = load i32, ptr %"r.%r6"
  %v.14 = zext i32 %v.13 to i64
  store i64 %v.14, ptr %"r.%rd4"
  %v.15 = load i64, ptr %"r.%rd23"
  %v.16 = load i64, ptr %"r.%rd22"
  %v.17 = add i64 %v.16, 24
  %v.18 = inttoptr i64 %v.17 to ptr
  store i64 %v.15, ptr %v.18, align 1
  %v.19 = load i64, ptr %"r.%rd3"
  %v.20 = load i64, ptr %"r.%rd23"
  %v.21 = icmp ugt i64 %v.19, %v.20
  store i1 %v.21, ptr %"r.%p1"
  %v.22 = load i1, ptr %"r.%p1"
  br i1 %v.22, label %"L$L__BB38_8", label %"B1"
"B1":
  br label %"L$L__BB38_1"
"L$L__BB38_8":
  %v.23 = load i64, ptr %"r.%rd23"
  %v.24 = trunc i64 %v.23 to i32
  store i32 %v.24, ptr %"r.%r21"
  store i32 0, ptr %"r.%r22"
  %v.25 = load i32, ptr %"r.%r21"
  %v.26 = load i32, ptr %"r.%r22"
  %v.27 = load i64, ptr %"r.%rd22"
  %v.28 = add i64 %v.27, 8
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = insertelement <2 x i32> poison, i32 %v.25, i32 0
  %v.31 = insertelement <2 x i32> %v.30, i32 %v.26, i32 1
  store <2 x i32> %v.31, ptr %v.29, align 1
  %v.32 = load i32, ptr %"r.%r22"
  %v.33 = load i64, ptr %"r.%rd22"
  %v.34 = add i64 %v.33, 16
  %v.35 = inttoptr i64 %v.34 to ptr
  store i32 %v.32, ptr %v.35, align 1
  br label %"L$L__BB38_9"
"L$L__BB38_1":
  %v.36 = load i64, ptr %"r.%rd23"
  %v.37 = and i64 %v.36, 18446744069414584320
  store i64 %v.37, ptr %"r.%rd24"
  %v.38 = load i64, ptr %"r.%rd24"
  %v.39 = icmp eq i64 %v.38, 0
  store i1 %v.39, ptr %"r.%p2"
  %v.40 = load i1, ptr %"r.%p2"
  br i1 %v.40, label %"L$L__BB38_3", label %"B2"
"B2":
  %v.41 = load i64, ptr %"r.%rd23"
  %v.42 = load i64, ptr %"r.%rd3"
  %v.43 = icmp eq i64 %v.42, 0
  %v.44 = select i1 %v.43, i64 1, i64 %v.42
  %v.45 = udiv i64 %v.41, %v.44
  %v.46 = select i1 %v.43, i64 -1, i64 %v.45
  store i64 %v.46, ptr %"r.%rd33"
  %v.47 = load i64, ptr %"r.%rd33"
  %v.48 = load i64, ptr %"r.%rd3"
  %v.49 = mul i64 %v.47, %v.48
  store i64 %v.49, ptr %"r.%rd25"
  %v.50 = load i64, ptr %"r.%rd23"
  %v.51 = load i64, ptr %"r.%rd25"
  %v.52 = sub i64 %v.50, %v.51
  store i64 %v.52, ptr %"r.%rd34"
  br label %"L$L__BB38_4"
"L$L__BB38_3":
  %v.53 = load i64, ptr %"r.%rd3"
  %v.54 = trunc i64 %v.53 to i32
  store i32 %v.54, ptr %"r.%r9"
  %v.55 = load i64, ptr %"r.%rd23"
  %v.56 = trunc i64 %v.55 to i32
  store i32 %v.56, ptr %"r.%r10"
  %v.57 = load i32, ptr %"r.%r10"
  %v.58 = load i32, ptr %"r.%r9"
  %v.59 = icmp eq i32 %v.58, 0
  %v.60 = select i1 %v.59, i32 1, i32 %v.58
  %v.61 = udiv i32 %v.57, %v.60
  %v.62 = select i1 %v.59, i32 -1, i32 %v.61
  store i32 %v.62, ptr %"r.%r11"
  %v.63 = load i32, ptr %"r.%r11"
  %v.64 = load i32, ptr %"r.%r9"
  %v.65 = mul i32 %v.63, %v.64
  store i32 %v.65, ptr %"r.%r12"
  %v.66 = load i32, ptr %"r.%r10"
  %v.67 = load i32, ptr %"r.%r12"
  %v.68 = sub i32 %v.66, %v.67
  store i32 %v.68, ptr %"r.%r13"
  %v.69 = load i32, ptr %"r.%r11"
  %v.70 = zext i32 %v.69 to i64
  store i64 %v.70, ptr %"r.%rd33"
  %v.71 = load i32, ptr %"r.%r13"
  %v.72 = zext i32 %v.71 to i64
  store i64 %v.72, ptr %"r.%rd34"
  br label %"L$L__BB38_4"
"L$L__BB38_4":
  %v.73 = load i64, ptr %"r.%rd33"
  %v.74 = and i64 %v.73, 18446744069414584320
  store i64 %v.74, ptr %"r.%rd26"
  %v.75 = load i64, ptr %"r.%rd26"
  %v.76 = icmp eq i64 %v.75, 0
  store i1 %v.76, ptr %"r.%p3"
  %v.77 = load i1, ptr %"r.%p3"
  br i1 %v.77, label %"L$L__BB38_6", label %"B3"
"B3":
  %v.78 = load i64, ptr %"r.%rd33"
  %v.79 = load i64, ptr %"r.%rd4"
  %v.80 = icmp eq i64 %v.79, 0
  %v.81 = select i1 %v.80, i64 1, i64 %v.79
  %v.82 = udiv i64 %v.78, %v.81
  %v.83 = select i1 %v.80, i64 -1, i64 %v.82
  store i64 %v.83, ptr %"r.%rd35"
  %v.84 = load i64, ptr %"r.%rd35"
  %v.85 = load i64, ptr %"r.%rd4"
  %v.86 = mul i64 %v.84, %v.85
  store i64 %v.86, ptr %"r.%rd27"
  %v.87 = load i64, ptr %"r.%rd33"
  %v.88 = load i64, ptr %"r.%rd27"
  %v.89 = sub i64 %v.87, %v.88
  store i64 %v.89, ptr %"r.%rd36"
  br label %"L$L__BB38_7"
"L$L__BB38_6":
  %v.90 = load i64, ptr %"r.%rd4"
  %v.91 = trunc i64 %v.90 to i32
  store i32 %v.91, ptr %"r.%r14"
  %v.92 = load i64, ptr %"r.%rd33"
  %v.93 = trunc i64 %v.92 to i32
  store i32 %v.93, ptr %"r.%r15"
  %v.94 = load i32, ptr %"r.%r15"
  %v.95 = load i32, ptr %"r.%r14"
  %v.96 = icmp eq i32 %v.95, 0
  %v.97 = select i1 %v.96, i32 1, i32 %v.95
  %v.98 = udiv i32 %v.94, %v.97
  %v.99 = select i1 %v.96, i32 -1, i32 %v.98
  store i32 %v.99, ptr %"r.%r16"
  %v.100 = load i32, ptr %"r.%r16"
  %v.101 = load i32, ptr %"r.%r14"
  %v.102 = mul i32 %v.100, %v.101
  store i32 %v.102, ptr %"r.%r17"
  %v.103 = load i32, ptr %"r.%r15"
  %v.104 = load i32, ptr %"r.%r17"
  %v.105 = sub i32 %v.103, %v.104
  store i32 %v.105, ptr %"r.%r18"
  %v.106 = load i32, ptr %"r.%r16"
  %v.107 = zext i32 %v.106 to i64
  store i64 %v.107, ptr %"r.%rd35"
  %v.108 = load i32, ptr %"r.%r18"
  %v.109 = zext i32 %v.108 to i64
  store i64 %v.109, ptr %"r.%rd36"
  br label %"L$L__BB38_7"
"L$L__BB38_7":
  %v.110 = load i64, ptr %"r.%rd36"
  %v.111 = trunc i64 %v.110 to i32
  store i32 %v.111, ptr %"r.%r19"
  %v.112 = load i64, ptr %"r.%rd34"
  %v.113 = trunc i64 %v.112 to i32
  store i32 %v.113, ptr %"r.%r20"
  %v.114 = load i32, ptr %"r.%r20"
  %v.115 = load i32, ptr %"r.%r19"
  %v.116 = load i64, ptr %"r.%rd22"
  %v.117 = add i64 %v.116, 8
  %v.118 = inttoptr i64 %v.117 to ptr
  %v.119 = insertelement <2 x i32> poison, i32 %v.114, i32 0
  %v.120 = insertelement <2 x i32> %v.119, i32 %v.115, i32 1
  store <2 x i32> %v.120, ptr %v.118, align 1
  %v.121 = load i64, ptr %"r.%rd35"
  %v.122 = trunc i64 %v.121 to i32
  %v.123 = load i64, ptr %"r.%rd22"
  %v.124 = add i64 %v.123, 16
  %v.125 = inttoptr i64 %v.124 to ptr
  store i32 %v.122, ptr %v.125, align 1
  br label %"L$L__BB38_9"
"L$L__BB38_9":
  store i32 0, ptr %"r.%r33"
  %v.126 = load i32, ptr %"r.%r33"
  %v.127 = load i64, ptr %"r.%rd22"
  %v.128 = add i64 %v.127, 20
  %v.129 = inttoptr i64 %v.128 to ptr
  store i32 %v.126, ptr %v.129, align 1
  %v.130 = load i64, ptr %"r.%rd2"
  %v.131 = add i64 %v.130, 36
  %v.132 = inttoptr i64 %v.131 to ptr
  %v.133 = load i32, ptr %v.132, align 1
  store i32 %v.133, ptr %"r.%r24"
  %v.134 = load i32, ptr %"r.%r24"
  %v.135 = icmp eq i32 %v.134, 0
  store i1 %v.135, ptr %"r.%p4"
  %v.136 = load i1, ptr %"r.%p4"
  br i1 %v.136, label %"L$L__BB38_12", label %"B4"
"B4":
  %v.137 = load i64, ptr %"r.%rd22"
  %v.138 = add i64 %v.137, 72
  %v.139 = inttoptr i64 %v.138 to ptr
  %v.140 = load i64, ptr %v.139, align 1
  store i64 %v.140, ptr %"r.%rd18"
  store i32 0, ptr %"r.%r32"
  br label %"L$L__BB38_11"
"L$L__BB38_11":
  %v.141 = load i32, ptr %"r.%r32"
  %v.142 = sext i32 %v.141 to i64
  %v.143 = sext i32 4 to i64
  %v.144 = mul i64 %v.142, %v.143
  store i64 %v.144, ptr %"r.%rd28"
  %v.145 = load i64, ptr %"r.%rd18"
  %v.146 = load i64, ptr %"r.%rd28"
  %v.147 = add i64 %v.145, %v.146
  store i64 %v.147, ptr %"r.%rd29"
  store i32 1, ptr %"r.%r26"
  %v.148 = load i32, ptr %"r.%r26"
  %v.149 = load i64, ptr %"r.%rd29"
  %v.150 = inttoptr i64 %v.149 to ptr
  store i32 %v.148, ptr %v.150, align 1
  %v.151 = load i64, ptr %"r.%rd2"
  %v.152 = add i64 %v.151, 156
  %v.153 = inttoptr i64 %v.152 to ptr
  %v.154 = load i32, ptr %v.153, align 1
  store i32 %v.154, ptr %"r.%r27"
  %v.155 = load i32, ptr %"r.%r32"
  %v.156 = add i32 %v.155, 1
  store i32 %v.156, ptr %"r.%r32"
  %v.157 = load i32, ptr %"r.%r27"
  %v.158 = load i32, ptr %"r.%r32"
  %v.159 = mul i32 %v.157, %v.158
  store i32 %v.159, ptr %"r.%r28"
  %v.160 = load i64, ptr %"r.%rd2"
  %v.161 = add i64 %v.160, 36
  %v.162 = inttoptr i64 %v.161 to ptr
  %v.163 = load i32, ptr %v.162, align 1
  store i32 %v.163, ptr %"r.%r29"
  %v.164 = load i32, ptr %"r.%r28"
  %v.165 = load i32, ptr %"r.%r29"
  %v.166 = icmp ult i32 %v.164, %v.165
  store i1 %v.166, ptr %"r.%p5"
  %v.167 = load i1, ptr %"r.%p5"
  br i1 %v.167, label %"L$L__BB38_11", label %"B5"
"B5":
  br label %"L$L__BB38_12"
"L$L__BB38_12":
  store i64 232, ptr %"r.%rd37"
  br label %"L$L__BB38_13"
"L$L__BB38_13":
  %v.168 = load i64, ptr %"r.%rd22"
  %v.169 = load i64, ptr %"r.%rd37"
  %v.170 = add i64 %v.168, %v.169
  store i64 %v.170, ptr %"r.%rd31"
  store i32 0, ptr %"r.%r31"
  %v.171 = load i32, ptr %"r.%r31"
  %v.172 = load i64, ptr %"r.%rd31"
  %v.173 = inttoptr i64 %v.172 to ptr
  store i32 %v.171, ptr %v.173, align 1
  %v.174 = load i64, ptr %"r.%rd37"
  %v.175 = add i64 %v.174, 4
  store i64 %v.175, ptr %"r.%rd37"
  %v.176 = load i32, ptr %"r.%r33"
  %v.177 = add i32 %v.176, 1
  store i32 %v.177, ptr %"r.%r33"
  %v.178 = load i32, ptr %"r.%r33"
  %v.179 = icmp ne i32 %v.178, 16
  store i1 %v.179, ptr %"r.%p6"
  %v.180 = load i1, ptr %"r.%p6"
  br i1 %v.180, label %"L$L__BB38_13", label %"B6"
"B6":
  %v.181 = load i64, ptr %"r.%rd2"
  %v.182 = add i64 %v.181, 264
  %v.183 = inttoptr i64 %v.182 to ptr
  %v.184 = load i64, ptr %v.183, align 1
  store i64 %v.184, ptr %"r.%rd32"
  %v.185 = load i64, ptr %"r.%rd32"
  %v.186 = icmp eq i64 %v.185, 0
  store i1 %v.186, ptr %"r.%p7"
  %v.187 = load i1, ptr %"r.%p7"
  br i1 %v.187, label %"L$L__BB38_16", label %"B7"
"B7":
  %v.188 = load i64, ptr %"r.%rd22"
  store i64 %v.188, ptr %"r..param param0"
  %v.189 = load i64, ptr %"r..param param0"
  call void @_runtime_begin_checksEP5Block(i64 %v.189)
  br label %"L$L__BB38_16"
"L$L__BB38_16":
  br label %done
done:
  ret void
}

define internal i64 @_runtime_next_blockEP6LaunchP6Worker(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%rd1" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_next_blockEP6LaunchP6Worker_param_0" = alloca i64
  %"r..param _runtime_next_blockEP6LaunchP6Worker_param_1" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_next_blockEP6LaunchP6Worker_param_0"
  store i64 %a1, ptr %"r..param _runtime_next_blockEP6LaunchP6Worker_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_next_blockEP6LaunchP6Worker_param_0"
  store i64 %v.1, ptr %"r.%rd7"
  %v.2 = load i64, ptr %"r..param _runtime_next_blockEP6LaunchP6Worker_param_1"
  store i64 %v.2, ptr %"r.%rd8"
  %v.3 = load i64, ptr %"r.%rd8"
  %v.4 = add i64 %v.3, 40
  store i64 %v.4, ptr %"r.%rd1"
  %v.5 = load i64, ptr %"r.%rd8"
  %v.6 = add i64 %v.5, 48
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd9"
  %v.9 = load i64, ptr %"r.%rd8"
  %v.10 = add i64 %v.9, 40
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd20"
  %v.13 = load i64, ptr %"r.%rd20"
  %v.14 = load i64, ptr %"r.%rd9"
  %v.15 = icmp ne i64 %v.13, %v.14
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB40_3", label %"B1"
"B1":
  %v.17 = load i64, ptr %"r.%rd7"
  %v.18 = add i64 %v.17, 184
  store i64 %v.18, ptr %"r.%rd11"
  %v.19 = load i64, ptr %"r.%rd7"
  %v.20 = add i64 %v.19, 192
  store i64 %v.20, ptr %"r.%rd3"
  %v.21 = load i64, ptr %"r.%rd7"
  %v.22 = add i64 %v.21, 192
  %v.23 = inttoptr i64 %v.22 to ptr
  %v.24 = load i32, ptr %v.23, align 1
  %v.25 = zext i32 %v.24 to i64
  store i64 %v.25, ptr %"r.%rd12"
  %v.26 = load i64, ptr %"r.%rd12"
  %v.27 = load i64, ptr %"r.%rd11"
  %v.28 = inttoptr i64 %v.27 to ptr
  %v.29 = atomicrmw add ptr %v.28, i64 %v.26 seq_cst, align 8
  store i64 %v.29, ptr %"r.%rd4"
  %v.30 = load i64, ptr %"r.%rd7"
  %v.31 = add i64 %v.30, 176
  %v.32 = inttoptr i64 %v.31 to ptr
  %v.33 = load i64, ptr %v.32, align 1
  store i64 %v.33, ptr %"r.%rd13"
  %v.34 = load i64, ptr %"r.%rd4"
  %v.35 = load i64, ptr %"r.%rd13"
  %v.36 = icmp uge i64 %v.34, %v.35
  store i1 %v.36, ptr %"r.%p2"
  store i64 18446744073709551615, ptr %"r.%rd20"
  %v.37 = load i1, ptr %"r.%p2"
  br i1 %v.37, label %"L$L__BB40_4", label %"B2"
"B2":
  %v.38 = load i64, ptr %"r.%rd4"
  %v.39 = load i64, ptr %"r.%rd1"
  %v.40 = inttoptr i64 %v.39 to ptr
  store i64 %v.38, ptr %v.40, align 1
  %v.41 = load i64, ptr %"r.%rd3"
  %v.42 = inttoptr i64 %v.41 to ptr
  %v.43 = load i32, ptr %v.42, align 1
  %v.44 = zext i32 %v.43 to i64
  store i64 %v.44, ptr %"r.%rd14"
  %v.45 = load i64, ptr %"r.%rd4"
  %v.46 = load i64, ptr %"r.%rd14"
  %v.47 = add i64 %v.45, %v.46
  store i64 %v.47, ptr %"r.%rd15"
  %v.48 = load i64, ptr %"r.%rd3"
  %v.49 = add i64 %v.48, -16
  %v.50 = inttoptr i64 %v.49 to ptr
  %v.51 = load i64, ptr %v.50, align 1
  store i64 %v.51, ptr %"r.%rd16"
  %v.52 = load i64, ptr %"r.%rd16"
  %v.53 = load i64, ptr %"r.%rd15"
  %v.54 = call i64 @llvm.umin.i64(i64 %v.52, i64 %v.53)
  store i64 %v.54, ptr %"r.%rd17"
  %v.55 = load i64, ptr %"r.%rd17"
  %v.56 = load i64, ptr %"r.%rd1"
  %v.57 = add i64 %v.56, 8
  %v.58 = inttoptr i64 %v.57 to ptr
  store i64 %v.55, ptr %v.58, align 1
  %v.59 = load i64, ptr %"r.%rd4"
  store i64 %v.59, ptr %"r.%rd20"
  br label %"L$L__BB40_3"
"L$L__BB40_3":
  %v.60 = load i64, ptr %"r.%rd20"
  %v.61 = add i64 %v.60, 1
  store i64 %v.61, ptr %"r.%rd18"
  %v.62 = load i64, ptr %"r.%rd18"
  %v.63 = load i64, ptr %"r.%rd1"
  %v.64 = inttoptr i64 %v.63 to ptr
  store i64 %v.62, ptr %v.64, align 1
  br label %"L$L__BB40_4"
"L$L__BB40_4":
  %v.65 = load i64, ptr %"r.%rd20"
  store i64 %v.65, ptr %"r..param func_retval0"
  br label %done
done:
  %v.66 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.66
}

define internal void @_runtime_lay_outEP6LaunchP6WorkerP5Blocky(i64 %a0, i64 %a1, i64 %a2, i64 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
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
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_0" = alloca i64
  %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_1" = alloca i64
  %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_2" = alloca i64
  %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_3" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_0"
  store i64 %a1, ptr %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_1"
  store i64 %a2, ptr %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_2"
  store i64 %a3, ptr %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_0"
  store i64 %v.1, ptr %"r.%rd7"
  %v.2 = load i64, ptr %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_1"
  store i64 %v.2, ptr %"r.%rd8"
  %v.3 = load i64, ptr %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_2"
  store i64 %v.3, ptr %"r.%rd9"
  %v.4 = load i64, ptr %"r..param _runtime_lay_outEP6LaunchP6WorkerP5Blocky_param_3"
  store i64 %v.4, ptr %"r.%rd10"
  store i32 0, ptr %"r.%r9"
  %v.5 = load i64, ptr %"r.%rd9"
  store i64 %v.5, ptr %"r.%rd41"
  br label %"L$L__BB41_1"
"L$L__BB41_1":
  store i64 0, ptr %"r.%rd11"
  %v.6 = load i64, ptr %"r.%rd11"
  %v.7 = load i64, ptr %"r.%rd41"
  %v.8 = inttoptr i64 %v.7 to ptr
  store i64 %v.6, ptr %v.8, align 1
  %v.9 = load i64, ptr %"r.%rd41"
  %v.10 = add i64 %v.9, 8
  store i64 %v.10, ptr %"r.%rd41"
  %v.11 = load i32, ptr %"r.%r9"
  %v.12 = add i32 %v.11, 1
  store i32 %v.12, ptr %"r.%r9"
  %v.13 = load i32, ptr %"r.%r9"
  %v.14 = icmp ne i32 %v.13, 43
  store i1 %v.14, ptr %"r.%p1"
  %v.15 = load i1, ptr %"r.%p1"
  br i1 %v.15, label %"L$L__BB41_1", label %"B1"
"B1":
  %v.16 = load i64, ptr %"r.%rd8"
  %v.17 = add i64 %v.16, 64
  store i64 %v.17, ptr %"r.%rd3"
  %v.18 = load i64, ptr %"r.%rd8"
  %v.19 = add i64 %v.18, 72
  %v.20 = inttoptr i64 %v.19 to ptr
  %v.21 = load i32, ptr %v.20, align 1
  %v.22 = zext i32 %v.21 to i64
  store i64 %v.22, ptr %"r.%rd12"
  %v.23 = load i64, ptr %"r.%rd7"
  %v.24 = add i64 %v.23, 288
  %v.25 = inttoptr i64 %v.24 to ptr
  %v.26 = load i64, ptr %v.25, align 1
  store i64 %v.26, ptr %"r.%rd13"
  %v.27 = load i64, ptr %"r.%rd13"
  %v.28 = load i64, ptr %"r.%rd12"
  %v.29 = mul i64 %v.27, %v.28
  store i64 %v.29, ptr %"r.%rd14"
  %v.30 = load i64, ptr %"r.%rd8"
  %v.31 = add i64 %v.30, 64
  %v.32 = inttoptr i64 %v.31 to ptr
  %v.33 = load i64, ptr %v.32, align 1
  store i64 %v.33, ptr %"r.%rd15"
  %v.34 = load i64, ptr %"r.%rd14"
  %v.35 = load i64, ptr %"r.%rd15"
  %v.36 = add i64 %v.34, %v.35
  store i64 %v.36, ptr %"r.%rd16"
  %v.37 = load i64, ptr %"r.%rd7"
  %v.38 = load i64, ptr %"r.%rd9"
  %v.39 = inttoptr i64 %v.38 to ptr
  store i64 %v.37, ptr %v.39, align 1
  %v.40 = load i64, ptr %"r.%rd8"
  %v.41 = load i64, ptr %"r.%rd9"
  %v.42 = add i64 %v.41, 336
  %v.43 = inttoptr i64 %v.42 to ptr
  store i64 %v.40, ptr %v.43, align 1
  %v.44 = load i64, ptr %"r.%rd8"
  %v.45 = add i64 %v.44, 56
  %v.46 = inttoptr i64 %v.45 to ptr
  %v.47 = load i64, ptr %v.46, align 1
  store i64 %v.47, ptr %"r.%rd17"
  %v.48 = load i64, ptr %"r.%rd10"
  %v.49 = load i64, ptr %"r.%rd17"
  %v.50 = sub i64 %v.48, %v.49
  store i64 %v.50, ptr %"r.%rd18"
  %v.51 = load i64, ptr %"r.%rd18"
  %v.52 = load i64, ptr %"r.%rd9"
  %v.53 = add i64 %v.52, 216
  %v.54 = inttoptr i64 %v.53 to ptr
  store i64 %v.51, ptr %v.54, align 1
  %v.55 = load i64, ptr %"r.%rd7"
  %v.56 = add i64 %v.55, 296
  %v.57 = inttoptr i64 %v.56 to ptr
  %v.58 = load i64, ptr %v.57, align 1
  store i64 %v.58, ptr %"r.%rd19"
  %v.59 = load i64, ptr %"r.%rd19"
  %v.60 = load i64, ptr %"r.%rd16"
  %v.61 = add i64 %v.59, %v.60
  store i64 %v.61, ptr %"r.%rd20"
  %v.62 = load i64, ptr %"r.%rd20"
  %v.63 = load i64, ptr %"r.%rd9"
  %v.64 = add i64 %v.63, 32
  %v.65 = inttoptr i64 %v.64 to ptr
  store i64 %v.62, ptr %v.65, align 1
  %v.66 = load i64, ptr %"r.%rd7"
  %v.67 = add i64 %v.66, 304
  %v.68 = inttoptr i64 %v.67 to ptr
  %v.69 = load i64, ptr %v.68, align 1
  store i64 %v.69, ptr %"r.%rd21"
  %v.70 = load i64, ptr %"r.%rd21"
  %v.71 = load i64, ptr %"r.%rd16"
  %v.72 = add i64 %v.70, %v.71
  store i64 %v.72, ptr %"r.%rd22"
  %v.73 = load i64, ptr %"r.%rd22"
  %v.74 = load i64, ptr %"r.%rd9"
  %v.75 = add i64 %v.74, 40
  %v.76 = inttoptr i64 %v.75 to ptr
  store i64 %v.73, ptr %v.76, align 1
  %v.77 = load i64, ptr %"r.%rd7"
  %v.78 = add i64 %v.77, 312
  %v.79 = inttoptr i64 %v.78 to ptr
  %v.80 = load i64, ptr %v.79, align 1
  store i64 %v.80, ptr %"r.%rd23"
  %v.81 = load i64, ptr %"r.%rd23"
  %v.82 = load i64, ptr %"r.%rd16"
  %v.83 = add i64 %v.81, %v.82
  store i64 %v.83, ptr %"r.%rd24"
  %v.84 = load i64, ptr %"r.%rd24"
  %v.85 = load i64, ptr %"r.%rd9"
  %v.86 = add i64 %v.85, 48
  %v.87 = inttoptr i64 %v.86 to ptr
  store i64 %v.84, ptr %v.87, align 1
  %v.88 = load i64, ptr %"r.%rd7"
  %v.89 = add i64 %v.88, 320
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load i64, ptr %v.90, align 1
  store i64 %v.91, ptr %"r.%rd25"
  %v.92 = load i64, ptr %"r.%rd25"
  %v.93 = load i64, ptr %"r.%rd16"
  %v.94 = add i64 %v.92, %v.93
  store i64 %v.94, ptr %"r.%rd26"
  %v.95 = load i64, ptr %"r.%rd26"
  %v.96 = load i64, ptr %"r.%rd9"
  %v.97 = add i64 %v.96, 56
  %v.98 = inttoptr i64 %v.97 to ptr
  store i64 %v.95, ptr %v.98, align 1
  %v.99 = load i64, ptr %"r.%rd7"
  %v.100 = add i64 %v.99, 328
  %v.101 = inttoptr i64 %v.100 to ptr
  %v.102 = load i64, ptr %v.101, align 1
  store i64 %v.102, ptr %"r.%rd27"
  %v.103 = load i64, ptr %"r.%rd27"
  %v.104 = load i64, ptr %"r.%rd16"
  %v.105 = add i64 %v.103, %v.104
  store i64 %v.105, ptr %"r.%rd28"
  %v.106 = load i64, ptr %"r.%rd28"
  %v.107 = load i64, ptr %"r.%rd9"
  %v.108 = add i64 %v.107, 64
  %v.109 = inttoptr i64 %v.108 to ptr
  store i64 %v.106, ptr %v.109, align 1
  %v.110 = load i64, ptr %"r.%rd7"
  %v.111 = add i64 %v.110, 336
  %v.112 = inttoptr i64 %v.111 to ptr
  %v.113 = load i64, ptr %v.112, align 1
  store i64 %v.113, ptr %"r.%rd29"
  %v.114 = load i64, ptr %"r.%rd29"
  %v.115 = load i64, ptr %"r.%rd16"
  %v.116 = add i64 %v.114, %v.115
  store i64 %v.116, ptr %"r.%rd30"
  %v.117 = load i64, ptr %"r.%rd30"
  %v.118 = load i64, ptr %"r.%rd9"
  %v.119 = add i64 %v.118, 72
  %v.120 = inttoptr i64 %v.119 to ptr
  store i64 %v.117, ptr %v.120, align 1
  %v.121 = load i64, ptr %"r.%rd7"
  %v.122 = add i64 %v.121, 344
  %v.123 = inttoptr i64 %v.122 to ptr
  %v.124 = load i64, ptr %v.123, align 1
  store i64 %v.124, ptr %"r.%rd31"
  %v.125 = load i64, ptr %"r.%rd31"
  %v.126 = load i64, ptr %"r.%rd16"
  %v.127 = add i64 %v.125, %v.126
  store i64 %v.127, ptr %"r.%rd42"
  %v.128 = load i64, ptr %"r.%rd42"
  %v.129 = load i64, ptr %"r.%rd9"
  %v.130 = add i64 %v.129, 200
  %v.131 = inttoptr i64 %v.130 to ptr
  store i64 %v.128, ptr %v.131, align 1
  %v.132 = load i64, ptr %"r.%rd7"
  %v.133 = add i64 %v.132, 352
  %v.134 = inttoptr i64 %v.133 to ptr
  %v.135 = load i64, ptr %v.134, align 1
  store i64 %v.135, ptr %"r.%rd32"
  %v.136 = load i64, ptr %"r.%rd32"
  %v.137 = load i64, ptr %"r.%rd16"
  %v.138 = add i64 %v.136, %v.137
  store i64 %v.138, ptr %"r.%rd33"
  %v.139 = load i64, ptr %"r.%rd33"
  %v.140 = load i64, ptr %"r.%rd9"
  %v.141 = add i64 %v.140, 296
  %v.142 = inttoptr i64 %v.141 to ptr
  store i64 %v.139, ptr %v.142, align 1
  %v.143 = load i64, ptr %"r.%rd7"
  %v.144 = add i64 %v.143, 360
  %v.145 = inttoptr i64 %v.144 to ptr
  %v.146 = load i64, ptr %v.145, align 1
  store i64 %v.146, ptr %"r.%rd34"
  %v.147 = load i64, ptr %"r.%rd34"
  %v.148 = load i64, ptr %"r.%rd16"
  %v.149 = add i64 %v.147, %v.148
  store i64 %v.149, ptr %"r.%rd35"
  %v.150 = load i64, ptr %"r.%rd35"
  %v.151 = load i64, ptr %"r.%rd9"
  %v.152 = add i64 %v.151, 304
  %v.153 = inttoptr i64 %v.152 to ptr
  store i64 %v.150, ptr %v.153, align 1
  %v.154 = load i64, ptr %"r.%rd7"
  %v.155 = add i64 %v.154, 368
  %v.156 = inttoptr i64 %v.155 to ptr
  %v.157 = load i64, ptr %v.156, align 1
  store i64 %v.157, ptr %"r.%rd36"
  %v.158 = load i64, ptr %"r.%rd36"
  %v.159 = load i64, ptr %"r.%rd16"
  %v.160 = add i64 %v.158, %v.159
  store i64 %v.160, ptr %"r.%rd37"
  %v.161 = load i64, ptr %"r.%rd37"
  %v.162 = load i64, ptr %"r.%rd9"
  %v.163 = add i64 %v.162, 312
  %v.164 = inttoptr i64 %v.163 to ptr
  store i64 %v.161, ptr %v.164, align 1
  %v.165 = load i64, ptr %"r.%rd7"
  %v.166 = add i64 %v.165, 376
  %v.167 = inttoptr i64 %v.166 to ptr
  %v.168 = load i64, ptr %v.167, align 1
  store i64 %v.168, ptr %"r.%rd38"
  %v.169 = load i64, ptr %"r.%rd38"
  %v.170 = load i64, ptr %"r.%rd16"
  %v.171 = add i64 %v.169, %v.170
  store i64 %v.171, ptr %"r.%rd39"
  %v.172 = load i64, ptr %"r.%rd39"
  %v.173 = load i64, ptr %"r.%rd9"
  %v.174 = add i64 %v.173, 320
  %v.175 = inttoptr i64 %v.174 to ptr
  store i64 %v.172, ptr %v.175, align 1
  store i32 0, ptr %"r.%r10"
  br label %"L$L__BB41_3"
"L$L__BB41_3":
  store i64 0, ptr %"r.%rd40"
  %v.176 = load i64, ptr %"r.%rd40"
  %v.177 = load i64, ptr %"r.%rd42"
  %v.178 = inttoptr i64 %v.177 to ptr
  store i64 %v.176, ptr %v.178, align 1
  %v.179 = load i64, ptr %"r.%rd42"
  %v.180 = add i64 %v.179, 8
  store i64 %v.180, ptr %"r.%rd42"
  %v.181 = load i32, ptr %"r.%r10"
  %v.182 = add i32 %v.181, 1
  store i32 %v.182, ptr %"r.%r10"
  %v.183 = load i32, ptr %"r.%r10"
  %v.184 = icmp ne i32 %v.183, 8
  store i1 %v.184, ptr %"r.%p2"
  %v.185 = load i1, ptr %"r.%p2"
  br i1 %v.185, label %"L$L__BB41_3", label %"B2"
"B2":
  %v.186 = load i64, ptr %"r.%rd3"
  %v.187 = add i64 %v.186, 8
  %v.188 = inttoptr i64 %v.187 to ptr
  %v.189 = load i32, ptr %v.188, align 1
  store i32 %v.189, ptr %"r.%r7"
  %v.190 = load i32, ptr %"r.%r7"
  %v.191 = add i32 %v.190, 1
  store i32 %v.191, ptr %"r.%r8"
  %v.192 = load i32, ptr %"r.%r8"
  %v.193 = load i64, ptr %"r.%rd3"
  %v.194 = add i64 %v.193, 8
  %v.195 = inttoptr i64 %v.194 to ptr
  store i32 %v.192, ptr %v.195, align 1
  br label %done
done:
  ret void
}

define i32 @jg_worker(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r57" = alloca i32
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
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs10" = alloca i16
  %"r.%rs14" = alloca i16
  %"r.%rs18" = alloca i16
  %"r.%rs19" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_worker_param_0" = alloca i64
  %"r..param jg_worker_param_1" = alloca i64
  %"r..param jg_worker_param_2" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param0.5" = alloca i64
  %"r..param param0.6" = alloca i64
  %"r..param param0.7" = alloca i64
  %"r..param param0.8" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param1.1" = alloca i64
  %"r..param param1.2" = alloca i64
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i64
  %"r..param param1.5" = alloca i64
  %"r..param param1.6" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i64
  %"r..param param3" = alloca i64
  %"r..param param3.1" = alloca i32
  %"r..param param3.2" = alloca i64
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i64
  %"r..param retval0.3" = alloca i32
  store i64 %a0, ptr %"r..param jg_worker_param_0"
  store i64 %a1, ptr %"r..param jg_worker_param_1"
  store i64 %a2, ptr %"r..param jg_worker_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_worker_param_0"
  store i64 %v.1, ptr %"r.%rd11"
  %v.2 = load i64, ptr %"r..param jg_worker_param_1"
  store i64 %v.2, ptr %"r.%rd12"
  %v.3 = load i64, ptr %"r..param jg_worker_param_2"
  store i64 %v.3, ptr %"r.%rd13"
  %v.4 = load i64, ptr %"r.%rd12"
  %v.5 = add i64 %v.4, 8
  store i64 %v.5, ptr %"r.%rd1"
  %v.6 = load i64, ptr %"r.%rd12"
  %v.7 = add i64 %v.6, 8
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd12"
  %v.11 = add i64 %v.10, 16
  %v.12 = inttoptr i64 %v.11 to ptr
  %v.13 = load i32, ptr %v.12, align 1
  store i32 %v.13, ptr %"r.%r1"
  %v.14 = load i64, ptr %"r.%rd11"
  %v.15 = add i64 %v.14, 152
  store i64 %v.15, ptr %"r.%rd3"
  %v.16 = load i64, ptr %"r.%rd11"
  %v.17 = add i64 %v.16, 152
  %v.18 = inttoptr i64 %v.17 to ptr
  %v.19 = load i32, ptr %v.18, align 1
  store i32 %v.19, ptr %"r.%r18"
  %v.20 = load i32, ptr %"r.%r18"
  %v.21 = icmp eq i32 %v.20, 1
  store i1 %v.21, ptr %"r.%p1"
  %v.22 = load i1, ptr %"r.%p1"
  br i1 %v.22, label %"L$L__BB42_27", label %"B1"
"B1":
  br label %"L$L__BB42_1"
"L$L__BB42_27":
  store i32 1, ptr %"r.%r40"
  %v.23 = load i64, ptr %"r.%rd11"
  store i64 %v.23, ptr %"r..param param0"
  %v.24 = load i64, ptr %"r.%rd12"
  store i64 %v.24, ptr %"r..param param1"
  %v.25 = load i64, ptr %"r.%rd2"
  store i64 %v.25, ptr %"r..param param2"
  %v.26 = load i64, ptr %"r.%rd13"
  store i64 %v.26, ptr %"r..param param3"
  %v.27 = load i64, ptr %"r..param param0"
  %v.28 = load i64, ptr %"r..param param1"
  %v.29 = load i64, ptr %"r..param param2"
  %v.30 = load i64, ptr %"r..param param3"
  call void @_runtime_lay_outEP6LaunchP6WorkerP5Blocky(i64 %v.27, i64 %v.28, i64 %v.29, i64 %v.30)
  %v.31 = load i64, ptr %"r.%rd3"
  %v.32 = add i64 %v.31, 44
  %v.33 = inttoptr i64 %v.32 to ptr
  %v.34 = load atomic i32, ptr %v.33 monotonic, align 4
  store i32 %v.34, ptr %"r.%r41"
  %v.35 = load i32, ptr %"r.%r41"
  %v.36 = icmp ne i32 %v.35, 0
  store i1 %v.36, ptr %"r.%p23"
  %v.37 = load i32, ptr %"r.%r40"
  store i32 %v.37, ptr %"r.%r57"
  %v.38 = load i1, ptr %"r.%p23"
  br i1 %v.38, label %"L$L__BB42_31", label %"B2"
"B2":
  br label %"L$L__BB42_28"
"L$L__BB42_28":
  %v.39 = load i64, ptr %"r.%rd11"
  store i64 %v.39, ptr %"r..param param0.1"
  %v.40 = load i64, ptr %"r.%rd12"
  store i64 %v.40, ptr %"r..param param1.1"
  %v.41 = load i64, ptr %"r..param param0.1"
  %v.42 = load i64, ptr %"r..param param1.1"
  %v.43 = call i64 @_runtime_next_blockEP6LaunchP6Worker(i64 %v.41, i64 %v.42)
  store i64 %v.43, ptr %"r..param retval0"
  %v.44 = load i64, ptr %"r..param retval0"
  store i64 %v.44, ptr %"r.%rd10"
  store i32 0, ptr %"r.%r57"
  %v.45 = load i64, ptr %"r.%rd10"
  %v.46 = icmp slt i64 %v.45, 0
  store i1 %v.46, ptr %"r.%p24"
  %v.47 = load i1, ptr %"r.%p24"
  br i1 %v.47, label %"L$L__BB42_31", label %"B3"
"B3":
  %v.48 = load i64, ptr %"r.%rd2"
  store i64 %v.48, ptr %"r..param param0.2"
  %v.49 = load i64, ptr %"r.%rd10"
  store i64 %v.49, ptr %"r..param param1.2"
  %v.50 = load i64, ptr %"r..param param0.2"
  %v.51 = load i64, ptr %"r..param param1.2"
  call void @_runtime_begin_blockEP5Blocky(i64 %v.50, i64 %v.51)
  %v.52 = load i64, ptr %"r.%rd3"
  %v.53 = add i64 %v.52, -116
  %v.54 = inttoptr i64 %v.53 to ptr
  %v.55 = load i32, ptr %v.54, align 1
  store i32 %v.55, ptr %"r.%r44"
  %v.56 = load i64, ptr %"r.%rd2"
  %v.57 = inttoptr i64 %v.56 to ptr
  %v.58 = load i64, ptr %v.57, align 1
  store i64 %v.58, ptr %"r.%rd24"
  %v.59 = load i64, ptr %"r.%rd24"
  %v.60 = add i64 %v.59, 280
  %v.61 = inttoptr i64 %v.60 to ptr
  %v.62 = load i64, ptr %v.61, align 1
  store i64 %v.62, ptr %"r.%rd25"
  %v.63 = load i64, ptr %"r.%rd2"
  store i64 %v.63, ptr %"r..param param0.3"
  store i32 0, ptr %"r..param param1.3"
  store i32 0, ptr %"r..param param2.1"
  %v.64 = load i32, ptr %"r.%r44"
  store i32 %v.64, ptr %"r..param param3.1"
  %v.65 = load i64, ptr %"r..param param0.3"
  %v.66 = load i32, ptr %"r..param param1.3"
  %v.67 = load i32, ptr %"r..param param2.1"
  %v.68 = load i32, ptr %"r..param param3.1"
  %v.69 = load i64, ptr %"r.%rd25"
  %v.70 = inttoptr i64 %v.69 to ptr
  %v.71 = call i32 %v.70(i64 %v.65, i32 %v.66, i32 %v.67, i32 %v.68)
  store i32 %v.71, ptr %"r..param retval0.1"
  %v.72 = load i32, ptr %"r..param retval0.1"
  store i32 %v.72, ptr %"r.%r45"
  %v.73 = load i32, ptr %"r.%r45"
  %v.74 = icmp eq i32 %v.73, 4294967294
  store i1 %v.74, ptr %"r.%p25"
  %v.75 = load i32, ptr %"r.%r40"
  store i32 %v.75, ptr %"r.%r57"
  %v.76 = load i1, ptr %"r.%p25"
  br i1 %v.76, label %"L$L__BB42_31", label %"B4"
"B4":
  %v.77 = load i64, ptr %"r.%rd1"
  %v.78 = add i64 %v.77, 16
  %v.79 = inttoptr i64 %v.78 to ptr
  %v.80 = load i64, ptr %v.79, align 1
  store i64 %v.80, ptr %"r.%rd26"
  %v.81 = load i64, ptr %"r.%rd26"
  %v.82 = add i64 %v.81, 1
  store i64 %v.82, ptr %"r.%rd27"
  %v.83 = load i64, ptr %"r.%rd27"
  %v.84 = load i64, ptr %"r.%rd1"
  %v.85 = add i64 %v.84, 16
  %v.86 = inttoptr i64 %v.85 to ptr
  store i64 %v.83, ptr %v.86, align 1
  %v.87 = load i64, ptr %"r.%rd3"
  %v.88 = add i64 %v.87, 44
  %v.89 = inttoptr i64 %v.88 to ptr
  %v.90 = load atomic i32, ptr %v.89 monotonic, align 4
  store i32 %v.90, ptr %"r.%r47"
  %v.91 = load i32, ptr %"r.%r47"
  %v.92 = icmp eq i32 %v.91, 0
  store i1 %v.92, ptr %"r.%p26"
  %v.93 = load i32, ptr %"r.%r40"
  store i32 %v.93, ptr %"r.%r57"
  %v.94 = load i1, ptr %"r.%p26"
  br i1 %v.94, label %"L$L__BB42_28", label %"B5"
"B5":
  br label %"L$L__BB42_31"
"L$L__BB42_1":
  store i32 0, ptr %"r.%r55"
  store i16 1, ptr %"r.%rs18"
  br label %"L$L__BB42_2"
"L$L__BB42_2":
  %v.95 = load i32, ptr %"r.%r1"
  %v.96 = icmp slt i32 %v.95, 1
  store i1 %v.96, ptr %"r.%p2"
  %v.97 = load i1, ptr %"r.%p2"
  br i1 %v.97, label %"L$L__BB42_26", label %"B6"
"B6":
  store i16 0, ptr %"r.%rs19"
  store i32 0, ptr %"r.%r49"
  br label %"L$L__BB42_4"
"L$L__BB42_4":
  %v.98 = load i16, ptr %"r.%rs18"
  store i16 %v.98, ptr %"r.%rs3"
  %v.99 = load i16, ptr %"r.%rs19"
  store i16 %v.99, ptr %"r.%rs2"
  %v.100 = load i32, ptr %"r.%r49"
  %v.101 = sext i32 %v.100 to i64
  store i64 %v.101, ptr %"r.%rd4"
  %v.102 = load i64, ptr %"r.%rd3"
  %v.103 = add i64 %v.102, 44
  %v.104 = inttoptr i64 %v.103 to ptr
  %v.105 = load atomic i32, ptr %v.104 monotonic, align 4
  store i32 %v.105, ptr %"r.%r21"
  %v.106 = load i32, ptr %"r.%r21"
  %v.107 = icmp eq i32 %v.106, 0
  store i1 %v.107, ptr %"r.%p3"
  %v.108 = load i64, ptr %"r.%rd1"
  %v.109 = add i64 %v.108, 64
  %v.110 = inttoptr i64 %v.109 to ptr
  %v.111 = load i32, ptr %v.110, align 1
  store i32 %v.111, ptr %"r.%r5"
  %v.112 = load i1, ptr %"r.%p3"
  br i1 %v.112, label %"L$L__BB42_10", label %"B7"
"B7":
  br label %"L$L__BB42_5"
"L$L__BB42_10":
  %v.113 = load i64, ptr %"r.%rd4"
  %v.114 = mul i64 %v.113, 344
  store i64 %v.114, ptr %"r.%rd18"
  %v.115 = load i64, ptr %"r.%rd2"
  %v.116 = load i64, ptr %"r.%rd18"
  %v.117 = add i64 %v.115, %v.116
  store i64 %v.117, ptr %"r.%rd6"
  %v.118 = load i64, ptr %"r.%rd4"
  %v.119 = trunc i64 %v.118 to i32
  store i32 %v.119, ptr %"r.%r27"
  %v.120 = load i32, ptr %"r.%r27"
  %v.121 = load i32, ptr %"r.%r5"
  %v.122 = icmp sge i32 %v.120, %v.121
  store i1 %v.122, ptr %"r.%p7"
  %v.123 = load i64, ptr %"r.%rd6"
  %v.124 = add i64 %v.123, 208
  store i64 %v.124, ptr %"r.%rd7"
  %v.125 = load i1, ptr %"r.%p7"
  br i1 %v.125, label %"L$L__BB42_12", label %"B8"
"B8":
  %v.126 = load i64, ptr %"r.%rd7"
  %v.127 = add i64 %v.126, 20
  %v.128 = inttoptr i64 %v.127 to ptr
  %v.129 = load i32, ptr %v.128, align 1
  store i32 %v.129, ptr %"r.%r28"
  %v.130 = load i32, ptr %"r.%r28"
  %v.131 = icmp ne i32 %v.130, 0
  store i1 %v.131, ptr %"r.%p8"
  %v.132 = load i1, ptr %"r.%p8"
  br i1 %v.132, label %"L$L__BB42_17", label %"B9"
"B9":
  br label %"L$L__BB42_12"
"L$L__BB42_12":
  %v.133 = load i16, ptr %"r.%rs3"
  %v.134 = and i16 %v.133, 255
  store i16 %v.134, ptr %"r.%rs9"
  %v.135 = load i16, ptr %"r.%rs9"
  %v.136 = icmp eq i16 %v.135, 0
  store i1 %v.136, ptr %"r.%p9"
  %v.137 = load i16, ptr %"r.%rs2"
  %v.138 = and i16 %v.137, 255
  store i16 %v.138, ptr %"r.%rs10"
  %v.139 = load i16, ptr %"r.%rs10"
  %v.140 = icmp ne i16 %v.139, 0
  store i1 %v.140, ptr %"r.%p10"
  %v.141 = load i1, ptr %"r.%p9"
  %v.142 = load i1, ptr %"r.%p10"
  %v.143 = or i1 %v.141, %v.142
  store i1 %v.143, ptr %"r.%p11"
  %v.144 = load i16, ptr %"r.%rs3"
  store i16 %v.144, ptr %"r.%rs18"
  %v.145 = load i16, ptr %"r.%rs2"
  store i16 %v.145, ptr %"r.%rs19"
  %v.146 = load i1, ptr %"r.%p11"
  br i1 %v.146, label %"L$L__BB42_25", label %"B10"
"B10":
  %v.147 = load i64, ptr %"r.%rd11"
  store i64 %v.147, ptr %"r..param param0.4"
  %v.148 = load i64, ptr %"r.%rd12"
  store i64 %v.148, ptr %"r..param param1.4"
  %v.149 = load i64, ptr %"r..param param0.4"
  %v.150 = load i64, ptr %"r..param param1.4"
  %v.151 = call i64 @_runtime_next_blockEP6LaunchP6Worker(i64 %v.149, i64 %v.150)
  store i64 %v.151, ptr %"r..param retval0.2"
  %v.152 = load i64, ptr %"r..param retval0.2"
  store i64 %v.152, ptr %"r.%rd8"
  %v.153 = load i64, ptr %"r.%rd8"
  %v.154 = icmp slt i64 %v.153, 0
  store i1 %v.154, ptr %"r.%p12"
  store i16 0, ptr %"r.%rs18"
  %v.155 = load i16, ptr %"r.%rs18"
  store i16 %v.155, ptr %"r.%rs19"
  %v.156 = load i1, ptr %"r.%p12"
  br i1 %v.156, label %"L$L__BB42_25", label %"B11"
"B11":
  %v.157 = load i64, ptr %"r.%rd1"
  %v.158 = add i64 %v.157, 64
  %v.159 = inttoptr i64 %v.158 to ptr
  %v.160 = load i32, ptr %v.159, align 1
  store i32 %v.160, ptr %"r.%r30"
  %v.161 = load i32, ptr %"r.%r27"
  %v.162 = load i32, ptr %"r.%r30"
  %v.163 = icmp slt i32 %v.161, %v.162
  store i1 %v.163, ptr %"r.%p13"
  %v.164 = load i1, ptr %"r.%p13"
  br i1 %v.164, label %"L$L__BB42_16", label %"B12"
"B12":
  %v.165 = load i64, ptr %"r.%rd11"
  store i64 %v.165, ptr %"r..param param0.5"
  %v.166 = load i64, ptr %"r.%rd12"
  store i64 %v.166, ptr %"r..param param1.5"
  %v.167 = load i64, ptr %"r.%rd6"
  store i64 %v.167, ptr %"r..param param2.2"
  %v.168 = load i64, ptr %"r.%rd13"
  store i64 %v.168, ptr %"r..param param3.2"
  %v.169 = load i64, ptr %"r..param param0.5"
  %v.170 = load i64, ptr %"r..param param1.5"
  %v.171 = load i64, ptr %"r..param param2.2"
  %v.172 = load i64, ptr %"r..param param3.2"
  call void @_runtime_lay_outEP6LaunchP6WorkerP5Blocky(i64 %v.169, i64 %v.170, i64 %v.171, i64 %v.172)
  br label %"L$L__BB42_16"
"L$L__BB42_16":
  store i32 1, ptr %"r.%r31"
  %v.173 = load i64, ptr %"r.%rd6"
  store i64 %v.173, ptr %"r..param param0.6"
  %v.174 = load i64, ptr %"r.%rd8"
  store i64 %v.174, ptr %"r..param param1.6"
  %v.175 = load i64, ptr %"r..param param0.6"
  %v.176 = load i64, ptr %"r..param param1.6"
  call void @_runtime_begin_blockEP5Blocky(i64 %v.175, i64 %v.176)
  %v.177 = load i32, ptr %"r.%r31"
  %v.178 = load i64, ptr %"r.%rd7"
  %v.179 = add i64 %v.178, 20
  %v.180 = inttoptr i64 %v.179 to ptr
  store i32 %v.177, ptr %v.180, align 1
  %v.181 = load i32, ptr %"r.%r55"
  %v.182 = add i32 %v.181, 1
  store i32 %v.182, ptr %"r.%r55"
  br label %"L$L__BB42_17"
"L$L__BB42_17":
  %v.183 = load i64, ptr %"r.%rd7"
  %v.184 = inttoptr i64 %v.183 to ptr
  %v.185 = load i64, ptr %v.184, align 1
  store i64 %v.185, ptr %"r.%rd9"
  %v.186 = load i64, ptr %"r.%rd6"
  store i64 %v.186, ptr %"r..param param0.7"
  %v.187 = load i64, ptr %"r..param param0.7"
  %v.188 = call i32 @_runtime_run_blockEP5Block(i64 %v.187)
  store i32 %v.188, ptr %"r..param retval0.3"
  %v.189 = load i32, ptr %"r..param retval0.3"
  store i32 %v.189, ptr %"r.%r53"
  %v.190 = load i32, ptr %"r.%r53"
  %v.191 = icmp ne i32 %v.190, 2
  store i1 %v.191, ptr %"r.%p14"
  %v.192 = load i1, ptr %"r.%p14"
  br i1 %v.192, label %"L$L__BB42_20", label %"B13"
"B13":
  %v.193 = load i64, ptr %"r.%rd3"
  %v.194 = add i64 %v.193, 20
  %v.195 = inttoptr i64 %v.194 to ptr
  %v.196 = load i32, ptr %v.195, align 1
  store i32 %v.196, ptr %"r.%r33"
  %v.197 = load i32, ptr %"r.%r33"
  %v.198 = icmp eq i32 %v.197, 0
  store i1 %v.198, ptr %"r.%p15"
  store i32 1, ptr %"r.%r57"
  %v.199 = load i1, ptr %"r.%p15"
  br i1 %v.199, label %"L$L__BB42_31", label %"B14"
"B14":
  %v.200 = load i64, ptr %"r.%rd3"
  %v.201 = add i64 %v.200, 44
  %v.202 = inttoptr i64 %v.201 to ptr
  %v.203 = load atomic i32, ptr %v.202 monotonic, align 4
  store i32 %v.203, ptr %"r.%r36"
  %v.204 = load i32, ptr %"r.%r36"
  %v.205 = icmp ne i32 %v.204, 0
  store i1 %v.205, ptr %"r.%p16"
  store i32 0, ptr %"r.%r53"
  %v.206 = load i1, ptr %"r.%p16"
  br i1 %v.206, label %"L$L__BB42_31", label %"B15"
"B15":
  br label %"L$L__BB42_20"
"L$L__BB42_20":
  %v.207 = load i32, ptr %"r.%r53"
  %v.208 = icmp eq i32 %v.207, 0
  store i1 %v.208, ptr %"r.%p17"
  %v.209 = load i1, ptr %"r.%p17"
  br i1 %v.209, label %"L$L__BB42_23", label %"B16"
"B16":
  %v.210 = load i64, ptr %"r.%rd7"
  %v.211 = inttoptr i64 %v.210 to ptr
  %v.212 = load i64, ptr %v.211, align 1
  store i64 %v.212, ptr %"r.%rd19"
  %v.213 = load i64, ptr %"r.%rd19"
  %v.214 = load i64, ptr %"r.%rd9"
  %v.215 = icmp ne i64 %v.213, %v.214
  store i1 %v.215, ptr %"r.%p18"
  %v.216 = load i1, ptr %"r.%p18"
  br i1 %v.216, label %"L$L__BB42_24", label %"B17"
"B17":
  %v.217 = load i64, ptr %"r.%rd1"
  %v.218 = add i64 %v.217, 24
  %v.219 = inttoptr i64 %v.218 to ptr
  %v.220 = load i64, ptr %v.219, align 1
  store i64 %v.220, ptr %"r.%rd20"
  %v.221 = load i64, ptr %"r.%rd20"
  %v.222 = add i64 %v.221, 1
  store i64 %v.222, ptr %"r.%rd21"
  %v.223 = load i64, ptr %"r.%rd21"
  %v.224 = load i64, ptr %"r.%rd1"
  %v.225 = add i64 %v.224, 24
  %v.226 = inttoptr i64 %v.225 to ptr
  store i64 %v.223, ptr %v.226, align 1
  %v.227 = load i16, ptr %"r.%rs3"
  store i16 %v.227, ptr %"r.%rs18"
  %v.228 = load i16, ptr %"r.%rs2"
  store i16 %v.228, ptr %"r.%rs19"
  br label %"L$L__BB42_25"
"L$L__BB42_23":
  store i32 0, ptr %"r.%r37"
  %v.229 = load i32, ptr %"r.%r37"
  %v.230 = load i64, ptr %"r.%rd7"
  %v.231 = add i64 %v.230, 20
  %v.232 = inttoptr i64 %v.231 to ptr
  store i32 %v.229, ptr %v.232, align 1
  %v.233 = load i32, ptr %"r.%r55"
  %v.234 = add i32 %v.233, 4294967295
  store i32 %v.234, ptr %"r.%r55"
  br label %"L$L__BB42_24"
"L$L__BB42_24":
  %v.235 = load i64, ptr %"r.%rd1"
  %v.236 = add i64 %v.235, 16
  %v.237 = inttoptr i64 %v.236 to ptr
  %v.238 = load i64, ptr %v.237, align 1
  store i64 %v.238, ptr %"r.%rd22"
  %v.239 = load i64, ptr %"r.%rd22"
  %v.240 = add i64 %v.239, 1
  store i64 %v.240, ptr %"r.%rd23"
  %v.241 = load i64, ptr %"r.%rd23"
  %v.242 = load i64, ptr %"r.%rd1"
  %v.243 = add i64 %v.242, 16
  %v.244 = inttoptr i64 %v.243 to ptr
  store i64 %v.241, ptr %v.244, align 1
  store i16 1, ptr %"r.%rs19"
  %v.245 = load i16, ptr %"r.%rs3"
  store i16 %v.245, ptr %"r.%rs18"
  br label %"L$L__BB42_25"
"L$L__BB42_25":
  %v.246 = load i32, ptr %"r.%r27"
  %v.247 = add i32 %v.246, 1
  store i32 %v.247, ptr %"r.%r49"
  %v.248 = load i32, ptr %"r.%r49"
  %v.249 = load i32, ptr %"r.%r1"
  %v.250 = icmp slt i32 %v.248, %v.249
  store i1 %v.250, ptr %"r.%p19"
  %v.251 = load i1, ptr %"r.%p19"
  br i1 %v.251, label %"L$L__BB42_4", label %"B18"
"B18":
  br label %"L$L__BB42_26"
"L$L__BB42_26":
  %v.252 = load i32, ptr %"r.%r55"
  %v.253 = icmp ne i32 %v.252, 0
  store i1 %v.253, ptr %"r.%p20"
  store i32 0, ptr %"r.%r57"
  %v.254 = load i16, ptr %"r.%rs18"
  %v.255 = and i16 %v.254, 255
  store i16 %v.255, ptr %"r.%rs14"
  %v.256 = load i16, ptr %"r.%rs14"
  %v.257 = icmp ne i16 %v.256, 0
  store i1 %v.257, ptr %"r.%p21"
  %v.258 = load i1, ptr %"r.%p20"
  %v.259 = load i1, ptr %"r.%p21"
  %v.260 = or i1 %v.258, %v.259
  store i1 %v.260, ptr %"r.%p22"
  %v.261 = load i1, ptr %"r.%p22"
  br i1 %v.261, label %"L$L__BB42_2", label %"B19"
"B19":
  br label %"L$L__BB42_31"
"L$L__BB42_5":
  %v.262 = load i32, ptr %"r.%r5"
  %v.263 = icmp eq i32 %v.262, 0
  store i1 %v.263, ptr %"r.%p4"
  store i32 1, ptr %"r.%r57"
  %v.264 = load i1, ptr %"r.%p4"
  br i1 %v.264, label %"L$L__BB42_31", label %"B20"
"B20":
  store i32 0, ptr %"r.%r51"
  br label %"L$L__BB42_7"
"L$L__BB42_7":
  %v.265 = load i32, ptr %"r.%r51"
  %v.266 = zext i32 %v.265 to i64
  store i64 %v.266, ptr %"r.%rd5"
  %v.267 = load i32, ptr %"r.%r51"
  %v.268 = zext i32 %v.267 to i64
  %v.269 = zext i32 344 to i64
  %v.270 = mul i64 %v.268, %v.269
  store i64 %v.270, ptr %"r.%rd14"
  %v.271 = load i64, ptr %"r.%rd2"
  %v.272 = load i64, ptr %"r.%rd14"
  %v.273 = add i64 %v.271, %v.272
  store i64 %v.273, ptr %"r.%rd15"
  %v.274 = load i64, ptr %"r.%rd15"
  %v.275 = add i64 %v.274, 228
  %v.276 = inttoptr i64 %v.275 to ptr
  %v.277 = load i32, ptr %v.276, align 1
  store i32 %v.277, ptr %"r.%r24"
  %v.278 = load i32, ptr %"r.%r24"
  %v.279 = icmp eq i32 %v.278, 0
  store i1 %v.279, ptr %"r.%p5"
  %v.280 = load i32, ptr %"r.%r51"
  %v.281 = add i32 %v.280, 1
  store i32 %v.281, ptr %"r.%r51"
  %v.282 = load i1, ptr %"r.%p5"
  br i1 %v.282, label %"L$L__BB42_9", label %"B21"
"B21":
  br label %"L$L__BB42_8"
"L$L__BB42_9":
  %v.283 = load i32, ptr %"r.%r51"
  %v.284 = load i32, ptr %"r.%r5"
  %v.285 = icmp ult i32 %v.283, %v.284
  store i1 %v.285, ptr %"r.%p6"
  %v.286 = load i1, ptr %"r.%p6"
  br i1 %v.286, label %"L$L__BB42_7", label %"B22"
"B22":
  br label %"L$L__BB42_31"
"L$L__BB42_8":
  %v.287 = load i64, ptr %"r.%rd5"
  %v.288 = mul i64 %v.287, 344
  store i64 %v.288, ptr %"r.%rd16"
  %v.289 = load i64, ptr %"r.%rd2"
  %v.290 = load i64, ptr %"r.%rd16"
  %v.291 = add i64 %v.289, %v.290
  store i64 %v.291, ptr %"r.%rd17"
  %v.292 = load i64, ptr %"r.%rd17"
  store i64 %v.292, ptr %"r..param param0.8"
  %v.293 = load i64, ptr %"r..param param0.8"
  call void @_runtime_stopped_atEP5Block(i64 %v.293)
  br label %"L$L__BB42_31"
"L$L__BB42_31":
  %v.294 = load i32, ptr %"r.%r57"
  store i32 %v.294, ptr %"r..param func_retval0"
  br label %done
done:
  %v.295 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.295
}

define void @jg_fence(i64 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r..param jg_fence_param_0" = alloca i64
  %"r..param jg_fence_param_1" = alloca i32
  store i64 %a0, ptr %"r..param jg_fence_param_0"
  store i32 %a1, ptr %"r..param jg_fence_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_fence_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_fence_param_1"
  store i32 %v.2, ptr %"r.%r1"
  %v.3 = load i64, ptr %"r.%rd1"
  %v.4 = inttoptr i64 %v.3 to ptr
  %v.5 = load i64, ptr %v.4, align 1
  store i64 %v.5, ptr %"r.%rd3"
  %v.6 = load i64, ptr %"r.%rd3"
  %v.7 = add i64 %v.6, 264
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd4"
  %v.10 = load i64, ptr %"r.%rd4"
  %v.11 = add i64 %v.10, 4
  store i64 %v.11, ptr %"r.%rd2"
  %v.12 = load i64, ptr %"r.%rd4"
  %v.13 = add i64 %v.12, 4
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i32, ptr %v.14, align 1
  store i32 %v.15, ptr %"r.%r2"
  %v.16 = load i32, ptr %"r.%r2"
  %v.17 = icmp eq i32 %v.16, 0
  store i1 %v.17, ptr %"r.%p1"
  %v.18 = load i1, ptr %"r.%p1"
  br i1 %v.18, label %"L$L__BB44_2", label %"B1"
"B1":
  %v.19 = load i64, ptr %"r.%rd2"
  %v.20 = add i64 %v.19, 8
  %v.21 = inttoptr i64 %v.20 to ptr
  %v.22 = load i32, ptr %v.21, align 1
  store i32 %v.22, ptr %"r.%r3"
  %v.23 = load i32, ptr %"r.%r3"
  %v.24 = add i32 %v.23, 1
  store i32 %v.24, ptr %"r.%r4"
  %v.25 = load i32, ptr %"r.%r4"
  %v.26 = load i64, ptr %"r.%rd2"
  %v.27 = add i64 %v.26, 8
  %v.28 = inttoptr i64 %v.27 to ptr
  store i32 %v.25, ptr %v.28, align 1
  %v.29 = load i64, ptr %"r.%rd1"
  %v.30 = add i64 %v.29, 320
  %v.31 = inttoptr i64 %v.30 to ptr
  %v.32 = load i64, ptr %v.31, align 1
  store i64 %v.32, ptr %"r.%rd5"
  %v.33 = load i32, ptr %"r.%r1"
  %v.34 = zext i32 %v.33 to i64
  %v.35 = zext i32 16 to i64
  %v.36 = mul i64 %v.34, %v.35
  store i64 %v.36, ptr %"r.%rd6"
  %v.37 = load i64, ptr %"r.%rd5"
  %v.38 = load i64, ptr %"r.%rd6"
  %v.39 = add i64 %v.37, %v.38
  store i64 %v.39, ptr %"r.%rd7"
  %v.40 = load i32, ptr %"r.%r4"
  %v.41 = load i64, ptr %"r.%rd7"
  %v.42 = add i64 %v.41, 12
  %v.43 = inttoptr i64 %v.42 to ptr
  store i32 %v.40, ptr %v.43, align 1
  br label %"L$L__BB44_2"
"L$L__BB44_2":
  br label %done
done:
  ret void
}

define internal void @_runtime_record_raceEP5Blockjjyyjj(i64 %a0, i32 %a1, i32 %a2, i64 %a3, i64 %a4, i32 %a5, i32 %a6) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
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
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
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
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param _runtime_record_raceEP5Blockjjyyjj_param_0" = alloca i64
  %"r..param _runtime_record_raceEP5Blockjjyyjj_param_1" = alloca i32
  %"r..param _runtime_record_raceEP5Blockjjyyjj_param_2" = alloca i32
  %"r..param _runtime_record_raceEP5Blockjjyyjj_param_3" = alloca i64
  %"r..param _runtime_record_raceEP5Blockjjyyjj_param_4" = alloca i64
  %"r..param _runtime_record_raceEP5Blockjjyyjj_param_5" = alloca i32
  %"r..param _runtime_record_raceEP5Blockjjyyjj_param_6" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_0"
  store i32 %a1, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_1"
  store i32 %a2, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_2"
  store i64 %a3, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_3"
  store i64 %a4, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_4"
  store i32 %a5, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_5"
  store i32 %a6, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_6"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_1"
  store i32 %v.2, ptr %"r.%r4"
  %v.3 = load i32, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_2"
  store i32 %v.3, ptr %"r.%r5"
  %v.4 = load i64, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_3"
  store i64 %v.4, ptr %"r.%rd4"
  %v.5 = load i64, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_4"
  store i64 %v.5, ptr %"r.%rd5"
  %v.6 = load i32, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_5"
  store i32 %v.6, ptr %"r.%r6"
  %v.7 = load i32, ptr %"r..param _runtime_record_raceEP5Blockjjyyjj_param_6"
  store i32 %v.7, ptr %"r.%r7"
  %v.8 = load i64, ptr %"r.%rd1"
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i64, ptr %v.9, align 1
  store i64 %v.10, ptr %"r.%rd2"
  %v.11 = load i64, ptr %"r.%rd2"
  %v.12 = add i64 %v.11, 36
  store i64 %v.12, ptr %"r.%rd3"
  %v.13 = load i32, ptr %"r.%r7"
  %v.14 = and i32 %v.13, 16777215
  store i32 %v.14, ptr %"r.%r1"
  %v.15 = load i64, ptr %"r.%rd2"
  %v.16 = add i64 %v.15, 36
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i32, ptr %v.17, align 1
  store i32 %v.18, ptr %"r.%r2"
  %v.19 = load i64, ptr %"r.%rd2"
  %v.20 = add i64 %v.19, 172
  %v.21 = inttoptr i64 %v.20 to ptr
  %v.22 = load i32, ptr %v.21, align 1
  store i32 %v.22, ptr %"r.%r8"
  %v.23 = load i32, ptr %"r.%r8"
  %v.24 = icmp eq i32 %v.23, 0
  store i1 %v.24, ptr %"r.%p1"
  %v.25 = load i1, ptr %"r.%p1"
  br i1 %v.25, label %"L$L__BB45_2", label %"B1"
"B1":
  %v.26 = load i64, ptr %"r.%rd2"
  store i64 %v.26, ptr %"r..param param0"
  store i32 7, ptr %"r..param param1"
  %v.27 = load i32, ptr %"r.%r5"
  store i32 %v.27, ptr %"r..param param2"
  %v.28 = load i32, ptr %"r.%r1"
  store i32 %v.28, ptr %"r..param param3"
  %v.29 = load i64, ptr %"r.%rd5"
  store i64 %v.29, ptr %"r..param param4"
  %v.30 = load i64, ptr %"r..param param0"
  %v.31 = load i32, ptr %"r..param param1"
  %v.32 = load i32, ptr %"r..param param2"
  %v.33 = load i32, ptr %"r..param param3"
  %v.34 = load i64, ptr %"r..param param4"
  %v.35 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.30, i32 %v.31, i32 %v.32, i32 %v.33, i64 %v.34)
  store i32 %v.35, ptr %"r..param retval0"
  %v.36 = load i32, ptr %"r..param retval0"
  store i32 %v.36, ptr %"r.%r9"
  %v.37 = load i32, ptr %"r.%r9"
  %v.38 = trunc i32 %v.37 to i16
  store i16 %v.38, ptr %"r.%rs1"
  %v.39 = load i16, ptr %"r.%rs1"
  %v.40 = icmp ne i16 %v.39, 0
  store i1 %v.40, ptr %"r.%p2"
  %v.41 = load i1, ptr %"r.%p2"
  br i1 %v.41, label %"L$L__BB45_7", label %"B2"
"B2":
  br label %"L$L__BB45_2"
"L$L__BB45_2":
  %v.42 = load i64, ptr %"r.%rd2"
  %v.43 = add i64 %v.42, 212
  store i64 %v.43, ptr %"r.%rd6"
  %v.44 = load i64, ptr %"r.%rd6"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = atomicrmw add ptr %v.45, i32 1 seq_cst, align 4
  store i32 %v.46, ptr %"r.%r3"
  %v.47 = load i64, ptr %"r.%rd3"
  %v.48 = add i64 %v.47, 172
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i32, ptr %v.49, align 1
  store i32 %v.50, ptr %"r.%r10"
  %v.51 = load i32, ptr %"r.%r3"
  %v.52 = load i32, ptr %"r.%r10"
  %v.53 = icmp uge i32 %v.51, %v.52
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i1, ptr %"r.%p3"
  br i1 %v.54, label %"L$L__BB45_4", label %"B3"
"B3":
  %v.55 = load i32, ptr %"r.%r6"
  %v.56 = add i32 %v.55, 4294967295
  store i32 %v.56, ptr %"r.%r11"
  %v.57 = load i64, ptr %"r.%rd3"
  %v.58 = add i64 %v.57, 164
  %v.59 = inttoptr i64 %v.58 to ptr
  %v.60 = load i64, ptr %v.59, align 1
  store i64 %v.60, ptr %"r.%rd7"
  store i64 0, ptr %"r.%rd8"
  %v.61 = load i32, ptr %"r.%r3"
  %v.62 = zext i32 %v.61 to i64
  %v.63 = zext i32 88 to i64
  %v.64 = mul i64 %v.62, %v.63
  store i64 %v.64, ptr %"r.%rd9"
  %v.65 = load i64, ptr %"r.%rd7"
  %v.66 = load i64, ptr %"r.%rd9"
  %v.67 = add i64 %v.65, %v.66
  store i64 %v.67, ptr %"r.%rd10"
  store i32 1, ptr %"r.%r12"
  store i32 7, ptr %"r.%r13"
  %v.68 = load i32, ptr %"r.%r13"
  %v.69 = load i32, ptr %"r.%r5"
  %v.70 = load i64, ptr %"r.%rd10"
  %v.71 = inttoptr i64 %v.70 to ptr
  %v.72 = insertelement <2 x i32> poison, i32 %v.68, i32 0
  %v.73 = insertelement <2 x i32> %v.72, i32 %v.69, i32 1
  store <2 x i32> %v.73, ptr %v.71, align 1
  %v.74 = load i64, ptr %"r.%rd1"
  %v.75 = add i64 %v.74, 24
  %v.76 = inttoptr i64 %v.75 to ptr
  %v.77 = load i64, ptr %v.76, align 1
  store i64 %v.77, ptr %"r.%rd11"
  %v.78 = load i64, ptr %"r.%rd11"
  %v.79 = load i64, ptr %"r.%rd10"
  %v.80 = add i64 %v.79, 8
  %v.81 = inttoptr i64 %v.80 to ptr
  store i64 %v.78, ptr %v.81, align 1
  %v.82 = load i64, ptr %"r.%rd4"
  %v.83 = load i64, ptr %"r.%rd10"
  %v.84 = add i64 %v.83, 24
  %v.85 = inttoptr i64 %v.84 to ptr
  store i64 %v.82, ptr %v.85, align 1
  %v.86 = load i64, ptr %"r.%rd5"
  %v.87 = load i64, ptr %"r.%rd10"
  %v.88 = add i64 %v.87, 32
  %v.89 = inttoptr i64 %v.88 to ptr
  store i64 %v.86, ptr %v.89, align 1
  %v.90 = load i32, ptr %"r.%r7"
  %v.91 = icmp ult i32 24, 32
  %v.92 = select i1 %v.91, i32 24, i32 31
  %v.93 = lshr i32 %v.90, %v.92
  %v.94 = select i1 %v.91, i32 %v.93, i32 0
  store i32 %v.94, ptr %"r.%r14"
  %v.95 = load i32, ptr %"r.%r14"
  %v.96 = and i32 %v.95, 3
  store i32 %v.96, ptr %"r.%r15"
  %v.97 = load i32, ptr %"r.%r15"
  %v.98 = zext i32 %v.97 to i64
  store i64 %v.98, ptr %"r.%rd12"
  %v.99 = load i64, ptr %"r.%rd12"
  %v.100 = load i64, ptr %"r.%rd10"
  %v.101 = add i64 %v.100, 40
  %v.102 = inttoptr i64 %v.101 to ptr
  store i64 %v.99, ptr %v.102, align 1
  %v.103 = load i64, ptr %"r.%rd8"
  %v.104 = load i64, ptr %"r.%rd10"
  %v.105 = add i64 %v.104, 48
  %v.106 = inttoptr i64 %v.105 to ptr
  store i64 %v.103, ptr %v.106, align 1
  %v.107 = load i64, ptr %"r.%rd8"
  %v.108 = load i64, ptr %"r.%rd10"
  %v.109 = add i64 %v.108, 56
  %v.110 = inttoptr i64 %v.109 to ptr
  store i64 %v.107, ptr %v.110, align 1
  %v.111 = load i32, ptr %"r.%r4"
  %v.112 = load i32, ptr %"r.%r1"
  %v.113 = load i64, ptr %"r.%rd10"
  %v.114 = add i64 %v.113, 16
  %v.115 = inttoptr i64 %v.114 to ptr
  %v.116 = insertelement <2 x i32> poison, i32 %v.111, i32 0
  %v.117 = insertelement <2 x i32> %v.116, i32 %v.112, i32 1
  store <2 x i32> %v.117, ptr %v.115, align 1
  %v.118 = load i32, ptr %"r.%r11"
  %v.119 = load i32, ptr %"r.%r2"
  %v.120 = icmp eq i32 %v.119, 0
  %v.121 = select i1 %v.120, i32 1, i32 %v.119
  %v.122 = udiv i32 %v.118, %v.121
  %v.123 = select i1 %v.120, i32 -1, i32 %v.122
  store i32 %v.123, ptr %"r.%r16"
  %v.124 = load i32, ptr %"r.%r16"
  %v.125 = zext i32 %v.124 to i64
  store i64 %v.125, ptr %"r.%rd13"
  %v.126 = load i64, ptr %"r.%rd13"
  %v.127 = load i64, ptr %"r.%rd10"
  %v.128 = add i64 %v.127, 64
  %v.129 = inttoptr i64 %v.128 to ptr
  store i64 %v.126, ptr %v.129, align 1
  %v.130 = load i32, ptr %"r.%r16"
  %v.131 = load i32, ptr %"r.%r2"
  %v.132 = mul i32 %v.130, %v.131
  store i32 %v.132, ptr %"r.%r17"
  %v.133 = load i32, ptr %"r.%r11"
  %v.134 = load i32, ptr %"r.%r17"
  %v.135 = sub i32 %v.133, %v.134
  store i32 %v.135, ptr %"r.%r18"
  %v.136 = load i32, ptr %"r.%r18"
  %v.137 = load i64, ptr %"r.%rd10"
  %v.138 = add i64 %v.137, 72
  %v.139 = inttoptr i64 %v.138 to ptr
  store i32 %v.136, ptr %v.139, align 1
  %v.140 = load i32, ptr %"r.%r12"
  %v.141 = load i64, ptr %"r.%rd10"
  %v.142 = add i64 %v.141, 80
  %v.143 = inttoptr i64 %v.142 to ptr
  store i32 %v.140, ptr %v.143, align 1
  fence seq_cst
  %v.144 = load i32, ptr %"r.%r12"
  %v.145 = load i64, ptr %"r.%rd10"
  %v.146 = add i64 %v.145, 76
  %v.147 = inttoptr i64 %v.146 to ptr
  store atomic i32 %v.144, ptr %v.147 monotonic, align 4
  br label %"L$L__BB45_4"
"L$L__BB45_4":
  %v.148 = load i64, ptr %"r.%rd3"
  %v.149 = add i64 %v.148, 136
  %v.150 = inttoptr i64 %v.149 to ptr
  %v.151 = load i32, ptr %v.150, align 1
  store i32 %v.151, ptr %"r.%r19"
  %v.152 = load i32, ptr %"r.%r19"
  %v.153 = icmp eq i32 %v.152, 0
  store i1 %v.153, ptr %"r.%p4"
  %v.154 = load i1, ptr %"r.%p4"
  br i1 %v.154, label %"L$L__BB45_6", label %"B4"
"B4":
  %v.155 = load i64, ptr %"r.%rd3"
  %v.156 = add i64 %v.155, 172
  %v.157 = inttoptr i64 %v.156 to ptr
  %v.158 = load i32, ptr %v.157, align 1
  store i32 %v.158, ptr %"r.%r20"
  %v.159 = load i32, ptr %"r.%r3"
  %v.160 = load i32, ptr %"r.%r20"
  %v.161 = icmp ult i32 %v.159, %v.160
  store i1 %v.161, ptr %"r.%p5"
  %v.162 = load i1, ptr %"r.%p5"
  br i1 %v.162, label %"L$L__BB45_7", label %"B5"
"B5":
  br label %"L$L__BB45_6"
"L$L__BB45_6":
  %v.163 = load i64, ptr %"r.%rd2"
  %v.164 = add i64 %v.163, 196
  store i64 %v.164, ptr %"r.%rd14"
  store i32 1, ptr %"r.%r21"
  store i32 0, ptr %"r.%r22"
  %v.165 = load i32, ptr %"r.%r22"
  %v.166 = load i32, ptr %"r.%r21"
  %v.167 = load i64, ptr %"r.%rd14"
  %v.168 = inttoptr i64 %v.167 to ptr
  %v.169 = cmpxchg ptr %v.168, i32 %v.165, i32 %v.166 seq_cst seq_cst, align 4
  %v.170 = extractvalue { i32, i1 } %v.169, 0
  store i32 %v.170, ptr %"r.%r23"
  br label %"L$L__BB45_7"
"L$L__BB45_7":
  br label %done
done:
  ret void
}

define void @jg_settle(i64 %a0) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param jg_settle_param_0" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param param4" = alloca i64
  %"r..param param5" = alloca i32
  %"r..param param6" = alloca i32
  store i64 %a0, ptr %"r..param jg_settle_param_0"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_settle_param_0"
  store i64 %v.1, ptr %"r.%rd3"
  %v.2 = load i64, ptr %"r.%rd3"
  %v.3 = add i64 %v.2, 264
  %v.4 = inttoptr i64 %v.3 to ptr
  %v.5 = load i64, ptr %v.4, align 1
  store i64 %v.5, ptr %"r.%rd1"
  %v.6 = load i64, ptr %"r.%rd1"
  %v.7 = icmp eq i64 %v.6, 0
  store i1 %v.7, ptr %"r.%p1"
  %v.8 = load i1, ptr %"r.%p1"
  br i1 %v.8, label %"L$L__BB46_9", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd1"
  %v.10 = add i64 %v.9, 20
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i32, ptr %v.11, align 1
  store i32 %v.12, ptr %"r.%r6"
  %v.13 = load i32, ptr %"r.%r6"
  %v.14 = icmp eq i32 %v.13, 0
  store i1 %v.14, ptr %"r.%p2"
  %v.15 = load i1, ptr %"r.%p2"
  br i1 %v.15, label %"L$L__BB46_9", label %"B2"
"B2":
  store i32 0, ptr %"r.%r7"
  %v.16 = load i32, ptr %"r.%r7"
  %v.17 = load i64, ptr %"r.%rd1"
  %v.18 = add i64 %v.17, 20
  %v.19 = inttoptr i64 %v.18 to ptr
  store i32 %v.16, ptr %v.19, align 1
  %v.20 = load i64, ptr %"r.%rd1"
  %v.21 = add i64 %v.20, 32
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i64, ptr %v.22, align 1
  store i64 %v.23, ptr %"r.%rd2"
  %v.24 = load i64, ptr %"r.%rd1"
  %v.25 = add i64 %v.24, 8
  %v.26 = inttoptr i64 %v.25 to ptr
  %v.27 = load i32, ptr %v.26, align 1
  store i32 %v.27, ptr %"r.%r1"
  %v.28 = load i32, ptr %"r.%r1"
  %v.29 = icmp eq i32 %v.28, 0
  store i1 %v.29, ptr %"r.%p3"
  %v.30 = load i1, ptr %"r.%p3"
  br i1 %v.30, label %"L$L__BB46_6", label %"B3"
"B3":
  %v.31 = load i32, ptr %"r.%r1"
  %v.32 = icmp eq i32 %v.31, 1
  store i1 %v.32, ptr %"r.%p4"
  %v.33 = load i1, ptr %"r.%p4"
  br i1 %v.33, label %"L$L__BB46_5", label %"B4"
"B4":
  br label %"L$L__BB46_4"
"L$L__BB46_5":
  %v.34 = load i64, ptr %"r.%rd2"
  %v.35 = inttoptr i64 %v.34 to ptr
  %v.36 = load i16, ptr %v.35, align 1
  %v.37 = zext i16 %v.36 to i32
  store i32 %v.37, ptr %"r.%r15"
  br label %"L$L__BB46_7"
"L$L__BB46_6":
  %v.38 = load i64, ptr %"r.%rd2"
  %v.39 = inttoptr i64 %v.38 to ptr
  %v.40 = load i8, ptr %v.39, align 1
  %v.41 = zext i8 %v.40 to i32
  store i32 %v.41, ptr %"r.%r15"
  br label %"L$L__BB46_7"
"L$L__BB46_4":
  %v.42 = load i64, ptr %"r.%rd2"
  %v.43 = inttoptr i64 %v.42 to ptr
  %v.44 = load i32, ptr %v.43, align 1
  store i32 %v.44, ptr %"r.%r15"
  br label %"L$L__BB46_7"
"L$L__BB46_7":
  %v.45 = load i64, ptr %"r.%rd1"
  %v.46 = add i64 %v.45, 56
  %v.47 = inttoptr i64 %v.46 to ptr
  %v.48 = load i32, ptr %v.47, align 1
  store i32 %v.48, ptr %"r.%r8"
  %v.49 = load i32, ptr %"r.%r15"
  %v.50 = load i32, ptr %"r.%r8"
  %v.51 = icmp eq i32 %v.49, %v.50
  store i1 %v.51, ptr %"r.%p5"
  %v.52 = load i1, ptr %"r.%p5"
  br i1 %v.52, label %"L$L__BB46_9", label %"B5"
"B5":
  %v.53 = load i64, ptr %"r.%rd1"
  %v.54 = add i64 %v.53, 24
  %v.55 = inttoptr i64 %v.54 to ptr
  %v.56 = load i64, ptr %v.55, align 1
  store i64 %v.56, ptr %"r.%rd4"
  %v.57 = load i64, ptr %"r.%rd1"
  %v.58 = add i64 %v.57, 60
  %v.59 = inttoptr i64 %v.58 to ptr
  %v.60 = load i32, ptr %v.59, align 1
  store i32 %v.60, ptr %"r.%r9"
  %v.61 = load i64, ptr %"r.%rd1"
  %v.62 = add i64 %v.61, 64
  %v.63 = inttoptr i64 %v.62 to ptr
  %v.64 = load <2 x i32>, ptr %v.63, align 1
  %v.65 = extractelement <2 x i32> %v.64, i32 0
  store i32 %v.65, ptr %"r.%r10"
  %v.66 = extractelement <2 x i32> %v.64, i32 1
  store i32 %v.66, ptr %"r.%r11"
  %v.67 = load i64, ptr %"r.%rd1"
  %v.68 = add i64 %v.67, 40
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i64, ptr %v.69, align 1
  store i64 %v.70, ptr %"r.%rd5"
  %v.71 = load i64, ptr %"r.%rd1"
  %v.72 = add i64 %v.71, 48
  %v.73 = inttoptr i64 %v.72 to ptr
  %v.74 = load i64, ptr %v.73, align 1
  store i64 %v.74, ptr %"r.%rd6"
  %v.75 = load i64, ptr %"r.%rd1"
  %v.76 = add i64 %v.75, 72
  %v.77 = inttoptr i64 %v.76 to ptr
  %v.78 = load i32, ptr %v.77, align 1
  store i32 %v.78, ptr %"r.%r14"
  %v.79 = load i64, ptr %"r.%rd4"
  store i64 %v.79, ptr %"r..param param0"
  %v.80 = load i32, ptr %"r.%r9"
  store i32 %v.80, ptr %"r..param param1"
  %v.81 = load i32, ptr %"r.%r10"
  store i32 %v.81, ptr %"r..param param2"
  %v.82 = load i64, ptr %"r.%rd5"
  store i64 %v.82, ptr %"r..param param3"
  %v.83 = load i64, ptr %"r.%rd6"
  store i64 %v.83, ptr %"r..param param4"
  %v.84 = load i32, ptr %"r.%r11"
  store i32 %v.84, ptr %"r..param param5"
  %v.85 = load i32, ptr %"r.%r14"
  store i32 %v.85, ptr %"r..param param6"
  %v.86 = load i64, ptr %"r..param param0"
  %v.87 = load i32, ptr %"r..param param1"
  %v.88 = load i32, ptr %"r..param param2"
  %v.89 = load i64, ptr %"r..param param3"
  %v.90 = load i64, ptr %"r..param param4"
  %v.91 = load i32, ptr %"r..param param5"
  %v.92 = load i32, ptr %"r..param param6"
  call void @_runtime_record_raceEP5Blockjjyyjj(i64 %v.86, i32 %v.87, i32 %v.88, i64 %v.89, i64 %v.90, i32 %v.91, i32 %v.92)
  br label %"L$L__BB46_9"
"L$L__BB46_9":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_orderedEP5Blockjjj(i64 %a0, i32 %a1, i32 %a2, i32 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
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
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs3" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs8" = alloca i16
  %"r..param _runtime_orderedEP5Blockjjj_param_0" = alloca i64
  %"r..param _runtime_orderedEP5Blockjjj_param_1" = alloca i32
  %"r..param _runtime_orderedEP5Blockjjj_param_2" = alloca i32
  %"r..param _runtime_orderedEP5Blockjjj_param_3" = alloca i32
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_orderedEP5Blockjjj_param_0"
  store i32 %a1, ptr %"r..param _runtime_orderedEP5Blockjjj_param_1"
  store i32 %a2, ptr %"r..param _runtime_orderedEP5Blockjjj_param_2"
  store i32 %a3, ptr %"r..param _runtime_orderedEP5Blockjjj_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_orderedEP5Blockjjj_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param _runtime_orderedEP5Blockjjj_param_1"
  store i32 %v.2, ptr %"r.%r3"
  %v.3 = load i32, ptr %"r..param _runtime_orderedEP5Blockjjj_param_2"
  store i32 %v.3, ptr %"r.%r4"
  %v.4 = load i32, ptr %"r..param _runtime_orderedEP5Blockjjj_param_3"
  store i32 %v.4, ptr %"r.%r5"
  %v.5 = load i64, ptr %"r.%rd1"
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd5"
  %v.8 = load i64, ptr %"r.%rd5"
  %v.9 = add i64 %v.8, 36
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i32, ptr %v.10, align 1
  store i32 %v.11, ptr %"r.%r1"
  %v.12 = load i32, ptr %"r.%r1"
  %v.13 = zext i32 %v.12 to i64
  store i64 %v.13, ptr %"r.%rd6"
  %v.14 = load i64, ptr %"r.%rd1"
  %v.15 = add i64 %v.14, 24
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i64, ptr %v.16, align 1
  store i64 %v.17, ptr %"r.%rd2"
  %v.18 = load i64, ptr %"r.%rd2"
  %v.19 = load i64, ptr %"r.%rd6"
  %v.20 = mul i64 %v.18, %v.19
  store i64 %v.20, ptr %"r.%rd7"
  %v.21 = load i32, ptr %"r.%r3"
  %v.22 = zext i32 %v.21 to i64
  store i64 %v.22, ptr %"r.%rd3"
  %v.23 = load i64, ptr %"r.%rd3"
  %v.24 = load i64, ptr %"r.%rd7"
  %v.25 = add i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd8"
  %v.26 = load i64, ptr %"r.%rd8"
  %v.27 = add i64 %v.26, 1
  store i64 %v.27, ptr %"r.%rd9"
  %v.28 = load i32, ptr %"r.%r4"
  %v.29 = zext i32 %v.28 to i64
  store i64 %v.29, ptr %"r.%rd10"
  %v.30 = load i64, ptr %"r.%rd9"
  %v.31 = load i64, ptr %"r.%rd10"
  %v.32 = icmp eq i64 %v.30, %v.31
  store i1 %v.32, ptr %"r.%p1"
  %v.33 = load i32, ptr %"r.%r4"
  %v.34 = icmp eq i32 %v.33, 0
  store i1 %v.34, ptr %"r.%p2"
  %v.35 = load i1, ptr %"r.%p2"
  %v.36 = load i1, ptr %"r.%p1"
  %v.37 = or i1 %v.35, %v.36
  store i1 %v.37, ptr %"r.%p3"
  store i16 1, ptr %"r.%rs3"
  %v.38 = load i16, ptr %"r.%rs3"
  store i16 %v.38, ptr %"r.%rs8"
  %v.39 = load i1, ptr %"r.%p3"
  br i1 %v.39, label %"L$L__BB47_6", label %"B1"
"B1":
  %v.40 = load i64, ptr %"r.%rd1"
  %v.41 = add i64 %v.40, 320
  %v.42 = inttoptr i64 %v.41 to ptr
  %v.43 = load i64, ptr %v.42, align 1
  store i64 %v.43, ptr %"r.%rd11"
  %v.44 = load i64, ptr %"r.%rd3"
  %v.45 = icmp ult i32 4, 64
  %v.46 = select i1 %v.45, i32 4, i32 63
  %v.47 = zext i32 %v.46 to i64
  %v.48 = shl i64 %v.44, %v.47
  %v.49 = select i1 %v.45, i64 %v.48, i64 0
  store i64 %v.49, ptr %"r.%rd12"
  %v.50 = load i64, ptr %"r.%rd11"
  %v.51 = load i64, ptr %"r.%rd12"
  %v.52 = add i64 %v.50, %v.51
  store i64 %v.52, ptr %"r.%rd13"
  %v.53 = load i64, ptr %"r.%rd13"
  %v.54 = add i64 %v.53, 8
  store i64 %v.54, ptr %"r.%rd4"
  %v.55 = load i64, ptr %"r.%rd13"
  %v.56 = add i64 %v.55, 8
  %v.57 = inttoptr i64 %v.56 to ptr
  %v.58 = load i32, ptr %v.57, align 1
  store i32 %v.58, ptr %"r.%r6"
  %v.59 = load i32, ptr %"r.%r6"
  %v.60 = load i32, ptr %"r.%r5"
  %v.61 = icmp ugt i32 %v.59, %v.60
  store i1 %v.61, ptr %"r.%p4"
  %v.62 = load i1, ptr %"r.%p4"
  br i1 %v.62, label %"L$L__BB47_6", label %"B2"
"B2":
  %v.63 = load i64, ptr %"r.%rd2"
  %v.64 = trunc i64 %v.63 to i32
  store i32 %v.64, ptr %"r.%r7"
  %v.65 = load i32, ptr %"r.%r1"
  %v.66 = load i32, ptr %"r.%r7"
  %v.67 = mul i32 %v.65, %v.66
  store i32 %v.67, ptr %"r.%r8"
  %v.68 = load i32, ptr %"r.%r8"
  %v.69 = xor i32 %v.68, -1
  store i32 %v.69, ptr %"r.%r9"
  %v.70 = load i32, ptr %"r.%r9"
  %v.71 = load i32, ptr %"r.%r4"
  %v.72 = add i32 %v.70, %v.71
  store i32 %v.72, ptr %"r.%r2"
  %v.73 = load i32, ptr %"r.%r2"
  %v.74 = load i32, ptr %"r.%r1"
  %v.75 = icmp uge i32 %v.73, %v.74
  store i1 %v.75, ptr %"r.%p5"
  store i16 0, ptr %"r.%rs5"
  %v.76 = load i16, ptr %"r.%rs5"
  store i16 %v.76, ptr %"r.%rs8"
  %v.77 = load i1, ptr %"r.%p5"
  br i1 %v.77, label %"L$L__BB47_6", label %"B3"
"B3":
  %v.78 = load i64, ptr %"r.%rd4"
  %v.79 = add i64 %v.78, -8
  %v.80 = inttoptr i64 %v.79 to ptr
  %v.81 = load i32, ptr %v.80, align 1
  store i32 %v.81, ptr %"r.%r10"
  %v.82 = load i32, ptr %"r.%r10"
  %v.83 = load i32, ptr %"r.%r5"
  %v.84 = icmp ugt i32 %v.82, %v.83
  store i1 %v.84, ptr %"r.%p6"
  %v.85 = load i16, ptr %"r.%rs3"
  store i16 %v.85, ptr %"r.%rs8"
  %v.86 = load i1, ptr %"r.%p6"
  br i1 %v.86, label %"L$L__BB47_6", label %"B4"
"B4":
  %v.87 = load i32, ptr %"r.%r2"
  %v.88 = load i32, ptr %"r.%r3"
  %v.89 = xor i32 %v.87, %v.88
  store i32 %v.89, ptr %"r.%r11"
  %v.90 = load i32, ptr %"r.%r11"
  %v.91 = icmp ugt i32 %v.90, 31
  store i1 %v.91, ptr %"r.%p7"
  %v.92 = load i16, ptr %"r.%rs5"
  store i16 %v.92, ptr %"r.%rs8"
  %v.93 = load i1, ptr %"r.%p7"
  br i1 %v.93, label %"L$L__BB47_6", label %"B5"
"B5":
  %v.94 = load i64, ptr %"r.%rd4"
  %v.95 = add i64 %v.94, -4
  %v.96 = inttoptr i64 %v.95 to ptr
  %v.97 = load i32, ptr %v.96, align 1
  store i32 %v.97, ptr %"r.%r12"
  %v.98 = load i32, ptr %"r.%r12"
  %v.99 = load i32, ptr %"r.%r5"
  %v.100 = icmp ugt i32 %v.98, %v.99
  store i1 %v.100, ptr %"r.%p8"
  %v.101 = load i1, ptr %"r.%p8"
  %v.102 = select i1 %v.101, i16 1, i16 0
  store i16 %v.102, ptr %"r.%rs8"
  br label %"L$L__BB47_6"
"L$L__BB47_6":
  %v.103 = load i16, ptr %"r.%rs8"
  %v.104 = zext i16 %v.103 to i32
  store i32 %v.104, ptr %"r.%r13"
  %v.105 = load i32, ptr %"r.%r13"
  store i32 %v.105, ptr %"r..param func_retval0"
  br label %done
done:
  %v.106 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.106
}

define internal void @_runtime_await_changeEP5BlockPK6AccessyPK7Granule(i64 %a0, i64 %a1, i64 %a2, i64 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_0" = alloca i64
  %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_1" = alloca i64
  %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_2" = alloca i64
  %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_3" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_0"
  store i64 %a1, ptr %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_1"
  store i64 %a2, ptr %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_2"
  store i64 %a3, ptr %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_0"
  store i64 %v.1, ptr %"r.%rd5"
  %v.2 = load i64, ptr %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_1"
  store i64 %v.2, ptr %"r.%rd2"
  %v.3 = load i64, ptr %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_2"
  store i64 %v.3, ptr %"r.%rd3"
  %v.4 = load i64, ptr %"r..param _runtime_await_changeEP5BlockPK6AccessyPK7Granule_param_3"
  store i64 %v.4, ptr %"r.%rd4"
  %v.5 = load i64, ptr %"r.%rd5"
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd6"
  %v.8 = load i64, ptr %"r.%rd6"
  %v.9 = add i64 %v.8, 264
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd7"
  %v.12 = load i64, ptr %"r.%rd7"
  %v.13 = add i64 %v.12, 20
  store i64 %v.13, ptr %"r.%rd1"
  store i32 1, ptr %"r.%r6"
  %v.14 = load i32, ptr %"r.%r6"
  %v.15 = load i64, ptr %"r.%rd7"
  %v.16 = add i64 %v.15, 20
  %v.17 = inttoptr i64 %v.16 to ptr
  store i32 %v.14, ptr %v.17, align 1
  %v.18 = load i64, ptr %"r.%rd5"
  %v.19 = load i64, ptr %"r.%rd7"
  %v.20 = add i64 %v.19, 24
  %v.21 = inttoptr i64 %v.20 to ptr
  store i64 %v.18, ptr %v.21, align 1
  %v.22 = load i64, ptr %"r.%rd3"
  %v.23 = load i64, ptr %"r.%rd7"
  %v.24 = add i64 %v.23, 32
  %v.25 = inttoptr i64 %v.24 to ptr
  store i64 %v.22, ptr %v.25, align 1
  %v.26 = load i64, ptr %"r.%rd7"
  %v.27 = add i64 %v.26, 8
  %v.28 = inttoptr i64 %v.27 to ptr
  %v.29 = load i32, ptr %v.28, align 1
  store i32 %v.29, ptr %"r.%r1"
  %v.30 = load i32, ptr %"r.%r1"
  %v.31 = icmp eq i32 %v.30, 0
  store i1 %v.31, ptr %"r.%p1"
  %v.32 = load i1, ptr %"r.%p1"
  br i1 %v.32, label %"L$L__BB48_4", label %"B1"
"B1":
  %v.33 = load i32, ptr %"r.%r1"
  %v.34 = icmp eq i32 %v.33, 1
  store i1 %v.34, ptr %"r.%p2"
  %v.35 = load i1, ptr %"r.%p2"
  br i1 %v.35, label %"L$L__BB48_3", label %"B2"
"B2":
  br label %"L$L__BB48_2"
"L$L__BB48_3":
  %v.36 = load i64, ptr %"r.%rd3"
  %v.37 = inttoptr i64 %v.36 to ptr
  %v.38 = load i16, ptr %v.37, align 1
  %v.39 = zext i16 %v.38 to i32
  store i32 %v.39, ptr %"r.%r11"
  br label %"L$L__BB48_5"
"L$L__BB48_4":
  %v.40 = load i64, ptr %"r.%rd3"
  %v.41 = inttoptr i64 %v.40 to ptr
  %v.42 = load i8, ptr %v.41, align 1
  %v.43 = zext i8 %v.42 to i32
  store i32 %v.43, ptr %"r.%r11"
  br label %"L$L__BB48_5"
"L$L__BB48_2":
  %v.44 = load i64, ptr %"r.%rd3"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = load i32, ptr %v.45, align 1
  store i32 %v.46, ptr %"r.%r11"
  br label %"L$L__BB48_5"
"L$L__BB48_5":
  %v.47 = load i32, ptr %"r.%r11"
  %v.48 = load i64, ptr %"r.%rd1"
  %v.49 = add i64 %v.48, 36
  %v.50 = inttoptr i64 %v.49 to ptr
  store i32 %v.47, ptr %v.50, align 1
  %v.51 = load i64, ptr %"r.%rd2"
  store i64 %v.51, ptr %"r.%rd8"
  %v.52 = load i64, ptr %"r.%rd8"
  %v.53 = inttoptr i64 %v.52 to ptr
  %v.54 = load i64, ptr %v.53, align 1
  store i64 %v.54, ptr %"r.%rd9"
  %v.55 = load i64, ptr %"r.%rd9"
  %v.56 = load i64, ptr %"r.%rd1"
  %v.57 = add i64 %v.56, 20
  %v.58 = inttoptr i64 %v.57 to ptr
  store i64 %v.55, ptr %v.58, align 1
  %v.59 = load i64, ptr %"r.%rd8"
  %v.60 = add i64 %v.59, 16
  %v.61 = inttoptr i64 %v.60 to ptr
  %v.62 = load i64, ptr %v.61, align 1
  store i64 %v.62, ptr %"r.%rd10"
  %v.63 = load i64, ptr %"r.%rd10"
  %v.64 = load i64, ptr %"r.%rd1"
  %v.65 = add i64 %v.64, 28
  %v.66 = inttoptr i64 %v.65 to ptr
  store i64 %v.63, ptr %v.66, align 1
  %v.67 = load i64, ptr %"r.%rd8"
  %v.68 = add i64 %v.67, 24
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i32, ptr %v.69, align 1
  store i32 %v.70, ptr %"r.%r7"
  %v.71 = load i32, ptr %"r.%r7"
  %v.72 = load i64, ptr %"r.%rd1"
  %v.73 = add i64 %v.72, 40
  %v.74 = inttoptr i64 %v.73 to ptr
  store i32 %v.71, ptr %v.74, align 1
  %v.75 = load i64, ptr %"r.%rd8"
  %v.76 = add i64 %v.75, 28
  %v.77 = inttoptr i64 %v.76 to ptr
  %v.78 = load i32, ptr %v.77, align 1
  store i32 %v.78, ptr %"r.%r8"
  %v.79 = load i32, ptr %"r.%r8"
  %v.80 = load i64, ptr %"r.%rd1"
  %v.81 = add i64 %v.80, 44
  %v.82 = inttoptr i64 %v.81 to ptr
  store i32 %v.79, ptr %v.82, align 1
  %v.83 = load i64, ptr %"r.%rd4"
  %v.84 = inttoptr i64 %v.83 to ptr
  %v.85 = load i32, ptr %v.84, align 1
  store i32 %v.85, ptr %"r.%r9"
  %v.86 = load i32, ptr %"r.%r9"
  %v.87 = load i64, ptr %"r.%rd1"
  %v.88 = add i64 %v.87, 48
  %v.89 = inttoptr i64 %v.88 to ptr
  store i32 %v.86, ptr %v.89, align 1
  %v.90 = load i64, ptr %"r.%rd4"
  %v.91 = add i64 %v.90, 8
  %v.92 = inttoptr i64 %v.91 to ptr
  %v.93 = load i32, ptr %v.92, align 1
  store i32 %v.93, ptr %"r.%r10"
  %v.94 = load i32, ptr %"r.%r10"
  %v.95 = load i64, ptr %"r.%rd1"
  %v.96 = add i64 %v.95, 52
  %v.97 = inttoptr i64 %v.96 to ptr
  store i32 %v.94, ptr %v.97, align 1
  br label %done
done:
  ret void
}

define internal void @_runtime_rememberEP7Granulejjj(i64 %a0, i32 %a1, i32 %a2, i32 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
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
  %"r.%rd10" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_rememberEP7Granulejjj_param_0" = alloca i64
  %"r..param _runtime_rememberEP7Granulejjj_param_1" = alloca i32
  %"r..param _runtime_rememberEP7Granulejjj_param_2" = alloca i32
  %"r..param _runtime_rememberEP7Granulejjj_param_3" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_rememberEP7Granulejjj_param_0"
  store i32 %a1, ptr %"r..param _runtime_rememberEP7Granulejjj_param_1"
  store i32 %a2, ptr %"r..param _runtime_rememberEP7Granulejjj_param_2"
  store i32 %a3, ptr %"r..param _runtime_rememberEP7Granulejjj_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_rememberEP7Granulejjj_param_0"
  store i64 %v.1, ptr %"r.%rd8"
  %v.2 = load i32, ptr %"r..param _runtime_rememberEP7Granulejjj_param_1"
  store i32 %v.2, ptr %"r.%r4"
  %v.3 = load i32, ptr %"r..param _runtime_rememberEP7Granulejjj_param_2"
  store i32 %v.3, ptr %"r.%r5"
  %v.4 = load i32, ptr %"r..param _runtime_rememberEP7Granulejjj_param_3"
  store i32 %v.4, ptr %"r.%r6"
  %v.5 = load i32, ptr %"r.%r6"
  %v.6 = icmp ult i32 24, 32
  %v.7 = select i1 %v.6, i32 24, i32 31
  %v.8 = lshr i32 %v.5, %v.7
  %v.9 = select i1 %v.6, i32 %v.8, i32 0
  store i32 %v.9, ptr %"r.%r7"
  %v.10 = load i32, ptr %"r.%r7"
  %v.11 = and i32 %v.10, 3
  store i32 %v.11, ptr %"r.%r1"
  %v.12 = load i32, ptr %"r.%r1"
  %v.13 = icmp eq i32 %v.12, 1
  store i1 %v.13, ptr %"r.%p1"
  %v.14 = load i1, ptr %"r.%p1"
  br i1 %v.14, label %"L$L__BB49_4", label %"B1"
"B1":
  br label %"L$L__BB49_1"
"L$L__BB49_4":
  %v.15 = load i64, ptr %"r.%rd8"
  %v.16 = add i64 %v.15, 24
  store i64 %v.16, ptr %"r.%rd2"
  %v.17 = load i64, ptr %"r.%rd8"
  %v.18 = add i64 %v.17, 24
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load i32, ptr %v.19, align 1
  store i32 %v.20, ptr %"r.%r2"
  store i64 0, ptr %"r.%rd9"
  %v.21 = load i32, ptr %"r.%r2"
  %v.22 = load i32, ptr %"r.%r4"
  %v.23 = icmp eq i32 %v.21, %v.22
  store i1 %v.23, ptr %"r.%p3"
  %v.24 = load i64, ptr %"r.%rd2"
  store i64 %v.24, ptr %"r.%rd17"
  %v.25 = load i64, ptr %"r.%rd9"
  store i64 %v.25, ptr %"r.%rd18"
  %v.26 = load i1, ptr %"r.%p3"
  br i1 %v.26, label %"L$L__BB49_9", label %"B2"
"B2":
  %v.27 = load i64, ptr %"r.%rd8"
  %v.28 = add i64 %v.27, 28
  store i64 %v.28, ptr %"r.%rd3"
  %v.29 = load i64, ptr %"r.%rd8"
  %v.30 = add i64 %v.29, 28
  %v.31 = inttoptr i64 %v.30 to ptr
  %v.32 = load i32, ptr %v.31, align 1
  store i32 %v.32, ptr %"r.%r3"
  %v.33 = load i32, ptr %"r.%r3"
  %v.34 = load i32, ptr %"r.%r4"
  %v.35 = icmp eq i32 %v.33, %v.34
  store i1 %v.35, ptr %"r.%p4"
  store i64 1, ptr %"r.%rd10"
  %v.36 = load i64, ptr %"r.%rd3"
  store i64 %v.36, ptr %"r.%rd17"
  %v.37 = load i64, ptr %"r.%rd10"
  store i64 %v.37, ptr %"r.%rd18"
  %v.38 = load i1, ptr %"r.%p4"
  br i1 %v.38, label %"L$L__BB49_9", label %"B3"
"B3":
  %v.39 = load i32, ptr %"r.%r2"
  %v.40 = icmp eq i32 %v.39, 0
  store i1 %v.40, ptr %"r.%p5"
  %v.41 = load i64, ptr %"r.%rd2"
  store i64 %v.41, ptr %"r.%rd17"
  %v.42 = load i64, ptr %"r.%rd9"
  store i64 %v.42, ptr %"r.%rd18"
  %v.43 = load i1, ptr %"r.%p5"
  br i1 %v.43, label %"L$L__BB49_9", label %"B4"
"B4":
  %v.44 = load i32, ptr %"r.%r3"
  %v.45 = icmp eq i32 %v.44, 0
  store i1 %v.45, ptr %"r.%p6"
  %v.46 = load i64, ptr %"r.%rd3"
  store i64 %v.46, ptr %"r.%rd17"
  %v.47 = load i64, ptr %"r.%rd10"
  store i64 %v.47, ptr %"r.%rd18"
  %v.48 = load i1, ptr %"r.%p6"
  br i1 %v.48, label %"L$L__BB49_9", label %"B5"
"B5":
  %v.49 = load i64, ptr %"r.%rd8"
  %v.50 = add i64 %v.49, 32
  %v.51 = inttoptr i64 %v.50 to ptr
  %v.52 = load i32, ptr %v.51, align 1
  store i32 %v.52, ptr %"r.%r9"
  %v.53 = load i64, ptr %"r.%rd8"
  %v.54 = add i64 %v.53, 36
  %v.55 = inttoptr i64 %v.54 to ptr
  %v.56 = load i32, ptr %v.55, align 1
  store i32 %v.56, ptr %"r.%r10"
  %v.57 = load i32, ptr %"r.%r10"
  %v.58 = load i32, ptr %"r.%r9"
  %v.59 = icmp ult i32 %v.57, %v.58
  store i1 %v.59, ptr %"r.%p7"
  %v.60 = load i1, ptr %"r.%p7"
  %v.61 = select i1 %v.60, i64 1, i64 0
  store i64 %v.61, ptr %"r.%rd18"
  %v.62 = load i1, ptr %"r.%p7"
  %v.63 = select i1 %v.62, i32 1, i32 0
  store i32 %v.63, ptr %"r.%r11"
  %v.64 = load i32, ptr %"r.%r11"
  %v.65 = zext i32 %v.64 to i64
  %v.66 = zext i32 4 to i64
  %v.67 = mul i64 %v.65, %v.66
  store i64 %v.67, ptr %"r.%rd13"
  %v.68 = load i64, ptr %"r.%rd8"
  %v.69 = load i64, ptr %"r.%rd13"
  %v.70 = add i64 %v.68, %v.69
  store i64 %v.70, ptr %"r.%rd14"
  %v.71 = load i64, ptr %"r.%rd14"
  %v.72 = add i64 %v.71, 24
  store i64 %v.72, ptr %"r.%rd17"
  br label %"L$L__BB49_9"
"L$L__BB49_9":
  %v.73 = load i32, ptr %"r.%r4"
  %v.74 = load i64, ptr %"r.%rd17"
  %v.75 = inttoptr i64 %v.74 to ptr
  store i32 %v.73, ptr %v.75, align 1
  %v.76 = load i64, ptr %"r.%rd18"
  %v.77 = icmp ult i32 2, 64
  %v.78 = select i1 %v.77, i32 2, i32 63
  %v.79 = zext i32 %v.78 to i64
  %v.80 = shl i64 %v.76, %v.79
  %v.81 = select i1 %v.77, i64 %v.80, i64 0
  store i64 %v.81, ptr %"r.%rd15"
  %v.82 = load i64, ptr %"r.%rd8"
  %v.83 = load i64, ptr %"r.%rd15"
  %v.84 = add i64 %v.82, %v.83
  store i64 %v.84, ptr %"r.%rd16"
  %v.85 = load i32, ptr %"r.%r5"
  %v.86 = load i64, ptr %"r.%rd16"
  %v.87 = add i64 %v.86, 32
  %v.88 = inttoptr i64 %v.87 to ptr
  store i32 %v.85, ptr %v.88, align 1
  %v.89 = load i32, ptr %"r.%r6"
  %v.90 = load i64, ptr %"r.%rd16"
  %v.91 = add i64 %v.90, 40
  %v.92 = inttoptr i64 %v.91 to ptr
  store i32 %v.89, ptr %v.92, align 1
  br label %"L$L__BB49_10"
"L$L__BB49_1":
  %v.93 = load i32, ptr %"r.%r1"
  %v.94 = icmp eq i32 %v.93, 2
  store i1 %v.94, ptr %"r.%p2"
  %v.95 = load i1, ptr %"r.%p2"
  br i1 %v.95, label %"L$L__BB49_3", label %"B6"
"B6":
  br label %"L$L__BB49_2"
"L$L__BB49_3":
  %v.96 = load i32, ptr %"r.%r4"
  %v.97 = load i64, ptr %"r.%rd8"
  %v.98 = inttoptr i64 %v.97 to ptr
  store i32 %v.96, ptr %v.98, align 1
  %v.99 = load i32, ptr %"r.%r5"
  %v.100 = load i64, ptr %"r.%rd8"
  %v.101 = add i64 %v.100, 4
  %v.102 = inttoptr i64 %v.101 to ptr
  store i32 %v.99, ptr %v.102, align 1
  %v.103 = load i32, ptr %"r.%r6"
  %v.104 = load i64, ptr %"r.%rd8"
  %v.105 = add i64 %v.104, 8
  %v.106 = inttoptr i64 %v.105 to ptr
  store i32 %v.103, ptr %v.106, align 1
  store i32 0, ptr %"r.%r8"
  %v.107 = load i32, ptr %"r.%r8"
  %v.108 = load i64, ptr %"r.%rd8"
  %v.109 = add i64 %v.108, 28
  %v.110 = inttoptr i64 %v.109 to ptr
  store i32 %v.107, ptr %v.110, align 1
  %v.111 = load i32, ptr %"r.%r8"
  %v.112 = load i64, ptr %"r.%rd8"
  %v.113 = add i64 %v.112, 24
  %v.114 = inttoptr i64 %v.113 to ptr
  store i32 %v.111, ptr %v.114, align 1
  br label %"L$L__BB49_10"
"L$L__BB49_2":
  %v.115 = load i32, ptr %"r.%r4"
  %v.116 = load i64, ptr %"r.%rd8"
  %v.117 = add i64 %v.116, 12
  %v.118 = inttoptr i64 %v.117 to ptr
  store i32 %v.115, ptr %v.118, align 1
  %v.119 = load i32, ptr %"r.%r5"
  %v.120 = load i64, ptr %"r.%rd8"
  %v.121 = add i64 %v.120, 16
  %v.122 = inttoptr i64 %v.121 to ptr
  store i32 %v.119, ptr %v.122, align 1
  %v.123 = load i32, ptr %"r.%r6"
  %v.124 = load i64, ptr %"r.%rd8"
  %v.125 = add i64 %v.124, 20
  %v.126 = inttoptr i64 %v.125 to ptr
  store i32 %v.123, ptr %v.126, align 1
  br label %"L$L__BB49_10"
"L$L__BB49_10":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_touchEP5BlockP7GranulePK6Accessyb(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i32 %a4) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p100" = alloca i1
  %"r.%p101" = alloca i1
  %"r.%p102" = alloca i1
  %"r.%p103" = alloca i1
  %"r.%p104" = alloca i1
  %"r.%p19" = alloca i1
  %"r.%p20" = alloca i1
  %"r.%p21" = alloca i1
  %"r.%p22" = alloca i1
  %"r.%p23" = alloca i1
  %"r.%p24" = alloca i1
  %"r.%p25" = alloca i1
  %"r.%p26" = alloca i1
  %"r.%p27" = alloca i1
  %"r.%p28" = alloca i1
  %"r.%p30" = alloca i1
  %"r.%p31" = alloca i1
  %"r.%p32" = alloca i1
  %"r.%p33" = alloca i1
  %"r.%p34" = alloca i1
  %"r.%p35" = alloca i1
  %"r.%p36" = alloca i1
  %"r.%p37" = alloca i1
  %"r.%p39" = alloca i1
  %"r.%p40" = alloca i1
  %"r.%p41" = alloca i1
  %"r.%p43" = alloca i1
  %"r.%p44" = alloca i1
  %"r.%p45" = alloca i1
  %"r.%p46" = alloca i1
  %"r.%p47" = alloca i1
  %"r.%p48" = alloca i1
  %"r.%p49" = alloca i1
  %"r.%p50" = alloca i1
  %"r.%p51" = alloca i1
  %"r.%p52" = alloca i1
  %"r.%p54" = alloca i1
  %"r.%p55" = alloca i1
  %"r.%p56" = alloca i1
  %"r.%p57" = alloca i1
  %"r.%p58" = alloca i1
  %"r.%p59" = alloca i1
  %"r.%p60" = alloca i1
  %"r.%p61" = alloca i1
  %"r.%p62" = alloca i1
  %"r.%p63" = alloca i1
  %"r.%p64" = alloca i1
  %"r.%p65" = alloca i1
  %"r.%p66" = alloca i1
  %"r.%p67" = alloca i1
  %"r.%p68" = alloca i1
  %"r.%p69" = alloca i1
  %"r.%p70" = alloca i1
  %"r.%p71" = alloca i1
  %"r.%p72" = alloca i1
  %"r.%p73" = alloca i1
  %"r.%p74" = alloca i1
  %"r.%p75" = alloca i1
  %"r.%p76" = alloca i1
  %"r.%p77" = alloca i1
  %"r.%p78" = alloca i1
  %"r.%p79" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p80" = alloca i1
  %"r.%p81" = alloca i1
  %"r.%p83" = alloca i1
  %"r.%p84" = alloca i1
  %"r.%p85" = alloca i1
  %"r.%p87" = alloca i1
  %"r.%p88" = alloca i1
  %"r.%p89" = alloca i1
  %"r.%p90" = alloca i1
  %"r.%p91" = alloca i1
  %"r.%p92" = alloca i1
  %"r.%p93" = alloca i1
  %"r.%p94" = alloca i1
  %"r.%p95" = alloca i1
  %"r.%p96" = alloca i1
  %"r.%p98" = alloca i1
  %"r.%p99" = alloca i1
  %"r.%r100" = alloca i32
  %"r.%r101" = alloca i32
  %"r.%r102" = alloca i32
  %"r.%r103" = alloca i32
  %"r.%r104" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
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
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
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
  %"r.%r60" = alloca i32
  %"r.%r64" = alloca i32
  %"r.%r65" = alloca i32
  %"r.%r66" = alloca i32
  %"r.%r67" = alloca i32
  %"r.%r68" = alloca i32
  %"r.%r70" = alloca i32
  %"r.%r71" = alloca i32
  %"r.%r72" = alloca i32
  %"r.%r73" = alloca i32
  %"r.%r74" = alloca i32
  %"r.%r75" = alloca i32
  %"r.%r79" = alloca i32
  %"r.%r80" = alloca i32
  %"r.%r81" = alloca i32
  %"r.%r82" = alloca i32
  %"r.%r83" = alloca i32
  %"r.%r84" = alloca i32
  %"r.%r85" = alloca i32
  %"r.%r86" = alloca i32
  %"r.%r87" = alloca i32
  %"r.%r88" = alloca i32
  %"r.%r89" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%r90" = alloca i32
  %"r.%r93" = alloca i32
  %"r.%r94" = alloca i32
  %"r.%r97" = alloca i32
  %"r.%r98" = alloca i32
  %"r.%r99" = alloca i32
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
  %"r.%rd29" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs10" = alloca i16
  %"r.%rs14" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs22" = alloca i16
  %"r.%rs30" = alloca i16
  %"r.%rs36" = alloca i16
  %"r.%rs4" = alloca i16
  %"r.%rs7" = alloca i16
  %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_0" = alloca i64
  %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_1" = alloca i64
  %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_2" = alloca i64
  %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_3" = alloca i64
  %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_4" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param0.5" = alloca i64
  %"r..param param0.6" = alloca i64
  %"r..param param0.7" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i32
  %"r..param param1.5" = alloca i64
  %"r..param param1.6" = alloca i32
  %"r..param param1.7" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param2.3" = alloca i32
  %"r..param param2.4" = alloca i32
  %"r..param param2.5" = alloca i64
  %"r..param param2.6" = alloca i32
  %"r..param param2.7" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i64
  %"r..param param3.2" = alloca i32
  %"r..param param3.3" = alloca i64
  %"r..param param3.4" = alloca i32
  %"r..param param3.5" = alloca i64
  %"r..param param3.6" = alloca i64
  %"r..param param3.7" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param param4.1" = alloca i64
  %"r..param param4.2" = alloca i64
  %"r..param param5" = alloca i32
  %"r..param param5.1" = alloca i32
  %"r..param param5.2" = alloca i32
  %"r..param param6" = alloca i32
  %"r..param param6.1" = alloca i32
  %"r..param param6.2" = alloca i32
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_0"
  store i64 %a1, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_1"
  store i64 %a2, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_2"
  store i64 %a3, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_3"
  store i32 %a4, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_4"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_4"
  %v.2 = trunc i32 %v.1 to i8
  %v.3 = sext i8 %v.2 to i16
  store i16 %v.3, ptr %"r.%rs36"
  %v.4 = load i64, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_0"
  store i64 %v.4, ptr %"r.%rd13"
  %v.5 = load i64, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_1"
  store i64 %v.5, ptr %"r.%rd14"
  %v.6 = load i64, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_2"
  store i64 %v.6, ptr %"r.%rd15"
  %v.7 = load i64, ptr %"r..param _runtime_touchEP5BlockP7GranulePK6Accessyb_param_3"
  store i64 %v.7, ptr %"r.%rd16"
  %v.8 = load i64, ptr %"r.%rd15"
  store i64 %v.8, ptr %"r.%rd17"
  %v.9 = load i64, ptr %"r.%rd13"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd18"
  %v.12 = load i64, ptr %"r.%rd18"
  %v.13 = add i64 %v.12, 264
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd2"
  %v.16 = load i64, ptr %"r.%rd17"
  %v.17 = add i64 %v.16, 24
  store i64 %v.17, ptr %"r.%rd3"
  %v.18 = load i64, ptr %"r.%rd17"
  %v.19 = add i64 %v.18, 24
  %v.20 = inttoptr i64 %v.19 to ptr
  %v.21 = load <2 x i32>, ptr %v.20, align 1
  %v.22 = extractelement <2 x i32> %v.21, i32 0
  store i32 %v.22, ptr %"r.%r26"
  %v.23 = extractelement <2 x i32> %v.21, i32 1
  store i32 %v.23, ptr %"r.%r27"
  %v.24 = load i64, ptr %"r.%rd17"
  %v.25 = add i64 %v.24, 32
  %v.26 = inttoptr i64 %v.25 to ptr
  %v.27 = load i32, ptr %v.26, align 1
  store i32 %v.27, ptr %"r.%r2"
  %v.28 = load i32, ptr %"r.%r2"
  %v.29 = icmp ult i32 24, 32
  %v.30 = select i1 %v.29, i32 24, i32 31
  %v.31 = lshr i32 %v.28, %v.30
  %v.32 = select i1 %v.29, i32 %v.31, i32 0
  store i32 %v.32, ptr %"r.%r28"
  %v.33 = load i32, ptr %"r.%r28"
  %v.34 = and i32 %v.33, 3
  store i32 %v.34, ptr %"r.%r3"
  %v.35 = load i64, ptr %"r.%rd13"
  %v.36 = add i64 %v.35, 24
  %v.37 = inttoptr i64 %v.36 to ptr
  %v.38 = load i32, ptr %v.37, align 1
  store i32 %v.38, ptr %"r.%r29"
  %v.39 = load i64, ptr %"r.%rd18"
  %v.40 = add i64 %v.39, 36
  %v.41 = inttoptr i64 %v.40 to ptr
  %v.42 = load i32, ptr %v.41, align 1
  store i32 %v.42, ptr %"r.%r30"
  %v.43 = load i32, ptr %"r.%r30"
  %v.44 = load i32, ptr %"r.%r29"
  %v.45 = mul i32 %v.43, %v.44
  store i32 %v.45, ptr %"r.%r4"
  %v.46 = load i64, ptr %"r.%rd17"
  %v.47 = add i64 %v.46, 36
  %v.48 = inttoptr i64 %v.47 to ptr
  %v.49 = load i8, ptr %v.48, align 1
  %v.50 = zext i8 %v.49 to i16
  store i16 %v.50, ptr %"r.%rs10"
  %v.51 = load i16, ptr %"r.%rs10"
  %v.52 = icmp eq i16 %v.51, 0
  store i1 %v.52, ptr %"r.%p19"
  %v.53 = load i1, ptr %"r.%p19"
  br i1 %v.53, label %"L$L__BB50_9", label %"B1"
"B1":
  %v.54 = load i64, ptr %"r.%rd13"
  %v.55 = add i64 %v.54, 328
  %v.56 = inttoptr i64 %v.55 to ptr
  %v.57 = load i32, ptr %v.56, align 1
  store i32 %v.57, ptr %"r.%r101"
  %v.58 = load i64, ptr %"r.%rd14"
  %v.59 = add i64 %v.58, 4
  %v.60 = inttoptr i64 %v.59 to ptr
  %v.61 = load i32, ptr %v.60, align 1
  store i32 %v.61, ptr %"r.%r31"
  %v.62 = load i32, ptr %"r.%r31"
  %v.63 = load i32, ptr %"r.%r101"
  %v.64 = icmp uge i32 %v.62, %v.63
  store i1 %v.64, ptr %"r.%p20"
  %v.65 = load i1, ptr %"r.%p20"
  br i1 %v.65, label %"L$L__BB50_3", label %"B2"
"B2":
  store i32 0, ptr %"r.%r32"
  %v.66 = load i32, ptr %"r.%r32"
  %v.67 = load i64, ptr %"r.%rd14"
  %v.68 = inttoptr i64 %v.67 to ptr
  store i32 %v.66, ptr %v.68, align 1
  %v.69 = load i64, ptr %"r.%rd13"
  %v.70 = add i64 %v.69, 328
  %v.71 = inttoptr i64 %v.70 to ptr
  %v.72 = load i32, ptr %v.71, align 1
  store i32 %v.72, ptr %"r.%r101"
  br label %"L$L__BB50_3"
"L$L__BB50_3":
  %v.73 = load i64, ptr %"r.%rd14"
  %v.74 = add i64 %v.73, 16
  %v.75 = inttoptr i64 %v.74 to ptr
  %v.76 = load i32, ptr %v.75, align 1
  store i32 %v.76, ptr %"r.%r33"
  %v.77 = load i32, ptr %"r.%r33"
  %v.78 = load i32, ptr %"r.%r101"
  %v.79 = icmp uge i32 %v.77, %v.78
  store i1 %v.79, ptr %"r.%p21"
  %v.80 = load i1, ptr %"r.%p21"
  br i1 %v.80, label %"L$L__BB50_5", label %"B3"
"B3":
  store i32 0, ptr %"r.%r34"
  %v.81 = load i32, ptr %"r.%r34"
  %v.82 = load i64, ptr %"r.%rd14"
  %v.83 = add i64 %v.82, 12
  %v.84 = inttoptr i64 %v.83 to ptr
  store i32 %v.81, ptr %v.84, align 1
  br label %"L$L__BB50_5"
"L$L__BB50_5":
  store i32 0, ptr %"r.%r102"
  br label %"L$L__BB50_6"
"L$L__BB50_6":
  %v.85 = load i32, ptr %"r.%r102"
  %v.86 = sext i32 %v.85 to i64
  store i64 %v.86, ptr %"r.%rd6"
  %v.87 = load i32, ptr %"r.%r102"
  %v.88 = sext i32 %v.87 to i64
  %v.89 = sext i32 4 to i64
  %v.90 = mul i64 %v.88, %v.89
  store i64 %v.90, ptr %"r.%rd19"
  %v.91 = load i64, ptr %"r.%rd14"
  %v.92 = load i64, ptr %"r.%rd19"
  %v.93 = add i64 %v.91, %v.92
  store i64 %v.93, ptr %"r.%rd20"
  %v.94 = load i64, ptr %"r.%rd20"
  %v.95 = add i64 %v.94, 32
  store i64 %v.95, ptr %"r.%rd7"
  %v.96 = load i64, ptr %"r.%rd13"
  %v.97 = add i64 %v.96, 328
  %v.98 = inttoptr i64 %v.97 to ptr
  %v.99 = load i32, ptr %v.98, align 1
  store i32 %v.99, ptr %"r.%r36"
  %v.100 = load i64, ptr %"r.%rd20"
  %v.101 = add i64 %v.100, 32
  %v.102 = inttoptr i64 %v.101 to ptr
  %v.103 = load i32, ptr %v.102, align 1
  store i32 %v.103, ptr %"r.%r37"
  %v.104 = load i32, ptr %"r.%r37"
  %v.105 = load i32, ptr %"r.%r36"
  %v.106 = icmp uge i32 %v.104, %v.105
  store i1 %v.106, ptr %"r.%p22"
  %v.107 = load i1, ptr %"r.%p22"
  br i1 %v.107, label %"L$L__BB50_8", label %"B4"
"B4":
  store i32 0, ptr %"r.%r38"
  %v.108 = load i32, ptr %"r.%r38"
  %v.109 = load i64, ptr %"r.%rd7"
  %v.110 = add i64 %v.109, -8
  %v.111 = inttoptr i64 %v.110 to ptr
  store i32 %v.108, ptr %v.111, align 1
  br label %"L$L__BB50_8"
"L$L__BB50_8":
  %v.112 = load i64, ptr %"r.%rd6"
  %v.113 = trunc i64 %v.112 to i32
  store i32 %v.113, ptr %"r.%r40"
  %v.114 = load i32, ptr %"r.%r40"
  %v.115 = add i32 %v.114, 1
  store i32 %v.115, ptr %"r.%r41"
  store i32 1, ptr %"r.%r102"
  %v.116 = load i32, ptr %"r.%r41"
  %v.117 = icmp ult i32 %v.116, 2
  store i1 %v.117, ptr %"r.%p23"
  %v.118 = load i1, ptr %"r.%p23"
  br i1 %v.118, label %"L$L__BB50_6", label %"B5"
"B5":
  br label %"L$L__BB50_9"
"L$L__BB50_9":
  %v.119 = load i64, ptr %"r.%rd3"
  %v.120 = add i64 %v.119, 13
  %v.121 = inttoptr i64 %v.120 to ptr
  %v.122 = load i8, ptr %v.121, align 1
  %v.123 = zext i8 %v.122 to i16
  store i16 %v.123, ptr %"r.%rs1"
  %v.124 = load i32, ptr %"r.%r2"
  %v.125 = and i32 %v.124, 201326592
  store i32 %v.125, ptr %"r.%r42"
  %v.126 = load i32, ptr %"r.%r42"
  %v.127 = icmp eq i32 %v.126, 0
  store i1 %v.127, ptr %"r.%p24"
  %v.128 = load i32, ptr %"r.%r3"
  %v.129 = icmp eq i32 %v.128, 2
  store i1 %v.129, ptr %"r.%p25"
  %v.130 = load i1, ptr %"r.%p24"
  %v.131 = load i1, ptr %"r.%p25"
  %v.132 = or i1 %v.130, %v.131
  store i1 %v.132, ptr %"r.%p26"
  %v.133 = load i64, ptr %"r.%rd13"
  %v.134 = add i64 %v.133, 320
  %v.135 = inttoptr i64 %v.134 to ptr
  %v.136 = load i64, ptr %v.135, align 1
  store i64 %v.136, ptr %"r.%rd21"
  %v.137 = load i32, ptr %"r.%r26"
  %v.138 = zext i32 %v.137 to i64
  %v.139 = zext i32 16 to i64
  %v.140 = mul i64 %v.138, %v.139
  store i64 %v.140, ptr %"r.%rd22"
  %v.141 = load i64, ptr %"r.%rd21"
  %v.142 = load i64, ptr %"r.%rd22"
  %v.143 = add i64 %v.141, %v.142
  store i64 %v.143, ptr %"r.%rd23"
  %v.144 = load i64, ptr %"r.%rd23"
  %v.145 = add i64 %v.144, 8
  store i64 %v.145, ptr %"r.%rd8"
  %v.146 = load i1, ptr %"r.%p26"
  br i1 %v.146, label %"L$L__BB50_11", label %"B6"
"B6":
  %v.147 = load i64, ptr %"r.%rd8"
  %v.148 = inttoptr i64 %v.147 to ptr
  %v.149 = load i32, ptr %v.148, align 1
  store i32 %v.149, ptr %"r.%r43"
  %v.150 = load i64, ptr %"r.%rd14"
  %v.151 = add i64 %v.150, 48
  %v.152 = inttoptr i64 %v.151 to ptr
  %v.153 = load i32, ptr %v.152, align 1
  store i32 %v.153, ptr %"r.%r44"
  %v.154 = load i32, ptr %"r.%r43"
  %v.155 = load i32, ptr %"r.%r44"
  %v.156 = call i32 @llvm.umax.i32(i32 %v.154, i32 %v.155)
  store i32 %v.156, ptr %"r.%r45"
  %v.157 = load i32, ptr %"r.%r45"
  %v.158 = load i64, ptr %"r.%rd8"
  %v.159 = inttoptr i64 %v.158 to ptr
  store i32 %v.157, ptr %v.159, align 1
  br label %"L$L__BB50_11"
"L$L__BB50_11":
  %v.160 = load i32, ptr %"r.%r3"
  %v.161 = icmp eq i32 %v.160, 1
  store i1 %v.161, ptr %"r.%p27"
  %v.162 = load i64, ptr %"r.%rd2"
  %v.163 = add i64 %v.162, 12
  store i64 %v.163, ptr %"r.%rd9"
  %v.164 = load i1, ptr %"r.%p27"
  br i1 %v.164, label %"L$L__BB50_16", label %"B7"
"B7":
  %v.165 = load i64, ptr %"r.%rd14"
  %v.166 = add i64 %v.165, 48
  %v.167 = inttoptr i64 %v.166 to ptr
  %v.168 = load i32, ptr %v.167, align 1
  store i32 %v.168, ptr %"r.%r9"
  %v.169 = load i16, ptr %"r.%rs1"
  %v.170 = icmp eq i16 %v.169, 0
  store i1 %v.170, ptr %"r.%p28"
  %v.171 = load i1, ptr %"r.%p28"
  br i1 %v.171, label %"L$L__BB50_14", label %"B8"
"B8":
  %v.172 = load i64, ptr %"r.%rd9"
  %v.173 = inttoptr i64 %v.172 to ptr
  %v.174 = load i32, ptr %v.173, align 1
  store i32 %v.174, ptr %"r.%r46"
  %v.175 = load i32, ptr %"r.%r46"
  %v.176 = add i32 %v.175, 1
  store i32 %v.176, ptr %"r.%r103"
  %v.177 = load i32, ptr %"r.%r103"
  %v.178 = load i64, ptr %"r.%rd9"
  %v.179 = inttoptr i64 %v.178 to ptr
  store i32 %v.177, ptr %v.179, align 1
  br label %"L$L__BB50_15"
"L$L__BB50_14":
  %v.180 = load i64, ptr %"r.%rd8"
  %v.181 = add i64 %v.180, 4
  %v.182 = inttoptr i64 %v.181 to ptr
  %v.183 = load i32, ptr %v.182, align 1
  store i32 %v.183, ptr %"r.%r103"
  br label %"L$L__BB50_15"
"L$L__BB50_15":
  %v.184 = load i32, ptr %"r.%r9"
  %v.185 = load i32, ptr %"r.%r103"
  %v.186 = call i32 @llvm.umax.i32(i32 %v.184, i32 %v.185)
  store i32 %v.186, ptr %"r.%r47"
  %v.187 = load i32, ptr %"r.%r47"
  %v.188 = load i64, ptr %"r.%rd14"
  %v.189 = add i64 %v.188, 48
  %v.190 = inttoptr i64 %v.189 to ptr
  store i32 %v.187, ptr %v.190, align 1
  br label %"L$L__BB50_16"
"L$L__BB50_16":
  %v.191 = load i16, ptr %"r.%rs36"
  %v.192 = icmp ne i16 %v.191, 0
  store i1 %v.192, ptr %"r.%p30"
  store i1 false, ptr %"r.%p98"
  %v.193 = load i1, ptr %"r.%p30"
  br i1 %v.193, label %"L$L__BB50_18", label %"B9"
"B9":
  %v.194 = load i64, ptr %"r.%rd14"
  %v.195 = add i64 %v.194, 12
  %v.196 = inttoptr i64 %v.195 to ptr
  %v.197 = load i32, ptr %v.196, align 1
  store i32 %v.197, ptr %"r.%r48"
  %v.198 = load i32, ptr %"r.%r48"
  %v.199 = icmp ne i32 %v.198, 0
  store i1 %v.199, ptr %"r.%p98"
  br label %"L$L__BB50_18"
"L$L__BB50_18":
  %v.200 = load i32, ptr %"r.%r3"
  %v.201 = icmp eq i32 %v.200, 3
  store i1 %v.201, ptr %"r.%p31"
  %v.202 = load i1, ptr %"r.%p98"
  %v.203 = xor i1 %v.202, -1
  store i1 %v.203, ptr %"r.%p32"
  %v.204 = load i1, ptr %"r.%p31"
  %v.205 = load i1, ptr %"r.%p32"
  %v.206 = or i1 %v.204, %v.205
  store i1 %v.206, ptr %"r.%p33"
  %v.207 = load i1, ptr %"r.%p33"
  br i1 %v.207, label %"L$L__BB50_31", label %"B10"
"B10":
  %v.208 = load i64, ptr %"r.%rd3"
  %v.209 = add i64 %v.208, 12
  %v.210 = inttoptr i64 %v.209 to ptr
  %v.211 = load i8, ptr %v.210, align 1
  %v.212 = zext i8 %v.211 to i16
  store i16 %v.212, ptr %"r.%rs2"
  %v.213 = load i64, ptr %"r.%rd14"
  %v.214 = add i64 %v.213, 20
  %v.215 = inttoptr i64 %v.214 to ptr
  %v.216 = load i32, ptr %v.215, align 1
  store i32 %v.216, ptr %"r.%r13"
  %v.217 = load i32, ptr %"r.%r13"
  %v.218 = icmp ult i32 26, 32
  %v.219 = select i1 %v.218, i32 26, i32 31
  %v.220 = lshr i32 %v.217, %v.219
  %v.221 = select i1 %v.218, i32 %v.220, i32 0
  store i32 %v.221, ptr %"r.%r49"
  %v.222 = load i32, ptr %"r.%r49"
  %v.223 = and i32 %v.222, 3
  store i32 %v.223, ptr %"r.%r14"
  %v.224 = load i32, ptr %"r.%r2"
  %v.225 = icmp ult i32 26, 32
  %v.226 = select i1 %v.225, i32 26, i32 31
  %v.227 = lshr i32 %v.224, %v.226
  %v.228 = select i1 %v.225, i32 %v.227, i32 0
  store i32 %v.228, ptr %"r.%r50"
  %v.229 = load i32, ptr %"r.%r50"
  %v.230 = and i32 %v.229, 3
  store i32 %v.230, ptr %"r.%r15"
  %v.231 = load i32, ptr %"r.%r13"
  %v.232 = load i32, ptr %"r.%r2"
  %v.233 = or i32 %v.231, %v.232
  store i32 %v.233, ptr %"r.%r51"
  %v.234 = load i32, ptr %"r.%r51"
  %v.235 = and i32 %v.234, 268435456
  store i32 %v.235, ptr %"r.%r52"
  %v.236 = load i32, ptr %"r.%r52"
  %v.237 = icmp ne i32 %v.236, 0
  store i1 %v.237, ptr %"r.%p34"
  %v.238 = load i1, ptr %"r.%p34"
  br i1 %v.238, label %"L$L__BB50_31", label %"B11"
"B11":
  %v.239 = load i32, ptr %"r.%r14"
  %v.240 = icmp ne i32 %v.239, 0
  store i1 %v.240, ptr %"r.%p35"
  %v.241 = load i32, ptr %"r.%r15"
  %v.242 = icmp ne i32 %v.241, 0
  store i1 %v.242, ptr %"r.%p36"
  %v.243 = load i1, ptr %"r.%p36"
  %v.244 = load i1, ptr %"r.%p35"
  %v.245 = and i1 %v.243, %v.244
  store i1 %v.245, ptr %"r.%p37"
  %v.246 = load i1, ptr %"r.%p37"
  br i1 %v.246, label %"L$L__BB50_25", label %"B12"
"B12":
  br label %"L$L__BB50_21"
"L$L__BB50_25":
  %v.247 = load i16, ptr %"r.%rs2"
  %v.248 = icmp eq i16 %v.247, 0
  store i1 %v.248, ptr %"r.%p45"
  %v.249 = load i32, ptr %"r.%r14"
  %v.250 = icmp ne i32 %v.249, 1
  store i1 %v.250, ptr %"r.%p46"
  %v.251 = load i1, ptr %"r.%p45"
  %v.252 = load i1, ptr %"r.%p46"
  %v.253 = or i1 %v.251, %v.252
  store i1 %v.253, ptr %"r.%p47"
  %v.254 = load i32, ptr %"r.%r15"
  %v.255 = icmp ne i32 %v.254, 1
  store i1 %v.255, ptr %"r.%p48"
  %v.256 = load i1, ptr %"r.%p48"
  %v.257 = load i1, ptr %"r.%p47"
  %v.258 = or i1 %v.256, %v.257
  store i1 %v.258, ptr %"r.%p49"
  %v.259 = load i1, ptr %"r.%p49"
  br i1 %v.259, label %"L$L__BB50_31", label %"B13"
"B13":
  %v.260 = load i32, ptr %"r.%r13"
  %v.261 = and i32 %v.260, 50331648
  store i32 %v.261, ptr %"r.%r55"
  %v.262 = load i32, ptr %"r.%r55"
  %v.263 = icmp eq i32 %v.262, 16777216
  store i1 %v.263, ptr %"r.%p50"
  %v.264 = load i1, ptr %"r.%p50"
  br i1 %v.264, label %"L$L__BB50_29", label %"B14"
"B14":
  %v.265 = load i32, ptr %"r.%r2"
  %v.266 = and i32 %v.265, 50331648
  store i32 %v.266, ptr %"r.%r56"
  %v.267 = load i32, ptr %"r.%r56"
  %v.268 = icmp eq i32 %v.267, 16777216
  store i1 %v.268, ptr %"r.%p100"
  br label %"L$L__BB50_28"
"L$L__BB50_21":
  %v.269 = load i32, ptr %"r.%r14"
  %v.270 = icmp eq i32 %v.269, 3
  store i1 %v.270, ptr %"r.%p39"
  %v.271 = load i32, ptr %"r.%r2"
  %v.272 = and i32 %v.271, 50331648
  store i32 %v.272, ptr %"r.%r53"
  %v.273 = load i32, ptr %"r.%r53"
  %v.274 = icmp eq i32 %v.273, 16777216
  store i1 %v.274, ptr %"r.%p40"
  %v.275 = load i1, ptr %"r.%p40"
  %v.276 = load i1, ptr %"r.%p39"
  %v.277 = and i1 %v.275, %v.276
  store i1 %v.277, ptr %"r.%p41"
  store i1 false, ptr %"r.%p99"
  %v.278 = load i1, ptr %"r.%p41"
  br i1 %v.278, label %"L$L__BB50_24", label %"B15"
"B15":
  %v.279 = load i32, ptr %"r.%r15"
  %v.280 = icmp ne i32 %v.279, 3
  store i1 %v.280, ptr %"r.%p43"
  store i1 true, ptr %"r.%p99"
  %v.281 = load i1, ptr %"r.%p43"
  br i1 %v.281, label %"L$L__BB50_24", label %"B16"
"B16":
  %v.282 = load i32, ptr %"r.%r13"
  %v.283 = and i32 %v.282, 50331648
  store i32 %v.283, ptr %"r.%r54"
  %v.284 = load i32, ptr %"r.%r54"
  %v.285 = icmp ne i32 %v.284, 16777216
  store i1 %v.285, ptr %"r.%p99"
  br label %"L$L__BB50_24"
"L$L__BB50_24":
  %v.286 = load i16, ptr %"r.%rs2"
  %v.287 = icmp ne i16 %v.286, 0
  store i1 %v.287, ptr %"r.%p44"
  %v.288 = load i1, ptr %"r.%p44"
  %v.289 = load i1, ptr %"r.%p99"
  %v.290 = or i1 %v.288, %v.289
  store i1 %v.290, ptr %"r.%p100"
  br label %"L$L__BB50_28"
"L$L__BB50_28":
  %v.291 = load i1, ptr %"r.%p100"
  %v.292 = xor i1 %v.291, -1
  store i1 %v.292, ptr %"r.%p51"
  %v.293 = load i1, ptr %"r.%p51"
  br i1 %v.293, label %"L$L__BB50_31", label %"B17"
"B17":
  br label %"L$L__BB50_29"
"L$L__BB50_29":
  %v.294 = load i64, ptr %"r.%rd14"
  %v.295 = add i64 %v.294, 12
  %v.296 = inttoptr i64 %v.295 to ptr
  %v.297 = load i32, ptr %v.296, align 1
  store i32 %v.297, ptr %"r.%r16"
  %v.298 = load i64, ptr %"r.%rd14"
  %v.299 = add i64 %v.298, 16
  %v.300 = inttoptr i64 %v.299 to ptr
  %v.301 = load i32, ptr %v.300, align 1
  store i32 %v.301, ptr %"r.%r57"
  %v.302 = load i64, ptr %"r.%rd13"
  store i64 %v.302, ptr %"r..param param0"
  %v.303 = load i32, ptr %"r.%r26"
  store i32 %v.303, ptr %"r..param param1"
  %v.304 = load i32, ptr %"r.%r16"
  store i32 %v.304, ptr %"r..param param2"
  %v.305 = load i32, ptr %"r.%r57"
  store i32 %v.305, ptr %"r..param param3"
  %v.306 = load i64, ptr %"r..param param0"
  %v.307 = load i32, ptr %"r..param param1"
  %v.308 = load i32, ptr %"r..param param2"
  %v.309 = load i32, ptr %"r..param param3"
  %v.310 = call i32 @_runtime_orderedEP5Blockjjj(i64 %v.306, i32 %v.307, i32 %v.308, i32 %v.309)
  store i32 %v.310, ptr %"r..param retval0"
  %v.311 = load i32, ptr %"r..param retval0"
  store i32 %v.311, ptr %"r.%r58"
  %v.312 = load i32, ptr %"r.%r58"
  %v.313 = trunc i32 %v.312 to i16
  store i16 %v.313, ptr %"r.%rs14"
  %v.314 = load i16, ptr %"r.%rs14"
  %v.315 = icmp ne i16 %v.314, 0
  store i1 %v.315, ptr %"r.%p52"
  %v.316 = load i1, ptr %"r.%p52"
  br i1 %v.316, label %"L$L__BB50_31", label %"B18"
"B18":
  %v.317 = load i64, ptr %"r.%rd3"
  %v.318 = inttoptr i64 %v.317 to ptr
  %v.319 = load <2 x i32>, ptr %v.318, align 1
  %v.320 = extractelement <2 x i32> %v.319, i32 0
  store i32 %v.320, ptr %"r.%r59"
  %v.321 = extractelement <2 x i32> %v.319, i32 1
  store i32 %v.321, ptr %"r.%r60"
  %v.322 = load i64, ptr %"r.%rd3"
  %v.323 = add i64 %v.322, -24
  %v.324 = inttoptr i64 %v.323 to ptr
  %v.325 = load i64, ptr %v.324, align 1
  store i64 %v.325, ptr %"r.%rd24"
  %v.326 = load i64, ptr %"r.%rd3"
  %v.327 = add i64 %v.326, -8
  %v.328 = inttoptr i64 %v.327 to ptr
  %v.329 = load i64, ptr %v.328, align 1
  store i64 %v.329, ptr %"r.%rd25"
  %v.330 = load i64, ptr %"r.%rd13"
  store i64 %v.330, ptr %"r..param param0.1"
  %v.331 = load i32, ptr %"r.%r59"
  store i32 %v.331, ptr %"r..param param1.1"
  %v.332 = load i32, ptr %"r.%r60"
  store i32 %v.332, ptr %"r..param param2.1"
  %v.333 = load i64, ptr %"r.%rd24"
  store i64 %v.333, ptr %"r..param param3.1"
  %v.334 = load i64, ptr %"r.%rd25"
  store i64 %v.334, ptr %"r..param param4"
  %v.335 = load i32, ptr %"r.%r16"
  store i32 %v.335, ptr %"r..param param5"
  %v.336 = load i32, ptr %"r.%r13"
  store i32 %v.336, ptr %"r..param param6"
  %v.337 = load i64, ptr %"r..param param0.1"
  %v.338 = load i32, ptr %"r..param param1.1"
  %v.339 = load i32, ptr %"r..param param2.1"
  %v.340 = load i64, ptr %"r..param param3.1"
  %v.341 = load i64, ptr %"r..param param4"
  %v.342 = load i32, ptr %"r..param param5"
  %v.343 = load i32, ptr %"r..param param6"
  call void @_runtime_record_raceEP5Blockjjyyjj(i64 %v.337, i32 %v.338, i32 %v.339, i64 %v.340, i64 %v.341, i32 %v.342, i32 %v.343)
  store i16 1, ptr %"r.%rs36"
  br label %"L$L__BB50_31"
"L$L__BB50_31":
  %v.344 = load i16, ptr %"r.%rs36"
  %v.345 = icmp ne i16 %v.344, 0
  store i1 %v.345, ptr %"r.%p54"
  %v.346 = load i1, ptr %"r.%p54"
  %v.347 = load i1, ptr %"r.%p27"
  %v.348 = or i1 %v.346, %v.347
  store i1 %v.348, ptr %"r.%p55"
  %v.349 = load i1, ptr %"r.%p55"
  br i1 %v.349, label %"L$L__BB50_44", label %"B19"
"B19":
  %v.350 = load i32, ptr %"r.%r2"
  %v.351 = icmp ult i32 26, 32
  %v.352 = select i1 %v.351, i32 26, i32 31
  %v.353 = lshr i32 %v.350, %v.352
  %v.354 = select i1 %v.351, i32 %v.353, i32 0
  store i32 %v.354, ptr %"r.%r64"
  %v.355 = load i32, ptr %"r.%r64"
  %v.356 = and i32 %v.355, 3
  store i32 %v.356, ptr %"r.%r17"
  %v.357 = load i32, ptr %"r.%r2"
  %v.358 = and i32 %v.357, 50331648
  store i32 %v.358, ptr %"r.%r65"
  %v.359 = load i32, ptr %"r.%r65"
  %v.360 = icmp eq i32 %v.359, 16777216
  store i1 %v.360, ptr %"r.%p8"
  store i32 0, ptr %"r.%r104"
  br label %"L$L__BB50_33"
"L$L__BB50_33":
  %v.361 = load i32, ptr %"r.%r104"
  %v.362 = sext i32 %v.361 to i64
  store i64 %v.362, ptr %"r.%rd11"
  %v.363 = load i32, ptr %"r.%r104"
  %v.364 = sext i32 %v.363 to i64
  %v.365 = sext i32 4 to i64
  %v.366 = mul i64 %v.364, %v.365
  store i64 %v.366, ptr %"r.%rd26"
  %v.367 = load i64, ptr %"r.%rd14"
  %v.368 = load i64, ptr %"r.%rd26"
  %v.369 = add i64 %v.367, %v.368
  store i64 %v.369, ptr %"r.%rd27"
  %v.370 = load i64, ptr %"r.%rd27"
  %v.371 = add i64 %v.370, 40
  store i64 %v.371, ptr %"r.%rd12"
  %v.372 = load i64, ptr %"r.%rd3"
  %v.373 = add i64 %v.372, 12
  %v.374 = inttoptr i64 %v.373 to ptr
  %v.375 = load i8, ptr %v.374, align 1
  %v.376 = zext i8 %v.375 to i16
  store i16 %v.376, ptr %"r.%rs4"
  %v.377 = load i64, ptr %"r.%rd27"
  %v.378 = add i64 %v.377, 40
  %v.379 = inttoptr i64 %v.378 to ptr
  %v.380 = load i32, ptr %v.379, align 1
  store i32 %v.380, ptr %"r.%r19"
  %v.381 = load i32, ptr %"r.%r19"
  %v.382 = icmp ult i32 26, 32
  %v.383 = select i1 %v.382, i32 26, i32 31
  %v.384 = lshr i32 %v.381, %v.383
  %v.385 = select i1 %v.382, i32 %v.384, i32 0
  store i32 %v.385, ptr %"r.%r66"
  %v.386 = load i32, ptr %"r.%r66"
  %v.387 = and i32 %v.386, 3
  store i32 %v.387, ptr %"r.%r20"
  %v.388 = load i32, ptr %"r.%r19"
  %v.389 = load i32, ptr %"r.%r2"
  %v.390 = or i32 %v.388, %v.389
  store i32 %v.390, ptr %"r.%r67"
  %v.391 = load i32, ptr %"r.%r67"
  %v.392 = and i32 %v.391, 268435456
  store i32 %v.392, ptr %"r.%r68"
  %v.393 = load i32, ptr %"r.%r68"
  %v.394 = icmp ne i32 %v.393, 0
  store i1 %v.394, ptr %"r.%p56"
  store i16 0, ptr %"r.%rs36"
  %v.395 = load i1, ptr %"r.%p56"
  br i1 %v.395, label %"L$L__BB50_43", label %"B20"
"B20":
  %v.396 = load i32, ptr %"r.%r17"
  %v.397 = icmp ne i32 %v.396, 0
  store i1 %v.397, ptr %"r.%p57"
  %v.398 = load i32, ptr %"r.%r20"
  %v.399 = icmp ne i32 %v.398, 0
  store i1 %v.399, ptr %"r.%p58"
  %v.400 = load i1, ptr %"r.%p57"
  %v.401 = load i1, ptr %"r.%p58"
  %v.402 = and i1 %v.400, %v.401
  store i1 %v.402, ptr %"r.%p59"
  %v.403 = load i1, ptr %"r.%p59"
  br i1 %v.403, label %"L$L__BB50_38", label %"B21"
"B21":
  br label %"L$L__BB50_35"
"L$L__BB50_38":
  %v.404 = load i32, ptr %"r.%r17"
  %v.405 = icmp ne i32 %v.404, 1
  store i1 %v.405, ptr %"r.%p66"
  %v.406 = load i32, ptr %"r.%r20"
  %v.407 = icmp ne i32 %v.406, 1
  store i1 %v.407, ptr %"r.%p67"
  %v.408 = load i16, ptr %"r.%rs4"
  %v.409 = icmp eq i16 %v.408, 0
  store i1 %v.409, ptr %"r.%p68"
  %v.410 = load i1, ptr %"r.%p68"
  %v.411 = load i1, ptr %"r.%p67"
  %v.412 = or i1 %v.410, %v.411
  store i1 %v.412, ptr %"r.%p69"
  %v.413 = load i1, ptr %"r.%p66"
  %v.414 = load i1, ptr %"r.%p69"
  %v.415 = or i1 %v.413, %v.414
  store i1 %v.415, ptr %"r.%p70"
  %v.416 = load i1, ptr %"r.%p70"
  br i1 %v.416, label %"L$L__BB50_43", label %"B22"
"B22":
  %v.417 = load i32, ptr %"r.%r19"
  %v.418 = and i32 %v.417, 50331648
  store i32 %v.418, ptr %"r.%r71"
  %v.419 = load i32, ptr %"r.%r71"
  %v.420 = icmp eq i32 %v.419, 16777216
  store i1 %v.420, ptr %"r.%p71"
  %v.421 = load i1, ptr %"r.%p8"
  store i1 %v.421, ptr %"r.%p102"
  %v.422 = load i1, ptr %"r.%p71"
  br i1 %v.422, label %"L$L__BB50_41", label %"B23"
"B23":
  br label %"L$L__BB50_40"
"L$L__BB50_35":
  %v.423 = load i32, ptr %"r.%r17"
  %v.424 = icmp ne i32 %v.423, 3
  store i1 %v.424, ptr %"r.%p60"
  %v.425 = load i32, ptr %"r.%r65"
  %v.426 = icmp eq i32 %v.425, 16777216
  store i1 %v.426, ptr %"r.%p61"
  %v.427 = load i32, ptr %"r.%r20"
  %v.428 = icmp eq i32 %v.427, 3
  store i1 %v.428, ptr %"r.%p62"
  %v.429 = load i1, ptr %"r.%p61"
  %v.430 = load i1, ptr %"r.%p62"
  %v.431 = and i1 %v.429, %v.430
  store i1 %v.431, ptr %"r.%p63"
  %v.432 = load i1, ptr %"r.%p63"
  %v.433 = load i1, ptr %"r.%p60"
  %v.434 = or i1 %v.432, %v.433
  store i1 %v.434, ptr %"r.%p64"
  %v.435 = load i1, ptr %"r.%p63"
  %v.436 = xor i1 %v.435, -1
  store i1 %v.436, ptr %"r.%p101"
  %v.437 = load i1, ptr %"r.%p64"
  br i1 %v.437, label %"L$L__BB50_37", label %"B24"
"B24":
  %v.438 = load i32, ptr %"r.%r19"
  %v.439 = and i32 %v.438, 50331648
  store i32 %v.439, ptr %"r.%r70"
  %v.440 = load i32, ptr %"r.%r70"
  %v.441 = icmp ne i32 %v.440, 16777216
  store i1 %v.441, ptr %"r.%p101"
  br label %"L$L__BB50_37"
"L$L__BB50_37":
  %v.442 = load i16, ptr %"r.%rs4"
  %v.443 = icmp ne i16 %v.442, 0
  store i1 %v.443, ptr %"r.%p65"
  %v.444 = load i1, ptr %"r.%p65"
  %v.445 = load i1, ptr %"r.%p101"
  %v.446 = or i1 %v.444, %v.445
  store i1 %v.446, ptr %"r.%p102"
  br label %"L$L__BB50_40"
"L$L__BB50_40":
  %v.447 = load i1, ptr %"r.%p102"
  %v.448 = xor i1 %v.447, -1
  store i1 %v.448, ptr %"r.%p72"
  %v.449 = load i1, ptr %"r.%p72"
  br i1 %v.449, label %"L$L__BB50_43", label %"B25"
"B25":
  br label %"L$L__BB50_41"
"L$L__BB50_41":
  %v.450 = load i64, ptr %"r.%rd12"
  %v.451 = add i64 %v.450, -16
  %v.452 = inttoptr i64 %v.451 to ptr
  %v.453 = load i32, ptr %v.452, align 1
  store i32 %v.453, ptr %"r.%r21"
  %v.454 = load i64, ptr %"r.%rd12"
  %v.455 = add i64 %v.454, -8
  %v.456 = inttoptr i64 %v.455 to ptr
  %v.457 = load i32, ptr %v.456, align 1
  store i32 %v.457, ptr %"r.%r72"
  %v.458 = load i64, ptr %"r.%rd13"
  store i64 %v.458, ptr %"r..param param0.2"
  %v.459 = load i32, ptr %"r.%r26"
  store i32 %v.459, ptr %"r..param param1.2"
  %v.460 = load i32, ptr %"r.%r21"
  store i32 %v.460, ptr %"r..param param2.2"
  %v.461 = load i32, ptr %"r.%r72"
  store i32 %v.461, ptr %"r..param param3.2"
  %v.462 = load i64, ptr %"r..param param0.2"
  %v.463 = load i32, ptr %"r..param param1.2"
  %v.464 = load i32, ptr %"r..param param2.2"
  %v.465 = load i32, ptr %"r..param param3.2"
  %v.466 = call i32 @_runtime_orderedEP5Blockjjj(i64 %v.462, i32 %v.463, i32 %v.464, i32 %v.465)
  store i32 %v.466, ptr %"r..param retval0.1"
  %v.467 = load i32, ptr %"r..param retval0.1"
  store i32 %v.467, ptr %"r.%r73"
  %v.468 = load i32, ptr %"r.%r73"
  %v.469 = trunc i32 %v.468 to i16
  store i16 %v.469, ptr %"r.%rs22"
  %v.470 = load i16, ptr %"r.%rs22"
  %v.471 = icmp ne i16 %v.470, 0
  store i1 %v.471, ptr %"r.%p73"
  %v.472 = load i1, ptr %"r.%p73"
  br i1 %v.472, label %"L$L__BB50_43", label %"B26"
"B26":
  %v.473 = load i64, ptr %"r.%rd17"
  %v.474 = add i64 %v.473, 24
  %v.475 = inttoptr i64 %v.474 to ptr
  %v.476 = load <2 x i32>, ptr %v.475, align 1
  %v.477 = extractelement <2 x i32> %v.476, i32 0
  store i32 %v.477, ptr %"r.%r74"
  %v.478 = extractelement <2 x i32> %v.476, i32 1
  store i32 %v.478, ptr %"r.%r75"
  %v.479 = load i64, ptr %"r.%rd17"
  %v.480 = inttoptr i64 %v.479 to ptr
  %v.481 = load i64, ptr %v.480, align 1
  store i64 %v.481, ptr %"r.%rd29"
  %v.482 = load i64, ptr %"r.%rd17"
  %v.483 = add i64 %v.482, 16
  %v.484 = inttoptr i64 %v.483 to ptr
  %v.485 = load i64, ptr %v.484, align 1
  store i64 %v.485, ptr %"r.%rd30"
  %v.486 = load i64, ptr %"r.%rd13"
  store i64 %v.486, ptr %"r..param param0.3"
  %v.487 = load i32, ptr %"r.%r74"
  store i32 %v.487, ptr %"r..param param1.3"
  %v.488 = load i32, ptr %"r.%r75"
  store i32 %v.488, ptr %"r..param param2.3"
  %v.489 = load i64, ptr %"r.%rd29"
  store i64 %v.489, ptr %"r..param param3.3"
  %v.490 = load i64, ptr %"r.%rd30"
  store i64 %v.490, ptr %"r..param param4.1"
  %v.491 = load i32, ptr %"r.%r21"
  store i32 %v.491, ptr %"r..param param5.1"
  %v.492 = load i32, ptr %"r.%r19"
  store i32 %v.492, ptr %"r..param param6.1"
  %v.493 = load i64, ptr %"r..param param0.3"
  %v.494 = load i32, ptr %"r..param param1.3"
  %v.495 = load i32, ptr %"r..param param2.3"
  %v.496 = load i64, ptr %"r..param param3.3"
  %v.497 = load i64, ptr %"r..param param4.1"
  %v.498 = load i32, ptr %"r..param param5.1"
  %v.499 = load i32, ptr %"r..param param6.1"
  call void @_runtime_record_raceEP5Blockjjyyjj(i64 %v.493, i32 %v.494, i32 %v.495, i64 %v.496, i64 %v.497, i32 %v.498, i32 %v.499)
  store i16 1, ptr %"r.%rs36"
  br label %"L$L__BB50_43"
"L$L__BB50_43":
  %v.500 = load i64, ptr %"r.%rd11"
  %v.501 = trunc i64 %v.500 to i32
  store i32 %v.501, ptr %"r.%r79"
  %v.502 = load i32, ptr %"r.%r79"
  %v.503 = add i32 %v.502, 1
  store i32 %v.503, ptr %"r.%r80"
  store i32 1, ptr %"r.%r104"
  %v.504 = load i32, ptr %"r.%r80"
  %v.505 = icmp ult i32 %v.504, 2
  store i1 %v.505, ptr %"r.%p74"
  %v.506 = load i16, ptr %"r.%rs36"
  %v.507 = icmp eq i16 %v.506, 0
  store i1 %v.507, ptr %"r.%p75"
  %v.508 = load i1, ptr %"r.%p75"
  %v.509 = load i1, ptr %"r.%p74"
  %v.510 = and i1 %v.508, %v.509
  store i1 %v.510, ptr %"r.%p76"
  %v.511 = load i1, ptr %"r.%p76"
  br i1 %v.511, label %"L$L__BB50_33", label %"B27"
"B27":
  br label %"L$L__BB50_44"
"L$L__BB50_44":
  %v.512 = load i16, ptr %"r.%rs36"
  %v.513 = icmp ne i16 %v.512, 0
  store i1 %v.513, ptr %"r.%p77"
  %v.514 = load i1, ptr %"r.%p77"
  br i1 %v.514, label %"L$L__BB50_59", label %"B28"
"B28":
  %v.515 = load i64, ptr %"r.%rd17"
  %v.516 = add i64 %v.515, 36
  %v.517 = inttoptr i64 %v.516 to ptr
  %v.518 = load i8, ptr %v.517, align 1
  %v.519 = zext i8 %v.518 to i16
  store i16 %v.519, ptr %"r.%rs7"
  %v.520 = load i64, ptr %"r.%rd14"
  %v.521 = add i64 %v.520, 8
  %v.522 = inttoptr i64 %v.521 to ptr
  %v.523 = load i32, ptr %v.522, align 1
  store i32 %v.523, ptr %"r.%r22"
  %v.524 = load i32, ptr %"r.%r22"
  %v.525 = icmp ult i32 26, 32
  %v.526 = select i1 %v.525, i32 26, i32 31
  %v.527 = lshr i32 %v.524, %v.526
  %v.528 = select i1 %v.525, i32 %v.527, i32 0
  store i32 %v.528, ptr %"r.%r81"
  %v.529 = load i32, ptr %"r.%r81"
  %v.530 = and i32 %v.529, 3
  store i32 %v.530, ptr %"r.%r23"
  %v.531 = load i32, ptr %"r.%r2"
  %v.532 = icmp ult i32 26, 32
  %v.533 = select i1 %v.532, i32 26, i32 31
  %v.534 = lshr i32 %v.531, %v.533
  %v.535 = select i1 %v.532, i32 %v.534, i32 0
  store i32 %v.535, ptr %"r.%r82"
  %v.536 = load i32, ptr %"r.%r82"
  %v.537 = and i32 %v.536, 3
  store i32 %v.537, ptr %"r.%r24"
  %v.538 = load i32, ptr %"r.%r22"
  %v.539 = load i32, ptr %"r.%r2"
  %v.540 = or i32 %v.538, %v.539
  store i32 %v.540, ptr %"r.%r83"
  %v.541 = load i32, ptr %"r.%r83"
  %v.542 = and i32 %v.541, 268435456
  store i32 %v.542, ptr %"r.%r84"
  %v.543 = load i32, ptr %"r.%r84"
  %v.544 = icmp ne i32 %v.543, 0
  store i1 %v.544, ptr %"r.%p78"
  store i16 0, ptr %"r.%rs36"
  %v.545 = load i1, ptr %"r.%p78"
  br i1 %v.545, label %"L$L__BB50_59", label %"B29"
"B29":
  %v.546 = load i32, ptr %"r.%r23"
  %v.547 = icmp ne i32 %v.546, 0
  store i1 %v.547, ptr %"r.%p79"
  %v.548 = load i32, ptr %"r.%r24"
  %v.549 = icmp ne i32 %v.548, 0
  store i1 %v.549, ptr %"r.%p80"
  %v.550 = load i1, ptr %"r.%p80"
  %v.551 = load i1, ptr %"r.%p79"
  %v.552 = and i1 %v.550, %v.551
  store i1 %v.552, ptr %"r.%p81"
  %v.553 = load i1, ptr %"r.%p81"
  br i1 %v.553, label %"L$L__BB50_51", label %"B30"
"B30":
  br label %"L$L__BB50_47"
"L$L__BB50_51":
  %v.554 = load i16, ptr %"r.%rs7"
  %v.555 = icmp eq i16 %v.554, 0
  store i1 %v.555, ptr %"r.%p89"
  %v.556 = load i32, ptr %"r.%r23"
  %v.557 = icmp ne i32 %v.556, 1
  store i1 %v.557, ptr %"r.%p90"
  %v.558 = load i1, ptr %"r.%p89"
  %v.559 = load i1, ptr %"r.%p90"
  %v.560 = or i1 %v.558, %v.559
  store i1 %v.560, ptr %"r.%p91"
  %v.561 = load i32, ptr %"r.%r24"
  %v.562 = icmp ne i32 %v.561, 1
  store i1 %v.562, ptr %"r.%p92"
  %v.563 = load i1, ptr %"r.%p92"
  %v.564 = load i1, ptr %"r.%p91"
  %v.565 = or i1 %v.563, %v.564
  store i1 %v.565, ptr %"r.%p93"
  %v.566 = load i1, ptr %"r.%p93"
  br i1 %v.566, label %"L$L__BB50_59", label %"B31"
"B31":
  %v.567 = load i32, ptr %"r.%r22"
  %v.568 = and i32 %v.567, 50331648
  store i32 %v.568, ptr %"r.%r87"
  %v.569 = load i32, ptr %"r.%r87"
  %v.570 = icmp eq i32 %v.569, 16777216
  store i1 %v.570, ptr %"r.%p94"
  %v.571 = load i1, ptr %"r.%p94"
  br i1 %v.571, label %"L$L__BB50_55", label %"B32"
"B32":
  %v.572 = load i32, ptr %"r.%r2"
  %v.573 = and i32 %v.572, 50331648
  store i32 %v.573, ptr %"r.%r88"
  %v.574 = load i32, ptr %"r.%r88"
  %v.575 = icmp eq i32 %v.574, 16777216
  store i1 %v.575, ptr %"r.%p104"
  br label %"L$L__BB50_54"
"L$L__BB50_47":
  %v.576 = load i32, ptr %"r.%r23"
  %v.577 = icmp eq i32 %v.576, 3
  store i1 %v.577, ptr %"r.%p83"
  %v.578 = load i32, ptr %"r.%r2"
  %v.579 = and i32 %v.578, 50331648
  store i32 %v.579, ptr %"r.%r85"
  %v.580 = load i32, ptr %"r.%r85"
  %v.581 = icmp eq i32 %v.580, 16777216
  store i1 %v.581, ptr %"r.%p84"
  %v.582 = load i1, ptr %"r.%p84"
  %v.583 = load i1, ptr %"r.%p83"
  %v.584 = and i1 %v.582, %v.583
  store i1 %v.584, ptr %"r.%p85"
  store i1 false, ptr %"r.%p103"
  %v.585 = load i1, ptr %"r.%p85"
  br i1 %v.585, label %"L$L__BB50_50", label %"B33"
"B33":
  %v.586 = load i32, ptr %"r.%r24"
  %v.587 = icmp ne i32 %v.586, 3
  store i1 %v.587, ptr %"r.%p87"
  store i1 true, ptr %"r.%p103"
  %v.588 = load i1, ptr %"r.%p87"
  br i1 %v.588, label %"L$L__BB50_50", label %"B34"
"B34":
  %v.589 = load i32, ptr %"r.%r22"
  %v.590 = and i32 %v.589, 50331648
  store i32 %v.590, ptr %"r.%r86"
  %v.591 = load i32, ptr %"r.%r86"
  %v.592 = icmp ne i32 %v.591, 16777216
  store i1 %v.592, ptr %"r.%p103"
  br label %"L$L__BB50_50"
"L$L__BB50_50":
  %v.593 = load i16, ptr %"r.%rs7"
  %v.594 = icmp ne i16 %v.593, 0
  store i1 %v.594, ptr %"r.%p88"
  %v.595 = load i1, ptr %"r.%p88"
  %v.596 = load i1, ptr %"r.%p103"
  %v.597 = or i1 %v.595, %v.596
  store i1 %v.597, ptr %"r.%p104"
  br label %"L$L__BB50_54"
"L$L__BB50_54":
  %v.598 = load i1, ptr %"r.%p104"
  %v.599 = xor i1 %v.598, -1
  store i1 %v.599, ptr %"r.%p95"
  %v.600 = load i1, ptr %"r.%p95"
  br i1 %v.600, label %"L$L__BB50_59", label %"B35"
"B35":
  br label %"L$L__BB50_55"
"L$L__BB50_55":
  %v.601 = load i64, ptr %"r.%rd14"
  %v.602 = inttoptr i64 %v.601 to ptr
  %v.603 = load i32, ptr %v.602, align 1
  store i32 %v.603, ptr %"r.%r25"
  %v.604 = load i64, ptr %"r.%rd14"
  %v.605 = add i64 %v.604, 4
  %v.606 = inttoptr i64 %v.605 to ptr
  %v.607 = load i32, ptr %v.606, align 1
  store i32 %v.607, ptr %"r.%r89"
  %v.608 = load i64, ptr %"r.%rd13"
  store i64 %v.608, ptr %"r..param param0.4"
  %v.609 = load i32, ptr %"r.%r26"
  store i32 %v.609, ptr %"r..param param1.4"
  %v.610 = load i32, ptr %"r.%r25"
  store i32 %v.610, ptr %"r..param param2.4"
  %v.611 = load i32, ptr %"r.%r89"
  store i32 %v.611, ptr %"r..param param3.4"
  %v.612 = load i64, ptr %"r..param param0.4"
  %v.613 = load i32, ptr %"r..param param1.4"
  %v.614 = load i32, ptr %"r..param param2.4"
  %v.615 = load i32, ptr %"r..param param3.4"
  %v.616 = call i32 @_runtime_orderedEP5Blockjjj(i64 %v.612, i32 %v.613, i32 %v.614, i32 %v.615)
  store i32 %v.616, ptr %"r..param retval0.2"
  %v.617 = load i32, ptr %"r..param retval0.2"
  store i32 %v.617, ptr %"r.%r90"
  %v.618 = load i32, ptr %"r.%r90"
  %v.619 = trunc i32 %v.618 to i16
  store i16 %v.619, ptr %"r.%rs30"
  %v.620 = load i16, ptr %"r.%rs30"
  %v.621 = icmp ne i16 %v.620, 0
  store i1 %v.621, ptr %"r.%p96"
  %v.622 = load i1, ptr %"r.%p96"
  br i1 %v.622, label %"L$L__BB50_59", label %"B36"
"B36":
  %v.623 = load i1, ptr %"r.%p25"
  br i1 %v.623, label %"L$L__BB50_58", label %"B37"
"B37":
  br label %"L$L__BB50_57"
"L$L__BB50_58":
  %v.624 = load i64, ptr %"r.%rd13"
  store i64 %v.624, ptr %"r..param param0.5"
  %v.625 = load i64, ptr %"r.%rd15"
  store i64 %v.625, ptr %"r..param param1.5"
  %v.626 = load i64, ptr %"r.%rd16"
  store i64 %v.626, ptr %"r..param param2.5"
  %v.627 = load i64, ptr %"r.%rd14"
  store i64 %v.627, ptr %"r..param param3.5"
  %v.628 = load i64, ptr %"r..param param0.5"
  %v.629 = load i64, ptr %"r..param param1.5"
  %v.630 = load i64, ptr %"r..param param2.5"
  %v.631 = load i64, ptr %"r..param param3.5"
  call void @_runtime_await_changeEP5BlockPK6AccessyPK7Granule(i64 %v.628, i64 %v.629, i64 %v.630, i64 %v.631)
  store i16 1, ptr %"r.%rs36"
  br label %"L$L__BB50_59"
"L$L__BB50_57":
  %v.632 = load i64, ptr %"r.%rd17"
  %v.633 = add i64 %v.632, 24
  %v.634 = inttoptr i64 %v.633 to ptr
  %v.635 = load <2 x i32>, ptr %v.634, align 1
  %v.636 = extractelement <2 x i32> %v.635, i32 0
  store i32 %v.636, ptr %"r.%r93"
  %v.637 = extractelement <2 x i32> %v.635, i32 1
  store i32 %v.637, ptr %"r.%r94"
  %v.638 = load i64, ptr %"r.%rd17"
  %v.639 = inttoptr i64 %v.638 to ptr
  %v.640 = load i64, ptr %v.639, align 1
  store i64 %v.640, ptr %"r.%rd33"
  %v.641 = load i64, ptr %"r.%rd17"
  %v.642 = add i64 %v.641, 16
  %v.643 = inttoptr i64 %v.642 to ptr
  %v.644 = load i64, ptr %v.643, align 1
  store i64 %v.644, ptr %"r.%rd34"
  %v.645 = load i64, ptr %"r.%rd13"
  store i64 %v.645, ptr %"r..param param0.6"
  %v.646 = load i32, ptr %"r.%r93"
  store i32 %v.646, ptr %"r..param param1.6"
  %v.647 = load i32, ptr %"r.%r94"
  store i32 %v.647, ptr %"r..param param2.6"
  %v.648 = load i64, ptr %"r.%rd33"
  store i64 %v.648, ptr %"r..param param3.6"
  %v.649 = load i64, ptr %"r.%rd34"
  store i64 %v.649, ptr %"r..param param4.2"
  %v.650 = load i32, ptr %"r.%r25"
  store i32 %v.650, ptr %"r..param param5.2"
  %v.651 = load i32, ptr %"r.%r22"
  store i32 %v.651, ptr %"r..param param6.2"
  %v.652 = load i64, ptr %"r..param param0.6"
  %v.653 = load i32, ptr %"r..param param1.6"
  %v.654 = load i32, ptr %"r..param param2.6"
  %v.655 = load i64, ptr %"r..param param3.6"
  %v.656 = load i64, ptr %"r..param param4.2"
  %v.657 = load i32, ptr %"r..param param5.2"
  %v.658 = load i32, ptr %"r..param param6.2"
  call void @_runtime_record_raceEP5Blockjjyyjj(i64 %v.652, i32 %v.653, i32 %v.654, i64 %v.655, i64 %v.656, i32 %v.657, i32 %v.658)
  store i16 1, ptr %"r.%rs36"
  br label %"L$L__BB50_59"
"L$L__BB50_59":
  %v.659 = load i64, ptr %"r.%rd9"
  %v.660 = inttoptr i64 %v.659 to ptr
  %v.661 = load i32, ptr %v.660, align 1
  store i32 %v.661, ptr %"r.%r97"
  %v.662 = load i32, ptr %"r.%r26"
  %v.663 = load i32, ptr %"r.%r4"
  %v.664 = add i32 %v.662, %v.663
  store i32 %v.664, ptr %"r.%r98"
  %v.665 = load i32, ptr %"r.%r98"
  %v.666 = add i32 %v.665, 1
  store i32 %v.666, ptr %"r.%r99"
  %v.667 = load i64, ptr %"r.%rd14"
  store i64 %v.667, ptr %"r..param param0.7"
  %v.668 = load i32, ptr %"r.%r99"
  store i32 %v.668, ptr %"r..param param1.7"
  %v.669 = load i32, ptr %"r.%r97"
  store i32 %v.669, ptr %"r..param param2.7"
  %v.670 = load i32, ptr %"r.%r2"
  store i32 %v.670, ptr %"r..param param3.7"
  %v.671 = load i64, ptr %"r..param param0.7"
  %v.672 = load i32, ptr %"r..param param1.7"
  %v.673 = load i32, ptr %"r..param param2.7"
  %v.674 = load i32, ptr %"r..param param3.7"
  call void @_runtime_rememberEP7Granulejjj(i64 %v.671, i32 %v.672, i32 %v.673, i32 %v.674)
  %v.675 = load i16, ptr %"r.%rs36"
  %v.676 = sext i16 %v.675 to i32
  store i32 %v.676, ptr %"r.%r100"
  %v.677 = load i32, ptr %"r.%r100"
  store i32 %v.677, ptr %"r..param func_retval0"
  br label %done
done:
  %v.678 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.678
}

define internal void @_runtime_note_orderEP5BlockPK6AccessjP7Granule(i64 %a0, i64 %a1, i32 %a2, i64 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rs3" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_0" = alloca i64
  %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_1" = alloca i64
  %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_2" = alloca i32
  %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_3" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param param3" = alloca i64
  %"r..param param4" = alloca i32
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_0"
  store i64 %a1, ptr %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_1"
  store i32 %a2, ptr %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_2"
  store i64 %a3, ptr %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_0"
  store i64 %v.1, ptr %"r.%rd7"
  %v.2 = load i64, ptr %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_1"
  store i64 %v.2, ptr %"r.%rd8"
  %v.3 = load i32, ptr %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_2"
  store i32 %v.3, ptr %"r.%r8"
  %v.4 = load i64, ptr %"r..param _runtime_note_orderEP5BlockPK6AccessjP7Granule_param_3"
  store i64 %v.4, ptr %"r.%rd18"
  %v.5 = load i64, ptr %"r.%rd8"
  store i64 %v.5, ptr %"r.%rd2"
  %v.6 = load i64, ptr %"r.%rd7"
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd10"
  %v.9 = load i64, ptr %"r.%rd10"
  %v.10 = add i64 %v.9, 264
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd11"
  %v.13 = load i64, ptr %"r.%rd11"
  %v.14 = add i64 %v.13, 8
  store i64 %v.14, ptr %"r.%rd3"
  %v.15 = load i64, ptr %"r.%rd18"
  %v.16 = icmp eq i64 %v.15, 0
  store i1 %v.16, ptr %"r.%p1"
  %v.17 = load i1, ptr %"r.%p1"
  br i1 %v.17, label %"L$L__BB52_4", label %"B1"
"B1":
  %v.18 = load i32, ptr %"r.%r8"
  %v.19 = icmp eq i32 %v.18, 0
  store i1 %v.19, ptr %"r.%p2"
  %v.20 = load i1, ptr %"r.%p2"
  br i1 %v.20, label %"L$L__BB52_11", label %"B2"
"B2":
  store i16 0, ptr %"r.%rs9"
  store i32 0, ptr %"r.%r27"
  br label %"L$L__BB52_3"
"L$L__BB52_3":
  %v.21 = load i64, ptr %"r.%rd18"
  %v.22 = add i64 %v.21, 52
  store i64 %v.22, ptr %"r.%rd5"
  %v.23 = load i32, ptr %"r.%r27"
  %v.24 = zext i32 %v.23 to i64
  store i64 %v.24, ptr %"r.%rd12"
  %v.25 = load i64, ptr %"r.%rd2"
  %v.26 = add i64 %v.25, 8
  %v.27 = inttoptr i64 %v.26 to ptr
  %v.28 = load i64, ptr %v.27, align 1
  store i64 %v.28, ptr %"r.%rd13"
  %v.29 = load i64, ptr %"r.%rd13"
  %v.30 = load i64, ptr %"r.%rd12"
  %v.31 = add i64 %v.29, %v.30
  store i64 %v.31, ptr %"r.%rd14"
  %v.32 = load i16, ptr %"r.%rs9"
  %v.33 = zext i16 %v.32 to i32
  store i32 %v.33, ptr %"r.%r10"
  %v.34 = load i32, ptr %"r.%r10"
  %v.35 = trunc i32 %v.34 to i8
  %v.36 = sext i8 %v.35 to i32
  store i32 %v.36, ptr %"r.%r11"
  %v.37 = load i64, ptr %"r.%rd7"
  store i64 %v.37, ptr %"r..param param0"
  %v.38 = load i64, ptr %"r.%rd18"
  store i64 %v.38, ptr %"r..param param1"
  %v.39 = load i64, ptr %"r.%rd8"
  store i64 %v.39, ptr %"r..param param2"
  %v.40 = load i64, ptr %"r.%rd14"
  store i64 %v.40, ptr %"r..param param3"
  %v.41 = load i32, ptr %"r.%r11"
  store i32 %v.41, ptr %"r..param param4"
  %v.42 = load i64, ptr %"r..param param0"
  %v.43 = load i64, ptr %"r..param param1"
  %v.44 = load i64, ptr %"r..param param2"
  %v.45 = load i64, ptr %"r..param param3"
  %v.46 = load i32, ptr %"r..param param4"
  %v.47 = call i32 @_runtime_touchEP5BlockP7GranulePK6Accessyb(i64 %v.42, i64 %v.43, i64 %v.44, i64 %v.45, i32 %v.46)
  store i32 %v.47, ptr %"r..param retval0"
  %v.48 = load i32, ptr %"r..param retval0"
  store i32 %v.48, ptr %"r.%r12"
  %v.49 = load i32, ptr %"r.%r12"
  %v.50 = trunc i32 %v.49 to i16
  store i16 %v.50, ptr %"r.%rs5"
  store i32 1, ptr %"r.%r13"
  %v.51 = load i16, ptr %"r.%rs5"
  %v.52 = load i16, ptr %"r.%rs9"
  %v.53 = or i16 %v.51, %v.52
  store i16 %v.53, ptr %"r.%rs6"
  %v.54 = load i16, ptr %"r.%rs6"
  %v.55 = and i16 %v.54, 255
  store i16 %v.55, ptr %"r.%rs7"
  %v.56 = load i16, ptr %"r.%rs7"
  %v.57 = icmp ne i16 %v.56, 0
  store i1 %v.57, ptr %"r.%p3"
  %v.58 = load i1, ptr %"r.%p3"
  %v.59 = select i1 %v.58, i16 1, i16 0
  store i16 %v.59, ptr %"r.%rs9"
  %v.60 = load i64, ptr %"r.%rd3"
  %v.61 = inttoptr i64 %v.60 to ptr
  %v.62 = load i32, ptr %v.61, align 1
  store i32 %v.62, ptr %"r.%r14"
  %v.63 = load i32, ptr %"r.%r13"
  %v.64 = load i32, ptr %"r.%r14"
  %v.65 = icmp ult i32 %v.64, 32
  %v.66 = select i1 %v.65, i32 %v.64, i32 31
  %v.67 = shl i32 %v.63, %v.66
  %v.68 = select i1 %v.65, i32 %v.67, i32 0
  store i32 %v.68, ptr %"r.%r15"
  %v.69 = load i32, ptr %"r.%r15"
  %v.70 = load i32, ptr %"r.%r27"
  %v.71 = add i32 %v.69, %v.70
  store i32 %v.71, ptr %"r.%r27"
  %v.72 = load i32, ptr %"r.%r27"
  %v.73 = load i32, ptr %"r.%r8"
  %v.74 = icmp ult i32 %v.72, %v.73
  store i1 %v.74, ptr %"r.%p4"
  %v.75 = load i64, ptr %"r.%rd5"
  store i64 %v.75, ptr %"r.%rd18"
  %v.76 = load i1, ptr %"r.%p4"
  br i1 %v.76, label %"L$L__BB52_3", label %"B3"
"B3":
  br label %"L$L__BB52_11"
"L$L__BB52_4":
  %v.77 = load i64, ptr %"r.%rd2"
  %v.78 = add i64 %v.77, 24
  %v.79 = inttoptr i64 %v.78 to ptr
  %v.80 = load <2 x i32>, ptr %v.79, align 1
  %v.81 = extractelement <2 x i32> %v.80, i32 0
  store i32 %v.81, ptr %"r.%r16"
  %v.82 = extractelement <2 x i32> %v.80, i32 1
  store i32 %v.82, ptr %"r.%r17"
  %v.83 = load i64, ptr %"r.%rd2"
  %v.84 = add i64 %v.83, 37
  %v.85 = inttoptr i64 %v.84 to ptr
  %v.86 = load i8, ptr %v.85, align 1
  %v.87 = zext i8 %v.86 to i16
  store i16 %v.87, ptr %"r.%rs3"
  %v.88 = load i64, ptr %"r.%rd2"
  %v.89 = add i64 %v.88, 32
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load i32, ptr %v.90, align 1
  store i32 %v.91, ptr %"r.%r19"
  %v.92 = load i32, ptr %"r.%r19"
  %v.93 = icmp ult i32 24, 32
  %v.94 = select i1 %v.93, i32 24, i32 31
  %v.95 = lshr i32 %v.92, %v.94
  %v.96 = select i1 %v.93, i32 %v.95, i32 0
  store i32 %v.96, ptr %"r.%r20"
  %v.97 = load i32, ptr %"r.%r20"
  %v.98 = and i32 %v.97, 3
  store i32 %v.98, ptr %"r.%r3"
  %v.99 = load i32, ptr %"r.%r3"
  %v.100 = icmp eq i32 %v.99, 2
  store i1 %v.100, ptr %"r.%p5"
  %v.101 = load i32, ptr %"r.%r19"
  %v.102 = and i32 %v.101, 201326592
  store i32 %v.102, ptr %"r.%r21"
  %v.103 = load i32, ptr %"r.%r21"
  %v.104 = icmp eq i32 %v.103, 0
  store i1 %v.104, ptr %"r.%p6"
  %v.105 = load i1, ptr %"r.%p6"
  %v.106 = load i1, ptr %"r.%p5"
  %v.107 = or i1 %v.105, %v.106
  store i1 %v.107, ptr %"r.%p7"
  %v.108 = load i64, ptr %"r.%rd7"
  %v.109 = add i64 %v.108, 320
  %v.110 = inttoptr i64 %v.109 to ptr
  %v.111 = load i64, ptr %v.110, align 1
  store i64 %v.111, ptr %"r.%rd15"
  %v.112 = load i32, ptr %"r.%r16"
  %v.113 = zext i32 %v.112 to i64
  %v.114 = zext i32 16 to i64
  %v.115 = mul i64 %v.113, %v.114
  store i64 %v.115, ptr %"r.%rd16"
  %v.116 = load i64, ptr %"r.%rd15"
  %v.117 = load i64, ptr %"r.%rd16"
  %v.118 = add i64 %v.116, %v.117
  store i64 %v.118, ptr %"r.%rd17"
  %v.119 = load i64, ptr %"r.%rd17"
  %v.120 = add i64 %v.119, 8
  store i64 %v.120, ptr %"r.%rd6"
  %v.121 = load i1, ptr %"r.%p7"
  br i1 %v.121, label %"L$L__BB52_6", label %"B4"
"B4":
  %v.122 = load i64, ptr %"r.%rd6"
  %v.123 = inttoptr i64 %v.122 to ptr
  %v.124 = load i32, ptr %v.123, align 1
  store i32 %v.124, ptr %"r.%r22"
  %v.125 = load i64, ptr %"r.%rd3"
  %v.126 = add i64 %v.125, 8
  %v.127 = inttoptr i64 %v.126 to ptr
  %v.128 = load i32, ptr %v.127, align 1
  store i32 %v.128, ptr %"r.%r23"
  %v.129 = load i32, ptr %"r.%r22"
  %v.130 = load i32, ptr %"r.%r23"
  %v.131 = call i32 @llvm.umax.i32(i32 %v.129, i32 %v.130)
  store i32 %v.131, ptr %"r.%r24"
  %v.132 = load i32, ptr %"r.%r24"
  %v.133 = load i64, ptr %"r.%rd6"
  %v.134 = inttoptr i64 %v.133 to ptr
  store i32 %v.132, ptr %v.134, align 1
  br label %"L$L__BB52_6"
"L$L__BB52_6":
  %v.135 = load i32, ptr %"r.%r3"
  %v.136 = icmp eq i32 %v.135, 1
  store i1 %v.136, ptr %"r.%p8"
  %v.137 = load i1, ptr %"r.%p8"
  br i1 %v.137, label %"L$L__BB52_11", label %"B5"
"B5":
  %v.138 = load i64, ptr %"r.%rd3"
  %v.139 = add i64 %v.138, 8
  %v.140 = inttoptr i64 %v.139 to ptr
  %v.141 = load i32, ptr %v.140, align 1
  store i32 %v.141, ptr %"r.%r4"
  %v.142 = load i16, ptr %"r.%rs3"
  %v.143 = icmp eq i16 %v.142, 0
  store i1 %v.143, ptr %"r.%p9"
  %v.144 = load i1, ptr %"r.%p9"
  br i1 %v.144, label %"L$L__BB52_9", label %"B6"
"B6":
  %v.145 = load i64, ptr %"r.%rd3"
  %v.146 = add i64 %v.145, 4
  %v.147 = inttoptr i64 %v.146 to ptr
  %v.148 = load i32, ptr %v.147, align 1
  store i32 %v.148, ptr %"r.%r25"
  %v.149 = load i32, ptr %"r.%r25"
  %v.150 = add i32 %v.149, 1
  store i32 %v.150, ptr %"r.%r28"
  %v.151 = load i32, ptr %"r.%r28"
  %v.152 = load i64, ptr %"r.%rd3"
  %v.153 = add i64 %v.152, 4
  %v.154 = inttoptr i64 %v.153 to ptr
  store i32 %v.151, ptr %v.154, align 1
  br label %"L$L__BB52_10"
"L$L__BB52_9":
  %v.155 = load i64, ptr %"r.%rd6"
  %v.156 = add i64 %v.155, 4
  %v.157 = inttoptr i64 %v.156 to ptr
  %v.158 = load i32, ptr %v.157, align 1
  store i32 %v.158, ptr %"r.%r28"
  br label %"L$L__BB52_10"
"L$L__BB52_10":
  %v.159 = load i32, ptr %"r.%r4"
  %v.160 = load i32, ptr %"r.%r28"
  %v.161 = call i32 @llvm.umax.i32(i32 %v.159, i32 %v.160)
  store i32 %v.161, ptr %"r.%r26"
  %v.162 = load i32, ptr %"r.%r26"
  %v.163 = load i64, ptr %"r.%rd3"
  %v.164 = add i64 %v.163, 8
  %v.165 = inttoptr i64 %v.164 to ptr
  store i32 %v.162, ptr %v.165, align 1
  br label %"L$L__BB52_11"
"L$L__BB52_11":
  br label %done
done:
  ret void
}

define internal void @_runtime_note_writtenEP5BlockPK6AccessjPh(i64 %a0, i64 %a1, i32 %a2, i64 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r35" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_0" = alloca i64
  %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_1" = alloca i64
  %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_2" = alloca i32
  %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_3" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_0"
  store i64 %a1, ptr %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_1"
  store i32 %a2, ptr %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_2"
  store i64 %a3, ptr %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_0"
  store i64 %v.1, ptr %"r.%rd11"
  %v.2 = load i64, ptr %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_1"
  store i64 %v.2, ptr %"r.%rd13"
  %v.3 = load i32, ptr %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_2"
  store i32 %v.3, ptr %"r.%r13"
  %v.4 = load i64, ptr %"r..param _runtime_note_writtenEP5BlockPK6AccessjPh_param_3"
  store i64 %v.4, ptr %"r.%rd23"
  %v.5 = load i64, ptr %"r.%rd13"
  store i64 %v.5, ptr %"r.%rd14"
  %v.6 = load i64, ptr %"r.%rd14"
  %v.7 = add i64 %v.6, 32
  store i64 %v.7, ptr %"r.%rd1"
  %v.8 = load i64, ptr %"r.%rd14"
  %v.9 = add i64 %v.8, 35
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i8, ptr %v.10, align 1
  %v.12 = zext i8 %v.11 to i32
  store i32 %v.12, ptr %"r.%r15"
  %v.13 = load i32, ptr %"r.%r15"
  %v.14 = and i32 %v.13, 3
  store i32 %v.14, ptr %"r.%r1"
  %v.15 = load i32, ptr %"r.%r1"
  %v.16 = icmp eq i32 %v.15, 2
  store i1 %v.16, ptr %"r.%p1"
  store i32 0, ptr %"r.%r40"
  %v.17 = load i1, ptr %"r.%p1"
  br i1 %v.17, label %"L$L__BB53_13", label %"B1"
"B1":
  %v.18 = load i64, ptr %"r.%rd1"
  %v.19 = add i64 %v.18, 6
  %v.20 = inttoptr i64 %v.19 to ptr
  %v.21 = load i8, ptr %v.20, align 1
  %v.22 = zext i8 %v.21 to i16
  store i16 %v.22, ptr %"r.%rs1"
  %v.23 = load i16, ptr %"r.%rs1"
  %v.24 = icmp ne i16 %v.23, 0
  store i1 %v.24, ptr %"r.%p2"
  %v.25 = load i1, ptr %"r.%p2"
  br i1 %v.25, label %"L$L__BB53_13", label %"B2"
"B2":
  %v.26 = load i32, ptr %"r.%r13"
  %v.27 = icmp eq i32 %v.26, 0
  store i1 %v.27, ptr %"r.%p3"
  store i32 0, ptr %"r.%r40"
  %v.28 = load i1, ptr %"r.%p3"
  br i1 %v.28, label %"L$L__BB53_5", label %"B3"
"B3":
  store i32 0, ptr %"r.%r37"
  %v.29 = load i64, ptr %"r.%rd23"
  store i64 %v.29, ptr %"r.%rd22"
  %v.30 = load i32, ptr %"r.%r37"
  store i32 %v.30, ptr %"r.%r40"
  br label %"L$L__BB53_4"
"L$L__BB53_4":
  %v.31 = load i64, ptr %"r.%rd22"
  %v.32 = inttoptr i64 %v.31 to ptr
  %v.33 = load i8, ptr %v.32, align 1
  %v.34 = zext i8 %v.33 to i32
  store i32 %v.34, ptr %"r.%r20"
  %v.35 = load i32, ptr %"r.%r40"
  %v.36 = load i32, ptr %"r.%r20"
  %v.37 = or i32 %v.35, %v.36
  store i32 %v.37, ptr %"r.%r40"
  %v.38 = load i64, ptr %"r.%rd22"
  %v.39 = add i64 %v.38, 1
  store i64 %v.39, ptr %"r.%rd22"
  %v.40 = load i32, ptr %"r.%r37"
  %v.41 = add i32 %v.40, 1
  store i32 %v.41, ptr %"r.%r37"
  %v.42 = load i32, ptr %"r.%r37"
  %v.43 = load i32, ptr %"r.%r13"
  %v.44 = icmp ult i32 %v.42, %v.43
  store i1 %v.44, ptr %"r.%p4"
  %v.45 = load i1, ptr %"r.%p4"
  br i1 %v.45, label %"L$L__BB53_4", label %"B4"
"B4":
  br label %"L$L__BB53_5"
"L$L__BB53_5":
  %v.46 = load i32, ptr %"r.%r40"
  %v.47 = icmp ne i32 %v.46, 0
  store i1 %v.47, ptr %"r.%p5"
  %v.48 = load i1, ptr %"r.%p5"
  br i1 %v.48, label %"L$L__BB53_13", label %"B5"
"B5":
  %v.49 = load i64, ptr %"r.%rd1"
  %v.50 = add i64 %v.49, -8
  %v.51 = inttoptr i64 %v.50 to ptr
  %v.52 = load <2 x i32>, ptr %v.51, align 1
  %v.53 = extractelement <2 x i32> %v.52, i32 0
  store i32 %v.53, ptr %"r.%r21"
  %v.54 = extractelement <2 x i32> %v.52, i32 1
  store i32 %v.54, ptr %"r.%r22"
  %v.55 = load i64, ptr %"r.%rd1"
  %v.56 = add i64 %v.55, -32
  %v.57 = inttoptr i64 %v.56 to ptr
  %v.58 = load i64, ptr %v.57, align 1
  store i64 %v.58, ptr %"r.%rd4"
  %v.59 = load i64, ptr %"r.%rd1"
  %v.60 = add i64 %v.59, -16
  %v.61 = inttoptr i64 %v.60 to ptr
  %v.62 = load i64, ptr %v.61, align 1
  store i64 %v.62, ptr %"r.%rd5"
  %v.63 = load i64, ptr %"r.%rd11"
  %v.64 = inttoptr i64 %v.63 to ptr
  %v.65 = load i64, ptr %v.64, align 1
  store i64 %v.65, ptr %"r.%rd7"
  %v.66 = load i64, ptr %"r.%rd7"
  %v.67 = add i64 %v.66, 172
  store i64 %v.67, ptr %"r.%rd8"
  %v.68 = load i64, ptr %"r.%rd7"
  %v.69 = add i64 %v.68, 172
  %v.70 = inttoptr i64 %v.69 to ptr
  %v.71 = load i32, ptr %v.70, align 1
  store i32 %v.71, ptr %"r.%r23"
  %v.72 = load i32, ptr %"r.%r23"
  %v.73 = icmp eq i32 %v.72, 0
  store i1 %v.73, ptr %"r.%p6"
  %v.74 = load i1, ptr %"r.%p6"
  br i1 %v.74, label %"L$L__BB53_8", label %"B6"
"B6":
  %v.75 = load i64, ptr %"r.%rd7"
  store i64 %v.75, ptr %"r..param param0"
  store i32 6, ptr %"r..param param1"
  %v.76 = load i32, ptr %"r.%r22"
  store i32 %v.76, ptr %"r..param param2"
  store i32 0, ptr %"r..param param3"
  %v.77 = load i64, ptr %"r.%rd5"
  store i64 %v.77, ptr %"r..param param4"
  %v.78 = load i64, ptr %"r..param param0"
  %v.79 = load i32, ptr %"r..param param1"
  %v.80 = load i32, ptr %"r..param param2"
  %v.81 = load i32, ptr %"r..param param3"
  %v.82 = load i64, ptr %"r..param param4"
  %v.83 = call i32 @_runtime_foldedEP6Launchjjjy(i64 %v.78, i32 %v.79, i32 %v.80, i32 %v.81, i64 %v.82)
  store i32 %v.83, ptr %"r..param retval0"
  %v.84 = load i32, ptr %"r..param retval0"
  store i32 %v.84, ptr %"r.%r25"
  %v.85 = load i32, ptr %"r.%r25"
  %v.86 = trunc i32 %v.85 to i16
  store i16 %v.86, ptr %"r.%rs2"
  store i32 0, ptr %"r.%r40"
  %v.87 = load i16, ptr %"r.%rs2"
  %v.88 = icmp ne i16 %v.87, 0
  store i1 %v.88, ptr %"r.%p7"
  %v.89 = load i1, ptr %"r.%p7"
  br i1 %v.89, label %"L$L__BB53_13", label %"B7"
"B7":
  br label %"L$L__BB53_8"
"L$L__BB53_8":
  %v.90 = load i64, ptr %"r.%rd7"
  %v.91 = add i64 %v.90, 212
  store i64 %v.91, ptr %"r.%rd15"
  %v.92 = load i64, ptr %"r.%rd15"
  %v.93 = inttoptr i64 %v.92 to ptr
  %v.94 = atomicrmw add ptr %v.93, i32 1 seq_cst, align 4
  store i32 %v.94, ptr %"r.%r9"
  %v.95 = load i64, ptr %"r.%rd8"
  %v.96 = add i64 %v.95, 36
  %v.97 = inttoptr i64 %v.96 to ptr
  %v.98 = load i32, ptr %v.97, align 1
  store i32 %v.98, ptr %"r.%r26"
  %v.99 = load i32, ptr %"r.%r9"
  %v.100 = load i32, ptr %"r.%r26"
  %v.101 = icmp uge i32 %v.99, %v.100
  store i1 %v.101, ptr %"r.%p8"
  %v.102 = load i1, ptr %"r.%p8"
  br i1 %v.102, label %"L$L__BB53_10", label %"B8"
"B8":
  %v.103 = load i64, ptr %"r.%rd8"
  %v.104 = add i64 %v.103, 28
  %v.105 = inttoptr i64 %v.104 to ptr
  %v.106 = load i64, ptr %v.105, align 1
  store i64 %v.106, ptr %"r.%rd16"
  store i64 0, ptr %"r.%rd17"
  %v.107 = load i32, ptr %"r.%r9"
  %v.108 = zext i32 %v.107 to i64
  %v.109 = zext i32 88 to i64
  %v.110 = mul i64 %v.108, %v.109
  store i64 %v.110, ptr %"r.%rd18"
  %v.111 = load i64, ptr %"r.%rd16"
  %v.112 = load i64, ptr %"r.%rd18"
  %v.113 = add i64 %v.111, %v.112
  store i64 %v.113, ptr %"r.%rd19"
  store i32 6, ptr %"r.%r27"
  %v.114 = load i32, ptr %"r.%r27"
  %v.115 = load i32, ptr %"r.%r22"
  %v.116 = load i64, ptr %"r.%rd19"
  %v.117 = inttoptr i64 %v.116 to ptr
  %v.118 = insertelement <2 x i32> poison, i32 %v.114, i32 0
  %v.119 = insertelement <2 x i32> %v.118, i32 %v.115, i32 1
  store <2 x i32> %v.119, ptr %v.117, align 1
  %v.120 = load i64, ptr %"r.%rd11"
  %v.121 = add i64 %v.120, 24
  %v.122 = inttoptr i64 %v.121 to ptr
  %v.123 = load i64, ptr %v.122, align 1
  store i64 %v.123, ptr %"r.%rd20"
  %v.124 = load i64, ptr %"r.%rd20"
  %v.125 = load i64, ptr %"r.%rd19"
  %v.126 = add i64 %v.125, 8
  %v.127 = inttoptr i64 %v.126 to ptr
  store i64 %v.124, ptr %v.127, align 1
  %v.128 = load i64, ptr %"r.%rd4"
  %v.129 = load i64, ptr %"r.%rd19"
  %v.130 = add i64 %v.129, 24
  %v.131 = inttoptr i64 %v.130 to ptr
  store i64 %v.128, ptr %v.131, align 1
  %v.132 = load i64, ptr %"r.%rd5"
  %v.133 = load i64, ptr %"r.%rd19"
  %v.134 = add i64 %v.133, 32
  %v.135 = inttoptr i64 %v.134 to ptr
  store i64 %v.132, ptr %v.135, align 1
  %v.136 = load i64, ptr %"r.%rd17"
  %v.137 = load i64, ptr %"r.%rd19"
  %v.138 = add i64 %v.137, 40
  %v.139 = inttoptr i64 %v.138 to ptr
  store i64 %v.136, ptr %v.139, align 1
  %v.140 = load i64, ptr %"r.%rd17"
  %v.141 = load i64, ptr %"r.%rd19"
  %v.142 = add i64 %v.141, 48
  %v.143 = inttoptr i64 %v.142 to ptr
  store i64 %v.140, ptr %v.143, align 1
  %v.144 = load i64, ptr %"r.%rd17"
  %v.145 = load i64, ptr %"r.%rd19"
  %v.146 = add i64 %v.145, 56
  %v.147 = inttoptr i64 %v.146 to ptr
  store i64 %v.144, ptr %v.147, align 1
  store i32 1, ptr %"r.%r28"
  store i32 0, ptr %"r.%r29"
  %v.148 = load i32, ptr %"r.%r21"
  %v.149 = load i32, ptr %"r.%r29"
  %v.150 = load i64, ptr %"r.%rd19"
  %v.151 = add i64 %v.150, 16
  %v.152 = inttoptr i64 %v.151 to ptr
  %v.153 = insertelement <2 x i32> poison, i32 %v.148, i32 0
  %v.154 = insertelement <2 x i32> %v.153, i32 %v.149, i32 1
  store <2 x i32> %v.154, ptr %v.152, align 1
  %v.155 = load i64, ptr %"r.%rd17"
  %v.156 = load i64, ptr %"r.%rd19"
  %v.157 = add i64 %v.156, 64
  %v.158 = inttoptr i64 %v.157 to ptr
  store i64 %v.155, ptr %v.158, align 1
  %v.159 = load i32, ptr %"r.%r29"
  %v.160 = load i64, ptr %"r.%rd19"
  %v.161 = add i64 %v.160, 72
  %v.162 = inttoptr i64 %v.161 to ptr
  store i32 %v.159, ptr %v.162, align 1
  %v.163 = load i32, ptr %"r.%r28"
  %v.164 = load i64, ptr %"r.%rd19"
  %v.165 = add i64 %v.164, 80
  %v.166 = inttoptr i64 %v.165 to ptr
  store i32 %v.163, ptr %v.166, align 1
  fence seq_cst
  %v.167 = load i32, ptr %"r.%r28"
  %v.168 = load i64, ptr %"r.%rd19"
  %v.169 = add i64 %v.168, 76
  %v.170 = inttoptr i64 %v.169 to ptr
  store atomic i32 %v.167, ptr %v.170 monotonic, align 4
  br label %"L$L__BB53_10"
"L$L__BB53_10":
  %v.171 = load i64, ptr %"r.%rd8"
  %v.172 = inttoptr i64 %v.171 to ptr
  %v.173 = load i32, ptr %v.172, align 1
  store i32 %v.173, ptr %"r.%r30"
  %v.174 = load i32, ptr %"r.%r30"
  %v.175 = icmp eq i32 %v.174, 0
  store i1 %v.175, ptr %"r.%p9"
  %v.176 = load i1, ptr %"r.%p9"
  br i1 %v.176, label %"L$L__BB53_12", label %"B9"
"B9":
  %v.177 = load i64, ptr %"r.%rd8"
  %v.178 = add i64 %v.177, 36
  %v.179 = inttoptr i64 %v.178 to ptr
  %v.180 = load i32, ptr %v.179, align 1
  store i32 %v.180, ptr %"r.%r32"
  %v.181 = load i32, ptr %"r.%r9"
  %v.182 = load i32, ptr %"r.%r32"
  %v.183 = icmp ult i32 %v.181, %v.182
  store i1 %v.183, ptr %"r.%p10"
  store i32 0, ptr %"r.%r40"
  %v.184 = load i1, ptr %"r.%p10"
  br i1 %v.184, label %"L$L__BB53_13", label %"B10"
"B10":
  br label %"L$L__BB53_12"
"L$L__BB53_12":
  %v.185 = load i64, ptr %"r.%rd7"
  %v.186 = add i64 %v.185, 196
  store i64 %v.186, ptr %"r.%rd21"
  store i32 1, ptr %"r.%r34"
  store i32 0, ptr %"r.%r40"
  %v.187 = load i32, ptr %"r.%r40"
  %v.188 = load i32, ptr %"r.%r34"
  %v.189 = load i64, ptr %"r.%rd21"
  %v.190 = inttoptr i64 %v.189 to ptr
  %v.191 = cmpxchg ptr %v.190, i32 %v.187, i32 %v.188 seq_cst seq_cst, align 4
  %v.192 = extractvalue { i32, i1 } %v.191, 0
  store i32 %v.192, ptr %"r.%r35"
  br label %"L$L__BB53_13"
"L$L__BB53_13":
  %v.193 = load i32, ptr %"r.%r40"
  %v.194 = icmp ne i32 %v.193, 0
  store i1 %v.194, ptr %"r.%p11"
  %v.195 = load i32, ptr %"r.%r1"
  %v.196 = icmp eq i32 %v.195, 1
  store i1 %v.196, ptr %"r.%p12"
  %v.197 = load i1, ptr %"r.%p11"
  %v.198 = load i1, ptr %"r.%p12"
  %v.199 = and i1 %v.197, %v.198
  store i1 %v.199, ptr %"r.%p13"
  %v.200 = load i32, ptr %"r.%r13"
  %v.201 = icmp eq i32 %v.200, 0
  store i1 %v.201, ptr %"r.%p14"
  %v.202 = load i1, ptr %"r.%p13"
  %v.203 = load i1, ptr %"r.%p14"
  %v.204 = or i1 %v.202, %v.203
  store i1 %v.204, ptr %"r.%p15"
  %v.205 = load i1, ptr %"r.%p15"
  br i1 %v.205, label %"L$L__BB53_16", label %"B11"
"B11":
  store i32 0, ptr %"r.%r41"
  br label %"L$L__BB53_15"
"L$L__BB53_15":
  store i16 1, ptr %"r.%rs3"
  %v.206 = load i16, ptr %"r.%rs3"
  %v.207 = trunc i16 %v.206 to i8
  %v.208 = load i64, ptr %"r.%rd23"
  %v.209 = inttoptr i64 %v.208 to ptr
  store i8 %v.207, ptr %v.209, align 1
  %v.210 = load i64, ptr %"r.%rd23"
  %v.211 = add i64 %v.210, 1
  store i64 %v.211, ptr %"r.%rd23"
  %v.212 = load i32, ptr %"r.%r41"
  %v.213 = add i32 %v.212, 1
  store i32 %v.213, ptr %"r.%r41"
  %v.214 = load i32, ptr %"r.%r41"
  %v.215 = load i32, ptr %"r.%r13"
  %v.216 = icmp ult i32 %v.214, %v.215
  store i1 %v.216, ptr %"r.%p16"
  %v.217 = load i1, ptr %"r.%p16"
  br i1 %v.217, label %"L$L__BB53_15", label %"B12"
"B12":
  br label %"L$L__BB53_16"
"L$L__BB53_16":
  br label %done
done:
  ret void
}

define void @jg_enter(i64 %a0, i32 %a1, i64 %a2, i64 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param jg_enter_param_0" = alloca i64
  %"r..param jg_enter_param_1" = alloca i32
  %"r..param jg_enter_param_2" = alloca i64
  %"r..param jg_enter_param_3" = alloca i64
  store i64 %a0, ptr %"r..param jg_enter_param_0"
  store i32 %a1, ptr %"r..param jg_enter_param_1"
  store i64 %a2, ptr %"r..param jg_enter_param_2"
  store i64 %a3, ptr %"r..param jg_enter_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_enter_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_enter_param_1"
  store i32 %v.2, ptr %"r.%r1"
  %v.3 = load i64, ptr %"r..param jg_enter_param_2"
  store i64 %v.3, ptr %"r.%rd6"
  %v.4 = load i64, ptr %"r..param jg_enter_param_3"
  store i64 %v.4, ptr %"r.%rd7"
  %v.5 = load i64, ptr %"r.%rd1"
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd8"
  %v.8 = load i64, ptr %"r.%rd8"
  %v.9 = add i64 %v.8, 264
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd8"
  %v.11 = add i64 %v.10, 264
  %v.12 = inttoptr i64 %v.11 to ptr
  %v.13 = load i64, ptr %v.12, align 1
  store i64 %v.13, ptr %"r.%rd9"
  %v.14 = load i64, ptr %"r.%rd9"
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i32, ptr %v.15, align 1
  store i32 %v.16, ptr %"r.%r2"
  %v.17 = load i32, ptr %"r.%r2"
  %v.18 = icmp eq i32 %v.17, 0
  store i1 %v.18, ptr %"r.%p1"
  %v.19 = load i1, ptr %"r.%p1"
  br i1 %v.19, label %"L$L__BB54_4", label %"B1"
"B1":
  %v.20 = load i64, ptr %"r.%rd2"
  %v.21 = add i64 %v.20, -96
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i32, ptr %v.22, align 1
  store i32 %v.23, ptr %"r.%r3"
  %v.24 = load i32, ptr %"r.%r3"
  %v.25 = load i32, ptr %"r.%r1"
  %v.26 = zext i32 %v.24 to i64
  %v.27 = zext i32 %v.25 to i64
  %v.28 = mul i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd10"
  %v.29 = load i64, ptr %"r.%rd1"
  %v.30 = add i64 %v.29, 304
  %v.31 = inttoptr i64 %v.30 to ptr
  %v.32 = load i64, ptr %v.31, align 1
  store i64 %v.32, ptr %"r.%rd11"
  %v.33 = load i64, ptr %"r.%rd11"
  %v.34 = load i64, ptr %"r.%rd6"
  %v.35 = add i64 %v.33, %v.34
  store i64 %v.35, ptr %"r.%rd12"
  %v.36 = load i64, ptr %"r.%rd12"
  %v.37 = load i64, ptr %"r.%rd10"
  %v.38 = add i64 %v.36, %v.37
  store i64 %v.38, ptr %"r.%rd3"
  %v.39 = load i64, ptr %"r.%rd7"
  %v.40 = icmp eq i64 %v.39, 0
  store i1 %v.40, ptr %"r.%p2"
  %v.41 = load i1, ptr %"r.%p2"
  br i1 %v.41, label %"L$L__BB54_4", label %"B2"
"B2":
  store i64 0, ptr %"r.%rd15"
  br label %"L$L__BB54_3"
"L$L__BB54_3":
  %v.42 = load i64, ptr %"r.%rd3"
  %v.43 = load i64, ptr %"r.%rd15"
  %v.44 = add i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd14"
  store i16 0, ptr %"r.%rs1"
  %v.45 = load i16, ptr %"r.%rs1"
  %v.46 = trunc i16 %v.45 to i8
  %v.47 = load i64, ptr %"r.%rd14"
  %v.48 = inttoptr i64 %v.47 to ptr
  store i8 %v.46, ptr %v.48, align 1
  %v.49 = load i64, ptr %"r.%rd15"
  %v.50 = add i64 %v.49, 1
  store i64 %v.50, ptr %"r.%rd15"
  %v.51 = load i64, ptr %"r.%rd15"
  %v.52 = load i64, ptr %"r.%rd7"
  %v.53 = icmp ult i64 %v.51, %v.52
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i1, ptr %"r.%p3"
  br i1 %v.54, label %"L$L__BB54_3", label %"B3"
"B3":
  br label %"L$L__BB54_4"
"L$L__BB54_4":
  br label %done
done:
  ret void
}

define void @jg_note(i64 %a0, i32 %a1, i64 %a2, i64 %a3, i64 %a4, i32 %a5) {
head:
  %frame = alloca [48 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%SP" = alloca i64
  %"r.%SPL" = alloca i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
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
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
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
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd38" = alloca i64
  %"r.%rd39" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param jg_note_param_0" = alloca i64
  %"r..param jg_note_param_1" = alloca i32
  %"r..param jg_note_param_2" = alloca i64
  %"r..param jg_note_param_3" = alloca i64
  %"r..param jg_note_param_4" = alloca i64
  %"r..param jg_note_param_5" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param0.5" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i64
  %"r..param param1.2" = alloca i64
  %"r..param param1.3" = alloca i64
  %"r..param param1.4" = alloca i64
  %"r..param param1.5" = alloca i64
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param2.3" = alloca i32
  %"r..param param2.4" = alloca i64
  %"r..param param2.5" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param param3.1" = alloca i64
  %"r..param param3.2" = alloca i64
  %"r..param param3.3" = alloca i64
  %"r..param param3.4" = alloca i64
  %"r..param param4" = alloca i64
  %"r..param param5" = alloca i32
  %"r..param param6" = alloca i32
  %"r..param retval0" = alloca i64
  store i64 %a0, ptr %"r..param jg_note_param_0"
  store i32 %a1, ptr %"r..param jg_note_param_1"
  store i64 %a2, ptr %"r..param jg_note_param_2"
  store i64 %a3, ptr %"r..param jg_note_param_3"
  store i64 %a4, ptr %"r..param jg_note_param_4"
  store i32 %a5, ptr %"r..param jg_note_param_5"
  br label %"entry"
"entry":
  %v.1 = add i64 %sp, 0
  store i64 %v.1, ptr %"r.%SPL"
  %v.2 = load i64, ptr %"r.%SPL"
  store i64 %v.2, ptr %"r.%SP"
  %v.3 = load i64, ptr %"r..param jg_note_param_0"
  store i64 %v.3, ptr %"r.%rd10"
  %v.4 = load i32, ptr %"r..param jg_note_param_1"
  store i32 %v.4, ptr %"r.%r11"
  %v.5 = load i64, ptr %"r..param jg_note_param_2"
  store i64 %v.5, ptr %"r.%rd11"
  %v.6 = load i64, ptr %"r..param jg_note_param_3"
  store i64 %v.6, ptr %"r.%rd12"
  %v.7 = load i64, ptr %"r..param jg_note_param_4"
  store i64 %v.7, ptr %"r.%rd13"
  %v.8 = load i32, ptr %"r..param jg_note_param_5"
  store i32 %v.8, ptr %"r.%r12"
  %v.9 = load i64, ptr %"r.%rd10"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd2"
  %v.12 = load i64, ptr %"r.%rd2"
  %v.13 = add i64 %v.12, 264
  store i64 %v.13, ptr %"r.%rd3"
  %v.14 = load i64, ptr %"r.%rd2"
  %v.15 = add i64 %v.14, 264
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i64, ptr %v.16, align 1
  store i64 %v.17, ptr %"r.%rd4"
  %v.18 = load i64, ptr %"r.%rd4"
  %v.19 = add i64 %v.18, 20
  store i64 %v.19, ptr %"r.%rd5"
  %v.20 = load i64, ptr %"r.%rd4"
  %v.21 = add i64 %v.20, 20
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i32, ptr %v.22, align 1
  store i32 %v.23, ptr %"r.%r13"
  %v.24 = load i32, ptr %"r.%r13"
  %v.25 = icmp eq i32 %v.24, 0
  store i1 %v.25, ptr %"r.%p1"
  %v.26 = load i1, ptr %"r.%p1"
  br i1 %v.26, label %"L$L__BB55_8", label %"B1"
"B1":
  store i32 0, ptr %"r.%r14"
  %v.27 = load i32, ptr %"r.%r14"
  %v.28 = load i64, ptr %"r.%rd5"
  %v.29 = inttoptr i64 %v.28 to ptr
  store i32 %v.27, ptr %v.29, align 1
  %v.30 = load i64, ptr %"r.%rd5"
  %v.31 = add i64 %v.30, 12
  %v.32 = inttoptr i64 %v.31 to ptr
  %v.33 = load i64, ptr %v.32, align 1
  store i64 %v.33, ptr %"r.%rd6"
  %v.34 = load i64, ptr %"r.%rd5"
  %v.35 = add i64 %v.34, -12
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i32, ptr %v.36, align 1
  store i32 %v.37, ptr %"r.%r1"
  %v.38 = load i32, ptr %"r.%r1"
  %v.39 = icmp eq i32 %v.38, 0
  store i1 %v.39, ptr %"r.%p2"
  %v.40 = load i1, ptr %"r.%p2"
  br i1 %v.40, label %"L$L__BB55_5", label %"B2"
"B2":
  %v.41 = load i32, ptr %"r.%r1"
  %v.42 = icmp eq i32 %v.41, 1
  store i1 %v.42, ptr %"r.%p3"
  %v.43 = load i1, ptr %"r.%p3"
  br i1 %v.43, label %"L$L__BB55_4", label %"B3"
"B3":
  br label %"L$L__BB55_3"
"L$L__BB55_4":
  %v.44 = load i64, ptr %"r.%rd6"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = load i16, ptr %v.45, align 1
  %v.47 = zext i16 %v.46 to i32
  store i32 %v.47, ptr %"r.%r42"
  br label %"L$L__BB55_6"
"L$L__BB55_5":
  %v.48 = load i64, ptr %"r.%rd6"
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i8, ptr %v.49, align 1
  %v.51 = zext i8 %v.50 to i32
  store i32 %v.51, ptr %"r.%r42"
  br label %"L$L__BB55_6"
"L$L__BB55_3":
  %v.52 = load i64, ptr %"r.%rd6"
  %v.53 = inttoptr i64 %v.52 to ptr
  %v.54 = load i32, ptr %v.53, align 1
  store i32 %v.54, ptr %"r.%r42"
  br label %"L$L__BB55_6"
"L$L__BB55_6":
  %v.55 = load i64, ptr %"r.%rd5"
  %v.56 = add i64 %v.55, 36
  %v.57 = inttoptr i64 %v.56 to ptr
  %v.58 = load i32, ptr %v.57, align 1
  store i32 %v.58, ptr %"r.%r15"
  %v.59 = load i32, ptr %"r.%r42"
  %v.60 = load i32, ptr %"r.%r15"
  %v.61 = icmp eq i32 %v.59, %v.60
  store i1 %v.61, ptr %"r.%p4"
  %v.62 = load i1, ptr %"r.%p4"
  br i1 %v.62, label %"L$L__BB55_8", label %"B4"
"B4":
  %v.63 = load i64, ptr %"r.%rd5"
  %v.64 = add i64 %v.63, 4
  %v.65 = inttoptr i64 %v.64 to ptr
  %v.66 = load i64, ptr %v.65, align 1
  store i64 %v.66, ptr %"r.%rd14"
  %v.67 = load i64, ptr %"r.%rd5"
  %v.68 = add i64 %v.67, 40
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i32, ptr %v.69, align 1
  store i32 %v.70, ptr %"r.%r16"
  %v.71 = load i64, ptr %"r.%rd5"
  %v.72 = add i64 %v.71, 44
  %v.73 = inttoptr i64 %v.72 to ptr
  %v.74 = load <2 x i32>, ptr %v.73, align 1
  %v.75 = extractelement <2 x i32> %v.74, i32 0
  store i32 %v.75, ptr %"r.%r17"
  %v.76 = extractelement <2 x i32> %v.74, i32 1
  store i32 %v.76, ptr %"r.%r18"
  %v.77 = load i64, ptr %"r.%rd5"
  %v.78 = add i64 %v.77, 20
  %v.79 = inttoptr i64 %v.78 to ptr
  %v.80 = load i64, ptr %v.79, align 1
  store i64 %v.80, ptr %"r.%rd15"
  %v.81 = load i64, ptr %"r.%rd5"
  %v.82 = add i64 %v.81, 28
  %v.83 = inttoptr i64 %v.82 to ptr
  %v.84 = load i64, ptr %v.83, align 1
  store i64 %v.84, ptr %"r.%rd16"
  %v.85 = load i64, ptr %"r.%rd5"
  %v.86 = add i64 %v.85, 52
  %v.87 = inttoptr i64 %v.86 to ptr
  %v.88 = load i32, ptr %v.87, align 1
  store i32 %v.88, ptr %"r.%r21"
  %v.89 = load i64, ptr %"r.%rd14"
  store i64 %v.89, ptr %"r..param param0"
  %v.90 = load i32, ptr %"r.%r16"
  store i32 %v.90, ptr %"r..param param1"
  %v.91 = load i32, ptr %"r.%r17"
  store i32 %v.91, ptr %"r..param param2"
  %v.92 = load i64, ptr %"r.%rd15"
  store i64 %v.92, ptr %"r..param param3"
  %v.93 = load i64, ptr %"r.%rd16"
  store i64 %v.93, ptr %"r..param param4"
  %v.94 = load i32, ptr %"r.%r18"
  store i32 %v.94, ptr %"r..param param5"
  %v.95 = load i32, ptr %"r.%r21"
  store i32 %v.95, ptr %"r..param param6"
  %v.96 = load i64, ptr %"r..param param0"
  %v.97 = load i32, ptr %"r..param param1"
  %v.98 = load i32, ptr %"r..param param2"
  %v.99 = load i64, ptr %"r..param param3"
  %v.100 = load i64, ptr %"r..param param4"
  %v.101 = load i32, ptr %"r..param param5"
  %v.102 = load i32, ptr %"r..param param6"
  call void @_runtime_record_raceEP5Blockjjyyjj(i64 %v.96, i32 %v.97, i32 %v.98, i64 %v.99, i64 %v.100, i32 %v.101, i32 %v.102)
  br label %"L$L__BB55_8"
"L$L__BB55_8":
  %v.103 = load i64, ptr %"r.%rd13"
  %v.104 = trunc i64 %v.103 to i32
  store i32 %v.104, ptr %"r.%r6"
  %v.105 = load i32, ptr %"r.%r6"
  %v.106 = and i32 %v.105, 255
  store i32 %v.106, ptr %"r.%r7"
  %v.107 = load i64, ptr %"r.%rd13"
  %v.108 = icmp ult i32 8, 64
  %v.109 = select i1 %v.108, i32 8, i32 63
  %v.110 = zext i32 %v.109 to i64
  %v.111 = lshr i64 %v.107, %v.110
  %v.112 = select i1 %v.108, i64 %v.111, i64 0
  store i64 %v.112, ptr %"r.%rd17"
  %v.113 = load i64, ptr %"r.%rd17"
  %v.114 = trunc i64 %v.113 to i32
  store i32 %v.114, ptr %"r.%r8"
  %v.115 = load i64, ptr %"r.%rd13"
  %v.116 = and i64 %v.115, 4278190080
  store i64 %v.116, ptr %"r.%rd18"
  %v.117 = load i64, ptr %"r.%rd18"
  %v.118 = icmp eq i64 %v.117, 50331648
  store i1 %v.118, ptr %"r.%p5"
  store i32 201326592, ptr %"r.%r43"
  %v.119 = load i1, ptr %"r.%p5"
  br i1 %v.119, label %"L$L__BB55_10", label %"B5"
"B5":
  %v.120 = load i32, ptr %"r.%r8"
  %v.121 = and i32 %v.120, 2
  store i32 %v.121, ptr %"r.%r23"
  %v.122 = load i32, ptr %"r.%r23"
  %v.123 = icmp eq i32 %v.122, 0
  store i1 %v.123, ptr %"r.%p6"
  %v.124 = load i32, ptr %"r.%r8"
  %v.125 = icmp ult i32 26, 32
  %v.126 = select i1 %v.125, i32 26, i32 31
  %v.127 = shl i32 %v.124, %v.126
  %v.128 = select i1 %v.125, i32 %v.127, i32 0
  store i32 %v.128, ptr %"r.%r24"
  %v.129 = load i32, ptr %"r.%r24"
  %v.130 = and i32 %v.129, 67108864
  store i32 %v.130, ptr %"r.%r25"
  %v.131 = load i32, ptr %"r.%r25"
  %v.132 = load i1, ptr %"r.%p6"
  %v.133 = select i1 %v.132, i32 %v.131, i32 134217728
  store i32 %v.133, ptr %"r.%r43"
  br label %"L$L__BB55_10"
"L$L__BB55_10":
  %v.134 = load i64, ptr %"r.%SP"
  %v.135 = add i64 %v.134, 0
  store i64 %v.135, ptr %"r.%rd19"
  %v.136 = load i64, ptr %"r.%SPL"
  %v.137 = add i64 %v.136, 0
  store i64 %v.137, ptr %"r.%rd20"
  %v.138 = load i64, ptr %"r.%rd11"
  %v.139 = load i64, ptr %"r.%rd20"
  %v.140 = inttoptr i64 %v.139 to ptr
  store i64 %v.138, ptr %v.140, align 1
  %v.141 = load i64, ptr %"r.%rd12"
  %v.142 = load i64, ptr %"r.%rd20"
  %v.143 = add i64 %v.142, 8
  %v.144 = inttoptr i64 %v.143 to ptr
  store i64 %v.141, ptr %v.144, align 1
  %v.145 = load i64, ptr %"r.%rd13"
  %v.146 = and i64 %v.145, 18446744073709486335
  store i64 %v.146, ptr %"r.%rd21"
  %v.147 = load i64, ptr %"r.%rd21"
  %v.148 = load i64, ptr %"r.%rd20"
  %v.149 = add i64 %v.148, 16
  %v.150 = inttoptr i64 %v.149 to ptr
  store i64 %v.147, ptr %v.150, align 1
  %v.151 = load i32, ptr %"r.%r11"
  %v.152 = load i32, ptr %"r.%r12"
  %v.153 = load i64, ptr %"r.%rd20"
  %v.154 = add i64 %v.153, 24
  %v.155 = inttoptr i64 %v.154 to ptr
  %v.156 = insertelement <2 x i32> poison, i32 %v.151, i32 0
  %v.157 = insertelement <2 x i32> %v.156, i32 %v.152, i32 1
  store <2 x i32> %v.157, ptr %v.155, align 1
  %v.158 = load i32, ptr %"r.%r6"
  %v.159 = and i32 %v.158, 4278190080
  store i32 %v.159, ptr %"r.%r26"
  %v.160 = load i32, ptr %"r.%r26"
  %v.161 = load i32, ptr %"r.%r12"
  %v.162 = or i32 %v.160, %v.161
  store i32 %v.162, ptr %"r.%r27"
  %v.163 = load i32, ptr %"r.%r8"
  %v.164 = icmp ult i32 25, 32
  %v.165 = select i1 %v.164, i32 25, i32 31
  %v.166 = shl i32 %v.163, %v.165
  %v.167 = select i1 %v.164, i32 %v.166, i32 0
  store i32 %v.167, ptr %"r.%r28"
  %v.168 = load i32, ptr %"r.%r28"
  %v.169 = and i32 %v.168, 268435456
  store i32 %v.169, ptr %"r.%r29"
  %v.170 = load i32, ptr %"r.%r27"
  %v.171 = load i32, ptr %"r.%r29"
  %v.172 = or i32 %v.170, %v.171
  store i32 %v.172, ptr %"r.%r30"
  %v.173 = load i32, ptr %"r.%r30"
  %v.174 = load i32, ptr %"r.%r43"
  %v.175 = or i32 %v.173, %v.174
  store i32 %v.175, ptr %"r.%r31"
  %v.176 = load i32, ptr %"r.%r31"
  %v.177 = load i64, ptr %"r.%rd20"
  %v.178 = add i64 %v.177, 32
  %v.179 = inttoptr i64 %v.178 to ptr
  store i32 %v.176, ptr %v.179, align 1
  %v.180 = load i32, ptr %"r.%r8"
  %v.181 = and i32 %v.180, 4
  store i32 %v.181, ptr %"r.%r32"
  %v.182 = load i32, ptr %"r.%r32"
  %v.183 = icmp ult i32 2, 32
  %v.184 = select i1 %v.183, i32 2, i32 31
  %v.185 = lshr i32 %v.182, %v.184
  %v.186 = select i1 %v.183, i32 %v.185, i32 0
  store i32 %v.186, ptr %"r.%r33"
  %v.187 = load i32, ptr %"r.%r8"
  %v.188 = and i32 %v.187, 16
  store i32 %v.188, ptr %"r.%r34"
  %v.189 = load i32, ptr %"r.%r34"
  %v.190 = icmp ult i32 4, 32
  %v.191 = select i1 %v.190, i32 4, i32 31
  %v.192 = lshr i32 %v.189, %v.191
  %v.193 = select i1 %v.190, i32 %v.192, i32 0
  store i32 %v.193, ptr %"r.%r35"
  %v.194 = load i32, ptr %"r.%r35"
  %v.195 = trunc i32 %v.194 to i8
  %v.196 = load i64, ptr %"r.%rd20"
  %v.197 = add i64 %v.196, 38
  %v.198 = inttoptr i64 %v.197 to ptr
  store i8 %v.195, ptr %v.198, align 1
  %v.199 = load i64, ptr %"r.%rd10"
  %v.200 = add i64 %v.199, 48
  %v.201 = inttoptr i64 %v.200 to ptr
  %v.202 = load i64, ptr %v.201, align 1
  store i64 %v.202, ptr %"r.%rd22"
  %v.203 = load i64, ptr %"r.%rd12"
  %v.204 = load i64, ptr %"r.%rd22"
  %v.205 = sub i64 %v.203, %v.204
  store i64 %v.205, ptr %"r.%rd8"
  %v.206 = load i64, ptr %"r.%rd3"
  %v.207 = add i64 %v.206, -224
  %v.208 = inttoptr i64 %v.207 to ptr
  %v.209 = load i32, ptr %v.208, align 1
  %v.210 = zext i32 %v.209 to i64
  store i64 %v.210, ptr %"r.%rd23"
  %v.211 = load i64, ptr %"r.%rd8"
  %v.212 = load i64, ptr %"r.%rd23"
  %v.213 = icmp ult i64 %v.211, %v.212
  store i1 %v.213, ptr %"r.%p7"
  %v.214 = load i1, ptr %"r.%p7"
  %v.215 = select i1 %v.214, i16 1, i16 0
  store i16 %v.215, ptr %"r.%rs1"
  %v.216 = load i32, ptr %"r.%r33"
  %v.217 = trunc i32 %v.216 to i16
  store i16 %v.217, ptr %"r.%rs2"
  %v.218 = load i16, ptr %"r.%rs1"
  %v.219 = trunc i16 %v.218 to i8
  %v.220 = load i16, ptr %"r.%rs2"
  %v.221 = trunc i16 %v.220 to i8
  %v.222 = load i64, ptr %"r.%rd20"
  %v.223 = add i64 %v.222, 36
  %v.224 = inttoptr i64 %v.223 to ptr
  %v.225 = insertelement <2 x i8> poison, i8 %v.219, i32 0
  %v.226 = insertelement <2 x i8> %v.225, i8 %v.221, i32 1
  store <2 x i8> %v.226, ptr %v.224, align 1
  %v.227 = load i1, ptr %"r.%p7"
  br i1 %v.227, label %"L$L__BB55_17", label %"B6"
"B6":
  br label %"L$L__BB55_11"
"L$L__BB55_17":
  %v.228 = load i64, ptr %"r.%rd5"
  %v.229 = add i64 %v.228, -20
  %v.230 = inttoptr i64 %v.229 to ptr
  %v.231 = load i32, ptr %v.230, align 1
  store i32 %v.231, ptr %"r.%r39"
  %v.232 = load i32, ptr %"r.%r39"
  %v.233 = icmp eq i32 %v.232, 0
  store i1 %v.233, ptr %"r.%p12"
  %v.234 = load i1, ptr %"r.%p12"
  br i1 %v.234, label %"L$L__BB55_19", label %"B7"
"B7":
  %v.235 = load i64, ptr %"r.%rd10"
  %v.236 = add i64 %v.235, 296
  %v.237 = inttoptr i64 %v.236 to ptr
  %v.238 = load i64, ptr %v.237, align 1
  store i64 %v.238, ptr %"r.%rd34"
  %v.239 = load i64, ptr %"r.%rd34"
  %v.240 = load i64, ptr %"r.%rd8"
  %v.241 = add i64 %v.239, %v.240
  store i64 %v.241, ptr %"r.%rd35"
  %v.242 = load i64, ptr %"r.%rd10"
  store i64 %v.242, ptr %"r..param param0.1"
  %v.243 = load i64, ptr %"r.%rd19"
  store i64 %v.243, ptr %"r..param param1.1"
  %v.244 = load i32, ptr %"r.%r7"
  store i32 %v.244, ptr %"r..param param2.1"
  %v.245 = load i64, ptr %"r.%rd35"
  store i64 %v.245, ptr %"r..param param3.1"
  %v.246 = load i64, ptr %"r..param param0.1"
  %v.247 = load i64, ptr %"r..param param1.1"
  %v.248 = load i32, ptr %"r..param param2.1"
  %v.249 = load i64, ptr %"r..param param3.1"
  call void @_runtime_note_writtenEP5BlockPK6AccessjPh(i64 %v.246, i64 %v.247, i32 %v.248, i64 %v.249)
  br label %"L$L__BB55_19"
"L$L__BB55_19":
  %v.250 = load i64, ptr %"r.%rd5"
  %v.251 = add i64 %v.250, -16
  %v.252 = inttoptr i64 %v.251 to ptr
  %v.253 = load i32, ptr %v.252, align 1
  store i32 %v.253, ptr %"r.%r40"
  %v.254 = load i32, ptr %"r.%r40"
  %v.255 = icmp eq i32 %v.254, 0
  store i1 %v.255, ptr %"r.%p13"
  %v.256 = load i1, ptr %"r.%p13"
  br i1 %v.256, label %"L$L__BB55_21", label %"B8"
"B8":
  %v.257 = load i64, ptr %"r.%rd5"
  %v.258 = add i64 %v.257, -12
  %v.259 = inttoptr i64 %v.258 to ptr
  %v.260 = load i32, ptr %v.259, align 1
  store i32 %v.260, ptr %"r.%r41"
  %v.261 = load i64, ptr %"r.%rd8"
  %v.262 = load i32, ptr %"r.%r41"
  %v.263 = icmp ult i32 %v.262, 64
  %v.264 = select i1 %v.263, i32 %v.262, i32 63
  %v.265 = zext i32 %v.264 to i64
  %v.266 = lshr i64 %v.261, %v.265
  %v.267 = select i1 %v.263, i64 %v.266, i64 0
  store i64 %v.267, ptr %"r.%rd37"
  %v.268 = load i64, ptr %"r.%rd10"
  %v.269 = add i64 %v.268, 312
  %v.270 = inttoptr i64 %v.269 to ptr
  %v.271 = load i64, ptr %v.270, align 1
  store i64 %v.271, ptr %"r.%rd38"
  %v.272 = load i64, ptr %"r.%rd37"
  %v.273 = mul i64 %v.272, 52
  store i64 %v.273, ptr %"r.%rd39"
  %v.274 = load i64, ptr %"r.%rd38"
  %v.275 = load i64, ptr %"r.%rd39"
  %v.276 = add i64 %v.274, %v.275
  store i64 %v.276, ptr %"r.%rd40"
  %v.277 = load i64, ptr %"r.%rd10"
  store i64 %v.277, ptr %"r..param param0.2"
  %v.278 = load i64, ptr %"r.%rd19"
  store i64 %v.278, ptr %"r..param param1.2"
  %v.279 = load i32, ptr %"r.%r7"
  store i32 %v.279, ptr %"r..param param2.2"
  %v.280 = load i64, ptr %"r.%rd40"
  store i64 %v.280, ptr %"r..param param3.2"
  %v.281 = load i64, ptr %"r..param param0.2"
  %v.282 = load i64, ptr %"r..param param1.2"
  %v.283 = load i32, ptr %"r..param param2.2"
  %v.284 = load i64, ptr %"r..param param3.2"
  call void @_runtime_note_orderEP5BlockPK6AccessjP7Granule(i64 %v.281, i64 %v.282, i32 %v.283, i64 %v.284)
  br label %"L$L__BB55_21"
"L$L__BB55_11":
  %v.285 = load i64, ptr %"r.%rd3"
  %v.286 = add i64 %v.285, -96
  %v.287 = inttoptr i64 %v.286 to ptr
  %v.288 = load i32, ptr %v.287, align 1
  store i32 %v.288, ptr %"r.%r36"
  %v.289 = load i32, ptr %"r.%r36"
  %v.290 = load i32, ptr %"r.%r11"
  %v.291 = zext i32 %v.289 to i64
  %v.292 = zext i32 %v.290 to i64
  %v.293 = mul i64 %v.291, %v.292
  store i64 %v.293, ptr %"r.%rd24"
  %v.294 = load i64, ptr %"r.%rd10"
  %v.295 = add i64 %v.294, 40
  %v.296 = inttoptr i64 %v.295 to ptr
  %v.297 = load i64, ptr %v.296, align 1
  store i64 %v.297, ptr %"r.%rd25"
  %v.298 = load i64, ptr %"r.%rd12"
  %v.299 = load i64, ptr %"r.%rd25"
  %v.300 = sub i64 %v.298, %v.299
  store i64 %v.300, ptr %"r.%rd9"
  %v.301 = load i64, ptr %"r.%rd9"
  %v.302 = load i64, ptr %"r.%rd24"
  %v.303 = sub i64 %v.301, %v.302
  store i64 %v.303, ptr %"r.%rd26"
  %v.304 = load i64, ptr %"r.%rd3"
  %v.305 = add i64 %v.304, -100
  %v.306 = inttoptr i64 %v.305 to ptr
  %v.307 = load i32, ptr %v.306, align 1
  %v.308 = zext i32 %v.307 to i64
  store i64 %v.308, ptr %"r.%rd27"
  %v.309 = load i64, ptr %"r.%rd26"
  %v.310 = load i64, ptr %"r.%rd27"
  %v.311 = icmp ult i64 %v.309, %v.310
  store i1 %v.311, ptr %"r.%p8"
  %v.312 = load i1, ptr %"r.%p8"
  br i1 %v.312, label %"L$L__BB55_15", label %"B9"
"B9":
  br label %"L$L__BB55_12"
"L$L__BB55_15":
  %v.313 = load i64, ptr %"r.%rd5"
  %v.314 = add i64 %v.313, -20
  %v.315 = inttoptr i64 %v.314 to ptr
  %v.316 = load i32, ptr %v.315, align 1
  store i32 %v.316, ptr %"r.%r38"
  %v.317 = load i32, ptr %"r.%r38"
  %v.318 = icmp eq i32 %v.317, 0
  store i1 %v.318, ptr %"r.%p11"
  %v.319 = load i1, ptr %"r.%p11"
  br i1 %v.319, label %"L$L__BB55_21", label %"B10"
"B10":
  %v.320 = load i64, ptr %"r.%rd10"
  %v.321 = add i64 %v.320, 304
  %v.322 = inttoptr i64 %v.321 to ptr
  %v.323 = load i64, ptr %v.322, align 1
  store i64 %v.323, ptr %"r.%rd31"
  %v.324 = load i64, ptr %"r.%rd31"
  %v.325 = load i64, ptr %"r.%rd9"
  %v.326 = add i64 %v.324, %v.325
  store i64 %v.326, ptr %"r.%rd32"
  %v.327 = load i64, ptr %"r.%rd10"
  store i64 %v.327, ptr %"r..param param0.3"
  %v.328 = load i64, ptr %"r.%rd19"
  store i64 %v.328, ptr %"r..param param1.3"
  %v.329 = load i32, ptr %"r.%r7"
  store i32 %v.329, ptr %"r..param param2.3"
  %v.330 = load i64, ptr %"r.%rd32"
  store i64 %v.330, ptr %"r..param param3.3"
  %v.331 = load i64, ptr %"r..param param0.3"
  %v.332 = load i64, ptr %"r..param param1.3"
  %v.333 = load i32, ptr %"r..param param2.3"
  %v.334 = load i64, ptr %"r..param param3.3"
  call void @_runtime_note_writtenEP5BlockPK6AccessjPh(i64 %v.331, i64 %v.332, i32 %v.333, i64 %v.334)
  br label %"L$L__BB55_21"
"L$L__BB55_12":
  %v.335 = load i64, ptr %"r.%rd5"
  %v.336 = add i64 %v.335, -16
  %v.337 = inttoptr i64 %v.336 to ptr
  %v.338 = load i32, ptr %v.337, align 1
  store i32 %v.338, ptr %"r.%r37"
  %v.339 = load i32, ptr %"r.%r37"
  %v.340 = icmp eq i32 %v.339, 0
  store i1 %v.340, ptr %"r.%p9"
  %v.341 = load i1, ptr %"r.%p9"
  br i1 %v.341, label %"L$L__BB55_21", label %"B11"
"B11":
  %v.342 = load i64, ptr %"r.%rd10"
  %v.343 = add i64 %v.342, 200
  %v.344 = inttoptr i64 %v.343 to ptr
  %v.345 = load i64, ptr %v.344, align 1
  store i64 %v.345, ptr %"r.%rd28"
  %v.346 = load i64, ptr %"r.%rd28"
  %v.347 = load i64, ptr %"r.%rd12"
  %v.348 = icmp eq i64 %v.346, %v.347
  store i1 %v.348, ptr %"r.%p10"
  %v.349 = load i1, ptr %"r.%p10"
  br i1 %v.349, label %"L$L__BB55_21", label %"B12"
"B12":
  %v.350 = load i64, ptr %"r.%rd2"
  store i64 %v.350, ptr %"r..param param0.4"
  %v.351 = load i64, ptr %"r.%rd4"
  store i64 %v.351, ptr %"r..param param1.4"
  %v.352 = load i64, ptr %"r.%rd12"
  store i64 %v.352, ptr %"r..param param2.4"
  %v.353 = load i64, ptr %"r..param param0.4"
  %v.354 = load i64, ptr %"r..param param1.4"
  %v.355 = load i64, ptr %"r..param param2.4"
  %v.356 = call i64 @_runtime_granules_ofEP6LaunchPK6Checksy(i64 %v.353, i64 %v.354, i64 %v.355)
  store i64 %v.356, ptr %"r..param retval0"
  %v.357 = load i64, ptr %"r..param retval0"
  store i64 %v.357, ptr %"r.%rd29"
  %v.358 = load i64, ptr %"r.%rd10"
  store i64 %v.358, ptr %"r..param param0.5"
  %v.359 = load i64, ptr %"r.%rd19"
  store i64 %v.359, ptr %"r..param param1.5"
  %v.360 = load i32, ptr %"r.%r7"
  store i32 %v.360, ptr %"r..param param2.5"
  %v.361 = load i64, ptr %"r.%rd29"
  store i64 %v.361, ptr %"r..param param3.4"
  %v.362 = load i64, ptr %"r..param param0.5"
  %v.363 = load i64, ptr %"r..param param1.5"
  %v.364 = load i32, ptr %"r..param param2.5"
  %v.365 = load i64, ptr %"r..param param3.4"
  call void @_runtime_note_orderEP5BlockPK6AccessjP7Granule(i64 %v.362, i64 %v.363, i32 %v.364, i64 %v.365)
  br label %"L$L__BB55_21"
"L$L__BB55_21":
  br label %done
done:
  ret void
}

define i32 @jg_main(i64 %launch, i64 %worker) {
  %frame = call ptr @llvm.frameaddress.p0(i32 0)
  %stack = ptrtoint ptr %frame to i64
  %result = call i32 @jg_worker(i64 %launch, i64 %worker, i64 %stack)
  call void @jg_settle(i64 %launch)
  ret i32 %result
}

declare i32 @clock_gettime(i32, i64)

declare i32 @llvm.bitreverse.i32(i32)

declare i32 @llvm.ctlz.i32(i32, i1)

declare ptr @llvm.frameaddress.p0(i32)

declare i32 @llvm.smax.i32(i32, i32)

declare i32 @llvm.smin.i32(i32, i32)

declare i32 @llvm.umax.i32(i32, i32)

declare i32 @llvm.umin.i32(i32, i32)

declare i64 @llvm.umin.i64(i64, i64)
