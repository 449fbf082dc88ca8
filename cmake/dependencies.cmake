# Turns the pinned sources of dependencies.ini into targets: imgui, nlohmann_json, Catch2, CLI11,
# qrcodegen, brotli, zlib, httplib.
#
# Sources are taken from .deps/src/NAME, where build.sh puts them; a source that is not there is fetched from its upstream
# tag. All targets are SYSTEM: our warnings are ours, theirs are theirs. Nothing is built unless a room asks for it.

include(FetchContent)

# wenlu_pin(NAME KEY VARIABLE): the value of KEY in section [NAME] of dependencies.ini.
function(wenlu_pin name key variable)
  file(STRINGS ${PROJECT_SOURCE_DIR}/cmake/dependencies.ini lines)
  set(section "")
  set(${variable} "" PARENT_SCOPE)
  foreach(line IN LISTS lines)
    if(line MATCHES "^\\[(.+)\\]")
      set(section ${CMAKE_MATCH_1})
    elseif(section STREQUAL name AND line MATCHES "^([a-z0-9-]+) *= *(.*)$" AND CMAKE_MATCH_1 STREQUAL key)
      set(${variable} "${CMAKE_MATCH_2}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# wenlu_source(NAME VARIABLE): the folder that holds the unpacked source.
function(wenlu_source name variable)
  set(folder ${PROJECT_SOURCE_DIR}/.deps/src/${name})
  if(NOT EXISTS ${folder})
    wenlu_pin(${name} url url)
    wenlu_pin(${name} url-sha256 hash)
    message(STATUS "${name}: not in .deps/src, fetching ${url}")
    set(check URL_HASH SHA256=${hash})
    if(NOT hash AND "$ENV{WENLU_UNPINNED}" STREQUAL "1")
      message(WARNING "WENLU_UNPINNED=1: TAKING ${url}, WHICH NOBODY HAS PINNED")
      set(check "")
    elseif(NOT hash)
      message(FATAL_ERROR "${name}: ${url} is not pinned by a hash.\n"
        "Pin it: put its SHA-256 as url-sha256 into cmake/dependencies.ini; or take it unchecked: WENLU_UNPINNED=1")
    endif()
    FetchContent_Declare(${name} URL ${url} ${check} DOWNLOAD_EXTRACT_TIMESTAMP OFF SOURCE_SUBDIR unused)
    FetchContent_MakeAvailable(${name})
    FetchContent_GetProperties(${name} SOURCE_DIR folder)
  endif()
  set(${variable} ${folder} PARENT_SCOPE)
endfunction()

# --- nlohmann/json: a broken guide is a diagnostic, so nothing may throw ------------------------------------------------
wenlu_source(nlohmann_json nlohmann_json_folder)
add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE ${nlohmann_json_folder}/include)
target_compile_definitions(nlohmann_json INTERFACE JSON_NOEXCEPTION JSON_USE_IMPLICIT_CONVERSIONS=0)

# --- Catch2: built in few pieces and without debugging symbols, since nobody debugs it -------------------------------------
wenlu_source(catch2 catch2_folder)
add_subdirectory(${catch2_folder} ${CMAKE_BINARY_DIR}/catch2 EXCLUDE_FROM_ALL SYSTEM)
foreach(target Catch2 Catch2WithMain)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 60 EXPORT_COMPILE_COMMANDS OFF)
  target_compile_options(${target} PRIVATE $<IF:$<BOOL:${EMSCRIPTEN}>,-O1,-O0> -g0 ${WENLU_TEST_FLAGS})
endforeach()

if(EMSCRIPTEN)
  # --- Dear ImGui: only the browser paints with it ----------------------------------------------------------------------
  wenlu_source(imgui imgui_folder)
  add_library(imgui STATIC EXCLUDE_FROM_ALL
    ${imgui_folder}/imgui.cpp
    ${imgui_folder}/imgui_draw.cpp
    ${imgui_folder}/imgui_tables.cpp
    ${imgui_folder}/imgui_widgets.cpp
    ${imgui_folder}/backends/imgui_impl_opengl3.cpp)
  target_compile_features(imgui PUBLIC cxx_std_20)
  target_include_directories(imgui SYSTEM PUBLIC
    ${imgui_folder} ${imgui_folder}/backends ${imgui_folder}/misc/freetype ${PROJECT_SOURCE_DIR}/cmake)
  target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="imgui_config.h")
  target_compile_options(imgui PRIVATE -w ${WENLU_SIZE_FLAGS} -fno-exceptions -fno-rtti)
else()
  # --- CLI11: only the command line knows it ----------------------------------------------------------------------------
  wenlu_source(cli11 cli11_folder)
  add_library(CLI11 STATIC EXCLUDE_FROM_ALL ${cli11_folder}/src/Precompile.cpp)
  target_include_directories(CLI11 SYSTEM PUBLIC ${cli11_folder}/include)
  target_compile_definitions(CLI11 PUBLIC CLI11_COMPILE)
  target_compile_options(CLI11 PRIVATE -w -O1 -g0)

  # --- QR codes ---------------------------------------------------------------------------------------------------------
  wenlu_source(qr-code-generator qr_folder)
  add_library(qrcodegen STATIC EXCLUDE_FROM_ALL ${qr_folder}/cpp/qrcodegen.cpp)
  target_include_directories(qrcodegen SYSTEM PUBLIC ${qr_folder}/cpp)
  target_compile_features(qrcodegen PUBLIC cxx_std_20)
  target_compile_options(qrcodegen PRIVATE -w)

  # --- What compresses a published site: of each only what writes --------------------------------------------------------
  enable_language(C)
  wenlu_source(brotli brotli_folder)
  file(GLOB brotli_sources ${brotli_folder}/c/common/*.c ${brotli_folder}/c/enc/*.c)
  add_library(brotli STATIC EXCLUDE_FROM_ALL ${brotli_sources})
  target_include_directories(brotli SYSTEM PUBLIC ${brotli_folder}/c/include)
  target_compile_options(brotli PRIVATE -w -O2 -g0)

  wenlu_source(zlib zlib_folder)
  set(zlib_sources adler32 crc32 deflate trees zutil)
  list(TRANSFORM zlib_sources REPLACE "(.+)" "${zlib_folder}/\\1.c")
  add_library(zlib STATIC EXCLUDE_FROM_ALL ${zlib_sources})
  target_include_directories(zlib SYSTEM PUBLIC ${zlib_folder})
  target_compile_definitions(zlib PUBLIC ZLIB_CONST)  # it reads its input and no more
  target_compile_options(zlib PRIVATE -w -O2 -g0)

  # --- The HTTP server of `wenlu serve`: one header, without encryption and compression ------------------------------------
  wenlu_source(cpp-httplib httplib_folder)
  add_library(httplib INTERFACE)
  target_include_directories(httplib SYSTEM INTERFACE ${httplib_folder})
  target_compile_definitions(httplib INTERFACE CPPHTTPLIB_NO_EXCEPTIONS)
  if(WIN32)
    target_link_libraries(httplib INTERFACE ws2_32)
  endif()
endif()
