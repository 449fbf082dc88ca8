# Writes a C++ source that holds the files of a folder, for src/app/built_in.h: cmake -D FOLDER=… -D OUTPUT=… -P embed_folder.cmake
#
# wenlu_embed_folder(FOLDER OUTPUT) has it written whenever a file in the folder changes. A folder that is not there is an empty one.

if(CMAKE_SCRIPT_MODE_FILE)
  set(arrays "")
  set(entries "")
  set(number 0)
  if(FOLDER)
    file(GLOB_RECURSE names RELATIVE ${FOLDER} ${FOLDER}/*)
  endif()
  foreach(name IN LISTS names)
    file(READ ${FOLDER}/${name} bytes HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "constexpr unsigned char k${number}[] = {${bytes}};\n")
    string(APPEND entries "  add(\"${name}\", k${number}, sizeof k${number});\n")
    math(EXPR number "${number} + 1")
  endforeach()
  file(WRITE ${OUTPUT} "#include \"app/built_in.h\"

namespace {
${arrays}}  // namespace

wenlu::publish::BrowserHalf wenlu::app::browser_half() {
  publish::BrowserHalf half;
  [[maybe_unused]] const auto add = [&half](const char* name, const unsigned char* bytes, std::size_t size) {
    half.emplace(name, std::string_view(reinterpret_cast<const char*>(bytes), size));
  };
${entries}  return half;
}
")
  return()
endif()

function(wenlu_embed_folder folder output)
  set(files "")
  if(folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${folder}/*)
  endif()
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed_folder.cmake)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D FOLDER=${folder} -D OUTPUT=${output} -P ${script}
    DEPENDS ${files} ${script}
    VERBATIM)
endfunction()
