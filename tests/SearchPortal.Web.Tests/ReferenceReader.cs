using System.Diagnostics;

namespace SearchPortal.Web.Tests;

/// <summary>Programs that others wrote, asked through Python. <c>test.sh</c> installs them.</summary>
internal static class ReferenceReader
{
    /// <summary>What a Python program prints.</summary>
    /// <param name="program">Its source.</param>
    /// <param name="input">Its standard input.</param>
    public static async Task<string> AskAsync(string program, string input)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-c", program]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await error);
        return await output;
    }
}
