# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(HOTPAPERS_WERROR "Warnings are errors" OFF)
set(HOTPAPERS_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them: address,undefined or thread")

add_compile_definitions(
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
add_compile_options(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow=local)
if(NOT HOTPAPERS_SANITIZE)
    # What is run and packaged; only GCC knows the name, and clang's tools read the debug presets.
    add_compile_options($<$<CONFIG:Release>:-fhardened>)
    add_link_options($<$<CONFIG:Release>:-fhardened>)
endif()
if(HOTPAPERS_WERROR)
    add_compile_options(-Werror)
endif()
if(HOTPAPERS_SANITIZE)
    add_compile_options(-fsanitize=${HOTPAPERS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${HOTPAPERS_SANITIZE})
endif()
if(CMAKE_CXX_CLANG_TIDY)
    # What Qt generates is not ours to judge. (No checks at all would be an error.)
    file(WRITE ${PROJECT_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-static-assert'\n")
endif()
