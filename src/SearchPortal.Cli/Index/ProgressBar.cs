using SearchPortal.Indexing;
using Spectre.Console;

namespace SearchPortal.Cli.Index;

/// <summary>Progress for a terminal: a bar with rate and time left that vanishes at the end.</summary>
internal sealed class ProgressBar : IProgress<BuildProgress>
{
    private readonly ProgressTask _task;

    private ProgressBar(ProgressTask task) => _task = task;

    /// <summary>Shows the bar while work runs. Lines written to the same console stand above it.</summary>
    public static T Show<T>(IAnsiConsole console, Func<IProgress<BuildProgress>, T> work) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context => work(new ProgressBar(context.AddTask("reading", maxValue: 1))));

    /// <inheritdoc/>
    public void Report(BuildProgress value)
    {
        _task.Value = value.Share;
        _task.Description = Markup.Escape(ProgressText.Describe(value));
    }
}
