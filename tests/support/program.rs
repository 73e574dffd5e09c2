//! Runs an example as a program.

use std::{
    env,
    io::Write as _,
    path::PathBuf,
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

/// The example called `name`, built once (one test file runs one example), whatever target folder the tests run from.
pub(crate) fn path(name: &str) -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let deps = env::current_exe().unwrap().parent().unwrap().to_owned();
        let folder = deps.parent().unwrap();
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--example", name, "--target-dir"]).arg(folder.parent().unwrap());
        if folder.ends_with("release") {
            build.arg("--release");
        }
        assert!(build.current_dir(env!("CARGO_MANIFEST_DIR")).status().unwrap().success());
        folder.join("examples").join(format!("{name}{}", env::consts::EXE_SUFFIX))
    })
}

/// What the example called `name` does with `arguments`, and with `input` on its standard input.
pub(crate) fn run(name: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(path(name))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // A program that refuses its arguments reads nothing.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}
