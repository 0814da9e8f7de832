/* The fast lane in front of a generated launcher: the usual call, and nothing else.

   A FastPath object is called like the launcher it stands before. When every argument is given by position, every
   pointer argument is exactly a cupy.ndarray of an accepted dtype, C-contiguous, on this device and not null, and
   every scalar is exactly a Python int, float, bool or complex that fits, it packs them on the C stack and calls
   cuLaunchKernel. Anything else goes to the launcher unchanged, which checks, converts, or raises: this file raises
   nothing of its own and decides nothing that Python does not decide in the same way.

   A Finisher is what follows each launch of an executor: an event, and a number in host memory once the GPU got there.

   Attributes of CuPy's objects are read through the getset descriptors of their own types (no assumption about
   their layout); the current stream through the C function that CuPy exports for it. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#define MOST_ARGUMENTS 32
#define MOST_DTYPES 4
#define INVALID_CONTEXT 201 /* CUDA_ERROR_INVALID_CONTEXT */
#define LEGACY_STREAM 1     /* CU_STREAM_LEGACY, which is the default stream, as 0 is */

typedef int (*launch_function)(void *, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, void *,
                               void **, void **);
typedef intptr_t (*stream_function)(int);

enum kind { POINTER, SIGNED, UNSIGNED, BOOL, FLOAT, DOUBLE, COMPLEX_FLOAT, COMPLEX_DOUBLE };

struct argument {
    enum kind kind;
    int nbytes; /* of an integer; of an element where a pointer takes any dtype of one size; else 0 */
    int dtype_count;
    PyObject *dtypes[MOST_DTYPES];
};

typedef struct {
    PyObject_HEAD
    vectorcallfunc vectorcall;
    PyObject *dict;
    PyObject *launcher; /* the generated one */
    PyObject *explain;  /* called with the driver's status, raises */
    PyTypeObject *array_type, *memory_type;
    PyGetSetDescrObject *dtype, *contiguous, *data, *pointer, *device_id;
    launch_function launch;
    stream_function stream;
    void *function;
    unsigned grid[3], block[3], shared;
    int device, check_device, stream_given;
    intptr_t given_stream;
    PyObject *follow; /* called before a launch to a given stream when other work may be on the current one */
    Py_ssize_t count;
    struct argument arguments[MOST_ARGUMENTS];
} FastPath;

static PyObject *get(PyGetSetDescrObject *descriptor, PyObject *object) {
    return descriptor->d_getset->get(object, descriptor->d_getset->closure);
}

/* 1: packed. 0: not the usual case. -1: an exception is set. */
static int pack_pointer(FastPath *self, const struct argument *argument, PyObject *value, uint64_t *out) {
    if (Py_TYPE(value) != self->array_type) return 0;
    if (argument->dtype_count) {
        PyObject *dtype = get(self->dtype, value);
        if (!dtype) return -1;
        int known = 0;
        for (int i = 0; i < argument->dtype_count; i++) known |= dtype == argument->dtypes[i];
        Py_DECREF(dtype);
        if (!known) return 0;
    }
    PyObject *contiguous = get(self->contiguous, value);
    if (!contiguous) return -1;
    Py_DECREF(contiguous);
    if (contiguous != Py_True) return 0;
    PyObject *memory = get(self->data, value);
    if (!memory) return -1;
    if (Py_TYPE(memory) != self->memory_type) {
        Py_DECREF(memory);
        return 0;
    }
    int usual = 1;
    if (self->check_device) {
        PyObject *device = get(self->device_id, memory);
        usual = device && PyLong_AsLong(device) == self->device;
        Py_XDECREF(device);
    }
    PyObject *pointer = usual ? get(self->pointer, memory) : NULL;
    Py_DECREF(memory);
    if (pointer) {
        *out = PyLong_AsUnsignedLongLong(pointer);
        Py_DECREF(pointer);
    }
    if (PyErr_Occurred()) return -1;
    return usual && *out != 0;
}

