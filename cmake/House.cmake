# The house rules as tests, label "house"; the test runner built fast.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  foreach(check includes length hygiene reasons)
    add_test(NAME "house: ${check}" COMMAND Python3::Interpreter -B ${CMAKE_SOURCE_DIR}/tests/house/house.py ${check})
  endforeach()
  add_test(NAME "house: every rule sees a planted violation"
           COMMAND Python3::Interpreter -B ${CMAKE_SOURCE_DIR}/tests/house/house_test.py)
  set_tests_properties("house: includes" "house: length" "house: hygiene" "house: reasons"
                       "house: every rule sees a planted violation" PROPERTIES LABELS house TIMEOUT 60)
endif()

# The test runner itself needs no optimising and no sanitizers: 20 seconds instead of two minutes.
set_source_files_properties(tests/main.cpp PROPERTIES COMPILE_OPTIONS "-O0;-fno-sanitize=all")
