# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed beside the program, and the Debian package that CPack makes of it (`./dev package`).

set(application_id io.github.hotpapers.HotPapers)

# Packing what is built must not build what is not: the tests pack, too.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# Installed, the program finds its libraries where the system has them, and nowhere else.
set_target_properties(hotpapers PROPERTIES INSTALL_RPATH "")

# Debian wants manual and changelog packed, the same bytes each time.
function(hotpapers_packed_file source packed destination)
    set(output ${PROJECT_BINARY_DIR}/packaging/${packed})
    add_custom_command(OUTPUT ${output} DEPENDS ${source}
        COMMAND gzip -9nc ${source} > ${output} VERBATIM)
    add_custom_target(packaging_${packed} ALL DEPENDS ${output})
    install(FILES ${output} DESTINATION ${destination})
endfunction()

file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging)
set(documents ${CMAKE_INSTALL_DATAROOTDIR}/doc/hotpapers)
hotpapers_packed_file(${CMAKE_CURRENT_LIST_DIR}/hotpapers.1 hotpapers.1.gz ${CMAKE_INSTALL_MANDIR}/man1)
hotpapers_packed_file(${CMAKE_CURRENT_LIST_DIR}/changelog changelog.gz ${documents})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${documents})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/metainfo)

install(FILES ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/lintian/overrides
    RENAME hotpapers)

set(icons ${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor)
install(FILES resources/icons/hotpapers.svg DESTINATION ${icons}/scalable/apps)
foreach(size IN ITEMS 64 128)
    install(FILES resources/icons/hotpapers-${size}.png DESTINATION ${icons}/${size}x${size}/apps RENAME hotpapers.png)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hotpapers)
set(CPACK_PACKAGE_CONTACT "The Hot Papers authors <hotpapers@example.org>") # the project has no address yet
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reader for daily digests of research papers")
set(CPACK_PACKAGE_DESCRIPTION [[
Hot Papers is for people who follow research through daily digests: ranked
lists of new arXiv papers, each with the attention that it got and the tweets
that speak of it. It takes in folders of digest files, keeps them in one
SQLite file, and lets you browse by day, sort, search, read, star, annotate,
cite and export, offline.

The same program, called with a command, does the same work without a window.]])
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that Qt loads by name: no library that the program is linked to tells of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-color-emoji, sonnet6-plugins, hunspell-en-us | hunspell-dictionary")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
