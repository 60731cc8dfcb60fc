using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary>Progress for a file or a pipe: one line at each new step and every few seconds between.</summary>
internal sealed class ProgressLines(TextWriter output) : IProgress<BuildProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private BuildProgress? _last;

    /// <inheritdoc/>
    public void Report(BuildProgress value)
    {
        if (_last is not null && _last.Step == value.Step && value.Elapsed - _last.Elapsed < Pause) return;
        _last = value;
        output.WriteLine(ProgressText.Describe(value));
    }
}
