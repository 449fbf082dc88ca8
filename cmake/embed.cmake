# Writes a C++ source that holds text files:
#   cmake -D INPUT=file -D OUTPUT=… -D HEADER=… -D NAMESPACE=… -D FUNCTION=… -P embed.cmake
#   cmake -D FOLDER=folder and the others: all files in it, by their path
#
# wenlu_embed(TARGET INPUT HEADER NAMESPACE FUNCTION) adds such a source to a target: HEADER declares
# `std::string_view FUNCTION();` in NAMESPACE.
# wenlu_embed_texts(TARGET FOLDER HEADER NAMESPACE FUNCTION) likewise:
# `std::map<std::string_view, std::string_view> FUNCTION();`

if(CMAKE_SCRIPT_MODE_FILE)
  if(FOLDER)
    file(GLOB_RECURSE names RELATIVE ${FOLDER} ${FOLDER}/*)
    set(entries "")
    foreach(name IN LISTS names)
      file(READ ${FOLDER}/${name} text)
      string(APPEND entries "      {\"${name}\", R\"embedded(${text})embedded\"},\n")
    endforeach()
    set(type "std::map<std::string_view, std::string_view>")
    set(value "{\n${entries}  }")
  else()
    file(READ ${INPUT} text)
    set(type "std::string_view")
    set(value "R\"embedded(${text})embedded\"")
  endif()
  file(WRITE ${OUTPUT} "#include \"${HEADER}\"\n\n${type} ${NAMESPACE}::${FUNCTION}() { return ${value}; }\n")
  return()
endif()

# The command that writes the source, given what to read as -D INPUT=… or -D FOLDER=….
function(wenlu_embed_source target input header namespace function files)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed.cmake)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D ${input} -D OUTPUT=${output} -D HEADER=${header} -D NAMESPACE=${namespace}
            -D FUNCTION=${function} -P ${script}
    DEPENDS ${files} ${script}
    VERBATIM)
  # Compilers need not take a text of more than 64 kB; those that we use do.
  set_source_files_properties(${output} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  target_sources(${target} PRIVATE ${output})
endfunction()

function(wenlu_embed target input header namespace function)
  wenlu_embed_source(${target} INPUT=${input} ${header} ${namespace} ${function} ${input})
endfunction()

function(wenlu_embed_texts target folder header namespace function)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${folder}/*)
  wenlu_embed_source(${target} FOLDER=${folder} ${header} ${namespace} ${function} "${files}")
endfunction()
