//! A real web server, set up by the repository's own example.

use std::net::{Ipv4Addr, TcpStream};
use std::os::unix::fs::MetadataExt;

use tempfile::TempDir;

use super::Site;
use super::files::{dist, repository};
use crate::browser::guarded::{Guarded, find_program};
use crate::eventually;

/// The folder that the example puts the site into.
const FOLDER: &str = "/mittari/";

/// nginx with `hosting/nginx.conf`, serving the release build; gone when this is dropped.
pub struct Nginx {
    _program: Guarded,
    _home: TempDir,
}

impl Nginx {
    /// Serves at the site's address in its place.
    pub async fn in_place_of(site: &Site) -> Self {
        site.stop();
        // What listens there goes a moment later, and must be neither in the way nor taken for nginx.
        eventually("a free port", async || match connect(site.port) {
            Ok(()) => Err("somebody listens".to_owned()),
            Err(_) => Ok(()),
        })
        .await;
        site.put_in(&[FOLDER]);
        let home = TempDir::with_prefix("e2e-nginx-").unwrap();
        let path = home.path();
        let root = path.join("root");
        std::fs::create_dir(&root).unwrap();
        std::os::unix::fs::symlink(dist(), root.join("mittari")).unwrap();
        let configuration = path.join("nginx.conf");
        std::fs::write(&configuration, around_the_example(site.port)).unwrap();
        // Not on the path of everybody whose system has it.
        let program = find_program("NGINX", "nginx", "/usr/sbin/nginx")
            .expect("nginx is missing (Debian package nginx; `cargo xtask test` installs it)");
        let arguments = ["-e", "stderr", "-p", &path.display().to_string(), "-c"];
        let mut arguments: Vec<String> = arguments.map(str::to_owned).into();
        arguments.push(configuration.display().to_string());
        let program = Guarded::start(&program, &arguments, &[], &path.join("log")).unwrap();
        eventually("nginx", async || connect(site.port)).await;
        Self {
            _program: program,
            _home: home,
        }
    }
}

fn connect(port: u16) -> Result<(), String> {
    let connection = TcpStream::connect((Ipv4Addr::LOCALHOST, port));
    connection.map(drop).map_err(|error| error.to_string())
}

/// What the example is included in.
fn around_the_example(port: u16) -> String {
    let example = repository().join("hosting/nginx.conf");
    // Started by root, it would serve as somebody who may not read the build.
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    let user = if is_root { "user root;" } else { "" };
    format!(
        "{user}
        daemon off;
        pid nginx.pid;
        worker_processes 1;
        events {{}}
        http {{
            include /etc/nginx/mime.types;
            access_log off;
            client_body_temp_path body;
            proxy_temp_path proxy;
            fastcgi_temp_path fastcgi;
            uwsgi_temp_path uwsgi;
            scgi_temp_path scgi;
            server {{
                listen 127.0.0.1:{port};
                root root;
                include {};
            }}
        }}",
        example.display()
    )
}
