# Warnings for our own code; -Werror by -DSOCIALMAP_WERROR=ON (CI).
option(SOCIALMAP_WERROR "Warnings are errors" OFF)
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wconversion -Wno-sign-conversion)
if(SOCIALMAP_WERROR)
  add_compile_options(-Werror)
endif()
