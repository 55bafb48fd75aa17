#pragma once

#include <string>

/** The root of this checkout, without a slash at its end. Only one source knows it, so that the compiled
 * tests of one checkout serve another. */
std::string source_directory();
