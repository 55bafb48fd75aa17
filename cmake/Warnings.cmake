# Warnings for our own code; -Werror by -DSOCIALMAP_WERROR=ON (CI).
option(SOCIALMAP_WERROR "Warnings are errors" OFF)
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wconversion -Wno-sign-conversion)
# g++ 12 warns falsely about overlapping copies inside std::string at -O2 (GCC bug 105651).
add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(SOCIALMAP_WERROR)
  add_compile_options(-Werror)
endif()
