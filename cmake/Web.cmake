# The tests over HTTP of tests/web, label "web". Where node or tests/web/node_modules is missing they fail, and do not
# vanish: scripts/test installs both.
file(GLOB web_tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/web/*.test.mjs)
foreach(file ${web_tests})
  get_filename_component(name ${file} NAME_WE)
  add_test(NAME "web: ${name}" COMMAND node --test ${file})
  set_tests_properties("web: ${name}" PROPERTIES LABELS web TIMEOUT 300 ENVIRONMENT "SOCIALMAP=$<TARGET_FILE:socialmap>")
endforeach()

# The site in Debian's Chromium (tests/web/site), label "site" too: a browser wants both cores for itself.
file(GLOB site_tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/web/site/*.test.mjs)
foreach(file ${site_tests})
  get_filename_component(name ${file} NAME_WE)
  add_test(NAME "site: ${name}" COMMAND node --test ${file})
  set_tests_properties("site: ${name}" PROPERTIES LABELS "web;site" TIMEOUT 900 PROCESSORS 2
    ENVIRONMENT "SOCIALMAP=$<TARGET_FILE:socialmap>")
endforeach()
