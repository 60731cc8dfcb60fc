using SearchPortal.Benchmarks.Generating;

namespace SearchPortal.Cli.Tests.Generating;

public sealed class GeneratedContentTests : IDisposable
{
    private const int Count = 200;

    private readonly TemporaryPortal _portal = new TemporaryPortal().WriteGoodPapers();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task What_is_made_is_read_without_a_problem()
    {
        Make("made", seed: 1);

        var check = await CommandLineRun.Of("content", "check", "--content", _portal.File("made"));

        Assert.Equal(ExitCode.Ok, check.Code);
        Assert.Contains("200 publications in 1 file", check.Out, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_makes_the_same_bytes_and_another_seed_others()
    {
        byte[] first = Make("first", seed: 1), again = Make("again", seed: 1), other = Make("other", seed: 2);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        Make("made", seed: 1);

        Assert.Throws<IOException>(() => Make("made", seed: 1));
    }

    private byte[] Make(string folder, int seed)
    {
        GeneratedContent.Write(_portal.Content, _portal.File(folder), Count, seed);
        return File.ReadAllBytes(Path.Combine(_portal.File(folder), "publications", "papers-0001.jsonl.gz"));
    }
}
