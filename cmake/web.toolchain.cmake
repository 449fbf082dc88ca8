# The web preset's toolchain: a recent emsdk on PATH if there is one, else the Emscripten that build.sh put into .deps.

set(WENLU_EMSCRIPTEN_AT_LEAST 3.1.69)
get_filename_component(project ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)
set(private ${project}/.deps/emscripten)

if(NOT DEFINED EMSCRIPTEN_ROOT_PATH)
  find_program(WENLU_EMCC emcc NO_CMAKE_FIND_ROOT_PATH)
  set(found "")
  if(WENLU_EMCC)
    execute_process(COMMAND ${WENLU_EMCC} --version OUTPUT_VARIABLE answer ERROR_QUIET)
    if(answer MATCHES "emcc .* ([0-9]+\\.[0-9]+\\.[0-9]+)")
      set(found ${CMAKE_MATCH_1})
    endif()
  endif()
  if(found VERSION_GREATER_EQUAL WENLU_EMSCRIPTEN_AT_LEAST)
    execute_process(COMMAND em-config EMSCRIPTEN_ROOT OUTPUT_VARIABLE root OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(EMSCRIPTEN_ROOT_PATH ${root} CACHE PATH "where emcc lies")
    set(platform ${root}/cmake/Modules/Platform/Emscripten.cmake)
  elseif(EXISTS ${private}/emcc)
    set(EMSCRIPTEN_ROOT_PATH ${private} CACHE PATH "where emcc lies")
  else()
    message(FATAL_ERROR "no Emscripten ${WENLU_EMSCRIPTEN_AT_LEAST} or newer was found.\n"
      "Either run ./build.sh build, which sets one up in .deps (Debian),\n"
      "or install emsdk: https://emscripten.org/docs/getting_started/downloads.html")
  endif()
endif()

include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)
