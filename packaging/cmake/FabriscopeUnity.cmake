# SPDX-FileCopyrightText: 2026 The Fabriscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles the sources of a library several at a time. Ours are about 100 lines each behind 100,000 of Qt's headers, so
# reading those once for eight of them builds, and lints, in a third of the time. Neighbours of one folder go together:
# they speak of the same things, and a new file moves few others. -DCMAKE_UNITY_BUILD=OFF compiles each by itself.

set(CMAKE_UNITY_BUILD ON CACHE BOOL "Compile several sources of a library at a time")

# fabriscope_compile_together(TARGET): to be called where TARGET was made, after every folder has named its sources.
function(fabriscope_compile_together target)
    set(at_a_time 8)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${CMAKE_SOURCE_DIR}")
        string(MAKE_C_IDENTIFIER "${folder}" room)
        if(NOT DEFINED count_${room})
            set(count_${room} 0)
        endif()
        math(EXPR batch "${count_${room}} / ${at_a_time}")
        math(EXPR count_${room} "${count_${room}} + 1")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${room}_${batch}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
