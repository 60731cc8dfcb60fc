using System.Diagnostics;

namespace SearchPortal.Web.Tests;

/// <summary>A program that others wrote, run on an input. <c>test.sh</c> installs it.</summary>
internal static class ReferenceProgram
{
    /// <summary>All that it says, on both channels.</summary>
    /// <param name="path">Of the program.</param>
    /// <param name="arguments">As on a command line.</param>
    /// <param name="input">Its standard input.</param>
    public static async Task<string> RunAsync(string path, IEnumerable<string> arguments, string input = "")
    {
        Assert.True(File.Exists(path), $"{path} is not there: ./test.sh installs it");
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // The linter would ask its makers for news and tell them of its use.
        (start.Environment["REDOCLY_TELEMETRY"], start.Environment["REDOCLY_SUPPRESS_UPDATE_NOTICE"], start.Environment["NODE_NO_WARNINGS"]) = ("off", "true", "1");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await output + await error;
    }
}
