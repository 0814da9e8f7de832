; made by scripts/make_simulator_runtime.py with NVRTC 12.9, sha256 a788c118e0ab3dc368213300a75fd374e348e00e193ec5e2b9d0aedc05a7191a

define internal i64 @_runtime_heap_accessEP5Blockjyyj(i64 %a0, i32 %a1, i64 %a2, i64 %a3, i32 %a4) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd12" = alloca i64
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
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param _runtime_heap_accessEP5Blockjyyj_param_0" = alloca i64
  %"r..param _runtime_heap_accessEP5Blockjyyj_param_1" = alloca i32
  %"r..param _runtime_heap_accessEP5Blockjyyj_param_2" = alloca i64
  %"r..param _runtime_heap_accessEP5Blockjyyj_param_3" = alloca i64
  %"r..param _runtime_heap_accessEP5Blockjyyj_param_4" = alloca i32
  %"r..param func_retval0" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param1.1" = alloca i64
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i64
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param param5" = alloca i64
  %"r..param param6" = alloca i64
  %"r..param param7" = alloca i64
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_0"
  store i32 %a1, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_1"
  store i64 %a2, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_2"
  store i64 %a3, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_3"
  store i32 %a4, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_4"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_0"
  store i64 %v.1, ptr %"r.%rd10"
  %v.2 = load i32, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_1"
  store i32 %v.2, ptr %"r.%r4"
  %v.3 = load i64, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_2"
  store i64 %v.3, ptr %"r.%rd29"
  %v.4 = load i64, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_3"
  store i64 %v.4, ptr %"r.%rd12"
  %v.5 = load i32, ptr %"r..param _runtime_heap_accessEP5Blockjyyj_param_4"
  store i32 %v.5, ptr %"r.%r5"
  %v.6 = load i64, ptr %"r.%rd10"
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd15"
  store i64 0, ptr %"r.%rd27"
  %v.9 = load i64, ptr %"r.%rd15"
  %v.10 = add i64 %v.9, 240
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd1"
  %v.13 = load i64, ptr %"r.%rd1"
  store i64 %v.13, ptr %"r..param param0"
  %v.14 = load i64, ptr %"r.%rd29"
  store i64 %v.14, ptr %"r..param param1"
  %v.15 = load i64, ptr %"r..param param0"
  %v.16 = load i64, ptr %"r..param param1"
  %v.17 = call i64 @_runtime_piece_atEPK4Heapy(i64 %v.15, i64 %v.16)
  store i64 %v.17, ptr %"r..param retval0"
  %v.18 = load i64, ptr %"r..param retval0"
  store i64 %v.18, ptr %"r.%rd2"
  %v.19 = load i64, ptr %"r.%rd2"
  %v.20 = icmp eq i64 %v.19, 0
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i64, ptr %"r.%rd27"
  store i64 %v.21, ptr %"r.%rd28"
  %v.22 = load i1, ptr %"r.%p1"
  br i1 %v.22, label %"L$L__BB9_2", label %"B1"
"B1":
  %v.23 = load i64, ptr %"r.%rd1"
  %v.24 = add i64 %v.23, 8
  %v.25 = inttoptr i64 %v.24 to ptr
  %v.26 = load i64, ptr %v.25, align 1
  store i64 %v.26, ptr %"r.%rd16"
  %v.27 = load i64, ptr %"r.%rd2"
  %v.28 = load i64, ptr %"r.%rd16"
  %v.29 = sub i64 %v.27, %v.28
  store i64 %v.29, ptr %"r.%rd17"
  %v.30 = load i64, ptr %"r.%rd17"
  %v.31 = icmp ult i32 1, 64
  %v.32 = select i1 %v.31, i32 1, i32 63
  %v.33 = zext i32 %v.32 to i64
  %v.34 = shl i64 %v.30, %v.33
  %v.35 = select i1 %v.31, i64 %v.34, i64 0
  store i64 %v.35, ptr %"r.%rd18"
  %v.36 = load i64, ptr %"r.%rd1"
  %v.37 = inttoptr i64 %v.36 to ptr
  %v.38 = load i64, ptr %v.37, align 1
  store i64 %v.38, ptr %"r.%rd19"
  %v.39 = load i64, ptr %"r.%rd18"
  %v.40 = load i64, ptr %"r.%rd19"
  %v.41 = add i64 %v.39, %v.40
  store i64 %v.41, ptr %"r.%rd27"
  %v.42 = load i64, ptr %"r.%rd2"
  %v.43 = add i64 %v.42, 4
  %v.44 = inttoptr i64 %v.43 to ptr
  %v.45 = load i32, ptr %v.44, align 1
  %v.46 = zext i32 %v.45 to i64
  store i64 %v.46, ptr %"r.%rd28"
  br label %"L$L__BB9_2"
"L$L__BB9_2":
  %v.47 = load i1, ptr %"r.%p1"
  br i1 %v.47, label %"L$L__BB9_5", label %"B2"
"B2":
  %v.48 = load i64, ptr %"r.%rd2"
  %v.49 = add i64 %v.48, 3
  %v.50 = inttoptr i64 %v.49 to ptr
  %v.51 = load i8, ptr %v.50, align 1
  %v.52 = zext i8 %v.51 to i16
  store i16 %v.52, ptr %"r.%rs1"
  %v.53 = load i16, ptr %"r.%rs1"
  %v.54 = and i16 %v.53, 64
  store i16 %v.54, ptr %"r.%rs2"
  %v.55 = load i16, ptr %"r.%rs2"
  %v.56 = icmp eq i16 %v.55, 0
  store i1 %v.56, ptr %"r.%p3"
  %v.57 = load i1, ptr %"r.%p3"
  br i1 %v.57, label %"L$L__BB9_5", label %"B3"
"B3":
  br label %"L$L__BB9_4"
"L$L__BB9_5":
  %v.58 = load i64, ptr %"r.%rd1"
  store i64 %v.58, ptr %"r..param param0.1"
  %v.59 = load i64, ptr %"r.%rd29"
  store i64 %v.59, ptr %"r..param param1.1"
  %v.60 = load i64, ptr %"r.%rd2"
  store i64 %v.60, ptr %"r..param param2"
  %v.61 = load i64, ptr %"r..param param0.1"
  %v.62 = load i64, ptr %"r..param param1.1"
  %v.63 = load i64, ptr %"r..param param2"
  %v.64 = call i32 @_runtime_fault_withoutEPK4HeapyPK9HeapPiece(i64 %v.61, i64 %v.62, i64 %v.63)
  store i32 %v.64, ptr %"r..param retval0.1"
  %v.65 = load i32, ptr %"r..param retval0.1"
  store i32 %v.65, ptr %"r.%r11"
  br label %"L$L__BB9_6"
"L$L__BB9_4":
  %v.66 = load i64, ptr %"r.%rd12"
  %v.67 = trunc i64 %v.66 to i32
  store i32 %v.67, ptr %"r.%r6"
  %v.68 = load i32, ptr %"r.%r6"
  %v.69 = and i32 %v.68, 65535
  store i32 %v.69, ptr %"r.%r7"
  %v.70 = load i64, ptr %"r.%rd29"
  %v.71 = load i64, ptr %"r.%rd27"
  %v.72 = sub i64 %v.70, %v.71
  store i64 %v.72, ptr %"r.%rd20"
  %v.73 = load i64, ptr %"r.%rd28"
  %v.74 = load i64, ptr %"r.%rd20"
  %v.75 = icmp ule i64 %v.73, %v.74
  store i1 %v.75, ptr %"r.%p4"
  %v.76 = load i64, ptr %"r.%rd12"
  %v.77 = and i64 %v.76, 65535
  store i64 %v.77, ptr %"r.%rd21"
  %v.78 = load i64, ptr %"r.%rd28"
  %v.79 = load i64, ptr %"r.%rd20"
  %v.80 = sub i64 %v.78, %v.79
  store i64 %v.80, ptr %"r.%rd22"
  %v.81 = load i64, ptr %"r.%rd22"
  %v.82 = load i64, ptr %"r.%rd21"
  %v.83 = icmp ult i64 %v.81, %v.82
  store i1 %v.83, ptr %"r.%p5"
  %v.84 = load i1, ptr %"r.%p4"
  %v.85 = load i1, ptr %"r.%p5"
  %v.86 = or i1 %v.84, %v.85
  store i1 %v.86, ptr %"r.%p6"
  %v.87 = load i32, ptr %"r.%r7"
  %v.88 = add i32 %v.87, 4294967295
  store i32 %v.88, ptr %"r.%r8"
  %v.89 = load i32, ptr %"r.%r8"
  %v.90 = zext i32 %v.89 to i64
  store i64 %v.90, ptr %"r.%rd23"
  %v.91 = load i64, ptr %"r.%rd23"
  %v.92 = load i64, ptr %"r.%rd29"
  %v.93 = and i64 %v.91, %v.92
  store i64 %v.93, ptr %"r.%rd24"
  %v.94 = load i64, ptr %"r.%rd24"
  %v.95 = icmp eq i64 %v.94, 0
  store i1 %v.95, ptr %"r.%p7"
  %v.96 = load i1, ptr %"r.%p7"
  %v.97 = select i1 %v.96, i32 0, i32 2
  store i32 %v.97, ptr %"r.%r9"
  %v.98 = load i32, ptr %"r.%r9"
  %v.99 = load i1, ptr %"r.%p6"
  %v.100 = select i1 %v.99, i32 1, i32 %v.98
  store i32 %v.100, ptr %"r.%r11"
  br label %"L$L__BB9_6"
"L$L__BB9_6":
  %v.101 = load i32, ptr %"r.%r11"
  %v.102 = icmp eq i32 %v.101, 0
  store i1 %v.102, ptr %"r.%p8"
  %v.103 = load i1, ptr %"r.%p8"
  br i1 %v.103, label %"L$L__BB9_8", label %"B4"
"B4":
  %v.104 = load i64, ptr %"r.%rd10"
  store i64 %v.104, ptr %"r..param param0.2"
  %v.105 = load i32, ptr %"r.%r4"
  store i32 %v.105, ptr %"r..param param1.2"
  %v.106 = load i32, ptr %"r.%r11"
  store i32 %v.106, ptr %"r..param param2.1"
  %v.107 = load i32, ptr %"r.%r5"
  store i32 %v.107, ptr %"r..param param3"
  %v.108 = load i64, ptr %"r.%rd29"
  store i64 %v.108, ptr %"r..param param4"
  %v.109 = load i64, ptr %"r.%rd12"
  store i64 %v.109, ptr %"r..param param5"
  %v.110 = load i64, ptr %"r.%rd27"
  store i64 %v.110, ptr %"r..param param6"
  %v.111 = load i64, ptr %"r.%rd28"
  store i64 %v.111, ptr %"r..param param7"
  %v.112 = load i64, ptr %"r..param param0.2"
  %v.113 = load i32, ptr %"r..param param1.2"
  %v.114 = load i32, ptr %"r..param param2.1"
  %v.115 = load i32, ptr %"r..param param3"
  %v.116 = load i64, ptr %"r..param param4"
  %v.117 = load i64, ptr %"r..param param5"
  %v.118 = load i64, ptr %"r..param param6"
  %v.119 = load i64, ptr %"r..param param7"
  %v.120 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.112, i32 %v.113, i32 %v.114, i32 %v.115, i64 %v.116, i64 %v.117, i64 %v.118, i64 %v.119)
  store i64 %v.120, ptr %"r..param retval0.2"
  %v.121 = load i64, ptr %"r..param retval0.2"
  store i64 %v.121, ptr %"r.%rd29"
  br label %"L$L__BB9_10"
"L$L__BB9_8":
  %v.122 = load i64, ptr %"r.%rd12"
  %v.123 = icmp ult i32 32, 64
  %v.124 = select i1 %v.123, i32 32, i32 63
  %v.125 = zext i32 %v.124 to i64
  %v.126 = lshr i64 %v.122, %v.125
  %v.127 = select i1 %v.123, i64 %v.126, i64 0
  store i64 %v.127, ptr %"r.%rd25"
  %v.128 = load i64, ptr %"r.%rd25"
  %v.129 = trunc i64 %v.128 to i32
  store i32 %v.129, ptr %"r.%r10"
  %v.130 = load i32, ptr %"r.%r10"
  %v.131 = icmp sgt i32 %v.130, 4294967295
  store i1 %v.131, ptr %"r.%p9"
  %v.132 = load i1, ptr %"r.%p9"
  br i1 %v.132, label %"L$L__BB9_10", label %"B5"
"B5":
  %v.133 = load i64, ptr %"r.%rd10"
  %v.134 = add i64 %v.133, 80
  store i64 %v.134, ptr %"r.%rd26"
  %v.135 = load i64, ptr %"r.%rd26"
  store i64 %v.135, ptr %"r..param param0.3"
  %v.136 = load i64, ptr %"r.%rd27"
  store i64 %v.136, ptr %"r..param param1.3"
  %v.137 = load i64, ptr %"r.%rd28"
  store i64 %v.137, ptr %"r..param param2.2"
  store i32 1, ptr %"r..param param3.1"
  %v.138 = load i64, ptr %"r..param param0.3"
  %v.139 = load i64, ptr %"r..param param1.3"
  %v.140 = load i64, ptr %"r..param param2.2"
  %v.141 = load i32, ptr %"r..param param3.1"
  call void @_runtime_fill_rootEP4Rootyyb(i64 %v.138, i64 %v.139, i64 %v.140, i32 %v.141)
  br label %"L$L__BB9_10"
"L$L__BB9_10":
  %v.142 = load i64, ptr %"r.%rd29"
  store i64 %v.142, ptr %"r..param func_retval0"
  br label %done
done:
  %v.143 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.143
}

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
  %v.5 = add i64 %v.4, 256
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
  br i1 %v.16, label %"L$L__BB14_2", label %"B1"
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
  br label %"L$L__BB14_2"
"L$L__BB14_2":
  %v.25 = load i64, ptr %"r.%rd19"
  %v.26 = icmp eq i64 %v.25, 0
  store i1 %v.26, ptr %"r.%p2"
  %v.27 = load i1, ptr %"r.%p2"
  br i1 %v.27, label %"L$L__BB14_6", label %"B2"
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
  br i1 %v.43, label %"L$L__BB14_6", label %"B3"
"B3":
  store i64 0, ptr %"r.%rd20"
  br label %"L$L__BB14_5"
"L$L__BB14_5":
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
  br i1 %v.67, label %"L$L__BB14_5", label %"B4"
"B4":
  br label %"L$L__BB14_6"
"L$L__BB14_6":
  br label %done
done:
  ret void
}

define internal i64 @_runtime_piece_atEPK4Heapy(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
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
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd29" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd5" = alloca i64
  %"r..param _runtime_piece_atEPK4Heapy_param_0" = alloca i64
  %"r..param _runtime_piece_atEPK4Heapy_param_1" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_piece_atEPK4Heapy_param_0"
  store i64 %a1, ptr %"r..param _runtime_piece_atEPK4Heapy_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_piece_atEPK4Heapy_param_1"
  store i64 %v.1, ptr %"r.%rd10"
  %v.2 = load i64, ptr %"r..param _runtime_piece_atEPK4Heapy_param_0"
  store i64 %v.2, ptr %"r.%rd11"
  %v.3 = load i64, ptr %"r.%rd11"
  %v.4 = inttoptr i64 %v.3 to ptr
  %v.5 = load i64, ptr %v.4, align 1
  store i64 %v.5, ptr %"r.%rd12"
  %v.6 = load i64, ptr %"r.%rd10"
  %v.7 = load i64, ptr %"r.%rd12"
  %v.8 = sub i64 %v.6, %v.7
  store i64 %v.8, ptr %"r.%rd13"
  %v.9 = load i64, ptr %"r.%rd13"
  %v.10 = icmp ult i32 4, 64
  %v.11 = select i1 %v.10, i32 4, i32 63
  %v.12 = zext i32 %v.11 to i64
  %v.13 = lshr i64 %v.9, %v.12
  %v.14 = select i1 %v.10, i64 %v.13, i64 0
  store i64 %v.14, ptr %"r.%rd14"
  %v.15 = load i64, ptr %"r.%rd14"
  %v.16 = trunc i64 %v.15 to i32
  store i32 %v.16, ptr %"r.%r21"
  %v.17 = load i64, ptr %"r.%rd11"
  %v.18 = add i64 %v.17, 8
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load i64, ptr %v.19, align 1
  store i64 %v.20, ptr %"r.%rd1"
  %v.21 = load i64, ptr %"r.%rd13"
  %v.22 = icmp ult i32 1, 64
  %v.23 = select i1 %v.22, i32 1, i32 63
  %v.24 = zext i32 %v.23 to i64
  %v.25 = lshr i64 %v.21, %v.24
  %v.26 = select i1 %v.22, i64 %v.25, i64 0
  store i64 %v.26, ptr %"r.%rd15"
  %v.27 = load i64, ptr %"r.%rd15"
  %v.28 = and i64 %v.27, 34359738360
  store i64 %v.28, ptr %"r.%rd16"
  %v.29 = load i64, ptr %"r.%rd1"
  %v.30 = load i64, ptr %"r.%rd16"
  %v.31 = add i64 %v.29, %v.30
  store i64 %v.31, ptr %"r.%rd17"
  %v.32 = load i64, ptr %"r.%rd17"
  %v.33 = inttoptr i64 %v.32 to ptr
  %v.34 = load i32, ptr %v.33, align 1
  store i32 %v.34, ptr %"r.%r2"
  %v.35 = load i32, ptr %"r.%r2"
  %v.36 = icmp slt i32 %v.35, 0
  store i1 %v.36, ptr %"r.%p1"
  %v.37 = load i32, ptr %"r.%r2"
  %v.38 = load i32, ptr %"r.%r21"
  %v.39 = call i32 @llvm.umin.i32(i32 %v.37, i32 %v.38)
  store i32 %v.39, ptr %"r.%r10"
  %v.40 = load i32, ptr %"r.%r10"
  %v.41 = load i1, ptr %"r.%p1"
  %v.42 = select i1 %v.41, i32 0, i32 %v.40
  store i32 %v.42, ptr %"r.%r11"
  %v.43 = load i32, ptr %"r.%r21"
  %v.44 = load i32, ptr %"r.%r11"
  %v.45 = sub i32 %v.43, %v.44
  store i32 %v.45, ptr %"r.%r12"
  %v.46 = load i32, ptr %"r.%r12"
  %v.47 = zext i32 %v.46 to i64
  store i64 %v.47, ptr %"r.%rd2"
  %v.48 = load i32, ptr %"r.%r12"
  %v.49 = zext i32 %v.48 to i64
  %v.50 = zext i32 8 to i64
  %v.51 = mul i64 %v.49, %v.50
  store i64 %v.51, ptr %"r.%rd18"
  %v.52 = load i64, ptr %"r.%rd1"
  %v.53 = load i64, ptr %"r.%rd18"
  %v.54 = add i64 %v.52, %v.53
  store i64 %v.54, ptr %"r.%rd3"
  %v.55 = load i64, ptr %"r.%rd3"
  %v.56 = inttoptr i64 %v.55 to ptr
  %v.57 = load i32, ptr %v.56, align 1
  store i32 %v.57, ptr %"r.%r3"
  %v.58 = load i32, ptr %"r.%r3"
  %v.59 = icmp sgt i32 %v.58, 4294967295
  store i1 %v.59, ptr %"r.%p2"
  %v.60 = load i32, ptr %"r.%r3"
  %v.61 = and i32 %v.60, 1073741823
  store i32 %v.61, ptr %"r.%r13"
  %v.62 = load i32, ptr %"r.%r11"
  %v.63 = load i32, ptr %"r.%r13"
  %v.64 = icmp uge i32 %v.62, %v.63
  store i1 %v.64, ptr %"r.%p3"
  %v.65 = load i1, ptr %"r.%p2"
  %v.66 = load i1, ptr %"r.%p3"
  %v.67 = or i1 %v.65, %v.66
  store i1 %v.67, ptr %"r.%p4"
  %v.68 = load i1, ptr %"r.%p4"
  br i1 %v.68, label %"L$L__BB15_4", label %"B1"
"B1":
  %v.69 = load i32, ptr %"r.%r3"
  %v.70 = and i32 %v.69, 1073741824
  store i32 %v.70, ptr %"r.%r14"
  %v.71 = load i32, ptr %"r.%r14"
  %v.72 = icmp ne i32 %v.71, 0
  store i1 %v.72, ptr %"r.%p5"
  %v.73 = load i1, ptr %"r.%p5"
  br i1 %v.73, label %"L$L__BB15_3", label %"B2"
"B2":
  %v.74 = load i64, ptr %"r.%rd3"
  %v.75 = add i64 %v.74, 4
  %v.76 = inttoptr i64 %v.75 to ptr
  %v.77 = load i32, ptr %v.76, align 1
  store i32 %v.77, ptr %"r.%r15"
  %v.78 = load i32, ptr %"r.%r15"
  %v.79 = icmp eq i32 %v.78, 0
  store i1 %v.79, ptr %"r.%p6"
  %v.80 = load i1, ptr %"r.%p6"
  br i1 %v.80, label %"L$L__BB15_4", label %"B3"
"B3":
  br label %"L$L__BB15_3"
"L$L__BB15_3":
  %v.81 = load i64, ptr %"r.%rd2"
  %v.82 = icmp ult i32 3, 64
  %v.83 = select i1 %v.82, i32 3, i32 63
  %v.84 = zext i32 %v.83 to i64
  %v.85 = shl i64 %v.81, %v.84
  %v.86 = select i1 %v.82, i64 %v.85, i64 0
  store i64 %v.86, ptr %"r.%rd19"
  %v.87 = load i64, ptr %"r.%rd1"
  %v.88 = load i64, ptr %"r.%rd19"
  %v.89 = add i64 %v.87, %v.88
  store i64 %v.89, ptr %"r.%rd29"
  br label %"L$L__BB15_11"
"L$L__BB15_4":
  %v.90 = load i32, ptr %"r.%r2"
  %v.91 = icmp sgt i32 %v.90, 0
  store i1 %v.91, ptr %"r.%p7"
  store i64 0, ptr %"r.%rd29"
  %v.92 = load i1, ptr %"r.%p7"
  br i1 %v.92, label %"L$L__BB15_11", label %"B4"
"B4":
  %v.93 = load i32, ptr %"r.%r21"
  %v.94 = icmp ult i32 %v.93, 4096
  store i1 %v.94, ptr %"r.%p8"
  %v.95 = load i32, ptr %"r.%r21"
  %v.96 = add i32 %v.95, 4294963200
  store i32 %v.96, ptr %"r.%r16"
  %v.97 = load i32, ptr %"r.%r16"
  %v.98 = load i1, ptr %"r.%p8"
  %v.99 = select i1 %v.98, i32 0, i32 %v.97
  store i32 %v.99, ptr %"r.%r4"
  %v.100 = load i32, ptr %"r.%r4"
  %v.101 = load i32, ptr %"r.%r21"
  %v.102 = icmp uge i32 %v.100, %v.101
  store i1 %v.102, ptr %"r.%p9"
  %v.103 = load i1, ptr %"r.%p9"
  br i1 %v.103, label %"L$L__BB15_11", label %"B5"
"B5":
  br label %"L$L__BB15_6"
"L$L__BB15_6":
  %v.104 = load i32, ptr %"r.%r21"
  %v.105 = add i32 %v.104, 4294967295
  store i32 %v.105, ptr %"r.%r21"
  %v.106 = load i32, ptr %"r.%r21"
  %v.107 = zext i32 %v.106 to i64
  store i64 %v.107, ptr %"r.%rd5"
  %v.108 = load i32, ptr %"r.%r21"
  %v.109 = zext i32 %v.108 to i64
  %v.110 = zext i32 8 to i64
  %v.111 = mul i64 %v.109, %v.110
  store i64 %v.111, ptr %"r.%rd22"
  %v.112 = load i64, ptr %"r.%rd1"
  %v.113 = load i64, ptr %"r.%rd22"
  %v.114 = add i64 %v.112, %v.113
  store i64 %v.114, ptr %"r.%rd23"
  %v.115 = load i64, ptr %"r.%rd23"
  %v.116 = inttoptr i64 %v.115 to ptr
  %v.117 = load i32, ptr %v.116, align 1
  store i32 %v.117, ptr %"r.%r22"
  %v.118 = load i32, ptr %"r.%r22"
  %v.119 = icmp slt i32 %v.118, 0
  store i1 %v.119, ptr %"r.%p10"
  %v.120 = load i64, ptr %"r.%rd5"
  store i64 %v.120, ptr %"r.%rd28"
  %v.121 = load i1, ptr %"r.%p10"
  br i1 %v.121, label %"L$L__BB15_8", label %"B6"
"B6":
  %v.122 = load i64, ptr %"r.%rd5"
  %v.123 = trunc i64 %v.122 to i32
  store i32 %v.123, ptr %"r.%r17"
  %v.124 = load i32, ptr %"r.%r22"
  %v.125 = load i32, ptr %"r.%r17"
  %v.126 = icmp ugt i32 %v.124, %v.125
  store i1 %v.126, ptr %"r.%p11"
  %v.127 = load i32, ptr %"r.%r17"
  %v.128 = load i32, ptr %"r.%r22"
  %v.129 = load i1, ptr %"r.%p11"
  %v.130 = select i1 %v.129, i32 %v.127, i32 %v.128
  store i32 %v.130, ptr %"r.%r18"
  %v.131 = load i32, ptr %"r.%r17"
  %v.132 = load i32, ptr %"r.%r18"
  %v.133 = sub i32 %v.131, %v.132
  store i32 %v.133, ptr %"r.%r19"
  %v.134 = load i32, ptr %"r.%r19"
  %v.135 = zext i32 %v.134 to i64
  store i64 %v.135, ptr %"r.%rd28"
  %v.136 = load i32, ptr %"r.%r19"
  %v.137 = zext i32 %v.136 to i64
  %v.138 = zext i32 8 to i64
  %v.139 = mul i64 %v.137, %v.138
  store i64 %v.139, ptr %"r.%rd24"
  %v.140 = load i64, ptr %"r.%rd1"
  %v.141 = load i64, ptr %"r.%rd24"
  %v.142 = add i64 %v.140, %v.141
  store i64 %v.142, ptr %"r.%rd25"
  %v.143 = load i64, ptr %"r.%rd25"
  %v.144 = inttoptr i64 %v.143 to ptr
  %v.145 = load i32, ptr %v.144, align 1
  store i32 %v.145, ptr %"r.%r22"
  br label %"L$L__BB15_8"
"L$L__BB15_8":
  %v.146 = load i32, ptr %"r.%r22"
  %v.147 = icmp ult i32 %v.146, 3221225472
  store i1 %v.147, ptr %"r.%p12"
  %v.148 = load i1, ptr %"r.%p12"
  br i1 %v.148, label %"L$L__BB15_10", label %"B7"
"B7":
  br label %"L$L__BB15_9"
"L$L__BB15_10":
  %v.149 = load i64, ptr %"r.%rd5"
  %v.150 = trunc i64 %v.149 to i32
  store i32 %v.150, ptr %"r.%r20"
  %v.151 = load i32, ptr %"r.%r20"
  %v.152 = load i32, ptr %"r.%r4"
  %v.153 = icmp ugt i32 %v.151, %v.152
  store i1 %v.153, ptr %"r.%p13"
  %v.154 = load i1, ptr %"r.%p13"
  br i1 %v.154, label %"L$L__BB15_6", label %"B8"
"B8":
  br label %"L$L__BB15_11"
"L$L__BB15_9":
  %v.155 = load i64, ptr %"r.%rd28"
  %v.156 = icmp ult i32 3, 64
  %v.157 = select i1 %v.156, i32 3, i32 63
  %v.158 = zext i32 %v.157 to i64
  %v.159 = shl i64 %v.155, %v.158
  %v.160 = select i1 %v.156, i64 %v.159, i64 0
  store i64 %v.160, ptr %"r.%rd26"
  %v.161 = load i64, ptr %"r.%rd1"
  %v.162 = load i64, ptr %"r.%rd26"
  %v.163 = add i64 %v.161, %v.162
  store i64 %v.163, ptr %"r.%rd29"
  br label %"L$L__BB15_11"
"L$L__BB15_11":
  %v.164 = load i64, ptr %"r.%rd29"
  store i64 %v.164, ptr %"r..param func_retval0"
  br label %done
done:
  %v.165 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.165
}

define internal i32 @_runtime_fault_withoutEPK4HeapyPK9HeapPiece(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_0" = alloca i64
  %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_1" = alloca i64
  %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_2" = alloca i64
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_0"
  store i64 %a1, ptr %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_1"
  store i64 %a2, ptr %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i64, ptr %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_1"
  store i64 %v.2, ptr %"r.%rd2"
  %v.3 = load i64, ptr %"r..param _runtime_fault_withoutEPK4HeapyPK9HeapPiece_param_2"
  store i64 %v.3, ptr %"r.%rd3"
  %v.4 = load i64, ptr %"r.%rd3"
  %v.5 = icmp ne i64 %v.4, 0
  store i1 %v.5, ptr %"r.%p1"
  store i32 16, ptr %"r.%r6"
  %v.6 = load i1, ptr %"r.%p1"
  br i1 %v.6, label %"L$L__BB16_3", label %"B1"
"B1":
  %v.7 = load i64, ptr %"r.%rd1"
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd4"
  %v.10 = load i64, ptr %"r.%rd2"
  %v.11 = load i64, ptr %"r.%rd4"
  %v.12 = sub i64 %v.10, %v.11
  store i64 %v.12, ptr %"r.%rd5"
  %v.13 = load i64, ptr %"r.%rd1"
  %v.14 = add i64 %v.13, 8
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd6"
  %v.17 = load i64, ptr %"r.%rd5"
  %v.18 = icmp ult i32 1, 64
  %v.19 = select i1 %v.18, i32 1, i32 63
  %v.20 = zext i32 %v.19 to i64
  %v.21 = lshr i64 %v.17, %v.20
  %v.22 = select i1 %v.18, i64 %v.21, i64 0
  store i64 %v.22, ptr %"r.%rd7"
  %v.23 = load i64, ptr %"r.%rd7"
  %v.24 = and i64 %v.23, 9223372036854775800
  store i64 %v.24, ptr %"r.%rd8"
  %v.25 = load i64, ptr %"r.%rd6"
  %v.26 = load i64, ptr %"r.%rd8"
  %v.27 = add i64 %v.25, %v.26
  store i64 %v.27, ptr %"r.%rd9"
  %v.28 = load i64, ptr %"r.%rd9"
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = load i32, ptr %v.29, align 1
  store i32 %v.30, ptr %"r.%r1"
  %v.31 = load i32, ptr %"r.%r1"
  %v.32 = icmp eq i32 %v.31, 0
  store i1 %v.32, ptr %"r.%p2"
  store i32 5, ptr %"r.%r6"
  %v.33 = load i1, ptr %"r.%p2"
  br i1 %v.33, label %"L$L__BB16_3", label %"B2"
"B2":
  %v.34 = load i32, ptr %"r.%r1"
  %v.35 = icmp sgt i32 %v.34, 4294967295
  store i1 %v.35, ptr %"r.%p3"
  %v.36 = load i1, ptr %"r.%p3"
  %v.37 = select i1 %v.36, i32 16, i32 5
  store i32 %v.37, ptr %"r.%r6"
  br label %"L$L__BB16_3"
"L$L__BB16_3":
  %v.38 = load i32, ptr %"r.%r6"
  store i32 %v.38, ptr %"r..param func_retval0"
  br label %done
done:
  %v.39 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.39
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
  %v.10 = add i64 %v.9, 256
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
  br i1 %v.21, label %"L$L__BB36_12", label %"B1"
"B1":
  %v.22 = load i64, ptr %"r.%rd11"
  %v.23 = add i64 %v.22, 328
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
  br i1 %v.41, label %"L$L__BB36_6", label %"B2"
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
  br label %"L$L__BB36_3"
"L$L__BB36_3":
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
  br i1 %v.70, label %"L$L__BB36_5", label %"B3"
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
  br label %"L$L__BB36_5"
"L$L__BB36_5":
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
  br i1 %v.107, label %"L$L__BB36_3", label %"B4"
"B4":
  br label %"L$L__BB36_6"
"L$L__BB36_6":
  %v.108 = load i1, ptr %"r.%p2"
  br i1 %v.108, label %"L$L__BB36_12", label %"B5"
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
  br label %"L$L__BB36_8"
"L$L__BB36_8":
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
  br i1 %v.141, label %"L$L__BB36_11", label %"B6"
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
  br i1 %v.157, label %"L$L__BB36_11", label %"B7"
"B7":
  %v.158 = load i32, ptr %"r.%r27"
  %v.159 = add i32 %v.158, 1
  store i32 %v.159, ptr %"r.%r39"
  %v.160 = load i32, ptr %"r.%r39"
  %v.161 = load i64, ptr %"r.%rd19"
  %v.162 = add i64 %v.161, 4
  %v.163 = inttoptr i64 %v.162 to ptr
  store i32 %v.160, ptr %v.163, align 1
  br label %"L$L__BB36_11"
"L$L__BB36_11":
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
  br i1 %v.171, label %"L$L__BB36_8", label %"B8"
"B8":
  br label %"L$L__BB36_12"
"L$L__BB36_12":
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
  %v.6 = add i64 %v.5, 256
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd18"
  %v.8 = add i64 %v.7, 256
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
  %v.25 = add i64 %v.24, 336
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
  br i1 %v.32, label %"L$L__BB51_7", label %"B1"
"B1":
  %v.33 = load i64, ptr %"r.%rd1"
  %v.34 = add i64 %v.33, 304
  store i64 %v.34, ptr %"r.%rd5"
  %v.35 = load i64, ptr %"r.%rd2"
  %v.36 = add i64 %v.35, -216
  %v.37 = inttoptr i64 %v.36 to ptr
  %v.38 = load i32, ptr %v.37, align 1
  store i32 %v.38, ptr %"r.%r8"
  %v.39 = load i32, ptr %"r.%r8"
  %v.40 = icmp eq i32 %v.39, 0
  store i1 %v.40, ptr %"r.%p2"
  %v.41 = load i1, ptr %"r.%p2"
  br i1 %v.41, label %"L$L__BB51_4", label %"B2"
"B2":
  %v.42 = load i64, ptr %"r.%rd5"
  %v.43 = inttoptr i64 %v.42 to ptr
  %v.44 = load i64, ptr %v.43, align 1
  store i64 %v.44, ptr %"r.%rd24"
  store i32 0, ptr %"r.%r21"
  br label %"L$L__BB51_3"
"L$L__BB51_3":
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
  %v.52 = add i64 %v.51, -216
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
  br i1 %v.60, label %"L$L__BB51_3", label %"B3"
"B3":
  br label %"L$L__BB51_4"
"L$L__BB51_4":
  %v.61 = load i64, ptr %"r.%rd1"
  %v.62 = add i64 %v.61, 312
  store i64 %v.62, ptr %"r.%rd9"
  %v.63 = load i64, ptr %"r.%rd2"
  %v.64 = add i64 %v.63, -88
  %v.65 = inttoptr i64 %v.64 to ptr
  %v.66 = load i32, ptr %v.65, align 1
  store i32 %v.66, ptr %"r.%r11"
  %v.67 = load i64, ptr %"r.%rd2"
  %v.68 = add i64 %v.67, -220
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
  br i1 %v.78, label %"L$L__BB51_7", label %"B4"
"B4":
  %v.79 = load i64, ptr %"r.%rd9"
  %v.80 = inttoptr i64 %v.79 to ptr
  %v.81 = load i64, ptr %v.80, align 1
  store i64 %v.81, ptr %"r.%rd10"
  store i64 0, ptr %"r.%rd25"
  br label %"L$L__BB51_6"
"L$L__BB51_6":
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
  %v.90 = add i64 %v.89, -88
  %v.91 = inttoptr i64 %v.90 to ptr
  %v.92 = load i32, ptr %v.91, align 1
  store i32 %v.92, ptr %"r.%r13"
  %v.93 = load i64, ptr %"r.%rd2"
  %v.94 = add i64 %v.93, -220
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
  br i1 %v.107, label %"L$L__BB51_6", label %"B5"
"B5":
  br label %"L$L__BB51_7"
"L$L__BB51_7":
  %v.108 = load i64, ptr %"r.%rd3"
  %v.109 = add i64 %v.108, -8
  %v.110 = inttoptr i64 %v.109 to ptr
  %v.111 = load i32, ptr %v.110, align 1
  store i32 %v.111, ptr %"r.%r15"
  %v.112 = load i32, ptr %"r.%r15"
  %v.113 = icmp eq i32 %v.112, 0
  store i1 %v.113, ptr %"r.%p6"
  %v.114 = load i1, ptr %"r.%p6"
  br i1 %v.114, label %"L$L__BB51_11", label %"B6"
"B6":
  %v.115 = load i64, ptr %"r.%rd2"
  %v.116 = add i64 %v.115, -220
  %v.117 = inttoptr i64 %v.116 to ptr
  %v.118 = load i32, ptr %v.117, align 1
  store i32 %v.118, ptr %"r.%r16"
  %v.119 = load i32, ptr %"r.%r16"
  %v.120 = icmp eq i32 %v.119, 0
  store i1 %v.120, ptr %"r.%p7"
  %v.121 = load i1, ptr %"r.%p7"
  br i1 %v.121, label %"L$L__BB51_11", label %"B7"
"B7":
  %v.122 = load i64, ptr %"r.%rd1"
  %v.123 = add i64 %v.122, 328
  %v.124 = inttoptr i64 %v.123 to ptr
  %v.125 = load i64, ptr %v.124, align 1
  store i64 %v.125, ptr %"r.%rd26"
  %v.126 = load i64, ptr %"r.%rd2"
  %v.127 = add i64 %v.126, 18446744073709551400
  store i64 %v.127, ptr %"r.%rd15"
  store i32 0, ptr %"r.%r17"
  %v.128 = load i32, ptr %"r.%r17"
  store i32 %v.128, ptr %"r.%r22"
  br label %"L$L__BB51_10"
"L$L__BB51_10":
  %v.129 = load i64, ptr %"r.%rd1"
  %v.130 = add i64 %v.129, 336
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
  br i1 %v.159, label %"L$L__BB51_10", label %"B8"
"B8":
  br label %"L$L__BB51_11"
"L$L__BB51_11":
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
  br i1 %v.10, label %"L$L__BB55_4", label %"B1"
"B1":
  br label %"L$L__BB55_1"
"L$L__BB55_4":
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
  br label %"L$L__BB55_5"
"L$L__BB55_1":
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
  br i1 %v.44, label %"L$L__BB55_5", label %"B2"
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
  br i1 %v.59, label %"L$L__BB55_5", label %"B3"
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
  br label %"L$L__BB55_5"
"L$L__BB55_5":
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
  br i1 %v.12, label %"L$L__BB63_4", label %"B1"
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
  br i1 %v.39, label %"L$L__BB63_4", label %"B2"
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
  br i1 %v.46, label %"L$L__BB63_4", label %"B3"
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
  br label %"L$L__BB63_4"
"L$L__BB63_4":
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
  %v.8 = add i64 %v.7, 256
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
  %v.48 = add i64 %v.47, 256
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
  %v.120 = add i64 %v.119, -48
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
  %v.133 = add i64 %v.132, -44
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
  %v.164 = add i64 %v.163, -56
  %v.165 = inttoptr i64 %v.164 to ptr
  %v.166 = load i64, ptr %v.165, align 1
  store i64 %v.166, ptr %"r.%rd35"
  %v.167 = load i64, ptr %"r.%rd34"
  %v.168 = mul i64 %v.167, 80
  store i64 %v.168, ptr %"r.%rd36"
  %v.169 = load i64, ptr %"r.%rd35"
  %v.170 = load i64, ptr %"r.%rd36"
  %v.171 = add i64 %v.169, %v.170
  store i64 %v.171, ptr %"r.%rd37"
  %v.172 = load i64, ptr %"r.%rd37"
  %v.173 = add i64 %v.172, 76
  %v.174 = inttoptr i64 %v.173 to ptr
  %v.175 = load i32, ptr %v.174, align 1
  store i32 %v.175, ptr %"r.%r12"
  %v.176 = load i32, ptr %"r.%r12"
  %v.177 = add i32 %v.176, 1
  store i32 %v.177, ptr %"r.%r13"
  %v.178 = load i32, ptr %"r.%r13"
  %v.179 = load i64, ptr %"r.%rd37"
  %v.180 = add i64 %v.179, 76
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
  %v.61 = zext i32 80 to i64
  %v.62 = mul i64 %v.60, %v.61
  store i64 %v.62, ptr %"r.%rd12"
  %v.63 = load i64, ptr %"r.%rd11"
  %v.64 = load i64, ptr %"r.%rd12"
  %v.65 = add i64 %v.63, %v.64
  store i64 %v.65, ptr %"r.%rd13"
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
  store i32 1, ptr %"r.%r12"
  %v.111 = load i32, ptr %"r.%r7"
  %v.112 = load i32, ptr %"r.%r12"
  %v.113 = load i64, ptr %"r.%rd13"
  %v.114 = add i64 %v.113, 72
  %v.115 = inttoptr i64 %v.114 to ptr
  %v.116 = insertelement <2 x i32> poison, i32 %v.111, i32 0
  %v.117 = insertelement <2 x i32> %v.116, i32 %v.112, i32 1
  store <2 x i32> %v.117, ptr %v.115, align 1
  br label %"L$L__BB1_4"
"L$L__BB1_4":
  %v.118 = load i64, ptr %"r.%rd3"
  %v.119 = inttoptr i64 %v.118 to ptr
  %v.120 = load i32, ptr %v.119, align 1
  store i32 %v.120, ptr %"r.%r13"
  %v.121 = load i32, ptr %"r.%r13"
  %v.122 = icmp eq i32 %v.121, 0
  store i1 %v.122, ptr %"r.%p4"
  %v.123 = load i1, ptr %"r.%p4"
  br i1 %v.123, label %"L$L__BB1_6", label %"B4"
"B4":
  %v.124 = load i64, ptr %"r.%rd3"
  %v.125 = add i64 %v.124, 36
  %v.126 = inttoptr i64 %v.125 to ptr
  %v.127 = load i32, ptr %v.126, align 1
  store i32 %v.127, ptr %"r.%r15"
  %v.128 = load i32, ptr %"r.%r1"
  %v.129 = load i32, ptr %"r.%r15"
  %v.130 = icmp ult i32 %v.128, %v.129
  store i1 %v.130, ptr %"r.%p5"
  store i32 1, ptr %"r.%r19"
  %v.131 = load i1, ptr %"r.%p5"
  br i1 %v.131, label %"L$L__BB1_7", label %"B5"
"B5":
  br label %"L$L__BB1_6"
"L$L__BB1_6":
  %v.132 = load i64, ptr %"r.%rd2"
  %v.133 = add i64 %v.132, 196
  store i64 %v.133, ptr %"r.%rd15"
  store i32 1, ptr %"r.%r17"
  store i32 0, ptr %"r.%r19"
  %v.134 = load i32, ptr %"r.%r19"
  %v.135 = load i32, ptr %"r.%r17"
  %v.136 = load i64, ptr %"r.%rd15"
  %v.137 = inttoptr i64 %v.136 to ptr
  %v.138 = cmpxchg ptr %v.137, i32 %v.134, i32 %v.135 seq_cst seq_cst, align 4
  %v.139 = extractvalue { i32, i1 } %v.138, 0
  store i32 %v.139, ptr %"r.%r18"
  br label %"L$L__BB1_7"
"L$L__BB1_7":
  %v.140 = load i32, ptr %"r.%r19"
  store i32 %v.140, ptr %"r..param func_retval0"
  br label %done
done:
  %v.141 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.141
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
  %v.56 = zext i32 80 to i64
  %v.57 = mul i64 %v.55, %v.56
  store i64 %v.57, ptr %"r.%rd11"
  %v.58 = load i64, ptr %"r.%rd9"
  %v.59 = load i64, ptr %"r.%rd11"
  %v.60 = add i64 %v.58, %v.59
  store i64 %v.60, ptr %"r.%rd12"
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
  store i32 0, ptr %"r.%r8"
  %v.95 = load i32, ptr %"r.%r2"
  %v.96 = load i32, ptr %"r.%r8"
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
  store i32 1, ptr %"r.%r9"
  %v.106 = load i32, ptr %"r.%r8"
  %v.107 = load i32, ptr %"r.%r9"
  %v.108 = load i64, ptr %"r.%rd12"
  %v.109 = add i64 %v.108, 72
  %v.110 = inttoptr i64 %v.109 to ptr
  %v.111 = insertelement <2 x i32> poison, i32 %v.106, i32 0
  %v.112 = insertelement <2 x i32> %v.111, i32 %v.107, i32 1
  store <2 x i32> %v.112, ptr %v.110, align 1
  br label %"L$L__BB2_4"
"L$L__BB2_4":
  %v.113 = load i64, ptr %"r.%rd3"
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = load i32, ptr %v.114, align 1
  store i32 %v.115, ptr %"r.%r10"
  %v.116 = load i32, ptr %"r.%r10"
  %v.117 = icmp eq i32 %v.116, 0
  store i1 %v.117, ptr %"r.%p4"
  %v.118 = load i1, ptr %"r.%p4"
  br i1 %v.118, label %"L$L__BB2_6", label %"B4"
"B4":
  %v.119 = load i64, ptr %"r.%rd3"
  %v.120 = add i64 %v.119, 36
  %v.121 = inttoptr i64 %v.120 to ptr
  %v.122 = load i32, ptr %v.121, align 1
  store i32 %v.122, ptr %"r.%r11"
  %v.123 = load i32, ptr %"r.%r1"
  %v.124 = load i32, ptr %"r.%r11"
  %v.125 = icmp ult i32 %v.123, %v.124
  store i1 %v.125, ptr %"r.%p5"
  %v.126 = load i1, ptr %"r.%p5"
  br i1 %v.126, label %"L$L__BB2_7", label %"B5"
"B5":
  br label %"L$L__BB2_6"
"L$L__BB2_6":
  %v.127 = load i64, ptr %"r.%rd2"
  %v.128 = add i64 %v.127, 196
  store i64 %v.128, ptr %"r.%rd14"
  store i32 1, ptr %"r.%r12"
  store i32 0, ptr %"r.%r13"
  %v.129 = load i32, ptr %"r.%r13"
  %v.130 = load i32, ptr %"r.%r12"
  %v.131 = load i64, ptr %"r.%rd14"
  %v.132 = inttoptr i64 %v.131 to ptr
  %v.133 = cmpxchg ptr %v.132, i32 %v.129, i32 %v.130 seq_cst seq_cst, align 4
  %v.134 = extractvalue { i32, i1 } %v.133, 0
  store i32 %v.134, ptr %"r.%r14"
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
  %v.12 = load atomic volatile i32, ptr %v.11 monotonic, align 4
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
  %v.63 = zext i32 80 to i64
  %v.64 = mul i64 %v.62, %v.63
  store i64 %v.64, ptr %"r.%rd7"
  %v.65 = load i64, ptr %"r.%rd5"
  %v.66 = load i64, ptr %"r.%rd7"
  %v.67 = add i64 %v.65, %v.66
  store i64 %v.67, ptr %"r.%rd8"
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
  store i32 0, ptr %"r.%r10"
  %v.102 = load i32, ptr %"r.%r4"
  %v.103 = load i32, ptr %"r.%r10"
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
  store i32 1, ptr %"r.%r11"
  %v.113 = load i32, ptr %"r.%r10"
  %v.114 = load i32, ptr %"r.%r11"
  %v.115 = load i64, ptr %"r.%rd8"
  %v.116 = add i64 %v.115, 72
  %v.117 = inttoptr i64 %v.116 to ptr
  %v.118 = insertelement <2 x i32> poison, i32 %v.113, i32 0
  %v.119 = insertelement <2 x i32> %v.118, i32 %v.114, i32 1
  store <2 x i32> %v.119, ptr %v.117, align 1
  br label %"L$L__BB3_5"
"L$L__BB3_5":
  %v.120 = load i64, ptr %"r.%rd3"
  %v.121 = add i64 %v.120, -24
  %v.122 = inttoptr i64 %v.121 to ptr
  %v.123 = load i32, ptr %v.122, align 1
  store i32 %v.123, ptr %"r.%r12"
  %v.124 = load i32, ptr %"r.%r12"
  %v.125 = icmp eq i32 %v.124, 0
  store i1 %v.125, ptr %"r.%p6"
  %v.126 = load i1, ptr %"r.%p6"
  br i1 %v.126, label %"L$L__BB3_7", label %"B5"
"B5":
  %v.127 = load i64, ptr %"r.%rd3"
  %v.128 = add i64 %v.127, 12
  %v.129 = inttoptr i64 %v.128 to ptr
  %v.130 = load i32, ptr %v.129, align 1
  store i32 %v.130, ptr %"r.%r13"
  %v.131 = load i32, ptr %"r.%r3"
  %v.132 = load i32, ptr %"r.%r13"
  %v.133 = icmp ult i32 %v.131, %v.132
  store i1 %v.133, ptr %"r.%p7"
  %v.134 = load i1, ptr %"r.%p7"
  br i1 %v.134, label %"L$L__BB3_8", label %"B6"
"B6":
  br label %"L$L__BB3_7"
"L$L__BB3_7":
  store i32 1, ptr %"r.%r14"
  store i32 0, ptr %"r.%r15"
  %v.135 = load i32, ptr %"r.%r15"
  %v.136 = load i32, ptr %"r.%r14"
  %v.137 = load i64, ptr %"r.%rd3"
  %v.138 = inttoptr i64 %v.137 to ptr
  %v.139 = cmpxchg ptr %v.138, i32 %v.135, i32 %v.136 seq_cst seq_cst, align 4
  %v.140 = extractvalue { i32, i1 } %v.139, 0
  store i32 %v.140, ptr %"r.%r16"
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

define internal i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) {
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
  %"r.%rd15" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param _runtime_refuseEP5Blockjjjyyyy_param_0" = alloca i64
  %"r..param _runtime_refuseEP5Blockjjjyyyy_param_1" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyyyy_param_2" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyyyy_param_3" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyyyy_param_4" = alloca i64
  %"r..param _runtime_refuseEP5Blockjjjyyyy_param_5" = alloca i64
  %"r..param _runtime_refuseEP5Blockjjjyyyy_param_6" = alloca i64
  %"r..param _runtime_refuseEP5Blockjjjyyyy_param_7" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_0"
  store i32 %a1, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_1"
  store i32 %a2, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_2"
  store i32 %a3, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_3"
  store i64 %a4, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_4"
  store i64 %a5, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_5"
  store i64 %a6, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_6"
  store i64 %a7, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_7"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_1"
  store i32 %v.2, ptr %"r.%r2"
  %v.3 = load i32, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_2"
  store i32 %v.3, ptr %"r.%r3"
  %v.4 = load i32, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_3"
  store i32 %v.4, ptr %"r.%r4"
  %v.5 = load i64, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_4"
  store i64 %v.5, ptr %"r.%rd6"
  %v.6 = load i64, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_5"
  store i64 %v.6, ptr %"r.%rd7"
  %v.7 = load i64, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_6"
  store i64 %v.7, ptr %"r.%rd8"
  %v.8 = load i64, ptr %"r..param _runtime_refuseEP5Blockjjjyyyy_param_7"
  store i64 %v.8, ptr %"r.%rd9"
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
  br i1 %v.20, label %"L$L__BB5_2", label %"B1"
"B1":
  %v.21 = load i64, ptr %"r.%rd2"
  store i64 %v.21, ptr %"r..param param0"
  %v.22 = load i32, ptr %"r.%r3"
  store i32 %v.22, ptr %"r..param param1"
  %v.23 = load i32, ptr %"r.%r4"
  store i32 %v.23, ptr %"r..param param2"
  store i32 0, ptr %"r..param param3"
  %v.24 = load i64, ptr %"r.%rd7"
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
  br i1 %v.36, label %"L$L__BB5_6", label %"B2"
"B2":
  br label %"L$L__BB5_2"
"L$L__BB5_2":
  %v.37 = load i64, ptr %"r.%rd2"
  %v.38 = add i64 %v.37, 212
  store i64 %v.38, ptr %"r.%rd10"
  %v.39 = load i64, ptr %"r.%rd10"
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
  br i1 %v.49, label %"L$L__BB5_4", label %"B3"
"B3":
  %v.50 = load i64, ptr %"r.%rd3"
  %v.51 = add i64 %v.50, 28
  %v.52 = inttoptr i64 %v.51 to ptr
  %v.53 = load i64, ptr %v.52, align 1
  store i64 %v.53, ptr %"r.%rd11"
  store i64 0, ptr %"r.%rd12"
  %v.54 = load i32, ptr %"r.%r1"
  %v.55 = zext i32 %v.54 to i64
  %v.56 = zext i32 80 to i64
  %v.57 = mul i64 %v.55, %v.56
  store i64 %v.57, ptr %"r.%rd13"
  %v.58 = load i64, ptr %"r.%rd11"
  %v.59 = load i64, ptr %"r.%rd13"
  %v.60 = add i64 %v.58, %v.59
  store i64 %v.60, ptr %"r.%rd14"
  %v.61 = load i32, ptr %"r.%r3"
  %v.62 = load i32, ptr %"r.%r4"
  %v.63 = load i64, ptr %"r.%rd14"
  %v.64 = inttoptr i64 %v.63 to ptr
  %v.65 = insertelement <2 x i32> poison, i32 %v.61, i32 0
  %v.66 = insertelement <2 x i32> %v.65, i32 %v.62, i32 1
  store <2 x i32> %v.66, ptr %v.64, align 1
  %v.67 = load i64, ptr %"r.%rd1"
  %v.68 = add i64 %v.67, 24
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i64, ptr %v.69, align 1
  store i64 %v.70, ptr %"r.%rd15"
  %v.71 = load i64, ptr %"r.%rd15"
  %v.72 = load i64, ptr %"r.%rd14"
  %v.73 = add i64 %v.72, 8
  %v.74 = inttoptr i64 %v.73 to ptr
  store i64 %v.71, ptr %v.74, align 1
  %v.75 = load i64, ptr %"r.%rd6"
  %v.76 = load i64, ptr %"r.%rd14"
  %v.77 = add i64 %v.76, 24
  %v.78 = inttoptr i64 %v.77 to ptr
  store i64 %v.75, ptr %v.78, align 1
  %v.79 = load i64, ptr %"r.%rd7"
  %v.80 = load i64, ptr %"r.%rd14"
  %v.81 = add i64 %v.80, 32
  %v.82 = inttoptr i64 %v.81 to ptr
  store i64 %v.79, ptr %v.82, align 1
  %v.83 = load i64, ptr %"r.%rd8"
  %v.84 = load i64, ptr %"r.%rd14"
  %v.85 = add i64 %v.84, 40
  %v.86 = inttoptr i64 %v.85 to ptr
  store i64 %v.83, ptr %v.86, align 1
  %v.87 = load i64, ptr %"r.%rd9"
  %v.88 = load i64, ptr %"r.%rd14"
  %v.89 = add i64 %v.88, 48
  %v.90 = inttoptr i64 %v.89 to ptr
  store i64 %v.87, ptr %v.90, align 1
  %v.91 = load i64, ptr %"r.%rd12"
  %v.92 = load i64, ptr %"r.%rd14"
  %v.93 = add i64 %v.92, 56
  %v.94 = inttoptr i64 %v.93 to ptr
  store i64 %v.91, ptr %v.94, align 1
  store i32 0, ptr %"r.%r8"
  %v.95 = load i32, ptr %"r.%r2"
  %v.96 = load i32, ptr %"r.%r8"
  %v.97 = load i64, ptr %"r.%rd14"
  %v.98 = add i64 %v.97, 16
  %v.99 = inttoptr i64 %v.98 to ptr
  %v.100 = insertelement <2 x i32> poison, i32 %v.95, i32 0
  %v.101 = insertelement <2 x i32> %v.100, i32 %v.96, i32 1
  store <2 x i32> %v.101, ptr %v.99, align 1
  %v.102 = load i64, ptr %"r.%rd12"
  %v.103 = load i64, ptr %"r.%rd14"
  %v.104 = add i64 %v.103, 64
  %v.105 = inttoptr i64 %v.104 to ptr
  store i64 %v.102, ptr %v.105, align 1
  store i32 1, ptr %"r.%r9"
  %v.106 = load i32, ptr %"r.%r8"
  %v.107 = load i32, ptr %"r.%r9"
  %v.108 = load i64, ptr %"r.%rd14"
  %v.109 = add i64 %v.108, 72
  %v.110 = inttoptr i64 %v.109 to ptr
  %v.111 = insertelement <2 x i32> poison, i32 %v.106, i32 0
  %v.112 = insertelement <2 x i32> %v.111, i32 %v.107, i32 1
  store <2 x i32> %v.112, ptr %v.110, align 1
  br label %"L$L__BB5_4"
"L$L__BB5_4":
  %v.113 = load i64, ptr %"r.%rd3"
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = load i32, ptr %v.114, align 1
  store i32 %v.115, ptr %"r.%r10"
  %v.116 = load i32, ptr %"r.%r10"
  %v.117 = icmp eq i32 %v.116, 0
  store i1 %v.117, ptr %"r.%p4"
  %v.118 = load i1, ptr %"r.%p4"
  br i1 %v.118, label %"L$L__BB5_7", label %"B4"
"B4":
  %v.119 = load i64, ptr %"r.%rd3"
  %v.120 = add i64 %v.119, 36
  %v.121 = inttoptr i64 %v.120 to ptr
  %v.122 = load i32, ptr %v.121, align 1
  store i32 %v.122, ptr %"r.%r11"
  %v.123 = load i32, ptr %"r.%r1"
  %v.124 = load i32, ptr %"r.%r11"
  %v.125 = icmp uge i32 %v.123, %v.124
  store i1 %v.125, ptr %"r.%p5"
  %v.126 = load i1, ptr %"r.%p5"
  br i1 %v.126, label %"L$L__BB5_7", label %"B5"
"B5":
  br label %"L$L__BB5_6"
"L$L__BB5_6":
  %v.127 = load i64, ptr %"r.%rd1"
  %v.128 = add i64 %v.127, 208
  %v.129 = inttoptr i64 %v.128 to ptr
  %v.130 = load i64, ptr %v.129, align 1
  store i64 %v.130, ptr %"r.%rd18"
  br label %"L$L__BB5_8"
"L$L__BB5_7":
  %v.131 = load i64, ptr %"r.%rd2"
  %v.132 = add i64 %v.131, 196
  store i64 %v.132, ptr %"r.%rd17"
  store i32 1, ptr %"r.%r12"
  store i32 0, ptr %"r.%r13"
  %v.133 = load i32, ptr %"r.%r13"
  %v.134 = load i32, ptr %"r.%r12"
  %v.135 = load i64, ptr %"r.%rd17"
  %v.136 = inttoptr i64 %v.135 to ptr
  %v.137 = cmpxchg ptr %v.136, i32 %v.133, i32 %v.134 seq_cst seq_cst, align 4
  %v.138 = extractvalue { i32, i1 } %v.137, 0
  store i32 %v.138, ptr %"r.%r14"
  store i64 0, ptr %"r.%rd18"
  br label %"L$L__BB5_8"
"L$L__BB5_8":
  %v.139 = load i64, ptr %"r.%rd18"
  store i64 %v.139, ptr %"r..param func_retval0"
  br label %done
done:
  %v.140 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.140
}

define internal void @_runtime_fill_rootEP4Rootyyb(i64 %a0, i64 %a1, i64 %a2, i32 %a3) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param _runtime_fill_rootEP4Rootyyb_param_0" = alloca i64
  %"r..param _runtime_fill_rootEP4Rootyyb_param_1" = alloca i64
  %"r..param _runtime_fill_rootEP4Rootyyb_param_2" = alloca i64
  %"r..param _runtime_fill_rootEP4Rootyyb_param_3" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_fill_rootEP4Rootyyb_param_0"
  store i64 %a1, ptr %"r..param _runtime_fill_rootEP4Rootyyb_param_1"
  store i64 %a2, ptr %"r..param _runtime_fill_rootEP4Rootyyb_param_2"
  store i32 %a3, ptr %"r..param _runtime_fill_rootEP4Rootyyb_param_3"
  br label %"entry"
"entry":
  %v.1 = load i32, ptr %"r..param _runtime_fill_rootEP4Rootyyb_param_3"
  %v.2 = trunc i32 %v.1 to i8
  %v.3 = sext i8 %v.2 to i16
  store i16 %v.3, ptr %"r.%rs1"
  %v.4 = load i64, ptr %"r..param _runtime_fill_rootEP4Rootyyb_param_0"
  store i64 %v.4, ptr %"r.%rd14"
  %v.5 = load i64, ptr %"r..param _runtime_fill_rootEP4Rootyyb_param_1"
  store i64 %v.5, ptr %"r.%rd6"
  %v.6 = load i64, ptr %"r..param _runtime_fill_rootEP4Rootyyb_param_2"
  store i64 %v.6, ptr %"r.%rd7"
  store i64 0, ptr %"r.%rd15"
  %v.7 = load i64, ptr %"r.%rd6"
  %v.8 = load i64, ptr %"r.%rd14"
  %v.9 = inttoptr i64 %v.8 to ptr
  store i64 %v.7, ptr %v.9, align 1
  %v.10 = load i64, ptr %"r.%rd7"
  %v.11 = load i64, ptr %"r.%rd14"
  %v.12 = add i64 %v.11, 8
  %v.13 = inttoptr i64 %v.12 to ptr
  store i64 %v.10, ptr %v.13, align 1
  store i32 0, ptr %"r.%r8"
  br label %"L$L__BB6_1"
"L$L__BB6_1":
  %v.14 = load i64, ptr %"r.%rd15"
  %v.15 = trunc i64 %v.14 to i32
  store i32 %v.15, ptr %"r.%r4"
  store i32 4294967295, ptr %"r.%r5"
  %v.16 = load i32, ptr %"r.%r5"
  %v.17 = load i32, ptr %"r.%r4"
  %v.18 = icmp ult i32 %v.17, 32
  %v.19 = select i1 %v.18, i32 %v.17, i32 31
  %v.20 = shl i32 %v.16, %v.19
  %v.21 = select i1 %v.18, i32 %v.20, i32 0
  store i32 %v.21, ptr %"r.%r6"
  %v.22 = load i32, ptr %"r.%r6"
  %v.23 = xor i32 %v.22, -1
  store i32 %v.23, ptr %"r.%r7"
  %v.24 = load i32, ptr %"r.%r7"
  %v.25 = zext i32 %v.24 to i64
  store i64 %v.25, ptr %"r.%rd9"
  %v.26 = load i64, ptr %"r.%rd9"
  %v.27 = load i64, ptr %"r.%rd6"
  %v.28 = and i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd10"
  %v.29 = load i64, ptr %"r.%rd10"
  %v.30 = icmp eq i64 %v.29, 0
  store i1 %v.30, ptr %"r.%p1"
  %v.31 = load i64, ptr %"r.%rd7"
  %v.32 = load i32, ptr %"r.%r4"
  %v.33 = icmp ult i32 %v.32, 64
  %v.34 = select i1 %v.33, i32 %v.32, i32 63
  %v.35 = zext i32 %v.34 to i64
  %v.36 = lshr i64 %v.31, %v.35
  %v.37 = select i1 %v.33, i64 %v.36, i64 0
  store i64 %v.37, ptr %"r.%rd11"
  %v.38 = load i64, ptr %"r.%rd11"
  %v.39 = load i1, ptr %"r.%p1"
  %v.40 = select i1 %v.39, i64 %v.38, i64 0
  store i64 %v.40, ptr %"r.%rd12"
  %v.41 = load i64, ptr %"r.%rd12"
  %v.42 = load i64, ptr %"r.%rd14"
  %v.43 = add i64 %v.42, 24
  %v.44 = inttoptr i64 %v.43 to ptr
  store i64 %v.41, ptr %v.44, align 1
  %v.45 = load i16, ptr %"r.%rs1"
  %v.46 = icmp eq i16 %v.45, 0
  store i1 %v.46, ptr %"r.%p2"
  %v.47 = load i64, ptr %"r.%rd12"
  %v.48 = load i1, ptr %"r.%p2"
  %v.49 = select i1 %v.48, i64 0, i64 %v.47
  store i64 %v.49, ptr %"r.%rd13"
  %v.50 = load i64, ptr %"r.%rd13"
  %v.51 = load i64, ptr %"r.%rd14"
  %v.52 = add i64 %v.51, 72
  %v.53 = inttoptr i64 %v.52 to ptr
  store i64 %v.50, ptr %v.53, align 1
  %v.54 = load i64, ptr %"r.%rd15"
  %v.55 = add i64 %v.54, 1
  store i64 %v.55, ptr %"r.%rd15"
  %v.56 = load i64, ptr %"r.%rd14"
  %v.57 = add i64 %v.56, 8
  store i64 %v.57, ptr %"r.%rd14"
  %v.58 = load i32, ptr %"r.%r8"
  %v.59 = add i32 %v.58, 8
  store i32 %v.59, ptr %"r.%r8"
  %v.60 = load i32, ptr %"r.%r8"
  %v.61 = icmp ne i32 %v.60, 48
  store i1 %v.61, ptr %"r.%p3"
  %v.62 = load i1, ptr %"r.%p3"
  br i1 %v.62, label %"L$L__BB6_1", label %"B1"
"B1":
  br label %done
done:
  ret void
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
  %"r..param param6" = alloca i64
  %"r..param param6.1" = alloca i64
  %"r..param param7" = alloca i64
  %"r..param param7.1" = alloca i64
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
  br i1 %v.16, label %"L$L__BB7_2", label %"B1"
"B1":
  br label %"L$L__BB7_1"
"L$L__BB7_2":
  %v.17 = load i64, ptr %"r.%rd2"
  %v.18 = inttoptr i64 %v.17 to ptr
  %v.19 = load i32, ptr %v.18, align 1
  store i32 %v.19, ptr %"r.%r10"
  br label %"L$L__BB7_3"
"L$L__BB7_1":
  %v.20 = load i64, ptr %"r.%rd2"
  %v.21 = add i64 %v.20, 124
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i32, ptr %v.22, align 1
  store i32 %v.23, ptr %"r.%r10"
  br label %"L$L__BB7_3"
"L$L__BB7_3":
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
  br i1 %v.40, label %"L$L__BB7_9", label %"B2"
"B2":
  br label %"L$L__BB7_4"
"L$L__BB7_9":
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
  store i64 0, ptr %"r..param param6"
  store i64 0, ptr %"r..param param7"
  %v.46 = load i64, ptr %"r..param param0"
  %v.47 = load i32, ptr %"r..param param1"
  %v.48 = load i32, ptr %"r..param param2"
  %v.49 = load i32, ptr %"r..param param3"
  %v.50 = load i64, ptr %"r..param param4"
  %v.51 = load i64, ptr %"r..param param5"
  %v.52 = load i64, ptr %"r..param param6"
  %v.53 = load i64, ptr %"r..param param7"
  %v.54 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.46, i32 %v.47, i32 %v.48, i32 %v.49, i64 %v.50, i64 %v.51, i64 %v.52, i64 %v.53)
  store i64 %v.54, ptr %"r..param retval0"
  %v.55 = load i64, ptr %"r..param retval0"
  store i64 %v.55, ptr %"r.%rd22"
  br label %"L$L__BB7_10"
"L$L__BB7_4":
  %v.56 = load i32, ptr %"r.%r7"
  %v.57 = add i32 %v.56, 4294967295
  store i32 %v.57, ptr %"r.%r8"
  %v.58 = load i32, ptr %"r.%r8"
  %v.59 = zext i32 %v.58 to i64
  store i64 %v.59, ptr %"r.%rd16"
  %v.60 = load i64, ptr %"r.%rd16"
  %v.61 = load i64, ptr %"r.%rd11"
  %v.62 = and i64 %v.60, %v.61
  store i64 %v.62, ptr %"r.%rd17"
  %v.63 = load i64, ptr %"r.%rd17"
  %v.64 = icmp eq i64 %v.63, 0
  store i1 %v.64, ptr %"r.%p5"
  %v.65 = load i1, ptr %"r.%p5"
  br i1 %v.65, label %"L$L__BB7_6", label %"B3"
"B3":
  %v.66 = load i64, ptr %"r.%rd8"
  store i64 %v.66, ptr %"r..param param0.1"
  %v.67 = load i32, ptr %"r.%r4"
  store i32 %v.67, ptr %"r..param param1.1"
  store i32 2, ptr %"r..param param2.1"
  %v.68 = load i32, ptr %"r.%r5"
  store i32 %v.68, ptr %"r..param param3.1"
  %v.69 = load i64, ptr %"r.%rd9"
  store i64 %v.69, ptr %"r..param param4.1"
  %v.70 = load i64, ptr %"r.%rd10"
  store i64 %v.70, ptr %"r..param param5.1"
  store i64 0, ptr %"r..param param6.1"
  store i64 0, ptr %"r..param param7.1"
  %v.71 = load i64, ptr %"r..param param0.1"
  %v.72 = load i32, ptr %"r..param param1.1"
  %v.73 = load i32, ptr %"r..param param2.1"
  %v.74 = load i32, ptr %"r..param param3.1"
  %v.75 = load i64, ptr %"r..param param4.1"
  %v.76 = load i64, ptr %"r..param param5.1"
  %v.77 = load i64, ptr %"r..param param6.1"
  %v.78 = load i64, ptr %"r..param param7.1"
  %v.79 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.71, i32 %v.72, i32 %v.73, i32 %v.74, i64 %v.75, i64 %v.76, i64 %v.77, i64 %v.78)
  store i64 %v.79, ptr %"r..param retval0.1"
  %v.80 = load i64, ptr %"r..param retval0.1"
  store i64 %v.80, ptr %"r.%rd22"
  br label %"L$L__BB7_10"
"L$L__BB7_6":
  %v.81 = load i1, ptr %"r.%p1"
  br i1 %v.81, label %"L$L__BB7_8", label %"B4"
"B4":
  br label %"L$L__BB7_7"
"L$L__BB7_8":
  %v.82 = load i64, ptr %"r.%rd8"
  %v.83 = add i64 %v.82, 48
  %v.84 = inttoptr i64 %v.83 to ptr
  %v.85 = load i64, ptr %v.84, align 1
  store i64 %v.85, ptr %"r.%rd21"
  %v.86 = load i64, ptr %"r.%rd21"
  %v.87 = load i64, ptr %"r.%rd11"
  %v.88 = add i64 %v.86, %v.87
  store i64 %v.88, ptr %"r.%rd22"
  br label %"L$L__BB7_10"
"L$L__BB7_7":
  %v.89 = load i64, ptr %"r.%rd2"
  %v.90 = add i64 %v.89, 128
  %v.91 = inttoptr i64 %v.90 to ptr
  %v.92 = load i32, ptr %v.91, align 1
  store i32 %v.92, ptr %"r.%r9"
  %v.93 = load i32, ptr %"r.%r9"
  %v.94 = load i32, ptr %"r.%r4"
  %v.95 = zext i32 %v.93 to i64
  %v.96 = zext i32 %v.94 to i64
  %v.97 = mul i64 %v.95, %v.96
  store i64 %v.97, ptr %"r.%rd18"
  %v.98 = load i64, ptr %"r.%rd8"
  %v.99 = add i64 %v.98, 40
  %v.100 = inttoptr i64 %v.99 to ptr
  %v.101 = load i64, ptr %v.100, align 1
  store i64 %v.101, ptr %"r.%rd19"
  %v.102 = load i64, ptr %"r.%rd19"
  %v.103 = load i64, ptr %"r.%rd11"
  %v.104 = add i64 %v.102, %v.103
  store i64 %v.104, ptr %"r.%rd20"
  %v.105 = load i64, ptr %"r.%rd20"
  %v.106 = load i64, ptr %"r.%rd18"
  %v.107 = add i64 %v.105, %v.106
  store i64 %v.107, ptr %"r.%rd22"
  br label %"L$L__BB7_10"
"L$L__BB7_10":
  %v.108 = load i64, ptr %"r.%rd22"
  store i64 %v.108, ptr %"r..param func_retval0"
  br label %done
done:
  %v.109 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.109
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
  %"r.%p4" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
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
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd25" = alloca i64
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
  %"r.%rd48" = alloca i64
  %"r.%rd49" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd50" = alloca i64
  %"r.%rd51" = alloca i64
  %"r.%rd52" = alloca i64
  %"r.%rd53" = alloca i64
  %"r.%rd54" = alloca i64
  %"r.%rd55" = alloca i64
  %"r.%rd56" = alloca i64
  %"r.%rd6" = alloca i64
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
  %"r..param param0.12" = alloca i64
  %"r..param param0.13" = alloca i64
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
  %"r..param param1.12" = alloca i32
  %"r..param param1.13" = alloca i64
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i32
  %"r..param param1.5" = alloca i32
  %"r..param param1.6" = alloca i32
  %"r..param param1.7" = alloca i32
  %"r..param param1.8" = alloca i64
  %"r..param param1.9" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i64
  %"r..param param2.10" = alloca i32
  %"r..param param2.11" = alloca i32
  %"r..param param2.12" = alloca i64
  %"r..param param2.2" = alloca i64
  %"r..param param2.3" = alloca i32
  %"r..param param2.4" = alloca i32
  %"r..param param2.5" = alloca i64
  %"r..param param2.6" = alloca i32
  %"r..param param2.7" = alloca i64
  %"r..param param2.8" = alloca i32
  %"r..param param2.9" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i64
  %"r..param param3.10" = alloca i32
  %"r..param param3.11" = alloca i32
  %"r..param param3.12" = alloca i32
  %"r..param param3.2" = alloca i64
  %"r..param param3.3" = alloca i32
  %"r..param param3.4" = alloca i32
  %"r..param param3.5" = alloca i64
  %"r..param param3.6" = alloca i32
  %"r..param param3.7" = alloca i64
  %"r..param param3.8" = alloca i32
  %"r..param param3.9" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param param4.1" = alloca i32
  %"r..param param4.10" = alloca i64
  %"r..param param4.11" = alloca i64
  %"r..param param4.2" = alloca i32
  %"r..param param4.3" = alloca i64
  %"r..param param4.4" = alloca i64
  %"r..param param4.5" = alloca i32
  %"r..param param4.6" = alloca i64
  %"r..param param4.7" = alloca i32
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
  %"r..param param6.10" = alloca i64
  %"r..param param6.2" = alloca i64
  %"r..param param6.3" = alloca i64
  %"r..param param6.4" = alloca i64
  %"r..param param6.5" = alloca i64
  %"r..param param6.6" = alloca i64
  %"r..param param6.7" = alloca i64
  %"r..param param6.8" = alloca i64
  %"r..param param6.9" = alloca i64
  %"r..param param7" = alloca i64
  %"r..param param7.1" = alloca i32
  %"r..param param7.10" = alloca i64
  %"r..param param7.2" = alloca i32
  %"r..param param7.3" = alloca i64
  %"r..param param7.4" = alloca i64
  %"r..param param7.5" = alloca i32
  %"r..param param7.6" = alloca i64
  %"r..param param7.7" = alloca i64
  %"r..param param7.8" = alloca i64
  %"r..param param7.9" = alloca i64
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i64
  %"r..param retval0.10" = alloca i64
  %"r..param retval0.11" = alloca i64
  %"r..param retval0.12" = alloca i64
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
  store i64 %v.1, ptr %"r.%rd25"
  %v.2 = load i32, ptr %"r..param jg_access_param_1"
  store i32 %v.2, ptr %"r.%r7"
  %v.3 = load i64, ptr %"r..param jg_access_param_2"
  store i64 %v.3, ptr %"r.%rd56"
  %v.4 = load i64, ptr %"r..param jg_access_param_3"
  store i64 %v.4, ptr %"r.%rd27"
  %v.5 = load i32, ptr %"r..param jg_access_param_4"
  store i32 %v.5, ptr %"r.%r8"
  %v.6 = load i64, ptr %"r.%rd25"
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd1"
  %v.9 = load i64, ptr %"r.%rd27"
  %v.10 = trunc i64 %v.9 to i32
  store i32 %v.10, ptr %"r.%r9"
  %v.11 = load i32, ptr %"r.%r9"
  %v.12 = and i32 %v.11, 65535
  store i32 %v.12, ptr %"r.%r1"
  %v.13 = load i32, ptr %"r.%r9"
  %v.14 = icmp ult i32 16, 32
  %v.15 = select i1 %v.14, i32 16, i32 31
  %v.16 = lshr i32 %v.13, %v.15
  %v.17 = select i1 %v.14, i32 %v.16, i32 0
  store i32 %v.17, ptr %"r.%r10"
  %v.18 = load i32, ptr %"r.%r10"
  %v.19 = and i32 %v.18, 255
  store i32 %v.19, ptr %"r.%r2"
  %v.20 = load i32, ptr %"r.%r9"
  %v.21 = icmp ult i32 24, 32
  %v.22 = select i1 %v.21, i32 24, i32 31
  %v.23 = lshr i32 %v.20, %v.22
  %v.24 = select i1 %v.21, i32 %v.23, i32 0
  store i32 %v.24, ptr %"r.%r3"
  %v.25 = load i64, ptr %"r.%rd27"
  %v.26 = icmp ult i32 63, 64
  %v.27 = select i1 %v.26, i32 63, i32 63
  %v.28 = zext i32 %v.27 to i64
  %v.29 = lshr i64 %v.25, %v.28
  %v.30 = select i1 %v.26, i64 %v.29, i64 0
  store i64 %v.30, ptr %"r.%rd28"
  %v.31 = load i64, ptr %"r.%rd28"
  %v.32 = trunc i64 %v.31 to i16
  store i16 %v.32, ptr %"r.%rs2"
  %v.33 = load i16, ptr %"r.%rs2"
  %v.34 = xor i16 %v.33, 1
  store i16 %v.34, ptr %"r.%rs1"
  %v.35 = load i32, ptr %"r.%r2"
  %v.36 = or i32 %v.35, 1
  store i32 %v.36, ptr %"r.%r11"
  %v.37 = load i32, ptr %"r.%r11"
  %v.38 = icmp eq i32 %v.37, 3
  store i1 %v.38, ptr %"r.%p1"
  %v.39 = load i1, ptr %"r.%p1"
  br i1 %v.39, label %"L$L__BB8_26", label %"B1"
"B1":
  br label %"L$L__BB8_1"
"L$L__BB8_26":
  %v.40 = load i32, ptr %"r.%r1"
  %v.41 = add i32 %v.40, 4294967295
  store i32 %v.41, ptr %"r.%r18"
  %v.42 = load i32, ptr %"r.%r18"
  %v.43 = zext i32 %v.42 to i64
  store i64 %v.43, ptr %"r.%rd54"
  %v.44 = load i64, ptr %"r.%rd54"
  %v.45 = load i64, ptr %"r.%rd56"
  %v.46 = and i64 %v.44, %v.45
  store i64 %v.46, ptr %"r.%rd55"
  %v.47 = load i64, ptr %"r.%rd55"
  %v.48 = icmp eq i64 %v.47, 0
  store i1 %v.48, ptr %"r.%p30"
  %v.49 = load i1, ptr %"r.%p30"
  br i1 %v.49, label %"L$L__BB8_28", label %"B2"
"B2":
  %v.50 = load i64, ptr %"r.%rd25"
  store i64 %v.50, ptr %"r..param param0"
  %v.51 = load i32, ptr %"r.%r7"
  store i32 %v.51, ptr %"r..param param1"
  store i32 2, ptr %"r..param param2"
  %v.52 = load i32, ptr %"r.%r8"
  store i32 %v.52, ptr %"r..param param3"
  %v.53 = load i64, ptr %"r.%rd56"
  store i64 %v.53, ptr %"r..param param4"
  %v.54 = load i64, ptr %"r.%rd27"
  store i64 %v.54, ptr %"r..param param5"
  store i64 0, ptr %"r..param param6"
  store i64 0, ptr %"r..param param7"
  %v.55 = load i64, ptr %"r..param param0"
  %v.56 = load i32, ptr %"r..param param1"
  %v.57 = load i32, ptr %"r..param param2"
  %v.58 = load i32, ptr %"r..param param3"
  %v.59 = load i64, ptr %"r..param param4"
  %v.60 = load i64, ptr %"r..param param5"
  %v.61 = load i64, ptr %"r..param param6"
  %v.62 = load i64, ptr %"r..param param7"
  %v.63 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.55, i32 %v.56, i32 %v.57, i32 %v.58, i64 %v.59, i64 %v.60, i64 %v.61, i64 %v.62)
  store i64 %v.63, ptr %"r..param retval0"
  %v.64 = load i64, ptr %"r..param retval0"
  store i64 %v.64, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_1":
  %v.65 = load i16, ptr %"r.%rs1"
  %v.66 = icmp eq i16 %v.65, 0
  store i1 %v.66, ptr %"r.%p2"
  %v.67 = load i64, ptr %"r.%rd56"
  %v.68 = and i64 %v.67, 18374686479671623680
  store i64 %v.68, ptr %"r.%rd2"
  %v.69 = load i64, ptr %"r.%rd2"
  %v.70 = icmp eq i64 %v.69, 8070450532247928832
  store i1 %v.70, ptr %"r.%p3"
  %v.71 = load i1, ptr %"r.%p3"
  %v.72 = load i1, ptr %"r.%p2"
  %v.73 = and i1 %v.71, %v.72
  store i1 %v.73, ptr %"r.%p4"
  %v.74 = load i1, ptr %"r.%p4"
  br i1 %v.74, label %"L$L__BB8_25", label %"B3"
"B3":
  br label %"L$L__BB8_2"
"L$L__BB8_25":
  %v.75 = load i64, ptr %"r.%rd56"
  %v.76 = add i64 %v.75, 10376293541461622784
  store i64 %v.76, ptr %"r.%rd53"
  %v.77 = load i64, ptr %"r.%rd25"
  store i64 %v.77, ptr %"r..param param0.1"
  %v.78 = load i32, ptr %"r.%r7"
  store i32 %v.78, ptr %"r..param param1.1"
  %v.79 = load i64, ptr %"r.%rd56"
  store i64 %v.79, ptr %"r..param param2.1"
  %v.80 = load i64, ptr %"r.%rd27"
  store i64 %v.80, ptr %"r..param param3.1"
  %v.81 = load i32, ptr %"r.%r8"
  store i32 %v.81, ptr %"r..param param4.1"
  store i32 2, ptr %"r..param param5.1"
  %v.82 = load i64, ptr %"r.%rd53"
  store i64 %v.82, ptr %"r..param param6.1"
  %v.83 = load i32, ptr %"r.%r1"
  store i32 %v.83, ptr %"r..param param7.1"
  %v.84 = load i64, ptr %"r..param param0.1"
  %v.85 = load i32, ptr %"r..param param1.1"
  %v.86 = load i64, ptr %"r..param param2.1"
  %v.87 = load i64, ptr %"r..param param3.1"
  %v.88 = load i32, ptr %"r..param param4.1"
  %v.89 = load i32, ptr %"r..param param5.1"
  %v.90 = load i64, ptr %"r..param param6.1"
  %v.91 = load i32, ptr %"r..param param7.1"
  %v.92 = call i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %v.84, i32 %v.85, i64 %v.86, i64 %v.87, i32 %v.88, i32 %v.89, i64 %v.90, i32 %v.91)
  store i64 %v.92, ptr %"r..param retval0.1"
  %v.93 = load i64, ptr %"r..param retval0.1"
  store i64 %v.93, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_2":
  %v.94 = load i64, ptr %"r.%rd2"
  %v.95 = icmp eq i64 %v.94, 8142508126285856768
  store i1 %v.95, ptr %"r.%p6"
  %v.96 = load i1, ptr %"r.%p6"
  %v.97 = load i1, ptr %"r.%p2"
  %v.98 = and i1 %v.96, %v.97
  store i1 %v.98, ptr %"r.%p7"
  %v.99 = load i1, ptr %"r.%p7"
  br i1 %v.99, label %"L$L__BB8_24", label %"B4"
"B4":
  br label %"L$L__BB8_3"
"L$L__BB8_24":
  %v.100 = load i64, ptr %"r.%rd56"
  %v.101 = add i64 %v.100, 10304235947423694848
  store i64 %v.101, ptr %"r.%rd52"
  %v.102 = load i64, ptr %"r.%rd25"
  store i64 %v.102, ptr %"r..param param0.2"
  %v.103 = load i32, ptr %"r.%r7"
  store i32 %v.103, ptr %"r..param param1.2"
  %v.104 = load i64, ptr %"r.%rd56"
  store i64 %v.104, ptr %"r..param param2.2"
  %v.105 = load i64, ptr %"r.%rd27"
  store i64 %v.105, ptr %"r..param param3.2"
  %v.106 = load i32, ptr %"r.%r8"
  store i32 %v.106, ptr %"r..param param4.2"
  store i32 3, ptr %"r..param param5.2"
  %v.107 = load i64, ptr %"r.%rd52"
  store i64 %v.107, ptr %"r..param param6.2"
  %v.108 = load i32, ptr %"r.%r1"
  store i32 %v.108, ptr %"r..param param7.2"
  %v.109 = load i64, ptr %"r..param param0.2"
  %v.110 = load i32, ptr %"r..param param1.2"
  %v.111 = load i64, ptr %"r..param param2.2"
  %v.112 = load i64, ptr %"r..param param3.2"
  %v.113 = load i32, ptr %"r..param param4.2"
  %v.114 = load i32, ptr %"r..param param5.2"
  %v.115 = load i64, ptr %"r..param param6.2"
  %v.116 = load i32, ptr %"r..param param7.2"
  %v.117 = call i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %v.109, i32 %v.110, i64 %v.111, i64 %v.112, i32 %v.113, i32 %v.114, i64 %v.115, i32 %v.116)
  store i64 %v.117, ptr %"r..param retval0.2"
  %v.118 = load i64, ptr %"r..param retval0.2"
  store i64 %v.118, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_28":
  %v.119 = load i16, ptr %"r.%rs1"
  %v.120 = icmp eq i16 %v.119, 0
  store i1 %v.120, ptr %"r.%p31"
  %v.121 = load i1, ptr %"r.%p31"
  br i1 %v.121, label %"L$L__BB8_30", label %"B5"
"B5":
  %v.122 = load i64, ptr %"r.%rd25"
  store i64 %v.122, ptr %"r..param param0.3"
  %v.123 = load i32, ptr %"r.%r7"
  store i32 %v.123, ptr %"r..param param1.3"
  store i32 1, ptr %"r..param param2.3"
  %v.124 = load i32, ptr %"r.%r8"
  store i32 %v.124, ptr %"r..param param3.3"
  %v.125 = load i64, ptr %"r.%rd56"
  store i64 %v.125, ptr %"r..param param4.3"
  %v.126 = load i64, ptr %"r.%rd27"
  store i64 %v.126, ptr %"r..param param5.3"
  store i64 0, ptr %"r..param param6.3"
  store i64 0, ptr %"r..param param7.3"
  %v.127 = load i64, ptr %"r..param param0.3"
  %v.128 = load i32, ptr %"r..param param1.3"
  %v.129 = load i32, ptr %"r..param param2.3"
  %v.130 = load i32, ptr %"r..param param3.3"
  %v.131 = load i64, ptr %"r..param param4.3"
  %v.132 = load i64, ptr %"r..param param5.3"
  %v.133 = load i64, ptr %"r..param param6.3"
  %v.134 = load i64, ptr %"r..param param7.3"
  %v.135 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.127, i32 %v.128, i32 %v.129, i32 %v.130, i64 %v.131, i64 %v.132, i64 %v.133, i64 %v.134)
  store i64 %v.135, ptr %"r..param retval0.3"
  %v.136 = load i64, ptr %"r..param retval0.3"
  store i64 %v.136, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_3":
  %v.137 = load i64, ptr %"r.%rd56"
  %v.138 = icmp ult i64 %v.137, 4096
  store i1 %v.138, ptr %"r.%p8"
  %v.139 = load i1, ptr %"r.%p8"
  br i1 %v.139, label %"L$L__BB8_23", label %"B6"
"B6":
  br label %"L$L__BB8_4"
"L$L__BB8_23":
  %v.140 = load i64, ptr %"r.%rd25"
  store i64 %v.140, ptr %"r..param param0.4"
  %v.141 = load i32, ptr %"r.%r7"
  store i32 %v.141, ptr %"r..param param1.4"
  store i32 3, ptr %"r..param param2.4"
  %v.142 = load i32, ptr %"r.%r8"
  store i32 %v.142, ptr %"r..param param3.4"
  %v.143 = load i64, ptr %"r.%rd56"
  store i64 %v.143, ptr %"r..param param4.4"
  %v.144 = load i64, ptr %"r.%rd27"
  store i64 %v.144, ptr %"r..param param5.4"
  store i64 0, ptr %"r..param param6.4"
  store i64 0, ptr %"r..param param7.4"
  %v.145 = load i64, ptr %"r..param param0.4"
  %v.146 = load i32, ptr %"r..param param1.4"
  %v.147 = load i32, ptr %"r..param param2.4"
  %v.148 = load i32, ptr %"r..param param3.4"
  %v.149 = load i64, ptr %"r..param param4.4"
  %v.150 = load i64, ptr %"r..param param5.4"
  %v.151 = load i64, ptr %"r..param param6.4"
  %v.152 = load i64, ptr %"r..param param7.4"
  %v.153 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.145, i32 %v.146, i32 %v.147, i32 %v.148, i64 %v.149, i64 %v.150, i64 %v.151, i64 %v.152)
  store i64 %v.153, ptr %"r..param retval0.4"
  %v.154 = load i64, ptr %"r..param retval0.4"
  store i64 %v.154, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_30":
  %v.155 = load i64, ptr %"r.%rd25"
  store i64 %v.155, ptr %"r..param param0.5"
  %v.156 = load i32, ptr %"r.%r7"
  store i32 %v.156, ptr %"r..param param1.5"
  %v.157 = load i64, ptr %"r.%rd56"
  store i64 %v.157, ptr %"r..param param2.5"
  %v.158 = load i64, ptr %"r.%rd27"
  store i64 %v.158, ptr %"r..param param3.5"
  %v.159 = load i32, ptr %"r.%r8"
  store i32 %v.159, ptr %"r..param param4.5"
  %v.160 = load i32, ptr %"r.%r2"
  store i32 %v.160, ptr %"r..param param5.5"
  %v.161 = load i64, ptr %"r.%rd56"
  store i64 %v.161, ptr %"r..param param6.5"
  %v.162 = load i32, ptr %"r.%r1"
  store i32 %v.162, ptr %"r..param param7.5"
  %v.163 = load i64, ptr %"r..param param0.5"
  %v.164 = load i32, ptr %"r..param param1.5"
  %v.165 = load i64, ptr %"r..param param2.5"
  %v.166 = load i64, ptr %"r..param param3.5"
  %v.167 = load i32, ptr %"r..param param4.5"
  %v.168 = load i32, ptr %"r..param param5.5"
  %v.169 = load i64, ptr %"r..param param6.5"
  %v.170 = load i32, ptr %"r..param param7.5"
  %v.171 = call i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %v.163, i32 %v.164, i64 %v.165, i64 %v.166, i32 %v.167, i32 %v.168, i64 %v.169, i32 %v.170)
  store i64 %v.171, ptr %"r..param retval0.5"
  %v.172 = load i64, ptr %"r..param retval0.5"
  store i64 %v.172, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_4":
  %v.173 = load i64, ptr %"r.%rd1"
  %v.174 = add i64 %v.173, 104
  store i64 %v.174, ptr %"r.%rd3"
  %v.175 = load i1, ptr %"r.%p2"
  br i1 %v.175, label %"L$L__BB8_11", label %"B7"
"B7":
  %v.176 = load i64, ptr %"r.%rd3"
  %v.177 = inttoptr i64 %v.176 to ptr
  %v.178 = load i64, ptr %v.177, align 1
  store i64 %v.178, ptr %"r.%rd29"
  %v.179 = load i64, ptr %"r.%rd27"
  %v.180 = icmp ult i32 25, 64
  %v.181 = select i1 %v.180, i32 25, i32 63
  %v.182 = zext i32 %v.181 to i64
  %v.183 = lshr i64 %v.179, %v.182
  %v.184 = select i1 %v.180, i64 %v.183, i64 0
  store i64 %v.184, ptr %"r.%rd30"
  %v.185 = load i64, ptr %"r.%rd30"
  %v.186 = and i64 %v.185, 549755813760
  store i64 %v.186, ptr %"r.%rd31"
  %v.187 = load i64, ptr %"r.%rd29"
  %v.188 = load i64, ptr %"r.%rd31"
  %v.189 = add i64 %v.187, %v.188
  store i64 %v.189, ptr %"r.%rd32"
  %v.190 = load i64, ptr %"r.%rd32"
  %v.191 = add i64 %v.190, 120
  store i64 %v.191, ptr %"r.%rd4"
  %v.192 = load i64, ptr %"r.%rd32"
  %v.193 = add i64 %v.192, 120
  %v.194 = inttoptr i64 %v.193 to ptr
  %v.195 = load i64, ptr %v.194, align 1
  store i64 %v.195, ptr %"r.%rd33"
  %v.196 = load i64, ptr %"r.%rd33"
  %v.197 = icmp eq i64 %v.196, 0
  store i1 %v.197, ptr %"r.%p10"
  %v.198 = load i1, ptr %"r.%p10"
  br i1 %v.198, label %"L$L__BB8_11", label %"B8"
"B8":
  %v.199 = load i64, ptr %"r.%rd4"
  %v.200 = add i64 %v.199, -120
  %v.201 = inttoptr i64 %v.200 to ptr
  %v.202 = load i64, ptr %v.201, align 1
  store i64 %v.202, ptr %"r.%rd34"
  %v.203 = load i64, ptr %"r.%rd56"
  %v.204 = load i64, ptr %"r.%rd34"
  %v.205 = sub i64 %v.203, %v.204
  store i64 %v.205, ptr %"r.%rd5"
  %v.206 = load i64, ptr %"r.%rd4"
  %v.207 = add i64 %v.206, -112
  %v.208 = inttoptr i64 %v.207 to ptr
  %v.209 = load i64, ptr %v.208, align 1
  store i64 %v.209, ptr %"r.%rd6"
  %v.210 = load i64, ptr %"r.%rd6"
  %v.211 = load i64, ptr %"r.%rd5"
  %v.212 = icmp ule i64 %v.210, %v.211
  store i1 %v.212, ptr %"r.%p11"
  %v.213 = load i1, ptr %"r.%p11"
  br i1 %v.213, label %"L$L__BB8_10", label %"B9"
"B9":
  %v.214 = load i64, ptr %"r.%rd6"
  %v.215 = load i64, ptr %"r.%rd5"
  %v.216 = sub i64 %v.214, %v.215
  store i64 %v.216, ptr %"r.%rd35"
  %v.217 = load i32, ptr %"r.%r1"
  %v.218 = zext i32 %v.217 to i64
  store i64 %v.218, ptr %"r.%rd36"
  %v.219 = load i64, ptr %"r.%rd35"
  %v.220 = load i64, ptr %"r.%rd36"
  %v.221 = icmp ult i64 %v.219, %v.220
  store i1 %v.221, ptr %"r.%p12"
  %v.222 = load i1, ptr %"r.%p12"
  br i1 %v.222, label %"L$L__BB8_10", label %"B10"
"B10":
  br label %"L$L__BB8_8"
"L$L__BB8_10":
  %v.223 = load i64, ptr %"r.%rd25"
  store i64 %v.223, ptr %"r..param param0.6"
  %v.224 = load i32, ptr %"r.%r7"
  store i32 %v.224, ptr %"r..param param1.6"
  store i32 1, ptr %"r..param param2.6"
  %v.225 = load i32, ptr %"r.%r8"
  store i32 %v.225, ptr %"r..param param3.6"
  %v.226 = load i64, ptr %"r.%rd56"
  store i64 %v.226, ptr %"r..param param4.6"
  %v.227 = load i64, ptr %"r.%rd27"
  store i64 %v.227, ptr %"r..param param5.6"
  store i64 0, ptr %"r..param param6.6"
  store i64 0, ptr %"r..param param7.6"
  %v.228 = load i64, ptr %"r..param param0.6"
  %v.229 = load i32, ptr %"r..param param1.6"
  %v.230 = load i32, ptr %"r..param param2.6"
  %v.231 = load i32, ptr %"r..param param3.6"
  %v.232 = load i64, ptr %"r..param param4.6"
  %v.233 = load i64, ptr %"r..param param5.6"
  %v.234 = load i64, ptr %"r..param param6.6"
  %v.235 = load i64, ptr %"r..param param7.6"
  %v.236 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.228, i32 %v.229, i32 %v.230, i32 %v.231, i64 %v.232, i64 %v.233, i64 %v.234, i64 %v.235)
  store i64 %v.236, ptr %"r..param retval0.6"
  %v.237 = load i64, ptr %"r..param retval0.6"
  store i64 %v.237, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_11":
  %v.238 = load i64, ptr %"r.%rd3"
  %v.239 = add i64 %v.238, 136
  %v.240 = inttoptr i64 %v.239 to ptr
  %v.241 = load i64, ptr %v.240, align 1
  store i64 %v.241, ptr %"r.%rd9"
  %v.242 = load i64, ptr %"r.%rd9"
  %v.243 = icmp eq i64 %v.242, 0
  store i1 %v.243, ptr %"r.%p18"
  %v.244 = load i1, ptr %"r.%p18"
  br i1 %v.244, label %"L$L__BB8_14", label %"B11"
"B11":
  %v.245 = load i64, ptr %"r.%rd9"
  %v.246 = inttoptr i64 %v.245 to ptr
  %v.247 = load i64, ptr %v.246, align 1
  store i64 %v.247, ptr %"r.%rd40"
  %v.248 = load i64, ptr %"r.%rd56"
  %v.249 = load i64, ptr %"r.%rd40"
  %v.250 = sub i64 %v.248, %v.249
  store i64 %v.250, ptr %"r.%rd41"
  %v.251 = load i64, ptr %"r.%rd9"
  %v.252 = add i64 %v.251, 16
  %v.253 = inttoptr i64 %v.252 to ptr
  %v.254 = load i32, ptr %v.253, align 1
  store i32 %v.254, ptr %"r.%r14"
  %v.255 = load i32, ptr %"r.%r14"
  %v.256 = zext i32 %v.255 to i64
  %v.257 = zext i32 16 to i64
  %v.258 = mul i64 %v.256, %v.257
  store i64 %v.258, ptr %"r.%rd42"
  %v.259 = load i64, ptr %"r.%rd41"
  %v.260 = load i64, ptr %"r.%rd42"
  %v.261 = icmp uge i64 %v.259, %v.260
  store i1 %v.261, ptr %"r.%p19"
  %v.262 = load i1, ptr %"r.%p19"
  br i1 %v.262, label %"L$L__BB8_14", label %"B12"
"B12":
  %v.263 = load i64, ptr %"r.%rd25"
  store i64 %v.263, ptr %"r..param param0.7"
  %v.264 = load i32, ptr %"r.%r7"
  store i32 %v.264, ptr %"r..param param1.7"
  %v.265 = load i64, ptr %"r.%rd56"
  store i64 %v.265, ptr %"r..param param2.7"
  %v.266 = load i64, ptr %"r.%rd27"
  store i64 %v.266, ptr %"r..param param3.7"
  %v.267 = load i32, ptr %"r.%r8"
  store i32 %v.267, ptr %"r..param param4.7"
  %v.268 = load i64, ptr %"r..param param0.7"
  %v.269 = load i32, ptr %"r..param param1.7"
  %v.270 = load i64, ptr %"r..param param2.7"
  %v.271 = load i64, ptr %"r..param param3.7"
  %v.272 = load i32, ptr %"r..param param4.7"
  %v.273 = call i64 @_runtime_heap_accessEP5Blockjyyj(i64 %v.268, i32 %v.269, i64 %v.270, i64 %v.271, i32 %v.272)
  store i64 %v.273, ptr %"r..param retval0.7"
  %v.274 = load i64, ptr %"r..param retval0.7"
  store i64 %v.274, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_14":
  %v.275 = load i64, ptr %"r.%rd1"
  store i64 %v.275, ptr %"r..param param0.8"
  %v.276 = load i64, ptr %"r.%rd56"
  store i64 %v.276, ptr %"r..param param1.8"
  %v.277 = load i64, ptr %"r..param param0.8"
  %v.278 = load i64, ptr %"r..param param1.8"
  %v.279 = call i64 @_runtime_region_ofEP6Launchy(i64 %v.277, i64 %v.278)
  store i64 %v.279, ptr %"r..param retval0.8"
  %v.280 = load i64, ptr %"r..param retval0.8"
  store i64 %v.280, ptr %"r.%rd11"
  %v.281 = load i64, ptr %"r.%rd11"
  %v.282 = icmp slt i64 %v.281, 0
  store i1 %v.282, ptr %"r.%p20"
  %v.283 = load i1, ptr %"r.%p20"
  br i1 %v.283, label %"L$L__BB8_22", label %"B13"
"B13":
  %v.284 = load i64, ptr %"r.%rd3"
  %v.285 = add i64 %v.284, 24
  %v.286 = inttoptr i64 %v.285 to ptr
  %v.287 = load i64, ptr %v.286, align 1
  store i64 %v.287, ptr %"r.%rd43"
  %v.288 = load i64, ptr %"r.%rd11"
  %v.289 = icmp ult i32 5, 64
  %v.290 = select i1 %v.289, i32 5, i32 63
  %v.291 = zext i32 %v.290 to i64
  %v.292 = shl i64 %v.288, %v.291
  %v.293 = select i1 %v.289, i64 %v.292, i64 0
  store i64 %v.293, ptr %"r.%rd44"
  %v.294 = load i64, ptr %"r.%rd43"
  %v.295 = load i64, ptr %"r.%rd44"
  %v.296 = add i64 %v.294, %v.295
  store i64 %v.296, ptr %"r.%rd12"
  %v.297 = load i64, ptr %"r.%rd12"
  %v.298 = inttoptr i64 %v.297 to ptr
  %v.299 = load i64, ptr %v.298, align 1
  store i64 %v.299, ptr %"r.%rd13"
  %v.300 = load i64, ptr %"r.%rd56"
  %v.301 = load i64, ptr %"r.%rd13"
  %v.302 = sub i64 %v.300, %v.301
  store i64 %v.302, ptr %"r.%rd45"
  %v.303 = load i64, ptr %"r.%rd12"
  %v.304 = add i64 %v.303, 8
  %v.305 = inttoptr i64 %v.304 to ptr
  %v.306 = load i64, ptr %v.305, align 1
  store i64 %v.306, ptr %"r.%rd14"
  %v.307 = load i64, ptr %"r.%rd45"
  %v.308 = load i64, ptr %"r.%rd14"
  %v.309 = icmp uge i64 %v.307, %v.308
  store i1 %v.309, ptr %"r.%p21"
  %v.310 = load i1, ptr %"r.%p21"
  br i1 %v.310, label %"L$L__BB8_22", label %"B14"
"B14":
  %v.311 = load i64, ptr %"r.%rd14"
  %v.312 = load i64, ptr %"r.%rd56"
  %v.313 = sub i64 %v.311, %v.312
  store i64 %v.313, ptr %"r.%rd46"
  %v.314 = load i64, ptr %"r.%rd46"
  %v.315 = load i64, ptr %"r.%rd13"
  %v.316 = add i64 %v.314, %v.315
  store i64 %v.316, ptr %"r.%rd47"
  %v.317 = load i32, ptr %"r.%r1"
  %v.318 = zext i32 %v.317 to i64
  store i64 %v.318, ptr %"r.%rd48"
  %v.319 = load i64, ptr %"r.%rd47"
  %v.320 = load i64, ptr %"r.%rd48"
  %v.321 = icmp ult i64 %v.319, %v.320
  store i1 %v.321, ptr %"r.%p22"
  %v.322 = load i1, ptr %"r.%p22"
  br i1 %v.322, label %"L$L__BB8_21", label %"B15"
"B15":
  br label %"L$L__BB8_17"
"L$L__BB8_21":
  %v.323 = load i64, ptr %"r.%rd25"
  store i64 %v.323, ptr %"r..param param0.9"
  %v.324 = load i32, ptr %"r.%r7"
  store i32 %v.324, ptr %"r..param param1.9"
  store i32 1, ptr %"r..param param2.8"
  %v.325 = load i32, ptr %"r.%r8"
  store i32 %v.325, ptr %"r..param param3.8"
  %v.326 = load i64, ptr %"r.%rd56"
  store i64 %v.326, ptr %"r..param param4.8"
  %v.327 = load i64, ptr %"r.%rd27"
  store i64 %v.327, ptr %"r..param param5.7"
  store i64 0, ptr %"r..param param6.7"
  store i64 0, ptr %"r..param param7.7"
  %v.328 = load i64, ptr %"r..param param0.9"
  %v.329 = load i32, ptr %"r..param param1.9"
  %v.330 = load i32, ptr %"r..param param2.8"
  %v.331 = load i32, ptr %"r..param param3.8"
  %v.332 = load i64, ptr %"r..param param4.8"
  %v.333 = load i64, ptr %"r..param param5.7"
  %v.334 = load i64, ptr %"r..param param6.7"
  %v.335 = load i64, ptr %"r..param param7.7"
  %v.336 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.328, i32 %v.329, i32 %v.330, i32 %v.331, i64 %v.332, i64 %v.333, i64 %v.334, i64 %v.335)
  store i64 %v.336, ptr %"r..param retval0.9"
  %v.337 = load i64, ptr %"r..param retval0.9"
  store i64 %v.337, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_22":
  %v.338 = load i64, ptr %"r.%rd25"
  store i64 %v.338, ptr %"r..param param0.10"
  %v.339 = load i32, ptr %"r.%r7"
  store i32 %v.339, ptr %"r..param param1.10"
  store i32 5, ptr %"r..param param2.9"
  %v.340 = load i32, ptr %"r.%r8"
  store i32 %v.340, ptr %"r..param param3.9"
  %v.341 = load i64, ptr %"r.%rd56"
  store i64 %v.341, ptr %"r..param param4.9"
  %v.342 = load i64, ptr %"r.%rd27"
  store i64 %v.342, ptr %"r..param param5.8"
  store i64 0, ptr %"r..param param6.8"
  store i64 0, ptr %"r..param param7.8"
  %v.343 = load i64, ptr %"r..param param0.10"
  %v.344 = load i32, ptr %"r..param param1.10"
  %v.345 = load i32, ptr %"r..param param2.9"
  %v.346 = load i32, ptr %"r..param param3.9"
  %v.347 = load i64, ptr %"r..param param4.9"
  %v.348 = load i64, ptr %"r..param param5.8"
  %v.349 = load i64, ptr %"r..param param6.8"
  %v.350 = load i64, ptr %"r..param param7.8"
  %v.351 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.343, i32 %v.344, i32 %v.345, i32 %v.346, i64 %v.347, i64 %v.348, i64 %v.349, i64 %v.350)
  store i64 %v.351, ptr %"r..param retval0.10"
  %v.352 = load i64, ptr %"r..param retval0.10"
  store i64 %v.352, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_31":
  %v.353 = load i64, ptr %"r.%rd56"
  store i64 %v.353, ptr %"r..param func_retval0"
  br label %done
"L$L__BB8_8":
  %v.354 = load i64, ptr %"r.%rd4"
  %v.355 = add i64 %v.354, -48
  %v.356 = inttoptr i64 %v.355 to ptr
  %v.357 = load i64, ptr %v.356, align 1
  store i64 %v.357, ptr %"r.%rd37"
  %v.358 = load i64, ptr %"r.%rd37"
  %v.359 = icmp eq i64 %v.358, 0
  store i1 %v.359, ptr %"r.%p13"
  %v.360 = load i32, ptr %"r.%r1"
  %v.361 = add i32 %v.360, 4294967295
  store i32 %v.361, ptr %"r.%r12"
  %v.362 = load i32, ptr %"r.%r12"
  %v.363 = zext i32 %v.362 to i64
  store i64 %v.363, ptr %"r.%rd38"
  %v.364 = load i64, ptr %"r.%rd38"
  %v.365 = load i64, ptr %"r.%rd56"
  %v.366 = and i64 %v.364, %v.365
  store i64 %v.366, ptr %"r.%rd39"
  %v.367 = load i64, ptr %"r.%rd39"
  %v.368 = icmp eq i64 %v.367, 0
  store i1 %v.368, ptr %"r.%p14"
  %v.369 = load i32, ptr %"r.%r3"
  %v.370 = icmp ne i32 %v.369, 1
  store i1 %v.370, ptr %"r.%p15"
  %v.371 = load i1, ptr %"r.%p15"
  %v.372 = load i1, ptr %"r.%p13"
  %v.373 = and i1 %v.371, %v.372
  store i1 %v.373, ptr %"r.%p16"
  %v.374 = load i1, ptr %"r.%p16"
  %v.375 = select i1 %v.374, i32 4, i32 0
  store i32 %v.375, ptr %"r.%r13"
  %v.376 = load i32, ptr %"r.%r13"
  %v.377 = load i1, ptr %"r.%p14"
  %v.378 = select i1 %v.377, i32 %v.376, i32 2
  store i32 %v.378, ptr %"r.%r4"
  %v.379 = load i32, ptr %"r.%r4"
  %v.380 = icmp eq i32 %v.379, 0
  store i1 %v.380, ptr %"r.%p17"
  %v.381 = load i1, ptr %"r.%p17"
  br i1 %v.381, label %"L$L__BB8_31", label %"B16"
"B16":
  %v.382 = load i64, ptr %"r.%rd25"
  store i64 %v.382, ptr %"r..param param0.11"
  %v.383 = load i32, ptr %"r.%r7"
  store i32 %v.383, ptr %"r..param param1.11"
  %v.384 = load i32, ptr %"r.%r4"
  store i32 %v.384, ptr %"r..param param2.10"
  %v.385 = load i32, ptr %"r.%r8"
  store i32 %v.385, ptr %"r..param param3.10"
  %v.386 = load i64, ptr %"r.%rd56"
  store i64 %v.386, ptr %"r..param param4.10"
  %v.387 = load i64, ptr %"r.%rd27"
  store i64 %v.387, ptr %"r..param param5.9"
  store i64 0, ptr %"r..param param6.9"
  store i64 0, ptr %"r..param param7.9"
  %v.388 = load i64, ptr %"r..param param0.11"
  %v.389 = load i32, ptr %"r..param param1.11"
  %v.390 = load i32, ptr %"r..param param2.10"
  %v.391 = load i32, ptr %"r..param param3.10"
  %v.392 = load i64, ptr %"r..param param4.10"
  %v.393 = load i64, ptr %"r..param param5.9"
  %v.394 = load i64, ptr %"r..param param6.9"
  %v.395 = load i64, ptr %"r..param param7.9"
  %v.396 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.388, i32 %v.389, i32 %v.390, i32 %v.391, i64 %v.392, i64 %v.393, i64 %v.394, i64 %v.395)
  store i64 %v.396, ptr %"r..param retval0.11"
  %v.397 = load i64, ptr %"r..param retval0.11"
  store i64 %v.397, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_17":
  %v.398 = load i64, ptr %"r.%rd12"
  %v.399 = add i64 %v.398, 16
  %v.400 = inttoptr i64 %v.399 to ptr
  %v.401 = load i32, ptr %v.400, align 1
  store i32 %v.401, ptr %"r.%r5"
  %v.402 = load i32, ptr %"r.%r5"
  %v.403 = icmp eq i32 %v.402, 0
  store i1 %v.403, ptr %"r.%p23"
  %v.404 = load i32, ptr %"r.%r1"
  %v.405 = add i32 %v.404, 4294967295
  store i32 %v.405, ptr %"r.%r15"
  %v.406 = load i32, ptr %"r.%r15"
  %v.407 = zext i32 %v.406 to i64
  store i64 %v.407, ptr %"r.%rd49"
  %v.408 = load i64, ptr %"r.%rd49"
  %v.409 = load i64, ptr %"r.%rd56"
  %v.410 = and i64 %v.408, %v.409
  store i64 %v.410, ptr %"r.%rd50"
  %v.411 = load i64, ptr %"r.%rd50"
  %v.412 = icmp eq i64 %v.411, 0
  store i1 %v.412, ptr %"r.%p24"
  %v.413 = load i32, ptr %"r.%r3"
  %v.414 = icmp ne i32 %v.413, 1
  store i1 %v.414, ptr %"r.%p25"
  %v.415 = load i1, ptr %"r.%p25"
  %v.416 = load i1, ptr %"r.%p23"
  %v.417 = and i1 %v.415, %v.416
  store i1 %v.417, ptr %"r.%p26"
  %v.418 = load i1, ptr %"r.%p26"
  %v.419 = select i1 %v.418, i32 4, i32 0
  store i32 %v.419, ptr %"r.%r16"
  %v.420 = load i32, ptr %"r.%r16"
  %v.421 = load i1, ptr %"r.%p24"
  %v.422 = select i1 %v.421, i32 %v.420, i32 2
  store i32 %v.422, ptr %"r.%r6"
  %v.423 = load i32, ptr %"r.%r6"
  %v.424 = icmp eq i32 %v.423, 0
  store i1 %v.424, ptr %"r.%p27"
  %v.425 = load i1, ptr %"r.%p27"
  br i1 %v.425, label %"L$L__BB8_19", label %"B17"
"B17":
  %v.426 = load i64, ptr %"r.%rd25"
  store i64 %v.426, ptr %"r..param param0.12"
  %v.427 = load i32, ptr %"r.%r7"
  store i32 %v.427, ptr %"r..param param1.12"
  %v.428 = load i32, ptr %"r.%r6"
  store i32 %v.428, ptr %"r..param param2.11"
  %v.429 = load i32, ptr %"r.%r8"
  store i32 %v.429, ptr %"r..param param3.11"
  %v.430 = load i64, ptr %"r.%rd56"
  store i64 %v.430, ptr %"r..param param4.11"
  %v.431 = load i64, ptr %"r.%rd27"
  store i64 %v.431, ptr %"r..param param5.10"
  store i64 0, ptr %"r..param param6.10"
  store i64 0, ptr %"r..param param7.10"
  %v.432 = load i64, ptr %"r..param param0.12"
  %v.433 = load i32, ptr %"r..param param1.12"
  %v.434 = load i32, ptr %"r..param param2.11"
  %v.435 = load i32, ptr %"r..param param3.11"
  %v.436 = load i64, ptr %"r..param param4.11"
  %v.437 = load i64, ptr %"r..param param5.10"
  %v.438 = load i64, ptr %"r..param param6.10"
  %v.439 = load i64, ptr %"r..param param7.10"
  %v.440 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.432, i32 %v.433, i32 %v.434, i32 %v.435, i64 %v.436, i64 %v.437, i64 %v.438, i64 %v.439)
  store i64 %v.440, ptr %"r..param retval0.12"
  %v.441 = load i64, ptr %"r..param retval0.12"
  store i64 %v.441, ptr %"r.%rd56"
  br label %"L$L__BB8_31"
"L$L__BB8_19":
  %v.442 = load i16, ptr %"r.%rs1"
  %v.443 = icmp ne i16 %v.442, 0
  store i1 %v.443, ptr %"r.%p28"
  %v.444 = load i1, ptr %"r.%p28"
  br i1 %v.444, label %"L$L__BB8_31", label %"B18"
"B18":
  %v.445 = load i64, ptr %"r.%rd25"
  %v.446 = add i64 %v.445, 80
  store i64 %v.446, ptr %"r.%rd51"
  %v.447 = load i32, ptr %"r.%r5"
  %v.448 = icmp ne i32 %v.447, 0
  store i1 %v.448, ptr %"r.%p29"
  %v.449 = load i1, ptr %"r.%p29"
  %v.450 = select i1 %v.449, i32 1, i32 0
  store i32 %v.450, ptr %"r.%r17"
  %v.451 = load i64, ptr %"r.%rd51"
  store i64 %v.451, ptr %"r..param param0.13"
  %v.452 = load i64, ptr %"r.%rd13"
  store i64 %v.452, ptr %"r..param param1.13"
  %v.453 = load i64, ptr %"r.%rd14"
  store i64 %v.453, ptr %"r..param param2.12"
  %v.454 = load i32, ptr %"r.%r17"
  store i32 %v.454, ptr %"r..param param3.12"
  %v.455 = load i64, ptr %"r..param param0.13"
  %v.456 = load i64, ptr %"r..param param1.13"
  %v.457 = load i64, ptr %"r..param param2.12"
  %v.458 = load i32, ptr %"r..param param3.12"
  call void @_runtime_fill_rootEP4Rootyyb(i64 %v.455, i64 %v.456, i64 %v.457, i32 %v.458)
  br label %"L$L__BB8_31"
done:
  %v.459 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.459
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

define internal i64 @_runtime_joinedEPK4Heapj(i64 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r..param _runtime_joinedEPK4Heapj_param_0" = alloca i64
  %"r..param _runtime_joinedEPK4Heapj_param_1" = alloca i32
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_joinedEPK4Heapj_param_0"
  store i32 %a1, ptr %"r..param _runtime_joinedEPK4Heapj_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_joinedEPK4Heapj_param_0"
  store i64 %v.1, ptr %"r.%rd4"
  %v.2 = load i32, ptr %"r..param _runtime_joinedEPK4Heapj_param_1"
  store i32 %v.2, ptr %"r.%r6"
  %v.3 = load i64, ptr %"r.%rd4"
  %v.4 = add i64 %v.3, 8
  store i64 %v.4, ptr %"r.%rd1"
  %v.5 = load i64, ptr %"r.%rd4"
  %v.6 = add i64 %v.5, 8
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load i64, ptr %v.7, align 1
  store i64 %v.8, ptr %"r.%rd5"
  %v.9 = load i32, ptr %"r.%r6"
  %v.10 = zext i32 %v.9 to i64
  %v.11 = zext i32 8 to i64
  %v.12 = mul i64 %v.10, %v.11
  store i64 %v.12, ptr %"r.%rd6"
  %v.13 = load i64, ptr %"r.%rd5"
  %v.14 = load i64, ptr %"r.%rd6"
  %v.15 = add i64 %v.13, %v.14
  store i64 %v.15, ptr %"r.%rd3"
  %v.16 = load i64, ptr %"r.%rd3"
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i32, ptr %v.17, align 1
  store i32 %v.18, ptr %"r.%r13"
  %v.19 = load i32, ptr %"r.%r13"
  %v.20 = and i32 %v.19, 1073741824
  store i32 %v.20, ptr %"r.%r7"
  %v.21 = load i32, ptr %"r.%r7"
  %v.22 = icmp ne i32 %v.21, 0
  store i1 %v.22, ptr %"r.%p1"
  %v.23 = load i1, ptr %"r.%p1"
  br i1 %v.23, label %"L$L__BB11_4", label %"B1"
"B1":
  br label %"L$L__BB11_1"
"L$L__BB11_1":
  %v.24 = load i32, ptr %"r.%r13"
  %v.25 = and i32 %v.24, 1073741823
  store i32 %v.25, ptr %"r.%r3"
  %v.26 = load i32, ptr %"r.%r3"
  %v.27 = load i32, ptr %"r.%r6"
  %v.28 = add i32 %v.26, %v.27
  store i32 %v.28, ptr %"r.%r8"
  %v.29 = load i64, ptr %"r.%rd1"
  %v.30 = add i64 %v.29, 8
  %v.31 = inttoptr i64 %v.30 to ptr
  %v.32 = load i32, ptr %v.31, align 1
  store i32 %v.32, ptr %"r.%r9"
  %v.33 = load i32, ptr %"r.%r8"
  %v.34 = load i32, ptr %"r.%r9"
  %v.35 = icmp uge i32 %v.33, %v.34
  store i1 %v.35, ptr %"r.%p2"
  %v.36 = load i1, ptr %"r.%p2"
  br i1 %v.36, label %"L$L__BB11_4", label %"B2"
"B2":
  %v.37 = load i32, ptr %"r.%r3"
  %v.38 = zext i32 %v.37 to i64
  %v.39 = zext i32 8 to i64
  %v.40 = mul i64 %v.38, %v.39
  store i64 %v.40, ptr %"r.%rd7"
  %v.41 = load i64, ptr %"r.%rd3"
  %v.42 = load i64, ptr %"r.%rd7"
  %v.43 = add i64 %v.41, %v.42
  store i64 %v.43, ptr %"r.%rd8"
  %v.44 = load i64, ptr %"r.%rd8"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = load i32, ptr %v.45, align 1
  store i32 %v.46, ptr %"r.%r4"
  %v.47 = load i32, ptr %"r.%r4"
  %v.48 = and i32 %v.47, 1073741824
  store i32 %v.48, ptr %"r.%r10"
  %v.49 = load i32, ptr %"r.%r10"
  %v.50 = icmp ne i32 %v.49, 0
  store i1 %v.50, ptr %"r.%p3"
  %v.51 = load i1, ptr %"r.%p3"
  br i1 %v.51, label %"L$L__BB11_4", label %"B3"
"B3":
  %v.52 = load i32, ptr %"r.%r4"
  %v.53 = and i32 %v.52, 1073741823
  store i32 %v.53, ptr %"r.%r11"
  %v.54 = load i32, ptr %"r.%r13"
  %v.55 = load i32, ptr %"r.%r11"
  %v.56 = add i32 %v.54, %v.55
  store i32 %v.56, ptr %"r.%r13"
  %v.57 = load i32, ptr %"r.%r13"
  %v.58 = load i64, ptr %"r.%rd3"
  %v.59 = inttoptr i64 %v.58 to ptr
  store i32 %v.57, ptr %v.59, align 1
  %v.60 = load i32, ptr %"r.%r13"
  %v.61 = and i32 %v.60, 1073741824
  store i32 %v.61, ptr %"r.%r12"
  %v.62 = load i32, ptr %"r.%r12"
  %v.63 = icmp eq i32 %v.62, 0
  store i1 %v.63, ptr %"r.%p4"
  %v.64 = load i1, ptr %"r.%p4"
  br i1 %v.64, label %"L$L__BB11_1", label %"B4"
"B4":
  br label %"L$L__BB11_4"
"L$L__BB11_4":
  %v.65 = load i64, ptr %"r.%rd3"
  store i64 %v.65, ptr %"r..param func_retval0"
  br label %done
done:
  %v.66 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.66
}

define internal void @_runtime_takeEP9HeapPiecejj(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r..param _runtime_takeEP9HeapPiecejj_param_0" = alloca i64
  %"r..param _runtime_takeEP9HeapPiecejj_param_1" = alloca i32
  %"r..param _runtime_takeEP9HeapPiecejj_param_2" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_takeEP9HeapPiecejj_param_0"
  store i32 %a1, ptr %"r..param _runtime_takeEP9HeapPiecejj_param_1"
  store i32 %a2, ptr %"r..param _runtime_takeEP9HeapPiecejj_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_takeEP9HeapPiecejj_param_0"
  store i64 %v.1, ptr %"r.%rd4"
  %v.2 = load i32, ptr %"r..param _runtime_takeEP9HeapPiecejj_param_1"
  store i32 %v.2, ptr %"r.%r4"
  %v.3 = load i32, ptr %"r..param _runtime_takeEP9HeapPiecejj_param_2"
  store i32 %v.3, ptr %"r.%r5"
  %v.4 = load i64, ptr %"r.%rd4"
  %v.5 = inttoptr i64 %v.4 to ptr
  %v.6 = load i32, ptr %v.5, align 1
  store i32 %v.6, ptr %"r.%r6"
  %v.7 = load i32, ptr %"r.%r6"
  %v.8 = and i32 %v.7, 1073741823
  store i32 %v.8, ptr %"r.%r7"
  %v.9 = load i32, ptr %"r.%r7"
  %v.10 = load i32, ptr %"r.%r4"
  %v.11 = sub i32 %v.9, %v.10
  store i32 %v.11, ptr %"r.%r1"
  %v.12 = load i32, ptr %"r.%r1"
  %v.13 = icmp eq i32 %v.12, 0
  store i1 %v.13, ptr %"r.%p1"
  %v.14 = load i1, ptr %"r.%p1"
  br i1 %v.14, label %"L$L__BB12_2", label %"B1"
"B1":
  %v.15 = load i32, ptr %"r.%r1"
  %v.16 = or i32 %v.15, 2147483648
  store i32 %v.16, ptr %"r.%r8"
  %v.17 = load i32, ptr %"r.%r4"
  %v.18 = zext i32 %v.17 to i64
  %v.19 = zext i32 8 to i64
  %v.20 = mul i64 %v.18, %v.19
  store i64 %v.20, ptr %"r.%rd5"
  %v.21 = load i64, ptr %"r.%rd4"
  %v.22 = load i64, ptr %"r.%rd5"
  %v.23 = add i64 %v.21, %v.22
  store i64 %v.23, ptr %"r.%rd6"
  %v.24 = load i32, ptr %"r.%r8"
  %v.25 = load i64, ptr %"r.%rd6"
  %v.26 = inttoptr i64 %v.25 to ptr
  store i32 %v.24, ptr %v.26, align 1
  store i32 0, ptr %"r.%r9"
  %v.27 = load i32, ptr %"r.%r9"
  %v.28 = load i64, ptr %"r.%rd6"
  %v.29 = add i64 %v.28, 4
  %v.30 = inttoptr i64 %v.29 to ptr
  store i32 %v.27, ptr %v.30, align 1
  br label %"L$L__BB12_2"
"L$L__BB12_2":
  %v.31 = load i32, ptr %"r.%r4"
  %v.32 = icmp ult i32 %v.31, 2
  store i1 %v.32, ptr %"r.%p2"
  %v.33 = load i1, ptr %"r.%p2"
  br i1 %v.33, label %"L$L__BB12_5", label %"B2"
"B2":
  store i32 1, ptr %"r.%r12"
  %v.34 = load i64, ptr %"r.%rd4"
  store i64 %v.34, ptr %"r.%rd7"
  br label %"L$L__BB12_4"
"L$L__BB12_4":
  %v.35 = load i64, ptr %"r.%rd7"
  %v.36 = add i64 %v.35, 8
  store i64 %v.36, ptr %"r.%rd3"
  %v.37 = load i32, ptr %"r.%r12"
  %v.38 = load i64, ptr %"r.%rd7"
  %v.39 = add i64 %v.38, 8
  %v.40 = inttoptr i64 %v.39 to ptr
  store i32 %v.37, ptr %v.40, align 1
  %v.41 = load i32, ptr %"r.%r12"
  %v.42 = add i32 %v.41, 1
  store i32 %v.42, ptr %"r.%r12"
  %v.43 = load i32, ptr %"r.%r12"
  %v.44 = load i32, ptr %"r.%r4"
  %v.45 = icmp ult i32 %v.43, %v.44
  store i1 %v.45, ptr %"r.%p3"
  %v.46 = load i64, ptr %"r.%rd3"
  store i64 %v.46, ptr %"r.%rd7"
  %v.47 = load i1, ptr %"r.%p3"
  br i1 %v.47, label %"L$L__BB12_4", label %"B3"
"B3":
  br label %"L$L__BB12_5"
"L$L__BB12_5":
  %v.48 = load i32, ptr %"r.%r5"
  %v.49 = load i64, ptr %"r.%rd4"
  %v.50 = add i64 %v.49, 4
  %v.51 = inttoptr i64 %v.50 to ptr
  store i32 %v.48, ptr %v.51, align 1
  %v.52 = load i32, ptr %"r.%r4"
  %v.53 = or i32 %v.52, 3221225472
  store i32 %v.53, ptr %"r.%r11"
  %v.54 = load i32, ptr %"r.%r11"
  %v.55 = load i64, ptr %"r.%rd4"
  %v.56 = inttoptr i64 %v.55 to ptr
  store i32 %v.54, ptr %v.56, align 1
  br label %done
done:
  ret void
}

define i64 @jg_malloc(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p12" = alloca i1
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
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_malloc_param_0" = alloca i64
  %"r..param jg_malloc_param_1" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i64
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i64
  %"r..param retval0" = alloca i64
  store i64 %a0, ptr %"r..param jg_malloc_param_0"
  store i64 %a1, ptr %"r..param jg_malloc_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_malloc_param_0"
  store i64 %v.1, ptr %"r.%rd12"
  %v.2 = load i64, ptr %"r..param jg_malloc_param_1"
  store i64 %v.2, ptr %"r.%rd10"
  %v.3 = load i64, ptr %"r.%rd12"
  %v.4 = inttoptr i64 %v.3 to ptr
  %v.5 = load i64, ptr %v.4, align 1
  store i64 %v.5, ptr %"r.%rd1"
  store i64 0, ptr %"r.%rd23"
  %v.6 = load i64, ptr %"r.%rd1"
  %v.7 = add i64 %v.6, 240
  store i64 %v.7, ptr %"r.%rd2"
  %v.8 = load i64, ptr %"r.%rd1"
  %v.9 = add i64 %v.8, 240
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd3"
  %v.12 = load i64, ptr %"r.%rd3"
  %v.13 = add i64 %v.12, 16
  store i64 %v.13, ptr %"r.%rd4"
  %v.14 = load i64, ptr %"r.%rd3"
  %v.15 = add i64 %v.14, 16
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i32, ptr %v.16, align 1
  store i32 %v.17, ptr %"r.%r13"
  %v.18 = load i32, ptr %"r.%r13"
  %v.19 = zext i32 %v.18 to i64
  %v.20 = zext i32 16 to i64
  %v.21 = mul i64 %v.19, %v.20
  store i64 %v.21, ptr %"r.%rd13"
  %v.22 = load i64, ptr %"r.%rd13"
  %v.23 = load i64, ptr %"r.%rd10"
  %v.24 = icmp ule i64 %v.22, %v.23
  store i1 %v.24, ptr %"r.%p1"
  %v.25 = load i1, ptr %"r.%p1"
  br i1 %v.25, label %"L$L__BB13_13", label %"B1"
"B1":
  %v.26 = load i64, ptr %"r.%rd10"
  %v.27 = add i64 %v.26, 15
  store i64 %v.27, ptr %"r.%rd5"
  %v.28 = load i64, ptr %"r.%rd5"
  %v.29 = icmp ult i32 4, 64
  %v.30 = select i1 %v.29, i32 4, i32 63
  %v.31 = zext i32 %v.30 to i64
  %v.32 = lshr i64 %v.28, %v.31
  %v.33 = select i1 %v.29, i64 %v.32, i64 0
  store i64 %v.33, ptr %"r.%rd14"
  %v.34 = load i64, ptr %"r.%rd14"
  %v.35 = trunc i64 %v.34 to i32
  store i32 %v.35, ptr %"r.%r14"
  %v.36 = load i32, ptr %"r.%r14"
  %v.37 = add i32 %v.36, 1
  store i32 %v.37, ptr %"r.%r1"
  br label %"L$L__BB13_2"
"L$L__BB13_2":
  %v.38 = load i64, ptr %"r.%rd3"
  %v.39 = add i64 %v.38, 24
  store i64 %v.39, ptr %"r.%rd15"
  store i32 1, ptr %"r.%r15"
  store i32 0, ptr %"r.%r26"
  %v.40 = load i32, ptr %"r.%r26"
  %v.41 = load i32, ptr %"r.%r15"
  %v.42 = load i64, ptr %"r.%rd15"
  %v.43 = inttoptr i64 %v.42 to ptr
  %v.44 = cmpxchg ptr %v.43, i32 %v.40, i32 %v.41 seq_cst seq_cst, align 4
  %v.45 = extractvalue { i32, i1 } %v.44, 0
  store i32 %v.45, ptr %"r.%r17"
  %v.46 = load i32, ptr %"r.%r17"
  %v.47 = icmp ne i32 %v.46, 0
  store i1 %v.47, ptr %"r.%p2"
  %v.48 = load i1, ptr %"r.%p2"
  br i1 %v.48, label %"L$L__BB13_2", label %"B2"
"B2":
  fence seq_cst
  %v.49 = load i64, ptr %"r.%rd4"
  %v.50 = add i64 %v.49, 4
  %v.51 = inttoptr i64 %v.50 to ptr
  %v.52 = load i32, ptr %v.51, align 1
  store i32 %v.52, ptr %"r.%r29"
  %v.53 = load i64, ptr %"r.%rd10"
  %v.54 = trunc i64 %v.53 to i32
  store i32 %v.54, ptr %"r.%r3"
  br label %"L$L__BB13_4"
"L$L__BB13_4":
  %v.55 = load i64, ptr %"r.%rd4"
  %v.56 = inttoptr i64 %v.55 to ptr
  %v.57 = load i32, ptr %v.56, align 1
  store i32 %v.57, ptr %"r.%r19"
  store i64 0, ptr %"r.%rd23"
  %v.58 = load i32, ptr %"r.%r29"
  %v.59 = load i32, ptr %"r.%r19"
  %v.60 = icmp uge i32 %v.58, %v.59
  store i1 %v.60, ptr %"r.%p3"
  %v.61 = load i1, ptr %"r.%p3"
  br i1 %v.61, label %"L$L__BB13_8", label %"B3"
"B3":
  br label %"L$L__BB13_5"
"L$L__BB13_5":
  %v.62 = load i64, ptr %"r.%rd3"
  store i64 %v.62, ptr %"r..param param0"
  %v.63 = load i32, ptr %"r.%r29"
  store i32 %v.63, ptr %"r..param param1"
  %v.64 = load i64, ptr %"r..param param0"
  %v.65 = load i32, ptr %"r..param param1"
  %v.66 = call i64 @_runtime_joinedEPK4Heapj(i64 %v.64, i32 %v.65)
  store i64 %v.66, ptr %"r..param retval0"
  %v.67 = load i64, ptr %"r..param retval0"
  store i64 %v.67, ptr %"r.%rd6"
  %v.68 = load i64, ptr %"r.%rd6"
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i32, ptr %v.69, align 1
  store i32 %v.70, ptr %"r.%r20"
  %v.71 = load i32, ptr %"r.%r20"
  %v.72 = icmp ult i32 30, 32
  %v.73 = select i1 %v.72, i32 30, i32 31
  %v.74 = lshr i32 %v.71, %v.73
  %v.75 = select i1 %v.72, i32 %v.74, i32 0
  store i32 %v.75, ptr %"r.%r21"
  %v.76 = load i32, ptr %"r.%r21"
  %v.77 = and i32 %v.76, 1
  store i32 %v.77, ptr %"r.%r22"
  %v.78 = load i32, ptr %"r.%r22"
  %v.79 = icmp eq i32 %v.78, 1
  store i1 %v.79, ptr %"r.%p4"
  %v.80 = load i32, ptr %"r.%r20"
  %v.81 = and i32 %v.80, 1073741823
  store i32 %v.81, ptr %"r.%r7"
  %v.82 = load i32, ptr %"r.%r7"
  %v.83 = load i32, ptr %"r.%r1"
  %v.84 = icmp ult i32 %v.82, %v.83
  store i1 %v.84, ptr %"r.%p5"
  %v.85 = load i1, ptr %"r.%p4"
  %v.86 = load i1, ptr %"r.%p5"
  %v.87 = or i1 %v.85, %v.86
  store i1 %v.87, ptr %"r.%p6"
  %v.88 = load i1, ptr %"r.%p6"
  br i1 %v.88, label %"L$L__BB13_7", label %"B4"
"B4":
  br label %"L$L__BB13_6"
"L$L__BB13_7":
  %v.89 = load i32, ptr %"r.%r7"
  %v.90 = load i32, ptr %"r.%r29"
  %v.91 = add i32 %v.89, %v.90
  store i32 %v.91, ptr %"r.%r29"
  %v.92 = load i64, ptr %"r.%rd4"
  %v.93 = inttoptr i64 %v.92 to ptr
  %v.94 = load i32, ptr %v.93, align 1
  store i32 %v.94, ptr %"r.%r23"
  %v.95 = load i32, ptr %"r.%r29"
  %v.96 = load i32, ptr %"r.%r23"
  %v.97 = icmp ult i32 %v.95, %v.96
  store i1 %v.97, ptr %"r.%p7"
  %v.98 = load i1, ptr %"r.%p7"
  br i1 %v.98, label %"L$L__BB13_5", label %"B5"
"B5":
  br label %"L$L__BB13_8"
"L$L__BB13_6":
  %v.99 = load i64, ptr %"r.%rd6"
  store i64 %v.99, ptr %"r..param param0.1"
  %v.100 = load i32, ptr %"r.%r14"
  %v.101 = add i32 %v.100, 1
  store i32 %v.101, ptr %"r.%r25"
  %v.102 = load i32, ptr %"r.%r25"
  store i32 %v.102, ptr %"r..param param1.1"
  %v.103 = load i32, ptr %"r.%r3"
  store i32 %v.103, ptr %"r..param param2"
  %v.104 = load i64, ptr %"r..param param0.1"
  %v.105 = load i32, ptr %"r..param param1.1"
  %v.106 = load i32, ptr %"r..param param2"
  call void @_runtime_takeEP9HeapPiecejj(i64 %v.104, i32 %v.105, i32 %v.106)
  %v.107 = load i32, ptr %"r.%r29"
  %v.108 = zext i32 %v.107 to i64
  %v.109 = zext i32 16 to i64
  %v.110 = mul i64 %v.108, %v.109
  store i64 %v.110, ptr %"r.%rd17"
  %v.111 = load i64, ptr %"r.%rd4"
  %v.112 = add i64 %v.111, -16
  %v.113 = inttoptr i64 %v.112 to ptr
  %v.114 = load i64, ptr %v.113, align 1
  store i64 %v.114, ptr %"r.%rd18"
  %v.115 = load i64, ptr %"r.%rd18"
  %v.116 = load i64, ptr %"r.%rd17"
  %v.117 = add i64 %v.115, %v.116
  store i64 %v.117, ptr %"r.%rd23"
  %v.118 = load i32, ptr %"r.%r29"
  %v.119 = load i32, ptr %"r.%r1"
  %v.120 = add i32 %v.118, %v.119
  store i32 %v.120, ptr %"r.%r29"
  br label %"L$L__BB13_8"
"L$L__BB13_8":
  %v.121 = load i64, ptr %"r.%rd23"
  %v.122 = icmp eq i64 %v.121, 0
  store i1 %v.122, ptr %"r.%p8"
  %v.123 = load i32, ptr %"r.%r29"
  %v.124 = load i1, ptr %"r.%p8"
  %v.125 = select i1 %v.124, i32 0, i32 %v.123
  store i32 %v.125, ptr %"r.%r29"
  %v.126 = load i32, ptr %"r.%r26"
  %v.127 = add i32 %v.126, 1
  store i32 %v.127, ptr %"r.%r26"
  %v.128 = load i32, ptr %"r.%r26"
  %v.129 = icmp ult i32 %v.128, 2
  store i1 %v.129, ptr %"r.%p9"
  %v.130 = load i1, ptr %"r.%p8"
  %v.131 = load i1, ptr %"r.%p9"
  %v.132 = and i1 %v.130, %v.131
  store i1 %v.132, ptr %"r.%p10"
  %v.133 = load i1, ptr %"r.%p10"
  br i1 %v.133, label %"L$L__BB13_4", label %"B6"
"B6":
  %v.134 = load i32, ptr %"r.%r29"
  %v.135 = load i64, ptr %"r.%rd4"
  %v.136 = add i64 %v.135, 4
  %v.137 = inttoptr i64 %v.136 to ptr
  store i32 %v.134, ptr %v.137, align 1
  %v.138 = load i1, ptr %"r.%p8"
  br i1 %v.138, label %"L$L__BB13_12", label %"B7"
"B7":
  %v.139 = load i64, ptr %"r.%rd2"
  %v.140 = add i64 %v.139, 16
  %v.141 = inttoptr i64 %v.140 to ptr
  %v.142 = load i64, ptr %v.141, align 1
  store i64 %v.142, ptr %"r.%rd20"
  %v.143 = load i64, ptr %"r.%rd20"
  %v.144 = icmp eq i64 %v.143, 0
  store i1 %v.144, ptr %"r.%p12"
  %v.145 = load i1, ptr %"r.%p12"
  br i1 %v.145, label %"L$L__BB13_12", label %"B8"
"B8":
  %v.146 = load i64, ptr %"r.%rd5"
  %v.147 = and i64 %v.146, 4294967280
  store i64 %v.147, ptr %"r.%rd21"
  %v.148 = load i64, ptr %"r.%rd1"
  store i64 %v.148, ptr %"r..param param0.2"
  %v.149 = load i64, ptr %"r.%rd23"
  store i64 %v.149, ptr %"r..param param1.2"
  %v.150 = load i64, ptr %"r.%rd21"
  store i64 %v.150, ptr %"r..param param2.1"
  %v.151 = load i64, ptr %"r..param param0.2"
  %v.152 = load i64, ptr %"r..param param1.2"
  %v.153 = load i64, ptr %"r..param param2.1"
  call void @_runtime_forgetEP6Launchyy(i64 %v.151, i64 %v.152, i64 %v.153)
  br label %"L$L__BB13_12"
"L$L__BB13_12":
  fence seq_cst
  %v.154 = load i64, ptr %"r.%rd15"
  %v.155 = inttoptr i64 %v.154 to ptr
  %v.156 = atomicrmw xchg ptr %v.155, i32 0 seq_cst, align 4
  store i32 %v.156, ptr %"r.%r24"
  br label %"L$L__BB13_13"
"L$L__BB13_13":
  %v.157 = load i64, ptr %"r.%rd23"
  store i64 %v.157, ptr %"r..param func_retval0"
  br label %done
done:
  %v.158 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.158
}

define internal void @_runtime_forget_lastEP5Blocky(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_forget_lastEP5Blocky_param_0" = alloca i64
  %"r..param _runtime_forget_lastEP5Blocky_param_1" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param param3" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_forget_lastEP5Blocky_param_0"
  store i64 %a1, ptr %"r..param _runtime_forget_lastEP5Blocky_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_forget_lastEP5Blocky_param_0"
  store i64 %v.1, ptr %"r.%rd6"
  %v.2 = load i64, ptr %"r..param _runtime_forget_lastEP5Blocky_param_1"
  store i64 %v.2, ptr %"r.%rd5"
  %v.3 = load i64, ptr %"r.%rd6"
  %v.4 = add i64 %v.3, 344
  %v.5 = inttoptr i64 %v.4 to ptr
  %v.6 = load i64, ptr %v.5, align 1
  store i64 %v.6, ptr %"r.%rd7"
  %v.7 = load i64, ptr %"r.%rd7"
  %v.8 = add i64 %v.7, 8
  store i64 %v.8, ptr %"r.%rd1"
  %v.9 = load i64, ptr %"r.%rd7"
  %v.10 = add i64 %v.9, 72
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i32, ptr %v.11, align 1
  store i32 %v.12, ptr %"r.%r10"
  %v.13 = load i32, ptr %"r.%r10"
  %v.14 = icmp eq i32 %v.13, 0
  store i1 %v.14, ptr %"r.%p1"
  %v.15 = load i1, ptr %"r.%p1"
  br i1 %v.15, label %"L$L__BB17_5", label %"B1"
"B1":
  %v.16 = load i64, ptr %"r.%rd1"
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i64, ptr %v.17, align 1
  store i64 %v.18, ptr %"r.%rd8"
  %v.19 = load i64, ptr %"r.%rd8"
  %v.20 = add i64 %v.19, 80
  store i64 %v.20, ptr %"r.%rd10"
  store i32 0, ptr %"r.%r9"
  br label %"L$L__BB17_2"
"L$L__BB17_2":
  %v.21 = load i64, ptr %"r.%rd10"
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i64, ptr %v.22, align 1
  store i64 %v.23, ptr %"r.%rd9"
  %v.24 = load i64, ptr %"r.%rd9"
  %v.25 = load i64, ptr %"r.%rd5"
  %v.26 = icmp ne i64 %v.24, %v.25
  store i1 %v.26, ptr %"r.%p2"
  %v.27 = load i1, ptr %"r.%p2"
  br i1 %v.27, label %"L$L__BB17_4", label %"B2"
"B2":
  %v.28 = load i64, ptr %"r.%rd10"
  store i64 %v.28, ptr %"r..param param0"
  store i64 0, ptr %"r..param param1"
  store i64 0, ptr %"r..param param2"
  store i32 0, ptr %"r..param param3"
  %v.29 = load i64, ptr %"r..param param0"
  %v.30 = load i64, ptr %"r..param param1"
  %v.31 = load i64, ptr %"r..param param2"
  %v.32 = load i32, ptr %"r..param param3"
  call void @_runtime_fill_rootEP4Rootyyb(i64 %v.29, i64 %v.30, i64 %v.31, i32 %v.32)
  %v.33 = load i64, ptr %"r.%rd1"
  %v.34 = add i64 %v.33, 64
  %v.35 = inttoptr i64 %v.34 to ptr
  %v.36 = load i32, ptr %v.35, align 1
  store i32 %v.36, ptr %"r.%r10"
  br label %"L$L__BB17_4"
"L$L__BB17_4":
  %v.37 = load i64, ptr %"r.%rd10"
  %v.38 = add i64 %v.37, 352
  store i64 %v.38, ptr %"r.%rd10"
  %v.39 = load i32, ptr %"r.%r9"
  %v.40 = add i32 %v.39, 1
  store i32 %v.40, ptr %"r.%r9"
  %v.41 = load i32, ptr %"r.%r9"
  %v.42 = load i32, ptr %"r.%r10"
  %v.43 = icmp ult i32 %v.41, %v.42
  store i1 %v.43, ptr %"r.%p3"
  %v.44 = load i1, ptr %"r.%p3"
  br i1 %v.44, label %"L$L__BB17_2", label %"B3"
"B3":
  br label %"L$L__BB17_5"
"L$L__BB17_5":
  br label %done
done:
  ret void
}

define void @jg_free(i64 %a0, i32 %a1, i64 %a2, i32 %a3) {
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
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
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
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd29" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r..param jg_free_param_0" = alloca i64
  %"r..param jg_free_param_1" = alloca i32
  %"r..param jg_free_param_2" = alloca i64
  %"r..param jg_free_param_3" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param1.1" = alloca i64
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param param2.1" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param param5" = alloca i64
  %"r..param param6" = alloca i64
  %"r..param param7" = alloca i64
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i64
  store i64 %a0, ptr %"r..param jg_free_param_0"
  store i32 %a1, ptr %"r..param jg_free_param_1"
  store i64 %a2, ptr %"r..param jg_free_param_2"
  store i32 %a3, ptr %"r..param jg_free_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_free_param_0"
  store i64 %v.1, ptr %"r.%rd10"
  %v.2 = load i32, ptr %"r..param jg_free_param_1"
  store i32 %v.2, ptr %"r.%r5"
  %v.3 = load i64, ptr %"r..param jg_free_param_2"
  store i64 %v.3, ptr %"r.%rd11"
  %v.4 = load i32, ptr %"r..param jg_free_param_3"
  store i32 %v.4, ptr %"r.%r6"
  %v.5 = load i64, ptr %"r.%rd10"
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd12"
  %v.8 = load i64, ptr %"r.%rd12"
  %v.9 = add i64 %v.8, 240
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd1"
  %v.12 = load i64, ptr %"r.%rd11"
  %v.13 = icmp eq i64 %v.12, 0
  store i1 %v.13, ptr %"r.%p1"
  %v.14 = load i1, ptr %"r.%p1"
  br i1 %v.14, label %"L$L__BB18_15", label %"B1"
"B1":
  %v.15 = load i64, ptr %"r.%rd1"
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i64, ptr %v.16, align 1
  store i64 %v.17, ptr %"r.%rd14"
  store i64 0, ptr %"r.%rd31"
  %v.18 = load i64, ptr %"r.%rd11"
  %v.19 = load i64, ptr %"r.%rd14"
  %v.20 = sub i64 %v.18, %v.19
  store i64 %v.20, ptr %"r.%rd15"
  %v.21 = load i64, ptr %"r.%rd1"
  %v.22 = add i64 %v.21, 16
  %v.23 = inttoptr i64 %v.22 to ptr
  %v.24 = load i32, ptr %v.23, align 1
  store i32 %v.24, ptr %"r.%r8"
  %v.25 = load i32, ptr %"r.%r8"
  %v.26 = zext i32 %v.25 to i64
  %v.27 = zext i32 16 to i64
  %v.28 = mul i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd16"
  %v.29 = load i64, ptr %"r.%rd15"
  %v.30 = load i64, ptr %"r.%rd16"
  %v.31 = icmp uge i64 %v.29, %v.30
  store i1 %v.31, ptr %"r.%p2"
  store i32 5, ptr %"r.%r17"
  %v.32 = load i1, ptr %"r.%p2"
  br i1 %v.32, label %"L$L__BB18_10", label %"B2"
"B2":
  %v.33 = load i64, ptr %"r.%rd1"
  %v.34 = add i64 %v.33, 24
  store i64 %v.34, ptr %"r.%rd17"
  br label %"L$L__BB18_3"
"L$L__BB18_3":
  store i32 1, ptr %"r.%r9"
  store i32 0, ptr %"r.%r10"
  %v.35 = load i32, ptr %"r.%r10"
  %v.36 = load i32, ptr %"r.%r9"
  %v.37 = load i64, ptr %"r.%rd17"
  %v.38 = inttoptr i64 %v.37 to ptr
  %v.39 = cmpxchg ptr %v.38, i32 %v.35, i32 %v.36 seq_cst seq_cst, align 4
  %v.40 = extractvalue { i32, i1 } %v.39, 0
  store i32 %v.40, ptr %"r.%r11"
  %v.41 = load i32, ptr %"r.%r11"
  %v.42 = icmp ne i32 %v.41, 0
  store i1 %v.42, ptr %"r.%p3"
  %v.43 = load i1, ptr %"r.%p3"
  br i1 %v.43, label %"L$L__BB18_3", label %"B3"
"B3":
  fence seq_cst
  %v.44 = load i64, ptr %"r.%rd1"
  store i64 %v.44, ptr %"r..param param0"
  %v.45 = load i64, ptr %"r.%rd11"
  store i64 %v.45, ptr %"r..param param1"
  %v.46 = load i64, ptr %"r..param param0"
  %v.47 = load i64, ptr %"r..param param1"
  %v.48 = call i64 @_runtime_piece_atEPK4Heapy(i64 %v.46, i64 %v.47)
  store i64 %v.48, ptr %"r..param retval0"
  %v.49 = load i64, ptr %"r..param retval0"
  store i64 %v.49, ptr %"r.%rd31"
  %v.50 = load i64, ptr %"r.%rd31"
  %v.51 = icmp eq i64 %v.50, 0
  store i1 %v.51, ptr %"r.%p4"
  %v.52 = load i1, ptr %"r.%p4"
  br i1 %v.52, label %"L$L__BB18_8", label %"B4"
"B4":
  %v.53 = load i64, ptr %"r.%rd31"
  %v.54 = inttoptr i64 %v.53 to ptr
  %v.55 = load i32, ptr %v.54, align 1
  store i32 %v.55, ptr %"r.%r1"
  %v.56 = load i32, ptr %"r.%r1"
  %v.57 = and i32 %v.56, 1073741824
  store i32 %v.57, ptr %"r.%r12"
  %v.58 = load i32, ptr %"r.%r12"
  %v.59 = icmp eq i32 %v.58, 0
  store i1 %v.59, ptr %"r.%p5"
  %v.60 = load i1, ptr %"r.%p5"
  br i1 %v.60, label %"L$L__BB18_8", label %"B5"
"B5":
  br label %"L$L__BB18_6"
"L$L__BB18_8":
  %v.61 = load i64, ptr %"r.%rd1"
  store i64 %v.61, ptr %"r..param param0.1"
  %v.62 = load i64, ptr %"r.%rd11"
  store i64 %v.62, ptr %"r..param param1.1"
  %v.63 = load i64, ptr %"r.%rd31"
  store i64 %v.63, ptr %"r..param param2"
  %v.64 = load i64, ptr %"r..param param0.1"
  %v.65 = load i64, ptr %"r..param param1.1"
  %v.66 = load i64, ptr %"r..param param2"
  %v.67 = call i32 @_runtime_fault_withoutEPK4HeapyPK9HeapPiece(i64 %v.64, i64 %v.65, i64 %v.66)
  store i32 %v.67, ptr %"r..param retval0.1"
  %v.68 = load i32, ptr %"r..param retval0.1"
  store i32 %v.68, ptr %"r.%r17"
  br label %"L$L__BB18_9"
"L$L__BB18_9":
  fence seq_cst
  %v.69 = load i64, ptr %"r.%rd17"
  %v.70 = inttoptr i64 %v.69 to ptr
  %v.71 = atomicrmw xchg ptr %v.70, i32 0 seq_cst, align 4
  store i32 %v.71, ptr %"r.%r16"
  br label %"L$L__BB18_10"
"L$L__BB18_10":
  %v.72 = load i32, ptr %"r.%r17"
  %v.73 = icmp eq i32 %v.72, 0
  store i1 %v.73, ptr %"r.%p7"
  %v.74 = load i1, ptr %"r.%p7"
  br i1 %v.74, label %"L$L__BB18_14", label %"B6"
"B6":
  %v.75 = load i64, ptr %"r.%rd31"
  %v.76 = icmp eq i64 %v.75, 0
  store i1 %v.76, ptr %"r.%p8"
  store i64 0, ptr %"r.%rd32"
  %v.77 = load i64, ptr %"r.%rd32"
  store i64 %v.77, ptr %"r.%rd33"
  %v.78 = load i1, ptr %"r.%p8"
  br i1 %v.78, label %"L$L__BB18_13", label %"B7"
"B7":
  %v.79 = load i64, ptr %"r.%rd1"
  %v.80 = inttoptr i64 %v.79 to ptr
  %v.81 = load i64, ptr %v.80, align 1
  store i64 %v.81, ptr %"r.%rd26"
  %v.82 = load i64, ptr %"r.%rd1"
  %v.83 = add i64 %v.82, 8
  %v.84 = inttoptr i64 %v.83 to ptr
  %v.85 = load i64, ptr %v.84, align 1
  store i64 %v.85, ptr %"r.%rd27"
  %v.86 = load i64, ptr %"r.%rd31"
  %v.87 = load i64, ptr %"r.%rd27"
  %v.88 = sub i64 %v.86, %v.87
  store i64 %v.88, ptr %"r.%rd28"
  %v.89 = load i64, ptr %"r.%rd28"
  %v.90 = icmp ult i32 1, 64
  %v.91 = select i1 %v.90, i32 1, i32 63
  %v.92 = zext i32 %v.91 to i64
  %v.93 = shl i64 %v.89, %v.92
  %v.94 = select i1 %v.90, i64 %v.93, i64 0
  store i64 %v.94, ptr %"r.%rd29"
  %v.95 = load i64, ptr %"r.%rd29"
  %v.96 = load i64, ptr %"r.%rd26"
  %v.97 = add i64 %v.95, %v.96
  store i64 %v.97, ptr %"r.%rd32"
  %v.98 = load i64, ptr %"r.%rd31"
  %v.99 = add i64 %v.98, 4
  %v.100 = inttoptr i64 %v.99 to ptr
  %v.101 = load i32, ptr %v.100, align 1
  %v.102 = zext i32 %v.101 to i64
  store i64 %v.102, ptr %"r.%rd33"
  br label %"L$L__BB18_13"
"L$L__BB18_13":
  %v.103 = load i64, ptr %"r.%rd10"
  store i64 %v.103, ptr %"r..param param0.2"
  %v.104 = load i32, ptr %"r.%r5"
  store i32 %v.104, ptr %"r..param param1.2"
  %v.105 = load i32, ptr %"r.%r17"
  store i32 %v.105, ptr %"r..param param2.1"
  %v.106 = load i32, ptr %"r.%r6"
  store i32 %v.106, ptr %"r..param param3"
  %v.107 = load i64, ptr %"r.%rd11"
  store i64 %v.107, ptr %"r..param param4"
  store i64 18446744069414584320, ptr %"r..param param5"
  %v.108 = load i64, ptr %"r.%rd32"
  store i64 %v.108, ptr %"r..param param6"
  %v.109 = load i64, ptr %"r.%rd33"
  store i64 %v.109, ptr %"r..param param7"
  %v.110 = load i64, ptr %"r..param param0.2"
  %v.111 = load i32, ptr %"r..param param1.2"
  %v.112 = load i32, ptr %"r..param param2.1"
  %v.113 = load i32, ptr %"r..param param3"
  %v.114 = load i64, ptr %"r..param param4"
  %v.115 = load i64, ptr %"r..param param5"
  %v.116 = load i64, ptr %"r..param param6"
  %v.117 = load i64, ptr %"r..param param7"
  %v.118 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.110, i32 %v.111, i32 %v.112, i32 %v.113, i64 %v.114, i64 %v.115, i64 %v.116, i64 %v.117)
  store i64 %v.118, ptr %"r..param retval0.2"
  %v.119 = load i64, ptr %"r..param retval0.2"
  store i64 %v.119, ptr %"r.%rd30"
  br label %"L$L__BB18_15"
"L$L__BB18_14":
  %v.120 = load i64, ptr %"r.%rd10"
  store i64 %v.120, ptr %"r..param param0.3"
  %v.121 = load i64, ptr %"r.%rd11"
  store i64 %v.121, ptr %"r..param param1.3"
  %v.122 = load i64, ptr %"r..param param0.3"
  %v.123 = load i64, ptr %"r..param param1.3"
  call void @_runtime_forget_lastEP5Blocky(i64 %v.122, i64 %v.123)
  br label %"L$L__BB18_15"
"L$L__BB18_15":
  br label %done
"L$L__BB18_6":
  %v.124 = load i64, ptr %"r.%rd1"
  %v.125 = inttoptr i64 %v.124 to ptr
  %v.126 = load i64, ptr %v.125, align 1
  store i64 %v.126, ptr %"r.%rd18"
  %v.127 = load i64, ptr %"r.%rd1"
  %v.128 = add i64 %v.127, 8
  %v.129 = inttoptr i64 %v.128 to ptr
  %v.130 = load i64, ptr %v.129, align 1
  store i64 %v.130, ptr %"r.%rd19"
  %v.131 = load i64, ptr %"r.%rd31"
  %v.132 = load i64, ptr %"r.%rd19"
  %v.133 = sub i64 %v.131, %v.132
  store i64 %v.133, ptr %"r.%rd20"
  %v.134 = load i64, ptr %"r.%rd20"
  %v.135 = icmp ult i32 1, 64
  %v.136 = select i1 %v.135, i32 1, i32 63
  %v.137 = zext i32 %v.136 to i64
  %v.138 = shl i64 %v.134, %v.137
  %v.139 = select i1 %v.135, i64 %v.138, i64 0
  store i64 %v.139, ptr %"r.%rd21"
  %v.140 = load i64, ptr %"r.%rd21"
  %v.141 = load i64, ptr %"r.%rd18"
  %v.142 = add i64 %v.140, %v.141
  store i64 %v.142, ptr %"r.%rd22"
  %v.143 = load i64, ptr %"r.%rd22"
  %v.144 = load i64, ptr %"r.%rd11"
  %v.145 = icmp ne i64 %v.143, %v.144
  store i1 %v.145, ptr %"r.%p6"
  store i32 5, ptr %"r.%r17"
  %v.146 = load i1, ptr %"r.%p6"
  br i1 %v.146, label %"L$L__BB18_9", label %"B8"
"B8":
  %v.147 = load i32, ptr %"r.%r1"
  %v.148 = and i32 %v.147, 3221225471
  store i32 %v.148, ptr %"r.%r15"
  %v.149 = load i32, ptr %"r.%r15"
  %v.150 = load i64, ptr %"r.%rd31"
  %v.151 = inttoptr i64 %v.150 to ptr
  store i32 %v.149, ptr %v.151, align 1
  store i32 0, ptr %"r.%r17"
  br label %"L$L__BB18_9"
done:
  ret void
}

define internal void @_runtime_add_textEP5BlockjyjP4Line(i64 %a0, i32 %a1, i64 %a2, i32 %a3, i64 %a4) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p14" = alloca i1
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
  %"r.%p17" = alloca i1
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
  %"r.%r8" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd22" = alloca i64
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
  %"r.%rd4" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd41" = alloca i64
  %"r.%rd42" = alloca i64
  %"r.%rd43" = alloca i64
  %"r.%rd44" = alloca i64
  %"r.%rd45" = alloca i64
  %"r.%rd46" = alloca i64
  %"r.%rd48" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd50" = alloca i64
  %"r.%rd51" = alloca i64
  %"r.%rd52" = alloca i64
  %"r.%rd53" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs2" = alloca i16
  %"r..param _runtime_add_textEP5BlockjyjP4Line_param_0" = alloca i64
  %"r..param _runtime_add_textEP5BlockjyjP4Line_param_1" = alloca i32
  %"r..param _runtime_add_textEP5BlockjyjP4Line_param_2" = alloca i64
  %"r..param _runtime_add_textEP5BlockjyjP4Line_param_3" = alloca i32
  %"r..param _runtime_add_textEP5BlockjyjP4Line_param_4" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param0.5" = alloca i64
  %"r..param param0.6" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i64
  %"r..param param1.5" = alloca i64
  %"r..param param1.6" = alloca i32
  %"r..param param2" = alloca i64
  %"r..param param2.1" = alloca i64
  %"r..param param2.2" = alloca i32
  %"r..param param2.3" = alloca i64
  %"r..param param2.4" = alloca i64
  %"r..param param2.5" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param param3.1" = alloca i64
  %"r..param param3.2" = alloca i32
  %"r..param param3.3" = alloca i64
  %"r..param param3.4" = alloca i32
  %"r..param param3.5" = alloca i32
  %"r..param param4" = alloca i32
  %"r..param param4.1" = alloca i32
  %"r..param param4.2" = alloca i64
  %"r..param param4.3" = alloca i32
  %"r..param param4.4" = alloca i64
  %"r..param param5" = alloca i32
  %"r..param param5.1" = alloca i32
  %"r..param param5.2" = alloca i64
  %"r..param param5.3" = alloca i64
  %"r..param param6" = alloca i64
  %"r..param param6.1" = alloca i64
  %"r..param param6.2" = alloca i64
  %"r..param param6.3" = alloca i64
  %"r..param param7" = alloca i32
  %"r..param param7.1" = alloca i32
  %"r..param param7.2" = alloca i64
  %"r..param param7.3" = alloca i64
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i64
  %"r..param retval0.2" = alloca i64
  %"r..param retval0.3" = alloca i64
  %"r..param retval0.4" = alloca i64
  %"r..param retval0.5" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_0"
  store i32 %a1, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_1"
  store i64 %a2, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_2"
  store i32 %a3, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_3"
  store i64 %a4, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_4"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_0"
  store i64 %v.1, ptr %"r.%rd25"
  %v.2 = load i32, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_1"
  store i32 %v.2, ptr %"r.%r1"
  %v.3 = load i64, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_2"
  store i64 %v.3, ptr %"r.%rd26"
  %v.4 = load i32, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_3"
  store i32 %v.4, ptr %"r.%r2"
  %v.5 = load i64, ptr %"r..param _runtime_add_textEP5BlockjyjP4Line_param_4"
  store i64 %v.5, ptr %"r.%rd27"
  %v.6 = load i64, ptr %"r.%rd27"
  store i64 %v.6, ptr %"r.%rd1"
  %v.7 = load i64, ptr %"r.%rd25"
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd3"
  %v.10 = load i64, ptr %"r.%rd26"
  %v.11 = icmp eq i64 %v.10, 0
  store i1 %v.11, ptr %"r.%p1"
  %v.12 = load i1, ptr %"r.%p1"
  br i1 %v.12, label %"L$L__BB19_26", label %"B1"
"B1":
  %v.13 = load i64, ptr %"r.%rd1"
  %v.14 = add i64 %v.13, 792
  store i64 %v.14, ptr %"r.%rd4"
  %v.15 = load i64, ptr %"r.%rd1"
  %v.16 = add i64 %v.15, 792
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i32, ptr %v.17, align 1
  store i32 %v.18, ptr %"r.%r3"
  %v.19 = load i32, ptr %"r.%r3"
  %v.20 = icmp eq i32 %v.19, 33
  store i1 %v.20, ptr %"r.%p2"
  %v.21 = load i1, ptr %"r.%p2"
  br i1 %v.21, label %"L$L__BB19_26", label %"B2"
"B2":
  %v.22 = load i64, ptr %"r.%rd26"
  %v.23 = and i64 %v.22, 18374686479671623680
  store i64 %v.23, ptr %"r.%rd5"
  %v.24 = load i64, ptr %"r.%rd5"
  %v.25 = icmp eq i64 %v.24, 8070450532247928832
  store i1 %v.25, ptr %"r.%p3"
  %v.26 = load i64, ptr %"r.%rd3"
  %v.27 = add i64 %v.26, 40
  store i64 %v.27, ptr %"r.%rd6"
  %v.28 = load i1, ptr %"r.%p3"
  br i1 %v.28, label %"L$L__BB19_14", label %"B3"
"B3":
  br label %"L$L__BB19_3"
"L$L__BB19_14":
  %v.29 = load i64, ptr %"r.%rd26"
  %v.30 = add i64 %v.29, 10376293541461622784
  store i64 %v.30, ptr %"r.%rd36"
  %v.31 = load i64, ptr %"r.%rd25"
  store i64 %v.31, ptr %"r..param param0"
  %v.32 = load i32, ptr %"r.%r1"
  store i32 %v.32, ptr %"r..param param1"
  %v.33 = load i64, ptr %"r.%rd26"
  store i64 %v.33, ptr %"r..param param2"
  store i64 18446744069431361537, ptr %"r..param param3"
  %v.34 = load i32, ptr %"r.%r2"
  store i32 %v.34, ptr %"r..param param4"
  store i32 2, ptr %"r..param param5"
  %v.35 = load i64, ptr %"r.%rd36"
  store i64 %v.35, ptr %"r..param param6"
  store i32 1, ptr %"r..param param7"
  %v.36 = load i64, ptr %"r..param param0"
  %v.37 = load i32, ptr %"r..param param1"
  %v.38 = load i64, ptr %"r..param param2"
  %v.39 = load i64, ptr %"r..param param3"
  %v.40 = load i32, ptr %"r..param param4"
  %v.41 = load i32, ptr %"r..param param5"
  %v.42 = load i64, ptr %"r..param param6"
  %v.43 = load i32, ptr %"r..param param7"
  %v.44 = call i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %v.36, i32 %v.37, i64 %v.38, i64 %v.39, i32 %v.40, i32 %v.41, i64 %v.42, i32 %v.43)
  store i64 %v.44, ptr %"r..param retval0"
  %v.45 = load i64, ptr %"r..param retval0"
  store i64 %v.45, ptr %"r.%rd51"
  br label %"L$L__BB19_15"
"L$L__BB19_3":
  %v.46 = load i64, ptr %"r.%rd5"
  %v.47 = icmp eq i64 %v.46, 8142508126285856768
  store i1 %v.47, ptr %"r.%p4"
  %v.48 = load i1, ptr %"r.%p4"
  br i1 %v.48, label %"L$L__BB19_13", label %"B4"
"B4":
  br label %"L$L__BB19_4"
"L$L__BB19_13":
  %v.49 = load i64, ptr %"r.%rd26"
  %v.50 = add i64 %v.49, 10304235947423694848
  store i64 %v.50, ptr %"r.%rd35"
  %v.51 = load i64, ptr %"r.%rd25"
  store i64 %v.51, ptr %"r..param param0.1"
  %v.52 = load i32, ptr %"r.%r1"
  store i32 %v.52, ptr %"r..param param1.1"
  %v.53 = load i64, ptr %"r.%rd26"
  store i64 %v.53, ptr %"r..param param2.1"
  store i64 18446744069431361537, ptr %"r..param param3.1"
  %v.54 = load i32, ptr %"r.%r2"
  store i32 %v.54, ptr %"r..param param4.1"
  store i32 3, ptr %"r..param param5.1"
  %v.55 = load i64, ptr %"r.%rd35"
  store i64 %v.55, ptr %"r..param param6.1"
  store i32 1, ptr %"r..param param7.1"
  %v.56 = load i64, ptr %"r..param param0.1"
  %v.57 = load i32, ptr %"r..param param1.1"
  %v.58 = load i64, ptr %"r..param param2.1"
  %v.59 = load i64, ptr %"r..param param3.1"
  %v.60 = load i32, ptr %"r..param param4.1"
  %v.61 = load i32, ptr %"r..param param5.1"
  %v.62 = load i64, ptr %"r..param param6.1"
  %v.63 = load i32, ptr %"r..param param7.1"
  %v.64 = call i64 @_runtime_window_accessEP5Blockjyyjjyj(i64 %v.56, i32 %v.57, i64 %v.58, i64 %v.59, i32 %v.60, i32 %v.61, i64 %v.62, i32 %v.63)
  store i64 %v.64, ptr %"r..param retval0.1"
  %v.65 = load i64, ptr %"r..param retval0.1"
  store i64 %v.65, ptr %"r.%rd51"
  br label %"L$L__BB19_15"
"L$L__BB19_4":
  %v.66 = load i64, ptr %"r.%rd26"
  %v.67 = icmp ult i64 %v.66, 4096
  store i1 %v.67, ptr %"r.%p5"
  %v.68 = load i1, ptr %"r.%p5"
  br i1 %v.68, label %"L$L__BB19_12", label %"B5"
"B5":
  br label %"L$L__BB19_5"
"L$L__BB19_12":
  %v.69 = load i64, ptr %"r.%rd25"
  store i64 %v.69, ptr %"r..param param0.2"
  %v.70 = load i32, ptr %"r.%r1"
  store i32 %v.70, ptr %"r..param param1.2"
  store i32 3, ptr %"r..param param2.2"
  %v.71 = load i32, ptr %"r.%r2"
  store i32 %v.71, ptr %"r..param param3.2"
  %v.72 = load i64, ptr %"r.%rd26"
  store i64 %v.72, ptr %"r..param param4.2"
  store i64 18446744069431361537, ptr %"r..param param5.2"
  store i64 0, ptr %"r..param param6.2"
  store i64 0, ptr %"r..param param7.2"
  %v.73 = load i64, ptr %"r..param param0.2"
  %v.74 = load i32, ptr %"r..param param1.2"
  %v.75 = load i32, ptr %"r..param param2.2"
  %v.76 = load i32, ptr %"r..param param3.2"
  %v.77 = load i64, ptr %"r..param param4.2"
  %v.78 = load i64, ptr %"r..param param5.2"
  %v.79 = load i64, ptr %"r..param param6.2"
  %v.80 = load i64, ptr %"r..param param7.2"
  %v.81 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.73, i32 %v.74, i32 %v.75, i32 %v.76, i64 %v.77, i64 %v.78, i64 %v.79, i64 %v.80)
  store i64 %v.81, ptr %"r..param retval0.2"
  %v.82 = load i64, ptr %"r..param retval0.2"
  store i64 %v.82, ptr %"r.%rd51"
  br label %"L$L__BB19_15"
"L$L__BB19_5":
  %v.83 = load i64, ptr %"r.%rd6"
  %v.84 = add i64 %v.83, 200
  %v.85 = inttoptr i64 %v.84 to ptr
  %v.86 = load i64, ptr %v.85, align 1
  store i64 %v.86, ptr %"r.%rd7"
  %v.87 = load i64, ptr %"r.%rd7"
  %v.88 = icmp eq i64 %v.87, 0
  store i1 %v.88, ptr %"r.%p6"
  %v.89 = load i1, ptr %"r.%p6"
  br i1 %v.89, label %"L$L__BB19_8", label %"B6"
"B6":
  %v.90 = load i64, ptr %"r.%rd7"
  %v.91 = inttoptr i64 %v.90 to ptr
  %v.92 = load i64, ptr %v.91, align 1
  store i64 %v.92, ptr %"r.%rd28"
  %v.93 = load i64, ptr %"r.%rd26"
  %v.94 = load i64, ptr %"r.%rd28"
  %v.95 = sub i64 %v.93, %v.94
  store i64 %v.95, ptr %"r.%rd29"
  %v.96 = load i64, ptr %"r.%rd7"
  %v.97 = add i64 %v.96, 16
  %v.98 = inttoptr i64 %v.97 to ptr
  %v.99 = load i32, ptr %v.98, align 1
  store i32 %v.99, ptr %"r.%r4"
  %v.100 = load i32, ptr %"r.%r4"
  %v.101 = zext i32 %v.100 to i64
  %v.102 = zext i32 16 to i64
  %v.103 = mul i64 %v.101, %v.102
  store i64 %v.103, ptr %"r.%rd30"
  %v.104 = load i64, ptr %"r.%rd29"
  %v.105 = load i64, ptr %"r.%rd30"
  %v.106 = icmp uge i64 %v.104, %v.105
  store i1 %v.106, ptr %"r.%p7"
  %v.107 = load i1, ptr %"r.%p7"
  br i1 %v.107, label %"L$L__BB19_8", label %"B7"
"B7":
  %v.108 = load i64, ptr %"r.%rd25"
  store i64 %v.108, ptr %"r..param param0.3"
  %v.109 = load i32, ptr %"r.%r1"
  store i32 %v.109, ptr %"r..param param1.3"
  %v.110 = load i64, ptr %"r.%rd26"
  store i64 %v.110, ptr %"r..param param2.3"
  store i64 18446744069431361537, ptr %"r..param param3.3"
  %v.111 = load i32, ptr %"r.%r2"
  store i32 %v.111, ptr %"r..param param4.3"
  %v.112 = load i64, ptr %"r..param param0.3"
  %v.113 = load i32, ptr %"r..param param1.3"
  %v.114 = load i64, ptr %"r..param param2.3"
  %v.115 = load i64, ptr %"r..param param3.3"
  %v.116 = load i32, ptr %"r..param param4.3"
  %v.117 = call i64 @_runtime_heap_accessEP5Blockjyyj(i64 %v.112, i32 %v.113, i64 %v.114, i64 %v.115, i32 %v.116)
  store i64 %v.117, ptr %"r..param retval0.3"
  %v.118 = load i64, ptr %"r..param retval0.3"
  store i64 %v.118, ptr %"r.%rd51"
  br label %"L$L__BB19_15"
"L$L__BB19_8":
  %v.119 = load i64, ptr %"r.%rd3"
  store i64 %v.119, ptr %"r..param param0.4"
  %v.120 = load i64, ptr %"r.%rd26"
  store i64 %v.120, ptr %"r..param param1.4"
  %v.121 = load i64, ptr %"r..param param0.4"
  %v.122 = load i64, ptr %"r..param param1.4"
  %v.123 = call i64 @_runtime_region_ofEP6Launchy(i64 %v.121, i64 %v.122)
  store i64 %v.123, ptr %"r..param retval0.4"
  %v.124 = load i64, ptr %"r..param retval0.4"
  store i64 %v.124, ptr %"r.%rd9"
  %v.125 = load i64, ptr %"r.%rd9"
  %v.126 = icmp slt i64 %v.125, 0
  store i1 %v.126, ptr %"r.%p8"
  %v.127 = load i1, ptr %"r.%p8"
  br i1 %v.127, label %"L$L__BB19_11", label %"B8"
"B8":
  %v.128 = load i64, ptr %"r.%rd6"
  %v.129 = add i64 %v.128, 88
  %v.130 = inttoptr i64 %v.129 to ptr
  %v.131 = load i64, ptr %v.130, align 1
  store i64 %v.131, ptr %"r.%rd31"
  %v.132 = load i64, ptr %"r.%rd9"
  %v.133 = icmp ult i32 5, 64
  %v.134 = select i1 %v.133, i32 5, i32 63
  %v.135 = zext i32 %v.134 to i64
  %v.136 = shl i64 %v.132, %v.135
  %v.137 = select i1 %v.133, i64 %v.136, i64 0
  store i64 %v.137, ptr %"r.%rd32"
  %v.138 = load i64, ptr %"r.%rd31"
  %v.139 = load i64, ptr %"r.%rd32"
  %v.140 = add i64 %v.138, %v.139
  store i64 %v.140, ptr %"r.%rd10"
  %v.141 = load i64, ptr %"r.%rd10"
  %v.142 = inttoptr i64 %v.141 to ptr
  %v.143 = load i64, ptr %v.142, align 1
  store i64 %v.143, ptr %"r.%rd11"
  %v.144 = load i64, ptr %"r.%rd26"
  %v.145 = load i64, ptr %"r.%rd11"
  %v.146 = sub i64 %v.144, %v.145
  store i64 %v.146, ptr %"r.%rd33"
  %v.147 = load i64, ptr %"r.%rd10"
  %v.148 = add i64 %v.147, 8
  %v.149 = inttoptr i64 %v.148 to ptr
  %v.150 = load i64, ptr %v.149, align 1
  store i64 %v.150, ptr %"r.%rd12"
  %v.151 = load i64, ptr %"r.%rd33"
  %v.152 = load i64, ptr %"r.%rd12"
  %v.153 = icmp uge i64 %v.151, %v.152
  store i1 %v.153, ptr %"r.%p9"
  %v.154 = load i1, ptr %"r.%p9"
  br i1 %v.154, label %"L$L__BB19_11", label %"B9"
"B9":
  %v.155 = load i64, ptr %"r.%rd25"
  %v.156 = add i64 %v.155, 80
  store i64 %v.156, ptr %"r.%rd34"
  %v.157 = load i64, ptr %"r.%rd10"
  %v.158 = add i64 %v.157, 16
  %v.159 = inttoptr i64 %v.158 to ptr
  %v.160 = load i32, ptr %v.159, align 1
  store i32 %v.160, ptr %"r.%r5"
  %v.161 = load i32, ptr %"r.%r5"
  %v.162 = icmp ne i32 %v.161, 0
  store i1 %v.162, ptr %"r.%p10"
  %v.163 = load i1, ptr %"r.%p10"
  %v.164 = select i1 %v.163, i32 1, i32 0
  store i32 %v.164, ptr %"r.%r6"
  %v.165 = load i64, ptr %"r.%rd34"
  store i64 %v.165, ptr %"r..param param0.5"
  %v.166 = load i64, ptr %"r.%rd11"
  store i64 %v.166, ptr %"r..param param1.5"
  %v.167 = load i64, ptr %"r.%rd12"
  store i64 %v.167, ptr %"r..param param2.4"
  %v.168 = load i32, ptr %"r.%r6"
  store i32 %v.168, ptr %"r..param param3.4"
  %v.169 = load i64, ptr %"r..param param0.5"
  %v.170 = load i64, ptr %"r..param param1.5"
  %v.171 = load i64, ptr %"r..param param2.4"
  %v.172 = load i32, ptr %"r..param param3.4"
  call void @_runtime_fill_rootEP4Rootyyb(i64 %v.169, i64 %v.170, i64 %v.171, i32 %v.172)
  %v.173 = load i64, ptr %"r.%rd26"
  store i64 %v.173, ptr %"r.%rd51"
  br label %"L$L__BB19_15"
"L$L__BB19_11":
  %v.174 = load i64, ptr %"r.%rd25"
  store i64 %v.174, ptr %"r..param param0.6"
  %v.175 = load i32, ptr %"r.%r1"
  store i32 %v.175, ptr %"r..param param1.6"
  store i32 5, ptr %"r..param param2.5"
  %v.176 = load i32, ptr %"r.%r2"
  store i32 %v.176, ptr %"r..param param3.5"
  %v.177 = load i64, ptr %"r.%rd26"
  store i64 %v.177, ptr %"r..param param4.4"
  store i64 18446744069431361537, ptr %"r..param param5.3"
  store i64 0, ptr %"r..param param6.3"
  store i64 0, ptr %"r..param param7.3"
  %v.178 = load i64, ptr %"r..param param0.6"
  %v.179 = load i32, ptr %"r..param param1.6"
  %v.180 = load i32, ptr %"r..param param2.5"
  %v.181 = load i32, ptr %"r..param param3.5"
  %v.182 = load i64, ptr %"r..param param4.4"
  %v.183 = load i64, ptr %"r..param param5.3"
  %v.184 = load i64, ptr %"r..param param6.3"
  %v.185 = load i64, ptr %"r..param param7.3"
  %v.186 = call i64 @_runtime_refuseEP5Blockjjjyyyy(i64 %v.178, i32 %v.179, i32 %v.180, i32 %v.181, i64 %v.182, i64 %v.183, i64 %v.184, i64 %v.185)
  store i64 %v.186, ptr %"r..param retval0.5"
  %v.187 = load i64, ptr %"r..param retval0.5"
  store i64 %v.187, ptr %"r.%rd51"
  br label %"L$L__BB19_15"
"L$L__BB19_15":
  %v.188 = load i64, ptr %"r.%rd51"
  %v.189 = icmp eq i64 %v.188, 0
  store i1 %v.189, ptr %"r.%p11"
  %v.190 = load i1, ptr %"r.%p11"
  br i1 %v.190, label %"L$L__BB19_25", label %"B10"
"B10":
  %v.191 = load i64, ptr %"r.%rd25"
  %v.192 = add i64 %v.191, 208
  %v.193 = inttoptr i64 %v.192 to ptr
  %v.194 = load i64, ptr %v.193, align 1
  store i64 %v.194, ptr %"r.%rd37"
  %v.195 = load i64, ptr %"r.%rd51"
  %v.196 = load i64, ptr %"r.%rd37"
  %v.197 = icmp eq i64 %v.195, %v.196
  store i1 %v.197, ptr %"r.%p12"
  %v.198 = load i1, ptr %"r.%p12"
  br i1 %v.198, label %"L$L__BB19_25", label %"B11"
"B11":
  br label %"L$L__BB19_17"
"L$L__BB19_25":
  store i16 1, ptr %"r.%rs2"
  %v.199 = load i16, ptr %"r.%rs2"
  %v.200 = trunc i16 %v.199 to i8
  %v.201 = load i64, ptr %"r.%rd4"
  %v.202 = add i64 %v.201, 32
  %v.203 = inttoptr i64 %v.202 to ptr
  store i8 %v.200, ptr %v.203, align 1
  br label %"L$L__BB19_26"
"L$L__BB19_26":
  br label %done
"L$L__BB19_17":
  %v.204 = load i1, ptr %"r.%p3"
  br i1 %v.204, label %"L$L__BB19_21", label %"B12"
"B12":
  br label %"L$L__BB19_18"
"L$L__BB19_21":
  %v.205 = load i64, ptr %"r.%rd6"
  %v.206 = inttoptr i64 %v.205 to ptr
  %v.207 = load i32, ptr %v.206, align 1
  %v.208 = zext i32 %v.207 to i64
  store i64 %v.208, ptr %"r.%rd44"
  store i64 8070450532247928832, ptr %"r.%rd45"
  %v.209 = load i64, ptr %"r.%rd45"
  %v.210 = load i64, ptr %"r.%rd26"
  %v.211 = sub i64 %v.209, %v.210
  store i64 %v.211, ptr %"r.%rd46"
  %v.212 = load i64, ptr %"r.%rd46"
  %v.213 = load i64, ptr %"r.%rd44"
  %v.214 = add i64 %v.212, %v.213
  store i64 %v.214, ptr %"r.%rd52"
  br label %"L$L__BB19_22"
"L$L__BB19_18":
  %v.215 = load i64, ptr %"r.%rd5"
  %v.216 = icmp eq i64 %v.215, 8142508126285856768
  store i1 %v.216, ptr %"r.%p14"
  %v.217 = load i1, ptr %"r.%p14"
  br i1 %v.217, label %"L$L__BB19_20", label %"B13"
"B13":
  br label %"L$L__BB19_19"
"L$L__BB19_20":
  %v.218 = load i64, ptr %"r.%rd6"
  %v.219 = add i64 %v.218, 124
  %v.220 = inttoptr i64 %v.219 to ptr
  %v.221 = load i32, ptr %v.220, align 1
  %v.222 = zext i32 %v.221 to i64
  store i64 %v.222, ptr %"r.%rd41"
  store i64 8142508126285856768, ptr %"r.%rd42"
  %v.223 = load i64, ptr %"r.%rd42"
  %v.224 = load i64, ptr %"r.%rd26"
  %v.225 = sub i64 %v.223, %v.224
  store i64 %v.225, ptr %"r.%rd43"
  %v.226 = load i64, ptr %"r.%rd43"
  %v.227 = load i64, ptr %"r.%rd41"
  %v.228 = add i64 %v.226, %v.227
  store i64 %v.228, ptr %"r.%rd52"
  br label %"L$L__BB19_22"
"L$L__BB19_19":
  %v.229 = load i64, ptr %"r.%rd25"
  %v.230 = add i64 %v.229, 80
  %v.231 = inttoptr i64 %v.230 to ptr
  %v.232 = load i64, ptr %v.231, align 1
  store i64 %v.232, ptr %"r.%rd38"
  %v.233 = load i64, ptr %"r.%rd38"
  %v.234 = load i64, ptr %"r.%rd26"
  %v.235 = sub i64 %v.233, %v.234
  store i64 %v.235, ptr %"r.%rd39"
  %v.236 = load i64, ptr %"r.%rd25"
  %v.237 = add i64 %v.236, 88
  %v.238 = inttoptr i64 %v.237 to ptr
  %v.239 = load i64, ptr %v.238, align 1
  store i64 %v.239, ptr %"r.%rd40"
  %v.240 = load i64, ptr %"r.%rd39"
  %v.241 = load i64, ptr %"r.%rd40"
  %v.242 = add i64 %v.240, %v.241
  store i64 %v.242, ptr %"r.%rd52"
  br label %"L$L__BB19_22"
"L$L__BB19_22":
  %v.243 = load i64, ptr %"r.%rd4"
  %v.244 = inttoptr i64 %v.243 to ptr
  %v.245 = load i32, ptr %v.244, align 1
  store i32 %v.245, ptr %"r.%r7"
  store i64 0, ptr %"r.%rd53"
  %v.246 = load i32, ptr %"r.%r7"
  %v.247 = add i32 %v.246, 1
  store i32 %v.247, ptr %"r.%r8"
  %v.248 = load i32, ptr %"r.%r8"
  %v.249 = load i64, ptr %"r.%rd4"
  %v.250 = inttoptr i64 %v.249 to ptr
  store i32 %v.248, ptr %v.250, align 1
  %v.251 = load i32, ptr %"r.%r7"
  %v.252 = sext i32 %v.251 to i64
  %v.253 = sext i32 24 to i64
  %v.254 = mul i64 %v.252, %v.253
  store i64 %v.254, ptr %"r.%rd48"
  %v.255 = load i64, ptr %"r.%rd1"
  %v.256 = load i64, ptr %"r.%rd48"
  %v.257 = add i64 %v.255, %v.256
  store i64 %v.257, ptr %"r.%rd22"
  %v.258 = load i64, ptr %"r.%rd26"
  %v.259 = load i64, ptr %"r.%rd22"
  %v.260 = inttoptr i64 %v.259 to ptr
  store i64 %v.258, ptr %v.260, align 1
  %v.261 = load i64, ptr %"r.%rd51"
  %v.262 = load i64, ptr %"r.%rd22"
  %v.263 = add i64 %v.262, 8
  %v.264 = inttoptr i64 %v.263 to ptr
  store i64 %v.261, ptr %v.264, align 1
  %v.265 = load i64, ptr %"r.%rd53"
  %v.266 = load i64, ptr %"r.%rd22"
  %v.267 = add i64 %v.266, 16
  %v.268 = inttoptr i64 %v.267 to ptr
  store i64 %v.265, ptr %v.268, align 1
  %v.269 = load i64, ptr %"r.%rd52"
  %v.270 = icmp eq i64 %v.269, 0
  store i1 %v.270, ptr %"r.%p15"
  %v.271 = load i1, ptr %"r.%p15"
  br i1 %v.271, label %"L$L__BB19_26", label %"B14"
"B14":
  br label %"L$L__BB19_23"
"L$L__BB19_23":
  %v.272 = load i64, ptr %"r.%rd51"
  %v.273 = load i64, ptr %"r.%rd53"
  %v.274 = add i64 %v.272, %v.273
  store i64 %v.274, ptr %"r.%rd50"
  %v.275 = load i64, ptr %"r.%rd50"
  %v.276 = inttoptr i64 %v.275 to ptr
  %v.277 = load i8, ptr %v.276, align 1
  %v.278 = zext i8 %v.277 to i16
  store i16 %v.278, ptr %"r.%rs1"
  %v.279 = load i16, ptr %"r.%rs1"
  %v.280 = icmp eq i16 %v.279, 0
  store i1 %v.280, ptr %"r.%p16"
  %v.281 = load i1, ptr %"r.%p16"
  br i1 %v.281, label %"L$L__BB19_26", label %"B15"
"B15":
  %v.282 = load i64, ptr %"r.%rd53"
  %v.283 = add i64 %v.282, 1
  store i64 %v.283, ptr %"r.%rd53"
  %v.284 = load i64, ptr %"r.%rd53"
  %v.285 = load i64, ptr %"r.%rd22"
  %v.286 = add i64 %v.285, 16
  %v.287 = inttoptr i64 %v.286 to ptr
  store i64 %v.284, ptr %v.287, align 1
  %v.288 = load i64, ptr %"r.%rd53"
  %v.289 = load i64, ptr %"r.%rd52"
  %v.290 = icmp ult i64 %v.288, %v.289
  store i1 %v.290, ptr %"r.%p17"
  %v.291 = load i1, ptr %"r.%p17"
  br i1 %v.291, label %"L$L__BB19_23", label %"B16"
"B16":
  br label %"L$L__BB19_26"
done:
  ret void
}

define internal i64 @_runtime_past_numberEP4Liney(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
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
  %"r.%rd5" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs10" = alloca i16
  %"r.%rs11" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param _runtime_past_numberEP4Liney_param_0" = alloca i64
  %"r..param _runtime_past_numberEP4Liney_param_1" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_past_numberEP4Liney_param_0"
  store i64 %a1, ptr %"r..param _runtime_past_numberEP4Liney_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_past_numberEP4Liney_param_0"
  store i64 %v.1, ptr %"r.%rd9"
  %v.2 = load i64, ptr %"r..param _runtime_past_numberEP4Liney_param_1"
  store i64 %v.2, ptr %"r.%rd21"
  %v.3 = load i64, ptr %"r.%rd9"
  store i64 %v.3, ptr %"r.%rd10"
  %v.4 = load i64, ptr %"r.%rd10"
  %v.5 = add i64 %v.4, 16
  store i64 %v.5, ptr %"r.%rd1"
  %v.6 = load i64, ptr %"r.%rd10"
  %v.7 = add i64 %v.6, 16
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd2"
  %v.11 = load i64, ptr %"r.%rd21"
  %v.12 = icmp ugt i64 %v.10, %v.11
  store i1 %v.12, ptr %"r.%p1"
  %v.13 = load i1, ptr %"r.%p1"
  br i1 %v.13, label %"L$L__BB20_1", label %"B1"
"B1":
  br label %"L$L__BB20_2"
"L$L__BB20_1":
  %v.14 = load i64, ptr %"r.%rd1"
  %v.15 = add i64 %v.14, -8
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i64, ptr %v.16, align 1
  store i64 %v.17, ptr %"r.%rd11"
  %v.18 = load i64, ptr %"r.%rd11"
  %v.19 = load i64, ptr %"r.%rd21"
  %v.20 = add i64 %v.18, %v.19
  store i64 %v.20, ptr %"r.%rd12"
  %v.21 = load i64, ptr %"r.%rd12"
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i8, ptr %v.22, align 1
  %v.24 = zext i8 %v.23 to i16
  store i16 %v.24, ptr %"r.%rs5"
  %v.25 = load i16, ptr %"r.%rs5"
  %v.26 = icmp eq i16 %v.25, 42
  store i1 %v.26, ptr %"r.%p2"
  %v.27 = load i1, ptr %"r.%p2"
  br i1 %v.27, label %"L$L__BB20_9", label %"B2"
"B2":
  br label %"L$L__BB20_2"
"L$L__BB20_9":
  %v.28 = load i64, ptr %"r.%rd1"
  %v.29 = add i64 %v.28, 800
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i64, ptr %v.30, align 1
  store i64 %v.31, ptr %"r.%rd17"
  %v.32 = load i64, ptr %"r.%rd17"
  %v.33 = add i64 %v.32, 7
  store i64 %v.33, ptr %"r.%rd18"
  %v.34 = load i64, ptr %"r.%rd18"
  %v.35 = and i64 %v.34, 18446744073709551612
  store i64 %v.35, ptr %"r.%rd5"
  %v.36 = load i64, ptr %"r.%rd1"
  %v.37 = add i64 %v.36, 792
  %v.38 = inttoptr i64 %v.37 to ptr
  %v.39 = load i64, ptr %v.38, align 1
  store i64 %v.39, ptr %"r.%rd19"
  %v.40 = load i64, ptr %"r.%rd5"
  %v.41 = load i64, ptr %"r.%rd19"
  %v.42 = icmp ugt i64 %v.40, %v.41
  store i1 %v.42, ptr %"r.%p7"
  %v.43 = load i1, ptr %"r.%p7"
  br i1 %v.43, label %"L$L__BB20_11", label %"B3"
"B3":
  %v.44 = load i64, ptr %"r.%rd5"
  %v.45 = load i64, ptr %"r.%rd1"
  %v.46 = add i64 %v.45, 800
  %v.47 = inttoptr i64 %v.46 to ptr
  store i64 %v.44, ptr %v.47, align 1
  %v.48 = load i64, ptr %"r.%rd1"
  %v.49 = add i64 %v.48, 780
  %v.50 = inttoptr i64 %v.49 to ptr
  %v.51 = load i32, ptr %v.50, align 1
  store i32 %v.51, ptr %"r.%r1"
  %v.52 = load i32, ptr %"r.%r1"
  %v.53 = add i32 %v.52, 1
  store i32 %v.53, ptr %"r.%r2"
  %v.54 = load i32, ptr %"r.%r2"
  %v.55 = load i64, ptr %"r.%rd1"
  %v.56 = add i64 %v.55, 780
  %v.57 = inttoptr i64 %v.56 to ptr
  store i32 %v.54, ptr %v.57, align 1
  br label %"L$L__BB20_11"
"L$L__BB20_11":
  %v.58 = load i64, ptr %"r.%rd21"
  %v.59 = add i64 %v.58, 1
  store i64 %v.59, ptr %"r.%rd21"
  br label %"L$L__BB20_12"
"L$L__BB20_8":
  %v.60 = load i64, ptr %"r.%rd21"
  %v.61 = add i64 %v.60, 1
  store i64 %v.61, ptr %"r.%rd21"
  br label %"L$L__BB20_2"
"L$L__BB20_2":
  %v.62 = load i64, ptr %"r.%rd2"
  %v.63 = load i64, ptr %"r.%rd21"
  %v.64 = icmp ule i64 %v.62, %v.63
  store i1 %v.64, ptr %"r.%p3"
  store i16 0, ptr %"r.%rs10"
  %v.65 = load i1, ptr %"r.%p3"
  br i1 %v.65, label %"L$L__BB20_4", label %"B4"
"B4":
  %v.66 = load i64, ptr %"r.%rd1"
  %v.67 = add i64 %v.66, -8
  %v.68 = inttoptr i64 %v.67 to ptr
  %v.69 = load i64, ptr %v.68, align 1
  store i64 %v.69, ptr %"r.%rd13"
  %v.70 = load i64, ptr %"r.%rd13"
  %v.71 = load i64, ptr %"r.%rd21"
  %v.72 = add i64 %v.70, %v.71
  store i64 %v.72, ptr %"r.%rd14"
  %v.73 = load i64, ptr %"r.%rd14"
  %v.74 = inttoptr i64 %v.73 to ptr
  %v.75 = load i8, ptr %v.74, align 1
  %v.76 = zext i8 %v.75 to i16
  store i16 %v.76, ptr %"r.%rs10"
  br label %"L$L__BB20_4"
"L$L__BB20_4":
  %v.77 = load i16, ptr %"r.%rs10"
  %v.78 = trunc i16 %v.77 to i8
  %v.79 = sext i8 %v.78 to i16
  store i16 %v.79, ptr %"r.%rs7"
  %v.80 = load i16, ptr %"r.%rs7"
  %v.81 = icmp slt i16 %v.80, 48
  store i1 %v.81, ptr %"r.%p4"
  %v.82 = load i1, ptr %"r.%p4"
  br i1 %v.82, label %"L$L__BB20_12", label %"B5"
"B5":
  store i16 0, ptr %"r.%rs11"
  %v.83 = load i1, ptr %"r.%p3"
  br i1 %v.83, label %"L$L__BB20_7", label %"B6"
"B6":
  %v.84 = load i64, ptr %"r.%rd1"
  %v.85 = add i64 %v.84, -8
  %v.86 = inttoptr i64 %v.85 to ptr
  %v.87 = load i64, ptr %v.86, align 1
  store i64 %v.87, ptr %"r.%rd15"
  %v.88 = load i64, ptr %"r.%rd15"
  %v.89 = load i64, ptr %"r.%rd21"
  %v.90 = add i64 %v.88, %v.89
  store i64 %v.90, ptr %"r.%rd16"
  %v.91 = load i64, ptr %"r.%rd16"
  %v.92 = inttoptr i64 %v.91 to ptr
  %v.93 = load i8, ptr %v.92, align 1
  %v.94 = zext i8 %v.93 to i16
  store i16 %v.94, ptr %"r.%rs11"
  br label %"L$L__BB20_7"
"L$L__BB20_7":
  %v.95 = load i16, ptr %"r.%rs11"
  %v.96 = trunc i16 %v.95 to i8
  %v.97 = sext i8 %v.96 to i16
  store i16 %v.97, ptr %"r.%rs9"
  %v.98 = load i16, ptr %"r.%rs9"
  %v.99 = icmp sgt i16 %v.98, 57
  store i1 %v.99, ptr %"r.%p6"
  %v.100 = load i1, ptr %"r.%p6"
  br i1 %v.100, label %"L$L__BB20_12", label %"B7"
"B7":
  br label %"L$L__BB20_8"
"L$L__BB20_12":
  %v.101 = load i64, ptr %"r.%rd21"
  store i64 %v.101, ptr %"r..param func_retval0"
  br label %done
done:
  %v.102 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.102
}

define internal i64 @_runtime_convertEP5BlockjyjP4Line(i64 %a0, i32 %a1, i64 %a2, i32 %a3, i64 %a4) {
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
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd24" = alloca i64
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
  %"r.%rd50" = alloca i64
  %"r.%rd51" = alloca i64
  %"r.%rd52" = alloca i64
  %"r.%rd53" = alloca i64
  %"r.%rd54" = alloca i64
  %"r.%rd55" = alloca i64
  %"r.%rd56" = alloca i64
  %"r.%rd57" = alloca i64
  %"r.%rd58" = alloca i64
  %"r.%rd59" = alloca i64
  %"r.%rd60" = alloca i64
  %"r.%rd61" = alloca i64
  %"r.%rd62" = alloca i64
  %"r.%rd63" = alloca i64
  %"r.%rd64" = alloca i64
  %"r.%rd65" = alloca i64
  %"r.%rd66" = alloca i64
  %"r.%rd68" = alloca i64
  %"r.%rd69" = alloca i64
  %"r.%rd70" = alloca i64
  %"r.%rd71" = alloca i64
  %"r.%rd72" = alloca i64
  %"r.%rd73" = alloca i64
  %"r.%rd74" = alloca i64
  %"r.%rd75" = alloca i64
  %"r.%rd76" = alloca i64
  %"r.%rd78" = alloca i64
  %"r.%rd79" = alloca i64
  %"r.%rd80" = alloca i64
  %"r.%rs11" = alloca i16
  %"r.%rs12" = alloca i16
  %"r.%rs14" = alloca i16
  %"r.%rs15" = alloca i16
  %"r.%rs19" = alloca i16
  %"r.%rs20" = alloca i16
  %"r.%rs21" = alloca i16
  %"r.%rs23" = alloca i16
  %"r.%rs24" = alloca i16
  %"r.%rs25" = alloca i16
  %"r.%rs26" = alloca i16
  %"r.%rs27" = alloca i16
  %"r.%rs29" = alloca i16
  %"r.%rs31" = alloca i16
  %"r.%rs32" = alloca i16
  %"r.%rs33" = alloca i16
  %"r.%rs36" = alloca i16
  %"r.%rs37" = alloca i16
  %"r.%rs38" = alloca i16
  %"r.%rs39" = alloca i16
  %"r.%rs5" = alloca i16
  %"r..param _runtime_convertEP5BlockjyjP4Line_param_0" = alloca i64
  %"r..param _runtime_convertEP5BlockjyjP4Line_param_1" = alloca i32
  %"r..param _runtime_convertEP5BlockjyjP4Line_param_2" = alloca i64
  %"r..param _runtime_convertEP5BlockjyjP4Line_param_3" = alloca i32
  %"r..param _runtime_convertEP5BlockjyjP4Line_param_4" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param param1.1" = alloca i64
  %"r..param param1.2" = alloca i32
  %"r..param param2" = alloca i64
  %"r..param param3" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_0"
  store i32 %a1, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_1"
  store i64 %a2, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_2"
  store i32 %a3, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_3"
  store i64 %a4, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_4"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_0"
  store i64 %v.1, ptr %"r.%rd24"
  %v.2 = load i32, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_1"
  store i32 %v.2, ptr %"r.%r2"
  %v.3 = load i64, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_2"
  store i64 %v.3, ptr %"r.%rd80"
  %v.4 = load i32, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_3"
  store i32 %v.4, ptr %"r.%r3"
  %v.5 = load i64, ptr %"r..param _runtime_convertEP5BlockjyjP4Line_param_4"
  store i64 %v.5, ptr %"r.%rd26"
  %v.6 = load i64, ptr %"r.%rd26"
  store i64 %v.6, ptr %"r.%rd27"
  %v.7 = load i64, ptr %"r.%rd27"
  %v.8 = add i64 %v.7, 816
  store i64 %v.8, ptr %"r.%rd1"
  %v.9 = load i64, ptr %"r.%rd27"
  %v.10 = add i64 %v.9, 816
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd2"
  %v.13 = load i64, ptr %"r.%rd27"
  %v.14 = add i64 %v.13, 796
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i32, ptr %v.15, align 1
  store i32 %v.16, ptr %"r.%r1"
  %v.17 = load i64, ptr %"r.%rd27"
  %v.18 = add i64 %v.17, 16
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load i64, ptr %v.19, align 1
  store i64 %v.20, ptr %"r.%rd3"
  %v.21 = load i64, ptr %"r.%rd80"
  store i64 %v.21, ptr %"r.%rd75"
  br label %"L$L__BB21_1"
"L$L__BB21_5":
  %v.22 = load i64, ptr %"r.%rd75"
  %v.23 = add i64 %v.22, 1
  store i64 %v.23, ptr %"r.%rd75"
  br label %"L$L__BB21_1"
"L$L__BB21_1":
  %v.24 = load i64, ptr %"r.%rd3"
  %v.25 = load i64, ptr %"r.%rd75"
  %v.26 = icmp ule i64 %v.24, %v.25
  store i1 %v.26, ptr %"r.%p1"
  store i16 0, ptr %"r.%rs36"
  %v.27 = load i1, ptr %"r.%p1"
  br i1 %v.27, label %"L$L__BB21_3", label %"B1"
"B1":
  %v.28 = load i64, ptr %"r.%rd1"
  %v.29 = add i64 %v.28, -808
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i64, ptr %v.30, align 1
  store i64 %v.31, ptr %"r.%rd28"
  %v.32 = load i64, ptr %"r.%rd28"
  %v.33 = load i64, ptr %"r.%rd75"
  %v.34 = add i64 %v.32, %v.33
  store i64 %v.34, ptr %"r.%rd29"
  %v.35 = load i64, ptr %"r.%rd29"
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i8, ptr %v.36, align 1
  %v.38 = zext i8 %v.37 to i16
  store i16 %v.38, ptr %"r.%rs36"
  br label %"L$L__BB21_3"
"L$L__BB21_3":
  %v.39 = load i16, ptr %"r.%rs36"
  %v.40 = and i16 %v.39, 255
  store i16 %v.40, ptr %"r.%rs11"
  %v.41 = load i16, ptr %"r.%rs11"
  %v.42 = icmp ugt i16 %v.41, 48
  store i1 %v.42, ptr %"r.%p2"
  %v.43 = load i16, ptr %"r.%rs36"
  %v.44 = zext i16 %v.43 to i64
  store i64 %v.44, ptr %"r.%rd31"
  %v.45 = load i64, ptr %"r.%rd31"
  %v.46 = and i64 %v.45, 255
  store i64 %v.46, ptr %"r.%rd30"
  %v.47 = load i1, ptr %"r.%p2"
  br i1 %v.47, label %"L$L__BB21_6", label %"B2"
"B2":
  %v.48 = load i64, ptr %"r.%rd30"
  %v.49 = trunc i64 %v.48 to i32
  store i32 %v.49, ptr %"r.%r4"
  store i64 1, ptr %"r.%rd32"
  %v.50 = load i64, ptr %"r.%rd32"
  %v.51 = load i32, ptr %"r.%r4"
  %v.52 = icmp ult i32 %v.51, 64
  %v.53 = select i1 %v.52, i32 %v.51, i32 63
  %v.54 = zext i32 %v.53 to i64
  %v.55 = shl i64 %v.50, %v.54
  %v.56 = select i1 %v.52, i64 %v.55, i64 0
  store i64 %v.56, ptr %"r.%rd33"
  %v.57 = load i64, ptr %"r.%rd33"
  %v.58 = and i64 %v.57, 325494096527360
  store i64 %v.58, ptr %"r.%rd34"
  %v.59 = load i64, ptr %"r.%rd34"
  %v.60 = icmp ne i64 %v.59, 0
  store i1 %v.60, ptr %"r.%p3"
  %v.61 = load i1, ptr %"r.%p3"
  br i1 %v.61, label %"L$L__BB21_5", label %"B3"
"B3":
  br label %"L$L__BB21_6"
"L$L__BB21_6":
  %v.62 = load i64, ptr %"r.%rd26"
  store i64 %v.62, ptr %"r..param param0"
  %v.63 = load i64, ptr %"r.%rd75"
  store i64 %v.63, ptr %"r..param param1"
  %v.64 = load i64, ptr %"r..param param0"
  %v.65 = load i64, ptr %"r..param param1"
  %v.66 = call i64 @_runtime_past_numberEP4Liney(i64 %v.64, i64 %v.65)
  store i64 %v.66, ptr %"r..param retval0"
  %v.67 = load i64, ptr %"r..param retval0"
  store i64 %v.67, ptr %"r.%rd78"
  %v.68 = load i64, ptr %"r.%rd1"
  %v.69 = add i64 %v.68, -800
  %v.70 = inttoptr i64 %v.69 to ptr
  %v.71 = load i64, ptr %v.70, align 1
  store i64 %v.71, ptr %"r.%rd76"
  %v.72 = load i64, ptr %"r.%rd76"
  %v.73 = load i64, ptr %"r.%rd78"
  %v.74 = icmp ule i64 %v.72, %v.73
  store i1 %v.74, ptr %"r.%p4"
  %v.75 = load i1, ptr %"r.%p4"
  br i1 %v.75, label %"L$L__BB21_9", label %"B4"
"B4":
  %v.76 = load i64, ptr %"r.%rd1"
  %v.77 = add i64 %v.76, -808
  %v.78 = inttoptr i64 %v.77 to ptr
  %v.79 = load i64, ptr %v.78, align 1
  store i64 %v.79, ptr %"r.%rd35"
  %v.80 = load i64, ptr %"r.%rd35"
  %v.81 = load i64, ptr %"r.%rd78"
  %v.82 = add i64 %v.80, %v.81
  store i64 %v.82, ptr %"r.%rd36"
  %v.83 = load i64, ptr %"r.%rd36"
  %v.84 = inttoptr i64 %v.83 to ptr
  %v.85 = load i8, ptr %v.84, align 1
  %v.86 = zext i8 %v.85 to i16
  store i16 %v.86, ptr %"r.%rs12"
  %v.87 = load i16, ptr %"r.%rs12"
  %v.88 = icmp ne i16 %v.87, 46
  store i1 %v.88, ptr %"r.%p5"
  %v.89 = load i1, ptr %"r.%p5"
  br i1 %v.89, label %"L$L__BB21_9", label %"B5"
"B5":
  %v.90 = load i64, ptr %"r.%rd78"
  %v.91 = add i64 %v.90, 1
  store i64 %v.91, ptr %"r.%rd37"
  %v.92 = load i64, ptr %"r.%rd26"
  store i64 %v.92, ptr %"r..param param0.1"
  %v.93 = load i64, ptr %"r.%rd37"
  store i64 %v.93, ptr %"r..param param1.1"
  %v.94 = load i64, ptr %"r..param param0.1"
  %v.95 = load i64, ptr %"r..param param1.1"
  %v.96 = call i64 @_runtime_past_numberEP4Liney(i64 %v.94, i64 %v.95)
  store i64 %v.96, ptr %"r..param retval0.1"
  %v.97 = load i64, ptr %"r..param retval0.1"
  store i64 %v.97, ptr %"r.%rd78"
  %v.98 = load i64, ptr %"r.%rd1"
  %v.99 = add i64 %v.98, -800
  %v.100 = inttoptr i64 %v.99 to ptr
  %v.101 = load i64, ptr %v.100, align 1
  store i64 %v.101, ptr %"r.%rd76"
  br label %"L$L__BB21_9"
"L$L__BB21_9":
  %v.102 = load i64, ptr %"r.%rd76"
  %v.103 = load i64, ptr %"r.%rd78"
  %v.104 = icmp ule i64 %v.102, %v.103
  store i1 %v.104, ptr %"r.%p6"
  store i16 0, ptr %"r.%rs37"
  %v.105 = load i1, ptr %"r.%p6"
  br i1 %v.105, label %"L$L__BB21_11", label %"B6"
"B6":
  %v.106 = load i64, ptr %"r.%rd1"
  %v.107 = add i64 %v.106, -808
  %v.108 = inttoptr i64 %v.107 to ptr
  %v.109 = load i64, ptr %v.108, align 1
  store i64 %v.109, ptr %"r.%rd38"
  %v.110 = load i64, ptr %"r.%rd38"
  %v.111 = load i64, ptr %"r.%rd78"
  %v.112 = add i64 %v.110, %v.111
  store i64 %v.112, ptr %"r.%rd39"
  %v.113 = load i64, ptr %"r.%rd39"
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = load i8, ptr %v.114, align 1
  %v.116 = zext i8 %v.115 to i16
  store i16 %v.116, ptr %"r.%rs37"
  br label %"L$L__BB21_11"
"L$L__BB21_11":
  %v.117 = load i16, ptr %"r.%rs37"
  %v.118 = or i16 %v.117, 4
  store i16 %v.118, ptr %"r.%rs5"
  %v.119 = load i16, ptr %"r.%rs37"
  %v.120 = and i16 %v.119, 255
  store i16 %v.120, ptr %"r.%rs14"
  %v.121 = load i16, ptr %"r.%rs14"
  %v.122 = add i16 %v.121, 65460
  store i16 %v.122, ptr %"r.%rs15"
  %v.123 = load i16, ptr %"r.%rs15"
  %v.124 = icmp ugt i16 %v.123, 46
  store i1 %v.124, ptr %"r.%p7"
  %v.125 = load i16, ptr %"r.%rs15"
  %v.126 = zext i16 %v.125 to i64
  store i64 %v.126, ptr %"r.%rd40"
  %v.127 = load i16, ptr %"r.%rs37"
  store i16 %v.127, ptr %"r.%rs39"
  %v.128 = load i1, ptr %"r.%p7"
  br i1 %v.128, label %"L$L__BB21_17", label %"B7"
"B7":
  %v.129 = load i64, ptr %"r.%rd40"
  %v.130 = trunc i64 %v.129 to i32
  store i32 %v.130, ptr %"r.%r5"
  store i64 1, ptr %"r.%rd41"
  %v.131 = load i64, ptr %"r.%rd41"
  %v.132 = load i32, ptr %"r.%r5"
  %v.133 = icmp ult i32 %v.132, 64
  %v.134 = select i1 %v.133, i32 %v.132, i32 63
  %v.135 = zext i32 %v.134 to i64
  %v.136 = shl i64 %v.131, %v.135
  %v.137 = select i1 %v.133, i64 %v.136, i64 0
  store i64 %v.137, ptr %"r.%rd42"
  %v.138 = load i64, ptr %"r.%rd42"
  %v.139 = and i64 %v.138, 71473892950017
  store i64 %v.139, ptr %"r.%rd43"
  %v.140 = load i64, ptr %"r.%rd43"
  %v.141 = icmp ne i64 %v.140, 0
  store i1 %v.141, ptr %"r.%p8"
  %v.142 = load i16, ptr %"r.%rs37"
  store i16 %v.142, ptr %"r.%rs39"
  %v.143 = load i1, ptr %"r.%p8"
  br i1 %v.143, label %"L$L__BB21_13", label %"B8"
"B8":
  br label %"L$L__BB21_17"
"L$L__BB21_13":
  %v.144 = load i64, ptr %"r.%rd78"
  %v.145 = add i64 %v.144, 1
  store i64 %v.145, ptr %"r.%rd12"
  %v.146 = load i64, ptr %"r.%rd76"
  %v.147 = load i64, ptr %"r.%rd12"
  %v.148 = icmp ule i64 %v.146, %v.147
  store i1 %v.148, ptr %"r.%p9"
  store i16 0, ptr %"r.%rs39"
  %v.149 = load i16, ptr %"r.%rs39"
  store i16 %v.149, ptr %"r.%rs38"
  %v.150 = load i1, ptr %"r.%p9"
  br i1 %v.150, label %"L$L__BB21_15", label %"B9"
"B9":
  %v.151 = load i64, ptr %"r.%rd1"
  %v.152 = add i64 %v.151, -808
  %v.153 = inttoptr i64 %v.152 to ptr
  %v.154 = load i64, ptr %v.153, align 1
  store i64 %v.154, ptr %"r.%rd44"
  %v.155 = load i64, ptr %"r.%rd44"
  %v.156 = load i64, ptr %"r.%rd12"
  %v.157 = add i64 %v.155, %v.156
  store i64 %v.157, ptr %"r.%rd45"
  %v.158 = load i64, ptr %"r.%rd45"
  %v.159 = inttoptr i64 %v.158 to ptr
  %v.160 = load i8, ptr %v.159, align 1
  %v.161 = zext i8 %v.160 to i16
  store i16 %v.161, ptr %"r.%rs38"
  br label %"L$L__BB21_15"
"L$L__BB21_15":
  %v.162 = load i16, ptr %"r.%rs38"
  %v.163 = and i16 %v.162, 255
  store i16 %v.163, ptr %"r.%rs19"
  %v.164 = load i16, ptr %"r.%rs19"
  %v.165 = load i16, ptr %"r.%rs14"
  %v.166 = icmp eq i16 %v.164, %v.165
  store i1 %v.166, ptr %"r.%p10"
  %v.167 = load i16, ptr %"r.%rs5"
  %v.168 = and i16 %v.167, 255
  store i16 %v.168, ptr %"r.%rs20"
  %v.169 = load i16, ptr %"r.%rs20"
  %v.170 = icmp eq i16 %v.169, 108
  store i1 %v.170, ptr %"r.%p11"
  %v.171 = load i1, ptr %"r.%p11"
  %v.172 = load i1, ptr %"r.%p10"
  %v.173 = and i1 %v.171, %v.172
  store i1 %v.173, ptr %"r.%p12"
  %v.174 = load i64, ptr %"r.%rd78"
  %v.175 = add i64 %v.174, 2
  store i64 %v.175, ptr %"r.%rd46"
  %v.176 = load i64, ptr %"r.%rd46"
  %v.177 = load i64, ptr %"r.%rd12"
  %v.178 = load i1, ptr %"r.%p12"
  %v.179 = select i1 %v.178, i64 %v.176, i64 %v.177
  store i64 %v.179, ptr %"r.%rd78"
  %v.180 = load i64, ptr %"r.%rd76"
  %v.181 = load i64, ptr %"r.%rd78"
  %v.182 = icmp ule i64 %v.180, %v.181
  store i1 %v.182, ptr %"r.%p13"
  %v.183 = load i1, ptr %"r.%p13"
  br i1 %v.183, label %"L$L__BB21_17", label %"B10"
"B10":
  %v.184 = load i64, ptr %"r.%rd1"
  %v.185 = add i64 %v.184, -808
  %v.186 = inttoptr i64 %v.185 to ptr
  %v.187 = load i64, ptr %v.186, align 1
  store i64 %v.187, ptr %"r.%rd47"
  %v.188 = load i64, ptr %"r.%rd47"
  %v.189 = load i64, ptr %"r.%rd78"
  %v.190 = add i64 %v.188, %v.189
  store i64 %v.190, ptr %"r.%rd48"
  %v.191 = load i64, ptr %"r.%rd48"
  %v.192 = inttoptr i64 %v.191 to ptr
  %v.193 = load i8, ptr %v.192, align 1
  %v.194 = zext i8 %v.193 to i16
  store i16 %v.194, ptr %"r.%rs39"
  br label %"L$L__BB21_17"
"L$L__BB21_17":
  %v.195 = load i16, ptr %"r.%rs39"
  %v.196 = and i16 %v.195, 255
  store i16 %v.196, ptr %"r.%rs21"
  %v.197 = load i16, ptr %"r.%rs21"
  %v.198 = icmp eq i16 %v.197, 115
  store i1 %v.198, ptr %"r.%p14"
  %v.199 = load i1, ptr %"r.%p14"
  br i1 %v.199, label %"L$L__BB21_31", label %"B11"
"B11":
  br label %"L$L__BB21_18"
"L$L__BB21_31":
  %v.200 = load i64, ptr %"r.%rd1"
  %v.201 = inttoptr i64 %v.200 to ptr
  %v.202 = load i64, ptr %v.201, align 1
  store i64 %v.202, ptr %"r.%rd68"
  store i64 0, ptr %"r.%rd79"
  %v.203 = load i64, ptr %"r.%rd68"
  %v.204 = add i64 %v.203, 7
  store i64 %v.204, ptr %"r.%rd69"
  %v.205 = load i64, ptr %"r.%rd69"
  %v.206 = and i64 %v.205, 18446744073709551608
  store i64 %v.206, ptr %"r.%rd18"
  %v.207 = load i64, ptr %"r.%rd18"
  %v.208 = add i64 %v.207, 8
  store i64 %v.208, ptr %"r.%rd19"
  %v.209 = load i64, ptr %"r.%rd1"
  %v.210 = add i64 %v.209, -8
  %v.211 = inttoptr i64 %v.210 to ptr
  %v.212 = load i64, ptr %v.211, align 1
  store i64 %v.212, ptr %"r.%rd70"
  %v.213 = load i64, ptr %"r.%rd19"
  %v.214 = load i64, ptr %"r.%rd70"
  %v.215 = icmp ugt i64 %v.213, %v.214
  store i1 %v.215, ptr %"r.%p35"
  %v.216 = load i1, ptr %"r.%p35"
  br i1 %v.216, label %"L$L__BB21_33", label %"B12"
"B12":
  %v.217 = load i64, ptr %"r.%rd19"
  %v.218 = load i64, ptr %"r.%rd1"
  %v.219 = inttoptr i64 %v.218 to ptr
  store i64 %v.217, ptr %v.219, align 1
  %v.220 = load i64, ptr %"r.%rd1"
  %v.221 = add i64 %v.220, -20
  %v.222 = inttoptr i64 %v.221 to ptr
  %v.223 = load i32, ptr %v.222, align 1
  store i32 %v.223, ptr %"r.%r14"
  %v.224 = load i32, ptr %"r.%r14"
  %v.225 = add i32 %v.224, 1
  store i32 %v.225, ptr %"r.%r15"
  %v.226 = load i32, ptr %"r.%r15"
  %v.227 = load i64, ptr %"r.%rd1"
  %v.228 = add i64 %v.227, -20
  %v.229 = inttoptr i64 %v.228 to ptr
  store i32 %v.226, ptr %v.229, align 1
  %v.230 = load i64, ptr %"r.%rd1"
  %v.231 = add i64 %v.230, -16
  %v.232 = inttoptr i64 %v.231 to ptr
  %v.233 = load i64, ptr %v.232, align 1
  store i64 %v.233, ptr %"r.%rd71"
  %v.234 = load i64, ptr %"r.%rd71"
  %v.235 = load i64, ptr %"r.%rd18"
  %v.236 = add i64 %v.234, %v.235
  store i64 %v.236, ptr %"r.%rd72"
  %v.237 = load i64, ptr %"r.%rd72"
  %v.238 = inttoptr i64 %v.237 to ptr
  %v.239 = load i32, ptr %v.238, align 1
  %v.240 = zext i32 %v.239 to i64
  store i64 %v.240, ptr %"r.%rd73"
  %v.241 = load i64, ptr %"r.%rd72"
  %v.242 = add i64 %v.241, 4
  %v.243 = inttoptr i64 %v.242 to ptr
  %v.244 = load i32, ptr %v.243, align 1
  %v.245 = zext i32 %v.244 to i64
  store i64 %v.245, ptr %"r.%rd74"
  %v.246 = load i64, ptr %"r.%rd74"
  %v.247 = load i64, ptr %"r.%rd73"
  %v.248 = call i32 @llvm.umin.i32(i32 32, i32 64)
  %v.249 = call i32 @llvm.umin.i32(i32 32, i32 64)
  %v.250 = zext i32 %v.249 to i128
  %v.251 = shl i128 -1, %v.250
  %v.252 = xor i128 %v.251, -1
  %v.253 = zext i32 %v.248 to i128
  %v.254 = shl i128 %v.252, %v.253
  %v.255 = trunc i128 %v.254 to i64
  %v.256 = zext i64 %v.246 to i128
  %v.257 = shl i128 %v.256, %v.253
  %v.258 = trunc i128 %v.257 to i64
  %v.259 = and i64 %v.258, %v.255
  %v.260 = xor i64 %v.255, -1
  %v.261 = and i64 %v.247, %v.260
  %v.262 = or i64 %v.259, %v.261
  store i64 %v.262, ptr %"r.%rd79"
  br label %"L$L__BB21_33"
"L$L__BB21_33":
  %v.263 = load i64, ptr %"r.%rd24"
  store i64 %v.263, ptr %"r..param param0.2"
  %v.264 = load i32, ptr %"r.%r2"
  store i32 %v.264, ptr %"r..param param1.2"
  %v.265 = load i64, ptr %"r.%rd79"
  store i64 %v.265, ptr %"r..param param2"
  %v.266 = load i32, ptr %"r.%r3"
  store i32 %v.266, ptr %"r..param param3"
  %v.267 = load i64, ptr %"r.%rd26"
  store i64 %v.267, ptr %"r..param param4"
  %v.268 = load i64, ptr %"r..param param0.2"
  %v.269 = load i32, ptr %"r..param param1.2"
  %v.270 = load i64, ptr %"r..param param2"
  %v.271 = load i32, ptr %"r..param param3"
  %v.272 = load i64, ptr %"r..param param4"
  call void @_runtime_add_textEP5BlockjyjP4Line(i64 %v.268, i32 %v.269, i64 %v.270, i32 %v.271, i64 %v.272)
  br label %"L$L__BB21_34"
"L$L__BB21_18":
  %v.273 = load i16, ptr %"r.%rs21"
  %v.274 = icmp eq i16 %v.273, 112
  store i1 %v.274, ptr %"r.%p15"
  %v.275 = load i1, ptr %"r.%p15"
  br i1 %v.275, label %"L$L__BB21_29", label %"B13"
"B13":
  %v.276 = load i16, ptr %"r.%rs39"
  %v.277 = and i16 %v.276, 223
  store i16 %v.277, ptr %"r.%rs23"
  %v.278 = load i16, ptr %"r.%rs23"
  %v.279 = add i16 %v.278, 65467
  store i16 %v.279, ptr %"r.%rs24"
  %v.280 = load i16, ptr %"r.%rs24"
  %v.281 = and i16 %v.280, 255
  store i16 %v.281, ptr %"r.%rs25"
  %v.282 = load i16, ptr %"r.%rs25"
  %v.283 = icmp ult i16 %v.282, 3
  store i1 %v.283, ptr %"r.%p16"
  %v.284 = load i16, ptr %"r.%rs39"
  %v.285 = or i16 %v.284, 32
  store i16 %v.285, ptr %"r.%rs26"
  %v.286 = load i16, ptr %"r.%rs26"
  %v.287 = and i16 %v.286, 255
  store i16 %v.287, ptr %"r.%rs27"
  %v.288 = load i16, ptr %"r.%rs27"
  %v.289 = icmp eq i16 %v.288, 97
  store i1 %v.289, ptr %"r.%p17"
  %v.290 = load i1, ptr %"r.%p17"
  %v.291 = load i1, ptr %"r.%p16"
  %v.292 = or i1 %v.290, %v.291
  store i1 %v.292, ptr %"r.%p18"
  %v.293 = load i1, ptr %"r.%p18"
  br i1 %v.293, label %"L$L__BB21_29", label %"B14"
"B14":
  %v.294 = load i16, ptr %"r.%rs21"
  %v.295 = add i16 %v.294, 65448
  store i16 %v.295, ptr %"r.%rs29"
  %v.296 = load i16, ptr %"r.%rs29"
  %v.297 = icmp ugt i16 %v.296, 32
  store i1 %v.297, ptr %"r.%p19"
  %v.298 = load i16, ptr %"r.%rs29"
  %v.299 = zext i16 %v.298 to i64
  store i64 %v.299, ptr %"r.%rd49"
  %v.300 = load i1, ptr %"r.%p19"
  br i1 %v.300, label %"L$L__BB21_24", label %"B15"
"B15":
  %v.301 = load i64, ptr %"r.%rd49"
  %v.302 = trunc i64 %v.301 to i32
  store i32 %v.302, ptr %"r.%r6"
  store i64 1, ptr %"r.%rd50"
  %v.303 = load i64, ptr %"r.%rd50"
  %v.304 = load i32, ptr %"r.%r6"
  %v.305 = icmp ult i32 %v.304, 64
  %v.306 = select i1 %v.305, i32 %v.304, i32 63
  %v.307 = zext i32 %v.306 to i64
  %v.308 = shl i64 %v.303, %v.307
  %v.309 = select i1 %v.305, i64 %v.308, i64 0
  store i64 %v.309, ptr %"r.%rd51"
  %v.310 = load i64, ptr %"r.%rd51"
  %v.311 = and i64 %v.310, 4840361985
  store i64 %v.311, ptr %"r.%rd52"
  %v.312 = load i64, ptr %"r.%rd52"
  %v.313 = icmp ne i64 %v.312, 0
  store i1 %v.313, ptr %"r.%p20"
  %v.314 = load i1, ptr %"r.%p20"
  br i1 %v.314, label %"L$L__BB21_22", label %"B16"
"B16":
  br label %"L$L__BB21_24"
"L$L__BB21_22":
  %v.315 = load i16, ptr %"r.%rs14"
  %v.316 = icmp ne i16 %v.315, 104
  store i1 %v.316, ptr %"r.%p21"
  %v.317 = load i16, ptr %"r.%rs14"
  %v.318 = icmp eq i16 %v.317, 76
  store i1 %v.318, ptr %"r.%p22"
  %v.319 = load i16, ptr %"r.%rs14"
  %v.320 = icmp eq i16 %v.319, 116
  store i1 %v.320, ptr %"r.%p23"
  %v.321 = load i16, ptr %"r.%rs37"
  %v.322 = or i16 %v.321, 16
  store i16 %v.322, ptr %"r.%rs31"
  %v.323 = load i16, ptr %"r.%rs31"
  %v.324 = and i16 %v.323, 255
  store i16 %v.324, ptr %"r.%rs32"
  %v.325 = load i16, ptr %"r.%rs32"
  %v.326 = icmp eq i16 %v.325, 122
  store i1 %v.326, ptr %"r.%p24"
  %v.327 = load i16, ptr %"r.%rs5"
  %v.328 = and i16 %v.327, 255
  store i16 %v.328, ptr %"r.%rs33"
  %v.329 = load i16, ptr %"r.%rs33"
  %v.330 = icmp eq i16 %v.329, 108
  store i1 %v.330, ptr %"r.%p25"
  %v.331 = load i1, ptr %"r.%p24"
  %v.332 = load i1, ptr %"r.%p25"
  %v.333 = or i1 %v.331, %v.332
  store i1 %v.333, ptr %"r.%p26"
  %v.334 = load i1, ptr %"r.%p23"
  %v.335 = load i1, ptr %"r.%p26"
  %v.336 = or i1 %v.334, %v.335
  store i1 %v.336, ptr %"r.%p27"
  %v.337 = load i1, ptr %"r.%p22"
  %v.338 = load i1, ptr %"r.%p27"
  %v.339 = or i1 %v.337, %v.338
  store i1 %v.339, ptr %"r.%p28"
  %v.340 = load i1, ptr %"r.%p21"
  %v.341 = load i1, ptr %"r.%p28"
  %v.342 = and i1 %v.340, %v.341
  store i1 %v.342, ptr %"r.%p29"
  %v.343 = load i1, ptr %"r.%p29"
  %v.344 = select i1 %v.343, i64 8, i64 4
  store i64 %v.344, ptr %"r.%rd53"
  %v.345 = load i64, ptr %"r.%rd1"
  %v.346 = inttoptr i64 %v.345 to ptr
  %v.347 = load i64, ptr %v.346, align 1
  store i64 %v.347, ptr %"r.%rd54"
  %v.348 = load i64, ptr %"r.%rd53"
  %v.349 = load i64, ptr %"r.%rd54"
  %v.350 = add i64 %v.348, %v.349
  store i64 %v.350, ptr %"r.%rd55"
  %v.351 = load i64, ptr %"r.%rd55"
  %v.352 = add i64 %v.351, 18446744073709551615
  store i64 %v.352, ptr %"r.%rd56"
  %v.353 = load i1, ptr %"r.%p29"
  %v.354 = select i1 %v.353, i64 3, i64 2
  store i64 %v.354, ptr %"r.%rd57"
  %v.355 = load i64, ptr %"r.%rd57"
  %v.356 = trunc i64 %v.355 to i32
  store i32 %v.356, ptr %"r.%r7"
  %v.357 = load i64, ptr %"r.%rd56"
  %v.358 = load i32, ptr %"r.%r7"
  %v.359 = icmp ult i32 %v.358, 64
  %v.360 = select i1 %v.359, i32 %v.358, i32 63
  %v.361 = zext i32 %v.360 to i64
  %v.362 = lshr i64 %v.357, %v.361
  %v.363 = select i1 %v.359, i64 %v.362, i64 0
  store i64 %v.363, ptr %"r.%rd58"
  %v.364 = load i64, ptr %"r.%rd58"
  %v.365 = load i64, ptr %"r.%rd53"
  %v.366 = mul i64 %v.364, %v.365
  store i64 %v.366, ptr %"r.%rd59"
  %v.367 = load i64, ptr %"r.%rd59"
  %v.368 = load i64, ptr %"r.%rd53"
  %v.369 = add i64 %v.367, %v.368
  store i64 %v.369, ptr %"r.%rd15"
  %v.370 = load i64, ptr %"r.%rd1"
  %v.371 = add i64 %v.370, -8
  %v.372 = inttoptr i64 %v.371 to ptr
  %v.373 = load i64, ptr %v.372, align 1
  store i64 %v.373, ptr %"r.%rd60"
  %v.374 = load i64, ptr %"r.%rd15"
  %v.375 = load i64, ptr %"r.%rd60"
  %v.376 = icmp ugt i64 %v.374, %v.375
  store i1 %v.376, ptr %"r.%p30"
  %v.377 = load i1, ptr %"r.%p30"
  br i1 %v.377, label %"L$L__BB21_34", label %"B17"
"B17":
  %v.378 = load i64, ptr %"r.%rd15"
  %v.379 = load i64, ptr %"r.%rd1"
  %v.380 = inttoptr i64 %v.379 to ptr
  store i64 %v.378, ptr %v.380, align 1
  %v.381 = load i64, ptr %"r.%rd1"
  %v.382 = add i64 %v.381, -20
  %v.383 = inttoptr i64 %v.382 to ptr
  %v.384 = load i32, ptr %v.383, align 1
  store i32 %v.384, ptr %"r.%r8"
  %v.385 = load i32, ptr %"r.%r8"
  %v.386 = add i32 %v.385, 1
  store i32 %v.386, ptr %"r.%r9"
  %v.387 = load i32, ptr %"r.%r9"
  %v.388 = load i64, ptr %"r.%rd1"
  %v.389 = add i64 %v.388, -20
  %v.390 = inttoptr i64 %v.389 to ptr
  store i32 %v.387, ptr %v.390, align 1
  br label %"L$L__BB21_34"
"L$L__BB21_29":
  %v.391 = load i64, ptr %"r.%rd1"
  %v.392 = inttoptr i64 %v.391 to ptr
  %v.393 = load i64, ptr %v.392, align 1
  store i64 %v.393, ptr %"r.%rd64"
  %v.394 = load i64, ptr %"r.%rd64"
  %v.395 = add i64 %v.394, 15
  store i64 %v.395, ptr %"r.%rd65"
  %v.396 = load i64, ptr %"r.%rd65"
  %v.397 = and i64 %v.396, 18446744073709551608
  store i64 %v.397, ptr %"r.%rd17"
  %v.398 = load i64, ptr %"r.%rd1"
  %v.399 = add i64 %v.398, -8
  %v.400 = inttoptr i64 %v.399 to ptr
  %v.401 = load i64, ptr %v.400, align 1
  store i64 %v.401, ptr %"r.%rd66"
  %v.402 = load i64, ptr %"r.%rd17"
  %v.403 = load i64, ptr %"r.%rd66"
  %v.404 = icmp ugt i64 %v.402, %v.403
  store i1 %v.404, ptr %"r.%p34"
  %v.405 = load i1, ptr %"r.%p34"
  br i1 %v.405, label %"L$L__BB21_34", label %"B18"
"B18":
  %v.406 = load i64, ptr %"r.%rd17"
  %v.407 = load i64, ptr %"r.%rd1"
  %v.408 = inttoptr i64 %v.407 to ptr
  store i64 %v.406, ptr %v.408, align 1
  %v.409 = load i64, ptr %"r.%rd1"
  %v.410 = add i64 %v.409, -20
  %v.411 = inttoptr i64 %v.410 to ptr
  %v.412 = load i32, ptr %v.411, align 1
  store i32 %v.412, ptr %"r.%r12"
  %v.413 = load i32, ptr %"r.%r12"
  %v.414 = add i32 %v.413, 1
  store i32 %v.414, ptr %"r.%r13"
  %v.415 = load i32, ptr %"r.%r13"
  %v.416 = load i64, ptr %"r.%rd1"
  %v.417 = add i64 %v.416, -20
  %v.418 = inttoptr i64 %v.417 to ptr
  store i32 %v.415, ptr %v.418, align 1
  br label %"L$L__BB21_34"
"L$L__BB21_34":
  %v.419 = load i64, ptr %"r.%rd78"
  %v.420 = add i64 %v.419, 1
  store i64 %v.420, ptr %"r.%rd80"
  br label %"L$L__BB21_35"
"L$L__BB21_35":
  %v.421 = load i64, ptr %"r.%rd80"
  store i64 %v.421, ptr %"r..param func_retval0"
  br label %done
"L$L__BB21_24":
  %v.422 = load i16, ptr %"r.%rs21"
  %v.423 = icmp eq i16 %v.422, 99
  store i1 %v.423, ptr %"r.%p31"
  %v.424 = load i1, ptr %"r.%p31"
  br i1 %v.424, label %"L$L__BB21_27", label %"B19"
"B19":
  br label %"L$L__BB21_25"
"L$L__BB21_27":
  %v.425 = load i64, ptr %"r.%rd1"
  %v.426 = inttoptr i64 %v.425 to ptr
  %v.427 = load i64, ptr %v.426, align 1
  store i64 %v.427, ptr %"r.%rd61"
  %v.428 = load i64, ptr %"r.%rd61"
  %v.429 = add i64 %v.428, 7
  store i64 %v.429, ptr %"r.%rd62"
  %v.430 = load i64, ptr %"r.%rd62"
  %v.431 = and i64 %v.430, 18446744073709551612
  store i64 %v.431, ptr %"r.%rd16"
  %v.432 = load i64, ptr %"r.%rd1"
  %v.433 = add i64 %v.432, -8
  %v.434 = inttoptr i64 %v.433 to ptr
  %v.435 = load i64, ptr %v.434, align 1
  store i64 %v.435, ptr %"r.%rd63"
  %v.436 = load i64, ptr %"r.%rd16"
  %v.437 = load i64, ptr %"r.%rd63"
  %v.438 = icmp ugt i64 %v.436, %v.437
  store i1 %v.438, ptr %"r.%p33"
  %v.439 = load i1, ptr %"r.%p33"
  br i1 %v.439, label %"L$L__BB21_34", label %"B20"
"B20":
  %v.440 = load i64, ptr %"r.%rd16"
  %v.441 = load i64, ptr %"r.%rd1"
  %v.442 = inttoptr i64 %v.441 to ptr
  store i64 %v.440, ptr %v.442, align 1
  %v.443 = load i64, ptr %"r.%rd1"
  %v.444 = add i64 %v.443, -20
  %v.445 = inttoptr i64 %v.444 to ptr
  %v.446 = load i32, ptr %v.445, align 1
  store i32 %v.446, ptr %"r.%r10"
  %v.447 = load i32, ptr %"r.%r10"
  %v.448 = add i32 %v.447, 1
  store i32 %v.448, ptr %"r.%r11"
  %v.449 = load i32, ptr %"r.%r11"
  %v.450 = load i64, ptr %"r.%rd1"
  %v.451 = add i64 %v.450, -20
  %v.452 = inttoptr i64 %v.451 to ptr
  store i32 %v.449, ptr %v.452, align 1
  br label %"L$L__BB21_34"
"L$L__BB21_25":
  %v.453 = load i16, ptr %"r.%rs21"
  %v.454 = icmp eq i16 %v.453, 37
  store i1 %v.454, ptr %"r.%p32"
  %v.455 = load i1, ptr %"r.%p32"
  br i1 %v.455, label %"L$L__BB21_34", label %"B21"
"B21":
  %v.456 = load i64, ptr %"r.%rd2"
  %v.457 = load i64, ptr %"r.%rd1"
  %v.458 = inttoptr i64 %v.457 to ptr
  store i64 %v.456, ptr %v.458, align 1
  %v.459 = load i32, ptr %"r.%r1"
  %v.460 = load i64, ptr %"r.%rd1"
  %v.461 = add i64 %v.460, -20
  %v.462 = inttoptr i64 %v.461 to ptr
  store i32 %v.459, ptr %v.462, align 1
  br label %"L$L__BB21_35"
done:
  %v.463 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.463
}

define internal i64 @_runtime_reserveEP6Launchy(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%rd1" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param _runtime_reserveEP6Launchy_param_0" = alloca i64
  %"r..param _runtime_reserveEP6Launchy_param_1" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_reserveEP6Launchy_param_0"
  store i64 %a1, ptr %"r..param _runtime_reserveEP6Launchy_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_reserveEP6Launchy_param_0"
  store i64 %v.1, ptr %"r.%rd8"
  %v.2 = load i64, ptr %"r..param _runtime_reserveEP6Launchy_param_1"
  store i64 %v.2, ptr %"r.%rd9"
  %v.3 = load i64, ptr %"r.%rd8"
  %v.4 = add i64 %v.3, 232
  store i64 %v.4, ptr %"r.%rd1"
  %v.5 = load i64, ptr %"r.%rd8"
  %v.6 = add i64 %v.5, 232
  %v.7 = inttoptr i64 %v.6 to ptr
  %v.8 = load atomic volatile i64, ptr %v.7 monotonic, align 8
  store i64 %v.8, ptr %"r.%rd15"
  %v.9 = load i64, ptr %"r.%rd8"
  %v.10 = add i64 %v.9, 224
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd3"
  br label %"L$L__BB22_1"
"L$L__BB22_1":
  %v.13 = load i64, ptr %"r.%rd15"
  store i64 %v.13, ptr %"r.%rd4"
  %v.14 = load i64, ptr %"r.%rd3"
  %v.15 = load i64, ptr %"r.%rd4"
  %v.16 = sub i64 %v.14, %v.15
  store i64 %v.16, ptr %"r.%rd11"
  %v.17 = load i64, ptr %"r.%rd11"
  %v.18 = load i64, ptr %"r.%rd9"
  %v.19 = icmp ult i64 %v.17, %v.18
  store i1 %v.19, ptr %"r.%p1"
  store i64 0, ptr %"r.%rd16"
  %v.20 = load i1, ptr %"r.%p1"
  br i1 %v.20, label %"L$L__BB22_4", label %"B1"
"B1":
  %v.21 = load i64, ptr %"r.%rd4"
  %v.22 = load i64, ptr %"r.%rd9"
  %v.23 = add i64 %v.21, %v.22
  store i64 %v.23, ptr %"r.%rd12"
  %v.24 = load i64, ptr %"r.%rd4"
  %v.25 = load i64, ptr %"r.%rd12"
  %v.26 = load i64, ptr %"r.%rd1"
  %v.27 = inttoptr i64 %v.26 to ptr
  %v.28 = cmpxchg ptr %v.27, i64 %v.24, i64 %v.25 seq_cst seq_cst, align 8
  %v.29 = extractvalue { i64, i1 } %v.28, 0
  store i64 %v.29, ptr %"r.%rd15"
  %v.30 = load i64, ptr %"r.%rd15"
  %v.31 = load i64, ptr %"r.%rd4"
  %v.32 = icmp ne i64 %v.30, %v.31
  store i1 %v.32, ptr %"r.%p2"
  %v.33 = load i1, ptr %"r.%p2"
  br i1 %v.33, label %"L$L__BB22_1", label %"B2"
"B2":
  %v.34 = load i64, ptr %"r.%rd1"
  %v.35 = add i64 %v.34, -16
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i64, ptr %v.36, align 1
  store i64 %v.37, ptr %"r.%rd14"
  %v.38 = load i64, ptr %"r.%rd14"
  %v.39 = load i64, ptr %"r.%rd4"
  %v.40 = add i64 %v.38, %v.39
  store i64 %v.40, ptr %"r.%rd16"
  br label %"L$L__BB22_4"
"L$L__BB22_4":
  %v.41 = load i64, ptr %"r.%rd16"
  store i64 %v.41, ptr %"r..param func_retval0"
  br label %done
done:
  %v.42 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.42
}

define internal i64 @_runtime_copyEPhyy(i64 %a0, i64 %a1, i64 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r..param _runtime_copyEPhyy_param_0" = alloca i64
  %"r..param _runtime_copyEPhyy_param_1" = alloca i64
  %"r..param _runtime_copyEPhyy_param_2" = alloca i64
  %"r..param func_retval0" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_copyEPhyy_param_0"
  store i64 %a1, ptr %"r..param _runtime_copyEPhyy_param_1"
  store i64 %a2, ptr %"r..param _runtime_copyEPhyy_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_copyEPhyy_param_0"
  store i64 %v.1, ptr %"r.%rd3"
  %v.2 = load i64, ptr %"r..param _runtime_copyEPhyy_param_1"
  store i64 %v.2, ptr %"r.%rd4"
  %v.3 = load i64, ptr %"r..param _runtime_copyEPhyy_param_2"
  store i64 %v.3, ptr %"r.%rd5"
  %v.4 = load i64, ptr %"r.%rd5"
  %v.5 = icmp eq i64 %v.4, 0
  store i1 %v.5, ptr %"r.%p1"
  %v.6 = load i1, ptr %"r.%p1"
  br i1 %v.6, label %"L$L__BB23_3", label %"B1"
"B1":
  store i64 0, ptr %"r.%rd12"
  br label %"L$L__BB23_2"
"L$L__BB23_2":
  %v.7 = load i64, ptr %"r.%rd4"
  %v.8 = load i64, ptr %"r.%rd12"
  %v.9 = add i64 %v.7, %v.8
  store i64 %v.9, ptr %"r.%rd7"
  %v.10 = load i64, ptr %"r.%rd7"
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i8, ptr %v.11, align 1
  %v.13 = zext i8 %v.12 to i16
  store i16 %v.13, ptr %"r.%rs1"
  %v.14 = load i64, ptr %"r.%rd3"
  %v.15 = load i64, ptr %"r.%rd12"
  %v.16 = add i64 %v.14, %v.15
  store i64 %v.16, ptr %"r.%rd8"
  %v.17 = load i16, ptr %"r.%rs1"
  %v.18 = trunc i16 %v.17 to i8
  %v.19 = load i64, ptr %"r.%rd8"
  %v.20 = inttoptr i64 %v.19 to ptr
  store i8 %v.18, ptr %v.20, align 1
  %v.21 = load i64, ptr %"r.%rd12"
  %v.22 = add i64 %v.21, 1
  store i64 %v.22, ptr %"r.%rd12"
  %v.23 = load i64, ptr %"r.%rd12"
  %v.24 = load i64, ptr %"r.%rd5"
  %v.25 = icmp ult i64 %v.23, %v.24
  store i1 %v.25, ptr %"r.%p2"
  %v.26 = load i1, ptr %"r.%p2"
  br i1 %v.26, label %"L$L__BB23_2", label %"B2"
"B2":
  br label %"L$L__BB23_3"
"L$L__BB23_3":
  %v.27 = load i64, ptr %"r.%rd5"
  %v.28 = add i64 %v.27, 7
  store i64 %v.28, ptr %"r.%rd9"
  %v.29 = load i64, ptr %"r.%rd9"
  %v.30 = and i64 %v.29, 18446744073709551608
  store i64 %v.30, ptr %"r.%rd10"
  %v.31 = load i64, ptr %"r.%rd3"
  %v.32 = load i64, ptr %"r.%rd10"
  %v.33 = add i64 %v.31, %v.32
  store i64 %v.33, ptr %"r.%rd11"
  %v.34 = load i64, ptr %"r.%rd11"
  store i64 %v.34, ptr %"r..param func_retval0"
  br label %done
done:
  %v.35 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.35
}

define i32 @jg_printf(i64 %a0, i32 %a1, i64 %a2, i64 %a3, i32 %a4) {
head:
  %frame = alloca [832 x i8], align 16
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
  %"r.%r10" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd15" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd23" = alloca i64
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
  %"r.%rd4" = alloca i64
  %"r.%rd41" = alloca i64
  %"r.%rd42" = alloca i64
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
  %"r.%rd59" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd61" = alloca i64
  %"r.%rd62" = alloca i64
  %"r.%rd63" = alloca i64
  %"r.%rs3" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r..param func_retval0" = alloca i32
  %"r..param jg_printf_param_0" = alloca i64
  %"r..param jg_printf_param_1" = alloca i32
  %"r..param jg_printf_param_2" = alloca i64
  %"r..param jg_printf_param_3" = alloca i64
  %"r..param jg_printf_param_4" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param0.3" = alloca i64
  %"r..param param0.4" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i64
  %"r..param param1.3" = alloca i64
  %"r..param param1.4" = alloca i64
  %"r..param param2" = alloca i64
  %"r..param param2.1" = alloca i64
  %"r..param param2.2" = alloca i64
  %"r..param param2.3" = alloca i64
  %"r..param param3" = alloca i32
  %"r..param param3.1" = alloca i32
  %"r..param param4" = alloca i64
  %"r..param param4.1" = alloca i64
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i64
  %"r..param retval0.2" = alloca i64
  %"r..param retval0.3" = alloca i64
  store i64 %a0, ptr %"r..param jg_printf_param_0"
  store i32 %a1, ptr %"r..param jg_printf_param_1"
  store i64 %a2, ptr %"r..param jg_printf_param_2"
  store i64 %a3, ptr %"r..param jg_printf_param_3"
  store i32 %a4, ptr %"r..param jg_printf_param_4"
  br label %"entry"
"entry":
  %v.1 = add i64 %sp, 0
  store i64 %v.1, ptr %"r.%SPL"
  %v.2 = load i64, ptr %"r.%SPL"
  store i64 %v.2, ptr %"r.%SP"
  %v.3 = load i64, ptr %"r..param jg_printf_param_0"
  store i64 %v.3, ptr %"r.%rd29"
  %v.4 = load i32, ptr %"r..param jg_printf_param_1"
  store i32 %v.4, ptr %"r.%r7"
  %v.5 = load i64, ptr %"r..param jg_printf_param_2"
  store i64 %v.5, ptr %"r.%rd30"
  %v.6 = load i64, ptr %"r..param jg_printf_param_3"
  store i64 %v.6, ptr %"r.%rd31"
  %v.7 = load i32, ptr %"r..param jg_printf_param_4"
  store i32 %v.7, ptr %"r.%r8"
  %v.8 = load i64, ptr %"r.%SP"
  %v.9 = add i64 %v.8, 0
  store i64 %v.9, ptr %"r.%rd32"
  %v.10 = load i64, ptr %"r.%SPL"
  %v.11 = add i64 %v.10, 0
  store i64 %v.11, ptr %"r.%rd62"
  %v.12 = load i64, ptr %"r.%rd29"
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = load i64, ptr %v.13, align 1
  store i64 %v.14, ptr %"r.%rd2"
  store i64 0, ptr %"r.%rd33"
  %v.15 = load i64, ptr %"r.%rd62"
  %v.16 = add i64 %v.15, 824
  store i64 %v.16, ptr %"r.%rd3"
  store i16 0, ptr %"r.%rs3"
  %v.17 = load i16, ptr %"r.%rs3"
  %v.18 = trunc i16 %v.17 to i8
  %v.19 = load i64, ptr %"r.%rd62"
  %v.20 = add i64 %v.19, 824
  %v.21 = inttoptr i64 %v.20 to ptr
  store i8 %v.18, ptr %v.21, align 1
  store i32 0, ptr %"r.%r9"
  %v.22 = load i32, ptr %"r.%r9"
  %v.23 = load i32, ptr %"r.%r9"
  %v.24 = load i64, ptr %"r.%rd62"
  %v.25 = add i64 %v.24, 792
  %v.26 = inttoptr i64 %v.25 to ptr
  %v.27 = insertelement <2 x i32> poison, i32 %v.22, i32 0
  %v.28 = insertelement <2 x i32> %v.27, i32 %v.23, i32 1
  store <2 x i32> %v.28, ptr %v.26, align 1
  %v.29 = load i64, ptr %"r.%rd33"
  %v.30 = load i64, ptr %"r.%rd62"
  %v.31 = add i64 %v.30, 808
  %v.32 = inttoptr i64 %v.31 to ptr
  store i64 %v.29, ptr %v.32, align 1
  %v.33 = load i64, ptr %"r.%rd33"
  %v.34 = load i64, ptr %"r.%rd62"
  %v.35 = add i64 %v.34, 816
  %v.36 = inttoptr i64 %v.35 to ptr
  store i64 %v.33, ptr %v.36, align 1
  %v.37 = load i64, ptr %"r.%rd2"
  %v.38 = add i64 %v.37, 168
  store i64 %v.38, ptr %"r.%rd4"
  %v.39 = load i64, ptr %"r.%rd2"
  %v.40 = add i64 %v.39, 168
  %v.41 = inttoptr i64 %v.40 to ptr
  %v.42 = load i32, ptr %v.41, align 1
  store i32 %v.42, ptr %"r.%r10"
  %v.43 = load i32, ptr %"r.%r10"
  %v.44 = load i32, ptr %"r.%r7"
  %v.45 = zext i32 %v.43 to i64
  %v.46 = zext i32 %v.44 to i64
  %v.47 = mul i64 %v.45, %v.46
  store i64 %v.47, ptr %"r.%rd34"
  %v.48 = load i64, ptr %"r.%rd29"
  %v.49 = add i64 %v.48, 40
  %v.50 = inttoptr i64 %v.49 to ptr
  %v.51 = load i64, ptr %v.50, align 1
  store i64 %v.51, ptr %"r.%rd35"
  %v.52 = load i64, ptr %"r.%rd31"
  %v.53 = add i64 %v.52, 10304235947423694848
  store i64 %v.53, ptr %"r.%rd5"
  %v.54 = load i64, ptr %"r.%rd35"
  %v.55 = load i64, ptr %"r.%rd5"
  %v.56 = add i64 %v.54, %v.55
  store i64 %v.56, ptr %"r.%rd36"
  %v.57 = load i64, ptr %"r.%rd36"
  %v.58 = load i64, ptr %"r.%rd34"
  %v.59 = add i64 %v.57, %v.58
  store i64 %v.59, ptr %"r.%rd37"
  %v.60 = load i64, ptr %"r.%rd37"
  %v.61 = load i64, ptr %"r.%rd62"
  %v.62 = add i64 %v.61, 800
  %v.63 = inttoptr i64 %v.62 to ptr
  store i64 %v.60, ptr %v.63, align 1
  %v.64 = load i64, ptr %"r.%rd31"
  %v.65 = icmp eq i64 %v.64, 0
  store i1 %v.65, ptr %"r.%p1"
  %v.66 = load i1, ptr %"r.%p1"
  br i1 %v.66, label %"L$L__BB24_3", label %"B1"
"B1":
  %v.67 = load i64, ptr %"r.%rd4"
  %v.68 = add i64 %v.67, -4
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i32, ptr %v.69, align 1
  %v.71 = zext i32 %v.70 to i64
  store i64 %v.71, ptr %"r.%rd6"
  %v.72 = load i64, ptr %"r.%rd5"
  %v.73 = load i64, ptr %"r.%rd6"
  %v.74 = icmp uge i64 %v.72, %v.73
  store i1 %v.74, ptr %"r.%p2"
  %v.75 = load i1, ptr %"r.%p2"
  br i1 %v.75, label %"L$L__BB24_3", label %"B2"
"B2":
  %v.76 = load i64, ptr %"r.%rd6"
  %v.77 = load i64, ptr %"r.%rd5"
  %v.78 = sub i64 %v.76, %v.77
  store i64 %v.78, ptr %"r.%rd38"
  %v.79 = load i64, ptr %"r.%rd38"
  %v.80 = load i64, ptr %"r.%rd3"
  %v.81 = add i64 %v.80, -16
  %v.82 = inttoptr i64 %v.81 to ptr
  store i64 %v.79, ptr %v.82, align 1
  br label %"L$L__BB24_3"
"L$L__BB24_3":
  %v.83 = load i64, ptr %"r.%rd29"
  store i64 %v.83, ptr %"r..param param0"
  %v.84 = load i32, ptr %"r.%r7"
  store i32 %v.84, ptr %"r..param param1"
  %v.85 = load i64, ptr %"r.%rd30"
  store i64 %v.85, ptr %"r..param param2"
  %v.86 = load i32, ptr %"r.%r8"
  store i32 %v.86, ptr %"r..param param3"
  %v.87 = load i64, ptr %"r.%rd32"
  store i64 %v.87, ptr %"r..param param4"
  %v.88 = load i64, ptr %"r..param param0"
  %v.89 = load i32, ptr %"r..param param1"
  %v.90 = load i64, ptr %"r..param param2"
  %v.91 = load i32, ptr %"r..param param3"
  %v.92 = load i64, ptr %"r..param param4"
  call void @_runtime_add_textEP5BlockjyjP4Line(i64 %v.88, i32 %v.89, i64 %v.90, i32 %v.91, i64 %v.92)
  %v.93 = load i64, ptr %"r.%rd3"
  %v.94 = add i64 %v.93, -32
  %v.95 = inttoptr i64 %v.94 to ptr
  %v.96 = load i32, ptr %v.95, align 1
  store i32 %v.96, ptr %"r.%r12"
  %v.97 = load i32, ptr %"r.%r12"
  %v.98 = icmp eq i32 %v.97, 0
  store i1 %v.98, ptr %"r.%p3"
  store i32 4294967295, ptr %"r.%r23"
  %v.99 = load i1, ptr %"r.%p3"
  br i1 %v.99, label %"L$L__BB24_21", label %"B3"
"B3":
  %v.100 = load i64, ptr %"r.%rd3"
  %v.101 = add i64 %v.100, -808
  %v.102 = inttoptr i64 %v.101 to ptr
  %v.103 = load i64, ptr %v.102, align 1
  store i64 %v.103, ptr %"r.%rd57"
  %v.104 = load i64, ptr %"r.%rd57"
  %v.105 = icmp eq i64 %v.104, 0
  store i1 %v.105, ptr %"r.%p4"
  %v.106 = load i1, ptr %"r.%p4"
  br i1 %v.106, label %"L$L__BB24_11", label %"B4"
"B4":
  store i64 0, ptr %"r.%rd56"
  br label %"L$L__BB24_6"
"L$L__BB24_6":
  %v.107 = load i64, ptr %"r.%rd56"
  %v.108 = add i64 %v.107, 1
  store i64 %v.108, ptr %"r.%rd58"
  %v.109 = load i64, ptr %"r.%rd57"
  %v.110 = load i64, ptr %"r.%rd56"
  %v.111 = icmp ule i64 %v.109, %v.110
  store i1 %v.111, ptr %"r.%p5"
  store i16 0, ptr %"r.%rs7"
  %v.112 = load i1, ptr %"r.%p5"
  br i1 %v.112, label %"L$L__BB24_8", label %"B5"
"B5":
  %v.113 = load i64, ptr %"r.%rd3"
  %v.114 = add i64 %v.113, -816
  %v.115 = inttoptr i64 %v.114 to ptr
  %v.116 = load i64, ptr %v.115, align 1
  store i64 %v.116, ptr %"r.%rd41"
  %v.117 = load i64, ptr %"r.%rd41"
  %v.118 = load i64, ptr %"r.%rd56"
  %v.119 = add i64 %v.117, %v.118
  store i64 %v.119, ptr %"r.%rd42"
  %v.120 = load i64, ptr %"r.%rd42"
  %v.121 = inttoptr i64 %v.120 to ptr
  %v.122 = load i8, ptr %v.121, align 1
  %v.123 = zext i8 %v.122 to i16
  store i16 %v.123, ptr %"r.%rs7"
  br label %"L$L__BB24_8"
"L$L__BB24_8":
  %v.124 = load i16, ptr %"r.%rs7"
  %v.125 = and i16 %v.124, 255
  store i16 %v.125, ptr %"r.%rs5"
  %v.126 = load i16, ptr %"r.%rs5"
  %v.127 = icmp ne i16 %v.126, 37
  store i1 %v.127, ptr %"r.%p6"
  %v.128 = load i1, ptr %"r.%p6"
  br i1 %v.128, label %"L$L__BB24_10", label %"B6"
"B6":
  %v.129 = load i64, ptr %"r.%rd29"
  store i64 %v.129, ptr %"r..param param0.1"
  %v.130 = load i32, ptr %"r.%r7"
  store i32 %v.130, ptr %"r..param param1.1"
  %v.131 = load i64, ptr %"r.%rd58"
  store i64 %v.131, ptr %"r..param param2.1"
  %v.132 = load i32, ptr %"r.%r8"
  store i32 %v.132, ptr %"r..param param3.1"
  %v.133 = load i64, ptr %"r.%rd32"
  store i64 %v.133, ptr %"r..param param4.1"
  %v.134 = load i64, ptr %"r..param param0.1"
  %v.135 = load i32, ptr %"r..param param1.1"
  %v.136 = load i64, ptr %"r..param param2.1"
  %v.137 = load i32, ptr %"r..param param3.1"
  %v.138 = load i64, ptr %"r..param param4.1"
  %v.139 = call i64 @_runtime_convertEP5BlockjyjP4Line(i64 %v.134, i32 %v.135, i64 %v.136, i32 %v.137, i64 %v.138)
  store i64 %v.139, ptr %"r..param retval0"
  %v.140 = load i64, ptr %"r..param retval0"
  store i64 %v.140, ptr %"r.%rd58"
  %v.141 = load i64, ptr %"r.%rd3"
  %v.142 = add i64 %v.141, -808
  %v.143 = inttoptr i64 %v.142 to ptr
  %v.144 = load i64, ptr %v.143, align 1
  store i64 %v.144, ptr %"r.%rd57"
  br label %"L$L__BB24_10"
"L$L__BB24_10":
  %v.145 = load i64, ptr %"r.%rd58"
  %v.146 = load i64, ptr %"r.%rd57"
  %v.147 = icmp ult i64 %v.145, %v.146
  store i1 %v.147, ptr %"r.%p7"
  %v.148 = load i64, ptr %"r.%rd58"
  store i64 %v.148, ptr %"r.%rd56"
  %v.149 = load i1, ptr %"r.%p7"
  br i1 %v.149, label %"L$L__BB24_6", label %"B7"
"B7":
  br label %"L$L__BB24_11"
"L$L__BB24_11":
  %v.150 = load i64, ptr %"r.%rd3"
  %v.151 = inttoptr i64 %v.150 to ptr
  %v.152 = load i8, ptr %v.151, align 1
  %v.153 = zext i8 %v.152 to i16
  store i16 %v.153, ptr %"r.%rs6"
  %v.154 = load i16, ptr %"r.%rs6"
  %v.155 = icmp ne i16 %v.154, 0
  store i1 %v.155, ptr %"r.%p8"
  %v.156 = load i1, ptr %"r.%p8"
  br i1 %v.156, label %"L$L__BB24_21", label %"B8"
"B8":
  %v.157 = load i64, ptr %"r.%rd3"
  %v.158 = add i64 %v.157, -8
  %v.159 = inttoptr i64 %v.158 to ptr
  %v.160 = load i64, ptr %v.159, align 1
  store i64 %v.160, ptr %"r.%rd15"
  %v.161 = load i64, ptr %"r.%rd15"
  %v.162 = add i64 %v.161, 31
  store i64 %v.162, ptr %"r.%rd44"
  %v.163 = load i64, ptr %"r.%rd44"
  %v.164 = and i64 %v.163, 18446744073709551608
  store i64 %v.164, ptr %"r.%rd61"
  %v.165 = load i64, ptr %"r.%rd3"
  %v.166 = add i64 %v.165, -32
  %v.167 = inttoptr i64 %v.166 to ptr
  %v.168 = load i32, ptr %v.167, align 1
  %v.169 = sext i32 %v.168 to i64
  store i64 %v.169, ptr %"r.%rd17"
  %v.170 = load i64, ptr %"r.%rd17"
  %v.171 = icmp slt i64 %v.170, 1
  store i1 %v.171, ptr %"r.%p9"
  %v.172 = load i1, ptr %"r.%p9"
  br i1 %v.172, label %"L$L__BB24_15", label %"B9"
"B9":
  store i32 0, ptr %"r.%r21"
  %v.173 = load i64, ptr %"r.%rd17"
  %v.174 = trunc i64 %v.173 to i32
  store i32 %v.174, ptr %"r.%r15"
  %v.175 = load i64, ptr %"r.%rd62"
  store i64 %v.175, ptr %"r.%rd59"
  br label %"L$L__BB24_14"
"L$L__BB24_14":
  %v.176 = load i64, ptr %"r.%rd59"
  %v.177 = add i64 %v.176, 16
  %v.178 = inttoptr i64 %v.177 to ptr
  %v.179 = load i64, ptr %v.178, align 1
  store i64 %v.179, ptr %"r.%rd45"
  %v.180 = load i64, ptr %"r.%rd45"
  %v.181 = add i64 %v.180, 23
  store i64 %v.181, ptr %"r.%rd46"
  %v.182 = load i64, ptr %"r.%rd46"
  %v.183 = and i64 %v.182, 18446744073709551608
  store i64 %v.183, ptr %"r.%rd47"
  %v.184 = load i64, ptr %"r.%rd47"
  %v.185 = load i64, ptr %"r.%rd61"
  %v.186 = add i64 %v.184, %v.185
  store i64 %v.186, ptr %"r.%rd61"
  %v.187 = load i64, ptr %"r.%rd59"
  %v.188 = add i64 %v.187, 24
  store i64 %v.188, ptr %"r.%rd59"
  %v.189 = load i32, ptr %"r.%r21"
  %v.190 = add i32 %v.189, 1
  store i32 %v.190, ptr %"r.%r21"
  %v.191 = load i32, ptr %"r.%r21"
  %v.192 = load i32, ptr %"r.%r15"
  %v.193 = icmp slt i32 %v.191, %v.192
  store i1 %v.193, ptr %"r.%p10"
  %v.194 = load i1, ptr %"r.%p10"
  br i1 %v.194, label %"L$L__BB24_14", label %"B10"
"B10":
  br label %"L$L__BB24_15"
"L$L__BB24_15":
  %v.195 = load i64, ptr %"r.%rd2"
  store i64 %v.195, ptr %"r..param param0.2"
  %v.196 = load i64, ptr %"r.%rd61"
  store i64 %v.196, ptr %"r..param param1.2"
  %v.197 = load i64, ptr %"r..param param0.2"
  %v.198 = load i64, ptr %"r..param param1.2"
  %v.199 = call i64 @_runtime_reserveEP6Launchy(i64 %v.197, i64 %v.198)
  store i64 %v.199, ptr %"r..param retval0.1"
  %v.200 = load i64, ptr %"r..param retval0.1"
  store i64 %v.200, ptr %"r.%rd23"
  %v.201 = load i64, ptr %"r.%rd23"
  %v.202 = icmp eq i64 %v.201, 0
  store i1 %v.202, ptr %"r.%p11"
  %v.203 = load i1, ptr %"r.%p11"
  br i1 %v.203, label %"L$L__BB24_20", label %"B11"
"B11":
  %v.204 = load i64, ptr %"r.%rd17"
  %v.205 = trunc i64 %v.204 to i32
  store i32 %v.205, ptr %"r.%r16"
  %v.206 = load i32, ptr %"r.%r16"
  %v.207 = icmp slt i32 %v.206, 1
  store i1 %v.207, ptr %"r.%p12"
  %v.208 = load i64, ptr %"r.%rd61"
  %v.209 = load i64, ptr %"r.%rd23"
  %v.210 = inttoptr i64 %v.209 to ptr
  store i64 %v.208, ptr %v.210, align 1
  %v.211 = load i64, ptr %"r.%rd15"
  %v.212 = load i64, ptr %"r.%rd23"
  %v.213 = add i64 %v.212, 8
  %v.214 = inttoptr i64 %v.213 to ptr
  store i64 %v.211, ptr %v.214, align 1
  %v.215 = load i64, ptr %"r.%rd17"
  %v.216 = load i64, ptr %"r.%rd23"
  %v.217 = add i64 %v.216, 16
  %v.218 = inttoptr i64 %v.217 to ptr
  store i64 %v.215, ptr %v.218, align 1
  %v.219 = load i64, ptr %"r.%rd3"
  %v.220 = add i64 %v.219, -24
  %v.221 = inttoptr i64 %v.220 to ptr
  %v.222 = load i64, ptr %v.221, align 1
  store i64 %v.222, ptr %"r.%rd48"
  %v.223 = load i64, ptr %"r.%rd23"
  %v.224 = add i64 %v.223, 24
  store i64 %v.224, ptr %"r.%rd49"
  %v.225 = load i64, ptr %"r.%rd49"
  store i64 %v.225, ptr %"r..param param0.3"
  %v.226 = load i64, ptr %"r.%rd48"
  store i64 %v.226, ptr %"r..param param1.3"
  %v.227 = load i64, ptr %"r.%rd15"
  store i64 %v.227, ptr %"r..param param2.2"
  %v.228 = load i64, ptr %"r..param param0.3"
  %v.229 = load i64, ptr %"r..param param1.3"
  %v.230 = load i64, ptr %"r..param param2.2"
  %v.231 = call i64 @_runtime_copyEPhyy(i64 %v.228, i64 %v.229, i64 %v.230)
  store i64 %v.231, ptr %"r..param retval0.2"
  %v.232 = load i64, ptr %"r..param retval0.2"
  store i64 %v.232, ptr %"r.%rd63"
  %v.233 = load i1, ptr %"r.%p12"
  br i1 %v.233, label %"L$L__BB24_19", label %"B12"
"B12":
  store i32 0, ptr %"r.%r22"
  br label %"L$L__BB24_18"
"L$L__BB24_18":
  %v.234 = load i64, ptr %"r.%rd62"
  %v.235 = inttoptr i64 %v.234 to ptr
  %v.236 = load i64, ptr %v.235, align 1
  store i64 %v.236, ptr %"r.%rd50"
  %v.237 = load i64, ptr %"r.%rd50"
  %v.238 = load i64, ptr %"r.%rd63"
  %v.239 = inttoptr i64 %v.238 to ptr
  store i64 %v.237, ptr %v.239, align 1
  %v.240 = load i64, ptr %"r.%rd62"
  %v.241 = add i64 %v.240, 16
  %v.242 = inttoptr i64 %v.241 to ptr
  %v.243 = load i64, ptr %v.242, align 1
  store i64 %v.243, ptr %"r.%rd51"
  %v.244 = load i64, ptr %"r.%rd51"
  %v.245 = load i64, ptr %"r.%rd63"
  %v.246 = add i64 %v.245, 8
  %v.247 = inttoptr i64 %v.246 to ptr
  store i64 %v.244, ptr %v.247, align 1
  %v.248 = load i64, ptr %"r.%rd62"
  %v.249 = add i64 %v.248, 8
  %v.250 = inttoptr i64 %v.249 to ptr
  %v.251 = load i64, ptr %v.250, align 1
  store i64 %v.251, ptr %"r.%rd52"
  %v.252 = load i64, ptr %"r.%rd63"
  %v.253 = add i64 %v.252, 16
  store i64 %v.253, ptr %"r.%rd53"
  %v.254 = load i64, ptr %"r.%rd53"
  store i64 %v.254, ptr %"r..param param0.4"
  %v.255 = load i64, ptr %"r.%rd52"
  store i64 %v.255, ptr %"r..param param1.4"
  %v.256 = load i64, ptr %"r.%rd51"
  store i64 %v.256, ptr %"r..param param2.3"
  %v.257 = load i64, ptr %"r..param param0.4"
  %v.258 = load i64, ptr %"r..param param1.4"
  %v.259 = load i64, ptr %"r..param param2.3"
  %v.260 = call i64 @_runtime_copyEPhyy(i64 %v.257, i64 %v.258, i64 %v.259)
  store i64 %v.260, ptr %"r..param retval0.3"
  %v.261 = load i64, ptr %"r..param retval0.3"
  store i64 %v.261, ptr %"r.%rd63"
  %v.262 = load i64, ptr %"r.%rd62"
  %v.263 = add i64 %v.262, 24
  store i64 %v.263, ptr %"r.%rd62"
  %v.264 = load i32, ptr %"r.%r22"
  %v.265 = add i32 %v.264, 1
  store i32 %v.265, ptr %"r.%r22"
  %v.266 = load i32, ptr %"r.%r22"
  %v.267 = load i32, ptr %"r.%r16"
  %v.268 = icmp slt i32 %v.266, %v.267
  store i1 %v.268, ptr %"r.%p13"
  %v.269 = load i1, ptr %"r.%p13"
  br i1 %v.269, label %"L$L__BB24_18", label %"B13"
"B13":
  br label %"L$L__BB24_19"
"L$L__BB24_19":
  %v.270 = load i64, ptr %"r.%rd3"
  %v.271 = add i64 %v.270, -28
  %v.272 = inttoptr i64 %v.271 to ptr
  %v.273 = load i32, ptr %v.272, align 1
  store i32 %v.273, ptr %"r.%r23"
  br label %"L$L__BB24_21"
"L$L__BB24_20":
  %v.274 = load i64, ptr %"r.%rd2"
  %v.275 = add i64 %v.274, 248
  store i64 %v.275, ptr %"r.%rd54"
  %v.276 = load i64, ptr %"r.%rd54"
  %v.277 = inttoptr i64 %v.276 to ptr
  %v.278 = atomicrmw add ptr %v.277, i32 1 seq_cst, align 4
  store i32 %v.278, ptr %"r.%r20"
  store i32 4294967294, ptr %"r.%r23"
  br label %"L$L__BB24_21"
"L$L__BB24_21":
  %v.279 = load i32, ptr %"r.%r23"
  store i32 %v.279, ptr %"r..param func_retval0"
  br label %done
done:
  %v.280 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.280
}

define internal void @_runtime_shuffleEP8Exchangeji(i64 %a0, i32 %a1, i32 %a2) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p10" = alloca i1
  %"r.%p11" = alloca i1
  %"r.%p12" = alloca i1
  %"r.%p13" = alloca i1
  %"r.%p14" = alloca i1
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
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
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
  store i32 0, ptr %"r.%r33"
  %v.4 = load i64, ptr %"r.%rd4"
  store i64 %v.4, ptr %"r.%rd9"
  br label %"L$L__BB25_1"
"L$L__BB25_1":
  store i32 1, ptr %"r.%r15"
  %v.5 = load i32, ptr %"r.%r15"
  %v.6 = load i32, ptr %"r.%r33"
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
  br i1 %v.16, label %"L$L__BB25_10", label %"B1"
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
  %v.38 = load i32, ptr %"r.%r33"
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
  br i1 %v.47, label %"L$L__BB25_8", label %"B2"
"B2":
  br label %"L$L__BB25_3"
"L$L__BB25_8":
  %v.48 = load i32, ptr %"r.%r2"
  %v.49 = mul i32 %v.48, 4294967295
  %v.50 = load i32, ptr %"r.%r33"
  %v.51 = add i32 %v.49, %v.50
  store i32 %v.51, ptr %"r.%r34"
  %v.52 = load i32, ptr %"r.%r34"
  %v.53 = load i32, ptr %"r.%r5"
  %v.54 = icmp sge i32 %v.52, %v.53
  store i1 %v.54, ptr %"r.%p14"
  br label %"L$L__BB25_9"
"L$L__BB25_3":
  %v.55 = load i32, ptr %"r.%r13"
  %v.56 = icmp eq i32 %v.55, 2
  store i1 %v.56, ptr %"r.%p8"
  %v.57 = load i1, ptr %"r.%p8"
  br i1 %v.57, label %"L$L__BB25_7", label %"B3"
"B3":
  br label %"L$L__BB25_4"
"L$L__BB25_7":
  %v.58 = load i32, ptr %"r.%r2"
  %v.59 = load i32, ptr %"r.%r33"
  %v.60 = add i32 %v.58, %v.59
  store i32 %v.60, ptr %"r.%r34"
  %v.61 = load i32, ptr %"r.%r34"
  %v.62 = load i32, ptr %"r.%r5"
  %v.63 = icmp ule i32 %v.61, %v.62
  store i1 %v.63, ptr %"r.%p14"
  br label %"L$L__BB25_9"
"L$L__BB25_4":
  %v.64 = load i32, ptr %"r.%r13"
  %v.65 = icmp eq i32 %v.64, 3
  store i1 %v.65, ptr %"r.%p9"
  %v.66 = load i1, ptr %"r.%p9"
  br i1 %v.66, label %"L$L__BB25_6", label %"B4"
"B4":
  br label %"L$L__BB25_5"
"L$L__BB25_6":
  %v.67 = load i32, ptr %"r.%r2"
  %v.68 = load i32, ptr %"r.%r33"
  %v.69 = xor i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r34"
  %v.70 = load i32, ptr %"r.%r34"
  %v.71 = load i32, ptr %"r.%r5"
  %v.72 = icmp ule i32 %v.70, %v.71
  store i1 %v.72, ptr %"r.%p14"
  br label %"L$L__BB25_9"
"L$L__BB25_5":
  %v.73 = load i32, ptr %"r.%r2"
  %v.74 = load i32, ptr %"r.%r4"
  %v.75 = and i32 %v.73, %v.74
  store i32 %v.75, ptr %"r.%r26"
  %v.76 = load i32, ptr %"r.%r3"
  %v.77 = load i32, ptr %"r.%r26"
  %v.78 = or i32 %v.76, %v.77
  store i32 %v.78, ptr %"r.%r34"
  %v.79 = load i32, ptr %"r.%r34"
  %v.80 = load i32, ptr %"r.%r5"
  %v.81 = icmp ule i32 %v.79, %v.80
  store i1 %v.81, ptr %"r.%p14"
  br label %"L$L__BB25_9"
"L$L__BB25_9":
  store i32 1, ptr %"r.%r27"
  %v.82 = load i32, ptr %"r.%r27"
  %v.83 = load i32, ptr %"r.%r34"
  %v.84 = icmp ult i32 %v.83, 32
  %v.85 = select i1 %v.84, i32 %v.83, i32 31
  %v.86 = shl i32 %v.82, %v.85
  %v.87 = select i1 %v.84, i32 %v.86, i32 0
  store i32 %v.87, ptr %"r.%r28"
  %v.88 = load i32, ptr %"r.%r28"
  %v.89 = load i32, ptr %"r.%r12"
  %v.90 = and i32 %v.88, %v.89
  store i32 %v.90, ptr %"r.%r29"
  %v.91 = load i32, ptr %"r.%r29"
  %v.92 = icmp eq i32 %v.91, 0
  store i1 %v.92, ptr %"r.%p10"
  %v.93 = load i1, ptr %"r.%p14"
  %v.94 = xor i1 %v.93, -1
  store i1 %v.94, ptr %"r.%p11"
  %v.95 = load i1, ptr %"r.%p10"
  %v.96 = load i1, ptr %"r.%p11"
  %v.97 = or i1 %v.95, %v.96
  store i1 %v.97, ptr %"r.%p12"
  %v.98 = load i32, ptr %"r.%r33"
  %v.99 = load i32, ptr %"r.%r34"
  %v.100 = load i1, ptr %"r.%p12"
  %v.101 = select i1 %v.100, i32 %v.98, i32 %v.99
  store i32 %v.101, ptr %"r.%r30"
  %v.102 = load i32, ptr %"r.%r30"
  %v.103 = icmp ult i32 5, 32
  %v.104 = select i1 %v.103, i32 5, i32 31
  %v.105 = shl i32 %v.102, %v.104
  %v.106 = select i1 %v.103, i32 %v.105, i32 0
  store i32 %v.106, ptr %"r.%r31"
  %v.107 = load i32, ptr %"r.%r31"
  %v.108 = zext i32 %v.107 to i64
  store i64 %v.108, ptr %"r.%rd5"
  %v.109 = load i64, ptr %"r.%rd5"
  %v.110 = and i64 %v.109, 992
  store i64 %v.110, ptr %"r.%rd6"
  %v.111 = load i64, ptr %"r.%rd4"
  %v.112 = load i64, ptr %"r.%rd6"
  %v.113 = add i64 %v.111, %v.112
  store i64 %v.113, ptr %"r.%rd7"
  %v.114 = load i64, ptr %"r.%rd7"
  %v.115 = inttoptr i64 %v.114 to ptr
  %v.116 = load i32, ptr %v.115, align 1
  %v.117 = zext i32 %v.116 to i64
  store i64 %v.117, ptr %"r.%rd8"
  %v.118 = load i64, ptr %"r.%rd8"
  %v.119 = load i64, ptr %"r.%rd9"
  %v.120 = add i64 %v.119, 24
  %v.121 = inttoptr i64 %v.120 to ptr
  store i64 %v.118, ptr %v.121, align 1
  %v.122 = load i1, ptr %"r.%p14"
  %v.123 = select i1 %v.122, i32 1, i32 0
  store i32 %v.123, ptr %"r.%r32"
  %v.124 = load i32, ptr %"r.%r32"
  %v.125 = load i64, ptr %"r.%rd9"
  %v.126 = add i64 %v.125, 20
  %v.127 = inttoptr i64 %v.126 to ptr
  store i32 %v.124, ptr %v.127, align 1
  br label %"L$L__BB25_10"
"L$L__BB25_10":
  %v.128 = load i32, ptr %"r.%r33"
  %v.129 = add i32 %v.128, 1
  store i32 %v.129, ptr %"r.%r33"
  %v.130 = load i64, ptr %"r.%rd9"
  %v.131 = add i64 %v.130, 32
  store i64 %v.131, ptr %"r.%rd9"
  %v.132 = load i32, ptr %"r.%r33"
  %v.133 = icmp ne i32 %v.132, 32
  store i1 %v.133, ptr %"r.%p13"
  %v.134 = load i1, ptr %"r.%p13"
  br i1 %v.134, label %"L$L__BB25_1", label %"B5"
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
  br label %"L$L__BB26_1"
"L$L__BB26_1":
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
  br i1 %v.15, label %"L$L__BB26_3", label %"B1"
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
  br label %"L$L__BB26_3"
"L$L__BB26_3":
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
  br i1 %v.34, label %"L$L__BB26_1", label %"B2"
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
  br label %"L$L__BB27_1"
"L$L__BB27_1":
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
  br i1 %v.16, label %"L$L__BB27_3", label %"B1"
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
  br label %"L$L__BB27_3"
"L$L__BB27_3":
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
  br i1 %v.31, label %"L$L__BB27_1", label %"B2"
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
  br label %"L$L__BB28_1"
"L$L__BB28_1":
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
  br i1 %v.22, label %"L$L__BB28_7", label %"B1"
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
  br label %"L$L__BB28_3"
"L$L__BB28_3":
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
  br i1 %v.43, label %"L$L__BB28_5", label %"B2"
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
  br label %"L$L__BB28_5"
"L$L__BB28_5":
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
  br i1 %v.65, label %"L$L__BB28_3", label %"B3"
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
  br label %"L$L__BB28_7"
"L$L__BB28_7":
  %v.84 = load i32, ptr %"r.%r23"
  %v.85 = add i32 %v.84, 1
  store i32 %v.85, ptr %"r.%r23"
  %v.86 = load i32, ptr %"r.%r23"
  %v.87 = icmp ult i32 %v.86, 32
  store i1 %v.87, ptr %"r.%p7"
  %v.88 = load i1, ptr %"r.%p7"
  br i1 %v.88, label %"L$L__BB28_1", label %"B4"
"B4":
  %v.89 = load i16, ptr %"r.%rs4"
  %v.90 = icmp eq i16 %v.89, 0
  store i1 %v.90, ptr %"r.%p8"
  %v.91 = load i1, ptr %"r.%p8"
  br i1 %v.91, label %"L$L__BB28_10", label %"B5"
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
  br label %"L$L__BB28_10"
"L$L__BB28_10":
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
  br label %"L$L__BB29_1"
"L$L__BB29_1":
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
  br i1 %v.17, label %"L$L__BB29_16", label %"B1"
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
  br i1 %v.28, label %"L$L__BB29_16", label %"B2"
"B2":
  %v.29 = load i32, ptr %"r.%r14"
  %v.30 = icmp eq i32 %v.29, 11
  store i1 %v.30, ptr %"r.%p3"
  %v.31 = load i1, ptr %"r.%p3"
  br i1 %v.31, label %"L$L__BB29_15", label %"B3"
"B3":
  br label %"L$L__BB29_4"
"L$L__BB29_15":
  %v.32 = load i32, ptr %"r.%r2"
  %v.33 = load i32, ptr %"r.%r24"
  %v.34 = add i32 %v.32, %v.33
  store i32 %v.34, ptr %"r.%r24"
  br label %"L$L__BB29_16"
"L$L__BB29_4":
  %v.35 = load i32, ptr %"r.%r14"
  %v.36 = icmp eq i32 %v.35, 16
  store i1 %v.36, ptr %"r.%p4"
  %v.37 = load i1, ptr %"r.%p4"
  br i1 %v.37, label %"L$L__BB29_14", label %"B4"
"B4":
  br label %"L$L__BB29_5"
"L$L__BB29_14":
  %v.38 = load i32, ptr %"r.%r2"
  %v.39 = load i32, ptr %"r.%r24"
  %v.40 = and i32 %v.38, %v.39
  store i32 %v.40, ptr %"r.%r24"
  br label %"L$L__BB29_16"
"L$L__BB29_5":
  %v.41 = load i32, ptr %"r.%r14"
  %v.42 = icmp eq i32 %v.41, 17
  store i1 %v.42, ptr %"r.%p5"
  %v.43 = load i1, ptr %"r.%p5"
  br i1 %v.43, label %"L$L__BB29_13", label %"B5"
"B5":
  br label %"L$L__BB29_6"
"L$L__BB29_13":
  %v.44 = load i32, ptr %"r.%r2"
  %v.45 = load i32, ptr %"r.%r24"
  %v.46 = or i32 %v.44, %v.45
  store i32 %v.46, ptr %"r.%r24"
  br label %"L$L__BB29_16"
"L$L__BB29_6":
  %v.47 = load i32, ptr %"r.%r14"
  %v.48 = icmp eq i32 %v.47, 18
  store i1 %v.48, ptr %"r.%p6"
  %v.49 = load i1, ptr %"r.%p6"
  br i1 %v.49, label %"L$L__BB29_12", label %"B6"
"B6":
  br label %"L$L__BB29_7"
"L$L__BB29_12":
  %v.50 = load i32, ptr %"r.%r2"
  %v.51 = load i32, ptr %"r.%r24"
  %v.52 = xor i32 %v.50, %v.51
  store i32 %v.52, ptr %"r.%r24"
  br label %"L$L__BB29_16"
"L$L__BB29_7":
  %v.53 = load i32, ptr %"r.%r14"
  %v.54 = icmp eq i32 %v.53, 14
  store i1 %v.54, ptr %"r.%p7"
  %v.55 = load i1, ptr %"r.%p7"
  br i1 %v.55, label %"L$L__BB29_11", label %"B7"
"B7":
  br label %"L$L__BB29_8"
"L$L__BB29_11":
  %v.56 = load i32, ptr %"r.%r2"
  %v.57 = load i32, ptr %"r.%r24"
  %v.58 = call i32 @llvm.umin.i32(i32 %v.56, i32 %v.57)
  store i32 %v.58, ptr %"r.%r24"
  br label %"L$L__BB29_16"
"L$L__BB29_8":
  %v.59 = load i32, ptr %"r.%r14"
  %v.60 = icmp eq i32 %v.59, 15
  store i1 %v.60, ptr %"r.%p8"
  %v.61 = load i1, ptr %"r.%p8"
  br i1 %v.61, label %"L$L__BB29_10", label %"B8"
"B8":
  br label %"L$L__BB29_9"
"L$L__BB29_10":
  %v.62 = load i32, ptr %"r.%r2"
  %v.63 = load i32, ptr %"r.%r24"
  %v.64 = call i32 @llvm.umax.i32(i32 %v.62, i32 %v.63)
  store i32 %v.64, ptr %"r.%r24"
  br label %"L$L__BB29_16"
"L$L__BB29_9":
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
  br label %"L$L__BB29_16"
"L$L__BB29_16":
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
  br i1 %v.83, label %"L$L__BB29_1", label %"B9"
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
  br i1 %v.6, label %"L$L__BB30_21", label %"B1"
"B1":
  %v.7 = load i32, ptr %"r.%r7"
  %v.8 = icmp slt i32 %v.7, 5
  store i1 %v.8, ptr %"r.%p2"
  %v.9 = load i1, ptr %"r.%p2"
  br i1 %v.9, label %"L$L__BB30_20", label %"B2"
"B2":
  br label %"L$L__BB30_2"
"L$L__BB30_20":
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
  br label %"L$L__BB30_21"
"L$L__BB30_2":
  %v.16 = load i32, ptr %"r.%r7"
  %v.17 = icmp slt i32 %v.16, 9
  store i1 %v.17, ptr %"r.%p3"
  %v.18 = load i1, ptr %"r.%p3"
  br i1 %v.18, label %"L$L__BB30_14", label %"B3"
"B3":
  br label %"L$L__BB30_3"
"L$L__BB30_14":
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
  br i1 %v.29, label %"L$L__BB30_18", label %"B4"
"B4":
  br label %"L$L__BB30_15"
"L$L__BB30_18":
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
  br label %"L$L__BB30_19"
"L$L__BB30_3":
  %v.37 = load i32, ptr %"r.%r7"
  %v.38 = icmp slt i32 %v.37, 11
  store i1 %v.38, ptr %"r.%p4"
  %v.39 = load i1, ptr %"r.%p4"
  br i1 %v.39, label %"L$L__BB30_13", label %"B5"
"B5":
  br label %"L$L__BB30_4"
"L$L__BB30_13":
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
  br label %"L$L__BB30_21"
"L$L__BB30_15":
  %v.50 = load i32, ptr %"r.%r7"
  %v.51 = icmp eq i32 %v.50, 6
  store i1 %v.51, ptr %"r.%p13"
  %v.52 = load i1, ptr %"r.%p13"
  br i1 %v.52, label %"L$L__BB30_17", label %"B6"
"B6":
  br label %"L$L__BB30_16"
"L$L__BB30_17":
  %v.53 = load i64, ptr %"r.%rd4"
  %v.54 = trunc i64 %v.53 to i32
  store i32 %v.54, ptr %"r.%r18"
  %v.55 = load i32, ptr %"r.%r18"
  %v.56 = icmp ne i32 %v.55, 0
  store i1 %v.56, ptr %"r.%p18"
  %v.57 = load i1, ptr %"r.%p18"
  %v.58 = select i1 %v.57, i64 1, i64 0
  store i64 %v.58, ptr %"r.%rd13"
  br label %"L$L__BB30_19"
"L$L__BB30_4":
  %v.59 = load i32, ptr %"r.%r7"
  %v.60 = icmp slt i32 %v.59, 19
  store i1 %v.60, ptr %"r.%p5"
  %v.61 = load i1, ptr %"r.%p5"
  br i1 %v.61, label %"L$L__BB30_12", label %"B7"
"B7":
  br label %"L$L__BB30_5"
"L$L__BB30_12":
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
  br label %"L$L__BB30_21"
"L$L__BB30_16":
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
  br label %"L$L__BB30_19"
"L$L__BB30_19":
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
  br label %"L$L__BB30_21"
"L$L__BB30_21":
  br label %done
"L$L__BB30_5":
  %v.93 = load i32, ptr %"r.%r7"
  %v.94 = icmp eq i32 %v.93, 19
  store i1 %v.94, ptr %"r.%p6"
  %v.95 = load i1, ptr %"r.%p6"
  br i1 %v.95, label %"L$L__BB30_11", label %"B8"
"B8":
  br label %"L$L__BB30_6"
"L$L__BB30_11":
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
  br label %"L$L__BB30_21"
"L$L__BB30_6":
  %v.105 = load i32, ptr %"r.%r7"
  %v.106 = icmp ne i32 %v.105, 20
  store i1 %v.106, ptr %"r.%p7"
  %v.107 = load i1, ptr %"r.%p7"
  br i1 %v.107, label %"L$L__BB30_21", label %"B9"
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
  br label %"L$L__BB30_8"
"L$L__BB30_8":
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
  br i1 %v.129, label %"L$L__BB30_10", label %"B10"
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
  br label %"L$L__BB30_10"
"L$L__BB30_10":
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
  br i1 %v.150, label %"L$L__BB30_21", label %"B11"
"B11":
  br label %"L$L__BB30_8"
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
  br i1 %v.8, label %"L$L__BB31_3", label %"B1"
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
  br label %"L$L__BB31_2"
"L$L__BB31_2":
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
  br i1 %v.32, label %"L$L__BB31_2", label %"B2"
"B2":
  br label %"L$L__BB31_3"
"L$L__BB31_3":
  br label %done
done:
  ret void
}

define internal i32 @_runtime_any_beyond_spinningEP5Blockii(i64 %a0, i32 %a1, i32 %a2) {
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
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs12" = alloca i16
  %"r.%rs13" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs8" = alloca i16
  %"r.%rs9" = alloca i16
  %"r..param _runtime_any_beyond_spinningEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_any_beyond_spinningEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_any_beyond_spinningEP5Blockii_param_2" = alloca i32
  %"r..param func_retval0" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_any_beyond_spinningEP5Blockii_param_0"
  store i32 %a1, ptr %"r..param _runtime_any_beyond_spinningEP5Blockii_param_1"
  store i32 %a2, ptr %"r..param _runtime_any_beyond_spinningEP5Blockii_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_any_beyond_spinningEP5Blockii_param_0"
  store i64 %v.1, ptr %"r.%rd5"
  %v.2 = load i32, ptr %"r..param _runtime_any_beyond_spinningEP5Blockii_param_1"
  store i32 %v.2, ptr %"r.%r7"
  %v.3 = load i32, ptr %"r..param _runtime_any_beyond_spinningEP5Blockii_param_2"
  store i32 %v.3, ptr %"r.%r4"
  %v.4 = load i32, ptr %"r.%r7"
  %v.5 = load i32, ptr %"r.%r4"
  %v.6 = icmp sge i32 %v.4, %v.5
  store i1 %v.6, ptr %"r.%p1"
  store i16 0, ptr %"r.%rs13"
  %v.7 = load i1, ptr %"r.%p1"
  br i1 %v.7, label %"L$L__BB32_6", label %"B1"
"B1":
  %v.8 = load i64, ptr %"r.%rd5"
  %v.9 = add i64 %v.8, 56
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd6"
  %v.12 = load i64, ptr %"r.%rd5"
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = load i64, ptr %v.13, align 1
  store i64 %v.14, ptr %"r.%rd1"
  %v.15 = load i32, ptr %"r.%r7"
  %v.16 = sext i32 %v.15 to i64
  %v.17 = sext i32 2 to i64
  %v.18 = mul i64 %v.16, %v.17
  store i64 %v.18, ptr %"r.%rd7"
  %v.19 = load i64, ptr %"r.%rd6"
  %v.20 = load i64, ptr %"r.%rd7"
  %v.21 = add i64 %v.19, %v.20
  store i64 %v.21, ptr %"r.%rd11"
  br label %"L$L__BB32_2"
"L$L__BB32_2":
  %v.22 = load i64, ptr %"r.%rd11"
  %v.23 = inttoptr i64 %v.22 to ptr
  %v.24 = load i16, ptr %v.23, align 1
  store i16 %v.24, ptr %"r.%rs1"
  %v.25 = load i16, ptr %"r.%rs1"
  %v.26 = icmp eq i16 %v.25, 0
  store i1 %v.26, ptr %"r.%p2"
  store i16 0, ptr %"r.%rs12"
  %v.27 = load i1, ptr %"r.%p2"
  br i1 %v.27, label %"L$L__BB32_4", label %"B2"
"B2":
  %v.28 = load i16, ptr %"r.%rs1"
  %v.29 = icmp ult i32 1, 16
  %v.30 = select i1 %v.29, i32 1, i32 15
  %v.31 = trunc i32 %v.30 to i16
  %v.32 = lshr i16 %v.28, %v.31
  %v.33 = select i1 %v.29, i16 %v.32, i16 0
  store i16 %v.33, ptr %"r.%rs7"
  %v.34 = load i64, ptr %"r.%rd1"
  %v.35 = add i64 %v.34, 144
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i64, ptr %v.36, align 1
  store i64 %v.37, ptr %"r.%rd8"
  %v.38 = load i16, ptr %"r.%rs7"
  %v.39 = zext i16 %v.38 to i32
  store i32 %v.39, ptr %"r.%r5"
  %v.40 = load i32, ptr %"r.%r5"
  %v.41 = zext i32 %v.40 to i64
  %v.42 = zext i32 12 to i64
  %v.43 = mul i64 %v.41, %v.42
  store i64 %v.43, ptr %"r.%rd9"
  %v.44 = load i64, ptr %"r.%rd8"
  %v.45 = load i64, ptr %"r.%rd9"
  %v.46 = add i64 %v.44, %v.45
  store i64 %v.46, ptr %"r.%rd10"
  %v.47 = load i64, ptr %"r.%rd10"
  %v.48 = add i64 %v.47, 3
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i8, ptr %v.49, align 1
  %v.51 = zext i8 %v.50 to i16
  store i16 %v.51, ptr %"r.%rs8"
  %v.52 = load i16, ptr %"r.%rs8"
  %v.53 = and i16 %v.52, 8
  store i16 %v.53, ptr %"r.%rs9"
  %v.54 = load i16, ptr %"r.%rs9"
  %v.55 = icmp ult i32 3, 16
  %v.56 = select i1 %v.55, i32 3, i32 15
  %v.57 = trunc i32 %v.56 to i16
  %v.58 = lshr i16 %v.54, %v.57
  %v.59 = select i1 %v.55, i16 %v.58, i16 0
  store i16 %v.59, ptr %"r.%rs12"
  br label %"L$L__BB32_4"
"L$L__BB32_4":
  %v.60 = load i32, ptr %"r.%r7"
  %v.61 = add i32 %v.60, 1
  store i32 %v.61, ptr %"r.%r7"
  %v.62 = load i16, ptr %"r.%rs12"
  %v.63 = icmp eq i16 %v.62, 0
  store i1 %v.63, ptr %"r.%p3"
  store i16 1, ptr %"r.%rs13"
  %v.64 = load i1, ptr %"r.%p3"
  br i1 %v.64, label %"L$L__BB32_6", label %"B3"
"B3":
  %v.65 = load i64, ptr %"r.%rd11"
  %v.66 = add i64 %v.65, 2
  store i64 %v.66, ptr %"r.%rd11"
  %v.67 = load i32, ptr %"r.%r7"
  %v.68 = load i32, ptr %"r.%r4"
  %v.69 = icmp slt i32 %v.67, %v.68
  store i1 %v.69, ptr %"r.%p4"
  store i16 0, ptr %"r.%rs13"
  %v.70 = load i1, ptr %"r.%p4"
  br i1 %v.70, label %"L$L__BB32_2", label %"B4"
"B4":
  br label %"L$L__BB32_6"
"L$L__BB32_6":
  %v.71 = load i16, ptr %"r.%rs13"
  %v.72 = zext i16 %v.71 to i32
  store i32 %v.72, ptr %"r.%r6"
  %v.73 = load i32, ptr %"r.%r6"
  store i32 %v.73, ptr %"r..param func_retval0"
  br label %done
done:
  %v.74 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.74
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
  br label %"L$L__BB33_1"
"L$L__BB33_1":
  %v.15 = load i32, ptr %"r.%r8"
  %v.16 = add i32 %v.15, 1
  store i32 %v.16, ptr %"r.%r8"
  %v.17 = load i32, ptr %"r.%r8"
  %v.18 = load i32, ptr %"r.%r6"
  %v.19 = icmp slt i32 %v.17, %v.18
  store i1 %v.19, ptr %"r.%p1"
  %v.20 = load i1, ptr %"r.%p1"
  br i1 %v.20, label %"L$L__BB33_3", label %"B1"
"B1":
  br label %"L$L__BB33_2"
"L$L__BB33_3":
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
  br i1 %v.37, label %"L$L__BB33_1", label %"B2"
"B2":
  br label %"L$L__BB33_4"
"L$L__BB33_2":
  %v.38 = load i64, ptr %"r.%rd2"
  %v.39 = inttoptr i64 %v.38 to ptr
  %v.40 = load i16, ptr %v.39, align 1
  %v.41 = zext i16 %v.40 to i32
  store i32 %v.41, ptr %"r.%r9"
  br label %"L$L__BB33_4"
"L$L__BB33_4":
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
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
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
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
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
  store i64 %v.1, ptr %"r.%rd4"
  %v.2 = load i32, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_1"
  store i32 %v.2, ptr %"r.%r9"
  %v.3 = load i32, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_2"
  store i32 %v.3, ptr %"r.%r7"
  %v.4 = load i32, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_3"
  store i32 %v.4, ptr %"r.%r8"
  %v.5 = load i64, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_4"
  store i64 %v.5, ptr %"r.%rd5"
  %v.6 = load i64, ptr %"r.%rd5"
  store i64 %v.6, ptr %"r.%rd1"
  %v.7 = load i64, ptr %"r.%rd4"
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd6"
  %v.10 = load i64, ptr %"r.%rd6"
  %v.11 = add i64 %v.10, 272
  store i64 %v.11, ptr %"r.%rd2"
  %v.12 = load i64, ptr %"r.%rd6"
  %v.13 = add i64 %v.12, 272
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd7"
  %v.16 = load i32, ptr %"r.%r9"
  %v.17 = icmp ult i32 1, 32
  %v.18 = select i1 %v.17, i32 1, i32 31
  %v.19 = ashr i32 %v.16, %v.18
  store i32 %v.19, ptr %"r.%r1"
  %v.20 = load i64, ptr %"r.%rd4"
  store i64 %v.20, ptr %"r..param param0"
  %v.21 = load i32, ptr %"r.%r1"
  store i32 %v.21, ptr %"r..param param1"
  %v.22 = load i32, ptr %"r.%r7"
  store i32 %v.22, ptr %"r..param param2"
  %v.23 = load i32, ptr %"r.%r8"
  store i32 %v.23, ptr %"r..param param3"
  %v.24 = load i64, ptr %"r..param param0"
  %v.25 = load i32, ptr %"r..param param1"
  %v.26 = load i32, ptr %"r..param param2"
  %v.27 = load i32, ptr %"r..param param3"
  %v.28 = load i64, ptr %"r.%rd7"
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = call i32 %v.29(i64 %v.24, i32 %v.25, i32 %v.26, i32 %v.27)
  store i32 %v.30, ptr %"r..param retval0"
  %v.31 = load i32, ptr %"r..param retval0"
  store i32 %v.31, ptr %"r.%r2"
  %v.32 = load i32, ptr %"r.%r2"
  %v.33 = icmp eq i32 %v.32, 4294967294
  store i1 %v.33, ptr %"r.%p4"
  %v.34 = load i1, ptr %"r.%p4"
  br i1 %v.34, label %"L$L__BB34_9", label %"B1"
"B1":
  br label %"L$L__BB34_1"
"L$L__BB34_9":
  %v.35 = load i64, ptr %"r.%rd1"
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i32, ptr %v.36, align 1
  store i32 %v.37, ptr %"r.%r17"
  %v.38 = load i32, ptr %"r.%r17"
  %v.39 = or i32 %v.38, 4
  store i32 %v.39, ptr %"r.%r18"
  %v.40 = load i32, ptr %"r.%r18"
  %v.41 = load i64, ptr %"r.%rd1"
  %v.42 = inttoptr i64 %v.41 to ptr
  store i32 %v.40, ptr %v.42, align 1
  br label %"L$L__BB34_10"
"L$L__BB34_1":
  %v.43 = load i64, ptr %"r.%rd2"
  %v.44 = add i64 %v.43, -128
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = load i64, ptr %v.45, align 1
  store i64 %v.46, ptr %"r.%rd3"
  %v.47 = load i32, ptr %"r.%r1"
  %v.48 = sext i32 %v.47 to i64
  %v.49 = sext i32 12 to i64
  %v.50 = mul i64 %v.48, %v.49
  store i64 %v.50, ptr %"r.%rd8"
  %v.51 = load i64, ptr %"r.%rd3"
  %v.52 = load i64, ptr %"r.%rd8"
  %v.53 = add i64 %v.51, %v.52
  store i64 %v.53, ptr %"r.%rd9"
  %v.54 = load i64, ptr %"r.%rd9"
  %v.55 = add i64 %v.54, 3
  %v.56 = inttoptr i64 %v.55 to ptr
  %v.57 = load i8, ptr %v.56, align 1
  %v.58 = zext i8 %v.57 to i32
  store i32 %v.58, ptr %"r.%r3"
  %v.59 = load i32, ptr %"r.%r3"
  %v.60 = and i32 %v.59, 8
  store i32 %v.60, ptr %"r.%r11"
  %v.61 = load i32, ptr %"r.%r11"
  %v.62 = icmp eq i32 %v.61, 0
  store i1 %v.62, ptr %"r.%p5"
  store i32 3, ptr %"r.%r19"
  %v.63 = load i1, ptr %"r.%p5"
  br i1 %v.63, label %"L$L__BB34_7", label %"B2"
"B2":
  %v.64 = load i32, ptr %"r.%r2"
  %v.65 = icmp eq i32 %v.64, 4294967295
  store i1 %v.65, ptr %"r.%p6"
  %v.66 = load i1, ptr %"r.%p6"
  br i1 %v.66, label %"L$L__BB34_5", label %"B3"
"B3":
  %v.67 = load i32, ptr %"r.%r2"
  %v.68 = icmp eq i32 %v.67, 0
  store i1 %v.68, ptr %"r.%p8"
  store i1 false, ptr %"r.%p10"
  %v.69 = load i1, ptr %"r.%p8"
  br i1 %v.69, label %"L$L__BB34_6", label %"B4"
"B4":
  %v.70 = load i32, ptr %"r.%r2"
  %v.71 = icmp ult i32 1, 32
  %v.72 = select i1 %v.71, i32 1, i32 31
  %v.73 = ashr i32 %v.70, %v.72
  store i32 %v.73, ptr %"r.%r12"
  %v.74 = load i32, ptr %"r.%r12"
  %v.75 = sext i32 %v.74 to i64
  %v.76 = sext i32 12 to i64
  %v.77 = mul i64 %v.75, %v.76
  store i64 %v.77, ptr %"r.%rd10"
  %v.78 = load i64, ptr %"r.%rd3"
  %v.79 = load i64, ptr %"r.%rd10"
  %v.80 = add i64 %v.78, %v.79
  store i64 %v.80, ptr %"r.%rd11"
  %v.81 = load i64, ptr %"r.%rd11"
  %v.82 = add i64 %v.81, 3
  %v.83 = inttoptr i64 %v.82 to ptr
  %v.84 = load i8, ptr %v.83, align 1
  %v.85 = zext i8 %v.84 to i16
  store i16 %v.85, ptr %"r.%rs1"
  %v.86 = load i16, ptr %"r.%rs1"
  %v.87 = icmp ult i32 3, 16
  %v.88 = select i1 %v.87, i32 3, i32 15
  %v.89 = trunc i32 %v.88 to i16
  %v.90 = lshr i16 %v.86, %v.89
  %v.91 = select i1 %v.87, i16 %v.90, i16 0
  store i16 %v.91, ptr %"r.%rs2"
  %v.92 = load i16, ptr %"r.%rs2"
  %v.93 = and i16 %v.92, 1
  store i16 %v.93, ptr %"r.%rs3"
  %v.94 = load i16, ptr %"r.%rs3"
  %v.95 = icmp eq i16 %v.94, 1
  store i1 %v.95, ptr %"r.%p10"
  br label %"L$L__BB34_6"
"L$L__BB34_5":
  %v.96 = load i64, ptr %"r.%rd4"
  store i64 %v.96, ptr %"r..param param0.1"
  %v.97 = load i32, ptr %"r.%r7"
  store i32 %v.97, ptr %"r..param param1.1"
  %v.98 = load i32, ptr %"r.%r8"
  store i32 %v.98, ptr %"r..param param2.1"
  %v.99 = load i64, ptr %"r..param param0.1"
  %v.100 = load i32, ptr %"r..param param1.1"
  %v.101 = load i32, ptr %"r..param param2.1"
  %v.102 = call i32 @_runtime_any_beyond_spinningEP5Blockii(i64 %v.99, i32 %v.100, i32 %v.101)
  store i32 %v.102, ptr %"r..param retval0.1"
  %v.103 = load i32, ptr %"r..param retval0.1"
  store i32 %v.103, ptr %"r.%r13"
  %v.104 = load i32, ptr %"r.%r13"
  %v.105 = trunc i32 %v.104 to i16
  store i16 %v.105, ptr %"r.%rs4"
  %v.106 = load i16, ptr %"r.%rs4"
  %v.107 = icmp eq i16 %v.106, 0
  store i1 %v.107, ptr %"r.%p10"
  br label %"L$L__BB34_6"
"L$L__BB34_6":
  %v.108 = load i1, ptr %"r.%p10"
  %v.109 = select i1 %v.108, i32 1, i32 3
  store i32 %v.109, ptr %"r.%r19"
  br label %"L$L__BB34_7"
"L$L__BB34_7":
  %v.110 = load i64, ptr %"r.%rd1"
  %v.111 = inttoptr i64 %v.110 to ptr
  %v.112 = load i32, ptr %v.111, align 1
  store i32 %v.112, ptr %"r.%r14"
  %v.113 = load i32, ptr %"r.%r14"
  %v.114 = load i32, ptr %"r.%r19"
  %v.115 = or i32 %v.113, %v.114
  store i32 %v.115, ptr %"r.%r6"
  %v.116 = load i32, ptr %"r.%r6"
  %v.117 = load i64, ptr %"r.%rd1"
  %v.118 = inttoptr i64 %v.117 to ptr
  store i32 %v.116, ptr %v.118, align 1
  %v.119 = load i32, ptr %"r.%r3"
  %v.120 = and i32 %v.119, 4
  store i32 %v.120, ptr %"r.%r15"
  %v.121 = load i32, ptr %"r.%r15"
  %v.122 = icmp eq i32 %v.121, 0
  store i1 %v.122, ptr %"r.%p9"
  %v.123 = load i1, ptr %"r.%p9"
  br i1 %v.123, label %"L$L__BB34_10", label %"B5"
"B5":
  %v.124 = load i32, ptr %"r.%r6"
  %v.125 = or i32 %v.124, 8
  store i32 %v.125, ptr %"r.%r16"
  %v.126 = load i32, ptr %"r.%r16"
  %v.127 = load i64, ptr %"r.%rd1"
  %v.128 = inttoptr i64 %v.127 to ptr
  store i32 %v.126, ptr %v.128, align 1
  br label %"L$L__BB34_10"
"L$L__BB34_10":
  %v.129 = load i32, ptr %"r.%r2"
  store i32 %v.129, ptr %"r..param func_retval0"
  br label %done
done:
  %v.130 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.130
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
  %"r.%p21" = alloca i1
  %"r.%p22" = alloca i1
  %"r.%p23" = alloca i1
  %"r.%p24" = alloca i1
  %"r.%p25" = alloca i1
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
  %"r.%p37" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r10" = alloca i32
  %"r.%r100" = alloca i32
  %"r.%r101" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r56" = alloca i32
  %"r.%r57" = alloca i32
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
  %"r.%r77" = alloca i32
  %"r.%r78" = alloca i32
  %"r.%r79" = alloca i32
  %"r.%r81" = alloca i32
  %"r.%r82" = alloca i32
  %"r.%r83" = alloca i32
  %"r.%r84" = alloca i32
  %"r.%r85" = alloca i32
  %"r.%r86" = alloca i32
  %"r.%r87" = alloca i32
  %"r.%r88" = alloca i32
  %"r.%r90" = alloca i32
  %"r.%r91" = alloca i32
  %"r.%r92" = alloca i32
  %"r.%r93" = alloca i32
  %"r.%r94" = alloca i32
  %"r.%r95" = alloca i32
  %"r.%r96" = alloca i32
  %"r.%r97" = alloca i32
  %"r.%r98" = alloca i32
  %"r.%r99" = alloca i32
  %"r.%rd10" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
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
  %"r.%rs10" = alloca i16
  %"r.%rs12" = alloca i16
  %"r.%rs15" = alloca i16
  %"r.%rs17" = alloca i16
  %"r.%rs18" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs21" = alloca i16
  %"r.%rs22" = alloca i16
  %"r.%rs24" = alloca i16
  %"r.%rs25" = alloca i16
  %"r.%rs27" = alloca i16
  %"r.%rs28" = alloca i16
  %"r.%rs29" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs30" = alloca i16
  %"r.%rs34" = alloca i16
  %"r.%rs35" = alloca i16
  %"r.%rs37" = alloca i16
  %"r.%rs9" = alloca i16
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
  store i64 %v.1, ptr %"r.%rd24"
  %v.2 = load i32, ptr %"r..param _runtime_resolve_mixedEP5Blockii_param_1"
  store i32 %v.2, ptr %"r.%r101"
  %v.3 = load i32, ptr %"r..param _runtime_resolve_mixedEP5Blockii_param_2"
  store i32 %v.3, ptr %"r.%r41"
  %v.4 = load i64, ptr %"r.%rd24"
  %v.5 = inttoptr i64 %v.4 to ptr
  %v.6 = load i64, ptr %v.5, align 1
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd24"
  %v.8 = add i64 %v.7, 56
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i64, ptr %v.9, align 1
  store i64 %v.10, ptr %"r.%rd3"
  %v.11 = load i32, ptr %"r.%r101"
  %v.12 = sext i32 %v.11 to i64
  store i64 %v.12, ptr %"r.%rd4"
  %v.13 = load i64, ptr %"r.%rd24"
  %v.14 = add i64 %v.13, 64
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd5"
  %v.17 = load i32, ptr %"r.%r41"
  %v.18 = load i32, ptr %"r.%r101"
  %v.19 = icmp sle i32 %v.17, %v.18
  store i1 %v.19, ptr %"r.%p1"
  store i32 4294967295, ptr %"r.%r88"
  %v.20 = load i1, ptr %"r.%p1"
  br i1 %v.20, label %"L$L__BB35_4", label %"B1"
"B1":
  store i32 0, ptr %"r.%r86"
  %v.21 = load i32, ptr %"r.%r101"
  store i32 %v.21, ptr %"r.%r87"
  br label %"L$L__BB35_2"
"L$L__BB35_2":
  %v.22 = load i32, ptr %"r.%r87"
  %v.23 = sext i32 %v.22 to i64
  %v.24 = sext i32 2 to i64
  %v.25 = mul i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd25"
  %v.26 = load i64, ptr %"r.%rd3"
  %v.27 = load i64, ptr %"r.%rd25"
  %v.28 = add i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd26"
  %v.29 = load i64, ptr %"r.%rd26"
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i16, ptr %v.30, align 1
  store i16 %v.31, ptr %"r.%rs12"
  %v.32 = load i16, ptr %"r.%rs12"
  %v.33 = icmp eq i16 %v.32, 0
  store i1 %v.33, ptr %"r.%p2"
  %v.34 = load i32, ptr %"r.%r87"
  %v.35 = load i32, ptr %"r.%r101"
  %v.36 = sub i32 %v.34, %v.35
  store i32 %v.36, ptr %"r.%r44"
  store i32 1, ptr %"r.%r45"
  %v.37 = load i32, ptr %"r.%r45"
  %v.38 = load i32, ptr %"r.%r44"
  %v.39 = icmp ult i32 %v.38, 32
  %v.40 = select i1 %v.39, i32 %v.38, i32 31
  %v.41 = shl i32 %v.37, %v.40
  %v.42 = select i1 %v.39, i32 %v.41, i32 0
  store i32 %v.42, ptr %"r.%r46"
  %v.43 = load i32, ptr %"r.%r46"
  %v.44 = load i1, ptr %"r.%p2"
  %v.45 = select i1 %v.44, i32 %v.43, i32 0
  store i32 %v.45, ptr %"r.%r47"
  %v.46 = load i32, ptr %"r.%r47"
  %v.47 = load i32, ptr %"r.%r86"
  %v.48 = or i32 %v.46, %v.47
  store i32 %v.48, ptr %"r.%r86"
  %v.49 = load i32, ptr %"r.%r87"
  %v.50 = add i32 %v.49, 1
  store i32 %v.50, ptr %"r.%r87"
  %v.51 = load i32, ptr %"r.%r87"
  %v.52 = load i32, ptr %"r.%r41"
  %v.53 = icmp slt i32 %v.51, %v.52
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i1, ptr %"r.%p3"
  br i1 %v.54, label %"L$L__BB35_2", label %"B2"
"B2":
  %v.55 = load i32, ptr %"r.%r86"
  %v.56 = xor i32 %v.55, -1
  store i32 %v.56, ptr %"r.%r88"
  br label %"L$L__BB35_4"
"L$L__BB35_4":
  %v.57 = load i64, ptr %"r.%rd4"
  %v.58 = icmp ult i32 5, 64
  %v.59 = select i1 %v.58, i32 5, i32 63
  %v.60 = zext i32 %v.59 to i64
  %v.61 = shl i64 %v.57, %v.60
  %v.62 = select i1 %v.58, i64 %v.61, i64 0
  store i64 %v.62, ptr %"r.%rd27"
  %v.63 = load i64, ptr %"r.%rd5"
  %v.64 = load i64, ptr %"r.%rd27"
  %v.65 = add i64 %v.63, %v.64
  store i64 %v.65, ptr %"r.%rd6"
  %v.66 = load i64, ptr %"r.%rd2"
  %v.67 = add i64 %v.66, 144
  store i64 %v.67, ptr %"r.%rd7"
  store i16 0, ptr %"r.%rs35"
  %v.68 = load i1, ptr %"r.%p1"
  br i1 %v.68, label %"L$L__BB35_23", label %"B3"
"B3":
  %v.69 = load i32, ptr %"r.%r41"
  %v.70 = load i32, ptr %"r.%r101"
  %v.71 = sub i32 %v.69, %v.70
  store i32 %v.71, ptr %"r.%r49"
  %v.72 = load i32, ptr %"r.%r49"
  %v.73 = icmp eq i32 %v.72, 32
  store i1 %v.73, ptr %"r.%p5"
  store i32 4294967295, ptr %"r.%r50"
  %v.74 = load i32, ptr %"r.%r50"
  %v.75 = load i32, ptr %"r.%r49"
  %v.76 = icmp ult i32 %v.75, 32
  %v.77 = select i1 %v.76, i32 %v.75, i32 31
  %v.78 = shl i32 %v.74, %v.77
  %v.79 = select i1 %v.76, i32 %v.78, i32 0
  store i32 %v.79, ptr %"r.%r51"
  %v.80 = load i32, ptr %"r.%r51"
  %v.81 = xor i32 %v.80, -1
  store i32 %v.81, ptr %"r.%r52"
  %v.82 = load i32, ptr %"r.%r52"
  %v.83 = load i1, ptr %"r.%p5"
  %v.84 = select i1 %v.83, i32 4294967295, i32 %v.82
  store i32 %v.84, ptr %"r.%r53"
  %v.85 = load i32, ptr %"r.%r53"
  %v.86 = load i32, ptr %"r.%r88"
  %v.87 = and i32 %v.85, %v.86
  store i32 %v.87, ptr %"r.%r7"
  %v.88 = load i64, ptr %"r.%rd6"
  %v.89 = add i64 %v.88, 16
  store i64 %v.89, ptr %"r.%rd8"
  %v.90 = load i64, ptr %"r.%rd4"
  %v.91 = icmp ult i32 1, 64
  %v.92 = select i1 %v.91, i32 1, i32 63
  %v.93 = zext i32 %v.92 to i64
  %v.94 = shl i64 %v.90, %v.93
  %v.95 = select i1 %v.91, i64 %v.94, i64 0
  store i64 %v.95, ptr %"r.%rd30"
  %v.96 = load i64, ptr %"r.%rd3"
  %v.97 = load i64, ptr %"r.%rd30"
  %v.98 = add i64 %v.96, %v.97
  store i64 %v.98, ptr %"r.%rd9"
  store i16 0, ptr %"r.%rs35"
  store i32 0, ptr %"r.%r95"
  %v.99 = load i32, ptr %"r.%r101"
  store i32 %v.99, ptr %"r.%r90"
  br label %"L$L__BB35_6"
"L$L__BB35_6":
  %v.100 = load i32, ptr %"r.%r90"
  %v.101 = sext i32 %v.100 to i64
  %v.102 = sext i32 2 to i64
  %v.103 = mul i64 %v.101, %v.102
  store i64 %v.103, ptr %"r.%rd31"
  %v.104 = load i64, ptr %"r.%rd3"
  %v.105 = load i64, ptr %"r.%rd31"
  %v.106 = add i64 %v.104, %v.105
  store i64 %v.106, ptr %"r.%rd32"
  %v.107 = load i64, ptr %"r.%rd32"
  %v.108 = inttoptr i64 %v.107 to ptr
  %v.109 = load i16, ptr %v.108, align 1
  store i16 %v.109, ptr %"r.%rs2"
  %v.110 = load i16, ptr %"r.%rs2"
  %v.111 = zext i16 %v.110 to i32
  store i32 %v.111, ptr %"r.%r10"
  %v.112 = load i32, ptr %"r.%r90"
  %v.113 = load i32, ptr %"r.%r101"
  %v.114 = sub i32 %v.112, %v.113
  store i32 %v.114, ptr %"r.%r11"
  store i32 1, ptr %"r.%r54"
  %v.115 = load i32, ptr %"r.%r54"
  %v.116 = load i32, ptr %"r.%r11"
  %v.117 = icmp ult i32 %v.116, 32
  %v.118 = select i1 %v.117, i32 %v.116, i32 31
  %v.119 = shl i32 %v.115, %v.118
  %v.120 = select i1 %v.117, i32 %v.119, i32 0
  store i32 %v.120, ptr %"r.%r12"
  %v.121 = load i32, ptr %"r.%r95"
  %v.122 = load i32, ptr %"r.%r12"
  %v.123 = and i32 %v.121, %v.122
  store i32 %v.123, ptr %"r.%r55"
  %v.124 = load i32, ptr %"r.%r55"
  %v.125 = icmp ne i32 %v.124, 0
  store i1 %v.125, ptr %"r.%p6"
  %v.126 = load i1, ptr %"r.%p6"
  br i1 %v.126, label %"L$L__BB35_22", label %"B4"
"B4":
  %v.127 = load i16, ptr %"r.%rs2"
  %v.128 = icmp eq i16 %v.127, 0
  store i1 %v.128, ptr %"r.%p7"
  %v.129 = load i32, ptr %"r.%r10"
  %v.130 = and i32 %v.129, 1
  store i32 %v.130, ptr %"r.%r56"
  %v.131 = load i32, ptr %"r.%r56"
  %v.132 = icmp eq i32 %v.131, 1
  store i1 %v.132, ptr %"r.%p8"
  %v.133 = load i1, ptr %"r.%p8"
  %v.134 = load i1, ptr %"r.%p7"
  %v.135 = or i1 %v.133, %v.134
  store i1 %v.135, ptr %"r.%p9"
  %v.136 = load i1, ptr %"r.%p9"
  br i1 %v.136, label %"L$L__BB35_22", label %"B5"
"B5":
  %v.137 = load i64, ptr %"r.%rd7"
  %v.138 = inttoptr i64 %v.137 to ptr
  %v.139 = load i64, ptr %v.138, align 1
  store i64 %v.139, ptr %"r.%rd33"
  %v.140 = load i32, ptr %"r.%r10"
  %v.141 = icmp ult i32 1, 32
  %v.142 = select i1 %v.141, i32 1, i32 31
  %v.143 = lshr i32 %v.140, %v.142
  %v.144 = select i1 %v.141, i32 %v.143, i32 0
  store i32 %v.144, ptr %"r.%r57"
  %v.145 = load i32, ptr %"r.%r57"
  %v.146 = zext i32 %v.145 to i64
  store i64 %v.146, ptr %"r.%rd10"
  %v.147 = load i32, ptr %"r.%r57"
  %v.148 = sext i32 %v.147 to i64
  %v.149 = sext i32 12 to i64
  %v.150 = mul i64 %v.148, %v.149
  store i64 %v.150, ptr %"r.%rd34"
  %v.151 = load i64, ptr %"r.%rd33"
  %v.152 = load i64, ptr %"r.%rd34"
  %v.153 = add i64 %v.151, %v.152
  store i64 %v.153, ptr %"r.%rd35"
  %v.154 = load i64, ptr %"r.%rd35"
  %v.155 = inttoptr i64 %v.154 to ptr
  %v.156 = load i8, ptr %v.155, align 1
  %v.157 = zext i8 %v.156 to i16
  store i16 %v.157, ptr %"r.%rs15"
  %v.158 = load i16, ptr %"r.%rs15"
  %v.159 = icmp ne i16 %v.158, 2
  store i1 %v.159, ptr %"r.%p10"
  %v.160 = load i1, ptr %"r.%p10"
  br i1 %v.160, label %"L$L__BB35_22", label %"B6"
"B6":
  %v.161 = load i32, ptr %"r.%r11"
  %v.162 = sext i32 %v.161 to i64
  store i64 %v.162, ptr %"r.%rd36"
  %v.163 = load i64, ptr %"r.%rd36"
  %v.164 = load i64, ptr %"r.%rd4"
  %v.165 = add i64 %v.163, %v.164
  store i64 %v.165, ptr %"r.%rd37"
  %v.166 = load i64, ptr %"r.%rd37"
  %v.167 = icmp ult i32 5, 64
  %v.168 = select i1 %v.167, i32 5, i32 63
  %v.169 = zext i32 %v.168 to i64
  %v.170 = shl i64 %v.166, %v.169
  %v.171 = select i1 %v.167, i64 %v.170, i64 0
  store i64 %v.171, ptr %"r.%rd38"
  %v.172 = load i64, ptr %"r.%rd5"
  %v.173 = load i64, ptr %"r.%rd38"
  %v.174 = add i64 %v.172, %v.173
  store i64 %v.174, ptr %"r.%rd39"
  %v.175 = load i64, ptr %"r.%rd39"
  %v.176 = add i64 %v.175, 16
  %v.177 = inttoptr i64 %v.176 to ptr
  %v.178 = load i32, ptr %v.177, align 1
  store i32 %v.178, ptr %"r.%r13"
  %v.179 = load i64, ptr %"r.%rd24"
  %v.180 = inttoptr i64 %v.179 to ptr
  %v.181 = load i64, ptr %v.180, align 1
  store i64 %v.181, ptr %"r.%rd40"
  %v.182 = load i64, ptr %"r.%rd40"
  %v.183 = add i64 %v.182, 144
  %v.184 = inttoptr i64 %v.183 to ptr
  %v.185 = load i64, ptr %v.184, align 1
  store i64 %v.185, ptr %"r.%rd12"
  %v.186 = load i64, ptr %"r.%rd10"
  %v.187 = mul i64 %v.186, 12
  store i64 %v.187, ptr %"r.%rd41"
  %v.188 = load i64, ptr %"r.%rd12"
  %v.189 = load i64, ptr %"r.%rd41"
  %v.190 = add i64 %v.188, %v.189
  store i64 %v.190, ptr %"r.%rd42"
  %v.191 = load i64, ptr %"r.%rd42"
  %v.192 = add i64 %v.191, 1
  %v.193 = inttoptr i64 %v.192 to ptr
  %v.194 = load i8, ptr %v.193, align 1
  %v.195 = zext i8 %v.194 to i16
  store i16 %v.195, ptr %"r.%rs3"
  %v.196 = load i16, ptr %"r.%rs3"
  %v.197 = zext i16 %v.196 to i32
  store i32 %v.197, ptr %"r.%r60"
  %v.198 = load i32, ptr %"r.%r60"
  %v.199 = and i32 %v.198, 255
  store i32 %v.199, ptr %"r.%r14"
  store i32 0, ptr %"r.%r91"
  %v.200 = load i64, ptr %"r.%rd9"
  store i64 %v.200, ptr %"r.%rd52"
  %v.201 = load i64, ptr %"r.%rd8"
  store i64 %v.201, ptr %"r.%rd53"
  %v.202 = load i32, ptr %"r.%r101"
  store i32 %v.202, ptr %"r.%r92"
  %v.203 = load i32, ptr %"r.%r91"
  store i32 %v.203, ptr %"r.%r93"
  br label %"L$L__BB35_10"
"L$L__BB35_10":
  %v.204 = load i64, ptr %"r.%rd52"
  %v.205 = inttoptr i64 %v.204 to ptr
  %v.206 = load i16, ptr %v.205, align 1
  store i16 %v.206, ptr %"r.%rs17"
  %v.207 = load i16, ptr %"r.%rs17"
  %v.208 = zext i16 %v.207 to i32
  store i32 %v.208, ptr %"r.%r18"
  %v.209 = load i16, ptr %"r.%rs17"
  %v.210 = icmp eq i16 %v.209, 0
  store i1 %v.210, ptr %"r.%p11"
  store i16 0, ptr %"r.%rs34"
  %v.211 = load i16, ptr %"r.%rs17"
  %v.212 = and i16 %v.211, 1
  store i16 %v.212, ptr %"r.%rs18"
  %v.213 = load i16, ptr %"r.%rs18"
  %v.214 = icmp eq i16 %v.213, 1
  store i1 %v.214, ptr %"r.%p12"
  %v.215 = load i1, ptr %"r.%p12"
  %v.216 = load i1, ptr %"r.%p11"
  %v.217 = or i1 %v.215, %v.216
  store i1 %v.217, ptr %"r.%p13"
  %v.218 = load i1, ptr %"r.%p13"
  br i1 %v.218, label %"L$L__BB35_14", label %"B7"
"B7":
  %v.219 = load i64, ptr %"r.%rd53"
  %v.220 = inttoptr i64 %v.219 to ptr
  %v.221 = load i32, ptr %v.220, align 1
  store i32 %v.221, ptr %"r.%r61"
  %v.222 = load i32, ptr %"r.%r61"
  %v.223 = load i32, ptr %"r.%r13"
  %v.224 = icmp ne i32 %v.222, %v.223
  store i1 %v.224, ptr %"r.%p14"
  %v.225 = load i1, ptr %"r.%p14"
  br i1 %v.225, label %"L$L__BB35_14", label %"B8"
"B8":
  %v.226 = load i32, ptr %"r.%r18"
  %v.227 = icmp ult i32 1, 32
  %v.228 = select i1 %v.227, i32 1, i32 31
  %v.229 = lshr i32 %v.226, %v.228
  %v.230 = select i1 %v.227, i32 %v.229, i32 0
  store i32 %v.230, ptr %"r.%r62"
  %v.231 = load i32, ptr %"r.%r62"
  %v.232 = zext i32 %v.231 to i64
  %v.233 = zext i32 12 to i64
  %v.234 = mul i64 %v.232, %v.233
  store i64 %v.234, ptr %"r.%rd43"
  %v.235 = load i64, ptr %"r.%rd12"
  %v.236 = load i64, ptr %"r.%rd43"
  %v.237 = add i64 %v.235, %v.236
  store i64 %v.237, ptr %"r.%rd15"
  %v.238 = load i64, ptr %"r.%rd15"
  %v.239 = inttoptr i64 %v.238 to ptr
  %v.240 = load i8, ptr %v.239, align 1
  %v.241 = zext i8 %v.240 to i16
  store i16 %v.241, ptr %"r.%rs21"
  %v.242 = load i16, ptr %"r.%rs21"
  %v.243 = icmp ne i16 %v.242, 2
  store i1 %v.243, ptr %"r.%p15"
  %v.244 = load i1, ptr %"r.%p15"
  br i1 %v.244, label %"L$L__BB35_14", label %"B9"
"B9":
  %v.245 = load i64, ptr %"r.%rd15"
  %v.246 = add i64 %v.245, 1
  %v.247 = inttoptr i64 %v.246 to ptr
  %v.248 = load i8, ptr %v.247, align 1
  %v.249 = zext i8 %v.248 to i16
  store i16 %v.249, ptr %"r.%rs22"
  %v.250 = load i16, ptr %"r.%rs22"
  %v.251 = load i16, ptr %"r.%rs3"
  %v.252 = icmp eq i16 %v.250, %v.251
  store i1 %v.252, ptr %"r.%p16"
  %v.253 = load i1, ptr %"r.%p16"
  %v.254 = select i1 %v.253, i16 1, i16 0
  store i16 %v.254, ptr %"r.%rs34"
  br label %"L$L__BB35_14"
"L$L__BB35_14":
  store i32 1, ptr %"r.%r63"
  %v.255 = load i32, ptr %"r.%r63"
  %v.256 = load i32, ptr %"r.%r91"
  %v.257 = icmp ult i32 %v.256, 32
  %v.258 = select i1 %v.257, i32 %v.256, i32 31
  %v.259 = shl i32 %v.255, %v.258
  %v.260 = select i1 %v.257, i32 %v.259, i32 0
  store i32 %v.260, ptr %"r.%r64"
  %v.261 = load i16, ptr %"r.%rs34"
  %v.262 = icmp eq i16 %v.261, 0
  store i1 %v.262, ptr %"r.%p17"
  %v.263 = load i32, ptr %"r.%r64"
  %v.264 = load i1, ptr %"r.%p17"
  %v.265 = select i1 %v.264, i32 0, i32 %v.263
  store i32 %v.265, ptr %"r.%r65"
  %v.266 = load i32, ptr %"r.%r65"
  %v.267 = load i32, ptr %"r.%r93"
  %v.268 = or i32 %v.266, %v.267
  store i32 %v.268, ptr %"r.%r93"
  %v.269 = load i64, ptr %"r.%rd53"
  %v.270 = add i64 %v.269, 32
  store i64 %v.270, ptr %"r.%rd53"
  %v.271 = load i32, ptr %"r.%r91"
  %v.272 = add i32 %v.271, 1
  store i32 %v.272, ptr %"r.%r91"
  %v.273 = load i64, ptr %"r.%rd52"
  %v.274 = add i64 %v.273, 2
  store i64 %v.274, ptr %"r.%rd52"
  %v.275 = load i32, ptr %"r.%r92"
  %v.276 = add i32 %v.275, 1
  store i32 %v.276, ptr %"r.%r92"
  %v.277 = load i32, ptr %"r.%r92"
  %v.278 = load i32, ptr %"r.%r41"
  %v.279 = icmp slt i32 %v.277, %v.278
  store i1 %v.279, ptr %"r.%p18"
  %v.280 = load i1, ptr %"r.%p18"
  br i1 %v.280, label %"L$L__BB35_10", label %"B10"
"B10":
  %v.281 = load i32, ptr %"r.%r93"
  %v.282 = load i32, ptr %"r.%r95"
  %v.283 = or i32 %v.281, %v.282
  store i32 %v.283, ptr %"r.%r95"
  %v.284 = load i32, ptr %"r.%r7"
  %v.285 = load i32, ptr %"r.%r13"
  %v.286 = and i32 %v.284, %v.285
  store i32 %v.286, ptr %"r.%r66"
  %v.287 = load i32, ptr %"r.%r93"
  %v.288 = xor i32 %v.287, -1
  store i32 %v.288, ptr %"r.%r67"
  %v.289 = load i32, ptr %"r.%r66"
  %v.290 = load i32, ptr %"r.%r67"
  %v.291 = and i32 %v.289, %v.290
  store i32 %v.291, ptr %"r.%r68"
  %v.292 = load i32, ptr %"r.%r68"
  %v.293 = icmp ne i32 %v.292, 0
  store i1 %v.293, ptr %"r.%p19"
  %v.294 = load i32, ptr %"r.%r13"
  %v.295 = load i32, ptr %"r.%r12"
  %v.296 = and i32 %v.294, %v.295
  store i32 %v.296, ptr %"r.%r69"
  %v.297 = load i32, ptr %"r.%r69"
  %v.298 = icmp eq i32 %v.297, 0
  store i1 %v.298, ptr %"r.%p20"
  %v.299 = load i1, ptr %"r.%p20"
  %v.300 = load i1, ptr %"r.%p19"
  %v.301 = or i1 %v.299, %v.300
  store i1 %v.301, ptr %"r.%p21"
  %v.302 = load i1, ptr %"r.%p21"
  br i1 %v.302, label %"L$L__BB35_22", label %"B11"
"B11":
  %v.303 = load i64, ptr %"r.%rd6"
  store i64 %v.303, ptr %"r..param param0"
  %v.304 = load i32, ptr %"r.%r93"
  store i32 %v.304, ptr %"r..param param1"
  %v.305 = load i32, ptr %"r.%r14"
  store i32 %v.305, ptr %"r..param param2"
  %v.306 = load i64, ptr %"r..param param0"
  %v.307 = load i32, ptr %"r..param param1"
  %v.308 = load i32, ptr %"r..param param2"
  call void @_runtime_warp_operationEP8Exchangeji(i64 %v.306, i32 %v.307, i32 %v.308)
  %v.309 = load i64, ptr %"r.%rd7"
  %v.310 = add i64 %v.309, 112
  %v.311 = inttoptr i64 %v.310 to ptr
  %v.312 = load i64, ptr %v.311, align 1
  store i64 %v.312, ptr %"r.%rd44"
  %v.313 = load i64, ptr %"r.%rd44"
  %v.314 = icmp eq i64 %v.313, 0
  store i1 %v.314, ptr %"r.%p22"
  %v.315 = load i1, ptr %"r.%p22"
  br i1 %v.315, label %"L$L__BB35_18", label %"B12"
"B12":
  %v.316 = load i64, ptr %"r.%rd24"
  store i64 %v.316, ptr %"r..param param0.1"
  %v.317 = load i32, ptr %"r.%r101"
  store i32 %v.317, ptr %"r..param param1.1"
  %v.318 = load i32, ptr %"r.%r41"
  store i32 %v.318, ptr %"r..param param2.1"
  %v.319 = load i32, ptr %"r.%r93"
  store i32 %v.319, ptr %"r..param param3"
  store i32 4294967294, ptr %"r..param param4"
  %v.320 = load i64, ptr %"r..param param0.1"
  %v.321 = load i32, ptr %"r..param param1.1"
  %v.322 = load i32, ptr %"r..param param2.1"
  %v.323 = load i32, ptr %"r..param param3"
  %v.324 = load i32, ptr %"r..param param4"
  call void @_runtime_meetEP5Blockiiji(i64 %v.320, i32 %v.321, i32 %v.322, i32 %v.323, i32 %v.324)
  br label %"L$L__BB35_18"
"L$L__BB35_18":
  %v.325 = load i32, ptr %"r.%r101"
  store i32 %v.325, ptr %"r.%r94"
  br label %"L$L__BB35_19"
"L$L__BB35_19":
  %v.326 = load i32, ptr %"r.%r94"
  %v.327 = load i32, ptr %"r.%r101"
  %v.328 = sub i32 %v.326, %v.327
  store i32 %v.328, ptr %"r.%r70"
  store i32 1, ptr %"r.%r71"
  %v.329 = load i32, ptr %"r.%r71"
  %v.330 = load i32, ptr %"r.%r70"
  %v.331 = icmp ult i32 %v.330, 32
  %v.332 = select i1 %v.331, i32 %v.330, i32 31
  %v.333 = shl i32 %v.329, %v.332
  %v.334 = select i1 %v.331, i32 %v.333, i32 0
  store i32 %v.334, ptr %"r.%r72"
  %v.335 = load i32, ptr %"r.%r72"
  %v.336 = load i32, ptr %"r.%r93"
  %v.337 = and i32 %v.335, %v.336
  store i32 %v.337, ptr %"r.%r73"
  %v.338 = load i32, ptr %"r.%r73"
  %v.339 = icmp eq i32 %v.338, 0
  store i1 %v.339, ptr %"r.%p23"
  %v.340 = load i1, ptr %"r.%p23"
  br i1 %v.340, label %"L$L__BB35_21", label %"B13"
"B13":
  %v.341 = load i32, ptr %"r.%r94"
  %v.342 = sext i32 %v.341 to i64
  %v.343 = sext i32 2 to i64
  %v.344 = mul i64 %v.342, %v.343
  store i64 %v.344, ptr %"r.%rd45"
  %v.345 = load i64, ptr %"r.%rd3"
  %v.346 = load i64, ptr %"r.%rd45"
  %v.347 = add i64 %v.345, %v.346
  store i64 %v.347, ptr %"r.%rd46"
  %v.348 = load i64, ptr %"r.%rd46"
  %v.349 = inttoptr i64 %v.348 to ptr
  %v.350 = load i16, ptr %v.349, align 1
  store i16 %v.350, ptr %"r.%rs24"
  %v.351 = load i16, ptr %"r.%rs24"
  %v.352 = or i16 %v.351, 1
  store i16 %v.352, ptr %"r.%rs25"
  %v.353 = load i16, ptr %"r.%rs25"
  %v.354 = load i64, ptr %"r.%rd46"
  %v.355 = inttoptr i64 %v.354 to ptr
  store i16 %v.353, ptr %v.355, align 1
  br label %"L$L__BB35_21"
"L$L__BB35_21":
  %v.356 = load i32, ptr %"r.%r94"
  %v.357 = add i32 %v.356, 1
  store i32 %v.357, ptr %"r.%r94"
  %v.358 = load i32, ptr %"r.%r94"
  %v.359 = load i32, ptr %"r.%r41"
  %v.360 = icmp slt i32 %v.358, %v.359
  store i1 %v.360, ptr %"r.%p24"
  store i16 1, ptr %"r.%rs35"
  %v.361 = load i1, ptr %"r.%p24"
  br i1 %v.361, label %"L$L__BB35_19", label %"B14"
"B14":
  br label %"L$L__BB35_22"
"L$L__BB35_22":
  %v.362 = load i32, ptr %"r.%r90"
  %v.363 = add i32 %v.362, 1
  store i32 %v.363, ptr %"r.%r90"
  %v.364 = load i32, ptr %"r.%r90"
  %v.365 = load i32, ptr %"r.%r41"
  %v.366 = icmp slt i32 %v.364, %v.365
  store i1 %v.366, ptr %"r.%p25"
  %v.367 = load i1, ptr %"r.%p25"
  br i1 %v.367, label %"L$L__BB35_6", label %"B15"
"B15":
  br label %"L$L__BB35_23"
"L$L__BB35_23":
  %v.368 = load i16, ptr %"r.%rs35"
  %v.369 = and i16 %v.368, 255
  store i16 %v.369, ptr %"r.%rs27"
  %v.370 = load i16, ptr %"r.%rs27"
  %v.371 = icmp ne i16 %v.370, 0
  store i1 %v.371, ptr %"r.%p27"
  %v.372 = load i1, ptr %"r.%p27"
  %v.373 = load i1, ptr %"r.%p1"
  %v.374 = or i1 %v.372, %v.373
  store i1 %v.374, ptr %"r.%p28"
  %v.375 = load i1, ptr %"r.%p27"
  %v.376 = select i1 %v.375, i16 1, i16 0
  store i16 %v.376, ptr %"r.%rs37"
  %v.377 = load i1, ptr %"r.%p28"
  br i1 %v.377, label %"L$L__BB35_34", label %"B16"
"B16":
  %v.378 = load i32, ptr %"r.%r101"
  store i32 %v.378, ptr %"r.%r96"
  br label %"L$L__BB35_25"
"L$L__BB35_25":
  %v.379 = load i32, ptr %"r.%r96"
  %v.380 = sext i32 %v.379 to i64
  %v.381 = sext i32 2 to i64
  %v.382 = mul i64 %v.380, %v.381
  store i64 %v.382, ptr %"r.%rd47"
  %v.383 = load i64, ptr %"r.%rd3"
  %v.384 = load i64, ptr %"r.%rd47"
  %v.385 = add i64 %v.383, %v.384
  store i64 %v.385, ptr %"r.%rd48"
  %v.386 = load i64, ptr %"r.%rd48"
  %v.387 = inttoptr i64 %v.386 to ptr
  %v.388 = load i16, ptr %v.387, align 1
  store i16 %v.388, ptr %"r.%rs9"
  %v.389 = load i16, ptr %"r.%rs9"
  %v.390 = zext i16 %v.389 to i32
  store i32 %v.390, ptr %"r.%r28"
  %v.391 = load i16, ptr %"r.%rs9"
  %v.392 = icmp eq i16 %v.391, 0
  store i1 %v.392, ptr %"r.%p29"
  %v.393 = load i16, ptr %"r.%rs9"
  %v.394 = and i16 %v.393, 1
  store i16 %v.394, ptr %"r.%rs28"
  %v.395 = load i16, ptr %"r.%rs28"
  %v.396 = icmp eq i16 %v.395, 1
  store i1 %v.396, ptr %"r.%p30"
  %v.397 = load i1, ptr %"r.%p30"
  %v.398 = load i1, ptr %"r.%p29"
  %v.399 = or i1 %v.397, %v.398
  store i1 %v.399, ptr %"r.%p31"
  %v.400 = load i1, ptr %"r.%p31"
  br i1 %v.400, label %"L$L__BB35_33", label %"B17"
"B17":
  %v.401 = load i64, ptr %"r.%rd7"
  %v.402 = inttoptr i64 %v.401 to ptr
  %v.403 = load i64, ptr %v.402, align 1
  store i64 %v.403, ptr %"r.%rd49"
  %v.404 = load i32, ptr %"r.%r28"
  %v.405 = icmp ult i32 1, 32
  %v.406 = select i1 %v.405, i32 1, i32 31
  %v.407 = lshr i32 %v.404, %v.406
  %v.408 = select i1 %v.405, i32 %v.407, i32 0
  store i32 %v.408, ptr %"r.%r74"
  %v.409 = load i32, ptr %"r.%r74"
  %v.410 = zext i32 %v.409 to i64
  %v.411 = zext i32 12 to i64
  %v.412 = mul i64 %v.410, %v.411
  store i64 %v.412, ptr %"r.%rd50"
  %v.413 = load i64, ptr %"r.%rd49"
  %v.414 = load i64, ptr %"r.%rd50"
  %v.415 = add i64 %v.413, %v.414
  store i64 %v.415, ptr %"r.%rd18"
  %v.416 = load i64, ptr %"r.%rd18"
  %v.417 = inttoptr i64 %v.416 to ptr
  %v.418 = load i8, ptr %v.417, align 1
  %v.419 = zext i8 %v.418 to i16
  store i16 %v.419, ptr %"r.%rs29"
  %v.420 = load i16, ptr %"r.%rs29"
  %v.421 = icmp ne i16 %v.420, 4
  store i1 %v.421, ptr %"r.%p32"
  %v.422 = load i1, ptr %"r.%p32"
  br i1 %v.422, label %"L$L__BB35_33", label %"B18"
"B18":
  br label %"L$L__BB35_27"
"L$L__BB35_33":
  %v.423 = load i32, ptr %"r.%r96"
  %v.424 = add i32 %v.423, 1
  store i32 %v.424, ptr %"r.%r96"
  %v.425 = load i32, ptr %"r.%r96"
  %v.426 = load i32, ptr %"r.%r41"
  %v.427 = icmp slt i32 %v.425, %v.426
  store i1 %v.427, ptr %"r.%p37"
  store i16 0, ptr %"r.%rs37"
  %v.428 = load i1, ptr %"r.%p37"
  br i1 %v.428, label %"L$L__BB35_25", label %"B19"
"B19":
  br label %"L$L__BB35_34"
"L$L__BB35_27":
  %v.429 = load i64, ptr %"r.%rd4"
  %v.430 = icmp ult i32 1, 64
  %v.431 = select i1 %v.430, i32 1, i32 63
  %v.432 = zext i32 %v.431 to i64
  %v.433 = shl i64 %v.429, %v.432
  %v.434 = select i1 %v.430, i64 %v.433, i64 0
  store i64 %v.434, ptr %"r.%rd51"
  %v.435 = load i64, ptr %"r.%rd3"
  %v.436 = load i64, ptr %"r.%rd51"
  %v.437 = add i64 %v.435, %v.436
  store i64 %v.437, ptr %"r.%rd55"
  store i32 0, ptr %"r.%r97"
  %v.438 = load i64, ptr %"r.%rd55"
  store i64 %v.438, ptr %"r.%rd54"
  %v.439 = load i32, ptr %"r.%r101"
  store i32 %v.439, ptr %"r.%r98"
  %v.440 = load i32, ptr %"r.%r97"
  store i32 %v.440, ptr %"r.%r99"
  br label %"L$L__BB35_28"
"L$L__BB35_28":
  %v.441 = load i64, ptr %"r.%rd54"
  %v.442 = inttoptr i64 %v.441 to ptr
  %v.443 = load i16, ptr %v.442, align 1
  store i16 %v.443, ptr %"r.%rs30"
  %v.444 = load i16, ptr %"r.%rs30"
  %v.445 = load i16, ptr %"r.%rs9"
  %v.446 = icmp eq i16 %v.444, %v.445
  store i1 %v.446, ptr %"r.%p33"
  store i32 1, ptr %"r.%r77"
  %v.447 = load i32, ptr %"r.%r77"
  %v.448 = load i32, ptr %"r.%r97"
  %v.449 = icmp ult i32 %v.448, 32
  %v.450 = select i1 %v.449, i32 %v.448, i32 31
  %v.451 = shl i32 %v.447, %v.450
  %v.452 = select i1 %v.449, i32 %v.451, i32 0
  store i32 %v.452, ptr %"r.%r78"
  %v.453 = load i32, ptr %"r.%r78"
  %v.454 = load i1, ptr %"r.%p33"
  %v.455 = select i1 %v.454, i32 %v.453, i32 0
  store i32 %v.455, ptr %"r.%r79"
  %v.456 = load i32, ptr %"r.%r79"
  %v.457 = load i32, ptr %"r.%r99"
  %v.458 = or i32 %v.456, %v.457
  store i32 %v.458, ptr %"r.%r99"
  %v.459 = load i32, ptr %"r.%r97"
  %v.460 = add i32 %v.459, 1
  store i32 %v.460, ptr %"r.%r97"
  %v.461 = load i64, ptr %"r.%rd54"
  %v.462 = add i64 %v.461, 2
  store i64 %v.462, ptr %"r.%rd54"
  %v.463 = load i32, ptr %"r.%r98"
  %v.464 = add i32 %v.463, 1
  store i32 %v.464, ptr %"r.%r98"
  %v.465 = load i32, ptr %"r.%r98"
  %v.466 = load i32, ptr %"r.%r41"
  %v.467 = icmp slt i32 %v.465, %v.466
  store i1 %v.467, ptr %"r.%p34"
  %v.468 = load i1, ptr %"r.%p34"
  br i1 %v.468, label %"L$L__BB35_28", label %"B20"
"B20":
  %v.469 = load i64, ptr %"r.%rd18"
  %v.470 = add i64 %v.469, 1
  %v.471 = inttoptr i64 %v.470 to ptr
  %v.472 = load i8, ptr %v.471, align 1
  %v.473 = zext i8 %v.472 to i32
  store i32 %v.473, ptr %"r.%r81"
  store i32 0, ptr %"r.%r100"
  %v.474 = load i64, ptr %"r.%rd6"
  store i64 %v.474, ptr %"r..param param0.2"
  %v.475 = load i32, ptr %"r.%r99"
  store i32 %v.475, ptr %"r..param param1.2"
  %v.476 = load i32, ptr %"r.%r81"
  store i32 %v.476, ptr %"r..param param2.2"
  %v.477 = load i64, ptr %"r..param param0.2"
  %v.478 = load i32, ptr %"r..param param1.2"
  %v.479 = load i32, ptr %"r..param param2.2"
  call void @_runtime_warp_operationEP8Exchangeji(i64 %v.477, i32 %v.478, i32 %v.479)
  %v.480 = load i16, ptr %"r.%rs9"
  %v.481 = or i16 %v.480, 1
  store i16 %v.481, ptr %"r.%rs10"
  br label %"L$L__BB35_30"
"L$L__BB35_30":
  store i32 1, ptr %"r.%r82"
  %v.482 = load i32, ptr %"r.%r82"
  %v.483 = load i32, ptr %"r.%r100"
  %v.484 = icmp ult i32 %v.483, 32
  %v.485 = select i1 %v.484, i32 %v.483, i32 31
  %v.486 = shl i32 %v.482, %v.485
  %v.487 = select i1 %v.484, i32 %v.486, i32 0
  store i32 %v.487, ptr %"r.%r83"
  %v.488 = load i32, ptr %"r.%r83"
  %v.489 = load i32, ptr %"r.%r99"
  %v.490 = and i32 %v.488, %v.489
  store i32 %v.490, ptr %"r.%r84"
  %v.491 = load i32, ptr %"r.%r84"
  %v.492 = icmp eq i32 %v.491, 0
  store i1 %v.492, ptr %"r.%p35"
  %v.493 = load i1, ptr %"r.%p35"
  br i1 %v.493, label %"L$L__BB35_32", label %"B21"
"B21":
  %v.494 = load i16, ptr %"r.%rs10"
  %v.495 = load i64, ptr %"r.%rd55"
  %v.496 = inttoptr i64 %v.495 to ptr
  store i16 %v.494, ptr %v.496, align 1
  br label %"L$L__BB35_32"
"L$L__BB35_32":
  %v.497 = load i32, ptr %"r.%r101"
  %v.498 = add i32 %v.497, 1
  store i32 %v.498, ptr %"r.%r101"
  %v.499 = load i32, ptr %"r.%r100"
  %v.500 = add i32 %v.499, 1
  store i32 %v.500, ptr %"r.%r100"
  %v.501 = load i64, ptr %"r.%rd55"
  %v.502 = add i64 %v.501, 2
  store i64 %v.502, ptr %"r.%rd55"
  %v.503 = load i32, ptr %"r.%r101"
  %v.504 = load i32, ptr %"r.%r41"
  %v.505 = icmp slt i32 %v.503, %v.504
  store i1 %v.505, ptr %"r.%p36"
  store i16 1, ptr %"r.%rs37"
  %v.506 = load i1, ptr %"r.%p36"
  br i1 %v.506, label %"L$L__BB35_30", label %"B22"
"B22":
  br label %"L$L__BB35_34"
"L$L__BB35_34":
  %v.507 = load i16, ptr %"r.%rs37"
  %v.508 = zext i16 %v.507 to i32
  store i32 %v.508, ptr %"r.%r85"
  %v.509 = load i32, ptr %"r.%r85"
  store i32 %v.509, ptr %"r..param func_retval0"
  br label %done
done:
  %v.510 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.510
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
  br i1 %v.53, label %"L$L__BB37_5", label %"B1"
"B1":
  %v.54 = load i32, ptr %"r.%r1"
  %v.55 = icmp slt i32 %v.54, 1
  store i1 %v.55, ptr %"r.%p3"
  %v.56 = load i1, ptr %"r.%p3"
  br i1 %v.56, label %"L$L__BB37_4", label %"B2"
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
  br label %"L$L__BB37_3"
"L$L__BB37_3":
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
  br i1 %v.81, label %"L$L__BB37_3", label %"B3"
"B3":
  br label %"L$L__BB37_4"
"L$L__BB37_4":
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
  br i1 %v.88, label %"L$L__BB37_8", label %"B4"
"B4":
  br label %"L$L__BB37_5"
"L$L__BB37_5":
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
  %v.110 = add i64 %v.109, 112
  %v.111 = inttoptr i64 %v.110 to ptr
  %v.112 = load i64, ptr %v.111, align 1
  store i64 %v.112, ptr %"r.%rd16"
  %v.113 = load i64, ptr %"r.%rd16"
  %v.114 = icmp eq i64 %v.113, 0
  store i1 %v.114, ptr %"r.%p6"
  store i16 1, ptr %"r.%rs8"
  %v.115 = load i1, ptr %"r.%p6"
  br i1 %v.115, label %"L$L__BB37_8", label %"B5"
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
  br i1 %v.122, label %"L$L__BB37_8", label %"B6"
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
  br label %"L$L__BB37_8"
"L$L__BB37_8":
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
  %"r.%p36" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r18" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r56" = alloca i32
  %"r.%r57" = alloca i32
  %"r.%r59" = alloca i32
  %"r.%r63" = alloca i32
  %"r.%rd1" = alloca i64
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
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd28" = alloca i64
  %"r.%rd29" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rs13" = alloca i16
  %"r.%rs14" = alloca i16
  %"r.%rs16" = alloca i16
  %"r.%rs17" = alloca i16
  %"r.%rs18" = alloca i16
  %"r.%rs19" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs20" = alloca i16
  %"r.%rs23" = alloca i16
  %"r.%rs27" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs30" = alloca i16
  %"r.%rs32" = alloca i16
  %"r.%rs35" = alloca i16
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
  store i64 %v.3, ptr %"r.%rd13"
  %v.4 = load i32, ptr %"r..param _runtime_run_groupEP5Blockiii_param_1"
  store i32 %v.4, ptr %"r.%r36"
  %v.5 = load i32, ptr %"r..param _runtime_run_groupEP5Blockiii_param_2"
  store i32 %v.5, ptr %"r.%r32"
  %v.6 = load i32, ptr %"r..param _runtime_run_groupEP5Blockiii_param_3"
  store i32 %v.6, ptr %"r.%r33"
  %v.7 = load i64, ptr %"r.%SP"
  %v.8 = add i64 %v.7, 0
  store i64 %v.8, ptr %"r.%rd14"
  %v.9 = load i64, ptr %"r.%SPL"
  %v.10 = add i64 %v.9, 0
  store i64 %v.10, ptr %"r.%rd1"
  %v.11 = load i64, ptr %"r.%rd13"
  %v.12 = inttoptr i64 %v.11 to ptr
  %v.13 = load i64, ptr %v.12, align 1
  store i64 %v.13, ptr %"r.%rd3"
  %v.14 = load i64, ptr %"r.%rd13"
  %v.15 = add i64 %v.14, 56
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i64, ptr %v.16, align 1
  store i64 %v.17, ptr %"r.%rd4"
  %v.18 = load i64, ptr %"r.%rd13"
  %v.19 = add i64 %v.18, 72
  %v.20 = inttoptr i64 %v.19 to ptr
  %v.21 = load i64, ptr %v.20, align 1
  store i64 %v.21, ptr %"r.%rd15"
  %v.22 = load i32, ptr %"r.%r36"
  %v.23 = sext i32 %v.22 to i64
  %v.24 = sext i32 4 to i64
  %v.25 = mul i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd16"
  %v.26 = load i64, ptr %"r.%rd15"
  %v.27 = load i64, ptr %"r.%rd16"
  %v.28 = add i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd5"
  %v.29 = load i64, ptr %"r.%rd5"
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i32, ptr %v.30, align 1
  store i32 %v.31, ptr %"r.%r63"
  store i32 0, ptr %"r.%r56"
  %v.32 = load i32, ptr %"r.%r56"
  %v.33 = load i64, ptr %"r.%rd1"
  %v.34 = inttoptr i64 %v.33 to ptr
  store i32 %v.32, ptr %v.34, align 1
  %v.35 = load i32, ptr %"r.%r32"
  %v.36 = sext i32 %v.35 to i64
  store i64 %v.36, ptr %"r.%rd6"
  store i16 1, ptr %"r.%rs35"
  %v.37 = load i64, ptr %"r.%rd3"
  %v.38 = add i64 %v.37, 144
  store i64 %v.38, ptr %"r.%rd7"
  %v.39 = load i64, ptr %"r.%rd6"
  %v.40 = icmp ult i32 1, 64
  %v.41 = select i1 %v.40, i32 1, i32 63
  %v.42 = zext i32 %v.41 to i64
  %v.43 = shl i64 %v.39, %v.42
  %v.44 = select i1 %v.40, i64 %v.43, i64 0
  store i64 %v.44, ptr %"r.%rd21"
  %v.45 = load i32, ptr %"r.%r56"
  store i32 %v.45, ptr %"r.%r51"
  br label %"L$L__BB38_1"
"L$L__BB38_34":
  %v.46 = load i64, ptr %"r.%rd13"
  store i64 %v.46, ptr %"r..param param0"
  %v.47 = load i32, ptr %"r.%r32"
  store i32 %v.47, ptr %"r..param param1"
  %v.48 = load i32, ptr %"r.%r33"
  store i32 %v.48, ptr %"r..param param2"
  %v.49 = load i64, ptr %"r..param param0"
  %v.50 = load i32, ptr %"r..param param1"
  %v.51 = load i32, ptr %"r..param param2"
  %v.52 = call i32 @_runtime_resolve_mixedEP5Blockii(i64 %v.49, i32 %v.50, i32 %v.51)
  store i32 %v.52, ptr %"r..param retval0"
  %v.53 = load i32, ptr %"r..param retval0"
  store i32 %v.53, ptr %"r.%r48"
  %v.54 = load i32, ptr %"r.%r48"
  %v.55 = trunc i32 %v.54 to i16
  store i16 %v.55, ptr %"r.%rs30"
  %v.56 = load i16, ptr %"r.%rs30"
  %v.57 = icmp eq i16 %v.56, 0
  store i1 %v.57, ptr %"r.%p35"
  store i16 0, ptr %"r.%rs35"
  store i32 4294967295, ptr %"r.%r63"
  %v.58 = load i1, ptr %"r.%p35"
  br i1 %v.58, label %"L$L__BB38_36", label %"B1"
"B1":
  br label %"L$L__BB38_35"
"L$L__BB38_8":
  %v.59 = load i32, ptr %"r.%r32"
  %v.60 = load i32, ptr %"r.%r33"
  %v.61 = icmp sge i32 %v.59, %v.60
  store i1 %v.61, ptr %"r.%p10"
  store i32 4294967295, ptr %"r.%r63"
  %v.62 = load i1, ptr %"r.%p10"
  br i1 %v.62, label %"L$L__BB38_35", label %"B2"
"B2":
  %v.63 = load i64, ptr %"r.%rd13"
  %v.64 = add i64 %v.63, 56
  %v.65 = inttoptr i64 %v.64 to ptr
  %v.66 = load i64, ptr %v.65, align 1
  store i64 %v.66, ptr %"r.%rd20"
  %v.67 = load i32, ptr %"r.%r54"
  %v.68 = trunc i32 %v.67 to i16
  store i16 %v.68, ptr %"r.%rs3"
  %v.69 = load i64, ptr %"r.%rd20"
  %v.70 = load i64, ptr %"r.%rd21"
  %v.71 = add i64 %v.69, %v.70
  store i64 %v.71, ptr %"r.%rd34"
  %v.72 = load i32, ptr %"r.%r32"
  store i32 %v.72, ptr %"r.%r53"
  br label %"L$L__BB38_10"
"L$L__BB38_10":
  %v.73 = load i16, ptr %"r.%rs3"
  %v.74 = load i64, ptr %"r.%rd34"
  %v.75 = inttoptr i64 %v.74 to ptr
  store i16 %v.73, ptr %v.75, align 1
  %v.76 = load i64, ptr %"r.%rd34"
  %v.77 = add i64 %v.76, 2
  store i64 %v.77, ptr %"r.%rd34"
  %v.78 = load i32, ptr %"r.%r53"
  %v.79 = add i32 %v.78, 1
  store i32 %v.79, ptr %"r.%r53"
  %v.80 = load i32, ptr %"r.%r53"
  %v.81 = load i32, ptr %"r.%r33"
  %v.82 = icmp slt i32 %v.80, %v.81
  store i1 %v.82, ptr %"r.%p11"
  %v.83 = load i1, ptr %"r.%p11"
  br i1 %v.83, label %"L$L__BB38_10", label %"B3"
"B3":
  br label %"L$L__BB38_35"
"L$L__BB38_1":
  %v.84 = load i32, ptr %"r.%r63"
  store i32 %v.84, ptr %"r.%r54"
  %v.85 = load i32, ptr %"r.%r54"
  %v.86 = icmp eq i32 %v.85, 4294967295
  store i1 %v.86, ptr %"r.%p1"
  %v.87 = load i1, ptr %"r.%p1"
  br i1 %v.87, label %"L$L__BB38_14", label %"B4"
"B4":
  %v.88 = load i32, ptr %"r.%r54"
  %v.89 = icmp eq i32 %v.88, 0
  store i1 %v.89, ptr %"r.%p2"
  store i32 0, ptr %"r.%r63"
  %v.90 = load i1, ptr %"r.%p2"
  br i1 %v.90, label %"L$L__BB38_37", label %"B5"
"B5":
  %v.91 = load i32, ptr %"r.%r54"
  %v.92 = and i32 %v.91, 1
  store i32 %v.92, ptr %"r.%r38"
  %v.93 = load i32, ptr %"r.%r38"
  %v.94 = icmp eq i32 %v.93, 1
  store i1 %v.94, ptr %"r.%p3"
  store i1 false, ptr %"r.%p4"
  %v.95 = load i1, ptr %"r.%p3"
  %v.96 = load i1, ptr %"r.%p4"
  %v.97 = xor i1 %v.95, %v.96
  store i1 %v.97, ptr %"r.%p5"
  %v.98 = load i1, ptr %"r.%p5"
  br i1 %v.98, label %"L$L__BB38_13", label %"B6"
"B6":
  %v.99 = load i64, ptr %"r.%rd7"
  %v.100 = inttoptr i64 %v.99 to ptr
  %v.101 = load i64, ptr %v.100, align 1
  store i64 %v.101, ptr %"r.%rd17"
  %v.102 = load i32, ptr %"r.%r54"
  %v.103 = icmp ult i32 1, 32
  %v.104 = select i1 %v.103, i32 1, i32 31
  %v.105 = ashr i32 %v.102, %v.104
  store i32 %v.105, ptr %"r.%r39"
  %v.106 = load i32, ptr %"r.%r39"
  %v.107 = sext i32 %v.106 to i64
  %v.108 = sext i32 12 to i64
  %v.109 = mul i64 %v.107, %v.108
  store i64 %v.109, ptr %"r.%rd18"
  %v.110 = load i64, ptr %"r.%rd17"
  %v.111 = load i64, ptr %"r.%rd18"
  %v.112 = add i64 %v.110, %v.111
  store i64 %v.112, ptr %"r.%rd19"
  %v.113 = load i64, ptr %"r.%rd19"
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = load i8, ptr %v.114, align 1
  %v.116 = zext i8 %v.115 to i16
  store i16 %v.116, ptr %"r.%rs2"
  %v.117 = load i16, ptr %"r.%rs2"
  %v.118 = icmp eq i16 %v.117, 3
  store i1 %v.118, ptr %"r.%p6"
  %v.119 = load i1, ptr %"r.%p6"
  br i1 %v.119, label %"L$L__BB38_11", label %"B7"
"B7":
  br label %"L$L__BB38_5"
"L$L__BB38_11":
  %v.120 = load i16, ptr %"r.%rs35"
  %v.121 = and i16 %v.120, 255
  store i16 %v.121, ptr %"r.%rs14"
  %v.122 = load i16, ptr %"r.%rs14"
  %v.123 = icmp eq i16 %v.122, 0
  store i1 %v.123, ptr %"r.%p12"
  %v.124 = load i32, ptr %"r.%r54"
  store i32 %v.124, ptr %"r.%r63"
  %v.125 = load i1, ptr %"r.%p12"
  br i1 %v.125, label %"L$L__BB38_37", label %"B8"
"B8":
  br label %"L$L__BB38_12"
"L$L__BB38_14":
  %v.126 = load i32, ptr %"r.%r32"
  %v.127 = load i32, ptr %"r.%r33"
  %v.128 = icmp sge i32 %v.126, %v.127
  store i1 %v.128, ptr %"r.%p14"
  %v.129 = load i16, ptr %"r.%rs35"
  %v.130 = and i16 %v.129, 255
  store i16 %v.130, ptr %"r.%rs16"
  %v.131 = load i16, ptr %"r.%rs16"
  %v.132 = icmp eq i16 %v.131, 0
  store i1 %v.132, ptr %"r.%p15"
  %v.133 = load i1, ptr %"r.%p15"
  %v.134 = load i1, ptr %"r.%p14"
  %v.135 = or i1 %v.133, %v.134
  store i1 %v.135, ptr %"r.%p16"
  %v.136 = load i1, ptr %"r.%p16"
  br i1 %v.136, label %"L$L__BB38_20", label %"B9"
"B9":
  %v.137 = load i32, ptr %"r.%r32"
  store i32 %v.137, ptr %"r.%r55"
  br label %"L$L__BB38_16"
"L$L__BB38_16":
  %v.138 = load i32, ptr %"r.%r55"
  %v.139 = sext i32 %v.138 to i64
  %v.140 = sext i32 2 to i64
  %v.141 = mul i64 %v.139, %v.140
  store i64 %v.141, ptr %"r.%rd23"
  %v.142 = load i64, ptr %"r.%rd4"
  %v.143 = load i64, ptr %"r.%rd23"
  %v.144 = add i64 %v.142, %v.143
  store i64 %v.144, ptr %"r.%rd11"
  %v.145 = load i64, ptr %"r.%rd11"
  %v.146 = inttoptr i64 %v.145 to ptr
  %v.147 = load i16, ptr %v.146, align 1
  store i16 %v.147, ptr %"r.%rs4"
  %v.148 = load i16, ptr %"r.%rs4"
  %v.149 = icmp eq i16 %v.148, 0
  store i1 %v.149, ptr %"r.%p17"
  %v.150 = load i16, ptr %"r.%rs4"
  %v.151 = and i16 %v.150, 1
  store i16 %v.151, ptr %"r.%rs17"
  %v.152 = load i16, ptr %"r.%rs17"
  %v.153 = icmp eq i16 %v.152, 1
  store i1 %v.153, ptr %"r.%p18"
  %v.154 = load i1, ptr %"r.%p17"
  %v.155 = load i1, ptr %"r.%p18"
  %v.156 = or i1 %v.154, %v.155
  store i1 %v.156, ptr %"r.%p19"
  %v.157 = load i1, ptr %"r.%p19"
  br i1 %v.157, label %"L$L__BB38_19", label %"B10"
"B10":
  %v.158 = load i64, ptr %"r.%rd7"
  %v.159 = inttoptr i64 %v.158 to ptr
  %v.160 = load i64, ptr %v.159, align 1
  store i64 %v.160, ptr %"r.%rd24"
  %v.161 = load i16, ptr %"r.%rs4"
  %v.162 = icmp ult i32 1, 16
  %v.163 = select i1 %v.162, i32 1, i32 15
  %v.164 = trunc i32 %v.163 to i16
  %v.165 = lshr i16 %v.161, %v.164
  %v.166 = select i1 %v.162, i16 %v.165, i16 0
  store i16 %v.166, ptr %"r.%rs18"
  %v.167 = load i16, ptr %"r.%rs18"
  %v.168 = zext i16 %v.167 to i32
  store i32 %v.168, ptr %"r.%r44"
  %v.169 = load i32, ptr %"r.%r44"
  %v.170 = zext i32 %v.169 to i64
  %v.171 = zext i32 12 to i64
  %v.172 = mul i64 %v.170, %v.171
  store i64 %v.172, ptr %"r.%rd25"
  %v.173 = load i64, ptr %"r.%rd24"
  %v.174 = load i64, ptr %"r.%rd25"
  %v.175 = add i64 %v.173, %v.174
  store i64 %v.175, ptr %"r.%rd26"
  %v.176 = load i64, ptr %"r.%rd26"
  %v.177 = inttoptr i64 %v.176 to ptr
  %v.178 = load i8, ptr %v.177, align 1
  %v.179 = zext i8 %v.178 to i16
  store i16 %v.179, ptr %"r.%rs19"
  %v.180 = load i16, ptr %"r.%rs19"
  %v.181 = icmp ne i16 %v.180, 3
  store i1 %v.181, ptr %"r.%p20"
  %v.182 = load i1, ptr %"r.%p20"
  br i1 %v.182, label %"L$L__BB38_19", label %"B11"
"B11":
  %v.183 = load i16, ptr %"r.%rs4"
  %v.184 = or i16 %v.183, 1
  store i16 %v.184, ptr %"r.%rs20"
  %v.185 = load i16, ptr %"r.%rs20"
  %v.186 = load i64, ptr %"r.%rd11"
  %v.187 = inttoptr i64 %v.186 to ptr
  store i16 %v.185, ptr %v.187, align 1
  br label %"L$L__BB38_19"
"L$L__BB38_19":
  %v.188 = load i32, ptr %"r.%r55"
  %v.189 = add i32 %v.188, 1
  store i32 %v.189, ptr %"r.%r55"
  %v.190 = load i32, ptr %"r.%r55"
  %v.191 = load i32, ptr %"r.%r33"
  %v.192 = icmp slt i32 %v.190, %v.191
  store i1 %v.192, ptr %"r.%p21"
  %v.193 = load i1, ptr %"r.%p21"
  br i1 %v.193, label %"L$L__BB38_16", label %"B12"
"B12":
  br label %"L$L__BB38_20"
"L$L__BB38_20":
  store i16 0, ptr %"r.%rs32"
  %v.194 = load i1, ptr %"r.%p14"
  br i1 %v.194, label %"L$L__BB38_32", label %"B13"
"B13":
  store i16 0, ptr %"r.%rs32"
  %v.195 = load i32, ptr %"r.%r32"
  store i32 %v.195, ptr %"r.%r57"
  br label %"L$L__BB38_22"
"L$L__BB38_22":
  %v.196 = load i32, ptr %"r.%r57"
  store i32 %v.196, ptr %"r.%r59"
  %v.197 = load i32, ptr %"r.%r59"
  %v.198 = sext i32 %v.197 to i64
  %v.199 = sext i32 2 to i64
  %v.200 = mul i64 %v.198, %v.199
  store i64 %v.200, ptr %"r.%rd27"
  %v.201 = load i64, ptr %"r.%rd4"
  %v.202 = load i64, ptr %"r.%rd27"
  %v.203 = add i64 %v.201, %v.202
  store i64 %v.203, ptr %"r.%rd28"
  %v.204 = load i64, ptr %"r.%rd28"
  %v.205 = inttoptr i64 %v.204 to ptr
  %v.206 = load i16, ptr %v.205, align 1
  store i16 %v.206, ptr %"r.%rs6"
  %v.207 = load i16, ptr %"r.%rs6"
  %v.208 = zext i16 %v.207 to i32
  store i32 %v.208, ptr %"r.%r15"
  br label %"L$L__BB38_23"
"L$L__BB38_23":
  %v.209 = load i32, ptr %"r.%r57"
  store i32 %v.209, ptr %"r.%r16"
  %v.210 = load i32, ptr %"r.%r16"
  %v.211 = add i32 %v.210, 1
  store i32 %v.211, ptr %"r.%r57"
  %v.212 = load i32, ptr %"r.%r57"
  %v.213 = load i32, ptr %"r.%r33"
  %v.214 = icmp sge i32 %v.212, %v.213
  store i1 %v.214, ptr %"r.%p23"
  %v.215 = load i1, ptr %"r.%p23"
  br i1 %v.215, label %"L$L__BB38_25", label %"B14"
"B14":
  %v.216 = load i32, ptr %"r.%r57"
  %v.217 = sext i32 %v.216 to i64
  %v.218 = sext i32 2 to i64
  %v.219 = mul i64 %v.217, %v.218
  store i64 %v.219, ptr %"r.%rd29"
  %v.220 = load i64, ptr %"r.%rd4"
  %v.221 = load i64, ptr %"r.%rd29"
  %v.222 = add i64 %v.220, %v.221
  store i64 %v.222, ptr %"r.%rd30"
  %v.223 = load i64, ptr %"r.%rd30"
  %v.224 = inttoptr i64 %v.223 to ptr
  %v.225 = load i16, ptr %v.224, align 1
  store i16 %v.225, ptr %"r.%rs23"
  %v.226 = load i16, ptr %"r.%rs23"
  %v.227 = load i16, ptr %"r.%rs6"
  %v.228 = icmp eq i16 %v.226, %v.227
  store i1 %v.228, ptr %"r.%p24"
  %v.229 = load i1, ptr %"r.%p24"
  br i1 %v.229, label %"L$L__BB38_23", label %"B15"
"B15":
  br label %"L$L__BB38_25"
"L$L__BB38_25":
  %v.230 = load i32, ptr %"r.%r15"
  %v.231 = and i32 %v.230, 1
  store i32 %v.231, ptr %"r.%r45"
  %v.232 = load i32, ptr %"r.%r45"
  %v.233 = icmp eq i32 %v.232, 1
  store i1 %v.233, ptr %"r.%p25"
  store i1 false, ptr %"r.%p26"
  %v.234 = load i1, ptr %"r.%p25"
  %v.235 = load i1, ptr %"r.%p26"
  %v.236 = xor i1 %v.234, %v.235
  store i1 %v.236, ptr %"r.%p27"
  %v.237 = load i1, ptr %"r.%p27"
  %v.238 = xor i1 %v.237, -1
  store i1 %v.238, ptr %"r.%p28"
  %v.239 = load i1, ptr %"r.%p28"
  br i1 %v.239, label %"L$L__BB38_31", label %"B16"
"B16":
  %v.240 = load i64, ptr %"r.%rd13"
  store i64 %v.240, ptr %"r..param param0.1"
  %v.241 = load i32, ptr %"r.%r15"
  store i32 %v.241, ptr %"r..param param1.1"
  %v.242 = load i32, ptr %"r.%r59"
  store i32 %v.242, ptr %"r..param param2.1"
  %v.243 = load i32, ptr %"r.%r16"
  %v.244 = add i32 %v.243, 1
  store i32 %v.244, ptr %"r.%r49"
  %v.245 = load i32, ptr %"r.%r49"
  store i32 %v.245, ptr %"r..param param3"
  %v.246 = load i64, ptr %"r.%rd14"
  store i64 %v.246, ptr %"r..param param4"
  %v.247 = load i64, ptr %"r..param param0.1"
  %v.248 = load i32, ptr %"r..param param1.1"
  %v.249 = load i32, ptr %"r..param param2.1"
  %v.250 = load i32, ptr %"r..param param3"
  %v.251 = load i64, ptr %"r..param param4"
  %v.252 = call i32 @_runtime_run_rangeEP5BlockiiiPi(i64 %v.247, i32 %v.248, i32 %v.249, i32 %v.250, i64 %v.251)
  store i32 %v.252, ptr %"r..param retval0.1"
  %v.253 = load i32, ptr %"r..param retval0.1"
  store i32 %v.253, ptr %"r.%r18"
  %v.254 = load i64, ptr %"r.%rd1"
  %v.255 = inttoptr i64 %v.254 to ptr
  %v.256 = load i32, ptr %v.255, align 1
  store i32 %v.256, ptr %"r.%r56"
  %v.257 = load i32, ptr %"r.%r56"
  %v.258 = and i32 %v.257, 4
  store i32 %v.258, ptr %"r.%r46"
  %v.259 = load i32, ptr %"r.%r46"
  %v.260 = icmp ne i32 %v.259, 0
  store i1 %v.260, ptr %"r.%p29"
  %v.261 = load i1, ptr %"r.%p29"
  br i1 %v.261, label %"L$L__BB38_38", label %"B17"
"B17":
  %v.262 = load i32, ptr %"r.%r18"
  %v.263 = icmp eq i32 %v.262, 4294967295
  store i1 %v.263, ptr %"r.%p30"
  store i16 1, ptr %"r.%rs32"
  %v.264 = load i1, ptr %"r.%p30"
  br i1 %v.264, label %"L$L__BB38_31", label %"B18"
"B18":
  %v.265 = load i32, ptr %"r.%r59"
  %v.266 = load i32, ptr %"r.%r16"
  %v.267 = icmp sgt i32 %v.265, %v.266
  store i1 %v.267, ptr %"r.%p31"
  %v.268 = load i1, ptr %"r.%p31"
  br i1 %v.268, label %"L$L__BB38_31", label %"B19"
"B19":
  %v.269 = load i64, ptr %"r.%rd13"
  %v.270 = add i64 %v.269, 56
  %v.271 = inttoptr i64 %v.270 to ptr
  %v.272 = load i64, ptr %v.271, align 1
  store i64 %v.272, ptr %"r.%rd12"
  %v.273 = load i32, ptr %"r.%r18"
  %v.274 = trunc i32 %v.273 to i16
  store i16 %v.274, ptr %"r.%rs7"
  br label %"L$L__BB38_30"
"L$L__BB38_30":
  %v.275 = load i32, ptr %"r.%r59"
  %v.276 = sext i32 %v.275 to i64
  %v.277 = sext i32 2 to i64
  %v.278 = mul i64 %v.276, %v.277
  store i64 %v.278, ptr %"r.%rd32"
  %v.279 = load i64, ptr %"r.%rd12"
  %v.280 = load i64, ptr %"r.%rd32"
  %v.281 = add i64 %v.279, %v.280
  store i64 %v.281, ptr %"r.%rd33"
  %v.282 = load i16, ptr %"r.%rs7"
  %v.283 = load i64, ptr %"r.%rd33"
  %v.284 = inttoptr i64 %v.283 to ptr
  store i16 %v.282, ptr %v.284, align 1
  %v.285 = load i32, ptr %"r.%r59"
  %v.286 = add i32 %v.285, 1
  store i32 %v.286, ptr %"r.%r21"
  %v.287 = load i32, ptr %"r.%r59"
  %v.288 = load i32, ptr %"r.%r16"
  %v.289 = icmp slt i32 %v.287, %v.288
  store i1 %v.289, ptr %"r.%p32"
  %v.290 = load i32, ptr %"r.%r21"
  store i32 %v.290, ptr %"r.%r59"
  %v.291 = load i1, ptr %"r.%p32"
  br i1 %v.291, label %"L$L__BB38_30", label %"B20"
"B20":
  br label %"L$L__BB38_31"
"L$L__BB38_31":
  %v.292 = load i32, ptr %"r.%r57"
  %v.293 = load i32, ptr %"r.%r33"
  %v.294 = icmp slt i32 %v.292, %v.293
  store i1 %v.294, ptr %"r.%p33"
  %v.295 = load i1, ptr %"r.%p33"
  br i1 %v.295, label %"L$L__BB38_22", label %"B21"
"B21":
  br label %"L$L__BB38_32"
"L$L__BB38_32":
  %v.296 = load i16, ptr %"r.%rs32"
  %v.297 = and i16 %v.296, 255
  store i16 %v.297, ptr %"r.%rs27"
  %v.298 = load i16, ptr %"r.%rs27"
  %v.299 = icmp eq i16 %v.298, 0
  store i1 %v.299, ptr %"r.%p34"
  %v.300 = load i1, ptr %"r.%p34"
  br i1 %v.300, label %"L$L__BB38_34", label %"B22"
"B22":
  %v.301 = load i64, ptr %"r.%rd13"
  store i64 %v.301, ptr %"r..param param0.2"
  %v.302 = load i32, ptr %"r.%r32"
  store i32 %v.302, ptr %"r..param param1.2"
  %v.303 = load i32, ptr %"r.%r33"
  store i32 %v.303, ptr %"r..param param2.2"
  %v.304 = load i64, ptr %"r..param param0.2"
  %v.305 = load i32, ptr %"r..param param1.2"
  %v.306 = load i32, ptr %"r..param param2.2"
  %v.307 = call i32 @_runtime_common_stateEP5Blockii(i64 %v.304, i32 %v.305, i32 %v.306)
  store i32 %v.307, ptr %"r..param retval0.2"
  %v.308 = load i32, ptr %"r..param retval0.2"
  store i32 %v.308, ptr %"r.%r63"
  store i16 0, ptr %"r.%rs35"
  br label %"L$L__BB38_35"
"L$L__BB38_5":
  %v.309 = load i16, ptr %"r.%rs2"
  %v.310 = icmp eq i16 %v.309, 4
  store i1 %v.310, ptr %"r.%p7"
  %v.311 = load i1, ptr %"r.%p7"
  br i1 %v.311, label %"L$L__BB38_7", label %"B23"
"B23":
  %v.312 = load i16, ptr %"r.%rs2"
  %v.313 = icmp ne i16 %v.312, 2
  store i1 %v.313, ptr %"r.%p8"
  %v.314 = load i32, ptr %"r.%r54"
  store i32 %v.314, ptr %"r.%r63"
  %v.315 = load i1, ptr %"r.%p8"
  br i1 %v.315, label %"L$L__BB38_37", label %"B24"
"B24":
  br label %"L$L__BB38_7"
"L$L__BB38_7":
  %v.316 = load i64, ptr %"r.%rd13"
  store i64 %v.316, ptr %"r..param param0.3"
  %v.317 = load i32, ptr %"r.%r54"
  store i32 %v.317, ptr %"r..param param1.3"
  %v.318 = load i32, ptr %"r.%r32"
  store i32 %v.318, ptr %"r..param param2.3"
  %v.319 = load i32, ptr %"r.%r33"
  store i32 %v.319, ptr %"r..param param3.1"
  %v.320 = load i64, ptr %"r..param param0.3"
  %v.321 = load i32, ptr %"r..param param1.3"
  %v.322 = load i32, ptr %"r..param param2.3"
  %v.323 = load i32, ptr %"r..param param3.1"
  %v.324 = call i32 @_runtime_resolve_uniformEP5Blockiii(i64 %v.320, i32 %v.321, i32 %v.322, i32 %v.323)
  store i32 %v.324, ptr %"r..param retval0.3"
  %v.325 = load i32, ptr %"r..param retval0.3"
  store i32 %v.325, ptr %"r.%r40"
  %v.326 = load i32, ptr %"r.%r40"
  %v.327 = trunc i32 %v.326 to i16
  store i16 %v.327, ptr %"r.%rs13"
  %v.328 = load i16, ptr %"r.%rs13"
  %v.329 = icmp ne i16 %v.328, 0
  store i1 %v.329, ptr %"r.%p9"
  %v.330 = load i1, ptr %"r.%p9"
  br i1 %v.330, label %"L$L__BB38_12", label %"B25"
"B25":
  br label %"L$L__BB38_8"
"L$L__BB38_12":
  %v.331 = load i32, ptr %"r.%r54"
  %v.332 = or i32 %v.331, 1
  store i32 %v.332, ptr %"r.%r54"
  br label %"L$L__BB38_13"
"L$L__BB38_13":
  %v.333 = load i64, ptr %"r.%rd13"
  store i64 %v.333, ptr %"r..param param0.4"
  %v.334 = load i32, ptr %"r.%r54"
  store i32 %v.334, ptr %"r..param param1.4"
  %v.335 = load i32, ptr %"r.%r32"
  store i32 %v.335, ptr %"r..param param2.4"
  %v.336 = load i32, ptr %"r.%r33"
  store i32 %v.336, ptr %"r..param param3.2"
  %v.337 = load i64, ptr %"r.%rd14"
  store i64 %v.337, ptr %"r..param param4.1"
  %v.338 = load i64, ptr %"r..param param0.4"
  %v.339 = load i32, ptr %"r..param param1.4"
  %v.340 = load i32, ptr %"r..param param2.4"
  %v.341 = load i32, ptr %"r..param param3.2"
  %v.342 = load i64, ptr %"r..param param4.1"
  %v.343 = call i32 @_runtime_run_rangeEP5BlockiiiPi(i64 %v.338, i32 %v.339, i32 %v.340, i32 %v.341, i64 %v.342)
  store i32 %v.343, ptr %"r..param retval0.4"
  %v.344 = load i32, ptr %"r..param retval0.4"
  store i32 %v.344, ptr %"r.%r63"
  %v.345 = load i64, ptr %"r.%rd1"
  %v.346 = inttoptr i64 %v.345 to ptr
  %v.347 = load i32, ptr %v.346, align 1
  store i32 %v.347, ptr %"r.%r56"
  %v.348 = load i32, ptr %"r.%r56"
  %v.349 = and i32 %v.348, 4
  store i32 %v.349, ptr %"r.%r43"
  %v.350 = load i32, ptr %"r.%r43"
  %v.351 = icmp eq i32 %v.350, 0
  store i1 %v.351, ptr %"r.%p13"
  store i16 0, ptr %"r.%rs35"
  %v.352 = load i1, ptr %"r.%p13"
  br i1 %v.352, label %"L$L__BB38_35", label %"B26"
"B26":
  br label %"L$L__BB38_38"
"L$L__BB38_35":
  %v.353 = load i32, ptr %"r.%r51"
  %v.354 = add i32 %v.353, 1
  store i32 %v.354, ptr %"r.%r51"
  %v.355 = load i32, ptr %"r.%r51"
  %v.356 = icmp ult i32 %v.355, 64
  store i1 %v.356, ptr %"r.%p36"
  %v.357 = load i1, ptr %"r.%p36"
  br i1 %v.357, label %"L$L__BB38_1", label %"B27"
"B27":
  br label %"L$L__BB38_37"
"L$L__BB38_37":
  %v.358 = load i32, ptr %"r.%r63"
  %v.359 = load i64, ptr %"r.%rd5"
  %v.360 = inttoptr i64 %v.359 to ptr
  store i32 %v.358, ptr %v.360, align 1
  br label %"L$L__BB38_38"
"L$L__BB38_38":
  %v.361 = load i32, ptr %"r.%r56"
  store i32 %v.361, ptr %"r..param func_retval0"
  br label %done
"L$L__BB38_36":
  %v.362 = load i64, ptr %"r.%rd13"
  store i64 %v.362, ptr %"r..param param0.5"
  %v.363 = load i32, ptr %"r.%r32"
  store i32 %v.363, ptr %"r..param param1.5"
  %v.364 = load i32, ptr %"r.%r33"
  store i32 %v.364, ptr %"r..param param2.5"
  %v.365 = load i64, ptr %"r..param param0.5"
  %v.366 = load i32, ptr %"r..param param1.5"
  %v.367 = load i32, ptr %"r..param param2.5"
  %v.368 = call i32 @_runtime_common_stateEP5Blockii(i64 %v.365, i32 %v.366, i32 %v.367)
  store i32 %v.368, ptr %"r..param retval0.5"
  %v.369 = load i32, ptr %"r..param retval0.5"
  store i32 %v.369, ptr %"r.%r63"
  br label %"L$L__BB38_37"
done:
  %v.370 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.370
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
  br i1 %v.8, label %"L$L__BB39_7", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd1"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd2"
  store i32 0, ptr %"r.%r17"
  %v.12 = load i32, ptr %"r.%r17"
  store i32 %v.12, ptr %"r.%r16"
  br label %"L$L__BB39_2"
"L$L__BB39_2":
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
  br i1 %v.25, label %"L$L__BB39_6", label %"B2"
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
  br i1 %v.37, label %"L$L__BB39_6", label %"B3"
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
  br label %"L$L__BB39_5"
"L$L__BB39_5":
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
  br i1 %v.61, label %"L$L__BB39_5", label %"B4"
"B4":
  br label %"L$L__BB39_6"
"L$L__BB39_6":
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
  br i1 %v.70, label %"L$L__BB39_2", label %"B5"
"B5":
  br label %"L$L__BB39_7"
"L$L__BB39_7":
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
  br i1 %v.8, label %"L$L__BB40_3", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd1"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd2"
  store i32 0, ptr %"r.%r11"
  %v.12 = load i32, ptr %"r.%r11"
  store i32 %v.12, ptr %"r.%r12"
  br label %"L$L__BB40_2"
"L$L__BB40_2":
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
  br i1 %v.45, label %"L$L__BB40_2", label %"B2"
"B2":
  br label %"L$L__BB40_3"
"L$L__BB40_3":
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
  br i1 %v.12, label %"L$L__BB41_2", label %"B1"
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
  br label %"L$L__BB41_2"
"L$L__BB41_2":
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
  br i1 %v.52, label %"L$L__BB42_2", label %"B1"
"B1":
  br label %"L$L__BB42_1"
"L$L__BB42_2":
  %v.53 = load i64, ptr %"r.%rd1"
  %v.54 = add i64 %v.53, 1
  %v.55 = inttoptr i64 %v.54 to ptr
  %v.56 = load i32, ptr %v.55, align 1
  store i32 %v.56, ptr %"r.%r10"
  br label %"L$L__BB42_3"
"L$L__BB42_1":
  %v.57 = load i64, ptr %"r.%rd2"
  %v.58 = add i64 %v.57, 4
  %v.59 = inttoptr i64 %v.58 to ptr
  %v.60 = load i32, ptr %v.59, align 1
  store i32 %v.60, ptr %"r.%r10"
  br label %"L$L__BB42_3"
"L$L__BB42_3":
  %v.61 = load i64, ptr %"r.%rd3"
  store i64 %v.61, ptr %"r.%rd12"
  %v.62 = load i32, ptr %"r.%r10"
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
  br i1 %v.78, label %"L$L__BB42_5", label %"B2"
"B2":
  br label %"L$L__BB42_4"
"L$L__BB42_5":
  %v.79 = load i64, ptr %"r.%rd1"
  %v.80 = add i64 %v.79, -1
  %v.81 = inttoptr i64 %v.80 to ptr
  %v.82 = load i8, ptr %v.81, align 1
  %v.83 = zext i8 %v.82 to i32
  store i32 %v.83, ptr %"r.%r11"
  br label %"L$L__BB42_6"
"L$L__BB42_4":
  %v.84 = load i64, ptr %"r.%rd2"
  %v.85 = inttoptr i64 %v.84 to ptr
  %v.86 = load i32, ptr %v.85, align 1
  store i32 %v.86, ptr %"r.%r11"
  br label %"L$L__BB42_6"
"L$L__BB42_6":
  %v.87 = load i32, ptr %"r.%r11"
  store i32 %v.87, ptr %"r..param func_retval0"
  br label %done
done:
  %v.88 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.88
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
  br label %"L$L__BB43_1"
"L$L__BB43_1":
  %v.19 = load i32, ptr %"r.%r24"
  %v.20 = icmp slt i32 %v.19, 1
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i1, ptr %"r.%p1"
  br i1 %v.21, label %"L$L__BB43_15", label %"B1"
"B1":
  %v.22 = load i32, ptr %"r.%r43"
  %v.23 = icmp eq i32 %v.22, 0
  store i1 %v.23, ptr %"r.%p2"
  %v.24 = load i64, ptr %"r.%rd1"
  %v.25 = add i64 %v.24, 144
  store i64 %v.25, ptr %"r.%rd4"
  %v.26 = load i1, ptr %"r.%p2"
  br i1 %v.26, label %"L$L__BB43_9", label %"B2"
"B2":
  store i32 0, ptr %"r.%r47"
  %v.27 = load i64, ptr %"r.%rd2"
  store i64 %v.27, ptr %"r.%rd24"
  %v.28 = load i64, ptr %"r.%rd3"
  store i64 %v.28, ptr %"r.%rd25"
  br label %"L$L__BB43_4"
"L$L__BB43_4":
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
  br i1 %v.43, label %"L$L__BB43_8", label %"B3"
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
  br i1 %v.59, label %"L$L__BB43_8", label %"B4"
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
  br i1 %v.87, label %"L$L__BB43_8", label %"B5"
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
  br label %"L$L__BB43_8"
"L$L__BB43_8":
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
  br i1 %v.120, label %"L$L__BB43_4", label %"B6"
"B6":
  br label %"L$L__BB43_15"
"L$L__BB43_9":
  store i32 0, ptr %"r.%r48"
  br label %"L$L__BB43_10"
"L$L__BB43_10":
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
  br i1 %v.144, label %"L$L__BB43_14", label %"B7"
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
  br i1 %v.162, label %"L$L__BB43_14", label %"B8"
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
  br i1 %v.190, label %"L$L__BB43_14", label %"B9"
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
  br label %"L$L__BB43_14"
"L$L__BB43_14":
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
  br i1 %v.220, label %"L$L__BB43_10", label %"B10"
"B10":
  br label %"L$L__BB43_15"
"L$L__BB43_15":
  %v.221 = load i32, ptr %"r.%r43"
  %v.222 = add i32 %v.221, 1
  store i32 %v.222, ptr %"r.%r43"
  %v.223 = load i32, ptr %"r.%r43"
  %v.224 = icmp ult i32 %v.223, 2
  store i1 %v.224, ptr %"r.%p13"
  %v.225 = load i1, ptr %"r.%p13"
  br i1 %v.225, label %"L$L__BB43_1", label %"B11"
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
  br i1 %v.21, label %"L$L__BB44_18", label %"B1"
"B1":
  %v.22 = load i64, ptr %"r.%rd4"
  %v.23 = add i64 %v.22, 24
  store i64 %v.23, ptr %"r.%rd6"
  store i32 4294967295, ptr %"r.%r34"
  store i32 0, ptr %"r.%r32"
  br label %"L$L__BB44_2"
"L$L__BB44_2":
  %v.24 = load i32, ptr %"r.%r32"
  %v.25 = and i32 %v.24, 31
  store i32 %v.25, ptr %"r.%r15"
  %v.26 = load i32, ptr %"r.%r15"
  %v.27 = icmp ne i32 %v.26, 0
  store i1 %v.27, ptr %"r.%p5"
  store i1 false, ptr %"r.%p18"
  %v.28 = load i1, ptr %"r.%p5"
  br i1 %v.28, label %"L$L__BB44_4", label %"B2"
"B2":
  %v.29 = load i64, ptr %"r.%rd6"
  %v.30 = add i64 %v.29, 4
  %v.31 = inttoptr i64 %v.30 to ptr
  %v.32 = load i32, ptr %v.31, align 1
  store i32 %v.32, ptr %"r.%r16"
  %v.33 = load i32, ptr %"r.%r16"
  %v.34 = icmp eq i32 %v.33, 0
  store i1 %v.34, ptr %"r.%p18"
  br label %"L$L__BB44_4"
"L$L__BB44_4":
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
  br i1 %v.59, label %"L$L__BB44_17", label %"B3"
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
  br i1 %v.75, label %"L$L__BB44_17", label %"B4"
"B4":
  %v.76 = load i32, ptr %"r.%r34"
  %v.77 = icmp slt i32 %v.76, 0
  store i1 %v.77, ptr %"r.%p8"
  %v.78 = load i1, ptr %"r.%p8"
  br i1 %v.78, label %"L$L__BB44_16", label %"B5"
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
  br i1 %v.95, label %"L$L__BB44_16", label %"B6"
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
  br i1 %v.122, label %"L$L__BB44_16", label %"B7"
"B7":
  br label %"L$L__BB44_9"
"L$L__BB44_16":
  %v.123 = load i32, ptr %"r.%r32"
  %v.124 = load i32, ptr %"r.%r34"
  %v.125 = load i1, ptr %"r.%p8"
  %v.126 = select i1 %v.125, i32 %v.123, i32 %v.124
  store i32 %v.126, ptr %"r.%r34"
  br label %"L$L__BB44_17"
"L$L__BB44_17":
  %v.127 = load i32, ptr %"r.%r32"
  %v.128 = add i32 %v.127, 1
  store i32 %v.128, ptr %"r.%r32"
  %v.129 = load i32, ptr %"r.%r32"
  %v.130 = load i32, ptr %"r.%r11"
  %v.131 = icmp slt i32 %v.129, %v.130
  store i1 %v.131, ptr %"r.%p17"
  %v.132 = load i1, ptr %"r.%p17"
  br i1 %v.132, label %"L$L__BB44_2", label %"B8"
"B8":
  br label %"L$L__BB44_18"
"L$L__BB44_18":
  %v.133 = load i16, ptr %"r.%rs15"
  %v.134 = zext i16 %v.133 to i32
  store i32 %v.134, ptr %"r.%r31"
  %v.135 = load i32, ptr %"r.%r31"
  store i32 %v.135, ptr %"r..param func_retval0"
  br label %done
"L$L__BB44_9":
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
  br i1 %v.176, label %"L$L__BB44_11", label %"B9"
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
  br i1 %v.192, label %"L$L__BB44_18", label %"B10"
"B10":
  br label %"L$L__BB44_11"
"L$L__BB44_11":
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
  br i1 %v.205, label %"L$L__BB44_13", label %"B11"
"B11":
  %v.206 = load i64, ptr %"r.%rd13"
  %v.207 = add i64 %v.206, 28
  %v.208 = inttoptr i64 %v.207 to ptr
  %v.209 = load i64, ptr %v.208, align 1
  store i64 %v.209, ptr %"r.%rd24"
  store i64 0, ptr %"r.%rd25"
  %v.210 = load i32, ptr %"r.%r7"
  %v.211 = zext i32 %v.210 to i64
  %v.212 = zext i32 80 to i64
  %v.213 = mul i64 %v.211, %v.212
  store i64 %v.213, ptr %"r.%rd26"
  %v.214 = load i64, ptr %"r.%rd24"
  %v.215 = load i64, ptr %"r.%rd26"
  %v.216 = add i64 %v.214, %v.215
  store i64 %v.216, ptr %"r.%rd27"
  store i64 1, ptr %"r.%rd28"
  store i32 8, ptr %"r.%r24"
  %v.217 = load i32, ptr %"r.%r24"
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
  store i32 1, ptr %"r.%r25"
  %v.262 = load i32, ptr %"r.%r32"
  %v.263 = load i32, ptr %"r.%r25"
  %v.264 = load i64, ptr %"r.%rd27"
  %v.265 = add i64 %v.264, 72
  %v.266 = inttoptr i64 %v.265 to ptr
  %v.267 = insertelement <2 x i32> poison, i32 %v.262, i32 0
  %v.268 = insertelement <2 x i32> %v.267, i32 %v.263, i32 1
  store <2 x i32> %v.268, ptr %v.266, align 1
  br label %"L$L__BB44_13"
"L$L__BB44_13":
  %v.269 = load i64, ptr %"r.%rd13"
  %v.270 = inttoptr i64 %v.269 to ptr
  %v.271 = load i32, ptr %v.270, align 1
  store i32 %v.271, ptr %"r.%r26"
  %v.272 = load i32, ptr %"r.%r26"
  %v.273 = icmp eq i32 %v.272, 0
  store i1 %v.273, ptr %"r.%p14"
  %v.274 = load i1, ptr %"r.%p14"
  br i1 %v.274, label %"L$L__BB44_15", label %"B12"
"B12":
  %v.275 = load i64, ptr %"r.%rd13"
  %v.276 = add i64 %v.275, 36
  %v.277 = inttoptr i64 %v.276 to ptr
  %v.278 = load i32, ptr %v.277, align 1
  store i32 %v.278, ptr %"r.%r27"
  %v.279 = load i32, ptr %"r.%r7"
  %v.280 = load i32, ptr %"r.%r27"
  %v.281 = icmp ult i32 %v.279, %v.280
  store i1 %v.281, ptr %"r.%p15"
  %v.282 = load i1, ptr %"r.%p15"
  br i1 %v.282, label %"L$L__BB44_18", label %"B13"
"B13":
  br label %"L$L__BB44_15"
"L$L__BB44_15":
  %v.283 = load i64, ptr %"r.%rd12"
  %v.284 = add i64 %v.283, 196
  store i64 %v.284, ptr %"r.%rd30"
  store i32 1, ptr %"r.%r28"
  store i32 0, ptr %"r.%r29"
  %v.285 = load i32, ptr %"r.%r29"
  %v.286 = load i32, ptr %"r.%r28"
  %v.287 = load i64, ptr %"r.%rd30"
  %v.288 = inttoptr i64 %v.287 to ptr
  %v.289 = cmpxchg ptr %v.288, i32 %v.285, i32 %v.286 seq_cst seq_cst, align 4
  %v.290 = extractvalue { i32, i1 } %v.289, 0
  store i32 %v.290, ptr %"r.%r30"
  store i16 0, ptr %"r.%rs15"
  br label %"L$L__BB44_18"
done:
  %v.291 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.291
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
  %"r.%p36" = alloca i1
  %"r.%p38" = alloca i1
  %"r.%p39" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p40" = alloca i1
  %"r.%p41" = alloca i1
  %"r.%p42" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r12" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r56" = alloca i32
  %"r.%r58" = alloca i32
  %"r.%r59" = alloca i32
  %"r.%r61" = alloca i32
  %"r.%r64" = alloca i32
  %"r.%r66" = alloca i32
  %"r.%r67" = alloca i32
  %"r.%r68" = alloca i32
  %"r.%r69" = alloca i32
  %"r.%r71" = alloca i32
  %"r.%r72" = alloca i32
  %"r.%r73" = alloca i32
  %"r.%r75" = alloca i32
  %"r.%r76" = alloca i32
  %"r.%r77" = alloca i32
  %"r.%r78" = alloca i32
  %"r.%r80" = alloca i32
  %"r.%r81" = alloca i32
  %"r.%r83" = alloca i32
  %"r.%r85" = alloca i32
  %"r.%r87" = alloca i32
  %"r.%r88" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd15" = alloca i64
  %"r.%rd16" = alloca i64
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
  %"r.%rd42" = alloca i64
  %"r.%rd43" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs10" = alloca i16
  %"r.%rs11" = alloca i16
  %"r.%rs12" = alloca i16
  %"r.%rs13" = alloca i16
  %"r.%rs2" = alloca i16
  %"r.%rs3" = alloca i16
  %"r.%rs4" = alloca i16
  %"r.%rs5" = alloca i16
  %"r.%rs6" = alloca i16
  %"r.%rs7" = alloca i16
  %"r.%rs8" = alloca i16
  %"r.%rs9" = alloca i16
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
  store i64 %v.3, ptr %"r.%rd16"
  %v.4 = load i32, ptr %"r..param _runtime_release_barriersEP5Blockii_param_1"
  store i32 %v.4, ptr %"r.%r31"
  %v.5 = load i32, ptr %"r..param _runtime_release_barriersEP5Blockii_param_2"
  store i32 %v.5, ptr %"r.%r32"
  %v.6 = load i64, ptr %"r.%SPL"
  %v.7 = add i64 %v.6, 0
  store i64 %v.7, ptr %"r.%rd1"
  %v.8 = load i64, ptr %"r.%SPL"
  %v.9 = add i64 %v.8, 64
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd16"
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd4"
  %v.13 = load i64, ptr %"r.%rd16"
  %v.14 = add i64 %v.13, 72
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd5"
  %v.17 = load i32, ptr %"r.%r32"
  %v.18 = icmp slt i32 %v.17, 1
  store i1 %v.18, ptr %"r.%p3"
  store i1 true, ptr %"r.%p2"
  store i32 4294967295, ptr %"r.%r76"
  %v.19 = load i1, ptr %"r.%p2"
  store i1 %v.19, ptr %"r.%p42"
  %v.20 = load i1, ptr %"r.%p3"
  br i1 %v.20, label %"L$L__BB45_5", label %"B1"
"B1":
  store i32 4294967295, ptr %"r.%r76"
  store i32 0, ptr %"r.%r73"
  %v.21 = load i32, ptr %"r.%r76"
  store i32 %v.21, ptr %"r.%r75"
  br label %"L$L__BB45_2"
"L$L__BB45_2":
  %v.22 = load i32, ptr %"r.%r73"
  %v.23 = sext i32 %v.22 to i64
  %v.24 = sext i32 4 to i64
  %v.25 = mul i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd19"
  %v.26 = load i64, ptr %"r.%rd5"
  %v.27 = load i64, ptr %"r.%rd19"
  %v.28 = add i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd20"
  %v.29 = load i64, ptr %"r.%rd20"
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i32, ptr %v.30, align 1
  store i32 %v.31, ptr %"r.%r3"
  %v.32 = load i32, ptr %"r.%r3"
  %v.33 = icmp eq i32 %v.32, 0
  store i1 %v.33, ptr %"r.%p4"
  %v.34 = load i1, ptr %"r.%p4"
  br i1 %v.34, label %"L$L__BB45_4", label %"B2"
"B2":
  %v.35 = load i32, ptr %"r.%r3"
  %v.36 = icmp eq i32 %v.35, 4294967295
  store i1 %v.36, ptr %"r.%p6"
  %v.37 = load i32, ptr %"r.%r3"
  %v.38 = load i32, ptr %"r.%r76"
  %v.39 = icmp ne i32 %v.37, %v.38
  store i1 %v.39, ptr %"r.%p7"
  %v.40 = load i32, ptr %"r.%r76"
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
  store i1 false, ptr %"r.%p42"
  %v.48 = load i32, ptr %"r.%r3"
  store i32 %v.48, ptr %"r.%r75"
  %v.49 = load i1, ptr %"r.%p10"
  br i1 %v.49, label %"L$L__BB45_5", label %"B3"
"B3":
  br label %"L$L__BB45_4"
"L$L__BB45_4":
  %v.50 = load i32, ptr %"r.%r73"
  %v.51 = add i32 %v.50, 1
  store i32 %v.51, ptr %"r.%r73"
  %v.52 = load i32, ptr %"r.%r73"
  %v.53 = load i32, ptr %"r.%r31"
  %v.54 = mul i32 %v.52, %v.53
  store i32 %v.54, ptr %"r.%r36"
  %v.55 = load i32, ptr %"r.%r36"
  %v.56 = load i32, ptr %"r.%r32"
  %v.57 = icmp slt i32 %v.55, %v.56
  store i1 %v.57, ptr %"r.%p12"
  %v.58 = load i32, ptr %"r.%r75"
  store i32 %v.58, ptr %"r.%r76"
  %v.59 = load i1, ptr %"r.%p2"
  store i1 %v.59, ptr %"r.%p42"
  %v.60 = load i1, ptr %"r.%p12"
  br i1 %v.60, label %"L$L__BB45_2", label %"B4"
"B4":
  br label %"L$L__BB45_5"
"L$L__BB45_5":
  %v.61 = load i64, ptr %"r.%rd4"
  %v.62 = add i64 %v.61, 144
  store i64 %v.62, ptr %"r.%rd6"
  %v.63 = load i64, ptr %"r.%rd4"
  %v.64 = add i64 %v.63, 144
  %v.65 = inttoptr i64 %v.64 to ptr
  %v.66 = load i64, ptr %v.65, align 1
  store i64 %v.66, ptr %"r.%rd7"
  %v.67 = load i32, ptr %"r.%r76"
  %v.68 = icmp eq i32 %v.67, 4294967295
  store i1 %v.68, ptr %"r.%p13"
  %v.69 = load i1, ptr %"r.%p42"
  %v.70 = xor i1 %v.69, -1
  store i1 %v.70, ptr %"r.%p14"
  %v.71 = load i1, ptr %"r.%p13"
  %v.72 = load i1, ptr %"r.%p14"
  %v.73 = or i1 %v.71, %v.72
  store i1 %v.73, ptr %"r.%p15"
  %v.74 = load i1, ptr %"r.%p15"
  br i1 %v.74, label %"L$L__BB45_9", label %"B5"
"B5":
  %v.75 = load i32, ptr %"r.%r76"
  %v.76 = icmp ult i32 1, 32
  %v.77 = select i1 %v.76, i32 1, i32 31
  %v.78 = ashr i32 %v.75, %v.77
  store i32 %v.78, ptr %"r.%r37"
  %v.79 = load i32, ptr %"r.%r37"
  %v.80 = sext i32 %v.79 to i64
  %v.81 = sext i32 12 to i64
  %v.82 = mul i64 %v.80, %v.81
  store i64 %v.82, ptr %"r.%rd21"
  %v.83 = load i64, ptr %"r.%rd7"
  %v.84 = load i64, ptr %"r.%rd21"
  %v.85 = add i64 %v.83, %v.84
  store i64 %v.85, ptr %"r.%rd8"
  %v.86 = load i64, ptr %"r.%rd8"
  %v.87 = inttoptr i64 %v.86 to ptr
  %v.88 = load i8, ptr %v.87, align 1
  %v.89 = zext i8 %v.88 to i16
  store i16 %v.89, ptr %"r.%rs1"
  %v.90 = load i16, ptr %"r.%rs1"
  %v.91 = icmp ne i16 %v.90, 1
  store i1 %v.91, ptr %"r.%p16"
  %v.92 = load i32, ptr %"r.%r76"
  %v.93 = and i32 %v.92, 1
  store i32 %v.93, ptr %"r.%r38"
  %v.94 = load i32, ptr %"r.%r38"
  %v.95 = icmp eq i32 %v.94, 1
  store i1 %v.95, ptr %"r.%p17"
  %v.96 = load i1, ptr %"r.%p17"
  %v.97 = load i1, ptr %"r.%p16"
  %v.98 = or i1 %v.96, %v.97
  store i1 %v.98, ptr %"r.%p18"
  %v.99 = load i1, ptr %"r.%p18"
  br i1 %v.99, label %"L$L__BB45_9", label %"B6"
"B6":
  %v.100 = load i64, ptr %"r.%rd8"
  %v.101 = add i64 %v.100, 3
  %v.102 = inttoptr i64 %v.101 to ptr
  %v.103 = load i8, ptr %v.102, align 1
  %v.104 = zext i8 %v.103 to i16
  store i16 %v.104, ptr %"r.%rs2"
  %v.105 = load i16, ptr %"r.%rs2"
  %v.106 = and i16 %v.105, 3
  store i16 %v.106, ptr %"r.%rs3"
  %v.107 = load i16, ptr %"r.%rs3"
  %v.108 = icmp ne i16 %v.107, 2
  store i1 %v.108, ptr %"r.%p19"
  %v.109 = load i1, ptr %"r.%p19"
  br i1 %v.109, label %"L$L__BB45_9", label %"B7"
"B7":
  %v.110 = load i64, ptr %"r.%rd8"
  %v.111 = add i64 %v.110, 4
  %v.112 = inttoptr i64 %v.111 to ptr
  %v.113 = load i32, ptr %v.112, align 1
  store i32 %v.113, ptr %"r.%r39"
  %v.114 = load i32, ptr %"r.%r39"
  %v.115 = icmp eq i32 %v.114, 0
  store i1 %v.115, ptr %"r.%p20"
  %v.116 = load i1, ptr %"r.%p20"
  br i1 %v.116, label %"L$L__BB45_30", label %"B8"
"B8":
  br label %"L$L__BB45_9"
"L$L__BB45_9":
  store i32 0, ptr %"r.%r40"
  %v.117 = load i64, ptr %"r.%rd16"
  store i64 %v.117, ptr %"r..param param0"
  %v.118 = load i32, ptr %"r.%r31"
  store i32 %v.118, ptr %"r..param param1"
  %v.119 = load i32, ptr %"r.%r32"
  store i32 %v.119, ptr %"r..param param2"
  %v.120 = load i64, ptr %"r..param param0"
  %v.121 = load i32, ptr %"r..param param1"
  %v.122 = load i32, ptr %"r..param param2"
  call void @_runtime_spread_statesEP5Blockii(i64 %v.120, i32 %v.121, i32 %v.122)
  %v.123 = load i64, ptr %"r.%rd16"
  %v.124 = add i64 %v.123, 56
  %v.125 = inttoptr i64 %v.124 to ptr
  %v.126 = load i64, ptr %v.125, align 1
  store i64 %v.126, ptr %"r.%rd9"
  %v.127 = load i64, ptr %"r.%SP"
  %v.128 = add i64 %v.127, 128
  store i64 %v.128, ptr %"r.%rd22"
  %v.129 = load i64, ptr %"r.%SPL"
  %v.130 = add i64 %v.129, 128
  store i64 %v.130, ptr %"r.%rd10"
  %v.131 = load i32, ptr %"r.%r40"
  store i32 %v.131, ptr %"r.%r77"
  br label %"L$L__BB45_10"
"L$L__BB45_10":
  %v.132 = load i32, ptr %"r.%r77"
  %v.133 = sext i32 %v.132 to i64
  %v.134 = sext i32 4 to i64
  %v.135 = mul i64 %v.133, %v.134
  store i64 %v.135, ptr %"r.%rd23"
  %v.136 = load i64, ptr %"r.%rd2"
  %v.137 = load i64, ptr %"r.%rd23"
  %v.138 = add i64 %v.136, %v.137
  store i64 %v.138, ptr %"r.%rd24"
  %v.139 = load i32, ptr %"r.%r40"
  %v.140 = load i64, ptr %"r.%rd24"
  %v.141 = inttoptr i64 %v.140 to ptr
  store i32 %v.139, ptr %v.141, align 1
  %v.142 = load i64, ptr %"r.%rd1"
  %v.143 = load i64, ptr %"r.%rd23"
  %v.144 = add i64 %v.142, %v.143
  store i64 %v.144, ptr %"r.%rd25"
  %v.145 = load i32, ptr %"r.%r40"
  %v.146 = load i64, ptr %"r.%rd25"
  %v.147 = inttoptr i64 %v.146 to ptr
  store i32 %v.145, ptr %v.147, align 1
  %v.148 = load i32, ptr %"r.%r77"
  %v.149 = add i32 %v.148, 1
  store i32 %v.149, ptr %"r.%r77"
  %v.150 = load i32, ptr %"r.%r77"
  %v.151 = icmp ne i32 %v.150, 16
  store i1 %v.151, ptr %"r.%p21"
  %v.152 = load i1, ptr %"r.%p21"
  br i1 %v.152, label %"L$L__BB45_10", label %"B9"
"B9":
  store i32 0, ptr %"r.%r81"
  %v.153 = load i32, ptr %"r.%r81"
  store i32 %v.153, ptr %"r.%r80"
  %v.154 = load i1, ptr %"r.%p3"
  br i1 %v.154, label %"L$L__BB45_16", label %"B10"
"B10":
  store i32 0, ptr %"r.%r78"
  %v.155 = load i32, ptr %"r.%r78"
  store i32 %v.155, ptr %"r.%r80"
  br label %"L$L__BB45_13"
"L$L__BB45_13":
  %v.156 = load i32, ptr %"r.%r78"
  %v.157 = sext i32 %v.156 to i64
  %v.158 = sext i32 2 to i64
  %v.159 = mul i64 %v.157, %v.158
  store i64 %v.159, ptr %"r.%rd26"
  %v.160 = load i64, ptr %"r.%rd9"
  %v.161 = load i64, ptr %"r.%rd26"
  %v.162 = add i64 %v.160, %v.161
  store i64 %v.162, ptr %"r.%rd27"
  %v.163 = load i64, ptr %"r.%rd27"
  %v.164 = inttoptr i64 %v.163 to ptr
  %v.165 = load i16, ptr %v.164, align 1
  %v.166 = zext i16 %v.165 to i32
  store i32 %v.166, ptr %"r.%r12"
  %v.167 = load i32, ptr %"r.%r12"
  %v.168 = icmp ne i32 %v.167, 0
  store i1 %v.168, ptr %"r.%p23"
  %v.169 = load i1, ptr %"r.%p23"
  %v.170 = select i1 %v.169, i32 1, i32 0
  store i32 %v.170, ptr %"r.%r45"
  %v.171 = load i32, ptr %"r.%r80"
  %v.172 = load i32, ptr %"r.%r45"
  %v.173 = add i32 %v.171, %v.172
  store i32 %v.173, ptr %"r.%r80"
  %v.174 = load i64, ptr %"r.%rd4"
  store i64 %v.174, ptr %"r..param param0.1"
  %v.175 = load i32, ptr %"r.%r12"
  store i32 %v.175, ptr %"r..param param1.1"
  %v.176 = load i64, ptr %"r..param param0.1"
  %v.177 = load i32, ptr %"r..param param1.1"
  %v.178 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.176, i32 %v.177)
  store i32 %v.178, ptr %"r..param retval0"
  %v.179 = load i32, ptr %"r..param retval0"
  store i32 %v.179, ptr %"r.%r46"
  %v.180 = load i32, ptr %"r.%r46"
  %v.181 = trunc i32 %v.180 to i16
  store i16 %v.181, ptr %"r.%rs4"
  %v.182 = load i16, ptr %"r.%rs4"
  %v.183 = icmp eq i16 %v.182, 0
  store i1 %v.183, ptr %"r.%p24"
  %v.184 = load i1, ptr %"r.%p24"
  br i1 %v.184, label %"L$L__BB45_15", label %"B11"
"B11":
  %v.185 = load i64, ptr %"r.%rd16"
  store i64 %v.185, ptr %"r..param param0.2"
  %v.186 = load i32, ptr %"r.%r12"
  store i32 %v.186, ptr %"r..param param1.2"
  %v.187 = load i32, ptr %"r.%r78"
  store i32 %v.187, ptr %"r..param param2.1"
  %v.188 = load i64, ptr %"r.%rd22"
  store i64 %v.188, ptr %"r..param param3"
  %v.189 = load i64, ptr %"r..param param0.2"
  %v.190 = load i32, ptr %"r..param param1.2"
  %v.191 = load i32, ptr %"r..param param2.1"
  %v.192 = load i64, ptr %"r..param param3"
  %v.193 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.189, i32 %v.190, i32 %v.191, i64 %v.192)
  store i32 %v.193, ptr %"r..param retval0.1"
  %v.194 = load i32, ptr %"r..param retval0.1"
  store i32 %v.194, ptr %"r.%r47"
  %v.195 = load i32, ptr %"r.%r47"
  %v.196 = sext i32 %v.195 to i64
  %v.197 = sext i32 4 to i64
  %v.198 = mul i64 %v.196, %v.197
  store i64 %v.198, ptr %"r.%rd29"
  %v.199 = load i64, ptr %"r.%rd1"
  %v.200 = load i64, ptr %"r.%rd29"
  %v.201 = add i64 %v.199, %v.200
  store i64 %v.201, ptr %"r.%rd30"
  %v.202 = load i64, ptr %"r.%rd30"
  %v.203 = inttoptr i64 %v.202 to ptr
  %v.204 = load i32, ptr %v.203, align 1
  store i32 %v.204, ptr %"r.%r48"
  %v.205 = load i32, ptr %"r.%r48"
  %v.206 = add i32 %v.205, 1
  store i32 %v.206, ptr %"r.%r49"
  %v.207 = load i32, ptr %"r.%r49"
  %v.208 = load i64, ptr %"r.%rd30"
  %v.209 = inttoptr i64 %v.208 to ptr
  store i32 %v.207, ptr %v.209, align 1
  %v.210 = load i64, ptr %"r.%rd10"
  %v.211 = inttoptr i64 %v.210 to ptr
  %v.212 = load i32, ptr %v.211, align 1
  store i32 %v.212, ptr %"r.%r50"
  %v.213 = load i64, ptr %"r.%rd2"
  %v.214 = load i64, ptr %"r.%rd29"
  %v.215 = add i64 %v.213, %v.214
  store i64 %v.215, ptr %"r.%rd31"
  %v.216 = load i32, ptr %"r.%r50"
  %v.217 = load i64, ptr %"r.%rd31"
  %v.218 = inttoptr i64 %v.217 to ptr
  store i32 %v.216, ptr %v.218, align 1
  br label %"L$L__BB45_15"
"L$L__BB45_15":
  %v.219 = load i32, ptr %"r.%r78"
  %v.220 = add i32 %v.219, 1
  store i32 %v.220, ptr %"r.%r78"
  %v.221 = load i32, ptr %"r.%r78"
  %v.222 = load i32, ptr %"r.%r32"
  %v.223 = icmp slt i32 %v.221, %v.222
  store i1 %v.223, ptr %"r.%p25"
  %v.224 = load i1, ptr %"r.%p25"
  br i1 %v.224, label %"L$L__BB45_13", label %"B12"
"B12":
  br label %"L$L__BB45_16"
"L$L__BB45_16":
  %v.225 = load i32, ptr %"r.%r81"
  store i32 %v.225, ptr %"r.%r85"
  br label %"L$L__BB45_17"
"L$L__BB45_17":
  %v.226 = load i32, ptr %"r.%r81"
  %v.227 = sext i32 %v.226 to i64
  store i64 %v.227, ptr %"r.%rd11"
  %v.228 = load i32, ptr %"r.%r81"
  %v.229 = sext i32 %v.228 to i64
  %v.230 = sext i32 4 to i64
  %v.231 = mul i64 %v.229, %v.230
  store i64 %v.231, ptr %"r.%rd32"
  %v.232 = load i64, ptr %"r.%rd1"
  %v.233 = load i64, ptr %"r.%rd32"
  %v.234 = add i64 %v.232, %v.233
  store i64 %v.234, ptr %"r.%rd33"
  %v.235 = load i64, ptr %"r.%rd33"
  %v.236 = inttoptr i64 %v.235 to ptr
  %v.237 = load i32, ptr %v.236, align 1
  store i32 %v.237, ptr %"r.%r17"
  %v.238 = load i32, ptr %"r.%r17"
  %v.239 = icmp eq i32 %v.238, 0
  store i1 %v.239, ptr %"r.%p26"
  %v.240 = load i1, ptr %"r.%p26"
  br i1 %v.240, label %"L$L__BB45_28", label %"B13"
"B13":
  %v.241 = load i64, ptr %"r.%rd11"
  %v.242 = icmp ult i32 2, 64
  %v.243 = select i1 %v.242, i32 2, i32 63
  %v.244 = zext i32 %v.243 to i64
  %v.245 = shl i64 %v.241, %v.244
  %v.246 = select i1 %v.242, i64 %v.245, i64 0
  store i64 %v.246, ptr %"r.%rd34"
  %v.247 = load i64, ptr %"r.%rd2"
  %v.248 = load i64, ptr %"r.%rd34"
  %v.249 = add i64 %v.247, %v.248
  store i64 %v.249, ptr %"r.%rd35"
  %v.250 = load i64, ptr %"r.%rd35"
  %v.251 = inttoptr i64 %v.250 to ptr
  %v.252 = load i32, ptr %v.251, align 1
  store i32 %v.252, ptr %"r.%r53"
  %v.253 = load i32, ptr %"r.%r53"
  %v.254 = icmp eq i32 %v.253, 0
  store i1 %v.254, ptr %"r.%p27"
  %v.255 = load i32, ptr %"r.%r80"
  %v.256 = load i32, ptr %"r.%r53"
  %v.257 = load i1, ptr %"r.%p27"
  %v.258 = select i1 %v.257, i32 %v.255, i32 %v.256
  store i32 %v.258, ptr %"r.%r54"
  %v.259 = load i64, ptr %"r.%rd16"
  %v.260 = load i64, ptr %"r.%rd34"
  %v.261 = add i64 %v.259, %v.260
  store i64 %v.261, ptr %"r.%rd36"
  %v.262 = load i64, ptr %"r.%rd36"
  %v.263 = add i64 %v.262, 240
  store i64 %v.263, ptr %"r.%rd12"
  %v.264 = load i64, ptr %"r.%rd36"
  %v.265 = add i64 %v.264, 240
  %v.266 = inttoptr i64 %v.265 to ptr
  %v.267 = load i32, ptr %v.266, align 1
  store i32 %v.267, ptr %"r.%r55"
  %v.268 = load i32, ptr %"r.%r55"
  %v.269 = load i32, ptr %"r.%r17"
  %v.270 = add i32 %v.268, %v.269
  store i32 %v.270, ptr %"r.%r56"
  %v.271 = load i32, ptr %"r.%r56"
  %v.272 = load i32, ptr %"r.%r54"
  %v.273 = icmp ult i32 %v.271, %v.272
  store i1 %v.273, ptr %"r.%p28"
  %v.274 = load i1, ptr %"r.%p28"
  br i1 %v.274, label %"L$L__BB45_28", label %"B14"
"B14":
  %v.275 = load i64, ptr %"r.%rd11"
  %v.276 = trunc i64 %v.275 to i32
  store i32 %v.276, ptr %"r.%r58"
  %v.277 = load i64, ptr %"r.%rd16"
  store i64 %v.277, ptr %"r..param param0.3"
  %v.278 = load i32, ptr %"r.%r32"
  store i32 %v.278, ptr %"r..param param1.3"
  %v.279 = load i32, ptr %"r.%r58"
  store i32 %v.279, ptr %"r..param param2.2"
  %v.280 = load i64, ptr %"r..param param0.3"
  %v.281 = load i32, ptr %"r..param param1.3"
  %v.282 = load i32, ptr %"r..param param2.2"
  %v.283 = call i32 @_runtime_alignedEP5Blockii(i64 %v.280, i32 %v.281, i32 %v.282)
  store i32 %v.283, ptr %"r..param retval0.2"
  %v.284 = load i32, ptr %"r..param retval0.2"
  store i32 %v.284, ptr %"r.%r59"
  %v.285 = load i32, ptr %"r.%r59"
  %v.286 = trunc i32 %v.285 to i16
  store i16 %v.286, ptr %"r.%rs5"
  %v.287 = load i16, ptr %"r.%rs5"
  %v.288 = icmp eq i16 %v.287, 0
  store i1 %v.288, ptr %"r.%p29"
  store i32 4, ptr %"r.%r88"
  %v.289 = load i1, ptr %"r.%p29"
  br i1 %v.289, label %"L$L__BB45_38", label %"B15"
"B15":
  store i32 0, ptr %"r.%r61"
  %v.290 = load i64, ptr %"r.%rd16"
  store i64 %v.290, ptr %"r..param param0.4"
  %v.291 = load i32, ptr %"r.%r32"
  store i32 %v.291, ptr %"r..param param1.4"
  %v.292 = load i32, ptr %"r.%r58"
  store i32 %v.292, ptr %"r..param param2.3"
  %v.293 = load i64, ptr %"r..param param0.4"
  %v.294 = load i32, ptr %"r..param param1.4"
  %v.295 = load i32, ptr %"r..param param2.3"
  call void @_runtime_reduce_blockEP5Blockiii(i64 %v.293, i32 %v.294, i32 %v.295)
  %v.296 = load i32, ptr %"r.%r61"
  %v.297 = load i64, ptr %"r.%rd12"
  %v.298 = inttoptr i64 %v.297 to ptr
  store i32 %v.296, ptr %v.298, align 1
  %v.299 = load i64, ptr %"r.%rd6"
  %v.300 = add i64 %v.299, 112
  %v.301 = inttoptr i64 %v.300 to ptr
  %v.302 = load i64, ptr %v.301, align 1
  store i64 %v.302, ptr %"r.%rd37"
  %v.303 = load i64, ptr %"r.%rd37"
  %v.304 = icmp eq i64 %v.303, 0
  store i1 %v.304, ptr %"r.%p30"
  %v.305 = load i1, ptr %"r.%p30"
  br i1 %v.305, label %"L$L__BB45_22", label %"B16"
"B16":
  %v.306 = load i64, ptr %"r.%rd16"
  store i64 %v.306, ptr %"r..param param0.5"
  store i32 0, ptr %"r..param param1.5"
  %v.307 = load i32, ptr %"r.%r32"
  store i32 %v.307, ptr %"r..param param2.4"
  store i32 0, ptr %"r..param param3.1"
  %v.308 = load i32, ptr %"r.%r58"
  store i32 %v.308, ptr %"r..param param4"
  %v.309 = load i64, ptr %"r..param param0.5"
  %v.310 = load i32, ptr %"r..param param1.5"
  %v.311 = load i32, ptr %"r..param param2.4"
  %v.312 = load i32, ptr %"r..param param3.1"
  %v.313 = load i32, ptr %"r..param param4"
  call void @_runtime_meetEP5Blockiiji(i64 %v.309, i32 %v.310, i32 %v.311, i32 %v.312, i32 %v.313)
  br label %"L$L__BB45_22"
"L$L__BB45_22":
  %v.314 = load i1, ptr %"r.%p3"
  br i1 %v.314, label %"L$L__BB45_28", label %"B17"
"B17":
  store i32 0, ptr %"r.%r83"
  %v.315 = load i64, ptr %"r.%rd9"
  store i64 %v.315, ptr %"r.%rd43"
  br label %"L$L__BB45_24"
"L$L__BB45_24":
  %v.316 = load i64, ptr %"r.%rd43"
  %v.317 = inttoptr i64 %v.316 to ptr
  %v.318 = load i16, ptr %v.317, align 1
  %v.319 = zext i16 %v.318 to i32
  store i32 %v.319, ptr %"r.%r20"
  %v.320 = load i64, ptr %"r.%rd4"
  store i64 %v.320, ptr %"r..param param0.6"
  %v.321 = load i32, ptr %"r.%r20"
  store i32 %v.321, ptr %"r..param param1.6"
  %v.322 = load i64, ptr %"r..param param0.6"
  %v.323 = load i32, ptr %"r..param param1.6"
  %v.324 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.322, i32 %v.323)
  store i32 %v.324, ptr %"r..param retval0.3"
  %v.325 = load i32, ptr %"r..param retval0.3"
  store i32 %v.325, ptr %"r.%r64"
  %v.326 = load i32, ptr %"r.%r64"
  %v.327 = trunc i32 %v.326 to i16
  store i16 %v.327, ptr %"r.%rs6"
  %v.328 = load i16, ptr %"r.%rs6"
  %v.329 = icmp eq i16 %v.328, 0
  store i1 %v.329, ptr %"r.%p32"
  %v.330 = load i1, ptr %"r.%p32"
  br i1 %v.330, label %"L$L__BB45_27", label %"B18"
"B18":
  %v.331 = load i64, ptr %"r.%SP"
  %v.332 = add i64 %v.331, 132
  store i64 %v.332, ptr %"r.%rd38"
  %v.333 = load i64, ptr %"r.%rd16"
  store i64 %v.333, ptr %"r..param param0.7"
  %v.334 = load i32, ptr %"r.%r20"
  store i32 %v.334, ptr %"r..param param1.7"
  %v.335 = load i32, ptr %"r.%r83"
  store i32 %v.335, ptr %"r..param param2.5"
  %v.336 = load i64, ptr %"r.%rd38"
  store i64 %v.336, ptr %"r..param param3.2"
  %v.337 = load i64, ptr %"r..param param0.7"
  %v.338 = load i32, ptr %"r..param param1.7"
  %v.339 = load i32, ptr %"r..param param2.5"
  %v.340 = load i64, ptr %"r..param param3.2"
  %v.341 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.337, i32 %v.338, i32 %v.339, i64 %v.340)
  store i32 %v.341, ptr %"r..param retval0.4"
  %v.342 = load i32, ptr %"r..param retval0.4"
  store i32 %v.342, ptr %"r.%r66"
  %v.343 = load i32, ptr %"r.%r66"
  %v.344 = load i32, ptr %"r.%r58"
  %v.345 = icmp ne i32 %v.343, %v.344
  store i1 %v.345, ptr %"r.%p33"
  %v.346 = load i1, ptr %"r.%p33"
  br i1 %v.346, label %"L$L__BB45_27", label %"B19"
"B19":
  %v.347 = load i64, ptr %"r.%rd43"
  %v.348 = inttoptr i64 %v.347 to ptr
  %v.349 = load i16, ptr %v.348, align 1
  store i16 %v.349, ptr %"r.%rs7"
  %v.350 = load i16, ptr %"r.%rs7"
  %v.351 = icmp ult i32 1, 16
  %v.352 = select i1 %v.351, i32 1, i32 15
  %v.353 = trunc i32 %v.352 to i16
  %v.354 = lshr i16 %v.350, %v.353
  %v.355 = select i1 %v.351, i16 %v.354, i16 0
  store i16 %v.355, ptr %"r.%rs8"
  %v.356 = load i16, ptr %"r.%rs8"
  %v.357 = zext i16 %v.356 to i32
  store i32 %v.357, ptr %"r.%r67"
  %v.358 = load i32, ptr %"r.%r67"
  %v.359 = zext i32 %v.358 to i64
  %v.360 = zext i32 12 to i64
  %v.361 = mul i64 %v.359, %v.360
  store i64 %v.361, ptr %"r.%rd39"
  %v.362 = load i64, ptr %"r.%rd7"
  %v.363 = load i64, ptr %"r.%rd39"
  %v.364 = add i64 %v.362, %v.363
  store i64 %v.364, ptr %"r.%rd40"
  %v.365 = load i64, ptr %"r.%rd40"
  %v.366 = add i64 %v.365, 3
  %v.367 = inttoptr i64 %v.366 to ptr
  %v.368 = load i8, ptr %v.367, align 1
  %v.369 = zext i8 %v.368 to i16
  store i16 %v.369, ptr %"r.%rs9"
  %v.370 = load i16, ptr %"r.%rs9"
  %v.371 = and i16 %v.370, 8
  store i16 %v.371, ptr %"r.%rs10"
  %v.372 = load i16, ptr %"r.%rs10"
  %v.373 = icmp eq i16 %v.372, 0
  store i1 %v.373, ptr %"r.%p34"
  %v.374 = load i1, ptr %"r.%p34"
  %v.375 = select i1 %v.374, i32 3, i32 1
  store i32 %v.375, ptr %"r.%r68"
  %v.376 = load i32, ptr %"r.%r68"
  %v.377 = load i32, ptr %"r.%r85"
  %v.378 = or i32 %v.376, %v.377
  store i32 %v.378, ptr %"r.%r85"
  %v.379 = load i16, ptr %"r.%rs7"
  %v.380 = or i16 %v.379, 1
  store i16 %v.380, ptr %"r.%rs11"
  %v.381 = load i16, ptr %"r.%rs11"
  %v.382 = load i64, ptr %"r.%rd43"
  %v.383 = inttoptr i64 %v.382 to ptr
  store i16 %v.381, ptr %v.383, align 1
  br label %"L$L__BB45_27"
"L$L__BB45_27":
  %v.384 = load i64, ptr %"r.%rd43"
  %v.385 = add i64 %v.384, 2
  store i64 %v.385, ptr %"r.%rd43"
  %v.386 = load i32, ptr %"r.%r83"
  %v.387 = add i32 %v.386, 1
  store i32 %v.387, ptr %"r.%r83"
  %v.388 = load i32, ptr %"r.%r83"
  %v.389 = load i32, ptr %"r.%r32"
  %v.390 = icmp slt i32 %v.388, %v.389
  store i1 %v.390, ptr %"r.%p35"
  %v.391 = load i1, ptr %"r.%p35"
  br i1 %v.391, label %"L$L__BB45_24", label %"B20"
"B20":
  br label %"L$L__BB45_28"
"L$L__BB45_28":
  %v.392 = load i64, ptr %"r.%rd11"
  %v.393 = trunc i64 %v.392 to i32
  store i32 %v.393, ptr %"r.%r69"
  %v.394 = load i32, ptr %"r.%r69"
  %v.395 = add i32 %v.394, 1
  store i32 %v.395, ptr %"r.%r81"
  %v.396 = load i32, ptr %"r.%r81"
  %v.397 = icmp ult i32 %v.396, 16
  store i1 %v.397, ptr %"r.%p36"
  %v.398 = load i1, ptr %"r.%p36"
  br i1 %v.398, label %"L$L__BB45_17", label %"B21"
"B21":
  %v.399 = load i64, ptr %"r.%rd16"
  store i64 %v.399, ptr %"r..param param0.8"
  %v.400 = load i32, ptr %"r.%r31"
  store i32 %v.400, ptr %"r..param param1.8"
  %v.401 = load i32, ptr %"r.%r32"
  store i32 %v.401, ptr %"r..param param2.6"
  %v.402 = load i64, ptr %"r..param param0.8"
  %v.403 = load i32, ptr %"r..param param1.8"
  %v.404 = load i32, ptr %"r..param param2.6"
  call void @_runtime_gather_statesEP5Blockii(i64 %v.402, i32 %v.403, i32 %v.404)
  %v.405 = load i32, ptr %"r.%r85"
  store i32 %v.405, ptr %"r.%r88"
  br label %"L$L__BB45_38"
"L$L__BB45_38":
  %v.406 = load i32, ptr %"r.%r88"
  store i32 %v.406, ptr %"r..param func_retval0"
  br label %done
"L$L__BB45_30":
  %v.407 = load i1, ptr %"r.%p3"
  br i1 %v.407, label %"L$L__BB45_35", label %"B22"
"B22":
  store i32 0, ptr %"r.%r87"
  br label %"L$L__BB45_32"
"L$L__BB45_32":
  %v.408 = load i32, ptr %"r.%r87"
  %v.409 = sext i32 %v.408 to i64
  %v.410 = sext i32 4 to i64
  %v.411 = mul i64 %v.409, %v.410
  store i64 %v.411, ptr %"r.%rd41"
  %v.412 = load i64, ptr %"r.%rd5"
  %v.413 = load i64, ptr %"r.%rd41"
  %v.414 = add i64 %v.412, %v.413
  store i64 %v.414, ptr %"r.%rd15"
  %v.415 = load i64, ptr %"r.%rd15"
  %v.416 = inttoptr i64 %v.415 to ptr
  %v.417 = load i32, ptr %v.416, align 1
  store i32 %v.417, ptr %"r.%r27"
  %v.418 = load i32, ptr %"r.%r27"
  %v.419 = icmp eq i32 %v.418, 0
  store i1 %v.419, ptr %"r.%p38"
  %v.420 = load i1, ptr %"r.%p38"
  br i1 %v.420, label %"L$L__BB45_34", label %"B23"
"B23":
  %v.421 = load i32, ptr %"r.%r27"
  %v.422 = or i32 %v.421, 1
  store i32 %v.422, ptr %"r.%r71"
  %v.423 = load i32, ptr %"r.%r71"
  %v.424 = load i64, ptr %"r.%rd15"
  %v.425 = inttoptr i64 %v.424 to ptr
  store i32 %v.423, ptr %v.425, align 1
  br label %"L$L__BB45_34"
"L$L__BB45_34":
  %v.426 = load i32, ptr %"r.%r87"
  %v.427 = add i32 %v.426, 1
  store i32 %v.427, ptr %"r.%r87"
  %v.428 = load i32, ptr %"r.%r87"
  %v.429 = load i32, ptr %"r.%r31"
  %v.430 = mul i32 %v.428, %v.429
  store i32 %v.430, ptr %"r.%r72"
  %v.431 = load i32, ptr %"r.%r72"
  %v.432 = load i32, ptr %"r.%r32"
  %v.433 = icmp slt i32 %v.431, %v.432
  store i1 %v.433, ptr %"r.%p39"
  %v.434 = load i1, ptr %"r.%p39"
  br i1 %v.434, label %"L$L__BB45_32", label %"B24"
"B24":
  br label %"L$L__BB45_35"
"L$L__BB45_35":
  %v.435 = load i64, ptr %"r.%rd6"
  %v.436 = add i64 %v.435, 112
  %v.437 = inttoptr i64 %v.436 to ptr
  %v.438 = load i64, ptr %v.437, align 1
  store i64 %v.438, ptr %"r.%rd42"
  %v.439 = load i64, ptr %"r.%rd42"
  %v.440 = icmp eq i64 %v.439, 0
  store i1 %v.440, ptr %"r.%p40"
  %v.441 = load i1, ptr %"r.%p40"
  br i1 %v.441, label %"L$L__BB45_37", label %"B25"
"B25":
  %v.442 = load i64, ptr %"r.%rd16"
  store i64 %v.442, ptr %"r..param param0.9"
  store i32 0, ptr %"r..param param1.9"
  %v.443 = load i32, ptr %"r.%r32"
  store i32 %v.443, ptr %"r..param param2.7"
  store i32 0, ptr %"r..param param3.3"
  store i32 4294967295, ptr %"r..param param4.1"
  %v.444 = load i64, ptr %"r..param param0.9"
  %v.445 = load i32, ptr %"r..param param1.9"
  %v.446 = load i32, ptr %"r..param param2.7"
  %v.447 = load i32, ptr %"r..param param3.3"
  %v.448 = load i32, ptr %"r..param param4.1"
  call void @_runtime_meetEP5Blockiiji(i64 %v.444, i32 %v.445, i32 %v.446, i32 %v.447, i32 %v.448)
  br label %"L$L__BB45_37"
"L$L__BB45_37":
  %v.449 = load i64, ptr %"r.%rd8"
  %v.450 = add i64 %v.449, 3
  %v.451 = inttoptr i64 %v.450 to ptr
  %v.452 = load i8, ptr %v.451, align 1
  %v.453 = zext i8 %v.452 to i16
  store i16 %v.453, ptr %"r.%rs12"
  %v.454 = load i16, ptr %"r.%rs12"
  %v.455 = and i16 %v.454, 8
  store i16 %v.455, ptr %"r.%rs13"
  %v.456 = load i16, ptr %"r.%rs13"
  %v.457 = icmp eq i16 %v.456, 0
  store i1 %v.457, ptr %"r.%p41"
  %v.458 = load i1, ptr %"r.%p41"
  %v.459 = select i1 %v.458, i32 3, i32 1
  store i32 %v.459, ptr %"r.%r88"
  br label %"L$L__BB45_38"
done:
  %v.460 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.460
}

define void @jg_arrive(i64 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%r1" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
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
  %v.4 = zext i32 %v.3 to i64
  %v.5 = zext i32 4 to i64
  %v.6 = mul i64 %v.4, %v.5
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd1"
  %v.8 = load i64, ptr %"r.%rd2"
  %v.9 = add i64 %v.7, %v.8
  store i64 %v.9, ptr %"r.%rd3"
  %v.10 = load i64, ptr %"r.%rd3"
  %v.11 = add i64 %v.10, 240
  %v.12 = inttoptr i64 %v.11 to ptr
  %v.13 = load i32, ptr %v.12, align 1
  store i32 %v.13, ptr %"r.%r2"
  %v.14 = load i32, ptr %"r.%r2"
  %v.15 = add i32 %v.14, 1
  store i32 %v.15, ptr %"r.%r3"
  %v.16 = load i32, ptr %"r.%r3"
  %v.17 = load i64, ptr %"r.%rd3"
  %v.18 = add i64 %v.17, 240
  %v.19 = inttoptr i64 %v.18 to ptr
  store i32 %v.16, ptr %v.19, align 1
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
  br i1 %v.24, label %"L$L__BB47_8", label %"B1"
"B1":
  store i32 4294967295, ptr %"r.%r48"
  store i32 0, ptr %"r.%r44"
  %v.25 = load i64, ptr %"r.%rd3"
  store i64 %v.25, ptr %"r.%rd29"
  %v.26 = load i32, ptr %"r.%r48"
  store i32 %v.26, ptr %"r.%r47"
  br label %"L$L__BB47_2"
"L$L__BB47_2":
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
  br i1 %v.33, label %"L$L__BB47_7", label %"B2"
"B2":
  %v.34 = load i32, ptr %"r.%r3"
  %v.35 = icmp slt i32 %v.34, 0
  store i1 %v.35, ptr %"r.%p5"
  %v.36 = load i32, ptr %"r.%r44"
  store i32 %v.36, ptr %"r.%r47"
  %v.37 = load i1, ptr %"r.%p5"
  br i1 %v.37, label %"L$L__BB47_7", label %"B3"
"B3":
  %v.38 = load i32, ptr %"r.%r48"
  %v.39 = icmp sgt i32 %v.38, 4294967295
  store i1 %v.39, ptr %"r.%p7"
  store i1 false, ptr %"r.%p18"
  %v.40 = load i1, ptr %"r.%p7"
  br i1 %v.40, label %"L$L__BB47_6", label %"B4"
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
  br label %"L$L__BB47_6"
"L$L__BB47_6":
  %v.54 = load i32, ptr %"r.%r44"
  %v.55 = load i32, ptr %"r.%r48"
  %v.56 = load i1, ptr %"r.%p18"
  %v.57 = select i1 %v.56, i32 %v.54, i32 %v.55
  store i32 %v.57, ptr %"r.%r48"
  %v.58 = load i32, ptr %"r.%r3"
  store i32 %v.58, ptr %"r.%r47"
  br label %"L$L__BB47_7"
"L$L__BB47_7":
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
  br i1 %v.66, label %"L$L__BB47_2", label %"B5"
"B5":
  br label %"L$L__BB47_8"
"L$L__BB47_8":
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
  br i1 %v.96, label %"L$L__BB47_11", label %"B6"
"B6":
  %v.97 = load i32, ptr %"r.%r48"
  %v.98 = icmp slt i32 %v.97, 0
  store i1 %v.98, ptr %"r.%p10"
  store i32 9, ptr %"r.%r51"
  %v.99 = load i1, ptr %"r.%p10"
  br i1 %v.99, label %"L$L__BB47_11", label %"B7"
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
  br label %"L$L__BB47_11"
"L$L__BB47_11":
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
  br i1 %v.137, label %"L$L__BB47_13", label %"B8"
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
  br label %"L$L__BB47_13"
"L$L__BB47_13":
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
  br i1 %v.175, label %"L$L__BB47_15", label %"B9"
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
  br i1 %v.191, label %"L$L__BB47_20", label %"B10"
"B10":
  br label %"L$L__BB47_15"
"L$L__BB47_15":
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
  br i1 %v.204, label %"L$L__BB47_17", label %"B11"
"B11":
  %v.205 = load i64, ptr %"r.%rd11"
  %v.206 = add i64 %v.205, 28
  %v.207 = inttoptr i64 %v.206 to ptr
  %v.208 = load i64, ptr %v.207, align 1
  store i64 %v.208, ptr %"r.%rd22"
  store i64 0, ptr %"r.%rd23"
  %v.209 = load i32, ptr %"r.%r15"
  %v.210 = zext i32 %v.209 to i64
  %v.211 = zext i32 80 to i64
  %v.212 = mul i64 %v.210, %v.211
  store i64 %v.212, ptr %"r.%rd24"
  %v.213 = load i64, ptr %"r.%rd22"
  %v.214 = load i64, ptr %"r.%rd24"
  %v.215 = add i64 %v.213, %v.214
  store i64 %v.215, ptr %"r.%rd25"
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
  store i32 %v.242, ptr %"r.%r35"
  %v.243 = load i32, ptr %"r.%r35"
  %v.244 = xor i32 %v.243, 1
  store i32 %v.244, ptr %"r.%r36"
  %v.245 = load i32, ptr %"r.%r36"
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
  store i32 %v.271, ptr %"r.%r37"
  store i32 1, ptr %"r.%r38"
  %v.272 = load i32, ptr %"r.%r37"
  %v.273 = load i32, ptr %"r.%r38"
  %v.274 = load i64, ptr %"r.%rd25"
  %v.275 = add i64 %v.274, 72
  %v.276 = inttoptr i64 %v.275 to ptr
  %v.277 = insertelement <2 x i32> poison, i32 %v.272, i32 0
  %v.278 = insertelement <2 x i32> %v.277, i32 %v.273, i32 1
  store <2 x i32> %v.278, ptr %v.276, align 1
  br label %"L$L__BB47_17"
"L$L__BB47_17":
  %v.279 = load i64, ptr %"r.%rd11"
  %v.280 = inttoptr i64 %v.279 to ptr
  %v.281 = load i32, ptr %v.280, align 1
  store i32 %v.281, ptr %"r.%r39"
  %v.282 = load i32, ptr %"r.%r39"
  %v.283 = icmp eq i32 %v.282, 0
  store i1 %v.283, ptr %"r.%p16"
  %v.284 = load i1, ptr %"r.%p16"
  br i1 %v.284, label %"L$L__BB47_19", label %"B12"
"B12":
  %v.285 = load i64, ptr %"r.%rd11"
  %v.286 = add i64 %v.285, 36
  %v.287 = inttoptr i64 %v.286 to ptr
  %v.288 = load i32, ptr %v.287, align 1
  store i32 %v.288, ptr %"r.%r40"
  %v.289 = load i32, ptr %"r.%r15"
  %v.290 = load i32, ptr %"r.%r40"
  %v.291 = icmp ult i32 %v.289, %v.290
  store i1 %v.291, ptr %"r.%p17"
  %v.292 = load i1, ptr %"r.%p17"
  br i1 %v.292, label %"L$L__BB47_20", label %"B13"
"B13":
  br label %"L$L__BB47_19"
"L$L__BB47_19":
  %v.293 = load i64, ptr %"r.%rd10"
  %v.294 = add i64 %v.293, 196
  store i64 %v.294, ptr %"r.%rd28"
  store i32 1, ptr %"r.%r41"
  store i32 0, ptr %"r.%r42"
  %v.295 = load i32, ptr %"r.%r42"
  %v.296 = load i32, ptr %"r.%r41"
  %v.297 = load i64, ptr %"r.%rd28"
  %v.298 = inttoptr i64 %v.297 to ptr
  %v.299 = cmpxchg ptr %v.298, i32 %v.295, i32 %v.296 seq_cst seq_cst, align 4
  %v.300 = extractvalue { i32, i1 } %v.299, 0
  store i32 %v.300, ptr %"r.%r43"
  br label %"L$L__BB47_20"
"L$L__BB47_20":
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
  br i1 %v.27, label %"L$L__BB48_4", label %"B1"
"B1":
  %v.28 = load i32, ptr %"r.%r1"
  %v.29 = add i32 %v.28, 4294967295
  store i32 %v.29, ptr %"r.%r2"
  store i32 0, ptr %"r.%r26"
  %v.30 = load i64, ptr %"r.%rd3"
  store i64 %v.30, ptr %"r.%rd22"
  br label %"L$L__BB48_2"
"L$L__BB48_2":
  %v.31 = load i64, ptr %"r.%rd22"
  %v.32 = inttoptr i64 %v.31 to ptr
  %v.33 = load i16, ptr %v.32, align 1
  store i16 %v.33, ptr %"r.%rs1"
  %v.34 = load i16, ptr %"r.%rs1"
  %v.35 = icmp ne i16 %v.34, 0
  store i1 %v.35, ptr %"r.%p2"
  %v.36 = load i1, ptr %"r.%p2"
  br i1 %v.36, label %"L$L__BB48_4", label %"B2"
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
  br i1 %v.49, label %"L$L__BB48_2", label %"B3"
"B3":
  br label %"L$L__BB48_4"
"L$L__BB48_4":
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
  %v.91 = load atomic volatile i32, ptr %v.90 monotonic, align 4
  store i32 %v.91, ptr %"r.%r7"
  %v.92 = load i32, ptr %"r.%r7"
  %v.93 = add i32 %v.92, 4294967293
  store i32 %v.93, ptr %"r.%r14"
  %v.94 = load i32, ptr %"r.%r14"
  %v.95 = icmp ugt i32 %v.94, 1
  store i1 %v.95, ptr %"r.%p4"
  %v.96 = load i1, ptr %"r.%p4"
  br i1 %v.96, label %"L$L__BB48_12", label %"B4"
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
  br i1 %v.107, label %"L$L__BB48_7", label %"B5"
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
  br i1 %v.122, label %"L$L__BB48_12", label %"B6"
"B6":
  br label %"L$L__BB48_7"
"L$L__BB48_7":
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
  br i1 %v.135, label %"L$L__BB48_9", label %"B7"
"B7":
  %v.136 = load i64, ptr %"r.%rd7"
  %v.137 = add i64 %v.136, 4
  %v.138 = inttoptr i64 %v.137 to ptr
  %v.139 = load i64, ptr %v.138, align 1
  store i64 %v.139, ptr %"r.%rd16"
  store i64 0, ptr %"r.%rd17"
  %v.140 = load i32, ptr %"r.%r9"
  %v.141 = zext i32 %v.140 to i64
  %v.142 = zext i32 80 to i64
  %v.143 = mul i64 %v.141, %v.142
  store i64 %v.143, ptr %"r.%rd18"
  %v.144 = load i64, ptr %"r.%rd16"
  %v.145 = load i64, ptr %"r.%rd18"
  %v.146 = add i64 %v.144, %v.145
  store i64 %v.146, ptr %"r.%rd19"
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
  store i32 0, ptr %"r.%r18"
  %v.181 = load i32, ptr %"r.%r26"
  %v.182 = load i32, ptr %"r.%r18"
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
  store i32 1, ptr %"r.%r19"
  %v.192 = load i32, ptr %"r.%r18"
  %v.193 = load i32, ptr %"r.%r19"
  %v.194 = load i64, ptr %"r.%rd19"
  %v.195 = add i64 %v.194, 72
  %v.196 = inttoptr i64 %v.195 to ptr
  %v.197 = insertelement <2 x i32> poison, i32 %v.192, i32 0
  %v.198 = insertelement <2 x i32> %v.197, i32 %v.193, i32 1
  store <2 x i32> %v.198, ptr %v.196, align 1
  br label %"L$L__BB48_9"
"L$L__BB48_9":
  %v.199 = load i64, ptr %"r.%rd7"
  %v.200 = add i64 %v.199, -24
  %v.201 = inttoptr i64 %v.200 to ptr
  %v.202 = load i32, ptr %v.201, align 1
  store i32 %v.202, ptr %"r.%r20"
  %v.203 = load i32, ptr %"r.%r20"
  %v.204 = icmp eq i32 %v.203, 0
  store i1 %v.204, ptr %"r.%p9"
  %v.205 = load i1, ptr %"r.%p9"
  br i1 %v.205, label %"L$L__BB48_11", label %"B8"
"B8":
  %v.206 = load i64, ptr %"r.%rd7"
  %v.207 = add i64 %v.206, 12
  %v.208 = inttoptr i64 %v.207 to ptr
  %v.209 = load i32, ptr %v.208, align 1
  store i32 %v.209, ptr %"r.%r21"
  %v.210 = load i32, ptr %"r.%r9"
  %v.211 = load i32, ptr %"r.%r21"
  %v.212 = icmp ult i32 %v.210, %v.211
  store i1 %v.212, ptr %"r.%p10"
  %v.213 = load i1, ptr %"r.%p10"
  br i1 %v.213, label %"L$L__BB48_12", label %"B9"
"B9":
  br label %"L$L__BB48_11"
"L$L__BB48_11":
  store i32 1, ptr %"r.%r22"
  store i32 0, ptr %"r.%r23"
  %v.214 = load i32, ptr %"r.%r23"
  %v.215 = load i32, ptr %"r.%r22"
  %v.216 = load i64, ptr %"r.%rd7"
  %v.217 = inttoptr i64 %v.216 to ptr
  %v.218 = cmpxchg ptr %v.217, i32 %v.214, i32 %v.215 seq_cst seq_cst, align 4
  %v.219 = extractvalue { i32, i1 } %v.218, 0
  store i32 %v.219, ptr %"r.%r24"
  br label %"L$L__BB48_12"
"L$L__BB48_12":
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
  %"r.%p17" = alloca i1
  %"r.%p18" = alloca i1
  %"r.%p19" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p20" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r9" = alloca i32
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
  store i64 %v.1, ptr %"r.%rd5"
  %v.2 = load i64, ptr %"r.%rd5"
  %v.3 = inttoptr i64 %v.2 to ptr
  %v.4 = load i64, ptr %v.3, align 1
  store i64 %v.4, ptr %"r.%rd6"
  %v.5 = load i64, ptr %"r.%rd6"
  %v.6 = add i64 %v.5, 36
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd6"
  %v.8 = add i64 %v.7, 36
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i32, ptr %v.9, align 1
  store i32 %v.10, ptr %"r.%r1"
  %v.11 = load i64, ptr %"r.%rd6"
  %v.12 = add i64 %v.11, 156
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = load i32, ptr %v.13, align 1
  store i32 %v.14, ptr %"r.%r2"
  %v.15 = load i64, ptr %"r.%rd5"
  %v.16 = add i64 %v.15, 72
  store i64 %v.16, ptr %"r.%rd3"
  %v.17 = load i64, ptr %"r.%rd6"
  %v.18 = add i64 %v.17, 196
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load atomic volatile i32, ptr %v.19 monotonic, align 4
  store i32 %v.20, ptr %"r.%r19"
  %v.21 = load i32, ptr %"r.%r19"
  %v.22 = icmp ne i32 %v.21, 0
  store i1 %v.22, ptr %"r.%p1"
  %v.23 = load i1, ptr %"r.%p1"
  br i1 %v.23, label %"L$L__BB49_20", label %"B1"
"B1":
  br label %"L$L__BB49_1"
"L$L__BB49_20":
  %v.24 = load i64, ptr %"r.%rd5"
  store i64 %v.24, ptr %"r..param param0"
  %v.25 = load i64, ptr %"r..param param0"
  call void @_runtime_stopped_atEP5Block(i64 %v.25)
  store i32 2, ptr %"r.%r54"
  br label %"L$L__BB49_21"
"L$L__BB49_1":
  %v.26 = load i64, ptr %"r.%rd3"
  %v.27 = inttoptr i64 %v.26 to ptr
  %v.28 = load i64, ptr %v.27, align 1
  store i64 %v.28, ptr %"r.%rd4"
  store i32 0, ptr %"r.%r20"
  %v.29 = load i32, ptr %"r.%r20"
  store i32 %v.29, ptr %"r.%r47"
  br label %"L$L__BB49_2"
"L$L__BB49_2":
  %v.30 = load i32, ptr %"r.%r1"
  %v.31 = icmp slt i32 %v.30, 1
  store i1 %v.31, ptr %"r.%p2"
  store i16 0, ptr %"r.%rs4"
  %v.32 = load i32, ptr %"r.%r20"
  store i32 %v.32, ptr %"r.%r52"
  %v.33 = load i1, ptr %"r.%p2"
  br i1 %v.33, label %"L$L__BB49_7", label %"B2"
"B2":
  store i32 0, ptr %"r.%r48"
  %v.34 = load i32, ptr %"r.%r48"
  store i32 %v.34, ptr %"r.%r49"
  %v.35 = load i32, ptr %"r.%r48"
  store i32 %v.35, ptr %"r.%r50"
  %v.36 = load i32, ptr %"r.%r48"
  store i32 %v.36, ptr %"r.%r52"
  br label %"L$L__BB49_4"
"L$L__BB49_4":
  %v.37 = load i32, ptr %"r.%r48"
  %v.38 = load i32, ptr %"r.%r2"
  %v.39 = add i32 %v.37, %v.38
  store i32 %v.39, ptr %"r.%r27"
  %v.40 = load i32, ptr %"r.%r1"
  %v.41 = load i32, ptr %"r.%r27"
  %v.42 = call i32 @llvm.smin.i32(i32 %v.40, i32 %v.41)
  store i32 %v.42, ptr %"r.%r28"
  store i32 2, ptr %"r.%r54"
  %v.43 = load i64, ptr %"r.%rd5"
  store i64 %v.43, ptr %"r..param param0.1"
  %v.44 = load i32, ptr %"r.%r49"
  store i32 %v.44, ptr %"r..param param1"
  %v.45 = load i32, ptr %"r.%r48"
  store i32 %v.45, ptr %"r..param param2"
  %v.46 = load i32, ptr %"r.%r28"
  store i32 %v.46, ptr %"r..param param3"
  %v.47 = load i64, ptr %"r..param param0.1"
  %v.48 = load i32, ptr %"r..param param1"
  %v.49 = load i32, ptr %"r..param param2"
  %v.50 = load i32, ptr %"r..param param3"
  %v.51 = call i32 @_runtime_run_groupEP5Blockiii(i64 %v.47, i32 %v.48, i32 %v.49, i32 %v.50)
  store i32 %v.51, ptr %"r..param retval0"
  %v.52 = load i32, ptr %"r..param retval0"
  store i32 %v.52, ptr %"r.%r29"
  %v.53 = load i32, ptr %"r.%r29"
  %v.54 = load i32, ptr %"r.%r52"
  %v.55 = or i32 %v.53, %v.54
  store i32 %v.55, ptr %"r.%r52"
  %v.56 = load i32, ptr %"r.%r52"
  %v.57 = and i32 %v.56, 4
  store i32 %v.57, ptr %"r.%r30"
  %v.58 = load i32, ptr %"r.%r30"
  %v.59 = icmp ne i32 %v.58, 0
  store i1 %v.59, ptr %"r.%p3"
  %v.60 = load i1, ptr %"r.%p3"
  br i1 %v.60, label %"L$L__BB49_21", label %"B3"
"B3":
  %v.61 = load i32, ptr %"r.%r49"
  %v.62 = sext i32 %v.61 to i64
  %v.63 = sext i32 4 to i64
  %v.64 = mul i64 %v.62, %v.63
  store i64 %v.64, ptr %"r.%rd7"
  %v.65 = load i64, ptr %"r.%rd4"
  %v.66 = load i64, ptr %"r.%rd7"
  %v.67 = add i64 %v.65, %v.66
  store i64 %v.67, ptr %"r.%rd8"
  %v.68 = load i64, ptr %"r.%rd8"
  %v.69 = inttoptr i64 %v.68 to ptr
  %v.70 = load i32, ptr %v.69, align 1
  store i32 %v.70, ptr %"r.%r31"
  %v.71 = load i32, ptr %"r.%r31"
  %v.72 = icmp ne i32 %v.71, 0
  store i1 %v.72, ptr %"r.%p4"
  %v.73 = load i1, ptr %"r.%p4"
  %v.74 = select i1 %v.73, i32 1, i32 0
  store i32 %v.74, ptr %"r.%r32"
  %v.75 = load i32, ptr %"r.%r50"
  %v.76 = load i32, ptr %"r.%r32"
  %v.77 = or i32 %v.75, %v.76
  store i32 %v.77, ptr %"r.%r9"
  %v.78 = load i32, ptr %"r.%r9"
  %v.79 = icmp ne i32 %v.78, 0
  store i1 %v.79, ptr %"r.%p5"
  %v.80 = load i1, ptr %"r.%p5"
  %v.81 = select i1 %v.80, i32 1, i32 0
  store i32 %v.81, ptr %"r.%r50"
  %v.82 = load i32, ptr %"r.%r49"
  %v.83 = add i32 %v.82, 1
  store i32 %v.83, ptr %"r.%r49"
  %v.84 = load i32, ptr %"r.%r49"
  %v.85 = load i32, ptr %"r.%r2"
  %v.86 = mul i32 %v.84, %v.85
  store i32 %v.86, ptr %"r.%r48"
  %v.87 = load i32, ptr %"r.%r48"
  %v.88 = load i32, ptr %"r.%r1"
  %v.89 = icmp slt i32 %v.87, %v.88
  store i1 %v.89, ptr %"r.%p6"
  %v.90 = load i1, ptr %"r.%p6"
  br i1 %v.90, label %"L$L__BB49_4", label %"B4"
"B4":
  %v.91 = load i1, ptr %"r.%p5"
  %v.92 = select i1 %v.91, i16 1, i16 0
  store i16 %v.92, ptr %"r.%rs4"
  br label %"L$L__BB49_7"
"L$L__BB49_7":
  %v.93 = load i32, ptr %"r.%r52"
  %v.94 = and i32 %v.93, 2
  store i32 %v.94, ptr %"r.%r33"
  %v.95 = load i32, ptr %"r.%r33"
  %v.96 = icmp eq i32 %v.95, 0
  store i1 %v.96, ptr %"r.%p8"
  %v.97 = load i1, ptr %"r.%p8"
  br i1 %v.97, label %"L$L__BB49_9", label %"B5"
"B5":
  %v.98 = load i64, ptr %"r.%rd5"
  %v.99 = add i64 %v.98, 216
  %v.100 = inttoptr i64 %v.99 to ptr
  %v.101 = load i64, ptr %v.100, align 1
  store i64 %v.101, ptr %"r.%rd9"
  %v.102 = load i64, ptr %"r.%rd9"
  %v.103 = add i64 %v.102, 1
  store i64 %v.103, ptr %"r.%rd10"
  %v.104 = load i64, ptr %"r.%rd10"
  %v.105 = load i64, ptr %"r.%rd5"
  %v.106 = add i64 %v.105, 216
  %v.107 = inttoptr i64 %v.106 to ptr
  store i64 %v.104, ptr %v.107, align 1
  br label %"L$L__BB49_9"
"L$L__BB49_9":
  %v.108 = load i32, ptr %"r.%r52"
  %v.109 = and i32 %v.108, 8
  store i32 %v.109, ptr %"r.%r34"
  %v.110 = load i32, ptr %"r.%r34"
  %v.111 = icmp eq i32 %v.110, 0
  store i1 %v.111, ptr %"r.%p9"
  %v.112 = load i1, ptr %"r.%p9"
  br i1 %v.112, label %"L$L__BB49_11", label %"B6"
"B6":
  %v.113 = load i64, ptr %"r.%rd5"
  %v.114 = add i64 %v.113, 344
  %v.115 = inttoptr i64 %v.114 to ptr
  %v.116 = load i64, ptr %v.115, align 1
  store i64 %v.116, ptr %"r.%rd11"
  %v.117 = load i64, ptr %"r.%rd11"
  %v.118 = add i64 %v.117, 24
  %v.119 = inttoptr i64 %v.118 to ptr
  %v.120 = load i64, ptr %v.119, align 1
  store i64 %v.120, ptr %"r.%rd12"
  %v.121 = load i64, ptr %"r.%rd12"
  %v.122 = add i64 %v.121, 1
  store i64 %v.122, ptr %"r.%rd13"
  %v.123 = load i64, ptr %"r.%rd13"
  %v.124 = load i64, ptr %"r.%rd11"
  %v.125 = add i64 %v.124, 24
  %v.126 = inttoptr i64 %v.125 to ptr
  store i64 %v.123, ptr %v.126, align 1
  br label %"L$L__BB49_11"
"L$L__BB49_11":
  %v.127 = load i16, ptr %"r.%rs4"
  %v.128 = icmp eq i16 %v.127, 0
  store i1 %v.128, ptr %"r.%p10"
  store i32 0, ptr %"r.%r54"
  %v.129 = load i1, ptr %"r.%p10"
  br i1 %v.129, label %"L$L__BB49_21", label %"B7"
"B7":
  %v.130 = load i64, ptr %"r.%rd5"
  store i64 %v.130, ptr %"r..param param0.2"
  %v.131 = load i32, ptr %"r.%r2"
  store i32 %v.131, ptr %"r..param param1.1"
  %v.132 = load i32, ptr %"r.%r1"
  store i32 %v.132, ptr %"r..param param2.1"
  %v.133 = load i64, ptr %"r..param param0.2"
  %v.134 = load i32, ptr %"r..param param1.1"
  %v.135 = load i32, ptr %"r..param param2.1"
  %v.136 = call i32 @_runtime_release_barriersEP5Blockii(i64 %v.133, i32 %v.134, i32 %v.135)
  store i32 %v.136, ptr %"r..param retval0.1"
  %v.137 = load i32, ptr %"r..param retval0.1"
  store i32 %v.137, ptr %"r.%r14"
  store i32 2, ptr %"r.%r36"
  %v.138 = load i32, ptr %"r.%r14"
  %v.139 = and i32 %v.138, 4
  store i32 %v.139, ptr %"r.%r37"
  %v.140 = load i32, ptr %"r.%r37"
  %v.141 = icmp ne i32 %v.140, 0
  store i1 %v.141, ptr %"r.%p11"
  %v.142 = load i32, ptr %"r.%r36"
  store i32 %v.142, ptr %"r.%r54"
  %v.143 = load i1, ptr %"r.%p11"
  br i1 %v.143, label %"L$L__BB49_21", label %"B8"
"B8":
  %v.144 = load i32, ptr %"r.%r14"
  %v.145 = and i32 %v.144, 2
  store i32 %v.145, ptr %"r.%r38"
  %v.146 = load i32, ptr %"r.%r38"
  %v.147 = icmp eq i32 %v.146, 0
  store i1 %v.147, ptr %"r.%p12"
  %v.148 = load i1, ptr %"r.%p12"
  br i1 %v.148, label %"L$L__BB49_15", label %"B9"
"B9":
  %v.149 = load i64, ptr %"r.%rd5"
  %v.150 = add i64 %v.149, 216
  %v.151 = inttoptr i64 %v.150 to ptr
  %v.152 = load i64, ptr %v.151, align 1
  store i64 %v.152, ptr %"r.%rd14"
  %v.153 = load i64, ptr %"r.%rd14"
  %v.154 = add i64 %v.153, 1
  store i64 %v.154, ptr %"r.%rd15"
  %v.155 = load i64, ptr %"r.%rd15"
  %v.156 = load i64, ptr %"r.%rd5"
  %v.157 = add i64 %v.156, 216
  %v.158 = inttoptr i64 %v.157 to ptr
  store i64 %v.155, ptr %v.158, align 1
  br label %"L$L__BB49_15"
"L$L__BB49_15":
  %v.159 = load i32, ptr %"r.%r14"
  %v.160 = load i32, ptr %"r.%r52"
  %v.161 = or i32 %v.159, %v.160
  store i32 %v.161, ptr %"r.%r15"
  %v.162 = load i32, ptr %"r.%r15"
  %v.163 = and i32 %v.162, 2
  store i32 %v.163, ptr %"r.%r40"
  %v.164 = load i32, ptr %"r.%r40"
  %v.165 = icmp ne i32 %v.164, 0
  store i1 %v.165, ptr %"r.%p13"
  store i32 0, ptr %"r.%r53"
  %v.166 = load i1, ptr %"r.%p13"
  br i1 %v.166, label %"L$L__BB49_19", label %"B10"
"B10":
  %v.167 = load i32, ptr %"r.%r14"
  %v.168 = icmp ne i32 %v.167, 0
  store i1 %v.168, ptr %"r.%p14"
  %v.169 = load i1, ptr %"r.%p14"
  %v.170 = select i1 %v.169, i32 1, i32 0
  store i32 %v.170, ptr %"r.%r41"
  %v.171 = load i32, ptr %"r.%r47"
  %v.172 = load i32, ptr %"r.%r41"
  %v.173 = add i32 %v.171, %v.172
  store i32 %v.173, ptr %"r.%r53"
  %v.174 = load i32, ptr %"r.%r47"
  %v.175 = icmp slt i32 %v.174, 63
  store i1 %v.175, ptr %"r.%p15"
  %v.176 = load i1, ptr %"r.%p15"
  %v.177 = load i1, ptr %"r.%p14"
  %v.178 = and i1 %v.176, %v.177
  store i1 %v.178, ptr %"r.%p16"
  %v.179 = load i1, ptr %"r.%p16"
  br i1 %v.179, label %"L$L__BB49_19", label %"B11"
"B11":
  br label %"L$L__BB49_17"
"L$L__BB49_19":
  %v.180 = load i64, ptr %"r.%rd2"
  %v.181 = add i64 %v.180, 160
  %v.182 = inttoptr i64 %v.181 to ptr
  %v.183 = load atomic volatile i32, ptr %v.182 monotonic, align 4
  store i32 %v.183, ptr %"r.%r45"
  %v.184 = load i32, ptr %"r.%r45"
  %v.185 = icmp eq i32 %v.184, 0
  store i1 %v.185, ptr %"r.%p20"
  %v.186 = load i32, ptr %"r.%r53"
  store i32 %v.186, ptr %"r.%r47"
  %v.187 = load i1, ptr %"r.%p20"
  br i1 %v.187, label %"L$L__BB49_2", label %"B12"
"B12":
  br label %"L$L__BB49_20"
"L$L__BB49_17":
  store i32 1, ptr %"r.%r54"
  %v.188 = load i32, ptr %"r.%r15"
  %v.189 = and i32 %v.188, 1
  store i32 %v.189, ptr %"r.%r43"
  %v.190 = load i32, ptr %"r.%r43"
  %v.191 = icmp eq i32 %v.190, 1
  store i1 %v.191, ptr %"r.%p17"
  store i1 false, ptr %"r.%p18"
  %v.192 = load i1, ptr %"r.%p17"
  %v.193 = load i1, ptr %"r.%p18"
  %v.194 = xor i1 %v.192, %v.193
  store i1 %v.194, ptr %"r.%p19"
  %v.195 = load i1, ptr %"r.%p19"
  br i1 %v.195, label %"L$L__BB49_21", label %"B13"
"B13":
  %v.196 = load i64, ptr %"r.%rd5"
  store i64 %v.196, ptr %"r..param param0.3"
  %v.197 = load i32, ptr %"r.%r2"
  store i32 %v.197, ptr %"r..param param1.2"
  %v.198 = load i32, ptr %"r.%r1"
  store i32 %v.198, ptr %"r..param param2.2"
  %v.199 = load i64, ptr %"r..param param0.3"
  %v.200 = load i32, ptr %"r..param param1.2"
  %v.201 = load i32, ptr %"r..param param2.2"
  call void @_runtime_report_deadlockEP5Blockii(i64 %v.199, i32 %v.200, i32 %v.201)
  %v.202 = load i32, ptr %"r.%r36"
  store i32 %v.202, ptr %"r.%r54"
  br label %"L$L__BB49_21"
"L$L__BB49_21":
  %v.203 = load i32, ptr %"r.%r54"
  store i32 %v.203, ptr %"r..param func_retval0"
  br label %done
done:
  %v.204 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.204
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
  %"r.%r19" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
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
  %"r.%rd30" = alloca i64
  %"r.%rd31" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
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
  br i1 %v.22, label %"L$L__BB50_8", label %"B1"
"B1":
  br label %"L$L__BB50_1"
"L$L__BB50_8":
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
  br label %"L$L__BB50_9"
"L$L__BB50_1":
  %v.36 = load i64, ptr %"r.%rd23"
  %v.37 = and i64 %v.36, 18446744069414584320
  store i64 %v.37, ptr %"r.%rd24"
  %v.38 = load i64, ptr %"r.%rd24"
  %v.39 = icmp eq i64 %v.38, 0
  store i1 %v.39, ptr %"r.%p2"
  %v.40 = load i1, ptr %"r.%p2"
  br i1 %v.40, label %"L$L__BB50_3", label %"B2"
"B2":
  %v.41 = load i64, ptr %"r.%rd23"
  %v.42 = load i64, ptr %"r.%rd3"
  %v.43 = icmp eq i64 %v.42, 0
  %v.44 = select i1 %v.43, i64 1, i64 %v.42
  %v.45 = udiv i64 %v.41, %v.44
  %v.46 = select i1 %v.43, i64 -1, i64 %v.45
  store i64 %v.46, ptr %"r.%rd31"
  %v.47 = load i64, ptr %"r.%rd31"
  %v.48 = load i64, ptr %"r.%rd3"
  %v.49 = mul i64 %v.47, %v.48
  store i64 %v.49, ptr %"r.%rd25"
  %v.50 = load i64, ptr %"r.%rd23"
  %v.51 = load i64, ptr %"r.%rd25"
  %v.52 = sub i64 %v.50, %v.51
  store i64 %v.52, ptr %"r.%rd32"
  br label %"L$L__BB50_4"
"L$L__BB50_3":
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
  store i64 %v.70, ptr %"r.%rd31"
  %v.71 = load i32, ptr %"r.%r13"
  %v.72 = zext i32 %v.71 to i64
  store i64 %v.72, ptr %"r.%rd32"
  br label %"L$L__BB50_4"
"L$L__BB50_4":
  %v.73 = load i64, ptr %"r.%rd31"
  %v.74 = and i64 %v.73, 18446744069414584320
  store i64 %v.74, ptr %"r.%rd26"
  %v.75 = load i64, ptr %"r.%rd26"
  %v.76 = icmp eq i64 %v.75, 0
  store i1 %v.76, ptr %"r.%p3"
  %v.77 = load i1, ptr %"r.%p3"
  br i1 %v.77, label %"L$L__BB50_6", label %"B3"
"B3":
  %v.78 = load i64, ptr %"r.%rd31"
  %v.79 = load i64, ptr %"r.%rd4"
  %v.80 = icmp eq i64 %v.79, 0
  %v.81 = select i1 %v.80, i64 1, i64 %v.79
  %v.82 = udiv i64 %v.78, %v.81
  %v.83 = select i1 %v.80, i64 -1, i64 %v.82
  store i64 %v.83, ptr %"r.%rd33"
  %v.84 = load i64, ptr %"r.%rd33"
  %v.85 = load i64, ptr %"r.%rd4"
  %v.86 = mul i64 %v.84, %v.85
  store i64 %v.86, ptr %"r.%rd27"
  %v.87 = load i64, ptr %"r.%rd31"
  %v.88 = load i64, ptr %"r.%rd27"
  %v.89 = sub i64 %v.87, %v.88
  store i64 %v.89, ptr %"r.%rd34"
  br label %"L$L__BB50_7"
"L$L__BB50_6":
  %v.90 = load i64, ptr %"r.%rd4"
  %v.91 = trunc i64 %v.90 to i32
  store i32 %v.91, ptr %"r.%r14"
  %v.92 = load i64, ptr %"r.%rd31"
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
  store i64 %v.107, ptr %"r.%rd33"
  %v.108 = load i32, ptr %"r.%r18"
  %v.109 = zext i32 %v.108 to i64
  store i64 %v.109, ptr %"r.%rd34"
  br label %"L$L__BB50_7"
"L$L__BB50_7":
  %v.110 = load i64, ptr %"r.%rd34"
  %v.111 = trunc i64 %v.110 to i32
  store i32 %v.111, ptr %"r.%r19"
  %v.112 = load i64, ptr %"r.%rd32"
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
  %v.121 = load i64, ptr %"r.%rd33"
  %v.122 = trunc i64 %v.121 to i32
  %v.123 = load i64, ptr %"r.%rd22"
  %v.124 = add i64 %v.123, 16
  %v.125 = inttoptr i64 %v.124 to ptr
  store i32 %v.122, ptr %v.125, align 1
  br label %"L$L__BB50_9"
"L$L__BB50_9":
  store i32 0, ptr %"r.%r23"
  %v.126 = load i32, ptr %"r.%r23"
  %v.127 = load i64, ptr %"r.%rd22"
  %v.128 = add i64 %v.127, 20
  %v.129 = inttoptr i64 %v.128 to ptr
  store i32 %v.126, ptr %v.129, align 1
  %v.130 = load i64, ptr %"r.%rd2"
  %v.131 = add i64 %v.130, 152
  %v.132 = inttoptr i64 %v.131 to ptr
  %v.133 = load i32, ptr %v.132, align 1
  store i32 %v.133, ptr %"r.%r24"
  %v.134 = load i32, ptr %"r.%r24"
  %v.135 = icmp ult i32 %v.134, 2
  store i1 %v.135, ptr %"r.%p4"
  %v.136 = load i1, ptr %"r.%p4"
  br i1 %v.136, label %"L$L__BB50_15", label %"B4"
"B4":
  %v.137 = load i64, ptr %"r.%rd2"
  %v.138 = add i64 %v.137, 36
  %v.139 = inttoptr i64 %v.138 to ptr
  %v.140 = load i32, ptr %v.139, align 1
  store i32 %v.140, ptr %"r.%r25"
  %v.141 = load i32, ptr %"r.%r25"
  %v.142 = icmp eq i32 %v.141, 0
  store i1 %v.142, ptr %"r.%p5"
  %v.143 = load i1, ptr %"r.%p5"
  br i1 %v.143, label %"L$L__BB50_13", label %"B5"
"B5":
  %v.144 = load i64, ptr %"r.%rd22"
  %v.145 = add i64 %v.144, 72
  %v.146 = inttoptr i64 %v.145 to ptr
  %v.147 = load i64, ptr %v.146, align 1
  store i64 %v.147, ptr %"r.%rd18"
  store i32 0, ptr %"r.%r33"
  br label %"L$L__BB50_12"
"L$L__BB50_12":
  %v.148 = load i32, ptr %"r.%r33"
  %v.149 = sext i32 %v.148 to i64
  %v.150 = sext i32 4 to i64
  %v.151 = mul i64 %v.149, %v.150
  store i64 %v.151, ptr %"r.%rd28"
  %v.152 = load i64, ptr %"r.%rd18"
  %v.153 = load i64, ptr %"r.%rd28"
  %v.154 = add i64 %v.152, %v.153
  store i64 %v.154, ptr %"r.%rd29"
  store i32 1, ptr %"r.%r27"
  %v.155 = load i32, ptr %"r.%r27"
  %v.156 = load i64, ptr %"r.%rd29"
  %v.157 = inttoptr i64 %v.156 to ptr
  store i32 %v.155, ptr %v.157, align 1
  %v.158 = load i64, ptr %"r.%rd2"
  %v.159 = add i64 %v.158, 156
  %v.160 = inttoptr i64 %v.159 to ptr
  %v.161 = load i32, ptr %v.160, align 1
  store i32 %v.161, ptr %"r.%r28"
  %v.162 = load i32, ptr %"r.%r33"
  %v.163 = add i32 %v.162, 1
  store i32 %v.163, ptr %"r.%r33"
  %v.164 = load i32, ptr %"r.%r28"
  %v.165 = load i32, ptr %"r.%r33"
  %v.166 = mul i32 %v.164, %v.165
  store i32 %v.166, ptr %"r.%r29"
  %v.167 = load i64, ptr %"r.%rd2"
  %v.168 = add i64 %v.167, 36
  %v.169 = inttoptr i64 %v.168 to ptr
  %v.170 = load i32, ptr %v.169, align 1
  store i32 %v.170, ptr %"r.%r30"
  %v.171 = load i32, ptr %"r.%r29"
  %v.172 = load i32, ptr %"r.%r30"
  %v.173 = icmp ult i32 %v.171, %v.172
  store i1 %v.173, ptr %"r.%p6"
  %v.174 = load i1, ptr %"r.%p6"
  br i1 %v.174, label %"L$L__BB50_12", label %"B6"
"B6":
  br label %"L$L__BB50_13"
"L$L__BB50_13":
  store i32 0, ptr %"r.%r31"
  %v.175 = load i64, ptr %"r.%rd22"
  store i64 %v.175, ptr %"r.%rd35"
  %v.176 = load i32, ptr %"r.%r31"
  store i32 %v.176, ptr %"r.%r34"
  br label %"L$L__BB50_14"
"L$L__BB50_14":
  %v.177 = load i32, ptr %"r.%r31"
  %v.178 = load i64, ptr %"r.%rd35"
  %v.179 = add i64 %v.178, 240
  %v.180 = inttoptr i64 %v.179 to ptr
  store i32 %v.177, ptr %v.180, align 1
  %v.181 = load i64, ptr %"r.%rd35"
  %v.182 = add i64 %v.181, 4
  store i64 %v.182, ptr %"r.%rd35"
  %v.183 = load i32, ptr %"r.%r34"
  %v.184 = add i32 %v.183, 1
  store i32 %v.184, ptr %"r.%r34"
  %v.185 = load i32, ptr %"r.%r34"
  %v.186 = icmp ne i32 %v.185, 16
  store i1 %v.186, ptr %"r.%p7"
  %v.187 = load i1, ptr %"r.%p7"
  br i1 %v.187, label %"L$L__BB50_14", label %"B7"
"B7":
  br label %"L$L__BB50_15"
"L$L__BB50_15":
  %v.188 = load i64, ptr %"r.%rd2"
  %v.189 = add i64 %v.188, 256
  %v.190 = inttoptr i64 %v.189 to ptr
  %v.191 = load i64, ptr %v.190, align 1
  store i64 %v.191, ptr %"r.%rd30"
  %v.192 = load i64, ptr %"r.%rd30"
  %v.193 = icmp eq i64 %v.192, 0
  store i1 %v.193, ptr %"r.%p8"
  %v.194 = load i1, ptr %"r.%p8"
  br i1 %v.194, label %"L$L__BB50_17", label %"B8"
"B8":
  %v.195 = load i64, ptr %"r.%rd22"
  store i64 %v.195, ptr %"r..param param0"
  %v.196 = load i64, ptr %"r..param param0"
  call void @_runtime_begin_checksEP5Block(i64 %v.196)
  br label %"L$L__BB50_17"
"L$L__BB50_17":
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
  br i1 %v.16, label %"L$L__BB52_3", label %"B1"
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
  br i1 %v.37, label %"L$L__BB52_4", label %"B2"
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
  br label %"L$L__BB52_3"
"L$L__BB52_3":
  %v.60 = load i64, ptr %"r.%rd20"
  %v.61 = add i64 %v.60, 1
  store i64 %v.61, ptr %"r.%rd18"
  %v.62 = load i64, ptr %"r.%rd18"
  %v.63 = load i64, ptr %"r.%rd1"
  %v.64 = inttoptr i64 %v.63 to ptr
  store i64 %v.62, ptr %v.64, align 1
  br label %"L$L__BB52_4"
"L$L__BB52_4":
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
  br label %"L$L__BB53_1"
"L$L__BB53_1":
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
  %v.14 = icmp ne i32 %v.13, 44
  store i1 %v.14, ptr %"r.%p1"
  %v.15 = load i1, ptr %"r.%p1"
  br i1 %v.15, label %"L$L__BB53_1", label %"B1"
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
  %v.24 = add i64 %v.23, 280
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
  %v.42 = add i64 %v.41, 344
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
  %v.53 = add i64 %v.52, 224
  %v.54 = inttoptr i64 %v.53 to ptr
  store i64 %v.51, ptr %v.54, align 1
  %v.55 = load i64, ptr %"r.%rd7"
  %v.56 = add i64 %v.55, 288
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
  %v.67 = add i64 %v.66, 296
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
  %v.78 = add i64 %v.77, 304
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
  %v.89 = add i64 %v.88, 312
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
  %v.100 = add i64 %v.99, 320
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
  %v.111 = add i64 %v.110, 328
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
  %v.122 = add i64 %v.121, 336
  %v.123 = inttoptr i64 %v.122 to ptr
  %v.124 = load i64, ptr %v.123, align 1
  store i64 %v.124, ptr %"r.%rd31"
  %v.125 = load i64, ptr %"r.%rd31"
  %v.126 = load i64, ptr %"r.%rd16"
  %v.127 = add i64 %v.125, %v.126
  store i64 %v.127, ptr %"r.%rd42"
  %v.128 = load i64, ptr %"r.%rd42"
  %v.129 = load i64, ptr %"r.%rd9"
  %v.130 = add i64 %v.129, 208
  %v.131 = inttoptr i64 %v.130 to ptr
  store i64 %v.128, ptr %v.131, align 1
  %v.132 = load i64, ptr %"r.%rd7"
  %v.133 = add i64 %v.132, 344
  %v.134 = inttoptr i64 %v.133 to ptr
  %v.135 = load i64, ptr %v.134, align 1
  store i64 %v.135, ptr %"r.%rd32"
  %v.136 = load i64, ptr %"r.%rd32"
  %v.137 = load i64, ptr %"r.%rd16"
  %v.138 = add i64 %v.136, %v.137
  store i64 %v.138, ptr %"r.%rd33"
  %v.139 = load i64, ptr %"r.%rd33"
  %v.140 = load i64, ptr %"r.%rd9"
  %v.141 = add i64 %v.140, 304
  %v.142 = inttoptr i64 %v.141 to ptr
  store i64 %v.139, ptr %v.142, align 1
  %v.143 = load i64, ptr %"r.%rd7"
  %v.144 = add i64 %v.143, 352
  %v.145 = inttoptr i64 %v.144 to ptr
  %v.146 = load i64, ptr %v.145, align 1
  store i64 %v.146, ptr %"r.%rd34"
  %v.147 = load i64, ptr %"r.%rd34"
  %v.148 = load i64, ptr %"r.%rd16"
  %v.149 = add i64 %v.147, %v.148
  store i64 %v.149, ptr %"r.%rd35"
  %v.150 = load i64, ptr %"r.%rd35"
  %v.151 = load i64, ptr %"r.%rd9"
  %v.152 = add i64 %v.151, 312
  %v.153 = inttoptr i64 %v.152 to ptr
  store i64 %v.150, ptr %v.153, align 1
  %v.154 = load i64, ptr %"r.%rd7"
  %v.155 = add i64 %v.154, 360
  %v.156 = inttoptr i64 %v.155 to ptr
  %v.157 = load i64, ptr %v.156, align 1
  store i64 %v.157, ptr %"r.%rd36"
  %v.158 = load i64, ptr %"r.%rd36"
  %v.159 = load i64, ptr %"r.%rd16"
  %v.160 = add i64 %v.158, %v.159
  store i64 %v.160, ptr %"r.%rd37"
  %v.161 = load i64, ptr %"r.%rd37"
  %v.162 = load i64, ptr %"r.%rd9"
  %v.163 = add i64 %v.162, 320
  %v.164 = inttoptr i64 %v.163 to ptr
  store i64 %v.161, ptr %v.164, align 1
  %v.165 = load i64, ptr %"r.%rd7"
  %v.166 = add i64 %v.165, 368
  %v.167 = inttoptr i64 %v.166 to ptr
  %v.168 = load i64, ptr %v.167, align 1
  store i64 %v.168, ptr %"r.%rd38"
  %v.169 = load i64, ptr %"r.%rd38"
  %v.170 = load i64, ptr %"r.%rd16"
  %v.171 = add i64 %v.169, %v.170
  store i64 %v.171, ptr %"r.%rd39"
  %v.172 = load i64, ptr %"r.%rd39"
  %v.173 = load i64, ptr %"r.%rd9"
  %v.174 = add i64 %v.173, 328
  %v.175 = inttoptr i64 %v.174 to ptr
  store i64 %v.172, ptr %v.175, align 1
  store i32 0, ptr %"r.%r10"
  br label %"L$L__BB53_3"
"L$L__BB53_3":
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
  br i1 %v.185, label %"L$L__BB53_3", label %"B2"
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
  br i1 %v.22, label %"L$L__BB54_27", label %"B1"
"B1":
  br label %"L$L__BB54_1"
"L$L__BB54_27":
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
  %v.34 = load atomic volatile i32, ptr %v.33 monotonic, align 4
  store i32 %v.34, ptr %"r.%r41"
  %v.35 = load i32, ptr %"r.%r41"
  %v.36 = icmp ne i32 %v.35, 0
  store i1 %v.36, ptr %"r.%p23"
  %v.37 = load i32, ptr %"r.%r40"
  store i32 %v.37, ptr %"r.%r57"
  %v.38 = load i1, ptr %"r.%p23"
  br i1 %v.38, label %"L$L__BB54_31", label %"B2"
"B2":
  br label %"L$L__BB54_28"
"L$L__BB54_28":
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
  br i1 %v.47, label %"L$L__BB54_31", label %"B3"
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
  %v.60 = add i64 %v.59, 272
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
  br i1 %v.76, label %"L$L__BB54_31", label %"B4"
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
  %v.90 = load atomic volatile i32, ptr %v.89 monotonic, align 4
  store i32 %v.90, ptr %"r.%r47"
  %v.91 = load i32, ptr %"r.%r47"
  %v.92 = icmp eq i32 %v.91, 0
  store i1 %v.92, ptr %"r.%p26"
  %v.93 = load i32, ptr %"r.%r40"
  store i32 %v.93, ptr %"r.%r57"
  %v.94 = load i1, ptr %"r.%p26"
  br i1 %v.94, label %"L$L__BB54_28", label %"B5"
"B5":
  br label %"L$L__BB54_31"
"L$L__BB54_1":
  store i32 0, ptr %"r.%r55"
  store i16 1, ptr %"r.%rs18"
  br label %"L$L__BB54_2"
"L$L__BB54_2":
  %v.95 = load i32, ptr %"r.%r1"
  %v.96 = icmp slt i32 %v.95, 1
  store i1 %v.96, ptr %"r.%p2"
  %v.97 = load i1, ptr %"r.%p2"
  br i1 %v.97, label %"L$L__BB54_26", label %"B6"
"B6":
  store i16 0, ptr %"r.%rs19"
  store i32 0, ptr %"r.%r49"
  br label %"L$L__BB54_4"
"L$L__BB54_4":
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
  %v.105 = load atomic volatile i32, ptr %v.104 monotonic, align 4
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
  br i1 %v.112, label %"L$L__BB54_10", label %"B7"
"B7":
  br label %"L$L__BB54_5"
"L$L__BB54_10":
  %v.113 = load i64, ptr %"r.%rd4"
  %v.114 = mul i64 %v.113, 352
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
  %v.124 = add i64 %v.123, 216
  store i64 %v.124, ptr %"r.%rd7"
  %v.125 = load i1, ptr %"r.%p7"
  br i1 %v.125, label %"L$L__BB54_12", label %"B8"
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
  br i1 %v.132, label %"L$L__BB54_17", label %"B9"
"B9":
  br label %"L$L__BB54_12"
"L$L__BB54_12":
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
  br i1 %v.146, label %"L$L__BB54_25", label %"B10"
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
  br i1 %v.156, label %"L$L__BB54_25", label %"B11"
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
  br i1 %v.164, label %"L$L__BB54_16", label %"B12"
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
  br label %"L$L__BB54_16"
"L$L__BB54_16":
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
  br label %"L$L__BB54_17"
"L$L__BB54_17":
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
  br i1 %v.192, label %"L$L__BB54_20", label %"B13"
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
  br i1 %v.199, label %"L$L__BB54_31", label %"B14"
"B14":
  %v.200 = load i64, ptr %"r.%rd3"
  %v.201 = add i64 %v.200, 44
  %v.202 = inttoptr i64 %v.201 to ptr
  %v.203 = load atomic volatile i32, ptr %v.202 monotonic, align 4
  store i32 %v.203, ptr %"r.%r36"
  %v.204 = load i32, ptr %"r.%r36"
  %v.205 = icmp ne i32 %v.204, 0
  store i1 %v.205, ptr %"r.%p16"
  store i32 0, ptr %"r.%r53"
  %v.206 = load i1, ptr %"r.%p16"
  br i1 %v.206, label %"L$L__BB54_31", label %"B15"
"B15":
  br label %"L$L__BB54_20"
"L$L__BB54_20":
  %v.207 = load i32, ptr %"r.%r53"
  %v.208 = icmp eq i32 %v.207, 0
  store i1 %v.208, ptr %"r.%p17"
  %v.209 = load i1, ptr %"r.%p17"
  br i1 %v.209, label %"L$L__BB54_23", label %"B16"
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
  br i1 %v.216, label %"L$L__BB54_24", label %"B17"
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
  br label %"L$L__BB54_25"
"L$L__BB54_23":
  store i32 0, ptr %"r.%r37"
  %v.229 = load i32, ptr %"r.%r37"
  %v.230 = load i64, ptr %"r.%rd7"
  %v.231 = add i64 %v.230, 20
  %v.232 = inttoptr i64 %v.231 to ptr
  store i32 %v.229, ptr %v.232, align 1
  %v.233 = load i32, ptr %"r.%r55"
  %v.234 = add i32 %v.233, 4294967295
  store i32 %v.234, ptr %"r.%r55"
  br label %"L$L__BB54_24"
"L$L__BB54_24":
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
  br label %"L$L__BB54_25"
"L$L__BB54_25":
  %v.246 = load i32, ptr %"r.%r27"
  %v.247 = add i32 %v.246, 1
  store i32 %v.247, ptr %"r.%r49"
  %v.248 = load i32, ptr %"r.%r49"
  %v.249 = load i32, ptr %"r.%r1"
  %v.250 = icmp slt i32 %v.248, %v.249
  store i1 %v.250, ptr %"r.%p19"
  %v.251 = load i1, ptr %"r.%p19"
  br i1 %v.251, label %"L$L__BB54_4", label %"B18"
"B18":
  br label %"L$L__BB54_26"
"L$L__BB54_26":
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
  br i1 %v.261, label %"L$L__BB54_2", label %"B19"
"B19":
  br label %"L$L__BB54_31"
"L$L__BB54_5":
  %v.262 = load i32, ptr %"r.%r5"
  %v.263 = icmp eq i32 %v.262, 0
  store i1 %v.263, ptr %"r.%p4"
  store i32 1, ptr %"r.%r57"
  %v.264 = load i1, ptr %"r.%p4"
  br i1 %v.264, label %"L$L__BB54_31", label %"B20"
"B20":
  store i32 0, ptr %"r.%r51"
  br label %"L$L__BB54_7"
"L$L__BB54_7":
  %v.265 = load i32, ptr %"r.%r51"
  %v.266 = zext i32 %v.265 to i64
  store i64 %v.266, ptr %"r.%rd5"
  %v.267 = load i32, ptr %"r.%r51"
  %v.268 = zext i32 %v.267 to i64
  %v.269 = zext i32 352 to i64
  %v.270 = mul i64 %v.268, %v.269
  store i64 %v.270, ptr %"r.%rd14"
  %v.271 = load i64, ptr %"r.%rd2"
  %v.272 = load i64, ptr %"r.%rd14"
  %v.273 = add i64 %v.271, %v.272
  store i64 %v.273, ptr %"r.%rd15"
  %v.274 = load i64, ptr %"r.%rd15"
  %v.275 = add i64 %v.274, 236
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
  br i1 %v.282, label %"L$L__BB54_9", label %"B21"
"B21":
  br label %"L$L__BB54_8"
"L$L__BB54_9":
  %v.283 = load i32, ptr %"r.%r51"
  %v.284 = load i32, ptr %"r.%r5"
  %v.285 = icmp ult i32 %v.283, %v.284
  store i1 %v.285, ptr %"r.%p6"
  %v.286 = load i1, ptr %"r.%p6"
  br i1 %v.286, label %"L$L__BB54_7", label %"B22"
"B22":
  br label %"L$L__BB54_31"
"L$L__BB54_8":
  %v.287 = load i64, ptr %"r.%rd5"
  %v.288 = mul i64 %v.287, 352
  store i64 %v.288, ptr %"r.%rd16"
  %v.289 = load i64, ptr %"r.%rd2"
  %v.290 = load i64, ptr %"r.%rd16"
  %v.291 = add i64 %v.289, %v.290
  store i64 %v.291, ptr %"r.%rd17"
  %v.292 = load i64, ptr %"r.%rd17"
  store i64 %v.292, ptr %"r..param param0.8"
  %v.293 = load i64, ptr %"r..param param0.8"
  call void @_runtime_stopped_atEP5Block(i64 %v.293)
  br label %"L$L__BB54_31"
"L$L__BB54_31":
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
  %v.7 = add i64 %v.6, 256
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
  br i1 %v.18, label %"L$L__BB56_2", label %"B1"
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
  %v.30 = add i64 %v.29, 328
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
  br label %"L$L__BB56_2"
"L$L__BB56_2":
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
  br i1 %v.25, label %"L$L__BB57_2", label %"B1"
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
  br i1 %v.41, label %"L$L__BB57_7", label %"B2"
"B2":
  br label %"L$L__BB57_2"
"L$L__BB57_2":
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
  br i1 %v.54, label %"L$L__BB57_4", label %"B3"
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
  %v.63 = zext i32 80 to i64
  %v.64 = mul i64 %v.62, %v.63
  store i64 %v.64, ptr %"r.%rd9"
  %v.65 = load i64, ptr %"r.%rd7"
  %v.66 = load i64, ptr %"r.%rd9"
  %v.67 = add i64 %v.65, %v.66
  store i64 %v.67, ptr %"r.%rd10"
  store i32 7, ptr %"r.%r12"
  %v.68 = load i32, ptr %"r.%r12"
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
  store i32 %v.94, ptr %"r.%r13"
  %v.95 = load i32, ptr %"r.%r13"
  %v.96 = and i32 %v.95, 3
  store i32 %v.96, ptr %"r.%r14"
  %v.97 = load i32, ptr %"r.%r14"
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
  store i32 %v.123, ptr %"r.%r15"
  %v.124 = load i32, ptr %"r.%r15"
  %v.125 = zext i32 %v.124 to i64
  store i64 %v.125, ptr %"r.%rd13"
  %v.126 = load i64, ptr %"r.%rd13"
  %v.127 = load i64, ptr %"r.%rd10"
  %v.128 = add i64 %v.127, 64
  %v.129 = inttoptr i64 %v.128 to ptr
  store i64 %v.126, ptr %v.129, align 1
  %v.130 = load i32, ptr %"r.%r15"
  %v.131 = load i32, ptr %"r.%r2"
  %v.132 = mul i32 %v.130, %v.131
  store i32 %v.132, ptr %"r.%r16"
  %v.133 = load i32, ptr %"r.%r11"
  %v.134 = load i32, ptr %"r.%r16"
  %v.135 = sub i32 %v.133, %v.134
  store i32 %v.135, ptr %"r.%r17"
  store i32 1, ptr %"r.%r18"
  %v.136 = load i32, ptr %"r.%r17"
  %v.137 = load i32, ptr %"r.%r18"
  %v.138 = load i64, ptr %"r.%rd10"
  %v.139 = add i64 %v.138, 72
  %v.140 = inttoptr i64 %v.139 to ptr
  %v.141 = insertelement <2 x i32> poison, i32 %v.136, i32 0
  %v.142 = insertelement <2 x i32> %v.141, i32 %v.137, i32 1
  store <2 x i32> %v.142, ptr %v.140, align 1
  br label %"L$L__BB57_4"
"L$L__BB57_4":
  %v.143 = load i64, ptr %"r.%rd3"
  %v.144 = add i64 %v.143, 136
  %v.145 = inttoptr i64 %v.144 to ptr
  %v.146 = load i32, ptr %v.145, align 1
  store i32 %v.146, ptr %"r.%r19"
  %v.147 = load i32, ptr %"r.%r19"
  %v.148 = icmp eq i32 %v.147, 0
  store i1 %v.148, ptr %"r.%p4"
  %v.149 = load i1, ptr %"r.%p4"
  br i1 %v.149, label %"L$L__BB57_6", label %"B4"
"B4":
  %v.150 = load i64, ptr %"r.%rd3"
  %v.151 = add i64 %v.150, 172
  %v.152 = inttoptr i64 %v.151 to ptr
  %v.153 = load i32, ptr %v.152, align 1
  store i32 %v.153, ptr %"r.%r20"
  %v.154 = load i32, ptr %"r.%r3"
  %v.155 = load i32, ptr %"r.%r20"
  %v.156 = icmp ult i32 %v.154, %v.155
  store i1 %v.156, ptr %"r.%p5"
  %v.157 = load i1, ptr %"r.%p5"
  br i1 %v.157, label %"L$L__BB57_7", label %"B5"
"B5":
  br label %"L$L__BB57_6"
"L$L__BB57_6":
  %v.158 = load i64, ptr %"r.%rd2"
  %v.159 = add i64 %v.158, 196
  store i64 %v.159, ptr %"r.%rd14"
  store i32 1, ptr %"r.%r21"
  store i32 0, ptr %"r.%r22"
  %v.160 = load i32, ptr %"r.%r22"
  %v.161 = load i32, ptr %"r.%r21"
  %v.162 = load i64, ptr %"r.%rd14"
  %v.163 = inttoptr i64 %v.162 to ptr
  %v.164 = cmpxchg ptr %v.163, i32 %v.160, i32 %v.161 seq_cst seq_cst, align 4
  %v.165 = extractvalue { i32, i1 } %v.164, 0
  store i32 %v.165, ptr %"r.%r23"
  br label %"L$L__BB57_7"
"L$L__BB57_7":
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
  %v.3 = add i64 %v.2, 256
  %v.4 = inttoptr i64 %v.3 to ptr
  %v.5 = load i64, ptr %v.4, align 1
  store i64 %v.5, ptr %"r.%rd1"
  %v.6 = load i64, ptr %"r.%rd1"
  %v.7 = icmp eq i64 %v.6, 0
  store i1 %v.7, ptr %"r.%p1"
  %v.8 = load i1, ptr %"r.%p1"
  br i1 %v.8, label %"L$L__BB58_9", label %"B1"
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
  br i1 %v.15, label %"L$L__BB58_9", label %"B2"
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
  br i1 %v.30, label %"L$L__BB58_6", label %"B3"
"B3":
  %v.31 = load i32, ptr %"r.%r1"
  %v.32 = icmp eq i32 %v.31, 1
  store i1 %v.32, ptr %"r.%p4"
  %v.33 = load i1, ptr %"r.%p4"
  br i1 %v.33, label %"L$L__BB58_5", label %"B4"
"B4":
  br label %"L$L__BB58_4"
"L$L__BB58_5":
  %v.34 = load i64, ptr %"r.%rd2"
  %v.35 = inttoptr i64 %v.34 to ptr
  %v.36 = load i16, ptr %v.35, align 1
  %v.37 = zext i16 %v.36 to i32
  store i32 %v.37, ptr %"r.%r15"
  br label %"L$L__BB58_7"
"L$L__BB58_6":
  %v.38 = load i64, ptr %"r.%rd2"
  %v.39 = inttoptr i64 %v.38 to ptr
  %v.40 = load i8, ptr %v.39, align 1
  %v.41 = zext i8 %v.40 to i32
  store i32 %v.41, ptr %"r.%r15"
  br label %"L$L__BB58_7"
"L$L__BB58_4":
  %v.42 = load i64, ptr %"r.%rd2"
  %v.43 = inttoptr i64 %v.42 to ptr
  %v.44 = load i32, ptr %v.43, align 1
  store i32 %v.44, ptr %"r.%r15"
  br label %"L$L__BB58_7"
"L$L__BB58_7":
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
  br i1 %v.52, label %"L$L__BB58_9", label %"B5"
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
  br label %"L$L__BB58_9"
"L$L__BB58_9":
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
  br i1 %v.39, label %"L$L__BB59_6", label %"B1"
"B1":
  %v.40 = load i64, ptr %"r.%rd1"
  %v.41 = add i64 %v.40, 328
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
  br i1 %v.62, label %"L$L__BB59_6", label %"B2"
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
  br i1 %v.77, label %"L$L__BB59_6", label %"B3"
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
  br i1 %v.86, label %"L$L__BB59_6", label %"B4"
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
  br i1 %v.93, label %"L$L__BB59_6", label %"B5"
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
  br label %"L$L__BB59_6"
"L$L__BB59_6":
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
  %v.9 = add i64 %v.8, 256
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
  br i1 %v.32, label %"L$L__BB60_4", label %"B1"
"B1":
  %v.33 = load i32, ptr %"r.%r1"
  %v.34 = icmp eq i32 %v.33, 1
  store i1 %v.34, ptr %"r.%p2"
  %v.35 = load i1, ptr %"r.%p2"
  br i1 %v.35, label %"L$L__BB60_3", label %"B2"
"B2":
  br label %"L$L__BB60_2"
"L$L__BB60_3":
  %v.36 = load i64, ptr %"r.%rd3"
  %v.37 = inttoptr i64 %v.36 to ptr
  %v.38 = load i16, ptr %v.37, align 1
  %v.39 = zext i16 %v.38 to i32
  store i32 %v.39, ptr %"r.%r11"
  br label %"L$L__BB60_5"
"L$L__BB60_4":
  %v.40 = load i64, ptr %"r.%rd3"
  %v.41 = inttoptr i64 %v.40 to ptr
  %v.42 = load i8, ptr %v.41, align 1
  %v.43 = zext i8 %v.42 to i32
  store i32 %v.43, ptr %"r.%r11"
  br label %"L$L__BB60_5"
"L$L__BB60_2":
  %v.44 = load i64, ptr %"r.%rd3"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = load i32, ptr %v.45, align 1
  store i32 %v.46, ptr %"r.%r11"
  br label %"L$L__BB60_5"
"L$L__BB60_5":
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
  br i1 %v.14, label %"L$L__BB61_4", label %"B1"
"B1":
  br label %"L$L__BB61_1"
"L$L__BB61_4":
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
  br i1 %v.26, label %"L$L__BB61_9", label %"B2"
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
  br i1 %v.38, label %"L$L__BB61_9", label %"B3"
"B3":
  %v.39 = load i32, ptr %"r.%r2"
  %v.40 = icmp eq i32 %v.39, 0
  store i1 %v.40, ptr %"r.%p5"
  %v.41 = load i64, ptr %"r.%rd2"
  store i64 %v.41, ptr %"r.%rd17"
  %v.42 = load i64, ptr %"r.%rd9"
  store i64 %v.42, ptr %"r.%rd18"
  %v.43 = load i1, ptr %"r.%p5"
  br i1 %v.43, label %"L$L__BB61_9", label %"B4"
"B4":
  %v.44 = load i32, ptr %"r.%r3"
  %v.45 = icmp eq i32 %v.44, 0
  store i1 %v.45, ptr %"r.%p6"
  %v.46 = load i64, ptr %"r.%rd3"
  store i64 %v.46, ptr %"r.%rd17"
  %v.47 = load i64, ptr %"r.%rd10"
  store i64 %v.47, ptr %"r.%rd18"
  %v.48 = load i1, ptr %"r.%p6"
  br i1 %v.48, label %"L$L__BB61_9", label %"B5"
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
  br label %"L$L__BB61_9"
"L$L__BB61_9":
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
  br label %"L$L__BB61_10"
"L$L__BB61_1":
  %v.93 = load i32, ptr %"r.%r1"
  %v.94 = icmp eq i32 %v.93, 2
  store i1 %v.94, ptr %"r.%p2"
  %v.95 = load i1, ptr %"r.%p2"
  br i1 %v.95, label %"L$L__BB61_3", label %"B6"
"B6":
  br label %"L$L__BB61_2"
"L$L__BB61_3":
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
  br label %"L$L__BB61_10"
"L$L__BB61_2":
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
  br label %"L$L__BB61_10"
"L$L__BB61_10":
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
  %v.13 = add i64 %v.12, 256
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
  br i1 %v.53, label %"L$L__BB62_9", label %"B1"
"B1":
  %v.54 = load i64, ptr %"r.%rd13"
  %v.55 = add i64 %v.54, 336
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
  br i1 %v.65, label %"L$L__BB62_3", label %"B2"
"B2":
  store i32 0, ptr %"r.%r32"
  %v.66 = load i32, ptr %"r.%r32"
  %v.67 = load i64, ptr %"r.%rd14"
  %v.68 = inttoptr i64 %v.67 to ptr
  store i32 %v.66, ptr %v.68, align 1
  %v.69 = load i64, ptr %"r.%rd13"
  %v.70 = add i64 %v.69, 336
  %v.71 = inttoptr i64 %v.70 to ptr
  %v.72 = load i32, ptr %v.71, align 1
  store i32 %v.72, ptr %"r.%r101"
  br label %"L$L__BB62_3"
"L$L__BB62_3":
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
  br i1 %v.80, label %"L$L__BB62_5", label %"B3"
"B3":
  store i32 0, ptr %"r.%r34"
  %v.81 = load i32, ptr %"r.%r34"
  %v.82 = load i64, ptr %"r.%rd14"
  %v.83 = add i64 %v.82, 12
  %v.84 = inttoptr i64 %v.83 to ptr
  store i32 %v.81, ptr %v.84, align 1
  br label %"L$L__BB62_5"
"L$L__BB62_5":
  store i32 0, ptr %"r.%r102"
  br label %"L$L__BB62_6"
"L$L__BB62_6":
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
  %v.97 = add i64 %v.96, 336
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
  br i1 %v.107, label %"L$L__BB62_8", label %"B4"
"B4":
  store i32 0, ptr %"r.%r38"
  %v.108 = load i32, ptr %"r.%r38"
  %v.109 = load i64, ptr %"r.%rd7"
  %v.110 = add i64 %v.109, -8
  %v.111 = inttoptr i64 %v.110 to ptr
  store i32 %v.108, ptr %v.111, align 1
  br label %"L$L__BB62_8"
"L$L__BB62_8":
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
  br i1 %v.118, label %"L$L__BB62_6", label %"B5"
"B5":
  br label %"L$L__BB62_9"
"L$L__BB62_9":
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
  %v.134 = add i64 %v.133, 328
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
  br i1 %v.146, label %"L$L__BB62_11", label %"B6"
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
  br label %"L$L__BB62_11"
"L$L__BB62_11":
  %v.160 = load i32, ptr %"r.%r3"
  %v.161 = icmp eq i32 %v.160, 1
  store i1 %v.161, ptr %"r.%p27"
  %v.162 = load i64, ptr %"r.%rd2"
  %v.163 = add i64 %v.162, 12
  store i64 %v.163, ptr %"r.%rd9"
  %v.164 = load i1, ptr %"r.%p27"
  br i1 %v.164, label %"L$L__BB62_16", label %"B7"
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
  br i1 %v.171, label %"L$L__BB62_14", label %"B8"
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
  br label %"L$L__BB62_15"
"L$L__BB62_14":
  %v.180 = load i64, ptr %"r.%rd8"
  %v.181 = add i64 %v.180, 4
  %v.182 = inttoptr i64 %v.181 to ptr
  %v.183 = load i32, ptr %v.182, align 1
  store i32 %v.183, ptr %"r.%r103"
  br label %"L$L__BB62_15"
"L$L__BB62_15":
  %v.184 = load i32, ptr %"r.%r9"
  %v.185 = load i32, ptr %"r.%r103"
  %v.186 = call i32 @llvm.umax.i32(i32 %v.184, i32 %v.185)
  store i32 %v.186, ptr %"r.%r47"
  %v.187 = load i32, ptr %"r.%r47"
  %v.188 = load i64, ptr %"r.%rd14"
  %v.189 = add i64 %v.188, 48
  %v.190 = inttoptr i64 %v.189 to ptr
  store i32 %v.187, ptr %v.190, align 1
  br label %"L$L__BB62_16"
"L$L__BB62_16":
  %v.191 = load i16, ptr %"r.%rs36"
  %v.192 = icmp ne i16 %v.191, 0
  store i1 %v.192, ptr %"r.%p30"
  store i1 false, ptr %"r.%p98"
  %v.193 = load i1, ptr %"r.%p30"
  br i1 %v.193, label %"L$L__BB62_18", label %"B9"
"B9":
  %v.194 = load i64, ptr %"r.%rd14"
  %v.195 = add i64 %v.194, 12
  %v.196 = inttoptr i64 %v.195 to ptr
  %v.197 = load i32, ptr %v.196, align 1
  store i32 %v.197, ptr %"r.%r48"
  %v.198 = load i32, ptr %"r.%r48"
  %v.199 = icmp ne i32 %v.198, 0
  store i1 %v.199, ptr %"r.%p98"
  br label %"L$L__BB62_18"
"L$L__BB62_18":
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
  br i1 %v.207, label %"L$L__BB62_31", label %"B10"
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
  br i1 %v.238, label %"L$L__BB62_31", label %"B11"
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
  br i1 %v.246, label %"L$L__BB62_25", label %"B12"
"B12":
  br label %"L$L__BB62_21"
"L$L__BB62_25":
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
  br i1 %v.259, label %"L$L__BB62_31", label %"B13"
"B13":
  %v.260 = load i32, ptr %"r.%r13"
  %v.261 = and i32 %v.260, 50331648
  store i32 %v.261, ptr %"r.%r55"
  %v.262 = load i32, ptr %"r.%r55"
  %v.263 = icmp eq i32 %v.262, 16777216
  store i1 %v.263, ptr %"r.%p50"
  %v.264 = load i1, ptr %"r.%p50"
  br i1 %v.264, label %"L$L__BB62_29", label %"B14"
"B14":
  %v.265 = load i32, ptr %"r.%r2"
  %v.266 = and i32 %v.265, 50331648
  store i32 %v.266, ptr %"r.%r56"
  %v.267 = load i32, ptr %"r.%r56"
  %v.268 = icmp eq i32 %v.267, 16777216
  store i1 %v.268, ptr %"r.%p100"
  br label %"L$L__BB62_28"
"L$L__BB62_21":
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
  br i1 %v.278, label %"L$L__BB62_24", label %"B15"
"B15":
  %v.279 = load i32, ptr %"r.%r15"
  %v.280 = icmp ne i32 %v.279, 3
  store i1 %v.280, ptr %"r.%p43"
  store i1 true, ptr %"r.%p99"
  %v.281 = load i1, ptr %"r.%p43"
  br i1 %v.281, label %"L$L__BB62_24", label %"B16"
"B16":
  %v.282 = load i32, ptr %"r.%r13"
  %v.283 = and i32 %v.282, 50331648
  store i32 %v.283, ptr %"r.%r54"
  %v.284 = load i32, ptr %"r.%r54"
  %v.285 = icmp ne i32 %v.284, 16777216
  store i1 %v.285, ptr %"r.%p99"
  br label %"L$L__BB62_24"
"L$L__BB62_24":
  %v.286 = load i16, ptr %"r.%rs2"
  %v.287 = icmp ne i16 %v.286, 0
  store i1 %v.287, ptr %"r.%p44"
  %v.288 = load i1, ptr %"r.%p44"
  %v.289 = load i1, ptr %"r.%p99"
  %v.290 = or i1 %v.288, %v.289
  store i1 %v.290, ptr %"r.%p100"
  br label %"L$L__BB62_28"
"L$L__BB62_28":
  %v.291 = load i1, ptr %"r.%p100"
  %v.292 = xor i1 %v.291, -1
  store i1 %v.292, ptr %"r.%p51"
  %v.293 = load i1, ptr %"r.%p51"
  br i1 %v.293, label %"L$L__BB62_31", label %"B17"
"B17":
  br label %"L$L__BB62_29"
"L$L__BB62_29":
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
  br i1 %v.316, label %"L$L__BB62_31", label %"B18"
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
  br label %"L$L__BB62_31"
"L$L__BB62_31":
  %v.344 = load i16, ptr %"r.%rs36"
  %v.345 = icmp ne i16 %v.344, 0
  store i1 %v.345, ptr %"r.%p54"
  %v.346 = load i1, ptr %"r.%p54"
  %v.347 = load i1, ptr %"r.%p27"
  %v.348 = or i1 %v.346, %v.347
  store i1 %v.348, ptr %"r.%p55"
  %v.349 = load i1, ptr %"r.%p55"
  br i1 %v.349, label %"L$L__BB62_44", label %"B19"
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
  br label %"L$L__BB62_33"
"L$L__BB62_33":
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
  br i1 %v.395, label %"L$L__BB62_43", label %"B20"
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
  br i1 %v.403, label %"L$L__BB62_38", label %"B21"
"B21":
  br label %"L$L__BB62_35"
"L$L__BB62_38":
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
  br i1 %v.416, label %"L$L__BB62_43", label %"B22"
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
  br i1 %v.422, label %"L$L__BB62_41", label %"B23"
"B23":
  br label %"L$L__BB62_40"
"L$L__BB62_35":
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
  br i1 %v.437, label %"L$L__BB62_37", label %"B24"
"B24":
  %v.438 = load i32, ptr %"r.%r19"
  %v.439 = and i32 %v.438, 50331648
  store i32 %v.439, ptr %"r.%r70"
  %v.440 = load i32, ptr %"r.%r70"
  %v.441 = icmp ne i32 %v.440, 16777216
  store i1 %v.441, ptr %"r.%p101"
  br label %"L$L__BB62_37"
"L$L__BB62_37":
  %v.442 = load i16, ptr %"r.%rs4"
  %v.443 = icmp ne i16 %v.442, 0
  store i1 %v.443, ptr %"r.%p65"
  %v.444 = load i1, ptr %"r.%p65"
  %v.445 = load i1, ptr %"r.%p101"
  %v.446 = or i1 %v.444, %v.445
  store i1 %v.446, ptr %"r.%p102"
  br label %"L$L__BB62_40"
"L$L__BB62_40":
  %v.447 = load i1, ptr %"r.%p102"
  %v.448 = xor i1 %v.447, -1
  store i1 %v.448, ptr %"r.%p72"
  %v.449 = load i1, ptr %"r.%p72"
  br i1 %v.449, label %"L$L__BB62_43", label %"B25"
"B25":
  br label %"L$L__BB62_41"
"L$L__BB62_41":
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
  br i1 %v.472, label %"L$L__BB62_43", label %"B26"
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
  br label %"L$L__BB62_43"
"L$L__BB62_43":
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
  br i1 %v.511, label %"L$L__BB62_33", label %"B27"
"B27":
  br label %"L$L__BB62_44"
"L$L__BB62_44":
  %v.512 = load i16, ptr %"r.%rs36"
  %v.513 = icmp ne i16 %v.512, 0
  store i1 %v.513, ptr %"r.%p77"
  %v.514 = load i1, ptr %"r.%p77"
  br i1 %v.514, label %"L$L__BB62_59", label %"B28"
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
  br i1 %v.545, label %"L$L__BB62_59", label %"B29"
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
  br i1 %v.553, label %"L$L__BB62_51", label %"B30"
"B30":
  br label %"L$L__BB62_47"
"L$L__BB62_51":
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
  br i1 %v.566, label %"L$L__BB62_59", label %"B31"
"B31":
  %v.567 = load i32, ptr %"r.%r22"
  %v.568 = and i32 %v.567, 50331648
  store i32 %v.568, ptr %"r.%r87"
  %v.569 = load i32, ptr %"r.%r87"
  %v.570 = icmp eq i32 %v.569, 16777216
  store i1 %v.570, ptr %"r.%p94"
  %v.571 = load i1, ptr %"r.%p94"
  br i1 %v.571, label %"L$L__BB62_55", label %"B32"
"B32":
  %v.572 = load i32, ptr %"r.%r2"
  %v.573 = and i32 %v.572, 50331648
  store i32 %v.573, ptr %"r.%r88"
  %v.574 = load i32, ptr %"r.%r88"
  %v.575 = icmp eq i32 %v.574, 16777216
  store i1 %v.575, ptr %"r.%p104"
  br label %"L$L__BB62_54"
"L$L__BB62_47":
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
  br i1 %v.585, label %"L$L__BB62_50", label %"B33"
"B33":
  %v.586 = load i32, ptr %"r.%r24"
  %v.587 = icmp ne i32 %v.586, 3
  store i1 %v.587, ptr %"r.%p87"
  store i1 true, ptr %"r.%p103"
  %v.588 = load i1, ptr %"r.%p87"
  br i1 %v.588, label %"L$L__BB62_50", label %"B34"
"B34":
  %v.589 = load i32, ptr %"r.%r22"
  %v.590 = and i32 %v.589, 50331648
  store i32 %v.590, ptr %"r.%r86"
  %v.591 = load i32, ptr %"r.%r86"
  %v.592 = icmp ne i32 %v.591, 16777216
  store i1 %v.592, ptr %"r.%p103"
  br label %"L$L__BB62_50"
"L$L__BB62_50":
  %v.593 = load i16, ptr %"r.%rs7"
  %v.594 = icmp ne i16 %v.593, 0
  store i1 %v.594, ptr %"r.%p88"
  %v.595 = load i1, ptr %"r.%p88"
  %v.596 = load i1, ptr %"r.%p103"
  %v.597 = or i1 %v.595, %v.596
  store i1 %v.597, ptr %"r.%p104"
  br label %"L$L__BB62_54"
"L$L__BB62_54":
  %v.598 = load i1, ptr %"r.%p104"
  %v.599 = xor i1 %v.598, -1
  store i1 %v.599, ptr %"r.%p95"
  %v.600 = load i1, ptr %"r.%p95"
  br i1 %v.600, label %"L$L__BB62_59", label %"B35"
"B35":
  br label %"L$L__BB62_55"
"L$L__BB62_55":
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
  br i1 %v.622, label %"L$L__BB62_59", label %"B36"
"B36":
  %v.623 = load i1, ptr %"r.%p25"
  br i1 %v.623, label %"L$L__BB62_58", label %"B37"
"B37":
  br label %"L$L__BB62_57"
"L$L__BB62_58":
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
  br label %"L$L__BB62_59"
"L$L__BB62_57":
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
  br label %"L$L__BB62_59"
"L$L__BB62_59":
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
  %v.10 = add i64 %v.9, 256
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
  br i1 %v.17, label %"L$L__BB64_4", label %"B1"
"B1":
  %v.18 = load i32, ptr %"r.%r8"
  %v.19 = icmp eq i32 %v.18, 0
  store i1 %v.19, ptr %"r.%p2"
  %v.20 = load i1, ptr %"r.%p2"
  br i1 %v.20, label %"L$L__BB64_11", label %"B2"
"B2":
  store i16 0, ptr %"r.%rs9"
  store i32 0, ptr %"r.%r27"
  br label %"L$L__BB64_3"
"L$L__BB64_3":
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
  br i1 %v.76, label %"L$L__BB64_3", label %"B3"
"B3":
  br label %"L$L__BB64_11"
"L$L__BB64_4":
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
  %v.109 = add i64 %v.108, 328
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
  br i1 %v.121, label %"L$L__BB64_6", label %"B4"
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
  br label %"L$L__BB64_6"
"L$L__BB64_6":
  %v.135 = load i32, ptr %"r.%r3"
  %v.136 = icmp eq i32 %v.135, 1
  store i1 %v.136, ptr %"r.%p8"
  %v.137 = load i1, ptr %"r.%p8"
  br i1 %v.137, label %"L$L__BB64_11", label %"B5"
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
  br i1 %v.144, label %"L$L__BB64_9", label %"B6"
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
  br label %"L$L__BB64_10"
"L$L__BB64_9":
  %v.155 = load i64, ptr %"r.%rd6"
  %v.156 = add i64 %v.155, 4
  %v.157 = inttoptr i64 %v.156 to ptr
  %v.158 = load i32, ptr %v.157, align 1
  store i32 %v.158, ptr %"r.%r28"
  br label %"L$L__BB64_10"
"L$L__BB64_10":
  %v.159 = load i32, ptr %"r.%r4"
  %v.160 = load i32, ptr %"r.%r28"
  %v.161 = call i32 @llvm.umax.i32(i32 %v.159, i32 %v.160)
  store i32 %v.161, ptr %"r.%r26"
  %v.162 = load i32, ptr %"r.%r26"
  %v.163 = load i64, ptr %"r.%rd3"
  %v.164 = add i64 %v.163, 8
  %v.165 = inttoptr i64 %v.164 to ptr
  store i32 %v.162, ptr %v.165, align 1
  br label %"L$L__BB64_11"
"L$L__BB64_11":
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
  br i1 %v.17, label %"L$L__BB65_13", label %"B1"
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
  br i1 %v.25, label %"L$L__BB65_13", label %"B2"
"B2":
  %v.26 = load i32, ptr %"r.%r13"
  %v.27 = icmp eq i32 %v.26, 0
  store i1 %v.27, ptr %"r.%p3"
  store i32 0, ptr %"r.%r40"
  %v.28 = load i1, ptr %"r.%p3"
  br i1 %v.28, label %"L$L__BB65_5", label %"B3"
"B3":
  store i32 0, ptr %"r.%r37"
  %v.29 = load i64, ptr %"r.%rd23"
  store i64 %v.29, ptr %"r.%rd22"
  %v.30 = load i32, ptr %"r.%r37"
  store i32 %v.30, ptr %"r.%r40"
  br label %"L$L__BB65_4"
"L$L__BB65_4":
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
  br i1 %v.45, label %"L$L__BB65_4", label %"B4"
"B4":
  br label %"L$L__BB65_5"
"L$L__BB65_5":
  %v.46 = load i32, ptr %"r.%r40"
  %v.47 = icmp ne i32 %v.46, 0
  store i1 %v.47, ptr %"r.%p5"
  %v.48 = load i1, ptr %"r.%p5"
  br i1 %v.48, label %"L$L__BB65_13", label %"B5"
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
  br i1 %v.74, label %"L$L__BB65_8", label %"B6"
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
  br i1 %v.89, label %"L$L__BB65_13", label %"B7"
"B7":
  br label %"L$L__BB65_8"
"L$L__BB65_8":
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
  br i1 %v.102, label %"L$L__BB65_10", label %"B8"
"B8":
  %v.103 = load i64, ptr %"r.%rd8"
  %v.104 = add i64 %v.103, 28
  %v.105 = inttoptr i64 %v.104 to ptr
  %v.106 = load i64, ptr %v.105, align 1
  store i64 %v.106, ptr %"r.%rd16"
  store i64 0, ptr %"r.%rd17"
  %v.107 = load i32, ptr %"r.%r9"
  %v.108 = zext i32 %v.107 to i64
  %v.109 = zext i32 80 to i64
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
  store i32 0, ptr %"r.%r28"
  %v.148 = load i32, ptr %"r.%r21"
  %v.149 = load i32, ptr %"r.%r28"
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
  store i32 1, ptr %"r.%r29"
  %v.159 = load i32, ptr %"r.%r28"
  %v.160 = load i32, ptr %"r.%r29"
  %v.161 = load i64, ptr %"r.%rd19"
  %v.162 = add i64 %v.161, 72
  %v.163 = inttoptr i64 %v.162 to ptr
  %v.164 = insertelement <2 x i32> poison, i32 %v.159, i32 0
  %v.165 = insertelement <2 x i32> %v.164, i32 %v.160, i32 1
  store <2 x i32> %v.165, ptr %v.163, align 1
  br label %"L$L__BB65_10"
"L$L__BB65_10":
  %v.166 = load i64, ptr %"r.%rd8"
  %v.167 = inttoptr i64 %v.166 to ptr
  %v.168 = load i32, ptr %v.167, align 1
  store i32 %v.168, ptr %"r.%r30"
  %v.169 = load i32, ptr %"r.%r30"
  %v.170 = icmp eq i32 %v.169, 0
  store i1 %v.170, ptr %"r.%p9"
  %v.171 = load i1, ptr %"r.%p9"
  br i1 %v.171, label %"L$L__BB65_12", label %"B9"
"B9":
  %v.172 = load i64, ptr %"r.%rd8"
  %v.173 = add i64 %v.172, 36
  %v.174 = inttoptr i64 %v.173 to ptr
  %v.175 = load i32, ptr %v.174, align 1
  store i32 %v.175, ptr %"r.%r32"
  %v.176 = load i32, ptr %"r.%r9"
  %v.177 = load i32, ptr %"r.%r32"
  %v.178 = icmp ult i32 %v.176, %v.177
  store i1 %v.178, ptr %"r.%p10"
  store i32 0, ptr %"r.%r40"
  %v.179 = load i1, ptr %"r.%p10"
  br i1 %v.179, label %"L$L__BB65_13", label %"B10"
"B10":
  br label %"L$L__BB65_12"
"L$L__BB65_12":
  %v.180 = load i64, ptr %"r.%rd7"
  %v.181 = add i64 %v.180, 196
  store i64 %v.181, ptr %"r.%rd21"
  store i32 1, ptr %"r.%r34"
  store i32 0, ptr %"r.%r40"
  %v.182 = load i32, ptr %"r.%r40"
  %v.183 = load i32, ptr %"r.%r34"
  %v.184 = load i64, ptr %"r.%rd21"
  %v.185 = inttoptr i64 %v.184 to ptr
  %v.186 = cmpxchg ptr %v.185, i32 %v.182, i32 %v.183 seq_cst seq_cst, align 4
  %v.187 = extractvalue { i32, i1 } %v.186, 0
  store i32 %v.187, ptr %"r.%r35"
  br label %"L$L__BB65_13"
"L$L__BB65_13":
  %v.188 = load i32, ptr %"r.%r40"
  %v.189 = icmp ne i32 %v.188, 0
  store i1 %v.189, ptr %"r.%p11"
  %v.190 = load i32, ptr %"r.%r1"
  %v.191 = icmp eq i32 %v.190, 1
  store i1 %v.191, ptr %"r.%p12"
  %v.192 = load i1, ptr %"r.%p11"
  %v.193 = load i1, ptr %"r.%p12"
  %v.194 = and i1 %v.192, %v.193
  store i1 %v.194, ptr %"r.%p13"
  %v.195 = load i32, ptr %"r.%r13"
  %v.196 = icmp eq i32 %v.195, 0
  store i1 %v.196, ptr %"r.%p14"
  %v.197 = load i1, ptr %"r.%p13"
  %v.198 = load i1, ptr %"r.%p14"
  %v.199 = or i1 %v.197, %v.198
  store i1 %v.199, ptr %"r.%p15"
  %v.200 = load i1, ptr %"r.%p15"
  br i1 %v.200, label %"L$L__BB65_16", label %"B11"
"B11":
  store i32 0, ptr %"r.%r41"
  br label %"L$L__BB65_15"
"L$L__BB65_15":
  store i16 1, ptr %"r.%rs3"
  %v.201 = load i16, ptr %"r.%rs3"
  %v.202 = trunc i16 %v.201 to i8
  %v.203 = load i64, ptr %"r.%rd23"
  %v.204 = inttoptr i64 %v.203 to ptr
  store i8 %v.202, ptr %v.204, align 1
  %v.205 = load i64, ptr %"r.%rd23"
  %v.206 = add i64 %v.205, 1
  store i64 %v.206, ptr %"r.%rd23"
  %v.207 = load i32, ptr %"r.%r41"
  %v.208 = add i32 %v.207, 1
  store i32 %v.208, ptr %"r.%r41"
  %v.209 = load i32, ptr %"r.%r41"
  %v.210 = load i32, ptr %"r.%r13"
  %v.211 = icmp ult i32 %v.209, %v.210
  store i1 %v.211, ptr %"r.%p16"
  %v.212 = load i1, ptr %"r.%p16"
  br i1 %v.212, label %"L$L__BB65_15", label %"B12"
"B12":
  br label %"L$L__BB65_16"
"L$L__BB65_16":
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
  %v.9 = add i64 %v.8, 256
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd8"
  %v.11 = add i64 %v.10, 256
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
  br i1 %v.19, label %"L$L__BB66_4", label %"B1"
"B1":
  %v.20 = load i64, ptr %"r.%rd2"
  %v.21 = add i64 %v.20, -88
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
  %v.30 = add i64 %v.29, 312
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
  br i1 %v.41, label %"L$L__BB66_4", label %"B2"
"B2":
  store i64 0, ptr %"r.%rd15"
  br label %"L$L__BB66_3"
"L$L__BB66_3":
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
  br i1 %v.54, label %"L$L__BB66_3", label %"B3"
"B3":
  br label %"L$L__BB66_4"
"L$L__BB66_4":
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
  %v.13 = add i64 %v.12, 256
  store i64 %v.13, ptr %"r.%rd3"
  %v.14 = load i64, ptr %"r.%rd2"
  %v.15 = add i64 %v.14, 256
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
  br i1 %v.26, label %"L$L__BB67_8", label %"B1"
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
  br i1 %v.40, label %"L$L__BB67_5", label %"B2"
"B2":
  %v.41 = load i32, ptr %"r.%r1"
  %v.42 = icmp eq i32 %v.41, 1
  store i1 %v.42, ptr %"r.%p3"
  %v.43 = load i1, ptr %"r.%p3"
  br i1 %v.43, label %"L$L__BB67_4", label %"B3"
"B3":
  br label %"L$L__BB67_3"
"L$L__BB67_4":
  %v.44 = load i64, ptr %"r.%rd6"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = load i16, ptr %v.45, align 1
  %v.47 = zext i16 %v.46 to i32
  store i32 %v.47, ptr %"r.%r42"
  br label %"L$L__BB67_6"
"L$L__BB67_5":
  %v.48 = load i64, ptr %"r.%rd6"
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = load i8, ptr %v.49, align 1
  %v.51 = zext i8 %v.50 to i32
  store i32 %v.51, ptr %"r.%r42"
  br label %"L$L__BB67_6"
"L$L__BB67_3":
  %v.52 = load i64, ptr %"r.%rd6"
  %v.53 = inttoptr i64 %v.52 to ptr
  %v.54 = load i32, ptr %v.53, align 1
  store i32 %v.54, ptr %"r.%r42"
  br label %"L$L__BB67_6"
"L$L__BB67_6":
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
  br i1 %v.62, label %"L$L__BB67_8", label %"B4"
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
  br label %"L$L__BB67_8"
"L$L__BB67_8":
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
  br i1 %v.119, label %"L$L__BB67_10", label %"B5"
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
  br label %"L$L__BB67_10"
"L$L__BB67_10":
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
  %v.207 = add i64 %v.206, -216
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
  br i1 %v.227, label %"L$L__BB67_17", label %"B6"
"B6":
  br label %"L$L__BB67_11"
"L$L__BB67_17":
  %v.228 = load i64, ptr %"r.%rd5"
  %v.229 = add i64 %v.228, -20
  %v.230 = inttoptr i64 %v.229 to ptr
  %v.231 = load i32, ptr %v.230, align 1
  store i32 %v.231, ptr %"r.%r39"
  %v.232 = load i32, ptr %"r.%r39"
  %v.233 = icmp eq i32 %v.232, 0
  store i1 %v.233, ptr %"r.%p12"
  %v.234 = load i1, ptr %"r.%p12"
  br i1 %v.234, label %"L$L__BB67_19", label %"B7"
"B7":
  %v.235 = load i64, ptr %"r.%rd10"
  %v.236 = add i64 %v.235, 304
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
  br label %"L$L__BB67_19"
"L$L__BB67_19":
  %v.250 = load i64, ptr %"r.%rd5"
  %v.251 = add i64 %v.250, -16
  %v.252 = inttoptr i64 %v.251 to ptr
  %v.253 = load i32, ptr %v.252, align 1
  store i32 %v.253, ptr %"r.%r40"
  %v.254 = load i32, ptr %"r.%r40"
  %v.255 = icmp eq i32 %v.254, 0
  store i1 %v.255, ptr %"r.%p13"
  %v.256 = load i1, ptr %"r.%p13"
  br i1 %v.256, label %"L$L__BB67_21", label %"B8"
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
  %v.269 = add i64 %v.268, 320
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
  br label %"L$L__BB67_21"
"L$L__BB67_11":
  %v.285 = load i64, ptr %"r.%rd3"
  %v.286 = add i64 %v.285, -88
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
  %v.305 = add i64 %v.304, -92
  %v.306 = inttoptr i64 %v.305 to ptr
  %v.307 = load i32, ptr %v.306, align 1
  %v.308 = zext i32 %v.307 to i64
  store i64 %v.308, ptr %"r.%rd27"
  %v.309 = load i64, ptr %"r.%rd26"
  %v.310 = load i64, ptr %"r.%rd27"
  %v.311 = icmp ult i64 %v.309, %v.310
  store i1 %v.311, ptr %"r.%p8"
  %v.312 = load i1, ptr %"r.%p8"
  br i1 %v.312, label %"L$L__BB67_15", label %"B9"
"B9":
  br label %"L$L__BB67_12"
"L$L__BB67_15":
  %v.313 = load i64, ptr %"r.%rd5"
  %v.314 = add i64 %v.313, -20
  %v.315 = inttoptr i64 %v.314 to ptr
  %v.316 = load i32, ptr %v.315, align 1
  store i32 %v.316, ptr %"r.%r38"
  %v.317 = load i32, ptr %"r.%r38"
  %v.318 = icmp eq i32 %v.317, 0
  store i1 %v.318, ptr %"r.%p11"
  %v.319 = load i1, ptr %"r.%p11"
  br i1 %v.319, label %"L$L__BB67_21", label %"B10"
"B10":
  %v.320 = load i64, ptr %"r.%rd10"
  %v.321 = add i64 %v.320, 312
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
  br label %"L$L__BB67_21"
"L$L__BB67_12":
  %v.335 = load i64, ptr %"r.%rd5"
  %v.336 = add i64 %v.335, -16
  %v.337 = inttoptr i64 %v.336 to ptr
  %v.338 = load i32, ptr %v.337, align 1
  store i32 %v.338, ptr %"r.%r37"
  %v.339 = load i32, ptr %"r.%r37"
  %v.340 = icmp eq i32 %v.339, 0
  store i1 %v.340, ptr %"r.%p9"
  %v.341 = load i1, ptr %"r.%p9"
  br i1 %v.341, label %"L$L__BB67_21", label %"B11"
"B11":
  %v.342 = load i64, ptr %"r.%rd10"
  %v.343 = add i64 %v.342, 208
  %v.344 = inttoptr i64 %v.343 to ptr
  %v.345 = load i64, ptr %v.344, align 1
  store i64 %v.345, ptr %"r.%rd28"
  %v.346 = load i64, ptr %"r.%rd28"
  %v.347 = load i64, ptr %"r.%rd12"
  %v.348 = icmp eq i64 %v.346, %v.347
  store i1 %v.348, ptr %"r.%p10"
  %v.349 = load i1, ptr %"r.%p10"
  br i1 %v.349, label %"L$L__BB67_21", label %"B12"
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
  br label %"L$L__BB67_21"
"L$L__BB67_21":
  br label %done
done:
  ret void
}

define i32 @jg_main(i64 %launch, i64 %worker) {
  call void @llvm.reset.fpenv()
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

declare void @llvm.reset.fpenv()

declare i32 @llvm.smax.i32(i32, i32)

declare i32 @llvm.smin.i32(i32, i32)

declare i32 @llvm.umax.i32(i32, i32)

declare i32 @llvm.umin.i32(i32, i32)

declare i64 @llvm.umin.i64(i64, i64)
