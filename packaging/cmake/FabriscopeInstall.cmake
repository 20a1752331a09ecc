# SPDX-FileCopyrightText: 2026 The Fabriscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` puts where, as freedesktop.org's desktops look for it.

set(app_id org.fabriscope.Fabriscope)
set(app_data "${CMAKE_SOURCE_DIR}/resources/app")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")

install(TARGETS fabriscope RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(BUILD_SHARED_LIBS)
    install(TARGETS fabriscope_app fabriscope_ui LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/fabriscope")
    set_target_properties(fabriscope fabriscope_ui PROPERTIES
        INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}/fabriscope;$ORIGIN")
endif()
install(FILES "${app_data}/${app_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${app_data}/${app_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${app_data}/${app_id}.svg" DESTINATION "${icons}/scalable/apps")
foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
    install(FILES "${app_data}/png/${size}.png" DESTINATION "${icons}/${size}x${size}/apps" RENAME "${app_id}.png")
endforeach()

# Debian's manual pages are compressed, without a name or a time inside, so that every build makes the same bytes.
set(manual "${CMAKE_BINARY_DIR}/fabriscope.1.gz")
add_custom_command(OUTPUT "${manual}"
    COMMAND gzip --best --no-name --stdout "${CMAKE_SOURCE_DIR}/packaging/linux/fabriscope.1" > "${manual}"
    DEPENDS "${CMAKE_SOURCE_DIR}/packaging/linux/fabriscope.1" VERBATIM)
add_custom_target(manual DEPENDS "${manual}")
add_dependencies(fabriscope manual)
install(FILES "${manual}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/fabriscope")
