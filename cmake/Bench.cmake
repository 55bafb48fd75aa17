# The benchmark's loader (tests/bench), label "bench"; the benchmark itself is run by hand.
if(Python3_FOUND)
  add_test(NAME "bench: the loader makes a sound catalogue"
           COMMAND Python3::Interpreter -B ${CMAKE_SOURCE_DIR}/tests/bench/convert_test.py $<TARGET_FILE:socialmap>)
  set_tests_properties("bench: the loader makes a sound catalogue" PROPERTIES LABELS bench TIMEOUT 60)
endif()