static int pack_integer(const struct argument *argument, PyObject *value, uint64_t *out) {
    if (!PyLong_CheckExact(value)) return 0;
    int overflow;
    long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (overflow) return 0; /* the upper half of uint64 among them: the launcher packs it */
    if (argument->kind == SIGNED) {
        if (argument->nbytes < 8) {
            long long limit = 1LL << (8 * argument->nbytes - 1);
            if (number < -limit || number >= limit) return 0;
        }
    } else if (number < 0 || (argument->nbytes < 8 && number >> (8 * argument->nbytes))) {
        return 0;
    }
    memcpy(out, &number, sizeof number); /* little endian: the low bytes come first */
    return 1;
}

static int as_double(PyObject *value, double *number) {
    if (PyFloat_CheckExact(value)) {
        *number = PyFloat_AS_DOUBLE(value);
        return 1;
    }
    if (!PyLong_CheckExact(value)) return 0;
    *number = PyLong_AsDouble(value);
    if (*number == -1.0 && PyErr_Occurred()) {
        PyErr_Clear(); /* too large: the launcher says so */
        return 0;
    }
    return 1;
}

/* A float that a finite double does not fit is no usual case. */
static int as_float(double number, float *out) {
    *out = (float)number;
    return isfinite(*out) || !isfinite(number);
}

static int pack_scalar(const struct argument *argument, PyObject *value, char *out) {
    double number;
    float parts[2];
    switch (argument->kind) {
    case BOOL:
        if (!PyBool_Check(value)) return 0;
        out[0] = value == Py_True;
        return 1;
    case FLOAT:
        if (!as_double(value, &number) || !as_float(number, parts)) return 0;
        memcpy(out, parts, sizeof(float));
        return 1;
    case DOUBLE:
        if (!as_double(value, &number)) return 0;
        memcpy(out, &number, sizeof number);
        return 1;
    case COMPLEX_FLOAT:
    case COMPLEX_DOUBLE: {
        if (!PyComplex_CheckExact(value)) return 0;
        Py_complex whole = PyComplex_AsCComplex(value);
        if (argument->kind == COMPLEX_DOUBLE) {
            memcpy(out, &whole, sizeof whole);
            return 1;
        }
        if (!as_float(whole.real, parts) || !as_float(whole.imag, parts + 1)) return 0;
        memcpy(out, parts, sizeof parts);
        return 1;
    }
    default:
        return pack_integer(argument, value, (uint64_t *)out);
    }
}

static PyObject *call(PyObject *object, PyObject *const *args, size_t flags, PyObject *names) {
    FastPath *self = (FastPath *)object;
    uint64_t values[MOST_ARGUMENTS][2];
    void *addresses[MOST_ARGUMENTS];
    if (names || PyVectorcall_NARGS(flags) != self->count) goto unusual;
    for (Py_ssize_t i = 0; i < self->count; i++) {
        const struct argument *argument = self->arguments + i;
        int packed = argument->kind == POINTER ? pack_pointer(self, argument, args[i], values[i])
                                               : pack_scalar(argument, args[i], (char *)values[i]);
        if (packed < 0) return NULL;
        if (!packed) goto unusual;
        addresses[i] = values[i];
    }
    intptr_t stream = self->given_stream;
    if (!self->stream_given || self->follow) {
        intptr_t current = self->stream(self->device);
        if (current == -1 && PyErr_Occurred()) return NULL;
        if (!self->stream_given) {
            stream = current;
        } else if (current != stream && current != 0 && current != LEGACY_STREAM) {
            PyObject *followed = PyObject_CallNoArgs(self->follow);
            if (!followed) return NULL;
            Py_DECREF(followed);
        }
    }
    int status;
    Py_BEGIN_ALLOW_THREADS
    status = self->launch(self->function, self->grid[0], self->grid[1], self->grid[2], self->block[0], self->block[1],
                          self->block[2], self->shared, (void *)stream, addresses, NULL);
    Py_END_ALLOW_THREADS
    if (status == INVALID_CONTEXT) goto unusual; /* a thread new to CUDA: the launcher makes the device current */
    if (status) return PyObject_CallFunction(self->explain, "i", status);
    Py_RETURN_NONE;
unusual:
    return PyObject_Vectorcall(self->launcher, args, flags, names);
}

