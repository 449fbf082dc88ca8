# wenlu_room(FOLDER [KNOWS folder...] [PRIVATE target...] [SYSTEM folder] [EXCEPTIONS])
#
# One FOLDER under src/ is one room and one target, wenlu_FOLDER with _ for /. It compiles every .cpp in its folder; a room without any is
# a set of headers. KNOWS lists the rooms whose headers it may include; PRIVATE lists what nobody else may see through it.
# A room that differs from system to system has its sources in the folder that SYSTEM names.
# Includes read "content/guide.h" everywhere. No room throws or asks for run-time types, save with EXCEPTIONS.
function(wenlu_room room)
  cmake_parse_arguments(PARSE_ARGV 1 room "EXCEPTIONS" "SYSTEM" "KNOWS;PRIVATE")
  string(REPLACE / _ target wenlu_${room})
  list(TRANSFORM room_KNOWS REPLACE / _)
  list(TRANSFORM room_KNOWS PREPEND wenlu_)

  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room_SYSTEM}/*.cpp)
  if(NOT sources)
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${target} INTERFACE ${room_KNOWS})
    return()
  endif()

  add_library(${target} STATIC ${sources})
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${WENLU_BATCH})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(${target} PUBLIC ${room_KNOWS} PRIVATE wenlu_warnings ${room_PRIVATE})
  target_compile_options(${target} PRIVATE ${WENLU_SIZE_FLAGS} ${WENLU_HARDENING_FLAGS} ${WENLU_SANITIZER_FLAGS})
  if(NOT room_EXCEPTIONS)
    target_compile_options(${target} PRIVATE -fno-exceptions -fno-rtti)
  endif()
endfunction()
