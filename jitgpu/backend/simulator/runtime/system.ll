; Compile the simulator's own runtime, CUDA C++ like the kernels it serves, to the LLVM IR that the package ships.

define i32 @jg_record(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i32 %a9, i64 %a10, i32 %a11) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r16" = alloca i32
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
  %v.17 = add i64 %v.16, 212
  store i64 %v.17, ptr %"r.%rd10"
  %v.18 = load i64, ptr %"r.%rd10"
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = atomicrmw add ptr %v.19, i32 1 seq_cst, align 4
  store i32 %v.20, ptr %"r.%r1"
  %v.21 = load i64, ptr %"r.%rd2"
  %v.22 = add i64 %v.21, 208
  store i64 %v.22, ptr %"r.%rd3"
  %v.23 = load i64, ptr %"r.%rd2"
  %v.24 = add i64 %v.23, 208
  %v.25 = inttoptr i64 %v.24 to ptr
  %v.26 = load i32, ptr %v.25, align 1
  store i32 %v.26, ptr %"r.%r8"
  %v.27 = load i32, ptr %"r.%r1"
  %v.28 = load i32, ptr %"r.%r8"
  %v.29 = icmp uge i32 %v.27, %v.28
  store i1 %v.29, ptr %"r.%p1"
  %v.30 = load i1, ptr %"r.%p1"
  br i1 %v.30, label %"L$L__BB0_2", label %"B1"
"B1":
  %v.31 = load i64, ptr %"r.%rd3"
  %v.32 = add i64 %v.31, -8
  %v.33 = inttoptr i64 %v.32 to ptr
  %v.34 = load i64, ptr %v.33, align 1
  store i64 %v.34, ptr %"r.%rd11"
  %v.35 = load i32, ptr %"r.%r1"
  %v.36 = zext i32 %v.35 to i64
  %v.37 = zext i32 80 to i64
  %v.38 = mul i64 %v.36, %v.37
  store i64 %v.38, ptr %"r.%rd12"
  %v.39 = load i64, ptr %"r.%rd11"
  %v.40 = load i64, ptr %"r.%rd12"
  %v.41 = add i64 %v.39, %v.40
  store i64 %v.41, ptr %"r.%rd13"
  store i32 1, ptr %"r.%r9"
  %v.42 = load i32, ptr %"r.%r4"
  %v.43 = load i32, ptr %"r.%r5"
  %v.44 = load i64, ptr %"r.%rd13"
  %v.45 = inttoptr i64 %v.44 to ptr
  %v.46 = insertelement <2 x i32> poison, i32 %v.42, i32 0
  %v.47 = insertelement <2 x i32> %v.46, i32 %v.43, i32 1
  store <2 x i32> %v.47, ptr %v.45, align 1
  %v.48 = load i64, ptr %"r.%rd1"
  %v.49 = add i64 %v.48, 24
  %v.50 = inttoptr i64 %v.49 to ptr
  %v.51 = load i64, ptr %v.50, align 1
  store i64 %v.51, ptr %"r.%rd14"
  %v.52 = load i64, ptr %"r.%rd14"
  %v.53 = load i64, ptr %"r.%rd13"
  %v.54 = add i64 %v.53, 8
  %v.55 = inttoptr i64 %v.54 to ptr
  store i64 %v.52, ptr %v.55, align 1
  %v.56 = load i64, ptr %"r.%rd4"
  %v.57 = load i64, ptr %"r.%rd13"
  %v.58 = add i64 %v.57, 24
  %v.59 = inttoptr i64 %v.58 to ptr
  store i64 %v.56, ptr %v.59, align 1
  %v.60 = load i64, ptr %"r.%rd5"
  %v.61 = load i64, ptr %"r.%rd13"
  %v.62 = add i64 %v.61, 32
  %v.63 = inttoptr i64 %v.62 to ptr
  store i64 %v.60, ptr %v.63, align 1
  %v.64 = load i64, ptr %"r.%rd6"
  %v.65 = load i64, ptr %"r.%rd13"
  %v.66 = add i64 %v.65, 40
  %v.67 = inttoptr i64 %v.66 to ptr
  store i64 %v.64, ptr %v.67, align 1
  %v.68 = load i64, ptr %"r.%rd7"
  %v.69 = load i64, ptr %"r.%rd13"
  %v.70 = add i64 %v.69, 48
  %v.71 = inttoptr i64 %v.70 to ptr
  store i64 %v.68, ptr %v.71, align 1
  %v.72 = load i64, ptr %"r.%rd8"
  %v.73 = load i64, ptr %"r.%rd13"
  %v.74 = add i64 %v.73, 56
  %v.75 = inttoptr i64 %v.74 to ptr
  store i64 %v.72, ptr %v.75, align 1
  %v.76 = load i32, ptr %"r.%r3"
  %v.77 = load i32, ptr %"r.%r6"
  %v.78 = load i64, ptr %"r.%rd13"
  %v.79 = add i64 %v.78, 16
  %v.80 = inttoptr i64 %v.79 to ptr
  %v.81 = insertelement <2 x i32> poison, i32 %v.76, i32 0
  %v.82 = insertelement <2 x i32> %v.81, i32 %v.77, i32 1
  store <2 x i32> %v.82, ptr %v.80, align 1
  %v.83 = load i64, ptr %"r.%rd9"
  %v.84 = load i64, ptr %"r.%rd13"
  %v.85 = add i64 %v.84, 64
  %v.86 = inttoptr i64 %v.85 to ptr
  store i64 %v.83, ptr %v.86, align 1
  %v.87 = load i32, ptr %"r.%r7"
  %v.88 = load i64, ptr %"r.%rd13"
  %v.89 = add i64 %v.88, 72
  %v.90 = inttoptr i64 %v.89 to ptr
  store i32 %v.87, ptr %v.90, align 1
  fence seq_cst
  %v.91 = load i32, ptr %"r.%r9"
  %v.92 = load i64, ptr %"r.%rd13"
  %v.93 = add i64 %v.92, 76
  %v.94 = inttoptr i64 %v.93 to ptr
  store atomic i32 %v.91, ptr %v.94 monotonic, align 4
  br label %"L$L__BB0_2"
"L$L__BB0_2":
  %v.95 = load i64, ptr %"r.%rd3"
  %v.96 = add i64 %v.95, -36
  %v.97 = inttoptr i64 %v.96 to ptr
  %v.98 = load i32, ptr %v.97, align 1
  store i32 %v.98, ptr %"r.%r10"
  %v.99 = load i32, ptr %"r.%r10"
  %v.100 = icmp eq i32 %v.99, 0
  store i1 %v.100, ptr %"r.%p2"
  %v.101 = load i1, ptr %"r.%p2"
  br i1 %v.101, label %"L$L__BB0_4", label %"B2"
"B2":
  %v.102 = load i64, ptr %"r.%rd3"
  %v.103 = inttoptr i64 %v.102 to ptr
  %v.104 = load i32, ptr %v.103, align 1
  store i32 %v.104, ptr %"r.%r12"
  %v.105 = load i32, ptr %"r.%r1"
  %v.106 = load i32, ptr %"r.%r12"
  %v.107 = icmp ult i32 %v.105, %v.106
  store i1 %v.107, ptr %"r.%p3"
  store i32 1, ptr %"r.%r16"
  %v.108 = load i1, ptr %"r.%p3"
  br i1 %v.108, label %"L$L__BB0_5", label %"B3"
"B3":
  br label %"L$L__BB0_4"
"L$L__BB0_4":
  %v.109 = load i64, ptr %"r.%rd2"
  %v.110 = add i64 %v.109, 196
  store i64 %v.110, ptr %"r.%rd15"
  store i32 1, ptr %"r.%r14"
  store i32 0, ptr %"r.%r16"
  %v.111 = load i32, ptr %"r.%r16"
  %v.112 = load i32, ptr %"r.%r14"
  %v.113 = load i64, ptr %"r.%rd15"
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = cmpxchg ptr %v.114, i32 %v.111, i32 %v.112 seq_cst seq_cst, align 4
  %v.116 = extractvalue { i32, i1 } %v.115, 0
  store i32 %v.116, ptr %"r.%r15"
  br label %"L$L__BB0_5"
"L$L__BB0_5":
  %v.117 = load i32, ptr %"r.%r16"
  store i32 %v.117, ptr %"r..param func_retval0"
  br label %done
done:
  %v.118 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.118
}

define void @jg_end_thread(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r..param jg_end_thread_param_0" = alloca i64
  %"r..param jg_end_thread_param_1" = alloca i32
  %"r..param jg_end_thread_param_2" = alloca i32
  %"r..param jg_end_thread_param_3" = alloca i32
  %"r..param jg_end_thread_param_4" = alloca i64
  %"r..param jg_end_thread_param_5" = alloca i64
  %"r..param jg_end_thread_param_6" = alloca i64
  %"r..param jg_end_thread_param_7" = alloca i64
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
  %v.13 = add i64 %v.12, 212
  store i64 %v.13, ptr %"r.%rd8"
  %v.14 = load i64, ptr %"r.%rd8"
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = atomicrmw add ptr %v.15, i32 1 seq_cst, align 4
  store i32 %v.16, ptr %"r.%r1"
  %v.17 = load i64, ptr %"r.%rd2"
  %v.18 = add i64 %v.17, 208
  store i64 %v.18, ptr %"r.%rd3"
  %v.19 = load i64, ptr %"r.%rd2"
  %v.20 = add i64 %v.19, 208
  %v.21 = inttoptr i64 %v.20 to ptr
  %v.22 = load i32, ptr %v.21, align 1
  store i32 %v.22, ptr %"r.%r5"
  %v.23 = load i32, ptr %"r.%r1"
  %v.24 = load i32, ptr %"r.%r5"
  %v.25 = icmp uge i32 %v.23, %v.24
  store i1 %v.25, ptr %"r.%p1"
  %v.26 = load i1, ptr %"r.%p1"
  br i1 %v.26, label %"L$L__BB1_2", label %"B1"
"B1":
  %v.27 = load i64, ptr %"r.%rd3"
  %v.28 = add i64 %v.27, -8
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = load i64, ptr %v.29, align 1
  store i64 %v.30, ptr %"r.%rd9"
  store i64 0, ptr %"r.%rd10"
  %v.31 = load i32, ptr %"r.%r1"
  %v.32 = zext i32 %v.31 to i64
  %v.33 = zext i32 80 to i64
  %v.34 = mul i64 %v.32, %v.33
  store i64 %v.34, ptr %"r.%rd11"
  %v.35 = load i64, ptr %"r.%rd9"
  %v.36 = load i64, ptr %"r.%rd11"
  %v.37 = add i64 %v.35, %v.36
  store i64 %v.37, ptr %"r.%rd12"
  store i32 1, ptr %"r.%r6"
  %v.38 = load i32, ptr %"r.%r3"
  %v.39 = load i32, ptr %"r.%r4"
  %v.40 = load i64, ptr %"r.%rd12"
  %v.41 = inttoptr i64 %v.40 to ptr
  %v.42 = insertelement <2 x i32> poison, i32 %v.38, i32 0
  %v.43 = insertelement <2 x i32> %v.42, i32 %v.39, i32 1
  store <2 x i32> %v.43, ptr %v.41, align 1
  %v.44 = load i64, ptr %"r.%rd1"
  %v.45 = add i64 %v.44, 24
  %v.46 = inttoptr i64 %v.45 to ptr
  %v.47 = load i64, ptr %v.46, align 1
  store i64 %v.47, ptr %"r.%rd13"
  %v.48 = load i64, ptr %"r.%rd13"
  %v.49 = load i64, ptr %"r.%rd12"
  %v.50 = add i64 %v.49, 8
  %v.51 = inttoptr i64 %v.50 to ptr
  store i64 %v.48, ptr %v.51, align 1
  %v.52 = load i64, ptr %"r.%rd4"
  %v.53 = load i64, ptr %"r.%rd12"
  %v.54 = add i64 %v.53, 24
  %v.55 = inttoptr i64 %v.54 to ptr
  store i64 %v.52, ptr %v.55, align 1
  %v.56 = load i64, ptr %"r.%rd4"
  %v.57 = load i64, ptr %"r.%rd12"
  %v.58 = add i64 %v.57, 32
  %v.59 = inttoptr i64 %v.58 to ptr
  store i64 %v.56, ptr %v.59, align 1
  %v.60 = load i64, ptr %"r.%rd5"
  %v.61 = load i64, ptr %"r.%rd12"
  %v.62 = add i64 %v.61, 40
  %v.63 = inttoptr i64 %v.62 to ptr
  store i64 %v.60, ptr %v.63, align 1
  %v.64 = load i64, ptr %"r.%rd6"
  %v.65 = load i64, ptr %"r.%rd12"
  %v.66 = add i64 %v.65, 48
  %v.67 = inttoptr i64 %v.66 to ptr
  store i64 %v.64, ptr %v.67, align 1
  %v.68 = load i64, ptr %"r.%rd7"
  %v.69 = load i64, ptr %"r.%rd12"
  %v.70 = add i64 %v.69, 56
  %v.71 = inttoptr i64 %v.70 to ptr
  store i64 %v.68, ptr %v.71, align 1
  store i32 0, ptr %"r.%r7"
  %v.72 = load i32, ptr %"r.%r2"
  %v.73 = load i32, ptr %"r.%r7"
  %v.74 = load i64, ptr %"r.%rd12"
  %v.75 = add i64 %v.74, 16
  %v.76 = inttoptr i64 %v.75 to ptr
  %v.77 = insertelement <2 x i32> poison, i32 %v.72, i32 0
  %v.78 = insertelement <2 x i32> %v.77, i32 %v.73, i32 1
  store <2 x i32> %v.78, ptr %v.76, align 1
  %v.79 = load i64, ptr %"r.%rd10"
  %v.80 = load i64, ptr %"r.%rd12"
  %v.81 = add i64 %v.80, 64
  %v.82 = inttoptr i64 %v.81 to ptr
  store i64 %v.79, ptr %v.82, align 1
  %v.83 = load i32, ptr %"r.%r7"
  %v.84 = load i64, ptr %"r.%rd12"
  %v.85 = add i64 %v.84, 72
  %v.86 = inttoptr i64 %v.85 to ptr
  store i32 %v.83, ptr %v.86, align 1
  fence seq_cst
  %v.87 = load i32, ptr %"r.%r6"
  %v.88 = load i64, ptr %"r.%rd12"
  %v.89 = add i64 %v.88, 76
  %v.90 = inttoptr i64 %v.89 to ptr
  store atomic i32 %v.87, ptr %v.90 monotonic, align 4
  br label %"L$L__BB1_2"
"L$L__BB1_2":
  %v.91 = load i64, ptr %"r.%rd3"
  %v.92 = add i64 %v.91, -36
  %v.93 = inttoptr i64 %v.92 to ptr
  %v.94 = load i32, ptr %v.93, align 1
  store i32 %v.94, ptr %"r.%r8"
  %v.95 = load i32, ptr %"r.%r8"
  %v.96 = icmp eq i32 %v.95, 0
  store i1 %v.96, ptr %"r.%p2"
  %v.97 = load i1, ptr %"r.%p2"
  br i1 %v.97, label %"L$L__BB1_4", label %"B2"
"B2":
  %v.98 = load i64, ptr %"r.%rd3"
  %v.99 = inttoptr i64 %v.98 to ptr
  %v.100 = load i32, ptr %v.99, align 1
  store i32 %v.100, ptr %"r.%r9"
  %v.101 = load i32, ptr %"r.%r1"
  %v.102 = load i32, ptr %"r.%r9"
  %v.103 = icmp ult i32 %v.101, %v.102
  store i1 %v.103, ptr %"r.%p3"
  %v.104 = load i1, ptr %"r.%p3"
  br i1 %v.104, label %"L$L__BB1_5", label %"B3"
"B3":
  br label %"L$L__BB1_4"
"L$L__BB1_4":
  %v.105 = load i64, ptr %"r.%rd2"
  %v.106 = add i64 %v.105, 196
  store i64 %v.106, ptr %"r.%rd14"
  store i32 1, ptr %"r.%r10"
  store i32 0, ptr %"r.%r11"
  %v.107 = load i32, ptr %"r.%r11"
  %v.108 = load i32, ptr %"r.%r10"
  %v.109 = load i64, ptr %"r.%rd14"
  %v.110 = inttoptr i64 %v.109 to ptr
  %v.111 = cmpxchg ptr %v.110, i32 %v.107, i32 %v.108 seq_cst seq_cst, align 4
  %v.112 = extractvalue { i32, i1 } %v.111, 0
  store i32 %v.112, ptr %"r.%r12"
  br label %"L$L__BB1_5"
"L$L__BB1_5":
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
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd4" = alloca i64
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r..param jg_stopped_param_0" = alloca i64
  %"r..param jg_stopped_param_1" = alloca i32
  %"r..param jg_stopped_param_2" = alloca i32
  store i64 %a0, ptr %"r..param jg_stopped_param_0"
  store i32 %a1, ptr %"r..param jg_stopped_param_1"
  store i32 %a2, ptr %"r..param jg_stopped_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_stopped_param_0"
  store i64 %v.1, ptr %"r.%rd1"
  %v.2 = load i32, ptr %"r..param jg_stopped_param_1"
  store i32 %v.2, ptr %"r.%r3"
  %v.3 = load i32, ptr %"r..param jg_stopped_param_2"
  store i32 %v.3, ptr %"r.%r4"
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
  store i32 %v.14, ptr %"r.%r5"
  %v.15 = load i32, ptr %"r.%r5"
  %v.16 = icmp ugt i32 %v.15, 1
  store i1 %v.16, ptr %"r.%p1"
  %v.17 = load i1, ptr %"r.%p1"
  br i1 %v.17, label %"L$L__BB2_6", label %"B1"
"B1":
  %v.18 = load i64, ptr %"r.%rd2"
  %v.19 = add i64 %v.18, 212
  store i64 %v.19, ptr %"r.%rd4"
  %v.20 = load i64, ptr %"r.%rd4"
  %v.21 = inttoptr i64 %v.20 to ptr
  %v.22 = atomicrmw add ptr %v.21, i32 1 seq_cst, align 4
  store i32 %v.22, ptr %"r.%r2"
  %v.23 = load i64, ptr %"r.%rd3"
  %v.24 = add i64 %v.23, 12
  %v.25 = inttoptr i64 %v.24 to ptr
  %v.26 = load i32, ptr %v.25, align 1
  store i32 %v.26, ptr %"r.%r6"
  %v.27 = load i32, ptr %"r.%r2"
  %v.28 = load i32, ptr %"r.%r6"
  %v.29 = icmp uge i32 %v.27, %v.28
  store i1 %v.29, ptr %"r.%p2"
  %v.30 = load i1, ptr %"r.%p2"
  br i1 %v.30, label %"L$L__BB2_3", label %"B2"
"B2":
  %v.31 = load i32, ptr %"r.%r1"
  %v.32 = icmp eq i32 %v.31, 3
  store i1 %v.32, ptr %"r.%p3"
  %v.33 = load i64, ptr %"r.%rd3"
  %v.34 = add i64 %v.33, 4
  %v.35 = inttoptr i64 %v.34 to ptr
  %v.36 = load i64, ptr %v.35, align 1
  store i64 %v.36, ptr %"r.%rd5"
  store i64 0, ptr %"r.%rd6"
  %v.37 = load i32, ptr %"r.%r2"
  %v.38 = zext i32 %v.37 to i64
  %v.39 = zext i32 80 to i64
  %v.40 = mul i64 %v.38, %v.39
  store i64 %v.40, ptr %"r.%rd7"
  %v.41 = load i64, ptr %"r.%rd5"
  %v.42 = load i64, ptr %"r.%rd7"
  %v.43 = add i64 %v.41, %v.42
  store i64 %v.43, ptr %"r.%rd8"
  %v.44 = load i1, ptr %"r.%p3"
  %v.45 = select i1 %v.44, i32 10, i32 9
  store i32 %v.45, ptr %"r.%r7"
  store i32 1, ptr %"r.%r8"
  %v.46 = load i32, ptr %"r.%r7"
  %v.47 = load i32, ptr %"r.%r4"
  %v.48 = load i64, ptr %"r.%rd8"
  %v.49 = inttoptr i64 %v.48 to ptr
  %v.50 = insertelement <2 x i32> poison, i32 %v.46, i32 0
  %v.51 = insertelement <2 x i32> %v.50, i32 %v.47, i32 1
  store <2 x i32> %v.51, ptr %v.49, align 1
  %v.52 = load i64, ptr %"r.%rd1"
  %v.53 = add i64 %v.52, 24
  %v.54 = inttoptr i64 %v.53 to ptr
  %v.55 = load i64, ptr %v.54, align 1
  store i64 %v.55, ptr %"r.%rd9"
  %v.56 = load i64, ptr %"r.%rd9"
  %v.57 = load i64, ptr %"r.%rd8"
  %v.58 = add i64 %v.57, 8
  %v.59 = inttoptr i64 %v.58 to ptr
  store i64 %v.56, ptr %v.59, align 1
  %v.60 = load i64, ptr %"r.%rd6"
  %v.61 = load i64, ptr %"r.%rd8"
  %v.62 = add i64 %v.61, 24
  %v.63 = inttoptr i64 %v.62 to ptr
  store i64 %v.60, ptr %v.63, align 1
  %v.64 = load i64, ptr %"r.%rd6"
  %v.65 = load i64, ptr %"r.%rd8"
  %v.66 = add i64 %v.65, 32
  %v.67 = inttoptr i64 %v.66 to ptr
  store i64 %v.64, ptr %v.67, align 1
  %v.68 = load i64, ptr %"r.%rd6"
  %v.69 = load i64, ptr %"r.%rd8"
  %v.70 = add i64 %v.69, 40
  %v.71 = inttoptr i64 %v.70 to ptr
  store i64 %v.68, ptr %v.71, align 1
  %v.72 = load i64, ptr %"r.%rd6"
  %v.73 = load i64, ptr %"r.%rd8"
  %v.74 = add i64 %v.73, 48
  %v.75 = inttoptr i64 %v.74 to ptr
  store i64 %v.72, ptr %v.75, align 1
  %v.76 = load i64, ptr %"r.%rd6"
  %v.77 = load i64, ptr %"r.%rd8"
  %v.78 = add i64 %v.77, 56
  %v.79 = inttoptr i64 %v.78 to ptr
  store i64 %v.76, ptr %v.79, align 1
  store i32 0, ptr %"r.%r9"
  %v.80 = load i32, ptr %"r.%r3"
  %v.81 = load i32, ptr %"r.%r9"
  %v.82 = load i64, ptr %"r.%rd8"
  %v.83 = add i64 %v.82, 16
  %v.84 = inttoptr i64 %v.83 to ptr
  %v.85 = insertelement <2 x i32> poison, i32 %v.80, i32 0
  %v.86 = insertelement <2 x i32> %v.85, i32 %v.81, i32 1
  store <2 x i32> %v.86, ptr %v.84, align 1
  %v.87 = load i64, ptr %"r.%rd6"
  %v.88 = load i64, ptr %"r.%rd8"
  %v.89 = add i64 %v.88, 64
  %v.90 = inttoptr i64 %v.89 to ptr
  store i64 %v.87, ptr %v.90, align 1
  %v.91 = load i32, ptr %"r.%r9"
  %v.92 = load i64, ptr %"r.%rd8"
  %v.93 = add i64 %v.92, 72
  %v.94 = inttoptr i64 %v.93 to ptr
  store i32 %v.91, ptr %v.94, align 1
  fence seq_cst
  %v.95 = load i32, ptr %"r.%r8"
  %v.96 = load i64, ptr %"r.%rd8"
  %v.97 = add i64 %v.96, 76
  %v.98 = inttoptr i64 %v.97 to ptr
  store atomic i32 %v.95, ptr %v.98 monotonic, align 4
  br label %"L$L__BB2_3"
"L$L__BB2_3":
  %v.99 = load i64, ptr %"r.%rd3"
  %v.100 = add i64 %v.99, -24
  %v.101 = inttoptr i64 %v.100 to ptr
  %v.102 = load i32, ptr %v.101, align 1
  store i32 %v.102, ptr %"r.%r10"
  %v.103 = load i32, ptr %"r.%r10"
  %v.104 = icmp eq i32 %v.103, 0
  store i1 %v.104, ptr %"r.%p4"
  %v.105 = load i1, ptr %"r.%p4"
  br i1 %v.105, label %"L$L__BB2_5", label %"B3"
"B3":
  %v.106 = load i64, ptr %"r.%rd3"
  %v.107 = add i64 %v.106, 12
  %v.108 = inttoptr i64 %v.107 to ptr
  %v.109 = load i32, ptr %v.108, align 1
  store i32 %v.109, ptr %"r.%r11"
  %v.110 = load i32, ptr %"r.%r2"
  %v.111 = load i32, ptr %"r.%r11"
  %v.112 = icmp ult i32 %v.110, %v.111
  store i1 %v.112, ptr %"r.%p5"
  %v.113 = load i1, ptr %"r.%p5"
  br i1 %v.113, label %"L$L__BB2_6", label %"B4"
"B4":
  br label %"L$L__BB2_5"
"L$L__BB2_5":
  store i32 1, ptr %"r.%r12"
  store i32 0, ptr %"r.%r13"
  %v.114 = load i32, ptr %"r.%r13"
  %v.115 = load i32, ptr %"r.%r12"
  %v.116 = load i64, ptr %"r.%rd3"
  %v.117 = inttoptr i64 %v.116 to ptr
  %v.118 = cmpxchg ptr %v.117, i32 %v.114, i32 %v.115 seq_cst seq_cst, align 4
  %v.119 = extractvalue { i32, i1 } %v.118, 0
  store i32 %v.119, ptr %"r.%r14"
  br label %"L$L__BB2_6"
"L$L__BB2_6":
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
  br i1 %v.11, label %"L$L__BB3_4", label %"B1"
"B1":
  %v.12 = load i64, ptr %"r.%rd1"
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = load i64, ptr %v.13, align 1
  store i64 %v.14, ptr %"r.%rd3"
  store i64 0, ptr %"r.%rd23"
  br label %"L$L__BB3_2"
"L$L__BB3_2":
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
  %v.33 = mul i64 %v.32, 24
  store i64 %v.33, ptr %"r.%rd18"
  %v.34 = load i64, ptr %"r.%rd3"
  %v.35 = load i64, ptr %"r.%rd18"
  %v.36 = add i64 %v.34, %v.35
  store i64 %v.36, ptr %"r.%rd19"
  %v.37 = load i64, ptr %"r.%rd19"
  %v.38 = inttoptr i64 %v.37 to ptr
  %v.39 = load i64, ptr %v.38, align 1
  store i64 %v.39, ptr %"r.%rd20"
  %v.40 = load i64, ptr %"r.%rd20"
  %v.41 = load i64, ptr %"r.%rd10"
  %v.42 = icmp ule i64 %v.40, %v.41
  store i1 %v.42, ptr %"r.%p2"
  %v.43 = load i64, ptr %"r.%rd17"
  %v.44 = add i64 %v.43, 1
  store i64 %v.44, ptr %"r.%rd21"
  %v.45 = load i64, ptr %"r.%rd21"
  %v.46 = load i64, ptr %"r.%rd23"
  %v.47 = load i1, ptr %"r.%p2"
  %v.48 = select i1 %v.47, i64 %v.45, i64 %v.46
  store i64 %v.48, ptr %"r.%rd23"
  %v.49 = load i64, ptr %"r.%rd22"
  %v.50 = load i64, ptr %"r.%rd17"
  %v.51 = load i1, ptr %"r.%p2"
  %v.52 = select i1 %v.51, i64 %v.49, i64 %v.50
  store i64 %v.52, ptr %"r.%rd22"
  %v.53 = load i64, ptr %"r.%rd23"
  %v.54 = load i64, ptr %"r.%rd22"
  %v.55 = icmp slt i64 %v.53, %v.54
  store i1 %v.55, ptr %"r.%p3"
  %v.56 = load i1, ptr %"r.%p3"
  br i1 %v.56, label %"L$L__BB3_2", label %"B2"
"B2":
  %v.57 = load i64, ptr %"r.%rd23"
  %v.58 = add i64 %v.57, 18446744073709551615
  store i64 %v.58, ptr %"r.%rd24"
  br label %"L$L__BB3_4"
"L$L__BB3_4":
  %v.59 = load i64, ptr %"r.%rd24"
  store i64 %v.59, ptr %"r..param func_retval0"
  br label %done
done:
  %v.60 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.60
}

define internal i64 @_runtime_refuseEP5Blockjjjyy(i64 %a0, i32 %a1, i32 %a2, i32 %a3, i64 %a4, i64 %a5) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
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
  %"r..param _runtime_refuseEP5Blockjjjyy_param_0" = alloca i64
  %"r..param _runtime_refuseEP5Blockjjjyy_param_1" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyy_param_2" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyy_param_3" = alloca i32
  %"r..param _runtime_refuseEP5Blockjjjyy_param_4" = alloca i64
  %"r..param _runtime_refuseEP5Blockjjjyy_param_5" = alloca i64
  %"r..param func_retval0" = alloca i64
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
  %v.11 = add i64 %v.10, 212
  store i64 %v.11, ptr %"r.%rd8"
  %v.12 = load i64, ptr %"r.%rd8"
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = atomicrmw add ptr %v.13, i32 1 seq_cst, align 4
  store i32 %v.14, ptr %"r.%r1"
  %v.15 = load i64, ptr %"r.%rd2"
  %v.16 = add i64 %v.15, 208
  store i64 %v.16, ptr %"r.%rd3"
  %v.17 = load i64, ptr %"r.%rd2"
  %v.18 = add i64 %v.17, 208
  %v.19 = inttoptr i64 %v.18 to ptr
  %v.20 = load i32, ptr %v.19, align 1
  store i32 %v.20, ptr %"r.%r5"
  %v.21 = load i32, ptr %"r.%r1"
  %v.22 = load i32, ptr %"r.%r5"
  %v.23 = icmp uge i32 %v.21, %v.22
  store i1 %v.23, ptr %"r.%p1"
  %v.24 = load i1, ptr %"r.%p1"
  br i1 %v.24, label %"L$L__BB4_2", label %"B1"
"B1":
  %v.25 = load i64, ptr %"r.%rd3"
  %v.26 = add i64 %v.25, -8
  %v.27 = inttoptr i64 %v.26 to ptr
  %v.28 = load i64, ptr %v.27, align 1
  store i64 %v.28, ptr %"r.%rd9"
  store i64 0, ptr %"r.%rd10"
  %v.29 = load i32, ptr %"r.%r1"
  %v.30 = zext i32 %v.29 to i64
  %v.31 = zext i32 80 to i64
  %v.32 = mul i64 %v.30, %v.31
  store i64 %v.32, ptr %"r.%rd11"
  %v.33 = load i64, ptr %"r.%rd9"
  %v.34 = load i64, ptr %"r.%rd11"
  %v.35 = add i64 %v.33, %v.34
  store i64 %v.35, ptr %"r.%rd12"
  store i32 1, ptr %"r.%r6"
  %v.36 = load i32, ptr %"r.%r3"
  %v.37 = load i32, ptr %"r.%r4"
  %v.38 = load i64, ptr %"r.%rd12"
  %v.39 = inttoptr i64 %v.38 to ptr
  %v.40 = insertelement <2 x i32> poison, i32 %v.36, i32 0
  %v.41 = insertelement <2 x i32> %v.40, i32 %v.37, i32 1
  store <2 x i32> %v.41, ptr %v.39, align 1
  %v.42 = load i64, ptr %"r.%rd1"
  %v.43 = add i64 %v.42, 24
  %v.44 = inttoptr i64 %v.43 to ptr
  %v.45 = load i64, ptr %v.44, align 1
  store i64 %v.45, ptr %"r.%rd13"
  %v.46 = load i64, ptr %"r.%rd13"
  %v.47 = load i64, ptr %"r.%rd12"
  %v.48 = add i64 %v.47, 8
  %v.49 = inttoptr i64 %v.48 to ptr
  store i64 %v.46, ptr %v.49, align 1
  %v.50 = load i64, ptr %"r.%rd6"
  %v.51 = load i64, ptr %"r.%rd12"
  %v.52 = add i64 %v.51, 24
  %v.53 = inttoptr i64 %v.52 to ptr
  store i64 %v.50, ptr %v.53, align 1
  %v.54 = load i64, ptr %"r.%rd7"
  %v.55 = load i64, ptr %"r.%rd12"
  %v.56 = add i64 %v.55, 32
  %v.57 = inttoptr i64 %v.56 to ptr
  store i64 %v.54, ptr %v.57, align 1
  %v.58 = load i64, ptr %"r.%rd10"
  %v.59 = load i64, ptr %"r.%rd12"
  %v.60 = add i64 %v.59, 40
  %v.61 = inttoptr i64 %v.60 to ptr
  store i64 %v.58, ptr %v.61, align 1
  %v.62 = load i64, ptr %"r.%rd10"
  %v.63 = load i64, ptr %"r.%rd12"
  %v.64 = add i64 %v.63, 48
  %v.65 = inttoptr i64 %v.64 to ptr
  store i64 %v.62, ptr %v.65, align 1
  %v.66 = load i64, ptr %"r.%rd10"
  %v.67 = load i64, ptr %"r.%rd12"
  %v.68 = add i64 %v.67, 56
  %v.69 = inttoptr i64 %v.68 to ptr
  store i64 %v.66, ptr %v.69, align 1
  store i32 0, ptr %"r.%r7"
  %v.70 = load i32, ptr %"r.%r2"
  %v.71 = load i32, ptr %"r.%r7"
  %v.72 = load i64, ptr %"r.%rd12"
  %v.73 = add i64 %v.72, 16
  %v.74 = inttoptr i64 %v.73 to ptr
  %v.75 = insertelement <2 x i32> poison, i32 %v.70, i32 0
  %v.76 = insertelement <2 x i32> %v.75, i32 %v.71, i32 1
  store <2 x i32> %v.76, ptr %v.74, align 1
  %v.77 = load i64, ptr %"r.%rd10"
  %v.78 = load i64, ptr %"r.%rd12"
  %v.79 = add i64 %v.78, 64
  %v.80 = inttoptr i64 %v.79 to ptr
  store i64 %v.77, ptr %v.80, align 1
  %v.81 = load i32, ptr %"r.%r7"
  %v.82 = load i64, ptr %"r.%rd12"
  %v.83 = add i64 %v.82, 72
  %v.84 = inttoptr i64 %v.83 to ptr
  store i32 %v.81, ptr %v.84, align 1
  fence seq_cst
  %v.85 = load i32, ptr %"r.%r6"
  %v.86 = load i64, ptr %"r.%rd12"
  %v.87 = add i64 %v.86, 76
  %v.88 = inttoptr i64 %v.87 to ptr
  store atomic i32 %v.85, ptr %v.88 monotonic, align 4
  br label %"L$L__BB4_2"
"L$L__BB4_2":
  %v.89 = load i64, ptr %"r.%rd3"
  %v.90 = add i64 %v.89, -36
  %v.91 = inttoptr i64 %v.90 to ptr
  %v.92 = load i32, ptr %v.91, align 1
  store i32 %v.92, ptr %"r.%r8"
  %v.93 = load i32, ptr %"r.%r8"
  %v.94 = icmp eq i32 %v.93, 0
  store i1 %v.94, ptr %"r.%p2"
  %v.95 = load i1, ptr %"r.%p2"
  br i1 %v.95, label %"L$L__BB4_5", label %"B2"
"B2":
  %v.96 = load i64, ptr %"r.%rd3"
  %v.97 = inttoptr i64 %v.96 to ptr
  %v.98 = load i32, ptr %v.97, align 1
  store i32 %v.98, ptr %"r.%r9"
  %v.99 = load i32, ptr %"r.%r1"
  %v.100 = load i32, ptr %"r.%r9"
  %v.101 = icmp uge i32 %v.99, %v.100
  store i1 %v.101, ptr %"r.%p3"
  %v.102 = load i1, ptr %"r.%p3"
  br i1 %v.102, label %"L$L__BB4_5", label %"B3"
"B3":
  %v.103 = load i64, ptr %"r.%rd1"
  %v.104 = add i64 %v.103, 200
  %v.105 = inttoptr i64 %v.104 to ptr
  %v.106 = load i64, ptr %v.105, align 1
  store i64 %v.106, ptr %"r.%rd16"
  br label %"L$L__BB4_6"
"L$L__BB4_5":
  %v.107 = load i64, ptr %"r.%rd2"
  %v.108 = add i64 %v.107, 196
  store i64 %v.108, ptr %"r.%rd15"
  store i32 1, ptr %"r.%r10"
  store i32 0, ptr %"r.%r11"
  %v.109 = load i32, ptr %"r.%r11"
  %v.110 = load i32, ptr %"r.%r10"
  %v.111 = load i64, ptr %"r.%rd15"
  %v.112 = inttoptr i64 %v.111 to ptr
  %v.113 = cmpxchg ptr %v.112, i32 %v.109, i32 %v.110 seq_cst seq_cst, align 4
  %v.114 = extractvalue { i32, i1 } %v.113, 0
  store i32 %v.114, ptr %"r.%r12"
  store i64 0, ptr %"r.%rd16"
  br label %"L$L__BB4_6"
"L$L__BB4_6":
  %v.115 = load i64, ptr %"r.%rd16"
  store i64 %v.115, ptr %"r..param func_retval0"
  br label %done
done:
  %v.116 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.116
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
  br i1 %v.16, label %"L$L__BB5_2", label %"B1"
"B1":
  br label %"L$L__BB5_1"
"L$L__BB5_2":
  %v.17 = load i64, ptr %"r.%rd2"
  %v.18 = inttoptr i64 %v.17 to ptr
  %v.19 = load i32, ptr %v.18, align 1
  store i32 %v.19, ptr %"r.%r10"
  br label %"L$L__BB5_3"
"L$L__BB5_1":
  %v.20 = load i64, ptr %"r.%rd2"
  %v.21 = add i64 %v.20, 124
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i32, ptr %v.22, align 1
  store i32 %v.23, ptr %"r.%r10"
  br label %"L$L__BB5_3"
"L$L__BB5_3":
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
  br i1 %v.40, label %"L$L__BB5_9", label %"B2"
"B2":
  br label %"L$L__BB5_4"
"L$L__BB5_9":
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
  br label %"L$L__BB5_10"
"L$L__BB5_4":
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
  br i1 %v.63, label %"L$L__BB5_6", label %"B3"
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
  br label %"L$L__BB5_10"
"L$L__BB5_6":
  %v.77 = load i1, ptr %"r.%p1"
  br i1 %v.77, label %"L$L__BB5_8", label %"B4"
"B4":
  br label %"L$L__BB5_7"
"L$L__BB5_8":
  %v.78 = load i64, ptr %"r.%rd8"
  %v.79 = add i64 %v.78, 48
  %v.80 = inttoptr i64 %v.79 to ptr
  %v.81 = load i64, ptr %v.80, align 1
  store i64 %v.81, ptr %"r.%rd21"
  %v.82 = load i64, ptr %"r.%rd21"
  %v.83 = load i64, ptr %"r.%rd11"
  %v.84 = add i64 %v.82, %v.83
  store i64 %v.84, ptr %"r.%rd22"
  br label %"L$L__BB5_10"
"L$L__BB5_7":
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
  br label %"L$L__BB5_10"
"L$L__BB5_10":
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
  br i1 %v.34, label %"L$L__BB6_30", label %"B1"
"B1":
  br label %"L$L__BB6_1"
"L$L__BB6_30":
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
  br i1 %v.44, label %"L$L__BB6_32", label %"B2"
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
  br label %"L$L__BB6_35"
"L$L__BB6_1":
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
  br i1 %v.67, label %"L$L__BB6_29", label %"B3"
"B3":
  br label %"L$L__BB6_2"
"L$L__BB6_29":
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
  br label %"L$L__BB6_35"
"L$L__BB6_2":
  %v.87 = load i64, ptr %"r.%rd3"
  %v.88 = icmp eq i64 %v.87, 8142508126285856768
  store i1 %v.88, ptr %"r.%p6"
  %v.89 = load i1, ptr %"r.%p6"
  %v.90 = load i1, ptr %"r.%p2"
  %v.91 = and i1 %v.89, %v.90
  store i1 %v.91, ptr %"r.%p7"
  %v.92 = load i1, ptr %"r.%p7"
  br i1 %v.92, label %"L$L__BB6_28", label %"B4"
"B4":
  br label %"L$L__BB6_3"
"L$L__BB6_28":
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
  br label %"L$L__BB6_35"
"L$L__BB6_32":
  %v.112 = load i16, ptr %"r.%rs1"
  %v.113 = icmp eq i16 %v.112, 0
  store i1 %v.113, ptr %"r.%p25"
  %v.114 = load i1, ptr %"r.%p25"
  br i1 %v.114, label %"L$L__BB6_34", label %"B5"
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
  br label %"L$L__BB6_35"
"L$L__BB6_3":
  %v.128 = load i64, ptr %"r.%rd70"
  %v.129 = icmp ult i64 %v.128, 4096
  store i1 %v.129, ptr %"r.%p8"
  %v.130 = load i1, ptr %"r.%p8"
  br i1 %v.130, label %"L$L__BB6_27", label %"B6"
"B6":
  br label %"L$L__BB6_4"
"L$L__BB6_27":
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
  br label %"L$L__BB6_35"
"L$L__BB6_34":
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
  br label %"L$L__BB6_35"
"L$L__BB6_4":
  %v.162 = load i64, ptr %"r.%rd2"
  %v.163 = add i64 %v.162, 104
  store i64 %v.163, ptr %"r.%rd4"
  %v.164 = load i1, ptr %"r.%p2"
  br i1 %v.164, label %"L$L__BB6_9", label %"B7"
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
  br i1 %v.191, label %"L$L__BB6_9", label %"B8"
"B8":
  %v.192 = load i64, ptr %"r.%rd6"
  %v.193 = load i64, ptr %"r.%rd5"
  %v.194 = icmp ule i64 %v.192, %v.193
  store i1 %v.194, ptr %"r.%p11"
  %v.195 = load i1, ptr %"r.%p11"
  br i1 %v.195, label %"L$L__BB6_8", label %"B9"
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
  br i1 %v.204, label %"L$L__BB6_9", label %"B10"
"B10":
  br label %"L$L__BB6_8"
"L$L__BB6_8":
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
  br label %"L$L__BB6_35"
"L$L__BB6_9":
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
  br i1 %v.226, label %"L$L__BB6_26", label %"B11"
"B11":
  %v.227 = load i64, ptr %"r.%rd4"
  %v.228 = add i64 %v.227, 24
  %v.229 = inttoptr i64 %v.228 to ptr
  %v.230 = load i64, ptr %v.229, align 1
  store i64 %v.230, ptr %"r.%rd44"
  %v.231 = load i64, ptr %"r.%rd8"
  %v.232 = mul i64 %v.231, 24
  store i64 %v.232, ptr %"r.%rd45"
  %v.233 = load i64, ptr %"r.%rd44"
  %v.234 = load i64, ptr %"r.%rd45"
  %v.235 = add i64 %v.233, %v.234
  store i64 %v.235, ptr %"r.%rd9"
  %v.236 = load i64, ptr %"r.%rd9"
  %v.237 = inttoptr i64 %v.236 to ptr
  %v.238 = load i64, ptr %v.237, align 1
  store i64 %v.238, ptr %"r.%rd10"
  %v.239 = load i64, ptr %"r.%rd70"
  %v.240 = load i64, ptr %"r.%rd10"
  %v.241 = sub i64 %v.239, %v.240
  store i64 %v.241, ptr %"r.%rd46"
  %v.242 = load i64, ptr %"r.%rd9"
  %v.243 = add i64 %v.242, 8
  %v.244 = inttoptr i64 %v.243 to ptr
  %v.245 = load i64, ptr %v.244, align 1
  store i64 %v.245, ptr %"r.%rd11"
  %v.246 = load i64, ptr %"r.%rd46"
  %v.247 = load i64, ptr %"r.%rd11"
  %v.248 = icmp uge i64 %v.246, %v.247
  store i1 %v.248, ptr %"r.%p14"
  %v.249 = load i1, ptr %"r.%p14"
  br i1 %v.249, label %"L$L__BB6_26", label %"B12"
"B12":
  %v.250 = load i64, ptr %"r.%rd11"
  %v.251 = load i64, ptr %"r.%rd70"
  %v.252 = sub i64 %v.250, %v.251
  store i64 %v.252, ptr %"r.%rd47"
  %v.253 = load i64, ptr %"r.%rd47"
  %v.254 = load i64, ptr %"r.%rd10"
  %v.255 = add i64 %v.253, %v.254
  store i64 %v.255, ptr %"r.%rd48"
  %v.256 = load i32, ptr %"r.%r1"
  %v.257 = zext i32 %v.256 to i64
  store i64 %v.257, ptr %"r.%rd49"
  %v.258 = load i64, ptr %"r.%rd48"
  %v.259 = load i64, ptr %"r.%rd49"
  %v.260 = icmp ult i64 %v.258, %v.259
  store i1 %v.260, ptr %"r.%p15"
  %v.261 = load i1, ptr %"r.%p15"
  br i1 %v.261, label %"L$L__BB6_25", label %"B13"
"B13":
  br label %"L$L__BB6_12"
"L$L__BB6_25":
  %v.262 = load i64, ptr %"r.%rd33"
  store i64 %v.262, ptr %"r..param param0.8"
  %v.263 = load i32, ptr %"r.%r5"
  store i32 %v.263, ptr %"r..param param1.8"
  store i32 1, ptr %"r..param param2.7"
  %v.264 = load i32, ptr %"r.%r6"
  store i32 %v.264, ptr %"r..param param3.7"
  %v.265 = load i64, ptr %"r.%rd70"
  store i64 %v.265, ptr %"r..param param4.7"
  %v.266 = load i64, ptr %"r.%rd35"
  store i64 %v.266, ptr %"r..param param5.7"
  %v.267 = load i64, ptr %"r..param param0.8"
  %v.268 = load i32, ptr %"r..param param1.8"
  %v.269 = load i32, ptr %"r..param param2.7"
  %v.270 = load i32, ptr %"r..param param3.7"
  %v.271 = load i64, ptr %"r..param param4.7"
  %v.272 = load i64, ptr %"r..param param5.7"
  %v.273 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.267, i32 %v.268, i32 %v.269, i32 %v.270, i64 %v.271, i64 %v.272)
  store i64 %v.273, ptr %"r..param retval0.8"
  %v.274 = load i64, ptr %"r..param retval0.8"
  store i64 %v.274, ptr %"r.%rd70"
  br label %"L$L__BB6_35"
"L$L__BB6_26":
  %v.275 = load i64, ptr %"r.%rd33"
  store i64 %v.275, ptr %"r..param param0.9"
  %v.276 = load i32, ptr %"r.%r5"
  store i32 %v.276, ptr %"r..param param1.9"
  store i32 5, ptr %"r..param param2.8"
  %v.277 = load i32, ptr %"r.%r6"
  store i32 %v.277, ptr %"r..param param3.8"
  %v.278 = load i64, ptr %"r.%rd70"
  store i64 %v.278, ptr %"r..param param4.8"
  %v.279 = load i64, ptr %"r.%rd35"
  store i64 %v.279, ptr %"r..param param5.8"
  %v.280 = load i64, ptr %"r..param param0.9"
  %v.281 = load i32, ptr %"r..param param1.9"
  %v.282 = load i32, ptr %"r..param param2.8"
  %v.283 = load i32, ptr %"r..param param3.8"
  %v.284 = load i64, ptr %"r..param param4.8"
  %v.285 = load i64, ptr %"r..param param5.8"
  %v.286 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.280, i32 %v.281, i32 %v.282, i32 %v.283, i64 %v.284, i64 %v.285)
  store i64 %v.286, ptr %"r..param retval0.9"
  %v.287 = load i64, ptr %"r..param retval0.9"
  store i64 %v.287, ptr %"r.%rd70"
  br label %"L$L__BB6_35"
"L$L__BB6_35":
  %v.288 = load i64, ptr %"r.%rd70"
  store i64 %v.288, ptr %"r..param func_retval0"
  br label %done
"L$L__BB6_12":
  %v.289 = load i32, ptr %"r.%r1"
  %v.290 = add i32 %v.289, 4294967295
  store i32 %v.290, ptr %"r.%r10"
  %v.291 = load i32, ptr %"r.%r10"
  %v.292 = zext i32 %v.291 to i64
  store i64 %v.292, ptr %"r.%rd50"
  %v.293 = load i64, ptr %"r.%rd50"
  %v.294 = load i64, ptr %"r.%rd70"
  %v.295 = and i64 %v.293, %v.294
  store i64 %v.295, ptr %"r.%rd51"
  %v.296 = load i64, ptr %"r.%rd51"
  %v.297 = icmp eq i64 %v.296, 0
  store i1 %v.297, ptr %"r.%p16"
  %v.298 = load i1, ptr %"r.%p16"
  br i1 %v.298, label %"L$L__BB6_14", label %"B14"
"B14":
  %v.299 = load i64, ptr %"r.%rd33"
  store i64 %v.299, ptr %"r..param param0.10"
  %v.300 = load i32, ptr %"r.%r5"
  store i32 %v.300, ptr %"r..param param1.10"
  store i32 2, ptr %"r..param param2.9"
  %v.301 = load i32, ptr %"r.%r6"
  store i32 %v.301, ptr %"r..param param3.9"
  %v.302 = load i64, ptr %"r.%rd70"
  store i64 %v.302, ptr %"r..param param4.9"
  %v.303 = load i64, ptr %"r.%rd35"
  store i64 %v.303, ptr %"r..param param5.9"
  %v.304 = load i64, ptr %"r..param param0.10"
  %v.305 = load i32, ptr %"r..param param1.10"
  %v.306 = load i32, ptr %"r..param param2.9"
  %v.307 = load i32, ptr %"r..param param3.9"
  %v.308 = load i64, ptr %"r..param param4.9"
  %v.309 = load i64, ptr %"r..param param5.9"
  %v.310 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.304, i32 %v.305, i32 %v.306, i32 %v.307, i64 %v.308, i64 %v.309)
  store i64 %v.310, ptr %"r..param retval0.10"
  %v.311 = load i64, ptr %"r..param retval0.10"
  store i64 %v.311, ptr %"r.%rd70"
  br label %"L$L__BB6_35"
"L$L__BB6_14":
  %v.312 = load i64, ptr %"r.%rd35"
  %v.313 = and i64 %v.312, 4278190080
  store i64 %v.313, ptr %"r.%rd52"
  %v.314 = load i64, ptr %"r.%rd52"
  %v.315 = icmp eq i64 %v.314, 16777216
  store i1 %v.315, ptr %"r.%p17"
  %v.316 = load i1, ptr %"r.%p17"
  br i1 %v.316, label %"L$L__BB6_17", label %"B15"
"B15":
  %v.317 = load i64, ptr %"r.%rd9"
  %v.318 = add i64 %v.317, 16
  %v.319 = inttoptr i64 %v.318 to ptr
  %v.320 = load i32, ptr %v.319, align 1
  store i32 %v.320, ptr %"r.%r11"
  %v.321 = load i32, ptr %"r.%r11"
  %v.322 = icmp ne i32 %v.321, 0
  store i1 %v.322, ptr %"r.%p18"
  %v.323 = load i1, ptr %"r.%p18"
  br i1 %v.323, label %"L$L__BB6_17", label %"B16"
"B16":
  br label %"L$L__BB6_16"
"L$L__BB6_17":
  %v.324 = load i16, ptr %"r.%rs1"
  %v.325 = icmp ne i16 %v.324, 0
  store i1 %v.325, ptr %"r.%p19"
  %v.326 = load i1, ptr %"r.%p19"
  br i1 %v.326, label %"L$L__BB6_35", label %"B17"
"B17":
  store i64 0, ptr %"r.%rd53"
  %v.327 = load i64, ptr %"r.%rd10"
  %v.328 = load i64, ptr %"r.%rd33"
  %v.329 = add i64 %v.328, 80
  %v.330 = inttoptr i64 %v.329 to ptr
  store i64 %v.327, ptr %v.330, align 1
  %v.331 = load i64, ptr %"r.%rd9"
  %v.332 = add i64 %v.331, 8
  %v.333 = inttoptr i64 %v.332 to ptr
  %v.334 = load i64, ptr %v.333, align 1
  store i64 %v.334, ptr %"r.%rd54"
  %v.335 = load i64, ptr %"r.%rd54"
  %v.336 = load i64, ptr %"r.%rd33"
  %v.337 = add i64 %v.336, 88
  %v.338 = inttoptr i64 %v.337 to ptr
  store i64 %v.335, ptr %v.338, align 1
  %v.339 = load i64, ptr %"r.%rd53"
  %v.340 = load i64, ptr %"r.%rd33"
  %v.341 = add i64 %v.340, 96
  %v.342 = inttoptr i64 %v.341 to ptr
  store i64 %v.339, ptr %v.342, align 1
  store i32 0, ptr %"r.%r21"
  %v.343 = load i64, ptr %"r.%rd53"
  store i64 %v.343, ptr %"r.%rd67"
  br label %"L$L__BB6_19"
"L$L__BB6_19":
  %v.344 = load i64, ptr %"r.%rd67"
  %v.345 = trunc i64 %v.344 to i32
  store i32 %v.345, ptr %"r.%r13"
  store i32 4294967295, ptr %"r.%r14"
  %v.346 = load i32, ptr %"r.%r14"
  %v.347 = load i32, ptr %"r.%r13"
  %v.348 = icmp ult i32 %v.347, 32
  %v.349 = select i1 %v.348, i32 %v.347, i32 31
  %v.350 = shl i32 %v.346, %v.349
  %v.351 = select i1 %v.348, i32 %v.350, i32 0
  store i32 %v.351, ptr %"r.%r15"
  %v.352 = load i32, ptr %"r.%r15"
  %v.353 = xor i32 %v.352, -1
  store i32 %v.353, ptr %"r.%r16"
  %v.354 = load i32, ptr %"r.%r16"
  %v.355 = zext i32 %v.354 to i64
  store i64 %v.355, ptr %"r.%rd56"
  %v.356 = load i64, ptr %"r.%rd9"
  %v.357 = inttoptr i64 %v.356 to ptr
  %v.358 = load i64, ptr %v.357, align 1
  store i64 %v.358, ptr %"r.%rd57"
  %v.359 = load i64, ptr %"r.%rd57"
  %v.360 = load i64, ptr %"r.%rd56"
  %v.361 = and i64 %v.359, %v.360
  store i64 %v.361, ptr %"r.%rd16"
  %v.362 = load i64, ptr %"r.%rd16"
  %v.363 = icmp ne i64 %v.362, 0
  store i1 %v.363, ptr %"r.%p20"
  %v.364 = load i64, ptr %"r.%rd53"
  store i64 %v.364, ptr %"r.%rd68"
  %v.365 = load i1, ptr %"r.%p20"
  br i1 %v.365, label %"L$L__BB6_21", label %"B18"
"B18":
  %v.366 = load i64, ptr %"r.%rd9"
  %v.367 = add i64 %v.366, 8
  %v.368 = inttoptr i64 %v.367 to ptr
  %v.369 = load i64, ptr %v.368, align 1
  store i64 %v.369, ptr %"r.%rd58"
  %v.370 = load i64, ptr %"r.%rd58"
  %v.371 = load i32, ptr %"r.%r13"
  %v.372 = icmp ult i32 %v.371, 64
  %v.373 = select i1 %v.372, i32 %v.371, i32 63
  %v.374 = zext i32 %v.373 to i64
  %v.375 = lshr i64 %v.370, %v.374
  %v.376 = select i1 %v.372, i64 %v.375, i64 0
  store i64 %v.376, ptr %"r.%rd68"
  br label %"L$L__BB6_21"
"L$L__BB6_21":
  store i64 0, ptr %"r.%rd69"
  %v.377 = load i64, ptr %"r.%rd68"
  %v.378 = load i64, ptr %"r.%rd33"
  %v.379 = add i64 %v.378, 104
  %v.380 = inttoptr i64 %v.379 to ptr
  store i64 %v.377, ptr %v.380, align 1
  %v.381 = load i1, ptr %"r.%p20"
  br i1 %v.381, label %"L$L__BB6_24", label %"B19"
"B19":
  %v.382 = load i64, ptr %"r.%rd9"
  %v.383 = add i64 %v.382, 16
  %v.384 = inttoptr i64 %v.383 to ptr
  %v.385 = load i32, ptr %v.384, align 1
  store i32 %v.385, ptr %"r.%r18"
  %v.386 = load i32, ptr %"r.%r18"
  %v.387 = icmp eq i32 %v.386, 0
  store i1 %v.387, ptr %"r.%p22"
  %v.388 = load i1, ptr %"r.%p22"
  br i1 %v.388, label %"L$L__BB6_24", label %"B20"
"B20":
  %v.389 = load i64, ptr %"r.%rd9"
  %v.390 = add i64 %v.389, 8
  %v.391 = inttoptr i64 %v.390 to ptr
  %v.392 = load i64, ptr %v.391, align 1
  store i64 %v.392, ptr %"r.%rd61"
  %v.393 = load i64, ptr %"r.%rd61"
  %v.394 = load i32, ptr %"r.%r13"
  %v.395 = icmp ult i32 %v.394, 64
  %v.396 = select i1 %v.395, i32 %v.394, i32 63
  %v.397 = zext i32 %v.396 to i64
  %v.398 = lshr i64 %v.393, %v.397
  %v.399 = select i1 %v.395, i64 %v.398, i64 0
  store i64 %v.399, ptr %"r.%rd69"
  br label %"L$L__BB6_24"
"L$L__BB6_24":
  %v.400 = load i64, ptr %"r.%rd69"
  %v.401 = load i64, ptr %"r.%rd33"
  %v.402 = add i64 %v.401, 152
  %v.403 = inttoptr i64 %v.402 to ptr
  store i64 %v.400, ptr %v.403, align 1
  %v.404 = load i64, ptr %"r.%rd67"
  %v.405 = add i64 %v.404, 1
  store i64 %v.405, ptr %"r.%rd67"
  %v.406 = load i64, ptr %"r.%rd33"
  %v.407 = add i64 %v.406, 8
  store i64 %v.407, ptr %"r.%rd33"
  %v.408 = load i32, ptr %"r.%r21"
  %v.409 = add i32 %v.408, 8
  store i32 %v.409, ptr %"r.%r21"
  %v.410 = load i32, ptr %"r.%r21"
  %v.411 = icmp eq i32 %v.410, 48
  store i1 %v.411, ptr %"r.%p23"
  %v.412 = load i1, ptr %"r.%p23"
  br i1 %v.412, label %"L$L__BB6_35", label %"B21"
"B21":
  br label %"L$L__BB6_19"
"L$L__BB6_16":
  %v.413 = load i64, ptr %"r.%rd33"
  store i64 %v.413, ptr %"r..param param0.11"
  %v.414 = load i32, ptr %"r.%r5"
  store i32 %v.414, ptr %"r..param param1.11"
  store i32 4, ptr %"r..param param2.10"
  %v.415 = load i32, ptr %"r.%r6"
  store i32 %v.415, ptr %"r..param param3.10"
  %v.416 = load i64, ptr %"r.%rd70"
  store i64 %v.416, ptr %"r..param param4.10"
  %v.417 = load i64, ptr %"r.%rd35"
  store i64 %v.417, ptr %"r..param param5.10"
  %v.418 = load i64, ptr %"r..param param0.11"
  %v.419 = load i32, ptr %"r..param param1.11"
  %v.420 = load i32, ptr %"r..param param2.10"
  %v.421 = load i32, ptr %"r..param param3.10"
  %v.422 = load i64, ptr %"r..param param4.10"
  %v.423 = load i64, ptr %"r..param param5.10"
  %v.424 = call i64 @_runtime_refuseEP5Blockjjjyy(i64 %v.418, i32 %v.419, i32 %v.420, i32 %v.421, i64 %v.422, i64 %v.423)
  store i64 %v.424, ptr %"r..param retval0.11"
  %v.425 = load i64, ptr %"r..param retval0.11"
  store i64 %v.425, ptr %"r.%rd70"
  br label %"L$L__BB6_35"
done:
  %v.426 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.426
}

define i32 @jg_is_constant(i64 %a0, i64 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r.%p1" = alloca i1
  %"r.%p2" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
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
  %"r..param func_retval0" = alloca i32
  %"r..param jg_is_constant_param_0" = alloca i64
  %"r..param jg_is_constant_param_1" = alloca i64
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i64
  %"r..param retval0" = alloca i64
  store i64 %a0, ptr %"r..param jg_is_constant_param_0"
  store i64 %a1, ptr %"r..param jg_is_constant_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_is_constant_param_0"
  store i64 %v.1, ptr %"r.%rd5"
  %v.2 = load i64, ptr %"r..param jg_is_constant_param_1"
  store i64 %v.2, ptr %"r.%rd4"
  %v.3 = load i64, ptr %"r.%rd5"
  %v.4 = inttoptr i64 %v.3 to ptr
  %v.5 = load i64, ptr %v.4, align 1
  store i64 %v.5, ptr %"r.%rd1"
  %v.6 = load i64, ptr %"r.%rd1"
  store i64 %v.6, ptr %"r..param param0"
  %v.7 = load i64, ptr %"r.%rd4"
  store i64 %v.7, ptr %"r..param param1"
  %v.8 = load i64, ptr %"r..param param0"
  %v.9 = load i64, ptr %"r..param param1"
  %v.10 = call i64 @_runtime_region_ofEP6Launchy(i64 %v.8, i64 %v.9)
  store i64 %v.10, ptr %"r..param retval0"
  %v.11 = load i64, ptr %"r..param retval0"
  store i64 %v.11, ptr %"r.%rd2"
  store i32 0, ptr %"r.%r6"
  %v.12 = load i64, ptr %"r.%rd2"
  %v.13 = icmp slt i64 %v.12, 0
  store i1 %v.13, ptr %"r.%p1"
  %v.14 = load i1, ptr %"r.%p1"
  br i1 %v.14, label %"L$L__BB7_3", label %"B1"
"B1":
  %v.15 = load i64, ptr %"r.%rd1"
  %v.16 = add i64 %v.15, 128
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i64, ptr %v.17, align 1
  store i64 %v.18, ptr %"r.%rd6"
  %v.19 = load i64, ptr %"r.%rd2"
  %v.20 = mul i64 %v.19, 24
  store i64 %v.20, ptr %"r.%rd7"
  %v.21 = load i64, ptr %"r.%rd6"
  %v.22 = load i64, ptr %"r.%rd7"
  %v.23 = add i64 %v.21, %v.22
  store i64 %v.23, ptr %"r.%rd3"
  %v.24 = load i64, ptr %"r.%rd3"
  %v.25 = inttoptr i64 %v.24 to ptr
  %v.26 = load i64, ptr %v.25, align 1
  store i64 %v.26, ptr %"r.%rd8"
  %v.27 = load i64, ptr %"r.%rd4"
  %v.28 = load i64, ptr %"r.%rd8"
  %v.29 = sub i64 %v.27, %v.28
  store i64 %v.29, ptr %"r.%rd9"
  %v.30 = load i64, ptr %"r.%rd3"
  %v.31 = add i64 %v.30, 8
  %v.32 = inttoptr i64 %v.31 to ptr
  %v.33 = load i64, ptr %v.32, align 1
  store i64 %v.33, ptr %"r.%rd10"
  %v.34 = load i64, ptr %"r.%rd9"
  %v.35 = load i64, ptr %"r.%rd10"
  %v.36 = icmp uge i64 %v.34, %v.35
  store i1 %v.36, ptr %"r.%p2"
  %v.37 = load i1, ptr %"r.%p2"
  br i1 %v.37, label %"L$L__BB7_3", label %"B2"
"B2":
  %v.38 = load i64, ptr %"r.%rd3"
  %v.39 = add i64 %v.38, 16
  %v.40 = inttoptr i64 %v.39 to ptr
  %v.41 = load i32, ptr %v.40, align 1
  store i32 %v.41, ptr %"r.%r5"
  %v.42 = load i32, ptr %"r.%r5"
  %v.43 = icmp eq i32 %v.42, 0
  store i1 %v.43, ptr %"r.%p3"
  %v.44 = load i1, ptr %"r.%p3"
  %v.45 = select i1 %v.44, i32 1, i32 0
  store i32 %v.45, ptr %"r.%r6"
  br label %"L$L__BB7_3"
"L$L__BB7_3":
  %v.46 = load i32, ptr %"r.%r6"
  store i32 %v.46, ptr %"r..param func_retval0"
  br label %done
done:
  %v.47 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.47
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
  %"r.%rd10" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd22" = alloca i64
  %"r.%rd23" = alloca i64
  %"r.%rd24" = alloca i64
  %"r.%rd25" = alloca i64
  %"r.%rd26" = alloca i64
  %"r.%rd27" = alloca i64
  %"r.%rd29" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd30" = alloca i64
  %"r.%rd32" = alloca i64
  %"r.%rd33" = alloca i64
  %"r.%rd34" = alloca i64
  %"r.%rd35" = alloca i64
  %"r.%rd36" = alloca i64
  %"r.%rd37" = alloca i64
  %"r.%rd40" = alloca i64
  %"r.%rd42" = alloca i64
  %"r.%rd5" = alloca i64
  %"r..param func_retval0" = alloca i64
  %"r..param jg_malloc_param_0" = alloca i64
  %"r..param jg_malloc_param_1" = alloca i64
  store i64 %a0, ptr %"r..param jg_malloc_param_0"
  store i64 %a1, ptr %"r..param jg_malloc_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_malloc_param_0"
  store i64 %v.1, ptr %"r.%rd22"
  %v.2 = load i64, ptr %"r..param jg_malloc_param_1"
  store i64 %v.2, ptr %"r.%rd23"
  %v.3 = load i64, ptr %"r.%rd23"
  %v.4 = add i64 %v.3, 31
  store i64 %v.4, ptr %"r.%rd24"
  %v.5 = load i64, ptr %"r.%rd24"
  %v.6 = and i64 %v.5, 18446744073709551600
  store i64 %v.6, ptr %"r.%rd1"
  %v.7 = load i64, ptr %"r.%rd22"
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd25"
  store i64 0, ptr %"r.%rd42"
  %v.10 = load i64, ptr %"r.%rd25"
  %v.11 = add i64 %v.10, 248
  store i64 %v.11, ptr %"r.%rd2"
  %v.12 = load i64, ptr %"r.%rd25"
  %v.13 = add i64 %v.12, 248
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd26"
  %v.16 = load i64, ptr %"r.%rd26"
  %v.17 = load i64, ptr %"r.%rd23"
  %v.18 = icmp ult i64 %v.16, %v.17
  store i1 %v.18, ptr %"r.%p1"
  %v.19 = load i1, ptr %"r.%p1"
  br i1 %v.19, label %"L$L__BB8_17", label %"B1"
"B1":
  %v.20 = load i64, ptr %"r.%rd2"
  %v.21 = add i64 %v.20, -8
  %v.22 = inttoptr i64 %v.21 to ptr
  %v.23 = load i64, ptr %v.22, align 1
  store i64 %v.23, ptr %"r.%rd3"
  %v.24 = load i64, ptr %"r.%rd3"
  %v.25 = add i64 %v.24, 18446744073709551552
  store i64 %v.25, ptr %"r.%rd27"
  br label %"L$L__BB8_2"
"L$L__BB8_2":
  store i32 1, ptr %"r.%r1"
  store i32 0, ptr %"r.%r2"
  %v.26 = load i32, ptr %"r.%r2"
  %v.27 = load i32, ptr %"r.%r1"
  %v.28 = load i64, ptr %"r.%rd27"
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
  %v.35 = load i64, ptr %"r.%rd2"
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i64, ptr %v.36, align 1
  store i64 %v.37, ptr %"r.%rd29"
  store i64 0, ptr %"r.%rd42"
  %v.38 = load i64, ptr %"r.%rd2"
  %v.39 = add i64 %v.38, -8
  %v.40 = inttoptr i64 %v.39 to ptr
  %v.41 = load i64, ptr %v.40, align 1
  store i64 %v.41, ptr %"r.%rd37"
  %v.42 = load i64, ptr %"r.%rd29"
  %v.43 = load i64, ptr %"r.%rd37"
  %v.44 = add i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd5"
  %v.45 = load i64, ptr %"r.%rd5"
  %v.46 = load i64, ptr %"r.%rd37"
  %v.47 = icmp ule i64 %v.45, %v.46
  store i1 %v.47, ptr %"r.%p3"
  %v.48 = load i1, ptr %"r.%p3"
  br i1 %v.48, label %"L$L__BB8_16", label %"B3"
"B3":
  br label %"L$L__BB8_4"
"L$L__BB8_4":
  %v.49 = load i64, ptr %"r.%rd37"
  %v.50 = inttoptr i64 %v.49 to ptr
  %v.51 = load i64, ptr %v.50, align 1
  store i64 %v.51, ptr %"r.%rd40"
  %v.52 = load i64, ptr %"r.%rd40"
  %v.53 = icmp ne i64 %v.52, 0
  store i1 %v.53, ptr %"r.%p4"
  %v.54 = load i1, ptr %"r.%p4"
  br i1 %v.54, label %"L$L__BB8_6", label %"B4"
"B4":
  %v.55 = load i64, ptr %"r.%rd5"
  %v.56 = load i64, ptr %"r.%rd37"
  %v.57 = sub i64 %v.55, %v.56
  store i64 %v.57, ptr %"r.%rd40"
  %v.58 = load i64, ptr %"r.%rd40"
  %v.59 = load i64, ptr %"r.%rd37"
  %v.60 = inttoptr i64 %v.59 to ptr
  store i64 %v.58, ptr %v.60, align 1
  br label %"L$L__BB8_6"
"L$L__BB8_6":
  %v.61 = load i64, ptr %"r.%rd37"
  %v.62 = add i64 %v.61, 8
  %v.63 = inttoptr i64 %v.62 to ptr
  %v.64 = load i64, ptr %v.63, align 1
  store i64 %v.64, ptr %"r.%rd10"
  %v.65 = load i64, ptr %"r.%rd10"
  %v.66 = icmp ne i64 %v.65, 0
  store i1 %v.66, ptr %"r.%p5"
  %v.67 = load i1, ptr %"r.%p5"
  br i1 %v.67, label %"L$L__BB8_11", label %"B5"
"B5":
  br label %"L$L__BB8_7"
"L$L__BB8_11":
  %v.68 = load i64, ptr %"r.%rd40"
  %v.69 = load i64, ptr %"r.%rd1"
  %v.70 = icmp uge i64 %v.68, %v.69
  store i1 %v.70, ptr %"r.%p9"
  %v.71 = load i64, ptr %"r.%rd10"
  %v.72 = icmp eq i64 %v.71, 0
  store i1 %v.72, ptr %"r.%p10"
  %v.73 = load i1, ptr %"r.%p10"
  %v.74 = load i1, ptr %"r.%p9"
  %v.75 = and i1 %v.73, %v.74
  store i1 %v.75, ptr %"r.%p11"
  %v.76 = load i1, ptr %"r.%p11"
  br i1 %v.76, label %"L$L__BB8_13", label %"B6"
"B6":
  %v.77 = load i64, ptr %"r.%rd40"
  %v.78 = load i64, ptr %"r.%rd37"
  %v.79 = add i64 %v.77, %v.78
  store i64 %v.79, ptr %"r.%rd37"
  %v.80 = load i64, ptr %"r.%rd5"
  %v.81 = load i64, ptr %"r.%rd37"
  %v.82 = icmp ugt i64 %v.80, %v.81
  store i1 %v.82, ptr %"r.%p12"
  %v.83 = load i1, ptr %"r.%p12"
  br i1 %v.83, label %"L$L__BB8_4", label %"B7"
"B7":
  br label %"L$L__BB8_16"
"L$L__BB8_10":
  %v.84 = load i64, ptr %"r.%rd40"
  %v.85 = load i64, ptr %"r.%rd13"
  %v.86 = add i64 %v.84, %v.85
  store i64 %v.86, ptr %"r.%rd40"
  %v.87 = load i64, ptr %"r.%rd40"
  %v.88 = load i64, ptr %"r.%rd37"
  %v.89 = inttoptr i64 %v.88 to ptr
  store i64 %v.87, ptr %v.89, align 1
  br label %"L$L__BB8_7"
"L$L__BB8_7":
  %v.90 = load i64, ptr %"r.%rd40"
  %v.91 = load i64, ptr %"r.%rd37"
  %v.92 = add i64 %v.90, %v.91
  store i64 %v.92, ptr %"r.%rd12"
  %v.93 = load i64, ptr %"r.%rd12"
  %v.94 = load i64, ptr %"r.%rd5"
  %v.95 = icmp uge i64 %v.93, %v.94
  store i1 %v.95, ptr %"r.%p6"
  %v.96 = load i1, ptr %"r.%p6"
  br i1 %v.96, label %"L$L__BB8_11", label %"B8"
"B8":
  %v.97 = load i64, ptr %"r.%rd12"
  %v.98 = inttoptr i64 %v.97 to ptr
  %v.99 = load i64, ptr %v.98, align 1
  store i64 %v.99, ptr %"r.%rd13"
  %v.100 = load i64, ptr %"r.%rd13"
  %v.101 = icmp eq i64 %v.100, 0
  store i1 %v.101, ptr %"r.%p7"
  %v.102 = load i1, ptr %"r.%p7"
  br i1 %v.102, label %"L$L__BB8_11", label %"B9"
"B9":
  %v.103 = load i64, ptr %"r.%rd12"
  %v.104 = add i64 %v.103, 8
  %v.105 = inttoptr i64 %v.104 to ptr
  %v.106 = load i64, ptr %v.105, align 1
  store i64 %v.106, ptr %"r.%rd30"
  %v.107 = load i64, ptr %"r.%rd30"
  %v.108 = icmp ne i64 %v.107, 0
  store i1 %v.108, ptr %"r.%p8"
  %v.109 = load i1, ptr %"r.%p8"
  br i1 %v.109, label %"L$L__BB8_11", label %"B10"
"B10":
  br label %"L$L__BB8_10"
"L$L__BB8_13":
  %v.110 = load i64, ptr %"r.%rd40"
  %v.111 = load i64, ptr %"r.%rd1"
  %v.112 = sub i64 %v.110, %v.111
  store i64 %v.112, ptr %"r.%rd17"
  %v.113 = load i64, ptr %"r.%rd17"
  %v.114 = icmp ult i64 %v.113, 32
  store i1 %v.114, ptr %"r.%p13"
  %v.115 = load i1, ptr %"r.%p13"
  br i1 %v.115, label %"L$L__BB8_15", label %"B11"
"B11":
  %v.116 = load i64, ptr %"r.%rd37"
  %v.117 = load i64, ptr %"r.%rd1"
  %v.118 = add i64 %v.116, %v.117
  store i64 %v.118, ptr %"r.%rd32"
  store i64 0, ptr %"r.%rd33"
  %v.119 = load i64, ptr %"r.%rd17"
  %v.120 = load i64, ptr %"r.%rd32"
  %v.121 = inttoptr i64 %v.120 to ptr
  store i64 %v.119, ptr %v.121, align 1
  %v.122 = load i64, ptr %"r.%rd33"
  %v.123 = load i64, ptr %"r.%rd32"
  %v.124 = add i64 %v.123, 8
  %v.125 = inttoptr i64 %v.124 to ptr
  store i64 %v.122, ptr %v.125, align 1
  %v.126 = load i64, ptr %"r.%rd1"
  %v.127 = load i64, ptr %"r.%rd37"
  %v.128 = inttoptr i64 %v.127 to ptr
  store i64 %v.126, ptr %v.128, align 1
  br label %"L$L__BB8_15"
"L$L__BB8_15":
  store i64 1, ptr %"r.%rd34"
  %v.129 = load i64, ptr %"r.%rd34"
  %v.130 = load i64, ptr %"r.%rd37"
  %v.131 = add i64 %v.130, 8
  %v.132 = inttoptr i64 %v.131 to ptr
  store i64 %v.129, ptr %v.132, align 1
  %v.133 = load i64, ptr %"r.%rd37"
  %v.134 = add i64 %v.133, 16
  store i64 %v.134, ptr %"r.%rd42"
  br label %"L$L__BB8_16"
"L$L__BB8_16":
  %v.135 = load i64, ptr %"r.%rd2"
  %v.136 = add i64 %v.135, -8
  %v.137 = inttoptr i64 %v.136 to ptr
  %v.138 = load i64, ptr %v.137, align 1
  store i64 %v.138, ptr %"r.%rd35"
  %v.139 = load i64, ptr %"r.%rd35"
  %v.140 = add i64 %v.139, 18446744073709551552
  store i64 %v.140, ptr %"r.%rd36"
  fence seq_cst
  %v.141 = load i64, ptr %"r.%rd36"
  %v.142 = inttoptr i64 %v.141 to ptr
  %v.143 = atomicrmw xchg ptr %v.142, i32 0 seq_cst, align 4
  store i32 %v.143, ptr %"r.%r4"
  br label %"L$L__BB8_17"
"L$L__BB8_17":
  %v.144 = load i64, ptr %"r.%rd42"
  store i64 %v.144, ptr %"r..param func_retval0"
  br label %done
done:
  %v.145 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.145
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
  %"r..param jg_free_param_0" = alloca i64
  %"r..param jg_free_param_1" = alloca i32
  %"r..param jg_free_param_2" = alloca i64
  %"r..param jg_free_param_3" = alloca i32
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
  br i1 %v.7, label %"L$L__BB9_15", label %"B1"
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
  br label %"L$L__BB9_2"
"L$L__BB9_2":
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
  br i1 %v.27, label %"L$L__BB9_2", label %"B2"
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
  store i1 true, ptr %"r.%p17"
  %v.41 = load i1, ptr %"r.%p5"
  br i1 %v.41, label %"L$L__BB9_9", label %"B3"
"B3":
  br label %"L$L__BB9_4"
"L$L__BB9_4":
  %v.42 = load i64, ptr %"r.%rd32"
  %v.43 = inttoptr i64 %v.42 to ptr
  %v.44 = load i64, ptr %v.43, align 1
  store i64 %v.44, ptr %"r.%rd9"
  %v.45 = load i64, ptr %"r.%rd9"
  %v.46 = icmp eq i64 %v.45, 0
  store i1 %v.46, ptr %"r.%p7"
  %v.47 = load i1, ptr %"r.%p7"
  br i1 %v.47, label %"L$L__BB9_9", label %"B4"
"B4":
  %v.48 = load i64, ptr %"r.%rd32"
  %v.49 = add i64 %v.48, 16
  store i64 %v.49, ptr %"r.%rd20"
  %v.50 = load i64, ptr %"r.%rd20"
  %v.51 = load i64, ptr %"r.%rd16"
  %v.52 = icmp ne i64 %v.50, %v.51
  store i1 %v.52, ptr %"r.%p8"
  %v.53 = load i1, ptr %"r.%p8"
  br i1 %v.53, label %"L$L__BB9_8", label %"B5"
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
  br i1 %v.60, label %"L$L__BB9_8", label %"B6"
"B6":
  br label %"L$L__BB9_7"
"L$L__BB9_8":
  %v.61 = load i64, ptr %"r.%rd9"
  %v.62 = load i64, ptr %"r.%rd32"
  %v.63 = add i64 %v.61, %v.62
  store i64 %v.63, ptr %"r.%rd32"
  %v.64 = load i64, ptr %"r.%rd32"
  %v.65 = load i64, ptr %"r.%rd5"
  %v.66 = icmp ult i64 %v.64, %v.65
  store i1 %v.66, ptr %"r.%p12"
  %v.67 = load i1, ptr %"r.%p12"
  br i1 %v.67, label %"L$L__BB9_4", label %"B7"
"B7":
  br label %"L$L__BB9_9"
"L$L__BB9_7":
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
  store i1 false, ptr %"r.%p17"
  br label %"L$L__BB9_9"
"L$L__BB9_9":
  fence seq_cst
  %v.75 = load i64, ptr %"r.%rd33"
  %v.76 = add i64 %v.75, 18446744073709551552
  store i64 %v.76, ptr %"r.%rd23"
  %v.77 = load i64, ptr %"r.%rd23"
  %v.78 = inttoptr i64 %v.77 to ptr
  %v.79 = atomicrmw xchg ptr %v.78, i32 0 seq_cst, align 4
  store i32 %v.79, ptr %"r.%r7"
  %v.80 = load i1, ptr %"r.%p17"
  %v.81 = xor i1 %v.80, -1
  store i1 %v.81, ptr %"r.%p13"
  %v.82 = load i1, ptr %"r.%p13"
  br i1 %v.82, label %"L$L__BB9_15", label %"B8"
"B8":
  %v.83 = load i64, ptr %"r.%rd1"
  %v.84 = inttoptr i64 %v.83 to ptr
  %v.85 = load i64, ptr %v.84, align 1
  store i64 %v.85, ptr %"r.%rd14"
  %v.86 = load i64, ptr %"r.%rd14"
  %v.87 = add i64 %v.86, 212
  store i64 %v.87, ptr %"r.%rd24"
  %v.88 = load i64, ptr %"r.%rd24"
  %v.89 = inttoptr i64 %v.88 to ptr
  %v.90 = atomicrmw add ptr %v.89, i32 1 seq_cst, align 4
  store i32 %v.90, ptr %"r.%r1"
  %v.91 = load i64, ptr %"r.%rd14"
  %v.92 = add i64 %v.91, 208
  store i64 %v.92, ptr %"r.%rd15"
  %v.93 = load i64, ptr %"r.%rd14"
  %v.94 = add i64 %v.93, 208
  %v.95 = inttoptr i64 %v.94 to ptr
  %v.96 = load i32, ptr %v.95, align 1
  store i32 %v.96, ptr %"r.%r8"
  %v.97 = load i32, ptr %"r.%r1"
  %v.98 = load i32, ptr %"r.%r8"
  %v.99 = icmp uge i32 %v.97, %v.98
  store i1 %v.99, ptr %"r.%p14"
  %v.100 = load i1, ptr %"r.%p14"
  br i1 %v.100, label %"L$L__BB9_12", label %"B9"
"B9":
  %v.101 = load i64, ptr %"r.%rd15"
  %v.102 = add i64 %v.101, -8
  %v.103 = inttoptr i64 %v.102 to ptr
  %v.104 = load i64, ptr %v.103, align 1
  store i64 %v.104, ptr %"r.%rd25"
  store i64 0, ptr %"r.%rd26"
  %v.105 = load i32, ptr %"r.%r1"
  %v.106 = zext i32 %v.105 to i64
  %v.107 = zext i32 80 to i64
  %v.108 = mul i64 %v.106, %v.107
  store i64 %v.108, ptr %"r.%rd27"
  %v.109 = load i64, ptr %"r.%rd25"
  %v.110 = load i64, ptr %"r.%rd27"
  %v.111 = add i64 %v.109, %v.110
  store i64 %v.111, ptr %"r.%rd28"
  store i32 1, ptr %"r.%r9"
  store i32 5, ptr %"r.%r10"
  %v.112 = load i32, ptr %"r.%r10"
  %v.113 = load i32, ptr %"r.%r3"
  %v.114 = load i64, ptr %"r.%rd28"
  %v.115 = inttoptr i64 %v.114 to ptr
  %v.116 = insertelement <2 x i32> poison, i32 %v.112, i32 0
  %v.117 = insertelement <2 x i32> %v.116, i32 %v.113, i32 1
  store <2 x i32> %v.117, ptr %v.115, align 1
  %v.118 = load i64, ptr %"r.%rd1"
  %v.119 = add i64 %v.118, 24
  %v.120 = inttoptr i64 %v.119 to ptr
  %v.121 = load i64, ptr %v.120, align 1
  store i64 %v.121, ptr %"r.%rd29"
  %v.122 = load i64, ptr %"r.%rd29"
  %v.123 = load i64, ptr %"r.%rd28"
  %v.124 = add i64 %v.123, 8
  %v.125 = inttoptr i64 %v.124 to ptr
  store i64 %v.122, ptr %v.125, align 1
  %v.126 = load i64, ptr %"r.%rd16"
  %v.127 = load i64, ptr %"r.%rd28"
  %v.128 = add i64 %v.127, 24
  %v.129 = inttoptr i64 %v.128 to ptr
  store i64 %v.126, ptr %v.129, align 1
  store i64 18446744069448138760, ptr %"r.%rd30"
  %v.130 = load i64, ptr %"r.%rd30"
  %v.131 = load i64, ptr %"r.%rd28"
  %v.132 = add i64 %v.131, 32
  %v.133 = inttoptr i64 %v.132 to ptr
  store i64 %v.130, ptr %v.133, align 1
  %v.134 = load i64, ptr %"r.%rd26"
  %v.135 = load i64, ptr %"r.%rd28"
  %v.136 = add i64 %v.135, 40
  %v.137 = inttoptr i64 %v.136 to ptr
  store i64 %v.134, ptr %v.137, align 1
  %v.138 = load i64, ptr %"r.%rd26"
  %v.139 = load i64, ptr %"r.%rd28"
  %v.140 = add i64 %v.139, 48
  %v.141 = inttoptr i64 %v.140 to ptr
  store i64 %v.138, ptr %v.141, align 1
  %v.142 = load i64, ptr %"r.%rd26"
  %v.143 = load i64, ptr %"r.%rd28"
  %v.144 = add i64 %v.143, 56
  %v.145 = inttoptr i64 %v.144 to ptr
  store i64 %v.142, ptr %v.145, align 1
  store i32 0, ptr %"r.%r11"
  %v.146 = load i32, ptr %"r.%r2"
  %v.147 = load i32, ptr %"r.%r11"
  %v.148 = load i64, ptr %"r.%rd28"
  %v.149 = add i64 %v.148, 16
  %v.150 = inttoptr i64 %v.149 to ptr
  %v.151 = insertelement <2 x i32> poison, i32 %v.146, i32 0
  %v.152 = insertelement <2 x i32> %v.151, i32 %v.147, i32 1
  store <2 x i32> %v.152, ptr %v.150, align 1
  %v.153 = load i64, ptr %"r.%rd26"
  %v.154 = load i64, ptr %"r.%rd28"
  %v.155 = add i64 %v.154, 64
  %v.156 = inttoptr i64 %v.155 to ptr
  store i64 %v.153, ptr %v.156, align 1
  %v.157 = load i32, ptr %"r.%r11"
  %v.158 = load i64, ptr %"r.%rd28"
  %v.159 = add i64 %v.158, 72
  %v.160 = inttoptr i64 %v.159 to ptr
  store i32 %v.157, ptr %v.160, align 1
  fence seq_cst
  %v.161 = load i32, ptr %"r.%r9"
  %v.162 = load i64, ptr %"r.%rd28"
  %v.163 = add i64 %v.162, 76
  %v.164 = inttoptr i64 %v.163 to ptr
  store atomic i32 %v.161, ptr %v.164 monotonic, align 4
  br label %"L$L__BB9_12"
"L$L__BB9_12":
  %v.165 = load i64, ptr %"r.%rd15"
  %v.166 = add i64 %v.165, -36
  %v.167 = inttoptr i64 %v.166 to ptr
  %v.168 = load i32, ptr %v.167, align 1
  store i32 %v.168, ptr %"r.%r12"
  %v.169 = load i32, ptr %"r.%r12"
  %v.170 = icmp eq i32 %v.169, 0
  store i1 %v.170, ptr %"r.%p15"
  %v.171 = load i1, ptr %"r.%p15"
  br i1 %v.171, label %"L$L__BB9_14", label %"B10"
"B10":
  %v.172 = load i64, ptr %"r.%rd15"
  %v.173 = inttoptr i64 %v.172 to ptr
  %v.174 = load i32, ptr %v.173, align 1
  store i32 %v.174, ptr %"r.%r13"
  %v.175 = load i32, ptr %"r.%r1"
  %v.176 = load i32, ptr %"r.%r13"
  %v.177 = icmp ult i32 %v.175, %v.176
  store i1 %v.177, ptr %"r.%p16"
  %v.178 = load i1, ptr %"r.%p16"
  br i1 %v.178, label %"L$L__BB9_15", label %"B11"
"B11":
  br label %"L$L__BB9_14"
"L$L__BB9_14":
  %v.179 = load i64, ptr %"r.%rd14"
  %v.180 = add i64 %v.179, 196
  store i64 %v.180, ptr %"r.%rd31"
  store i32 1, ptr %"r.%r14"
  store i32 0, ptr %"r.%r15"
  %v.181 = load i32, ptr %"r.%r15"
  %v.182 = load i32, ptr %"r.%r14"
  %v.183 = load i64, ptr %"r.%rd31"
  %v.184 = inttoptr i64 %v.183 to ptr
  %v.185 = cmpxchg ptr %v.184, i32 %v.181, i32 %v.182 seq_cst seq_cst, align 4
  %v.186 = extractvalue { i32, i1 } %v.185, 0
  store i32 %v.186, ptr %"r.%r16"
  br label %"L$L__BB9_15"
"L$L__BB9_15":
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
  br i1 %v.16, label %"L$L__BB10_3", label %"B1"
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
  br i1 %v.24, label %"L$L__BB10_3", label %"B2"
"B2":
  %v.25 = load i64, ptr %"r.%rd5"
  %v.26 = load i64, ptr %"r.%rd2"
  %v.27 = sub i64 %v.25, %v.26
  store i64 %v.27, ptr %"r.%rd20"
  %v.28 = load i64, ptr %"r.%rd20"
  %v.29 = call i64 @llvm.umin.i64(i64 %v.28, i64 512)
  store i64 %v.29, ptr %"r.%rd37"
  br label %"L$L__BB10_3"
"L$L__BB10_3":
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
  br i1 %v.52, label %"L$L__BB10_7", label %"B3"
"B3":
  br label %"L$L__BB10_4"
"L$L__BB10_7":
  %v.53 = load i64, ptr %"r.%rd3"
  %v.54 = add i64 %v.53, 256
  store i64 %v.54, ptr %"r.%rd36"
  %v.55 = load i64, ptr %"r.%rd36"
  %v.56 = inttoptr i64 %v.55 to ptr
  %v.57 = atomicrmw add ptr %v.56, i32 1 seq_cst, align 4
  store i32 %v.57, ptr %"r.%r7"
  store i32 4294967295, ptr %"r.%r8"
  br label %"L$L__BB10_8"
"L$L__BB10_4":
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
  br i1 %v.124, label %"L$L__BB10_8", label %"B4"
"B4":
  %v.125 = load i64, ptr %"r.%rd10"
  %v.126 = add i64 %v.125, 32
  store i64 %v.126, ptr %"r.%rd12"
  store i64 0, ptr %"r.%rd38"
  br label %"L$L__BB10_6"
"L$L__BB10_6":
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
  br i1 %v.146, label %"L$L__BB10_6", label %"B5"
"B5":
  br label %"L$L__BB10_8"
"L$L__BB10_8":
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
  br label %"L$L__BB12_1"
"L$L__BB12_1":
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
  br i1 %v.16, label %"L$L__BB12_10", label %"B1"
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
  br i1 %v.47, label %"L$L__BB12_8", label %"B2"
"B2":
  br label %"L$L__BB12_3"
"L$L__BB12_8":
  %v.48 = load i32, ptr %"r.%r2"
  %v.49 = mul i32 %v.48, 4294967295
  %v.50 = load i32, ptr %"r.%r30"
  %v.51 = add i32 %v.49, %v.50
  store i32 %v.51, ptr %"r.%r31"
  %v.52 = load i32, ptr %"r.%r31"
  %v.53 = load i32, ptr %"r.%r5"
  %v.54 = icmp sge i32 %v.52, %v.53
  store i1 %v.54, ptr %"r.%p11"
  br label %"L$L__BB12_9"
"L$L__BB12_3":
  %v.55 = load i32, ptr %"r.%r13"
  %v.56 = icmp eq i32 %v.55, 2
  store i1 %v.56, ptr %"r.%p8"
  %v.57 = load i1, ptr %"r.%p8"
  br i1 %v.57, label %"L$L__BB12_7", label %"B3"
"B3":
  br label %"L$L__BB12_4"
"L$L__BB12_7":
  %v.58 = load i32, ptr %"r.%r2"
  %v.59 = load i32, ptr %"r.%r30"
  %v.60 = add i32 %v.58, %v.59
  store i32 %v.60, ptr %"r.%r31"
  %v.61 = load i32, ptr %"r.%r31"
  %v.62 = load i32, ptr %"r.%r5"
  %v.63 = icmp ule i32 %v.61, %v.62
  store i1 %v.63, ptr %"r.%p11"
  br label %"L$L__BB12_9"
"L$L__BB12_4":
  %v.64 = load i32, ptr %"r.%r13"
  %v.65 = icmp eq i32 %v.64, 3
  store i1 %v.65, ptr %"r.%p9"
  %v.66 = load i1, ptr %"r.%p9"
  br i1 %v.66, label %"L$L__BB12_6", label %"B4"
"B4":
  br label %"L$L__BB12_5"
"L$L__BB12_6":
  %v.67 = load i32, ptr %"r.%r2"
  %v.68 = load i32, ptr %"r.%r30"
  %v.69 = xor i32 %v.67, %v.68
  store i32 %v.69, ptr %"r.%r31"
  %v.70 = load i32, ptr %"r.%r31"
  %v.71 = load i32, ptr %"r.%r5"
  %v.72 = icmp ule i32 %v.70, %v.71
  store i1 %v.72, ptr %"r.%p11"
  br label %"L$L__BB12_9"
"L$L__BB12_5":
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
  br label %"L$L__BB12_9"
"L$L__BB12_9":
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
  br label %"L$L__BB12_10"
"L$L__BB12_10":
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
  br i1 %v.118, label %"L$L__BB12_1", label %"B5"
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
  br label %"L$L__BB13_1"
"L$L__BB13_1":
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
  br i1 %v.15, label %"L$L__BB13_3", label %"B1"
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
  br label %"L$L__BB13_3"
"L$L__BB13_3":
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
  br i1 %v.34, label %"L$L__BB13_1", label %"B2"
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
  br label %"L$L__BB14_1"
"L$L__BB14_1":
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
  br i1 %v.16, label %"L$L__BB14_3", label %"B1"
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
  br label %"L$L__BB14_3"
"L$L__BB14_3":
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
  br i1 %v.31, label %"L$L__BB14_1", label %"B2"
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
  br label %"L$L__BB15_1"
"L$L__BB15_1":
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
  br i1 %v.22, label %"L$L__BB15_7", label %"B1"
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
  br label %"L$L__BB15_3"
"L$L__BB15_3":
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
  br i1 %v.43, label %"L$L__BB15_5", label %"B2"
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
  br label %"L$L__BB15_5"
"L$L__BB15_5":
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
  br i1 %v.65, label %"L$L__BB15_3", label %"B3"
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
  br label %"L$L__BB15_7"
"L$L__BB15_7":
  %v.84 = load i32, ptr %"r.%r23"
  %v.85 = add i32 %v.84, 1
  store i32 %v.85, ptr %"r.%r23"
  %v.86 = load i32, ptr %"r.%r23"
  %v.87 = icmp ult i32 %v.86, 32
  store i1 %v.87, ptr %"r.%p7"
  %v.88 = load i1, ptr %"r.%p7"
  br i1 %v.88, label %"L$L__BB15_1", label %"B4"
"B4":
  %v.89 = load i16, ptr %"r.%rs4"
  %v.90 = icmp eq i16 %v.89, 0
  store i1 %v.90, ptr %"r.%p8"
  %v.91 = load i1, ptr %"r.%p8"
  br i1 %v.91, label %"L$L__BB15_10", label %"B5"
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
  br label %"L$L__BB15_10"
"L$L__BB15_10":
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
  br label %"L$L__BB16_1"
"L$L__BB16_1":
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
  br i1 %v.17, label %"L$L__BB16_16", label %"B1"
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
  br i1 %v.28, label %"L$L__BB16_16", label %"B2"
"B2":
  %v.29 = load i32, ptr %"r.%r14"
  %v.30 = icmp eq i32 %v.29, 11
  store i1 %v.30, ptr %"r.%p3"
  %v.31 = load i1, ptr %"r.%p3"
  br i1 %v.31, label %"L$L__BB16_15", label %"B3"
"B3":
  br label %"L$L__BB16_4"
"L$L__BB16_15":
  %v.32 = load i32, ptr %"r.%r2"
  %v.33 = load i32, ptr %"r.%r24"
  %v.34 = add i32 %v.32, %v.33
  store i32 %v.34, ptr %"r.%r24"
  br label %"L$L__BB16_16"
"L$L__BB16_4":
  %v.35 = load i32, ptr %"r.%r14"
  %v.36 = icmp eq i32 %v.35, 16
  store i1 %v.36, ptr %"r.%p4"
  %v.37 = load i1, ptr %"r.%p4"
  br i1 %v.37, label %"L$L__BB16_14", label %"B4"
"B4":
  br label %"L$L__BB16_5"
"L$L__BB16_14":
  %v.38 = load i32, ptr %"r.%r2"
  %v.39 = load i32, ptr %"r.%r24"
  %v.40 = and i32 %v.38, %v.39
  store i32 %v.40, ptr %"r.%r24"
  br label %"L$L__BB16_16"
"L$L__BB16_5":
  %v.41 = load i32, ptr %"r.%r14"
  %v.42 = icmp eq i32 %v.41, 17
  store i1 %v.42, ptr %"r.%p5"
  %v.43 = load i1, ptr %"r.%p5"
  br i1 %v.43, label %"L$L__BB16_13", label %"B5"
"B5":
  br label %"L$L__BB16_6"
"L$L__BB16_13":
  %v.44 = load i32, ptr %"r.%r2"
  %v.45 = load i32, ptr %"r.%r24"
  %v.46 = or i32 %v.44, %v.45
  store i32 %v.46, ptr %"r.%r24"
  br label %"L$L__BB16_16"
"L$L__BB16_6":
  %v.47 = load i32, ptr %"r.%r14"
  %v.48 = icmp eq i32 %v.47, 18
  store i1 %v.48, ptr %"r.%p6"
  %v.49 = load i1, ptr %"r.%p6"
  br i1 %v.49, label %"L$L__BB16_12", label %"B6"
"B6":
  br label %"L$L__BB16_7"
"L$L__BB16_12":
  %v.50 = load i32, ptr %"r.%r2"
  %v.51 = load i32, ptr %"r.%r24"
  %v.52 = xor i32 %v.50, %v.51
  store i32 %v.52, ptr %"r.%r24"
  br label %"L$L__BB16_16"
"L$L__BB16_7":
  %v.53 = load i32, ptr %"r.%r14"
  %v.54 = icmp eq i32 %v.53, 14
  store i1 %v.54, ptr %"r.%p7"
  %v.55 = load i1, ptr %"r.%p7"
  br i1 %v.55, label %"L$L__BB16_11", label %"B7"
"B7":
  br label %"L$L__BB16_8"
"L$L__BB16_11":
  %v.56 = load i32, ptr %"r.%r2"
  %v.57 = load i32, ptr %"r.%r24"
  %v.58 = call i32 @llvm.umin.i32(i32 %v.56, i32 %v.57)
  store i32 %v.58, ptr %"r.%r24"
  br label %"L$L__BB16_16"
"L$L__BB16_8":
  %v.59 = load i32, ptr %"r.%r14"
  %v.60 = icmp eq i32 %v.59, 15
  store i1 %v.60, ptr %"r.%p8"
  %v.61 = load i1, ptr %"r.%p8"
  br i1 %v.61, label %"L$L__BB16_10", label %"B8"
"B8":
  br label %"L$L__BB16_9"
"L$L__BB16_10":
  %v.62 = load i32, ptr %"r.%r2"
  %v.63 = load i32, ptr %"r.%r24"
  %v.64 = call i32 @llvm.umax.i32(i32 %v.62, i32 %v.63)
  store i32 %v.64, ptr %"r.%r24"
  br label %"L$L__BB16_16"
"L$L__BB16_9":
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
  br label %"L$L__BB16_16"
"L$L__BB16_16":
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
  br i1 %v.83, label %"L$L__BB16_1", label %"B9"
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
  br i1 %v.6, label %"L$L__BB17_21", label %"B1"
"B1":
  %v.7 = load i32, ptr %"r.%r7"
  %v.8 = icmp slt i32 %v.7, 5
  store i1 %v.8, ptr %"r.%p2"
  %v.9 = load i1, ptr %"r.%p2"
  br i1 %v.9, label %"L$L__BB17_20", label %"B2"
"B2":
  br label %"L$L__BB17_2"
"L$L__BB17_20":
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
  br label %"L$L__BB17_21"
"L$L__BB17_2":
  %v.16 = load i32, ptr %"r.%r7"
  %v.17 = icmp slt i32 %v.16, 9
  store i1 %v.17, ptr %"r.%p3"
  %v.18 = load i1, ptr %"r.%p3"
  br i1 %v.18, label %"L$L__BB17_14", label %"B3"
"B3":
  br label %"L$L__BB17_3"
"L$L__BB17_14":
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
  br i1 %v.29, label %"L$L__BB17_18", label %"B4"
"B4":
  br label %"L$L__BB17_15"
"L$L__BB17_18":
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
  br label %"L$L__BB17_19"
"L$L__BB17_3":
  %v.37 = load i32, ptr %"r.%r7"
  %v.38 = icmp slt i32 %v.37, 11
  store i1 %v.38, ptr %"r.%p4"
  %v.39 = load i1, ptr %"r.%p4"
  br i1 %v.39, label %"L$L__BB17_13", label %"B5"
"B5":
  br label %"L$L__BB17_4"
"L$L__BB17_13":
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
  br label %"L$L__BB17_21"
"L$L__BB17_15":
  %v.50 = load i32, ptr %"r.%r7"
  %v.51 = icmp eq i32 %v.50, 6
  store i1 %v.51, ptr %"r.%p13"
  %v.52 = load i1, ptr %"r.%p13"
  br i1 %v.52, label %"L$L__BB17_17", label %"B6"
"B6":
  br label %"L$L__BB17_16"
"L$L__BB17_17":
  %v.53 = load i64, ptr %"r.%rd4"
  %v.54 = trunc i64 %v.53 to i32
  store i32 %v.54, ptr %"r.%r18"
  %v.55 = load i32, ptr %"r.%r18"
  %v.56 = icmp ne i32 %v.55, 0
  store i1 %v.56, ptr %"r.%p18"
  %v.57 = load i1, ptr %"r.%p18"
  %v.58 = select i1 %v.57, i64 1, i64 0
  store i64 %v.58, ptr %"r.%rd13"
  br label %"L$L__BB17_19"
"L$L__BB17_4":
  %v.59 = load i32, ptr %"r.%r7"
  %v.60 = icmp slt i32 %v.59, 19
  store i1 %v.60, ptr %"r.%p5"
  %v.61 = load i1, ptr %"r.%p5"
  br i1 %v.61, label %"L$L__BB17_12", label %"B7"
"B7":
  br label %"L$L__BB17_5"
"L$L__BB17_12":
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
  br label %"L$L__BB17_21"
"L$L__BB17_16":
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
  br label %"L$L__BB17_19"
"L$L__BB17_19":
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
  br label %"L$L__BB17_21"
"L$L__BB17_21":
  br label %done
"L$L__BB17_5":
  %v.93 = load i32, ptr %"r.%r7"
  %v.94 = icmp eq i32 %v.93, 19
  store i1 %v.94, ptr %"r.%p6"
  %v.95 = load i1, ptr %"r.%p6"
  br i1 %v.95, label %"L$L__BB17_11", label %"B8"
"B8":
  br label %"L$L__BB17_6"
"L$L__BB17_11":
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
  br label %"L$L__BB17_21"
"L$L__BB17_6":
  %v.105 = load i32, ptr %"r.%r7"
  %v.106 = icmp ne i32 %v.105, 20
  store i1 %v.106, ptr %"r.%p7"
  %v.107 = load i1, ptr %"r.%p7"
  br i1 %v.107, label %"L$L__BB17_21", label %"B9"
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
  br label %"L$L__BB17_8"
"L$L__BB17_8":
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
  br i1 %v.129, label %"L$L__BB17_10", label %"B10"
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
  br label %"L$L__BB17_10"
"L$L__BB17_10":
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
  br i1 %v.150, label %"L$L__BB17_21", label %"B11"
"B11":
  br label %"L$L__BB17_8"
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
  br i1 %v.8, label %"L$L__BB18_3", label %"B1"
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
  br label %"L$L__BB18_2"
"L$L__BB18_2":
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
  br i1 %v.32, label %"L$L__BB18_2", label %"B2"
"B2":
  br label %"L$L__BB18_3"
"L$L__BB18_3":
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
  br i1 %v.8, label %"L$L__BB19_5", label %"B1"
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
  br label %"L$L__BB19_2"
"L$L__BB19_2":
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
  br i1 %v.28, label %"L$L__BB19_5", label %"B2"
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
  br i1 %v.56, label %"L$L__BB19_5", label %"B3"
"B3":
  %v.57 = load i32, ptr %"r.%r7"
  %v.58 = load i32, ptr %"r.%r4"
  %v.59 = icmp slt i32 %v.57, %v.58
  store i1 %v.59, ptr %"r.%p4"
  %v.60 = load i16, ptr %"r.%rs3"
  store i16 %v.60, ptr %"r.%rs9"
  %v.61 = load i1, ptr %"r.%p4"
  br i1 %v.61, label %"L$L__BB19_2", label %"B4"
"B4":
  br label %"L$L__BB19_5"
"L$L__BB19_5":
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
  br label %"L$L__BB20_1"
"L$L__BB20_1":
  %v.15 = load i32, ptr %"r.%r8"
  %v.16 = add i32 %v.15, 1
  store i32 %v.16, ptr %"r.%r8"
  %v.17 = load i32, ptr %"r.%r8"
  %v.18 = load i32, ptr %"r.%r6"
  %v.19 = icmp slt i32 %v.17, %v.18
  store i1 %v.19, ptr %"r.%p1"
  %v.20 = load i1, ptr %"r.%p1"
  br i1 %v.20, label %"L$L__BB20_3", label %"B1"
"B1":
  br label %"L$L__BB20_2"
"L$L__BB20_3":
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
  br i1 %v.37, label %"L$L__BB20_1", label %"B2"
"B2":
  br label %"L$L__BB20_4"
"L$L__BB20_2":
  %v.38 = load i64, ptr %"r.%rd2"
  %v.39 = inttoptr i64 %v.38 to ptr
  %v.40 = load i16, ptr %v.39, align 1
  %v.41 = zext i16 %v.40 to i32
  store i32 %v.41, ptr %"r.%r9"
  br label %"L$L__BB20_4"
"L$L__BB20_4":
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
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r12" = alloca i32
  %"r.%r13" = alloca i32
  %"r.%r14" = alloca i32
  %"r.%r2" = alloca i32
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
  store i32 %v.2, ptr %"r.%r8"
  %v.3 = load i32, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_2"
  store i32 %v.3, ptr %"r.%r6"
  %v.4 = load i32, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_3"
  store i32 %v.4, ptr %"r.%r7"
  %v.5 = load i64, ptr %"r..param _runtime_run_rangeEP5BlockiiiPi_param_4"
  store i64 %v.5, ptr %"r.%rd5"
  %v.6 = load i64, ptr %"r.%rd5"
  store i64 %v.6, ptr %"r.%rd1"
  %v.7 = load i64, ptr %"r.%rd4"
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd6"
  %v.10 = load i64, ptr %"r.%rd6"
  %v.11 = add i64 %v.10, 280
  store i64 %v.11, ptr %"r.%rd2"
  %v.12 = load i64, ptr %"r.%rd6"
  %v.13 = add i64 %v.12, 280
  %v.14 = inttoptr i64 %v.13 to ptr
  %v.15 = load i64, ptr %v.14, align 1
  store i64 %v.15, ptr %"r.%rd7"
  %v.16 = load i32, ptr %"r.%r8"
  %v.17 = icmp ult i32 1, 32
  %v.18 = select i1 %v.17, i32 1, i32 31
  %v.19 = ashr i32 %v.16, %v.18
  store i32 %v.19, ptr %"r.%r1"
  %v.20 = load i64, ptr %"r.%rd4"
  store i64 %v.20, ptr %"r..param param0"
  %v.21 = load i32, ptr %"r.%r1"
  store i32 %v.21, ptr %"r..param param1"
  %v.22 = load i32, ptr %"r.%r6"
  store i32 %v.22, ptr %"r..param param2"
  %v.23 = load i32, ptr %"r.%r7"
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
  br i1 %v.34, label %"L$L__BB21_6", label %"B1"
"B1":
  br label %"L$L__BB21_1"
"L$L__BB21_6":
  %v.35 = load i64, ptr %"r.%rd1"
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i32, ptr %v.36, align 1
  store i32 %v.37, ptr %"r.%r13"
  %v.38 = load i32, ptr %"r.%r13"
  %v.39 = or i32 %v.38, 4
  store i32 %v.39, ptr %"r.%r14"
  br label %"L$L__BB21_7"
"L$L__BB21_1":
  %v.40 = load i64, ptr %"r.%rd2"
  %v.41 = add i64 %v.40, -136
  %v.42 = inttoptr i64 %v.41 to ptr
  %v.43 = load i64, ptr %v.42, align 1
  store i64 %v.43, ptr %"r.%rd3"
  %v.44 = load i32, ptr %"r.%r1"
  %v.45 = sext i32 %v.44 to i64
  %v.46 = sext i32 12 to i64
  %v.47 = mul i64 %v.45, %v.46
  store i64 %v.47, ptr %"r.%rd8"
  %v.48 = load i64, ptr %"r.%rd3"
  %v.49 = load i64, ptr %"r.%rd8"
  %v.50 = add i64 %v.48, %v.49
  store i64 %v.50, ptr %"r.%rd9"
  %v.51 = load i64, ptr %"r.%rd9"
  %v.52 = inttoptr i64 %v.51 to ptr
  %v.53 = load i8, ptr %v.52, align 1
  %v.54 = zext i8 %v.53 to i16
  store i16 %v.54, ptr %"r.%rs1"
  %v.55 = load i32, ptr %"r.%r2"
  %v.56 = icmp eq i32 %v.55, 4294967295
  store i1 %v.56, ptr %"r.%p5"
  %v.57 = load i1, ptr %"r.%p5"
  br i1 %v.57, label %"L$L__BB21_4", label %"B2"
"B2":
  %v.58 = load i32, ptr %"r.%r2"
  %v.59 = icmp eq i32 %v.58, 0
  store i1 %v.59, ptr %"r.%p7"
  store i1 false, ptr %"r.%p10"
  %v.60 = load i1, ptr %"r.%p7"
  br i1 %v.60, label %"L$L__BB21_5", label %"B3"
"B3":
  %v.61 = load i32, ptr %"r.%r2"
  %v.62 = icmp ult i32 1, 32
  %v.63 = select i1 %v.62, i32 1, i32 31
  %v.64 = ashr i32 %v.61, %v.63
  store i32 %v.64, ptr %"r.%r9"
  %v.65 = load i32, ptr %"r.%r9"
  %v.66 = sext i32 %v.65 to i64
  %v.67 = sext i32 12 to i64
  %v.68 = mul i64 %v.66, %v.67
  store i64 %v.68, ptr %"r.%rd10"
  %v.69 = load i64, ptr %"r.%rd3"
  %v.70 = load i64, ptr %"r.%rd10"
  %v.71 = add i64 %v.69, %v.70
  store i64 %v.71, ptr %"r.%rd11"
  %v.72 = load i64, ptr %"r.%rd11"
  %v.73 = inttoptr i64 %v.72 to ptr
  %v.74 = load i8, ptr %v.73, align 1
  %v.75 = zext i8 %v.74 to i16
  store i16 %v.75, ptr %"r.%rs2"
  %v.76 = load i16, ptr %"r.%rs2"
  %v.77 = icmp eq i16 %v.76, 3
  store i1 %v.77, ptr %"r.%p10"
  br label %"L$L__BB21_5"
"L$L__BB21_4":
  %v.78 = load i64, ptr %"r.%rd4"
  store i64 %v.78, ptr %"r..param param0.1"
  %v.79 = load i32, ptr %"r.%r6"
  store i32 %v.79, ptr %"r..param param1.1"
  %v.80 = load i32, ptr %"r.%r7"
  store i32 %v.80, ptr %"r..param param2.1"
  %v.81 = load i64, ptr %"r..param param0.1"
  %v.82 = load i32, ptr %"r..param param1.1"
  %v.83 = load i32, ptr %"r..param param2.1"
  %v.84 = call i32 @_runtime_any_beyond_yieldEP5Blockii(i64 %v.81, i32 %v.82, i32 %v.83)
  store i32 %v.84, ptr %"r..param retval0.1"
  %v.85 = load i32, ptr %"r..param retval0.1"
  store i32 %v.85, ptr %"r.%r10"
  %v.86 = load i32, ptr %"r.%r10"
  %v.87 = trunc i32 %v.86 to i16
  store i16 %v.87, ptr %"r.%rs3"
  %v.88 = load i16, ptr %"r.%rs3"
  %v.89 = icmp eq i16 %v.88, 0
  store i1 %v.89, ptr %"r.%p10"
  br label %"L$L__BB21_5"
"L$L__BB21_5":
  %v.90 = load i16, ptr %"r.%rs1"
  %v.91 = icmp eq i16 %v.90, 3
  store i1 %v.91, ptr %"r.%p8"
  %v.92 = load i1, ptr %"r.%p8"
  %v.93 = load i1, ptr %"r.%p10"
  %v.94 = and i1 %v.92, %v.93
  store i1 %v.94, ptr %"r.%p9"
  %v.95 = load i1, ptr %"r.%p9"
  %v.96 = select i1 %v.95, i32 1, i32 3
  store i32 %v.96, ptr %"r.%r11"
  %v.97 = load i64, ptr %"r.%rd1"
  %v.98 = inttoptr i64 %v.97 to ptr
  %v.99 = load i32, ptr %v.98, align 1
  store i32 %v.99, ptr %"r.%r12"
  %v.100 = load i32, ptr %"r.%r11"
  %v.101 = load i32, ptr %"r.%r12"
  %v.102 = or i32 %v.100, %v.101
  store i32 %v.102, ptr %"r.%r14"
  br label %"L$L__BB21_7"
"L$L__BB21_7":
  %v.103 = load i32, ptr %"r.%r14"
  %v.104 = load i64, ptr %"r.%rd1"
  %v.105 = inttoptr i64 %v.104 to ptr
  store i32 %v.103, ptr %v.105, align 1
  %v.106 = load i32, ptr %"r.%r2"
  store i32 %v.106, ptr %"r..param func_retval0"
  br label %done
done:
  %v.107 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.107
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
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
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
  br i1 %v.20, label %"L$L__BB22_4", label %"B1"
"B1":
  store i32 0, ptr %"r.%r83"
  %v.21 = load i32, ptr %"r.%r99"
  store i32 %v.21, ptr %"r.%r84"
  br label %"L$L__BB22_2"
"L$L__BB22_2":
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
  br i1 %v.54, label %"L$L__BB22_2", label %"B2"
"B2":
  %v.55 = load i32, ptr %"r.%r83"
  %v.56 = xor i32 %v.55, -1
  store i32 %v.56, ptr %"r.%r85"
  br label %"L$L__BB22_4"
"L$L__BB22_4":
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
  br i1 %v.68, label %"L$L__BB22_20", label %"B3"
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
  br label %"L$L__BB22_6"
"L$L__BB22_6":
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
  br i1 %v.126, label %"L$L__BB22_19", label %"B4"
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
  br i1 %v.136, label %"L$L__BB22_19", label %"B5"
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
  br i1 %v.158, label %"L$L__BB22_19", label %"B6"
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
  store i64 %v.177, ptr %"r.%rd43"
  %v.178 = load i64, ptr %"r.%rd7"
  store i64 %v.178, ptr %"r.%rd44"
  %v.179 = load i32, ptr %"r.%r99"
  store i32 %v.179, ptr %"r.%r89"
  %v.180 = load i32, ptr %"r.%r88"
  store i32 %v.180, ptr %"r.%r91"
  br label %"L$L__BB22_10"
"L$L__BB22_10":
  %v.181 = load i64, ptr %"r.%rd43"
  %v.182 = inttoptr i64 %v.181 to ptr
  %v.183 = load i16, ptr %v.182, align 1
  store i16 %v.183, ptr %"r.%rs14"
  %v.184 = load i16, ptr %"r.%rs14"
  %v.185 = load i16, ptr %"r.%rs2"
  %v.186 = icmp ne i16 %v.184, %v.185
  store i1 %v.186, ptr %"r.%p11"
  %v.187 = load i1, ptr %"r.%p11"
  br i1 %v.187, label %"L$L__BB22_13", label %"B7"
"B7":
  %v.188 = load i64, ptr %"r.%rd44"
  %v.189 = inttoptr i64 %v.188 to ptr
  %v.190 = load i32, ptr %v.189, align 1
  store i32 %v.190, ptr %"r.%r59"
  %v.191 = load i32, ptr %"r.%r59"
  %v.192 = load i32, ptr %"r.%r13"
  %v.193 = icmp ne i32 %v.191, %v.192
  store i1 %v.193, ptr %"r.%p12"
  %v.194 = load i1, ptr %"r.%p12"
  br i1 %v.194, label %"L$L__BB22_13", label %"B8"
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
  br label %"L$L__BB22_13"
"L$L__BB22_13":
  %v.204 = load i64, ptr %"r.%rd44"
  %v.205 = add i64 %v.204, 32
  store i64 %v.205, ptr %"r.%rd44"
  %v.206 = load i32, ptr %"r.%r88"
  %v.207 = add i32 %v.206, 1
  store i32 %v.207, ptr %"r.%r88"
  %v.208 = load i64, ptr %"r.%rd43"
  %v.209 = add i64 %v.208, 2
  store i64 %v.209, ptr %"r.%rd43"
  %v.210 = load i32, ptr %"r.%r89"
  %v.211 = add i32 %v.210, 1
  store i32 %v.211, ptr %"r.%r89"
  %v.212 = load i32, ptr %"r.%r89"
  %v.213 = load i32, ptr %"r.%r40"
  %v.214 = icmp slt i32 %v.212, %v.213
  store i1 %v.214, ptr %"r.%p13"
  %v.215 = load i1, ptr %"r.%p13"
  br i1 %v.215, label %"L$L__BB22_10", label %"B9"
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
  br i1 %v.237, label %"L$L__BB22_19", label %"B10"
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
  %v.249 = load i16, ptr %"r.%rs2"
  %v.250 = or i16 %v.249, 1
  store i16 %v.250, ptr %"r.%rs3"
  %v.251 = load i32, ptr %"r.%r99"
  store i32 %v.251, ptr %"r.%r92"
  br label %"L$L__BB22_16"
"L$L__BB22_16":
  %v.252 = load i32, ptr %"r.%r92"
  %v.253 = load i32, ptr %"r.%r99"
  %v.254 = sub i32 %v.252, %v.253
  store i32 %v.254, ptr %"r.%r67"
  store i32 1, ptr %"r.%r68"
  %v.255 = load i32, ptr %"r.%r68"
  %v.256 = load i32, ptr %"r.%r67"
  %v.257 = icmp ult i32 %v.256, 32
  %v.258 = select i1 %v.257, i32 %v.256, i32 31
  %v.259 = shl i32 %v.255, %v.258
  %v.260 = select i1 %v.257, i32 %v.259, i32 0
  store i32 %v.260, ptr %"r.%r69"
  %v.261 = load i32, ptr %"r.%r69"
  %v.262 = load i32, ptr %"r.%r91"
  %v.263 = and i32 %v.261, %v.262
  store i32 %v.263, ptr %"r.%r70"
  %v.264 = load i32, ptr %"r.%r70"
  %v.265 = icmp eq i32 %v.264, 0
  store i1 %v.265, ptr %"r.%p17"
  %v.266 = load i1, ptr %"r.%p17"
  br i1 %v.266, label %"L$L__BB22_18", label %"B11"
"B11":
  %v.267 = load i32, ptr %"r.%r92"
  %v.268 = sext i32 %v.267 to i64
  %v.269 = sext i32 2 to i64
  %v.270 = mul i64 %v.268, %v.269
  store i64 %v.270, ptr %"r.%rd36"
  %v.271 = load i64, ptr %"r.%rd2"
  %v.272 = load i64, ptr %"r.%rd36"
  %v.273 = add i64 %v.271, %v.272
  store i64 %v.273, ptr %"r.%rd37"
  %v.274 = load i16, ptr %"r.%rs3"
  %v.275 = load i64, ptr %"r.%rd37"
  %v.276 = inttoptr i64 %v.275 to ptr
  store i16 %v.274, ptr %v.276, align 1
  br label %"L$L__BB22_18"
"L$L__BB22_18":
  %v.277 = load i32, ptr %"r.%r92"
  %v.278 = add i32 %v.277, 1
  store i32 %v.278, ptr %"r.%r92"
  %v.279 = load i32, ptr %"r.%r92"
  %v.280 = load i32, ptr %"r.%r40"
  %v.281 = icmp slt i32 %v.279, %v.280
  store i1 %v.281, ptr %"r.%p18"
  store i16 1, ptr %"r.%rs23"
  %v.282 = load i1, ptr %"r.%p18"
  br i1 %v.282, label %"L$L__BB22_16", label %"B12"
"B12":
  br label %"L$L__BB22_19"
"L$L__BB22_19":
  %v.283 = load i32, ptr %"r.%r87"
  %v.284 = add i32 %v.283, 1
  store i32 %v.284, ptr %"r.%r87"
  %v.285 = load i32, ptr %"r.%r87"
  %v.286 = load i32, ptr %"r.%r40"
  %v.287 = icmp slt i32 %v.285, %v.286
  store i1 %v.287, ptr %"r.%p19"
  %v.288 = load i1, ptr %"r.%p19"
  br i1 %v.288, label %"L$L__BB22_6", label %"B13"
"B13":
  br label %"L$L__BB22_20"
"L$L__BB22_20":
  %v.289 = load i16, ptr %"r.%rs23"
  %v.290 = and i16 %v.289, 255
  store i16 %v.290, ptr %"r.%rs16"
  %v.291 = load i16, ptr %"r.%rs16"
  %v.292 = icmp ne i16 %v.291, 0
  store i1 %v.292, ptr %"r.%p21"
  %v.293 = load i1, ptr %"r.%p21"
  %v.294 = load i1, ptr %"r.%p1"
  %v.295 = or i1 %v.293, %v.294
  store i1 %v.295, ptr %"r.%p22"
  %v.296 = load i1, ptr %"r.%p21"
  %v.297 = select i1 %v.296, i16 1, i16 0
  store i16 %v.297, ptr %"r.%rs25"
  %v.298 = load i1, ptr %"r.%p22"
  br i1 %v.298, label %"L$L__BB22_31", label %"B14"
"B14":
  %v.299 = load i32, ptr %"r.%r99"
  store i32 %v.299, ptr %"r.%r94"
  br label %"L$L__BB22_22"
"L$L__BB22_22":
  %v.300 = load i32, ptr %"r.%r94"
  %v.301 = sext i32 %v.300 to i64
  %v.302 = sext i32 2 to i64
  %v.303 = mul i64 %v.301, %v.302
  store i64 %v.303, ptr %"r.%rd38"
  %v.304 = load i64, ptr %"r.%rd2"
  %v.305 = load i64, ptr %"r.%rd38"
  %v.306 = add i64 %v.304, %v.305
  store i64 %v.306, ptr %"r.%rd39"
  %v.307 = load i64, ptr %"r.%rd39"
  %v.308 = inttoptr i64 %v.307 to ptr
  %v.309 = load i16, ptr %v.308, align 1
  store i16 %v.309, ptr %"r.%rs7"
  %v.310 = load i16, ptr %"r.%rs7"
  %v.311 = zext i16 %v.310 to i32
  store i32 %v.311, ptr %"r.%r27"
  %v.312 = load i16, ptr %"r.%rs7"
  %v.313 = icmp eq i16 %v.312, 0
  store i1 %v.313, ptr %"r.%p23"
  %v.314 = load i16, ptr %"r.%rs7"
  %v.315 = and i16 %v.314, 1
  store i16 %v.315, ptr %"r.%rs17"
  %v.316 = load i16, ptr %"r.%rs17"
  %v.317 = icmp eq i16 %v.316, 1
  store i1 %v.317, ptr %"r.%p24"
  %v.318 = load i1, ptr %"r.%p24"
  %v.319 = load i1, ptr %"r.%p23"
  %v.320 = or i1 %v.318, %v.319
  store i1 %v.320, ptr %"r.%p25"
  %v.321 = load i1, ptr %"r.%p25"
  br i1 %v.321, label %"L$L__BB22_30", label %"B15"
"B15":
  %v.322 = load i64, ptr %"r.%rd6"
  %v.323 = inttoptr i64 %v.322 to ptr
  %v.324 = load i64, ptr %v.323, align 1
  store i64 %v.324, ptr %"r.%rd40"
  %v.325 = load i32, ptr %"r.%r27"
  %v.326 = icmp ult i32 1, 32
  %v.327 = select i1 %v.326, i32 1, i32 31
  %v.328 = lshr i32 %v.325, %v.327
  %v.329 = select i1 %v.326, i32 %v.328, i32 0
  store i32 %v.329, ptr %"r.%r71"
  %v.330 = load i32, ptr %"r.%r71"
  %v.331 = zext i32 %v.330 to i64
  %v.332 = zext i32 12 to i64
  %v.333 = mul i64 %v.331, %v.332
  store i64 %v.333, ptr %"r.%rd41"
  %v.334 = load i64, ptr %"r.%rd40"
  %v.335 = load i64, ptr %"r.%rd41"
  %v.336 = add i64 %v.334, %v.335
  store i64 %v.336, ptr %"r.%rd15"
  %v.337 = load i64, ptr %"r.%rd15"
  %v.338 = inttoptr i64 %v.337 to ptr
  %v.339 = load i8, ptr %v.338, align 1
  %v.340 = zext i8 %v.339 to i16
  store i16 %v.340, ptr %"r.%rs18"
  %v.341 = load i16, ptr %"r.%rs18"
  %v.342 = icmp ne i16 %v.341, 4
  store i1 %v.342, ptr %"r.%p26"
  %v.343 = load i1, ptr %"r.%p26"
  br i1 %v.343, label %"L$L__BB22_30", label %"B16"
"B16":
  br label %"L$L__BB22_24"
"L$L__BB22_30":
  %v.344 = load i32, ptr %"r.%r94"
  %v.345 = add i32 %v.344, 1
  store i32 %v.345, ptr %"r.%r94"
  %v.346 = load i32, ptr %"r.%r94"
  %v.347 = load i32, ptr %"r.%r40"
  %v.348 = icmp slt i32 %v.346, %v.347
  store i1 %v.348, ptr %"r.%p31"
  store i16 0, ptr %"r.%rs25"
  %v.349 = load i1, ptr %"r.%p31"
  br i1 %v.349, label %"L$L__BB22_22", label %"B17"
"B17":
  br label %"L$L__BB22_31"
"L$L__BB22_24":
  %v.350 = load i64, ptr %"r.%rd3"
  %v.351 = icmp ult i32 1, 64
  %v.352 = select i1 %v.351, i32 1, i32 63
  %v.353 = zext i32 %v.352 to i64
  %v.354 = shl i64 %v.350, %v.353
  %v.355 = select i1 %v.351, i64 %v.354, i64 0
  store i64 %v.355, ptr %"r.%rd42"
  %v.356 = load i64, ptr %"r.%rd2"
  %v.357 = load i64, ptr %"r.%rd42"
  %v.358 = add i64 %v.356, %v.357
  store i64 %v.358, ptr %"r.%rd46"
  store i32 0, ptr %"r.%r95"
  %v.359 = load i64, ptr %"r.%rd46"
  store i64 %v.359, ptr %"r.%rd45"
  %v.360 = load i32, ptr %"r.%r99"
  store i32 %v.360, ptr %"r.%r96"
  %v.361 = load i32, ptr %"r.%r95"
  store i32 %v.361, ptr %"r.%r97"
  br label %"L$L__BB22_25"
"L$L__BB22_25":
  %v.362 = load i64, ptr %"r.%rd45"
  %v.363 = inttoptr i64 %v.362 to ptr
  %v.364 = load i16, ptr %v.363, align 1
  store i16 %v.364, ptr %"r.%rs19"
  %v.365 = load i16, ptr %"r.%rs19"
  %v.366 = load i16, ptr %"r.%rs7"
  %v.367 = icmp eq i16 %v.365, %v.366
  store i1 %v.367, ptr %"r.%p27"
  store i32 1, ptr %"r.%r74"
  %v.368 = load i32, ptr %"r.%r74"
  %v.369 = load i32, ptr %"r.%r95"
  %v.370 = icmp ult i32 %v.369, 32
  %v.371 = select i1 %v.370, i32 %v.369, i32 31
  %v.372 = shl i32 %v.368, %v.371
  %v.373 = select i1 %v.370, i32 %v.372, i32 0
  store i32 %v.373, ptr %"r.%r75"
  %v.374 = load i32, ptr %"r.%r75"
  %v.375 = load i1, ptr %"r.%p27"
  %v.376 = select i1 %v.375, i32 %v.374, i32 0
  store i32 %v.376, ptr %"r.%r76"
  %v.377 = load i32, ptr %"r.%r76"
  %v.378 = load i32, ptr %"r.%r97"
  %v.379 = or i32 %v.377, %v.378
  store i32 %v.379, ptr %"r.%r97"
  %v.380 = load i32, ptr %"r.%r95"
  %v.381 = add i32 %v.380, 1
  store i32 %v.381, ptr %"r.%r95"
  %v.382 = load i64, ptr %"r.%rd45"
  %v.383 = add i64 %v.382, 2
  store i64 %v.383, ptr %"r.%rd45"
  %v.384 = load i32, ptr %"r.%r96"
  %v.385 = add i32 %v.384, 1
  store i32 %v.385, ptr %"r.%r96"
  %v.386 = load i32, ptr %"r.%r96"
  %v.387 = load i32, ptr %"r.%r40"
  %v.388 = icmp slt i32 %v.386, %v.387
  store i1 %v.388, ptr %"r.%p28"
  %v.389 = load i1, ptr %"r.%p28"
  br i1 %v.389, label %"L$L__BB22_25", label %"B18"
"B18":
  %v.390 = load i64, ptr %"r.%rd15"
  %v.391 = add i64 %v.390, 1
  %v.392 = inttoptr i64 %v.391 to ptr
  %v.393 = load i8, ptr %v.392, align 1
  %v.394 = zext i8 %v.393 to i32
  store i32 %v.394, ptr %"r.%r78"
  store i32 0, ptr %"r.%r98"
  %v.395 = load i64, ptr %"r.%rd5"
  store i64 %v.395, ptr %"r..param param0.1"
  %v.396 = load i32, ptr %"r.%r97"
  store i32 %v.396, ptr %"r..param param1.1"
  %v.397 = load i32, ptr %"r.%r78"
  store i32 %v.397, ptr %"r..param param2.1"
  %v.398 = load i64, ptr %"r..param param0.1"
  %v.399 = load i32, ptr %"r..param param1.1"
  %v.400 = load i32, ptr %"r..param param2.1"
  call void @_runtime_warp_operationEP8Exchangeji(i64 %v.398, i32 %v.399, i32 %v.400)
  %v.401 = load i16, ptr %"r.%rs7"
  %v.402 = or i16 %v.401, 1
  store i16 %v.402, ptr %"r.%rs8"
  br label %"L$L__BB22_27"
"L$L__BB22_27":
  store i32 1, ptr %"r.%r79"
  %v.403 = load i32, ptr %"r.%r79"
  %v.404 = load i32, ptr %"r.%r98"
  %v.405 = icmp ult i32 %v.404, 32
  %v.406 = select i1 %v.405, i32 %v.404, i32 31
  %v.407 = shl i32 %v.403, %v.406
  %v.408 = select i1 %v.405, i32 %v.407, i32 0
  store i32 %v.408, ptr %"r.%r80"
  %v.409 = load i32, ptr %"r.%r80"
  %v.410 = load i32, ptr %"r.%r97"
  %v.411 = and i32 %v.409, %v.410
  store i32 %v.411, ptr %"r.%r81"
  %v.412 = load i32, ptr %"r.%r81"
  %v.413 = icmp eq i32 %v.412, 0
  store i1 %v.413, ptr %"r.%p29"
  %v.414 = load i1, ptr %"r.%p29"
  br i1 %v.414, label %"L$L__BB22_29", label %"B19"
"B19":
  %v.415 = load i16, ptr %"r.%rs8"
  %v.416 = load i64, ptr %"r.%rd46"
  %v.417 = inttoptr i64 %v.416 to ptr
  store i16 %v.415, ptr %v.417, align 1
  br label %"L$L__BB22_29"
"L$L__BB22_29":
  %v.418 = load i32, ptr %"r.%r99"
  %v.419 = add i32 %v.418, 1
  store i32 %v.419, ptr %"r.%r99"
  %v.420 = load i32, ptr %"r.%r98"
  %v.421 = add i32 %v.420, 1
  store i32 %v.421, ptr %"r.%r98"
  %v.422 = load i64, ptr %"r.%rd46"
  %v.423 = add i64 %v.422, 2
  store i64 %v.423, ptr %"r.%rd46"
  %v.424 = load i32, ptr %"r.%r99"
  %v.425 = load i32, ptr %"r.%r40"
  %v.426 = icmp slt i32 %v.424, %v.425
  store i1 %v.426, ptr %"r.%p30"
  store i16 1, ptr %"r.%rs25"
  %v.427 = load i1, ptr %"r.%p30"
  br i1 %v.427, label %"L$L__BB22_27", label %"B20"
"B20":
  br label %"L$L__BB22_31"
"L$L__BB22_31":
  %v.428 = load i16, ptr %"r.%rs25"
  %v.429 = zext i16 %v.428 to i32
  store i32 %v.429, ptr %"r.%r82"
  %v.430 = load i32, ptr %"r.%r82"
  store i32 %v.430, ptr %"r..param func_retval0"
  br label %done
done:
  %v.431 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.431
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
  %"r.%rd2" = alloca i64
  %"r.%rd3" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rd9" = alloca i64
  %"r.%rs2" = alloca i16
  %"r.%rs5" = alloca i16
  %"r..param _runtime_resolve_uniformEP5Blockiii_param_0" = alloca i64
  %"r..param _runtime_resolve_uniformEP5Blockiii_param_1" = alloca i32
  %"r..param _runtime_resolve_uniformEP5Blockiii_param_2" = alloca i32
  %"r..param _runtime_resolve_uniformEP5Blockiii_param_3" = alloca i32
  %"r..param func_retval0" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param2" = alloca i32
  store i64 %a0, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_0"
  store i32 %a1, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_1"
  store i32 %a2, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_2"
  store i32 %a3, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_3"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_0"
  store i64 %v.1, ptr %"r.%rd7"
  %v.2 = load i32, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_1"
  store i32 %v.2, ptr %"r.%r8"
  %v.3 = load i32, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_2"
  store i32 %v.3, ptr %"r.%r9"
  %v.4 = load i32, ptr %"r..param _runtime_resolve_uniformEP5Blockiii_param_3"
  store i32 %v.4, ptr %"r.%r10"
  %v.5 = load i64, ptr %"r.%rd7"
  %v.6 = inttoptr i64 %v.5 to ptr
  %v.7 = load i64, ptr %v.6, align 1
  store i64 %v.7, ptr %"r.%rd8"
  %v.8 = load i32, ptr %"r.%r8"
  %v.9 = icmp ult i32 1, 32
  %v.10 = select i1 %v.9, i32 1, i32 31
  %v.11 = ashr i32 %v.8, %v.10
  store i32 %v.11, ptr %"r.%r11"
  %v.12 = load i32, ptr %"r.%r9"
  %v.13 = sext i32 %v.12 to i64
  store i64 %v.13, ptr %"r.%rd1"
  %v.14 = load i64, ptr %"r.%rd7"
  %v.15 = add i64 %v.14, 64
  %v.16 = inttoptr i64 %v.15 to ptr
  %v.17 = load i64, ptr %v.16, align 1
  store i64 %v.17, ptr %"r.%rd2"
  %v.18 = load i32, ptr %"r.%r10"
  %v.19 = load i32, ptr %"r.%r9"
  %v.20 = sub i32 %v.18, %v.19
  store i32 %v.20, ptr %"r.%r1"
  %v.21 = load i32, ptr %"r.%r1"
  %v.22 = icmp eq i32 %v.21, 32
  store i1 %v.22, ptr %"r.%p1"
  store i32 4294967295, ptr %"r.%r24"
  %v.23 = load i32, ptr %"r.%r24"
  %v.24 = load i32, ptr %"r.%r1"
  %v.25 = icmp ult i32 %v.24, 32
  %v.26 = select i1 %v.25, i32 %v.24, i32 31
  %v.27 = shl i32 %v.23, %v.26
  %v.28 = select i1 %v.25, i32 %v.27, i32 0
  store i32 %v.28, ptr %"r.%r13"
  %v.29 = load i32, ptr %"r.%r13"
  %v.30 = xor i32 %v.29, -1
  store i32 %v.30, ptr %"r.%r14"
  %v.31 = load i32, ptr %"r.%r14"
  %v.32 = load i1, ptr %"r.%p1"
  %v.33 = select i1 %v.32, i32 4294967295, i32 %v.31
  store i32 %v.33, ptr %"r.%r2"
  %v.34 = load i64, ptr %"r.%rd8"
  %v.35 = add i64 %v.34, 144
  %v.36 = inttoptr i64 %v.35 to ptr
  %v.37 = load i64, ptr %v.36, align 1
  store i64 %v.37, ptr %"r.%rd9"
  %v.38 = load i32, ptr %"r.%r11"
  %v.39 = sext i32 %v.38 to i64
  %v.40 = sext i32 12 to i64
  %v.41 = mul i64 %v.39, %v.40
  store i64 %v.41, ptr %"r.%rd10"
  %v.42 = load i64, ptr %"r.%rd9"
  %v.43 = load i64, ptr %"r.%rd10"
  %v.44 = add i64 %v.42, %v.43
  store i64 %v.44, ptr %"r.%rd3"
  %v.45 = load i64, ptr %"r.%rd3"
  %v.46 = inttoptr i64 %v.45 to ptr
  %v.47 = load i8, ptr %v.46, align 1
  %v.48 = zext i8 %v.47 to i16
  store i16 %v.48, ptr %"r.%rs2"
  %v.49 = load i16, ptr %"r.%rs2"
  %v.50 = icmp ne i16 %v.49, 2
  store i1 %v.50, ptr %"r.%p2"
  %v.51 = load i1, ptr %"r.%p2"
  br i1 %v.51, label %"L$L__BB23_5", label %"B1"
"B1":
  %v.52 = load i32, ptr %"r.%r1"
  %v.53 = icmp slt i32 %v.52, 1
  store i1 %v.53, ptr %"r.%p3"
  %v.54 = load i1, ptr %"r.%p3"
  br i1 %v.54, label %"L$L__BB23_4", label %"B2"
"B2":
  %v.55 = load i64, ptr %"r.%rd1"
  %v.56 = icmp ult i32 5, 64
  %v.57 = select i1 %v.56, i32 5, i32 63
  %v.58 = zext i32 %v.57 to i64
  %v.59 = shl i64 %v.55, %v.58
  %v.60 = select i1 %v.56, i64 %v.59, i64 0
  store i64 %v.60, ptr %"r.%rd11"
  %v.61 = load i64, ptr %"r.%rd2"
  %v.62 = load i64, ptr %"r.%rd11"
  %v.63 = add i64 %v.61, %v.62
  store i64 %v.63, ptr %"r.%rd12"
  %v.64 = load i64, ptr %"r.%rd12"
  %v.65 = add i64 %v.64, 16
  store i64 %v.65, ptr %"r.%rd15"
  store i32 4294967295, ptr %"r.%r24"
  store i32 0, ptr %"r.%r22"
  br label %"L$L__BB23_3"
"L$L__BB23_3":
  %v.66 = load i64, ptr %"r.%rd15"
  %v.67 = inttoptr i64 %v.66 to ptr
  %v.68 = load i32, ptr %v.67, align 1
  store i32 %v.68, ptr %"r.%r18"
  %v.69 = load i32, ptr %"r.%r18"
  %v.70 = load i32, ptr %"r.%r24"
  %v.71 = and i32 %v.69, %v.70
  store i32 %v.71, ptr %"r.%r24"
  %v.72 = load i64, ptr %"r.%rd15"
  %v.73 = add i64 %v.72, 32
  store i64 %v.73, ptr %"r.%rd15"
  %v.74 = load i32, ptr %"r.%r22"
  %v.75 = add i32 %v.74, 1
  store i32 %v.75, ptr %"r.%r22"
  %v.76 = load i32, ptr %"r.%r22"
  %v.77 = load i32, ptr %"r.%r1"
  %v.78 = icmp slt i32 %v.76, %v.77
  store i1 %v.78, ptr %"r.%p4"
  %v.79 = load i1, ptr %"r.%p4"
  br i1 %v.79, label %"L$L__BB23_3", label %"B3"
"B3":
  br label %"L$L__BB23_4"
"L$L__BB23_4":
  %v.80 = load i32, ptr %"r.%r24"
  %v.81 = load i32, ptr %"r.%r2"
  %v.82 = and i32 %v.80, %v.81
  store i32 %v.82, ptr %"r.%r19"
  %v.83 = load i32, ptr %"r.%r19"
  %v.84 = load i32, ptr %"r.%r2"
  %v.85 = icmp ne i32 %v.83, %v.84
  store i1 %v.85, ptr %"r.%p5"
  store i16 0, ptr %"r.%rs5"
  %v.86 = load i1, ptr %"r.%p5"
  br i1 %v.86, label %"L$L__BB23_6", label %"B4"
"B4":
  br label %"L$L__BB23_5"
"L$L__BB23_5":
  %v.87 = load i64, ptr %"r.%rd3"
  %v.88 = add i64 %v.87, 1
  %v.89 = inttoptr i64 %v.88 to ptr
  %v.90 = load i8, ptr %v.89, align 1
  %v.91 = zext i8 %v.90 to i32
  store i32 %v.91, ptr %"r.%r20"
  %v.92 = load i64, ptr %"r.%rd1"
  %v.93 = icmp ult i32 5, 64
  %v.94 = select i1 %v.93, i32 5, i32 63
  %v.95 = zext i32 %v.94 to i64
  %v.96 = shl i64 %v.92, %v.95
  %v.97 = select i1 %v.93, i64 %v.96, i64 0
  store i64 %v.97, ptr %"r.%rd13"
  %v.98 = load i64, ptr %"r.%rd2"
  %v.99 = load i64, ptr %"r.%rd13"
  %v.100 = add i64 %v.98, %v.99
  store i64 %v.100, ptr %"r.%rd14"
  %v.101 = load i64, ptr %"r.%rd14"
  store i64 %v.101, ptr %"r..param param0"
  %v.102 = load i32, ptr %"r.%r2"
  store i32 %v.102, ptr %"r..param param1"
  %v.103 = load i32, ptr %"r.%r20"
  store i32 %v.103, ptr %"r..param param2"
  %v.104 = load i64, ptr %"r..param param0"
  %v.105 = load i32, ptr %"r..param param1"
  %v.106 = load i32, ptr %"r..param param2"
  call void @_runtime_warp_operationEP8Exchangeji(i64 %v.104, i32 %v.105, i32 %v.106)
  store i16 1, ptr %"r.%rs5"
  br label %"L$L__BB23_6"
"L$L__BB23_6":
  %v.107 = load i16, ptr %"r.%rs5"
  %v.108 = zext i16 %v.107 to i32
  store i32 %v.108, ptr %"r.%r21"
  %v.109 = load i32, ptr %"r.%r21"
  store i32 %v.109, ptr %"r..param func_retval0"
  br label %done
done:
  %v.110 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.110
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
  %"r.%p37" = alloca i1
  %"r.%p39" = alloca i1
  %"r.%p4" = alloca i1
  %"r.%p40" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r14" = alloca i32
  %"r.%r15" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r20" = alloca i32
  %"r.%r27" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r37" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r56" = alloca i32
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
  %"r.%rs27" = alloca i16
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
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param2.3" = alloca i32
  %"r..param param2.4" = alloca i32
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
  store i32 %v.4, ptr %"r.%r30"
  %v.5 = load i32, ptr %"r..param _runtime_run_groupEP5Blockiii_param_2"
  store i32 %v.5, ptr %"r.%r27"
  %v.6 = load i32, ptr %"r..param _runtime_run_groupEP5Blockiii_param_3"
  store i32 %v.6, ptr %"r.%r28"
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
  %v.22 = load i32, ptr %"r.%r30"
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
  store i32 %v.31, ptr %"r.%r44"
  store i32 0, ptr %"r.%r49"
  %v.32 = load i32, ptr %"r.%r49"
  %v.33 = load i64, ptr %"r.%rd1"
  %v.34 = inttoptr i64 %v.33 to ptr
  store i32 %v.32, ptr %v.34, align 1
  store i16 1, ptr %"r.%rs30"
  %v.35 = load i64, ptr %"r.%rd2"
  %v.36 = add i64 %v.35, 144
  store i64 %v.36, ptr %"r.%rd5"
  br label %"L$L__BB24_1"
"L$L__BB24_3":
  %v.37 = load i32, ptr %"r.%r47"
  %v.38 = and i32 %v.37, 1
  store i32 %v.38, ptr %"r.%r32"
  %v.39 = load i32, ptr %"r.%r32"
  %v.40 = icmp eq i32 %v.39, 1
  store i1 %v.40, ptr %"r.%p3"
  store i1 false, ptr %"r.%p4"
  %v.41 = load i1, ptr %"r.%p3"
  %v.42 = load i1, ptr %"r.%p4"
  %v.43 = xor i1 %v.41, %v.42
  store i1 %v.43, ptr %"r.%p5"
  %v.44 = load i1, ptr %"r.%p5"
  br i1 %v.44, label %"L$L__BB24_13", label %"B1"
"B1":
  %v.45 = load i64, ptr %"r.%rd5"
  %v.46 = inttoptr i64 %v.45 to ptr
  %v.47 = load i64, ptr %v.46, align 1
  store i64 %v.47, ptr %"r.%rd15"
  %v.48 = load i32, ptr %"r.%r47"
  %v.49 = icmp ult i32 1, 32
  %v.50 = select i1 %v.49, i32 1, i32 31
  %v.51 = ashr i32 %v.48, %v.50
  store i32 %v.51, ptr %"r.%r33"
  %v.52 = load i32, ptr %"r.%r33"
  %v.53 = sext i32 %v.52 to i64
  %v.54 = sext i32 12 to i64
  %v.55 = mul i64 %v.53, %v.54
  store i64 %v.55, ptr %"r.%rd16"
  %v.56 = load i64, ptr %"r.%rd15"
  %v.57 = load i64, ptr %"r.%rd16"
  %v.58 = add i64 %v.56, %v.57
  store i64 %v.58, ptr %"r.%rd17"
  %v.59 = load i64, ptr %"r.%rd17"
  %v.60 = inttoptr i64 %v.59 to ptr
  %v.61 = load i8, ptr %v.60, align 1
  %v.62 = zext i8 %v.61 to i16
  store i16 %v.62, ptr %"r.%rs2"
  %v.63 = load i16, ptr %"r.%rs2"
  %v.64 = icmp eq i16 %v.63, 3
  store i1 %v.64, ptr %"r.%p6"
  %v.65 = load i1, ptr %"r.%p6"
  br i1 %v.65, label %"L$L__BB24_11", label %"B2"
"B2":
  br label %"L$L__BB24_5"
"L$L__BB24_11":
  %v.66 = load i16, ptr %"r.%rs30"
  %v.67 = and i16 %v.66, 255
  store i16 %v.67, ptr %"r.%rs13"
  %v.68 = load i16, ptr %"r.%rs13"
  %v.69 = icmp eq i16 %v.68, 0
  store i1 %v.69, ptr %"r.%p12"
  %v.70 = load i32, ptr %"r.%r47"
  store i32 %v.70, ptr %"r.%r56"
  %v.71 = load i1, ptr %"r.%p12"
  br i1 %v.71, label %"L$L__BB24_35", label %"B3"
"B3":
  br label %"L$L__BB24_12"
"L$L__BB24_14":
  %v.72 = load i32, ptr %"r.%r27"
  %v.73 = load i32, ptr %"r.%r28"
  %v.74 = icmp sge i32 %v.72, %v.73
  store i1 %v.74, ptr %"r.%p14"
  %v.75 = load i16, ptr %"r.%rs30"
  %v.76 = and i16 %v.75, 255
  store i16 %v.76, ptr %"r.%rs15"
  %v.77 = load i16, ptr %"r.%rs15"
  %v.78 = icmp eq i16 %v.77, 0
  store i1 %v.78, ptr %"r.%p15"
  %v.79 = load i1, ptr %"r.%p15"
  %v.80 = load i1, ptr %"r.%p14"
  %v.81 = or i1 %v.79, %v.80
  store i1 %v.81, ptr %"r.%p16"
  %v.82 = load i1, ptr %"r.%p16"
  br i1 %v.82, label %"L$L__BB24_20", label %"B4"
"B4":
  %v.83 = load i32, ptr %"r.%r27"
  store i32 %v.83, ptr %"r.%r48"
  br label %"L$L__BB24_16"
"L$L__BB24_16":
  %v.84 = load i32, ptr %"r.%r48"
  %v.85 = sext i32 %v.84 to i64
  %v.86 = sext i32 2 to i64
  %v.87 = mul i64 %v.85, %v.86
  store i64 %v.87, ptr %"r.%rd21"
  %v.88 = load i64, ptr %"r.%rd3"
  %v.89 = load i64, ptr %"r.%rd21"
  %v.90 = add i64 %v.88, %v.89
  store i64 %v.90, ptr %"r.%rd9"
  %v.91 = load i64, ptr %"r.%rd9"
  %v.92 = inttoptr i64 %v.91 to ptr
  %v.93 = load i16, ptr %v.92, align 1
  store i16 %v.93, ptr %"r.%rs4"
  %v.94 = load i16, ptr %"r.%rs4"
  %v.95 = icmp eq i16 %v.94, 0
  store i1 %v.95, ptr %"r.%p17"
  %v.96 = load i16, ptr %"r.%rs4"
  %v.97 = and i16 %v.96, 1
  store i16 %v.97, ptr %"r.%rs16"
  %v.98 = load i16, ptr %"r.%rs16"
  %v.99 = icmp eq i16 %v.98, 1
  store i1 %v.99, ptr %"r.%p18"
  %v.100 = load i1, ptr %"r.%p17"
  %v.101 = load i1, ptr %"r.%p18"
  %v.102 = or i1 %v.100, %v.101
  store i1 %v.102, ptr %"r.%p19"
  %v.103 = load i1, ptr %"r.%p19"
  br i1 %v.103, label %"L$L__BB24_19", label %"B5"
"B5":
  %v.104 = load i64, ptr %"r.%rd5"
  %v.105 = inttoptr i64 %v.104 to ptr
  %v.106 = load i64, ptr %v.105, align 1
  store i64 %v.106, ptr %"r.%rd22"
  %v.107 = load i16, ptr %"r.%rs4"
  %v.108 = icmp ult i32 1, 16
  %v.109 = select i1 %v.108, i32 1, i32 15
  %v.110 = trunc i32 %v.109 to i16
  %v.111 = lshr i16 %v.107, %v.110
  %v.112 = select i1 %v.108, i16 %v.111, i16 0
  store i16 %v.112, ptr %"r.%rs17"
  %v.113 = load i16, ptr %"r.%rs17"
  %v.114 = zext i16 %v.113 to i32
  store i32 %v.114, ptr %"r.%r38"
  %v.115 = load i32, ptr %"r.%r38"
  %v.116 = zext i32 %v.115 to i64
  %v.117 = zext i32 12 to i64
  %v.118 = mul i64 %v.116, %v.117
  store i64 %v.118, ptr %"r.%rd23"
  %v.119 = load i64, ptr %"r.%rd22"
  %v.120 = load i64, ptr %"r.%rd23"
  %v.121 = add i64 %v.119, %v.120
  store i64 %v.121, ptr %"r.%rd24"
  %v.122 = load i64, ptr %"r.%rd24"
  %v.123 = inttoptr i64 %v.122 to ptr
  %v.124 = load i8, ptr %v.123, align 1
  %v.125 = zext i8 %v.124 to i16
  store i16 %v.125, ptr %"r.%rs18"
  %v.126 = load i16, ptr %"r.%rs18"
  %v.127 = icmp ne i16 %v.126, 3
  store i1 %v.127, ptr %"r.%p20"
  %v.128 = load i1, ptr %"r.%p20"
  br i1 %v.128, label %"L$L__BB24_19", label %"B6"
"B6":
  %v.129 = load i16, ptr %"r.%rs4"
  %v.130 = or i16 %v.129, 1
  store i16 %v.130, ptr %"r.%rs19"
  %v.131 = load i16, ptr %"r.%rs19"
  %v.132 = load i64, ptr %"r.%rd9"
  %v.133 = inttoptr i64 %v.132 to ptr
  store i16 %v.131, ptr %v.133, align 1
  br label %"L$L__BB24_19"
"L$L__BB24_19":
  %v.134 = load i32, ptr %"r.%r48"
  %v.135 = add i32 %v.134, 1
  store i32 %v.135, ptr %"r.%r48"
  %v.136 = load i32, ptr %"r.%r48"
  %v.137 = load i32, ptr %"r.%r28"
  %v.138 = icmp slt i32 %v.136, %v.137
  store i1 %v.138, ptr %"r.%p21"
  %v.139 = load i1, ptr %"r.%p21"
  br i1 %v.139, label %"L$L__BB24_16", label %"B7"
"B7":
  br label %"L$L__BB24_20"
"L$L__BB24_20":
  store i16 0, ptr %"r.%rs31"
  %v.140 = load i1, ptr %"r.%p14"
  br i1 %v.140, label %"L$L__BB24_32", label %"B8"
"B8":
  store i16 0, ptr %"r.%rs31"
  %v.141 = load i32, ptr %"r.%r27"
  store i32 %v.141, ptr %"r.%r50"
  br label %"L$L__BB24_22"
"L$L__BB24_22":
  %v.142 = load i32, ptr %"r.%r50"
  store i32 %v.142, ptr %"r.%r52"
  %v.143 = load i32, ptr %"r.%r52"
  %v.144 = sext i32 %v.143 to i64
  %v.145 = sext i32 2 to i64
  %v.146 = mul i64 %v.144, %v.145
  store i64 %v.146, ptr %"r.%rd25"
  %v.147 = load i64, ptr %"r.%rd3"
  %v.148 = load i64, ptr %"r.%rd25"
  %v.149 = add i64 %v.147, %v.148
  store i64 %v.149, ptr %"r.%rd26"
  %v.150 = load i64, ptr %"r.%rd26"
  %v.151 = inttoptr i64 %v.150 to ptr
  %v.152 = load i16, ptr %v.151, align 1
  store i16 %v.152, ptr %"r.%rs6"
  %v.153 = load i16, ptr %"r.%rs6"
  %v.154 = zext i16 %v.153 to i32
  store i32 %v.154, ptr %"r.%r14"
  br label %"L$L__BB24_23"
"L$L__BB24_23":
  %v.155 = load i32, ptr %"r.%r50"
  store i32 %v.155, ptr %"r.%r15"
  %v.156 = load i32, ptr %"r.%r15"
  %v.157 = add i32 %v.156, 1
  store i32 %v.157, ptr %"r.%r50"
  %v.158 = load i32, ptr %"r.%r50"
  %v.159 = load i32, ptr %"r.%r28"
  %v.160 = icmp sge i32 %v.158, %v.159
  store i1 %v.160, ptr %"r.%p23"
  %v.161 = load i1, ptr %"r.%p23"
  br i1 %v.161, label %"L$L__BB24_25", label %"B9"
"B9":
  %v.162 = load i32, ptr %"r.%r50"
  %v.163 = sext i32 %v.162 to i64
  %v.164 = sext i32 2 to i64
  %v.165 = mul i64 %v.163, %v.164
  store i64 %v.165, ptr %"r.%rd27"
  %v.166 = load i64, ptr %"r.%rd3"
  %v.167 = load i64, ptr %"r.%rd27"
  %v.168 = add i64 %v.166, %v.167
  store i64 %v.168, ptr %"r.%rd28"
  %v.169 = load i64, ptr %"r.%rd28"
  %v.170 = inttoptr i64 %v.169 to ptr
  %v.171 = load i16, ptr %v.170, align 1
  store i16 %v.171, ptr %"r.%rs22"
  %v.172 = load i16, ptr %"r.%rs22"
  %v.173 = load i16, ptr %"r.%rs6"
  %v.174 = icmp eq i16 %v.172, %v.173
  store i1 %v.174, ptr %"r.%p24"
  %v.175 = load i1, ptr %"r.%p24"
  br i1 %v.175, label %"L$L__BB24_23", label %"B10"
"B10":
  br label %"L$L__BB24_25"
"L$L__BB24_25":
  %v.176 = load i32, ptr %"r.%r14"
  %v.177 = and i32 %v.176, 1
  store i32 %v.177, ptr %"r.%r39"
  %v.178 = load i32, ptr %"r.%r39"
  %v.179 = icmp eq i32 %v.178, 1
  store i1 %v.179, ptr %"r.%p25"
  store i1 false, ptr %"r.%p26"
  %v.180 = load i1, ptr %"r.%p25"
  %v.181 = load i1, ptr %"r.%p26"
  %v.182 = xor i1 %v.180, %v.181
  store i1 %v.182, ptr %"r.%p27"
  %v.183 = load i1, ptr %"r.%p27"
  %v.184 = xor i1 %v.183, -1
  store i1 %v.184, ptr %"r.%p28"
  %v.185 = load i1, ptr %"r.%p28"
  br i1 %v.185, label %"L$L__BB24_31", label %"B11"
"B11":
  %v.186 = load i64, ptr %"r.%rd11"
  store i64 %v.186, ptr %"r..param param0"
  %v.187 = load i32, ptr %"r.%r14"
  store i32 %v.187, ptr %"r..param param1"
  %v.188 = load i32, ptr %"r.%r52"
  store i32 %v.188, ptr %"r..param param2"
  %v.189 = load i32, ptr %"r.%r15"
  %v.190 = add i32 %v.189, 1
  store i32 %v.190, ptr %"r.%r43"
  %v.191 = load i32, ptr %"r.%r43"
  store i32 %v.191, ptr %"r..param param3"
  %v.192 = load i64, ptr %"r.%rd12"
  store i64 %v.192, ptr %"r..param param4"
  %v.193 = load i64, ptr %"r..param param0"
  %v.194 = load i32, ptr %"r..param param1"
  %v.195 = load i32, ptr %"r..param param2"
  %v.196 = load i32, ptr %"r..param param3"
  %v.197 = load i64, ptr %"r..param param4"
  %v.198 = call i32 @_runtime_run_rangeEP5BlockiiiPi(i64 %v.193, i32 %v.194, i32 %v.195, i32 %v.196, i64 %v.197)
  store i32 %v.198, ptr %"r..param retval0"
  %v.199 = load i32, ptr %"r..param retval0"
  store i32 %v.199, ptr %"r.%r17"
  %v.200 = load i64, ptr %"r.%rd1"
  %v.201 = inttoptr i64 %v.200 to ptr
  %v.202 = load i32, ptr %v.201, align 1
  store i32 %v.202, ptr %"r.%r49"
  %v.203 = load i32, ptr %"r.%r49"
  %v.204 = and i32 %v.203, 4
  store i32 %v.204, ptr %"r.%r40"
  %v.205 = load i32, ptr %"r.%r40"
  %v.206 = icmp ne i32 %v.205, 0
  store i1 %v.206, ptr %"r.%p29"
  %v.207 = load i1, ptr %"r.%p29"
  br i1 %v.207, label %"L$L__BB24_36", label %"B12"
"B12":
  %v.208 = load i32, ptr %"r.%r17"
  %v.209 = icmp eq i32 %v.208, 4294967295
  store i1 %v.209, ptr %"r.%p30"
  store i16 1, ptr %"r.%rs31"
  %v.210 = load i1, ptr %"r.%p30"
  br i1 %v.210, label %"L$L__BB24_31", label %"B13"
"B13":
  %v.211 = load i32, ptr %"r.%r52"
  %v.212 = load i32, ptr %"r.%r15"
  %v.213 = icmp sgt i32 %v.211, %v.212
  store i1 %v.213, ptr %"r.%p31"
  %v.214 = load i1, ptr %"r.%p31"
  br i1 %v.214, label %"L$L__BB24_31", label %"B14"
"B14":
  %v.215 = load i64, ptr %"r.%rd11"
  %v.216 = add i64 %v.215, 56
  %v.217 = inttoptr i64 %v.216 to ptr
  %v.218 = load i64, ptr %v.217, align 1
  store i64 %v.218, ptr %"r.%rd10"
  %v.219 = load i32, ptr %"r.%r17"
  %v.220 = trunc i32 %v.219 to i16
  store i16 %v.220, ptr %"r.%rs7"
  br label %"L$L__BB24_30"
"L$L__BB24_30":
  %v.221 = load i32, ptr %"r.%r52"
  %v.222 = sext i32 %v.221 to i64
  %v.223 = sext i32 2 to i64
  %v.224 = mul i64 %v.222, %v.223
  store i64 %v.224, ptr %"r.%rd30"
  %v.225 = load i64, ptr %"r.%rd10"
  %v.226 = load i64, ptr %"r.%rd30"
  %v.227 = add i64 %v.225, %v.226
  store i64 %v.227, ptr %"r.%rd31"
  %v.228 = load i16, ptr %"r.%rs7"
  %v.229 = load i64, ptr %"r.%rd31"
  %v.230 = inttoptr i64 %v.229 to ptr
  store i16 %v.228, ptr %v.230, align 1
  %v.231 = load i32, ptr %"r.%r52"
  %v.232 = add i32 %v.231, 1
  store i32 %v.232, ptr %"r.%r20"
  %v.233 = load i32, ptr %"r.%r52"
  %v.234 = load i32, ptr %"r.%r15"
  %v.235 = icmp slt i32 %v.233, %v.234
  store i1 %v.235, ptr %"r.%p32"
  %v.236 = load i32, ptr %"r.%r20"
  store i32 %v.236, ptr %"r.%r52"
  %v.237 = load i1, ptr %"r.%p32"
  br i1 %v.237, label %"L$L__BB24_30", label %"B15"
"B15":
  br label %"L$L__BB24_31"
"L$L__BB24_31":
  %v.238 = load i32, ptr %"r.%r50"
  %v.239 = load i32, ptr %"r.%r28"
  %v.240 = icmp slt i32 %v.238, %v.239
  store i1 %v.240, ptr %"r.%p33"
  %v.241 = load i1, ptr %"r.%p33"
  br i1 %v.241, label %"L$L__BB24_22", label %"B16"
"B16":
  br label %"L$L__BB24_32"
"L$L__BB24_32":
  %v.242 = load i64, ptr %"r.%rd11"
  store i64 %v.242, ptr %"r..param param0.1"
  %v.243 = load i32, ptr %"r.%r27"
  store i32 %v.243, ptr %"r..param param1.1"
  %v.244 = load i32, ptr %"r.%r28"
  store i32 %v.244, ptr %"r..param param2.1"
  %v.245 = load i64, ptr %"r..param param0.1"
  %v.246 = load i32, ptr %"r..param param1.1"
  %v.247 = load i32, ptr %"r..param param2.1"
  %v.248 = call i32 @_runtime_common_stateEP5Blockii(i64 %v.245, i32 %v.246, i32 %v.247)
  store i32 %v.248, ptr %"r..param retval0.1"
  %v.249 = load i32, ptr %"r..param retval0.1"
  store i32 %v.249, ptr %"r.%r44"
  %v.250 = load i32, ptr %"r.%r44"
  %v.251 = icmp ne i32 %v.250, 4294967295
  store i1 %v.251, ptr %"r.%p34"
  %v.252 = load i16, ptr %"r.%rs31"
  %v.253 = and i16 %v.252, 255
  store i16 %v.253, ptr %"r.%rs26"
  %v.254 = load i16, ptr %"r.%rs26"
  %v.255 = icmp ne i16 %v.254, 0
  store i1 %v.255, ptr %"r.%p35"
  %v.256 = load i1, ptr %"r.%p35"
  %v.257 = load i1, ptr %"r.%p34"
  %v.258 = or i1 %v.256, %v.257
  store i1 %v.258, ptr %"r.%p36"
  %v.259 = load i1, ptr %"r.%p36"
  br i1 %v.259, label %"L$L__BB24_34", label %"B17"
"B17":
  %v.260 = load i64, ptr %"r.%rd11"
  store i64 %v.260, ptr %"r..param param0.2"
  %v.261 = load i32, ptr %"r.%r27"
  store i32 %v.261, ptr %"r..param param1.2"
  %v.262 = load i32, ptr %"r.%r28"
  store i32 %v.262, ptr %"r..param param2.2"
  %v.263 = load i64, ptr %"r..param param0.2"
  %v.264 = load i32, ptr %"r..param param1.2"
  %v.265 = load i32, ptr %"r..param param2.2"
  %v.266 = call i32 @_runtime_resolve_mixedEP5Blockii(i64 %v.263, i32 %v.264, i32 %v.265)
  store i32 %v.266, ptr %"r..param retval0.2"
  %v.267 = load i32, ptr %"r..param retval0.2"
  store i32 %v.267, ptr %"r.%r42"
  %v.268 = load i32, ptr %"r.%r42"
  %v.269 = trunc i32 %v.268 to i16
  store i16 %v.269, ptr %"r.%rs27"
  %v.270 = load i16, ptr %"r.%rs27"
  %v.271 = icmp eq i16 %v.270, 0
  store i1 %v.271, ptr %"r.%p37"
  store i32 4294967295, ptr %"r.%r56"
  %v.272 = load i1, ptr %"r.%p37"
  br i1 %v.272, label %"L$L__BB24_35", label %"B18"
"B18":
  br label %"L$L__BB24_34"
"L$L__BB24_34":
  store i16 0, ptr %"r.%rs30"
  %v.273 = load i32, ptr %"r.%r44"
  %v.274 = icmp eq i32 %v.273, 4294967295
  store i1 %v.274, ptr %"r.%p39"
  %v.275 = load i1, ptr %"r.%p35"
  %v.276 = load i1, ptr %"r.%p39"
  %v.277 = or i1 %v.275, %v.276
  store i1 %v.277, ptr %"r.%p40"
  %v.278 = load i32, ptr %"r.%r44"
  store i32 %v.278, ptr %"r.%r56"
  %v.279 = load i1, ptr %"r.%p40"
  br i1 %v.279, label %"L$L__BB24_1", label %"B19"
"B19":
  br label %"L$L__BB24_35"
"L$L__BB24_5":
  %v.280 = load i16, ptr %"r.%rs2"
  %v.281 = icmp eq i16 %v.280, 4
  store i1 %v.281, ptr %"r.%p7"
  %v.282 = load i1, ptr %"r.%p7"
  br i1 %v.282, label %"L$L__BB24_7", label %"B20"
"B20":
  %v.283 = load i16, ptr %"r.%rs2"
  %v.284 = icmp ne i16 %v.283, 2
  store i1 %v.284, ptr %"r.%p8"
  %v.285 = load i32, ptr %"r.%r47"
  store i32 %v.285, ptr %"r.%r56"
  %v.286 = load i1, ptr %"r.%p8"
  br i1 %v.286, label %"L$L__BB24_35", label %"B21"
"B21":
  br label %"L$L__BB24_7"
"L$L__BB24_7":
  %v.287 = load i64, ptr %"r.%rd11"
  store i64 %v.287, ptr %"r..param param0.3"
  %v.288 = load i32, ptr %"r.%r47"
  store i32 %v.288, ptr %"r..param param1.3"
  %v.289 = load i32, ptr %"r.%r27"
  store i32 %v.289, ptr %"r..param param2.3"
  %v.290 = load i32, ptr %"r.%r28"
  store i32 %v.290, ptr %"r..param param3.1"
  %v.291 = load i64, ptr %"r..param param0.3"
  %v.292 = load i32, ptr %"r..param param1.3"
  %v.293 = load i32, ptr %"r..param param2.3"
  %v.294 = load i32, ptr %"r..param param3.1"
  %v.295 = call i32 @_runtime_resolve_uniformEP5Blockiii(i64 %v.291, i32 %v.292, i32 %v.293, i32 %v.294)
  store i32 %v.295, ptr %"r..param retval0.3"
  %v.296 = load i32, ptr %"r..param retval0.3"
  store i32 %v.296, ptr %"r.%r34"
  %v.297 = load i32, ptr %"r.%r34"
  %v.298 = trunc i32 %v.297 to i16
  store i16 %v.298, ptr %"r.%rs12"
  %v.299 = load i16, ptr %"r.%rs12"
  %v.300 = icmp ne i16 %v.299, 0
  store i1 %v.300, ptr %"r.%p9"
  %v.301 = load i1, ptr %"r.%p9"
  br i1 %v.301, label %"L$L__BB24_12", label %"B22"
"B22":
  br label %"L$L__BB24_8"
"L$L__BB24_12":
  %v.302 = load i32, ptr %"r.%r47"
  %v.303 = or i32 %v.302, 1
  store i32 %v.303, ptr %"r.%r47"
  br label %"L$L__BB24_13"
"L$L__BB24_13":
  %v.304 = load i64, ptr %"r.%rd11"
  store i64 %v.304, ptr %"r..param param0.4"
  %v.305 = load i32, ptr %"r.%r47"
  store i32 %v.305, ptr %"r..param param1.4"
  %v.306 = load i32, ptr %"r.%r27"
  store i32 %v.306, ptr %"r..param param2.4"
  %v.307 = load i32, ptr %"r.%r28"
  store i32 %v.307, ptr %"r..param param3.2"
  %v.308 = load i64, ptr %"r.%rd12"
  store i64 %v.308, ptr %"r..param param4.1"
  %v.309 = load i64, ptr %"r..param param0.4"
  %v.310 = load i32, ptr %"r..param param1.4"
  %v.311 = load i32, ptr %"r..param param2.4"
  %v.312 = load i32, ptr %"r..param param3.2"
  %v.313 = load i64, ptr %"r..param param4.1"
  %v.314 = call i32 @_runtime_run_rangeEP5BlockiiiPi(i64 %v.309, i32 %v.310, i32 %v.311, i32 %v.312, i64 %v.313)
  store i32 %v.314, ptr %"r..param retval0.4"
  %v.315 = load i32, ptr %"r..param retval0.4"
  store i32 %v.315, ptr %"r.%r44"
  %v.316 = load i64, ptr %"r.%rd1"
  %v.317 = inttoptr i64 %v.316 to ptr
  %v.318 = load i32, ptr %v.317, align 1
  store i32 %v.318, ptr %"r.%r49"
  %v.319 = load i32, ptr %"r.%r49"
  %v.320 = and i32 %v.319, 4
  store i32 %v.320, ptr %"r.%r37"
  %v.321 = load i32, ptr %"r.%r37"
  %v.322 = icmp eq i32 %v.321, 0
  store i1 %v.322, ptr %"r.%p13"
  store i16 0, ptr %"r.%rs30"
  %v.323 = load i1, ptr %"r.%p13"
  br i1 %v.323, label %"L$L__BB24_1", label %"B23"
"B23":
  br label %"L$L__BB24_36"
"L$L__BB24_8":
  %v.324 = load i32, ptr %"r.%r27"
  %v.325 = load i32, ptr %"r.%r28"
  %v.326 = icmp sge i32 %v.324, %v.325
  store i1 %v.326, ptr %"r.%p10"
  store i32 4294967295, ptr %"r.%r44"
  %v.327 = load i1, ptr %"r.%p10"
  br i1 %v.327, label %"L$L__BB24_1", label %"B24"
"B24":
  %v.328 = load i64, ptr %"r.%rd11"
  %v.329 = add i64 %v.328, 56
  %v.330 = inttoptr i64 %v.329 to ptr
  %v.331 = load i64, ptr %v.330, align 1
  store i64 %v.331, ptr %"r.%rd18"
  %v.332 = load i32, ptr %"r.%r47"
  %v.333 = trunc i32 %v.332 to i16
  store i16 %v.333, ptr %"r.%rs3"
  %v.334 = load i32, ptr %"r.%r27"
  %v.335 = sext i32 %v.334 to i64
  %v.336 = sext i32 2 to i64
  %v.337 = mul i64 %v.335, %v.336
  store i64 %v.337, ptr %"r.%rd19"
  %v.338 = load i64, ptr %"r.%rd18"
  %v.339 = load i64, ptr %"r.%rd19"
  %v.340 = add i64 %v.338, %v.339
  store i64 %v.340, ptr %"r.%rd32"
  %v.341 = load i32, ptr %"r.%r27"
  store i32 %v.341, ptr %"r.%r46"
  br label %"L$L__BB24_10"
"L$L__BB24_10":
  %v.342 = load i16, ptr %"r.%rs3"
  %v.343 = load i64, ptr %"r.%rd32"
  %v.344 = inttoptr i64 %v.343 to ptr
  store i16 %v.342, ptr %v.344, align 1
  %v.345 = load i64, ptr %"r.%rd32"
  %v.346 = add i64 %v.345, 2
  store i64 %v.346, ptr %"r.%rd32"
  %v.347 = load i32, ptr %"r.%r46"
  %v.348 = add i32 %v.347, 1
  store i32 %v.348, ptr %"r.%r46"
  %v.349 = load i32, ptr %"r.%r46"
  %v.350 = load i32, ptr %"r.%r28"
  %v.351 = icmp slt i32 %v.349, %v.350
  store i1 %v.351, ptr %"r.%p11"
  %v.352 = load i1, ptr %"r.%p11"
  br i1 %v.352, label %"L$L__BB24_10", label %"B25"
"B25":
  br label %"L$L__BB24_1"
"L$L__BB24_1":
  %v.353 = load i32, ptr %"r.%r44"
  store i32 %v.353, ptr %"r.%r47"
  %v.354 = load i32, ptr %"r.%r47"
  %v.355 = icmp eq i32 %v.354, 4294967295
  store i1 %v.355, ptr %"r.%p1"
  %v.356 = load i1, ptr %"r.%p1"
  br i1 %v.356, label %"L$L__BB24_14", label %"B26"
"B26":
  %v.357 = load i32, ptr %"r.%r47"
  %v.358 = icmp eq i32 %v.357, 0
  store i1 %v.358, ptr %"r.%p2"
  store i32 0, ptr %"r.%r56"
  %v.359 = load i1, ptr %"r.%p2"
  br i1 %v.359, label %"L$L__BB24_35", label %"B27"
"B27":
  br label %"L$L__BB24_3"
"L$L__BB24_35":
  %v.360 = load i32, ptr %"r.%r56"
  %v.361 = load i64, ptr %"r.%rd4"
  %v.362 = inttoptr i64 %v.361 to ptr
  store i32 %v.360, ptr %v.362, align 1
  br label %"L$L__BB24_36"
"L$L__BB24_36":
  %v.363 = load i32, ptr %"r.%r49"
  store i32 %v.363, ptr %"r..param func_retval0"
  br label %done
done:
  %v.364 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.364
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
  br i1 %v.8, label %"L$L__BB25_7", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd1"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd2"
  store i32 0, ptr %"r.%r17"
  %v.12 = load i32, ptr %"r.%r17"
  store i32 %v.12, ptr %"r.%r16"
  br label %"L$L__BB25_2"
"L$L__BB25_2":
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
  br i1 %v.25, label %"L$L__BB25_6", label %"B2"
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
  br i1 %v.37, label %"L$L__BB25_6", label %"B3"
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
  br label %"L$L__BB25_5"
"L$L__BB25_5":
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
  br i1 %v.61, label %"L$L__BB25_5", label %"B4"
"B4":
  br label %"L$L__BB25_6"
"L$L__BB25_6":
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
  br i1 %v.70, label %"L$L__BB25_2", label %"B5"
"B5":
  br label %"L$L__BB25_7"
"L$L__BB25_7":
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
  br i1 %v.8, label %"L$L__BB26_3", label %"B1"
"B1":
  %v.9 = load i64, ptr %"r.%rd1"
  %v.10 = inttoptr i64 %v.9 to ptr
  %v.11 = load i64, ptr %v.10, align 1
  store i64 %v.11, ptr %"r.%rd2"
  store i32 0, ptr %"r.%r11"
  %v.12 = load i32, ptr %"r.%r11"
  store i32 %v.12, ptr %"r.%r12"
  br label %"L$L__BB26_2"
"L$L__BB26_2":
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
  br i1 %v.45, label %"L$L__BB26_2", label %"B2"
"B2":
  br label %"L$L__BB26_3"
"L$L__BB26_3":
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
  br i1 %v.12, label %"L$L__BB27_2", label %"B1"
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
  br label %"L$L__BB27_2"
"L$L__BB27_2":
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
  br i1 %v.52, label %"L$L__BB28_2", label %"B1"
"B1":
  br label %"L$L__BB28_1"
"L$L__BB28_2":
  %v.53 = load i64, ptr %"r.%rd1"
  %v.54 = add i64 %v.53, 1
  %v.55 = inttoptr i64 %v.54 to ptr
  %v.56 = load i32, ptr %v.55, align 1
  store i32 %v.56, ptr %"r.%r11"
  br label %"L$L__BB28_3"
"L$L__BB28_1":
  %v.57 = load i64, ptr %"r.%rd2"
  %v.58 = add i64 %v.57, 4
  %v.59 = inttoptr i64 %v.58 to ptr
  %v.60 = load i32, ptr %v.59, align 1
  store i32 %v.60, ptr %"r.%r11"
  br label %"L$L__BB28_3"
"L$L__BB28_3":
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
  br i1 %v.78, label %"L$L__BB28_5", label %"B2"
"B2":
  br label %"L$L__BB28_4"
"L$L__BB28_5":
  %v.79 = load i64, ptr %"r.%rd1"
  %v.80 = add i64 %v.79, -1
  %v.81 = inttoptr i64 %v.80 to ptr
  %v.82 = load i8, ptr %v.81, align 1
  %v.83 = zext i8 %v.82 to i32
  store i32 %v.83, ptr %"r.%r12"
  br label %"L$L__BB28_6"
"L$L__BB28_4":
  %v.84 = load i64, ptr %"r.%rd2"
  %v.85 = inttoptr i64 %v.84 to ptr
  %v.86 = load i32, ptr %v.85, align 1
  store i32 %v.86, ptr %"r.%r10"
  %v.87 = load i32, ptr %"r.%r10"
  %v.88 = and i32 %v.87, 15
  store i32 %v.88, ptr %"r.%r12"
  br label %"L$L__BB28_6"
"L$L__BB28_6":
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
  br label %"L$L__BB29_1"
"L$L__BB29_1":
  %v.19 = load i32, ptr %"r.%r24"
  %v.20 = icmp slt i32 %v.19, 1
  store i1 %v.20, ptr %"r.%p1"
  %v.21 = load i1, ptr %"r.%p1"
  br i1 %v.21, label %"L$L__BB29_15", label %"B1"
"B1":
  %v.22 = load i32, ptr %"r.%r43"
  %v.23 = icmp eq i32 %v.22, 0
  store i1 %v.23, ptr %"r.%p2"
  %v.24 = load i64, ptr %"r.%rd1"
  %v.25 = add i64 %v.24, 144
  store i64 %v.25, ptr %"r.%rd4"
  %v.26 = load i1, ptr %"r.%p2"
  br i1 %v.26, label %"L$L__BB29_9", label %"B2"
"B2":
  store i32 0, ptr %"r.%r47"
  %v.27 = load i64, ptr %"r.%rd2"
  store i64 %v.27, ptr %"r.%rd24"
  %v.28 = load i64, ptr %"r.%rd3"
  store i64 %v.28, ptr %"r.%rd25"
  br label %"L$L__BB29_4"
"L$L__BB29_4":
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
  br i1 %v.43, label %"L$L__BB29_8", label %"B3"
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
  br i1 %v.59, label %"L$L__BB29_8", label %"B4"
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
  br i1 %v.87, label %"L$L__BB29_8", label %"B5"
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
  br label %"L$L__BB29_8"
"L$L__BB29_8":
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
  br i1 %v.120, label %"L$L__BB29_4", label %"B6"
"B6":
  br label %"L$L__BB29_15"
"L$L__BB29_9":
  store i32 0, ptr %"r.%r48"
  br label %"L$L__BB29_10"
"L$L__BB29_10":
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
  br i1 %v.144, label %"L$L__BB29_14", label %"B7"
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
  br i1 %v.162, label %"L$L__BB29_14", label %"B8"
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
  br i1 %v.190, label %"L$L__BB29_14", label %"B9"
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
  br label %"L$L__BB29_14"
"L$L__BB29_14":
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
  br i1 %v.220, label %"L$L__BB29_10", label %"B10"
"B10":
  br label %"L$L__BB29_15"
"L$L__BB29_15":
  %v.221 = load i32, ptr %"r.%r43"
  %v.222 = add i32 %v.221, 1
  store i32 %v.222, ptr %"r.%r43"
  %v.223 = load i32, ptr %"r.%r43"
  %v.224 = icmp ult i32 %v.223, 2
  store i1 %v.224, ptr %"r.%p13"
  %v.225 = load i1, ptr %"r.%p13"
  br i1 %v.225, label %"L$L__BB29_1", label %"B11"
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
  %"r.%p15" = alloca i1
  %"r.%p16" = alloca i1
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
  %"r.%r32" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r6" = alloca i32
  %"r.%r7" = alloca i32
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
  %"r.%rd5" = alloca i64
  %"r.%rd6" = alloca i64
  %"r.%rd7" = alloca i64
  %"r.%rd8" = alloca i64
  %"r.%rs1" = alloca i16
  %"r.%rs13" = alloca i16
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
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
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
  store i64 %v.3, ptr %"r.%rd13"
  %v.4 = load i32, ptr %"r..param _runtime_alignedEP5Blockii_param_1"
  store i32 %v.4, ptr %"r.%r11"
  %v.5 = load i32, ptr %"r..param _runtime_alignedEP5Blockii_param_2"
  store i32 %v.5, ptr %"r.%r12"
  %v.6 = load i64, ptr %"r.%rd13"
  %v.7 = add i64 %v.6, 56
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd13"
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
  store i16 1, ptr %"r.%rs13"
  %v.21 = load i1, ptr %"r.%p3"
  br i1 %v.21, label %"L$L__BB30_16", label %"B1"
"B1":
  %v.22 = load i64, ptr %"r.%rd4"
  %v.23 = add i64 %v.22, 24
  store i64 %v.23, ptr %"r.%rd6"
  store i32 4294967295, ptr %"r.%r32"
  store i32 0, ptr %"r.%r30"
  br label %"L$L__BB30_2"
"L$L__BB30_2":
  %v.24 = load i32, ptr %"r.%r30"
  %v.25 = and i32 %v.24, 31
  store i32 %v.25, ptr %"r.%r15"
  %v.26 = load i32, ptr %"r.%r15"
  %v.27 = icmp ne i32 %v.26, 0
  store i1 %v.27, ptr %"r.%p5"
  store i1 false, ptr %"r.%p16"
  %v.28 = load i1, ptr %"r.%p5"
  br i1 %v.28, label %"L$L__BB30_4", label %"B2"
"B2":
  %v.29 = load i64, ptr %"r.%rd6"
  %v.30 = add i64 %v.29, 4
  %v.31 = inttoptr i64 %v.30 to ptr
  %v.32 = load i32, ptr %v.31, align 1
  store i32 %v.32, ptr %"r.%r16"
  %v.33 = load i32, ptr %"r.%r16"
  %v.34 = icmp eq i32 %v.33, 0
  store i1 %v.34, ptr %"r.%p16"
  br label %"L$L__BB30_4"
"L$L__BB30_4":
  %v.35 = load i32, ptr %"r.%r32"
  %v.36 = load i1, ptr %"r.%p16"
  %v.37 = select i1 %v.36, i32 4294967295, i32 %v.35
  store i32 %v.37, ptr %"r.%r32"
  %v.38 = load i32, ptr %"r.%r30"
  %v.39 = sext i32 %v.38 to i64
  %v.40 = sext i32 2 to i64
  %v.41 = mul i64 %v.39, %v.40
  store i64 %v.41, ptr %"r.%rd14"
  %v.42 = load i64, ptr %"r.%rd2"
  %v.43 = load i64, ptr %"r.%rd14"
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
  br i1 %v.59, label %"L$L__BB30_15", label %"B3"
"B3":
  %v.60 = load i64, ptr %"r.%SP"
  %v.61 = add i64 %v.60, 0
  store i64 %v.61, ptr %"r.%rd15"
  %v.62 = load i64, ptr %"r.%rd13"
  store i64 %v.62, ptr %"r..param param0.1"
  %v.63 = load i32, ptr %"r.%r4"
  store i32 %v.63, ptr %"r..param param1.1"
  %v.64 = load i32, ptr %"r.%r30"
  store i32 %v.64, ptr %"r..param param2"
  %v.65 = load i64, ptr %"r.%rd15"
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
  br i1 %v.75, label %"L$L__BB30_15", label %"B4"
"B4":
  %v.76 = load i32, ptr %"r.%r32"
  %v.77 = icmp slt i32 %v.76, 0
  store i1 %v.77, ptr %"r.%p8"
  %v.78 = load i1, ptr %"r.%p8"
  br i1 %v.78, label %"L$L__BB30_14", label %"B5"
"B5":
  %v.79 = load i32, ptr %"r.%r32"
  %v.80 = sext i32 %v.79 to i64
  %v.81 = sext i32 2 to i64
  %v.82 = mul i64 %v.80, %v.81
  store i64 %v.82, ptr %"r.%rd16"
  %v.83 = load i64, ptr %"r.%rd2"
  %v.84 = load i64, ptr %"r.%rd16"
  %v.85 = add i64 %v.83, %v.84
  store i64 %v.85, ptr %"r.%rd17"
  %v.86 = load i64, ptr %"r.%rd7"
  %v.87 = inttoptr i64 %v.86 to ptr
  %v.88 = load i16, ptr %v.87, align 1
  store i16 %v.88, ptr %"r.%rs1"
  %v.89 = load i64, ptr %"r.%rd17"
  %v.90 = inttoptr i64 %v.89 to ptr
  %v.91 = load i16, ptr %v.90, align 1
  store i16 %v.91, ptr %"r.%rs2"
  %v.92 = load i16, ptr %"r.%rs2"
  %v.93 = load i16, ptr %"r.%rs1"
  %v.94 = icmp eq i16 %v.92, %v.93
  store i1 %v.94, ptr %"r.%p9"
  %v.95 = load i1, ptr %"r.%p9"
  br i1 %v.95, label %"L$L__BB30_14", label %"B6"
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
  store i64 %v.107, ptr %"r.%rd18"
  %v.108 = load i64, ptr %"r.%rd5"
  %v.109 = load i64, ptr %"r.%rd18"
  %v.110 = add i64 %v.108, %v.109
  store i64 %v.110, ptr %"r.%rd19"
  %v.111 = load i64, ptr %"r.%rd19"
  %v.112 = add i64 %v.111, 3
  store i64 %v.112, ptr %"r.%rd8"
  %v.113 = load i64, ptr %"r.%rd19"
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
  br i1 %v.122, label %"L$L__BB30_14", label %"B7"
"B7":
  br label %"L$L__BB30_9"
"L$L__BB30_14":
  %v.123 = load i32, ptr %"r.%r30"
  %v.124 = load i32, ptr %"r.%r32"
  %v.125 = load i1, ptr %"r.%p8"
  %v.126 = select i1 %v.125, i32 %v.123, i32 %v.124
  store i32 %v.126, ptr %"r.%r32"
  br label %"L$L__BB30_15"
"L$L__BB30_15":
  %v.127 = load i32, ptr %"r.%r30"
  %v.128 = add i32 %v.127, 1
  store i32 %v.128, ptr %"r.%r30"
  %v.129 = load i32, ptr %"r.%r30"
  %v.130 = load i32, ptr %"r.%r11"
  %v.131 = icmp slt i32 %v.129, %v.130
  store i1 %v.131, ptr %"r.%p15"
  %v.132 = load i1, ptr %"r.%p15"
  br i1 %v.132, label %"L$L__BB30_2", label %"B8"
"B8":
  br label %"L$L__BB30_16"
"L$L__BB30_16":
  %v.133 = load i16, ptr %"r.%rs13"
  %v.134 = zext i16 %v.133 to i32
  store i32 %v.134, ptr %"r.%r29"
  %v.135 = load i32, ptr %"r.%r29"
  store i32 %v.135, ptr %"r..param func_retval0"
  br label %done
"L$L__BB30_9":
  %v.136 = load i64, ptr %"r.%rd8"
  %v.137 = add i64 %v.136, 5
  %v.138 = inttoptr i64 %v.137 to ptr
  %v.139 = load i32, ptr %v.138, align 1
  store i32 %v.139, ptr %"r.%r5"
  %v.140 = load i16, ptr %"r.%rs2"
  %v.141 = icmp ult i32 1, 16
  %v.142 = select i1 %v.141, i32 1, i32 15
  %v.143 = trunc i32 %v.142 to i16
  %v.144 = lshr i16 %v.140, %v.143
  %v.145 = select i1 %v.141, i16 %v.144, i16 0
  store i16 %v.145, ptr %"r.%rs9"
  %v.146 = load i16, ptr %"r.%rs9"
  %v.147 = zext i16 %v.146 to i32
  store i32 %v.147, ptr %"r.%r20"
  %v.148 = load i32, ptr %"r.%r20"
  %v.149 = zext i32 %v.148 to i64
  %v.150 = zext i32 12 to i64
  %v.151 = mul i64 %v.149, %v.150
  store i64 %v.151, ptr %"r.%rd20"
  %v.152 = load i64, ptr %"r.%rd5"
  %v.153 = load i64, ptr %"r.%rd20"
  %v.154 = add i64 %v.152, %v.153
  store i64 %v.154, ptr %"r.%rd21"
  %v.155 = load i64, ptr %"r.%rd21"
  %v.156 = add i64 %v.155, 8
  %v.157 = inttoptr i64 %v.156 to ptr
  %v.158 = load i32, ptr %v.157, align 1
  store i32 %v.158, ptr %"r.%r6"
  %v.159 = load i64, ptr %"r.%rd13"
  %v.160 = add i64 %v.159, 24
  %v.161 = inttoptr i64 %v.160 to ptr
  %v.162 = load i64, ptr %v.161, align 1
  store i64 %v.162, ptr %"r.%rd10"
  %v.163 = load i64, ptr %"r.%rd13"
  %v.164 = inttoptr i64 %v.163 to ptr
  %v.165 = load i64, ptr %v.164, align 1
  store i64 %v.165, ptr %"r.%rd11"
  %v.166 = load i64, ptr %"r.%rd11"
  %v.167 = add i64 %v.166, 212
  store i64 %v.167, ptr %"r.%rd22"
  %v.168 = load i64, ptr %"r.%rd22"
  %v.169 = inttoptr i64 %v.168 to ptr
  %v.170 = atomicrmw add ptr %v.169, i32 1 seq_cst, align 4
  store i32 %v.170, ptr %"r.%r7"
  %v.171 = load i64, ptr %"r.%rd11"
  %v.172 = add i64 %v.171, 208
  store i64 %v.172, ptr %"r.%rd12"
  %v.173 = load i64, ptr %"r.%rd11"
  %v.174 = add i64 %v.173, 208
  %v.175 = inttoptr i64 %v.174 to ptr
  %v.176 = load i32, ptr %v.175, align 1
  store i32 %v.176, ptr %"r.%r21"
  %v.177 = load i32, ptr %"r.%r7"
  %v.178 = load i32, ptr %"r.%r21"
  %v.179 = icmp uge i32 %v.177, %v.178
  store i1 %v.179, ptr %"r.%p11"
  %v.180 = load i1, ptr %"r.%p11"
  br i1 %v.180, label %"L$L__BB30_11", label %"B9"
"B9":
  %v.181 = load i32, ptr %"r.%r12"
  %v.182 = sext i32 %v.181 to i64
  store i64 %v.182, ptr %"r.%rd23"
  %v.183 = load i64, ptr %"r.%rd12"
  %v.184 = add i64 %v.183, -8
  %v.185 = inttoptr i64 %v.184 to ptr
  %v.186 = load i64, ptr %v.185, align 1
  store i64 %v.186, ptr %"r.%rd24"
  store i64 0, ptr %"r.%rd25"
  %v.187 = load i32, ptr %"r.%r7"
  %v.188 = zext i32 %v.187 to i64
  %v.189 = zext i32 80 to i64
  %v.190 = mul i64 %v.188, %v.189
  store i64 %v.190, ptr %"r.%rd26"
  %v.191 = load i64, ptr %"r.%rd24"
  %v.192 = load i64, ptr %"r.%rd26"
  %v.193 = add i64 %v.191, %v.192
  store i64 %v.193, ptr %"r.%rd27"
  store i32 1, ptr %"r.%r22"
  store i32 8, ptr %"r.%r23"
  %v.194 = load i32, ptr %"r.%r23"
  %v.195 = load i32, ptr %"r.%r5"
  %v.196 = load i64, ptr %"r.%rd27"
  %v.197 = inttoptr i64 %v.196 to ptr
  %v.198 = insertelement <2 x i32> poison, i32 %v.194, i32 0
  %v.199 = insertelement <2 x i32> %v.198, i32 %v.195, i32 1
  store <2 x i32> %v.199, ptr %v.197, align 1
  %v.200 = load i64, ptr %"r.%rd13"
  %v.201 = add i64 %v.200, 24
  %v.202 = inttoptr i64 %v.201 to ptr
  %v.203 = load i64, ptr %v.202, align 1
  store i64 %v.203, ptr %"r.%rd28"
  %v.204 = load i64, ptr %"r.%rd28"
  %v.205 = load i64, ptr %"r.%rd27"
  %v.206 = add i64 %v.205, 8
  %v.207 = inttoptr i64 %v.206 to ptr
  store i64 %v.204, ptr %v.207, align 1
  %v.208 = load i64, ptr %"r.%rd25"
  %v.209 = load i64, ptr %"r.%rd27"
  %v.210 = add i64 %v.209, 24
  %v.211 = inttoptr i64 %v.210 to ptr
  store i64 %v.208, ptr %v.211, align 1
  %v.212 = load i64, ptr %"r.%rd23"
  %v.213 = load i64, ptr %"r.%rd27"
  %v.214 = add i64 %v.213, 32
  %v.215 = inttoptr i64 %v.214 to ptr
  store i64 %v.212, ptr %v.215, align 1
  %v.216 = load i64, ptr %"r.%rd25"
  %v.217 = load i64, ptr %"r.%rd27"
  %v.218 = add i64 %v.217, 40
  %v.219 = inttoptr i64 %v.218 to ptr
  store i64 %v.216, ptr %v.219, align 1
  %v.220 = load i64, ptr %"r.%rd25"
  %v.221 = load i64, ptr %"r.%rd27"
  %v.222 = add i64 %v.221, 48
  %v.223 = inttoptr i64 %v.222 to ptr
  store i64 %v.220, ptr %v.223, align 1
  %v.224 = load i64, ptr %"r.%rd25"
  %v.225 = load i64, ptr %"r.%rd27"
  %v.226 = add i64 %v.225, 56
  %v.227 = inttoptr i64 %v.226 to ptr
  store i64 %v.224, ptr %v.227, align 1
  %v.228 = load i32, ptr %"r.%r30"
  %v.229 = load i32, ptr %"r.%r6"
  %v.230 = load i64, ptr %"r.%rd27"
  %v.231 = add i64 %v.230, 16
  %v.232 = inttoptr i64 %v.231 to ptr
  %v.233 = insertelement <2 x i32> poison, i32 %v.228, i32 0
  %v.234 = insertelement <2 x i32> %v.233, i32 %v.229, i32 1
  store <2 x i32> %v.234, ptr %v.232, align 1
  %v.235 = load i64, ptr %"r.%rd10"
  %v.236 = load i64, ptr %"r.%rd27"
  %v.237 = add i64 %v.236, 64
  %v.238 = inttoptr i64 %v.237 to ptr
  store i64 %v.235, ptr %v.238, align 1
  %v.239 = load i32, ptr %"r.%r32"
  %v.240 = load i64, ptr %"r.%rd27"
  %v.241 = add i64 %v.240, 72
  %v.242 = inttoptr i64 %v.241 to ptr
  store i32 %v.239, ptr %v.242, align 1
  fence seq_cst
  %v.243 = load i32, ptr %"r.%r22"
  %v.244 = load i64, ptr %"r.%rd27"
  %v.245 = add i64 %v.244, 76
  %v.246 = inttoptr i64 %v.245 to ptr
  store atomic i32 %v.243, ptr %v.246 monotonic, align 4
  br label %"L$L__BB30_11"
"L$L__BB30_11":
  %v.247 = load i64, ptr %"r.%rd12"
  %v.248 = add i64 %v.247, -36
  %v.249 = inttoptr i64 %v.248 to ptr
  %v.250 = load i32, ptr %v.249, align 1
  store i32 %v.250, ptr %"r.%r24"
  %v.251 = load i32, ptr %"r.%r24"
  %v.252 = icmp eq i32 %v.251, 0
  store i1 %v.252, ptr %"r.%p12"
  %v.253 = load i1, ptr %"r.%p12"
  br i1 %v.253, label %"L$L__BB30_13", label %"B10"
"B10":
  %v.254 = load i64, ptr %"r.%rd12"
  %v.255 = inttoptr i64 %v.254 to ptr
  %v.256 = load i32, ptr %v.255, align 1
  store i32 %v.256, ptr %"r.%r25"
  %v.257 = load i32, ptr %"r.%r7"
  %v.258 = load i32, ptr %"r.%r25"
  %v.259 = icmp ult i32 %v.257, %v.258
  store i1 %v.259, ptr %"r.%p13"
  %v.260 = load i1, ptr %"r.%p13"
  br i1 %v.260, label %"L$L__BB30_16", label %"B11"
"B11":
  br label %"L$L__BB30_13"
"L$L__BB30_13":
  %v.261 = load i64, ptr %"r.%rd11"
  %v.262 = add i64 %v.261, 196
  store i64 %v.262, ptr %"r.%rd29"
  store i32 1, ptr %"r.%r26"
  store i32 0, ptr %"r.%r27"
  %v.263 = load i32, ptr %"r.%r27"
  %v.264 = load i32, ptr %"r.%r26"
  %v.265 = load i64, ptr %"r.%rd29"
  %v.266 = inttoptr i64 %v.265 to ptr
  %v.267 = cmpxchg ptr %v.266, i32 %v.263, i32 %v.264 seq_cst seq_cst, align 4
  %v.268 = extractvalue { i32, i1 } %v.267, 0
  store i32 %v.268, ptr %"r.%r28"
  store i16 0, ptr %"r.%rs13"
  br label %"L$L__BB30_16"
done:
  %v.269 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.269
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
  %"r.%p31" = alloca i1
  %"r.%p32" = alloca i1
  %"r.%p33" = alloca i1
  %"r.%p34" = alloca i1
  %"r.%p35" = alloca i1
  %"r.%p37" = alloca i1
  %"r.%p38" = alloca i1
  %"r.%p39" = alloca i1
  %"r.%p4" = alloca i1
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
  %"r.%r60" = alloca i32
  %"r.%r62" = alloca i32
  %"r.%r64" = alloca i32
  %"r.%r66" = alloca i32
  %"r.%r67" = alloca i32
  %"r.%r69" = alloca i32
  %"r.%r71" = alloca i32
  %"r.%r72" = alloca i32
  %"r.%r73" = alloca i32
  %"r.%r74" = alloca i32
  %"r.%r76" = alloca i32
  %"r.%r77" = alloca i32
  %"r.%r79" = alloca i32
  %"r.%r81" = alloca i32
  %"r.%r82" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
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
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i32
  %"r..param param1.4" = alloca i32
  %"r..param param1.5" = alloca i32
  %"r..param param1.6" = alloca i32
  %"r..param param1.7" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param param2.1" = alloca i32
  %"r..param param2.2" = alloca i32
  %"r..param param2.3" = alloca i32
  %"r..param param2.4" = alloca i32
  %"r..param param2.5" = alloca i32
  %"r..param param3" = alloca i64
  %"r..param param3.1" = alloca i64
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
  store i64 %v.3, ptr %"r.%rd14"
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
  %v.10 = load i64, ptr %"r.%rd14"
  %v.11 = inttoptr i64 %v.10 to ptr
  %v.12 = load i64, ptr %v.11, align 1
  store i64 %v.12, ptr %"r.%rd4"
  %v.13 = load i64, ptr %"r.%rd14"
  %v.14 = add i64 %v.13, 72
  %v.15 = inttoptr i64 %v.14 to ptr
  %v.16 = load i64, ptr %v.15, align 1
  store i64 %v.16, ptr %"r.%rd5"
  %v.17 = load i32, ptr %"r.%r28"
  %v.18 = icmp slt i32 %v.17, 1
  store i1 %v.18, ptr %"r.%p3"
  store i1 true, ptr %"r.%p2"
  store i32 4294967295, ptr %"r.%r72"
  %v.19 = load i1, ptr %"r.%p2"
  store i1 %v.19, ptr %"r.%p39"
  %v.20 = load i1, ptr %"r.%p3"
  br i1 %v.20, label %"L$L__BB31_5", label %"B1"
"B1":
  store i32 4294967295, ptr %"r.%r72"
  store i32 0, ptr %"r.%r69"
  %v.21 = load i32, ptr %"r.%r72"
  store i32 %v.21, ptr %"r.%r71"
  br label %"L$L__BB31_2"
"L$L__BB31_2":
  %v.22 = load i32, ptr %"r.%r69"
  %v.23 = sext i32 %v.22 to i64
  %v.24 = sext i32 4 to i64
  %v.25 = mul i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd17"
  %v.26 = load i64, ptr %"r.%rd5"
  %v.27 = load i64, ptr %"r.%rd17"
  %v.28 = add i64 %v.26, %v.27
  store i64 %v.28, ptr %"r.%rd18"
  %v.29 = load i64, ptr %"r.%rd18"
  %v.30 = inttoptr i64 %v.29 to ptr
  %v.31 = load i32, ptr %v.30, align 1
  store i32 %v.31, ptr %"r.%r3"
  %v.32 = load i32, ptr %"r.%r3"
  %v.33 = icmp eq i32 %v.32, 0
  store i1 %v.33, ptr %"r.%p4"
  %v.34 = load i1, ptr %"r.%p4"
  br i1 %v.34, label %"L$L__BB31_4", label %"B2"
"B2":
  %v.35 = load i32, ptr %"r.%r3"
  %v.36 = icmp eq i32 %v.35, 4294967295
  store i1 %v.36, ptr %"r.%p6"
  %v.37 = load i32, ptr %"r.%r3"
  %v.38 = load i32, ptr %"r.%r72"
  %v.39 = icmp ne i32 %v.37, %v.38
  store i1 %v.39, ptr %"r.%p7"
  %v.40 = load i32, ptr %"r.%r72"
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
  store i1 false, ptr %"r.%p39"
  %v.48 = load i32, ptr %"r.%r3"
  store i32 %v.48, ptr %"r.%r71"
  %v.49 = load i1, ptr %"r.%p10"
  br i1 %v.49, label %"L$L__BB31_5", label %"B3"
"B3":
  br label %"L$L__BB31_4"
"L$L__BB31_4":
  %v.50 = load i32, ptr %"r.%r69"
  %v.51 = add i32 %v.50, 1
  store i32 %v.51, ptr %"r.%r69"
  %v.52 = load i32, ptr %"r.%r69"
  %v.53 = load i32, ptr %"r.%r27"
  %v.54 = mul i32 %v.52, %v.53
  store i32 %v.54, ptr %"r.%r32"
  %v.55 = load i32, ptr %"r.%r32"
  %v.56 = load i32, ptr %"r.%r28"
  %v.57 = icmp slt i32 %v.55, %v.56
  store i1 %v.57, ptr %"r.%p12"
  %v.58 = load i32, ptr %"r.%r71"
  store i32 %v.58, ptr %"r.%r72"
  %v.59 = load i1, ptr %"r.%p2"
  store i1 %v.59, ptr %"r.%p39"
  %v.60 = load i1, ptr %"r.%p12"
  br i1 %v.60, label %"L$L__BB31_2", label %"B4"
"B4":
  br label %"L$L__BB31_5"
"L$L__BB31_5":
  %v.61 = load i32, ptr %"r.%r72"
  %v.62 = icmp eq i32 %v.61, 4294967295
  store i1 %v.62, ptr %"r.%p13"
  %v.63 = load i1, ptr %"r.%p39"
  %v.64 = xor i1 %v.63, -1
  store i1 %v.64, ptr %"r.%p14"
  %v.65 = load i1, ptr %"r.%p13"
  %v.66 = load i1, ptr %"r.%p14"
  %v.67 = or i1 %v.65, %v.66
  store i1 %v.67, ptr %"r.%p15"
  %v.68 = load i1, ptr %"r.%p15"
  br i1 %v.68, label %"L$L__BB31_9", label %"B5"
"B5":
  %v.69 = load i64, ptr %"r.%rd4"
  %v.70 = add i64 %v.69, 144
  %v.71 = inttoptr i64 %v.70 to ptr
  %v.72 = load i64, ptr %v.71, align 1
  store i64 %v.72, ptr %"r.%rd19"
  %v.73 = load i32, ptr %"r.%r72"
  %v.74 = icmp ult i32 1, 32
  %v.75 = select i1 %v.74, i32 1, i32 31
  %v.76 = ashr i32 %v.73, %v.75
  store i32 %v.76, ptr %"r.%r33"
  %v.77 = load i32, ptr %"r.%r33"
  %v.78 = sext i32 %v.77 to i64
  %v.79 = sext i32 12 to i64
  %v.80 = mul i64 %v.78, %v.79
  store i64 %v.80, ptr %"r.%rd20"
  %v.81 = load i64, ptr %"r.%rd19"
  %v.82 = load i64, ptr %"r.%rd20"
  %v.83 = add i64 %v.81, %v.82
  store i64 %v.83, ptr %"r.%rd6"
  %v.84 = load i64, ptr %"r.%rd6"
  %v.85 = inttoptr i64 %v.84 to ptr
  %v.86 = load i8, ptr %v.85, align 1
  %v.87 = zext i8 %v.86 to i16
  store i16 %v.87, ptr %"r.%rs1"
  %v.88 = load i16, ptr %"r.%rs1"
  %v.89 = icmp ne i16 %v.88, 1
  store i1 %v.89, ptr %"r.%p16"
  %v.90 = load i32, ptr %"r.%r72"
  %v.91 = and i32 %v.90, 1
  store i32 %v.91, ptr %"r.%r34"
  %v.92 = load i32, ptr %"r.%r34"
  %v.93 = icmp eq i32 %v.92, 1
  store i1 %v.93, ptr %"r.%p17"
  %v.94 = load i1, ptr %"r.%p17"
  %v.95 = load i1, ptr %"r.%p16"
  %v.96 = or i1 %v.94, %v.95
  store i1 %v.96, ptr %"r.%p18"
  %v.97 = load i1, ptr %"r.%p18"
  br i1 %v.97, label %"L$L__BB31_9", label %"B6"
"B6":
  %v.98 = load i64, ptr %"r.%rd6"
  %v.99 = add i64 %v.98, 3
  %v.100 = inttoptr i64 %v.99 to ptr
  %v.101 = load i8, ptr %v.100, align 1
  %v.102 = zext i8 %v.101 to i16
  store i16 %v.102, ptr %"r.%rs2"
  %v.103 = load i16, ptr %"r.%rs2"
  %v.104 = icmp ne i16 %v.103, 2
  store i1 %v.104, ptr %"r.%p19"
  %v.105 = load i1, ptr %"r.%p19"
  br i1 %v.105, label %"L$L__BB31_9", label %"B7"
"B7":
  %v.106 = load i64, ptr %"r.%rd6"
  %v.107 = add i64 %v.106, 4
  %v.108 = inttoptr i64 %v.107 to ptr
  %v.109 = load i32, ptr %v.108, align 1
  store i32 %v.109, ptr %"r.%r35"
  %v.110 = load i32, ptr %"r.%r35"
  %v.111 = icmp eq i32 %v.110, 0
  store i1 %v.111, ptr %"r.%p20"
  %v.112 = load i1, ptr %"r.%p20"
  br i1 %v.112, label %"L$L__BB31_30", label %"B8"
"B8":
  br label %"L$L__BB31_9"
"L$L__BB31_9":
  store i32 0, ptr %"r.%r36"
  %v.113 = load i64, ptr %"r.%rd14"
  store i64 %v.113, ptr %"r..param param0"
  %v.114 = load i32, ptr %"r.%r27"
  store i32 %v.114, ptr %"r..param param1"
  %v.115 = load i32, ptr %"r.%r28"
  store i32 %v.115, ptr %"r..param param2"
  %v.116 = load i64, ptr %"r..param param0"
  %v.117 = load i32, ptr %"r..param param1"
  %v.118 = load i32, ptr %"r..param param2"
  call void @_runtime_spread_statesEP5Blockii(i64 %v.116, i32 %v.117, i32 %v.118)
  %v.119 = load i64, ptr %"r.%rd14"
  %v.120 = add i64 %v.119, 56
  %v.121 = inttoptr i64 %v.120 to ptr
  %v.122 = load i64, ptr %v.121, align 1
  store i64 %v.122, ptr %"r.%rd7"
  %v.123 = load i64, ptr %"r.%SP"
  %v.124 = add i64 %v.123, 128
  store i64 %v.124, ptr %"r.%rd21"
  %v.125 = load i64, ptr %"r.%SPL"
  %v.126 = add i64 %v.125, 128
  store i64 %v.126, ptr %"r.%rd8"
  %v.127 = load i32, ptr %"r.%r36"
  store i32 %v.127, ptr %"r.%r73"
  br label %"L$L__BB31_10"
"L$L__BB31_10":
  %v.128 = load i32, ptr %"r.%r73"
  %v.129 = sext i32 %v.128 to i64
  %v.130 = sext i32 4 to i64
  %v.131 = mul i64 %v.129, %v.130
  store i64 %v.131, ptr %"r.%rd22"
  %v.132 = load i64, ptr %"r.%rd2"
  %v.133 = load i64, ptr %"r.%rd22"
  %v.134 = add i64 %v.132, %v.133
  store i64 %v.134, ptr %"r.%rd23"
  %v.135 = load i32, ptr %"r.%r36"
  %v.136 = load i64, ptr %"r.%rd23"
  %v.137 = inttoptr i64 %v.136 to ptr
  store i32 %v.135, ptr %v.137, align 1
  %v.138 = load i64, ptr %"r.%rd1"
  %v.139 = load i64, ptr %"r.%rd22"
  %v.140 = add i64 %v.138, %v.139
  store i64 %v.140, ptr %"r.%rd24"
  %v.141 = load i32, ptr %"r.%r36"
  %v.142 = load i64, ptr %"r.%rd24"
  %v.143 = inttoptr i64 %v.142 to ptr
  store i32 %v.141, ptr %v.143, align 1
  %v.144 = load i32, ptr %"r.%r73"
  %v.145 = add i32 %v.144, 1
  store i32 %v.145, ptr %"r.%r73"
  %v.146 = load i32, ptr %"r.%r73"
  %v.147 = icmp ne i32 %v.146, 16
  store i1 %v.147, ptr %"r.%p21"
  %v.148 = load i1, ptr %"r.%p21"
  br i1 %v.148, label %"L$L__BB31_10", label %"B9"
"B9":
  store i32 0, ptr %"r.%r77"
  %v.149 = load i32, ptr %"r.%r77"
  store i32 %v.149, ptr %"r.%r76"
  %v.150 = load i1, ptr %"r.%p3"
  br i1 %v.150, label %"L$L__BB31_16", label %"B10"
"B10":
  store i32 0, ptr %"r.%r74"
  %v.151 = load i32, ptr %"r.%r74"
  store i32 %v.151, ptr %"r.%r76"
  br label %"L$L__BB31_13"
"L$L__BB31_13":
  %v.152 = load i32, ptr %"r.%r74"
  %v.153 = sext i32 %v.152 to i64
  %v.154 = sext i32 2 to i64
  %v.155 = mul i64 %v.153, %v.154
  store i64 %v.155, ptr %"r.%rd25"
  %v.156 = load i64, ptr %"r.%rd7"
  %v.157 = load i64, ptr %"r.%rd25"
  %v.158 = add i64 %v.156, %v.157
  store i64 %v.158, ptr %"r.%rd26"
  %v.159 = load i64, ptr %"r.%rd26"
  %v.160 = inttoptr i64 %v.159 to ptr
  %v.161 = load i16, ptr %v.160, align 1
  %v.162 = zext i16 %v.161 to i32
  store i32 %v.162, ptr %"r.%r12"
  %v.163 = load i32, ptr %"r.%r12"
  %v.164 = icmp ne i32 %v.163, 0
  store i1 %v.164, ptr %"r.%p23"
  %v.165 = load i1, ptr %"r.%p23"
  %v.166 = select i1 %v.165, i32 1, i32 0
  store i32 %v.166, ptr %"r.%r41"
  %v.167 = load i32, ptr %"r.%r76"
  %v.168 = load i32, ptr %"r.%r41"
  %v.169 = add i32 %v.167, %v.168
  store i32 %v.169, ptr %"r.%r76"
  %v.170 = load i64, ptr %"r.%rd4"
  store i64 %v.170, ptr %"r..param param0.1"
  %v.171 = load i32, ptr %"r.%r12"
  store i32 %v.171, ptr %"r..param param1.1"
  %v.172 = load i64, ptr %"r..param param0.1"
  %v.173 = load i32, ptr %"r..param param1.1"
  %v.174 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.172, i32 %v.173)
  store i32 %v.174, ptr %"r..param retval0"
  %v.175 = load i32, ptr %"r..param retval0"
  store i32 %v.175, ptr %"r.%r42"
  %v.176 = load i32, ptr %"r.%r42"
  %v.177 = trunc i32 %v.176 to i16
  store i16 %v.177, ptr %"r.%rs3"
  %v.178 = load i16, ptr %"r.%rs3"
  %v.179 = icmp eq i16 %v.178, 0
  store i1 %v.179, ptr %"r.%p24"
  %v.180 = load i1, ptr %"r.%p24"
  br i1 %v.180, label %"L$L__BB31_15", label %"B11"
"B11":
  %v.181 = load i64, ptr %"r.%rd14"
  store i64 %v.181, ptr %"r..param param0.2"
  %v.182 = load i32, ptr %"r.%r12"
  store i32 %v.182, ptr %"r..param param1.2"
  %v.183 = load i32, ptr %"r.%r74"
  store i32 %v.183, ptr %"r..param param2.1"
  %v.184 = load i64, ptr %"r.%rd21"
  store i64 %v.184, ptr %"r..param param3"
  %v.185 = load i64, ptr %"r..param param0.2"
  %v.186 = load i32, ptr %"r..param param1.2"
  %v.187 = load i32, ptr %"r..param param2.1"
  %v.188 = load i64, ptr %"r..param param3"
  %v.189 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.185, i32 %v.186, i32 %v.187, i64 %v.188)
  store i32 %v.189, ptr %"r..param retval0.1"
  %v.190 = load i32, ptr %"r..param retval0.1"
  store i32 %v.190, ptr %"r.%r43"
  %v.191 = load i32, ptr %"r.%r43"
  %v.192 = sext i32 %v.191 to i64
  %v.193 = sext i32 4 to i64
  %v.194 = mul i64 %v.192, %v.193
  store i64 %v.194, ptr %"r.%rd28"
  %v.195 = load i64, ptr %"r.%rd1"
  %v.196 = load i64, ptr %"r.%rd28"
  %v.197 = add i64 %v.195, %v.196
  store i64 %v.197, ptr %"r.%rd29"
  %v.198 = load i64, ptr %"r.%rd29"
  %v.199 = inttoptr i64 %v.198 to ptr
  %v.200 = load i32, ptr %v.199, align 1
  store i32 %v.200, ptr %"r.%r44"
  %v.201 = load i32, ptr %"r.%r44"
  %v.202 = add i32 %v.201, 1
  store i32 %v.202, ptr %"r.%r45"
  %v.203 = load i32, ptr %"r.%r45"
  %v.204 = load i64, ptr %"r.%rd29"
  %v.205 = inttoptr i64 %v.204 to ptr
  store i32 %v.203, ptr %v.205, align 1
  %v.206 = load i64, ptr %"r.%rd8"
  %v.207 = inttoptr i64 %v.206 to ptr
  %v.208 = load i32, ptr %v.207, align 1
  store i32 %v.208, ptr %"r.%r46"
  %v.209 = load i64, ptr %"r.%rd2"
  %v.210 = load i64, ptr %"r.%rd28"
  %v.211 = add i64 %v.209, %v.210
  store i64 %v.211, ptr %"r.%rd30"
  %v.212 = load i32, ptr %"r.%r46"
  %v.213 = load i64, ptr %"r.%rd30"
  %v.214 = inttoptr i64 %v.213 to ptr
  store i32 %v.212, ptr %v.214, align 1
  br label %"L$L__BB31_15"
"L$L__BB31_15":
  %v.215 = load i32, ptr %"r.%r74"
  %v.216 = add i32 %v.215, 1
  store i32 %v.216, ptr %"r.%r74"
  %v.217 = load i32, ptr %"r.%r74"
  %v.218 = load i32, ptr %"r.%r28"
  %v.219 = icmp slt i32 %v.217, %v.218
  store i1 %v.219, ptr %"r.%p25"
  %v.220 = load i1, ptr %"r.%p25"
  br i1 %v.220, label %"L$L__BB31_13", label %"B12"
"B12":
  br label %"L$L__BB31_16"
"L$L__BB31_16":
  %v.221 = load i32, ptr %"r.%r77"
  store i32 %v.221, ptr %"r.%r82"
  br label %"L$L__BB31_17"
"L$L__BB31_17":
  %v.222 = load i32, ptr %"r.%r77"
  %v.223 = sext i32 %v.222 to i64
  store i64 %v.223, ptr %"r.%rd9"
  %v.224 = load i32, ptr %"r.%r77"
  %v.225 = sext i32 %v.224 to i64
  %v.226 = sext i32 4 to i64
  %v.227 = mul i64 %v.225, %v.226
  store i64 %v.227, ptr %"r.%rd31"
  %v.228 = load i64, ptr %"r.%rd1"
  %v.229 = load i64, ptr %"r.%rd31"
  %v.230 = add i64 %v.228, %v.229
  store i64 %v.230, ptr %"r.%rd32"
  %v.231 = load i64, ptr %"r.%rd32"
  %v.232 = inttoptr i64 %v.231 to ptr
  %v.233 = load i32, ptr %v.232, align 1
  store i32 %v.233, ptr %"r.%r17"
  %v.234 = load i32, ptr %"r.%r17"
  %v.235 = icmp eq i32 %v.234, 0
  store i1 %v.235, ptr %"r.%p26"
  %v.236 = load i1, ptr %"r.%p26"
  br i1 %v.236, label %"L$L__BB31_26", label %"B13"
"B13":
  %v.237 = load i64, ptr %"r.%rd9"
  %v.238 = icmp ult i32 2, 64
  %v.239 = select i1 %v.238, i32 2, i32 63
  %v.240 = zext i32 %v.239 to i64
  %v.241 = shl i64 %v.237, %v.240
  %v.242 = select i1 %v.238, i64 %v.241, i64 0
  store i64 %v.242, ptr %"r.%rd33"
  %v.243 = load i64, ptr %"r.%rd2"
  %v.244 = load i64, ptr %"r.%rd33"
  %v.245 = add i64 %v.243, %v.244
  store i64 %v.245, ptr %"r.%rd34"
  %v.246 = load i64, ptr %"r.%rd34"
  %v.247 = inttoptr i64 %v.246 to ptr
  %v.248 = load i32, ptr %v.247, align 1
  store i32 %v.248, ptr %"r.%r49"
  %v.249 = load i32, ptr %"r.%r49"
  %v.250 = icmp eq i32 %v.249, 0
  store i1 %v.250, ptr %"r.%p27"
  %v.251 = load i32, ptr %"r.%r76"
  %v.252 = load i32, ptr %"r.%r49"
  %v.253 = load i1, ptr %"r.%p27"
  %v.254 = select i1 %v.253, i32 %v.251, i32 %v.252
  store i32 %v.254, ptr %"r.%r50"
  %v.255 = load i64, ptr %"r.%rd14"
  %v.256 = load i64, ptr %"r.%rd33"
  %v.257 = add i64 %v.255, %v.256
  store i64 %v.257, ptr %"r.%rd35"
  %v.258 = load i64, ptr %"r.%rd35"
  %v.259 = add i64 %v.258, 232
  store i64 %v.259, ptr %"r.%rd10"
  %v.260 = load i64, ptr %"r.%rd35"
  %v.261 = add i64 %v.260, 232
  %v.262 = inttoptr i64 %v.261 to ptr
  %v.263 = load i32, ptr %v.262, align 1
  store i32 %v.263, ptr %"r.%r51"
  %v.264 = load i32, ptr %"r.%r51"
  %v.265 = load i32, ptr %"r.%r17"
  %v.266 = add i32 %v.264, %v.265
  store i32 %v.266, ptr %"r.%r52"
  %v.267 = load i32, ptr %"r.%r52"
  %v.268 = load i32, ptr %"r.%r50"
  %v.269 = icmp ult i32 %v.267, %v.268
  store i1 %v.269, ptr %"r.%p28"
  %v.270 = load i1, ptr %"r.%p28"
  br i1 %v.270, label %"L$L__BB31_26", label %"B14"
"B14":
  %v.271 = load i64, ptr %"r.%rd9"
  %v.272 = trunc i64 %v.271 to i32
  store i32 %v.272, ptr %"r.%r54"
  %v.273 = load i64, ptr %"r.%rd14"
  store i64 %v.273, ptr %"r..param param0.3"
  %v.274 = load i32, ptr %"r.%r28"
  store i32 %v.274, ptr %"r..param param1.3"
  %v.275 = load i32, ptr %"r.%r54"
  store i32 %v.275, ptr %"r..param param2.2"
  %v.276 = load i64, ptr %"r..param param0.3"
  %v.277 = load i32, ptr %"r..param param1.3"
  %v.278 = load i32, ptr %"r..param param2.2"
  %v.279 = call i32 @_runtime_alignedEP5Blockii(i64 %v.276, i32 %v.277, i32 %v.278)
  store i32 %v.279, ptr %"r..param retval0.2"
  %v.280 = load i32, ptr %"r..param retval0.2"
  store i32 %v.280, ptr %"r.%r55"
  %v.281 = load i32, ptr %"r.%r55"
  %v.282 = trunc i32 %v.281 to i16
  store i16 %v.282, ptr %"r.%rs4"
  %v.283 = load i16, ptr %"r.%rs4"
  %v.284 = icmp eq i16 %v.283, 0
  store i1 %v.284, ptr %"r.%p29"
  store i32 4, ptr %"r.%r82"
  %v.285 = load i1, ptr %"r.%p29"
  br i1 %v.285, label %"L$L__BB31_36", label %"B15"
"B15":
  store i32 1, ptr %"r.%r82"
  store i32 0, ptr %"r.%r79"
  %v.286 = load i64, ptr %"r.%rd14"
  store i64 %v.286, ptr %"r..param param0.4"
  %v.287 = load i32, ptr %"r.%r28"
  store i32 %v.287, ptr %"r..param param1.4"
  %v.288 = load i32, ptr %"r.%r54"
  store i32 %v.288, ptr %"r..param param2.3"
  %v.289 = load i64, ptr %"r..param param0.4"
  %v.290 = load i32, ptr %"r..param param1.4"
  %v.291 = load i32, ptr %"r..param param2.3"
  call void @_runtime_reduce_blockEP5Blockiii(i64 %v.289, i32 %v.290, i32 %v.291)
  %v.292 = load i32, ptr %"r.%r79"
  %v.293 = load i64, ptr %"r.%rd10"
  %v.294 = inttoptr i64 %v.293 to ptr
  store i32 %v.292, ptr %v.294, align 1
  %v.295 = load i1, ptr %"r.%p3"
  br i1 %v.295, label %"L$L__BB31_26", label %"B16"
"B16":
  %v.296 = load i64, ptr %"r.%rd7"
  store i64 %v.296, ptr %"r.%rd42"
  br label %"L$L__BB31_22"
"L$L__BB31_22":
  %v.297 = load i64, ptr %"r.%rd42"
  %v.298 = inttoptr i64 %v.297 to ptr
  %v.299 = load i16, ptr %v.298, align 1
  %v.300 = zext i16 %v.299 to i32
  store i32 %v.300, ptr %"r.%r19"
  %v.301 = load i64, ptr %"r.%rd4"
  store i64 %v.301, ptr %"r..param param0.5"
  %v.302 = load i32, ptr %"r.%r19"
  store i32 %v.302, ptr %"r..param param1.5"
  %v.303 = load i64, ptr %"r..param param0.5"
  %v.304 = load i32, ptr %"r..param param1.5"
  %v.305 = call i32 @_runtime_at_barrierEP6Launchi(i64 %v.303, i32 %v.304)
  store i32 %v.305, ptr %"r..param retval0.3"
  %v.306 = load i32, ptr %"r..param retval0.3"
  store i32 %v.306, ptr %"r.%r60"
  %v.307 = load i32, ptr %"r.%r60"
  %v.308 = trunc i32 %v.307 to i16
  store i16 %v.308, ptr %"r.%rs5"
  %v.309 = load i16, ptr %"r.%rs5"
  %v.310 = icmp eq i16 %v.309, 0
  store i1 %v.310, ptr %"r.%p31"
  %v.311 = load i1, ptr %"r.%p31"
  br i1 %v.311, label %"L$L__BB31_25", label %"B17"
"B17":
  %v.312 = load i64, ptr %"r.%SP"
  %v.313 = add i64 %v.312, 132
  store i64 %v.313, ptr %"r.%rd36"
  %v.314 = load i64, ptr %"r.%rd14"
  store i64 %v.314, ptr %"r..param param0.6"
  %v.315 = load i32, ptr %"r.%r19"
  store i32 %v.315, ptr %"r..param param1.6"
  %v.316 = load i32, ptr %"r.%r79"
  store i32 %v.316, ptr %"r..param param2.4"
  %v.317 = load i64, ptr %"r.%rd36"
  store i64 %v.317, ptr %"r..param param3.1"
  %v.318 = load i64, ptr %"r..param param0.6"
  %v.319 = load i32, ptr %"r..param param1.6"
  %v.320 = load i32, ptr %"r..param param2.4"
  %v.321 = load i64, ptr %"r..param param3.1"
  %v.322 = call i32 @_runtime_barrier_ofEP5BlockiiPj(i64 %v.318, i32 %v.319, i32 %v.320, i64 %v.321)
  store i32 %v.322, ptr %"r..param retval0.4"
  %v.323 = load i32, ptr %"r..param retval0.4"
  store i32 %v.323, ptr %"r.%r62"
  %v.324 = load i32, ptr %"r.%r62"
  %v.325 = load i32, ptr %"r.%r54"
  %v.326 = icmp ne i32 %v.324, %v.325
  store i1 %v.326, ptr %"r.%p32"
  %v.327 = load i1, ptr %"r.%p32"
  br i1 %v.327, label %"L$L__BB31_25", label %"B18"
"B18":
  %v.328 = load i64, ptr %"r.%rd42"
  %v.329 = inttoptr i64 %v.328 to ptr
  %v.330 = load i16, ptr %v.329, align 1
  store i16 %v.330, ptr %"r.%rs6"
  %v.331 = load i16, ptr %"r.%rs6"
  %v.332 = or i16 %v.331, 1
  store i16 %v.332, ptr %"r.%rs7"
  %v.333 = load i16, ptr %"r.%rs7"
  %v.334 = load i64, ptr %"r.%rd42"
  %v.335 = inttoptr i64 %v.334 to ptr
  store i16 %v.333, ptr %v.335, align 1
  br label %"L$L__BB31_25"
"L$L__BB31_25":
  %v.336 = load i32, ptr %"r.%r79"
  %v.337 = add i32 %v.336, 1
  store i32 %v.337, ptr %"r.%r79"
  %v.338 = load i64, ptr %"r.%rd42"
  %v.339 = add i64 %v.338, 2
  store i64 %v.339, ptr %"r.%rd42"
  %v.340 = load i32, ptr %"r.%r79"
  %v.341 = load i32, ptr %"r.%r28"
  %v.342 = icmp slt i32 %v.340, %v.341
  store i1 %v.342, ptr %"r.%p33"
  %v.343 = load i1, ptr %"r.%p33"
  br i1 %v.343, label %"L$L__BB31_22", label %"B19"
"B19":
  br label %"L$L__BB31_26"
"L$L__BB31_26":
  %v.344 = load i64, ptr %"r.%rd9"
  %v.345 = trunc i64 %v.344 to i32
  store i32 %v.345, ptr %"r.%r64"
  %v.346 = load i32, ptr %"r.%r64"
  %v.347 = add i32 %v.346, 1
  store i32 %v.347, ptr %"r.%r77"
  %v.348 = load i32, ptr %"r.%r77"
  %v.349 = icmp ult i32 %v.348, 16
  store i1 %v.349, ptr %"r.%p34"
  %v.350 = load i1, ptr %"r.%p34"
  br i1 %v.350, label %"L$L__BB31_17", label %"B20"
"B20":
  %v.351 = load i32, ptr %"r.%r82"
  %v.352 = icmp eq i32 %v.351, 0
  store i1 %v.352, ptr %"r.%p35"
  %v.353 = load i1, ptr %"r.%p35"
  br i1 %v.353, label %"L$L__BB31_29", label %"B21"
"B21":
  %v.354 = load i64, ptr %"r.%rd14"
  %v.355 = add i64 %v.354, 312
  %v.356 = inttoptr i64 %v.355 to ptr
  %v.357 = load i64, ptr %v.356, align 1
  store i64 %v.357, ptr %"r.%rd37"
  %v.358 = load i64, ptr %"r.%rd37"
  %v.359 = add i64 %v.358, 1
  store i64 %v.359, ptr %"r.%rd38"
  %v.360 = load i64, ptr %"r.%rd38"
  %v.361 = load i64, ptr %"r.%rd14"
  %v.362 = add i64 %v.361, 312
  %v.363 = inttoptr i64 %v.362 to ptr
  store i64 %v.360, ptr %v.363, align 1
  br label %"L$L__BB31_29"
"L$L__BB31_29":
  %v.364 = load i64, ptr %"r.%rd14"
  store i64 %v.364, ptr %"r..param param0.7"
  %v.365 = load i32, ptr %"r.%r27"
  store i32 %v.365, ptr %"r..param param1.7"
  %v.366 = load i32, ptr %"r.%r28"
  store i32 %v.366, ptr %"r..param param2.5"
  %v.367 = load i64, ptr %"r..param param0.7"
  %v.368 = load i32, ptr %"r..param param1.7"
  %v.369 = load i32, ptr %"r..param param2.5"
  call void @_runtime_gather_statesEP5Blockii(i64 %v.367, i32 %v.368, i32 %v.369)
  br label %"L$L__BB31_36"
"L$L__BB31_36":
  %v.370 = load i32, ptr %"r.%r82"
  store i32 %v.370, ptr %"r..param func_retval0"
  br label %done
"L$L__BB31_30":
  %v.371 = load i1, ptr %"r.%p3"
  br i1 %v.371, label %"L$L__BB31_35", label %"B22"
"B22":
  store i32 0, ptr %"r.%r81"
  br label %"L$L__BB31_32"
"L$L__BB31_32":
  %v.372 = load i32, ptr %"r.%r81"
  %v.373 = sext i32 %v.372 to i64
  %v.374 = sext i32 4 to i64
  %v.375 = mul i64 %v.373, %v.374
  store i64 %v.375, ptr %"r.%rd39"
  %v.376 = load i64, ptr %"r.%rd5"
  %v.377 = load i64, ptr %"r.%rd39"
  %v.378 = add i64 %v.376, %v.377
  store i64 %v.378, ptr %"r.%rd13"
  %v.379 = load i64, ptr %"r.%rd13"
  %v.380 = inttoptr i64 %v.379 to ptr
  %v.381 = load i32, ptr %v.380, align 1
  store i32 %v.381, ptr %"r.%r24"
  %v.382 = load i32, ptr %"r.%r24"
  %v.383 = icmp eq i32 %v.382, 0
  store i1 %v.383, ptr %"r.%p37"
  %v.384 = load i1, ptr %"r.%p37"
  br i1 %v.384, label %"L$L__BB31_34", label %"B23"
"B23":
  %v.385 = load i32, ptr %"r.%r24"
  %v.386 = or i32 %v.385, 1
  store i32 %v.386, ptr %"r.%r66"
  %v.387 = load i32, ptr %"r.%r66"
  %v.388 = load i64, ptr %"r.%rd13"
  %v.389 = inttoptr i64 %v.388 to ptr
  store i32 %v.387, ptr %v.389, align 1
  br label %"L$L__BB31_34"
"L$L__BB31_34":
  %v.390 = load i32, ptr %"r.%r81"
  %v.391 = add i32 %v.390, 1
  store i32 %v.391, ptr %"r.%r81"
  %v.392 = load i32, ptr %"r.%r81"
  %v.393 = load i32, ptr %"r.%r27"
  %v.394 = mul i32 %v.392, %v.393
  store i32 %v.394, ptr %"r.%r67"
  %v.395 = load i32, ptr %"r.%r67"
  %v.396 = load i32, ptr %"r.%r28"
  %v.397 = icmp slt i32 %v.395, %v.396
  store i1 %v.397, ptr %"r.%p38"
  %v.398 = load i1, ptr %"r.%p38"
  br i1 %v.398, label %"L$L__BB31_32", label %"B24"
"B24":
  br label %"L$L__BB31_35"
"L$L__BB31_35":
  %v.399 = load i64, ptr %"r.%rd14"
  %v.400 = add i64 %v.399, 312
  %v.401 = inttoptr i64 %v.400 to ptr
  %v.402 = load i64, ptr %v.401, align 1
  store i64 %v.402, ptr %"r.%rd40"
  %v.403 = load i64, ptr %"r.%rd40"
  %v.404 = add i64 %v.403, 1
  store i64 %v.404, ptr %"r.%rd41"
  %v.405 = load i64, ptr %"r.%rd41"
  %v.406 = load i64, ptr %"r.%rd14"
  %v.407 = add i64 %v.406, 312
  %v.408 = inttoptr i64 %v.407 to ptr
  store i64 %v.405, ptr %v.408, align 1
  store i32 1, ptr %"r.%r82"
  br label %"L$L__BB31_36"
done:
  %v.409 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.409
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
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r49" = alloca i32
  %"r.%r50" = alloca i32
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
  %"r..param _runtime_report_deadlockEP5Blockii_param_0" = alloca i64
  %"r..param _runtime_report_deadlockEP5Blockii_param_1" = alloca i32
  %"r..param _runtime_report_deadlockEP5Blockii_param_2" = alloca i32
  %"r..param param0" = alloca i64
  %"r..param param0.1" = alloca i64
  %"r..param param0.2" = alloca i64
  %"r..param param1" = alloca i32
  %"r..param param1.1" = alloca i32
  %"r..param param1.2" = alloca i32
  %"r..param param2" = alloca i32
  %"r..param retval0" = alloca i32
  %"r..param retval0.1" = alloca i32
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
  store i32 4294967295, ptr %"r.%r45"
  %v.23 = load i32, ptr %"r.%r45"
  store i32 %v.23, ptr %"r.%r46"
  %v.24 = load i1, ptr %"r.%p3"
  br i1 %v.24, label %"L$L__BB33_8", label %"B1"
"B1":
  store i32 4294967295, ptr %"r.%r46"
  store i32 0, ptr %"r.%r42"
  %v.25 = load i64, ptr %"r.%rd3"
  store i64 %v.25, ptr %"r.%rd29"
  %v.26 = load i32, ptr %"r.%r46"
  store i32 %v.26, ptr %"r.%r45"
  br label %"L$L__BB33_2"
"L$L__BB33_2":
  %v.27 = load i32, ptr %"r.%r45"
  store i32 %v.27, ptr %"r.%r3"
  %v.28 = load i64, ptr %"r.%rd29"
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = load i16, ptr %v.29, align 1
  store i16 %v.30, ptr %"r.%rs1"
  %v.31 = load i16, ptr %"r.%rs1"
  %v.32 = icmp eq i16 %v.31, 0
  store i1 %v.32, ptr %"r.%p4"
  %v.33 = load i1, ptr %"r.%p4"
  br i1 %v.33, label %"L$L__BB33_7", label %"B2"
"B2":
  %v.34 = load i32, ptr %"r.%r3"
  %v.35 = icmp slt i32 %v.34, 0
  store i1 %v.35, ptr %"r.%p5"
  %v.36 = load i32, ptr %"r.%r42"
  store i32 %v.36, ptr %"r.%r45"
  %v.37 = load i1, ptr %"r.%p5"
  br i1 %v.37, label %"L$L__BB33_7", label %"B3"
"B3":
  %v.38 = load i32, ptr %"r.%r46"
  %v.39 = icmp sgt i32 %v.38, 4294967295
  store i1 %v.39, ptr %"r.%p7"
  store i1 false, ptr %"r.%p16"
  %v.40 = load i1, ptr %"r.%p7"
  br i1 %v.40, label %"L$L__BB33_6", label %"B4"
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
  store i1 %v.53, ptr %"r.%p16"
  br label %"L$L__BB33_6"
"L$L__BB33_6":
  %v.54 = load i32, ptr %"r.%r42"
  %v.55 = load i32, ptr %"r.%r46"
  %v.56 = load i1, ptr %"r.%p16"
  %v.57 = select i1 %v.56, i32 %v.54, i32 %v.55
  store i32 %v.57, ptr %"r.%r46"
  %v.58 = load i32, ptr %"r.%r3"
  store i32 %v.58, ptr %"r.%r45"
  br label %"L$L__BB33_7"
"L$L__BB33_7":
  %v.59 = load i64, ptr %"r.%rd29"
  %v.60 = add i64 %v.59, 2
  store i64 %v.60, ptr %"r.%rd29"
  %v.61 = load i32, ptr %"r.%r42"
  %v.62 = add i32 %v.61, 1
  store i32 %v.62, ptr %"r.%r42"
  %v.63 = load i32, ptr %"r.%r42"
  %v.64 = load i32, ptr %"r.%r16"
  %v.65 = icmp slt i32 %v.63, %v.64
  store i1 %v.65, ptr %"r.%p8"
  %v.66 = load i1, ptr %"r.%p8"
  br i1 %v.66, label %"L$L__BB33_2", label %"B5"
"B5":
  br label %"L$L__BB33_8"
"L$L__BB33_8":
  %v.67 = load i32, ptr %"r.%r45"
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
  %v.89 = load i32, ptr %"r.%r46"
  %v.90 = sext i32 %v.89 to i64
  %v.91 = sext i32 2 to i64
  %v.92 = mul i64 %v.90, %v.91
  store i64 %v.92, ptr %"r.%rd16"
  %v.93 = load i64, ptr %"r.%rd3"
  %v.94 = load i64, ptr %"r.%rd16"
  %v.95 = add i64 %v.93, %v.94
  store i64 %v.95, ptr %"r.%rd7"
  store i32 8, ptr %"r.%r49"
  %v.96 = load i1, ptr %"r.%p9"
  br i1 %v.96, label %"L$L__BB33_11", label %"B6"
"B6":
  %v.97 = load i32, ptr %"r.%r46"
  %v.98 = icmp slt i32 %v.97, 0
  store i1 %v.98, ptr %"r.%p10"
  store i32 9, ptr %"r.%r49"
  %v.99 = load i1, ptr %"r.%p10"
  br i1 %v.99, label %"L$L__BB33_11", label %"B7"
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
  store i32 %v.115, ptr %"r.%r49"
  br label %"L$L__BB33_11"
"L$L__BB33_11":
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
  %v.135 = load i32, ptr %"r.%r46"
  %v.136 = icmp slt i32 %v.135, 0
  store i1 %v.136, ptr %"r.%p12"
  store i32 0, ptr %"r.%r50"
  %v.137 = load i1, ptr %"r.%p12"
  br i1 %v.137, label %"L$L__BB33_13", label %"B8"
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
  store i32 %v.159, ptr %"r.%r50"
  br label %"L$L__BB33_13"
"L$L__BB33_13":
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
  %v.168 = add i64 %v.167, 212
  store i64 %v.168, ptr %"r.%rd21"
  %v.169 = load i64, ptr %"r.%rd21"
  %v.170 = inttoptr i64 %v.169 to ptr
  %v.171 = atomicrmw add ptr %v.170, i32 1 seq_cst, align 4
  store i32 %v.171, ptr %"r.%r15"
  %v.172 = load i64, ptr %"r.%rd10"
  %v.173 = add i64 %v.172, 208
  store i64 %v.173, ptr %"r.%rd11"
  %v.174 = load i64, ptr %"r.%rd10"
  %v.175 = add i64 %v.174, 208
  %v.176 = inttoptr i64 %v.175 to ptr
  %v.177 = load i32, ptr %v.176, align 1
  store i32 %v.177, ptr %"r.%r32"
  %v.178 = load i32, ptr %"r.%r15"
  %v.179 = load i32, ptr %"r.%r32"
  %v.180 = icmp uge i32 %v.178, %v.179
  store i1 %v.180, ptr %"r.%p13"
  %v.181 = load i1, ptr %"r.%p13"
  br i1 %v.181, label %"L$L__BB33_15", label %"B9"
"B9":
  %v.182 = load i64, ptr %"r.%rd11"
  %v.183 = add i64 %v.182, -8
  %v.184 = inttoptr i64 %v.183 to ptr
  %v.185 = load i64, ptr %v.184, align 1
  store i64 %v.185, ptr %"r.%rd22"
  store i64 0, ptr %"r.%rd23"
  %v.186 = load i32, ptr %"r.%r15"
  %v.187 = zext i32 %v.186 to i64
  %v.188 = zext i32 80 to i64
  %v.189 = mul i64 %v.187, %v.188
  store i64 %v.189, ptr %"r.%rd24"
  %v.190 = load i64, ptr %"r.%rd22"
  %v.191 = load i64, ptr %"r.%rd24"
  %v.192 = add i64 %v.190, %v.191
  store i64 %v.192, ptr %"r.%rd25"
  store i32 1, ptr %"r.%r33"
  %v.193 = load i32, ptr %"r.%r49"
  %v.194 = load i32, ptr %"r.%r12"
  %v.195 = load i64, ptr %"r.%rd25"
  %v.196 = inttoptr i64 %v.195 to ptr
  %v.197 = insertelement <2 x i32> poison, i32 %v.193, i32 0
  %v.198 = insertelement <2 x i32> %v.197, i32 %v.194, i32 1
  store <2 x i32> %v.198, ptr %v.196, align 1
  %v.199 = load i64, ptr %"r.%rd1"
  %v.200 = add i64 %v.199, 24
  %v.201 = inttoptr i64 %v.200 to ptr
  %v.202 = load i64, ptr %v.201, align 1
  store i64 %v.202, ptr %"r.%rd26"
  %v.203 = load i64, ptr %"r.%rd26"
  %v.204 = load i64, ptr %"r.%rd25"
  %v.205 = add i64 %v.204, 8
  %v.206 = inttoptr i64 %v.205 to ptr
  store i64 %v.203, ptr %v.206, align 1
  %v.207 = load i64, ptr %"r.%rd23"
  %v.208 = load i64, ptr %"r.%rd25"
  %v.209 = add i64 %v.208, 24
  %v.210 = inttoptr i64 %v.209 to ptr
  store i64 %v.207, ptr %v.210, align 1
  %v.211 = load i64, ptr %"r.%rd23"
  %v.212 = load i64, ptr %"r.%rd25"
  %v.213 = add i64 %v.212, 32
  %v.214 = inttoptr i64 %v.213 to ptr
  store i64 %v.211, ptr %v.214, align 1
  %v.215 = load i32, ptr %"r.%r46"
  %v.216 = icmp ult i32 31, 32
  %v.217 = select i1 %v.216, i32 31, i32 31
  %v.218 = lshr i32 %v.215, %v.217
  %v.219 = select i1 %v.216, i32 %v.218, i32 0
  store i32 %v.219, ptr %"r.%r34"
  %v.220 = load i32, ptr %"r.%r34"
  %v.221 = xor i32 %v.220, 1
  store i32 %v.221, ptr %"r.%r35"
  %v.222 = load i32, ptr %"r.%r35"
  %v.223 = zext i32 %v.222 to i64
  store i64 %v.223, ptr %"r.%rd27"
  %v.224 = load i64, ptr %"r.%rd27"
  %v.225 = load i64, ptr %"r.%rd25"
  %v.226 = add i64 %v.225, 40
  %v.227 = inttoptr i64 %v.226 to ptr
  store i64 %v.224, ptr %v.227, align 1
  %v.228 = load i64, ptr %"r.%rd23"
  %v.229 = load i64, ptr %"r.%rd25"
  %v.230 = add i64 %v.229, 48
  %v.231 = inttoptr i64 %v.230 to ptr
  store i64 %v.228, ptr %v.231, align 1
  %v.232 = load i64, ptr %"r.%rd23"
  %v.233 = load i64, ptr %"r.%rd25"
  %v.234 = add i64 %v.233, 56
  %v.235 = inttoptr i64 %v.234 to ptr
  store i64 %v.232, ptr %v.235, align 1
  %v.236 = load i32, ptr %"r.%r45"
  %v.237 = load i32, ptr %"r.%r50"
  %v.238 = load i64, ptr %"r.%rd25"
  %v.239 = add i64 %v.238, 16
  %v.240 = inttoptr i64 %v.239 to ptr
  %v.241 = insertelement <2 x i32> poison, i32 %v.236, i32 0
  %v.242 = insertelement <2 x i32> %v.241, i32 %v.237, i32 1
  store <2 x i32> %v.242, ptr %v.240, align 1
  %v.243 = load i64, ptr %"r.%rd9"
  %v.244 = load i64, ptr %"r.%rd25"
  %v.245 = add i64 %v.244, 64
  %v.246 = inttoptr i64 %v.245 to ptr
  store i64 %v.243, ptr %v.246, align 1
  %v.247 = load i32, ptr %"r.%r46"
  %v.248 = call i32 @llvm.smax.i32(i32 %v.247, i32 0)
  store i32 %v.248, ptr %"r.%r36"
  %v.249 = load i32, ptr %"r.%r36"
  %v.250 = load i64, ptr %"r.%rd25"
  %v.251 = add i64 %v.250, 72
  %v.252 = inttoptr i64 %v.251 to ptr
  store i32 %v.249, ptr %v.252, align 1
  fence seq_cst
  %v.253 = load i32, ptr %"r.%r33"
  %v.254 = load i64, ptr %"r.%rd25"
  %v.255 = add i64 %v.254, 76
  %v.256 = inttoptr i64 %v.255 to ptr
  store atomic i32 %v.253, ptr %v.256 monotonic, align 4
  br label %"L$L__BB33_15"
"L$L__BB33_15":
  %v.257 = load i64, ptr %"r.%rd11"
  %v.258 = add i64 %v.257, -36
  %v.259 = inttoptr i64 %v.258 to ptr
  %v.260 = load i32, ptr %v.259, align 1
  store i32 %v.260, ptr %"r.%r37"
  %v.261 = load i32, ptr %"r.%r37"
  %v.262 = icmp eq i32 %v.261, 0
  store i1 %v.262, ptr %"r.%p14"
  %v.263 = load i1, ptr %"r.%p14"
  br i1 %v.263, label %"L$L__BB33_17", label %"B10"
"B10":
  %v.264 = load i64, ptr %"r.%rd11"
  %v.265 = inttoptr i64 %v.264 to ptr
  %v.266 = load i32, ptr %v.265, align 1
  store i32 %v.266, ptr %"r.%r38"
  %v.267 = load i32, ptr %"r.%r15"
  %v.268 = load i32, ptr %"r.%r38"
  %v.269 = icmp ult i32 %v.267, %v.268
  store i1 %v.269, ptr %"r.%p15"
  %v.270 = load i1, ptr %"r.%p15"
  br i1 %v.270, label %"L$L__BB33_18", label %"B11"
"B11":
  br label %"L$L__BB33_17"
"L$L__BB33_17":
  %v.271 = load i64, ptr %"r.%rd10"
  %v.272 = add i64 %v.271, 196
  store i64 %v.272, ptr %"r.%rd28"
  store i32 1, ptr %"r.%r39"
  store i32 0, ptr %"r.%r40"
  %v.273 = load i32, ptr %"r.%r40"
  %v.274 = load i32, ptr %"r.%r39"
  %v.275 = load i64, ptr %"r.%rd28"
  %v.276 = inttoptr i64 %v.275 to ptr
  %v.277 = cmpxchg ptr %v.276, i32 %v.273, i32 %v.274 seq_cst seq_cst, align 4
  %v.278 = extractvalue { i32, i1 } %v.277, 0
  store i32 %v.278, ptr %"r.%r41"
  br label %"L$L__BB33_18"
"L$L__BB33_18":
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
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r11" = alloca i32
  %"r.%r16" = alloca i32
  %"r.%r17" = alloca i32
  %"r.%r19" = alloca i32
  %"r.%r2" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r22" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r24" = alloca i32
  %"r.%r25" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r28" = alloca i32
  %"r.%r3" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r4" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r41" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r43" = alloca i32
  %"r.%r44" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r47" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r5" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r52" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r54" = alloca i32
  %"r.%r56" = alloca i32
  %"r.%r57" = alloca i32
  %"r.%rd10" = alloca i64
  %"r.%rd11" = alloca i64
  %"r.%rd12" = alloca i64
  %"r.%rd13" = alloca i64
  %"r.%rd14" = alloca i64
  %"r.%rd16" = alloca i64
  %"r.%rd17" = alloca i64
  %"r.%rd18" = alloca i64
  %"r.%rd19" = alloca i64
  %"r.%rd2" = alloca i64
  %"r.%rd20" = alloca i64
  %"r.%rd21" = alloca i64
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
  store i64 %v.1, ptr %"r.%rd6"
  %v.2 = load i64, ptr %"r.%rd6"
  %v.3 = inttoptr i64 %v.2 to ptr
  %v.4 = load i64, ptr %v.3, align 1
  store i64 %v.4, ptr %"r.%rd7"
  %v.5 = load i64, ptr %"r.%rd7"
  %v.6 = add i64 %v.5, 36
  store i64 %v.6, ptr %"r.%rd2"
  %v.7 = load i64, ptr %"r.%rd7"
  %v.8 = add i64 %v.7, 36
  %v.9 = inttoptr i64 %v.8 to ptr
  %v.10 = load i32, ptr %v.9, align 1
  store i32 %v.10, ptr %"r.%r1"
  %v.11 = load i64, ptr %"r.%rd7"
  %v.12 = add i64 %v.11, 156
  %v.13 = inttoptr i64 %v.12 to ptr
  %v.14 = load i32, ptr %v.13, align 1
  store i32 %v.14, ptr %"r.%r2"
  %v.15 = load i64, ptr %"r.%rd6"
  %v.16 = add i64 %v.15, 72
  %v.17 = inttoptr i64 %v.16 to ptr
  %v.18 = load i64, ptr %v.17, align 1
  store i64 %v.18, ptr %"r.%rd3"
  br label %"L$L__BB34_1"
"L$L__BB34_1":
  %v.19 = load i64, ptr %"r.%rd2"
  %v.20 = add i64 %v.19, 160
  %v.21 = inttoptr i64 %v.20 to ptr
  %v.22 = load atomic i32, ptr %v.21 monotonic, align 4
  store i32 %v.22, ptr %"r.%r19"
  %v.23 = load i32, ptr %"r.%r19"
  %v.24 = icmp eq i32 %v.23, 0
  store i1 %v.24, ptr %"r.%p1"
  %v.25 = load i1, ptr %"r.%p1"
  br i1 %v.25, label %"L$L__BB34_8", label %"B1"
"B1":
  br label %"L$L__BB34_2"
"L$L__BB34_8":
  %v.26 = load i32, ptr %"r.%r1"
  %v.27 = icmp slt i32 %v.26, 1
  store i1 %v.27, ptr %"r.%p7"
  store i16 0, ptr %"r.%rs4"
  store i32 0, ptr %"r.%r56"
  %v.28 = load i1, ptr %"r.%p7"
  br i1 %v.28, label %"L$L__BB34_13", label %"B2"
"B2":
  store i32 0, ptr %"r.%r52"
  %v.29 = load i32, ptr %"r.%r52"
  store i32 %v.29, ptr %"r.%r53"
  %v.30 = load i32, ptr %"r.%r52"
  store i32 %v.30, ptr %"r.%r54"
  %v.31 = load i32, ptr %"r.%r52"
  store i32 %v.31, ptr %"r.%r56"
  br label %"L$L__BB34_10"
"L$L__BB34_10":
  %v.32 = load i32, ptr %"r.%r52"
  %v.33 = load i32, ptr %"r.%r2"
  %v.34 = add i32 %v.32, %v.33
  store i32 %v.34, ptr %"r.%r39"
  %v.35 = load i32, ptr %"r.%r1"
  %v.36 = load i32, ptr %"r.%r39"
  %v.37 = call i32 @llvm.smin.i32(i32 %v.35, i32 %v.36)
  store i32 %v.37, ptr %"r.%r40"
  store i32 2, ptr %"r.%r57"
  %v.38 = load i64, ptr %"r.%rd6"
  store i64 %v.38, ptr %"r..param param0"
  %v.39 = load i32, ptr %"r.%r53"
  store i32 %v.39, ptr %"r..param param1"
  %v.40 = load i32, ptr %"r.%r52"
  store i32 %v.40, ptr %"r..param param2"
  %v.41 = load i32, ptr %"r.%r40"
  store i32 %v.41, ptr %"r..param param3"
  %v.42 = load i64, ptr %"r..param param0"
  %v.43 = load i32, ptr %"r..param param1"
  %v.44 = load i32, ptr %"r..param param2"
  %v.45 = load i32, ptr %"r..param param3"
  %v.46 = call i32 @_runtime_run_groupEP5Blockiii(i64 %v.42, i32 %v.43, i32 %v.44, i32 %v.45)
  store i32 %v.46, ptr %"r..param retval0"
  %v.47 = load i32, ptr %"r..param retval0"
  store i32 %v.47, ptr %"r.%r41"
  %v.48 = load i32, ptr %"r.%r41"
  %v.49 = load i32, ptr %"r.%r56"
  %v.50 = or i32 %v.48, %v.49
  store i32 %v.50, ptr %"r.%r56"
  %v.51 = load i32, ptr %"r.%r56"
  %v.52 = and i32 %v.51, 4
  store i32 %v.52, ptr %"r.%r42"
  %v.53 = load i32, ptr %"r.%r42"
  %v.54 = icmp ne i32 %v.53, 0
  store i1 %v.54, ptr %"r.%p8"
  %v.55 = load i1, ptr %"r.%p8"
  br i1 %v.55, label %"L$L__BB34_22", label %"B3"
"B3":
  %v.56 = load i32, ptr %"r.%r53"
  %v.57 = sext i32 %v.56 to i64
  %v.58 = sext i32 4 to i64
  %v.59 = mul i64 %v.57, %v.58
  store i64 %v.59, ptr %"r.%rd16"
  %v.60 = load i64, ptr %"r.%rd3"
  %v.61 = load i64, ptr %"r.%rd16"
  %v.62 = add i64 %v.60, %v.61
  store i64 %v.62, ptr %"r.%rd17"
  %v.63 = load i64, ptr %"r.%rd17"
  %v.64 = inttoptr i64 %v.63 to ptr
  %v.65 = load i32, ptr %v.64, align 1
  store i32 %v.65, ptr %"r.%r43"
  %v.66 = load i32, ptr %"r.%r43"
  %v.67 = icmp ne i32 %v.66, 0
  store i1 %v.67, ptr %"r.%p9"
  %v.68 = load i1, ptr %"r.%p9"
  %v.69 = select i1 %v.68, i32 1, i32 0
  store i32 %v.69, ptr %"r.%r44"
  %v.70 = load i32, ptr %"r.%r54"
  %v.71 = load i32, ptr %"r.%r44"
  %v.72 = or i32 %v.70, %v.71
  store i32 %v.72, ptr %"r.%r11"
  %v.73 = load i32, ptr %"r.%r11"
  %v.74 = icmp ne i32 %v.73, 0
  store i1 %v.74, ptr %"r.%p10"
  %v.75 = load i1, ptr %"r.%p10"
  %v.76 = select i1 %v.75, i32 1, i32 0
  store i32 %v.76, ptr %"r.%r54"
  %v.77 = load i32, ptr %"r.%r53"
  %v.78 = add i32 %v.77, 1
  store i32 %v.78, ptr %"r.%r53"
  %v.79 = load i32, ptr %"r.%r53"
  %v.80 = load i32, ptr %"r.%r2"
  %v.81 = mul i32 %v.79, %v.80
  store i32 %v.81, ptr %"r.%r52"
  %v.82 = load i32, ptr %"r.%r52"
  %v.83 = load i32, ptr %"r.%r1"
  %v.84 = icmp slt i32 %v.82, %v.83
  store i1 %v.84, ptr %"r.%p11"
  %v.85 = load i1, ptr %"r.%p11"
  br i1 %v.85, label %"L$L__BB34_10", label %"B4"
"B4":
  %v.86 = load i1, ptr %"r.%p10"
  %v.87 = select i1 %v.86, i16 1, i16 0
  store i16 %v.87, ptr %"r.%rs4"
  br label %"L$L__BB34_13"
"L$L__BB34_13":
  %v.88 = load i32, ptr %"r.%r56"
  %v.89 = and i32 %v.88, 2
  store i32 %v.89, ptr %"r.%r16"
  %v.90 = load i32, ptr %"r.%r16"
  %v.91 = icmp eq i32 %v.90, 0
  store i1 %v.91, ptr %"r.%p13"
  %v.92 = load i1, ptr %"r.%p13"
  br i1 %v.92, label %"L$L__BB34_15", label %"B5"
"B5":
  %v.93 = load i64, ptr %"r.%rd6"
  %v.94 = add i64 %v.93, 208
  %v.95 = inttoptr i64 %v.94 to ptr
  %v.96 = load i64, ptr %v.95, align 1
  store i64 %v.96, ptr %"r.%rd18"
  %v.97 = load i64, ptr %"r.%rd18"
  %v.98 = add i64 %v.97, 1
  store i64 %v.98, ptr %"r.%rd19"
  %v.99 = load i64, ptr %"r.%rd19"
  %v.100 = load i64, ptr %"r.%rd6"
  %v.101 = add i64 %v.100, 208
  %v.102 = inttoptr i64 %v.101 to ptr
  store i64 %v.99, ptr %v.102, align 1
  br label %"L$L__BB34_15"
"L$L__BB34_15":
  %v.103 = load i16, ptr %"r.%rs4"
  %v.104 = icmp eq i16 %v.103, 0
  store i1 %v.104, ptr %"r.%p14"
  store i32 0, ptr %"r.%r57"
  %v.105 = load i1, ptr %"r.%p14"
  br i1 %v.105, label %"L$L__BB34_22", label %"B6"
"B6":
  %v.106 = load i64, ptr %"r.%rd6"
  store i64 %v.106, ptr %"r..param param0.1"
  %v.107 = load i32, ptr %"r.%r2"
  store i32 %v.107, ptr %"r..param param1.1"
  %v.108 = load i32, ptr %"r.%r1"
  store i32 %v.108, ptr %"r..param param2.1"
  %v.109 = load i64, ptr %"r..param param0.1"
  %v.110 = load i32, ptr %"r..param param1.1"
  %v.111 = load i32, ptr %"r..param param2.1"
  %v.112 = call i32 @_runtime_release_barriersEP5Blockii(i64 %v.109, i32 %v.110, i32 %v.111)
  store i32 %v.112, ptr %"r..param retval0.1"
  %v.113 = load i32, ptr %"r..param retval0.1"
  store i32 %v.113, ptr %"r.%r17"
  store i32 2, ptr %"r.%r46"
  %v.114 = load i32, ptr %"r.%r17"
  %v.115 = and i32 %v.114, 4
  store i32 %v.115, ptr %"r.%r47"
  %v.116 = load i32, ptr %"r.%r47"
  %v.117 = icmp ne i32 %v.116, 0
  store i1 %v.117, ptr %"r.%p15"
  %v.118 = load i32, ptr %"r.%r46"
  store i32 %v.118, ptr %"r.%r57"
  %v.119 = load i1, ptr %"r.%p15"
  br i1 %v.119, label %"L$L__BB34_22", label %"B7"
"B7":
  %v.120 = load i32, ptr %"r.%r17"
  %v.121 = icmp eq i32 %v.120, 0
  store i1 %v.121, ptr %"r.%p16"
  %v.122 = load i1, ptr %"r.%p16"
  br i1 %v.122, label %"L$L__BB34_19", label %"B8"
"B8":
  %v.123 = load i64, ptr %"r.%rd6"
  %v.124 = add i64 %v.123, 208
  %v.125 = inttoptr i64 %v.124 to ptr
  %v.126 = load i64, ptr %v.125, align 1
  store i64 %v.126, ptr %"r.%rd20"
  %v.127 = load i64, ptr %"r.%rd20"
  %v.128 = add i64 %v.127, 1
  store i64 %v.128, ptr %"r.%rd21"
  %v.129 = load i64, ptr %"r.%rd21"
  %v.130 = load i64, ptr %"r.%rd6"
  %v.131 = add i64 %v.130, 208
  %v.132 = inttoptr i64 %v.131 to ptr
  store i64 %v.129, ptr %v.132, align 1
  br label %"L$L__BB34_19"
"L$L__BB34_19":
  %v.133 = load i32, ptr %"r.%r17"
  %v.134 = load i32, ptr %"r.%r16"
  %v.135 = or i32 %v.133, %v.134
  store i32 %v.135, ptr %"r.%r48"
  %v.136 = load i32, ptr %"r.%r48"
  %v.137 = icmp ne i32 %v.136, 0
  store i1 %v.137, ptr %"r.%p17"
  %v.138 = load i1, ptr %"r.%p17"
  br i1 %v.138, label %"L$L__BB34_1", label %"B9"
"B9":
  store i32 1, ptr %"r.%r57"
  %v.139 = load i32, ptr %"r.%r56"
  %v.140 = and i32 %v.139, 1
  store i32 %v.140, ptr %"r.%r50"
  %v.141 = load i32, ptr %"r.%r50"
  %v.142 = icmp eq i32 %v.141, 1
  store i1 %v.142, ptr %"r.%p18"
  store i1 false, ptr %"r.%p19"
  %v.143 = load i1, ptr %"r.%p18"
  %v.144 = load i1, ptr %"r.%p19"
  %v.145 = xor i1 %v.143, %v.144
  store i1 %v.145, ptr %"r.%p20"
  %v.146 = load i1, ptr %"r.%p20"
  br i1 %v.146, label %"L$L__BB34_22", label %"B10"
"B10":
  %v.147 = load i64, ptr %"r.%rd6"
  store i64 %v.147, ptr %"r..param param0.2"
  %v.148 = load i32, ptr %"r.%r2"
  store i32 %v.148, ptr %"r..param param1.2"
  %v.149 = load i32, ptr %"r.%r1"
  store i32 %v.149, ptr %"r..param param2.2"
  %v.150 = load i64, ptr %"r..param param0.2"
  %v.151 = load i32, ptr %"r..param param1.2"
  %v.152 = load i32, ptr %"r..param param2.2"
  call void @_runtime_report_deadlockEP5Blockii(i64 %v.150, i32 %v.151, i32 %v.152)
  %v.153 = load i32, ptr %"r.%r46"
  store i32 %v.153, ptr %"r.%r57"
  br label %"L$L__BB34_22"
"L$L__BB34_2":
  %v.154 = load i64, ptr %"r.%rd6"
  %v.155 = inttoptr i64 %v.154 to ptr
  %v.156 = load i64, ptr %v.155, align 1
  store i64 %v.156, ptr %"r.%rd4"
  %v.157 = load i64, ptr %"r.%rd4"
  %v.158 = add i64 %v.157, 196
  store i64 %v.158, ptr %"r.%rd5"
  %v.159 = load i64, ptr %"r.%rd4"
  %v.160 = add i64 %v.159, 196
  %v.161 = inttoptr i64 %v.160 to ptr
  %v.162 = load atomic i32, ptr %v.161 monotonic, align 4
  store i32 %v.162, ptr %"r.%r3"
  %v.163 = load i32, ptr %"r.%r3"
  %v.164 = add i32 %v.163, 4294967293
  store i32 %v.164, ptr %"r.%r21"
  %v.165 = load i32, ptr %"r.%r21"
  %v.166 = icmp ugt i32 %v.165, 1
  store i1 %v.166, ptr %"r.%p2"
  store i32 2, ptr %"r.%r57"
  %v.167 = load i1, ptr %"r.%p2"
  br i1 %v.167, label %"L$L__BB34_22", label %"B11"
"B11":
  %v.168 = load i64, ptr %"r.%rd2"
  %v.169 = add i64 %v.168, 108
  %v.170 = inttoptr i64 %v.169 to ptr
  %v.171 = load i64, ptr %v.170, align 1
  store i64 %v.171, ptr %"r.%rd8"
  %v.172 = load i64, ptr %"r.%rd8"
  %v.173 = add i64 %v.172, 8
  %v.174 = inttoptr i64 %v.173 to ptr
  %v.175 = load i32, ptr %v.174, align 1
  store i32 %v.175, ptr %"r.%r4"
  %v.176 = load i64, ptr %"r.%rd4"
  %v.177 = add i64 %v.176, 212
  store i64 %v.177, ptr %"r.%rd9"
  %v.178 = load i64, ptr %"r.%rd9"
  %v.179 = inttoptr i64 %v.178 to ptr
  %v.180 = atomicrmw add ptr %v.179, i32 1 seq_cst, align 4
  store i32 %v.180, ptr %"r.%r5"
  %v.181 = load i64, ptr %"r.%rd5"
  %v.182 = add i64 %v.181, 12
  %v.183 = inttoptr i64 %v.182 to ptr
  %v.184 = load i32, ptr %v.183, align 1
  store i32 %v.184, ptr %"r.%r22"
  %v.185 = load i32, ptr %"r.%r5"
  %v.186 = load i32, ptr %"r.%r22"
  %v.187 = icmp uge i32 %v.185, %v.186
  store i1 %v.187, ptr %"r.%p3"
  %v.188 = load i1, ptr %"r.%p3"
  br i1 %v.188, label %"L$L__BB34_5", label %"B12"
"B12":
  %v.189 = load i32, ptr %"r.%r3"
  %v.190 = icmp eq i32 %v.189, 3
  store i1 %v.190, ptr %"r.%p4"
  %v.191 = load i64, ptr %"r.%rd5"
  %v.192 = add i64 %v.191, 4
  %v.193 = inttoptr i64 %v.192 to ptr
  %v.194 = load i64, ptr %v.193, align 1
  store i64 %v.194, ptr %"r.%rd10"
  store i64 0, ptr %"r.%rd11"
  %v.195 = load i32, ptr %"r.%r5"
  %v.196 = zext i32 %v.195 to i64
  %v.197 = zext i32 80 to i64
  %v.198 = mul i64 %v.196, %v.197
  store i64 %v.198, ptr %"r.%rd12"
  %v.199 = load i64, ptr %"r.%rd10"
  %v.200 = load i64, ptr %"r.%rd12"
  %v.201 = add i64 %v.199, %v.200
  store i64 %v.201, ptr %"r.%rd13"
  %v.202 = load i1, ptr %"r.%p4"
  %v.203 = select i1 %v.202, i32 10, i32 9
  store i32 %v.203, ptr %"r.%r23"
  store i32 1, ptr %"r.%r24"
  %v.204 = load i32, ptr %"r.%r23"
  %v.205 = load i32, ptr %"r.%r4"
  %v.206 = load i64, ptr %"r.%rd13"
  %v.207 = inttoptr i64 %v.206 to ptr
  %v.208 = insertelement <2 x i32> poison, i32 %v.204, i32 0
  %v.209 = insertelement <2 x i32> %v.208, i32 %v.205, i32 1
  store <2 x i32> %v.209, ptr %v.207, align 1
  %v.210 = load i64, ptr %"r.%rd6"
  %v.211 = add i64 %v.210, 24
  %v.212 = inttoptr i64 %v.211 to ptr
  %v.213 = load i64, ptr %v.212, align 1
  store i64 %v.213, ptr %"r.%rd14"
  %v.214 = load i64, ptr %"r.%rd14"
  %v.215 = load i64, ptr %"r.%rd13"
  %v.216 = add i64 %v.215, 8
  %v.217 = inttoptr i64 %v.216 to ptr
  store i64 %v.214, ptr %v.217, align 1
  %v.218 = load i64, ptr %"r.%rd11"
  %v.219 = load i64, ptr %"r.%rd13"
  %v.220 = add i64 %v.219, 24
  %v.221 = inttoptr i64 %v.220 to ptr
  store i64 %v.218, ptr %v.221, align 1
  %v.222 = load i64, ptr %"r.%rd11"
  %v.223 = load i64, ptr %"r.%rd13"
  %v.224 = add i64 %v.223, 32
  %v.225 = inttoptr i64 %v.224 to ptr
  store i64 %v.222, ptr %v.225, align 1
  %v.226 = load i64, ptr %"r.%rd11"
  %v.227 = load i64, ptr %"r.%rd13"
  %v.228 = add i64 %v.227, 40
  %v.229 = inttoptr i64 %v.228 to ptr
  store i64 %v.226, ptr %v.229, align 1
  %v.230 = load i64, ptr %"r.%rd11"
  %v.231 = load i64, ptr %"r.%rd13"
  %v.232 = add i64 %v.231, 48
  %v.233 = inttoptr i64 %v.232 to ptr
  store i64 %v.230, ptr %v.233, align 1
  %v.234 = load i64, ptr %"r.%rd11"
  %v.235 = load i64, ptr %"r.%rd13"
  %v.236 = add i64 %v.235, 56
  %v.237 = inttoptr i64 %v.236 to ptr
  store i64 %v.234, ptr %v.237, align 1
  store i32 0, ptr %"r.%r25"
  %v.238 = load i32, ptr %"r.%r25"
  %v.239 = load i32, ptr %"r.%r25"
  %v.240 = load i64, ptr %"r.%rd13"
  %v.241 = add i64 %v.240, 16
  %v.242 = inttoptr i64 %v.241 to ptr
  %v.243 = insertelement <2 x i32> poison, i32 %v.238, i32 0
  %v.244 = insertelement <2 x i32> %v.243, i32 %v.239, i32 1
  store <2 x i32> %v.244, ptr %v.242, align 1
  %v.245 = load i64, ptr %"r.%rd11"
  %v.246 = load i64, ptr %"r.%rd13"
  %v.247 = add i64 %v.246, 64
  %v.248 = inttoptr i64 %v.247 to ptr
  store i64 %v.245, ptr %v.248, align 1
  %v.249 = load i32, ptr %"r.%r25"
  %v.250 = load i64, ptr %"r.%rd13"
  %v.251 = add i64 %v.250, 72
  %v.252 = inttoptr i64 %v.251 to ptr
  store i32 %v.249, ptr %v.252, align 1
  fence seq_cst
  %v.253 = load i32, ptr %"r.%r24"
  %v.254 = load i64, ptr %"r.%rd13"
  %v.255 = add i64 %v.254, 76
  %v.256 = inttoptr i64 %v.255 to ptr
  store atomic i32 %v.253, ptr %v.256 monotonic, align 4
  br label %"L$L__BB34_5"
"L$L__BB34_5":
  %v.257 = load i64, ptr %"r.%rd5"
  %v.258 = add i64 %v.257, -24
  %v.259 = inttoptr i64 %v.258 to ptr
  %v.260 = load i32, ptr %v.259, align 1
  store i32 %v.260, ptr %"r.%r26"
  %v.261 = load i32, ptr %"r.%r26"
  %v.262 = icmp eq i32 %v.261, 0
  store i1 %v.262, ptr %"r.%p5"
  %v.263 = load i1, ptr %"r.%p5"
  br i1 %v.263, label %"L$L__BB34_7", label %"B13"
"B13":
  %v.264 = load i64, ptr %"r.%rd5"
  %v.265 = add i64 %v.264, 12
  %v.266 = inttoptr i64 %v.265 to ptr
  %v.267 = load i32, ptr %v.266, align 1
  store i32 %v.267, ptr %"r.%r28"
  %v.268 = load i32, ptr %"r.%r5"
  %v.269 = load i32, ptr %"r.%r28"
  %v.270 = icmp ult i32 %v.268, %v.269
  store i1 %v.270, ptr %"r.%p6"
  %v.271 = load i1, ptr %"r.%p6"
  br i1 %v.271, label %"L$L__BB34_22", label %"B14"
"B14":
  br label %"L$L__BB34_7"
"L$L__BB34_7":
  store i32 1, ptr %"r.%r30"
  store i32 0, ptr %"r.%r31"
  %v.272 = load i32, ptr %"r.%r31"
  %v.273 = load i32, ptr %"r.%r30"
  %v.274 = load i64, ptr %"r.%rd5"
  %v.275 = inttoptr i64 %v.274 to ptr
  %v.276 = cmpxchg ptr %v.275, i32 %v.272, i32 %v.273 seq_cst seq_cst, align 4
  %v.277 = extractvalue { i32, i1 } %v.276, 0
  store i32 %v.277, ptr %"r.%r32"
  br label %"L$L__BB34_22"
"L$L__BB34_22":
  %v.278 = load i32, ptr %"r.%r57"
  store i32 %v.278, ptr %"r..param func_retval0"
  br label %done
done:
  %v.279 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.279
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
  %"r.%rd4" = alloca i64
  %"r..param _runtime_begin_blockEP5Blocky_param_0" = alloca i64
  %"r..param _runtime_begin_blockEP5Blocky_param_1" = alloca i64
  store i64 %a0, ptr %"r..param _runtime_begin_blockEP5Blocky_param_0"
  store i64 %a1, ptr %"r..param _runtime_begin_blockEP5Blocky_param_1"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param _runtime_begin_blockEP5Blocky_param_0"
  store i64 %v.1, ptr %"r.%rd34"
  %v.2 = load i64, ptr %"r..param _runtime_begin_blockEP5Blocky_param_1"
  store i64 %v.2, ptr %"r.%rd23"
  %v.3 = load i64, ptr %"r.%rd34"
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
  %v.16 = load i64, ptr %"r.%rd34"
  %v.17 = add i64 %v.16, 24
  %v.18 = inttoptr i64 %v.17 to ptr
  store i64 %v.15, ptr %v.18, align 1
  %v.19 = load i64, ptr %"r.%rd3"
  %v.20 = load i64, ptr %"r.%rd23"
  %v.21 = icmp ugt i64 %v.19, %v.20
  store i1 %v.21, ptr %"r.%p1"
  %v.22 = load i1, ptr %"r.%p1"
  br i1 %v.22, label %"L$L__BB35_8", label %"B1"
"B1":
  br label %"L$L__BB35_1"
"L$L__BB35_8":
  %v.23 = load i64, ptr %"r.%rd23"
  %v.24 = trunc i64 %v.23 to i32
  store i32 %v.24, ptr %"r.%r21"
  store i32 0, ptr %"r.%r22"
  %v.25 = load i32, ptr %"r.%r21"
  %v.26 = load i32, ptr %"r.%r22"
  %v.27 = load i64, ptr %"r.%rd34"
  %v.28 = add i64 %v.27, 8
  %v.29 = inttoptr i64 %v.28 to ptr
  %v.30 = insertelement <2 x i32> poison, i32 %v.25, i32 0
  %v.31 = insertelement <2 x i32> %v.30, i32 %v.26, i32 1
  store <2 x i32> %v.31, ptr %v.29, align 1
  %v.32 = load i32, ptr %"r.%r22"
  %v.33 = load i64, ptr %"r.%rd34"
  %v.34 = add i64 %v.33, 16
  %v.35 = inttoptr i64 %v.34 to ptr
  store i32 %v.32, ptr %v.35, align 1
  br label %"L$L__BB35_9"
"L$L__BB35_1":
  %v.36 = load i64, ptr %"r.%rd23"
  %v.37 = and i64 %v.36, 18446744069414584320
  store i64 %v.37, ptr %"r.%rd24"
  %v.38 = load i64, ptr %"r.%rd24"
  %v.39 = icmp eq i64 %v.38, 0
  store i1 %v.39, ptr %"r.%p2"
  %v.40 = load i1, ptr %"r.%p2"
  br i1 %v.40, label %"L$L__BB35_3", label %"B2"
"B2":
  %v.41 = load i64, ptr %"r.%rd23"
  %v.42 = load i64, ptr %"r.%rd3"
  %v.43 = icmp eq i64 %v.42, 0
  %v.44 = select i1 %v.43, i64 1, i64 %v.42
  %v.45 = udiv i64 %v.41, %v.44
  %v.46 = select i1 %v.43, i64 -1, i64 %v.45
  store i64 %v.46, ptr %"r.%rd30"
  %v.47 = load i64, ptr %"r.%rd30"
  %v.48 = load i64, ptr %"r.%rd3"
  %v.49 = mul i64 %v.47, %v.48
  store i64 %v.49, ptr %"r.%rd25"
  %v.50 = load i64, ptr %"r.%rd23"
  %v.51 = load i64, ptr %"r.%rd25"
  %v.52 = sub i64 %v.50, %v.51
  store i64 %v.52, ptr %"r.%rd31"
  br label %"L$L__BB35_4"
"L$L__BB35_3":
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
  store i64 %v.70, ptr %"r.%rd30"
  %v.71 = load i32, ptr %"r.%r13"
  %v.72 = zext i32 %v.71 to i64
  store i64 %v.72, ptr %"r.%rd31"
  br label %"L$L__BB35_4"
"L$L__BB35_4":
  %v.73 = load i64, ptr %"r.%rd30"
  %v.74 = and i64 %v.73, 18446744069414584320
  store i64 %v.74, ptr %"r.%rd26"
  %v.75 = load i64, ptr %"r.%rd26"
  %v.76 = icmp eq i64 %v.75, 0
  store i1 %v.76, ptr %"r.%p3"
  %v.77 = load i1, ptr %"r.%p3"
  br i1 %v.77, label %"L$L__BB35_6", label %"B3"
"B3":
  %v.78 = load i64, ptr %"r.%rd30"
  %v.79 = load i64, ptr %"r.%rd4"
  %v.80 = icmp eq i64 %v.79, 0
  %v.81 = select i1 %v.80, i64 1, i64 %v.79
  %v.82 = udiv i64 %v.78, %v.81
  %v.83 = select i1 %v.80, i64 -1, i64 %v.82
  store i64 %v.83, ptr %"r.%rd32"
  %v.84 = load i64, ptr %"r.%rd32"
  %v.85 = load i64, ptr %"r.%rd4"
  %v.86 = mul i64 %v.84, %v.85
  store i64 %v.86, ptr %"r.%rd27"
  %v.87 = load i64, ptr %"r.%rd30"
  %v.88 = load i64, ptr %"r.%rd27"
  %v.89 = sub i64 %v.87, %v.88
  store i64 %v.89, ptr %"r.%rd33"
  br label %"L$L__BB35_7"
"L$L__BB35_6":
  %v.90 = load i64, ptr %"r.%rd4"
  %v.91 = trunc i64 %v.90 to i32
  store i32 %v.91, ptr %"r.%r14"
  %v.92 = load i64, ptr %"r.%rd30"
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
  store i64 %v.107, ptr %"r.%rd32"
  %v.108 = load i32, ptr %"r.%r18"
  %v.109 = zext i32 %v.108 to i64
  store i64 %v.109, ptr %"r.%rd33"
  br label %"L$L__BB35_7"
"L$L__BB35_7":
  %v.110 = load i64, ptr %"r.%rd33"
  %v.111 = trunc i64 %v.110 to i32
  store i32 %v.111, ptr %"r.%r19"
  %v.112 = load i64, ptr %"r.%rd31"
  %v.113 = trunc i64 %v.112 to i32
  store i32 %v.113, ptr %"r.%r20"
  %v.114 = load i32, ptr %"r.%r20"
  %v.115 = load i32, ptr %"r.%r19"
  %v.116 = load i64, ptr %"r.%rd34"
  %v.117 = add i64 %v.116, 8
  %v.118 = inttoptr i64 %v.117 to ptr
  %v.119 = insertelement <2 x i32> poison, i32 %v.114, i32 0
  %v.120 = insertelement <2 x i32> %v.119, i32 %v.115, i32 1
  store <2 x i32> %v.120, ptr %v.118, align 1
  %v.121 = load i64, ptr %"r.%rd32"
  %v.122 = trunc i64 %v.121 to i32
  %v.123 = load i64, ptr %"r.%rd34"
  %v.124 = add i64 %v.123, 16
  %v.125 = inttoptr i64 %v.124 to ptr
  store i32 %v.122, ptr %v.125, align 1
  br label %"L$L__BB35_9"
"L$L__BB35_9":
  store i32 0, ptr %"r.%r33"
  %v.126 = load i32, ptr %"r.%r33"
  %v.127 = load i64, ptr %"r.%rd34"
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
  br i1 %v.136, label %"L$L__BB35_12", label %"B4"
"B4":
  %v.137 = load i64, ptr %"r.%rd34"
  %v.138 = add i64 %v.137, 72
  %v.139 = inttoptr i64 %v.138 to ptr
  %v.140 = load i64, ptr %v.139, align 1
  store i64 %v.140, ptr %"r.%rd18"
  store i32 0, ptr %"r.%r32"
  br label %"L$L__BB35_11"
"L$L__BB35_11":
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
  br i1 %v.167, label %"L$L__BB35_11", label %"B5"
"B5":
  br label %"L$L__BB35_12"
"L$L__BB35_12":
  store i32 0, ptr %"r.%r31"
  %v.168 = load i32, ptr %"r.%r31"
  %v.169 = load i64, ptr %"r.%rd34"
  %v.170 = add i64 %v.169, 232
  %v.171 = inttoptr i64 %v.170 to ptr
  store i32 %v.168, ptr %v.171, align 1
  %v.172 = load i64, ptr %"r.%rd34"
  %v.173 = add i64 %v.172, 4
  store i64 %v.173, ptr %"r.%rd34"
  %v.174 = load i32, ptr %"r.%r33"
  %v.175 = add i32 %v.174, 1
  store i32 %v.175, ptr %"r.%r33"
  %v.176 = load i32, ptr %"r.%r33"
  %v.177 = icmp ne i32 %v.176, 16
  store i1 %v.177, ptr %"r.%p6"
  %v.178 = load i1, ptr %"r.%p6"
  br i1 %v.178, label %"L$L__BB35_12", label %"B6"
"B6":
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
  br i1 %v.16, label %"L$L__BB36_3", label %"B1"
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
  br i1 %v.37, label %"L$L__BB36_4", label %"B2"
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
  br label %"L$L__BB36_3"
"L$L__BB36_3":
  %v.60 = load i64, ptr %"r.%rd20"
  %v.61 = add i64 %v.60, 1
  store i64 %v.61, ptr %"r.%rd18"
  %v.62 = load i64, ptr %"r.%rd18"
  %v.63 = load i64, ptr %"r.%rd1"
  %v.64 = inttoptr i64 %v.63 to ptr
  store i64 %v.62, ptr %v.64, align 1
  br label %"L$L__BB36_4"
"L$L__BB36_4":
  %v.65 = load i64, ptr %"r.%rd20"
  store i64 %v.65, ptr %"r..param func_retval0"
  br label %done
done:
  %v.66 = load i64, ptr %"r..param func_retval0"
  ret i64 %v.66
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
  %"r.%p27" = alloca i1
  %"r.%p28" = alloca i1
  %"r.%p3" = alloca i1
  %"r.%p5" = alloca i1
  %"r.%p6" = alloca i1
  %"r.%p7" = alloca i1
  %"r.%p8" = alloca i1
  %"r.%p9" = alloca i1
  %"r.%r1" = alloca i32
  %"r.%r10" = alloca i32
  %"r.%r21" = alloca i32
  %"r.%r23" = alloca i32
  %"r.%r26" = alloca i32
  %"r.%r29" = alloca i32
  %"r.%r30" = alloca i32
  %"r.%r31" = alloca i32
  %"r.%r32" = alloca i32
  %"r.%r33" = alloca i32
  %"r.%r34" = alloca i32
  %"r.%r36" = alloca i32
  %"r.%r38" = alloca i32
  %"r.%r39" = alloca i32
  %"r.%r40" = alloca i32
  %"r.%r42" = alloca i32
  %"r.%r45" = alloca i32
  %"r.%r46" = alloca i32
  %"r.%r48" = alloca i32
  %"r.%r50" = alloca i32
  %"r.%r51" = alloca i32
  %"r.%r53" = alloca i32
  %"r.%r55" = alloca i32
  %"r.%r58" = alloca i32
  %"r.%r60" = alloca i32
  %"r.%r62" = alloca i32
  %"r.%r7" = alloca i32
  %"r.%r8" = alloca i32
  %"r.%r9" = alloca i32
  %"r.%rd1" = alloca i64
  %"r.%rd10" = alloca i64
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
  %"r..param param1" = alloca i64
  %"r..param param1.1" = alloca i64
  %"r..param param1.2" = alloca i32
  %"r..param param1.3" = alloca i64
  %"r..param param1.4" = alloca i64
  %"r..param param1.5" = alloca i64
  %"r..param param2" = alloca i32
  %"r..param param3" = alloca i32
  %"r..param retval0" = alloca i64
  %"r..param retval0.1" = alloca i32
  %"r..param retval0.2" = alloca i64
  %"r..param retval0.3" = alloca i32
  %"r..param retval0.4" = alloca i64
  store i64 %a0, ptr %"r..param jg_worker_param_0"
  store i64 %a1, ptr %"r..param jg_worker_param_1"
  store i64 %a2, ptr %"r..param jg_worker_param_2"
  br label %"entry"
"entry":
  %v.1 = load i64, ptr %"r..param jg_worker_param_0"
  store i64 %v.1, ptr %"r.%rd14"
  %v.2 = load i64, ptr %"r..param jg_worker_param_1"
  store i64 %v.2, ptr %"r.%rd15"
  %v.3 = load i64, ptr %"r..param jg_worker_param_2"
  store i64 %v.3, ptr %"r.%rd16"
  %v.4 = load i64, ptr %"r.%rd15"
  %v.5 = add i64 %v.4, 8
  store i64 %v.5, ptr %"r.%rd1"
  %v.6 = load i64, ptr %"r.%rd15"
  %v.7 = add i64 %v.6, 8
  %v.8 = inttoptr i64 %v.7 to ptr
  %v.9 = load i64, ptr %v.8, align 1
  store i64 %v.9, ptr %"r.%rd2"
  %v.10 = load i64, ptr %"r.%rd15"
  %v.11 = add i64 %v.10, 16
  %v.12 = inttoptr i64 %v.11 to ptr
  %v.13 = load i32, ptr %v.12, align 1
  store i32 %v.13, ptr %"r.%r1"
  %v.14 = load i32, ptr %"r.%r1"
  %v.15 = icmp slt i32 %v.14, 1
  store i1 %v.15, ptr %"r.%p1"
  %v.16 = load i1, ptr %"r.%p1"
  br i1 %v.16, label %"L$L__BB37_3", label %"B1"
"B1":
  store i32 0, ptr %"r.%r21"
  %v.17 = load i64, ptr %"r.%rd2"
  store i64 %v.17, ptr %"r.%rd42"
  %v.18 = load i32, ptr %"r.%r21"
  store i32 %v.18, ptr %"r.%r53"
  br label %"L$L__BB37_2"
"L$L__BB37_2":
  %v.19 = load i64, ptr %"r.%rd1"
  %v.20 = add i64 %v.19, 48
  %v.21 = inttoptr i64 %v.20 to ptr
  %v.22 = load i64, ptr %v.21, align 1
  store i64 %v.22, ptr %"r.%rd17"
  %v.23 = load i64, ptr %"r.%rd16"
  %v.24 = load i64, ptr %"r.%rd17"
  %v.25 = sub i64 %v.23, %v.24
  store i64 %v.25, ptr %"r.%rd18"
  %v.26 = load i64, ptr %"r.%rd18"
  %v.27 = load i64, ptr %"r.%rd42"
  %v.28 = add i64 %v.27, 216
  %v.29 = inttoptr i64 %v.28 to ptr
  store i64 %v.26, ptr %v.29, align 1
  %v.30 = load i32, ptr %"r.%r21"
  %v.31 = load i64, ptr %"r.%rd42"
  %v.32 = add i64 %v.31, 228
  %v.33 = inttoptr i64 %v.32 to ptr
  store i32 %v.30, ptr %v.33, align 1
  %v.34 = load i64, ptr %"r.%rd42"
  %v.35 = add i64 %v.34, 328
  store i64 %v.35, ptr %"r.%rd42"
  %v.36 = load i32, ptr %"r.%r53"
  %v.37 = add i32 %v.36, 1
  store i32 %v.37, ptr %"r.%r53"
  %v.38 = load i32, ptr %"r.%r53"
  %v.39 = load i32, ptr %"r.%r1"
  %v.40 = icmp slt i32 %v.38, %v.39
  store i1 %v.40, ptr %"r.%p2"
  %v.41 = load i1, ptr %"r.%p2"
  br i1 %v.41, label %"L$L__BB37_2", label %"B2"
"B2":
  br label %"L$L__BB37_3"
"L$L__BB37_3":
  %v.42 = load i64, ptr %"r.%rd14"
  %v.43 = add i64 %v.42, 152
  store i64 %v.43, ptr %"r.%rd5"
  %v.44 = load i64, ptr %"r.%rd14"
  %v.45 = add i64 %v.44, 152
  %v.46 = inttoptr i64 %v.45 to ptr
  %v.47 = load i32, ptr %v.46, align 1
  store i32 %v.47, ptr %"r.%r23"
  %v.48 = load i32, ptr %"r.%r23"
  %v.49 = icmp eq i32 %v.48, 1
  store i1 %v.49, ptr %"r.%p3"
  %v.50 = load i1, ptr %"r.%p3"
  br i1 %v.50, label %"L$L__BB37_29", label %"B3"
"B3":
  br label %"L$L__BB37_4"
"L$L__BB37_29":
  %v.51 = load i64, ptr %"r.%rd14"
  store i64 %v.51, ptr %"r..param param0"
  %v.52 = load i64, ptr %"r.%rd15"
  store i64 %v.52, ptr %"r..param param1"
  %v.53 = load i64, ptr %"r..param param0"
  %v.54 = load i64, ptr %"r..param param1"
  %v.55 = call i64 @_runtime_next_blockEP6LaunchP6Worker(i64 %v.53, i64 %v.54)
  store i64 %v.55, ptr %"r..param retval0"
  %v.56 = load i64, ptr %"r..param retval0"
  store i64 %v.56, ptr %"r.%rd43"
  store i32 0, ptr %"r.%r48"
  %v.57 = load i64, ptr %"r.%rd43"
  %v.58 = icmp slt i64 %v.57, 0
  store i1 %v.58, ptr %"r.%p26"
  %v.59 = load i32, ptr %"r.%r48"
  store i32 %v.59, ptr %"r.%r62"
  %v.60 = load i1, ptr %"r.%p26"
  br i1 %v.60, label %"L$L__BB37_32", label %"B4"
"B4":
  br label %"L$L__BB37_30"
"L$L__BB37_30":
  store i32 1, ptr %"r.%r62"
  %v.61 = load i64, ptr %"r.%rd2"
  store i64 %v.61, ptr %"r..param param0.1"
  %v.62 = load i64, ptr %"r.%rd43"
  store i64 %v.62, ptr %"r..param param1.1"
  %v.63 = load i64, ptr %"r..param param0.1"
  %v.64 = load i64, ptr %"r..param param1.1"
  call void @_runtime_begin_blockEP5Blocky(i64 %v.63, i64 %v.64)
  %v.65 = load i64, ptr %"r.%rd5"
  %v.66 = add i64 %v.65, -116
  %v.67 = inttoptr i64 %v.66 to ptr
  %v.68 = load i32, ptr %v.67, align 1
  store i32 %v.68, ptr %"r.%r50"
  %v.69 = load i64, ptr %"r.%rd2"
  %v.70 = inttoptr i64 %v.69 to ptr
  %v.71 = load i64, ptr %v.70, align 1
  store i64 %v.71, ptr %"r.%rd38"
  %v.72 = load i64, ptr %"r.%rd38"
  %v.73 = add i64 %v.72, 280
  %v.74 = inttoptr i64 %v.73 to ptr
  %v.75 = load i64, ptr %v.74, align 1
  store i64 %v.75, ptr %"r.%rd39"
  %v.76 = load i64, ptr %"r.%rd2"
  store i64 %v.76, ptr %"r..param param0.2"
  store i32 0, ptr %"r..param param1.2"
  store i32 0, ptr %"r..param param2"
  %v.77 = load i32, ptr %"r.%r50"
  store i32 %v.77, ptr %"r..param param3"
  %v.78 = load i64, ptr %"r..param param0.2"
  %v.79 = load i32, ptr %"r..param param1.2"
  %v.80 = load i32, ptr %"r..param param2"
  %v.81 = load i32, ptr %"r..param param3"
  %v.82 = load i64, ptr %"r.%rd39"
  %v.83 = inttoptr i64 %v.82 to ptr
  %v.84 = call i32 %v.83(i64 %v.78, i32 %v.79, i32 %v.80, i32 %v.81)
  store i32 %v.84, ptr %"r..param retval0.1"
  %v.85 = load i32, ptr %"r..param retval0.1"
  store i32 %v.85, ptr %"r.%r51"
  %v.86 = load i32, ptr %"r.%r51"
  %v.87 = icmp eq i32 %v.86, 4294967294
  store i1 %v.87, ptr %"r.%p27"
  %v.88 = load i1, ptr %"r.%p27"
  br i1 %v.88, label %"L$L__BB37_32", label %"B5"
"B5":
  %v.89 = load i64, ptr %"r.%rd1"
  %v.90 = add i64 %v.89, 16
  %v.91 = inttoptr i64 %v.90 to ptr
  %v.92 = load i64, ptr %v.91, align 1
  store i64 %v.92, ptr %"r.%rd40"
  %v.93 = load i64, ptr %"r.%rd40"
  %v.94 = add i64 %v.93, 1
  store i64 %v.94, ptr %"r.%rd41"
  %v.95 = load i64, ptr %"r.%rd41"
  %v.96 = load i64, ptr %"r.%rd1"
  %v.97 = add i64 %v.96, 16
  %v.98 = inttoptr i64 %v.97 to ptr
  store i64 %v.95, ptr %v.98, align 1
  %v.99 = load i64, ptr %"r.%rd14"
  store i64 %v.99, ptr %"r..param param0.3"
  %v.100 = load i64, ptr %"r.%rd15"
  store i64 %v.100, ptr %"r..param param1.3"
  %v.101 = load i64, ptr %"r..param param0.3"
  %v.102 = load i64, ptr %"r..param param1.3"
  %v.103 = call i64 @_runtime_next_blockEP6LaunchP6Worker(i64 %v.101, i64 %v.102)
  store i64 %v.103, ptr %"r..param retval0.2"
  %v.104 = load i64, ptr %"r..param retval0.2"
  store i64 %v.104, ptr %"r.%rd43"
  %v.105 = load i64, ptr %"r.%rd43"
  %v.106 = icmp sgt i64 %v.105, 18446744073709551615
  store i1 %v.106, ptr %"r.%p28"
  %v.107 = load i32, ptr %"r.%r48"
  store i32 %v.107, ptr %"r.%r62"
  %v.108 = load i1, ptr %"r.%p28"
  br i1 %v.108, label %"L$L__BB37_30", label %"B6"
"B6":
  br label %"L$L__BB37_32"
"L$L__BB37_4":
  store i32 0, ptr %"r.%r60"
  store i16 1, ptr %"r.%rs18"
  br label %"L$L__BB37_5"
"L$L__BB37_5":
  %v.109 = load i1, ptr %"r.%p1"
  br i1 %v.109, label %"L$L__BB37_28", label %"B7"
"B7":
  store i16 0, ptr %"r.%rs19"
  store i32 0, ptr %"r.%r55"
  br label %"L$L__BB37_7"
"L$L__BB37_7":
  %v.110 = load i16, ptr %"r.%rs18"
  store i16 %v.110, ptr %"r.%rs3"
  %v.111 = load i16, ptr %"r.%rs19"
  store i16 %v.111, ptr %"r.%rs2"
  %v.112 = load i64, ptr %"r.%rd14"
  %v.113 = add i64 %v.112, 196
  %v.114 = inttoptr i64 %v.113 to ptr
  %v.115 = load atomic i32, ptr %v.114 monotonic, align 4
  store i32 %v.115, ptr %"r.%r26"
  %v.116 = load i32, ptr %"r.%r26"
  %v.117 = icmp eq i32 %v.116, 0
  store i1 %v.117, ptr %"r.%p5"
  %v.118 = load i32, ptr %"r.%r55"
  %v.119 = sext i32 %v.118 to i64
  %v.120 = sext i32 328 to i64
  %v.121 = mul i64 %v.119, %v.120
  store i64 %v.121, ptr %"r.%rd19"
  %v.122 = load i64, ptr %"r.%rd2"
  %v.123 = load i64, ptr %"r.%rd19"
  %v.124 = add i64 %v.122, %v.123
  store i64 %v.124, ptr %"r.%rd20"
  %v.125 = load i64, ptr %"r.%rd20"
  %v.126 = add i64 %v.125, 228
  store i64 %v.126, ptr %"r.%rd6"
  %v.127 = load i64, ptr %"r.%rd20"
  %v.128 = add i64 %v.127, 228
  %v.129 = inttoptr i64 %v.128 to ptr
  %v.130 = load i32, ptr %v.129, align 1
  store i32 %v.130, ptr %"r.%r7"
  %v.131 = load i1, ptr %"r.%p5"
  br i1 %v.131, label %"L$L__BB37_15", label %"B8"
"B8":
  br label %"L$L__BB37_8"
"L$L__BB37_15":
  %v.132 = load i32, ptr %"r.%r7"
  %v.133 = icmp ne i32 %v.132, 0
  store i1 %v.133, ptr %"r.%p12"
  %v.134 = load i1, ptr %"r.%p12"
  br i1 %v.134, label %"L$L__BB37_19", label %"B9"
"B9":
  br label %"L$L__BB37_16"
"L$L__BB37_19":
  %v.135 = load i64, ptr %"r.%rd6"
  %v.136 = add i64 %v.135, -20
  %v.137 = inttoptr i64 %v.136 to ptr
  %v.138 = load i64, ptr %v.137, align 1
  store i64 %v.138, ptr %"r.%rd10"
  %v.139 = load i64, ptr %"r.%rd20"
  store i64 %v.139, ptr %"r..param param0.4"
  %v.140 = load i64, ptr %"r..param param0.4"
  %v.141 = call i32 @_runtime_run_blockEP5Block(i64 %v.140)
  store i32 %v.141, ptr %"r..param retval0.3"
  %v.142 = load i32, ptr %"r..param retval0.3"
  store i32 %v.142, ptr %"r.%r58"
  %v.143 = load i32, ptr %"r.%r58"
  %v.144 = icmp ne i32 %v.143, 2
  store i1 %v.144, ptr %"r.%p17"
  %v.145 = load i1, ptr %"r.%p17"
  br i1 %v.145, label %"L$L__BB37_22", label %"B10"
"B10":
  %v.146 = load i64, ptr %"r.%rd14"
  %v.147 = add i64 %v.146, 172
  %v.148 = inttoptr i64 %v.147 to ptr
  %v.149 = load i32, ptr %v.148, align 1
  store i32 %v.149, ptr %"r.%r42"
  %v.150 = load i32, ptr %"r.%r42"
  %v.151 = icmp eq i32 %v.150, 0
  store i1 %v.151, ptr %"r.%p18"
  store i32 1, ptr %"r.%r62"
  %v.152 = load i1, ptr %"r.%p18"
  br i1 %v.152, label %"L$L__BB37_32", label %"B11"
"B11":
  %v.153 = load i64, ptr %"r.%rd14"
  %v.154 = add i64 %v.153, 196
  %v.155 = inttoptr i64 %v.154 to ptr
  %v.156 = load atomic i32, ptr %v.155 monotonic, align 4
  store i32 %v.156, ptr %"r.%r45"
  %v.157 = load i32, ptr %"r.%r45"
  %v.158 = icmp ne i32 %v.157, 0
  store i1 %v.158, ptr %"r.%p19"
  store i32 0, ptr %"r.%r58"
  %v.159 = load i1, ptr %"r.%p19"
  br i1 %v.159, label %"L$L__BB37_32", label %"B12"
"B12":
  br label %"L$L__BB37_22"
"L$L__BB37_22":
  %v.160 = load i32, ptr %"r.%r58"
  %v.161 = icmp eq i32 %v.160, 0
  store i1 %v.161, ptr %"r.%p20"
  %v.162 = load i1, ptr %"r.%p20"
  br i1 %v.162, label %"L$L__BB37_25", label %"B13"
"B13":
  %v.163 = load i64, ptr %"r.%rd6"
  %v.164 = add i64 %v.163, -20
  %v.165 = inttoptr i64 %v.164 to ptr
  %v.166 = load i64, ptr %v.165, align 1
  store i64 %v.166, ptr %"r.%rd33"
  %v.167 = load i64, ptr %"r.%rd33"
  %v.168 = load i64, ptr %"r.%rd10"
  %v.169 = icmp ne i64 %v.167, %v.168
  store i1 %v.169, ptr %"r.%p21"
  %v.170 = load i1, ptr %"r.%p21"
  br i1 %v.170, label %"L$L__BB37_26", label %"B14"
"B14":
  %v.171 = load i64, ptr %"r.%rd15"
  %v.172 = add i64 %v.171, 32
  %v.173 = inttoptr i64 %v.172 to ptr
  %v.174 = load i64, ptr %v.173, align 1
  store i64 %v.174, ptr %"r.%rd34"
  %v.175 = load i64, ptr %"r.%rd34"
  %v.176 = add i64 %v.175, 1
  store i64 %v.176, ptr %"r.%rd35"
  %v.177 = load i64, ptr %"r.%rd35"
  %v.178 = load i64, ptr %"r.%rd15"
  %v.179 = add i64 %v.178, 32
  %v.180 = inttoptr i64 %v.179 to ptr
  store i64 %v.177, ptr %v.180, align 1
  %v.181 = load i16, ptr %"r.%rs3"
  store i16 %v.181, ptr %"r.%rs18"
  %v.182 = load i16, ptr %"r.%rs2"
  store i16 %v.182, ptr %"r.%rs19"
  br label %"L$L__BB37_27"
"L$L__BB37_16":
  %v.183 = load i16, ptr %"r.%rs3"
  %v.184 = and i16 %v.183, 255
  store i16 %v.184, ptr %"r.%rs9"
  %v.185 = load i16, ptr %"r.%rs9"
  %v.186 = icmp eq i16 %v.185, 0
  store i1 %v.186, ptr %"r.%p13"
  %v.187 = load i16, ptr %"r.%rs2"
  %v.188 = and i16 %v.187, 255
  store i16 %v.188, ptr %"r.%rs10"
  %v.189 = load i16, ptr %"r.%rs10"
  %v.190 = icmp ne i16 %v.189, 0
  store i1 %v.190, ptr %"r.%p14"
  %v.191 = load i1, ptr %"r.%p13"
  %v.192 = load i1, ptr %"r.%p14"
  %v.193 = or i1 %v.191, %v.192
  store i1 %v.193, ptr %"r.%p15"
  %v.194 = load i16, ptr %"r.%rs3"
  store i16 %v.194, ptr %"r.%rs18"
  %v.195 = load i16, ptr %"r.%rs2"
  store i16 %v.195, ptr %"r.%rs19"
  %v.196 = load i1, ptr %"r.%p15"
  br i1 %v.196, label %"L$L__BB37_27", label %"B15"
"B15":
  %v.197 = load i64, ptr %"r.%rd14"
  store i64 %v.197, ptr %"r..param param0.5"
  %v.198 = load i64, ptr %"r.%rd15"
  store i64 %v.198, ptr %"r..param param1.4"
  %v.199 = load i64, ptr %"r..param param0.5"
  %v.200 = load i64, ptr %"r..param param1.4"
  %v.201 = call i64 @_runtime_next_blockEP6LaunchP6Worker(i64 %v.199, i64 %v.200)
  store i64 %v.201, ptr %"r..param retval0.4"
  %v.202 = load i64, ptr %"r..param retval0.4"
  store i64 %v.202, ptr %"r.%rd9"
  %v.203 = load i64, ptr %"r.%rd9"
  %v.204 = icmp slt i64 %v.203, 0
  store i1 %v.204, ptr %"r.%p16"
  store i16 0, ptr %"r.%rs18"
  %v.205 = load i16, ptr %"r.%rs18"
  store i16 %v.205, ptr %"r.%rs19"
  %v.206 = load i1, ptr %"r.%p16"
  br i1 %v.206, label %"L$L__BB37_27", label %"B16"
"B16":
  store i32 1, ptr %"r.%r40"
  %v.207 = load i64, ptr %"r.%rd20"
  store i64 %v.207, ptr %"r..param param0.6"
  %v.208 = load i64, ptr %"r.%rd9"
  store i64 %v.208, ptr %"r..param param1.5"
  %v.209 = load i64, ptr %"r..param param0.6"
  %v.210 = load i64, ptr %"r..param param1.5"
  call void @_runtime_begin_blockEP5Blocky(i64 %v.209, i64 %v.210)
  %v.211 = load i32, ptr %"r.%r40"
  %v.212 = load i64, ptr %"r.%rd6"
  %v.213 = inttoptr i64 %v.212 to ptr
  store i32 %v.211, ptr %v.213, align 1
  %v.214 = load i32, ptr %"r.%r60"
  %v.215 = add i32 %v.214, 1
  store i32 %v.215, ptr %"r.%r60"
  br label %"L$L__BB37_19"
"L$L__BB37_25":
  store i32 0, ptr %"r.%r46"
  %v.216 = load i32, ptr %"r.%r46"
  %v.217 = load i64, ptr %"r.%rd6"
  %v.218 = inttoptr i64 %v.217 to ptr
  store i32 %v.216, ptr %v.218, align 1
  %v.219 = load i32, ptr %"r.%r60"
  %v.220 = add i32 %v.219, 4294967295
  store i32 %v.220, ptr %"r.%r60"
  br label %"L$L__BB37_26"
"L$L__BB37_26":
  %v.221 = load i64, ptr %"r.%rd15"
  %v.222 = add i64 %v.221, 24
  %v.223 = inttoptr i64 %v.222 to ptr
  %v.224 = load i64, ptr %v.223, align 1
  store i64 %v.224, ptr %"r.%rd36"
  %v.225 = load i64, ptr %"r.%rd36"
  %v.226 = add i64 %v.225, 1
  store i64 %v.226, ptr %"r.%rd37"
  %v.227 = load i64, ptr %"r.%rd37"
  %v.228 = load i64, ptr %"r.%rd15"
  %v.229 = add i64 %v.228, 24
  %v.230 = inttoptr i64 %v.229 to ptr
  store i64 %v.227, ptr %v.230, align 1
  store i16 1, ptr %"r.%rs19"
  %v.231 = load i16, ptr %"r.%rs3"
  store i16 %v.231, ptr %"r.%rs18"
  br label %"L$L__BB37_27"
"L$L__BB37_27":
  %v.232 = load i32, ptr %"r.%r55"
  %v.233 = add i32 %v.232, 1
  store i32 %v.233, ptr %"r.%r55"
  %v.234 = load i32, ptr %"r.%r55"
  %v.235 = load i32, ptr %"r.%r1"
  %v.236 = icmp slt i32 %v.234, %v.235
  store i1 %v.236, ptr %"r.%p22"
  %v.237 = load i1, ptr %"r.%p22"
  br i1 %v.237, label %"L$L__BB37_7", label %"B17"
"B17":
  br label %"L$L__BB37_28"
"L$L__BB37_28":
  %v.238 = load i32, ptr %"r.%r60"
  %v.239 = icmp ne i32 %v.238, 0
  store i1 %v.239, ptr %"r.%p23"
  store i32 0, ptr %"r.%r62"
  %v.240 = load i16, ptr %"r.%rs18"
  %v.241 = and i16 %v.240, 255
  store i16 %v.241, ptr %"r.%rs14"
  %v.242 = load i16, ptr %"r.%rs14"
  %v.243 = icmp ne i16 %v.242, 0
  store i1 %v.243, ptr %"r.%p24"
  %v.244 = load i1, ptr %"r.%p23"
  %v.245 = load i1, ptr %"r.%p24"
  %v.246 = or i1 %v.244, %v.245
  store i1 %v.246, ptr %"r.%p25"
  %v.247 = load i1, ptr %"r.%p25"
  br i1 %v.247, label %"L$L__BB37_5", label %"B18"
"B18":
  br label %"L$L__BB37_32"
"L$L__BB37_8":
  %v.248 = load i32, ptr %"r.%r7"
  %v.249 = icmp eq i32 %v.248, 0
  store i1 %v.249, ptr %"r.%p6"
  store i32 1, ptr %"r.%r62"
  %v.250 = load i1, ptr %"r.%p6"
  br i1 %v.250, label %"L$L__BB37_32", label %"B19"
"B19":
  %v.251 = load i64, ptr %"r.%rd6"
  %v.252 = add i64 %v.251, -228
  %v.253 = inttoptr i64 %v.252 to ptr
  %v.254 = load i64, ptr %v.253, align 1
  store i64 %v.254, ptr %"r.%rd7"
  %v.255 = load i64, ptr %"r.%rd7"
  %v.256 = add i64 %v.255, 196
  store i64 %v.256, ptr %"r.%rd8"
  %v.257 = load i64, ptr %"r.%rd7"
  %v.258 = add i64 %v.257, 196
  %v.259 = inttoptr i64 %v.258 to ptr
  %v.260 = load atomic i32, ptr %v.259 monotonic, align 4
  store i32 %v.260, ptr %"r.%r8"
  %v.261 = load i32, ptr %"r.%r8"
  %v.262 = add i32 %v.261, 4294967293
  store i32 %v.262, ptr %"r.%r29"
  %v.263 = load i32, ptr %"r.%r29"
  %v.264 = icmp ugt i32 %v.263, 1
  store i1 %v.264, ptr %"r.%p7"
  %v.265 = load i1, ptr %"r.%p7"
  br i1 %v.265, label %"L$L__BB37_32", label %"B20"
"B20":
  %v.266 = load i64, ptr %"r.%rd14"
  %v.267 = add i64 %v.266, 144
  %v.268 = inttoptr i64 %v.267 to ptr
  %v.269 = load i64, ptr %v.268, align 1
  store i64 %v.269, ptr %"r.%rd21"
  %v.270 = load i64, ptr %"r.%rd21"
  %v.271 = add i64 %v.270, 8
  %v.272 = inttoptr i64 %v.271 to ptr
  %v.273 = load i32, ptr %v.272, align 1
  store i32 %v.273, ptr %"r.%r9"
  %v.274 = load i64, ptr %"r.%rd7"
  %v.275 = add i64 %v.274, 212
  store i64 %v.275, ptr %"r.%rd22"
  %v.276 = load i64, ptr %"r.%rd22"
  %v.277 = inttoptr i64 %v.276 to ptr
  %v.278 = atomicrmw add ptr %v.277, i32 1 seq_cst, align 4
  store i32 %v.278, ptr %"r.%r10"
  %v.279 = load i64, ptr %"r.%rd8"
  %v.280 = add i64 %v.279, 12
  %v.281 = inttoptr i64 %v.280 to ptr
  %v.282 = load i32, ptr %v.281, align 1
  store i32 %v.282, ptr %"r.%r30"
  %v.283 = load i32, ptr %"r.%r10"
  %v.284 = load i32, ptr %"r.%r30"
  %v.285 = icmp uge i32 %v.283, %v.284
  store i1 %v.285, ptr %"r.%p8"
  %v.286 = load i1, ptr %"r.%p8"
  br i1 %v.286, label %"L$L__BB37_12", label %"B21"
"B21":
  %v.287 = load i32, ptr %"r.%r8"
  %v.288 = icmp eq i32 %v.287, 3
  store i1 %v.288, ptr %"r.%p9"
  %v.289 = load i64, ptr %"r.%rd8"
  %v.290 = add i64 %v.289, 4
  %v.291 = inttoptr i64 %v.290 to ptr
  %v.292 = load i64, ptr %v.291, align 1
  store i64 %v.292, ptr %"r.%rd23"
  store i64 0, ptr %"r.%rd24"
  %v.293 = load i32, ptr %"r.%r10"
  %v.294 = zext i32 %v.293 to i64
  %v.295 = zext i32 80 to i64
  %v.296 = mul i64 %v.294, %v.295
  store i64 %v.296, ptr %"r.%rd25"
  %v.297 = load i64, ptr %"r.%rd23"
  %v.298 = load i64, ptr %"r.%rd25"
  %v.299 = add i64 %v.297, %v.298
  store i64 %v.299, ptr %"r.%rd26"
  %v.300 = load i1, ptr %"r.%p9"
  %v.301 = select i1 %v.300, i32 10, i32 9
  store i32 %v.301, ptr %"r.%r31"
  store i32 1, ptr %"r.%r32"
  %v.302 = load i32, ptr %"r.%r31"
  %v.303 = load i32, ptr %"r.%r9"
  %v.304 = load i64, ptr %"r.%rd26"
  %v.305 = inttoptr i64 %v.304 to ptr
  %v.306 = insertelement <2 x i32> poison, i32 %v.302, i32 0
  %v.307 = insertelement <2 x i32> %v.306, i32 %v.303, i32 1
  store <2 x i32> %v.307, ptr %v.305, align 1
  %v.308 = load i64, ptr %"r.%rd6"
  %v.309 = add i64 %v.308, -204
  %v.310 = inttoptr i64 %v.309 to ptr
  %v.311 = load i64, ptr %v.310, align 1
  store i64 %v.311, ptr %"r.%rd27"
  %v.312 = load i64, ptr %"r.%rd27"
  %v.313 = load i64, ptr %"r.%rd26"
  %v.314 = add i64 %v.313, 8
  %v.315 = inttoptr i64 %v.314 to ptr
  store i64 %v.312, ptr %v.315, align 1
  %v.316 = load i64, ptr %"r.%rd24"
  %v.317 = load i64, ptr %"r.%rd26"
  %v.318 = add i64 %v.317, 24
  %v.319 = inttoptr i64 %v.318 to ptr
  store i64 %v.316, ptr %v.319, align 1
  %v.320 = load i64, ptr %"r.%rd24"
  %v.321 = load i64, ptr %"r.%rd26"
  %v.322 = add i64 %v.321, 32
  %v.323 = inttoptr i64 %v.322 to ptr
  store i64 %v.320, ptr %v.323, align 1
  %v.324 = load i64, ptr %"r.%rd24"
  %v.325 = load i64, ptr %"r.%rd26"
  %v.326 = add i64 %v.325, 40
  %v.327 = inttoptr i64 %v.326 to ptr
  store i64 %v.324, ptr %v.327, align 1
  %v.328 = load i64, ptr %"r.%rd24"
  %v.329 = load i64, ptr %"r.%rd26"
  %v.330 = add i64 %v.329, 48
  %v.331 = inttoptr i64 %v.330 to ptr
  store i64 %v.328, ptr %v.331, align 1
  %v.332 = load i64, ptr %"r.%rd24"
  %v.333 = load i64, ptr %"r.%rd26"
  %v.334 = add i64 %v.333, 56
  %v.335 = inttoptr i64 %v.334 to ptr
  store i64 %v.332, ptr %v.335, align 1
  store i32 0, ptr %"r.%r33"
  %v.336 = load i32, ptr %"r.%r33"
  %v.337 = load i32, ptr %"r.%r33"
  %v.338 = load i64, ptr %"r.%rd26"
  %v.339 = add i64 %v.338, 16
  %v.340 = inttoptr i64 %v.339 to ptr
  %v.341 = insertelement <2 x i32> poison, i32 %v.336, i32 0
  %v.342 = insertelement <2 x i32> %v.341, i32 %v.337, i32 1
  store <2 x i32> %v.342, ptr %v.340, align 1
  %v.343 = load i64, ptr %"r.%rd24"
  %v.344 = load i64, ptr %"r.%rd26"
  %v.345 = add i64 %v.344, 64
  %v.346 = inttoptr i64 %v.345 to ptr
  store i64 %v.343, ptr %v.346, align 1
  %v.347 = load i32, ptr %"r.%r33"
  %v.348 = load i64, ptr %"r.%rd26"
  %v.349 = add i64 %v.348, 72
  %v.350 = inttoptr i64 %v.349 to ptr
  store i32 %v.347, ptr %v.350, align 1
  fence seq_cst
  %v.351 = load i32, ptr %"r.%r32"
  %v.352 = load i64, ptr %"r.%rd26"
  %v.353 = add i64 %v.352, 76
  %v.354 = inttoptr i64 %v.353 to ptr
  store atomic i32 %v.351, ptr %v.354 monotonic, align 4
  br label %"L$L__BB37_12"
"L$L__BB37_12":
  %v.355 = load i64, ptr %"r.%rd8"
  %v.356 = add i64 %v.355, -24
  %v.357 = inttoptr i64 %v.356 to ptr
  %v.358 = load i32, ptr %v.357, align 1
  store i32 %v.358, ptr %"r.%r34"
  %v.359 = load i32, ptr %"r.%r34"
  %v.360 = icmp eq i32 %v.359, 0
  store i1 %v.360, ptr %"r.%p10"
  %v.361 = load i1, ptr %"r.%p10"
  br i1 %v.361, label %"L$L__BB37_14", label %"B22"
"B22":
  %v.362 = load i64, ptr %"r.%rd8"
  %v.363 = add i64 %v.362, 12
  %v.364 = inttoptr i64 %v.363 to ptr
  %v.365 = load i32, ptr %v.364, align 1
  store i32 %v.365, ptr %"r.%r36"
  %v.366 = load i32, ptr %"r.%r10"
  %v.367 = load i32, ptr %"r.%r36"
  %v.368 = icmp ult i32 %v.366, %v.367
  store i1 %v.368, ptr %"r.%p11"
  %v.369 = load i1, ptr %"r.%p11"
  br i1 %v.369, label %"L$L__BB37_32", label %"B23"
"B23":
  br label %"L$L__BB37_14"
"L$L__BB37_14":
  store i32 1, ptr %"r.%r62"
  store i32 0, ptr %"r.%r38"
  %v.370 = load i32, ptr %"r.%r38"
  %v.371 = load i32, ptr %"r.%r62"
  %v.372 = load i64, ptr %"r.%rd8"
  %v.373 = inttoptr i64 %v.372 to ptr
  %v.374 = cmpxchg ptr %v.373, i32 %v.370, i32 %v.371 seq_cst seq_cst, align 4
  %v.375 = extractvalue { i32, i1 } %v.374, 0
  store i32 %v.375, ptr %"r.%r39"
  br label %"L$L__BB37_32"
"L$L__BB37_32":
  %v.376 = load i32, ptr %"r.%r62"
  store i32 %v.376, ptr %"r..param func_retval0"
  br label %done
done:
  %v.377 = load i32, ptr %"r..param func_retval0"
  ret i32 %v.377
}

define void @jg_note(i64 %a0, i32 %a1, i64 %a2, i64 %a3, i64 %a4, i32 %a5) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r..param jg_note_param_0" = alloca i64
  %"r..param jg_note_param_1" = alloca i32
  %"r..param jg_note_param_2" = alloca i64
  %"r..param jg_note_param_3" = alloca i64
  %"r..param jg_note_param_4" = alloca i64
  %"r..param jg_note_param_5" = alloca i32
  store i64 %a0, ptr %"r..param jg_note_param_0"
  store i32 %a1, ptr %"r..param jg_note_param_1"
  store i64 %a2, ptr %"r..param jg_note_param_2"
  store i64 %a3, ptr %"r..param jg_note_param_3"
  store i64 %a4, ptr %"r..param jg_note_param_4"
  store i32 %a5, ptr %"r..param jg_note_param_5"
  br label %"entry"
"entry":
  br label %done
done:
  ret void
}

define void @jg_fence(i64 %a0, i32 %a1) {
head:
  %frame = alloca [1 x i8], align 16
  %sp = ptrtoint ptr %frame to i64
  %"r..param jg_fence_param_0" = alloca i64
  %"r..param jg_fence_param_1" = alloca i32
  store i64 %a0, ptr %"r..param jg_fence_param_0"
  store i32 %a1, ptr %"r..param jg_fence_param_1"
  br label %"entry"
"entry":
  br label %done
done:
  ret void
}

define i32 @jg_main(i64 %launch, i64 %worker) {
  %frame = call ptr @llvm.frameaddress.p0(i32 0)
  %stack = ptrtoint ptr %frame to i64
  %result = call i32 @jg_worker(i64 %launch, i64 %worker, i64 %stack)
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
