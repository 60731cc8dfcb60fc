using System.Security.Cryptography;

namespace SearchPortal.Fuzzing.Running;

/// <summary>Inputs that broke a promise, a file each; once mended they are tests.</summary>
/// <param name="folder">With a folder for each target.</param>
internal sealed class KeptCases(string folder)
{
    /// <summary>Writes an input.</summary>
    /// <returns>Where it is.</returns>
    public string Keep(FuzzTarget target, byte[] input)
    {
        string path = Path.Combine(folder, target.Name, Convert.ToHexStringLower(SHA256.HashData(input))[..12]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, input);
        return path;
    }
}
