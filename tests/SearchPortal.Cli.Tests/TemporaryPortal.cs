namespace SearchPortal.Cli.Tests;

/// <summary>A content folder and an index folder of a test's own.</summary>
public sealed class TemporaryPortal : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("searchportal-cli-").FullName;

    public string Content => Path.Combine(_root, "content");

    public string Index => Path.Combine(_root, "index");

    public string File(string name) => Path.Combine(_root, name);

    public TemporaryPortal Write(string path, string text)
    {
        string full = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Two good papers.</summary>
    public TemporaryPortal WriteGoodPapers() => Write("publications/good.jsonl",
        """
        {"key":"ma2024deepcache","title":"DeepCache: Accelerating Diffusion Models for Free","authors":["Xinyin Ma","Gongfan Fang"],"year":2024,"venue":"cvpr","type":"paper-conference","topics":["Caching"],"abstract":"We cache features."}
        {"key":"fang2023depgraph","title":"DepGraph: Towards Any Structural Pruning","authors":["Gongfan Fang","Xinyin Ma"],"year":2023,"venue":"cvpr","type":"paper-conference","abstract":"We prune structures."}
        """);

    /// <summary>One entry that cannot be published, beside one that can.</summary>
    public TemporaryPortal WriteBadPaper() => Write("publications/bad.bib", "@article{whole2020, title={A Whole Paper}, author={Ada Lovelace}, journal={J}, year={2020}}\n@article{broken2020, author={Ada Lovelace}, year={2020}}\n");

    /// <summary>Runs a verb on these folders.</summary>
    internal Task<CommandLineRun> Run(params string[] args) => CommandLineRun.Of([.. args, "--content", Content, "--index", Index]);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
