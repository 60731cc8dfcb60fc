using SearchPortal.Cli.Index;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Tests.Index;

public sealed class ProgressTextTests
{
    [Theory]
    [InlineData(0, 0.0, 0, "indexing 0 %, 0 publications, 0/s")]
    [InlineData(100, 0.01, 1, "indexing 1 %, 100 publications, 100/s")]
    [InlineData(12000, 0.25, 4, "indexing 25 %, 12,000 publications, 3,000/s, 12 s left")]
    [InlineData(51914, 1.0, 20, "indexing, 51,914 publications")]
    public void Progress_tells_share_rate_and_time_left(int publications, double share, int seconds, string text) =>
        Assert.Equal(text, ProgressText.Describe(new BuildProgress("indexing", publications, share, TimeSpan.FromSeconds(seconds))));

    [Theory]
    [InlineData(0.42, "0.4 s")]
    [InlineData(5, "5 s")]
    [InlineData(130, "2 min 10 s")]
    [InlineData(3900, "1 h 5 min")]
    public void Times_are_as_exact_as_a_person_needs(double seconds, string text) =>
        Assert.Equal(text, ProgressText.Describe(TimeSpan.FromSeconds(seconds)));
}
