# How our own code is compiled: C++20, warnings are errors, the same in every preset.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

# Files of a room are compiled several at a time: a third of the work, at the price of names in unnamed namespaces that must
# differ within a room. 1 compiles each alone.
set(WENLU_BATCH 10 CACHE STRING "source files a compilation")

option(WENLU_SANITIZE "watch addresses and undefined behaviour" OFF)
option(WENLU_FUZZ "build the fuzz targets, and nothing else" OFF)

# Assertions stay on wherever they cost the visitor nothing.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG")

set(WENLU_SIZE_FLAGS "")       # what makes the shipped wasm small
set(WENLU_TEST_FLAGS "")       # what Catch2 and the tests need beside that
set(WENLU_QUICK_FLAGS -O0 -g1) # the tests themselves: compiled often, run in seconds
set(WENLU_HARDENING_FLAGS "")  # what finds mistakes at run time
set(WENLU_SANITIZER_FLAGS "")  # what watches the rooms, not the tests that drive them
if(EMSCRIPTEN)
  set(WENLU_SIZE_FLAGS -flto)
  set(WENLU_TEST_FLAGS -fwasm-exceptions)
else()
  set(WENLU_HARDENING_FLAGS -D_GLIBCXX_ASSERTIONS)
  if(WENLU_SANITIZE)
    # vptr checks need the run-time types that the rooms do without.
    set(WENLU_SANITIZER_FLAGS
      -fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined -fno-sanitize=vptr)
  endif()
  if(WENLU_FUZZ)
    set(WENLU_SANITIZER_FLAGS
      -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all)
    add_link_options(-fsanitize=address,undefined -fno-sanitize=vptr)
  endif()
endif()

add_library(wenlu_warnings INTERFACE)
target_compile_options(wenlu_warnings INTERFACE
  -Werror -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-align -Wcast-qual
  -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wformat=2 -Wimplicit-fallthrough -Wnull-dereference
  -Wunused -Wmissing-declarations -Wdouble-promotion -Wvla)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(wenlu_warnings INTERFACE
    -Wduplicated-cond -Wlogical-op
    # GCC 12 sees overlaps and null pointers inside std::string and std::vector that are not there (GCC bugs 105329, 105562).
    $<$<VERSION_LESS:$<CXX_COMPILER_VERSION>,14>:-Wno-restrict -Wno-null-dereference -Wno-maybe-uninitialized>)
endif()