static int take_getset(PyTypeObject *type, const char *name, PyGetSetDescrObject **out) {
    PyObject *descriptor = PyObject_GetAttrString((PyObject *)type, name);
    if (!descriptor) return -1;
    if (Py_TYPE(descriptor) != &PyGetSetDescr_Type || !((PyGetSetDescrObject *)descriptor)->d_getset->get) {
        PyErr_Format(PyExc_TypeError, "%s.%s is no plain attribute", type->tp_name, name);
        Py_DECREF(descriptor);
        return -1;
    }
    *out = (PyGetSetDescrObject *)descriptor;
    return 0;
}

static int take_argument(struct argument *out, PyObject *item) {
    int kind;
    PyObject *dtypes;
    if (!PyArg_ParseTuple(item, "iiO!", &kind, &out->nbytes, &PyTuple_Type, &dtypes)) return -1;
    Py_ssize_t count = PyTuple_GET_SIZE(dtypes);
    if (kind < POINTER || kind > COMPLEX_DOUBLE || count > MOST_DTYPES) {
        PyErr_SetString(PyExc_ValueError, "no such kind of argument");
        return -1;
    }
    out->kind = (enum kind)kind;
    for (Py_ssize_t i = 0; i < count; i++) {
        out->dtypes[out->dtype_count++] = Py_NewRef(PyTuple_GET_ITEM(dtypes, i));
    }
    return 0;
}

static PyObject *new(PyTypeObject *type, PyObject *args, PyObject *keywords) {
    static char *names[] = {"launcher", "explain", "array_type", "memory_type", "arguments", "launch", "stream",
                            "function", "grid", "block", "shared", "device", "check_device", "stream_given",
                            "given_stream", "follow", NULL};
    PyObject *follow = Py_None, *launcher, *explain, *array_type, *memory_type, *arguments, *stream;
    unsigned long long launch, function, given_stream = 0;
    unsigned g[3], b[3], shared;
    int device, check_device, stream_given = 0;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OOO!O!O!KOK(III)(III)Iip|pKO", names, &launcher, &explain,
                                     &PyType_Type, &array_type, &PyType_Type, &memory_type, &PyTuple_Type, &arguments,
                                     &launch, &stream, &function, g, g + 1, g + 2, b, b + 1, b + 2, &shared, &device,
                                     &check_device, &stream_given, &given_stream, &follow)) {
        return NULL;
    }
    if (PyTuple_GET_SIZE(arguments) > MOST_ARGUMENTS) {
        PyErr_SetString(PyExc_ValueError, "too many arguments");
        return NULL;
    }
    void *exported = PyCapsule_GetPointer(stream, "intptr_t (int)");
    if (!exported) return NULL;
    FastPath *self = (FastPath *)type->tp_alloc(type, 0);
    if (!self) return NULL;
    self->vectorcall = call;
    self->launcher = Py_NewRef(launcher);
    self->explain = Py_NewRef(explain);
    self->array_type = (PyTypeObject *)Py_NewRef(array_type);
    self->memory_type = (PyTypeObject *)Py_NewRef(memory_type);
    self->launch = (launch_function)(uintptr_t)launch;
    self->stream = (stream_function)exported;
    self->function = (void *)(uintptr_t)function;
    memcpy(self->grid, g, sizeof g);
    memcpy(self->block, b, sizeof b);
    self->shared = shared;
    self->device = device;
    self->check_device = check_device;
    self->stream_given = stream_given;
    self->given_stream = (intptr_t)given_stream;
    self->follow = follow == Py_None ? NULL : Py_NewRef(follow);
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(arguments); i++) {
        self->count++;
        if (take_argument(self->arguments + i, PyTuple_GET_ITEM(arguments, i)) < 0) goto failed;
    }
    if (take_getset(self->array_type, "dtype", &self->dtype) < 0 ||
        take_getset(self->array_type, "_c_contiguous", &self->contiguous) < 0 ||
        take_getset(self->array_type, "data", &self->data) < 0 ||
        take_getset(self->memory_type, "ptr", &self->pointer) < 0 ||
        take_getset(self->memory_type, "device_id", &self->device_id) < 0) {
        goto failed;
    }
    return (PyObject *)self;
