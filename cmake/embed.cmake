# Writes a C++ source that holds a text file: cmake -D INPUT=… -D OUTPUT=… -D HEADER=… -D NAMESPACE=… -D FUNCTION=… -P embed.cmake
#
# wenlu_embed(TARGET INPUT HEADER NAMESPACE FUNCTION) adds such a source to a target: HEADER declares
# `std::string_view FUNCTION();` in NAMESPACE.

if(CMAKE_SCRIPT_MODE_FILE)
  file(READ ${INPUT} text)
  file(WRITE ${OUTPUT}
    "#include \"${HEADER}\"\n\nstd::string_view ${NAMESPACE}::${FUNCTION}() { return R\"embedded(${text})embedded\"; }\n")
  return()
endif()

function(wenlu_embed target input header namespace function)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed.cmake)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D INPUT=${input} -D OUTPUT=${output} -D HEADER=${header} -D NAMESPACE=${namespace}
            -D FUNCTION=${function} -P ${script}
    DEPENDS ${input} ${script}
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
