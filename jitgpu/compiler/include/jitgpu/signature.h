// Read before every text: lets a name expression ask the compiler for the type of a kernel or a variable.
// The answer is the mangled name of a one-byte variable, `jitgpu_signature<facts, type>`. Macros given as options come
// before this file, so every name in it carries the prefix.
#pragma once
namespace jitgpu_traits {

template <class jitgpu_T> struct jitgpu_bare { typedef jitgpu_T jitgpu_type; };
template <class jitgpu_T> struct jitgpu_bare<const jitgpu_T> { typedef jitgpu_T jitgpu_type; };
template <class jitgpu_T> struct jitgpu_bare<volatile jitgpu_T> { typedef jitgpu_T jitgpu_type; };
template <class jitgpu_T> struct jitgpu_bare<const volatile jitgpu_T> { typedef jitgpu_T jitgpu_type; };

// What a pointer or reference refers to, what an array is made of; anything else is itself.
template <class jitgpu_T> struct jitgpu_core : jitgpu_bare<jitgpu_T> {};
template <class jitgpu_T> struct jitgpu_core<jitgpu_T*> : jitgpu_bare<jitgpu_T> {};
template <class jitgpu_T> struct jitgpu_core<jitgpu_T&> : jitgpu_bare<jitgpu_T> {};
template <class jitgpu_T> struct jitgpu_element : jitgpu_bare<jitgpu_T> {};
template <class jitgpu_T, unsigned long long jitgpu_N>
struct jitgpu_element<jitgpu_T[jitgpu_N]> : jitgpu_element<jitgpu_T> {};

// 0 for void, functions and incomplete types. An enumerator, since a static member would land in the binary.
template <class jitgpu_T, class = void> struct jitgpu_size { enum : unsigned long long { jitgpu_value }; };
template <class jitgpu_T> struct jitgpu_size<jitgpu_T, decltype(void(sizeof(jitgpu_T)))> {
    enum : unsigned long long { jitgpu_value = sizeof(jitgpu_T) };
};

template <bool jitgpu_is_enum, class jitgpu_T> struct jitgpu_underlying { typedef void jitgpu_type; };
template <class jitgpu_T> struct jitgpu_underlying<true, jitgpu_T> {
    typedef __underlying_type(jitgpu_T) jitgpu_type;
};

// size and alignment of the thing itself, size of its core, and the integer type behind the core where it is an enum
template <unsigned long long jitgpu_size, unsigned long long jitgpu_align, unsigned long long jitgpu_core,
          class jitgpu_integer>
struct jitgpu_fact;
template <class jitgpu_T, class jitgpu_C, class jitgpu_E = typename jitgpu_element<jitgpu_C>::jitgpu_type>
struct jitgpu_known {
    typedef jitgpu_fact<sizeof(jitgpu_T), alignof(jitgpu_T), jitgpu_size<jitgpu_C>::jitgpu_value,
                        typename jitgpu_underlying<__is_enum(jitgpu_E), jitgpu_E>::jitgpu_type>
        jitgpu_type;
};

template <class... jitgpu_Facts> struct jitgpu_facts;
template <class jitgpu_F> struct jitgpu_kernel;
template <class... jitgpu_A> struct jitgpu_kernel<void (*)(jitgpu_A...)> {
    typedef jitgpu_facts<typename jitgpu_known<jitgpu_A, typename jitgpu_core<jitgpu_A>::jitgpu_type>::jitgpu_type...>
        jitgpu_type;
};
template <class jitgpu_T> struct jitgpu_variable {
    typedef jitgpu_facts<typename jitgpu_known<jitgpu_T, typename jitgpu_element<jitgpu_T>::jitgpu_type>::jitgpu_type>
        jitgpu_type;
};

}  // namespace jitgpu_traits
template <class jitgpu_Facts, class jitgpu_F> __device__ char jitgpu_signature;