failed:
    Py_DECREF(self);
    return NULL;
}

static int traverse(PyObject *object, visitproc visit, void *arg) {
    FastPath *self = (FastPath *)object;
    Py_VISIT(Py_TYPE(object));
    Py_VISIT(self->dict);
    Py_VISIT(self->launcher);
    Py_VISIT(self->explain);
    Py_VISIT(self->follow);
    return 0;
}

static int clear(PyObject *object) {
    FastPath *self = (FastPath *)object;
    Py_CLEAR(self->dict);
    return 0;
}

static void dealloc(PyObject *object) {
    FastPath *self = (FastPath *)object;
    PyTypeObject *type = Py_TYPE(object);
    PyObject_GC_UnTrack(object);
    Py_CLEAR(self->dict);
    Py_CLEAR(self->launcher);
    Py_CLEAR(self->explain);
    Py_CLEAR(self->follow);
    Py_CLEAR(self->array_type);
    Py_CLEAR(self->memory_type);
    Py_CLEAR(self->dtype);
    Py_CLEAR(self->contiguous);
    Py_CLEAR(self->data);
    Py_CLEAR(self->pointer);
    Py_CLEAR(self->device_id);
    for (Py_ssize_t i = 0; i < self->count; i++) {
        for (int j = 0; j < self->arguments[i].dtype_count; j++) Py_CLEAR(self->arguments[i].dtypes[j]);
    }
    type->tp_free(object);
    Py_DECREF(type);
}

static PyMemberDef members[] = {
    {"__dictoffset__", T_PYSSIZET, offsetof(FastPath, dict), READONLY, NULL},
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(FastPath, vectorcall), READONLY, NULL},
    {"launcher", T_OBJECT_EX, offsetof(FastPath, launcher), READONLY, "the launcher for what is not usual"},
    {NULL},
};
static PyGetSetDef attributes[] = {{"__dict__", PyObject_GenericGetDict, PyObject_GenericSetDict, NULL, NULL}, {NULL}};
static PyType_Slot slots[] = {
    {Py_tp_doc, "A launch function: the usual call in C, any other by the launcher behind it."},
    {Py_tp_new, new},
    {Py_tp_call, PyVectorcall_Call},
    {Py_tp_traverse, traverse},
    {Py_tp_clear, clear},
    {Py_tp_dealloc, dealloc},
    {Py_tp_members, members},
    {Py_tp_getset, attributes},
    {0, NULL},
};
static PyType_Spec spec = {
    "jitgpu.backend.cuda._fastpath.FastPath", sizeof(FastPath), 0,
    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_HAVE_VECTORCALL, slots,
};

typedef int (*record_function)(void *, void *);
typedef int (*write_function)(void *, uint64_t, uint32_t, unsigned);

/* What follows a launch of an executor: finish(event, number) records the event in a stream, then has the GPU write
   the number to host memory. */
typedef struct {
    PyObject_HEAD
    vectorcallfunc vectorcall;
    PyObject *failed; /* called with the driver's status, raises */
    record_function record;
    write_function write;
    void *stream;
    uint64_t address;
} Finisher;

static PyObject *finish(PyObject *object, PyObject *const *args, size_t flags, PyObject *names) {
    Finisher *self = (Finisher *)object;
    if (names || PyVectorcall_NARGS(flags) != 2) {
        PyErr_SetString(PyExc_TypeError, "an event and a number");
        return NULL;
    }
    void *event = PyLong_AsVoidPtr(args[0]);
    if (!event && PyErr_Occurred()) return NULL;
    uint32_t number = (uint32_t)PyLong_AsUnsignedLongLongMask(args[1]);
    if (PyErr_Occurred()) return NULL;
    int status;
    Py_BEGIN_ALLOW_THREADS
    status = self->record(event, self->stream);
    if (!status) status = self->write(self->stream, self->address, number, 0);
    Py_END_ALLOW_THREADS
    if (status) return PyObject_CallFunction(self->failed, "i", status);
    Py_RETURN_NONE;
}

