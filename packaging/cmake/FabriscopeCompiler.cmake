# SPDX-FileCopyrightText: 2026 The Fabriscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of Fabriscope is compiled: one interface target, so that no folder sets flags of its own.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Static in a release: one file to install. The presets for developers share the libraries: sixty tests link in a
# blink and stay small. A library that changes inside needs no test linked anew.
option(BUILD_SHARED_LIBS "Share Fabriscope's own libraries between the program and the tests" OFF)
set(CMAKE_LINK_DEPENDS_NO_SHARED ON)

option(FABRISCOPE_WERROR "Warnings are errors" OFF)
option(FABRISCOPE_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

add_library(fabriscope_compiler INTERFACE)
target_compile_definitions(fabriscope_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FABRISCOPE_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(fabriscope_compiler INTERFACE -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
    if(FABRISCOPE_WERROR)
        target_compile_options(fabriscope_compiler INTERFACE -Werror)
    endif()
endif()
# -O2 builds faster than CMake's -O3 and runs no slower here. The rest hardens a program that reads what strangers send.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(fabriscope_compiler INTERFACE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    target_link_options(fabriscope_compiler INTERFACE LINKER:-z,relro,-z,now)
endif()
if(FABRISCOPE_SANITIZE)
    target_link_options(fabriscope_compiler INTERFACE -fsanitize=address,undefined)
endif()

# What the program's own libraries are compiled with, and the tests are not: their code takes longest to instrument and
# is not what is on trial. A library calls its own copy of an inline function, not the plain one of a test.
add_library(fabriscope_sanitizers INTERFACE)
if(FABRISCOPE_SANITIZE)
    target_compile_options(fabriscope_sanitizers INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(fabriscope_sanitizers INTERFACE LINKER:-Bsymbolic-functions)
endif()
