# SPDX-FileCopyrightText: 2026 The Fabriscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package: packaging/deb makes it and tries it.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fabriscope)
set(CPACK_PACKAGE_VENDOR "The Fabriscope authors")
# An address that can never be somebody else's.
set(CPACK_PACKAGE_CONTACT "The Fabriscope authors <fabriscope@packages.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Fabriscope is for engineers who run GPU clusters on Alibaba Cloud Lingjun. It
shows the network tests of their clusters (traffic, delay, communication
library, diagnosis), finds one among many thousands, shows who talked to whom
and everything the service says about it, follows the tests in progress, and
takes the evidence away as CSV, JSON and pictures. It only reads.")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library leads to: certificates for TLS, what QtKeychain loads to reach the keyring, and any Latin font.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "ca-certificates, libsecret-1-0, fonts-dejavu-core | fonts-noto-core | fonts-liberation")
# Without a keyring no secret can be kept; without a platform theme a dark desktop stays light; without a CJK font
# Chinese is boxes.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-wayland, qt6-gtk-platformtheme | qt6-xdgdesktopportal-platformtheme, \
fonts-noto-cjk | fonts-wqy-microhei")

include(CPack)