static PyObject *new_finisher(PyTypeObject *type, PyObject *args, PyObject *keywords) {
    static char *names[] = {"record", "write", "stream", "address", "failed", NULL};
    unsigned long long record, write, stream, address;
    PyObject *failed;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "KKKKO", names, &record, &write, &stream, &address, &failed)) {
        return NULL;
    }
    Finisher *self = (Finisher *)type->tp_alloc(type, 0);
    if (!self) return NULL;
    self->vectorcall = finish;
    self->failed = Py_NewRef(failed);
    self->record = (record_function)(uintptr_t)record;
    self->write = (write_function)(uintptr_t)write;
    self->stream = (void *)(uintptr_t)stream;
    self->address = address;
    return (PyObject *)self;
}

static void dealloc_finisher(PyObject *object) {
    PyTypeObject *type = Py_TYPE(object);
    Py_CLEAR(((Finisher *)object)->failed);
    type->tp_free(object);
    Py_DECREF(type);
}

static PyMemberDef finisher_members[] = {
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(Finisher, vectorcall), READONLY, NULL}, {NULL},
};
static PyType_Slot finisher_slots[] = {
    {Py_tp_doc, "finish(event, number): record the event, then have the GPU write the number."},
    {Py_tp_new, new_finisher},
    {Py_tp_call, PyVectorcall_Call},
    {Py_tp_dealloc, dealloc_finisher},
    {Py_tp_members, finisher_members},
    {0, NULL},
};
static PyType_Spec finisher_spec = {
    "jitgpu.backend.cuda._fastpath.Finisher", sizeof(Finisher), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL,
    finisher_slots,
};

/* extent(value): first address of a cupy.ndarray and the one behind its last byte; of anything else what `slow` says.
   extent(args, read, written): those of the arguments with these indices, in two lists; None where one has none. */
typedef struct {
    PyObject_HEAD
    vectorcallfunc vectorcall;
    PyObject *slow;
    PyTypeObject *array_type, *memory_type;
    PyGetSetDescrObject *data, *pointer;
    PyObject *nbytes; /* an attribute's name: it is no getset in every release of CuPy */
} Extent;

static PyObject *extent_of(Extent *self, PyObject *value) {
    if (Py_TYPE(value) != self->array_type) return PyObject_CallOneArg(self->slow, value);
    PyObject *memory = get(self->data, value);
    if (!memory) return NULL;
    if (Py_TYPE(memory) != self->memory_type) {
        Py_DECREF(memory);
        return PyObject_CallOneArg(self->slow, value);
    }
    PyObject *start = get(self->pointer, memory), *nbytes = start ? PyObject_GetAttr(value, self->nbytes) : NULL;
    Py_DECREF(memory);
    PyObject *stop = nbytes ? PyNumber_Add(start, nbytes) : NULL, *made = stop ? PyTuple_Pack(2, start, stop) : NULL;
    Py_XDECREF(start);
    Py_XDECREF(nbytes);
    Py_XDECREF(stop);
    return made;
}

static PyObject *extents_of(Extent *self, PyObject *args, PyObject *indices) {
    Py_ssize_t count = PyTuple_GET_SIZE(indices);
    PyObject *made = PyList_New(count);
    for (Py_ssize_t i = 0; made && i < count; i++) {
        Py_ssize_t index = PyLong_AsSsize_t(PyTuple_GET_ITEM(indices, i));
        PyObject *value = index < 0 ? NULL : PyTuple_GetItem(args, index);
        PyObject *item = value ? extent_of(self, value) : NULL;
        if (!item || item == Py_None) {
            Py_DECREF(made);
            return item;
        }
        PyList_SET_ITEM(made, i, item);
    }
    return made;
}

