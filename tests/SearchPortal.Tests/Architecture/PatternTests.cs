using System.Reflection;
using System.Text.RegularExpressions;
using SearchPortal.Import;

namespace SearchPortal.Tests.Architecture;

public sealed class PatternTests
{
    // The clock goes on while a process is stopped or starved; what bounds a match is the length of its text.
    [Fact]
    public void No_pattern_gives_up_by_the_clock() =>
        Assert.All(
            typeof(PublicationReader).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Select(method => method.GetCustomAttribute<GeneratedRegexAttribute>()).OfType<GeneratedRegexAttribute>(),
            pattern => Assert.Equal(Timeout.Infinite, pattern.MatchTimeoutMilliseconds));
}
