# The calendar against an independent one (tests/independent), label "independent". dateutil is Debian's, so its Python
# is the one of Debian too, and not whichever stands first in PATH. Without either the tests fail, and do not vanish.
add_executable(occurrences tests/independent/occurrences.cpp)
target_link_libraries(occurrences PRIVATE socialmap_catalog)
function(add_comparison what name)
  add_test(NAME "independent: ${name}" COMMAND /usr/bin/python3 -B ${CMAKE_SOURCE_DIR}/tests/independent/compare.py
                                               $<TARGET_FILE:occurrences> ${what} ${ARGN})
  set_tests_properties("independent: ${name}" PROPERTIES LABELS independent TIMEOUT 120)
endfunction()
add_comparison(agree "meetings agree with dateutil and zoneinfo" --cases 2000)
add_comparison(faults "every planted fault is seen" --cases 2000)

add_test(NAME "independent: another program reads the exported network back"
         COMMAND /usr/bin/python3 -B ${CMAKE_SOURCE_DIR}/tests/independent/read_back.py $<TARGET_FILE:socialmap>
                                     ${CMAKE_SOURCE_DIR}/catalog/veenmeer)
set_tests_properties("independent: another program reads the exported network back" PROPERTIES
                     LABELS independent TIMEOUT 120)
