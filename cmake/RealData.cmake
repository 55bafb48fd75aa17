# Imports of real files, label "real"; the files have no place in this repository. Skipped with a plain line where they do
# not lie beside the clone. Label "bench" too: the limits are not for a program with sanitizers.
if(Python3_FOUND)
  add_test(NAME "real data: every import within its limits"
           COMMAND Python3::Interpreter -B ${CMAKE_SOURCE_DIR}/scripts/real-data ${CMAKE_SOURCE_DIR}/../shared/data)
  set_tests_properties("real data: every import within its limits" PROPERTIES
                       LABELS "real;bench" TIMEOUT 120 SKIP_RETURN_CODE 77 RUN_SERIAL TRUE
                       ENVIRONMENT "SOCIALMAP=$<TARGET_FILE:socialmap>")
endif()
