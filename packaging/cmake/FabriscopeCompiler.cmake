# SPDX-FileCopyrightText: 2026 The Fabriscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of Fabriscope is compiled: one interface target, so that no folder sets flags of its own.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

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
if(FABRISCOPE_SANITIZE)
    target_compile_options(fabriscope_compiler INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(fabriscope_compiler INTERFACE -fsanitize=address,undefined)
endif()
