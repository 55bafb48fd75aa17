# libFuzzer targets (scripts/fuzz): tests/fuzz/NAME.cpp becomes fuzz_NAME, with the sanitizers and the whole program.
option(SOCIALMAP_FUZZ "Build the fuzz targets; needs clang" OFF)
if(NOT SOCIALMAP_FUZZ)
  return()
endif()
# RapidJSON adds an offset to a null pointer (internal/stack.h), which is harmless.
add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=pointer-overflow
                    -fno-sanitize-recover=all)
add_link_options(-fsanitize=address,undefined)
add_custom_target(fuzzers)
file(GLOB fuzz_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/fuzz/*.cpp)
foreach(source ${fuzz_sources})
  get_filename_component(name ${source} NAME_WE)
  add_executable(fuzz_${name} EXCLUDE_FROM_ALL ${source})
  target_link_libraries(fuzz_${name} PRIVATE socialmap_server)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzzers fuzz_${name})
endforeach()