static PyObject *extent(PyObject *object, PyObject *const *args, size_t flags, PyObject *names) {
    Py_ssize_t count = PyVectorcall_NARGS(flags);
    if (!names && count == 1) return extent_of((Extent *)object, args[0]);
    if (names || count != 3 || !PyTuple_CheckExact(args[0]) || !PyTuple_CheckExact(args[1]) ||
        !PyTuple_CheckExact(args[2])) {
        PyErr_SetString(PyExc_TypeError, "an array, or arguments and indices");
        return NULL;
    }
    PyObject *read = extents_of((Extent *)object, args[0], args[1]);
    if (!read || read == Py_None) return read;
    PyObject *written = extents_of((Extent *)object, args[0], args[2]);
    if (!written || written == Py_None) {
        Py_DECREF(read);
        return written;
    }
    PyObject *both = PyTuple_Pack(2, read, written);
    Py_DECREF(read);
    Py_DECREF(written);
    return both;
}

static void dealloc_extent(PyObject *object) {
    Extent *self = (Extent *)object;
    PyTypeObject *type = Py_TYPE(object);
    Py_CLEAR(self->slow);
    Py_CLEAR(self->array_type);
    Py_CLEAR(self->memory_type);
    Py_CLEAR(self->data);
    Py_CLEAR(self->pointer);
    Py_CLEAR(self->nbytes);
    type->tp_free(object);
    Py_DECREF(type);
}

static PyObject *new_extent(PyTypeObject *type, PyObject *args, PyObject *keywords) {
    static char *names[] = {"slow", "array_type", "memory_type", NULL};
    PyObject *slow, *array_type, *memory_type;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO!O!", names, &slow, &PyType_Type, &array_type, &PyType_Type,
                                     &memory_type)) {
        return NULL;
    }
    Extent *self = (Extent *)type->tp_alloc(type, 0);
    if (!self) return NULL;
    self->vectorcall = extent;
    self->slow = Py_NewRef(slow);
    self->array_type = (PyTypeObject *)Py_NewRef(array_type);
    self->memory_type = (PyTypeObject *)Py_NewRef(memory_type);
    self->nbytes = PyUnicode_InternFromString("nbytes");
    if (!self->nbytes || take_getset(self->array_type, "data", &self->data) < 0 ||
        take_getset(self->memory_type, "ptr", &self->pointer) < 0) {
        Py_DECREF(self);
        return NULL;
    }
    return (PyObject *)self;
}

static PyMemberDef extent_members[] = {
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(Extent, vectorcall), READONLY, NULL}, {NULL},
};
static PyType_Slot extent_slots[] = {
    {Py_tp_doc, "extent(array): where its memory begins and ends."},
    {Py_tp_new, new_extent},
    {Py_tp_call, PyVectorcall_Call},
    {Py_tp_dealloc, dealloc_extent},
    {Py_tp_members, extent_members},
    {0, NULL},
};
static PyType_Spec extent_spec = {
    "jitgpu.backend.cuda._fastpath.Extent", sizeof(Extent), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL,
    extent_slots,
};

static int add_type(PyObject *module, const char *name, PyType_Spec *wanted) {
    PyObject *type = PyType_FromSpec(wanted);
    if (!type) return -1;
    int failed = PyModule_AddObjectRef(module, name, type);
    Py_DECREF(type);
    return failed;
}

static int execute(PyObject *module) {
    return add_type(module, "FastPath", &spec) || add_type(module, "Finisher", &finisher_spec) ||
                   add_type(module, "Extent", &extent_spec)
               ? -1
               : 0;
}

static PyModuleDef_Slot module_slots[] = {{Py_mod_exec, execute}, {0, NULL}};
static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_fastpath", "The usual launch in C; see _fastpath.c.", 0, NULL, module_slots,
};

PyMODINIT_FUNC PyInit__fastpath(void) { return PyModuleDef_Init(&definition); }
