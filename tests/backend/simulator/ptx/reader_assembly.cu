extern "C" __global__ void assembly(int n, int* x, float* f, unsigned long long* l) {
    asm volatile("{ .reg .pred p; .reg .b32 t<4>; setp.eq.s32 p, %0, 3; @p bra L; mov.b32 t1, 5;"
                 " L: st.global.b32 [%1], t1; }" :: "r"(n), "l"(x));
    asm volatile("{\n\t.reg .pred p,q;\n\t.reg .b32 t;\n\tsetp.eq.s32 p|q, %0, 3;\n\t@!p bra L;\n mov.b32 t, -5;\n"
                 "L: {\n .reg .b32 t; mov.b32 t, 0x10; @q bra L; st.global.b32 [%1+4], t;\n}\n"
                 " st.global.b32 [%1+-4], t;\n}" :: "r"(n), "l"(x));
    unsigned lo, hi, r;
    float g;
    asm("mov.b64 {%0,%1}, %2;" : "=r"(lo), "=r"(hi) : "l"(l[0]));
    asm("mov.u32 %0, %%lanemask_lt;" : "=r"(r));
    x[1] = lo + hi + r;
    asm("{.reg .u32 %%laneid; mov.u32 %%laneid, WARP_SZ; add.u32 %0, %%laneid, 3;}" : "=r"(r));
    asm("fma.rn.f32 %0, %1, 0f3F800000, %1;" : "=f"(g) : "f"(f[0]));
    f[1] = g + r;
    asm volatile("atom.global.add.u32 _, [%0], 1;" :: "l"(x));
    asm volatile("ld.global.nc.L1::no_allocate.v4.s32 {%0,_,%1,_}, [%2];" : "=r"(lo), "=r"(hi) : "l"(x));
    asm("add.cc.u32 %0,%1,%1; addc.u32 %0, %0, 0;" : "=r"(r) : "r"(n));
    x[2] = lo + hi + r;
    asm("{ .shared .align 4 .b32 sm[4]; .reg .u64 a; mov.u64 a, sm; st.shared.b32 [sm+4], %1; ld.shared.b32 %0, [sm+4]; }"
        : "=r"(r) : "r"(n));
    asm volatile("{ .reg .b32 r; /* a comment\n over lines */ mov.b32 r, 7; // trailing\n st.global.u32 [%0], r; }" :: "l"(x));
    x[3] = r;
}
