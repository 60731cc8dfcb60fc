using SearchPortal.Tests.Architecture;

namespace SearchPortal.Tests.Searching;

/// <summary>An index of the repository's own <c>content/</c>, built once for a class of tests.</summary>
public sealed class SampleIndex : IDisposable
{
    public SampleIndex() => Portal.Build();

    internal TestPortal Portal { get; } = Unbuilt();

    /// <summary>A copy of the sample content that a test may add to.</summary>
    internal static TestPortal Unbuilt()
    {
        var portal = new TestPortal();
        string content = Path.Combine(Repository.Root, "content");
        foreach (string file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
            portal.Write(Path.GetRelativePath(content, file), File.ReadAllText(file));
        return portal;
    }

    public void Dispose() => Portal.Dispose();
}
