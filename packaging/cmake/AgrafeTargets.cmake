# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors

# agrafe_check_arrows(folder lib...): stops the configuration when a folder links what its row of
# AgrafeArrows.cmake does not allow.
function(agrafe_check_arrows folder)
  foreach(lib IN LISTS ARGN)
    if(lib MATCHES "^agrafe_(.+)$" AND NOT CMAKE_MATCH_1 IN_LIST AGRAFE_ARROWS_${folder})
      message(FATAL_ERROR "Layering: ${folder} may not link ${lib} (packaging/cmake/AgrafeArrows.cmake)")
    endif()
    if(lib MATCHES "Qt6::(Widgets|PrintSupport)" AND NOT folder STREQUAL "ui")
      message(FATAL_ERROR "Layering: ${folder} may not link ${lib}")
    endif()
  endforeach()
endfunction()

# agrafe_library(folder SOURCES ... LINKS ...): the static library agrafe_<folder>.
function(agrafe_library folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  agrafe_check_arrows(${folder} ${ARG_LINKS})
  add_library(agrafe_${folder} STATIC ${ARG_SOURCES})
  target_link_libraries(agrafe_${folder} PUBLIC agrafe_flags ${ARG_LINKS})
  target_include_directories(agrafe_${folder} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
endfunction()

# agrafe_test(name SOURCES ... LINKS ... [LABELS ...] [ENVIRONMENT ...] [TIMEOUT s]): one Qt Test program, offscreen.
# A test that prints "SKIPPED:" (QSKIP does) and has nothing else to say still passes; ctest shows the reason.
function(agrafe_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE agrafe_flags agrafe_support Qt6::Test ${ARG_LINKS})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp;${ARG_ENVIRONMENT}")
endfunction()
