# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# One INTERFACE target carries every compile flag of the project.
add_library(agrafe_flags INTERFACE)
target_compile_options(agrafe_flags INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wnon-virtual-dtor -Woverloaded-virtual $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>
  -Wcast-align -Wnull-dereference -Wformat=2 -Wextra-semi -fno-omit-frame-pointer)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports false null dereferences and dangling frames in optimised coroutines.
  target_compile_options(agrafe_flags INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized)
else()
  # Sorting with libstdc++ 12 goes through a buffer that C++23 deprecates; GCC keeps watch over real deprecations.
  target_compile_options(agrafe_flags INTERFACE -Wno-shadow -Wno-deprecated-declarations)
endif()
target_compile_definitions(agrafe_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400 $<$<NOT:$<CONFIG:Release>>:_GLIBCXX_ASSERTIONS>)
target_link_options(agrafe_flags INTERFACE -fuse-ld=mold)
if(AGRAFE_SANITIZE)
  target_compile_options(agrafe_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined)
  target_link_options(agrafe_flags INTERFACE -fsanitize=address,undefined)
endif()
if(AGRAFE_FUZZ)
  target_compile_options(agrafe_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
  target_link_options(agrafe_flags INTERFACE -fsanitize=address,undefined)
endif()
