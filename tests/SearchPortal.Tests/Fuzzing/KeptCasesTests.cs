using SearchPortal.Fuzzing.Running;
using SearchPortal.Fuzzing.Targets;

namespace SearchPortal.Tests.Fuzzing;

/// <summary>Inputs that once broke something, a file each below the name of what they broke.</summary>
public sealed class KeptCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "fuzz");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_input_that_once_broke_something_breaks_nothing(string path)
    {
        var target = Assert.Single(FuzzTargets.All, target => target.Name == path.Split('/')[0]);

        Assert.Null(FuzzCheck.Run(target, File.ReadAllBytes(Path.Combine(Folder, path))));
    }
}
