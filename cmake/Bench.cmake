# The benchmark's loader and checker (tests/bench), label "bench"; the benchmark itself is run by hand. Nothing else
# needs the checker, so that a build of everything leaves it out and its test builds it.
add_executable(brute_force EXCLUDE_FROM_ALL tests/bench/brute_force.cpp)
target_link_libraries(brute_force PRIVATE socialmap_engine fmt::fmt)
# By hand: how long the network of a large municipality takes.
add_executable(network_bench EXCLUDE_FROM_ALL tests/bench/network_bench.cpp)
target_link_libraries(network_bench PRIVATE socialmap_network fmt::fmt)
if(Python3_FOUND)
  add_test(NAME "bench: the checker builds"
           COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target brute_force)
  set_tests_properties("bench: the checker builds" PROPERTIES LABELS bench TIMEOUT 900 FIXTURES_SETUP brute_force)
  add_test(NAME "bench: the loader makes a sound catalogue"
           COMMAND Python3::Interpreter -B ${CMAKE_SOURCE_DIR}/tests/bench/convert_test.py $<TARGET_FILE:socialmap>)
  add_test(NAME "bench: the checker sees every planted fault"
           COMMAND Python3::Interpreter -B ${CMAKE_SOURCE_DIR}/tests/bench/brute_force_test.py $<TARGET_FILE:brute_force>)
  set_tests_properties("bench: the checker sees every planted fault" PROPERTIES FIXTURES_REQUIRED brute_force)
  set_tests_properties("bench: the loader makes a sound catalogue" "bench: the checker sees every planted fault"
                       PROPERTIES LABELS bench TIMEOUT 60)
endif()
# Times the analysis of a large provider network; run by hand.
add_executable(network_analysis EXCLUDE_FROM_ALL tests/bench/network_analysis.cpp)
target_link_libraries(network_analysis PRIVATE socialmap_network)
# How long a change takes in a large catalogue that is searched meanwhile; by hand.
add_executable(live_changes EXCLUDE_FROM_ALL tests/bench/live_changes.cpp)
target_link_libraries(live_changes PRIVATE socialmap_engine)
# How long a match takes in a large catalogue; by hand.
add_executable(match_bench EXCLUDE_FROM_ALL tests/bench/match_bench.cpp)
target_link_libraries(match_bench PRIVATE socialmap_engine)
